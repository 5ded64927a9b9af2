### The study side of the calculator page: cover, cost, channels, returns, risks.
###
### Numbers arrive as text that is already formatted. Headings and labels take no full stop; sentences that guide do.

## Words used everywhere

page-full-stop = .
page-list-plus = { " + " }
page-cancel = Cancel
page-choose = Choose
page-not-said = Not stated
page-more = Note
page-note = Note
page-item-name = Name
page-item-tools = What to do with this row
page-item-copy = Duplicate
page-item-up = Move up
page-item-down = Move down
page-item-remove = Remove
page-item-copy-name = { $name } (copy)
page-item-moved = Moved “{ $name }” to place { $place } of { $count }.
page-item-removed = Removed “{ $name }”.
page-month-year = Year
page-month-month = Month
page-table-month = Month
page-table-metric = Metric
page-remainder-none = The shares add up to 100%.
page-remainder-left = { $share } is left. The shares must add up to 100%.
page-remainder-over = The shares add up to { $share } more than 100%.
page-rate-from = Whose hours (hourly cost)
page-rate-from-none = Add staff under “Cost” to choose here
page-undo-import = import

page-removal-title = Before you remove this
page-removal-refers = “{ $name }” is used elsewhere.
page-removal-goes = These will be cleared with it.
page-removal-stays = These will need a new choice afterwards. Until then there is no new result.
page-removal-do = Remove it anyway
page-place-of = { $place }: “{ $name }”
page-place-organisation = Cover: the organisation
page-place-inputs = Cost
page-place-channels = Channels
page-place-returns = Returns
page-place-media_equivalent = Advertising equivalent
page-place-outcomes = Outcomes
page-place-risks = Risks
page-place-options = Options
page-place-scenarios = Scenarios
page-place-correlations = Assumptions that move together
page-place-convention = Convention

## 1 Cover

page-cover-title = About the study
page-cover-lead = What is studied, when, and by which conventions
page-cover-name = Title
page-cover-organisation = Organisation
page-cover-organisation-hint = ROI counts this organisation’s money
page-cover-organisation-another = Add another organisation…
page-cover-organisation-name = Name of the organisation
page-cover-organisation-make = Add
page-cover-author = Author
page-cover-kind = Kind of study
page-cover-forecast-hint = Looks ahead at value still to come
page-cover-evaluation-hint = Measures value that has come about
page-cover-start = First month of the activity
page-cover-months = Number of months
page-cover-currency = Currency
page-cover-price-year = Price year
page-cover-price-year-hint = The year in whose prices amounts are stated
page-cover-more = Note and language of the report
page-cover-language = Language of the study
page-cover-language-hint = The language you write titles and names in
page-currency-of = { $name } ({ $code })
page-language-ja = Japanese
page-language-en = English

page-stakeholders = The people involved
page-stakeholders-lead = Those for whom something changes, and those who put in time or money (stakeholders). Knowing how many they are shows when an outcome is counted too often.
page-stakeholders-none = Those for whom something changes, and those who put in time or money, belong here.
page-stakeholder-add = Add a group
page-stakeholder-new = New group
page-stakeholder-name = Name
page-stakeholder-size = How many people
page-stakeholder-decided = Who decided they matter

page-convention = Convention
page-convention-preset = Preset
page-convention-others = Other presets and the ratio under each
page-convention-ratios = The number on the right is this study’s SROI ratio under that preset, at the preset’s own discount rate.
page-convention-instead = { " " }This study, however, discounts at { $rate }.
page-convention-finer = Finer choices
page-convention-finer-lead = Points that no guide settles and that differ from study to study. The preset’s choices are usually fine.
page-convention-usual = As in the preset
page-convention-usual-is = { $choice } (as in the preset)
page-convention-first_year_exponent = When in its year the first year’s value counts
page-convention-deductions = How deadweight, displacement and attribution are taken off
page-convention-drop_off_shape = How an outcome fades over the years
page-convention-drop_off_from = When an outcome begins to fade
page-convention-duration_counts = Which years an outcome’s duration counts
page-convention-inputs_discounted = Whether what is put in later is discounted
page-convention-negative_outcomes = On which side of the ratio harm stands
page-rate-preset = The preset’s rate
page-rate-own = A rate for this study
page-rate-now = Rate in use
page-rate-hint = How much less a year’s delay makes of a value
page-rate-preset-hint = The rate that the preset names
page-rate-own-hint = One rate for every year
page-rate-green-book-hint = HM Treasury’s table; the rate falls over time
page-rate-green-book-health-hint = HM Treasury’s table; the rate falls over time
page-rate-green-book-catastrophic-hint = HM Treasury’s table; the rate falls over time

## 2 Cost

page-cost-title = Cost
page-cost-lead = People’s time is a cost too
page-cost-none = Staff hours, money for tools and agencies, goods received and volunteers’ time belong here.
page-cost-row = { $kind }: “{ $name }”
page-cost-add = Add a cost
page-cost-add-staff = Staff time
page-cost-add-cash = Tools, agencies and other spending
page-cost-add-in-kind = Goods or services in kind
page-cost-add-volunteer = Volunteer time
page-cost-new-staff = New member of staff
page-cost-new-cash = New spending
page-cost-new-in-kind = New gift in kind
page-cost-new-volunteer = New volunteers
page-cost-more = Who gives it, when, note
page-cost-giver = Who gives it
page-cost-giver-hint = ROI counts only what the organisation gives; SROI counts everything
page-cost-giver-none = Not stated (the organisation)
page-cost-runs = Only for some months
page-cost-runs-from = First month
page-cost-runs-to = Last month
page-cost-allocate = Split it between channels
page-cost-allocate-not = Do not split it
page-cost-allocation = Split between channels
page-cost-posts-of = Posts of which channel
page-cost-month = Month of payment
page-cost-worth = What it is worth
page-cost-spend = From observed ad spend
page-cost-spend-of = Ad spend of { $name }
page-cost-spend-hint = Each month’s observed ad spend is the cost
page-cost-total-of = { $total } over the whole period
page-cost-in-cash = spending
page-cost-in-in_kind = gifts in kind
page-cost-in-volunteer = volunteers
page-cost-in-amplification = time for amplification
page-cost-in-risk = the expected cost of risks
page-cost-sentence-staff = Staff cost { $rate } an hour and { $staff } over { $months } months. With { $beside }, { $total } and { $hours } hours go in.
page-cost-sentence = In all, { $total } and { $hours } hours go in over { $months } months.

page-per = Per
page-per-hours_per_month = a month
page-per-hours_per_week = a week
page-per-hours_per_post = for each post
page-per-month = every month
page-per-year = every year
page-per-activity = for the whole period
page-per-once = once
page-per-post = for each post
page-per-price_per_thousand = per thousand
page-per-price_each = each

page-staff-role = Role
page-staff-hours = Hours of work
page-staff-pay = Work the hourly cost out from
page-staff-hourly = hourly pay
page-staff-salary = annual salary
page-staff-rate-hint = Before on-costs and overhead
page-staff-bonus-hint = Leave empty where the salary includes it
page-staff-productive-hint = Hours actually worked in a year: contracted hours less leave and public holidays
page-staff-on-costs-hint = Social insurance and the like that the employer pays. In Japan about 15% of pay (large firms, 2018: about 15.4%)
page-staff-overhead-hint = Office, equipment, administration, as a share of pay including on-costs
page-staff-share-hint = The part of these hours that is for this activity. Empty means 100%
page-staff-working = { $rate } an hour × { $hours } hours = { $total }
page-staff-working-total = { $total } for { $hours } hours
page-volunteer-rate = Value of an hour
page-volunteer-rate-hint = What you would pay somebody for the same work

## 3 Channels

page-channels-title = Channels
page-channels-lead = Take in what was observed, and look ahead
page-channels-empty = The accounts and sites you post on belong here. Importing an export adds its channel.
page-channel-add = Add a channel
page-channel-platform = Platform
page-channel-handle = Handle
page-channel-address = Address
page-channel-name = Name
page-channel-name-hint = Left empty, the handle is shown
page-channel-of = { $name } ({ $platform })
page-channel-closed = Google+ closed in 2019, so there is only what was observed.

page-drop-what = Drop the files from your analytics pages here: CSV, Excel, OpenDocument or ZIP.
page-drop-known = Exports from X, Facebook, Instagram, LinkedIn, YouTube, TikTok, Google Analytics 4, LINE and their advertising are read as they are.
page-drop-others = For any other table you choose the columns, and an impact map in a spreadsheet becomes a study.
page-drop-stays = Your files do not leave this device.
page-drop-choose = Choose files

page-course-metric = Metric in the chart
page-course-title = { $channel }: { $metric } by month
page-course-description = { $observed } months observed, { $forecast } months forecast. The first is { $first }, the last { $last }.
page-course-point = { $value } in { $month }
page-course-kind = Observed or forecast
page-course-observed = observed
page-course-forecast = forecast

page-months-title = Observed months
page-months-none = none yet
page-months-lead = An empty cell means “not measured”, which is not 0. Followers are counted at the end of the month. Months before the activity stay as history and do not enter totals.
page-months-table = Observed months of { $channel }
page-months-cell = { $metric }, { $month }
page-months-add = Add { $month }
page-months-added = Added { $month }.
page-months-metric = Add a metric
page-months-remove = Remove { $month }

page-forecast-title = The months to come
page-forecast-none = How the months after the observed ones will go belongs here.
page-forecast-add = Write a forecast
page-forecast-remove = Remove the forecast
page-forecast-impressions = Impressions per post and follower
page-forecast-impressions-hint = Impressions of one post ÷ followers
page-forecast-reach = Forecast of reach
page-forecast-reach-none = none
page-forecast-reach_per_post_per_follower = in proportion to followers
page-forecast-reach_per_post = so many accounts a post
page-forecast-reach_per_post_per_follower-value = Reach per post and follower
page-forecast-reach_per_post-value = Reach per post
page-forecast-engagement-hint = Reactions, comments, shares and saves together
page-forecast-click-hint = Clicks on links only
page-forecast-of = As a share of
page-forecast-rate-add = Add it
page-forecast-rate-remove = Remove it
page-of-impressions = impressions
page-of-reach = reach
page-of-followers = followers (a month)

page-growth-title = Growth in followers
page-growth-add = Say how they grow
page-growth-form = Form of growth
page-growth-compound = same rate
page-growth-compound-hint = Each month grows by a rate of the month before
page-growth-linear = same number
page-growth-linear-hint = The same number of followers comes every month
page-growth-logistic = with a ceiling
page-growth-logistic-hint = At first by the rate, then more slowly as the ceiling comes near
page-growth-people = New followers a month
page-growth-ceiling-hint = Everybody who might care
page-growth-loss-hint = Share of followers lost a month, only where it is stated apart from growth
page-growth-from = The forecast starts from the { $followers } followers observed at the end of { $month }.
page-growth-not-used = The starting number stated apart is not used.
page-growth-start-add = State the number
page-growth-start-hint = At the end of the last observed month, or of the month before the activity
page-growth-start-month = Month of that number (its end)

page-amplify-title = Amplification
page-amplify-none = none
page-amplify-lead = What stronger accounts add by passing posts on. The hours it takes are part of the cost.
page-amplify-add-brand = The brand’s account
page-amplify-add-employees = Employees
page-amplify-new-brand = The brand’s account
page-amplify-new-employees = Employees’ accounts
page-amplify-followers-hint = For employees, all their followers together
page-amplify-hours-hint = Hours to ask and to agree

page-mix-title = What posts are about
page-mix-some = shares are stated
page-mix-none = not stated
page-mix-lead = The shares of your own news, of others’ news, and of conversation. What a change does to growth and engagement is stated below.
page-mix-add = State the shares
page-mix-remove = Remove what posts are about
page-mix-effect = What a change does
page-mix-effect-lead = What is added to the rate when the share goes from 0% to 100%. With 5%, ten points more of that share add 0.5 points.
page-mix-on-monthly_growth = Added to monthly growth in followers
page-mix-on-engagement_rate = Added to the engagement rate
page-mix-own_news = Own news
page-mix-third_party_news = Others’ news
page-mix-conversation = Conversation

## Import

page-intake-title = Before anything is written
page-intake-reading = Reading { $file }…
page-intake-progress = How far reading is
page-intake-stopped = { $file } could not be read. Has it been moved or changed?
page-intake-again = Read it again
page-intake-unknown = { $file } is no export that is known here. Say which column is the date and which is which metric, and it can be taken in.
page-intake-unreadable = { $file } cannot be read as it is.
page-intake-match = Choose the columns yourself
page-intake-skip = Skip this file
page-unsaid-title = What the files do not say
page-unsaid-lead =
    { $count ->
        [1] This cannot be told from the file. Your answer is used to read it.
       *[other] This cannot be told from { $count } files. Your answers are used to read them.
    }
page-unsaid-rest =
    { $count ->
        [1] 1 more file needs no answer and is read together with them.
       *[other] { $count } more files need no answer and are read together with them.
    }
page-unsaid-read = Read on
page-unsaid-without =
    { $count ->
        [1] Leave this file out
       *[other] Leave these files out
    }
page-unsaid-platform = Which platform is the table “{ $title }” from?
page-unsaid-platform-untitled = Which platform is this table from?
page-unsaid-likely = likely
page-unsaid-others = others
page-unsaid-all = platforms
page-unsaid-year = The dates in it run from { $first } to { $last } and name no year.
page-unsaid-year-label = Year of the last day
page-unsaid-year-of = { $year } ({ $last })
page-unsaid-year-hint = Proposed from the date of the file. Check it if you downloaded or changed the file later
page-unsaid-order = A date such as “{ $text }” does not tell whether the day or the month comes first.
page-intake-left =
    { $count ->
        [one] One more group of files is waiting.
       *[other] { $count } more groups of files are waiting.
    }
page-intake-empty = There are no months in this file.
page-intake-write =
    { $count ->
        [one] Write 1 month into the study
       *[other] Write { $count } months into the study
    }
page-intake-write-several =
    { $count ->
        [1] Write 1 month to the study ({ $channels } channels)
       *[other] Write { $count } months to the study ({ $channels } channels)
    }
page-intake-nothing-new = Nothing new to write
page-intake-written =
    { $count ->
        [one] 1 month was written.
       *[other] { $count } months were written.
    }
page-intake-left-out = What is not taken over ({ $count }), and why
page-intake-findings = What was noticed
page-file-account = account { $account }
page-file-sums = Sums of the columns, as a check
page-file-sums-hint = Compare them with the sums that a spreadsheet gives for the file.
page-file-tables = { $count } tables
page-zone = Where months begin
page-zone-hint = The time zone that decides the month of posts with a time. Files that have only days are counted by those days
page-zone-japan = Japan ({ $zone })
page-month-new = new
page-month-missing = “–” means that the file has no number, which is not 0. It will be an empty cell.
page-destination = Write them to
page-destination-new = a new channel
page-destination-fresh = Remove the example’s months, so that only this file’s remain
page-destination-spend = Take the amounts of { $theirs } as they stand
page-destination-spend-left = What was spent is given in { $theirs }, and the study counts in { $ours }. It is left out.
page-destination-spend-taken = What was spent is given in { $theirs }. The numbers are taken as amounts of { $ours }, without converting them.
page-destination-before =
    { $count ->
        [one] 1 month lies before the activity begins ({ $start }). It is kept as history, outside the totals.
       *[other] { $count } months lie before the activity begins ({ $start }). They are kept as history, outside the totals.
    }
page-destination-after =
    { $count ->
        [one] 1 month lies after the activity ends ({ $end }). It is kept, outside the totals.
       *[other] { $count } months lie after the activity ends ({ $end }). They are kept, outside the totals.
    }
page-followers-asked = Followers at the end of { $month }
page-followers-asked-hint = The files do not say it, and the forecast starts from it. You can also write it later
page-found-of = { $platform }: { $title }
page-differences = Numbers that differ from the study’s ({ $count })
page-differences-mine = Keep the study’s
page-differences-theirs = Take the file’s
page-differences-keep = { $metric }, { $month }: keep the study’s { $value }
page-differences-take = { $metric }, { $month }: take the file’s { $value }
page-differences-all-mine = Keep all of the study’s
page-differences-all-theirs = Take all of the file’s

page-own-title = A table, by the columns you chose
page-own-posts = Posts: each row counts as one.
page-own-column = { $metric }: the sum of “{ $columns }”.
page-own-added = { $metric }: the sum of “{ $columns }”, added together.
page-own-stock = { $metric }: “{ $columns }” on the last day of each month.

page-columns-title = Choose the columns
page-columns-lead = Choose the column with the date (or the month) and the columns you want to take in.
page-columns-remembered = The columns are those you chose before for the same headers.
page-columns-sheet = Sheet or file
page-columns-encoding = Encoding
page-columns-guessed = A guess: change it if letters look wrong
page-columns-delimiter = Between columns
page-columns-header = Row with the headers
page-columns-header-row = Row { $row }: { $cells }
page-columns-comma = Decimal sign
page-columns-comma-point = point (1,234.5)
page-columns-comma-comma = comma (1.234,5)
page-columns-basis = Each row is
page-columns-basis-days = a day
page-columns-basis-days-hint = The numbers of the days are added up by month.
page-columns-basis-posts = a post
page-columns-basis-posts-hint = Each post counts in the month it was published. Without a column for posts, each row counts as one.
page-columns-basis-months = a month
page-columns-basis-months-hint = The numbers of the months are taken as they are.
page-columns-basis-whole = part of one month
page-columns-basis-whole-hint = The table has no dates. All its rows are added up for the month chosen below.
page-columns-month = Month of this table
page-columns-table = First rows of the file
page-columns-unnamed = column { $column }
page-columns-meaning = What “{ $column }” is
page-columns-unused = not used
page-columns-date = date or month
page-columns-id = id of the post
page-columns-order = How dates are written
page-columns-reads = Read this way: { $facts }
page-columns-twice = Columns of the same metric are added together.
page-columns-lacks-date = Choose the column with the date.
page-columns-lacks-metric = Choose at least one column with numbers.
page-columns-add-up = Add up these columns
page-columns-adding = Adding up { $file }…
page-order-day_first = day first (31/04)
page-order-month_first = month first (04/31)
page-encoding-utf-8 = UTF-8
page-encoding-utf-16le = UTF-16 (LE)
page-encoding-utf-16be = UTF-16 (BE)
page-encoding-shift_jis = Shift_JIS
page-encoding-windows-1252 = Western (Windows-1252)
page-delimiter-comma = comma
page-delimiter-semicolon = semicolon
page-delimiter-tab = tab

## Quantities

page-metric-of = { $channel }: { $metric }
page-quantity-from = Metric to start from
page-quantity-way = Counted
page-quantity-activity = for the whole period
page-quantity-year = per year
page-quantity-month = per month
page-quantity-by_year = as measured year by year
page-quantity-chain = from a channel’s metric
page-step-add = Add a step
page-step-add-unique = From events to different people
page-step-add-rate = Share that goes on
page-step-add-each = Amount per person
page-step-kind = Kind of step
page-step-unique = different people
page-step-rate = times a share
page-step-each = times an amount each
page-step-name = Name of the step
page-step-unit = Unit of the amount
page-step-unit-new = hour
page-step-new-unique = Different people
page-step-new-rate = Those who act
page-step-new-each = Amount per person

## 4 Returns and advertising equivalents

page-returns-title = Money that comes back
page-returns-lead = ROI counts only what stands here
page-returns-none = Sales, leads, donations and costs avoided: money that comes back to the organisation through this work. Leave it empty where there is none.
page-return-add = Add a return
page-return-new = New return
page-return-kind = Kind of money
page-return-margin-hint = The part of it that is margin. Empty means 100%
page-return-deadweight-hint = The share that would have come anyway
page-return-incrementality-hint = The share that a comparison with a control group shows to be your doing
page-return-ours = What is taken off
page-return-by-deadweight = deadweight
page-return-by-incrementality = all but the increment
page-return-attribution-hint = The share that other departments or organisations brought about
page-return-total = { $total } over the whole period
page-returns-sentence = In all, { $returns } comes back; the organisation pays { $cost }; ROI is { $ratio }.

page-equivalent-none = What the same attention would have cost as advertising can be shown here, apart from every ratio.
page-equivalent-no-channel = Once there is a channel, what the same attention would have cost as advertising can be shown here, apart from every ratio.
page-equivalent-add = Add an advertising equivalent
page-equivalent-new = New advertising equivalent
page-equivalent-from = Metric
page-equivalent-value = { $value } as advertising (not added to any ratio)
page-equivalent-total = { $total } together (not added to any ratio)

## 5 Outcomes

page-part-outcomes = Outcomes
page-part-outcomes-lead = Only what changes for people carries a value

## 6 Risks

page-risks-title = Risks
page-risks-lead = How likely × what it costs, as a part of the cost
page-risks-none = What may go wrong, such as a flare-up, a leak or a wrong post, and what it would cost, belongs here.
page-risk-add = Add a risk
page-risk-new = New risk
page-risk-probability-hint = Once in five years is 20%
page-risk-cost-hint = What is paid to others; your own hours stand beside it
page-risk-expected = The expected cost over { $months } months is { $total }.

## Options

page-part-options = Options
page-part-options-lead = What could be done instead of going on as before
page-plan-none = To go on as before is always compared. What could be done instead – to do more, to merge, to close – belongs here.
page-plan-standard = Plan growing, merging and closing
page-plan-add = Add an option
page-plan-new = New option
page-plan-changes =
    { $count ->
        [0] Changes: none yet
        [one] { $count } change
       *[other] { $count } changes
    }
page-plan-no-change = It changes nothing yet.
page-plan-add-change = Add a change
page-change-number = Change { $number }
page-change-at = Assumption
page-change-within = { ": " }
page-change-way = How
page-change-set = set to
page-change-add = add
page-change-multiply = multiply by
page-change-value = Value
page-change-from = From
page-change-from-start = the first month on
page-change-from-month = { $month } on
page-change-remove = Remove this change
page-planner-title = Growing, merging, closing
page-planner-lead = Four answers on growing and a month make three options. Every row can be changed afterwards.
page-planner-hours = More hours a month
page-planner-hours-hint = To grow, on top of today’s
page-planner-growth = More growth a month
page-planner-growth-hint = In percentage points
page-planner-passed = Posts passed on by the stronger account
page-planner-passed-hint = As a share of all posts
page-planner-moved = More news of others
page-planner-moved-hint = Percentage points of the posts, taken from own news
page-planner-make = Make the options
page-planner-cancel = Cancel
page-planner-made =
    { $count ->
        [one] { $count } option was added.
       *[other] { $count } options were added.
    }
page-planner-grow = Grow
page-planner-merge = Merge into a stronger account
page-planner-close = Close
page-undo-options = planning options

## What counted months say

page-offer-ask = Offer values from your months
page-offer-title = What the counted months say
page-offer-nothing = These months cannot say anything about the months to come yet.
page-offer-months =
    { $count ->
        [one] from { $count } month
       *[other] from { $count } months
    }
page-offer-range =
    { $count ->
        [one] ({ $low } to { $high }, from { $count } month)
       *[other] ({ $low } to { $high }, from { $count } months)
    }
page-offer-take = Use it
page-offer-take-all = Use all of them
page-offer-taken =
    { $count ->
        [one] { $count } value was taken over into the forecast.
       *[other] { $count } values were taken over into the forecast.
    }
page-offer-refused = { $field }: { $reason }
page-offer-cannot-tell = the months cannot tell
page-offer-source =
    { $count ->
        [one] Counted in { $first }
       *[other] Counted from { $first } to { $last } ({ $count } months)
    }
page-undo-offer = values from counted months
