### 多数回の試算から言えること: 答えの確かさ、結果を左右するもの、選択肢の比較。

page-tab-sure = 確かさ
page-tab-decides = 決め手
page-tab-options = 選択肢

page-range = { $low }〜{ $high }

## 試算中

page-runs-spread = 試算を繰り返しています
page-runs-sensitivity = 仮定を1つずつ動かしています
page-runs-decision = 選択肢ごとに試算しています
page-runs-stop = 中止
page-runs-stopped = 中止しました。いまの内容での試算結果はまだありません。
page-runs-go-on = 試算する

## 冒頭の一文

page-runs-social =
    { $kind ->
        [all] 入力した幅での試算{ $draws }回のすべてで価値が投入を上回りました(成功の確率ではありません)。
        [none] 入力した幅での試算{ $draws }回のうち、価値が投入を上回った回はありませんでした(成功の確率ではありません)。
        [most] 入力した幅での試算では、100回中99回を超える割合で価値が投入を上回りました(成功の確率ではありません)。
        [few] 入力した幅での試算で価値が投入を上回ったのは、100回中1回未満でした(成功の確率ではありません)。
       *[other] 入力した幅での試算100回中{ $runs }回で価値が投入を上回りました(成功の確率ではありません)。
    }
page-runs-band = 試算100回中90回は{ $low }〜{ $high }

## どのくらい確かか

page-sure-title = どのくらい確かか
page-sure-which = 図に示す値
page-sure-table = 試算全体での値
page-sure-figure = 値
page-sure-stated = 入力値どおり
page-sure-mean = 試算の平均
page-sure-band = 100回中90回の範囲
page-sure-nothing-moves = 入力した幅の中で動く値はありません。
page-sure-mean-why = 試算の平均({ $mean })は、入力値どおりの値({ $stated })と一致しません。幅が片側に広いことや、値どうしを掛け合わせるとばらつきが重なることによるものです。
page-sure-comma = { "、" }
page-sure-by-convolution = 試算を繰り返さずに求めた値: { $figures }。平均は閉じた式、分布は畳み込みで計算しているため、偶然による誤差はありません。「100回中90回」は確率90%を表します。
page-sure-by-moments = 平均は閉じた式、その他は試算で求めた値: { $figures }。
page-sure-draws = 試算の回数
page-sure-made = { $draws }回、乱数の種 { $seed }。同じ種なら同じ結果になります。
page-sure-other-seed = 別の種で試す
page-sure-no-ranges = 幅のある仮定がまだないため、答えがどのくらい確かかは分かりません。影響の大きい仮定から、低めの値と高めの値を入れてください。
page-sure-ranges-first = 1割ずつ動かしたとき、比率への影響が大きいのは次の仮定です。
page-sure-add-range = 「{ $assumption }」に幅を入れる

page-distribution-title = { $figure }: 試算の分布
page-distribution-says = { $figure }は、試算100回中90回で{ $low }〜{ $high }に収まり、中央の値は{ $median }です。
page-distribution-share = 試算に占める割合
page-distribution-zero = 損益分岐
page-distribution-below = { $value }未満
page-distribution-above = { $value }超
page-distribution-ninety = 100回中90回
page-distribution-half = 半数
page-distribution-median = 中央値

## 何が結果を左右するか

page-decides-title = 何が結果を左右するか({ $figure })
page-decides-none = 比率がまだ出せないため、左右するものもありません。
page-decides-nothing-moves = 動かす仮定はありません。
page-decides-most = 最も影響が大きいのは「{ $assumption }」です。{ $low }から{ $high }まで動くと、{ $figure }は{ $at_low }から{ $at_high }へ変わります。
page-decides-how = 仮定を1つずつ低めの値から高めの値まで動かし、ほかは入力値のままにしています。行を選ぶと入力欄に移ります。
page-decides-assumed = 「±10%」のある仮定には幅がないため、1割動かしています。
page-decides-assumed-mark = { $assumption }(±10%)
page-decides-rest = これより影響の小さい{ $count }件は図にありません。
page-decides-assumption = 仮定
page-decides-low = 低めの値
page-decides-high = 高めの値
page-decides-figure-low = 低めの値での{ $figure }
page-decides-figure-high = 高めの値での{ $figure }
page-decides-at-low = 低めの値のとき
page-decides-at-high = 高めの値のとき

page-switching-title = どこまで変わると結論が変わるか
page-switching-lead = { $figure }が{ $target }になるのは、1つの仮定だけがここまで変わったときです。
page-switching-none = 入力できる範囲で1つの仮定だけを動かしても、{ $figure }は{ $target }になりません。
page-switching-sentence =
    「{ $assumption }」がおよそ{ $at }を{ $way ->
        [up] 上回る
       *[down] 下回る
    }と、{ $figure }は{ $target }を{ $result ->
        [below] 下回ります
       *[above] 上回ります
    }(現在は{ $stated }{ $inside ->
        [yes] 。入力した幅の中にあります
       *[no] {""}
    })。
page-switching-more = ほか{ $count }件の仮定
page-switching-never = ほかの{ $count }件は、単独ではどこまで動かしても{ $target }になりません。

page-pairs-title = 2つが同時に変わると
page-pairs-none = 影響の大きい仮定を2つ同時に幅の端まで動かしても、{ $figure }は{ $target }になりません。
page-pairs-sentence = 「{ $one }」がおよそ{ $at_one }、「{ $other }」がおよそ{ $at_other }まで同時に変わると(幅の端までの{ $share })、{ $figure }は{ $target }になります。

page-shares-title = 不確かさはどこから来るか
page-shares-lead = 1つの仮定が正確に分かったとき、{ $figure }のばらつきがどれだけ減るかを示します。
page-shares-lead-together = 連動する仮定があるため、{ $figure }のばらつきをすべての仮定に配分しています(シャープレイ効果)。合計は100%になります。
page-shares-share = ばらつきに占める割合

page-find-out-title = 調べることの価値
page-find-out-nothing = これらの仮定について何が分かっても、最もよい選択肢は変わりません。この選択のために調べる価値はありません。
page-find-out-all = 選択肢を決めるうえで、すべてが正確に分かることの価値は最大でも{ $money }です。
page-find-out-no-single = 1つの仮定だけが正確に分かっても、選択は変わりません。
page-find-out-one = 「{ $assumption }」が正確に分かることの価値は、最大で{ $money }です。
page-find-out-how = 社会的価値からすべての投入を引いた額で比べています。いずれも上限です。調査ですべてが分かるわけではなく、調査にも費用がかかります。

## 選択肢

page-courses-title = 選択肢の推移
page-courses-none = 比べる選択肢がまだありません。活動を広げる、統合する、やめる、などの案を加えると比べられます。
page-courses-add = 選択肢を考える
page-courses-wanted = 何を重視するか
page-courses-social = 社会的価値
page-courses-money = お金
page-courses-both = 価値とお金
page-courses-social-is = 社会的価値からすべての投入を引いた累計です。ある月の活動が将来もたらす価値は、その月に数えます。
page-courses-money-is = 戻るお金から団体の支出を引いた累計です。
page-courses-both-is = 社会的価値と節約できた費用の合計から、すべての投入を引いた累計です。
page-courses-best =
    平均して最も大きいのは「{ $option }」({ $money })です。{ $kind ->
        [all] すべての試算で、選択肢の中で最もよい結果でした。
        [none] ただし、この案が最もよい結果になった試算はありません。
        [most] 試算100回中99回を超える割合で、選択肢の中で最もよい結果でした。
        [few] ただし、この案が最もよい結果になったのは試算100回中1回未満です。
       *[other] 試算100回中{ $runs }回で、選択肢の中で最もよい結果でした。
    }
page-courses-crossing =
    { $when ->
        [never] 「{ $option }」は、期間の終わりまでに「{ $hold }」を上回りません。
        [start] 「{ $option }」は、初めから「{ $hold }」を上回っています。
       *[month] 「{ $option }」は、{ $month }以降「{ $hold }」を上回ります。
    }
page-courses-ahead =
    { $kind ->
        [all] すべての試算で、期間の終わりには上回っています。
        [none] 期間の終わりに上回っている試算はありません。
        [most] 試算100回中99回を超える割合で、期間の終わりに上回っています。
        [few] 期間の終わりに上回っているのは、試算100回中1回未満です。
       *[other] 試算100回中{ $runs }回で、期間の終わりに上回っています。
    }
page-courses-overtakes = { $month }に上回る
page-courses-past = 済んだ月
page-courses-open = これから
page-courses-most = 試算100回中90回
page-courses-half = 試算の半分
page-courses-period = 区分
page-courses-changes = 優劣の変化
page-courses-net = 期間終了時の純価値
page-courses-probability = 最もよい案になる割合
page-courses-regret = 選んだ場合の平均の損
page-courses-regret-is = 試算ごとに最もよかった案との差
page-courses-month = 現状を上回る月
page-courses-month-is = 入力値どおりの場合。下は、上回った試算100回中90回の範囲
page-courses-no-month = 上回らない
page-courses-incremental = 追加の投入1あたりの価値
page-courses-incremental-is = 現状との差、入力値どおりの場合
page-courses-lost = { $one }の節約につき{ $lost }を失う
page-courses-flip = フォロワー1人に必要な価値
page-courses-flip-is = 期間終了後にこれだけの価値があれば、この案が最もよい
page-courses-how = どの選択肢にも同じ乱数を使うため、共通する不確かさは打ち消し合います。線は中央値です。
