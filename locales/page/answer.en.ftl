### What the answer side of the calculator page says.

## The answer as a whole

page-answer-title = The answer
page-answer-parts = Ways to look at the answer
page-answer-space = { " " }
page-answer-example = This is the example’s answer. Change any value, and it is worked out again at once.
page-answer-example-rest = Some values are still the example’s.
page-answer-stale = The study has errors, so this is the answer from before them ({ $errors }).
page-answer-waiting = The answer will appear here once the errors are mended.
page-answer-first-error = Show the first error
page-answer-add-inputs = Add what is put in
page-answer-add-outcome = Add an outcome with a price
page-answer-add-return = Add money that comes back
page-answer-hours = Hours of work
page-answer-per-unit = Inputs per unit of outcome
page-answer-per-unit-why = All inputs divided by each outcome on its own, as if they had been for that outcome alone.
page-answer-per-unit-all =
    { $count ->
        [one] Show { $count } outcome
       *[other] Show { $count } outcomes
    }
page-answer-each-unit = { $money } per { $unit }
page-answer-copied = Copied
page-answer-copy-failed = It could not be copied. Select the text and copy it.

page-tab-value = Value
page-tab-chain = Path
page-tab-channels = Channels
page-tab-compare = Conventions
page-tab-findings = Findings

## Where the value comes from

page-value-by-outcome = Value by outcome
page-value-by-stakeholder = Value by stakeholder
page-value-stakeholder = Stakeholder
page-value-most = The largest part is “{ $outcome }”, with { $share } of the whole.
page-value-add-up = Together they make up the whole present value.
page-value-negative = Together they make up the whole, less what some outcomes take away.
page-value-with-share = { $value } ({ $share })
page-value-none = No outcome carries a price yet, so there is nothing to split.
page-value-held = Outcomes not put into money
page-years-switch = How the years are shown
page-years-discounted = Present value (discounted)
page-years-undiscounted = Undiscounted

## From hours to value

page-chain-title = From hours to value
page-chain-description = The way from hours of work through posts, attention, what people did and what changed, to its value.
page-chain-from = From
page-chain-amount = Amount
page-chain-to = To
page-chain-rate = Rate
page-chain-steps = The steps to each outcome
page-chain-none = Add an outcome to see the way to its value.
page-chain-beside = Counted directly, not through a channel
page-chain-channels =
    { $count ->
        [one] { $count } channel
       *[other] { $count } channels
    }
page-chain-outcomes =
    { $count ->
        [one] { $count } outcome
       *[other] { $count } outcomes
    }
page-chain-worth = { $quantity } → { $value }
page-chain-rest =
    { $count ->
        [one] { $count } more outcome
       *[other] { $count } more outcomes
    }

## Channels

page-channels-none = There are no channels yet.
page-channels-rate = Engagement rate
page-channels-no-rate = None: there is neither a record nor a forecast to divide by
page-channels-costs = What one of each costs
page-channels-cost = Cost of this channel
page-channels-labour = labour included
page-channels-unallocated = None: the study does not yet say how all inputs are shared among the channels. Add the share of each channel to every input.
page-channels-no-metric = None: there are no { $metric }, recorded or forecast
page-channels-zero = None: { $metric } is { $count }

## Conventions compared

page-conventions-title = Under other conventions
page-conventions-convention = Convention
page-conventions-difference = Net value, difference
page-conventions-named = Named conventions
page-conventions-single = One choice of this study changed
page-conventions-own = This study builds on it
page-conventions-marked = { $name } (this study builds on it)
page-conventions-span-named = The same study gives { $low } to { $high } under the named conventions.
page-conventions-span-single = With one choice of the study changed at a time, it gives { $low } to { $high }.
page-conventions-above =
    { $above ->
        [one] { $above } of { $count } is above 1.
       *[other] { $above } of { $count } are above 1.
    }
page-conventions-none-above = None of the { $count } is above 1.
page-conventions-all-above = All { $count } are above 1.

## Options compared

page-options-title = Options
page-options-option = Option
page-options-difference = Against no change
page-options-best = The net present value is largest with “{ $option }” ({ $value }).
page-compare-none = There is nothing to compare yet: it takes a ratio.

## Findings

page-findings-title = Findings
page-findings-none = There is nothing to remark on.
page-findings-show = Show the place
page-findings-more =
    { $count ->
        [one] { $count } more of this kind
       *[other] { $count } more of this kind
    }

## Why a figure is what it is

page-why-title = How this figure is worked out
page-why-trail = Figures on the way here
page-why-words = In words
page-why-numbers = In numbers
page-why-tree = What it is worked out from
page-why-hint = Open a row to see what is behind it.
page-why-comma = { ", " }
page-why-same = Same as above (go there)
page-why-field = Show the field
page-why-ask = Follow this figure
page-why-exact = Every digit
page-why-copy = Copy as text
page-why-gone = The study as it stands has no such figure. If the study has errors, mend them to see it.

## Take away

page-take-title = Save and share
page-take-file = Study file
page-take-link = Share link
page-take-sentence = Copy the sentence
page-take-print = Print this page

## Report

page-report-title = Report
page-report-lead = One file to hand in: the answer in words, every assumption with its source, how sure it is, and how each figure is worked out.
page-report-html = Report (HTML)
page-report-print = Print or save as PDF
page-report-xlsx = Workbook (Excel)
page-report-csv = Figures (CSV)
page-report-markdown = Text (Markdown)
page-report-making = Making the report…
page-report-stop = Stop making it
page-report-pdf = For a PDF, choose “Save as PDF” as the printer.
page-report-refused = There can be no report yet: { $message }.
page-report-failed = The report could not be made. If there is no network, try again once it is back. The study is as it was.
