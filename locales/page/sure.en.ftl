### What many runs say: how sure the answer is, what decides it, and how the options stand.

page-tab-sure = How sure
page-tab-decides = What decides
page-tab-options = Options

page-range = { $low } to { $high }

## While it runs

page-runs-spread = Running the study many times
page-runs-sensitivity = Trying one assumption after the other
page-runs-decision = Running the options
page-runs-stop = Stop
page-runs-stopped = Stopped. These results are not worked out for the study as it stands.
page-runs-go-on = Work them out

## In the sentence at the head

page-runs-social =
    { $kind ->
        [all] In every one of { $draws } runs with your ranges the value exceeded what was put in; that is not the chance of success.
        [none] In none of { $draws } runs with your ranges did the value exceed what was put in; that is not the chance of success.
        [most] In more than 99 of 100 runs with your ranges the value exceeded what was put in; that is not the chance of success.
        [few] In fewer than 1 of 100 runs with your ranges the value exceeded what was put in; that is not the chance of success.
       *[other] In { $runs } of 100 runs with your ranges the value exceeded what was put in; that is not the chance of success.
    }
page-runs-band = 90 of 100 runs: { $low } to { $high }

## How sure

page-sure-title = How sure it is
page-sure-which = Figure that is drawn
page-sure-table = Figures over all runs
page-sure-figure = Figure
page-sure-stated = As stated
page-sure-mean = Mean of runs
page-sure-band = 90 of 100 runs
page-sure-nothing-moves = No figure moves within the ranges that are given.
page-sure-mean-why = The mean of the runs ({ $mean }) is not the stated value ({ $stated }): ranges reach further to one side than to the other, and where values are multiplied, their spreads add to each other.
page-sure-comma = { ", " }
page-sure-by-convolution = Worked out without runs: { $figures }. The mean comes in closed form and the distribution by convolution, so no chance is left in them; “90 of 100 runs” is a probability of 90%.
page-sure-by-moments = Mean in closed form, the rest from the runs: { $figures }.
page-sure-draws = Runs
page-sure-made = { $draws } runs, seed { $seed }. The same seed gives the same runs.
page-sure-other-seed = Try another seed
page-sure-no-ranges = No assumption has a range yet, so nothing can be said about how sure the answer is. Give a low and a high value to those that matter most.
page-sure-ranges-first = These move the ratio most when each is changed by a tenth:
page-sure-add-range = Give a range to “{ $assumption }”

page-distribution-title = { $figure }: where the runs lie
page-distribution-says = { $figure }: 90 of 100 runs lie from { $low } to { $high }, half of them below { $median }.
page-distribution-share = Share of runs
page-distribution-zero = Breaks even
page-distribution-below = Below { $value }
page-distribution-above = Above { $value }
page-distribution-ninety = 90 of 100 runs
page-distribution-half = Half of the runs
page-distribution-median = Middle run

## What decides

page-decides-title = What moves { $figure }
page-decides-none = There is no ratio yet, so nothing decides it.
page-decides-nothing-moves = No assumption moves it.
page-decides-most = It depends most on “{ $assumption }”: from { $low } to { $high } of it, { $figure } goes from { $at_low } to { $at_high }.
page-decides-how = One assumption at a time goes from its low to its high value; the others stay as stated. Choose a row to go to its field.
page-decides-assumed = Those marked ±10 % have no range of their own and move by a tenth.
page-decides-assumed-mark = { $assumption } (±10%)
page-decides-rest =
    { $count ->
        [one] { $count } more assumption with a shorter bar is not drawn.
       *[other] { $count } more assumptions with shorter bars are not drawn.
    }
page-decides-assumption = Assumption
page-decides-low = Low value
page-decides-high = High value
page-decides-figure-low = { $figure } at the low value
page-decides-figure-high = { $figure } at the high value
page-decides-at-low = At the low value
page-decides-at-high = At the high value

page-switching-title = How far it would have to go
page-switching-lead = For { $figure } to reach { $target }, one of these alone would have to change so far:
page-switching-none = No single assumption, within what its field allows, brings { $figure } to { $target }.
page-switching-sentence =
    “{ $assumption }” would have to { $way ->
        [up] exceed about { $at }
       *[down] fall below about { $at }
    } (now { $stated }) for { $figure } to be { $result ->
        [below] less
       *[above] more
    } than { $target }{ $inside ->
        [yes] ; that lies within its range.
       *[no] .
    }
page-switching-more =
    { $count ->
        [one] { $count } more assumption
       *[other] { $count } more assumptions
    }
page-switching-never =
    { $count ->
        [one] { $count } other assumption does not bring it to { $target } alone, however far it goes.
       *[other] { $count } other assumptions do not bring it to { $target } alone, however far they go.
    }

page-pairs-title = Two together
page-pairs-none = No two of the longest bars, both at the ends of their ranges, bring { $figure } to { $target }.
page-pairs-sentence = If “{ $one }” goes to about { $at_one } and “{ $other }” to about { $at_other } at once – { $share } of the way to the ends of their ranges – { $figure } is { $target }.

page-shares-title = Where the uncertainty comes from
page-shares-lead = How much of the spread of { $figure } would go if one assumption were known exactly.
page-shares-lead-together = Some assumptions move together, so the spread of { $figure } is dealt out among all of them (Shapley effects): the shares add up to 100%.
page-shares-share = Share of the spread

page-find-out-title = What it is worth to find out
page-find-out-nothing = Nothing that could be found out about these assumptions would change which option is best, so asking is worth nothing for this choice.
page-find-out-all = For the choice between the options, to know everything exactly would be worth { $money } at most.
page-find-out-no-single = No single assumption, known exactly, would change the choice.
page-find-out-one = To know “{ $assumption }” exactly: { $money } at most.
page-find-out-how = Social value less everything put in. These are upper limits: a survey tells less than everything, and it has its own cost.

## Options

page-courses-title = The options over time
page-courses-none = There are no options to compare yet, such as to do more, to merge or to close.
page-courses-add = Plan options
page-courses-wanted = What is wanted
page-courses-social = Social value
page-courses-money = Money
page-courses-both = Value and money
page-courses-social-is = Social value less everything put in, so far. A month carries all that what is done in it will bring.
page-courses-money-is = Money that comes back less what the organisation pays, so far.
page-courses-both-is = Social value and costs saved, less everything put in, so far.
page-courses-best =
    On average “{ $option }” brings most, { $money }; { $kind ->
        [all] in every run it is the best of the options.
        [none] in no single run is it the best of the options.
        [most] in more than 99 of 100 runs it is the best of the options.
        [few] in fewer than 1 of 100 runs it is the best of the options.
       *[other] in { $runs } of 100 runs it is the best of the options.
    }
page-courses-crossing =
    { $when ->
        [never] “{ $option }” does not overtake “{ $hold }” by the end.
        [start] “{ $option }” is ahead of “{ $hold }” from the start.
       *[month] “{ $option }” is ahead of “{ $hold }” from { $month } on.
    }
page-courses-ahead =
    { $kind ->
        [all] In every run it is ahead at the end.
        [none] In no run is it ahead at the end.
        [most] In more than 99 of 100 runs it is ahead at the end.
        [few] In fewer than 1 of 100 runs it is ahead at the end.
       *[other] In { $runs } of 100 runs it is ahead at the end.
    }
page-courses-overtakes = Overtakes in { $month }
page-courses-past = past
page-courses-open = still open
page-courses-most = 90 of 100 runs
page-courses-half = half of the runs
page-courses-period = Period
page-courses-changes = What changes
page-courses-net = Net value at the end
page-courses-probability = Best in this share of runs
page-courses-regret = Average loss if chosen
page-courses-regret-is = Against the option that turns out best in each run
page-courses-month = Overtakes no change in
page-courses-month-is = As stated; below it, 90 of 100 of the runs that overtake
page-courses-no-month = never
page-courses-incremental = Value of each unit more put in
page-courses-incremental-is = Against no change, as stated
page-courses-lost = { $lost } lost for each { $one } saved
page-courses-flip = A follower would have to be worth
page-courses-flip-is = After the end, for this option to be best
page-courses-how = All options are run with the same draws, so what is uncertain in the same way for both cancels out. The lines are the middle runs.
