// Made from the Rust types by `make types`; do not edit.

/**
 * Whether the study looks ahead or back.
 */
export type StudyKind = "forecast" | "evaluation";
/**
 * A calendar month such as 2026-04.
 */
export type Month = string;
/**
 * A decimal number as text, such as "0.25".
 */
export type Decimal = string;
/**
 * What a line of cost stands for.
 */
export type LineKind = "staff" | "cash" | "in_kind" | "volunteer" | "amplification" | "risk" | "hours_valued";
/**
 * Where an account or a site lives.
 */
export type Platform =
  | "x"
  | "facebook"
  | "instagram"
  | "linkedin"
  | "youtube"
  | "tiktok"
  | "google-plus"
  | "blog"
  | "site"
  | "line"
  | "note"
  | "mastodon"
  | "bluesky"
  | "threads"
  | "other";
/**
 * Whether an outcome is priced.
 */
export type Valuation = "priced" | "held_intrinsic" | "excluded";
/**
 * A named set of conventions.
 */
export type Preset = "guide-2012" | "value-map" | "green-book" | "cbax" | "undiscounted";
/**
 * A schedule of discount rates that fall with time.
 */
export type Schedule = "green-book" | "green-book-health" | "green-book-catastrophic";
/**
 * When in the first year a value is taken to arise.
 */
export type FirstYear = "0" | "0.5" | "1";
/**
 * How deadweight, displacement and attribution are combined.
 */
export type Deductions = "multiply" | "subtract";
/**
 * The shape of the drop-off.
 */
export type DropOffShape = "compound" | "linear";
/**
 * When drop-off starts.
 */
export type DropOffFrom = "second_year" | "first_year" | "after_activity";
/**
 * What the duration counts.
 */
export type DurationCounts = "total" | "after_activity";
/**
 * Where negative outcomes stand.
 */
export type NegativeOutcomes = "numerator" | "denominator";
/**
 * How much a diagnostic weighs.
 */
export type Severity = "error" | "warning" | "advice";
/**
 * The principle of Social Value International that a finding touches.
 */
export type Principle =
  | "involve_stakeholders"
  | "understand_change"
  | "value_what_matters"
  | "only_what_is_material"
  | "do_not_over_claim"
  | "be_transparent"
  | "verify_the_result"
  | "be_responsive";
/**
 * A JSON Pointer: the path from the top of a document to one value.
 */
export type Pointer = string;
/**
 * Every diagnostic about one document, in order of place.
 */
export type Diagnostics = Diagnostic[];
/**
 * The unit of a figure.
 */
export type Unit =
  | "money"
  | "share"
  | "factor"
  | "ratio"
  | "hours"
  | "hours_per_post"
  | "money_per_hour"
  | "posts"
  | "followers"
  | "events"
  | "events_per_post"
  | "events_per_post_per_follower"
  | "exposures"
  | "people"
  | "amount"
  | "amount_each"
  | "money_per_unit"
  | "money_per_thousand"
  | "money_per_follower"
  | "months"
  | "price_level";
/**
 * Why a figure has no value.
 */
export type Undefined = "divided_by_zero" | "too_large" | "never" | "follows_undefined";
/**
 * What kind of source a number has.
 */
export type SourceKind = "assumption" | "observed" | "change" | "method" | "series";
/**
 * What a judgement rests on.
 */
export type Evidence = "measured" | "experiment" | "survey" | "literature" | "expert" | "assumed";
/**
 * How a spread was found.
 */
export type SpreadMethod = "draws" | "sobol" | "stated" | "convolution" | "moments";
/**
 * Why an assumption has no bar.
 */
export type NoBar = "zero_without_range" | "part_of_mix";
/**
 * Why no value brings a figure to its target.
 */
export type Unreached = "no_effect" | "beyond" | "turns" | "jumps" | "undefined" | "part_of_mix";
/**
 * What may be wanted.
 */
export type Objective = "social" | "money" | "both";
/**
 * How followers grow.
 */
export type Growth = "compound" | "linear" | "logistic";
/**
 * What a rate is a share of.
 */
export type RateBase = "impressions" | "reach" | "followers";
/**
 * The distribution between low and high.
 */
export type Shape = "pert" | "triangular" | "uniform" | "normal" | "lognormal" | "beta" | "fixed";
/**
 * Where what happened lies beside the range that was stated.
 */
export type Standing = "inside" | "below" | "above" | "unranged";
/**
 * A metric of a channel.
 */
export type Metric =
  | "posts"
  | "impressions"
  | "reach"
  | "views"
  | "video_views"
  | "engagements"
  | "reactions"
  | "comments"
  | "shares"
  | "saves"
  | "clicks"
  | "profile_visits"
  | "new_followers"
  | "unfollows"
  | "followers"
  | "sessions"
  | "spend";
/**
 * Which way the forecasts lie from what happened.
 */
export type Lean = "optimistic" | "pessimistic" | "even";

/**
 * Every kind of answer.
 */
export interface Answers {
  evaluation: Evaluation;
  trace: Trace;
  variant: Variant;
  diagnostic: Diagnostic;
  spread: Spread;
  sensitivity: Sensitivity;
  grid: Grid;
  decision: Decision;
  fits: Fits;
  calibration: Calibration;
}
/**
 * The answer to a study. Numbers are decimals; the key of a number's figure is its own path with ids.
 */
export interface Evaluation {
  /**
   * The title of the study.
   */
  title: string;
  /**
   * Whether it looks ahead or back.
   */
  kind: StudyKind;
  /**
   * The first month of the activity.
   */
  start: Month;
  /**
   * The months of the activity.
   */
  months: number;
  /**
   * The currency of every amount.
   */
  currency: string;
  /**
   * The year in whose prices the amounts are.
   */
  price_year: number | null;
  /**
   * The option or scenario whose changes hold.
   */
  course?: string | null;
  /**
   * What was put in.
   */
  cost: Cost;
  /**
   * What was shown and done on the channels; advertising equivalents apart.
   */
  media: Media;
  /**
   * Money that comes back; none where the study names no returns.
   */
  roi: Roi | null;
  /**
   * Social return.
   */
  sroi: Sroi;
  /**
   * Month by month, over the activity.
   */
  by_month: MonthRow[];
  /**
   * The convention used.
   */
  convention: ConventionUsed;
  /**
   * Warnings and advice.
   */
  findings: Diagnostics;
  /**
   * Every figure, with how it is worked out; none in a brief answer.
   */
  figures?: FigureRow[];
}
/**
 * What was put in.
 */
export interface Cost {
  /**
   * All inputs and expected risk, undiscounted.
   */
  total: Decimal | null;
  /**
   * The same at present value.
   */
  present_value: Decimal | null;
  /**
   * Hours of staff, amplification and volunteers.
   */
  hours: Decimal | null;
  /**
   * Line by line.
   */
  by_input: CostLine[];
}
/**
 * One line of cost.
 */
export interface CostLine {
  /**
   * The id of the input, or `amplification.…`, `risk.…`, `hours.…`.
   */
  id: string;
  /**
   * Its name.
   */
  name: string;
  /**
   * What it stands for.
   */
  kind: LineKind;
  /**
   * Undiscounted.
   */
  total: Decimal | null;
  /**
   * At present value.
   */
  present_value: Decimal | null;
  /**
   * Hours of work, where it is work.
   */
  hours: Decimal | null;
}
/**
 * What was shown and done on the channels.
 */
export interface Media {
  /**
   * Channel by channel.
   */
  by_channel: ChannelRow[];
  /**
   * Advertising equivalents; never part of a ratio.
   */
  equivalent: Equivalents;
  /**
   * Revenue ÷ ad spend, where both are known.
   */
  roas: Decimal | null;
}
/**
 * The measures of a channel.
 */
export interface ChannelRow {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its name.
   */
  name: string;
  /**
   * Where it lives.
   */
  platform: Platform;
  /**
   * Totals over the activity, by metric; reach is gross reach, not a number of people.
   */
  totals: {
    [k: string]: Decimal | null;
  };
  /**
   * Engagements ÷ denominator, by denominator: the ratio of the sums.
   */
  engagement_rate: {
    [k: string]: Decimal | null;
  };
  /**
   * The mean of the monthly rates, by denominator.
   */
  engagement_rate_mean_of_months: {
    [k: string]: Decimal | null;
  };
  /**
   * What the organisation pays for it, labour included; none where inputs are not allocated.
   */
  cost: Decimal | null;
  /**
   * Cost of a thousand impressions.
   */
  cpm: Decimal | null;
  /**
   * Cost of an engagement.
   */
  cpe: Decimal | null;
  /**
   * Cost of a click.
   */
  cpc: Decimal | null;
  /**
   * Cost of a new follower; none without growth.
   */
  cost_per_new_follower: Decimal | null;
}
/**
 * Advertising equivalents.
 */
export interface Equivalents {
  /**
   * The sum of them.
   */
  total: Decimal | null;
  /**
   * One by one.
   */
  items: EquivalentRow[];
}
/**
 * One advertising equivalent.
 */
export interface EquivalentRow {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its name.
   */
  name: string;
  /**
   * How often something was shown or done.
   */
  count: Decimal | null;
  /**
   * What that would have cost as advertising.
   */
  value: Decimal | null;
}
/**
 * Money that comes back.
 */
export interface Roi {
  /**
   * What comes back.
   */
  returns: Decimal | null;
  /**
   * What the organisation pays.
   */
  cost: Decimal | null;
  /**
   * (returns − cost) ÷ cost.
   */
  ratio: Decimal | null;
  /**
   * Returns ÷ cost: how much of each 1 comes back.
   */
  recovered: Decimal | null;
  /**
   * The first month from which the running balance is 0 or more and stays so.
   */
  payback_month: Decimal | null;
  /**
   * Return by return.
   */
  by_return: ReturnRow[];
}
/**
 * One return.
 */
export interface ReturnRow {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its name.
   */
  name: string;
  /**
   * Undiscounted, over the activity.
   */
  total: Decimal | null;
}
/**
 * Social return.
 */
export interface Sroi {
  /**
   * Total present value ÷ total inputs; break-even is 1.
   */
  ratio: Decimal | null;
  /**
   * Ratio − 1.
   */
  net_ratio: Decimal | null;
  /**
   * The present value of all outcomes.
   */
  total_present_value: Decimal | null;
  /**
   * The present value of everything put in.
   */
  total_inputs: Decimal | null;
  /**
   * Value less inputs.
   */
  net_present_value: Decimal | null;
  /**
   * Months until the value makes up for the inputs.
   */
  payback_months: Decimal | null;
  /**
   * The ratio if hours valued in outcomes were inputs too.
   */
  ratio_with_hours?: Decimal | null;
  /**
   * Outcome by outcome.
   */
  by_outcome: OutcomeRow[];
  /**
   * Stakeholder by stakeholder.
   */
  by_stakeholder: StakeholderRow[];
  /**
   * Year by year.
   */
  by_year: YearRow[];
}
/**
 * One outcome.
 */
export interface OutcomeRow {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its name.
   */
  name: string;
  /**
   * Who changes.
   */
  stakeholder: string;
  /**
   * Whether it is priced.
   */
  valuation: Valuation;
  /**
   * How much, over the activity.
   */
  quantity: Decimal | null;
  /**
   * The unit of the quantity.
   */
  unit: string | null;
  /**
   * The impact of the first cohort's first year.
   */
  first_year_impact: Decimal | null;
  /**
   * At present value; none where it is not priced.
   */
  present_value: Decimal | null;
  /**
   * Its share of the total present value.
   */
  share: Decimal | null;
  /**
   * All inputs ÷ its quantity: what a unit would take if everything were put in for it alone.
   */
  cost_per_unit: Decimal | null;
  /**
   * How it is measured where it is not priced.
   */
  indicator?: string | null;
}
/**
 * One stakeholder.
 */
export interface StakeholderRow {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its name.
   */
  name: string;
  /**
   * What it puts in, at present value.
   */
  inputs: Decimal | null;
  /**
   * What it receives, at present value.
   */
  present_value: Decimal | null;
}
/**
 * One year, counted from the start of the activity.
 */
export interface YearRow {
  /**
   * The year, counted from 1.
   */
  year: number;
  /**
   * What is put in.
   */
  inputs: Decimal | null;
  /**
   * What it is worth.
   */
  value: Decimal | null;
  /**
   * What is put in, at present value.
   */
  discounted_inputs: Decimal | null;
  /**
   * What it is worth, at present value.
   */
  discounted_value: Decimal | null;
}
/**
 * One month of the activity.
 */
export interface MonthRow {
  /**
   * The month.
   */
  month: Month;
  /**
   * What is put in.
   */
  cost: Decimal | null;
  /**
   * Money that comes back.
   */
  returns: Decimal | null;
  /**
   * Hours of work.
   */
  hours: Decimal | null;
  /**
   * By channel and metric.
   */
  metrics: {
    [k: string]: {
      [k: string]: Decimal;
    };
  };
}
/**
 * The convention used, choice by choice.
 */
export interface ConventionUsed {
  /**
   * The preset it starts from.
   */
  preset: Preset;
  /**
   * The yearly discount rate; none where a schedule holds.
   */
  discount_rate: Decimal | null;
  /**
   * The schedule of falling rates.
   */
  schedule: Schedule | null;
  /**
   * The discount exponent of the first year; none where nothing is discounted.
   */
  first_year_exponent: FirstYear | null;
  /**
   * When in its year an input arises; none where inputs are not discounted.
   */
  inputs_exponent: FirstYear | null;
  /**
   * How the deductions are combined.
   */
  deductions: Deductions;
  /**
   * The shape of the drop-off.
   */
  drop_off_shape: DropOffShape;
  /**
   * When drop-off starts.
   */
  drop_off_from: DropOffFrom;
  /**
   * What the duration counts.
   */
  duration_counts: DurationCounts;
  /**
   * Whether inputs of later years are discounted.
   */
  inputs_discounted: boolean;
  /**
   * Where negative outcomes stand.
   */
  negative_outcomes: NegativeOutcomes;
}
/**
 * Something to say about a document: a code, how much it weighs, where, and the values that the
 * catalogues need to word it.
 */
export interface Diagnostic {
  /**
   * A stable word such as `share-out-of-range`; never reused for something else.
   */
  code: string;
  /**
   * How much it weighs.
   */
  severity: Severity;
  /**
   * The principle it touches, for findings an assessor would raise.
   */
  principle?: Principle | null;
  /**
   * The place in the document.
   */
  pointer: Pointer;
  /**
   * The same place by ids, such as `outcomes.prepared.deadweight`; empty for the whole document.
   */
  address: string;
  /**
   * The values in the message, as plain text.
   */
  arguments: {
    [k: string]: string;
  };
  /**
   * Other places that matter, such as the first use of a repeated id.
   */
  related?: Pointer[];
  /**
   * Byte offset in the text, where the pointer does not say it: text that is no JSON, the name of a field.
   */
  offset?: number | null;
}
/**
 * One figure, with how it is worked out.
 */
export interface FigureRow {
  /**
   * Its name.
   */
  key: string;
  /**
   * What it is called.
   */
  label: Label;
  /**
   * Its unit.
   */
  unit: Unit;
  /**
   * Its value.
   */
  value: Decimal | null;
  /**
   * True where it needed more than 28 digits.
   */
  lost?: boolean;
  /**
   * Why it has no value.
   */
  undefined?: Undefined | null;
  /**
   * How it is worked out: the word for the step.
   */
  step: string;
  /**
   * The keys of the figures it is worked out from.
   */
  cites?: string[];
  /**
   * The exponent of a power.
   */
  exponent?: number | null;
  /**
   * Where a given number comes from.
   */
  source?: Source | null;
}
/**
 * What a figure is called: a message of the catalogues (`figure-…`) and its values.
 */
export interface Label {
  /**
   * The message.
   */
  code: string;
  /**
   * Its values.
   */
  arguments: {
    [k: string]: string;
  };
}
/**
 * Where a given number comes from.
 */
export interface Source {
  /**
   * What kind of source it is.
   */
  kind: SourceKind;
  /**
   * The place in the document.
   */
  pointer?: Pointer | null;
  /**
   * The address of the assumption.
   */
  address?: string | null;
  /**
   * What a judgement rests on.
   */
  evidence?: Evidence | null;
  /**
   * The source that the document names, or the publication behind a built-in number.
   */
  source?: string | null;
  /**
   * What the author says of it.
   */
  note?: string | null;
  /**
   * Low and high, where a range is given.
   *
   * @minItems 2
   * @maxItems 2
   */
  range?: [Decimal, Decimal] | null;
}
/**
 * The working behind one figure, as a tree. A figure that stands in several places is worked out once;
 * elsewhere it is `repeated`.
 */
export interface Trace {
  /**
   * The name of the figure.
   */
  key: string;
  /**
   * What it is called.
   */
  label: Label;
  /**
   * Its unit.
   */
  unit: Unit;
  /**
   * Its value.
   */
  value: Decimal | null;
  /**
   * True where it needed more than 28 digits.
   */
  lost: boolean;
  /**
   * Why it has no value.
   */
  undefined?: Undefined | null;
  /**
   * How it is worked out.
   */
  step: string;
  /**
   * The exponent of a power.
   */
  exponent?: number | null;
  /**
   * Where a given number comes from.
   */
  source?: Source | null;
  /**
   * How often it stands in the sum above it.
   */
  times?: number;
  /**
   * True where its working is shown earlier in the tree.
   */
  repeated?: boolean;
  /**
   * True where its working lies too deep to be shown here; it can be asked for by its key.
   */
  deeper?: boolean;
  /**
   * What it is worked out from.
   */
  from?: Trace[];
}
/**
 * One variant with its headline figures.
 */
export interface Variant {
  /**
   * The id of the option or scenario, the preset, or the choice that differs; `hold` and `study` for the study itself.
   */
  id: string;
  /**
   * The name that the study gives it.
   */
  name?: string | null;
  /**
   * Total present value ÷ total inputs.
   */
  ratio: Decimal | null;
  /**
   * The present value of all outcomes.
   */
  total_present_value: Decimal | null;
  /**
   * The present value of everything put in.
   */
  total_inputs: Decimal | null;
  /**
   * Value less inputs.
   */
  net_present_value: Decimal | null;
  /**
   * How much more net present value than the first row.
   */
  difference: Decimal | null;
  /**
   * Months until the value makes up for the inputs.
   */
  payback_months: Decimal | null;
  /**
   * Hours of work.
   */
  hours: Decimal | null;
  /**
   * What the organisation pays.
   */
  roi_cost: Decimal | null;
  /**
   * (returns − cost) ÷ cost.
   */
  roi_ratio: Decimal | null;
  /**
   * The convention used.
   */
  convention: ConventionUsed;
}
/**
 * What figures do when assumptions vary.
 */
export interface Spread {
  /**
   * What the random numbers began with: the same seed gives the same draws.
   */
  seed: number;
  /**
   * How many draws were made; 0 where every figure was found without any.
   */
  draws: number;
  /**
   * How the figures were found; where closed forms were asked for, each figure says so itself.
   */
  method: SpreadMethod;
  /**
   * The assumptions that were drawn, by address.
   */
  varied: string[];
  /**
   * The risks that happened or not, by id.
   */
  risks: string[];
  /**
   * By the key of the figure.
   */
  results: {
    [k: string]: Summary;
  };
}
/**
 * One figure over all draws. Numbers have 12 digits.
 */
export interface Summary {
  /**
   * How this figure was found, where closed forms were asked for.
   */
  method?: SpreadMethod | null;
  /**
   * Its exact value with every assumption as stated.
   */
  stated: Decimal | null;
  /**
   * The mean.
   */
  mean: Decimal | null;
  /**
   * The standard deviation.
   */
  sd: Decimal | null;
  /**
   * How far the mean may be off: standard deviation ÷ √draws; along Sobol's sequence from the means of its
   * scramblings, and none where there is but one. None where the mean was not drawn.
   */
  standard_error: Decimal | null;
  /**
   * The smallest draw; none where there is none.
   */
  least: Decimal | null;
  /**
   * 5 % of the draws are smaller.
   */
  p05: Decimal | null;
  /**
   * A quarter is smaller.
   */
  p25: Decimal | null;
  /**
   * Half of them are smaller.
   */
  p50: Decimal | null;
  /**
   * Three quarters are smaller.
   */
  p75: Decimal | null;
  /**
   * 95 % are smaller.
   */
  p95: Decimal | null;
  /**
   * The largest draw; none where there is none.
   */
  greatest: Decimal | null;
  /**
   * The share of draws above 1, for a ratio of value to inputs.
   */
  probability_above_1?: Decimal | null;
  /**
   * The share of draws above 0, for any other figure.
   */
  probability_above_0?: Decimal | null;
  /**
   * The share of draws in which it has no value, such as a payback that never comes.
   */
  undefined: Decimal;
  /**
   * How the draws are spread.
   */
  histogram: Histogram | null;
}
/**
 * Equal bins from the smallest draw to the largest; without draws, between the values below which 0.05 % and 99.95 % lie.
 */
export interface Histogram {
  /**
   * Where the first bin begins.
   */
  from: Decimal;
  /**
   * How wide a bin is.
   */
  width: Decimal;
  /**
   * How many draws each bin holds; without draws, millionths of the probability.
   */
  counts: number[];
}
/**
 * How a figure answers to the assumptions it rests on.
 */
export interface Sensitivity {
  /**
   * The key of the figure.
   */
  figure: string;
  /**
   * What it is called.
   */
  label: Label;
  /**
   * Its unit.
   */
  unit: Unit;
  /**
   * Its value as the study stands.
   */
  value: Decimal | null;
  /**
   * What it is to reach; none where nothing was searched.
   */
  target: Decimal | null;
  /**
   * One assumption at a time between low and high; the longest bar first.
   */
  tornado: Bar[];
  /**
   * Assumptions without a bar.
   */
  without_bar: Unbarred[];
  /**
   * How far each assumption would have to go alone, in the order of the bars.
   */
  switching: Switch[];
  /**
   * How far two would have to go together.
   */
  pairs: Pair[];
  /**
   * How much of the variance of the draws each assumption brings; none without draws.
   */
  variance_shares: VarianceShare[];
}
/**
 * The figure at both ends of one assumption.
 */
export interface Bar {
  /**
   * The address of the assumption.
   */
  address: string;
  /**
   * What it is called.
   */
  label: Label;
  /**
   * Its unit.
   */
  unit: Unit;
  /**
   * Its value as the study stands.
   */
  value: Decimal;
  /**
   * Its low end.
   */
  low: Decimal;
  /**
   * Its high end.
   */
  high: Decimal;
  /**
   * True where the ends are a tenth of the value away, because no range is given.
   */
  assumed: boolean;
  /**
   * The figure at the low end.
   */
  at_low: Decimal | null;
  /**
   * The figure at the high end.
   */
  at_high: Decimal | null;
  /**
   * How far apart the two are.
   */
  swing: Decimal | null;
}
/**
 * An assumption that is in no tornado.
 */
export interface Unbarred {
  /**
   * The address of the assumption.
   */
  address: string;
  /**
   * What it is called.
   */
  label: Label;
  /**
   * Its unit.
   */
  unit: Unit;
  /**
   * Its value as the study stands.
   */
  value: Decimal;
  /**
   * Why it has no bar.
   */
  reason: NoBar;
}
/**
 * How far one assumption would have to go for the figure to reach the target.
 */
export interface Switch {
  /**
   * The address of the assumption.
   */
  address: string;
  /**
   * What it is called.
   */
  label: Label;
  /**
   * Its unit.
   */
  unit: Unit;
  /**
   * Its value as the study stands.
   */
  value: Decimal;
  /**
   * What the figure is to reach.
   */
  target: Decimal;
  /**
   * The value at which it does; the nearest one, where there are several.
   */
  switching: Decimal | null;
  /**
   * Why there is none.
   */
  reason?: Unreached | null;
  /**
   * The lowest value that the field allows; none where there is no limit.
   */
  lowest: Decimal | null;
  /**
   * The highest value that the field allows; none where there is no limit.
   */
  highest: Decimal | null;
  /**
   * True where the response is a straight line, so that the value is exact.
   */
  linear: boolean;
  /**
   * True where the value lies between the low and the high that the study gives; false where it gives none.
   */
  within_range: boolean;
}
/**
 * How far two assumptions would have to go together for the figure to reach the target.
 */
export interface Pair {
  /**
   * The address of the first.
   */
  a: string;
  /**
   * The address of the second.
   */
  b: string;
  /**
   * The share of the way from the stated values to the ends that bring the figure towards the target; none where
   * it is not reached.
   */
  share: Decimal | null;
  /**
   * The first at that share.
   */
  at_a: Decimal | null;
  /**
   * The second at that share.
   */
  at_b: Decimal | null;
  /**
   * The figure where both are at their ends.
   */
  at_ends: Decimal | null;
}
/**
 * The part of a figure's variance that comes from one assumption.
 */
export interface VarianceShare {
  /**
   * The assumption, or `risks.ID.year_N` for a risk that happens or not.
   */
  address: string;
  /**
   * The share of the variance that would go if it were known (first-order Sobol index); none for an assumption that
   * moves together with others, whose share cannot be told from theirs.
   */
  share: Decimal | null;
  /**
   * The share that would be left if everything else were known (total Sobol index); none as well.
   */
  total: Decimal | null;
  /**
   * Its Shapley effect: what it adds to the variance, over all orders in which assumptions may become uncertain. What
   * several do together is dealt out evenly among them, and all shares add up to 1. Given for every row of a figure
   * behind which assumptions move together, else for none.
   */
  shapley: Decimal | null;
  /**
   * Spearman's correlation between the assumption and the figure.
   */
  rank_correlation: Decimal | null;
}
/**
 * A figure over the values of two assumptions: a row for each value of the first.
 */
export interface Grid {
  /**
   * The key of the figure.
   */
  figure: string;
  /**
   * What the figure is called.
   */
  label: Label;
  /**
   * Its unit.
   */
  unit: Unit;
  /**
   * The figure as the study stands.
   */
  value: Decimal | null;
  /**
   * The assumption whose values go down.
   */
  a: Axis;
  /**
   * The assumption whose values go across.
   */
  b: Axis;
  /**
   * The figure: a row for each value of `a`, in it one for each value of `b`.
   */
  rows: (Decimal | null)[][];
}
/**
 * The values of one assumption.
 */
export interface Axis {
  /**
   * The address of the assumption.
   */
  address: string;
  /**
   * What it is called.
   */
  label: Label;
  /**
   * Its unit.
   */
  unit: Unit;
  /**
   * Its value as the study stands.
   */
  value: Decimal;
  /**
   * True where its ends are a tenth of the value away, because no range is given.
   */
  assumed: boolean;
  /**
   * Its values, from low to high.
   */
  values: Decimal[];
}
/**
 * The study's options over the months of the activity.
 */
export interface Decision {
  /**
   * What the random numbers began with.
   */
  seed: number;
  /**
   * How many draws were made.
   */
  draws: number;
  /**
   * The first month of the activity.
   */
  start: Month;
  /**
   * How many months it has.
   */
  months: number;
  /**
   * The first month that an option can change.
   */
  first_open_month: Month;
  /**
   * The assumptions that were drawn, by address.
   */
  varied: string[];
  /**
   * What may be wanted, one by one: never added up.
   */
  objectives: ObjectiveRow[];
}
/**
 * The options under one objective.
 */
export interface ObjectiveRow {
  /**
   * Which objective.
   */
  objective: Objective;
  /**
   * The option with the largest expected net present value.
   */
  best: string;
  /**
   * Hold first, then the options in the order of the study.
   */
  options: OptionRow[];
  /**
   * What perfect knowledge of every assumption would be worth, at most: the least expected regret.
   */
  evpi: Decimal | null;
  /**
   * What perfect knowledge of one assumption would be worth, at most; the largest first.
   */
  find_out: Enquiry[];
}
/**
 * One option under one objective.
 */
export interface OptionRow {
  /**
   * Its id; `hold` for the study as it stands.
   */
  id: string;
  /**
   * Its name.
   */
  name?: string | null;
  /**
   * Net present value at the end.
   */
  at_end: Band;
  /**
   * How much more than *hold*; none for *hold* itself.
   */
  difference: Difference | null;
  /**
   * The share of draws in which no option is better.
   */
  probability_best: Decimal | null;
  /**
   * What is lost on average by choosing it instead of what turns out best.
   */
  expected_regret: Decimal | null;
  /**
   * When it overtakes *hold*; none for *hold* itself.
   */
  crossing: Crossing | null;
  /**
   * What more is put in than in *hold*, and what comes of it, as stated; none for *hold* itself.
   */
  incremental?: Incremental | null;
  /**
   * Followers at the end of the activity, over all channels, as stated.
   */
  followers: Decimal | null;
  /**
   * What each follower that it leaves more than the best option would have to be worth afterwards to make it the best.
   */
  follower_value_to_flip?: Decimal | null;
  /**
   * Net present value so far, month by month; a month carries everything that what is done in it will bring.
   */
  by_month: Band[];
}
/**
 * A figure over all draws.
 */
export interface Band {
  /**
   * The month at whose end it is.
   */
  month: Month;
  /**
   * With every assumption as stated.
   */
  stated: Decimal | null;
  /**
   * The mean of the draws.
   */
  mean: Decimal | null;
  /**
   * 5 % of the draws are smaller.
   */
  p05: Decimal | null;
  /**
   * A quarter is smaller.
   */
  p25: Decimal | null;
  /**
   * Half of them are smaller.
   */
  p50: Decimal | null;
  /**
   * Three quarters are smaller.
   */
  p75: Decimal | null;
  /**
   * 95 % are smaller.
   */
  p95: Decimal | null;
}
/**
 * How much more an option brings than *hold*, draw by draw.
 */
export interface Difference {
  /**
   * The month at whose end it is.
   */
  month: Month;
  /**
   * With every assumption as stated.
   */
  stated: Decimal | null;
  /**
   * The mean of the draws.
   */
  mean: Decimal | null;
  /**
   * 5 % of the draws are smaller.
   */
  p05: Decimal | null;
  /**
   * A quarter is smaller.
   */
  p25: Decimal | null;
  /**
   * Half of them are smaller.
   */
  p50: Decimal | null;
  /**
   * Three quarters are smaller.
   */
  p75: Decimal | null;
  /**
   * 95 % are smaller.
   */
  p95: Decimal | null;
  /**
   * The share of draws in which it brings more.
   */
  probability: Decimal | null;
}
/**
 * When an option overtakes *hold* for good.
 */
export interface Crossing {
  /**
   * With every assumption as stated: the first month from which it stays ahead; none where it ends behind.
   */
  stated: Month | null;
  /**
   * The share of draws in which it is ahead at the end.
   */
  probability: Decimal | null;
  /**
   * Of those draws, the month by which 5 % have overtaken.
   */
  p05: Month | null;
  /**
   * The month by which half have.
   */
  p50: Month | null;
  /**
   * The month by which 95 % have.
   */
  p95: Month | null;
}
/**
 * What more is put in than in *hold*, and what comes of it.
 */
export interface Incremental {
  /**
   * How much more is put in; below 0 where inputs are saved.
   */
  inputs: Decimal | null;
  /**
   * How much more social value comes of it.
   */
  value: Decimal | null;
  /**
   * Value of each unit more that is put in; none where less is put in.
   */
  ratio: Decimal | null;
  /**
   * Value lost for each unit saved; none where more is put in.
   */
  lost_per_unit_saved: Decimal | null;
}
/**
 * What it would be worth to know one assumption.
 */
export interface Enquiry {
  /**
   * The assumption.
   */
  address: string;
  /**
   * Its expected value of perfect information (EVPPI): an upper bound of what asking is worth.
   */
  evppi: Decimal;
}
/**
 * What the observed months of a study say, by channel.
 */
export interface Fits {
  /**
   * The channels with observed months, in the order of the study.
   */
  channels: ChannelFit[];
}
/**
 * What the observed months of one channel say.
 */
export interface ChannelFit {
  /**
   * The channel.
   */
  id: string;
  /**
   * Its name.
   */
  name: string;
  /**
   * The first observed month.
   */
  first: string | null;
  /**
   * The last observed month.
   */
  last: string | null;
  /**
   * How many months were observed.
   */
  months: number;
  /**
   * How many months have followers, counted or derived.
   */
  months_with_followers: number;
  /**
   * Months without figures between the first and the last.
   */
  missing: string[];
  /**
   * Every form of growth.
   */
  growth: GrowthFit[];
  /**
   * The form that fits best, where the months can tell.
   */
  best: Growth | null;
  /**
   * Why they cannot.
   */
  undecided: Reason | null;
  /**
   * What a forecast may assume.
   */
  offers: Offer[];
  /**
   * What is not offered.
   */
  refusals: Refusal[];
  /**
   * Months that lie apart.
   */
  outliers: Outlier[];
}
/**
 * One form of growth, fitted to the followers.
 */
export interface GrowthFit {
  /**
   * The form.
   */
  form: Growth;
  /**
   * Growth a month: a rate, or for `linear` a number of followers.
   */
  monthly_growth: Estimate | null;
  /**
   * The most followers of `logistic` growth.
   */
  ceiling: Estimate | null;
  /**
   * The standard deviation of what is left: followers, or for `compound` a share of them.
   */
  residual: Decimal | null;
  /**
   * Akaike's criterion for few observations: lower is better.
   */
  aicc: Decimal | null;
  /**
   * How much higher than the lowest.
   */
  difference: Decimal | null;
  /**
   * Why it was not fitted, or why it cannot be told though it was.
   */
  doubt: Reason | null;
}
/**
 * A parameter with its standard error and a range of 90 %.
 */
export interface Estimate {
  /**
   * The estimate.
   */
  value: Decimal | null;
  /**
   * Its standard error.
   */
  standard_error: Decimal | null;
  /**
   * The low end of the range.
   */
  low: Decimal | null;
  /**
   * The high end of the range.
   */
  high: Decimal | null;
}
/**
 * Why something cannot be said, as data; the catalogues word it under `fit-reason-CODE`.
 */
export interface Reason {
  /**
   * A stable word such as `too-few-months`.
   */
  code: string;
  /**
   * The values in the sentence, as plain text.
   */
  arguments: {
    [k: string]: string;
  };
}
/**
 * An assumption for a forecast.
 */
export interface Offer {
  /**
   * The field.
   */
  field: string;
  /**
   * Where it belongs, such as `channels.x.forecast.followers.monthly_growth`.
   */
  address: string;
  /**
   * The form of growth, for `monthly_growth`.
   */
  form?: Growth | null;
  /**
   * What a rate is a share of.
   */
  of?: RateBase | null;
  /**
   * The month at whose end the followers of a start stand.
   */
  month?: string | null;
  /**
   * The value.
   */
  value: Decimal;
  /**
   * The low end of a range of 90 %; absent where nothing varies.
   */
  low: Decimal | null;
  /**
   * The high end.
   */
  high: Decimal | null;
  /**
   * The distribution between them.
   */
  shape: Shape | null;
  /**
   * What it rests on.
   */
  evidence: Evidence;
  /**
   * The first month behind it.
   */
  first: string;
  /**
   * The last month behind it.
   */
  last: string;
  /**
   * How many months stand behind it.
   */
  months: number;
  /**
   * The standard deviation from month to month.
   */
  deviation: Decimal | null;
  /**
   * Sum over sum, beside the mean of months.
   */
  pooled?: Decimal | null;
  /**
   * True where the study states a value of its own.
   */
  stated: boolean;
}
/**
 * Why a field of the forecast is not offered.
 */
export interface Refusal {
  /**
   * The field.
   */
  field: string;
  /**
   * Why.
   */
  reason: Reason;
}
/**
 * A month that lies far from the others. It is named, not removed.
 */
export interface Outlier {
  /**
   * The field of the forecast that it speaks of.
   */
  field: string;
  /**
   * The month.
   */
  month: string;
  /**
   * Its value.
   */
  value: Decimal | null;
  /**
   * The median of all months.
   */
  median: Decimal | null;
}
/**
 * Last year's forecast beside what was observed since.
 */
export interface Calibration {
  /**
   * Each assumption that the months speak of, in the order of last year's study.
   */
  assumptions: Assumed[];
  /**
   * Those that they do not speak of.
   */
  unseen: Unseen[];
  /**
   * Month by month.
   */
  months: MonthCompared[];
  /**
   * All together.
   */
  overall: Overall;
  /**
   * Channels that could not be compared, at places of last year's study.
   */
  findings: Diagnostics;
}
/**
 * One assumption of last year's forecast beside what happened.
 */
export interface Assumed {
  /**
   * Its address in last year's study.
   */
  address: string;
  /**
   * The name of the channel.
   */
  channel: string;
  /**
   * The field, such as `click_rate`.
   */
  field: string;
  /**
   * The form of growth, for `monthly_growth`.
   */
  form?: Growth | null;
  /**
   * What a rate is a share of.
   */
  of?: RateBase | null;
  /**
   * What was expected.
   */
  forecast: Decimal;
  /**
   * The low end of the range that was stated.
   */
  low: Decimal | null;
  /**
   * The high end.
   */
  high: Decimal | null;
  /**
   * The distribution: low and high of `normal` and `lognormal` hold 90 %, those of the others everything.
   */
  shape: Shape | null;
  /**
   * What happened.
   */
  actual: Decimal;
  /**
   * How many months say so.
   */
  months: number;
  /**
   * Where it lies beside the range.
   */
  standing: Standing;
  /**
   * Actual ÷ forecast; absent where the forecast is 0.
   */
  ratio: Decimal | null;
}
/**
 * An assumption that the observed months do not speak of.
 */
export interface Unseen {
  /**
   * Its address in last year's study.
   */
  address: string;
  /**
   * The name of the channel.
   */
  channel: string;
  /**
   * The field.
   */
  field: string;
  /**
   * Why nothing is said.
   */
  reason: Reason;
}
/**
 * A metric of a month as it was forecast and as it came.
 */
export interface MonthCompared {
  /**
   * The id of the channel.
   */
  channel: string;
  /**
   * The month.
   */
  month: string;
  /**
   * The metric.
   */
  metric: Metric;
  /**
   * As last year's study works it out.
   */
  forecast: Decimal;
  /**
   * As it was observed.
   */
  actual: Decimal;
  /**
   * Actual ÷ forecast.
   */
  ratio: Decimal | null;
}
/**
 * What all assumptions together say of the author.
 */
export interface Overall {
  /**
   * How many assumptions were compared.
   */
  compared: number;
  /**
   * How many of them have a range.
   */
  ranged: number;
  /**
   * How many lie inside it.
   */
  inside: number;
  /**
   * Inside ÷ ranged; 0.9 is what ranges of 90 % should come to.
   */
  share_inside: Decimal | null;
  /**
   * The mean of ln(actual ÷ forecast) over the assumptions where both are above 0.
   */
  mean_log_error: Decimal | null;
  /**
   * Its exponential: what came for each 1 that was expected.
   */
  factor: Decimal | null;
  /**
   * Which way the forecasts lean.
   */
  lean: Lean | null;
}
