//! What an assessor would object to and that can be seen without any figure (the method, §7).

use super::known::Known;
use super::outcome::{Attribution, Outcome};
use super::parameter::ParameterId;
use super::quantity::{Chain, Quantity, StepKind};
use super::{Channel, Course, Model, Parameter, input};
use crate::diagnostic::{Diagnostics, Problem};
use crate::document::{ConventionChoice, DurationCounts, Evidence, InputKind, Place, Study};
use crate::model::Metric;
use crate::number::Number;

/// Adds every such finding to the problems of the document.
pub(super) fn find(model: &Model, study: &Study, problems: &mut Diagnostics) {
    let mut finder = Finder { model, study, problems };
    for outcome in &model.outcomes {
        if outcome.is_priced() {
            finder.deductions(outcome);
            finder.duration(outcome);
            finder.proxy(outcome);
            finder.people(outcome);
        }
    }
    finder.among_outcomes();
    finder.inputs();
    finder.channels();
    finder.returns();
    finder.whole_study();
    for option in &model.options {
        finder.left_running(option);
    }
}

struct Finder<'a> {
    model: &'a Model,
    study: &'a Study,
    problems: &'a mut Diagnostics,
}

impl<'a> Finder<'a> {
    fn say(&mut self, place: &Place, problem: Problem) {
        self.problems.report(&place.pointer, place.address.clone(), problem);
    }

    fn parameter(&self, id: ParameterId) -> Option<&'a Parameter> {
        self.model.parameters.get(id.0)
    }

    fn number(&self, id: Option<ParameterId>) -> Option<Number> {
        self.parameter(id?).map(|parameter| parameter.value)
    }

    /// Absent is not 0, and a 0 needs a reason.
    fn deductions(&mut self, outcome: &Outcome) {
        let attribution = outcome.attribution.map(|attribution| match attribution {
            Attribution::ToOthers(share) => (share, Number::ZERO),
            Attribution::Credited(share) => (share, Number::ONE),
        });
        let deductions = [
            ("deadweight", outcome.deadweight.map(|share| (share, Number::ZERO))),
            ("displacement", outcome.displacement.map(|share| (share, Number::ZERO))),
            ("attribution_to_others", attribution),
        ];
        let mut sum = Number::ZERO;
        for (field, deduction) in deductions {
            let name = || outcome.name.clone();
            let Some((share, nothing)) = deduction else {
                self.say(&outcome.place, Problem::DeductionMissing { field: field.into(), outcome: name() });
                continue;
            };
            let Some(parameter) = self.parameter(share) else { continue };
            let deducted =
                if nothing.is_zero() { Some(parameter.value) } else { nothing.less(parameter.value).map(|w| w.value) };
            sum = deducted.and_then(|deducted| sum.plus(deducted)).map_or(sum, |worked| worked.value);
            let explained = parameter.note.is_some() || parameter.source.is_some() || parameter.shared.is_some();
            if parameter.value == nothing && !explained {
                self.say(&parameter.place, Problem::ZeroWithoutReason { field: field.into(), outcome: name() });
            }
        }
        if sum > Number::ONE {
            self.say(&outcome.place, Problem::DeductionsPastOne { sum: sum.to_string() });
        }
    }

    fn duration(&mut self, outcome: &Outcome) {
        if matches!(outcome.quantity, Quantity::ByYear(_)) {
            return;
        }
        let beyond = self.model.convention.duration_counts == DurationCounts::AfterActivity;
        let drop_off = self.number(outcome.drop_off).filter(|drop_off| !drop_off.is_zero());
        if outcome.duration > 1 && drop_off.is_none() {
            let at = if outcome.drop_off.is_some() { outcome.place.field("drop_off") } else { outcome.place.clone() };
            self.say(&at, Problem::DurationWithoutDropOff { years: outcome.duration.to_string() });
        }
        if outcome.duration == 1 && drop_off.is_some() && !beyond {
            self.say(&outcome.place.field("drop_off"), Problem::DropOffWithoutDuration);
        }
    }

    fn proxy(&mut self, outcome: &Outcome) {
        let Some(price) = &outcome.price else { return };
        let Some(parameter) = self.parameter(price.value) else { return };
        if parameter.source.is_none() {
            self.say(&price.place, Problem::SourceMissing { outcome: outcome.name.clone() });
        }
        let absent = [("year", price.year.is_none()), ("unit", price.unit.is_none())];
        let absent: Vec<&str> = absent.iter().filter(|(_, absent)| *absent).map(|(field, _)| *field).collect();
        if !absent.is_empty() {
            self.say(&price.place, Problem::ProxyUndocumented { missing: absent.join(", ") });
        }
        if let (Some(year), Some(study), None) = (price.year, self.model.price_year, &price.reprice)
            && year != study
        {
            let problem = Problem::PriceYearDiffers { year: year.to_string(), study: study.to_string() };
            self.say(&price.place, problem);
        }
        let count = match &outcome.quantity {
            Quantity::Count { count, .. } => self.number(Some(*count)),
            Quantity::ByYear(_) | Quantity::Chain(_) => None,
        };
        let whole = count.and_then(|count| count.times(parameter.value)).map(|worked| worked.value);
        let model = self.model;
        for input in &model.inputs {
            let input::Amount::Money { amount, .. } = &input.what else { continue };
            let cost = self.number(Some(*amount)).filter(|cost| !cost.is_zero());
            if cost.is_some() && (cost == Some(parameter.value) || cost == whole) {
                self.say(&price.place, Problem::ProxyEqualsCost { input: input.name.clone() });
            }
        }
        let bare = |text: &str| text.trim().trim_end_matches('s').to_lowercase();
        let words = ["activity", "activitie", "output", "アウトプット", "活動"];
        if words.contains(&bare(&outcome.id).as_str()) || words.contains(&bare(&outcome.name).as_str()) {
            self.say(&outcome.place, Problem::OutputValued { outcome: outcome.name.clone() });
        }
    }

    /// Events are not people.
    fn people(&mut self, outcome: &Outcome) {
        let Quantity::Chain(chain) = &outcome.quantity else { return };
        let people_already = matches!(chain.metric, Metric::Followers | Metric::NewFollowers | Metric::Posts);
        if people_already || chain.steps.iter().any(|step| step.kind == StepKind::Unique) {
            return;
        }
        let outcome = outcome.name.clone();
        let problem = if chain.metric == Metric::Reach {
            Problem::ReachAsPeople { outcome }
        } else {
            Problem::PeopleWithoutUnique { metric: chain.metric.word().into(), outcome }
        };
        self.say(&chain.place, problem);
    }

    fn among_outcomes(&mut self) {
        let model = self.model;
        let priced: Vec<&Outcome> = model.outcomes.iter().filter(|outcome| outcome.is_priced()).collect();
        let deductions = |outcome: &Outcome| {
            let attribution = outcome.attribution.map(|attribution| match attribution {
                Attribution::ToOthers(share) => (true, self.number(Some(share))),
                Attribution::Credited(share) => (false, self.number(Some(share))),
            });
            (self.number(outcome.deadweight), self.number(outcome.displacement), attribution)
        };
        if let [first, rest @ ..] = priced.as_slice()
            && rest.len() >= 2
            && deductions(first).0.is_some()
            && rest.iter().all(|outcome| deductions(outcome) == deductions(first))
        {
            let place = self.study.place.field("outcomes");
            self.say(&place, Problem::SameDeductions { count: priced.len().to_string() });
        }
        for (position, outcome) in priced.iter().enumerate() {
            for other in priced.iter().take(position) {
                if outcome.name == other.name && outcome.stakeholder != other.stakeholder {
                    let problem = Problem::OutcomeTwice { outcome: outcome.name.clone(), other: other.id.clone() };
                    self.say(&outcome.place, problem);
                }
                let (Quantity::Chain(one), Quantity::Chain(two)) = (&outcome.quantity, &other.quantity) else {
                    continue;
                };
                let names = || (outcome.name.clone(), other.name.clone());
                match self.overlap(one, two) {
                    Overlap::None => {}
                    Overlap::Same if outcome.stakeholder != other.stakeholder => {
                        let (one, two) = names();
                        self.say(&outcome.place, Problem::EventValuedTwice { outcome: one, other: two });
                    }
                    Overlap::Same | Overlap::Inside => {
                        let (one, two) = names();
                        self.say(&outcome.place, Problem::ChainValuedTwice { outcome: one, other: two });
                    }
                }
            }
        }
    }

    /// Whether one chain is the other, or a part of it. Steps are compared by what they do, not by name.
    fn overlap(&self, one: &Chain, two: &Chain) -> Overlap {
        if one.channel != two.channel || one.metric != two.metric || one.steps.is_empty() || two.steps.is_empty() {
            return Overlap::None;
        }
        let people = |chain: &Chain| -> Vec<(ParameterId, String)> {
            let steps = chain.steps.iter().filter(|step| step.kind != StepKind::Each);
            steps
                .map(|step| {
                    let shared = self.parameter(step.parameter).and_then(|parameter| parameter.shared);
                    (shared.unwrap_or(step.parameter), step.id.clone())
                })
                .collect()
        };
        let same = |a: &(ParameterId, String), b: &(ParameterId, String)| {
            a.0 == b.0 || a.1 == b.1 && self.number(Some(a.0)) == self.number(Some(b.0))
        };
        let (one, two) = (people(one), people(two));
        if !one.iter().zip(&two).all(|(a, b)| same(a, b)) {
            Overlap::None
        } else if one.len() == two.len() {
            Overlap::Same
        } else {
            Overlap::Inside
        }
    }

    fn inputs(&mut self) {
        let model = self.model;
        let place = self.study.place.field("inputs");
        if model.channels.len() > 1 {
            for input in &model.inputs {
                let by_channel = matches!(input.what, input::Amount::Spend { .. });
                if input.channels.is_empty() && !by_channel {
                    self.say(&input.place, Problem::CostUnallocated { input: input.name.clone() });
                }
            }
        }
        if model.inputs.is_empty() {
            return;
        }
        if !model.inputs.iter().any(|input| matches!(input.kind, InputKind::Volunteer | InputKind::InKind)) {
            self.say(&place, Problem::VolunteerTimeMissing);
        }
        let giver = |input: &input::Input| input.stakeholder.clone().or_else(|| model.organisation.clone());
        let first = model.inputs.first().and_then(giver);
        if model.stakeholders.len() > 1
            && let Some(first) = first
            && model.inputs.iter().all(|input| giver(input).as_ref() == Some(&first))
        {
            let name = model.stakeholders.iter().find(|part| part.id == first).map(|part| part.name.clone());
            self.say(&place, Problem::OneFunder { stakeholder: name.unwrap_or(first) });
        }
    }

    fn channels(&mut self) {
        let model = self.model;
        for (index, channel) in model.channels.iter().enumerate() {
            if let Some(forecast) = &channel.forecast
                && let Some(place) = &forecast.mix_place
                && forecast.mix.iter().all(|part| part.on_growth.is_none() && part.on_engagement.is_none())
            {
                self.say(place, Problem::MixWithoutEffect);
            }
            let months = (0..model.months).map(|number| model.start.later(number));
            let unseen = months.filter(|month| !channel.is_forecast(*month) && !channel.observed.contains_key(month));
            // Gaps between observed months are said as gaps.
            let last = channel.last_observed();
            let unseen = unseen.filter(|month| last.is_none_or(|last| *month > last)).count();
            if unseen > 0 && channel.forecast.is_none() {
                let problem = Problem::MonthsUnobserved { channel: channel.name.clone(), count: unseen.to_string() };
                self.say(&channel.place, problem);
            }
            self.filled(index, channel);
        }
    }

    /// Metrics of chains that are absent in observed months and filled by a rate.
    fn filled(&mut self, index: usize, channel: &Channel) {
        let model = self.model;
        let quantities = model.outcomes.iter().map(|outcome| &outcome.quantity);
        let quantities = quantities.chain(model.returns.iter().map(|part| &part.quantity));
        let mut used: Vec<Metric> = quantities
            .filter_map(|quantity| match quantity {
                Quantity::Chain(chain) if chain.channel == index => Some(chain.metric),
                Quantity::Chain(_) | Quantity::Count { .. } | Quantity::ByYear(_) => None,
            })
            .collect();
        used.sort_unstable();
        used.dedup();
        for metric in used {
            let months = (0..model.months).map(|number| model.start.later(number));
            let filled: Vec<String> = months
                .filter(|month| channel.known(*month, metric) == Known::Filled)
                .map(|month| month.to_string())
                .collect();
            if !filled.is_empty() {
                let problem = Problem::MetricFilled { metric: metric.word().into(), months: filled.join(", ") };
                self.say(&channel.place.field("observed"), problem);
            }
        }
    }

    fn returns(&mut self) {
        let model = self.model;
        for part in &model.returns {
            let measured = part.deadweight.or(part.incrementality).and_then(|share| self.parameter(share));
            let measured = measured.is_some_and(|share| share.evidence == Some(Evidence::Experiment));
            if measured && self.number(part.attribution).is_some_and(|share| !share.is_zero()) {
                self.say(&part.place, Problem::DeadweightHoldsAttribution);
            }
        }
    }

    fn whole_study(&mut self) {
        let model = self.model;
        let root = self.study.place.clone();
        let priced = || model.outcomes.iter().filter(|outcome| outcome.is_priced());
        if priced().next().is_some() && !priced().any(|outcome| outcome.is_negative(&model.parameters)) {
            self.say(&root.field("outcomes"), Problem::NoNegativeOutcome);
        }
        let ranged = model.parameters.iter().any(|parameter| parameter.range.is_some() || parameter.shape.is_some());
        if priced().next().is_some() && !ranged {
            self.say(&root, Problem::RatioWithoutRange);
        }
        let said = match &self.study.convention {
            Some(ConventionChoice::Parts(parts)) => parts.inputs_discounted == Some(false),
            Some(ConventionChoice::Preset(_)) | None => false,
        };
        if said && model.years() > 1 && !model.convention.is_undiscounted() {
            self.say(&root.field("convention").field("inputs_discounted"), Problem::InputsNotDiscounted);
        }
    }

    /// What goes on costing, or earning, after an option has ended the posts of every channel.
    fn left_running(&mut self, option: &Course) {
        let Ok(after) = self.model.with(option) else { return };
        let last = after.months;
        let value = |id: ParameterId| after.parameters.get(id.0).and_then(|parameter| parameter.value_in(last));
        let runs = |id: ParameterId| value(id).is_some_and(|value| !value.is_zero());
        let posts: Vec<ParameterId> = after
            .channels
            .iter()
            .filter_map(|channel| channel.forecast.as_ref().and_then(|forecast| forecast.posts_per_month))
            .collect();
        let stopped = |id: &ParameterId| !runs(*id) && self.number(Some(*id)).is_some_and(|before| !before.is_zero());
        if posts.is_empty() || !posts.iter().all(stopped) {
            return;
        }
        let mut left: Vec<String> = Vec::new();
        for input in after.inputs.iter().filter(|input| input.runs.1 == last) {
            let goes_on = match &input.what {
                input::Amount::Hours { hours: input::Hours::Monthly(hours) | input::Hours::Weekly(hours), .. } => {
                    runs(*hours)
                }
                input::Amount::Money { amount, per: input::MoneyPer::Month | input::MoneyPer::Year } => runs(*amount),
                input::Amount::Hours { .. } | input::Amount::Money { .. } | input::Amount::Spend { .. } => false,
            };
            if goes_on {
                left.push(input.name.clone());
            }
        }
        left.extend(after.risks.iter().filter(|risk| runs(risk.probability)).map(|risk| risk.name.clone()));
        for part in &after.returns {
            if let Quantity::Count { count, .. } = &part.quantity
                && runs(*count)
            {
                left.push(part.name.clone());
            }
        }
        for what in left {
            self.say(&option.place, Problem::OptionLeavesRunning { option: option.name.clone(), what });
        }
    }
}

enum Overlap {
    None,
    Same,
    Inside,
}
