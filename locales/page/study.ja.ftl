### 計算ページの「調査」の側(概要、費用、チャネル、戻るお金、リスク)の文です。です・ます。
###
### 数は整えた形の文字列で渡されます。見出しと欄の名前には句点を付けず、案内の文には付けます。

## どこでも使う言葉

page-full-stop = 。
page-list-plus = { " + " }
page-cancel = やめる
page-choose = 選んでください
page-not-said = 指定しない
page-more = メモ
page-note = メモ
page-item-name = 名前
page-item-tools = この行の操作
page-item-copy = 複製
page-item-up = 1つ上へ
page-item-down = 1つ下へ
page-item-remove = 削除
page-item-copy-name = { $name }(コピー)
page-item-moved = 「{ $name }」を{ $count }件中{ $place }番目に移しました。
page-item-removed = 「{ $name }」を削除しました。
page-month-year = 年
page-month-month = 月
page-table-month = 月
page-table-metric = 指標
page-remainder-none = 合計は100%です。
page-remainder-left = 残り{ $share }です。合計が100%になるように割り振ってください。
page-remainder-over = 合計が100%を{ $share }超えています。
page-rate-from = 誰の時間か(時間単価)
page-rate-from-none = 「費用」で担当者を加えると選べます
page-undo-import = 取り込み

page-removal-title = 削除する前に
page-removal-refers = 「{ $name }」は、ほかのところで使われています。
page-removal-goes = 次の指定は一緒に外れます。
page-removal-stays = 次のところは、削除した後で選び直す必要があります。それまで計算は止まります。
page-removal-do = それでも削除する
page-place-of = { $place }「{ $name }」
page-place-organisation = 調査の概要: 団体
page-place-inputs = 費用
page-place-channels = チャネル
page-place-returns = 戻るお金
page-place-media_equivalent = 広告換算
page-place-outcomes = 成果
page-place-risks = リスク
page-place-options = 選択肢
page-place-scenarios = シナリオ
page-place-correlations = 一緒に動く見積もり
page-place-convention = 計算の方式

## 1 概要

page-cover-title = 調査の概要
page-cover-lead = 何を、いつからいつまで、どの方式で計算するか
page-cover-name = 調査の題名
page-cover-organisation = 団体
page-cover-organisation-hint = ROIは、ここで選んだ団体のお金で計算します
page-cover-organisation-another = 別の団体を加える…
page-cover-organisation-name = 団体の名前
page-cover-organisation-make = 加える
page-cover-author = 作成者
page-cover-kind = 調査の種類
page-cover-forecast-hint = これから生まれる価値を見通します
page-cover-evaluation-hint = すでに生まれた価値を測ります
page-cover-start = 活動の最初の月
page-cover-months = 月数
page-cover-currency = 通貨
page-cover-price-year = 価格の年
page-cover-price-year-hint = 金額をいつの物価で書くか
page-cover-more = メモ・報告書の言語
page-cover-language = 調査の文の言語
page-cover-language-hint = 題名や名前を書いている言語です
page-currency-of = { $name }({ $code })
page-language-ja = 日本語
page-language-en = 英語

page-stakeholders = 関係する人たち
page-stakeholders-lead = 変化を受ける人たちと、時間やお金を出す人たち(ステークホルダー)です。人数が分かると、成果の数え過ぎに気づけます。
page-stakeholders-none = 変化を受ける人たちと、時間やお金を出す人たちを書きます。
page-stakeholder-add = 加える
page-stakeholder-new = 新しい関係者
page-stakeholder-name = 呼び名
page-stakeholder-size = 人数
page-stakeholder-decided = 大切だと決めた人

page-convention = 計算の方式
page-convention-preset = 方式
page-convention-others = ほかの方式と、その場合の比率
page-convention-ratios = 右の数は、この調査をその方式で計算したときのSROI比率です。割引率もその方式のものを使います。
page-convention-instead = ただし、この調査の割引率は{ $rate }です。
page-convention-finer = 細かな決まり
page-convention-finer-lead = どの手引きにも定めがなく、調査によって分かれるところです。ふつうは方式のままで構いません。
page-convention-usual = 方式のとおり
page-convention-usual-is = { $choice }(方式のとおり)
page-convention-first_year_exponent = 1年目の価値を、年のいつ生じるものとして割り引くか
page-convention-deductions = 死荷重、代替、他者の寄与の3つをどう差し引くか
page-convention-drop_off_shape = 成果が年とともに薄れる形
page-convention-drop_off_from = 成果がいつから薄れ始めるか
page-convention-duration_counts = 成果の「続く年数」をどこから数えるか
page-convention-inputs_discounted = 後の年に投じるものを割り引くか
page-convention-negative_outcomes = 不利益になった成果を、比率のどちら側に置くか
page-rate-preset = 方式の割引率
page-rate-own = この調査の割引率
page-rate-now = いまの割引率
page-rate-hint = 将来の価値を1年につきどれだけ小さく見るか
page-rate-preset-hint = 方式が定める率を使います
page-rate-own-hint = 右の欄に書いた率を、どの年にも使います
page-rate-green-book-hint = 英国財務省の表に従い、年数とともに下がります
page-rate-green-book-health-hint = 英国財務省の表に従い、年数とともに下がります
page-rate-green-book-catastrophic-hint = 英国財務省の表に従い、年数とともに下がります

## 2 費用

page-cost-title = 費用
page-cost-lead = 人の時間も費用です
page-cost-none = 担当者の時間、ツールや外注のお金、提供された物、ボランティアの時間を書きます。
page-cost-row = { $kind }「{ $name }」
page-cost-add = 費用を加える
page-cost-add-staff = 担当者の時間
page-cost-add-cash = ツール・外注などの支出
page-cost-add-in-kind = 物やサービスの提供
page-cost-add-volunteer = ボランティアの時間
page-cost-new-staff = 新しい担当者
page-cost-new-cash = 新しい支出
page-cost-new-in-kind = 新しい提供
page-cost-new-volunteer = 新しいボランティア
page-cost-more = 誰が出すか・期間・メモ
page-cost-giver = 誰が出すか
page-cost-giver-hint = ROIに入るのは団体が出すものだけで、SROIにはすべてが入ります
page-cost-giver-none = 指定しない(団体とみなす)
page-cost-runs = 一部の期間だけ
page-cost-runs-from = 最初の月
page-cost-runs-to = 最後の月
page-cost-allocate = どのチャネルにどれだけ使ったかを割り振る
page-cost-allocate-not = 割り振りをやめる
page-cost-allocation = チャネルへの配賦
page-cost-posts-of = どのチャネルの投稿か
page-cost-month = 支払う月
page-cost-worth = 金額に直した価値
page-cost-spend = 実績の広告費から
page-cost-spend-of = { $name }の広告費
page-cost-spend-hint = チャネルの実績に書かれた毎月の広告費を、そのまま費用にします
page-cost-total-of = 期間全体で{ $total }
page-cost-in-cash = 支出
page-cost-in-in_kind = 現物の提供
page-cost-in-volunteer = ボランティア
page-cost-in-amplification = 拡散の時間
page-cost-in-risk = リスクの期待費用
page-cost-sentence-staff = 担当者は1時間あたり{ $rate }、{ $months }か月で{ $staff }。{ $beside }を含む投入は、合わせて{ $total }、{ $hours }時間です。
page-cost-sentence = 投入は{ $months }か月で合わせて{ $total }、{ $hours }時間です。

page-per = 単位
page-per-hours_per_month = 1か月あたり
page-per-hours_per_week = 1週間あたり
page-per-hours_per_post = 投稿1件あたり
page-per-month = 毎月
page-per-year = 毎年
page-per-activity = 期間全体で
page-per-once = 1回だけ
page-per-post = 投稿1件ごと
page-per-price_per_thousand = 1,000回あたり
page-per-price_each = 1回あたり

page-staff-role = 役割
page-staff-hours = 作業時間
page-staff-pay = 時間単価の出し方
page-staff-hourly = 時給から
page-staff-salary = 年収から
page-staff-rate-hint = 福利費や間接費を加える前の額
page-staff-bonus-hint = 年間給与に含めた場合は空欄のまま
page-staff-productive-hint = 所定労働時間から休暇と祝日を除いた、1年に実際に働く時間
page-staff-on-costs-hint = 会社が負担する社会保険料など。給与の約15%が目安です(大企業の法定福利費は2018年度に約15.4%)
page-staff-overhead-hint = オフィス、機器、管理部門などの費用を、福利費まで含めた人件費に対する割合で
page-staff-share-hint = 上の時間のうち、この活動の分。空欄なら100%
page-staff-working = 1時間あたり{ $rate } × { $hours }時間 = { $total }
page-staff-working-total = { $hours }時間で{ $total }
page-volunteer-rate = 1時間の価値
page-volunteer-rate-hint = 同じ仕事を人に頼んだ場合の時給

## 3 チャネル

page-channels-title = チャネル
page-channels-lead = 実績を取り込み、この先を見通します
page-channels-empty = 投稿しているアカウントやサイトを書きます。エクスポートを取り込むと、自動で加わります。
page-channel-add = チャネルを加える
page-channel-platform = 媒体
page-channel-handle = アカウント名
page-channel-address = アドレス
page-channel-name = 呼び名
page-channel-name-hint = 空欄ならアカウント名で表示します
page-channel-of = { $name }({ $platform })
page-channel-closed = Google+は2019年に終了したため、実績だけを扱います。

page-drop-what = 分析画面から書き出したファイル(CSV、Excel、OpenDocument、ZIP)を、ここに置いてください。
page-drop-known = X、Facebook、Instagram、LinkedIn、YouTube、TikTok、Googleアナリティクス4、LINEと、それぞれの広告のエクスポートは、そのまま読み取ります。
page-drop-others = そのほかの表は列を選んで取り込めます。表計算ソフトのインパクトマップも読み込めます。
page-drop-stays = ファイルはこの端末の外に出ません。
page-drop-choose = ファイルを選ぶ

page-course-metric = グラフの指標
page-course-title = { $channel }: 月ごとの{ $metric }
page-course-description = 実績{ $observed }か月、見通し{ $forecast }か月。最初は{ $first }、最後は{ $last }です。
page-course-point = { $month }の{ $value }
page-course-kind = 実績か見通しか
page-course-observed = 実績
page-course-forecast = 見通し

page-months-title = 月ごとの実績
page-months-none = まだありません
page-months-lead = 空欄は「測っていない」で、0とは別です。フォロワー数は月末の人数を書きます。活動の前の月は、合計に入れない参考の実績として残ります。
page-months-table = { $channel }の月ごとの実績
page-months-cell = { $month }の{ $metric }
page-months-add = { $month }を加える
page-months-added = { $month }を加えました。
page-months-metric = 指標を加える
page-months-remove = { $month }を削除

page-forecast-title = この先の見通し
page-forecast-none = 実績の後の月をどう見通すかを書きます。
page-forecast-add = 見通しを書く
page-forecast-remove = 見通しを取り除く
page-forecast-impressions = 投稿1件・フォロワー1人あたりの表示回数
page-forecast-impressions-hint = 1件の投稿の表示回数 ÷ フォロワー数
page-forecast-reach = リーチの見通し
page-forecast-reach-none = 書かない
page-forecast-reach_per_post_per_follower = フォロワー数に比例
page-forecast-reach_per_post = 投稿1件あたりの人数
page-forecast-reach_per_post_per_follower-value = 投稿1件・フォロワー1人あたりのリーチ
page-forecast-reach_per_post-value = 投稿1件あたりのリーチ
page-forecast-engagement-hint = リアクション、コメント、シェア、保存の合計
page-forecast-click-hint = リンクのクリックだけを数えます
page-forecast-of = 何に対する割合か
page-forecast-rate-add = 書き加える
page-forecast-rate-remove = 取り除く
page-of-impressions = インプレッション
page-of-reach = リーチ
page-of-followers = フォロワー数(1か月あたり)

page-growth-title = フォロワーの増え方
page-growth-add = 増え方を書く
page-growth-form = 増え方
page-growth-compound = 毎月同じ割合
page-growth-compound-hint = 前の月の人数に率を掛けて増えます
page-growth-linear = 毎月同じ人数
page-growth-linear-hint = 毎月、決まった人数が増えます
page-growth-logistic = 上限つき
page-growth-logistic-hint = 初めは率のとおりに増え、上限に近づくと鈍ります
page-growth-people = 1か月に増える人数
page-growth-ceiling-hint = 関心を持ちそうな人の総数
page-growth-loss-hint = 1か月にフォローを外す人の割合。伸びと別に書くときだけ
page-growth-from = 見通しは、{ $month }末の実績{ $followers }人から始まります。
page-growth-not-used = 別に書かれている出発点の人数は使いません。
page-growth-start-add = 人数を書く
page-growth-start-hint = 最後の実績の月末(実績がなければ活動の前の月末)の人数
page-growth-start-month = その人数の月(月末)

page-amplify-title = 拡散
page-amplify-none = なし
page-amplify-lead = 発信力のあるアカウントが投稿を広げる分です。それにかかる時間も費用に入ります。
page-amplify-add-brand = ブランドの公式アカウント
page-amplify-add-employees = 社員
page-amplify-new-brand = ブランドの公式アカウント
page-amplify-new-employees = 社員のアカウント
page-amplify-followers-hint = 社員の場合は、広げる人たちの合計
page-amplify-hours-hint = 広げるための依頼や調整の時間

page-mix-title = 投稿の内容
page-mix-some = 割合を書いています
page-mix-none = 書いていません
page-mix-lead = 自組織の話題、他者の話題、会話の割合です。変えると伸びや反応がどうなるかを、下の効果に書きます。
page-mix-add = 割合を書く
page-mix-remove = 投稿の内容を取り除く
page-mix-effect = 割合を変えたときの効果
page-mix-effect-lead = その話題の割合が0%から100%に増えた場合に、率に加わる分です。たとえば5%と書くと、割合が10ポイント増えるごとに0.5ポイント加わります。
page-mix-on-monthly_growth = フォロワーの月間の伸びに加わる分
page-mix-on-engagement_rate = エンゲージメント率に加わる分
page-mix-own_news = 自組織の話題
page-mix-third_party_news = 他者の話題
page-mix-conversation = 会話

## 取り込み

page-intake-title = 取り込む前の確認
page-intake-reading = 「{ $file }」を読んでいます…
page-intake-progress = 読み込みの進み具合
page-intake-stopped = 「{ $file }」を読み込めませんでした。ファイルが移動や変更をされていないか確かめてください。
page-intake-again = もう一度読む
page-intake-unknown = 「{ $file }」は、知っているエクスポートの形ではありません。どの列が日付で、どの列がどの指標かを教えていただければ取り込めます。
page-intake-unreadable = 「{ $file }」は、このままでは読めません。
page-intake-match = 列を自分で選ぶ
page-intake-skip = このファイルは飛ばす
page-unsaid-title = ファイルからは分からないこと
page-unsaid-lead =
    { $count ->
        [1] 次のことがファイルからは分かりません。答えていただければ、それに従って読みます。
       *[other] 次のことが{ $count }個のファイルからは分かりません。答えていただければ、それに従って読みます。
    }
page-unsaid-rest = ほかの{ $count }個のファイルはそのまま読めるので、いっしょに読みます。
page-unsaid-read = この答えで読む
page-unsaid-without =
    { $count ->
        [1] このファイルを除いて読む
       *[other] これらのファイルを除いて読む
    }
page-unsaid-platform = 表「{ $title }」は、どの媒体のものですか。
page-unsaid-platform-untitled = この表は、どの媒体のものですか。
page-unsaid-likely = 可能性が高いもの
page-unsaid-others = そのほか
page-unsaid-all = 媒体
page-unsaid-year = 日付は{ $first }から{ $last }までで、年が書かれていません。
page-unsaid-year-label = 最後の日の年
page-unsaid-year-of = { $year }年({ $last })
page-unsaid-year-hint = ファイルの日時から推定しています。後でダウンロードや保存をし直したファイルなら、確かめてください
page-unsaid-order = 「{ $text }」のような日付は、日と月のどちらが先か分かりません。
page-intake-left = このあとに{ $count }組のファイルが待っています。
page-intake-empty = このファイルには、取り込める月がありません。
page-intake-write = { $count }か月分を調査に書き込む
page-intake-write-several = { $count }か月分を調査に書き込む({ $channels }チャネル)
page-intake-nothing-new = 新しい数値はありません
page-intake-written = { $count }か月分を書き込みました。
page-intake-left-out = 取り込まないもの({ $count }件)とその理由
page-intake-findings = 気づいたこと
page-file-account = アカウント { $account }
page-file-sums = 検算用の列ごとの合計
page-file-sums-hint = ファイルを表計算ソフトで開いて合計した数と比べてください。
page-file-tables = 表{ $count }個
page-zone = 月の区切り
page-zone-hint = 時刻のある投稿を、どこの時間で月に分けるか。日付だけのファイルは、その日付のまま数えます
page-zone-japan = 日本時間({ $zone })
page-month-new = 新規
page-month-missing = 「–」は、ファイルに数値がないという意味で、0とは別です。書き込むと空欄になります。
page-destination = 書き込むチャネル
page-destination-new = 新しいチャネル
page-destination-fresh = 記入例の実績を消して、このファイルの月だけにする
page-destination-spend = { $theirs }の金額を、そのままの数で取り込む
page-destination-spend-left = 広告費の通貨は{ $theirs }で、調査の通貨({ $ours })と違うため、取り込みません。
page-destination-spend-taken = 広告費の通貨は{ $theirs }です。換算せずに、同じ数の{ $ours }として取り込みます。
page-destination-before = { $count }か月分は活動の始まり({ $start })より前です。合計には入れず、参考の実績として残します。
page-destination-after = { $count }か月分は活動の終わり({ $end })より後です。合計には入りませんが、残しておきます。
page-followers-asked = { $month }末のフォロワー数
page-followers-asked-hint = ファイルにはありませんが、見通しはこの人数から始まります。後からでも書けます
page-found-of = { $platform }: { $title }
page-differences = 調査と違う数値({ $count }件)
page-differences-mine = 調査の数値を残す
page-differences-theirs = ファイルの数値にする
page-differences-keep = { $month }の{ $metric }は調査の{ $value }を残す
page-differences-take = { $month }の{ $metric }はファイルの{ $value }にする
page-differences-all-mine = すべて調査の数値を残す
page-differences-all-theirs = すべてファイルの数値にする

page-own-title = 列を選んで集計した表
page-own-posts = 投稿数: 1行を1件として数えました。
page-own-column = { $metric }: 列「{ $columns }」の合計です。
page-own-added = { $metric }: 列「{ $columns }」を足した合計です。
page-own-stock = { $metric }: 列「{ $columns }」の、その月の最後の日の値です。

page-columns-title = 列を選ぶ
page-columns-lead = 日付(または月)の列と、取り込みたい数値の列を選んでください。
page-columns-remembered = 同じ見出しのファイルで前に選んだ列を、そのまま入れてあります。
page-columns-sheet = シート・ファイル
page-columns-encoding = 文字コード
page-columns-guessed = 推定です。文字が化けていたら変えてください
page-columns-delimiter = 列の区切り
page-columns-header = 見出しの行
page-columns-header-row = { $row }行目: { $cells }
page-columns-comma = 小数点
page-columns-comma-point = ピリオド(1,234.5)
page-columns-comma-comma = コンマ(1.234,5)
page-columns-basis = 1行は何を表しますか
page-columns-basis-days = 1日
page-columns-basis-days-hint = 日ごとの数を、月ごとに足し合わせます。
page-columns-basis-posts = 1件の投稿
page-columns-basis-posts-hint = 投稿した月に数えます。投稿数の列がなければ、1行を1件と数えます。
page-columns-basis-months = 1か月
page-columns-basis-months-hint = 月の数を、そのまま使います。
page-columns-basis-whole = 表全体が1か月
page-columns-basis-whole-hint = 日付の列がない表です。すべての行を、下で選ぶ月に足し合わせます。
page-columns-month = この表の月
page-columns-table = ファイルの最初の行
page-columns-unnamed = { $column }列目
page-columns-meaning = 列「{ $column }」の意味
page-columns-unused = 使わない
page-columns-date = 日付・月
page-columns-id = 投稿のID
page-columns-order = 日付の書き方
page-columns-reads = この選び方で読めるもの: { $facts }
page-columns-twice = 同じ指標を選んだ列は、足し合わせます。
page-columns-lacks-date = 日付の列を選んでください。
page-columns-lacks-metric = 数値の列を1つ以上選んでください。
page-columns-add-up = この列で集計する
page-columns-adding = 「{ $file }」を集計しています…
page-order-day_first = 日が先(31/04)
page-order-month_first = 月が先(04/31)
page-encoding-utf-8 = UTF-8
page-encoding-utf-16le = UTF-16(LE)
page-encoding-utf-16be = UTF-16(BE)
page-encoding-shift_jis = Shift_JIS
page-encoding-windows-1252 = 西欧(Windows-1252)
page-delimiter-comma = コンマ
page-delimiter-semicolon = セミコロン
page-delimiter-tab = タブ

## 数量

page-metric-of = { $channel }: { $metric }
page-quantity-from = 出発点となる指標
page-quantity-way = 数え方
page-quantity-activity = 期間全体で
page-quantity-year = 1年あたり
page-quantity-month = 1か月あたり
page-quantity-by_year = 年ごとに測った数
page-quantity-chain = チャネルの指標から
page-step-add = 段階を加える
page-step-add-unique = 重複を除いた人数にする
page-step-add-rate = 次に進む割合
page-step-add-each = 1人あたりの量
page-step-kind = 段階の種類
page-step-unique = 重複を除く
page-step-rate = 割合を掛ける
page-step-each = 1人あたりの量
page-step-name = 段階の名前
page-step-unit = 量の単位
page-step-unit-new = 時間
page-step-new-unique = 重複を除いた人数
page-step-new-rate = 行動した人
page-step-new-each = 1人あたりの量

## 4 戻るお金と広告換算

page-returns-title = 戻るお金
page-returns-lead = ROIに入るのは、ここに書いたお金だけです
page-returns-none = 売上、見込み客、寄付、節約できた費用など、活動によって団体に戻るお金を書きます。なければ空のままで構いません。
page-return-add = 戻るお金を加える
page-return-new = 新しい戻り
page-return-kind = お金の種類
page-return-margin-hint = 金額のうち利益になる割合。空欄なら100%
page-return-deadweight-hint = 活動がなくても戻ったはずの割合(死荷重)
page-return-incrementality-hint = 対照群との比較で、活動によると分かった割合
page-return-ours = 差し引き方
page-return-by-deadweight = 死荷重を引く
page-return-by-incrementality = 純増分を使う
page-return-attribution-hint = ほかの部署や団体の働きによる割合
page-return-total = 期間全体で{ $total }
page-returns-sentence = 戻るお金は合わせて{ $returns }、団体の支出は{ $cost }で、ROIは{ $ratio }です。

page-equivalent-none = 同じ表示回数を広告で買った場合の金額を、比率とは別に示せます。
page-equivalent-no-channel = チャネルを加えると、同じ表示回数を広告で買った場合の金額を、比率とは別に示せます。
page-equivalent-add = 広告換算を加える
page-equivalent-new = 新しい広告換算
page-equivalent-from = 換算する指標
page-equivalent-value = 広告なら{ $value }(どの比率にも加えません)
page-equivalent-total = 合計{ $total }(どの比率にも加えません)

## 5 成果

page-part-outcomes = 成果
page-part-outcomes-lead = 人に起きた変化だけに金額を付けます

## 6 リスク

page-risks-title = リスク
page-risks-lead = 起きる確率 × 起きたときの費用を、費用に含めます
page-risks-none = 炎上、情報の漏えい、誤投稿など、起こりうることとその費用を書きます。
page-risk-add = リスクを加える
page-risk-new = 新しいリスク
page-risk-probability-hint = 5年に1度なら20%
page-risk-cost-hint = 外部に払う費用。社内の時間は右の欄に
page-risk-expected = { $months }か月の期待費用は{ $total }です。

## 選択肢

page-part-options = 選択肢
page-part-options-lead = 現状のまま続ける以外に、何ができるか
page-plan-none = 現状のまま続ける場合とは、いつも比べます。活動を広げる、統合する、やめる、などの案をここに加えます。
page-plan-standard = 拡大・統合・終了の案を作る
page-plan-add = 選択肢を加える
page-plan-new = 新しい選択肢
page-plan-changes =
    { $count ->
        [0] 変更(まだありません)
       *[other] 変更{ $count }件
    }
page-plan-no-change = まだ何も変えていません。
page-plan-add-change = 変更を加える
page-change-number = 変更{ $number }
page-change-at = 変える仮定
page-change-within = { ": " }
page-change-way = 変え方
page-change-set = 次の値にする
page-change-add = 次の値を足す
page-change-multiply = 次の値を掛ける
page-change-value = 値
page-change-from = いつから
page-change-from-start = 最初の月から
page-change-from-month = { $month }から
page-change-remove = この変更を削除
page-planner-title = 拡大・統合・終了の案
page-planner-lead = 拡大についての4つの値と開始月から、3つの選択肢を作ります。作ったあとで、どの行も直せます。
page-planner-hours = 増やす作業時間(月)
page-planner-hours-hint = 拡大する場合に、いまの時間に加える分
page-planner-growth = 月間の伸びの上乗せ
page-planner-growth-hint = ポイントで入力
page-planner-passed = 強いアカウントが拡散する割合
page-planner-passed-hint = 全投稿に占める割合
page-planner-moved = 他者の話題を増やす割合
page-planner-moved-hint = 自社の話題から移すポイント数
page-planner-make = 選択肢を作る
page-planner-cancel = やめる
page-planner-made = 選択肢を{ $count }件加えました。
page-planner-grow = 拡大する
page-planner-merge = 強いアカウントに統合する
page-planner-close = 終了する
page-undo-options = 選択肢の作成

## 実績の月から言えること

page-offer-ask = 実績の月から値を求める
page-offer-title = 実績の月から言えること
page-offer-nothing = いまの実績だけでは、これからの月について何も言えません。
page-offer-months = { $count }か月分から
page-offer-range = ({ $low }〜{ $high }、{ $count }か月分から)
page-offer-take = 使う
page-offer-take-all = すべて使う
page-offer-taken = 見通しに{ $count }件の値を入れました。
page-offer-refused = { $field }: { $reason }
page-offer-cannot-tell = 実績からは判断できません
page-offer-source =
    { $count ->
        [one] { $first }の実績
       *[other] { $first }〜{ $last }の実績({ $count }か月分)
    }
page-undo-offer = 実績から求めた値の反映
