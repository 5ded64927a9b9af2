//! Time: what a value of a later year is worth today.
//!
//! Guide, stage 5.2 "Calculating net present value": value ÷ (1 + r)ᵗ. Green Book, annex A6, for
//! rates that fall with time: factor(t) = Π 1 ÷ (1 + rₖ).

use super::Method;
use crate::document::Schedule;
use crate::model::FirstYear;
use crate::model::convention::{Rate, bands, preset_rate};
use crate::number::Number;
use crate::plan::{Called, Factor, Fig, Money, Origin, Said, Share, SourceKind, Spelt};
use core::fmt;

/// How many years a value is discounted: whole years, and perhaps a half.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Years {
    whole: u32,
    half: bool,
}

impl Method<'_> {
    /// A value of calendar year `year` of the activity, less discounting: exponent e + (k − 1).
    pub(super) fn benefit_today(
        &mut self,
        key: impl Spelt,
        label: Called<'_>,
        value: Fig<Money>,
        year: u32,
    ) -> Fig<Money> {
        let exponent = Self::exponent(self.model.convention.first_year, year);
        self.today(key, label, value, exponent)
    }

    /// An input of activity year `year`, less discounting: exponent y − 1, or y − ½ under `cbax`.
    pub(super) fn input_today(
        &mut self,
        key: impl Spelt,
        label: Called<'_>,
        value: Fig<Money>,
        year: u32,
    ) -> Fig<Money> {
        let exponent = if self.model.convention.inputs_discounted {
            Self::exponent(self.model.convention.inputs, year)
        } else {
            Years { whole: 0, half: false }
        };
        self.today(key, label, value, exponent)
    }

    fn exponent(first: FirstYear, year: u32) -> Years {
        match first {
            FirstYear::Start => Years { whole: year.saturating_sub(1), half: false },
            FirstYear::Middle => Years { whole: year.saturating_sub(1), half: true },
            FirstYear::End => Years { whole: year, half: false },
        }
    }

    fn today(&mut self, key: impl Spelt, label: Called<'_>, value: Fig<Money>, years: Years) -> Fig<Money> {
        match self.divisor(years) {
            Some(divisor) => self.plan.over(key, label, value, divisor),
            None => self.plan.sum(key, label, &[value]),
        }
    }

    /// (1 + r)ⁿ, or the product of (1 + rₖ); with a half year × √(1 + rₙ₊₁). Nothing for today.
    pub(super) fn divisor(&mut self, years: Years) -> Option<Fig<Factor>> {
        if self.model.convention.is_undiscounted() {
            return None;
        }
        let whole = (years.whole > 0).then(|| self.whole_years(years.whole));
        if !years.half {
            return whole;
        }
        let rate = self.rate(years.whole.saturating_add(1));
        let growth = self.plan.growth(rate);
        let half = self.plan.root(growth);
        let Some(whole) = whole else { return Some(half) };
        let label = Called::plain("discount-divisor").with("years", Said::AndAHalf(years.whole));
        Some(self.plan.times(format_args!("discount.{}.5", years.whole), label, whole, half))
    }

    fn whole_years(&mut self, years: u32) -> Fig<Factor> {
        let Rate::Schedule(_) = self.model.convention.rate else {
            let rate = self.rate(1);
            let growth = self.plan.growth(rate);
            return self.plan.power(growth, years);
        };
        // A falling schedule is a product, year by year.
        let mut divisor = None;
        for year in 1..=years {
            let rate = self.rate(year);
            let growth = self.plan.growth(rate);
            divisor = Some(match divisor {
                None => growth,
                Some(before) => {
                    let label = Called::plain("discount-divisor").with("years", year);
                    self.plan.times(format_args!("discount.{year}"), label, before, growth)
                }
            });
        }
        divisor.unwrap_or_else(|| self.whole(1))
    }

    /// The discount rate of year `year`.
    fn rate(&mut self, year: u32) -> Fig<Share> {
        match self.model.convention.rate {
            Rate::Stated(rate) => self.parameter(rate, 0),
            Rate::Preset(preset) => {
                let (rate, source) = preset_rate(preset);
                self.built_in(format_args!("discount_rate"), Called::plain("discount-rate"), rate, source)
            }
            Rate::Schedule(schedule) => {
                let band = bands(schedule).into_iter().find(|(last, _)| year <= *last);
                let (last, rate) = band.unwrap_or((u32::MAX, "0"));
                let label = Called::plain("discount-rate-band").with("rate", rate);
                let key = format_args!("discount_rate.{}.to_{last}", schedule.word());
                self.built_in(key, label, rate, Self::publication(schedule))
            }
        }
    }

    fn publication(schedule: Schedule) -> &'static str {
        match schedule {
            Schedule::GreenBook => "HM Treasury, The Green Book, annex A6, standard schedule",
            Schedule::GreenBookHealth => "HM Treasury, The Green Book, annex A6, health schedule",
            Schedule::GreenBookCatastrophic => "HM Treasury, The Green Book, annex A6, reduced schedule",
        }
    }

    pub(super) fn built_in<U: crate::plan::Unitary>(
        &mut self,
        key: fmt::Arguments<'_>,
        label: Called<'_>,
        value: &str,
        source: &str,
    ) -> Fig<U> {
        let source = (!source.is_empty()).then_some(source);
        let origin = Origin { source, ..Origin::plain(SourceKind::Series) };
        let value: Number = value.parse().unwrap_or_default();
        self.plan.given(format_args!("method.{key}"), label, value, &origin)
    }
}
