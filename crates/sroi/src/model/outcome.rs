//! Outcomes, returns, equivalents and risks, checked.

use super::channel::Channel;
use super::checker::Checker;
use super::input::Names;
use super::metric::Metric;
use super::parameter::{Bounds, Kind, ParameterId};
use super::quantity::{Chain, Quantity, StepKind};
use super::{currency, parameter};
use crate::diagnostic::Problem;
use crate::document::{self, Assumption, HoursInInputs, Judged, Place, Proxy, ReturnKind, Starts, Valuation};
use crate::number::Number;
use crate::plan::Unit;
use crate::reference;

/// A deduction as it is stated.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Attribution {
    ToOthers(ParameterId),
    Credited(ParameterId),
}

/// What one unit of an outcome is worth.
#[derive(Clone, Debug)]
pub(crate) struct Price {
    pub(crate) value: ParameterId,
    pub(crate) unit: Option<String>,
    pub(crate) year: Option<u32>,
    /// Another currency or year, to be brought to the study's.
    pub(crate) reprice: Option<Reprice>,
    pub(crate) place: Place,
}

/// From which money and year to which (the method, §5 "Re-pricing a proxy").
#[derive(Clone, Debug)]
pub(crate) struct Reprice {
    pub(crate) from: (&'static str, u32),
    pub(crate) to: (&'static str, u32),
}

/// Something that changes for a group.
#[derive(Clone, Debug)]
pub(crate) struct Outcome {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) stakeholder: String,
    pub(crate) quantity: Quantity,
    pub(crate) price: Option<Price>,
    pub(crate) deadweight: Option<ParameterId>,
    pub(crate) displacement: Option<ParameterId>,
    pub(crate) attribution: Option<Attribution>,
    pub(crate) drop_off: Option<ParameterId>,
    pub(crate) duration: u32,
    pub(crate) starts: Starts,
    pub(crate) valuation: Valuation,
    pub(crate) hours_in_inputs: Option<bool>,
    pub(crate) indicator: Option<String>,
    pub(crate) place: Place,
}

/// Money that comes back.
#[derive(Clone, Debug)]
pub(crate) struct Return {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) kind: ReturnKind,
    pub(crate) quantity: Quantity,
    pub(crate) value_each: ParameterId,
    pub(crate) margin: Option<ParameterId>,
    pub(crate) deadweight: Option<ParameterId>,
    pub(crate) incrementality: Option<ParameterId>,
    pub(crate) attribution: Option<ParameterId>,
    pub(crate) place: Place,
}

/// What the same attention would have cost as advertising.
#[derive(Clone, Debug)]
pub(crate) struct Equivalent {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) channel: usize,
    pub(crate) metric: Metric,
    pub(crate) price: ParameterId,
    pub(crate) per_thousand: bool,
}

/// Something that may go wrong.
#[derive(Clone, Debug)]
pub(crate) struct Risk {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) probability: ParameterId,
    pub(crate) cost: Option<ParameterId>,
    pub(crate) response_hours: Option<ParameterId>,
    pub(crate) rate_from: Option<usize>,
}

impl Risk {
    /// The name under which it is drawn in an activity year.
    pub(crate) fn name_in(&self, year: u32) -> String {
        format!("risks.{}.year_{year}", self.id)
    }
}

/// What the study says that outcomes need to know.
#[derive(Debug)]
pub(crate) struct Setting<'a> {
    pub(crate) names: Names<'a>,
    pub(crate) channels: &'a [Channel],
    pub(crate) currency: &'a str,
    pub(crate) price_year: Option<u32>,
    pub(crate) years: u32,
}

/// The most years that an outcome may last.
pub(super) const MOST_YEARS: u32 = 1_000;

impl Checker {
    pub(crate) fn outcome(&mut self, outcome: &document::Outcome, setting: &Setting<'_>) -> Option<Outcome> {
        let place = &outcome.place;
        let id = outcome.id.as_ref()?.to_string();
        let name = outcome.name.clone().unwrap_or_else(|| id.clone());
        let stakeholder = outcome.stakeholder.as_ref().map(ToString::to_string);
        if let Some(stakeholder) = &stakeholder {
            self.refer(stakeholder, &setting.names.stakeholders, &place.field("stakeholder"));
        }
        let valuation = outcome.valuation.unwrap_or(Valuation::Priced);
        let quantity = outcome.quantity.as_ref().and_then(|quantity| self.quantity(quantity, &name, setting, None));
        // What is not priced may have a proxy in the making: its unit and source, no value yet.
        let valued = |proxy: &&Judged<Proxy>| {
            let assumption = proxy.stated().assumption;
            valuation == Valuation::Priced || assumption.value.is_some() || assumption.same_as.is_some()
        };
        let price = outcome.proxy.as_ref().filter(valued).and_then(|proxy| self.price(proxy, &name, setting));
        let deadweight = self.share_of(outcome.deadweight.as_ref(), &name);
        let displacement = self.share_of(outcome.displacement.as_ref(), &name);
        let drop_off = self.share_of(outcome.drop_off.as_ref(), &name);
        let to_others = self.share_of(outcome.attribution_to_others.as_ref(), &name).map(Attribution::ToOthers);
        let credited = self.share_of(outcome.credited_share.as_ref(), &name).map(Attribution::Credited);
        if outcome.attribution_to_others.is_some() && outcome.credited_share.is_some() {
            let problem = Problem::SaidTwice { one: "attribution_to_others".into(), other: "credited_share".into() };
            self.report(&place.field("credited_share"), problem);
        }
        let duration = outcome.duration_years.map_or(1, |years| years.0);
        if duration > MOST_YEARS || duration == 0 {
            let problem = Problem::NumberOutOfRange {
                value: duration.to_string(),
                low: "1".into(),
                high: MOST_YEARS.to_string(),
            };
            self.report(&place.field("duration_years"), problem);
            return None;
        }
        match valuation {
            Valuation::Priced if outcome.proxy.is_none() => {
                self.report(place, Problem::MissingField { field: "proxy".into() });
            }
            Valuation::HeldIntrinsic if outcome.indicator.is_none() && outcome.note.is_none() => {
                self.report(place, Problem::MissingField { field: "indicator".into() });
            }
            Valuation::Priced | Valuation::HeldIntrinsic | Valuation::Excluded => {}
        }
        if valuation == Valuation::Priced
            && let Some(Quantity::Chain(chain)) = &quantity
        {
            self.priced_chain(chain, outcome, place);
        }
        Some(Outcome {
            id,
            name,
            stakeholder: stakeholder?,
            quantity: quantity?,
            price,
            deadweight,
            displacement,
            attribution: to_others.or(credited),
            drop_off,
            duration,
            starts: outcome.starts.unwrap_or(Starts::During),
            valuation,
            hours_in_inputs: outcome.hours_in_inputs.as_ref().map(|said| *said == HoursInInputs::Said(true)),
            indicator: outcome.indicator.clone().or_else(|| outcome.note.clone()),
            place: place.clone(),
        })
    }

    fn share_of(&mut self, field: Option<&Judged<Assumption>>, owner: &str) -> Option<ParameterId> {
        self.parameter(&field?.stated(), &Kind::new(Bounds::Share, Unit::Share, owner))
    }

    /// Only an outcome can carry a price: a chain must lead from what was shown or clicked to a change.
    fn priced_chain(&mut self, chain: &Chain, outcome: &document::Outcome, place: &Place) {
        if !chain.steps.iter().any(|step| step.kind == StepKind::Rate) {
            self.report(&chain.place, Problem::OutputPriced { metric: chain.metric.word().into() });
        }
        let each = outcome.quantity.iter().flat_map(|quantity| quantity.steps.iter().flatten()).next_back();
        let proxy_unit = outcome.proxy.as_ref().and_then(|proxy| proxy.unit.clone());
        if let (Some(each), Some(proxy)) = (each.filter(|step| step.each.is_some()), proxy_unit)
            && let Some(unit) = &each.unit
            && *unit != proxy
        {
            self.report(&place.field("proxy").field("unit"), Problem::UnitDiffers { unit: unit.clone(), proxy });
        }
    }

    fn price(&mut self, proxy: &Judged<Proxy>, owner: &str, setting: &Setting<'_>) -> Option<Price> {
        let place = &proxy.place;
        let value = self.parameter(&proxy.stated(), &Kind::new(Bounds::Any, Unit::MoneyPerUnit, owner))?;
        let year = proxy.year.map(|year| year.0);
        let currency = proxy.currency.as_deref().unwrap_or(setting.currency);
        let at_currency = || place.field("currency");
        if !currency::known(currency) {
            self.report(&at_currency(), Problem::UnknownCurrency { currency: currency.to_owned() });
            return None;
        }
        let reprice = proxy.reprice == Some(true);
        // Where the study's own currency is unknown, that has been said already.
        if currency != setting.currency && !reprice && currency::known(setting.currency) {
            let problem =
                Problem::CurrencyDiffers { currency: currency.to_owned(), study: setting.currency.to_owned() };
            self.report(&at_currency(), problem);
            return None;
        }
        let reprice = if reprice { self.reprice(currency, year, place, setting)? } else { None };
        Some(Price { value, unit: proxy.unit.clone(), year, reprice, place: place.clone() })
    }

    fn reprice(
        &mut self,
        currency: &str,
        year: Option<u32>,
        place: &Place,
        setting: &Setting<'_>,
    ) -> Option<Option<Reprice>> {
        let Some(year) = year else {
            self.report(place, Problem::MissingField { field: "year".into() });
            return None;
        };
        let Some(target) = setting.price_year else {
            self.problems.report(&crate::Pointer::root(), "", Problem::MissingField { field: "price_year".into() });
            return None;
        };
        if currency == setting.currency && year == target {
            return Some(None);
        }
        let missing = |currency: &str, year: u32| Problem::PriceSeriesMissing {
            currency: currency.to_owned(),
            year: year.to_string(),
        };
        let from = reference::economy(currency);
        let to = reference::economy(setting.currency);
        let (Some(from), Some(to)) = (from, to) else {
            let unknown = if from.is_none() { currency } else { setting.currency };
            self.report(place, missing(unknown, year));
            return None;
        };
        for at in [year, target] {
            if reference::deflator(from, at).is_none() {
                self.report(place, missing(currency, at));
                return None;
            }
        }
        for (economy, money) in [(from, currency), (to, setting.currency)] {
            if from != to && reference::purchasing_power(economy, target).is_none() {
                self.report(place, missing(money, target));
                return None;
            }
        }
        Some(Some(Reprice { from: (from, year), to: (to, target) }))
    }

    pub(crate) fn money_return(&mut self, part: &document::Return, setting: &Setting<'_>) -> Option<Return> {
        let place = &part.place;
        let id = part.id.as_ref()?.to_string();
        let name = part.name.clone().unwrap_or_else(|| id.clone());
        let quantity = part.quantity.as_ref();
        let quantity = quantity.and_then(|quantity| self.quantity(quantity, &name, setting, Some(setting.years)));
        let money = Kind::new(Bounds::NonNegative, Unit::MoneyPerUnit, &name);
        let value_each = part.value_each.as_ref().and_then(|value| self.parameter(&value.stated(), &money));
        let margin = self.share_of(part.margin.as_ref(), &name);
        let deadweight = self.share_of(part.deadweight.as_ref(), &name);
        let incrementality = self.share_of(part.incrementality.as_ref(), &name);
        let attribution = self.share_of(part.attribution_to_others.as_ref(), &name);
        if part.deadweight.is_some() && part.incrementality.is_some() {
            let problem = Problem::SaidTwice { one: "deadweight".into(), other: "incrementality".into() };
            self.report(&place.field("incrementality"), problem);
        }
        let kind = part.kind?;
        if let Some(Quantity::Chain(chain)) = &quantity
            && kind == ReturnKind::CostAvoided
            && !chain.steps.iter().any(|step| step.kind == StepKind::Rate)
        {
            let problem = Problem::MediaEquivalentReturned { metric: chain.metric.word().into() };
            self.report(&chain.place, problem);
        }
        Some(Return {
            id,
            name,
            kind,
            quantity: quantity?,
            value_each: value_each?,
            margin,
            deadweight,
            incrementality,
            attribution,
            place: place.clone(),
        })
    }

    pub(crate) fn equivalent(&mut self, part: &document::MediaEquivalent, setting: &Setting<'_>) -> Option<Equivalent> {
        let place = &part.place;
        let id = part.id.as_ref()?.to_string();
        let name = part.name.clone().unwrap_or_else(|| id.clone());
        let (channel, metric) = self.metric(part.from.as_deref()?, &setting.names, &place.field("from"))?;
        let given = [
            part.price_per_thousand.as_ref().map(|_| "price_per_thousand"),
            part.price_each.as_ref().map(|_| "price_each"),
        ];
        if !self.one_of(&given, "price_per_thousand, price_each", place) {
            return None;
        }
        let per_thousand = part.price_per_thousand.is_some();
        let price = part.price_per_thousand.as_ref().or(part.price_each.as_ref())?;
        let unit = if per_thousand { Unit::MoneyPerThousand } else { Unit::MoneyPerUnit };
        let price = self.parameter(&price.stated(), &Kind::new(Bounds::NonNegative, unit, &name).timeless())?;
        Some(Equivalent { id, name, channel, metric, price, per_thousand })
    }

    pub(crate) fn risk(&mut self, risk: &document::Risk, staff: &[&str]) -> Option<Risk> {
        let place = &risk.place;
        let id = risk.id.as_ref()?.to_string();
        let name = risk.name.clone().unwrap_or_else(|| id.clone());
        let probability = self.share_of(risk.probability_per_year.as_ref(), &name);
        let money = Kind::new(Bounds::NonNegative, Unit::Money, &name);
        let cost = risk.cost.as_ref().and_then(|cost| self.parameter(&cost.stated(), &money));
        let hours = Kind::new(Bounds::NonNegative, Unit::Hours, &name);
        let response_hours = risk.response_hours.as_ref().and_then(|hour| self.parameter(&hour.stated(), &hours));
        let rate_from = self.rate_from(risk.rate_from.as_deref(), risk.response_hours.is_some(), staff, place);
        if risk.cost.is_none() && risk.response_hours.is_none() {
            self.report(place, Problem::OneOfNeeded { fields: "cost, response_hours".into() });
        }
        Some(Risk { id, name, probability: probability?, cost, response_hours, rate_from })
    }
}

impl Outcome {
    /// True where the outcome is stated as a loss.
    pub(crate) fn is_negative(&self, parameters: &[parameter::Parameter]) -> bool {
        let value = self.price.as_ref().and_then(|price| parameters.get(price.value.0));
        value.is_some_and(|parameter| parameter.value < Number::ZERO)
    }

    /// True where it enters the result in money.
    pub(crate) fn is_priced(&self) -> bool {
        self.valuation == Valuation::Priced && self.price.is_some()
    }
}
