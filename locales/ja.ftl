### 調査ファイルについて、コマンドと画面が日本語で伝える文です。
###
### 本文は文末に句点を付けず、.help には「どうすればよいか」を書きます。
### 引数はすべて文字列です。候補や書き直しの案がない場合があるものには、$has_suggestion
### または $has_mend が "yes" か "no" で渡されます。範囲の一方が決まっていないときは、$low か
### $high が空になります。

## 重さ

severity-error = エラー
severity-warning = 警告
severity-advice = 助言

## ソーシャルバリュー・インターナショナルの8原則

principle-involve-stakeholders = ステークホルダーを巻き込む
principle-understand-change = 何が変わるのかを理解する
principle-value-what-matters = 大切なものに価値をつける
principle-only-what-is-material = 重要なものだけを含める
principle-do-not-over-claim = 過大な主張をしない
principle-be-transparent = 透明性を保つ
principle-verify-the-result = 結果を検証する
principle-be-responsive = 結果に応じて行動する

## 添え書き

help-label = 対処
see-explain = 詳しい説明: sroi explain { $code }

## ファイルに書かれるもの
# どれも「ここには…が必要です」に続けて読める言い方です。

thing-object = 波かっこで囲んだ項目のまとまり
thing-list = 角かっこで囲んだ一覧
thing-text = 引用符で囲んだ文字列
thing-number = 数値
thing-boolean = true か false
thing-null = null(値なし)
thing-value = 値
thing-end-of-file = ファイルの終わり
thing-comma-or-closing = コンマか閉じかっこ
thing-colon = コロン
thing-field-name = 引用符で囲んだ項目名
thing-unescaped-control = \n や \t の形で書いた改行やタブ
thing-bad-escape = \n、\"、\u3042 のような書き方
thing-bad-number = 12 や 12.5 のような数値
thing-unpaired-surrogate = 2つで1組になる \u の書き方
thing-something-after-the-end = ファイルの終わり(調査の後には何も書けません)
thing-character = 文字

## ファイルの読み込み

problem-empty-file = このファイルには何も書かれていません
    .help = 調査が保存されているファイルを選ぶか、`sroi new` で新しく作り始めてください
problem-not-utf8 = このファイルの{ $byte }バイト目が UTF-8 として読めません
    .help = 文字コードを UTF-8 にして、ファイルを保存し直してください
problem-not-json = JSON として読めません({ $expected }があるはずのところに、{ $found }があります)
    .help = この場所のすぐ前に、コンマ、引用符、かっこの抜けがないか確かめてください
problem-too-large = ファイルの大きさが{ $size }バイトで、上限の{ $limit }バイトを超えています
    .help = このファイルには調査だけを残し、元になったエクスポートは別に保存してください
problem-too-deep = 一覧や項目のまとまりの入れ子が{ $limit }段を超えています
    .help = 調査に必要のない外側のかっこを取り除いてください
problem-not-a-study = この文書は{ $found }で、"sroi": "1" で始まる調査ではありません
    .help = 調査のファイルを開くか、エクスポートであれば `sroi import` で取り込んでください
problem-unsupported-version = この調査は形式「{ $found }」で書かれていますが、読めるのは形式「1」だけです
    .help = "sroi": "1" と書くか、新しい版の sroi で開いてください
problem-duplicate-field = 同じまとまりの中に `{ $field }` が2回あります
    .help = どちらか一方を残し、もう一方を消してください
problem-unknown-field = ここには `{ $field }` という項目はありません
    .help =
        { $has_suggestion ->
            [yes] `{ $suggestion }` のことであれば、そのように書いてください
           *[no] この項目を消すか、内容を `note` に移してください
        }
problem-missing-field = ここに `{ $field }` がありません
    .help = `{ $field }` を書き加えてください
problem-wrong-type = ここには{ $expected }が必要ですが、{ $found }が書かれています
    .help = { $expected }に書き直してください
problem-number-not-plain = 「{ $text }」は、そのまま数値として読める書き方ではありません
    .help =
        { $has_mend ->
            [yes] "{ $mend }" と書いてください
           *[no] 単位や桁区切りを付けず、半角の数字と小数点だけで "1200.5" のように書いてください
        }
problem-imprecise-number = { $text } は、JSON の数値では正確に保てない桁数です
    .help = 桁が失われないように、引用符で囲んでください
problem-too-many-digits = { $text } は28桁を超えています
    .help = 28桁以内に丸めてください
problem-number-too-large = { $text } は、調査で扱える大きさを超えています
    .help = 桁数と単位を確かめ、1,000兆未満の値にしてください
problem-unknown-choice = 「{ $found }」は、ここで使える言葉ではありません
    .help =
        { $has_suggestion ->
            [yes] "{ $suggestion }" のことであれば、そのように書いてください(使える言葉: { $allowed })
           *[no] 次の中から選んでください: { $allowed }
        }
problem-bad-month = 「{ $text }」は、2026-04 のような年月の書き方ではありません
    .help = 西暦、ハイフン、2桁の月の順に "2026-04" のように書いてください
problem-bad-day = 「{ $text }」は、2026-11-28 のような、暦にある年月日ではありません
    .help = 西暦、月、日をハイフンでつなぎ、"2026-11-28" のように桁をそろえて書いてください
problem-workbook-too-large = この調査は、ブックに収まりません
    .help = シートの上限は1,048,576行、16,384列、1つのセルは32,767文字です。調査を小さくするか、報告書を別の形式にしてください
problem-bad-id = id「{ $text }」に、半角の英小文字、数字、ハイフン以外の文字が含まれています
    .help =
        { $has_mend ->
            [yes] "{ $mend }" と書き、読みやすい名前は `name` に書いてください
           *[no] "site-visitors" のように書き、読みやすい名前は `name` に書いてください
        }
problem-text-too-long = この文の長さが{ $length }文字で、上限の{ $limit }文字を超えています
    .help = 文を短くし、詳しい資料の名前を `source` に書いてください
problem-list-too-long = この一覧は{ $length }件あり、上限の{ $limit }件を超えています
    .help = 調査を2つに分けるか、似たものをまとめてください

## 値と参照

problem-share-out-of-range = 割合は 0 から 1 までですが、{ $value } と書かれています
    .help =
        { $has_mend ->
            [yes] { $value } % であれば "{ $mend }" と書いてください
           *[no] 25 % なら "0.25" のように、0 から 1 までの数で書いてください
        }
problem-number-out-of-range = { $value } は、「{ $low }〜{ $high }」の範囲に入っていません
    .help = 「{ $low }〜{ $high }」の範囲の数を書いてください
problem-not-whole = ここには整数が必要ですが、{ $value } と書かれています
    .help = 小数点以下のない数を書いてください
problem-duplicate-id = id「{ $id }」が2回使われています
    .help = どちらか一方の id を変え、それを参照しているところも直してください
problem-unknown-reference = この調査に、id が「{ $id }」のものはありません
    .help =
        { $has_suggestion ->
            [yes] "{ $suggestion }" と書くか、id が「{ $id }」のものを書き加えてください
           *[no] id が「{ $id }」のものを書き加えるか、すでにあるものの id を書いてください
        }
problem-unknown-address = この調査に、「{ $address }」という場所はありません
    .help =
        { $has_suggestion ->
            [yes] "{ $suggestion }" のことであれば、そのように書いてください
           *[no] "inputs.editor.hours_per_month" のように、上から順に id と項目名をたどって書いてください
        }
problem-unknown-figure = この調査に、「{ $figure }」という値はありません
    .help =
        { $has_suggestion ->
            [yes] "{ $suggestion }" のことであれば、そのように書いてください
           *[no] "sroi.ratio" や "roi.ratio" のような値の名前を書いてください(一覧は `sroi evaluate --format json` で見られます)
        }
problem-no-range-to-vary = 「{ $address }」は0で幅も示されていないため、動かせません
    .help = `low` と `high` を書き加えてください
problem-moves-with-others = 「{ $address }」は合計が1になる投稿内容の構成の一部のため、単独では動かせません
    .help = 構成をまるごと変えた選択肢をつくり、比べてください
problem-attribution-ambiguous = `attribution` の { $value } は、他者の寄与とも自分たちの寄与とも読めます
    .help = 他者の寄与が { $value } なら "attribution_to_others": "{ $value }"、この活動の寄与が { $value } なら "attribution_to_others": "{ $rest }" と書いてください
problem-said-twice = `{ $one }` と `{ $other }` が同じことを表しています
    .help = どちらか一方だけを残してください
problem-one-of-needed = 次の項目がどれも書かれていません: { $fields }
    .help = 次のうち1つを書き加えてください: { $fields }
problem-field-not-for-kind = 種類が「{ $kind }」のものに `{ $field }` は書けません
    .help = `{ $field }` を消すか、種類を変えてください
problem-range-out-of-order = low { $low }、value { $value }、high { $high } が小さい順になっていません
    .help = `low` が最も小さく、`high` が最も大きくなるように直してください
problem-range-incomplete = `{ $given }` だけがあり、`{ $missing }` がありません
    .help = `{ $missing }` を書き加えるか、`{ $given }` を消してください
problem-shape-needs-range = 分布の形「{ $shape }」に必要な { $needs } がありません
    .help = { $needs } を書き加えるか、`shape` を消してください
problem-lognormal-not-positive = `low` が { $low } ですが、対数正規分布（lognormal）は0より大きい値だけを取ります
    .help = `low` に0より大きい値を書くか、0から始められる "pert" の形を選んでください
problem-beta-not-share = ベータ分布（beta）は0と1の間の割合に使うもので、ここで平均を { $value } とすることはできません
    .help = `low` と `high` のある別の形を選ぶか、0より大きく1より小さい割合を書いてください
problem-link-loop = `links` をたどると、「{ $channel }」の閲覧が元のチャネルに戻ってしまいます
    .help = `links` を1つ外し、閲覧の出どころが決まるようにしてください
problem-transfer-loop = `transfers` をたどると、「{ $channel }」のフォロワーが元のチャネルに戻ってしまいます
    .help = `transfers` を1つ外し、フォロワーの行き先が1つになるようにしてください
problem-same-as-loop = 「{ $address }」から `same_as` をたどると、元に戻ってしまいます
    .help = どれか1つに、それ自身の値を書いてください
problem-undiscounted-rate = 割引をしない方式「undiscounted」に社会的割引率が添えられています
    .help = `discount_rate` を消すか、割引をする方式を選んでください
problem-currency-differs = この金額は { $currency } ですが、調査の通貨は { $study } です
    .help = 金額を { $study } で書くか、金銭代理指標であれば "reprice": true を書き加えてください
problem-unknown-currency = 「{ $currency }」という通貨コードはありません
    .help = "JPY" や "GBP" のように、大文字3文字の通貨コードを書いてください
problem-price-series-missing = この金銭代理指標の換算に必要な { $currency } の { $year } 年の物価データがありません
    .help = 調査と同じ通貨、同じ年の価格で書き直し、`reprice` を消してください
problem-month-outside = { $month } は、活動期間({ $first } から { $last } まで)に入っていません
    .help = { $first } から { $last } までの月を選ぶか、`activity` を直してください
problem-month-repeated = `observed` に { $month } が2回あります
    .help = { $month } の記録を1つだけ残してください
problem-by-year-length = `by_year` の値は{ $given }個ですが、年数は{ $years }年です
    .help = 年ごとに1つずつ、残っていない年には "0" を書いてください
problem-unknown-metric = 「{ $metric }」という指標はどのチャネルにもありません
    .help =
        { $has_suggestion ->
            [yes] "{ $suggestion }" のことであれば、そのように書いてください
           *[no] "channels.x.clicks" や "channels.x.impressions" のような指標から始めてください
        }
problem-metric-missing = { $month } の `{ $metric }` が、実績にも予測にもありません
    .help = 実績の月に数値を書くか、`forecast` に率を書くか、別の指標から始めてください
problem-stock-in-chain = `{ $metric }` は月末時点の人数なので、月ごとに足し合わせることはできません
    .help = `new_followers` から始めるか、人数を `count` で書いてください
problem-study-too-large = 成果の年次の値が { $values } 件になります（上限は { $limit } 件です）
    .help = `duration_years` を短くするか、調査を分けてください
problem-each-not-last = `each` のある段階の後に、別の段階が続いています
    .help = `each` のある段階を最後に移してください
problem-unit-differs = 最後の段階の単位は「{ $unit }」ですが、金銭代理指標の単位は「{ $proxy }」です
    .help = 両方の `unit` を同じにしてください
problem-start-missing = 予測の出発点となる { $month } 末のフォロワー数がありません
    .help = 実績の最後の月に `followers` を書くか、`forecast.followers` に `start` を書いてください
problem-mix-sum = `content_mix` の割合の合計が 1 ではなく { $sum } です
    .help = 合計が 1 になるように割合を直してください
problem-output-priced = 変化ではなく人目に触れた数を表す `{ $metric }` に、そのまま価格が付いています
    .help = `{ $metric }` から、人が知った、決めた、行動したところまでの段階を、それぞれの `rate` とともに書き加えてください
problem-media-equivalent-returned = `{ $metric }` を節約できた費用として数えていますが、これは広告換算です
    .help = `media_equivalent` に移し、比率とは別に示してください
problem-change-timeless = 「{ $address }」は調査全体に関わるため、途中の月からは変えられません
    .help = この変更から `from_month` を消してください
problem-change-in-past = `from_month` の { $month } は、すでに実績のある月です
    .help = `from_month` に { $first } 以降を書いてください
problem-change-leaves-range = { $end ->
    [low] この変更で幅の下限が { $value } になり、「{ $low }〜{ $high }」の範囲を外れます
    [high] この変更で幅の上限が { $value } になり、「{ $low }〜{ $high }」の範囲を外れます
   *[other] この変更で値が { $value } になり、「{ $low }〜{ $high }」の範囲を外れます
  }
    .help = どの月でも「{ $low }〜{ $high }」の範囲に収まる変更にしてください
problem-correlation-too-few = 相関には2つ以上の見積もりが必要です
    .help = `between` にもう1つの見積もりの場所を書き加えるか、この相関を消してください
problem-correlation-with-itself = 「{ $address }」が、そのまま、または `same_as` を通じて、この相関に2回現れます
    .help = 1回だけにしてください
problem-correlation-repeated = 「{ $one }」と「{ $other }」の順位相関が、ここでは { $rank }、別のところでは { $before } と書かれています
    .help = どちらか一方だけを残してください
problem-correlation-impossible = 次の見積もりは、書かれた順位相関のとおりに一緒に動くことができません: { $addresses }
    .help = すべての `rank` に { $factor } 以下の数を掛けるか、いずれかの `rank` を直してください。`rank` のない2つの見積もりは互いに無関係とみなされます

## 計算結果

problem-nothing-invested = 投入したものがないため、`{ $figure }` を計算できません
    .help = 活動に使った時間、お金、物などを `inputs` に書き加えてください
problem-figure-too-large = `{ $figure }` が大きすぎて計算できません
    .help = 数量と金額の桁数、単位を確かめてください

## 審査で指摘されること

problem-deduction-missing = アウトカム「{ $outcome }」に `{ $field }` が書かれていません
    .help = `{ $field }` を見積もるか、"0" と書いて `note` に理由を添えてください
problem-zero-without-reason = アウトカム「{ $outcome }」の `{ $field }` が、理由のないまま 0 になっています
    .help = 0 を `value` に入れた形で書き、理由を `note` か `source` に添えてください
problem-same-deductions = { $count }件のアウトカムで、差し引く割合がすべて同じです
    .help = アウトカムごとにステークホルダーに尋ね、それぞれの割合を書いてください
problem-deductions-past-one = このアウトカムから差し引く割合の合計が { $sum } で、全体を超えています
    .help = 同じ影響を別の名前で二重に差し引いていないか確かめてください
problem-duration-without-drop-off = このアウトカムは{ $years }年続きますが、`drop_off`(逓減率)がありません
    .help = 毎年どれだけ薄れるかを書くか、"0" と書いて `note` に薄れない理由を添えてください
problem-drop-off-without-duration = このアウトカムは1年で終わるため、`drop_off`(逓減率)は使われません
    .help = `duration_years` を長くするか、`drop_off` を消してください
problem-quantity-above-group = 1年に{ $quantity }人と数えていますが、「{ $group }」は{ $size }人です
    .help = 延べ数ではなく実人数で数えるか、`size` を直してください
problem-outcome-dominates = アウトカム「{ $outcome }」だけで価値の { $share } を占め、ほかの合計を上回っています
    .help = その数量、金銭代理指標、差し引く割合を特に確かな根拠で裏付け、比率への影響を示してください
problem-chain-valued-twice = 「{ $other }」に至る途中の「{ $outcome }」にも、価格が付いています
    .help = 後に起こる方だけに価格を付け、もう一方には "valuation": "excluded" と書いてください
problem-outcome-twice = 「{ $outcome }」と「{ $other }」は、異なるステークホルダーに置かれた同じアウトカムです
    .help = どちらか一方を残すか、それぞれの違いが分かるように `name` を書き分けてください
problem-event-valued-twice = 「{ $outcome }」と「{ $other }」が、同じ1つの出来事に別々の価格を付けています
    .help = 一方の価格だけを残し、もう一方には "valuation": "excluded" と書いてください
problem-hours-not-declared = ここで評価している時間は投入に入っておらず、入れると比率が { $ratio } から { $with_hours } に変わります
    .help = "hours_in_inputs": true と書くか、"not" に入れない理由を書いてください
problem-output-valued = 「{ $outcome }」という名前は活動やアウトプットを指していますが、価格が付いています
    .help = 人に起きた変化に価格を付け、アウトプットはそこに至る段階として数えてください
problem-media-equivalent-apart = 比率のほかに、{ $value } の広告換算額があります
    .help = 別の欄で報告し、比率には加えないでください
problem-source-missing = アウトカム「{ $outcome }」の金銭代理指標に `source` がありません
    .help = 金額の出典(発行者、題名、年)を書き加えてください
problem-proxy-undocumented = 金銭代理指標に次の項目がありません: { $missing }
    .help = 次の項目を書き加えてください: { $missing }
problem-proxy-equals-cost = 金銭代理指標が、投入「{ $input }」の金額と同じです
    .help = 活動にかかった費用ではなく、変化が当事者にとって持つ価値を書いてください
problem-price-year-differs = 金銭代理指標は{ $year }年の価格ですが、調査は{ $study }年の価格です
    .help = 金銭代理指標に "reprice": true と書くか、{ $study }年の価格で書いてください
problem-volunteer-time-missing = 無償で提供された時間や物が、投入に1つもありません
    .help = 種類が "volunteer" か "in_kind" の投入を書き加えるか、なかったことを `note` で説明してください
problem-one-funder = 投入がすべて「{ $stakeholder }」からのものです
    .help = ほかのステークホルダーが何を投じたかを尋ね、`inputs` に書き加えてください
problem-no-negative-outcome = 負のアウトカムが1つもありません
    .help = 不利益を受けた人がいないかを尋ね、あれば負の金銭代理指標を付けて書き加えてください
problem-ratio-unusual = 比率が { $ratio } で、通常の目安である 0.5 から 15 までを外れています
    .help = 公表する前に、数量、単位、差し引く割合、投入を確かめてください
problem-ratio-without-range = この調査には、幅のある見積もりが1つもありません
    .help = 自信のない見積もりから順に、`low` と `high` を書き加えてください
problem-people-without-unique = 「{ $outcome }」では、`{ $metric }` の延べ数がそのまま人数として数えられています
    .help = 重複を除く `unique` の段階を書き加えてください
problem-reach-as-people = 「{ $outcome }」では、数か月分のリーチの合計が人数として数えられています
    .help = そのうちの実人数の割合を、`unique` の段階として書き加えてください
problem-inputs-not-discounted = 便益は割り引かれていますが、投入は割り引かれていません
    .help = `inputs_discounted` を消すか、false にした理由を `note` で説明してください
problem-deadweight-holds-attribution = 対照群との比較で測った `deadweight`(死荷重)には、`attribution_to_others`(他者の寄与)がすでに含まれています
    .help = 二重に差し引かないように、`attribution_to_others` を消してください
problem-mix-without-effect = `content_mix` に `effect` がないため、割合を変えても何も変わりません
    .help = 伸びや反応に見込まれる効果を `effect` に書くか、`content_mix` を消してください
problem-month-gap = 実績の月に抜けがあります({ $first } から { $last } まで)
    .help = 抜けている月を、プラットフォームのエクスポートから書き加えてください
problem-metric-filled = 実績にない `{ $metric }` を、予測の率で補っています: { $months }
    .help = その月の `{ $metric }` を、プラットフォームのエクスポートから書き加えてください
problem-months-unobserved = チャネル「{ $channel }」に、実績も予測もない月があります: { $count }
    .help = `forecast` か、足りない月の実績を書き加えるか、活動期間を短くしてください
problem-engagements-above-impressions = { $month } のエンゲージメントが、インプレッションより多くなっています
    .help = 両方の数値を、プラットフォームのエクスポートと見比べてください
problem-cost-unallocated = 投入「{ $input }」がどのチャネルにどれだけ使われたか、書かれていません
    .help = "channels": {"{"} "x": "0.7", "blog": "0.3" {"}"} のように、チャネルごとの割合を書いてください
problem-ceiling-below-followers = 予測を始めるフォロワー数が{ $followers }人で、上限 `ceiling` の{ $ceiling }人を超えています
    .help = `ceiling` を{ $followers }人より大きくするか、別の `growth` を選んでください
problem-option-leaves-running = 選択肢「{ $option }」では、「{ $what }」が続いたままになっています
    .help = 「{ $what }」を終える変更を書き加えるか、続ける理由を `note` で説明してください
problem-median-differs = 値は { $value } ですが、`low` と `high` から求まる中央の値は { $median } です
    .help = { $median } と書くか、`low` か `high` を直すか、"pert" の形を選んでください
problem-correlation-without-range = 「{ $address }」は試行ごとに変わる値ではないため、この相関は働きません
    .help = その見積もりに `low` と `high` を書き加えるか、`between` から消してください

problem-calibration-nothing = この調査の予測には、実績と比べられるものがありません
    .help = 予測のある前回の調査を先に、その期間の実績がある今回の調査を後に指定し、チャネルの id をそろえてください
problem-calibration-channel-missing = 今回の調査にチャネル「{ $channel }」がありません。あるのは { $known } です
    .help = 二つの調査で、同じチャネルには同じ id を付けてください
problem-calibration-months-apart = チャネル「{ $channel }」の予測は { $first } から { $last } までですが、実績の期間は次のとおりです: { $observed }
    .help = 予測した期間の実績を、今回の調査に取り込んでください

## Report and command

principle-label = 原則
related-label = 関連する箇所
place = { $file } の{ $line }行目、{ $column }文字目
place-in-file = { $file }
summary-errors = エラー{ $count }件
summary-warnings = 警告{ $count }件
summary-advice = 助言{ $count }件
summary-separator = { "、" }
summary-none = 指摘することはありません

## 計算に出てくる値の呼び名
# 計算過程の1行に収まる短い名前です。$month は言葉にした年月、$year は活動の何年目か(物価については西暦)
# です。$has_name、$has_of、$has_from_month は "yes" か "no" です。

figure-assumption =
    { $has_from_month ->
        [yes] { $has_name ->
            [no] 調査全体: { $field }({ $from_month }か月目から)
           *[yes] { $name }: { $field }({ $from_month }か月目から)
        }
       *[no] { $has_name ->
            [no] 調査全体: { $field }
           *[yes] { $name }: { $field }
        }
    }
figure-number = 定数 { $value }
figure-zero = ゼロ
figure-rest = 1 − ({ $name })
figure-growth = 1 + ({ $name })
figure-power = ({ $name })^{ $exponent }
figure-root = √({ $name })
figure-months-together =
    { $count ->
       *[other] { $name }({ $count }か月分)
    }

# チャネルの月ごとの値
figure-posts = { $name }: { $month }の投稿数
figure-observed = { $name }: { $month }の{ $metric }(実績)
figure-followers = { $name }: { $month }末のフォロワー数
figure-followers-before = { $name }: { $month }末のフォロワー数(逆算)
figure-followers-lost = { $name }: { $month }に失うフォロワー数
figure-share-of-ceiling = { $name }: { $month }初めの、上限に対する割合
figure-growth-left = { $name }: 上限に近づいた分を抑えた{ $month }の伸び
figure-new-followers = { $name }: { $month }のフォロワー純増数
figure-mix-change = { $name }: 投稿内容の構成の変化
figure-mix-effect = { $name }: 投稿内容の構成の変化による効果
figure-rate-with-mix = { $name }: 投稿内容の構成の変化を加えた{ $what }
figure-amplified-posts = { $name }: { $month }に{ $by }が拡散する投稿数
figure-exposures = { $name }: { $month }の投稿数×フォロワー数
figure-shown = { $name }: { $month }のインプレッションまたはリーチの内訳
figure-impressions = { $name }: { $month }のインプレッション
figure-reach = { $name }: { $month }の延べリーチ
figure-engagements =
    { $has_of ->
        [yes] { $name }: { $month }のエンゲージメント({ $of }から)
       *[no] { $name }: { $month }のエンゲージメント
    }
figure-clicks = { $name }: { $month }のリンクのクリック数({ $of }から)

# チャネルの指標
figure-channel-total = { $name }: { $metric }(全期間の合計)
figure-rate-engagements = { $name }: エンゲージメント({ $by }に対する率の分子)
figure-rate-base = { $name }: { $by }(率の分母)
figure-engagement-rate = { $name }: エンゲージメント率(対{ $by })
figure-engagement-rate-month = { $name }: { $month }のエンゲージメント率(対{ $by })
figure-engagement-rate-sum = { $name }: 各月のエンゲージメント率の合計(対{ $by })
figure-engagement-rate-mean = { $name }: 各月のエンゲージメント率の平均(対{ $by })
figure-channel-cost = { $name }: チャネルの費用
figure-line-of-channel = { $name }: { $channel }への配賦額
figure-thousands = { $name }: 千単位の数
figure-cpm = { $name }: 1,000インプレッションあたりの費用(CPM)
figure-cpc = { $name }: クリック単価(CPC)
figure-cpe = { $name }: エンゲージメント単価(CPE)
figure-cost-per-new-follower = { $name }: フォロワー獲得単価
figure-equivalent-count = { $name }: 換算の対象となる{ $metric }
figure-equivalent = { $name }: 広告換算額
figure-equivalent-total = 広告換算額の合計(どの比率にも含めない)

# 費用
figure-hours-of-year = { $name }: 年間の作業時間
figure-hours-of-month = { $name }: 月間の作業時間
figure-hours-charged = { $name }: この活動に充てる時間
figure-salary-and-bonus = { $name }: 給与と賞与
figure-with-on-costs = { $name }: 法定福利費などを加えた人件費
figure-with-overhead = { $name }: 間接費を加えた人件費
figure-loaded-rate = { $name }: 時間単価(福利費と間接費を含む)
figure-staff-cost-of-year = { $name }: 年間の作業時間の費用
figure-staff-cost = { $name }: 月間の作業時間の費用
figure-amount-of-month = { $name }: 月間の費用
figure-amplification-hours = { $name }: { $month }の拡散にかかる時間
figure-amplification-cost = { $name }: { $month }の拡散にかかる費用
figure-response-cost = { $name }: 対応時間の費用
figure-event-cost = { $name }: 発生した場合の費用
figure-expected-cost-of-year = { $name }: 年間の期待費用
figure-chance = { $name }: { $year }年目の{ $month }以降に起こるかどうか
figure-expected-cost = { $name }: 月間の期待費用
figure-hours-valued = { $name }: { $year }年目に投じられた時間の価値
figure-line-total = { $name }: 費用の合計
figure-line-hours = { $name }: 作業時間の合計
figure-line-year = { $name }: { $year }年目の費用
figure-line-year-present = { $name }: { $year }年目の費用の現在価値
figure-line-present = { $name }: 費用の現在価値
figure-cost-total = 総費用
figure-cost-hours = 総作業時間
figure-cost-present-value = 総費用の現在価値
figure-month-cost = { $month }の費用
figure-month-hours = { $month }の作業時間

# 金銭のリターン
figure-quantity = { $name }: 期間内の数量
figure-return-gross = { $name }: 差し引く前のリターン
figure-return-margin = { $name }: リターンのうちの利益
figure-return-ours = { $name }: 他者の寄与を差し引いたリターン
figure-return-month = { $name }: 月間のリターン
figure-return-total = { $name }: リターンの合計
figure-roi-returns = リターンの総額
figure-roi-cost = 組織が負担する費用
figure-roi-net = リターンから費用を引いた額
figure-roi-ratio = ROI
figure-roi-payback = 金銭による回収期間
figure-month-returns = { $month }のリターン
figure-money-so-far = { $month }までの累計(リターンから費用を引いた額)
figure-revenue = 売上
figure-spend = 広告費
figure-roas = 広告費用対効果(ROAS)

# アウトカム
figure-chain-start = { $name }: 出発点となる{ $metric }
figure-chain-step = { $outcome }: { $name }
figure-outcome-quantity = { $name }: 数量の合計
figure-proxy-uprated = { $name }: { $from }年から{ $to }年の物価に直した金銭代理指標
figure-proxy-converted = { $name }: 購買力平価で{ $from }から{ $to }に換算した金銭代理指標
figure-deflator = { $economy }の{ $year }年のGDPデフレーター
figure-parity = { $economy }の{ $year }年の購買力平価
figure-gross-value = { $name }: 差し引く前の価値
figure-less-deadweight = { $name }: 死荷重を差し引いた価値
figure-less-displacement = { $name }: 代替分を差し引いた価値
figure-deductions = { $name }: 差し引く割合の合計
figure-impact = { $name }: インパクト
figure-drop-off-so-far =
    { $years ->
       *[other] { $name }: { $years }年分の逓減率
    }
figure-left-after-drop-off =
    { $years ->
       *[other] { $name }: { $years }年分の逓減後に残る割合
    }
figure-impact-of-year = { $name }: 逓減後のインパクト
figure-first-year-impact = { $name }: 最初の年のインパクト
figure-outcome-year = { $name }: { $year }年目の価値
figure-outcome-year-present = { $name }: { $year }年目の価値の現在価値
figure-outcome-present = { $name }: 現在価値
figure-cost-per-unit = { $name }: 1単位あたりの総投入
figure-outcome-share = { $name }: 総現在価値に占める割合

# 社会的価値
figure-discount-rate = 社会的割引率
figure-discount-rate-band = 割引率表の社会的割引率({ $rate }の区間)
figure-discount-divisor =
    { $years ->
       *[other] { $years }年分の割引の除数
    }
figure-year-value = { $year }年目の価値
figure-year-value-present = { $year }年目の価値の現在価値
figure-year-inputs = { $year }年目の投入
figure-year-inputs-present = { $year }年目の投入の現在価値
figure-year-harm = { $year }年目の負のアウトカム
figure-year-harm-present = { $year }年目の負のアウトカムの現在価値
figure-total-present-value = 総現在価値
figure-total-inputs = 総投入の現在価値
figure-sroi-ratio = SROI比率
figure-net-present-value = 純現在価値
figure-net-ratio = 純比率
figure-total-inputs-with-hours = 評価した時間を含めた総投入の現在価値
figure-ratio-with-hours = 評価した時間を投入に含めたSROI比率
figure-stakeholder-inputs = { $name }: 投じたものの現在価値
figure-stakeholder-value = { $name }: 受け取る価値の現在価値
figure-total-first-year-impact = 最初の年のインパクトの合計
figure-decision-social = { $month }までの社会的価値の現在価値から投入の現在価値を引いた額
figure-decision-money = { $month }までの収入の現在価値から団体の費用の現在価値を引いた額
figure-decision-both = { $month }までの社会的価値と節約額の現在価値から投入の現在価値を引いた額
figure-decision-followers = { $name }: 活動終了時のフォロワー数
figure-views-linked = { $name }: { $month }に{ $by }から来た閲覧数
figure-views = { $name }: { $month }の閲覧数
figure-followers-joined = { $name }: { $month }の初めに別のチャネルから移るフォロワー数
figure-followers-at-start = { $name }: { $month }の初めのフォロワー数
figure-month-paid = { $month }に団体が支払った額
figure-month-net = { $month }の収入から費用を引いた額
figure-month-net-present = { $month }の収入から費用を引いた額の現在価値
figure-month-inputs = { $month }の投入
figure-month-inputs-present = { $month }の投入の現在価値
figure-month-savings = { $month }に避けられた費用
figure-month-savings-present = { $month }に避けられた費用の現在価値
figure-value-present-so-far = { $month }までに生み出された価値の現在価値
figure-inputs-present-so-far = { $month }までの投入の現在価値
figure-savings-present-so-far = { $month }までに避けられた費用の現在価値
figure-value-of-months = { $month }からの{ $months }か月が生み出す価値の現在価値
figure-value-of-each-month = { $month }からの{ $months }か月の各月が生み出す価値の現在価値
figure-value-of-month = { $name }: { $month }が生み出す価値の現在価値
figure-value-so-far = { $month }までの価値の累計
figure-sroi-payback = 社会的価値による回収期間

## 言葉: 指標と項目

word-metric-posts = 投稿数
word-metric-impressions = インプレッション
word-metric-reach = 延べリーチ
word-metric-views = 閲覧数
word-metric-video_views = 動画再生数
word-metric-engagements = エンゲージメント
word-metric-reactions = リアクション
word-metric-comments = コメント
word-metric-shares = シェア
word-metric-saves = 保存
word-metric-clicks = リンクのクリック数
word-metric-profile_visits = プロフィールへのアクセス数
word-metric-new_followers = フォロワー純増数
word-metric-unfollows = フォロー解除
word-metric-followers = フォロワー数
word-metric-sessions = セッション
word-metric-spend = 広告費

word-field-discount_rate = 社会的割引率
word-field-hours_per_month = 月間の作業時間
word-field-hours_per_week = 週間の作業時間
word-field-hours_per_post = 投稿1件あたりの作業時間
word-field-hourly_rate = 時給
word-field-annual_salary = 年間給与
word-field-annual_bonus = 年間賞与
word-field-productive_hours = 年間の実労働時間
word-field-on_costs = 法定福利費などの割合
word-field-overhead = 間接費の割合
word-field-share = この活動に充てる割合
word-field-amount = 金額
word-field-channel_share = チャネルへの配賦割合
word-field-posts_per_month = 月間の投稿数
word-field-monthly_growth = 月間の伸び
word-field-monthly_loss = フォロワーの月間減少率
word-field-ceiling = フォロワー数の上限
word-field-start = 予測を始めるフォロワー数
word-field-impressions_per_post_per_follower = 投稿1件、フォロワー1人あたりのインプレッション
word-field-reach_per_post_per_follower = 投稿1件、フォロワー1人あたりのリーチ
word-field-reach_per_post = 投稿1件あたりのリーチ
word-field-engagement_rate = エンゲージメント率
word-field-click_rate = クリック率
word-field-followers = フォロワー数
word-field-share_of_posts = 拡散する投稿の割合
word-field-own_news = 自組織の話題の割合
word-field-third_party_news = 他者の話題の割合
word-field-conversation = 会話の割合
word-field-effect = 投稿内容の構成の効果
word-field-count = 数量
word-field-by_year = その年に測った数量
word-field-rate = 進む割合
word-field-unique = 延べ数に対する実人数の割合
word-field-each = 1人あたりの量
word-field-value_each = 1件あたりの金額
word-field-margin = 利益率
word-field-incrementality = 純増分の割合
word-field-price_per_thousand = 1,000回あたりの価格
word-field-price_each = 1回あたりの価格
word-field-proxy = 金銭代理指標
word-field-deadweight = 死荷重
word-field-displacement = 代替率
word-field-attribution_to_others = 他者の寄与
word-field-credited_share = この活動の寄与
word-field-drop_off = 逓減率
word-field-probability_per_year = 年間の発生確率
word-field-cost = 発生した場合の費用
word-field-response_hours = 対応にかかる時間

word-what-growth = 月間の伸び
word-what-engagement = エンゲージメント率

word-economy-GB = 英国
word-economy-JP = 日本
word-economy-US = 米国
word-economy-DE = ドイツ(ユーロ圏の代表)

## 言葉: 単位
# 数値の後に付く言葉です。数値だけで分かるものには何も付けません。

word-unit-money = { "" }
word-unit-share = { "" }
word-unit-factor = { "" }
word-unit-ratio = { "" }
word-unit-hours =
    { $count ->
       *[other] 時間
    }
word-unit-hours_per_post =
    { $count ->
       *[other] 時間/投稿
    }
word-unit-money_per_hour = /時間
word-unit-posts =
    { $count ->
       *[other] 件
    }
word-unit-followers =
    { $count ->
       *[other] 人
    }
word-unit-events = { "" }
word-unit-events_per_post = /投稿
word-unit-events_per_post_per_follower = /投稿・フォロワー
word-unit-exposures = 件×人
word-unit-people =
    { $count ->
       *[other] 人
    }
word-unit-amount = { "" }
word-unit-amount_each = /人
word-unit-money_per_unit = /単位
word-unit-money_per_thousand = /千回
word-unit-money_per_follower = /フォロワー
word-unit-months =
    { $count ->
       *[other] か月
    }
word-unit-price_level = { "" }

## 言葉: 値の出どころと求め方

word-source-assumption = 見積もり
word-source-observed = 実績
word-source-change = 選択肢かシナリオによる変更
word-source-method = 計算方法で決まる値
word-source-series = 組み込みの統計

word-evidence-measured = 実測
word-evidence-experiment = 対照群との比較
word-evidence-survey = アンケート
word-evidence-literature = 文献
word-evidence-expert = 専門家の判断
word-evidence-assumed = 仮定

word-growth-compound = 一定率
word-growth-linear = 一定数
word-growth-logistic = ロジスティック

word-shape-pert = PERT分布
word-shape-triangular = 三角分布
word-shape-uniform = 一様分布
word-shape-normal = 正規分布
word-shape-lognormal = 対数正規分布
word-shape-beta = ベータ分布
word-shape-fixed = 幅なし

word-step-given = 与えられた値
word-step-sum = 和
word-step-less = 差
word-step-times = 積
word-step-over = 商
word-step-rest = 1から引いた残り
word-step-growth = 1に率を加えた値
word-step-power = 累乗
word-step-root = 平方根
word-step-least = 小さい方
word-step-greatest = 大きい方
word-step-chance = 起こるか起こらないか
word-step-lasting = 以後マイナスにならない最初の月

word-undefined-divided_by_zero = 値なし(0で割るため)
word-undefined-too_large = 値なし(大きすぎるため)
word-undefined-never = 値なし(到達しないため)
word-undefined-follows_undefined = 値なし(元になる値がないため)

## 言葉: 調査に書かれるもの

word-kind-staff = 人件費
word-kind-cash = 現金支出
word-kind-in_kind = 現物の提供
word-kind-volunteer = ボランティアの時間
word-kind-amplification = 拡散
word-kind-risk = リスクの期待費用
word-kind-hours_valued = アウトカムで評価した時間

word-platform-x = X
word-platform-facebook = Facebook
word-platform-instagram = Instagram
word-platform-linkedin = LinkedIn
word-platform-youtube = YouTube
word-platform-tiktok = TikTok
word-platform-google-plus = Google+
word-platform-blog = ブログ
word-platform-site = ウェブサイト
word-platform-line = LINE
word-platform-note = note
word-platform-mastodon = Mastodon
word-platform-bluesky = Bluesky
word-platform-threads = Threads
word-platform-other = その他

word-valuation-priced = 金額で評価
word-valuation-held_intrinsic = 金額にせず、指標で報告
word-valuation-excluded = 結果に含めない

word-return-sale = 売上
word-return-lead = 見込み客の獲得
word-return-donation = 寄付
word-return-cost_avoided = 節約できた費用

## 言葉: 計算の方式

word-preset-guide-2012 = SROIガイド2012
    .plain = 各年の価値を年末に生じるものとして年3.5%で割り引き、1年目の投入は割り引きません
word-preset-value-map = バリューマップ
    .plain = SROIガイド2012と同じですが、1年目の価値も割り引きません
word-preset-green-book = グリーンブック
    .plain = SROIガイド2012と同じですが、割引率は英国財務省の標準の表に従い、年数とともに3.5%から1%まで下がります
word-preset-cbax = CBAx
    .plain = 価値も投入も各年の半ばに生じるものとし、ニュージーランド財務省と同じく年2%で割り引きます
word-preset-undiscounted = 割引なし
    .plain = 何も割り引かず、後の年も1年目と同じ重さで数えます

word-deductions-multiply = 残った分から順に差し引く
word-deductions-subtract = 合計してまとめて差し引く

word-drop_off_shape-compound = 毎年、残りの同じ割合が減る
word-drop_off_shape-linear = 毎年、同じ量が減る

word-drop_off_from-second_year = アウトカムの2年目から
word-drop_off_from-first_year = アウトカムの1年目から
word-drop_off_from-after_activity = 活動の終了後から

word-duration_counts-total = アウトカムが続くすべての年
word-duration_counts-after_activity = 活動が終わった後の年

word-first_year-0 = 年の初め
word-first_year-0_5 = 年の半ば
word-first_year-1 = 年末

word-negative_outcomes-numerator = 分子で価値から差し引く
word-negative_outcomes-denominator = 分母で投入に加える

word-schedule-green-book = グリーンブック(標準の割引率)
word-schedule-green-book-health = グリーンブック(健康分野の割引率)
word-schedule-green-book-catastrophic = グリーンブック(大災害リスク用に下げた割引率)

## 報告
report-none = –
report-dot = { " ・ " }
report-period = { $from }〜{ $to }({ $count }か月)
report-kind-forecast = 見通し
report-kind-evaluation = 事後評価
report-convention = { $preset }(割引率 { $rate })
report-undiscounted = なし
report-course = 「{ $course }」の変更を加えた結果
report-social-sentence = { $one }の投入に対して、社会的価値はおよそ{ $ratio }です(推計値で、現金収入ではありません)。
report-money-sentence = 団体の支出{ $one }のうち、お金で戻るのは約{ $back }です。
report-no-ratio = 比率はまだ出せません。投入と、金額に換算した成果が必要です。
report-social = 社会的な収支(SROI)
report-sroi-ratio = SROI比率
report-sroi-short = SROI
report-break-even = 1が損益分岐
report-present-value = 現在価値
report-total-inputs = 総投入(現在価値)
report-net-present-value = 純現在価値
report-payback = 回収
report-no-payback = 対象期間内には回収しません
report-months = { $count }か月
report-ratio-with-hours = 評価した時間も投入に含めた場合のSROI比率
report-money = お金の収支(ROI)
report-no-returns = 戻るお金の記載がないため、ROIは出せません
report-returns = 戻るお金
report-roi-cost = 団体の支出
report-roi = ROI
report-roi-formula = (戻るお金 − 支出) ÷ 支出
report-cost = 投入(割引前)
report-total = 合計
report-hours = 時間
report-outcomes = 成果
report-outcome = 成果
report-quantity = 数量
report-share = 割合
report-years = 年ごとの内訳
report-year = 年
report-year-of = { $year }年目
report-year-inputs = 投入
report-year-value = 価値
report-channel = チャネル: { $name }
report-gross-reach = 延べ数(人数ではありません)
report-engagement-rate = エンゲージメント率(対{ $by })
report-cpm = 1,000インプレッションあたり費用(人件費を含む)
report-cpe = エンゲージメント1件あたり費用
report-cpc = クリック1件あたり費用
report-cost-per-follower = 新規フォロワー1人あたり費用
report-no-growth = 増えていません
report-equivalent = 広告換算(別枠)
report-equivalent-why = 同じ露出を広告で得る場合の費用です。価格であって価値ではないため、ROIにもSROIにも加えません(バルセロナ原則)。
report-findings = 指摘 { $count }件(詳しくは sroi check)
report-difference = 純価値の差(1行目との差)
report-row-hold = 現状のまま続ける
report-row-study = この調査のまま
report-choice = { $field }: { $choice }
report-choice-first_year_exponent = 初年の価値の時点
report-choice-deductions = 差し引き方
report-choice-drop_off_shape = 逓減の形
report-choice-drop_off_from = 逓減の始まり
report-choice-duration_counts = 持続年数の数え方
report-choice-inputs_discounted = 2年目以降の投入
report-choice-negative_outcomes = 負の成果
report-inputs-discounted-true = 割り引く
report-inputs-discounted-false = 割り引かない
report-compare-conventions = 同じ調査を計算の決まりごとだけ変えて比べています。上は名前のある決まり(割引率もその決まりのもの)、下はこの調査の決まりを1つずつ変えたものです。
report-compare-courses = 比率だけで優劣は決められません。小さくて効率のよい案は、生み出す価値も小さいことがあります。純価値で比べてください。
sensitivity-now = この調査のままの{ $figure }: { $value }
sensitivity-tornado = 前提を1つずつ動かした場合
sensitivity-low = 下限
sensitivity-high = 上限
sensitivity-at-low = 下限での値
sensitivity-at-high = 上限での値
sensitivity-legend = ░ 前提が下限のとき、█ 上限のとき、│ この調査のまま
sensitivity-tenth = 幅が示されていないため、値の上下10%で動かしています
sensitivity-more-bars =
    { $count ->
       *[other] …ほか{ $count }件(影響はより小さい)
    }
sensitivity-more = …ほか{ $count }件
sensitivity-assumption =
    { $has_name ->
        [no] 調査全体の{ $field }
       *[yes] 「{ $name }」の{ $field }
    }
sensitivity-no-bar-zero = { $assumption }は0で幅も示されていないため、動かしていません。
sensitivity-no-bar-mix = { $assumption }は合計が1になる投稿内容の構成の一部のため、単独では動かせません。
sensitivity-switching = { $figure }が{ $target }になる条件
sensitivity-switch =
    { $assumption }が{ $at }{ $way ->
        [up] を超える
       *[down] を下回る
    }と、{ $figure }は{ $target }{ $goes ->
        [rise] を超えます
       *[fall] を下回ります
    }(現在の設定は{ $stated }{ $within ->
        [yes] 、示された幅の中
       *[no] { "" }
    })。
sensitivity-already = { $assumption }は{ $stated }で、{ $figure }はすでに{ $target }です。
sensitivity-never =
    { $limits ->
        [both] { $assumption }を{ $low }から{ $high }のどこに置いても、{ $figure }は{ $target }になりません。
        [low] { $assumption }を{ $low }からいくら上げても、{ $figure }は{ $target }になりません。
        [high] { $assumption }を{ $high }からいくら下げても、{ $figure }は{ $target }になりません。
       *[none] { $assumption }をどう変えても、{ $figure }は{ $target }になりません。
    }
sensitivity-no-effect = { $assumption }を変えても、{ $figure }は変わりません。
sensitivity-undefined = { $assumption }: { $figure }が求められないため、{ $target }になる値も求められません。
sensitivity-jumps = { $assumption }を変えると、{ $figure }は{ $target }をとばして変わります。
sensitivity-pairs = 2つを同時に動かした場合
sensitivity-pair = { $a }が{ $at_a }、{ $b }が{ $at_b }になると(どちらも幅の端まで{ $share }動いたところ)、{ $figure }は{ $target }{ $goes ->
        [rise] まで上がります
       *[fall] まで下がります
    }。
sensitivity-no-pair = 影響の大きい前提を2つ同時に動かしても、{ $figure }は{ $target }になりません。最も近いのは{ $a }と{ $b }で、ともに端まで動くと{ $at_ends }です。
sensitivity-shares = { $figure }のばらつきの内訳
sensitivity-shares-alone = その前提だけが正確に分かったときに減る、分散の割合です。
sensitivity-shares-together = 連動する前提があるため、分散をすべての前提に配分しています(シャープレイ効果)。合計は100%になります。
sensitivity-axes = 縦: { $down }、横: { $across }
report-lost = 28桁で計算しています。それより下の桁は丸めています。
report-more-terms = …ほか{ $count }項…
report-deeper = { " " }(この先は、この値の求め方で)
report-see-above = { " " }(上と同じ)
report-source = 出典: { $source }
report-range = 幅 { $low }〜{ $high }
report-step-least = 次のうち小さいほう: { $terms }
report-step-greatest = 次のうち大きいほう: { $terms }
report-step-chance = 年間の発生確率{ $terms }で、起こるか起こらないか
report-step-lasting = 次がすべて0以上になる最初のもの: { $terms }
figure-roi-recovered = 支出1あたりの戻るお金
figure-cost-so-far = { $month }までの投入の累計
figure-returns-so-far = { $month }までに戻るお金の累計
figure-paid-so-far = { $month }までの支出の累計
figure-flow-of-year = { $year }年目の額
figure-value-so-far-net = { $month }までの価値から投入を引いた額
figure-value-before-year = { $year }年目より前の価値
figure-part-of-year = 年の最初の{ $months }か月分の価値
figure-first-year-gain = 最初の年のインパクト(0以上)
figure-inputs-times-12 = 投入 × 12

## 実績から求める伸びと率

fit-no-months = この調査には、実績のあるチャネルがありません
fit-months =
    実績{ $count ->
       *[other] { $count }
    }か月分({ $first }〜{ $last })。月末のフォロワー数が分かるのは{ $followers }か月分です
fit-missing = 数値のない月: { $months }
fit-growth = フォロワーの伸び
fit-head-growth-a-month = 1か月あたり
fit-head-error = 標準誤差
fit-head-interval = 90%の範囲
fit-head-ceiling = 上限
fit-head-residual = 残差
fit-head-aicc = AICc
fit-head-value = 値
fit-head-shape = 分布
fit-head-months = 月数
fit-best = 最もよく当てはまるのは{ $form }の伸びです
fit-offers = 予測に使える前提
fit-range = 範囲は、翌年1年間の平均が90%の確率で収まる幅です。値の両側に「t × 標準偏差 × √(1÷月数+1÷12)」を取ります。ロジスティックの伸びでは、当てはめの誤差から求めます。
fit-rate-of = { $rate }(分母: { $of })
fit-stated = 調査に記載済み
fit-refusals = 提案できないもの
fit-outliers = ほかと大きく離れた月(除外はしていません)
fit-outlier = { $month }の{ $field }: { $value }(月々の中央値は { $median })
fit-source = { $first }〜{ $last }の実績({ $count }か月)から算出
fit-written =
    { $count ->
       *[other] { $count }
    }件の前提を { $study } に書き込みました
fit-kept = { $field }: 調査の値を残しました(--replace を付けると提案の値に置き換えます)
fit-reason-too-few-months =
    { $have ->
       *[other] { $have }
    }か月分しかありません。{ $needed }か月分が必要です
fit-reason-zero-followers = フォロワーが0の月があるため、伸び率を求められません
fit-reason-ceiling-unknown = 上限は、この実績からは読み取れません
fit-reason-cannot-tell = { $best }の伸びか{ $second }の伸びかは、この実績では見分けられません(AICcの差は { $difference } で、2に足りません)
fit-reason-out-of-bounds = { $value } は、調査に書ける範囲を超えています
fit-reason-amplified = 他のアカウントによる拡散分が実績に含まれており、切り分けられません
fit-reason-loss-stated = 調査に月間減少率が書かれていますが、月末のフォロワー数はすでに減少を含んでいます
fit-reason-followers-unknown = { $month }末のフォロワー数が分かりません
fit-reason-not-observed = 実績がありません。必要なもの: { $metrics }
fit-reason-base-unknown = 率の分母になるものが予測にありません

## 前回の予測とその後の実績

calibrate-inside = 予測は { $forecast }({ $low }〜{ $high }{ $kind ->
        [ninety] 、90%の範囲
       *[limits] { "" }
    })、実績は{ $months ->
       *[other] { $months }
    }か月で { $actual } でした。範囲に収まっています。
calibrate-below = 予測は { $forecast }({ $low }〜{ $high }{ $kind ->
        [ninety] 、90%の範囲
       *[limits] { "" }
    })、実績は{ $months ->
       *[other] { $months }
    }か月で { $actual } でした。範囲を下回っています。次回は実績から求めた値(sroi fit)を出発点にし、下限を低めに取ってください。
calibrate-above = 予測は { $forecast }({ $low }〜{ $high }{ $kind ->
        [ninety] 、90%の範囲
       *[limits] { "" }
    })、実績は{ $months ->
       *[other] { $months }
    }か月で { $actual } でした。範囲を上回っています。次回は実績から求めた値(sroi fit)を出発点にし、上限を高めに取ってください。
calibrate-unranged = 予測は { $forecast }(範囲なし)、実績は{ $months ->
       *[other] { $months }
    }か月で { $actual } でした。次回は下限と上限も書き、当たり外れを確かめられるようにしてください。
calibrate-unseen = 実績からは分からないもの
calibrate-months = 月ごとの予測と実績
calibrate-overall = 全体
calibrate-head-forecast = 予測
calibrate-head-actual = 実績
calibrate-head-ratio = 実績÷予測
calibrate-share = 範囲のある前提{ $ranged }件のうち{ $inside }件({ $share })が範囲に収まりました。90%の範囲なら、10件のうち9件が収まるはずです。
calibrate-no-ranges = 範囲のある前提がないため、当たり外れを確かめられません。
calibrate-optimistic = 実績は平均して予測の{ $factor }でした。予測は楽観的です。
calibrate-pessimistic = 実績は平均して予測の{ $factor }でした。予測は慎重すぎます。
calibrate-even = 実績は平均して予測の{ $factor }でした。予測に偏りは見られません。

## 取り込み: 読み込めない理由と気づいたこと

problem-import-empty-file = このファイルには何も書かれていません
    .help = プラットフォームからもう一度エクスポートして、そのファイルを指定してください
problem-import-file-too-large = ファイルの大きさが{ $size }バイトで、エクスポートの上限の{ $limit }バイトを超えています
    .help = 期間を短く分けて、エクスポートし直してください
problem-import-workbook =
    { $kind ->
        [xlsb] バイナリ形式のブック(.xlsb)は読み込めません
        [numbers] Numbersのブックは読み込めません
        [old-xls] Excel 95以前のブックは読み込めません
       *[other] この形式のブックは読み込めません
    }
    .help = Excelブック(.xlsx)かCSVとして保存し、そのファイルを指定してください
problem-import-not-text = このファイルはテキストの表ではありません
    .help = プラットフォームからエクスポートしたCSVファイルを指定してください
problem-import-not-decodable = 文字コードが { $encoding } と示されていますが、{ $encoding } として読めません
    .help = もう一度エクスポートするか、文字コードを UTF-8 にして保存し直してください
problem-import-format-unknown = { $row }行目の見出しが、対応しているどのエクスポートとも合いません: { $cells }
    .help = エクスポートしたままのファイルを見出しの行も含めて指定するか、列の意味を指定してください
problem-import-too-many-columns = { $row }行目に{ $count }列あり、上限の{ $limit }列を超えています
    .help = 列を足さずに、エクスポートしたままのファイルを指定してください
problem-import-too-many-rows = 行数が上限の{ $limit }行を超えています
    .help = 期間を短く分けて、エクスポートし直してください
problem-import-cell-too-long = { $row }行目に{ $length }バイトのセルがあり、上限の{ $limit }バイトを超えています
    .help = { $row }行目に、閉じられていない引用符がないか確かめてください
problem-import-offset-out-of-range = UTCとの時差が{ $minutes }分のタイムゾーンはありません
    .help = UTCより東を正として、日本なら 540 のように分で指定してください
problem-import-date-order-unknown = { $row }行目の日付「{ $text }」は日と月のどちらが先か分からず、ほかの日付からも判断できません
    .help = 日と月のどちらが先かを指定してください
problem-import-date-order-mixed = { $row }行目の日付「{ $text }」は、上にある日付と日・月の順が異なります
    .help = もう一度エクスポートし、表計算ソフトで保存せずに取り込んでください
problem-import-accounts-differ = 「{ $one }」と「{ $other }」の2つのアカウントのファイルです
    .help = アカウントごとに別のチャネルとして取り込んでください
problem-import-nothing-to-combine = ファイルが指定されていません
    .help = エクスポートを1つ以上指定してください
problem-import-other-kind =
    { $kind ->
        [pdf] 表ではなく、PDFファイルです
        [image] 表ではなく、画像か音声のファイルです
        [archive] この形式の圧縮ファイルは読み込めません
        [document] 表ではなく、文書かプレゼンテーションのファイルです
        [html] 名前にかかわらず、中身はウェブページです
        [xml] 名前にかかわらず、中身はXMLです
       *[other] このファイルは表ではありません
    }
    .help =
        { $kind ->
            [archive] 展開して中のファイルを指定するか、zipにまとめ直してください
            [html] 表計算ソフトで開いてCSVとして保存し、そのファイルを指定してください
            [xml] 表計算ソフトで開いてCSVとして保存し、そのファイルを指定してください
           *[other] プラットフォームからエクスポートしたCSV、Excel、zipのいずれかを指定してください
        }
problem-import-encrypted = このファイルにはパスワードがかかっています
    .help = パスワードを外してから、もう一度指定してください
problem-import-zip-damaged = このzipは壊れていて、展開できません
    .help = もう一度ダウンロードしてください
problem-import-zip-method = zipの中の「{ $member }」は、対応していない方式で圧縮されています
    .help = zipを展開して、中のファイルを指定してください
problem-import-zip-empty = このzipには表が入っていません
    .help = プラットフォームからエクスポートしたままのzipか、その中のCSVファイルを指定してください
problem-import-zip-nested = 「{ $member }」は、zipの中のzipに入っているzipです
    .help = 展開して、中のファイルを指定してください
problem-import-too-many-members = このzipには{ $limit }個を超えるファイルが入っています
    .help = 展開して、エクスポートしたファイルだけを指定してください
problem-import-inflated-too-large = 展開すると{ $limit }バイトか圧縮時の200倍を超え、エクスポートとしては大きすぎます
    .help = 展開して、エクスポートしたファイルだけを指定してください
problem-import-workbook-damaged = このブックは壊れていて、読み込めません
    .help = もう一度ダウンロードするか、表計算ソフトで開いてCSVとして保存してください
problem-import-too-many-cells = このブックのシートには、全部で{ $limit }個を超えるセルがあります
    .help = 期間を短く分けて、エクスポートし直してください

problem-import-platform-unknown =
    { $has_title ->
        [yes] 表「{ $title }」がどのプラットフォームのものか、ファイルからは分かりません
       *[no] どのプラットフォームの表なのか、ファイルからは分かりません
    }
    .help = プラットフォームを指定してください。おそらく次のどれかです: { $platforms }
problem-import-platform-bad = 「{ $platform }」というプラットフォームはありません
    .help = 次のどれかを指定してください: { $platforms }
problem-import-year-unknown = 日付に年がありません(最初の行は{ $first }、最後の行は{ $last })
    .help = ファイルの最後の日が何年かを指定してください
problem-import-currencies-differ = 金額の通貨がファイルによって違います({ $one } と { $other })
    .help = 同じ通貨でエクスポートし直すか、別のチャネルとして取り込んでください
problem-import-columns-unfit = 指定された列を持つ表が、このファイルにはありません: { $columns }
    .help = 見出しをファイルのとおりに書くか、列を選び直してください

problem-import-encoding-guessed = ファイルに文字コードが示されていないため、{ $encoding } として読み込みました
    .help = 文字が正しく読めているか確かめ、違っていれば UTF-8 で保存し直してください
problem-import-no-rows = 見出しだけで、その下に行がありません
    .help = 投稿のあった期間を選んで、エクスポートし直してください
problem-import-date-order-assumed =
    { $order ->
        [day-first] 「{ $text }」から、日付は日が先に書かれているものとして読み込みました
       *[month-first] 「{ $text }」から、日付は月が先に書かれているものとして読み込みました
    }
    .help = 日付をプラットフォームと見比べ、違っていれば日と月の順を指定してください
problem-import-days-not-shifted = ファイルに時刻のない日付しかないため、{ $minutes }分の時差を加えず、UTCの日付のまま集計しました
    .help = 月の境目に小さなずれがあるものとして扱うか、時刻のある投稿別のファイルを取り込んでください
problem-import-header-repeated = { $row }行目は見出しの繰り返しなので、数えていません
    .help = 同じ内容が2回貼り付けられていないか確かめてください
problem-import-quote-open = { $row }行目の引用符が閉じられていないため、その後の行が抜けているかもしれません
    .help = 引用符を閉じるか、もう一度エクスポートしてください
problem-import-accounts-several = リンクに{ $count }件のアカウントがあり、最も多いのは「{ $account }」です
    .help = ほかのアカウントの行を消すか、アカウントごとにエクスポートしてください
problem-import-ids-damaged =
    { $count ->
       *[other] 表計算ソフトで{ $count }件の投稿IDが変わっています
    }
    .help = もう一度エクスポートし、表計算ソフトで保存せずに取り込んでください
problem-import-columns-differ = 列「{ $column }」は前にある列と同じ項目ですが数値が違うため、前の列を使いました
    .help = 両方の列をプラットフォームと見比べ、誤っている方を消してください
problem-import-part-unknown = 「{ $part }」は対応している形式ではないため、読んでいません: { $cells }
    .help = 不要なら外し、必要なら単独で取り込んで列を対応させてください
problem-import-zone-assumed = タイムゾーンのない時刻を、プラットフォームが使う { $zone } の時刻として読みました
    .help = 投稿を1件選び、時刻をプラットフォームと見比べてください
problem-import-platform-assumed = どのプラットフォームの数値かが表に示されていないため、すべて { $platform } の分としました
    .help = 違うときはプラットフォームを指定するか、プラットフォームごとにエクスポートしてください
problem-import-no-months = 対応している表ですが、月ごとの数値はありません
    .help = このファイルを外すか、日別または投稿別のファイルをエクスポートしてください
problem-import-date-missing = { $row }行目に日付がないため、数えていません
    .help = 日付を書き加えるか、もう一度エクスポートしてください
problem-import-date-unreadable = { $row }行目の「{ $text }」を日付として読めないため、数えていません
    .help = 2026-04-30 のように書き直すか、もう一度エクスポートしてください
problem-import-date-impossible = { $row }行目の「{ $text }」は存在しない日付なので、数えていません
    .help = 日付を直すか、もう一度エクスポートしてください
problem-import-row-longer = { $row }行目は見出しが{ $columns }列なのにセルが{ $cells }個あり、数値がずれているかもしれないため、数えていません
    .help = 余分な区切り文字を消すか、もう一度エクスポートしてください
problem-import-number-unreadable = { $row }行目、列「{ $column }」の「{ $text }」は件数として読めないため、値なしとして扱いました
    .help = 件数を数字で書くか、空欄にしてください
problem-import-more-like-this =
    { $count ->
       *[other] 同じ種類({ $code })の指摘が、ほかに{ $count }件あります
    }
    .help = 挙げられたものを直してから、もう一度取り込んで残りを確かめてください
problem-import-engagements-above-impressions =
    { $count ->
       *[other] エンゲージメントや「いいね」がインプレッションより多い行が{ $count }行あります(最初は{ $row }行目)
    }
    .help = インプレッションの集計が止まっていないか、プラットフォームと見比べてください
problem-import-views-zero =
    { $count ->
       *[other] リーチや反応があるのに表示・再生回数が0の行が{ $count }行あります(最初は{ $row }行目)
    }
    .help = プラットフォームと見比べてください。表示・再生回数が入らないエクスポートがあります
problem-import-total-differs = 列「{ $column }」の合計は、ファイルでは { $total } ですが、行を足すと { $sum } です
    .help = 一部の行しか載らないファイルではこうなります。全体のはずなら、もう一度エクスポートしてください
problem-import-followers-gained = 新しいフォロワーは列「{ $column }」の値で、減った人数を引いていません
    .help = 減った人数を書き加えるか、フォロワー数の載ったファイルをエクスポートしてください
problem-import-followers-derived =
    { $count ->
       *[other] { $count }か月分の新しいフォロワーは、フォロワー数の差から求めました
    }
    .help = 最初の月の分がないときは、その前の月のファイルも取り込んでください
problem-import-reach-gross =
    { $count ->
       *[other] { $count }か月分のリーチは投稿ごとの値の合計で、2つの投稿を見た人は2回数えています
    }
    .help = 人数として使うときは、プラットフォームに表示される月間のリーチに置き換えてください
problem-import-parts-cut = 各日の上位のものだけが載ったファイルなので、{ $month }の{ $metrics }は実際より少なくなります
    .help = すべてを含む日別の表をエクスポートしてください
problem-import-replies-counted = { $rows }行のうち{ $count }行は「@」で始まる返信とみられますが、投稿として数えています
    .help = 返信を投稿に含めないときは、その行を消してから取り込んでください
problem-import-metric-negative = { $month }の{ $metric }は合計が{ $sum }になり、後の日の取り消しのほうが多いため、取り込みませんでした
    .help = 期間を長くしてエクスポートし直すか、プラットフォームの画面に表示される月の数値を入力してください
problem-import-metric-incomplete =
    { $count ->
       *[other] { $month }の{ $metric }は、{ $count }行に値がなく、残りの行だけの合計です
    }
    .help = もう一度エクスポートするか、足りない数値を書き加えてください
problem-import-month-partial = { $month }は{ $of }日のうち{ $days }日分しかありません
    .help = 1日から月末までの1か月分をエクスポートしてください
problem-import-posts-repeated =
    { $has_other ->
        [no] { $count ->
           *[other] { $file } の中に{ $count }件の投稿が2回あるため、1回だけ数えました
        }
       *[yes] { $count ->
           *[other] { $file } と { $other } の両方に{ $count }件の投稿があるため、1回だけ数えました
        }
    }
    .help = 意図したものでなければ、期間が重ならないようにエクスポートしてください
problem-import-days-repeated =
    { $has_other ->
        [no] { $count ->
           *[other] { $file } の中に同じ日が同じ数値で2回ある({ $count }日分)ため、1回だけ数えました
        }
       *[yes] { $count ->
           *[other] { $file } と { $other } の両方に同じ日が同じ数値である({ $count }日分)ため、1回だけ数えました
        }
    }
    .help = 意図したものでなければ、期間が重ならないようにエクスポートしてください
problem-import-days-differ =
    { $has_other ->
        [no] { $count ->
           *[other] { $file } の中に同じ日が違う数値で2回ある({ $count }日分、最初は{ $first })ため、インプレッションの多い方を使いました
        }
       *[yes] { $count ->
           *[other] { $count }日分(最初は{ $first })の数値が { $file } と { $other } で違うため、インプレッションの多い方を使いました
        }
    }
    .help = 後からエクスポートした方の数値だけを残し、もう一方を外してください
problem-import-parts-repeated =
    { $has_other ->
        [no] { $count ->
           *[other] { $file } の中に同じ項目・同じ期間の行が2回ある({ $count }行)ため、1回だけ数えました
        }
       *[yes] { $count ->
           *[other] { $file } と { $other } の両方に同じ項目・同じ期間の行がある({ $count }行)ため、1回だけ数えました
        }
    }
    .help = 意図したものでなければ、期間が重ならないようにエクスポートしてください
problem-import-metric-from-posts = { $month }の{ $metric }は日別のファイルにないため、その月に公開した投稿の値を使いました
    .help = 投稿の値は翌月以降の分も含むことに注意してください
problem-import-zones-differ = ファイルによって月を区切るタイムゾーンが違います(UTCとの差が{ $one }分と{ $other }分)
    .help = すべてのファイルを同じタイムゾーンで取り込んでください

## 取り込み: 取り込まなかった理由

reason-import-left-engagements = エンゲージメントの合計(計{ $sum })はプラットフォームごとに定義が違うため、「いいね」、コメント、シェアを個別に取り込みました
reason-import-left-rate = 率は件数から計算できます
reason-import-left-private-shares = 個別に送られた共有(計{ $sum })で、リポストではありません
reason-import-left-follows-of-posts = 投稿をきっかけとしたフォロー(計{ $sum })で、アカウント全体の純増数ではありません
reason-import-left-media-views = メディアの再生数(計{ $sum })は画像の表示も含むため、動画再生数ではありません
reason-import-left-promoted = 広告による数値(計{ $sum })なので、自然に得られたものとは分けています
reason-import-left-part-of-total = 取り込んだ数値の内訳です(計{ $sum })
reason-import-left-unique-people = 人数(足すと{ $sum })なので、別の日や別の行と同じ人が重なります
reason-import-left-shared-visits = 1回の訪問がいくつものページやイベントの行に数えられています(足すと{ $sum })
reason-import-left-overlapping = 数日分をまとめた値なので、同じ日が何度も含まれます
reason-import-left-point-in-time = ある時点の状態なので、足し合わせられません
reason-import-left-whole-range = 期間全体の値(計{ $sum })ですが、その期間がファイルにないため、月に分けられません
reason-import-left-range-over-months =
    { $count ->
       *[other] { $count }行は2か月以上にまたがり、月ごとの額が分かりません
    }
reason-import-left-no-place = 調査にはこの指標がありません(計{ $sum })
reason-import-left-text = 投稿の本文は保存しません
reason-import-left-repeated-column = 同じ列が2回あります
reason-import-left-unknown-column = このエクスポートには通常ない列です
reason-import-left-month-of-posts = この月は日別のファイルの値を使い、投稿別のファイルの次の指標は加えていません: { $metrics }
reason-import-left-month-of-period = 日別のファイルは{ $of }日のうち{ $days }日分しかなく、抜けている投稿があるため、この月は投稿別のファイルの値を使いました
reason-import-left-month-of-parts = この月の全体は別のファイルにあり、内訳のファイルの次の指標は加えていません: { $metrics }

## 取り込み: まとめ

import-recognised = { $file }: { $format }
import-format-x-old-tweet = X 投稿別(2024年までのエクスポート)
import-format-x-old-by-day = X 日別(2024年までのエクスポート)
import-format-x-content = X Premium コンテンツ
import-format-x-overview = X Premium アカウントの概要
import-format-x-videos = X Premium 動画(日別)
import-format-x-videos-list = X Premium 動画の一覧
import-format-x-ads = X広告
import-format-facebook-old-post = Facebookインサイト 投稿別(2021年までのエクスポート)
import-format-facebook-old-video = Facebookインサイト 動画別(2021年までのエクスポート)
import-format-facebook-old-page = Facebookインサイト ページ(日別、2021年までのエクスポート)
import-format-meta-content-facebook = Meta Business Suite Facebookのコンテンツ
import-format-meta-content-instagram = Meta Business Suite Instagramのコンテンツ
import-format-meta-videos-facebook = Meta Business Suite Facebookの動画
import-format-meta-daily = Meta Business Suite 日別
import-format-meta-audience = Meta Business Suite オーディエンス
import-format-meta-ads = Meta広告
import-format-own-columns = 列を自分で対応させた表
import-format-ga4 = Google アナリティクス 4 レポートまたはデータ探索
import-format-linkedin-metrics = LinkedIn ページ コンテンツ(日別)
import-format-linkedin-posts = LinkedIn ページ 投稿別
import-format-linkedin-demographics = LinkedIn ページ フォロワーまたは訪問者の属性
import-format-linkedin-followers = LinkedIn ページ 新規フォロワー(日別)
import-format-linkedin-visitors = LinkedIn ページ 訪問(日別)
import-format-linkedin-top-posts = LinkedIn 個人 上位の投稿
import-format-linkedin-discovery = LinkedIn 個人 期間全体の成果
import-format-linkedin-top-demographics = LinkedIn 個人 閲覧者の属性
import-format-linkedin-engagement = LinkedIn 個人 日別
import-format-linkedin-new-followers = LinkedIn 個人 新規フォロワー(日別)
import-format-tiktok-overview = TikTok 概要(日別)
import-format-tiktok-content = TikTok 投稿別
import-format-tiktok-followers = TikTok フォロワー(日別)
import-format-tiktok-audience = TikTok Business Suite オーディエンス(日別)
import-format-tiktok-viewers = TikTok 視聴者
import-format-tiktok-follower-activity = TikTok フォロワーの活動時間
import-format-tiktok-follower-shares = TikTok フォロワーの属性
import-format-youtube-chart = YouTube Studio グラフデータ
import-format-youtube-content = YouTube Studio コンテンツ別の表データ
import-format-youtube-breakdown = YouTube Studio トラフィック ソースや地域などの表データ
import-format-youtube-days = YouTube Studio 日別
import-format-youtube-totals = YouTube Studio 合計(日別)
import-format-line-friends = LINE公式アカウント 友だち(日別)
import-basis-lifetime = 1行が1件の投稿で、ファイルが作られた時点までの累計
import-basis-period = 1行が1日で、その日に起きた分
import-encoding-guessed = 文字コードは { $encoding } と推定
import-rows =
    { $count ->
       *[other] { $count }行
    }
import-rows-skipped =
    { $count ->
       *[other] うち{ $count }行は数えていません
    }
import-range = { $first } から { $last } まで
import-months-found =
    { $count ->
       *[other] { $count }か月分が見つかりました
    }
import-months-written =
    { $count ->
       *[other] { $count }か月分を { $study } に書き込みました
    }
import-nothing-written = 何も書き込んでいません
    .help = `--into` で調査を指定すると、これらの月を書き加えます
import-left-out = 取り込まなかったもの

## コマンド
help = SNS運用の成果を、お金(ROI)と社会的価値(SROI)の両面から1つの調査ファイルで計算します。
    .after = まず「sroi new 調査.study.json」、次に「sroi evaluate 調査.study.json」をお試しください。
help-language = 出力の言語(既定はシステムの言語、なければ調査の言語)
help-color = 色を付けるか: auto、always、never
help-check = 調査の誤りと、審査で指摘されそうな点を示します。
help-check-study = 調査ファイル(- は標準入力)
help-check-strict = 警告と助言があるときも失敗とする
help-check-format = 結果の形式
help-evaluate = ROIとSROIを計算し、その内訳を示します。
help-evaluate-study = 調査ファイル(- は標準入力)
help-evaluate-option = この選択肢またはシナリオの変更を加える
help-evaluate-format = 結果の形式
help-explain = 値の求め方を出典までさかのぼって示します。指摘のコードの説明もします。
    .after = 例: sroi explain 調査.study.json sroi.ratio
help-explain-what = 調査ファイル、または指摘のコード
help-explain-figure = sroi.ratio のような値の名前、または前提のアドレス
help-explain-option = この選択肢またはシナリオの変更を加える
help-explain-all = 長い和の項をすべて示す
help-explain-depth = 何段まで示すか
help-explain-format = 結果の形式
help-compare = 同じ調査を、別の計算の決まり・選択肢・シナリオで並べて比べます。
help-compare-study = 調査ファイル(- は標準入力)
help-compare-by = 何を変えて比べるか: conventions(計算の決まり)、options(選択肢)、scenarios(シナリオ)
help-compare-format = 結果の形式
help-sensitivity = どの前提が効いているか、目標の値になるにはそれぞれどこまで動く必要があるかを示します。
    .after = 例: sroi sensitivity 調査.study.json --figure sroi.net_present_value
help-sensitivity-study = 調査ファイル(- は標準入力)
help-sensitivity-figure = 調べる値
help-sensitivity-target = 目標の値(省略すると、比率は1、純価値は0)
help-sensitivity-pair = 同時に動かす2つの前提(何度でも指定できます)
help-sensitivity-grid = 2つの前提を動かし、その組み合わせごとの値を表で示す
help-sensitivity-steps = 表の刻みの数(2〜25)
help-sensitivity-option = この選択肢またはシナリオの変更を加える
help-sensitivity-format = 結果の形式
help-import = SNSのエクスポートファイルを月別の実績にまとめ、調査に書き込みます。
    .after = 例: sroi import overview.csv content.csv --into 調査.study.json --channel x
help-import-exports = 1つのチャネルのエクスポートファイル(複数でも二重には数えません)
help-import-into = 実績を書き込む調査ファイル
help-import-channel = 調査の中のチャネルのID(既定は媒体名)
help-import-replace = 調査にすでにある数値を置き換える
help-import-zone = 月の区切りに使う時刻のUTCとの差
help-import-dates = 03/04/2025 のような日付で、日と月のどちらが先か
help-import-format = 結果の形式
help-fit = 実績の月からフォロワーの伸びと各種の率を求め、予測に使える前提を示します。
    .after = 例: sroi fit 調査.study.json --into 調査.study.json
help-fit-study = 実績のある調査ファイル(- は標準入力)
help-fit-channel = この id のチャネルだけを対象にする
help-fit-into = 提案を書き込む調査ファイル(予測に記載のない項目だけに書き込みます)
help-fit-replace = 調査に記載済みの前提も置き換える
help-fit-format = 結果の形式
help-calibrate = 前回の調査の予測を、その後の実績と比べます。
    .after = 例: sroi calibrate 2025.study.json 2026.study.json
help-calibrate-last = 予測のある前回の調査ファイル
help-calibrate-this = 実績のある今回の調査ファイル
help-calibrate-format = 結果の形式
help-new = 書き込んで使う最初の調査ファイルを作ります。
help-new-file = 書き出す先(省くと標準出力)
help-new-example = 代わりにCSRアカウントの記入例を書き出す
help-new-force = すでにあるファイルに上書きする
help-schema = 調査ファイルのJSON Schemaを表示します。
command-cannot-read = { $file } を読み込めません: { $cause }
command-is-directory = { $file } はファイルではなくフォルダーです
command-cannot-write = { $file } に書き込めません: { $cause }
command-exists = { $file } はすでにあります。上書きするには --force を付けてください
command-no-such-figure = 「{ $name }」という名前の値はありません{ $near ->
        [none] { "" }
       *[other] 。近いもの: { $near }
    }
command-no-such-course = 「{ $id }」という選択肢やシナリオはありません。あるのは { $known } です
command-no-such-channel = 「{ $id }」という id で実績のあるチャネルはありません。あるのは { $known } です
command-needed = { $what } を指定してください。例: { $known }
command-bad-zone = 「{ $text }」は +09:00 のような時差の形ではありません
command-into-standard-input = 標準入力には書き込めません。ファイルを指定してください
command-found = 上をご覧ください
command-new-written = { $file } を作りました。次のコマンドで結果を見られます: sroi evaluate { $file }
explain-broken = この指摘が出る調査:
explain-mended = 直した調査:
import-zone = 月の区切り { $zone }
import-kept = { $month }の{ $metric }: 調査では{ $old }、エクスポートでは{ $new }です。調査の数値を残しました(置き換えるには --replace)

## インパクトマップ

problem-import-map-unknown = インパクトマップの見出しになる行がありません。いちばん項目の多い行は{ $row }行目です: { $cells }
    .help = 見出しの行を指定するか、「ステークホルダー」「アウトカム」「数量」「単価」「死荷重」などの見出しを付けてください
problem-import-map-without-outcomes = { $row }行目の見出しの下に、アウトカムが1つもありません
    .help = 見出しの下にアウトカムがあるか確かめてください
problem-import-map-sheet-unknown = 「{ $sheet }」というシートはありません。あるのは次のシートです: { $known }
    .help = このうちのシート名を指定してください
problem-import-map-column-unknown = 列 { $column } の意味が指定されましたが、列は{ $count }個しかありません
    .help = 列は 0 から数えてください
problem-import-map-attribution-unclear =
    列「{ $column }」は、他者の寄与(比率 { $to_others })とも自分たちの寄与(比率 { $credited })とも読めます。ここでは{ $used ->
        [credited] 自分たちの寄与
       *[to_others] 他者の寄与
    }として読みました
    .help = 他者と自分たちのどちらの寄与かを指定してください
problem-import-map-shares-unclear =
    列「{ $column }」は、パーセント(比率 { $percent })とも小数(比率 { $fraction })とも読めます。ここでは{ $used ->
        [percent] パーセント
       *[fraction] 小数
    }として読みました
    .help = 0.25 が25%なのか0.25%なのかを指定してください
problem-import-map-told-by-results =
    列「{ $column }」は{ $meaning ->
        [to_others] 他者の寄与
        [credited] 自分たちの寄与
        [percent] パーセント
       *[fraction] 小数
    }として読みました。ファイルにある計算結果は、そう読んだときだけ一致します
    .help = 1行をファイルと見比べてください
problem-import-map-currency-unknown = 金額の通貨が分かりません(見つかった記号: { $found })
    .help = 通貨を指定してください
problem-import-map-start-unknown = 活動が始まった月がどこにも書かれていません
    .help = 最初の月を 2026-04 のように指定してください
problem-import-map-sheet-assumed = インパクトマップに見えるシートがいくつかあります。「{ $sheet }」を読み、次は読んでいません: { $others }
    .help = ほかのシートを読むときは、シート名を指定してください
problem-import-map-shares-mixed = { $row }行目、列「{ $column }」の「{ $text }」は、パーセントの列にある1未満の値なので、これもパーセントとして読みました
    .help = 列の書き方をそろえてください
problem-import-map-share-out-of-range = { $row }行目、列「{ $column }」の「{ $text }」は、0%から100%の間にありません
    .help = 0%から100%の間で書いてください
problem-import-map-number-unreadable = { $row }行目、列「{ $column }」の「{ $text }」は、この列の値として読めないため取り込みませんでした
    .help = 数だけを書いてください
problem-import-map-duration-rounded = { $row }行目の期間「{ $text }」は1以上の整数の年数ではないため、{ $years }年としました
    .help = 期間を整数の年数で書いてください
problem-import-map-quantity-missing = { $row }行目のアウトカム「{ $outcome }」には数量がないため、計算から外しました
    .help = 変化の量か人数を書き加えてください
problem-import-map-value-missing = { $row }行目のアウトカム「{ $outcome }」には単価がないため、計算から外しました
    .help = 単価を書き加えるか、金額にしないままにしてください
problem-import-map-stakeholder-missing = { $row }行目のアウトカム「{ $outcome }」にステークホルダーがありません
    .help = 誰が変わるのかを書いてください
problem-import-map-carried-down =
    { $count ->
       *[other] 空のセル{ $count }個は、結合されたセルとみて上の行の内容を使いました
    }
    .help = ステークホルダーとアウトカムが正しい行に付いているか確かめてください
problem-import-map-without-inputs = 金額のあるインプットがないため、比率はまだ計算できません
    .help = 投入したものと金額を書き加えてください
problem-import-map-result-agrees =
    { $figure ->
        [impact] インパクトの合計は、ファイルでは { $file }、調査から計算しても同じです
        [total_present_value] 現在価値の合計は、ファイルでは { $file }、調査から計算しても同じです
        [total_inputs] インプットの合計は、ファイルでは { $file }、調査から計算しても同じです
        [net_present_value] 純現在価値は、ファイルでは { $file }、調査から計算しても同じです
       *[ratio] 比率は、ファイルでは { $file }、調査から計算しても同じです
    }
    .help = 対応は要りません
problem-import-map-result-differs =
    { $figure ->
        [impact] インパクトの合計は、ファイルでは { $file }、調査から計算すると { $ours } です
        [total_present_value] 現在価値の合計は、ファイルでは { $file }、調査から計算すると { $ours } です
        [total_inputs] インプットの合計は、ファイルでは { $file }、調査から計算すると { $ours } です
        [net_present_value] 純現在価値は、ファイルでは { $file }、調査から計算すると { $ours } です
       *[ratio] 比率は、ファイルでは { $file }、調査から計算すると { $ours } です
    }
    .help = 列の意味、割引率、計算方法をファイルと見比べてください
problem-import-map-impact-differs = { $row }行目「{ $outcome }」のインパクトは、ファイルでは { $file }、調査では { $ours } です
    .help = この行をファイルと見比べてください
problem-import-map-convention-told = ファイルの計算結果は { $convention } の計算方法によるものなので、調査でもこれを使いました
    .help = 1年目の扱いと割引率をファイルと見比べてください

reason-import-map-left-result = 計算結果なので、あらためて計算します
reason-import-map-left-unknown-column = 何の列か分かりません
reason-import-map-left-ignored = 指定により取り込みません
reason-import-map-left-total = { $row }行目は合計です
reason-import-map-left-example = { $row }行目は記入例です
reason-import-map-left-remark = { $row }行目は欄外の注記です
reason-import-map-left-repeated-input = { $row }行目は同じインプットの繰り返しなので、1回だけ数えます
reason-import-map-left-input-without-value = { $row }行目のインプットには金額がありません
reason-import-map-left-sheet = 別のシートです

import-basis-range = 1行が一定期間で、その間に起きた分
import-basis-other = 月ごとの数値ではない表
import-columns-proposed = 対応している形式ではありません。次の内容をファイルに保存し、列の意味を直してから、--columns ファイル名 で指定してください:
import-spend-left = 広告費が調査の通貨と違う{ $currency }なので、書き込みませんでした
import-map-nothing-written = インパクトマップです。--into ファイル名 を付けると、調査として保存します
command-bad-columns = { $file }は列の意味を書いたファイルとして読めません: { $cause }
help-import-year = 日付に年がないファイルの、最後の日の年
help-import-platform = プラットフォームが書かれていないファイルの、プラットフォーム
help-import-columns = そのほかの表の列の意味を書いたJSONファイル
help-import-sheet = インパクトマップがあるシート
help-import-attribution = 帰属の列が誰の割合か(見出しから分からないとき)
help-import-shares = インパクトマップの割合が百分率か小数か
help-import-currency = インパクトマップの通貨
help-import-start = インパクトマップの活動が始まる月

# What a column of an impact map means.
word-map-stakeholder = ステークホルダー
word-map-size = 人数
word-map-change = 予想される変化
word-map-input = 投入
word-map-input_value = 投入の金額
word-map-output = アウトプット
word-map-outcome = 成果(アウトカム)
word-map-indicator = 指標
word-map-quantity_source = 数量の出典
word-map-quantity = 数量
word-map-duration = 期間(年)
word-map-starts = 始まり(1 活動中、2 活動後)
word-map-proxy = 金銭代理指標
word-map-value = 1単位の金額
word-map-unit = 単位
word-map-proxy_source = 金銭代理指標の出典
word-map-deadweight = 死荷重
word-map-displacement = 代替率
word-map-attribution = 寄与率(だれの割合か不明)
word-map-attribution_to_others = 他者の寄与
word-map-credited_share = この活動の寄与
word-map-drop_off = 逓減率
word-map-note = メモ
word-map-impact = 結果: インパクト
word-map-result = 結果: そのほか
word-map-ignore = 取り込まない
word-map-unknown = 不明

## 試算: 各ページに共通
runs-with =
    { $draws ->
       *[other] 試算{ $draws }回、シード{ $seed }
    }
runs-some = { $of }回中{ $count }回
runs-none = { $draws }回中0回
runs-all = { $draws }回すべて
runs-few = { $of }回中1回未満
runs-most = { $of }回中{ $most }回超
runs-some-cases = { $of }のうち{ $count }の場合
runs-few-cases = { $of }のうち1に満たない場合
runs-most-cases = { $of }のうち{ $most }を超える場合
runs-drawn = 動かした前提({ $count }件)
runs-range = { $low }〜{ $high }
runs-more = …ほか{ $count }件

## 試算: sroi simulate
simulation-by-draws = 独立な乱数による試算
simulation-by-sobol = ソボル列(スクランブル付き準乱数)による試算
simulation-by-stated = 動かす前提なし
simulation-by-convolution = 乱数を使わない計算(閉じた式と畳み込み)
simulation-ratio-above = 入力した幅での試算{ $often }で、価値が投入を上回りました(成功の確率ではありません)。
simulation-money-back = 入力した幅での試算{ $often }で、戻るお金が支出を上回りました(成功の確率ではありません)。
simulation-range = { $figure }は、この調査のままで{ $stated }、試算の平均で{ $mean }です。試算の9割は{ $p05 }から{ $p95 }の間に収まりました。
simulation-range-exact = { $figure }は、この調査のままで{ $stated }、平均で{ $mean }です。9割の確率で{ $p05 }から{ $p95 }の間に収まります。
simulation-mean-differs =
    平均がこの調査のままの値を{ $way ->
        [above] 上回る
       *[below] 下回る
    }のは、幅が上下対称とは限らず、結果が前提に比例して動くとも限らないためです。
simulation-no-value = どの試算でも、値の出る項目がありませんでした。
simulation-stated = 動かすものがありません。この結果のもとになる前提に幅がなく、起こるかどうか分からないリスクもないため、何度試算してもこの調査のままの値になります。確かでない前提には、"deadweight": {"{"} "value": "0.35", "low": "0.2", "high": "0.5" {"}"} のように幅を付けてください。
simulation-shape = { $figure }の散らばり
simulation-shape-legend = ━ 試算の9割が収まる範囲
simulation-shape-exact = { $figure }の散らばり
simulation-shape-legend-exact = ━ 9割が収まる範囲
simulation-figures = 試算全体での値
simulation-figures-exact = 幅を踏まえた値
simulation-stated-value = 調査のまま
simulation-mean = 平均
simulation-sd = 標準偏差
simulation-p05 = 5%点
simulation-p50 = 中央値
simulation-p95 = 95%点
simulation-above-1 = { $figure }: { $often }で1を上回りました
simulation-above-0 = { $figure }: { $often }で0を上回りました
simulation-pays-back = { $figure }: { $often }で回収できました(値は回収できた試算だけのもの)
simulation-undefined = { $figure }: { $often }で値が出ませんでした(値は残りの試算だけのもの)
simulation-risks = 起こるかどうかを試したリスク
simulation-risks-drawn = { $risks }: 試算ごとに、起こるか起こらないかを決めています。この調査のままの値には、期待費用が入っています。
simulation-comma = { "、" }
simulation-how-convolution = 乱数を使わずに求めた値: { $figures }。互いに独立に動く前提の積と和だけで決まるため、平均と標準偏差は閉じた式で、分布全体は畳み込みで計算しています。偶然による誤差は含まれません。
simulation-how-moments = 平均と標準偏差は閉じた式、その他は試算で求めた値: { $figures }。
simulation-how = 試算のたびに、すべての前提を幅の中から引き、調査全体を計算し直しています。割引率と計算の決まりは動かしません。同じ調査、同じシード、同じ回数なら、どの機械でも同じ結果になります。

## 試算: sroi decide
decision-hold = 現状維持
decision-quoted = 「{ $name }」
decision-open = 選択肢で変えられるのは{ $month }から
decision-no-options = 比べる選択肢がありません。この調査には、現状維持のほかに `options` がありません。取りうる方針ごとに、何を変えるかを書いてください。
decision-objective-social = 社会的価値で見る(社会的価値 − すべての投入)
decision-objective-money = お金で見る(戻るお金 − 団体の支出)
decision-objective-both = 両方で見る(社会的価値と節約できる費用 − すべての投入)
decision-no-value = 比べられる純価値がありません。投入と、金額に換算した成果または戻るお金が必要です。
decision-best-social = 社会的価値で見ると、最もよいと見込まれるのは{ $option }です(純価値の平均{ $value })。試算{ $often }で最もよい結果になりました。
decision-best-money = お金で見ると、最もよいと見込まれるのは{ $option }です(平均{ $value })。試算{ $often }で最もよい結果になりました。
decision-best-both = 両方で見ると、最もよいと見込まれるのは{ $option }です(平均{ $value })。試算{ $often }で最もよい結果になりました。
decision-crosses = { $option }は{ $number }か月目({ $month })から現状維持を上回ります。試算{ $often }で、最後に現状維持を上回りました。
decision-at-once = { $option }は、変更できる最初の月({ $number }か月目、{ $month })から現状維持を上回ります。試算{ $often }で、最後に現状維持を上回りました。
decision-never = { $option }は、この調査のままの値では最後({ $month })まで現状維持を上回りません。試算{ $often }で、最後に現状維持を上回りました。
decision-net-at-end = 最後の純価値
decision-against-hold = 現状維持との差
decision-best-in = 最もよい
decision-regret = 期待後悔
decision-ahead-in = 上回る
decision-month = 何か月目から
decision-months = { $half }({ $few }〜{ $most })
decision-of-runs = { $share }
decision-strip = █ 現状維持を上回る月、· そうでない月({ $from }〜{ $to }、この調査のままの値)
decision-more-for-more = { $option }は、投入を{ $one }増やすごとに{ $value }の価値を生みます。
decision-more-for-less = { $option }は、投入が増えるのに価値が減ります。増やした{ $one }ごとに{ $value }の価値を失います。
decision-less-for-less = { $option }は、投入を{ $one }減らすごとに{ $value }の価値を失います。
decision-less-for-more = { $option }は、投入が減るうえに価値が増えます。減らした{ $one }ごとに{ $value }の価値を得ます。
decision-flip = { $option }で余分に残るフォロワー1人に、その後{ $value }を超える価値があれば、{ $option }が最もよくなります。
decision-find-out = 先に確かめるとよいこと: すべての前提を完全に知ることの価値は、多くても{ $value }です。一部の人に尋ねる調査で得られる価値は、以下の額より小さくなります。
decision-enquiry = { $assumption }: 完全に分かったとしても、多くて{ $value }
decision-no-enquiry = 1つの前提だけを知っても、選ぶものは変わりません。
decision-nothing-to-find-out = 先に確かめるとよいこと: ありません。すべての前提を完全に知っても、選ぶものは変わりません。
decision-left = 最後に残るフォロワー
decision-left-why = その後にもたらすものは、どの値にも含めていません。
decision-how = どの選択肢も同じ乱数で試算しているため、すべてに共通する不確かさは打ち消し合います。社会的価値、お金、両方は別々に見るもので、足し合わせません。期待後悔は、結果としていちばんよかったものの代わりにその案を選んだ場合に、平均して失う額です。ある月の値には、その月にしたことが後にもたらす分まで含まれます。
decision-more = ({ $with }。詳しくは sroi decide { $study })
help-simulate = 前提を幅の中で何度も引き、結果がどう散らばるかを示します。
help-simulate-study = 調査ファイル(- は標準入力)
help-simulate-draws = 試算の回数(1〜10,000,000)
help-simulate-seed = 乱数のもと(同じシードなら同じ結果)
help-simulate-sobol = スクランブル付きソボル列で試算する(少ない回数で平均や分位点が安定します)
help-simulate-exact = 求められる値は、乱数を使わずに計算する(閉じた式と畳み込み)。どの方法で求めたかは値ごとに示す
help-simulate-figure = sroi.ratio のような、示す値の名前(何度でも指定できます)
help-simulate-option = この選択肢またはシナリオの変更を加える
help-simulate-format = 結果の形式
help-decide = 選択肢を現状維持と比べます。社会的価値、お金、両方のそれぞれで見ます。
help-decide-study = 調査ファイル(- は標準入力)
help-decide-draws = 試算の回数
help-decide-seed = 乱数のもと(同じシードなら同じ結果)
help-decide-sobol = スクランブル付きソボル列で試算する(少ない回数で平均や分位点が安定します)
help-decide-objective = 何で見るか(省くと、3つそれぞれで見ます)
help-decide-format = 結果の形式
command-not-a-count = { $argument } には{ $low }から{ $high }までの整数を、区切りのない数字で指定してください(「{ $text }」は使えません)
command-progress = { $draws }回中{ $done }回まで試算
report-ratio-range = 5〜95%
report-ratio-range-value = { $low }〜{ $high }
report-ratio-range-with = 入力した幅での{ $with }(詳しくは sroi simulate)

## ポートフォリオ

portfolio-title = ポートフォリオ
portfolio-totals = 合計
portfolio-study = 調査
portfolio-file = ファイル
portfolio-group = 区分
portfolio-count = 件数
portfolio-organisation = 団体
portfolio-period = 期間
portfolio-period-of = { $from }〜{ $to }
portfolio-start = 開始月
portfolio-months = 月数
portfolio-kind = 種類
portfolio-currency = 通貨
portfolio-price-year = 価格の基準年
portfolio-price-year-unknown = 記載なし
portfolio-convention = 計算方式
portfolio-payback-months = 回収(月)
portfolio-cost = 投入(割引前)
portfolio-findings = 指摘
portfolio-error = エラー
portfolio-findings-of = 警告{ $warnings }件、助言{ $advice }件
portfolio-pooled-ratio = 全体比率
portfolio-comma = 、
portfolio-unreadable = ファイルを読み込めません: { $cause }
portfolio-more-errors = ほか{ $count }件のエラー
portfolio-more-groups = このほか{ $count }区分はここに表示していません。NDJSON形式にはすべて含まれます。
portfolio-studies = { $count }件の調査を読み込みました。
portfolio-refused = うち{ $count }件にはエラーがあります。最初のエラーを一覧に示し、合計には含めていません。
portfolio-no-overall = { $reasons }がそろっていないため、全調査を通した合計は出していません。これらがそろう区分ごとに合計を示しています。
portfolio-differs-kind = 種類(見通しか事後評価か)
portfolio-differs-currency = 通貨
portfolio-differs-price-year = 価格の基準年
portfolio-differs-convention = 計算方式
portfolio-pooled = 全体比率は、価値の合計を投入の合計で割った値です。比率の平均ではありません(平均では、小さな調査が大きな調査と同じ重みを持ってしまいます)。
portfolio-no-total-price-year-unknown = 区分{ $group }: 価格の基準年(price_year)の記載がない調査が{ $count }件のため、合計は出していません。
portfolio-no-total-without-figures = 区分{ $group }: 価値と投入の両方がそろう調査が{ $count }件のため、合計は出していません。
portfolio-no-total-too-large = 区分{ $group }: { $count }件の合計が計算できる桁数を超えるため、合計は出していません。
portfolio-without-figures = 区分{ $group }: 価値または投入が定まらない{ $count }件は、合計に含めていません。
portfolio-unpriced = 区分{ $group }: 成果を金額に換算していない調査が{ $count }件あります。投入は合計に含まれ、価値は0として扱っています。
portfolio-starts = 区分{ $group }: 現在価値は各調査の開始時点のものです。開始月は{ $first }から{ $last }にわたります。
portfolio-group-said = 区分{ $group }: { $kind }、{ $currency }、価格の基準年 { $year }、{ $convention }
portfolio-sheet-studies = 調査一覧
portfolio-sheet-digits = セルに入るのは約15桁までです。正確な数値はCSV形式とNDJSON形式に含まれます。
portfolio-sheet-full = 1枚のシートに入る調査は{ $count }件までです。CSV形式かNDJSON形式をお使いください
portfolio-done = { $count }件
help-portfolio = 多数の調査を一覧にし、合算できる範囲で合計を出します。
    .after = 例: sroi portfolio 調査フォルダー/ -o portfolio.html
help-portfolio-studies = 調査ファイル、そのフォルダー、または1行に1調査の .ndjson ファイル(- は標準入力)
help-portfolio-output = 書き出す先(.ndjson、.csv、.html、.xlsx のいずれか。- は標準出力)
help-portfolio-format = ファイル名から決まらないときの形式
help-portfolio-force = すでにあるファイルに上書きする
command-unknown-form = { $file } の形式が分かりません。--format で指定してください: { $known }
command-nothing-found = { $files } に調査がありません
command-not-to-terminal = ワークブックは端末に表示できません。-o でファイルを指定してください

help-report = 調査を、提出できる1つのファイルにします。
    .after = 形式はファイル名で決まります: .html(A4に印刷できます)、.pdf(タグつき。--date を付けるとPDF/A)、.xlsx(数式つき)、.md、.csv(すべての数字。列の説明を別ファイルに添えます)、.json。--format svg のときは、図を書き出すフォルダーを指定します。--language がなければ調査の言語で書き、--date がなければ日付は入りません。
help-report-study = 調査ファイル(- は標準入力)
help-report-output = 書き出す先(- は標準出力)
help-report-format = ファイル名から決まらないときの形式
help-report-date = 報告書に記す日付
help-report-draws = 幅と選択肢のための試算の回数
help-report-seed = 乱数のもと(同じシードなら同じ結果)
help-report-option = この選択肢またはシナリオの変更を加える
help-report-force = すでにあるファイルに上書きする
command-bad-date = { $text } は日付ではありません。2026-11-28 の形で書いてください
command-no-pdf = このコマンドはPDFなしで作られています。`make pdf` で作り直すか、A4に印刷できる .html で書き出してください
## 検証パック

pack-written = { $file } を作りました(内容{ $count }点とマニフェスト)。次のコマンドで誰でも検証できます: sroi verify { $file }
pack-same = 一致しました。調査から計算し直した{ $count }点(試算{ $draws }回、シード{ $seed })は、すべて1ビットも違いません。
pack-differs = このパックには、調査から計算し直した内容と異なる箇所が{ $count }件あります。
pack-other-version = このパックはエンジン{ $engine }、計算方法{ $method }版で作られています。いま検証に使っているのはエンジン{ $this_engine }、計算方法{ $this_method }版です。違いは版の違いによる可能性があるため、作成時の版で検証してください。
pack-date = 作成者が記した日付: { $date }
pack-exports-not-included = エクスポート{ $count }件は、ダイジェストだけが記録されています。手元のファイルと照合してください。
pack-repacked = 内容は同じですが、ZIPファイル自体は sroi pack が作ったままではありません(圧縮し直されています)。
pack-nothing = なし
pack-missing = { $member } がありません
pack-additional = { $member } はこのパックに含まれるはずのないファイルです
pack-damaged = { $member } が壊れています(ZIPのチェックサムと一致しません)
pack-digest = { $member } が変更されています。マニフェストのダイジェストは { $stated } ですが、実際は { $recomputed } です
pack-value = { $member } の { $pointer }: 記載は { $stated }、計算し直すと { $recomputed } です
pack-line = { $member } の{ $line }行目: 記載は { $stated }、計算し直すと { $recomputed } です
pack-more = { $member }: 異なる値がほかに{ $count }件あります
pack-study = { $member } を計算し直せません: 「{ $pointer }」に { $code }
pack-not-a-zip = { $file } はZIPファイルではないか、壊れています{ $detail }
pack-too-many-members = { $file } の内容が、パックの上限({ $detail }点)を超えています
pack-too-large = { $file } は、パックの大きさの上限を超えています({ $detail })
pack-hostile-name = { $file } に、展開すると危険な名前のファイルが含まれています: { $detail }
pack-duplicated-member = { $file } に、同じ名前のファイルが2つ含まれています: { $detail }
pack-unsupported-member = { $file } に、暗号化されているか、未対応の方法で圧縮されたファイルが含まれています: { $detail }
pack-without-manifest = { $file } は検証パックではありません(manifest.json がありません){ $detail }
pack-bad-manifest = { $file } の manifest.json を読み取れません: { $detail }
pack-other-format = { $file } の manifest.json にある形式{ $detail }には、この版では対応していません
pack-same-name = { $file }: { $detail } という名前のエクスポートが2つあります。どちらかの名前を変えてください
help-pack = 調査とその結果一式を、誰でも検証できる1つのZIPファイルにまとめます。
    .after = 例: sroi pack my.study.json -o my.pack.zip --exports posts.csv --date 2026-11-28
help-pack-study = 調査ファイル(- は標準入力)
help-pack-output = ZIPの書き出し先(- は標準出力)
help-pack-draws = 試算の回数(1〜10,000,000)
help-pack-seed = 乱数のもと(同じシードなら同じ結果)
help-pack-exports = 調査のもとになったエクスポート(名前とダイジェストを記録)
help-pack-with_exports = エクスポートのファイル自体もパックに入れる
help-pack-date = パックに記す日付(省くと記さない)
help-pack-force = すでにあるファイルに上書きする
help-pack-format = json でマニフェストを表示
help-verify = パックの内容をすべて計算し直し、異なる箇所を示します。
    .after = 終了コード 0: 一致、1: 異なる箇所あり、2: 検証できるパックではない
help-verify-pack = sroi pack で作ったZIPファイル
help-verify-format = 結果の形式
## ワークブック

workbook-sheet-summary = 要約
workbook-sheet-impact-map = インパクトマップ
workbook-sheet-assumptions = 前提
workbook-sheet-inputs = 投入
workbook-sheet-months = 月次
workbook-sheet-timeline = 年次
workbook-sheet-sensitivity = 感度
workbook-sheet-working = 計算過程
workbook-sheet-exact = 照合
workbook-about-summary = 調査の結果、未解決の指摘、このブックの読み方です。
workbook-about-impact-map = 成果ごとに1行で、数量と金銭代理指標から年ごとの価値までを示します。黄色のセルが入力値です。根拠と出典はセルのメモにあります。
workbook-about-assumptions = そのほかの変更できる値と、その根拠です。最後に、計算方法で決まる値を示します。
workbook-about-inputs = 費目ごと、年ごとの投入、戻るお金、だれが投じ、だれが受け取るかを示します。
workbook-about-months = 月ごとに1行で、チャネルと調査全体の値を列に並べています。
workbook-about-timeline = 結果と、年ごとの投入、価値、それぞれの現在価値です。
workbook-about-sensitivity = 前提を1つだけ下限または上限に動かしたときの結果です。ブックの外で計算した値のため、入力値を変えても追随しません。
workbook-about-working = ほかのシートにないすべての値を、計算の順に示します。名前、値、単位と、もとになる値です。
workbook-about-exact = 十進28桁で計算した値(文字列)と、このブックのセルの値を並べています。表計算ソフトは2進浮動小数点(約15桁)で計算するため、末尾の桁がわずかに異なることがあります。入力値を変えた後の差は、その変更による違いです。
workbook-column-stakeholder = ステークホルダー
workbook-column-outcome = 成果(アウトカム)
workbook-column-description = 説明
workbook-column-quantity = 数量
workbook-column-unit = 単位
workbook-column-proxy = 金銭代理指標
workbook-column-repriced = 調査の通貨・年に直した金銭代理指標
workbook-column-proxy-year = 指標の年
workbook-column-source = 出典
workbook-column-deadweight = 死荷重
workbook-column-displacement = 代替率
workbook-column-to-others = 他者の寄与
workbook-column-credited = この活動の寄与
workbook-column-drop-off = 逓減率
workbook-column-duration = 期間(年)
workbook-column-starts = 始まり
workbook-column-first-year = 最初の年のインパクト
workbook-column-value-of-year = { $year }年目の価値
workbook-column-present-of-year = { $year }年目の現在価値
workbook-column-begun-in-year = { $year }年目の活動から
workbook-column-present-value = 現在価値
workbook-column-share = 割合
workbook-column-cost-per-unit = 1単位あたりの総投入
workbook-starts-during = 活動中
workbook-starts-after = 活動後
workbook-total = 合計
workbook-present-value = 現在価値
workbook-present-by-year = 成果ごと・年ごとの現在価値
workbook-workings-of-outcomes = 成果ごとのインパクトの求め方
workbook-about-workings-of-outcomes = 活動の年ごとに1列です。2年目以降も続く分は、インパクトの下の行に、始まった年の列で示します。
workbook-column-input = 投入
workbook-column-kind = 種類
workbook-column-hours = 時間
workbook-column-amount = 金額
workbook-column-amount-of-year = { $year }年目の金額
workbook-hours-apart = 成果として評価した時間は、調査で投入と定めた場合だけ合計に入ります。それ以外は参考として示し、合計に含めません。
workbook-returns = 戻るお金
workbook-column-return = リターン
workbook-stakeholders = だれが投じ、だれが受け取るか(現在価値)
workbook-column-people = 人数
workbook-column-puts-in = 投じるもの
workbook-column-receives = 受け取る価値
workbook-column-month = 月
workbook-total-of-activity = 全期間
workbook-whole-study = 調査全体
workbook-in-between = 途中の計算
workbook-each-month = 各月
workbook-month-cost = 費用
workbook-month-hours = 作業時間
workbook-month-returns = 戻るお金
workbook-month-money_so_far = リターンから費用を引いた累計
workbook-month-cost_so_far = 費用の累計
workbook-month-value_so_far = 価値の累計
workbook-month-net_so_far = 価値から費用を引いた累計
workbook-measures = チャネルの指標
workbook-results = 結果
workbook-by-year = 年ごとの内訳
workbook-column-year = 年
workbook-column-inputs = 投入
workbook-column-divisor-inputs = 投入の割引の除数
workbook-column-present-inputs = 投入の現在価値
workbook-column-value = 価値
workbook-column-divisor-value = 価値の割引の除数
workbook-column-present-of-value = 価値の現在価値
workbook-year-value_of_full_cohorts = 1年分の活動による価値
workbook-year-value_of_last_cohort = 最後の短い年の活動による価値
workbook-year-value_before = 前年までの価値
workbook-year-harmvalue = 負の成果の価値
workbook-year-harm = 投入とみなす負の成果
workbook-year-harmpresent = 同左の現在価値
workbook-year-inputsgiven = 負の成果を除いた投入
workbook-year-discounted_inputsgiven = 同左の現在価値
workbook-year-cost_so_far-before = 前年までの費用
workbook-year-cost_so_far-of = その年の費用
workbook-year-returns_so_far-before = 前年までのリターン
workbook-year-returns_so_far-of = その年のリターン
workbook-year-paid_so_far-before = 前年までの支払い
workbook-year-paid_so_far-of = その年の支払い
workbook-column-assumption = 前提
workbook-column-number = 値
workbook-column-low = 下限
workbook-column-high = 上限
workbook-column-evidence = 根拠
workbook-column-note = メモ
workbook-column-address = アドレス
workbook-part-inputs = 投入
workbook-part-channels = チャネル
workbook-part-outcomes = 成果
workbook-part-returns = 戻るお金
workbook-part-risks = リスク
workbook-part-equivalents = 広告換算
workbook-part-convention = 計算の決まり
workbook-part-others = 選択肢とシナリオ
workbook-part-series = 組み込みの統計
workbook-part-method = 計算方法で決まる値
workbook-column-at-low = 下限での結果
workbook-column-at-high = 上限での結果
workbook-column-change-at-low = 下限での変化
workbook-column-change-at-high = 上限での変化
workbook-column-range-from = 幅
workbook-range-stated = 入力した幅
workbook-range-assumed = 記載がないため±10%
workbook-chart-tornado = 前提ごとの結果の変化
workbook-column-figure = 値の名前
workbook-column-step = 求め方
workbook-column-cites = もとになる値
workbook-column-key = キー
workbook-helping-cells = 長い合計の内訳
workbook-part-of = 内訳: { $figure }
workbook-column-exact = 正確な値(28桁)
workbook-column-in-workbook = このブックの値
workbook-column-nearest = 正確な値(表計算の精度)
workbook-column-difference = 差
workbook-untitled = 調査
workbook-note-sroi-ratio = 投入1に対する、変化の価値の現在価値です。1が損益分岐です。推計値で、現金収入ではありません。
workbook-note-sroi-ratio_with_hours = 成果として評価した時間も投入に含めた場合です。
workbook-note-roi-ratio = (戻るお金 − 費用) ÷ 費用。お金だけの収支です。
workbook-chart-outcomes = 成果ごとの現在価値
workbook-chart-years = 年ごとの投入と価値(現在価値)
workbook-findings = 未解決の指摘
workbook-no-findings = 指摘はありません。
workbook-column-severity = 重さ
workbook-column-code = コード
workbook-column-finding = 指摘
workbook-how-to-read = このブックの読み方
workbook-legend-input = 入力値
workbook-legend-input-means = 調査の値です。変更すると、関係するすべての値が計算し直されます。
workbook-legend-formula = 数式
workbook-legend-formula-means = もとになるセルを参照する数式です。
workbook-legend-constant = 定数
workbook-legend-constant-means = 計算方法または組み込みの統計で決まる値です。出典は前提のシートにあります。
workbook-legend-static = 固定値
workbook-legend-static-means = 参考のための表示です。変更しても計算には影響しません。
workbook-reading-none = #N/A は、0で割ることになる、回収に至らないなどの理由で値がないことを示します。
workbook-reading-structure = 数式はこの調査のものです。期間、始まり、月数、計算の決まりを変える場合や、投稿数・伸びが0または負になる場合は、ブックを作り直してください。
workbook-reading-binary = 再計算する前の値は、正確な十進計算によるものです。最後のシートで比べられます。
workbook-sheets = シート
workbook-origin = 作成の記録
workbook-origin-engine = プログラム
workbook-origin-method = 計算方法
workbook-origin-method-is = A Guide to Social Return on Investment(2012年)。決まりごとは冒頭のとおりです
workbook-origin-date = 日付
workbook-origin-currency = 通貨
workbook-origin-price-year = 物価の年
workbook-origin-seed = 乱数のシード
workbook-origin-draws = 試算の回数
workbook-none = なし
workbook-page-of = &P / &N
workbook-too-large = この調査はブックに収まりません。シート「{ $sheet }」が{ $rows }行または{ $columns }列を超えます。調査を小さくするか、別の形式を使ってください。
workbook-not-a-date = ブックの日付が正しくありません。1900年以降の日付を指定してください。
workbook-failed = ブックを書き出せませんでした: { $why }
