//! What is put in, by line and month (the method, §2; the study, "Inputs").

use std::collections::{BTreeMap, BTreeSet};

use super::channels::Channels;
use super::exact::Exact;
use super::study::{Month, Part, Study};

/// Amounts by month of the activity; hours valued in an outcome may lie after its end.
pub type ByMonth = BTreeMap<usize, Exact>;

/// One line of the cost.
pub struct Line {
    pub id: String,
    pub stakeholder: Option<String>,
    pub money: ByMonth,
    pub hours: ByMonth,
    /// Whether it is the organisation's own money, which `roi.cost` counts.
    pub paid_by_organisation: bool,
}

/// All lines: the inputs, the hours of amplification, the risks.
pub fn lines(study: &Study, channels: &Channels) -> Vec<Line> {
    let inputs = study.before_changes().list("inputs").into_iter().map(|input| input_line(study, channels, input.id()));
    let risks = study.before_changes().list("risks").into_iter().map(|risk| risk_line(study, risk.id()));
    inputs.chain(amplification_lines(study, channels)).chain(risks).chain(once_lines(study)).collect()
}

/// What an option costs once: the organisation pays it, in the month it names or in the first that is open.
fn once_lines(study: &Study) -> Vec<Line> {
    let Some(option) = &study.option else { return Vec::new() };
    let address = format!("options.{option}");
    let line = |cost: Part| {
        let month = cost.get("month").map_or(study.first_open_month(), |month| month_number(study, &month));
        let now = study.in_month(month).need_at(&format!("{address}.costs.{}", cost.id()));
        Line {
            id: format!("option.{}", cost.id()),
            stakeholder: study.before_changes().text("organisation").map(str::to_string),
            money: ByMonth::from([(usize::try_from(month).unwrap(), now.need_number("amount"))]),
            hours: ByMonth::new(),
            paid_by_organisation: true,
        }
    };
    study.before_changes().need_at(&address).list("costs").into_iter().map(line).collect()
}

/// `organisation` names the stakeholder whose money `roi.cost` counts; absent, all staff and cash.
/// An input that names no stakeholder is the organisation's.
fn is_own(study: &Study, stakeholder: Option<&str>) -> bool {
    match (study.before_changes().text("organisation"), stakeholder) {
        (Some(organisation), Some(stakeholder)) => organisation == stakeholder,
        (None, _) | (_, None) => true,
    }
}

fn input_line(study: &Study, channels: &Channels, id: &str) -> Line {
    let address = format!("inputs.{id}");
    let input = study.throughout().need_at(&address);
    let kind = input.need_text("kind");
    let runs = months_it_runs(study, &input);
    let mut money = ByMonth::new();
    let mut hours = ByMonth::new();
    for &month in &runs {
        let now = study.in_month(month as i64).need_at(&address);
        let by_hours = match kind {
            "staff" | "volunteer" => true,
            "cash" => false,
            "in_kind" => now.get("amount").is_none(),
            other => panic!("an input cannot be `{other}`"),
        };
        if !by_hours {
            money.insert(month, cash_in_month(study, channels, &now, month, runs.len()));
            continue;
        }
        // Staff cost = hours × loaded rate × share of the person charged to the account.
        let charged = hours_in_month(channels, &now, month) * now.number_or_one("share");
        money.insert(month, &charged * loaded_rate(&now));
        if kind != "in_kind" {
            hours.insert(month, charged);
        }
    }
    let stakeholder = input.text("stakeholder");
    let paid_by_organisation = matches!(kind, "staff" | "cash") && is_own(study, stakeholder);
    Line { id: id.to_string(), stakeholder: stakeholder.map(str::to_string), money, hours, paid_by_organisation }
}

/// Loaded hourly rate = (salary + bonus) × (1 + on-costs) × (1 + overhead) ÷ productive hours;
/// or a given hourly rate × (1 + on-costs) × (1 + overhead).
fn loaded_rate(staff: &Part) -> Exact {
    let bare = match staff.number("hourly_rate") {
        Some(rate) => rate,
        None => {
            (staff.need_number("annual_salary") + staff.number_or_zero("annual_bonus"))
                / staff.need_number("productive_hours")
        }
    };
    bare * (Exact::one() + staff.number_or_zero("on_costs")) * (Exact::one() + staff.number_or_zero("overhead"))
}

/// Hours per month, per week (52 ÷ 12 of them in a month) or per post.
fn hours_in_month(channels: &Channels, input: &Part, month: usize) -> Exact {
    let per_month = input.number_or_zero("hours_per_month");
    let per_week = input.number_or_zero("hours_per_week") * Exact::whole(52) / Exact::whole(12);
    let per_post = match input.number("hours_per_post") {
        Some(hours) => hours * posts_in_month(channels, input, month),
        None => Exact::zero(),
    };
    per_month + per_week + per_post
}

fn posts_in_month(channels: &Channels, input: &Part, month: usize) -> Exact {
    channels.named_in_month(&format!("channels.{}.posts", input.need_text("channel")), month)
}

/// Cash: per year is a twelfth a month, per activity even over the months, once in its month, per post by the
/// channel's posts; ad spend as the channel's observed months state it.
fn cash_in_month(study: &Study, channels: &Channels, input: &Part, month: usize, months: usize) -> Exact {
    if let Some(from) = input.text("from") {
        return spend_in_month(channels, from, month);
    }
    let amount = input.need_number("amount");
    match input.text("per").unwrap_or("activity") {
        "activity" => amount / Exact::whole(months),
        "year" => amount / Exact::whole(12),
        "month" => amount,
        "post" => amount * posts_in_month(channels, input, month),
        "once" => {
            let at = month_number(study, &input.need("month"));
            assert!((1..=study.months as i64).contains(&at), "an amount paid once must fall into the activity");
            if at == month as i64 { amount } else { Exact::zero() }
        }
        other => panic!("an amount cannot be per `{other}`"),
    }
}

fn spend_in_month(channels: &Channels, from: &str, month: usize) -> Exact {
    let channel = from.strip_prefix("channels.").and_then(|rest| rest.strip_suffix(".spend"));
    let channel = channel.unwrap_or_else(|| panic!("cash cannot come from `{from}`"));
    channels.in_month(channel, month).metric("spend").cloned().unwrap_or_else(Exact::zero)
}

/// The months of the activity in which an input runs, both ends included; all of them where none are named.
fn months_it_runs(study: &Study, input: &Part) -> BTreeSet<usize> {
    let (from, to) = match input.list("runs").as_slice() {
        [] => (1, study.months as i64),
        [from, to] => (month_number(study, from), month_number(study, to)),
        _ => panic!("`runs` has two months, the first and the last"),
    };
    (1..=study.months).filter(|&month| (from..=to).contains(&(month as i64))).collect()
}

/// A month written as a calendar month or as a number within the activity.
fn month_number(study: &Study, month: &Part) -> i64 {
    match month.value.as_str() {
        Some(text) if text.contains('-') => study.number_of(Month::parse(text)),
        _ => month
            .value
            .to_string()
            .trim_matches('"')
            .parse()
            .unwrap_or_else(|_| panic!("{} is not a month", month.value)),
    }
}

/// Amplification costs hours_per_post × amplified posts at the staff rate named by `rate_from`, in forecast months, as
/// a line of its own.
fn amplification_lines(study: &Study, channels: &Channels) -> Vec<Line> {
    let mut lines = Vec::new();
    for channel in study.before_changes().list("channels") {
        let amplifiers = channel.get("forecast").map_or_else(Vec::new, |forecast| forecast.list("amplification"));
        lines.extend(
            amplifiers.into_iter().filter_map(|one| amplification_line(study, channels, channel.id(), one.id())),
        );
    }
    lines
}

fn amplification_line(study: &Study, channels: &Channels, channel: &str, id: &str) -> Option<Line> {
    let address = format!("channels.{channel}.forecast.amplification.{id}");
    let staff = format!("inputs.{}", input_named(study.throughout().need_at(&address).text("rate_from")?));
    let mut money = ByMonth::new();
    let mut hours = ByMonth::new();
    for month in 1..=study.months {
        let now = study.in_month(month as i64);
        let each = now.need_at(&address).number("hours_per_post");
        let Some((posts, each)) = channels.in_month(channel, month).amplified.get(id).zip(each) else { continue };
        let spent = posts * each;
        money.insert(month, &spent * loaded_rate(&now.need_at(&staff)));
        hours.insert(month, spent);
    }
    let stakeholder = study.before_changes().need_at(&staff).text("stakeholder");
    let paid_by_organisation = is_own(study, stakeholder);
    let id = format!("amplification.{channel}.{id}");
    Some(Line { id, stakeholder: stakeholder.map(str::to_string), money, hours, paid_by_organisation })
}

/// The id in `inputs.editor`; the bare id is understood too.
fn input_named(rate_from: &str) -> &str {
    rate_from.strip_prefix("inputs.").unwrap_or(rate_from)
}

/// Risk = probability per year × (cost + response hours × rate). It enters as its expected cost: month m carries
/// p(m) ÷ 12 of it. It is the organisation's.
fn risk_line(study: &Study, id: &str) -> Line {
    let in_month = |month: usize| {
        let now = study.in_month(month as i64);
        let risk = now.need_at(&format!("risks.{id}"));
        let response = match risk.number("response_hours") {
            Some(hours) => hours * rate_of_response(&now, &risk),
            None => Exact::zero(),
        };
        risk.need_number("probability_per_year") / Exact::whole(12) * (risk.number_or_zero("cost") + response)
    };
    let money = (1..=study.months).map(|month| (month, in_month(month))).collect();
    let stakeholder = study.before_changes().text("organisation").map(str::to_string);
    Line { id: format!("risk.{id}"), stakeholder, money, hours: ByMonth::new(), paid_by_organisation: true }
}

fn rate_of_response(now: &Part, risk: &Part) -> Exact {
    match risk.text("rate_from") {
        Some(from) => loaded_rate(&now.need_at(&format!("inputs.{}", input_named(from)))),
        None => loaded_rate(risk),
    }
}
