//! How much of something happens in each month: counts, yearly amounts and chains (the study, `quantity`).

use super::channels::Channels;
use super::exact::Exact;
use super::study::{Part, Study};

/// What happens in one month, numbered from the activity's first. Amounts measured by year may lie after its end.
pub struct Portion {
    pub month: usize,
    pub amount: Exact,
}

/// A quantity month by month.
pub struct Quantity {
    pub portions: Vec<Portion>,
    /// Whether the amounts were measured by year, and so replace duration and drop-off.
    pub by_year: bool,
}

impl Quantity {
    /// The quantity of a row, named by its address (`outcomes.learned`).
    pub fn of(study: &Study, channels: &Channels, row: &str) -> Quantity {
        let in_month = |month: usize| study.in_month(month as i64).need_at(row).need("quantity");
        if let Some(years) = in_month(1).get("by_year") {
            let years = years.value.as_array().map_or(0, Vec::len);
            let portions = (1..=years).flat_map(|year| portions_of_year(study, &in_month, year)).collect();
            return Quantity { portions, by_year: true };
        }
        let amount = |month: usize| {
            let quantity = in_month(month);
            match quantity.text("from") {
                Some(metric) => chain(&quantity, channels.named_in_month(metric, month)),
                None => count_in_month(study, &quantity),
            }
        };
        let portions = (1..=study.months).map(|month| Portion { month, amount: amount(month) }).collect();
        Quantity { portions, by_year: false }
    }

    pub fn total(&self) -> Exact {
        self.portions.iter().map(|portion| &portion.amount).sum()
    }
}

/// A count per activity is spread evenly over its months; one per year counts × months ÷ 12.
fn count_in_month(study: &Study, quantity: &Part) -> Exact {
    let count = quantity.need_number("count");
    match quantity.text("per").unwrap_or("activity") {
        "activity" => count / Exact::whole(study.months),
        "year" => count / Exact::whole(12),
        "month" => count,
        other => panic!("a count cannot be per `{other}`"),
    }
}

/// A chain leads from a metric to people, or to what each of them does, by the product of its steps.
fn chain(quantity: &Part, events: Exact) -> Exact {
    quantity.list("steps").iter().fold(events, |amount, step| {
        let factor = ["unique", "rate", "each"].into_iter().find_map(|kind| step.number(kind));
        amount * factor.unwrap_or_else(|| panic!("the step {} has no unique, rate or each", step.value))
    })
}

/// `by_year[k]` is by calendar year of the activity; within the year it is spread evenly over the months the activity
/// has in it, and over twelve once the activity is over.
fn portions_of_year<'a>(study: &'a Study, in_month: &impl Fn(usize) -> Part<'a>, year: usize) -> Vec<Portion> {
    let first = 12 * (year - 1) + 1;
    let last = if year <= study.years() { (12 * year).min(study.months) } else { 12 * year };
    let months = Exact::whole(last + 1 - first);
    let amount = |month| {
        let amount = in_month(month).list("by_year")[year - 1].number_here();
        amount.unwrap_or_else(|| panic!("year {year} of by_year has no number"))
    };
    (first..=last).map(|month| Portion { month, amount: amount(month) / &months }).collect()
}
