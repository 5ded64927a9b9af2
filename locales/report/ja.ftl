# ファイルにする報告書だけで使う文

doc-untitled = 無題の調査
doc-space = { "" }
doc-not-said = 記載なし

## 表紙
doc-organisation = 団体
doc-author = 作成者
doc-date = 報告日
doc-currency = 通貨
doc-note = 備考
doc-prices-of = { $year }年価格
doc-period-fiscal = { $years }({ $from }〜{ $to }、{ $count }か月)
doc-fiscal-year = { $year }年度
doc-fiscal-years = { $first }〜{ $last }年度
doc-currency-is = { $unit }({ $code })
doc-year-fiscal = { $year }({ $fiscal }年度)
doc-engine = 計算に用いたもの
doc-method = 計算方法
doc-method-is = sroiの計算方法 第{ $version }版(全文は文書 docs/method.md)
doc-runs = 試算
doc-series = 組み込みの統計
doc-series-are = この版に収録した物価・為替の系列(値ごとに出典つき)

## 見出し
doc-section-answer = 結論
doc-section-method = 計算の考え方
doc-section-people = 関係者
doc-section-inputs = 投入
doc-section-chain = 活動から変化まで
doc-section-outcomes = 成果とその価値
doc-section-deductions = 差し引きとその根拠
doc-section-results = 結果
doc-section-uncertainty = 結果の確かさ
doc-section-options = 選択肢
doc-section-findings = 未対応の指摘
doc-section-limits = この報告書では言えないこと
doc-section-glossary = 用語
doc-section-workings = 数字の計算過程
doc-section-made-with = この報告書について
doc-contents = 目次

## 結論
doc-answer-put-in =
    { $period }の投入は{ $inputs }(現在価値{ $has_hours ->
        [yes] 、{ $hours }時間分の作業を含みます
       *[no] { "" }
    })で、そこから生まれる社会的価値は{ $value }、差し引き{ $net }です。
doc-answer-range = すべての前提を調査が示す幅の中で動かした試算では、比率は10回中9回が{ $low }から{ $high }の間に収まりました。{ $often }で価値が投入を上回りましたが、これは成功の確率ではありません。
doc-answer-no-ranges = この調査の前提には幅が示されていないため、比率にも幅を付けられません。実際の値はこの前後に広がるものとしてお読みください。
doc-answer-no-returns = 団体に戻るお金の記載がないため、お金の収益率(ROI)は示していません。
doc-answer-held = 金額に換算しない成果が{ $count }件あり、上の数字には含めていません。
doc-answer-forecast = これは見通しであり、これからの月についての前提に基づいています。
doc-answer-evaluation = これは実績の評価です。数えられなかった部分は判断に基づいています。
doc-answer-findings =
    { $count ->
        [0] 未対応の警告はありません。
       *[other] 未対応の警告が{ $count }件あります(「{ $section }」をご覧ください)。
    }
doc-nine-of-ten = 試算の9割は{ $low }〜{ $high }
doc-value-less-inputs = 社会的価値 − すべての投入
doc-put-in = 投入
doc-of-hours =
    割引前{ $has_hours ->
        [yes] 、作業{ $hours }時間
       *[no] { "" }
    }
doc-payback-social = 社会的価値が投入を上回るまで

## 計算の考え方
doc-method-forecast = これからを見通す調査です。すでに観測した月は実績のまま用い、それ以降の月は以下に示す前提から計算しています。
doc-method-evaluation = これまでを振り返る調査です。
doc-method-how = 社会的な収益は、成果の現在価値から、活動がなくても生じた分(死荷重)、ほかから移っただけの分(代替)、他者が生んだ分(寄与)を差し引き、続く年数にわたって合計し、投入1単位あたりで示したものです。団体に戻るお金(ROI)は別に示し、足し合わせません。
doc-method-language = 名称、説明、出典は、調査が書かれた言語のまま載せています。
doc-choice-preset = 計算の決まり
doc-convention = 計算の決まり
doc-method-others = ほかの決まりで計算した場合
doc-method-span = 同じ調査でも、計算の決まりによって比率は{ $low }から{ $high }まで変わります。

## 関係者
doc-people-why = 変化が生じる、または何かを投入する人々と団体です。ここにない関係者は、結果にも含まれていません。
doc-people-caption = 関係者ごとの投入と価値
doc-people-who = 関係者
doc-people-size = 人数
doc-people-inputs = 投入
doc-people-value = 受け取る価値
doc-people-decided = 重要と判断した人
doc-people-undecided = これらの関係者が重要だとだれが判断したかは、記載されていません。
doc-present-values = 金額は現在価値です。

## 投入
doc-inputs-none = 投入の記載がないため、比率は示せません。
doc-inputs-say =
    投入は割引前で{ $total }、現在価値で{ $present }です。{ $has_hours ->
        [yes] 作業時間は{ $hours }時間です。
       *[no] { "" }
    }
doc-inputs-caption = 費用の内訳
doc-input = 投入
doc-input-kind = 種類
doc-input-rate = 法定福利費などと間接費を含む1時間あたり{ $rate }
doc-undiscounted = 割引前
doc-inputs-risk = リスクの期待費用は、発生確率に発生した場合の費用を掛けたものです。社会的な収益では投入として扱いますが、支払いではありません。
doc-inputs-volunteer = ボランティアの時間は、社会的な収益では投入として扱います。団体が支払うものではないため、ROIには含めません。

## 活動から変化まで
doc-chain-how = 投稿や表示そのものは成果ではありません。成果は、名前の付いた段階をたどって導いており、どの段階の数字も検証できます。
doc-steps-caption = 指標から成果までの段階
doc-step = 段階
doc-step-number = 数字
doc-step-from = チャネルの実績と見通し
doc-evidence = 根拠
doc-no-evidence = 根拠の記載なし
doc-measure = 指標
doc-over-activity = 対象期間の合計
doc-flow-title = 時間から価値まで
doc-flow-description = 投入した時間が投稿になり、投稿が見られ、人が行動し、その一部に変化が生じて、価値になります。
doc-flow-from = 前の段階
doc-flow-amount = 量
doc-flow-to = 次の段階
doc-flow-rate = 割合または価値

## 成果
doc-outcomes-none = 成果の記載がないため、社会的価値は示せません。
doc-outcomes-proxy = 成果に付けた金額(金銭代理指標)は、その変化が当事者にとってどれだけ大切かを表すものです。だれかがこの金額を受け取るわけではありません。
doc-outcomes-caption = 成果の数量と金銭代理指標
doc-outcomes-note = 小さな文字は前提の幅です。数量は差し引き前の、対象期間全体のものです。
doc-proxy = 1単位の金額
doc-proxy-source = 金額の出典
doc-per-unit = /{ $unit }
doc-licence = 利用条件: { $licence }
doc-outcomes-other = 金額に換算しない成果
doc-outcomes-other-why = 生じた変化の一部ですが、どの金額にも含めていません。
doc-outcome-not-priced =
    { $name }({ $who }): { $valuation }{ $has_indicator ->
        [yes] 。{ $indicator }
       *[no] 。
    }

## 差し引き
doc-deductions-how = 活動がなくても生じた分、ほかから移っただけの分、他者が生んだ分を、順に差し引きます。逓減率は、2年目以降に毎年失われる割合です。
doc-deductions-caption = 成果ごとの差し引き
doc-deductions-evidence = 差し引きの根拠
doc-deduction-evidence = 「{ $outcome }」の{ $field }: { $evidence }
doc-deductions-without = 根拠の記載がないもの: { $fields }
doc-deduction-of = 「{ $outcome }」の{ $field }
doc-credited = この活動の寄与{ $share }
doc-lasts = 続く年数
doc-years = { $count }年
doc-measured-by-year = 年ごとに測定

## 結果
doc-results-social = 社会的な収支(SROI)
doc-results-money = お金の収支(ROI)
doc-value-by-outcome = 成果ごとの価値
doc-value-adds-up = 差し引き後の現在価値です。棒を足すと合計になります。
doc-first-year = 1年目の純粋な効果
doc-ratio-caption = 価値から比率まで
doc-figure = 項目
doc-value = 値
doc-years-title = 年ごとの投入と価値
doc-discounted-inputs = 投入(現在価値)
doc-discounted-value = 価値(現在価値)
doc-years-left = 間の{ $count }年分は省略しています。
doc-money-caption = 戻るお金と支払うお金
doc-money-net = 戻るお金 − 支出
doc-money-note = 割引前の、発生したままの金額です。団体が自ら支払うものだけを数えています。

## 結果の確かさ
doc-uncertainty-stated = この結果のもとになる前提には幅が示されていないため、どれだけ確かかは示せません。
doc-uncertainty-how = { $count }件の前提を調査が示す幅の中から{ $draws }回引き(シード{ $seed })、そのたびに調査全体を計算し直しました。割引率と計算の決まりは動かしていません。
doc-uncertainty-note = 5%点より下、95%点より上に、それぞれ試算の5%があります。同じ調査、シード、回数なら、どの機械でも同じ値になります。
doc-nine-runs = 試算の9割
doc-half-of-runs = 試算の半分
doc-median = 中央値
doc-below = { $value }未満
doc-above = { $value }超
doc-share-of-runs = 試算に占める割合
doc-decides = 結果を左右する前提
doc-decides-how = ほかの値はそのままに、前提を1つずつ幅の両端まで動かした結果です。幅の示されていない前提は値の上下10%で動かし、「*」を付けています。
doc-assumed-mark = { $assumption } *
doc-assumption = 前提
doc-switching = 結論が変わる条件

## 選択肢
doc-options-how = どの選択肢も同じ乱数で試算しているため、すべてに共通する不確かさは打ち消し合います。社会的価値で見た優劣と、お金で見た優劣は別々に示し、足し合わせません。
doc-options-chart = 純価値の累計(月ごと)
doc-options-note = 期待後悔は、結果としていちばんよかったものの代わりにその案を選んだ場合に、平均して失う額です。
doc-of-objective = { $title }({ $objective })
doc-objective-social = 社会的価値
doc-objective-money = お金
doc-option = 選択肢
doc-overtakes = { $month }から上回る
doc-past = これまで
doc-open = 変えられる月
doc-month = 月
doc-runs-most = 試算の9割
doc-runs-half = 試算の半分
doc-period = 区分
doc-ahead = 優劣の変化

## 指摘
doc-findings-none = 評価者から指摘を受けそうな点は見つかりませんでした。プログラムで確かめられる範囲だけを見たもので、保証ではありません。
doc-findings-how = 評価者から指摘を受けそうな点です。この報告書の数字には反映していません。
doc-findings-caption = 指摘の一覧
doc-finding-weight = 重さ
doc-finding = 内容
doc-finding-place = 箇所
doc-whole-study = 調査全体

## 言えないこと
doc-limit-cash = 社会的価値は収入ではありません。変化が人々にとってどれだけ大切かを、金額の形で推計したものです。
doc-limit-causes = 活動が変化の原因だと証明するものではありません。根拠を挙げて差し引いたうえで、この調査がどこまでを活動の成果とみなすかを示しています。
doc-limit-compare = ほかの調査の比率との優劣は決められません。範囲、関係者、金銭代理指標、計算の決まりが異なるためです。
doc-limit-proxies = 妥当な金銭代理指標はほかにもあり、選び方によって結果は変わります。根拠はそれぞれの箇所に示しています。
doc-limit-forecast = 見通しは約束ではありません。実績と比べ、見直すためのものです。
doc-limit-not-priced = 金額に換算しない成果に価値がないわけではありません。指標で見てください。
doc-limit-equivalent = 広告換算は枠の価格であって、注目の価値ではありません。どの比率にも含めていません。
doc-limit-reach = 月やチャネルをまたぐリーチは同じ人を重ねて数えた延べ数で、人数ではありません。
doc-limit-runs = 試算が織り込むのは、調査が示した幅だけです。だれも想定しなかったことは含まれません。

## 用語
doc-term-sroi-ratio = SROI比率
    .means = すべての成果の現在価値を、すべての投入の現在価値で割ったものです。1が損益分岐です。
doc-term-present-value = 現在価値
    .means = 後の年の金額を、1年ごとに割り引いて現在の金額に直したものです。
doc-term-discount-rate = 割引率
    .means = 1年先になるごとに、金額をどれだけ小さく見るかの率です。
doc-term-net-present-value = 純現在価値
    .means = 現在価値からすべての投入を引いたものです。
doc-term-roi = ROI
    .means = (戻るお金 − 支出) ÷ 支出です。社会的価値は含みません。
doc-term-outcome = 成果(アウトカム)
    .means = 人々に生じた変化です。行ったこと(アウトプット)や届いた数とは区別します。
doc-term-proxy = 金銭代理指標
    .means = 成果1単位が当事者にとってどれだけ大切かを表す金額です。
doc-term-deadweight = 死荷重
    .means = 活動がなくても生じた割合です。
doc-term-displacement = 代替
    .means = ほかから移っただけの割合です。
doc-term-attribution = 寄与
    .means = 他者が生んだ割合です。
doc-term-drop-off = 逓減率
    .means = 2年目以降に毎年失われる割合です。
doc-term-reach = 延べリーチ
    .means = 届いたアカウントを月や投稿ごとに足したものです。同じ人を何度も数えています。
doc-term-switching = 結論が変わる値
    .means = その前提がこの値になると結論が変わる、という値です。
doc-term-nine-of-ten = 試算の9割
    .means = 試算の5%点から95%点までの範囲です。

## ファイルの中
doc-why = 計算過程を見る
doc-close = 閉じる
doc-figures-behind = 図のもとになる数字
doc-exactly = 正確には{ $value }
doc-workings-how = 数字ごとに、1段階の計算を示しています。報告書の数字からここへ、ここから元の数字へとたどれます。計算は28桁で行い、それより下の桁は丸めています。
doc-top = 先頭へ戻る
doc-pdf-missing = このファイルの書体に含まれない{ $count }種類の文字は「〓」で表示しています({ $list })。

## 数字の一覧の列
doc-columns = 調査のすべての数字と、その計算過程
doc-column-figure = 数字の名前(結果での位置、または前提のアドレス)
doc-column-label = 呼び名
doc-column-unit = 単位(金額は調査の通貨)
doc-column-value = すべての桁を含む正確な値(値のないものは空欄)
doc-column-undefined = 値のない理由
doc-column-mean = 試算全体の平均(主な数字のみ)
doc-column-p05 = 試算の5%がこれより小さい値
doc-column-p50 = 試算の半分がこれより小さい値
doc-column-p95 = 試算の95%がこれより小さい値
doc-column-step = 計算の種類を表す語(sum、times など)
doc-column-made_of = もとになる数字の名前(順に、空白区切り)
doc-column-low = 前提の下限
doc-column-high = 前提の上限
doc-column-evidence = 前提の根拠の種類
doc-column-source = 与えられた値の出典、なければ調査での位置
