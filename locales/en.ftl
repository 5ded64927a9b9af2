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
problem-bad-day = “{ $text }” is not a day of the calendar written like 2026-11-28
    .help = write year, month and day with hyphens and all digits, such as "2026-11-28"
problem-workbook-too-large = the study does not fit into a workbook
    .help = a sheet has at most 1,048,576 rows and 16,384 columns, and a cell 32,767 characters; shorten the study, or choose another form of report
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
problem-unknown-figure = this study has no figure called “{ $figure }”
    .help =
        { $has_suggestion ->
            [yes] write "{ $suggestion }", if that is what is meant
           *[no] name a figure such as "sroi.ratio" or "roi.ratio"; `sroi evaluate --format json` lists them all
        }
problem-no-range-to-vary = “{ $address }” is 0 and has no range, so there is nothing to vary
    .help = give it `low` and `high`
problem-moves-with-others = “{ $address }” is part of a content mix that adds up to 1, so it cannot move alone
    .help = compare mixes as options, each with all of its parts
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
problem-lognormal-not-positive = `low` is { $low }, but a lognormal lies above 0
    .help = write a `low` above 0, or choose the shape "pert", which may begin at 0
problem-beta-not-share = the shape “beta” is for shares between 0 and 1, and cannot have the mean { $value } here
    .help = choose another shape with `low` and `high`, or state a share above 0 and below 1
problem-link-loop = `links` lead views of “{ $channel }” back to it
    .help = remove one of the links, so that views come from somewhere
problem-transfer-loop = `transfers` lead followers of “{ $channel }” back to it
    .help = remove one of the transfers, so that followers end on one channel
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
problem-change-leaves-range = { $end ->
    [low] this change leads to { $value } at the low end of the range, outside { $low }…{ $high }
    [high] this change leads to { $value } at the high end of the range, outside { $low }…{ $high }
   *[other] this change leads to { $value }, outside the range { $low }…{ $high }
  }
    .help = choose a change that stays in the range { $low }…{ $high } in every month
problem-correlation-too-few = a correlation needs at least two assumptions
    .help = add to `between` the address of another assumption, or remove the correlation
problem-correlation-with-itself = “{ $address }” stands in this correlation twice, by itself or through `same_as`
    .help = keep it once
problem-correlation-repeated = “{ $one }” and “{ $other }” have the rank correlation { $rank } here and { $before } elsewhere
    .help = keep one of the two
problem-correlation-impossible = these assumptions cannot move together as stated: { $addresses }
    .help = multiply every `rank` by { $factor } or less, or correct one of them; two assumptions without a `rank` count as independent

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
problem-calibration-nothing = nothing of this forecast can be set beside what was observed
    .help = give last year's study with its forecast first, then the study that has observed those months, with the same ids of channels
problem-calibration-channel-missing = the later study has no channel “{ $channel }”; it has: { $known }
    .help = give the channel the same id in both studies
problem-calibration-months-apart = channel “{ $channel }” is forecast from { $first } to { $last }, but observed in: { $observed }
    .help = import the months of the forecast into the later study
problem-correlation-without-range = “{ $address }” does not vary in draws, so nothing moves together with it
    .help = give it `low` and `high`, or remove it from `between`

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
figure-chance = { $name }: whether it happens in year { $year }, from { $month } on
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
figure-cost-per-unit = { $name }: all inputs for each unit
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
figure-decision-social = Social value less inputs, at present value, up to { $month }
figure-decision-money = Returns less cost to the organisation, at present value, up to { $month }
figure-decision-both = Social value and savings less inputs, at present value, up to { $month }
figure-decision-followers = { $name }: followers at the end of the activity
figure-views-linked = { $name }: views in { $month } through { $by }
figure-views = { $name }: views in { $month }
figure-followers-joined = { $name }: followers who join from another channel at the start of { $month }
figure-followers-at-start = { $name }: followers at the start of { $month }
figure-month-paid = Paid by the organisation in { $month }
figure-month-net = Returns less cost in { $month }
figure-month-net-present = Present value of returns less cost in { $month }
figure-month-inputs = Inputs in { $month }
figure-month-inputs-present = Present value of inputs in { $month }
figure-month-savings = Costs avoided in { $month }
figure-month-savings-present = Present value of costs avoided in { $month }
figure-value-present-so-far = Present value of what was brought about up to { $month }
figure-inputs-present-so-far = Present value of inputs up to { $month }
figure-savings-present-so-far = Present value of costs avoided up to { $month }
figure-value-of-months = Present value of what { $months } months from { $month } on bring about
figure-value-of-each-month = Present value of what each of { $months } months from { $month } on brings about
figure-value-of-month = { $name }: present value of what { $month } brings about
figure-value-so-far = Value, running total to { $month }
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
word-economy-DE = Germany (for the euro area)

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

word-growth-compound = compound
word-growth-linear = linear
word-growth-logistic = logistic

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
word-step-chance = happens or not
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

## Report
report-none = –
report-dot = { " · " }
report-period =
    { $from } – { $to } ({ $count ->
        [one] { $count } month
       *[other] { $count } months
    })
report-kind-forecast = forecast
report-kind-evaluation = evaluation
report-convention = { $preset }, discount rate { $rate }
report-undiscounted = none
report-course = with the changes of “{ $course }”
report-social-sentence = For every { $one } put in, about { $ratio } of social value (an estimate; nobody receives it in cash).
report-money-sentence = Of each { $one } that the organisation spent, about { $back } comes back as money.
report-no-ratio = There is no ratio yet: it needs something put in and an outcome that is priced.
report-social = Social return (SROI)
report-sroi-ratio = SROI ratio
report-sroi-short = SROI
report-break-even = 1 is break-even
report-present-value = Present value
report-total-inputs = Inputs (present value)
report-net-present-value = Net present value
report-payback = Payback
report-no-payback = not within what is counted
report-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
report-ratio-with-hours = SROI ratio with the valued hours as input
report-money = Money (ROI)
report-no-returns = no returns are stated, so there is no ROI
report-returns = Comes back
report-roi-cost = Paid by the organisation
report-roi = ROI
report-roi-formula = (comes back − paid) ÷ paid
report-cost = What is put in (undiscounted)
report-total = Total
report-hours = Hours
report-outcomes = Outcomes
report-outcome = Outcome
report-quantity = Quantity
report-share = Share
report-years = Year by year
report-year = Year
report-year-of = year { $year }
report-year-inputs = Inputs
report-year-value = Value
report-channel = Channel: { $name }
report-gross-reach = gross reach, not people
report-engagement-rate = Engagement rate by { $by }
report-cpm = Cost per thousand impressions, labour included
report-cpe = Cost per engagement
report-cpc = Cost per click
report-cost-per-follower = Cost per new follower
report-no-growth = no growth
report-equivalent = Advertising equivalent (apart)
report-equivalent-why = What the same attention would have cost as advertising. It is a price, not a value, so it is never added to ROI or SROI (Barcelona Principles).
report-findings =
    { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    } (details: sroi check)
report-difference = Net value vs first row
report-row-hold = hold (no change)
report-row-study = the study as it stands
report-choice = { $field }: { $choice }
report-choice-first_year_exponent = value of the first year
report-choice-deductions = deductions
report-choice-drop_off_shape = drop-off
report-choice-drop_off_from = drop-off starts
report-choice-duration_counts = duration counts
report-choice-inputs_discounted = inputs of later years
report-choice-negative_outcomes = negative outcomes
report-inputs-discounted-true = discounted
report-inputs-discounted-false = not discounted
report-compare-conventions = One and the same study. Named conventions come first, each with its own discount rate; below them, one choice of the study is changed at a time.
report-compare-courses = Ratios do not rank courses of action: a small, efficient one may achieve less. Compare the net value.
sensitivity-now = { $figure } as the study stands: { $value }
sensitivity-tornado = One assumption at a time
sensitivity-low = low
sensitivity-high = high
sensitivity-at-low = at low
sensitivity-at-high = at high
sensitivity-legend = ░ the assumption at its low end, █ at its high end, │ as the study stands
sensitivity-tenth = no range is given: 10% below and above the value
sensitivity-more-bars =
    { $count ->
        [one] … { $count } more, with a shorter bar
       *[other] … { $count } more, with shorter bars
    }
sensitivity-more = … { $count } more
sensitivity-assumption =
    { $has_name ->
        [no] { $field } of the study
       *[yes] { $field } of “{ $name }”
    }
sensitivity-no-bar-zero = { $assumption } is 0 and has no range: a tenth of nothing is nothing.
sensitivity-no-bar-mix = { $assumption } is part of a content mix that adds up to 1, so it cannot move alone.
sensitivity-switching = What it would take for the { $figure } to be { $target }
sensitivity-switch =
    { $assumption } would have to { $way ->
        [up] rise
       *[down] fall
    } to { $at } (stated { $stated }) for the { $figure } to { $goes ->
        [rise] rise
       *[fall] fall
    } to { $target }.{ $within ->
        [yes] { " " }That lies within its range.
       *[no] { "" }
    }
sensitivity-already = { $assumption } is { $stated }, and the { $figure } is { $target } already.
sensitivity-never =
    { $limits ->
        [both] No value of { $assumption } between { $low } and { $high } brings the { $figure } to { $target }.
        [low] No value of { $assumption } from { $low } upwards brings the { $figure } to { $target }.
        [high] No value of { $assumption } up to { $high } brings the { $figure } to { $target }.
       *[none] No value of { $assumption } brings the { $figure } to { $target }.
    }
sensitivity-no-effect = { $assumption } does not move the { $figure }.
sensitivity-undefined = { $assumption }: the { $figure } has no value from which to go to { $target }.
sensitivity-jumps = { $assumption } moves the { $figure } past { $target } in one step, without being it.
sensitivity-pairs = Two together
sensitivity-pair = If { $a } goes to { $at_a } and { $b } to { $at_b }, { $share } of the way to their ends, the { $figure } { $goes ->
        [rise] rises
       *[fall] falls
    } to { $target }.
sensitivity-no-pair = No two of the longest bars bring the { $figure } to { $target }; the nearest are { $a } and { $b }: together at their ends they give { $at_ends }.
sensitivity-shares = { $figure }: where its spread comes from
sensitivity-shares-alone = Each is the share of the variance that would go if this assumption alone were known.
sensitivity-shares-together = Some assumptions move together, so the variance is dealt out among all of them (Shapley effects): the shares add up to 100%.
sensitivity-axes = Down: { $down }; across: { $across }
report-lost = Worked out to 28 digits; digits beyond them were rounded.
report-more-terms = … { $count } more …
report-deeper = { " " }(further down: ask for this figure)
report-see-above = { " " }(see above)
report-source = source: { $source }
report-range = range { $low } to { $high }
report-step-least = the smaller of: { $terms }
report-step-greatest = the larger of: { $terms }
report-step-chance = happens or not, with the probability of a year of { $terms }
report-step-lasting = the first from which all are 0 or more: { $terms }
figure-roi-recovered = Returns for each 1 paid
figure-cost-so-far = Put in up to { $month }
figure-returns-so-far = Money back up to { $month }
figure-paid-so-far = Paid up to { $month }
figure-flow-of-year = Flow of year { $year }
figure-value-so-far-net = Value less inputs up to { $month }
figure-value-before-year = Value before year { $year }
figure-part-of-year = Value of the first { $months } months of the year
figure-first-year-gain = First-year impact, at least 0
figure-inputs-times-12 = Inputs × 12

## Growth from observed months

fit-no-months = no channel of this study has observed months
fit-months =
    { $count ->
        [one] { $count } observed month
       *[other] { $count } observed months
    }, { $first } – { $last }; followers known at the end of { $followers }
fit-missing = months without figures: { $months }
fit-growth = How followers grow
fit-head-growth-a-month = a month
fit-head-error = error
fit-head-interval = 90% range
fit-head-ceiling = ceiling
fit-head-residual = left over
fit-head-aicc = AICc
fit-head-value = value
fit-head-shape = shape
fit-head-months = months
fit-best = { $form } growth fits best
fit-offers = What a forecast may assume
fit-range = Each range is where 90% of the means of a coming year would lie: t × deviation × √(1 ÷ months + 1 ÷ 12) to either side; for logistic growth, that of the fit.
fit-rate-of = { $rate } (of { $of })
fit-stated = the study states its own
fit-refusals = Not offered
fit-outliers = Months that lie apart (named, not removed)
fit-outlier = { $month }, { $field }: { $value }; the middle month has { $median }
fit-source = Observed months { $first } to { $last } ({ $count })
fit-written =
    { $count ->
        [one] { $count } assumption
       *[other] { $count } assumptions
    } written into { $study }
fit-kept = { $field }: the study’s own value stays (--replace takes the offer)
fit-reason-too-few-months =
    { $have ->
        [one] there is { $have } month
       *[other] there are { $have } months
    }, and it takes { $needed }
fit-reason-zero-followers = a month without followers has no rate of growth
fit-reason-ceiling-unknown = the ceiling lies beyond what the months can say
fit-reason-cannot-tell = the months cannot tell { $best } from { $second } growth: AICc differs by { $difference }, less than 2
fit-reason-out-of-bounds = { $value } is more than a study can state
fit-reason-amplified = what stronger accounts add is in the figures and cannot be told apart
fit-reason-loss-stated = the study states a monthly loss, which followers at the month’s end already contain
fit-reason-followers-unknown = followers at the end of { $month } are not known
fit-reason-not-observed = not observed; needed: { $metrics }
fit-reason-base-unknown = the forecast has nothing that it is a share of

## Last year's forecast beside what came

calibrate-inside = You expected { $forecast } ({ $low } – { $high }{ $kind ->
        [ninety] , 90% range
       *[limits] { "" }
    }); it was { $actual } over { $months ->
        [one] { $months } month
       *[other] { $months } months
    }: inside the range.
calibrate-below = You expected { $forecast } ({ $low } – { $high }{ $kind ->
        [ninety] , 90% range
       *[limits] { "" }
    }); it was { $actual } over { $months ->
        [one] { $months } month
       *[other] { $months } months
    }: below the range. Next time begin with what was observed (sroi fit) and let the range reach lower.
calibrate-above = You expected { $forecast } ({ $low } – { $high }{ $kind ->
        [ninety] , 90% range
       *[limits] { "" }
    }); it was { $actual } over { $months ->
        [one] { $months } month
       *[other] { $months } months
    }: above the range. Next time begin with what was observed (sroi fit) and let the range reach higher.
calibrate-unranged = You expected { $forecast } without a range; it was { $actual } over { $months ->
        [one] { $months } month
       *[other] { $months } months
    }. Next time state a low and a high, so that the forecast can be right or wrong.
calibrate-unseen = Not observed
calibrate-months = Month by month
calibrate-overall = All together
calibrate-head-forecast = forecast
calibrate-head-actual = observed
calibrate-head-ratio = observed ÷ forecast
calibrate-share = { $inside } of { $ranged } lie inside their ranges ({ $share }). Ranges of 90% should hold nine of ten.
calibrate-no-ranges = No assumption has a range, so none can be outside it.
calibrate-optimistic = On average { $factor } of what was expected came: the forecasts are over-optimistic.
calibrate-pessimistic = On average { $factor } of what was expected came: the forecasts are over-cautious.
calibrate-even = On average { $factor } of what was expected came: the forecasts lean neither way.

## Import: what stops it and what was noticed

problem-import-empty-file = there is nothing in this file
    .help = export it once more from the platform, and give that file
problem-import-file-too-large = the file has { $size } bytes, more than the { $limit } an export may have
    .help = export a shorter range of dates, one file for each
problem-import-workbook =
    { $kind ->
        [xlsb] this is a binary workbook (.xlsb), which is not read
        [numbers] this is a workbook of Numbers, which is not read
        [old-xls] this is a workbook of Excel 95 or earlier, which is not read
       *[other] this workbook is of a kind that is not read
    }
    .help = save it as an Excel workbook (.xlsx) or as CSV, and give that file
problem-import-not-text = this file is not a text table
    .help = give the CSV file that the platform exports
problem-import-not-decodable = the file is marked as { $encoding }, but cannot be read as { $encoding }
    .help = export it once more, or save it with the encoding UTF-8
problem-import-format-unknown = no known export has the headers of row { $row }: { $cells }
    .help = give the file as the platform exports it, with its header row, or say what its columns mean
problem-import-too-many-columns = row { $row } has { $count } columns, more than the { $limit } an export may have
    .help = give the file as the platform exports it, without added columns
problem-import-too-many-rows = the file has more than the { $limit } rows an export may have
    .help = export a shorter range of dates, one file for each
problem-import-cell-too-long = a cell in row { $row } has { $length } bytes, more than the { $limit } a cell may have
    .help = look in row { $row } for a quotation mark that is never closed
problem-import-offset-out-of-range = no time zone is { $minutes } minutes from UTC
    .help = write the minutes east of UTC, such as 540 for Japan
problem-import-date-order-unknown = the date { $text } in row { $row } may have the day or the month first, and no other date tells
    .help = say whether the day or the month comes first
problem-import-date-order-mixed = the date { $text } in row { $row } has day and month in another order than dates above it
    .help = export the file once more, and do not save it in a spreadsheet
problem-import-accounts-differ = the files are of two accounts, { $one } and { $other }
    .help = import each account as a channel of its own
problem-import-nothing-to-combine = no file was given
    .help = name at least one export
problem-import-other-kind =
    { $kind ->
        [pdf] this is a PDF, not a table
        [image] this is a picture or a sound, not a table
        [archive] this is a packed file of a kind that is not read
        [document] this is a text document or a presentation, not a table
        [html] this is a web page, whatever its name says
        [xml] this is XML, whatever its name says
       *[other] this file is not a table
    }
    .help =
        { $kind ->
            [archive] unpack it, and give the files inside, or pack them as a zip
            [html] open it in a spreadsheet program, save it as CSV, and give that file
            [xml] open it in a spreadsheet program, save it as CSV, and give that file
           *[other] give the CSV, Excel or zip file that the platform exports
        }
problem-import-encrypted = this file is locked with a password
    .help = remove the password, and give the file again
problem-import-zip-damaged = this zip is damaged and cannot be unpacked
    .help = download it once more
problem-import-zip-method = “{ $member }” is packed in the zip in a way that is not read
    .help = unpack the zip, and give the files inside
problem-import-zip-empty = there is no table in this zip
    .help = give the zip as the platform exports it, or the CSV files from it
problem-import-zip-nested = “{ $member }” is a zip in a zip in a zip
    .help = unpack it, and give the files inside
problem-import-too-many-members = there are more than { $limit } files in this zip
    .help = unpack it, and give only the exports
problem-import-inflated-too-large = unpacked, this file would be far larger than an export, more than { $limit } bytes or 200 times its packed size
    .help = unpack it, and give only the exports
problem-import-workbook-damaged = this workbook is damaged and cannot be read
    .help = download it once more, or open it in a spreadsheet program and save it as CSV
problem-import-too-many-cells = the sheets of this workbook hold more than { $limit } cells
    .help = export a shorter range of dates, one file for each

problem-import-platform-unknown =
    { $has_title ->
        [yes] the table “{ $title }” does not say which platform it is of
       *[no] the table does not say which platform it is of
    }
    .help = say the platform, which is probably one of: { $platforms }
problem-import-platform-bad = no platform is called “{ $platform }”
    .help = write one of: { $platforms }
problem-import-year-unknown = the dates have no year, from { $first } in the first row to { $last } in the last
    .help = say the year of the last day in the file
problem-import-currencies-differ = the files have amounts in two currencies, { $one } and { $other }
    .help = export both in one currency, or import them as two channels
problem-import-columns-unfit = no table in this file has the columns that were named: { $columns }
    .help = write the headers as they stand in the file, or choose them anew

problem-import-encoding-guessed = the file does not say its encoding, so it was read as { $encoding }
    .help = check that names look right, or save the file with the encoding UTF-8
problem-import-no-rows = the file has a header and no rows under it
    .help = export a range of dates in which there were posts
problem-import-date-order-assumed =
    { $order ->
        [day-first] dates are read with the day first, as { $text } shows
       *[month-first] dates are read with the month first, as { $text } shows
    }
    .help = compare a date with the platform, and say the order if this one is wrong
problem-import-days-not-shifted = the file has days without times, so they stay days of UTC and are not moved by { $minutes } minutes
    .help = expect small differences at the ends of a month, or import the file of posts, which has times
problem-import-header-repeated = row { $row } is the header again and is not counted
    .help = check that no file was pasted into this one twice
problem-import-quote-open = a quotation mark opened in row { $row } is never closed, so rows after it may be missing
    .help = close the quotation mark, or export the file once more
problem-import-accounts-several = the links show { $count } accounts, most of them { $account }
    .help = remove the rows of other accounts, or export each account by itself
problem-import-ids-damaged =
    { $count ->
        [one] a spreadsheet has changed { $count } post id
       *[other] a spreadsheet has changed { $count } post ids
    }
    .help = export the file once more, and do not save it in a spreadsheet
problem-import-columns-differ = the column “{ $column }” repeats an earlier one with other numbers, and the earlier one is used
    .help = compare both columns with the platform, and remove the wrong one
problem-import-part-unknown = “{ $part }” is in no known format and is not read: { $cells }
    .help = leave it out if it is not needed, or import it by itself and match its columns
problem-import-zone-assumed = times without a zone are read in { $zone }, in which the platform prints them
    .help = compare the time of one post with the platform
problem-import-platform-assumed = the table does not say which platform its numbers are of, so all of them count as { $platform }
    .help = say the platform if it is another, or export each platform by itself
problem-import-no-months = this table is known, but it has no numbers of months
    .help = leave it out, or export the file with one row per day or per post
problem-import-date-missing = row { $row } has no date and is not counted
    .help = add the date, or export the file once more
problem-import-date-unreadable = the date “{ $text }” in row { $row } cannot be read, so the row is not counted
    .help = write the date as 2026-04-30, or export the file once more
problem-import-date-impossible = there is no such date as { $text } in row { $row }, so the row is not counted
    .help = correct the date, or export the file once more
problem-import-row-longer = row { $row } has { $cells } cells under { $columns } headers, so its numbers may have moved, and it is not counted
    .help = remove the separator too many, or export the file once more
problem-import-number-unreadable = “{ $text }” in row { $row }, column “{ $column }”, is not a count and is taken as missing
    .help = write the count in digits, or leave the cell empty
problem-import-more-like-this =
    { $count ->
        [one] { $count } more finding of the kind { $code } is not listed
       *[other] { $count } more findings of the kind { $code } are not listed
    }
    .help = mend those listed, and import again to see the rest
problem-import-engagements-above-impressions =
    { $count ->
        [one] { $count } row, row { $row }, has more engagements or likes than impressions
       *[other] { $count } rows, the first row { $row }, have more engagements or likes than impressions
    }
    .help = compare them with the platform, which may have stopped counting their impressions
problem-import-views-zero =
    { $count ->
        [one] { $count } row, row { $row }, has no views although people saw or liked the post
       *[other] { $count } rows, the first row { $row }, have no views although people saw or liked the posts
    }
    .help = compare them with the platform, which left views empty in some exports
problem-import-total-differs = the file says that “{ $column }” is { $total } in all, but its rows add up to { $sum }
    .help = expect this where the file lists only a part, and export the file once more if it should be whole
problem-import-followers-gained = new followers are those of the column “{ $column }”, without those who left
    .help = add followers lost, or export the file that has the number of followers
problem-import-followers-derived =
    { $count ->
        [one] new followers of { $count } month are worked out from the number of followers
       *[other] new followers of { $count } months are worked out from the number of followers
    }
    .help = import the month before as well, if the first month is lacking
problem-import-reach-gross =
    { $count ->
        [one] reach of { $count } month is that of its posts added up, and people who saw two posts are in it twice
       *[other] reach of { $count } months is that of their posts added up, and people who saw two posts are in it twice
    }
    .help = replace it with the reach of the month that the platform shows, if it is to stand for people
problem-import-parts-cut = the file lists only the largest parts of each day, so { $metrics } of { $month } is too low
    .help = export the table of days instead, which has everything
problem-import-replies-counted = posts that begin with @ are probably replies, and are counted as posts: { $count } of { $rows }
    .help = remove these rows before importing, if replies are not to count as posts
problem-import-metric-negative = { $metric } of { $month } would be { $sum }: later days take back more than the days of this month count
    .help = export a longer range, or type the number that the platform shows for the month
problem-import-metric-incomplete =
    { $count ->
        [one] { $metric } of { $month }: { $count } row has no value, and the sum is that of the rest
       *[other] { $metric } of { $month }: { $count } rows have no value, and the sum is that of the rest
    }
    .help = export the file once more, or add the numbers that are lacking
problem-import-month-partial = the files cover { $days } of the { $of } days of { $month }
    .help = export the whole month, from the first day to the last
problem-import-posts-repeated =
    { $has_other ->
        [no] { $count ->
            [one] { $count } post stands twice in { $file } and is counted once
           *[other] { $count } posts stand twice in { $file } and are counted once
        }
       *[yes] { $count ->
            [one] { $count } post stands in both { $file } and { $other } and is counted once
           *[other] { $count } posts stand in both { $file } and { $other } and are counted once
        }
    }
    .help = export ranges of dates that do not overlap, if this is not meant
problem-import-days-repeated =
    { $has_other ->
        [no] { $count ->
            [one] { $count } day stands twice with the same numbers in { $file } and is counted once
           *[other] { $count } days stand twice with the same numbers in { $file } and are counted once
        }
       *[yes] { $count ->
            [one] { $count } day stands with the same numbers in both { $file } and { $other } and is counted once
           *[other] { $count } days stand with the same numbers in both { $file } and { $other } and are counted once
        }
    }
    .help = export ranges of dates that do not overlap, if this is not meant
problem-import-days-differ =
    { $has_other ->
        [no] { $count ->
            [one] { $count } day, { $first }, stands twice with different numbers in { $file }, and those with more impressions are used
           *[other] { $count } days, the first { $first }, stand twice with different numbers in { $file }, and those with more impressions are used
        }
       *[yes] { $count ->
            [one] { $count } day, { $first }, has different numbers in { $file } and { $other }, and those with more impressions are used
           *[other] { $count } days, the first { $first }, have different numbers in { $file } and { $other }, and those with more impressions are used
        }
    }
    .help = keep the numbers that were exported last, and leave out the others
problem-import-parts-repeated =
    { $has_other ->
        [no] { $count ->
            [one] { $count } row stands twice in { $file } and is counted once
           *[other] { $count } rows stand twice in { $file } and are counted once
        }
       *[yes] { $count ->
            [one] { $count } row stands in both { $file } and { $other } and is counted once
           *[other] { $count } rows stand in both { $file } and { $other } and are counted once
        }
    }
    .help = export ranges of dates that do not overlap, if this is not meant
problem-import-metric-from-posts = { $metric } of { $month } is not in the file of days, and is taken from the posts published in that month
    .help = keep in mind that posts go on gaining after their month
problem-import-zones-differ = the files were cut into months in different time zones, { $one } and { $other } minutes from UTC
    .help = import all files with the same time zone

## Import: why something was left out

reason-import-left-engagements = the platform’s own sum of engagements ({ $sum }), which each platform defines in another way; likes, comments and shares are taken one by one
reason-import-left-rate = a rate, which follows from the counts
reason-import-left-private-shares = shares sent privately ({ $sum }), not reposts
reason-import-left-follows-of-posts = followers gained through posts ({ $sum }), not the net change of the account
reason-import-left-media-views = media views ({ $sum }) count images too, so they are not video views
reason-import-left-promoted = paid for ({ $sum }), and kept apart from what came by itself
reason-import-left-part-of-total = a part ({ $sum }) of a number that is taken as a whole
reason-import-left-unique-people = people ({ $sum } when added up) who are partly the same on other days or in other rows
reason-import-left-shared-visits = visits ({ $sum } when added up) that saw several pages or had several events, and so are in several rows
reason-import-left-overlapping = the same over several days, so that each day is in it more than once
reason-import-left-point-in-time = how it stood at one moment, which does not add up
reason-import-left-whole-range = of a range of days ({ $sum }) that the file does not name, so of no month
reason-import-left-range-over-months =
    { $count ->
        [one] { $count } row runs over more than one month, and nobody knows how much belongs to each
       *[other] { $count } rows run over more than one month, and nobody knows how much belongs to each
    }
reason-import-left-no-place = a study has no such measure ({ $sum } in all)
reason-import-left-text = what people wrote is not kept
reason-import-left-repeated-column = the same column a second time
reason-import-left-unknown-column = a column that this export does not usually have
reason-import-left-month-of-posts = the file of days speaks for this month; from the posts, these are not added to it: { $metrics }
reason-import-left-month-of-period = the file of days covers only { $days } of { $of } days and misses posts, so the posts speak for this month
reason-import-left-month-of-parts = another file has all of this month; from the parts, these are not added to it: { $metrics }

## Import: the summary

import-recognised = { $file }: { $format }
import-format-x-old-tweet = X, one row per post (export until 2024)
import-format-x-old-by-day = X, one row per day (export until 2024)
import-format-x-content = X Premium, content
import-format-x-overview = X Premium, account overview
import-format-x-videos = X Premium, videos by day
import-format-x-videos-list = X Premium, list of videos
import-format-x-ads = X Ads
import-format-facebook-old-post = Facebook Insights, posts (export until 2021)
import-format-facebook-old-video = Facebook Insights, videos (export until 2021)
import-format-facebook-old-page = Facebook Insights, page by day (export until 2021)
import-format-meta-content-facebook = Meta Business Suite, Facebook content
import-format-meta-content-instagram = Meta Business Suite, Instagram content
import-format-meta-videos-facebook = Meta Business Suite, Facebook videos
import-format-meta-daily = Meta Business Suite, one row per day
import-format-meta-audience = Meta Business Suite, audience
import-format-meta-ads = Meta Ads
import-format-own-columns = a table whose columns were matched by hand
import-format-ga4 = Google Analytics 4, report or exploration
import-format-linkedin-metrics = LinkedIn page, content by day
import-format-linkedin-posts = LinkedIn page, posts
import-format-linkedin-demographics = LinkedIn page, who follows or visits
import-format-linkedin-followers = LinkedIn page, new followers by day
import-format-linkedin-visitors = LinkedIn page, visits by day
import-format-linkedin-top-posts = LinkedIn profile, top posts
import-format-linkedin-discovery = LinkedIn profile, overall performance
import-format-linkedin-top-demographics = LinkedIn profile, who was reached
import-format-linkedin-engagement = LinkedIn profile, one row per day
import-format-linkedin-new-followers = LinkedIn profile, new followers by day
import-format-tiktok-overview = TikTok, overview by day
import-format-tiktok-content = TikTok, posts
import-format-tiktok-followers = TikTok, followers by day
import-format-tiktok-audience = TikTok Business Suite, audience by day
import-format-tiktok-viewers = TikTok, viewers
import-format-tiktok-follower-activity = TikTok, when followers are active
import-format-tiktok-follower-shares = TikTok, who the followers are
import-format-youtube-chart = YouTube Studio, chart data
import-format-youtube-content = YouTube Studio, table by content
import-format-youtube-breakdown = YouTube Studio, table by traffic source, country and the like
import-format-youtube-days = YouTube Studio, one row per day
import-format-youtube-totals = YouTube Studio, totals by day
import-format-line-friends = LINE Official Account, friends by day
import-basis-lifetime = each row is a post, with all it had gained when the file was made
import-basis-period = each row is a day, with what happened on it
import-encoding-guessed = encoding taken to be { $encoding }
import-rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
import-rows-skipped =
    { $count ->
        [one] { $count } row not counted
       *[other] { $count } rows not counted
    }
import-range = { $first } to { $last }
import-months-found =
    { $count ->
        [one] { $count } month found
       *[other] { $count } months found
    }
import-months-written =
    { $count ->
        [one] { $count } month written into { $study }
       *[other] { $count } months written into { $study }
    }
import-nothing-written = nothing was written
    .help = name a study with `--into` to add these months to it
import-left-out = not taken over

## The command
help = Return of social-media work, in money (ROI) and in social value (SROI), from one study.
    .after = Start with `sroi new my.study.json`, then `sroi evaluate my.study.json`.
help-language = the language of the output (default: that of the system, else of the study)
help-color = colours: auto, always or never
help-check = Says what is wrong with a study, and what an assessor would object to.
help-check-study = the study file, or - for standard input
help-check-strict = fail on warnings and advice too
help-check-format = how the result is written
help-evaluate = Works out ROI and SROI, and where they come from.
help-evaluate-study = the study file, or - for standard input
help-evaluate-option = with the changes of this option or scenario
help-evaluate-format = how the result is written
help-explain = Shows the working behind a figure down to its sources, or explains a diagnostic.
    .after = For example: sroi explain my.study.json sroi.ratio
help-explain-what = the study file, or the code of a diagnostic
help-explain-figure = a figure such as sroi.ratio, or the address of an assumption
help-explain-option = with the changes of this option or scenario
help-explain-all = show every term of long sums
help-explain-depth = how many levels of the tree to show
help-explain-format = how the result is written
help-compare = Sets the same study side by side under other conventions, by options or by scenarios.
help-compare-study = the study file, or - for standard input
help-compare-by = what is varied: conventions, options or scenarios
help-compare-format = how the result is written
help-sensitivity = Shows which assumptions matter, and how far each would have to go for a figure to reach a target.
    .after = For example: sroi sensitivity my.study.json --figure sroi.net_present_value
help-sensitivity-study = the study file, or - for standard input
help-sensitivity-figure = the figure that is looked at
help-sensitivity-target = what it is to reach; 1 for the ratio and 0 for net values, where nothing is said
help-sensitivity-pair = two assumptions to move together; may be given several times
help-sensitivity-grid = two assumptions: the figure at every pair of their values instead
help-sensitivity-steps = how many values of each the grid has, from 2 to 25
help-sensitivity-option = with the changes of this option or scenario
help-sensitivity-format = how the result is written
help-import = Turns platform exports into observed months, and writes them into a study.
    .after = For example: sroi import overview.csv content.csv --into my.study.json --channel x
help-import-exports = export files of one channel; several are put together without counting twice
help-import-into = the study to write the months into
help-import-channel = the id of the channel in the study (default: the platform)
help-import-replace = replace figures that the study already has
help-import-zone = how far local time is from UTC, for cutting months
help-import-dates = whether day or month comes first in dates such as 03/04/2025
help-import-format = how the result is written
help-fit = Says how followers grew in the observed months, and what a forecast may assume from them.
    .after = For example: sroi fit my.study.json --into my.study.json
help-fit-study = the study with the observed months, or - for standard input
help-fit-channel = only the channel with this id
help-fit-into = the study into whose forecast the offer is written, where it states nothing
help-fit-replace = replace assumptions that the study already states
help-fit-format = how the result is written
help-calibrate = Sets last year’s forecast beside the months observed since.
    .after = For example: sroi calibrate 2025.study.json 2026.study.json
help-calibrate-last = the study with the forecast
help-calibrate-this = the study with the observed months
help-calibrate-format = how the result is written
help-new = Writes a first study to fill in.
help-new-file = where to write it; standard output where it is left out
help-new-example = write the worked example of a CSR account instead
help-new-force = write over a file that is there
help-schema = Prints the JSON Schema of a study.
command-cannot-read = { $file } cannot be read: { $cause }
command-is-directory = { $file } is a folder, not a file
command-cannot-write = { $file } cannot be written: { $cause }
command-exists = { $file } is there already; write over it with --force
command-no-such-figure = nothing is called “{ $name }”{ $near ->
        [none] { "" }
       *[other] ; near it: { $near }
    }
command-no-such-course = no option or scenario is called “{ $id }”; there are: { $known }
command-no-such-channel = no channel with observed months is called “{ $id }”; there are: { $known }
command-needed = name a { $what }; for example: { $known }
command-bad-zone = “{ $text }” is not a time zone such as +09:00
command-into-standard-input = months cannot be written into standard input; name a file
command-found = see above
command-new-written = { $file } is written; look at it with: sroi evaluate { $file }
explain-broken = A study that has it:
explain-mended = The study mended:
import-zone = months cut at { $zone }
import-kept = { $month }, { $metric }: the study says { $old }, the export { $new }; the study’s figure stays (--replace takes the export’s)

## Impact maps

problem-import-map-unknown = no row names the columns of an impact map; the fullest is row { $row }: { $cells }
    .help = name the row of the headings, or use headings such as Stakeholders, Outcome, Quantity, Value, Deadweight %
problem-import-map-without-outcomes = under the headings in row { $row } there is no outcome
    .help = check that the outcomes stand under these headings
problem-import-map-sheet-unknown = there is no sheet called { $sheet }; there are: { $known }
    .help = give the name of one of these sheets
problem-import-map-column-unknown = column { $column } was given a meaning, but there are only { $count } columns
    .help = count columns from 0
problem-import-map-attribution-unclear =
    the column “{ $column }” may give the share of others (ratio { $to_others }) or ours (ratio { $credited }); it is read as { $used ->
        [credited] ours
       *[to_others] that of others
    }
    .help = say whose share it is: others or ours
problem-import-map-shares-unclear =
    the shares in “{ $column }” may be percentages (ratio { $percent }) or fractions (ratio { $fraction }); they are read as { $used ->
        [percent] percentages
       *[fraction] fractions
    }
    .help = say whether 0.25 is a quarter or a quarter of one per cent
problem-import-map-told-by-results =
    “{ $column }” is read as { $meaning ->
        [to_others] the share of others
        [credited] our own share
        [percent] percentages
       *[fraction] fractions
    }, because the results in the file follow only from that
    .help = compare one row with the file
problem-import-map-currency-unknown = it is not clear which currency the amounts are in; signs found: { $found }
    .help = name the currency
problem-import-map-start-unknown = nothing says in which month the activity began
    .help = name the first month, such as 2026-04
problem-import-map-sheet-assumed = several sheets look like an impact map; { $sheet } is read, not { $others }
    .help = name the sheet if it is another
problem-import-map-shares-mixed = “{ $text }” in row { $row }, column “{ $column }”, is below 1 in a column of percentages and is read as a percentage too
    .help = write all shares of the column in one way
problem-import-map-share-out-of-range = “{ $text }” in row { $row }, column “{ $column }”, is no part of a whole
    .help = write a share between 0 % and 100 %
problem-import-map-number-unreadable = “{ $text }” in row { $row }, column “{ $column }”, cannot be read as this column wants it and is not taken over
    .help = write a plain number
problem-import-map-duration-rounded = the duration “{ $text }” in row { $row } is no whole number of years from 1, so { $years } is used
    .help = write whole years
problem-import-map-quantity-missing = the outcome “{ $outcome }” in row { $row } has no quantity and is kept out of the result
    .help = add how much changed, or for how many
problem-import-map-value-missing = the outcome “{ $outcome }” in row { $row } has no value in money and is kept out of the result
    .help = add the value of one unit, or leave it unpriced
problem-import-map-stakeholder-missing = the outcome “{ $outcome }” in row { $row } names no stakeholder
    .help = say who changes
problem-import-map-carried-down = empty cells were filled from the rows above, as merged cells are: { $count }
    .help = check that stakeholders and outcomes stand with the right rows
problem-import-map-without-inputs = no input with a value in money was found, so there is no ratio yet
    .help = add what was put in
problem-import-map-result-agrees =
    { $figure ->
        [impact] the impacts in the file add up to { $file }, and the study gives the same
        [total_present_value] the file gives { $file } as total present value, and the study gives the same
        [total_inputs] the file gives { $file } as total inputs, and the study gives the same
        [net_present_value] the file gives { $file } as net present value, and the study gives the same
       *[ratio] the file gives { $file } as ratio, and the study gives the same
    }
    .help = nothing needs to be done
problem-import-map-result-differs =
    { $figure ->
        [impact] the impacts in the file add up to { $file }, but the study gives { $ours }
        [total_present_value] the file gives { $file } as total present value, but the study gives { $ours }
        [total_inputs] the file gives { $file } as total inputs, but the study gives { $ours }
        [net_present_value] the file gives { $file } as net present value, but the study gives { $ours }
       *[ratio] the file gives { $file } as ratio, but the study gives { $ours }
    }
    .help = compare columns, discount rate and convention with the file
problem-import-map-impact-differs = the impact of “{ $outcome }” in row { $row } is { $file } in the file, but { $ours } in the study
    .help = compare the row with the file
problem-import-map-convention-told = the results in the file follow from the convention { $convention }, which the study takes over
    .help = compare the first year and the discount rate with the file

reason-import-map-left-result = a result, which is worked out anew
reason-import-map-left-unknown-column = what this column means is not known
reason-import-map-left-ignored = left out as asked
reason-import-map-left-total = row { $row } has totals
reason-import-map-left-example = row { $row } is an example
reason-import-map-left-remark = row { $row } is a remark beside the map
reason-import-map-left-repeated-input = the same input again in row { $row }, counted once
reason-import-map-left-input-without-value = the input in row { $row } has no value in money
reason-import-map-left-sheet = another sheet

import-basis-range = each row is a range of days, with what happened in it
import-basis-other = nothing in it is of a month
import-columns-proposed = In no known format. Save these lines as a file, correct what the columns mean, and give it with --columns FILE:
import-spend-left = what was spent is in { $currency }, not in the study's currency, and was not written
import-map-nothing-written = this is an impact map; --into FILE makes a study of it
command-bad-columns = { $file } does not say what columns mean: { $cause }
help-import-year = the year of the latest day, for files whose dates name no year
help-import-platform = the platform, for files that do not tell theirs
help-import-columns = a JSON file that says what the columns of any other table mean
help-import-sheet = the sheet with the impact map
help-import-attribution = whose share a column of attribution gives, where its heading does not say
help-import-shares = whether the shares of an impact map are percentages or fractions
help-import-currency = the currency of an impact map
help-import-start = the first month of the activity of an impact map

# What a column of an impact map means.
word-map-stakeholder = stakeholder
word-map-size = people in the group
word-map-change = expected change
word-map-input = input
word-map-input_value = value of the input
word-map-output = output
word-map-outcome = outcome
word-map-indicator = indicator
word-map-quantity_source = source of the quantity
word-map-quantity = quantity
word-map-duration = duration (years)
word-map-starts = start (1 during, 2 after)
word-map-proxy = financial proxy
word-map-value = value of one unit
word-map-unit = unit
word-map-proxy_source = source of the proxy
word-map-deadweight = deadweight
word-map-displacement = displacement
word-map-attribution = attribution (unclear whose)
word-map-attribution_to_others = attribution to others
word-map-credited_share = share of this activity
word-map-drop_off = drop-off
word-map-note = note
word-map-impact = result: impact
word-map-result = result: other
word-map-ignore = leave out
word-map-unknown = not known

## Draws: what pages about them share
runs-with =
    { $draws ->
        [one] { $draws } draw, seed { $seed }
       *[other] { $draws } draws, seed { $seed }
    }
runs-some = { $count } of { $of } runs
runs-none = none of the { $draws } runs
runs-all = all { $draws } runs
runs-few = fewer than 1 of { $of } runs
runs-most = more than { $most } of { $of } runs
runs-some-cases = { $count } of { $of } cases
runs-few-cases = fewer than 1 of { $of } cases
runs-most-cases = more than { $most } of { $of } cases
runs-drawn = Assumptions drawn ({ $count })
runs-range = { $low } to { $high }
runs-more = … and { $count } more

## Draws: sroi simulate
simulation-by-draws = independent draws
simulation-by-sobol = draws along a scrambled Sobol sequence
simulation-by-stated = nothing to draw
simulation-by-convolution = closed form and convolution, no draws
simulation-ratio-above = In { $often } with your ranges the value exceeded what was put in; that is not the chance of success.
simulation-money-back = In { $often } with your ranges more money came back than was paid; that is not the chance of success.
simulation-range = { $figure }: { $stated } as stated, { $mean } on average over the runs; nine runs in ten lie between { $p05 } and { $p95 }.
simulation-range-exact = { $figure }: { $stated } as stated, { $mean } on average; in nine cases out of ten it lies between { $p05 } and { $p95 }.
simulation-mean-differs =
    The average is { $way ->
        [above] above
       *[below] below
    } the stated value: a range may reach farther to one side than to the other, and the figure does not move in proportion with every assumption.
simulation-no-value = None of the figures has a value in any run.
simulation-stated = Nothing varies: no assumption behind these figures has a range, and no risk may happen or not, so every run would give the stated values. Give a range where you are not sure, for example "deadweight": {"{"} "value": "0.35", "low": "0.2", "high": "0.5" {"}"}.
simulation-shape = { $figure }: how the runs are spread
simulation-shape-legend = ━ nine runs in ten
simulation-shape-exact = { $figure }: how it is spread
simulation-shape-legend-exact = ━ nine cases in ten
simulation-figures = Figures over all runs
simulation-figures-exact = Figures within the ranges
simulation-stated-value = stated
simulation-mean = mean
simulation-sd = std dev
simulation-p05 = 5%
simulation-p50 = 50%
simulation-p95 = 95%
simulation-above-1 = { $figure }: above 1 in { $often }
simulation-above-0 = { $figure }: above 0 in { $often }
simulation-pays-back = { $figure }: pays back in { $often }; its figures are of those runs only
simulation-undefined = { $figure }: without a value in { $often }; its figures are of the other runs only
simulation-risks = Risks drawn
simulation-risks-drawn = { $risks }: each happens in a run or does not; the stated values carry its expected cost.
simulation-comma = { ", " }
simulation-how-convolution = Worked out without draws: { $figures }. Assumptions that vary independently and enter as products and sums give the mean and the standard deviation in closed form and the whole distribution by convolution, with no chance left in them.
simulation-how-moments = Mean and standard deviation in closed form, all else by draws: { $figures }.
simulation-how = Each run draws every assumption from its range and works the whole study out; the discount rate and the convention are never drawn. The same study, seed and number of draws give the same figures on every machine.

## Draws: sroi decide
decision-hold = hold
decision-quoted = “{ $name }”
decision-open = options can change what comes from { $month } on
decision-no-options = There is nothing to decide: the study has no `options` beside going on as it is. Write one for each course of action, with what it changes.
decision-objective-social = For people: social value less everything put in
decision-objective-money = For the organisation's money: returns less what it pays
decision-objective-both = Both: social value and costs saved, less everything put in
decision-no-value = There is no net value to compare: it needs something put in and an outcome or a return in money.
decision-best-social = For people, { $option } is expected to do best, with a net value of { $value }; it comes out best in { $often }.
decision-best-money = For money, { $option } is expected to do best, with { $value }; it comes out best in { $often }.
decision-best-both = For both, { $option } is expected to do best, with { $value }; it comes out best in { $often }.
decision-crosses = { $option } beats hold from month { $number } ({ $month }) on; in { $often } it is ahead at the end.
decision-at-once = { $option } is ahead of hold as soon as it can change anything (month { $number }, { $month }); in { $often } it is ahead at the end.
decision-never = { $option } does not overtake hold by the end ({ $month }) with the values as stated; in { $often } it is ahead at the end.
decision-net-at-end = Net value at the end
decision-against-hold = Difference from hold
decision-best-in = best in
decision-regret = regret
decision-ahead-in = ahead in
decision-month = overtakes in month
decision-months = { $half } ({ $few }–{ $most })
decision-of-runs = { $share }
decision-strip = █ ahead of hold, · not: month by month from { $from } to { $to }, as stated
decision-more-for-more = { $option } brings { $value } of value for each { $one } more that is put in.
decision-more-for-less = { $option } puts in more and brings less: { $value } of value is lost for each { $one } more that is put in.
decision-less-for-less = { $option } loses { $value } of value for each { $one } saved.
decision-less-for-more = { $option } saves and still brings more: { $value } of value is gained for each { $one } saved.
decision-flip = { $option } would be the best one if each follower that it leaves more than the best one were worth more than { $value } afterwards.
decision-find-out = What to find out first: knowing every assumption perfectly would be worth { $value } at most. Asking a sample of people is worth less than what stands here.
decision-enquiry = { $assumption }: { $value } at most, with perfect knowledge
decision-no-enquiry = No assumption alone would change the choice.
decision-nothing-to-find-out = What to find out first: nothing. Even perfect knowledge of every assumption would not change the choice.
decision-left = Followers left at the end
decision-left-why = What they bring afterwards is in none of these figures.
decision-how = All options meet the same draws, so what is uncertain for all of them alike cancels out. What is decided for people, for money and for both stands apart and is not added. Regret is what is lost on average by choosing an option instead of the one that turns out best. A month carries everything that what is done in it will bring.
decision-more = ({ $with }; more: sroi decide { $study })
help-simulate = Draws the assumptions from their ranges many times and shows what comes of it.
help-simulate-study = the study (- for standard input)
help-simulate-draws = how many draws (1 to 10,000,000)
help-simulate-seed = what the random numbers begin with: the same seed, the same result
help-simulate-sobol = draws along a scrambled Sobol sequence: means and percentiles settle with fewer draws
help-simulate-exact = without draws (closed form and convolution) where the figure allows it; each figure says how it was found
help-simulate-figure = a figure to show, such as sroi.ratio; may be given several times
help-simulate-option = with the changes of this option or scenario
help-simulate-format = how the result is written
help-decide = Compares the options with going on as it is: for people, for money, and for both.
help-decide-study = the study (- for standard input)
help-decide-draws = how many draws
help-decide-seed = what the random numbers begin with: the same seed, the same result
help-decide-sobol = draws along a scrambled Sobol sequence: means and percentiles settle with fewer draws
help-decide-objective = what is wanted (left out: all three, one by one)
help-decide-format = how the result is written
command-not-a-count = { $argument } takes a whole number from { $low } to { $high } in plain digits, not “{ $text }”
command-progress = { $done } of { $draws } draws
report-ratio-range = 5–95%
report-ratio-range-value = { $low }–{ $high }
report-ratio-range-with = { $with } within your ranges (see sroi simulate)

## Portfolio

portfolio-title = Portfolio
portfolio-totals = Totals
portfolio-study = Study
portfolio-file = File
portfolio-group = Group
portfolio-count = Studies
portfolio-organisation = Organisation
portfolio-period = Period
portfolio-period-of = { $from } – { $to }
portfolio-start = Start
portfolio-months = Months
portfolio-kind = Kind
portfolio-currency = Currency
portfolio-price-year = Prices of
portfolio-price-year-unknown = not stated
portfolio-convention = Convention
portfolio-payback-months = Payback (months)
portfolio-cost = Put in (undiscounted)
portfolio-findings = Findings
portfolio-error = Error
portfolio-findings-of =
    { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }, { $advice } advice
portfolio-pooled-ratio = Pooled ratio
portfolio-comma = { ", " }
portfolio-unreadable = the file cannot be read: { $cause }
portfolio-more-errors =
    { $count ->
        [one] and 1 more error
       *[other] and { $count } more errors
    }
portfolio-more-groups = { $count } more groups are not shown here; NDJSON has them all.
portfolio-studies =
    { $count ->
        [one] 1 study was read.
       *[other] { $count } studies were read.
    }
portfolio-refused =
    { $count ->
        [one] 1 of them has errors, is listed with the first of them, and is in no total.
       *[other] { $count } of them have errors, are listed with the first of them, and are in no total.
    }
portfolio-no-overall = There is no total over all studies, because they differ in { $reasons }. Totals are given for each group within which these are the same.
portfolio-differs-kind = kind (forecast or evaluation)
portfolio-differs-currency = currency
portfolio-differs-price-year = the year of their prices
portfolio-differs-convention = convention
portfolio-pooled = The pooled ratio is the sum of the value ÷ the sum of the inputs. It is not a mean of the ratios, in which a small study would weigh as much as a large one.
portfolio-no-total-price-year-unknown =
    { $count ->
        [one] Group { $group }: no total, because the study does not state the year of its prices (price_year).
       *[other] Group { $group }: no total, because its { $count } studies do not state the year of their prices (price_year).
    }
portfolio-no-total-without-figures = Group { $group }: no total, because no study in it has both a value and inputs ({ $count } with both).
portfolio-no-total-too-large = Group { $group }: no total over its { $count } studies, because the sum is larger than can be worked out.
portfolio-without-figures =
    { $count ->
        [one] Group { $group }: 1 study has no value or no inputs, and is not in the total.
       *[other] Group { $group }: { $count } studies have no value or no inputs, and are not in the total.
    }
portfolio-unpriced =
    { $count ->
        [one] Group { $group }: 1 study prices no outcome; its inputs are in the total, its value is 0.
       *[other] Group { $group }: { $count } studies price no outcome; their inputs are in the total, their value is 0.
    }
portfolio-starts = Group { $group }: each present value is as of the start of its own study; the starts lie between { $first } and { $last }.
portfolio-group-said = Group { $group }: { $kind }, { $currency }, prices of: { $year }; { $convention }
portfolio-sheet-studies = Studies
portfolio-sheet-digits = Cells hold about 15 digits. The exact figures are in the CSV and NDJSON forms.
portfolio-sheet-full = a sheet holds no more than { $count } studies; choose CSV or NDJSON
portfolio-done = { $count } studies
help-portfolio = Sets many studies side by side, with totals where they may be added up.
    .after = Example: sroi portfolio studies/ -o portfolio.html
help-portfolio-studies = studies, folders of them, or .ndjson files with a study on each line (- for standard input)
help-portfolio-output = where to write it: .ndjson, .csv, .html or .xlsx; - for standard output
help-portfolio-format = the form, where the name of the file does not say it
help-portfolio-force = write over a file that is there
command-unknown-form = what form { $file } should have is not clear; name it with --format: { $known }
command-nothing-found = { $files } holds no study
command-not-to-terminal = a workbook is not for a terminal; name a file with -o

help-report = Writes a study as one file that can be handed in.
    .after = The name of the file says its form: .html (prints to A4), .pdf (tagged; PDF/A with --date), .xlsx (live formulas), .md, .csv (every figure, with a dictionary beside it), .json. With --format svg, FILE is a folder for the charts. The report is in the language of the study unless --language says otherwise, and bears no date unless --date does.
help-report-study = the study file (- for standard input)
help-report-output = where to write it; - for standard output
help-report-format = the form, where the name of the file does not say it
help-report-date = the day that the report bears
help-report-draws = how many draws stand behind ranges and options
help-report-seed = what the random numbers begin with (the same seed gives the same figures)
help-report-option = with the changes of this option or scenario
help-report-force = write over a file that is there
command-bad-date = { $text } is no day; write it as 2026-11-28
command-no-pdf = this command was built without PDF: build it with `make pdf`, or write .html, which prints to A4
## Assurance pack

pack-written =
    { $count ->
        [one] { $file } is written, with 1 member and a manifest; anybody can verify it with: sroi verify { $file }
       *[other] { $file } is written, with { $count } members and a manifest; anybody can verify it with: sroi verify { $file }
    }
pack-same =
    { $count ->
        [one] The same: 1 member worked out again from the study, with { $draws } draws and seed { $seed }, agrees bit for bit.
       *[other] The same: { $count } members worked out again from the study, with { $draws } draws and seed { $seed }, agree bit for bit.
    }
pack-differs =
    { $count ->
        [one] This pack differs from what its study comes to, in 1 place:
       *[other] This pack differs from what its study comes to, in { $count } places:
    }
pack-other-version = The pack was made by engine { $engine } with method { $method }; this is engine { $this_engine } with method { $this_method }. Differences may come from that: verify it with the version that made it.
pack-date = Date given by whoever packed it: { $date }
pack-exports-not-included =
    { $count ->
        [one] 1 export is named by its digest only; compare it with the file.
       *[other] { $count } exports are named by their digests only; compare them with the files.
    }
pack-repacked = The members are the same, but the zip itself is not as sroi pack writes it; it was packed anew.
pack-nothing = nothing
pack-missing = { $member } is missing
pack-additional = { $member } does not belong to this pack
pack-damaged = { $member } is damaged: its bytes do not fit the check sum of the zip
pack-digest = { $member } was changed: the manifest states the digest { $stated }, but it is { $recomputed }
pack-value = { $member } at { $pointer }: stated { $stated }, worked out again { $recomputed }
pack-line = { $member }, line { $line }: stated { $stated }, worked out again { $recomputed }
pack-more =
    { $count ->
        [one] { $member }: 1 more value differs
       *[other] { $member }: { $count } more values differ
    }
pack-study = { $member } cannot be worked out again: { $code } at “{ $pointer }”
pack-not-a-zip = { $file } is no zip, or is damaged{ $detail }
pack-too-many-members = { $file } has more members than a pack may have ({ $detail })
pack-too-large = { $file } is larger than a pack may be (at { $detail })
pack-hostile-name = { $file } holds a member whose name is not safe to unpack: { $detail }
pack-duplicated-member = { $file } holds two members of one name: { $detail }
pack-unsupported-member = { $file } holds a member that is encrypted or packed in an unknown way: { $detail }
pack-without-manifest = { $file } is no pack: it has no manifest.json{ $detail }
pack-bad-manifest = manifest.json of { $file } cannot be read: { $detail }
pack-other-format = manifest.json of { $file } names format { $detail }, which this version does not know
pack-same-name = { $file }: two exports are called { $detail }; rename one of them
help-pack = Packs a study with everything it came to into one zip that anybody can verify.
    .after = Example: sroi pack my.study.json -o my.pack.zip --exports posts.csv --date 2026-11-28
help-pack-study = the study file, or - for standard input
help-pack-output = where to write the zip; - for standard output
help-pack-draws = how many draws (1 to 10,000,000)
help-pack-seed = what the random numbers begin with: the same seed, the same result
help-pack-exports = exports that the study came from: their names and digests are recorded
help-pack-with_exports = put the export files themselves into the pack too
help-pack-date = the date of the pack; none where it is left out
help-pack-force = write over a file that is there
help-pack-format = json prints the manifest
help-verify = Works out everything in a pack again and says what differs.
    .after = Exit code 0: the same; 1: something differs; 2: no pack that could be verified.
help-verify-pack = the zip that sroi pack wrote
help-verify-format = how the result is written
## Workbooks

workbook-sheet-summary = Summary
workbook-sheet-impact-map = Impact map
workbook-sheet-assumptions = Assumptions
workbook-sheet-inputs = Inputs
workbook-sheet-months = Months
workbook-sheet-timeline = Timeline
workbook-sheet-sensitivity = Sensitivity
workbook-sheet-working = Working
workbook-sheet-exact = Exact
workbook-about-summary = What the study says, what is objected to, and how to read this workbook.
workbook-about-impact-map = One row per outcome, from its quantity and financial proxy to its value year by year. Yellow cells are inputs; remarks on them hold evidence and sources.
workbook-about-assumptions = Every other number that may be changed, with what it rests on; at the end, numbers of the method.
workbook-about-inputs = What is put in, line by line and year by year; money that comes back; who puts in and who receives.
workbook-about-months = A row for each month, a column for each number of a channel or of the whole study.
workbook-about-timeline = The results, then each year: what is put in, what it is worth, and both at present value.
workbook-about-sensitivity = How the result moves when one assumption goes to its low or high end. Worked out beside the workbook: these numbers do not follow changed inputs.
workbook-about-working = Every figure that stands on no other sheet, in the order of the method: label, value, unit, and what it rests on.
workbook-about-exact = Exact decimals (28 digits, as text) beside the cells of this workbook. A spreadsheet computes in binary floating point with about 15 digits, so differences in the last digits are to be expected. After a change of inputs the difference is what the change does.
workbook-column-stakeholder = Stakeholder
workbook-column-outcome = Outcome
workbook-column-description = Description
workbook-column-quantity = Quantity
workbook-column-unit = Unit
workbook-column-proxy = Financial proxy
workbook-column-repriced = Proxy in the study's money and year
workbook-column-proxy-year = Year of the proxy
workbook-column-source = Source
workbook-column-deadweight = Deadweight
workbook-column-displacement = Displacement
workbook-column-to-others = Attribution to others
workbook-column-credited = Share credited to this work
workbook-column-drop-off = Drop-off
workbook-column-duration = Duration (years)
workbook-column-starts = Starts
workbook-column-first-year = Impact of the first year
workbook-column-value-of-year = Value, year { $year }
workbook-column-present-of-year = Present value, year { $year }
workbook-column-begun-in-year = From activity in year { $year }
workbook-column-present-value = Present value
workbook-column-share = Share
workbook-column-cost-per-unit = All inputs per unit
workbook-starts-during = during
workbook-starts-after = after
workbook-total = Total
workbook-present-value = Present value
workbook-present-by-year = Present value by outcome and year
workbook-workings-of-outcomes = How each outcome's impact comes about
workbook-about-workings-of-outcomes = One column for each year of the activity. What lasts beyond its first year stands in the rows below its impact, under the year in which it began.
workbook-column-input = Input
workbook-column-kind = Kind
workbook-column-hours = Hours
workbook-column-amount = Amount
workbook-column-amount-of-year = Amount, year { $year }
workbook-hours-apart = Hours valued in an outcome count as an input only where the study says so; else they stand here for comparison and in no sum.
workbook-returns = Money that comes back
workbook-column-return = Return
workbook-stakeholders = Who puts in and who receives (present value)
workbook-column-people = People in the group
workbook-column-puts-in = Puts in
workbook-column-receives = Receives
workbook-column-month = Month
workbook-total-of-activity = Whole activity
workbook-whole-study = Whole study
workbook-in-between = Steps in between
workbook-each-month = each month
workbook-month-cost = Cost
workbook-month-hours = Hours
workbook-month-returns = Money that comes back
workbook-month-money_so_far = Returns less cost so far
workbook-month-cost_so_far = Cost so far
workbook-month-value_so_far = Value so far
workbook-month-net_so_far = Value less cost so far
workbook-measures = What these numbers come to
workbook-results = Results
workbook-by-year = Year by year
workbook-column-year = Year
workbook-column-inputs = Inputs
workbook-column-divisor-inputs = Discount divisor of inputs
workbook-column-present-inputs = Inputs at present value
workbook-column-value = Value
workbook-column-divisor-value = Discount divisor of value
workbook-column-present-of-value = Value at present value
workbook-year-value_of_full_cohorts = Value of full activity years
workbook-year-value_of_last_cohort = Value of a last, shorter year
workbook-year-value_before = Value of the years before
workbook-year-harmvalue = Value of negative outcomes
workbook-year-harm = Negative outcomes as inputs
workbook-year-harmpresent = The same at present value
workbook-year-inputsgiven = Inputs without negative outcomes
workbook-year-discounted_inputsgiven = The same at present value
workbook-year-cost_so_far-before = Cost of the years before
workbook-year-cost_so_far-of = Cost of the year
workbook-year-returns_so_far-before = Returns of the years before
workbook-year-returns_so_far-of = Returns of the year
workbook-year-paid_so_far-before = Paid in the years before
workbook-year-paid_so_far-of = Paid in the year
workbook-column-assumption = Assumption
workbook-column-number = Value
workbook-column-low = Low
workbook-column-high = High
workbook-column-evidence = Evidence
workbook-column-note = Note
workbook-column-address = Address
workbook-part-inputs = Inputs
workbook-part-channels = Channels
workbook-part-outcomes = Outcomes
workbook-part-returns = Money that comes back
workbook-part-risks = Risks
workbook-part-equivalents = Advertising equivalents
workbook-part-convention = Convention
workbook-part-others = Options and scenarios
workbook-part-series = Built-in series
workbook-part-method = Numbers of the method
workbook-column-at-low = Result at low
workbook-column-at-high = Result at high
workbook-column-change-at-low = Change at low
workbook-column-change-at-high = Change at high
workbook-column-range-from = Range
workbook-range-stated = as stated
workbook-range-assumed = ±10%, none stated
workbook-chart-tornado = Change of the result by assumption
workbook-column-figure = Figure
workbook-column-step = Worked out as
workbook-column-cites = From
workbook-column-key = Key
workbook-helping-cells = Parts of long sums
workbook-part-of = part of: { $figure }
workbook-column-exact = Exact (28 digits)
workbook-column-in-workbook = In this workbook
workbook-column-nearest = Exact value as a spreadsheet keeps it
workbook-column-difference = Difference
workbook-untitled = Study
workbook-note-sroi-ratio = Present value of everything that changes, for each 1 put in; break-even is 1. An estimate, not cash.
workbook-note-sroi-ratio_with_hours = If hours valued in outcomes were inputs too.
workbook-note-roi-ratio = (returns − cost) ÷ cost, in money alone.
workbook-chart-outcomes = Present value by outcome
workbook-chart-years = Inputs and value at present value, by year
workbook-findings = Findings not resolved
workbook-no-findings = None.
workbook-column-severity = Weight
workbook-column-code = Code
workbook-column-finding = Finding
workbook-how-to-read = How to read this workbook
workbook-legend-input = Input
workbook-legend-input-means = A number of the study. Change it, and everything that rests on it is worked out again.
workbook-legend-formula = Formula
workbook-legend-formula-means = A live formula that names the cells it rests on.
workbook-legend-constant = Constant
workbook-legend-constant-means = A number of the method or of a built-in series, with its source on the sheet of assumptions.
workbook-legend-static = Fixed
workbook-legend-static-means = Shown for information; no formula rests on it, and changing it changes nothing.
workbook-reading-none = #N/A means that a figure has no value, for example because it would be divided by 0 or payback is never reached.
workbook-reading-structure = The formulas are those of this study. What changes its structure (durations, starts, months, the convention, a number of posts or a growth that becomes 0 or negative) needs a new workbook.
workbook-reading-binary = Values that are shown before anything is recalculated come from exact decimals; the last sheet compares them.
workbook-sheets = Sheets
workbook-origin = Where it comes from
workbook-origin-engine = Program
workbook-origin-method = Method
workbook-origin-method-is = A Guide to Social Return on Investment (2012), under the convention above
workbook-origin-date = Date
workbook-origin-currency = Currency
workbook-origin-price-year = Prices of
workbook-origin-seed = Seed of the draws
workbook-origin-draws = Number of draws
workbook-none = none
workbook-page-of = &P / &N
workbook-too-large = The study does not fit into a workbook: the sheet “{ $sheet }” would need more than { $rows } rows or { $columns } columns. Shorten it, or use another form of report.
workbook-not-a-date = The date of the workbook is not a date from 1900 on.
workbook-failed = The workbook could not be written: { $why }
