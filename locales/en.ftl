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
