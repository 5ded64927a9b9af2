### 計算ページの「成果」(インパクトマップ)の文です。数値は整えた形で渡されます。

## 表

page-map-title = インパクトマップ
page-map-region = インパクトマップの表
page-map-somebody = ステークホルダー
page-map-unnamed = (名前のない成果)
page-map-total = 現在価値の合計 { $value }

page-map-column-row = 行
page-map-column-stakeholder = ステークホルダー
page-map-column-name = 何が変わるか
page-map-column-quantity = 数量
page-map-column-per = 数え方
page-map-column-proxy = 金銭代理指標
page-map-column-unit = 単位
page-map-column-source = 出典
page-map-column-deadweight = 死荷重
page-map-column-displacement = 代替率
page-map-column-others = 他者の寄与
page-map-column-drop_off = 逓減率
page-map-column-duration = 期間(年)
page-map-column-starts = 始まり
page-map-column-valuation = 評価の扱い
page-map-column-first_year = 1年目のインパクト
page-map-column-present_value = 現在価値

page-map-hint-stakeholder = だれに起きる変化か
page-map-hint-name = 活動によって人に起きる変化
page-map-hint-quantity = 変化が起きる人数や時間数
page-map-hint-per = 数量が全期間、1年、1か月のどれについての数か
page-map-hint-proxy = 変化1単位の価値を金額で表したもの
page-map-hint-unit = 数量と金銭代理指標を数える単位
page-map-hint-source = 金銭代理指標の出典
page-map-hint-deadweight = 活動がなくても起きていた割合
page-map-hint-displacement = よそで起きるはずだった変化を置き換えただけの割合
page-map-hint-others = ほかの人や団体がもたらした割合
page-map-hint-drop_off = 2年目から毎年失われる割合
page-map-hint-duration = 変化が続く年数
page-map-hint-starts = 変化が始まる時期
page-map-hint-valuation = 金額で評価するか、指標だけを報告するか
page-map-hint-first_year = 差し引いた後の、最初の年の価値(計算結果)
page-map-hint-present_value = すべての年の価値を今の価値に直した合計(計算結果)

page-map-per-activity = 全期間で
page-map-per-year = 1年あたり
page-map-per-month = 1か月あたり
page-map-starts-during = 活動期間中
page-map-starts-after = 活動の翌年

page-map-draft = 下書き(結果に含めていません)
page-map-example = 例の値が残っています
page-map-shared = ほかの欄と同じ値
page-map-credited = この活動の寄与で入力
page-map-from = { $metric }から
page-map-by-year = 年ごとの実測
page-map-dot = { " ・ " }
page-map-comma = { "、" }
page-map-slash = { " / " }
page-map-space = { "" }
page-map-item-findings = 指摘 { $count }件

## 表の操作

page-map-add = 成果を追加
page-map-add-first = 最初の成果を追加
page-map-paste = 表を貼り付ける
page-map-read = インパクトマップを読み込む
page-map-row-tools = 行の操作
page-map-tools = 表の操作
page-map-open-card = カードを開く
page-map-open-of = { $name }のカード
page-map-duplicate = 複製
page-map-up = 上へ移動
page-map-down = 下へ移動
page-map-remove = 削除
page-map-copy-all = 見出しを付けて全体をコピー
page-map-columns = 表示する列を選ぶ
page-map-wide = 画面全体に広げる
page-map-narrow = 元の大きさに戻す
page-map-copy-name = { $name }(コピー)

page-map-empty = 成果がまだありません。活動によってだれに、どのような変化が起きるかを書き加えてください。
page-map-empty-hint = 表計算ソフトにインパクトマップがある場合は、見出しの行も含めてコピーし、この枠を選んで貼り付けてください。
page-map-empty-hint-narrow = 表計算ソフトにインパクトマップがある場合は、「表を貼り付ける」から取り込めます。
page-map-empty-label = 成果(まだありません)

page-map-added = { $row }行目に成果を追加しました。
page-map-copied-row = { $row }行目に複製しました。
page-map-moved = 「{ $name }」を{ $count }件中{ $row }番目に移しました。
page-map-removed = 「{ $name }」を削除しました。元に戻すこともできます。
page-map-selected = { $rows }行、{ $columns }列を選択
page-map-copied = { $rows }行をコピーしました。
page-map-copy-failed = コピーできませんでした。表の中で範囲を選び、Ctrl+C でコピーしてください。
page-map-filled = { $count }行に同じ値を入れました。
page-map-clear-head = 行を削除するには「行の操作」を使ってください。
page-map-locked = カードで編集する数量があるため、{ $count }個のセルは変えていません。
page-map-own-value = ほかの欄とは別の値になりました。
page-map-stakeholder-made = ステークホルダー「{ $name }」を加えました。
page-map-pasted = { $count }行を貼り付けました。
page-map-pasted-stakeholders = ステークホルダーを加えました: { $names }。
page-map-pasted-unread = 読み取れないセルが{ $count }個あり、入力のまま残しました。

page-map-removal-title = 成果の削除
page-map-removal-refers = 「{ $name }」は、ほかの箇所から参照されています。
page-map-removal-going = 次の箇所にある変更や関連付けは、一緒に削除します。
page-map-removal-sharing = 次の箇所の値は、いまの値のまま残します。
page-map-removal-do = 削除する
page-map-place-outcomes = 成果「{ $name }」
page-map-place-returns = 戻るお金「{ $name }」
page-map-place-inputs = 投入「{ $name }」
page-map-place-options = 選択肢「{ $name }」
page-map-place-scenarios = シナリオ「{ $name }」
page-map-place-correlations = 前提どうしの相関
page-map-place-within = { $place }の「{ $part }」

page-map-columns-title = 表示する列
page-map-columns-lead = 隠した列の値も計算には使われ、カードで編集できます。

## キー操作

page-map-keys-title = 表のキー操作
page-map-keys-lead = 表計算ソフトと同じように使えます。Mac では Ctrl を ⌘ に、Alt を ⌥ に読み替えてください。
page-map-keys-move = 隣のセルへ
page-map-keys-row-ends = 行の先頭、末尾へ
page-map-keys-grid-ends = 表の先頭、末尾へ
page-map-keys-pages = 10行ずつ上下へ
page-map-keys-edit = セルの編集を始める(文字を入力すると、元の値を置き換える)
page-map-keys-commit = 編集中: 確定して下のセルへ(Shift を押しながらなら上へ)
page-map-keys-tab = 編集中: 確定して右のセルへ(Shift を押しながらなら左へ)。編集していないときは、表の外へ
page-map-keys-escape = 編集中: 元の値に戻す。選択中: 選択をやめる
page-map-keys-card = 行のカードを開く(行番号の上では Enter でも開く)
page-map-keys-stretch = 選択範囲を広げる
page-map-keys-select = 行全体、表全体を選ぶ
page-map-keys-clipboard = コピー、切り取り、貼り付け(表計算ソフトとの間でも使える)
page-map-keys-clear = 選んだセルの値を消す
page-map-keys-fill = 選択範囲のいちばん上の行を、下の行に写す(1行だけなら、上の行から写す)
page-map-keys-add = 下に行を追加する
page-map-keys-duplicate = 行を複製する
page-map-keys-shift = 行を上下に動かす
page-map-keys-remove = 行を削除する
page-map-keys-undo = 元に戻す、やり直す
page-map-keys-help = この説明を開く(?は文字を入力しないセルで)

## 貼り付け

page-paste-title = 貼り付ける表の確認
page-paste-from = 表の貼り付け
page-paste-how = Excel や Google スプレッドシート、LibreOffice でセルの範囲をコピーし、下の枠に貼り付けてください。見出しの行も含めると、列の意味を読み取ります。
page-paste-here = コピーした表
page-paste-next = 内容を確かめる
page-paste-found = { $rows }行、{ $columns }列を次のように読み取りました。違っている列は、取り込み先を選び直してください。
page-paste-left-out = 見出しより上の行、空の行、合計の行など、{ $count }行は取り込みません。
page-paste-group = ステークホルダーが空の行は、上の行と同じとみなします。
page-paste-asks = 表からは判断できない列が{ $count }列あります。「確かめること」を選んでください。
page-paste-columns = 列ごとの読み取り
page-paste-heading = 貼り付ける列
page-paste-examples = 値の例
page-paste-target = 取り込み先
page-paste-target-of = 「{ $heading }」の取り込み先
page-paste-check = 確かめること
page-paste-column = { $number }列目
page-paste-none = 取り込まない
page-paste-result = 取り込まない(計算結果)
page-paste-target-credited_share = この活動の寄与
page-paste-target-proxy_note = 金銭代理指標の説明
page-paste-target-year = 金銭代理指標の価格年
page-paste-target-description = 成果の説明
page-paste-target-note = メモ
page-paste-whose = 「帰属」「寄与率」は、逆の意味でも使われます。この列はどちらですか。
page-paste-whose-others = 他者の寄与(差し引く割合)
page-paste-whose-own = この活動の寄与(残す割合)
page-paste-share = 割合の書き方
page-paste-share-as = 「{ $text }」は { $percent }
page-paste-bad = 読み取れない値が{ $count }個あります(「{ $example }」など)。入力のまま残します。
page-paste-where = 貼り付ける場所
page-paste-append = 新しい行として加える
page-paste-over = { $row }行目から上書きする
page-paste-makes =
    { $changed ->
        [0] { $count }行を追加します。
       *[other] { $count }行を追加し、{ $changed }行を書き換えます。
    }
page-paste-makes-stakeholders = 新しいステークホルダーを{ $count }件加えます: { $names }
page-paste-unread = 読み取れない値は、合わせて{ $count }個です。貼り付けた後、印の付いたセルで直せます。
page-paste-do = { $count }行を貼り付ける
page-paste-leave = やめる

## カード

page-card-of = { $name }のカード
page-card-close = カードを閉じる
page-card-before = 前の成果
page-card-after = 次の成果
page-card-place = { $count }件中{ $row }番目
page-card-who = だれに、どんな変化が起きるか
page-card-name-hint = 「知った」「できるようになった」「参加した」のように、人に起きた変化を書きます
page-card-description = くわしい説明
page-card-stakeholder-new = 新しいステークホルダー
page-card-stakeholder-add = 新しく加える
page-card-stakeholder-edit = 名前と人数を書く
page-card-stakeholder-value = この人々が受け取る価値
page-card-indicator = 報告する指標
page-card-indicator-hint = 金額にしない変化を、何で測って報告するかを書きます
page-card-draft = 下書きの成果で、結果には含めていません。金銭代理指標を書き、「金額で評価」を選ぶと結果に含まれます。
page-card-excluded = 結果に含めていません。
page-card-include = 金額で評価し、結果に含める

page-card-quantity-form = 数量の求め方
page-card-quantity-count = 数を入力
page-card-quantity-by_year = 年ごとの実測
page-card-quantity-chain = チャネルから計算
page-card-quantity-count-hint = 変化が起きた人数や時間数を、そのまま入力します。
page-card-quantity-by_year-hint = 年ごとに測った数量を入力します。期間と逓減率の代わりになります。
page-card-quantity-chain-hint = チャネルの数値から、変化が起きた人数までを段階に分けて計算します。
page-card-quantity-total = 全期間の数量: { $quantity } { $unit }
page-card-year-add = 年を追加
page-card-year-remove = 最後の年を削除

page-map-chain-start = 出発点の数値
page-map-chain-add = 段階を追加
page-map-chain-add-unique = 重複を除く
page-map-chain-add-rate = 割合を掛ける
page-map-chain-add-each = 1人あたりの量を掛ける
page-map-chain-new-unique = 重複を除いた人数
page-map-chain-new-rate = 変化が起きた人
page-map-chain-new-each = 1人あたりの量
page-map-chain-new-unit = 時間
page-map-chain-step = 段階{ $number }: { $name }
page-map-chain-name = 段階の名前
page-map-chain-kind = 計算
page-map-chain-kind-unique = 重複を除く
page-map-chain-kind-rate = 割合を掛ける
page-map-chain-kind-each = 1人あたりの量を掛ける
page-map-chain-value-unique = 延べ数のうち実人数の割合
page-map-chain-value-rate = この段階に進む割合
page-map-chain-value-each = 1人あたりの量
page-map-chain-people = 人
page-map-chain-tools = 段階の操作
page-map-chain-remove = この段階を削除
page-map-chain-share = ほかの成果と同じ値を使う
page-map-chain-share-with = 同じ値を使う段階
page-map-chain-share-option = { $name }({ $value })

page-card-proxy-lead = 変化が当事者にとってどれだけの価値を持つかを、似た価値を持つものの金額で表します。活動にかかった費用ではありません。
page-card-proxy-value = 1単位あたりの金額
page-card-proxy-unit = 単位
page-card-proxy-unit-hint = person(人)、hour(時間)など
page-card-proxy-year = 価格の年
page-card-proxy-source-hint = 発行者、題名、年。ほかの人が確かめられるように書きます
page-card-proxy-more = 通貨・利用条件・説明
page-card-proxy-currency = 通貨
page-card-proxy-currency-hint = 調査の通貨と違うときに、GBP のような3文字で書きます
page-card-proxy-licence = 利用条件(ライセンス)
page-card-proxy-licence-hint = 指標集から引用した場合に書きます
page-card-reprice = 調査の通貨と物価({ $year }年)に換算する
page-card-reprice-hint = 物価指数と購買力平価で換算し、計算過程に示します
page-card-hours = この成果の時間を、投入にも数えますか
page-card-hours-yes = 投入に数える
page-card-hours-no = 投入に数えない
page-card-hours-hint = ボランティアなどの時間は、便益であると同時に人が投じたものでもあります。投入に数えると、比率の分母に加わります。
page-card-hours-reason = 数えない理由

page-card-deductions = この活動によらない分
page-card-deductions-lead = 起きた変化のうち、この活動の成果と言えない割合を差し引きます。空欄と0は違います。0とするときは理由も書いてください。
page-card-deadweight-hint = 活動がなくても起きていた割合
page-card-displacement-hint = よそで起きるはずだった変化を、置き換えただけの割合
page-card-attribution_to_others-hint = ほかの人や団体がもたらした割合
page-card-credited_share-hint = この活動がもたらした割合(1から他者の寄与を引いたもの)
page-card-drop_off-hint = 2年目から毎年失われる割合
page-card-deadweight-say =
    { $part ->
        [0] この活動がなければ、まったく起きなかったとみなします。
       *[other] 100のうち{ $part }は、この活動がなくても起きていたとみなします。
    }
page-card-displacement-say =
    { $part ->
        [0] よその変化は置き換えていないとみなします。
       *[other] 100のうち{ $part }は、よそで起きるはずだった変化を移しただけとみなします。
    }
page-card-attribution_to_others-say =
    { $part ->
        [0] すべてこの活動によるものとみなします。
       *[other] 100のうち{ $part }はほかの人や団体によるもの、{ $rest }がこの活動によるものとみなします。
    }
page-card-credited_share-say =
    { $part ->
        [0] すべてほかの人や団体によるものとみなします。
       *[other] 100のうち{ $part }がこの活動によるもの、{ $rest }はほかの人や団体によるものとみなします。
    }
page-card-drop_off-say =
    { $part ->
        [0] 薄れずに続くとみなします。
       *[other] 100のうち{ $part }が、翌年には失われるとみなします。
    }
page-card-say-credited = 「この活動の寄与」で書く
page-card-say-others = 「他者の寄与」で書く

page-scale-open = 5段階から選ぶ
page-scale-lead = 近いものを選んでください。測った値があれば、そちらを入力してください。
page-scale-deadweight-0 = まったく起きなかった
page-scale-deadweight-25 = 一部は起きていた
page-scale-deadweight-50 = 半分ほどは起きていた
page-scale-deadweight-75 = 大部分は起きていた
page-scale-deadweight-100 = すべて起きていた
page-scale-displacement-0 = 何も置き換えていない
page-scale-displacement-25 = 一部は置き換え
page-scale-displacement-50 = 半分ほどは置き換え
page-scale-displacement-75 = 大部分は置き換え
page-scale-displacement-100 = すべて置き換え
page-scale-attribution_to_others-0 = すべてこの活動による
page-scale-attribution_to_others-25 = 主にこの活動による
page-scale-attribution_to_others-50 = ほかと半々
page-scale-attribution_to_others-75 = 主にほかによる
page-scale-attribution_to_others-100 = すべてほかによる
page-scale-credited_share-0 = すべてほかによる
page-scale-credited_share-25 = 主にほかによる
page-scale-credited_share-50 = ほかと半々
page-scale-credited_share-75 = 主にこの活動による
page-scale-credited_share-100 = すべてこの活動による
page-scale-drop_off-0 = 薄れずに続く
page-scale-drop_off-25 = 少しずつ薄れる
page-scale-drop_off-50 = 1年で半分になる
page-scale-drop_off-75 = 急に薄れる
page-scale-drop_off-100 = 翌年には残らない
page-scale-reason = そう考えた理由
page-scale-reason-hint = だれに何を尋ねたか、どのデータを見たかを書きます。理由のない割合は、審査で指摘されます

page-card-lasting = いつから、どれだけ続くか
page-card-lasting-measured = 年ごとの実測を使うため、期間と逓減率は使いません。
page-card-duration-hint = 変化が続く年数。空欄は1年です

page-working-title = インパクトの計算(1年目)
page-working-gross = 数量 { $quantity } { $unit } × 金銭代理指標 { $price } = { $result }
page-working-deadweight = 死荷重 { $share } を引く → { $result }
page-working-displacement = 代替率 { $share } の分を引く → { $result }
page-working-others = 他者の寄与 { $share } を引く → { $result }
page-working-together = 差し引く割合の合計 { $share } を引く → { $result }
page-working-first-year = 1年目のインパクト { $result }
page-working-present = すべての年を合わせた現在価値 { $result }

## 元に戻す操作の名前

page-undo-cell = セルの入力
page-undo-clear = セルの消去
page-undo-fill = 下のセルへの複写
page-undo-paste = 貼り付け
page-undo-outcome-add = 成果の追加
page-undo-outcome-copy = 成果の複製
page-undo-outcome-remove = 成果の削除
page-undo-quantity = 数量の求め方の変更
page-undo-share = 値の共有
page-undo-attribution = 寄与の書き方の変更
page-undo-stakeholder = ステークホルダーの追加

## ファイルのインパクトマップ

page-mapfile-column = 列「{ $column }」の意味
page-mapfile-title = ファイルのインパクトマップ
page-mapfile-lead = 書き込む前に、列の読み取りを確かめてください。
page-mapfile-rows = ステークホルダー{ $stakeholders }件、投入{ $inputs }件、成果{ $outcomes }件
page-mapfile-questions = マップからは分からないこと
page-mapfile-columns = 列の読み取り
page-mapfile-heading = ファイルの列
page-mapfile-field = 意味
page-mapfile-samples = 例
page-mapfile-sample-comma = 、
page-mapfile-uncertain = 要確認
page-mapfile-problems = 調査にまだ足りないもの
page-mapfile-ask-attribution = 列「{ $column }」は、だれの割合ですか。
page-mapfile-ask-shares = 列「{ $column }」の割合は、どう書かれていますか。
page-mapfile-ask-sheet = インパクトマップのシート
page-mapfile-ask-currency = 金額の通貨
page-mapfile-currencies = 通貨
page-mapfile-ask-start = 活動の最初の月
page-mapfile-ask-start-hint = 新しい調査を作るときに使います。この調査に加える場合、活動の期間は変わりません
page-mapfile-answer-to_others = 他者の寄与の割合
page-mapfile-answer-credited = この活動の寄与の割合
page-mapfile-answer-percent = 百分率(25が4分の1)
page-mapfile-answer-fraction = 小数(0.25が4分の1)
page-mapfile-ratio = (比率は{ $ratio })
page-mapfile-used = 選ぶまでは、印の付いた答えで計算します。
page-mapfile-answered-attribution = 寄与率は「{ $answer }」として読みます。
page-mapfile-answered-shares = 割合は「{ $answer }」として読みます。
page-mapfile-answered-sheet = シート「{ $answer }」から読みます。
page-mapfile-answered-currency = 金額の通貨は{ $answer }です。
page-mapfile-answered-start = 活動は{ $answer }に始まります。
page-mapfile-ask-again = 変える
page-mapfile-currency = マップの金額は{ $theirs }、この調査は{ $ours }です。加えるとき、換算はしません。
page-mapfile-currency-anyway = { $theirs }の数を、そのまま{ $ours }の金額として加える
page-mapfile-ways = 新しい調査を作ると、いまの調査と入れ替わります(元に戻せます)。この調査に加えると、ステークホルダー、投入、成果が末尾に並び、いまの内容は変わりません。同じ名前のステークホルダーは、同じものとして扱います。
page-mapfile-make = 新しい調査を作る
page-mapfile-add = この調査に加える
page-mapfile-made = インパクトマップから調査を作りました。
page-mapfile-added = 成果を{ $count }件加えました。
page-undo-mapfile = インパクトマップから調査を作ること
page-undo-mapfile-add = インパクトマップを加えること

