# 画面の枠、部品、始め方の文。です・ます。数字は整えた形で渡されます。

page-brand = SROI 計算
page-untitled = 名前のない調査
page-head-period = { $start }から{ $months }か月
page-skip = 結果へ移動
page-notices = お知らせ
page-close = 閉じる
page-understood = わかりました

# 保存の状態

page-saved = この端末に保存済み { $time }
page-saving = 保存しています
page-saved-nothing = 変更はこの端末に自動で保存されます
page-saved-off = 保存できていません
page-saved-guest = 共有された調査を見ています(保存しません)
page-storage-off = このブラウザーでは作業を保存できません。内容はこのタブを閉じるまで残ります。続けて使う場合は、ファイルに保存してください。
page-storage-full = この端末の空き容量が足りず、最新の内容を保存できていません。ファイルに保存してください。
page-other-tab = このページは別のタブでも開いています。このタブの変更は別に保存され、もう一方の内容を書き換えることはありません。
page-drafts-found = 閉じたタブの調査{ $count }件を「版」に入れました。
page-new-version = このページの新しい版があります。読み込み直すと切り替わります。入力した内容はそのまま残ります。
page-reload = 読み込み直す
page-engine-stopped = この内容では計算が止まってしまいました。直前の変更を元に戻してください。入力した内容は残っています。

# 元に戻す

page-undo = 元に戻す
page-undo-of = 元に戻す: { $what }
page-redo = やり直す
page-redo-of = やり直す: { $what }
page-undo-edit = 変更
page-undo-typing = 入力
page-undo-insert = 追加
page-undo-remove = 削除
page-undo-move = 並べ替え
page-undo-range = 幅の取り消し
page-undo-own-value = 別の値への切り替え
page-undo-example = 例の読み込み
page-undo-empty = 空の調査の作成
page-undo-questions = 質問からの作成
page-undo-open = ファイルの読み込み
page-undo-version = 版の呼び出し
page-undo-shared = 共有された調査の取り込み

# 上のメニュー

page-menu = メニュー
page-menu-questions = 5つの質問から始める
page-menu-example = 例から始める
page-menu-empty = 空の調査から始める
page-menu-open = 調査ファイルを開く
page-menu-save = ファイルに保存
page-menu-versions = 版(名前を付けて残す)
page-menu-share = 共有
page-menu-link = 共有リンク
page-menu-print = 印刷
page-theme = 画面の明るさ
page-theme-system = 端末の設定に合わせる
page-theme-light = 明るい
page-theme-dark = 暗い

# 短い知らせ

page-told-replaced = 新しい調査を開きました。前の内容には「元に戻す」で戻れます。
page-told-opened = 調査を開きました。前の内容には「元に戻す」で戻れます。
page-told-saved = { $name } を保存しました。
page-told-undone = 元に戻しました: { $what }
page-told-redone = やり直しました: { $what }
page-told-kept = 共有された調査を取り込みました。前の内容には「元に戻す」で戻れます。
page-told-version = 版を残しました。
page-told-version-open = 版「{ $name }」を開きました。前の内容には「元に戻す」で戻れます。
page-told-made = 調査ができました。○印の欄は仮の値です。わかるところから置き換えてください。

# 版

page-versions = 版
page-versions-what = 今の内容に名前を付けて、この端末に残せます。版を開いても今の内容は失われず、「元に戻す」で戻れます。
page-versions-off = このブラウザーでは版を残せません。代わりにファイルに保存してください。
page-versions-none = 残した版はまだありません。
page-version-name = 版の名前
page-version-example = 理事会に出した案
page-version-unnamed = 名前のない版
page-version-keep = 今の内容を残す
page-version-open = 開く
page-version-open-named = 版「{ $name }」を開く
page-version-drop = 削除
page-version-drop-named = 版「{ $name }」を削除
page-version-dropped = 版「{ $name }」を削除しました。
page-version-failed = 版を残せませんでした。ファイルに保存してください。

# 共有

page-share = 共有リンク
page-share-what = リンクそのものに調査の全体が入っています。リンクを受け取った人は、書かれた数値、出典、メモをすべて読めます。リンクの内容がサーバーに送られることはありません。
page-share-link = リンク
page-share-copy = コピー
page-share-copied = リンクをコピーしました。
page-share-long = このリンクは{ $length }文字あります。チャットやメールによっては途中で切れるため、ファイルで渡すほうが確実です。
page-share-too-long = この調査は大きく、リンクに収まりません。ファイルに保存して渡してください。
page-guest-looking = 共有された調査「{ $title }」を見ています。自分の調査はそのまま残っています。
page-guest-waiting = 共有された調査「{ $title }」があります。
page-guest-look = 見る
page-guest-keep = 自分の調査として残す
page-guest-back = 自分の調査に戻る
page-guest-dismiss = 閉じる
page-link-unread = リンクを開けませんでした
page-link-broken = リンクが途中で切れているか、壊れています。送った人に、リンク全体をコピーし直すか、ファイルで渡すよう頼んでください。
page-link-too-long = リンクが長すぎるため、開きませんでした。
page-link-newer = このページより新しい形式のリンクです。ページを読み込み直してから、もう一度開いてください。
page-link-no-study = リンクの中身が調査として読めません。
page-work-untouched = 自分の調査はそのまま残っています。

# ファイル

page-file-unread = ファイルを開けませんでした
page-file-unread-name = 「{ $name }」は調査として読めません。
page-drop-here = ここに置くと読み込みます。ファイルはこの端末の外に出ません。

# 下の帯と脚注

page-bar-open = 結果を開く
page-bar-close = 結果を閉じる
page-bar-findings = 指摘
page-bar-errors = エラー
page-foot-private = 計算はすべてこのブラウザーの中で行います。入力した内容は外へ送られません。
page-foot-version = sroi { $version }
page-foot-method = 計算方法
page-foot-method-address = https://github.com/sroi/sroi#readme

# 欄

page-field-of-example = 仮の値のままです
page-finding-show = その欄を開く
page-figure-why = この数字の計算を見る
page-figure-why-spoken = (計算を見る)

page-unit-hours = { $count } 時間

page-number-empty = 値が入っていません。
page-number-unreadable = 「{ $text }」は数値として読めません。
page-number-before = 計算には前の値({ $value })を使っています。

page-judged-more = { $label }の幅と根拠
page-judged-range = { $low } 〜 { $high }
page-judged-no-range = 幅・根拠
page-judged-low = 低く見ると
page-judged-high = 高く見ると
page-judged-other-hint = もう一方も入れると、幅として使います
page-judged-shape = 分布の形
page-judged-shape-usual = 指定しない(PERT分布)
page-judged-n = 調べた人数・件数
page-judged-n-hint = 多いほど、割合のまわりの幅が狭くなります
page-shape-pert = 値の近くが最も起こりやすく、両端はまれです。低めと高めの値が限界です。
page-shape-triangular = 値から両端へまっすぐ減ります。PERT分布より端の値が出やすい形です。低めと高めの値が限界です。
page-shape-uniform = 低めから高めまで、どの値も同じだけ起こりやすいとみなします。入力値は基準としてだけ使います。
page-shape-normal = 低めと高めの中央を頂点とする左右対称の山です。低めを下回るのが5%、高めを上回るのが5%です。
page-shape-lognormal = 大きいほうへ長く裾を引き、0以下にはなりません。低めを下回るのが5%、高めを上回るのが5%です。
page-shape-beta = 調査で数えた割合に使います。低めと高めの代わりに、調べた人数で幅が決まります。
page-shape-fixed = 試算では動かしません。低めと高めは棒グラフにだけ使います。
page-judged-evidence = 根拠の種類
page-judged-evidence-none = 選んでください
page-judged-source = 出典
page-judged-source-hint = 調査名、年月、対象者数など、ほかの人が確かめられるように書きます
page-judged-note = メモ
page-judged-drop-range = 幅をなくす
page-judged-same-as = 元の欄へ
page-judged-own = ここだけ別の値にする

page-chart-table = 表で見る
page-chart-save = 図を保存
page-chart-svg = SVG で保存
page-chart-png = PNG で保存

# 最初の画面

page-start-title = いま見えているのは架空の団体の例です
page-start-lead = どの数字も書き換えられ、結果はすぐに変わります。まだ書き換えていない欄には ○ が付いています。自分の調査は、次のどれかで始められます。
page-start-export = 分析データを読み込む
page-start-export-what = X、Facebook、Instagram、LinkedIn、YouTube、TikTok、Googleアナリティクス、LINEから書き出したファイルを、ここに置いても読み込めます。ほかの表は列を選んで取り込めます。
page-start-questions = 5つの質問に答える
page-start-questions-what = わかる範囲で答えると、最初の見積もりができます。5分ほどです。
page-start-open = 調査ファイルを開く
page-start-open-what = 前に保存した調査(.json)を開きます。表計算ソフトのインパクトマップは、ここに置けば読み込めます。

# 5つの質問

page-questions = 5つの質問
page-questions-place = { $of }問中 { $place }問目
page-questions-skip = わからない欄は空けておけます。仮の値を置き、仮であることを示します。
page-questions-back = 前へ
page-questions-next = 次へ
page-questions-finish = 結果を見る
page-questions-replaces = いまの内容と入れ替わります。「元に戻す」でいつでも戻れます。

page-question-account = どのアカウントについて調べますか
page-question-account-why = 表示やクリックの見込みは、フォロワー数から計算します。
page-question-time = 月に何時間を使っていますか
page-question-time-why = SNS運用の費用の多くは、働く人の時間です。投入に含めないと、比率が実際より高く出ます。
page-question-money = ほかに毎月かかるお金はありますか
page-question-money-why = ツール、撮影、外注、広告なども投入に数えます。
page-question-posts = 1か月にどれくらい投稿し、どれくらい見られていますか
page-question-posts-why = 投稿からクリックまでの割合を、一般的な値ではなく自分たちの数字で計算するためです。分析画面にある直近1か月の合計で足ります。
page-question-change = 投稿を読んだ人に、どんな変化がありますか
page-question-change-why = 社会的価値は、見られた回数ではなく、人に起きた変化につきます。まず1つだけ挙げてください。後から増やせます。

page-asked-platform = プラットフォーム
page-asked-handle = アカウント名
page-asked-handle-hint = 例: @example_csr
page-asked-followers = フォロワー数
page-asked-followers-hint = およその数でかまいません(8千、1.2万 とも書けます)
page-asked-hours = 月の作業時間(全員の合計)
page-asked-hours-hint = 企画、制作、返信、会議を含めます
page-asked-pay = 時間の費用
page-asked-pay-salary = 年収から計算する
page-asked-pay-hourly = 1時間の費用を入れる
page-asked-salary = 担当者の年収
page-asked-salary-hint = 法定福利費と間接費は、それぞれ15%を仮に加えます(520万 とも書けます)
page-asked-hourly = 1時間の費用
page-asked-hourly-hint = 福利費や間接費を含めた額
page-asked-money = 毎月のそのほかの費用
page-asked-money-hint = なければ空けておきます
page-asked-posts = 月の投稿数
page-asked-posts-hint = 返信は含めません
page-asked-impressions = 月の表示回数
page-asked-impressions-hint = インプレッションの合計
page-asked-clicks = 月のリンクのクリック数
page-asked-clicks-hint = 「いいね」などは含めません
page-asked-change = だれに、どんな変化がありましたか
page-asked-change-hint = 例: 里山保全の活動に参加した
page-asked-of100 = リンクを開いた100人のうち、変化した人
page-asked-of100-hint = 同じ人の重なりを除いた人数
page-asked-how = その人数は
page-asked-how-guess = 見当
page-asked-how-asked = アンケートの結果
page-asked-price = 似た変化を得るためにかかる額(1人)
page-asked-price-hint = 例: 同じことを学ぶ講座の受講料
page-asked-source = その額の出典
page-asked-source-hint = 例: 市民講座の受講料、2026年度

# 質問から作る調査の文

page-empty-title = 新しい調査
page-empty-us = 団体
page-empty-followers = フォロワー
page-made-title = { $name }の運用
page-made-note = 5つの質問への答えから作りました。根拠が「仮定」の値は、調査や実測に置き換えてください。
page-made-guess = 仮の値です。自分たちの調査や実測に置き換えてください。
page-made-role = 運用の担当者
page-made-money = ツール、撮影など
page-made-shown = 直近1か月の値から計算: 表示 { $impressions } ÷ 投稿 { $posts } ÷ フォロワー { $followers }
page-made-clicks = 直近1か月の値から計算: クリック { $clicks } ÷ 表示 { $impressions }
page-made-people = 重複を除いた人数
page-made-changed = そのうち変化した人
page-made-change = 投稿の内容を人に説明できるようになった
page-made-source = 仮の値(出典に置き換えてください)
page-made-salary-usual = 5000000
page-made-hourly-usual = 3000
page-made-price-usual = 3000
