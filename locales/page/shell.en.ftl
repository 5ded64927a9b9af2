# The frame of the page, its parts and ways to begin. Numbers come as they shall be read.

page-brand = SROI calculator
page-untitled = Untitled study
page-head-period = { $months } months from { $start }
page-skip = Skip to the answer
page-notices = Notices
page-close = Close
page-understood = Understood

# Keeping

page-saved = Saved in this browser at { $time }
page-saving = Saving
page-saved-nothing = Saved in this browser as you go
page-saved-off = Not saved
page-saved-guest = Looking at a shared study (not saved)
page-storage-off = This browser cannot keep your work. It stays until you close this tab; save it to a file to go on later.
page-storage-full = This device is short of room, and your latest changes are not kept. Please save the study to a file.
page-other-tab = This page is open in another tab too. What you change here is kept separately and never overwrites the other.
page-drafts-found =
    { $count ->
        [one] The study of a closed tab is now among your versions.
       *[other] The studies of { $count } closed tabs are now among your versions.
    }
page-new-version = There is a new version of this page. Reload to switch to it; your work stays as it is.
page-reload = Reload
page-engine-stopped = The calculation stopped on this study. Please undo the last change; your work is kept.

# Undo

page-undo = Undo
page-undo-of = Undo: { $what }
page-redo = Redo
page-redo-of = Redo: { $what }
page-undo-edit = change
page-undo-typing = typing
page-undo-insert = adding
page-undo-remove = removing
page-undo-move = moving
page-undo-range = removing a range
page-undo-own-value = a value of its own
page-undo-example = opening the example
page-undo-empty = starting an empty study
page-undo-questions = making a study from answers
page-undo-open = opening a file
page-undo-version = opening a version
page-undo-shared = keeping a shared study

# The menu

page-menu = Menu
page-menu-questions = Start with five questions
page-menu-example = Start from the example
page-menu-empty = Start an empty study
page-menu-open = Open a study file
page-menu-save = Save to a file
page-menu-versions = Versions
page-menu-share = Share
page-menu-link = Link to share
page-menu-print = Print
page-theme = Light or dark
page-theme-system = As the device is set
page-theme-light = Light
page-theme-dark = Dark

# Short words

page-told-replaced = A new study is open. Undo brings back the one before.
page-told-opened = The study is open. Undo brings back the one before.
page-told-saved = { $name } is saved.
page-told-undone = Undone: { $what }
page-told-redone = Done again: { $what }
page-told-kept = The shared study is now yours. Undo brings back the one before.
page-told-version = The version is kept.
page-told-version-open = “{ $name }” is open. Undo brings back the work before.
page-told-made = Your study is ready. Fields with a ring hold placeholder values: replace them as you find out more.

# Versions

page-versions = Versions
page-versions-what = Give the present state a name and keep it in this browser. Opening a version loses nothing: undo brings you back.
page-versions-off = This browser cannot keep versions. Save the study to a file instead.
page-versions-none = No versions yet.
page-version-name = Name of the version
page-version-example = As shown to the board
page-version-unnamed = Unnamed version
page-version-keep = Keep this state
page-version-open = Open
page-version-open-named = Open the version “{ $name }”
page-version-drop = Delete
page-version-drop-named = Delete the version “{ $name }”
page-version-dropped = “{ $name }” is deleted.
page-version-failed = The version could not be kept. Please save the study to a file.

# Sharing

page-share = Link to share
page-share-what = The link holds the whole study. Whoever has it can read every figure, source and note. Nothing of it is sent to a server.
page-share-link = Link
page-share-copy = Copy
page-share-copied = The link is copied.
page-share-long = This link has { $length } characters. Some chat and mail programs cut long links: a file is safer.
page-share-too-long = This study is too large for a link. Save it to a file and send that.
page-guest-looking = You are looking at a shared study, “{ $title }”. Your own work is kept as it was.
page-guest-waiting = There is a shared study, “{ $title }”.
page-guest-look = Look at it
page-guest-keep = Keep a copy as mine
page-guest-back = Back to my own
page-guest-dismiss = Close
page-link-unread = The link could not be opened
page-link-broken = The link is cut short or damaged. Ask the sender to copy all of it again, or to send a file.
page-link-too-long = The link is too long to be opened.
page-link-newer = The link was made by a newer version of this page. Reload the page and open the link again.
page-link-no-study = What the link holds cannot be read as a study.
page-work-untouched = Your own work is as it was.

# Files

page-file-unread = The file could not be opened
page-file-unread-name = “{ $name }” cannot be read as a study.
page-drop-here = Drop files here to read them. They do not leave this device.

# Foot

page-bar-open = Open the answer
page-bar-close = Close the answer
page-bar-findings = Findings
page-bar-errors = Errors
page-foot-private = Everything is worked out in this browser. Nothing you enter is sent anywhere.
page-foot-version = sroi { $version }
page-foot-method = How it is worked out
page-foot-method-address = https://github.com/sroi/sroi#readme

# Fields

page-field-of-example = Still a placeholder value
page-finding-show = Go to the field
page-figure-why = See how this number is worked out
page-figure-why-spoken = (see the working)

page-unit-hours = { $count } h

page-number-empty = There is no value here.
page-number-unreadable = “{ $text }” cannot be read as a number.
page-number-before = { " " }The earlier value ({ $value }) is still used.

page-judged-more = Range and evidence: { $label }
page-judged-range = { $low } to { $high }
page-judged-no-range = Range, evidence
page-judged-low = If low
page-judged-high = If high
page-judged-other-hint = Give the other end too, and it becomes a range
page-judged-shape = Shape of the distribution
page-judged-shape-usual = Usual (PERT)
page-judged-n = How many were asked
page-judged-n-hint = The more were asked, the narrower the range around the share
page-shape-pert = Most likely near the value, seldom near the ends. Low and high are the limits.
page-shape-triangular = Straight down from the value to both ends: the ends are likelier than with PERT. Low and high are the limits.
page-shape-uniform = Every value from low to high is equally likely; the value given only counts as stated.
page-shape-normal = A bell around the middle of low and high; 5 of 100 lie below low and 5 above high.
page-shape-lognormal = A long tail upwards, never 0 or less; 5 of 100 lie below low and 5 above high.
page-shape-beta = For a share counted among people who were asked: how many they were takes the place of low and high.
page-shape-fixed = It does not vary in the runs; low and high only show in the bars.
page-judged-evidence = Kind of evidence
page-judged-evidence-none = Choose one
page-judged-source = Source
page-judged-source-hint = The survey, its date, how many were asked: enough for someone else to check
page-judged-note = Note
page-judged-drop-range = Remove the range
page-judged-same-as = Go to the original
page-judged-own = Use a value of its own here

page-chart-table = Show as a table
page-chart-save = Save picture
page-chart-svg = Save as SVG
page-chart-png = Save as PNG

# First screen

page-start-title = This is an example of a made-up organisation
page-start-lead = Every number can be changed, and the answer follows at once. A ring ○ marks what you have not touched yet. To begin with your own:
page-start-export = Read in your analytics
page-start-export-what = Or drop the files here that X, Facebook, Instagram, LinkedIn, YouTube, TikTok, Google Analytics or LINE gave you. Other tables are brought in by choosing their columns.
page-start-questions = Answer five questions
page-start-questions-what = A first estimate from what you know, in about five minutes.
page-start-open = Open a study file
page-start-open-what = A study that you saved (.json). An impact map in a spreadsheet can be dropped here.

# Five questions

page-questions = Five questions
page-questions-place = Question { $place } of { $of }
page-questions-skip = Leave out what you do not know. A placeholder takes its place, and is marked as one.
page-questions-back = Back
page-questions-next = Next
page-questions-finish = See the answer
page-questions-replaces = This takes the place of what is on the page. Undo brings it back at any time.

page-question-account = Which account is it about?
page-question-account-why = Views and clicks are projected from the number of followers.
page-question-time = How many hours a month does it take?
page-question-time-why = Most of what social media costs is people’s time. Left out, the ratio looks better than it is.
page-question-money = What else does it cost each month?
page-question-money-why = Tools, photography, agencies and advertising are inputs too.
page-question-posts = How much do you post in a month, and how much is it seen?
page-question-posts-why = So that the way from a post to a click is worked out from your figures, not from common ones. The totals of last month will do.
page-question-change = What changes for the people who read it?
page-question-change-why = Social value comes from what changes for people, not from how often something is seen. Name one change; you can add more later.

page-asked-platform = Platform
page-asked-handle = Account name
page-asked-handle-hint = Such as @example_csr
page-asked-followers = Followers
page-asked-followers-hint = A rough number will do
page-asked-hours = Hours a month, everybody together
page-asked-hours-hint = With planning, making, replies and meetings
page-asked-pay = What time costs
page-asked-pay-salary = From a yearly salary
page-asked-pay-hourly = A cost per hour
page-asked-salary = Yearly salary
page-asked-salary-hint = On-costs and overhead of 15% each are added as placeholders
page-asked-hourly = Cost of an hour
page-asked-hourly-hint = With on-costs and overhead
page-asked-money = Other costs each month
page-asked-money-hint = Leave empty if there are none
page-asked-posts = Posts a month
page-asked-posts-hint = Without replies
page-asked-impressions = Impressions a month
page-asked-impressions-hint = Of all posts together
page-asked-clicks = Link clicks a month
page-asked-clicks-hint = Without likes and the like
page-asked-change = What changed, and for whom?
page-asked-change-hint = Such as: took part in looking after the woodland
page-asked-of100 = Of 100 who opened a link, how many changed?
page-asked-of100-hint = Counting each person once
page-asked-how = That number is
page-asked-how-guess = A guess
page-asked-how-asked = From a survey
page-asked-price = What would something similar cost, for one person?
page-asked-price-hint = Such as the fee of a course that teaches the same
page-asked-source = Where that amount comes from
page-asked-source-hint = Such as: fee of an evening class, 2026

# The study that comes of it

page-empty-title = New study
page-empty-us = Our organisation
page-empty-followers = Followers
page-made-title = The account { $name }
page-made-note = Made from the answers to five questions. Values whose evidence is “assumed” should be replaced by measurements or surveys.
page-made-guess = A placeholder. Replace it by your own survey or measurement.
page-made-role = Who looks after the account
page-made-money = Tools, photography and the like
page-made-shown = From last month’s figures: { $impressions } impressions ÷ { $posts } posts ÷ { $followers } followers
page-made-clicks = From last month’s figures: { $clicks } clicks ÷ { $impressions } impressions
page-made-people = Distinct people
page-made-changed = Of these, who changed
page-made-change = Can explain what the posts are about
page-made-source = Placeholder (replace by a source)
page-made-salary-usual = 32000
page-made-hourly-usual = 22
page-made-price-usual = 30
