//! The figures that a study is known by.

/// Their keys, in the order in which people ask for them.
pub(super) const KEYS: [&str; 18] = [
    "sroi.ratio",
    "sroi.net_ratio",
    "sroi.total_present_value",
    "sroi.total_inputs",
    "sroi.net_present_value",
    "sroi.first_year_impact",
    "sroi.payback_months",
    "sroi.ratio_with_hours",
    "sroi.total_inputs_with_hours",
    "cost.total",
    "cost.present_value",
    "cost.hours",
    "roi.returns",
    "roi.cost",
    "roi.net",
    "roi.ratio",
    "roi.recovered",
    "roi.payback_month",
];

/// Those on the summary.
pub(super) const HEADLINES: [&str; 10] = [
    "sroi.ratio",
    "sroi.total_present_value",
    "sroi.total_inputs",
    "sroi.net_present_value",
    "sroi.payback_months",
    "sroi.ratio_with_hours",
    "roi.ratio",
    "roi.returns",
    "roi.cost",
    "roi.payback_month",
];
