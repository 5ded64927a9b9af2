//! What observed months say of growth and rates, and what a forecast may assume.

use super::Writer;
use super::page::Page;
use crate::columns::{Align, Columns, wrap};
use crate::{Wording, visible};
use sroi::Number;
use sroi::document::Growth;
use sroi::fit::{ChannelFit, Estimate, Fits, GrowthFit, Offer, Reason};

/// The fits of a study as text.
#[must_use]
pub fn fits(writer: Writer<'_>, fits: &Fits) -> String {
    let mut page = writer.page();
    if fits.channels.is_empty() {
        page.line(&writer.word("fit-no-months"));
    }
    for (position, channel) in fits.channels.iter().enumerate() {
        if position > 0 {
            page.gap();
        }
        of_channel(writer, &mut page, channel);
    }
    page.done()
}

/// Where an offer comes from, for the `source` of the assumption.
#[must_use]
pub fn source(wording: &Wording, offer: &Offer) -> String {
    let arguments =
        [("first", offer.first.to_string()), ("last", offer.last.to_string()), ("count", offer.months.to_string())];
    wording.say("fit-source", arguments)
}

fn of_channel(writer: Writer<'_>, page: &mut Page, channel: &ChannelFit) {
    let name = page.bold(&visible(&channel.name));
    page.line(&name);
    if let (Some(first), Some(last)) = (channel.first, channel.last) {
        let arguments = [
            ("count", channel.months.to_string()),
            ("followers", channel.months_with_followers.to_string()),
            ("first", writer.formatter.month(&first.to_string())),
            ("last", writer.formatter.month(&last.to_string())),
        ];
        page.line(&writer.wording.say("fit-months", arguments));
    }
    if !channel.missing.is_empty() {
        let months: Vec<String> =
            channel.missing.iter().map(|month| writer.formatter.month(&month.to_string())).collect();
        let months = months.join(&writer.word("summary-separator"));
        paragraph(writer, page, &writer.wording.say("fit-missing", [("months", months)]));
    }
    page.heading(&writer.word("fit-growth"));
    growth(writer, page, &channel.growth);
    let told = match (&channel.best, &channel.undecided) {
        (Some(best), _) => writer.wording.say("fit-best", [("form", form(writer, *best))]),
        (None, Some(why)) => reason(writer, why),
        (None, None) => String::new(),
    };
    paragraph(writer, page, &told);
    if !channel.offers.is_empty() {
        page.heading(&writer.word("fit-offers"));
        offers(writer, page, &channel.offers);
        paragraph(writer, page, &writer.word("fit-range"));
    }
    if !channel.refusals.is_empty() {
        page.heading(&writer.word("fit-refusals"));
        for refusal in &channel.refusals {
            let line = format!("· {}: {}", field(writer, refusal.field), reason(writer, &refusal.reason));
            paragraph(writer, page, &line);
        }
    }
    if !channel.outliers.is_empty() {
        page.heading(&writer.word("fit-outliers"));
        for far in &channel.outliers {
            let show = |value: Option<Number>| writer.or_none(value, |value| shown(writer, far.field, None, value));
            let arguments = [
                ("field", field(writer, far.field)),
                ("month", writer.formatter.month(&far.month.to_string())),
                ("value", show(far.value)),
                ("median", show(far.median)),
            ];
            paragraph(writer, page, &format!("· {}", writer.wording.say("fit-outlier", arguments)));
        }
    }
}

fn paragraph(writer: Writer<'_>, page: &mut Page, text: &str) {
    for line in wrap(text, writer.width.saturating_sub(2).max(40)) {
        page.line(&format!("  {line}"));
    }
}

fn growth(writer: Writer<'_>, page: &mut Page, forms: &[GrowthFit]) {
    let mut table = Columns::new(vec![
        (Align::Left, 20),
        (Align::Right, 12),
        (Align::Right, 12),
        (Align::Right, 22),
        (Align::Right, 24),
        (Align::Right, 12),
        (Align::Right, 10),
    ]);
    let head = ["growth-a-month", "error", "interval", "ceiling", "residual", "aicc"];
    let head = head.iter().map(|word| writer.word(&format!("fit-head-{word}")));
    table.row(core::iter::once(String::new()).chain(head));
    for fit in forms {
        let Some(monthly) = &fit.monthly_growth else { continue };
        let of_growth = |value: Number| shown(writer, "monthly_growth", Some(fit.form), value);
        let ceiling = fit.ceiling.as_ref().map_or_else(String::new, |ceiling| {
            let value = writer.or_none(ceiling.value, |value| writer.formatter.count(value));
            let range = range(writer, ceiling, |value| writer.formatter.count(value));
            if ceiling.low.is_some() { format!("{value} ({range})") } else { writer.word("report-none") }
        });
        let left = |value: Number| match fit.form {
            Growth::Compound => writer.formatter.percent(value),
            Growth::Linear | Growth::Logistic => writer.formatter.count(value),
        };
        table.row(vec![
            form(writer, fit.form),
            writer.or_none(monthly.value, of_growth),
            writer.or_none(monthly.standard_error, of_growth),
            range(writer, monthly, of_growth),
            ceiling,
            writer.or_none(fit.residual, left),
            writer.or_none(fit.aicc, |value| value.rounded(1).to_string().replace('-', "−")),
        ]);
    }
    page.table(&table);
    for fit in forms {
        if let Some(doubt) = &fit.doubt {
            paragraph(writer, page, &format!("{}: {}", form(writer, fit.form), reason(writer, doubt)));
        }
    }
}

fn range(writer: Writer<'_>, estimate: &Estimate, show: impl Fn(Number) -> String) -> String {
    ends(writer, estimate.low, estimate.high, show)
}

/// `1 – 2`, or the word for none.
pub(super) fn ends(
    writer: Writer<'_>,
    low: Option<Number>,
    high: Option<Number>,
    show: impl Fn(Number) -> String,
) -> String {
    match low.zip(high) {
        Some((low, high)) => format!("{} – {}", show(low), show(high)),
        None => writer.word("report-none"),
    }
}

fn offers(writer: Writer<'_>, page: &mut Page, offers: &[Offer]) {
    let mut table = Columns::new(vec![
        (Align::Left, 56),
        (Align::Right, 14),
        (Align::Right, 24),
        (Align::Left, 14),
        (Align::Right, 8),
        (Align::Left, 30),
    ]);
    let head = ["value", "interval", "shape", "months"].iter().map(|word| writer.word(&format!("fit-head-{word}")));
    table.row(core::iter::once(String::new()).chain(head).chain([String::new()]));
    for offer in offers {
        let show = |value: Number| shown(writer, offer.field, offer.form, value);
        let mut name = field(writer, offer.field);
        if let Some(of) = offer.of {
            let of = writer.word(&format!("word-metric-{}", of.word()));
            name = writer.wording.say("fit-rate-of", [("rate", name), ("of", of)]);
        }
        table.row(vec![
            name,
            show(offer.value),
            ends(writer, offer.low, offer.high, show),
            offer.shape.map_or_else(String::new, |shape| writer.word(&format!("word-shape-{}", shape.word()))),
            offer.months.to_string(),
            if offer.stated { writer.word("fit-stated") } else { String::new() },
        ]);
    }
    page.table(&table);
}

pub(super) fn field(writer: Writer<'_>, field: &str) -> String {
    writer.word(&format!("word-field-{field}"))
}

pub(super) fn form(writer: Writer<'_>, form: Growth) -> String {
    writer.word(&format!("word-growth-{}", form.word()))
}

/// A value of a field of the forecast as it is read: shares in percent.
pub(super) fn shown(writer: Writer<'_>, field: &str, form: Option<Growth>, value: Number) -> String {
    match (field, form) {
        ("monthly_growth", Some(Growth::Linear)) => writer.formatter.count(value),
        ("monthly_growth" | "engagement_rate" | "click_rate", _) => writer.formatter.percent(value),
        ("posts_per_month" | "ceiling" | "start" | "reach_per_post", _) => writer.formatter.count(value),
        _ => writer.formatter.factor(value),
    }
}

/// Why something cannot be said.
pub(super) fn reason(writer: Writer<'_>, reason: &Reason) -> String {
    let arguments = reason.arguments.iter().map(|(name, value)| {
        let text = match *name {
            "metrics" => {
                let words = value.split(", ").map(|word| writer.word(&format!("word-metric-{word}")));
                words.collect::<Vec<_>>().join(&writer.word("summary-separator"))
            }
            "best" | "second" => writer.word(&format!("word-growth-{value}")),
            "month" => writer.formatter.month(value),
            "value" => value.parse().map_or_else(|_| visible(value), |number| writer.formatter.factor(number)),
            _ => visible(value),
        };
        (*name, text)
    });
    writer.wording.say(&format!("fit-reason-{}", reason.code), arguments)
}
