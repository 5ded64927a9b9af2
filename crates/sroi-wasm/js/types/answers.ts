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
 * Every kind of answer.
 */
export interface Answers {
  evaluation: Evaluation;
  trace: Trace;
  variant: Variant;
  diagnostic: Diagnostic;
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
