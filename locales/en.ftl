### What the command and the page say about a study, in English.
###
### A sentence starts in lower case and has no full stop; its .help is an order.
### Every argument is a text. Where a suggestion or a mend may be lacking, $has_suggestion or
### $has_mend is "yes" or "no". A range may be open at one end: its $low or $high is then empty.

## How much a problem weighs

severity-error = error
severity-warning = warning
severity-advice = advice

## The principles of Social Value International

principle-involve-stakeholders = involve stakeholders
principle-understand-change = understand what changes
principle-value-what-matters = value the things that matter
principle-only-what-is-material = only include what is material
principle-do-not-over-claim = do not over-claim
principle-be-transparent = be transparent
principle-verify-the-result = verify the result
principle-be-responsive = be responsive

## Around a problem

help-label = help
see-explain = see: sroi explain { $code }

## What can stand in a file
# Each one completes "… is needed here" and "expected …".

thing-object = a group of fields in curly brackets
thing-list = a list in square brackets
thing-text = a text in quotes
thing-number = a number
thing-boolean = true or false
thing-null = null (no value)
thing-value = a value
thing-end-of-file = the end of the file
thing-comma-or-closing = a comma or a closing bracket
thing-colon = a colon
thing-field-name = a field name in quotes
thing-unescaped-control = a line break or tab written as \n or \t
thing-bad-escape = an escape such as \n, \" or \u3042
thing-bad-number = a number such as 12 or 12.5
thing-unpaired-surrogate = both halves of a \u pair
thing-something-after-the-end = nothing after the end of the study
thing-character = a character

## Reading the text

problem-empty-file = there is nothing in this file
    .help = choose the file that holds the study, or begin one with `sroi new`
problem-not-utf8 = byte { $byte } of this file cannot be read as UTF-8
    .help = save the file again with the encoding UTF-8
problem-not-json = this is not JSON: expected { $expected }, found { $found }
    .help = look just before this place for a missing comma, quote or bracket
problem-too-large = the file has { $size } bytes, more than the { $limit } a study may have
    .help = keep only the study in this file, and leave the exports it was made from outside
problem-too-deep = lists and groups lie inside one another more than { $limit } levels deep
    .help = remove the outer brackets that no study needs
problem-not-a-study = this document is { $found }, not a study that begins with "sroi": "1"
    .help = open the file of the study, or bring an export in with `sroi import`
problem-unsupported-version = this study is written in format “{ $found }”, and only format “1” can be read
    .help = write "sroi": "1", or open the study with a newer release of sroi
problem-duplicate-field = the field `{ $field }` stands twice in the same group
    .help = keep one of the two and remove the other
problem-unknown-field = no field here is called `{ $field }`
    .help =
        { $has_suggestion ->
            [yes] write `{ $suggestion }`, if that is what is meant
           *[no] remove it, or move what it says into `note`
        }
problem-missing-field = the field `{ $field }` is missing here
    .help = add `{ $field }`
problem-wrong-type = { $expected } is needed here, not { $found }
    .help = write { $expected }
problem-number-not-plain = “{ $text }” is not written as a plain number
    .help =
        { $has_mend ->
            [yes] write "{ $mend }"
           *[no] write digits with at most one point, such as "1200.5", and no unit or thousands separator
        }
problem-imprecise-number = { $text } has more digits than a JSON number keeps
    .help = put it in quotes, so that no digit is lost
problem-too-many-digits = { $text } has more than 28 digits
    .help = round it to 28 digits or fewer
problem-number-too-large = { $text } is larger than any amount in a study
    .help = check the digits and the unit, and keep amounts below 1,000,000,000,000,000
problem-unknown-choice = “{ $found }” is not one of the words allowed here
    .help =
        { $has_suggestion ->
            [yes] write "{ $suggestion }", or another of: { $allowed }
           *[no] write one of: { $allowed }
        }
problem-bad-month = “{ $text }” is not a month written like 2026-04
    .help = write the year, a hyphen and the month in two digits, such as "2026-04"
problem-bad-id = the id “{ $text }” holds something other than lower-case letters, digits and hyphens
    .help =
        { $has_mend ->
            [yes] write "{ $mend }", and keep the readable form in `name`
           *[no] write an id such as "site-visitors", and keep the readable form in `name`
        }
problem-text-too-long = this text has { $length } characters, more than the { $limit } a text may have
    .help = shorten it, and name the longer document in `source`
problem-list-too-long = this list has { $length } entries, more than the { $limit } a list may have
    .help = split the study in two, or put similar entries together

## Values and references

problem-share-out-of-range = a share must lie between 0 and 1, but this is { $value }
    .help =
        { $has_mend ->
            [yes] write { $value } % as "{ $mend }"
           *[no] write a number from 0 to 1, such as "0.25" for 25 %
        }
problem-number-out-of-range = { $value } lies outside the range { $low }…{ $high }
    .help = write a number in the range { $low }…{ $high }
problem-not-whole = a whole number is needed here, but this is { $value }
    .help = write a number without a fraction
problem-duplicate-id = the id “{ $id }” is used twice
    .help = give one of the two another id, and change what refers to it
problem-unknown-reference = nothing in this study has the id “{ $id }”
    .help =
        { $has_suggestion ->
            [yes] write "{ $suggestion }", or add an entry with the id “{ $id }”
           *[no] add an entry with the id “{ $id }”, or refer to one that is there
        }
problem-unknown-address = nothing in this study has the address “{ $address }”
    .help =
        { $has_suggestion ->
            [yes] write "{ $suggestion }", if that is what is meant
           *[no] follow the ids and field names from the top, as in "inputs.editor.hours_per_month"
        }
problem-attribution-ambiguous = `attribution` { $value } can mean the share of others or our own
    .help = write "attribution_to_others": "{ $value }" if others brought about this share of the change, or "attribution_to_others": "{ $rest }" if this work did
problem-said-twice = `{ $one }` and `{ $other }` say the same thing
    .help = keep one of the two
problem-one-of-needed = none of these fields is given: { $fields }
    .help = add one of: { $fields }
problem-field-not-for-kind = `{ $field }` does not belong to the kind “{ $kind }”
    .help = remove `{ $field }`, or change the kind
problem-range-out-of-order = low { $low }, value { $value } and high { $high } are not in rising order
    .help = make `low` the smallest and `high` the largest of the three
problem-range-incomplete = `{ $given }` is given without `{ $missing }`
    .help = add `{ $missing }`, or remove `{ $given }`
problem-shape-needs-range = the shape “{ $shape }” is given without { $needs }
    .help = add { $needs }, or remove `shape`
problem-same-as-loop = `same_as` leads from “{ $address }” back to itself
    .help = give one of the assumptions a value of its own
problem-undiscounted-rate = a discount rate stands beside the convention “undiscounted”
    .help = remove `discount_rate`, or choose a preset that discounts
problem-currency-differs = this amount is in { $currency }, but the study is in { $study }
    .help = state the amount in { $study }, or add "reprice": true to a proxy
problem-unknown-currency = no currency has the code “{ $currency }”
    .help = write a code of three capital letters, such as "JPY" or "GBP"
problem-price-series-missing = no prices for { $currency } in { $year } are at hand to convert this proxy
    .help = state the proxy in the currency and price year of the study, and remove `reprice`
problem-month-outside = month { $month } lies outside the activity, which runs from month { $first } to month { $last }
    .help = choose a month from { $first } to { $last }, or change `activity`
problem-month-repeated = { $month } is given twice in `observed`
    .help = keep one entry for { $month }
problem-by-year-length = `by_year` holds { $given } where the number of years is { $years }
    .help = write one amount for each year, with "0" where nothing was left
problem-unknown-metric = no channel has a measure called “{ $metric }”
    .help =
        { $has_suggestion ->
            [yes] use "{ $suggestion }", if that is what is meant
           *[no] begin the chain with a measure such as "channels.x.clicks" or "channels.x.impressions"
        }
problem-metric-missing = `{ $metric }` is neither observed nor forecast in { $month }
    .help = add the figure to the observed month, add a rate to `forecast`, or begin the chain with another measure
problem-stock-in-chain = `{ $metric }` is a count at the end of a month, which months cannot add up
    .help = begin the chain with `new_followers`, or state the number of people as a `count`
problem-study-too-large = the outcomes make { $values } yearly values, and a study may have { $limit }
    .help = shorten `duration_years`, or divide the study
problem-each-not-last = a step with `each` is followed by another step
    .help = move the step with `each` to the end
problem-unit-differs = the last step counts “{ $unit }”, but the proxy prices “{ $proxy }”
    .help = write the same `unit` in both places
problem-start-missing = the number of followers at the end of { $month }, with which the forecast begins, is missing
    .help = add `followers` to the last observed month, or `start` to `forecast.followers`
problem-mix-sum = the parts of `content_mix` add up to { $sum } instead of 1
    .help = change the parts until they add up to 1
problem-output-priced = `{ $metric }` is priced as it stands, though it counts attention and not change
    .help = add steps from `{ $metric }` to what people learned, decided or did, with a `rate` for each
problem-media-equivalent-returned = `{ $metric }` is counted as a cost avoided, which is an advertising equivalent
    .help = move it to `media_equivalent`, where it is shown apart from the ratios
problem-change-timeless = “{ $address }” holds for the whole study and cannot change from a month on
    .help = remove `from_month` from this change
problem-change-in-past = this change begins in month { $month }, which has already been observed
    .help = write { $first } or later in `from_month`
problem-change-leaves-range = this change leads to { $value }, outside the range { $low }…{ $high }
    .help = choose a change that stays in the range { $low }…{ $high } in every month

## Figures

problem-nothing-invested = `{ $figure }` has no value, because nothing was put in
    .help = add what the work takes to `inputs`: hours, money, gifts in kind
problem-figure-too-large = `{ $figure }` is too large to be worked out
    .help = check the quantity and the amount for digits too many, and the units

## What an assessor objects to

problem-deduction-missing = the outcome “{ $outcome }” does not state `{ $field }`
    .help = estimate `{ $field }`, or write "0" with a `note` that says why
problem-zero-without-reason = `{ $field }` of the outcome “{ $outcome }” is 0 without a reason
    .help = write the 0 as an object with `value`, and add a `note` or `source` that says why
problem-same-deductions = { $count } outcomes carry exactly the same deductions
    .help = ask the people concerned about each outcome, and state its own deductions
problem-deductions-past-one = the deductions of this outcome add up to { $sum }, more than the whole
    .help = check that no effect is deducted twice under two names
problem-duration-without-drop-off = this outcome lasts { $years } years without any `drop_off`
    .help = state how much of it is lost each year, or write "0" with a `note` that says why nothing is
problem-drop-off-without-duration = this outcome lasts one year, so its `drop_off` does nothing
    .help = write a longer `duration_years`, or remove `drop_off`
problem-quantity-above-group = { $quantity } people are counted in one year, but the group “{ $group }” has { $size }
    .help = count people and not events, or correct the `size` of the group
problem-outcome-dominates = the outcome “{ $outcome }” holds { $share } of the value, more than all others together
    .help = support its quantity, proxy and deductions with the best evidence, and show how the ratio moves with them
problem-chain-valued-twice = the outcome “{ $outcome }” is a step on the way to “{ $other }”, and both are priced
    .help = price the later of the two, and write "valuation": "excluded" on the other
problem-outcome-twice = “{ $outcome }” and “{ $other }” are the same outcome under two stakeholders
    .help = keep one of the two, or say in `name` what is different for each group
problem-event-valued-twice = “{ $outcome }” and “{ $other }” put two prices on one and the same event
    .help = keep the price of one side, and write "valuation": "excluded" on the other
problem-hours-not-declared = the hours valued here are not counted as an input, which would turn the ratio { $ratio } into { $with_hours }
    .help = write "hours_in_inputs": true, or "not" with the reason
problem-output-valued = “{ $outcome }” is named like an output or activity, but carries a price
    .help = price what changed for people, and count the output in a chain
problem-media-equivalent-apart = an advertising equivalent of { $value } stands beside the ratios
    .help = report it apart, and never add it to a ratio
problem-source-missing = the proxy of the outcome “{ $outcome }” has no `source`
    .help = add where the amount comes from: publisher, title, year
problem-proxy-undocumented = the proxy does not state: { $missing }
    .help = add to the proxy: { $missing }
problem-proxy-equals-cost = the proxy is the same amount as the input “{ $input }”
    .help = price what the change is worth to the people concerned, not what the work costs
problem-price-year-differs = the proxy is in prices of { $year }, the study in prices of { $study }
    .help = write "reprice": true in the proxy, or state it in prices of { $study }
problem-volunteer-time-missing = no input is time or help given without pay
    .help = add inputs of the kind "volunteer" or "in_kind", or explain in `note` that there were none
problem-one-funder = all inputs come from “{ $stakeholder }”
    .help = ask the other stakeholders what they put in, and add it to `inputs`
problem-no-negative-outcome = no outcome is negative
    .help = ask who may have lost something, and add it as an outcome with a negative proxy
problem-ratio-unusual = the ratio is { $ratio }, outside the usual span from 0.5 to 15
    .help = check quantities, units, deductions and inputs before publishing it
problem-ratio-without-range = no assumption in this study has a range
    .help = add `low` and `high` to the assumptions you are least sure of
problem-people-without-unique = “{ $outcome }” counts people from `{ $metric }` as if each event were a new person
    .help = add a step with `unique`, the number of new people per event
problem-reach-as-people = “{ $outcome }” counts the reach of several months as people
    .help = add a step with `unique`, the number of different people in that reach
problem-inputs-not-discounted = benefits are discounted and inputs are not
    .help = remove `inputs_discounted`, or explain in `note` why it is false
problem-deadweight-holds-attribution = a `deadweight` measured against a control group already holds `attribution_to_others`
    .help = remove `attribution_to_others`, so that it is not deducted twice
problem-mix-without-effect = `content_mix` has no `effect`, so changing it changes nothing
    .help = add the `effect` you expect on growth or engagement, or remove the mix
problem-month-gap = the observed months have a gap ({ $first } to { $last })
    .help = add the missing months from the export of the platform
problem-metric-filled = observed months without `{ $metric }`, filled with the rate of the forecast: { $months }
    .help = add `{ $metric }` to those months from the export of the platform
problem-months-unobserved = months of the channel “{ $channel }” that are neither observed nor forecast: { $count }
    .help = add a `forecast`, add the observed months, or shorten the activity
problem-engagements-above-impressions = there are more engagements than impressions in { $month }
    .help = compare both figures with the export of the platform
problem-cost-unallocated = the input “{ $input }” is not shared out among the channels
    .help = add `channels` with the share of each, such as "channels": {"{"} "x": "0.7", "blog": "0.3" {"}"}
problem-ceiling-below-followers = the forecast starts with { $followers } followers, above its `ceiling` of { $ceiling }
    .help = write a `ceiling` above { $followers }, or choose another `growth`
problem-option-leaves-running = the option “{ $option }” leaves “{ $what }” running
    .help = add a change that ends “{ $what }”, or explain in `note` why it goes on
problem-median-differs = the value is { $value }, but `low` and `high` imply a middle of { $median }
    .help = write { $median }, change `low` or `high`, or choose the shape "pert"

## Report and command

principle-label = principle
related-label = see also
place = in { $file }, line { $line }, column { $column }
place-in-file = in { $file }
summary-errors =
    { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
summary-warnings =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
summary-advice =
    { $count ->
        [one] { $count } piece of advice
       *[other] { $count } pieces of advice
    }
summary-separator = { ", " }
summary-none = nothing to object to

## Figures: what each is called
# Short names for a line of a working. $month is a month in words; $year counts years of the activity, except
# where prices are meant. $has_name, $has_of and $has_from_month are "yes" or "no".

figure-assumption =
    { $has_from_month ->
        [yes] { $has_name ->
            [no] Study: { $field }, from month { $from_month }
           *[yes] { $name }: { $field }, from month { $from_month }
        }
       *[no] { $has_name ->
            [no] Study: { $field }
           *[yes] { $name }: { $field }
        }
    }
figure-number = Constant { $value }
figure-zero = Zero
figure-rest = 1 − ({ $name })
figure-growth = 1 + ({ $name })
figure-power = ({ $name })^{ $exponent }
figure-root = √({ $name })
figure-months-together =
    { $count ->
        [one] { $name }, { $count } month
       *[other] { $name }, { $count } months together
    }

# Months of a channel
figure-posts = { $name }: posts in { $month }
figure-observed = { $name }: { $metric } in { $month }, observed
figure-followers = { $name }: followers at the end of { $month }
figure-followers-before = { $name }: followers at the end of { $month }, worked back
figure-followers-lost = { $name }: followers lost in { $month }
figure-share-of-ceiling = { $name }: share of the ceiling at the start of { $month }
figure-growth-left = { $name }: growth in { $month }, slowed by the ceiling
figure-new-followers = { $name }: net new followers in { $month }
figure-mix-change = { $name }: change in the content mix
figure-mix-effect = { $name }: effect of the changed content mix
figure-rate-with-mix = { $name }: { $what } with the changed content mix
figure-amplified-posts = { $name }: posts passed on by { $by } in { $month }
figure-exposures = { $name }: posts × followers in { $month }
figure-shown = { $name }: part of the impressions or reach of { $month }
figure-impressions = { $name }: impressions in { $month }
figure-reach = { $name }: gross reach in { $month }
figure-engagements =
    { $has_of ->
        [yes] { $name }: engagements in { $month }, from { $of }
       *[no] { $name }: engagements in { $month }
    }
figure-clicks = { $name }: link clicks in { $month }, from { $of }

# Measures of a channel
figure-channel-total = { $name }: { $metric }, all months together
figure-rate-engagements = { $name }: engagements, as numerator over { $by }
figure-rate-base = { $name }: { $by }, as denominator
figure-engagement-rate = { $name }: engagement rate by { $by }
figure-engagement-rate-month = { $name }: engagement rate by { $by } in { $month }
figure-engagement-rate-sum = { $name }: sum of the monthly engagement rates by { $by }
figure-engagement-rate-mean = { $name }: mean of the monthly engagement rates by { $by }
figure-channel-cost = { $name }: cost of the channel
figure-line-of-channel = { $name }: cost allocated to { $channel }
figure-thousands = { $name }: number in thousands
figure-cpm = { $name }: cost per thousand impressions (CPM)
figure-cpc = { $name }: cost per click (CPC)
figure-cpe = { $name }: cost per engagement (CPE)
figure-cost-per-new-follower = { $name }: cost per new follower
figure-equivalent-count = { $name }: { $metric } counted
figure-equivalent = { $name }: advertising equivalent
figure-equivalent-total = Total advertising equivalent, outside every ratio

# Cost
figure-hours-of-year = { $name }: hours in a year
figure-hours-of-month = { $name }: hours in a month
figure-hours-charged = { $name }: hours charged to the account
figure-salary-and-bonus = { $name }: salary and bonus
figure-with-on-costs = { $name }: pay with on-costs
figure-with-overhead = { $name }: pay with overhead
figure-loaded-rate = { $name }: loaded hourly rate
figure-staff-cost-of-year = { $name }: cost of the hours in a year
figure-staff-cost = { $name }: cost of the hours in a month
figure-amount-of-month = { $name }: cost in a month
figure-amplification-hours = { $name }: hours of amplification in { $month }
figure-amplification-cost = { $name }: cost of amplification in { $month }
figure-response-cost = { $name }: cost of the response hours
figure-event-cost = { $name }: cost if it happens
figure-expected-cost-of-year = { $name }: expected cost in a year
figure-expected-cost = { $name }: expected cost in a month
figure-hours-valued = { $name }: value of the hours given in year { $year }
figure-line-total = { $name }: total cost
figure-line-hours = { $name }: total hours
figure-line-year = { $name }: cost in year { $year }
figure-line-year-present = { $name }: present value of the cost in year { $year }
figure-line-present = { $name }: present value of the cost
figure-cost-total = Total cost
figure-cost-hours = Total hours of work
figure-cost-present-value = Present value of the total cost
figure-month-cost = Cost in { $month }
figure-month-hours = Hours of work in { $month }

# Returns in money
figure-quantity = { $name }: quantity of the period
figure-return-gross = { $name }: return before deductions
figure-return-margin = { $name }: margin on the return
figure-return-ours = { $name }: return after attribution to others
figure-return-month = { $name }: return in a month
figure-return-total = { $name }: total return
figure-roi-returns = Total returns
figure-roi-cost = Cost to the organisation
figure-roi-net = Returns less cost
figure-roi-ratio = ROI
figure-roi-payback = Payback period in money
figure-month-returns = Returns in { $month }
figure-month-paid = Cost to the organisation in { $month }
figure-month-net = Returns less cost in { $month }
figure-money-so-far = Returns less cost, running total to { $month }
figure-revenue = Revenue
figure-spend = Ad spend
figure-roas = Return on ad spend (ROAS)

# Outcomes
figure-chain-start = { $name }: { $metric } at the start of the chain
figure-chain-step = { $outcome }: { $name }
figure-outcome-quantity = { $name }: total quantity
figure-proxy-uprated = { $name }: proxy brought from { $from } to { $to } prices
figure-proxy-converted = { $name }: proxy converted from { $from } to { $to } at purchasing power parity
figure-deflator = GDP deflator of { $economy }, { $year }
figure-parity = Purchasing power parity of { $economy }, { $year }
figure-gross-value = { $name }: value before deductions
figure-less-deadweight = { $name }: value after deadweight
figure-less-displacement = { $name }: value after displacement
figure-deductions = { $name }: sum of the deductions
figure-impact = { $name }: impact
figure-drop-off-so-far =
    { $years ->
        [one] { $name }: drop-off of { $years } year
       *[other] { $name }: drop-off of { $years } years together
    }
figure-left-after-drop-off =
    { $years ->
        [one] { $name }: share left after { $years } year of drop-off
       *[other] { $name }: share left after { $years } years of drop-off
    }
figure-impact-of-year = { $name }: impact after drop-off
figure-first-year-impact = { $name }: impact in the first year
figure-outcome-year = { $name }: value in year { $year }
figure-outcome-year-present = { $name }: present value of year { $year }
figure-outcome-present = { $name }: present value
figure-outcome-share = { $name }: share of the total present value

# The social return
figure-discount-rate = Discount rate
figure-discount-rate-band = Discount rate of the schedule, band of { $rate }
figure-discount-divisor =
    { $years ->
        [one] Discount divisor for { $years } year
       *[other] Discount divisor for { $years } years
    }
figure-year-value = Value in year { $year }
figure-year-value-present = Present value of the value in year { $year }
figure-year-inputs = Inputs in year { $year }
figure-year-inputs-present = Present value of the inputs in year { $year }
figure-year-harm = Negative outcomes in year { $year }
figure-year-harm-present = Present value of the negative outcomes in year { $year }
figure-total-present-value = Total present value
figure-total-inputs = Present value of the total inputs
figure-sroi-ratio = SROI ratio
figure-net-present-value = Net present value
figure-net-ratio = Net ratio
figure-total-inputs-with-hours = Present value of the total inputs with the hours valued
figure-ratio-with-hours = SROI ratio with the hours valued as an input
figure-stakeholder-inputs = { $name }: present value of the inputs given
figure-stakeholder-value = { $name }: present value received
figure-total-first-year-impact = Total impact in the first year
figure-month-of-impact = Impact in an average month
figure-cohort-year =
    { $after ->
        [0] Value from the activity of year { $cohort }, in the same year
        [one] Value from the activity of year { $cohort }, { $after } year later
       *[other] Value from the activity of year { $cohort }, { $after } years later
    }
figure-month-value = Value in { $month }
figure-month-social-net = Value less cost in { $month }
figure-value-so-far = Value less cost, running total to { $month }
figure-sroi-payback = Payback period in social value

## Words: measures and fields

word-metric-posts = posts
word-metric-impressions = impressions
word-metric-reach = gross reach
word-metric-views = views
word-metric-video_views = video views
word-metric-engagements = engagements
word-metric-reactions = reactions
word-metric-comments = comments
word-metric-shares = shares
word-metric-saves = saves
word-metric-clicks = link clicks
word-metric-profile_visits = profile visits
word-metric-new_followers = net new followers
word-metric-unfollows = unfollows
word-metric-followers = followers
word-metric-sessions = sessions
word-metric-spend = ad spend

word-field-discount_rate = discount rate
word-field-hours_per_month = hours a month
word-field-hours_per_week = hours a week
word-field-hours_per_post = hours per post
word-field-hourly_rate = hourly rate
word-field-annual_salary = annual salary
word-field-annual_bonus = annual bonus
word-field-productive_hours = productive hours a year
word-field-on_costs = on-costs
word-field-overhead = overhead
word-field-share = share charged to the account
word-field-amount = amount
word-field-channel_share = share allocated to a channel
word-field-posts_per_month = posts a month
word-field-monthly_growth = monthly growth
word-field-monthly_loss = monthly loss of followers
word-field-ceiling = ceiling of followers
word-field-start = followers at the start of the forecast
word-field-impressions_per_post_per_follower = impressions per post and follower
word-field-reach_per_post_per_follower = reach per post and follower
word-field-reach_per_post = reach per post
word-field-engagement_rate = engagement rate
word-field-click_rate = click rate
word-field-followers = followers
word-field-share_of_posts = share of posts passed on
word-field-own_news = share of own news
word-field-third_party_news = share of third-party news
word-field-conversation = share of conversation
word-field-effect = effect of the content mix
word-field-count = quantity
word-field-by_year = measured quantity of a year
word-field-rate = rate
word-field-unique = new people per event
word-field-each = amount per person
word-field-value_each = value each
word-field-margin = margin
word-field-incrementality = incrementality
word-field-price_per_thousand = price per thousand
word-field-price_each = price each
word-field-proxy = financial proxy
word-field-deadweight = deadweight
word-field-displacement = displacement
word-field-attribution_to_others = attribution to others
word-field-credited_share = share credited to this work
word-field-drop_off = drop-off
word-field-probability_per_year = probability a year
word-field-cost = cost if it happens
word-field-response_hours = hours to respond

word-what-growth = monthly growth
word-what-engagement = engagement rate

word-economy-GB = the United Kingdom
word-economy-JP = Japan
word-economy-US = the United States
word-economy-DE = Germany, standing for the euro area

## Words: units
# What stands behind a number; nothing where the number says it all. $count chooses singular or plural.

word-unit-money = { "" }
word-unit-share = { "" }
word-unit-factor = { "" }
word-unit-ratio = { "" }
word-unit-hours =
    { $count ->
        [one] hour
       *[other] hours
    }
word-unit-hours_per_post =
    { $count ->
        [one] hour per post
       *[other] hours per post
    }
word-unit-money_per_hour = per hour
word-unit-posts =
    { $count ->
        [one] post
       *[other] posts
    }
word-unit-followers =
    { $count ->
        [one] follower
       *[other] followers
    }
word-unit-events = { "" }
word-unit-events_per_post = per post
word-unit-events_per_post_per_follower = per post and follower
word-unit-exposures = posts × followers
word-unit-people =
    { $count ->
        [one] person
       *[other] people
    }
word-unit-amount = { "" }
word-unit-amount_each = per person
word-unit-money_per_unit = per unit
word-unit-money_per_thousand = per thousand
word-unit-money_per_follower = per follower
word-unit-months =
    { $count ->
        [one] month
       *[other] months
    }
word-unit-price_level = { "" }

## Words: where a number comes from and how it is worked out

word-source-assumption = assumption
word-source-observed = observed
word-source-change = change by an option or scenario
word-source-method = part of the method
word-source-series = built-in series

word-evidence-measured = measured
word-evidence-experiment = experiment
word-evidence-survey = survey
word-evidence-literature = literature
word-evidence-expert = expert judgement
word-evidence-assumed = assumed

word-shape-pert = PERT
word-shape-triangular = triangular
word-shape-uniform = uniform
word-shape-normal = normal
word-shape-lognormal = lognormal
word-shape-beta = beta
word-shape-fixed = fixed

word-step-given = given
word-step-sum = sum
word-step-less = difference
word-step-times = product
word-step-over = quotient
word-step-rest = remainder to 1
word-step-growth = 1 plus the rate
word-step-power = power
word-step-root = square root
word-step-least = smaller of the two
word-step-greatest = larger of the two
word-step-lasting = first month from which none is negative

word-undefined-divided_by_zero = no value: it is divided by 0
word-undefined-too_large = no value: it is too large
word-undefined-never = no value: it is never reached
word-undefined-follows_undefined = no value: a figure behind it has none

## Words: what stands in a study

word-kind-staff = staff
word-kind-cash = cash
word-kind-in_kind = in kind
word-kind-volunteer = volunteer time
word-kind-amplification = amplification
word-kind-risk = expected cost of a risk
word-kind-hours_valued = hours valued in an outcome

word-platform-x = X
word-platform-facebook = Facebook
word-platform-instagram = Instagram
word-platform-linkedin = LinkedIn
word-platform-youtube = YouTube
word-platform-tiktok = TikTok
word-platform-google-plus = Google+
word-platform-blog = blog
word-platform-site = website
word-platform-line = LINE
word-platform-note = note
word-platform-mastodon = Mastodon
word-platform-bluesky = Bluesky
word-platform-threads = Threads
word-platform-other = other

word-valuation-priced = valued in money
word-valuation-held_intrinsic = reported by its indicator, not in money
word-valuation-excluded = left out of the result

word-return-sale = sale
word-return-lead = lead
word-return-donation = donation
word-return-cost_avoided = cost avoided

## Words: conventions

word-preset-guide-2012 = SROI Guide 2012
    .plain = the value of each year counts at the end of that year and is discounted at 3.5% a year, and the first year's inputs are not discounted
word-preset-value-map = Value Map
    .plain = as the SROI Guide 2012, but the first year's value is not discounted either
word-preset-green-book = Green Book
    .plain = as the SROI Guide 2012, but with HM Treasury's standard rates, which fall from 3.5% to 1% over time
word-preset-cbax = CBAx
    .plain = value and inputs count in the middle of each year and are discounted at 2% a year, as the New Zealand Treasury does
word-preset-undiscounted = Undiscounted
    .plain = nothing is discounted: a later year counts as much as the first

word-deductions-multiply = one after another, each from what is left
word-deductions-subtract = added up and deducted at once

word-drop_off_shape-compound = the same share of what is left every year
word-drop_off_shape-linear = the same amount every year

word-drop_off_from-second_year = from the second year of the outcome
word-drop_off_from-first_year = from the first year of the outcome
word-drop_off_from-after_activity = from the end of the activity

word-duration_counts-total = every year of the outcome
word-duration_counts-after_activity = the years after the activity

word-first_year-0 = at the start of the year
word-first_year-0_5 = in the middle of the year
word-first_year-1 = at the end of the year

word-negative_outcomes-numerator = in the numerator, as less value
word-negative_outcomes-denominator = in the denominator, as more input

word-schedule-green-book = Green Book, standard rates
word-schedule-green-book-health = Green Book, rates for health
word-schedule-green-book-catastrophic = Green Book, reduced rates for catastrophic risk
