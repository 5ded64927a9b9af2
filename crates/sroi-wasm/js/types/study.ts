// Made from the Rust types by `make types`; do not edit.

/**
 * Lower-case letters, digits and hyphens.
 */
export type Id = string;
/**
 * The language in which the study's own texts are written.
 */
export type Language = "en" | "ja";
/**
 * A whole number, 0 or more.
 */
export type Whole = number | string;
/**
 * Whether the study looks ahead or back.
 */
export type StudyKind = "forecast" | "evaluation";
/**
 * The name of a preset, or a preset with changes.
 */
export type ConventionChoice = Preset | ConventionParts;
/**
 * A named set of conventions.
 */
export type Preset = "guide-2012" | "value-map" | "green-book" | "cbax" | "undiscounted";
/**
 * A discount rate, or the name of a schedule.
 */
export type DiscountRate = AssumptionOrNumber | Schedule;
export type AssumptionOrNumber = WrittenNumber | Assumption;
/**
 * A decimal number: a JSON number of at most 15 digits, or a text of at most 28 such as "0.25"; below 10^15.
 */
export type WrittenNumber = number | string;
/**
 * The distribution between low and high.
 */
export type Shape = "pert" | "triangular" | "uniform" | "normal" | "lognormal" | "beta" | "fixed";
/**
 * What a judgement rests on.
 */
export type Evidence = "measured" | "experiment" | "survey" | "literature" | "expert" | "assumed";
/**
 * A schedule of discount rates that fall with time.
 */
export type Schedule = "green-book" | "green-book-health" | "green-book-catastrophic";
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
 * What an amount is per.
 */
export type Per = "activity" | "year" | "month" | "post" | "once";
/**
 * A calendar month such as 2026-04.
 */
export type Month = string;
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
 * How followers grow.
 */
export type Growth = "compound" | "linear" | "logistic";
export type StartOrNumber = WrittenNumber | Start;
export type RateOrNumber = WrittenNumber | Rate;
export type ProxyOrNumber = WrittenNumber | Proxy;
/**
 * When an outcome starts.
 */
export type Starts = "during" | "after";
/**
 * Whether an outcome is priced.
 */
export type Valuation = "priced" | "held_intrinsic" | "excluded";
/**
 * Whether the hours of an outcome are an input.
 */
export type HoursInInputs = boolean | NotInInputs;

/**
 * One study: what was put into social-media work, what it did, and what changed.
 */
export interface Study {
  /**
   * The schema of this document, for editors.
   */
  $schema?: string | null;
  /**
   * The version of the format: "1".
   */
  sroi: string;
  /**
   * The title of the study.
   */
  title?: string | null;
  /**
   * The id of the stakeholder whose money ROI counts.
   */
  organisation?: Id | null;
  /**
   * Who made the study.
   */
  author?: string | null;
  /**
   * The language of the texts in the study.
   */
  language?: Language | null;
  /**
   * The currency of every amount without one of its own: an ISO 4217 code.
   */
  currency: string;
  /**
   * The year in whose prices the amounts are.
   */
  price_year?: Whole | null;
  /**
   * Whether the study looks ahead or back.
   */
  kind?: StudyKind | null;
  /**
   * The months studied.
   */
  activity: {
    /**
     * The first month.
     */
    start: string;
    /**
     * How many months.
     */
    months: number | string;
    /**
     * Free text for whoever reads the study.
     */
    note?: string | null;
  };
  /**
   * How impact, time and the ratio are worked out: the name of a preset, or a preset with changes.
   */
  convention?: ConventionChoice | null;
  /**
   * Who changes, and who puts something in.
   */
  stakeholders?: Stakeholder[] | null;
  /**
   * What is put in.
   */
  inputs?: Input[] | null;
  /**
   * Accounts and sites.
   */
  channels?: Channel[] | null;
  /**
   * Money that comes back.
   */
  returns?: Return[] | null;
  /**
   * Advertising equivalents; reported apart, never part of a ratio.
   */
  media_equivalent?: MediaEquivalent[] | null;
  /**
   * What changes for people.
   */
  outcomes?: Outcome[] | null;
  /**
   * What may go wrong.
   */
  risks?: Risk[] | null;
  /**
   * Courses of action to compare; `hold` (no change) is implied.
   */
  options?: OptionPart[] | null;
  /**
   * States of the world to compare.
   */
  scenarios?: Scenario[] | null;
  /**
   * Assumptions that move together.
   */
  correlations?: Correlation[] | null;
  /**
   * Proxy packs used.
   */
  packs?: string[] | null;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * A preset with changes.
 */
export interface ConventionParts {
  /**
   * The preset that the rest changes.
   */
  preset?: Preset | null;
  /**
   * The discount rate, or the name of a schedule.
   */
  discount_rate?: DiscountRate | null;
  /**
   * The discount exponent of the first year: 0, 0.5 or 1.
   */
  first_year_exponent?: WrittenNumber | null;
  /**
   * How the deductions are combined.
   */
  deductions?: Deductions | null;
  /**
   * The shape of the drop-off.
   */
  drop_off_shape?: DropOffShape | null;
  /**
   * When drop-off starts.
   */
  drop_off_from?: DropOffFrom | null;
  /**
   * What the duration counts.
   */
  duration_counts?: DurationCounts | null;
  /**
   * Whether inputs of later years are discounted.
   */
  inputs_discounted?: boolean | null;
  /**
   * Where negative outcomes stand.
   */
  negative_outcomes?: NegativeOutcomes | null;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * A number that a person judged.
 */
export interface Assumption {
  /**
   * The value that exact figures use.
   */
  value?: WrittenNumber | null;
  /**
   * The low end of what is plausible.
   */
  low?: WrittenNumber | null;
  /**
   * The high end of what is plausible.
   */
  high?: WrittenNumber | null;
  /**
   * The distribution between them; `pert` where low and high are given.
   */
  shape?: Shape | null;
  /**
   * How many observations stand behind a `beta`.
   */
  n?: WrittenNumber | null;
  /**
   * What the judgement rests on.
   */
  evidence?: Evidence | null;
  /**
   * Where it comes from.
   */
  source?: string | null;
  /**
   * The address of another assumption that this one shares.
   */
  same_as?: string | null;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * A group that changes, or that puts something in.
 */
export interface Stakeholder {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its name.
   */
  name?: string | null;
  /**
   * How many people it has.
   */
  size?: WrittenNumber | null;
  /**
   * Who decided that it matters.
   */
  decided_by?: string | null;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * Something put in.
 */
export interface Input {
  /**
   * Its id.
   */
  id: string;
  /**
   * What kind of input it is.
   */
  kind: "staff" | "cash" | "in_kind" | "volunteer";
  /**
   * Its name.
   */
  name?: string | null;
  /**
   * Who gives it; the organisation where it is left out.
   */
  stakeholder?: Id | null;
  /**
   * The role of the person.
   */
  role?: string | null;
  /**
   * Hours a month.
   */
  hours_per_month?: AssumptionOrNumber | null;
  /**
   * Hours a week; a month has 52 ÷ 12 weeks.
   */
  hours_per_week?: AssumptionOrNumber | null;
  /**
   * Hours for each post of the channel.
   */
  hours_per_post?: AssumptionOrNumber | null;
  /**
   * Pay for an hour, before on-costs and overhead.
   */
  hourly_rate?: AssumptionOrNumber | null;
  /**
   * Salary of a year, before on-costs and overhead.
   */
  annual_salary?: AssumptionOrNumber | null;
  /**
   * Bonus of a year.
   */
  annual_bonus?: AssumptionOrNumber | null;
  /**
   * Hours worked in a year, without leave and holidays.
   */
  productive_hours?: AssumptionOrNumber | null;
  /**
   * Social insurance and the like, as a share of pay.
   */
  on_costs?: AssumptionOrNumber | null;
  /**
   * Rooms, equipment and the like, as a share of pay with on-costs.
   */
  overhead?: AssumptionOrNumber | null;
  /**
   * The share of the hours charged to the account; 1 where it is left out.
   */
  share?: AssumptionOrNumber | null;
  /**
   * An amount of money.
   */
  amount?: AssumptionOrNumber | null;
  /**
   * What the amount is per.
   */
  per?: Per | null;
  /**
   * The month of an amount per `once`.
   */
  month?: Month | null;
  /**
   * The channel whose posts are counted.
   */
  channel?: Id | null;
  /**
   * Ad spend observed on a channel: `channels.x.spend`.
   */
  from?: string | null;
  /**
   * The first and the last month in which it runs.
   */
  runs?: Month[] | null;
  /**
   * Which share of it belongs to which channel.
   */
  channels?: Shares | null;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * Shares by id.
 */
export interface Shares {
  [k: string]: AssumptionOrNumber;
}
/**
 * An account or a site.
 */
export interface Channel {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its name.
   */
  name?: string | null;
  /**
   * Where it lives.
   */
  platform?: Platform | null;
  /**
   * Its handle or address.
   */
  handle?: string | null;
  /**
   * Months that were observed.
   */
  observed?: Observed[] | null;
  /**
   * How the months after them are worked out.
   */
  forecast?: Forecast | null;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * One observed month. What is absent is unknown, not zero.
 */
export interface Observed {
  /**
   * The month.
   */
  month: string;
  /**
   * Posts published.
   */
  posts?: WrittenNumber | null;
  /**
   * Times that posts were shown.
   */
  impressions?: WrittenNumber | null;
  /**
   * Gross reach of the month: accounts reached.
   */
  reach?: WrittenNumber | null;
  /**
   * Views, where the platform counts those in place of impressions.
   */
  views?: WrittenNumber | null;
  /**
   * Views of videos.
   */
  video_views?: WrittenNumber | null;
  /**
   * Likes and other reactions.
   */
  reactions?: WrittenNumber | null;
  /**
   * Comments and replies.
   */
  comments?: WrittenNumber | null;
  /**
   * Shares and reposts.
   */
  shares?: WrittenNumber | null;
  /**
   * Saves and bookmarks.
   */
  saves?: WrittenNumber | null;
  /**
   * Clicks on links.
   */
  clicks?: WrittenNumber | null;
  /**
   * Visits of the profile.
   */
  profile_visits?: WrittenNumber | null;
  /**
   * Followers gained less followers lost.
   */
  new_followers?: WrittenNumber | null;
  /**
   * Followers lost.
   */
  unfollows?: WrittenNumber | null;
  /**
   * Followers at the end of the month.
   */
  followers?: WrittenNumber | null;
  /**
   * Sessions on a site.
   */
  sessions?: WrittenNumber | null;
  /**
   * Money spent on ads.
   */
  spend?: WrittenNumber | null;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * How months are worked out that were not observed.
 */
export interface Forecast {
  /**
   * Posts a month.
   */
  posts_per_month?: AssumptionOrNumber | null;
  /**
   * How followers grow.
   */
  followers?: Followers | null;
  /**
   * Impressions that a post makes for each follower.
   */
  impressions_per_post_per_follower?: AssumptionOrNumber | null;
  /**
   * Accounts that a post reaches for each follower.
   */
  reach_per_post_per_follower?: AssumptionOrNumber | null;
  /**
   * Accounts that a post reaches.
   */
  reach_per_post?: AssumptionOrNumber | null;
  /**
   * Engagements (reactions, comments, shares, saves) as a share.
   */
  engagement_rate?: RateOrNumber | null;
  /**
   * Link clicks as a share.
   */
  click_rate?: RateOrNumber | null;
  /**
   * Posts that stronger accounts pass on.
   */
  amplification?: Amplifier[] | null;
  /**
   * What the posts are about.
   */
  content_mix?: ContentMix | null;
  /**
   * What arrives from other channels, as views of this one.
   */
  links?: Link[] | null;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * How followers grow.
 */
export interface Followers {
  /**
   * The form of the growth; `compound` where it is left out.
   */
  growth?: Growth | null;
  /**
   * Growth a month: a rate, or for `linear` a number of followers.
   */
  monthly_growth?: AssumptionOrNumber | null;
  /**
   * Followers lost a month, as a share.
   */
  monthly_loss?: AssumptionOrNumber | null;
  /**
   * The most followers that `logistic` growth can reach.
   */
  ceiling?: AssumptionOrNumber | null;
  /**
   * The followers that the forecast starts from.
   */
  start?: StartOrNumber | null;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * The number of followers that a forecast starts from, at the end of a month.
 */
export interface Start {
  /**
   * The value that exact figures use.
   */
  value?: WrittenNumber | null;
  /**
   * The low end of what is plausible.
   */
  low?: WrittenNumber | null;
  /**
   * The high end of what is plausible.
   */
  high?: WrittenNumber | null;
  /**
   * The distribution between them; `pert` where low and high are given.
   */
  shape?: Shape | null;
  /**
   * How many observations stand behind a `beta`.
   */
  n?: WrittenNumber | null;
  /**
   * What the judgement rests on.
   */
  evidence?: Evidence | null;
  /**
   * Where it comes from.
   */
  source?: string | null;
  /**
   * The address of another assumption that this one shares.
   */
  same_as?: string | null;
  /**
   * The month at whose end the account has so many followers; by default the month before the forecast.
   */
  month?: Month | null;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * A share of something that is named.
 */
export interface Rate {
  /**
   * The value that exact figures use.
   */
  value?: WrittenNumber | null;
  /**
   * The low end of what is plausible.
   */
  low?: WrittenNumber | null;
  /**
   * The high end of what is plausible.
   */
  high?: WrittenNumber | null;
  /**
   * The distribution between them; `pert` where low and high are given.
   */
  shape?: Shape | null;
  /**
   * How many observations stand behind a `beta`.
   */
  n?: WrittenNumber | null;
  /**
   * What the judgement rests on.
   */
  evidence?: Evidence | null;
  /**
   * Where it comes from.
   */
  source?: string | null;
  /**
   * The address of another assumption that this one shares.
   */
  same_as?: string | null;
  /**
   * What it is a share of.
   */
  of: "impressions" | "reach" | "followers";
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * A stronger account that passes posts on.
 */
export interface Amplifier {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its name.
   */
  name?: string | null;
  /**
   * Its followers.
   */
  followers: WrittenNumber | Assumption;
  /**
   * The share of the posts that it passes on.
   */
  share_of_posts: WrittenNumber | Assumption;
  /**
   * Impressions that a post makes there for each follower.
   */
  impressions_per_post_per_follower: WrittenNumber | Assumption;
  /**
   * Accounts that a post reaches there for each follower.
   */
  reach_per_post_per_follower?: AssumptionOrNumber | null;
  /**
   * Hours of work for each post passed on.
   */
  hours_per_post?: AssumptionOrNumber | null;
  /**
   * The staff input whose loaded rate those hours cost: `inputs.editor`.
   */
  rate_from?: string | null;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * What the posts are about, as shares that add up to 1.
 */
export interface ContentMix {
  /**
   * The organisation's own news.
   */
  own_news?: AssumptionOrNumber | null;
  /**
   * News of others.
   */
  third_party_news?: AssumptionOrNumber | null;
  /**
   * Conversation.
   */
  conversation?: AssumptionOrNumber | null;
  /**
   * What a change of the mix does.
   */
  effect?: MixEffect | null;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * What each further share of a kind of content adds to growth and engagement.
 */
export interface MixEffect {
  /**
   * Added to monthly growth for each 1 of the share.
   */
  monthly_growth?: Shares | null;
  /**
   * Added to the engagement rate for each 1 of the share.
   */
  engagement_rate?: Shares | null;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * People who come from another channel: from a post to a blog, from a blog to a site.
 */
export interface Link {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its name.
   */
  name?: string | null;
  /**
   * What leads here, such as `channels.x.clicks`.
   */
  from: string;
  /**
   * The share of it that arrives, each as one view.
   */
  rate: WrittenNumber | Assumption;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * Money that comes back.
 */
export interface Return {
  /**
   * Its id.
   */
  id: string;
  /**
   * What kind of money it is.
   */
  kind: "sale" | "lead" | "donation" | "cost_avoided";
  /**
   * Its name.
   */
  name?: string | null;
  /**
   * How much.
   */
  quantity: {
    /**
     * A count.
     */
    count?: AssumptionOrNumber | null;
    /**
     * What the count is per: `activity`, `year` or `month`.
     */
    per?: Per | null;
    /**
     * Measured amounts by calendar year of the activity; they replace duration and drop-off.
     */
    by_year?: AssumptionOrNumber[] | null;
    /**
     * A channel's metric: `channels.x.clicks`.
     */
    from?: string | null;
    /**
     * The steps from the metric to people, and from people to an amount.
     */
    steps?: Step[] | null;
    /**
     * Free text for whoever reads the study.
     */
    note?: string | null;
  };
  /**
   * The money of each.
   */
  value_each: WrittenNumber | Assumption;
  /**
   * The share of it that is margin; 1 where it is left out.
   */
  margin?: AssumptionOrNumber | null;
  /**
   * The share that would have come anyway.
   */
  deadweight?: AssumptionOrNumber | null;
  /**
   * The share that a holdout test shows to be our doing: 1 less deadweight.
   */
  incrementality?: AssumptionOrNumber | null;
  /**
   * The share that others brought about.
   */
  attribution_to_others?: AssumptionOrNumber | null;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * One step of a chain.
 */
export interface Step {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its name.
   */
  name?: string | null;
  /**
   * The share of those before it.
   */
  rate?: AssumptionOrNumber | null;
  /**
   * The share of the events that are new people within an activity year.
   */
  unique?: AssumptionOrNumber | null;
  /**
   * The amount of each person, such as hours; the last step.
   */
  each?: AssumptionOrNumber | null;
  /**
   * The unit of the amount: the proxy's.
   */
  unit?: string | null;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * What the same attention would have cost as advertising. It never enters a ratio.
 */
export interface MediaEquivalent {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its name.
   */
  name?: string | null;
  /**
   * A channel's metric: `channels.x.impressions`.
   */
  from: string;
  /**
   * The price of a thousand.
   */
  price_per_thousand?: AssumptionOrNumber | null;
  /**
   * The price of one.
   */
  price_each?: AssumptionOrNumber | null;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * Something that changes for a group.
 */
export interface Outcome {
  /**
   * Its id.
   */
  id: string;
  /**
   * Who changes.
   */
  stakeholder: string;
  /**
   * What changes.
   */
  name?: string | null;
  /**
   * The longer description.
   */
  description?: string | null;
  /**
   * How much.
   */
  quantity: {
    /**
     * A count.
     */
    count?: AssumptionOrNumber | null;
    /**
     * What the count is per: `activity`, `year` or `month`.
     */
    per?: Per | null;
    /**
     * Measured amounts by calendar year of the activity; they replace duration and drop-off.
     */
    by_year?: AssumptionOrNumber[] | null;
    /**
     * A channel's metric: `channels.x.clicks`.
     */
    from?: string | null;
    /**
     * The steps from the metric to people, and from people to an amount.
     */
    steps?: Step[] | null;
    /**
     * Free text for whoever reads the study.
     */
    note?: string | null;
  };
  /**
   * What one unit of it is worth.
   */
  proxy?: ProxyOrNumber | null;
  /**
   * The share that would have happened anyway.
   */
  deadweight?: AssumptionOrNumber | null;
  /**
   * The share that only moved from elsewhere.
   */
  displacement?: AssumptionOrNumber | null;
  /**
   * The share that others brought about.
   */
  attribution_to_others?: AssumptionOrNumber | null;
  /**
   * The share that is ours: 1 less what others brought about.
   */
  credited_share?: AssumptionOrNumber | null;
  /**
   * What is lost each year after.
   */
  drop_off?: AssumptionOrNumber | null;
  /**
   * How many years it lasts; 1 where it is left out.
   */
  duration_years?: Whole | null;
  /**
   * When it starts; `during` where it is left out.
   */
  starts?: Starts | null;
  /**
   * Whether it is priced; `priced` where it is left out.
   */
  valuation?: Valuation | null;
  /**
   * How it is measured where it is not priced.
   */
  indicator?: string | null;
  /**
   * Whether its hours are an input: true, or `{ "not": reason }`.
   */
  hours_in_inputs?: HoursInInputs | null;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * The value in money of one unit of an outcome.
 */
export interface Proxy {
  /**
   * The value that exact figures use.
   */
  value?: WrittenNumber | null;
  /**
   * The low end of what is plausible.
   */
  low?: WrittenNumber | null;
  /**
   * The high end of what is plausible.
   */
  high?: WrittenNumber | null;
  /**
   * The distribution between them; `pert` where low and high are given.
   */
  shape?: Shape | null;
  /**
   * How many observations stand behind a `beta`.
   */
  n?: WrittenNumber | null;
  /**
   * What the judgement rests on.
   */
  evidence?: Evidence | null;
  /**
   * Where it comes from.
   */
  source?: string | null;
  /**
   * The address of another assumption that this one shares.
   */
  same_as?: string | null;
  /**
   * What the value is per, such as `person` or `hour`.
   */
  unit?: string | null;
  /**
   * The year whose prices it is in.
   */
  year?: Whole | null;
  /**
   * Its currency, where it is not the study's.
   */
  currency?: string | null;
  /**
   * The licence under which the value may be passed on.
   */
  licence?: string | null;
  /**
   * Its id in a proxy pack.
   */
  ref?: string | null;
  /**
   * True to bring it to the study's currency and price year.
   */
  reprice?: boolean | null;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * Why hours are not an input.
 */
export interface NotInInputs {
  /**
   * The reason.
   */
  not: string;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * Something that may go wrong, at most once in an activity year.
 */
export interface Risk {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its name.
   */
  name?: string | null;
  /**
   * How likely it is in a year.
   */
  probability_per_year: WrittenNumber | Assumption;
  /**
   * What it costs, besides hours.
   */
  cost?: AssumptionOrNumber | null;
  /**
   * Hours of work to respond.
   */
  response_hours?: AssumptionOrNumber | null;
  /**
   * The staff input whose loaded rate those hours cost: `inputs.editor`.
   */
  rate_from?: string | null;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * A course of action.
 */
export interface OptionPart {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its name.
   */
  name?: string | null;
  /**
   * What it changes, in order.
   */
  changes?: Change[] | null;
  /**
   * What it costs the organisation once: leaving a contract, training.
   */
  costs?: OptionCost[] | null;
  /**
   * Followers that it moves from one channel to another.
   */
  transfers?: Transfer[] | null;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * One change: exactly one of `set`, `add`, `multiply`.
 */
export interface Change {
  /**
   * The address of an assumption.
   */
  at: string;
  /**
   * The new value.
   */
  set?: AssumptionOrNumber | null;
  /**
   * What is added to value, low and high.
   */
  add?: WrittenNumber | null;
  /**
   * What value, low and high are multiplied by.
   */
  multiply?: WrittenNumber | null;
  /**
   * The first month of the activity in which it holds, counted from 1; all months where it is left out.
   */
  from_month?: Whole | null;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * A cost that an option has once, paid in money by the organisation.
 */
export interface OptionCost {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its name.
   */
  name?: string | null;
  /**
   * How much is paid.
   */
  amount: WrittenNumber | Assumption;
  /**
   * The month in which it is paid; the first that no channel observed where it is left out.
   */
  month?: Month | null;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * Followers of one channel who join another at the start of a month. How many of them follow the other channel
 * already, and so cannot join it, is for the share to leave out.
 */
export interface Transfer {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its name.
   */
  name?: string | null;
  /**
   * The id of the channel whose followers are asked to move.
   */
  from: string;
  /**
   * The id of the channel that they join.
   */
  to: string;
  /**
   * The share of them who join.
   */
  share: WrittenNumber | Assumption;
  /**
   * The month at whose start they join; the first that no channel observed where it is left out.
   */
  month?: Month | null;
  /**
   * True where the channel they leave keeps nobody from then on, which holds where it is left out. False where
   * it goes on and they follow both.
   */
  closes?: boolean | null;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * A state of the world.
 */
export interface Scenario {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its name.
   */
  name?: string | null;
  /**
   * What it changes, in order.
   */
  changes?: Change[] | null;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
/**
 * Assumptions that move together.
 */
export interface Correlation {
  /**
   * Their addresses.
   */
  between: string[];
  /**
   * The rank correlation between each two of them, from −1 to 1.
   */
  rank: number | string;
  /**
   * Free text for whoever reads the study.
   */
  note?: string | null;
}
