//! Inputs, checked: each kind with the fields it needs and no others.

use super::channel::Channel;
use super::checker::Checker;
use super::known::Known;
use super::metric::Metric;
use super::parameter::{Bounds, Kind, ParameterId};
use crate::diagnostic::Problem;
use crate::document::{self, InputKind, Per, Place};
use crate::plan::Unit;

/// Something put in.
#[derive(Clone, Debug)]
pub(crate) struct Input {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) kind: InputKind,
    pub(crate) stakeholder: Option<String>,
    pub(crate) what: Amount,
    /// First and last month in which it runs, counted from 1.
    pub(crate) runs: (u32, u32),
    /// Shares by channel.
    pub(crate) channels: Vec<(usize, ParameterId)>,
    pub(crate) place: Place,
}

/// How much is put in.
#[derive(Clone, Debug)]
pub(crate) enum Amount {
    /// Hours at a rate.
    Hours { hours: Hours, rate: HourlyRate, share: Option<ParameterId> },
    /// Money.
    Money { amount: ParameterId, per: MoneyPer },
    /// Ad spend observed on a channel.
    Spend { channel: usize },
}

/// Hours of work.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Hours {
    Monthly(ParameterId),
    Weekly(ParameterId),
    Post(ParameterId, usize),
}

/// What an hour costs, before on-costs and overhead.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Pay {
    Hourly(ParameterId),
    Salary { salary: ParameterId, bonus: Option<ParameterId>, productive_hours: ParameterId },
}

/// The loaded rate of an hour.
#[derive(Clone, Copy, Debug)]
pub(crate) struct HourlyRate {
    pub(crate) pay: Pay,
    pub(crate) on_costs: Option<ParameterId>,
    pub(crate) overhead: Option<ParameterId>,
}

/// What an amount of money is per.
#[derive(Clone, Copy, Debug)]
pub(crate) enum MoneyPer {
    Activity,
    Year,
    Month,
    Once(u32),
    Post(usize),
}

/// What a document calls things that inputs refer to.
#[derive(Debug)]
pub(crate) struct Names<'a> {
    pub(crate) stakeholders: Vec<&'a str>,
    pub(crate) channels: Vec<&'a str>,
}

impl Checker {
    pub(crate) fn input(&mut self, input: &document::Input, names: &Names<'_>) -> Option<Input> {
        let place = &input.place;
        let id = input.id.as_ref()?.to_string();
        let kind = input.kind?;
        let name = input.name.clone().or_else(|| input.role.clone()).unwrap_or_else(|| id.clone());
        if let Some(stakeholder) = &input.stakeholder {
            self.refer(stakeholder.as_str(), &names.stakeholders, &place.field("stakeholder"));
        }
        self.fields_of_kind(input, kind);
        let what = match kind {
            InputKind::Staff | InputKind::Volunteer => self.hours_input(input, kind, &name, names),
            InputKind::Cash | InputKind::InKind => self.money_input(input, &name, names),
        };
        let runs = self.runs(input);
        if let (Some((first, last)), Some(Amount::Money { per: MoneyPer::Once(at), .. })) = (runs, &what)
            && !(first..=last).contains(at)
        {
            let text = |number: u32| self.start.later(number.saturating_sub(1)).to_string();
            let problem = Problem::MonthOutside { month: text(*at), first: text(first), last: text(last) };
            self.report(&place.field("month"), problem);
        }
        let channels = self.channel_shares(input, &name, names);
        Some(Input {
            id,
            name,
            kind,
            stakeholder: input.stakeholder.as_ref().map(ToString::to_string),
            what: what?,
            runs: runs?,
            channels,
            place: place.clone(),
        })
    }

    /// Says which of the fields given do not belong to this kind of input.
    fn fields_of_kind(&mut self, input: &document::Input, kind: InputKind) {
        let hours = [
            ("hours_per_month", input.hours_per_month.is_some()),
            ("hours_per_week", input.hours_per_week.is_some()),
            ("hours_per_post", input.hours_per_post.is_some()),
            ("hourly_rate", input.hourly_rate.is_some()),
        ];
        let salary = [
            ("annual_salary", input.annual_salary.is_some()),
            ("annual_bonus", input.annual_bonus.is_some()),
            ("productive_hours", input.productive_hours.is_some()),
            ("on_costs", input.on_costs.is_some()),
            ("overhead", input.overhead.is_some()),
            ("share", input.share.is_some()),
        ];
        let money = [
            ("amount", input.amount.is_some()),
            ("per", input.per.is_some()),
            ("from", input.from.is_some()),
            ("month", input.month.is_some()),
        ];
        let foreign: Vec<&str> = match kind {
            InputKind::Staff => money.iter().filter(|field| field.1).map(|field| field.0).collect(),
            InputKind::Volunteer => {
                money.iter().chain(salary.iter().take(3)).filter(|field| field.1).map(|field| field.0).collect()
            }
            InputKind::Cash | InputKind::InKind => {
                hours.iter().chain(salary.iter()).filter(|field| field.1).map(|field| field.0).collect()
            }
        };
        for field in foreign {
            let problem = Problem::FieldNotForKind { field: field.into(), kind: kind.word().into() };
            self.report(&input.place.field(field), problem);
        }
    }

    fn hours_input(
        &mut self,
        input: &document::Input,
        kind: InputKind,
        name: &str,
        names: &Names<'_>,
    ) -> Option<Amount> {
        let hours = self.hours(input, name, names);
        let pay = self.pay(input, kind, name);
        let on_costs = self.number(input.on_costs.as_ref(), Bounds::Surcharge, Unit::Share, name);
        let overhead = self.number(input.overhead.as_ref(), Bounds::Surcharge, Unit::Share, name);
        let share = self.number(input.share.as_ref(), Bounds::Share, Unit::Share, name);
        Some(Amount::Hours { hours: hours?, rate: HourlyRate { pay: pay?, on_costs, overhead }, share })
    }

    fn hours(&mut self, input: &document::Input, name: &str, names: &Names<'_>) -> Option<Hours> {
        let per_month = self.number(input.hours_per_month.as_ref(), Bounds::NonNegative, Unit::Hours, name);
        let per_week = self.number(input.hours_per_week.as_ref(), Bounds::NonNegative, Unit::Hours, name);
        let per_post = self.number(input.hours_per_post.as_ref(), Bounds::NonNegative, Unit::HoursPerPost, name);
        let given = [
            input.hours_per_month.as_ref().map(|_| "hours_per_month"),
            input.hours_per_week.as_ref().map(|_| "hours_per_week"),
            input.hours_per_post.as_ref().map(|_| "hours_per_post"),
        ];
        if !self.one_of(&given, "hours_per_month, hours_per_week, hours_per_post", &input.place) {
            return None;
        }
        let channel = if input.hours_per_post.is_some() { Some(self.posts_of(input, names)?) } else { None };
        per_month.map(Hours::Monthly).or(per_week.map(Hours::Weekly)).or_else(|| Some(Hours::Post(per_post?, channel?)))
    }

    /// True where exactly one of several fields is given; says it otherwise.
    pub(crate) fn one_of(&mut self, given: &[Option<&str>], fields: &str, place: &Place) -> bool {
        let mut given = given.iter().flatten();
        match (given.next(), given.next()) {
            (Some(_), None) => true,
            (None, _) => {
                self.report(place, Problem::OneOfNeeded { fields: fields.into() });
                false
            }
            (Some(one), Some(other)) => {
                let problem = Problem::SaidTwice { one: (*one).into(), other: (*other).into() };
                self.report(&place.field(other), problem);
                false
            }
        }
    }

    fn pay(&mut self, input: &document::Input, kind: InputKind, name: &str) -> Option<Pay> {
        let hourly = self.number(input.hourly_rate.as_ref(), Bounds::NonNegative, Unit::MoneyPerHour, name);
        let salary = self.number(input.annual_salary.as_ref(), Bounds::NonNegative, Unit::Money, name);
        let bonus = self.number(input.annual_bonus.as_ref(), Bounds::NonNegative, Unit::Money, name);
        let productive_hours = self.number(input.productive_hours.as_ref(), Bounds::Positive, Unit::Hours, name);
        let given =
            [input.hourly_rate.as_ref().map(|_| "hourly_rate"), input.annual_salary.as_ref().map(|_| "annual_salary")];
        let fields = if kind == InputKind::Staff { "hourly_rate, annual_salary" } else { "hourly_rate" };
        if !self.one_of(&given, fields, &input.place) {
            return None;
        }
        if input.annual_salary.is_some() && input.productive_hours.is_none() {
            self.report(&input.place, Problem::MissingField { field: "productive_hours".into() });
        }
        match hourly {
            Some(hourly) => Some(Pay::Hourly(hourly)),
            None => Some(Pay::Salary { salary: salary?, bonus, productive_hours: productive_hours? }),
        }
    }

    /// The channel whose posts an input counts: the one it names, or the only one there is.
    fn posts_of(&mut self, input: &document::Input, names: &Names<'_>) -> Option<usize> {
        match (&input.channel, names.channels.as_slice()) {
            (Some(channel), known) => self.refer(channel.as_str(), known, &input.place.field("channel")),
            (None, [_]) => Some(0),
            (None, _) => {
                self.report(&input.place, Problem::MissingField { field: "channel".into() });
                None
            }
        }
    }

    fn money_input(&mut self, input: &document::Input, name: &str, names: &Names<'_>) -> Option<Amount> {
        let place = &input.place;
        if let Some(from) = &input.from {
            if input.kind != Some(InputKind::Cash) {
                // Ad spend is money paid, whoever pays it.
                let problem = Problem::FieldNotForKind { field: "from".into(), kind: InputKind::InKind.word().into() };
                self.report(&place.field("from"), problem);
                return None;
            }
            if input.amount.is_some() {
                let problem = Problem::SaidTwice { one: "from".into(), other: "amount".into() };
                self.report(&place.field("amount"), problem);
                return None;
            }
            let (channel, metric) = self.metric(from, names, &place.field("from"))?;
            if metric != Metric::Spend {
                let problem = Problem::UnknownMetric { metric: metric.word().into(), suggestion: "spend".into() };
                self.report(&place.field("from"), problem);
                return None;
            }
            return Some(Amount::Spend { channel });
        }
        if input.amount.is_none() {
            self.report(place, Problem::MissingField { field: "amount".into() });
        }
        let amount = self.number(input.amount.as_ref(), Bounds::NonNegative, Unit::Money, name);
        let per = match input.per {
            None => {
                self.report(place, Problem::MissingField { field: "per".into() });
                None
            }
            Some(Per::Activity) => Some(MoneyPer::Activity),
            Some(Per::Year) => Some(MoneyPer::Year),
            Some(Per::Month) => Some(MoneyPer::Month),
            Some(Per::Post) => self.posts_of(input, names).map(MoneyPer::Post),
            Some(Per::Once) => match input.month {
                Some(month) => self.month(month, &place.field("month")).map(MoneyPer::Once),
                None => {
                    self.report(place, Problem::MissingField { field: "month".into() });
                    None
                }
            },
        };
        Some(Amount::Money { amount: amount?, per: per? })
    }

    fn runs(&mut self, input: &document::Input) -> Option<(u32, u32)> {
        if input.runs.is_none() {
            return Some((1, self.months));
        }
        let place = input.place.field("runs");
        let Some((first, last)) = input.window() else {
            let found = input.runs.as_ref().map_or(0, Vec::len).to_string();
            self.report(&place, Problem::NumberOutOfRange { value: found, low: "2".into(), high: "2".into() });
            return None;
        };
        let first_number = self.month(first, &place)?;
        let last_number = self.month(last, &place)?;
        if last_number < first_number {
            let problem =
                Problem::MonthOutside { month: last.to_string(), first: first.to_string(), last: last.to_string() };
            self.report(&place, problem);
            return None;
        }
        Some((first_number, last_number))
    }

    /// Says it where an input counts the posts of an observed month that does not say them.
    pub(crate) fn counted_posts(&mut self, input: &Input, channels: &[Channel]) {
        let channel = match &input.what {
            Amount::Hours { hours: Hours::Post(_, channel), .. }
            | Amount::Money { per: MoneyPer::Post(channel), .. } => channels.get(*channel),
            Amount::Hours { .. } | Amount::Money { .. } | Amount::Spend { .. } => None,
        };
        let Some(channel) = channel else { return };
        let (first, last) = input.runs;
        let mut months = (first..=last).map(|number| self.start.later(number.saturating_sub(1)));
        if let Some(month) = months.find(|month| channel.known(*month, Metric::Posts) == Known::Missing) {
            let problem = Problem::MetricMissing { metric: Metric::Posts.word().into(), month: month.to_string() };
            self.report(&input.place, problem);
        }
    }

    fn channel_shares(&mut self, input: &document::Input, name: &str, names: &Names<'_>) -> Vec<(usize, ParameterId)> {
        let Some(shares) = &input.channels else { return Vec::new() };
        let mut read = Vec::new();
        for (channel, share) in &shares.shares {
            let found = self.refer(channel.as_str(), &names.channels, &share.place);
            let share = self.parameter(
                &share.stated(),
                &Kind::new(Bounds::Share, Unit::Share, name).called("channel_share").timeless(),
            );
            if let (Some(channel), Some(share)) = (found, share) {
                read.push((channel, share));
            }
        }
        read
    }
}
