//! What an evaluation gives: the figures of a study arranged under the names of the contract.

use crate::diagnostic::Diagnostics;
use crate::document::{InputKind, Month, StudyKind, Valuation};
use crate::ledger::Ledger;
use crate::method::{LineKind, TOTALS};
use crate::model::Model;
use crate::number::Number;
use crate::plan::{Plan, Spelt};
use serde::Serialize;

mod answer;
mod convention;
mod finding;

pub use answer::{
    ChannelRow, Cost, CostLine, EquivalentRow, Equivalents, FigureRow, Media, MonthRow, OutcomeRow, ReturnRow, Roi,
    Sroi, StakeholderRow, YearRow,
};
pub use convention::ConventionUsed;

/// The answer to a study. Numbers are decimals; the key of a number's figure is its own path with ids.
///
/// ```
/// let text = r#"{ "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
///   "inputs": [{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" }] }"#;
/// let model = sroi::Model::read(text)?;
/// let evaluation = sroi::Evaluation::of(&model);
/// assert_eq!(evaluation.cost.total.map(|total| total.to_string()), Some("1000".to_owned()));
/// # Ok::<(), sroi::Diagnostics>(())
/// ```
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Evaluation {
    /// The title of the study.
    pub title: String,
    /// Whether it looks ahead or back.
    pub kind: StudyKind,
    /// The first month of the activity.
    pub start: Month,
    /// The months of the activity.
    pub months: u32,
    /// The currency of every amount.
    pub currency: String,
    /// The year in whose prices the amounts are.
    pub price_year: Option<u32>,
    /// The option or scenario whose changes hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub course: Option<String>,
    /// What was put in.
    pub cost: Cost,
    /// What was shown and done on the channels; advertising equivalents apart.
    pub media: Media,
    /// Money that comes back; none where the study names no returns.
    pub roi: Option<Roi>,
    /// Social return.
    pub sroi: Sroi,
    /// Month by month, over the activity.
    pub by_month: Vec<MonthRow>,
    /// The convention used.
    pub convention: ConventionUsed,
    /// Warnings and advice.
    pub findings: Diagnostics,
    /// Every figure, with how it is worked out; none in a brief answer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<FigureRow>,
}

impl Evaluation {
    /// Evaluates a study.
    #[must_use]
    pub fn of(model: &Model) -> Self {
        let plan = model.plan();
        let ledger = plan.work_out();
        Self {
            figures: Reading { model, plan: &plan, ledger: &ledger }.figures(),
            ..Self::brief(model, &plan, &ledger)
        }
    }

    /// Arranges figures that are already worked out, without listing how each is: [`crate::Trace`] tells that of one.
    #[must_use]
    pub fn brief(model: &Model, plan: &Plan, ledger: &Ledger) -> Self {
        let read = Reading { model, plan, ledger };
        let mut evaluation = Self {
            title: model.title.clone(),
            kind: model.kind,
            start: model.start,
            months: model.months,
            currency: model.currency.clone(),
            price_year: model.price_year,
            course: model.course.as_ref().map(|(id, _)| id.clone()),
            cost: read.cost(),
            media: read.media(),
            roi: read.roi(),
            sroi: read.sroi(),
            by_month: read.by_month(),
            convention: ConventionUsed::of(model),
            findings: Diagnostics::new(),
            figures: Vec::new(),
        };
        let mut findings = model.findings.clone();
        finding::find(model, plan, ledger, &evaluation, &mut findings);
        evaluation.findings = findings.sorted();
        evaluation
    }
}

/// A ledger read under the names of its figures.
struct Reading<'a> {
    model: &'a Model,
    plan: &'a Plan,
    ledger: &'a Ledger,
}

impl Reading<'_> {
    fn get(&self, key: impl Spelt) -> Option<Number> {
        self.ledger.value(self.plan.find_spelt(key)?)
    }

    fn cost(&self) -> Cost {
        let mut by_input: Vec<CostLine> = Vec::new();
        let model = self.model;
        for input in &model.inputs {
            let kind = match input.kind {
                InputKind::Staff => LineKind::Staff,
                InputKind::Cash => LineKind::Cash,
                InputKind::InKind => LineKind::InKind,
                InputKind::Volunteer => LineKind::Volunteer,
            };
            by_input.push(self.line(&input.id, &input.name, kind));
        }
        for channel in &model.channels {
            for amplifier in channel.forecast.iter().flat_map(|forecast| &forecast.amplifiers) {
                let id = format!("amplification.{}.{}", channel.id, amplifier.id);
                if self.plan.find_spelt(format_args!("cost.by_input.{id}.total")).is_some() {
                    by_input.push(self.line(&id, &amplifier.name, LineKind::Amplification));
                }
            }
        }
        for cost in &model.transition.costs {
            by_input.push(self.line(&format!("option.{}", cost.id), &cost.name, LineKind::Cash));
        }
        for risk in &model.risks {
            by_input.push(self.line(&format!("risk.{}", risk.id), &risk.name, LineKind::Risk));
        }
        for outcome in model.outcomes.iter().filter(|outcome| outcome.hours_in_inputs == Some(true)) {
            by_input.push(self.line(&format!("hours.{}", outcome.id), &outcome.name, LineKind::HoursValued));
        }
        Cost {
            total: self.get("cost.total"),
            present_value: self.get("cost.present_value"),
            hours: self.get("cost.hours"),
            by_input,
        }
    }

    fn line(&self, id: &str, name: &str, kind: LineKind) -> CostLine {
        let key = format!("cost.by_input.{id}");
        CostLine {
            id: id.to_owned(),
            name: name.to_owned(),
            kind,
            total: self.get(format_args!("{key}.total")),
            present_value: self.get(format_args!("{key}.present_value")),
            hours: self.get(format_args!("{key}.hours")),
        }
    }

    fn media(&self) -> Media {
        let by_channel = self.model.channels.iter().map(|channel| {
            let key = format!("media.by_channel.{}", channel.id);
            let rate = |suffix: &str| {
                let denominators = ["impressions", "reach", "followers", "views"].into_iter();
                let rates = denominators.filter_map(|by| {
                    let key = format!("{key}.engagement_rate_by_{by}{suffix}");
                    self.plan.find(&key).map(|_| (by, self.get(&key)))
                });
                rates.collect()
            };
            let totals = TOTALS.into_iter().filter_map(|metric| {
                let key = format!("{key}.{}", metric.word());
                self.plan.find(&key).map(|_| (metric.word(), self.get(&key)))
            });
            let grew = self.get(format_args!("{key}.new_followers")).is_some_and(|gained| gained > Number::ZERO);
            ChannelRow {
                id: channel.id.clone(),
                name: channel.name.clone(),
                platform: channel.platform,
                totals: totals.collect(),
                engagement_rate: rate(""),
                engagement_rate_mean_of_months: rate(".mean_of_months"),
                cost: self.get(format_args!("{key}.cost")),
                cpm: self.get(format_args!("{key}.cpm")),
                cpe: self.get(format_args!("{key}.cpe")),
                cpc: self.get(format_args!("{key}.cpc")),
                cost_per_new_follower: self.get(format_args!("{key}.cost_per_new_follower")).filter(|_| grew),
            }
        });
        let items = self.model.equivalents.iter().map(|part| {
            let key = format!("media.equivalent.{}", part.id);
            EquivalentRow {
                id: part.id.clone(),
                name: part.name.clone(),
                count: self.get(format_args!("{key}.count")),
                value: self.get(format_args!("{key}.value")),
            }
        });
        Media {
            by_channel: by_channel.collect(),
            equivalent: Equivalents { total: self.get("media.equivalent.total"), items: items.collect() },
            roas: self.get("media.roas"),
        }
    }

    fn roi(&self) -> Option<Roi> {
        if self.model.returns.is_empty() {
            return None;
        }
        let by_return = self.model.returns.iter().map(|part| ReturnRow {
            id: part.id.clone(),
            name: part.name.clone(),
            total: self.get(format_args!("roi.by_return.{}.total", part.id)),
        });
        Some(Roi {
            returns: self.get("roi.returns"),
            cost: self.get("roi.cost"),
            ratio: self.get("roi.ratio"),
            recovered: self.get("roi.recovered"),
            payback_month: self.get("roi.payback_month"),
            by_return: by_return.collect(),
        })
    }

    fn sroi(&self) -> Sroi {
        let by_outcome = self.model.outcomes.iter().map(|outcome| {
            let key = format!("sroi.by_outcome.{}", outcome.id);
            OutcomeRow {
                id: outcome.id.clone(),
                name: outcome.name.clone(),
                stakeholder: outcome.stakeholder.clone(),
                valuation: outcome.valuation,
                quantity: self.get(format_args!("{key}.quantity")),
                unit: outcome.price.as_ref().and_then(|price| price.unit.clone()),
                first_year_impact: self.get(format_args!("{key}.first_year_impact")),
                present_value: self.get(format_args!("{key}.present_value")),
                share: self.get(format_args!("{key}.share")),
                cost_per_unit: self.get(format_args!("{key}.cost_per_unit")),
                indicator: outcome.indicator.clone().filter(|_| outcome.valuation == Valuation::HeldIntrinsic),
            }
        });
        let by_stakeholder = self.model.stakeholders.iter().map(|stakeholder| {
            let key = format!("sroi.by_stakeholder.{}", stakeholder.id);
            StakeholderRow {
                id: stakeholder.id.clone(),
                name: stakeholder.name.clone(),
                inputs: self.get(format_args!("{key}.inputs")),
                present_value: self.get(format_args!("{key}.present_value")),
            }
        });
        let years =
            (1_u32..).take_while(|year| self.plan.find_spelt(format_args!("sroi.by_year.{year}.value")).is_some());
        let by_year = years.map(|year| {
            let key = format!("sroi.by_year.{year}");
            YearRow {
                year,
                inputs: self.get(format_args!("{key}.inputs")),
                value: self.get(format_args!("{key}.value")),
                discounted_inputs: self.get(format_args!("{key}.discounted_inputs")),
                discounted_value: self.get(format_args!("{key}.discounted_value")),
            }
        });
        Sroi {
            ratio: self.get("sroi.ratio"),
            net_ratio: self.get("sroi.net_ratio"),
            total_present_value: self.get("sroi.total_present_value"),
            total_inputs: self.get("sroi.total_inputs"),
            net_present_value: self.get("sroi.net_present_value"),
            payback_months: self.get("sroi.payback_months"),
            ratio_with_hours: self.get("sroi.ratio_with_hours"),
            by_outcome: by_outcome.collect(),
            by_stakeholder: by_stakeholder.collect(),
            by_year: by_year.collect(),
        }
    }

    fn by_month(&self) -> Vec<MonthRow> {
        let months = (0..self.model.months).map(|number| self.model.start.later(number));
        let row = |month: Month| {
            let channels = self.model.channels.iter().map(|channel| {
                let metrics = TOTALS.into_iter().filter_map(|metric| {
                    // Posts of a forecast month are the assumption itself.
                    let key = format!("channels.{}.{month}.{}", channel.id, metric.word());
                    self.get(&key).map(|number| (metric.word(), number))
                });
                let followers = self.get(format_args!("channels.{}.{month}.followers", channel.id));
                let metrics = metrics.chain(followers.map(|followers| ("followers", followers)));
                (channel.id.clone(), metrics.collect())
            });
            MonthRow {
                month,
                cost: self.get(format_args!("by_month.{month}.cost")),
                returns: self.get(format_args!("by_month.{month}.returns")),
                hours: self.get(format_args!("by_month.{month}.hours")),
                metrics: channels.collect(),
            }
        };
        months.map(row).collect()
    }

    fn figures(&self) -> Vec<FigureRow> {
        let rows = self.plan.figures().iter().enumerate().map(|(index, figure)| {
            let entry = self.ledger.entry(crate::plan::FigureId(index));
            let cites = figure.step.cites().iter().map(|id| self.plan.key(*id).to_string()).collect();
            let (exponent, source) = self.plan.beside(&figure.step);
            FigureRow {
                key: figure.key.to_string(),
                label: self.plan.label(figure),
                unit: figure.unit,
                value: entry.and_then(|entry| entry.value.ok()),
                lost: entry.is_some_and(|entry| entry.lost),
                undefined: entry.and_then(|entry| entry.value.err()),
                step: figure.step.word(),
                cites,
                exponent,
                source,
            }
        });
        rows.collect()
    }
}
