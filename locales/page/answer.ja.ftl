### 計算ページの「結果」の側が伝える文です。

## 結果の全体

page-answer-title = 結果
page-answer-parts = 結果の見かた
page-answer-space = { "" }
page-answer-example = 記入例のままの結果です。値を書き換えると、すぐに計算し直します。
page-answer-example-rest = 記入例のままの値が残っています。
page-answer-stale = 調査に誤りがあるため、誤りが入る前の結果を表示しています({ $errors })。
page-answer-waiting = 誤りを直すと、ここに結果が出ます。
page-answer-first-error = 最初の誤りを見る
page-answer-add-inputs = 投入を書き加える
page-answer-add-outcome = 金額に換算する成果を書き加える
page-answer-add-return = 戻るお金を書き加える
page-answer-hours = 作業時間
page-answer-per-unit = 成果1単位あたりの投入
page-answer-per-unit-why = 投入の全体を、その成果だけのために使ったとみなした額です。複数の成果を合わせて割った額ではありません。
page-answer-per-unit-all = 成果ごとに見る({ $count }件)
page-answer-each-unit = { $money }/{ $unit }
page-answer-copied = コピーしました
page-answer-copy-failed = コピーできませんでした。文を選択してコピーしてください。

page-tab-value = 内訳
page-tab-chain = 流れ
page-tab-channels = チャネル
page-tab-compare = 決まりごと
page-tab-findings = 指摘

## 価値の内訳

page-value-by-outcome = 成果ごとの価値
page-value-by-stakeholder = ステークホルダーごとの価値
page-value-stakeholder = ステークホルダー
page-value-most = 最も大きいのは「{ $outcome }」で、全体の{ $share }です。
page-value-add-up = 合計すると、価値の全体(現在価値)になります。
page-value-negative = 価値を減らす成果も含めて、合計すると全体になります。
page-value-with-share = { $value }({ $share })
page-value-none = 金額に換算した成果がまだないため、内訳はありません。
page-value-held = 金額に換算しない成果
page-years-switch = 年ごとの額の表し方
page-years-discounted = 現在価値(割引後)
page-years-undiscounted = 割引前

## 時間から価値まで

page-chain-title = 時間が価値になるまで
page-chain-description = 作業時間から、投稿、人の目に触れた数、人の反応、成果を経て、価値に至るまでの流れです。
page-chain-from = 前の段階
page-chain-amount = 量
page-chain-to = 次の段階
page-chain-rate = 進む割合
page-chain-steps = 成果ごとの段階
page-chain-none = 成果を書き加えると、価値に至るまでの流れが出ます。
page-chain-beside = チャネルを経ずに数えた数量
page-chain-channels = チャネル{ $count }つ
page-chain-outcomes = 成果{ $count }件
page-chain-worth = { $quantity } → { $value }
page-chain-rest = ほか{ $count }件の成果

## チャネル

page-channels-none = チャネルがまだありません。
page-channels-rate = エンゲージメント率
page-channels-no-rate = 分母になる記録も予測もないため、出せません
page-channels-costs = 1件あたりの費用
page-channels-cost = このチャネルの費用
page-channels-labour = 人件費を含む
page-channels-unallocated = どの投入をこのチャネルに使ったか、割合がそろっていないため出せません。投入ごとに、チャネルへの配分を書き加えてください。
page-channels-no-metric = { $metric }の記録も予測もないため、出せません
page-channels-zero = { $metric }が{ $count }のため、出せません

## 計算の決まりの比較

page-conventions-title = 計算の決まりによる違い
page-conventions-convention = 計算の決まり
page-conventions-difference = 純価値の差
page-conventions-named = 名前のある決まり
page-conventions-single = この調査の決まりを1つだけ変えた場合
page-conventions-own = この調査の基にした決まり
page-conventions-marked = { $name }(この調査の基)
page-conventions-span-named = 同じ調査でも、名前のある決まりの間で比率は{ $low }〜{ $high }になります。
page-conventions-span-single = この調査の決まりを1つずつ変えると、{ $low }〜{ $high }です。
page-conventions-above = { $count }通りのうち、比率が1を上回るのは{ $above }通りです。
page-conventions-none-above = { $count }通りのどれでも、比率は1を上回りません。
page-conventions-all-above = { $count }通りのどれでも、比率は1を上回ります。

## 選択肢の比較

page-options-title = 選択肢の比較
page-options-option = 選択肢
page-options-difference = 現状との差
page-options-best = 純現在価値が最も大きいのは「{ $option }」({ $value })です。
page-compare-none = 比率が出るようになると、ここで比べられます。

## 指摘

page-findings-title = 指摘
page-findings-none = 指摘することはありません。
page-findings-show = 該当箇所を見る
page-findings-more = 同じ種類の指摘がほかに{ $count }件

## なぜこの値か

page-why-title = この値の求め方
page-why-trail = たどってきた値
page-why-words = 言葉で
page-why-numbers = 数字で
page-why-tree = この値のもとになる値
page-why-hint = 行を開くと、そのもとになる値へさかのぼれます。
page-why-comma = { "、" }
page-why-same = 上と同じ(そこへ移動)
page-why-field = 入力欄を見る
page-why-ask = この値をたどる
page-why-exact = すべての桁
page-why-copy = 文章でコピー
page-why-gone = この値は、いまの調査にはありません。調査に誤りがあるときは、直すと表示されます。

## 持ち出す

page-take-title = 保存と共有
page-take-file = 調査ファイル
page-take-link = 共有リンク
page-take-sentence = 文をコピー
page-take-print = このページを印刷

## 報告書

page-report-title = 報告書
page-report-lead = 提出できる形の報告書です。結論の説明、前提と出典、結果の確かさ、数値ごとの計算過程を1つのファイルにまとめます。
page-report-html = 報告書(HTML)
page-report-print = 印刷・PDFで保存
page-report-xlsx = ブック(Excel)
page-report-csv = 数値一覧(CSV)
page-report-markdown = テキスト(Markdown)
page-report-making = 報告書を作成しています…
page-report-stop = 作成を中止
page-report-pdf = PDFにするには、印刷の画面で送信先を「PDFに保存」にしてください。
page-report-refused = まだ報告書を作成できません。{ $message }。
page-report-failed = 報告書を作成できませんでした。通信できない場合は、つながってからもう一度お試しください。調査の内容は変わっていません。
