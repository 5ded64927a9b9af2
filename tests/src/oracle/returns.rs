//! Money that comes back, by month (the method, §4 and §5, "Returns").

use super::channels::Channels;
use super::cost::ByMonth;
use super::exact::Exact;
use super::quantity::Quantity;
use super::study::Study;

/// All returns together; none where the study has none, for then ROI is undefined.
pub fn by_month(study: &Study, channels: &Channels) -> Option<ByMonth> {
    let ids: Vec<&str> = study.before_changes().list("returns").into_iter().map(|one| one.id()).collect();
    if ids.is_empty() {
        return None;
    }
    let mut months = ByMonth::new();
    for id in ids {
        let address = format!("returns.{id}");
        for portion in Quantity::of(study, channels, &address).portions {
            let now = study.in_month(portion.month as i64).need_at(&address);
            // Returns = quantity × value each × margin × (1 − deadweight) × (1 − attribution to others);
            // incrementality is 1 − deadweight.
            let incremental = now.number("incrementality").unwrap_or_else(|| now.number_or_zero("deadweight").rest());
            let ours =
                now.number("credited_share").unwrap_or_else(|| now.number_or_zero("attribution_to_others").rest());
            let money =
                portion.amount * now.need_number("value_each") * now.number_or_one("margin") * incremental * ours;
            *months.entry(portion.month).or_insert_with(Exact::zero) += money;
        }
    }
    Some(months)
}
