//! Cost: staff at a loaded rate, cash, goods, volunteer time, amplification, expected cost of risks.
//!
//! Guide, stage 3.1 "Inputs"; the method, §2. Volunteer and in-kind time is an input at a stated
//! replacement value, never silently zero.

use super::impact::Impact;
use super::{Method, Monthly};
use crate::document::InputKind;
use crate::document::read::choices;
use crate::model::Metric;
use crate::model::input::{Amount, HourlyRate, Hours as InputHours, Input, MoneyPer, Pay};
use crate::model::parameter::ParameterId;
use crate::plan::{Called, Fig, Hours, HoursPerPost, Money, MoneyPerHour, MoneyPerUnit, Plan, Posts, Share};
use std::collections::BTreeMap;

choices! {
    /// What a line of cost stands for.
    pub enum LineKind {
        /// Hours of paid staff.
        Staff = "staff",
        /// Money.
        Cash = "cash",
        /// Goods and services given.
        InKind = "in_kind",
        /// Hours of unpaid people.
        Volunteer = "volunteer",
        /// Hours that stronger accounts spend on passing posts on.
        Amplification = "amplification",
        /// The expected cost of a risk.
        Risk = "risk",
        /// Hours valued in an outcome that are an input too.
        HoursValued = "hours_valued",
    }
}

/// One line of cost, month by month.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) kind: LineKind,
    pub(super) stakeholder: Option<String>,
    pub(super) monthly: Monthly,
    pub(super) hours: BTreeMap<u32, Fig<Hours>>,
    /// Shares by channel; none where the cost is not allocated.
    pub(super) channels: Vec<(usize, Option<ParameterId>)>,
    /// False for hours that are shown beside the result but are not part of it.
    pub(super) counted: bool,
}

impl Line {
    /// True for what an option costs once, which is no channel's.
    pub(super) fn is_of_option(&self) -> bool {
        self.id.starts_with("option.")
    }

    /// True where the organisation itself pays it (the method, §4).
    pub(super) fn is_paid_by(&self, organisation: Option<&String>) -> bool {
        let kind = matches!(self.kind, LineKind::Staff | LineKind::Cash | LineKind::Amplification | LineKind::Risk);
        kind && (organisation.is_none() || self.stakeholder.is_none() || self.stakeholder.as_ref() == organisation)
    }
}

impl Method<'_> {
    /// Every line of cost, in the order of ids.
    pub(super) fn lines(&mut self, impacts: &[Impact]) -> Vec<Line> {
        let model = self.model;
        let mut lines = Vec::new();
        for input in &model.inputs {
            lines.push(self.line(input));
        }
        for channel in 0..model.channels.len() {
            lines.extend(self.amplification(channel));
        }
        lines.extend(self.once_costs());
        for risk in &model.risks {
            lines.push(self.risk(risk));
        }
        for (outcome, impact) in model.outcomes.iter().zip(impacts) {
            lines.extend(self.hours_valued(outcome, impact));
        }
        lines.sort_by(|a, b| a.id.cmp(&b.id));
        lines
    }

    fn line(&mut self, input: &Input) -> Line {
        let kind = match input.kind {
            InputKind::Staff => LineKind::Staff,
            InputKind::Cash => LineKind::Cash,
            InputKind::InKind => LineKind::InKind,
            InputKind::Volunteer => LineKind::Volunteer,
        };
        let single = self.model.channels.len() == 1;
        let channels = if input.channels.is_empty() && single {
            vec![(0, None)]
        } else {
            input.channels.iter().map(|(channel, share)| (*channel, Some(*share))).collect()
        };
        let mut line = Line {
            id: input.id.clone(),
            name: input.name.clone(),
            kind,
            stakeholder: input.stakeholder.clone(),
            monthly: Monthly::new(),
            hours: BTreeMap::new(),
            channels,
            counted: true,
        };
        let (first, last) = input.runs;
        for month in first..=last {
            match &input.what {
                Amount::Hours { hours, rate, share } => {
                    let Some(worked) = self.hours(input, *hours, *share, month) else { continue };
                    let loaded = self.loaded_rate(input, rate, month);
                    let mut parameters = Self::rate_parameters(rate);
                    parameters.extend(share);
                    parameters.extend(hours.parameter());
                    let at = self.cost_key(&input.id, hours.by_post(), &parameters, month);
                    let label = Called::of("staff-cost", &input.name);
                    if matches!(hours, InputHours::Weekly(_)) {
                        // What was worked are the hours of a year; a month is a twelfth of them.
                        let year = Called::of("staff-cost-of-year", &input.name);
                        let year = self.plan.times(format_args!("{at}.times_12"), year, worked, loaded);
                        let twelve = self.whole(12);
                        line.monthly.insert(month, self.plan.over(at, label, year, twelve));
                        let hours = Called::of("hours-of-month", &input.name);
                        let key = format!("{}.of_month", self.plan.key(worked.0));
                        line.hours.insert(month, self.plan.over(key, hours, worked, twelve));
                    } else {
                        line.hours.insert(month, worked);
                        line.monthly.insert(month, self.plan.times(at, label, worked, loaded));
                    }
                }
                Amount::Money { amount, per } => {
                    let money = self.money_of_month(input, *amount, *per, month);
                    line.monthly.extend(money.map(|money| (month, money)));
                }
                Amount::Spend { channel } => {
                    let spent = self.metric(*channel, self.month(month), Metric::Spend);
                    line.monthly.extend(spent.map(|spent| (month, Plan::read_as(spent))));
                }
            }
        }
        line
    }

    /// The key of a line's cost in a month: the same figure for all months in which nothing differs.
    fn cost_key(&self, id: &str, by_post: bool, parameters: &[ParameterId], month: u32) -> String {
        if by_post {
            format!("cost.by_input.{id}.{}", self.month(month))
        } else {
            format!("cost.by_input.{id}.month{}", self.since(parameters, month))
        }
    }

    /// Hours charged to the account: hours × share of the person; of a year for hours a week, else of the month.
    fn hours(
        &mut self,
        input: &Input,
        hours: InputHours,
        share: Option<ParameterId>,
        month: u32,
    ) -> Option<Fig<Hours>> {
        let key = format!("inputs.{}", input.id);
        let worked: Fig<Hours> = match hours {
            InputHours::Monthly(hours) => self.parameter(hours, month),
            InputHours::Weekly(hours) => {
                // A month has 52 ÷ 12 weeks.
                let since = self.since(&[hours], month);
                let week: Fig<Hours> = self.parameter(hours, month);
                let weeks = self.whole(52);
                let label = Called::of("hours-of-year", &input.name);
                self.plan.times(format_args!("{key}.hours_of_year{since}"), label, week, weeks)
            }
            InputHours::Post(hours, channel) => {
                let posts: Fig<Posts> = self.posts(channel, self.month(month))?;
                let each: Fig<HoursPerPost> = self.parameter(hours, month);
                let label = Called::of("hours-of-month", &input.name);
                self.plan.times(format_args!("{key}.hours.{}", self.month(month)), label, posts, each)
            }
        };
        let Some(share) = share else { return Some(worked) };
        let share: Fig<Share> = self.parameter(share, month);
        let label = Called::of("hours-charged", &input.name);
        let key = format!("{}.charged({})", self.plan.key(worked.0), self.plan.key(share.0));
        Some(self.plan.times(key, label, worked, share))
    }

    fn rate_parameters(rate: &HourlyRate) -> Vec<ParameterId> {
        let mut parameters: Vec<ParameterId> = match rate.pay {
            Pay::Hourly(hourly) => vec![hourly],
            Pay::Salary { salary, bonus, productive_hours } => {
                [Some(salary), bonus, Some(productive_hours)].into_iter().flatten().collect()
            }
        };
        parameters.extend(rate.on_costs);
        parameters.extend(rate.overhead);
        parameters
    }

    /// Loaded hourly rate = (salary + bonus) × (1 + on-costs) × (1 + overhead) ÷ productive hours.
    fn loaded_rate(&mut self, input: &Input, rate: &HourlyRate, month: u32) -> Fig<MoneyPerHour> {
        let since = self.since(&Self::rate_parameters(rate), month);
        let key = format!("inputs.{}", input.id);
        let name = &input.name;
        let mut loadings = Vec::new();
        for (loading, code) in [(rate.on_costs, "with-on-costs"), (rate.overhead, "with-overhead")] {
            if let Some(loading) = loading {
                let loading: Fig<Share> = self.parameter(loading, month);
                loadings.push((self.plan.growth(loading), code));
            }
        }
        match rate.pay {
            Pay::Hourly(hourly) => {
                let mut pay: Fig<MoneyPerHour> = self.parameter(hourly, month);
                for (loading, code) in loadings {
                    pay = self.plan.times(format_args!("{key}.{code}{since}"), Called::of(code, name), pay, loading);
                }
                pay
            }
            Pay::Salary { salary, bonus, productive_hours } => {
                let mut pay: Fig<Money> = self.parameter(salary, month);
                if let Some(bonus) = bonus {
                    let bonus: Fig<Money> = self.parameter(bonus, month);
                    let label = Called::of("salary-and-bonus", name);
                    pay = self.plan.sum(format_args!("{key}.salary_and_bonus{since}"), label, &[pay, bonus]);
                }
                for (loading, code) in loadings {
                    pay = self.plan.times(format_args!("{key}.{code}{since}"), Called::of(code, name), pay, loading);
                }
                let hours: Fig<Hours> = self.parameter(productive_hours, month);
                let label = Called::of("loaded-rate", name);
                self.plan.over(format_args!("{key}.loaded_rate{since}"), label, pay, hours)
            }
        }
    }

    /// The loaded rate of the staff input at a position.
    pub(super) fn rate_of(&mut self, position: usize, month: u32) -> Option<Fig<MoneyPerHour>> {
        let model = self.model;
        let input = model.inputs.get(position)?;
        match &input.what {
            Amount::Hours { rate, .. } => Some(self.loaded_rate(input, rate, month)),
            Amount::Money { .. } | Amount::Spend { .. } => None,
        }
    }

    fn money_of_month(&mut self, input: &Input, amount: ParameterId, per: MoneyPer, month: u32) -> Option<Fig<Money>> {
        let money: Fig<Money> = self.parameter(amount, month);
        let since = self.since(&[amount], month);
        let label = Called::of("amount-of-month", &input.name);
        let key = format!("cost.by_input.{}.month{since}", input.id);
        match per {
            MoneyPer::Month => Some(money),
            MoneyPer::Year => {
                let months = self.whole(12);
                Some(self.plan.over(key, label, money, months))
            }
            MoneyPer::Activity => {
                // Evenly over the months in which it runs.
                let (first, last) = input.runs;
                let months = last.saturating_sub(first).saturating_add(1);
                if months == 1 {
                    return Some(money);
                }
                let months = self.whole(months);
                Some(self.plan.over(key, label, money, months))
            }
            MoneyPer::Once(at) => (at == month).then_some(money),
            MoneyPer::Post(channel) => {
                let posts: Fig<Posts> = self.posts(channel, self.month(month))?;
                let each: Fig<MoneyPerUnit> = Plan::read_as(money);
                let key = format!("cost.by_input.{}.{}", input.id, self.month(month));
                Some(self.plan.times(key, label, posts, each))
            }
        }
    }

    /// Hours of each amplified post, at the rate of the staff input it names; in forecast months only.
    fn amplification(&mut self, index: usize) -> Vec<Line> {
        let model = self.model;
        let Some(channel) = model.channels.get(index) else { return Vec::new() };
        let Some(forecast) = &channel.forecast else { return Vec::new() };
        let mut lines = Vec::new();
        for amplifier in &forecast.amplifiers {
            let (Some(hours), Some(rate_from)) = (amplifier.hours_per_post, amplifier.rate_from) else { continue };
            let id = format!("amplification.{}.{}", channel.id, amplifier.id);
            let mut line = Line {
                id: id.clone(),
                name: amplifier.name.clone(),
                kind: LineKind::Amplification,
                stakeholder: model.inputs.get(rate_from).and_then(|input| input.stakeholder.clone()),
                monthly: Monthly::new(),
                hours: BTreeMap::new(),
                channels: vec![(index, None)],
                counted: true,
            };
            for number in 1..=model.months {
                let month = self.month(number);
                if !channel.is_forecast(month) {
                    continue;
                }
                let Some(posts) = self.posts(index, month) else { continue };
                let Some(rate) = self.rate_of(rate_from, number) else { continue };
                let amplified = self.amplified_posts(channel, month, amplifier, posts);
                let each: Fig<HoursPerPost> = self.parameter(hours, number);
                let label = Called::of("amplification-hours", &amplifier.name).with("month", month);
                let worked = self.plan.times(format_args!("cost.by_input.{id}.{month}.hours"), label, amplified, each);
                let label = Called::of("amplification-cost", &amplifier.name).with("month", month);
                let cost = self.plan.times(format_args!("cost.by_input.{id}.{month}"), label, worked, rate);
                line.hours.insert(number, worked);
                line.monthly.insert(number, cost);
            }
            lines.push(line);
        }
        lines
    }

    /// Totals: all inputs and expected risk, undiscounted and at present value; hours of work.
    pub(super) fn cost(&mut self, lines: &[Line]) {
        let years = self.model.years();
        let counted: Vec<&Line> = lines.iter().filter(|line| line.counted).collect();
        let mut totals = Vec::new();
        let mut hours = Vec::new();
        for line in lines {
            let key = format!("cost.by_input.{}", line.id);
            let monthly: Vec<Fig<Money>> = line.monthly.values().copied().collect();
            let label = Called::of("line-total", &line.name);
            let total = self.over_months([&key, ".total"], label, &monthly);
            if !line.hours.is_empty() {
                let worked: Vec<Fig<Hours>> = line.hours.values().copied().collect();
                let label = Called::of("line-hours", &line.name);
                let worked = self.over_months([&key, ".hours"], label, &worked);
                hours.push(worked);
            }
            let mut present = Vec::new();
            for year in 1..=years {
                let months: Vec<Fig<Money>> =
                    self.months_of(year).filter_map(|month| line.monthly.get(&month).copied()).collect();
                let label = Called::of("line-year", &line.name).with("year", year);
                let amount = self.over_months(format_args!("{key}.year_{year}"), label, &months);
                let label = Called::of("line-year-present", &line.name).with("year", year);
                present.push(self.input_today(format_args!("{key}.year_{year}.present_value"), label, amount, year));
            }
            let label = Called::of("line-present", &line.name);
            self.plan.sum([&key, ".present_value"], label, &present);
            if line.counted {
                totals.push(total);
            }
        }
        self.plan.sum("cost.total", Called::plain("cost-total"), &totals);
        self.plan.sum("cost.hours", Called::plain("cost-hours"), &hours);
        for number in 1..=self.model.months {
            let month = self.month(number);
            let costs: Vec<Fig<Money>> = counted.iter().filter_map(|line| line.monthly.get(&number).copied()).collect();
            let label = Called::plain("month-cost").with("month", month);
            self.plan.sum(format_args!("by_month.{month}.cost"), label, &costs);
            let worked: Vec<Fig<Hours>> = counted.iter().filter_map(|line| line.hours.get(&number).copied()).collect();
            let label = Called::plain("month-hours").with("month", month);
            self.plan.sum(format_args!("by_month.{month}.hours"), label, &worked);
        }
    }
}

impl InputHours {
    fn parameter(self) -> Option<ParameterId> {
        match self {
            Self::Monthly(hours) | Self::Weekly(hours) | Self::Post(hours, _) => Some(hours),
        }
    }

    fn by_post(self) -> bool {
        matches!(self, Self::Post(..))
    }
}
