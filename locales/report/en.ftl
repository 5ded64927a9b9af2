# What only reports as files say.

doc-untitled = Untitled study
doc-space = { " " }
doc-not-said = not stated

## Cover
doc-organisation = Organisation
doc-author = Author
doc-date = Date of this report
doc-currency = Currency
doc-note = Note
doc-prices-of = prices of { $year }
doc-period-fiscal = fiscal years { $years } ({ $from } to { $to }, { $count } months)
doc-fiscal-year = { $year }
doc-fiscal-years = { $first } to { $last }
doc-currency-is = { $unit } ({ $code })
doc-year-fiscal = { $year } (fiscal { $fiscal })
doc-engine = Worked out with
doc-method = Method
doc-method-is = version { $version } of the method of sroi, written out in its documentation (docs/method.md)
doc-runs = Runs
doc-series = Built-in data
doc-series-are = price and currency series as shipped with this version, each value with its source

## Sections
doc-section-answer = The answer
doc-section-method = How it was worked out
doc-section-people = Who is concerned
doc-section-inputs = What is put in
doc-section-chain = From activity to change
doc-section-outcomes = Outcomes and what they are worth
doc-section-deductions = Deductions and their evidence
doc-section-results = Results
doc-section-uncertainty = How sure it is
doc-section-options = Options
doc-section-findings = Open findings
doc-section-limits = What this does not say
doc-section-glossary = Words
doc-section-workings = How the figures are worked out
doc-section-made-with = About this report
doc-contents = Contents

## The answer
doc-answer-put-in =
    { $inputs } is put in over { $period } (present value{ $has_hours ->
        [yes] , { $hours } hours of work
       *[no] { "" }
    }). The social value that comes of it is { $value }: { $net } net.
doc-answer-range = Nine runs in ten, with every assumption drawn from the range that the study gives it, put the ratio between { $low } and { $high }. In { $often } the value exceeded what was put in; that is not the chance of success.
doc-answer-no-ranges = No assumption of the study has a range, so the ratio stands here without one. Read it as a single point of a wider field.
doc-answer-no-returns = The study names no money that comes back, so there is no return in money (ROI).
doc-answer-held =
    { $count ->
        [one] One outcome is reported without a price and is not in these figures.
       *[other] { $count } outcomes are reported without a price and are not in these figures.
    }
doc-answer-forecast = This is a forecast: it rests on assumptions about months to come.
doc-answer-evaluation = This is an evaluation: it looks back on what was counted, with judgements where nothing could be counted.
doc-answer-findings =
    { $count ->
        [0] No warning is open.
        [one] One warning is open; see “{ $section }”.
       *[other] { $count } warnings are open; see “{ $section }”.
    }
doc-nine-of-ten = nine runs in ten: { $low } to { $high }
doc-value-less-inputs = social value less everything put in
doc-put-in = Put in
doc-of-hours =
    undiscounted{ $has_hours ->
        [yes] , { $hours } hours of work
       *[no] { "" }
    }
doc-payback-social = until the social value makes up for what was put in

## Method
doc-method-forecast = The study looks ahead. What has been observed is used as it was counted; the months after it are worked out from the assumptions shown below.
doc-method-evaluation = The study looks back.
doc-method-how = Social return is the present value of outcomes, less what would have happened anyway (deadweight), what only moved from elsewhere (displacement) and what others brought about (attribution), over the years that they last, for each unit put in. Money that comes back is told apart (ROI) and never added to it.
doc-method-language = Names, descriptions and sources stand in the language in which the study was written.
doc-choice-preset = convention
doc-convention = Convention
doc-method-others = What other conventions would give
doc-method-span = The same study gives a ratio from { $low } to { $high }, depending on the convention.

## People
doc-people-why = These groups change, or put something in. Whoever is missing here is missing from the result.
doc-people-caption = Groups, what they put in and what comes to them
doc-people-who = Group
doc-people-size = People
doc-people-inputs = Puts in
doc-people-value = Value for them
doc-people-decided = Who decided that it matters
doc-people-undecided = Nobody is named who decided that these groups matter.
doc-present-values = Present values.

## Inputs
doc-inputs-none = The study names nothing that is put in, so no ratio can be given.
doc-inputs-say =
    { $total } is put in undiscounted, { $present } at present value{ $has_hours ->
        [yes] , with { $hours } hours of work
       *[no] { "" }
    }.
doc-inputs-caption = Lines of cost
doc-input = Input
doc-input-kind = Kind
doc-input-rate = an hour with on-costs and overhead: { $rate }
doc-undiscounted = Undiscounted
doc-inputs-risk = The expected cost of a risk is its probability times what it would cost; it is an input of social return and no payment.
doc-inputs-volunteer = Hours of volunteers are an input of social return. The organisation does not pay for them, so they are not in ROI.

## Chain
doc-chain-how = What was posted and shown is no outcome. Each outcome follows from it in named steps, and every step is a number that can be questioned.
doc-steps-caption = Steps from a measure to an outcome
doc-step = Step
doc-step-number = Number
doc-step-from = counted and forecast on the channel
doc-evidence = Rests on
doc-no-evidence = no evidence named
doc-measure = Measure
doc-over-activity = Over the activity
doc-flow-title = From hours to value
doc-flow-description = What is put in leads to posts, posts are seen, people act, something changes for some of them, and that has a value.
doc-flow-from = From
doc-flow-amount = Amount
doc-flow-to = To
doc-flow-rate = Rate or value

## Outcomes
doc-outcomes-none = The study names no outcome, so there is no social value to report.
doc-outcomes-proxy = The price of an outcome (its financial proxy) stands for how much it matters to the people concerned. Nobody receives this money.
doc-outcomes-caption = Outcomes with quantity and proxy
doc-outcomes-note = Ranges in small type. Quantities are those before deductions, over the whole activity.
doc-proxy = Proxy per unit
doc-proxy-source = Source of the proxy
doc-per-unit = { " " }per { $unit }
doc-licence = licence: { $licence }
doc-outcomes-other = Outcomes without a price
doc-outcomes-other-why = These are part of what happened, and in no figure.
doc-outcome-not-priced =
    { $name } ({ $who }): { $valuation }{ $has_indicator ->
        [yes] . { $indicator }
       *[no] .
    }

## Deductions
doc-deductions-how = Taken off one after the other: what would have happened anyway, what only moved from elsewhere, and what others brought about. Drop-off is what is lost in each year after the first.
doc-deductions-caption = Deductions by outcome
doc-deductions-evidence = What the deductions rest on
doc-deduction-evidence = { $outcome }, { $field }: { $evidence }
doc-deductions-without = No evidence is named for: { $fields }.
doc-deduction-of = { $field } of “{ $outcome }”
doc-credited = credited { $share }
doc-lasts = Lasts
doc-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
doc-measured-by-year = measured by year

## Results
doc-results-social = Social return (SROI)
doc-results-money = Money (ROI)
doc-value-by-outcome = Value by outcome
doc-value-adds-up = Present values after deductions; the bars add up to the total.
doc-first-year = Impact of the first year
doc-ratio-caption = From value to ratio
doc-figure = Figure
doc-value = Value
doc-years-title = Put in and worth, year by year
doc-discounted-inputs = Inputs (present value)
doc-discounted-value = Value (present value)
doc-years-left =
    { $count ->
        [one] One year in between is left out.
       *[other] { $count } years in between are left out.
    }
doc-money-caption = Money that comes back and money that is paid
doc-money-net = Comes back less paid
doc-money-note = Undiscounted, as it arises. Only what the organisation itself pays is counted here.

## Uncertainty
doc-uncertainty-stated = No assumption behind these figures has a range, so nothing can be said here about how sure they are.
doc-uncertainty-how =
    { $count ->
        [one] One assumption was
       *[other] { $count } assumptions were
    } drawn { $draws } times from the ranges of the study (seed { $seed }), and the whole study was worked out each time. The discount rate and the convention are never drawn.
doc-uncertainty-note = 5% of the runs lie below the first percentile shown, and 5% above the last. The same study, seed and number of runs give the same figures on every machine.
doc-nine-runs = nine runs in ten
doc-half-of-runs = half of the runs
doc-median = median
doc-below = below { $value }
doc-above = above { $value }
doc-share-of-runs = Share of runs
doc-decides = What decides it
doc-decides-how = Each assumption goes to the ends of its range while everything else stays as stated; where no range is given, 10% below and above the value (marked *).
doc-assumed-mark = { $assumption } *
doc-assumption = Assumption
doc-switching = What it would take for the answer to turn

## Options
doc-options-how = All options meet the same runs, so what is uncertain for all of them alike cancels out. What is best for people and what is best for money is told apart and never added.
doc-options-chart = Net value so far, month by month
doc-options-note = Regret is what is lost on average by choosing an option instead of the one that turns out best.
doc-of-objective = { $title }: { $objective }
doc-objective-social = for people
doc-objective-money = for money
doc-option = Option
doc-overtakes = ahead from { $month }
doc-past = so far
doc-open = can be changed
doc-month = Month
doc-runs-most = nine runs in ten
doc-runs-half = half of the runs
doc-period = Period
doc-ahead = What changes

## Findings
doc-findings-none = Nothing that an assessor would object to was found. This is no assurance: only what a program can see was looked at.
doc-findings-how = An assessor would object to the following. It is not mended in the figures of this report.
doc-findings-caption = Findings
doc-finding-weight = Weight
doc-finding = Finding
doc-finding-place = Place
doc-whole-study = whole study

## Limits
doc-limit-cash = Social value is no income. It is an estimate of how much a change matters to people, in the unit of money.
doc-limit-causes = The figures do not prove that the work caused the change. They say how much of it the study claims, after the deductions it argues for.
doc-limit-compare = Ratios of different studies cannot be ranked: they differ in scope, stakeholders, proxies and convention.
doc-limit-proxies = Another defensible proxy gives another result. What the proxies rest on stands beside them.
doc-limit-forecast = A forecast is no promise. It is to be compared with what came, and corrected.
doc-limit-not-priced = Outcomes without a price are not worth nothing. They are left to their indicators.
doc-limit-equivalent = What advertising would have cost is a price of space, not a value of attention, and is in no ratio.
doc-limit-reach = Reach of several months or channels counts the same people again; it is no number of people.
doc-limit-runs = The runs know only the ranges that the study gives. What nobody thought of is in none of them.

## Words
doc-term-sroi-ratio = SROI ratio
    .means = Present value of all outcomes divided by the present value of everything put in. 1 is break-even.
doc-term-present-value = Present value
    .means = An amount of a later year in money of today: discounted once for each year.
doc-term-discount-rate = Discount rate
    .means = By how much less an amount counts for each year that it lies ahead.
doc-term-net-present-value = Net present value
    .means = Present value less everything put in.
doc-term-roi = ROI
    .means = (Money that comes back − money paid) ÷ money paid. Social value is not in it.
doc-term-outcome = Outcome
    .means = A change for people, as opposed to what was done (output) and who was reached.
doc-term-proxy = Financial proxy
    .means = A price that stands for how much a unit of an outcome matters to the people concerned.
doc-term-deadweight = Deadweight
    .means = The share that would have happened anyway.
doc-term-displacement = Displacement
    .means = The share that only moved here from elsewhere.
doc-term-attribution = Attribution
    .means = The share that others brought about.
doc-term-drop-off = Drop-off
    .means = The share that is lost in each year after the first.
doc-term-reach = Gross reach
    .means = Accounts reached, added over months and posts: the same person may stand in it many times.
doc-term-switching = Switching value
    .means = The value of an assumption at which the answer turns.
doc-term-nine-of-ten = Nine runs in ten
    .means = From the 5% point to the 95% point of the runs.

## In a file
doc-why = Show the working
doc-close = Close
doc-figures-behind = The figures behind the picture
doc-exactly = exactly { $value }
doc-workings-how = Each figure with the step that gives it. Figures in the report lead here; every one leads on to those it is made of. Everything is worked out to 28 digits; digits beyond them are rounded.
doc-top = Back to the top
doc-pdf-missing =
    { $count ->
        [one] One character that the typefaces of this file do not hold is shown as 〓: { $list }.
       *[other] { $count } characters that the typefaces of this file do not hold are shown as 〓: { $list }.
    }

## Columns of a table of figures
doc-columns = Every figure of a study with how it is worked out
doc-column-figure = The key of the figure: its path in the answer, or the address of an assumption.
doc-column-label = What it is called.
doc-column-unit = Its unit; money is in the currency of the study.
doc-column-value = Its exact value, with every digit; empty where it has none.
doc-column-undefined = Why it has no value.
doc-column-mean = The mean over all draws, for headline figures.
doc-column-p05 = 5% of the draws are smaller.
doc-column-p50 = Half of the draws are smaller.
doc-column-p95 = 95% of the draws are smaller.
doc-column-step = How it is worked out: the word for the step, such as sum or times.
doc-column-made_of = The keys of the figures that it is worked out from, in order, with a space between them.
doc-column-low = The low end of an assumption.
doc-column-high = The high end of an assumption.
doc-column-evidence = What an assumption rests on.
doc-column-source = The publication that a given number comes from, else its place in the study.
