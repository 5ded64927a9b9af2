//! The document as it stands in each month, with the changes of an option or scenario in force.
//!
//! A change "from month n" makes the parameters differ by month. Here that is taken literally: there is one document
//! for every month, and whoever needs a number reads it from that month's document.

use serde_json::{Map, Value};

use super::exact::Exact;

/// A calendar month, counted from year 0 so that months can be subtracted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(pub i64);

impl Month {
    pub fn parse(text: &str) -> Month {
        let (year, month) = text.split_once('-').unwrap_or_else(|| panic!("`{text}` is not a month like 2026-04"));
        let number =
            |part: &str| part.parse::<i64>().unwrap_or_else(|_| panic!("`{text}` is not a month like 2026-04"));
        Month(number(year) * 12 + number(month) - 1)
    }

    pub fn text(self) -> String {
        format!("{:04}-{:02}", self.0.div_euclid(12), self.0.rem_euclid(12) + 1)
    }
}

/// A study under one option. Months of the activity are numbered from 1, as `from_month` numbers them.
pub struct Study {
    unchanged: Value,
    changed: Vec<Value>,
    /// For each month of the activity, which of the changed documents is in force.
    in_force: Vec<usize>,
    /// The option under which it is read, where that is no scenario.
    pub option: Option<String>,
    pub start: Month,
    pub months: usize,
}

impl Study {
    pub fn unchanged(study_json: &str) -> Study {
        Study::with(read(study_json), &[], Course::Option)
    }

    pub fn under(study_json: &str, option_id: &str) -> Study {
        let document = read(study_json);
        if option_id == "hold" {
            return Study::with(document, &[], Course::Option);
        }
        let root = Part { root: &document, value: &document };
        let options = root.list("options").into_iter().map(|one| (one, Course::Option));
        let scenarios = root.list("scenarios").into_iter().map(|one| (one, Course::Scenario));
        let found = options.chain(scenarios).find(|(one, _)| one.id() == option_id);
        let (found, course) = found.unwrap_or_else(|| panic!("the study has no option or scenario `{option_id}`"));
        let changes: Vec<Value> = found.list("changes").iter().map(|change| change.value.clone()).collect();
        let option = matches!(course, Course::Option).then(|| option_id.to_string());
        Study { option, ..Study::with(document, &changes, course) }
    }

    /// The first month that no channel observed.
    pub fn first_open_month(&self) -> i64 {
        first_open_month(&self.before_changes(), self.start)
    }

    fn with(unchanged: Value, changes: &[Value], course: Course) -> Study {
        let root = Part { root: &unchanged, value: &unchanged };
        let activity = root.need("activity");
        let start = Month::parse(activity.need_text("start"));
        let months = activity.need_count("months");
        // Past months are sunk for whoever decides; a state of the world holds in all of them.
        let first = match course {
            Course::Option => first_open_month(&root, start),
            Course::Scenario => 1,
        };
        let mut changed: Vec<Value> = Vec::new();
        let mut in_force = Vec::new();
        let mut last: Option<Vec<bool>> = None;
        for month in 1..=months {
            let applies: Vec<bool> = changes.iter().map(|change| applies_in(change, month, first)).collect();
            if last.as_ref() != Some(&applies) {
                // The study, "Changes apply in list order".
                let mut document = unchanged.clone();
                for (change, _) in changes.iter().zip(&applies).filter(|(_, applies)| **applies) {
                    apply(&mut document, change);
                }
                changed.push(document);
                last = Some(applies);
            }
            in_force.push(changed.len() - 1);
        }
        Study { unchanged, changed, in_force, option: None, start, months }
    }

    /// The document before any change.
    pub fn before_changes(&self) -> Part<'_> {
        Part { root: &self.unchanged, value: &self.unchanged }
    }

    /// The document in force in a month of the activity; before the activity the unchanged one, after it the last.
    pub fn in_month(&self, month: i64) -> Part<'_> {
        if month < 1 {
            return self.before_changes();
        }
        let root = &self.changed[self.in_force[(month as usize).min(self.months) - 1]];
        Part { root, value: root }
    }

    /// What takes no `from_month`: conventions, durations, and which parts there are.
    pub fn throughout(&self) -> Part<'_> {
        self.in_month(1)
    }

    /// The number of a calendar month within the activity: 1 for its first; 0 and less before it.
    pub fn number_of(&self, month: Month) -> i64 {
        month.0 - self.start.0 + 1
    }

    pub fn calendar(&self, month: usize) -> Month {
        Month(self.start.0 + month as i64 - 1)
    }

    /// Y of the method: the number of activity years, a partial last year being a year of its own.
    pub fn years(&self) -> usize {
        self.months.div_ceil(12)
    }
}

/// What changes are part of.
#[derive(Clone, Copy)]
enum Course {
    Option,
    Scenario,
}

/// The activity year of a month.
pub fn year_of(month: usize) -> usize {
    month.div_ceil(12)
}

/// The method, §5: "past months are sunk: a change applies from the first forecast month at the earliest".
fn first_open_month(root: &Part, start: Month) -> i64 {
    let observed = root.list("channels").into_iter().flat_map(|channel| channel.list("observed"));
    let last = observed.map(|row| Month::parse(row.need_text("month"))).max();
    last.map_or(1, |last| (last.0 - start.0 + 2).max(1))
}

/// Whether a change is in force in a month.
fn applies_in(change: &Value, month: usize, first_open: i64) -> bool {
    let at = change["at"].as_str().expect("a change has an `at`");
    let field = at.rsplit('.').next().unwrap_or(at);
    // The study: "Conventions and durations take no `from_month`." They hold throughout, as does what a row is.
    if at.starts_with("convention.") || ["duration_years", "starts", "valuation", "hours_in_inputs"].contains(&field) {
        return true;
    }
    // Nor does what is no amount of a month: measured years, the followers at the start, prices of equivalents and
    // which part of an input belongs to which channel.
    let measured = at.contains(".by_year.");
    let share_of_channel = at.starts_with("inputs.") && at.contains(".channels.");
    if measured || share_of_channel || at.ends_with(".followers.start") || at.starts_with("media_equivalent.") {
        return true;
    }
    let from = change.get("from_month").map_or(1, |from| whole(from, "from_month") as i64);
    month as i64 >= from.max(first_open)
}

fn apply(document: &mut Value, change: &Value) {
    let at = change["at"].as_str().expect("a change has an `at`");
    let before = {
        let root = Part { root: document, value: document };
        root.at(at).and_then(|part| part.number_here())
    };
    let operand = |value: &Value| {
        let root = Part { root: document, value };
        root.number_here().unwrap_or_else(|| panic!("the change at `{at}` needs a number"))
    };
    let known = || before.clone().unwrap_or_else(|| panic!("`{at}` has no number to add to or multiply"));
    let after = match (change.get("set"), change.get("add"), change.get("multiply")) {
        (Some(value), None, None) => value.clone(),
        (None, Some(value), None) => Value::String((known() + operand(value)).as_fraction()),
        (None, None, Some(value)) => Value::String((known() * operand(value)).as_fraction()),
        _ => panic!("the change at `{at}` needs exactly one of set, add, multiply"),
    };
    replace(place(document, at), after);
}

/// Puts another assumption where one stands. Fields of the domain (`of`, `unit`) stay beside it.
fn replace(slot: &mut Value, after: Value) {
    let Some(fields) =
        slot.as_object_mut().filter(|fields| fields.contains_key("value") || fields.contains_key("same_as"))
    else {
        *slot = after;
        return;
    };
    for field in ["value", "same_as", "low", "high", "shape"] {
        fields.remove(field);
    }
    match after {
        Value::Object(new) => fields.extend(new),
        plain => {
            fields.insert("value".to_string(), plain);
        }
    }
}

/// The place an address names, made if its last field is absent.
fn place<'a>(document: &'a mut Value, address: &str) -> &'a mut Value {
    let mut here = document;
    for segment in address.split('.') {
        here = match here {
            Value::Object(fields) => fields.entry(segment).or_insert(Value::Null),
            Value::Array(rows) => {
                let position = position_in(rows, segment);
                &mut rows[position.unwrap_or_else(|| panic!("`{address}`: there is no `{segment}`"))]
            }
            _ => panic!("`{address}`: there is nothing below `{segment}`"),
        };
    }
    // An address may end at a step of a chain: it means the step's amount.
    match step_field(here) {
        Some(field) => &mut here[field],
        None => here,
    }
}

/// A row is named by its id; one that has none, such as a measured year, by its number from 1.
fn position_in(rows: &[Value], segment: &str) -> Option<usize> {
    let by_number = || segment.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let by_id = rows.iter().position(|row| row["id"] == segment);
    by_id.or_else(by_number).filter(|position| *position < rows.len())
}

fn step_field(value: &Value) -> Option<&'static str> {
    let fields: &Map<String, Value> = value.as_object()?;
    ["unique", "rate", "each"].into_iter().find(|field| fields.contains_key(*field) && !fields.contains_key("value"))
}

fn read(study_json: &str) -> Value {
    serde_json::from_str(study_json).unwrap_or_else(|error| panic!("the study is not JSON: {error}"))
}

fn whole(value: &Value, name: &str) -> usize {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_string);
    text.parse().unwrap_or_else(|_| panic!("`{name}` is not a whole number: {text}"))
}

/// A part of a document, with the document it stands in, so that `same_as` can be followed.
#[derive(Clone, Copy)]
pub struct Part<'a> {
    root: &'a Value,
    pub value: &'a Value,
}

impl<'a> Part<'a> {
    pub fn get(&self, field: &str) -> Option<Part<'a>> {
        let value = self.value.get(field)?;
        (!value.is_null()).then_some(Part { root: self.root, value })
    }

    pub fn need(&self, field: &str) -> Part<'a> {
        self.get(field).unwrap_or_else(|| panic!("`{field}` is missing in {}", self.value))
    }

    pub fn text(&self, field: &str) -> Option<&'a str> {
        self.value.get(field)?.as_str()
    }

    pub fn need_text(&self, field: &str) -> &'a str {
        self.text(field).unwrap_or_else(|| panic!("`{field}` is missing in {}", self.value))
    }

    pub fn need_count(&self, field: &str) -> usize {
        whole(self.need(field).value, field)
    }

    pub fn id(&self) -> &'a str {
        self.need_text("id")
    }

    /// The rows of a list; none where the list is absent.
    pub fn list(&self, field: &str) -> Vec<Part<'a>> {
        let rows = self.value.get(field).and_then(Value::as_array);
        rows.into_iter().flatten().map(|value| Part { root: self.root, value }).collect()
    }

    /// The names and values of an object's fields.
    pub fn fields(&self) -> Vec<(&'a str, Part<'a>)> {
        let fields = self.value.as_object();
        fields.into_iter().flatten().map(|(name, value)| (name.as_str(), Part { root: self.root, value })).collect()
    }

    /// What an address, a path of ids and fields, names.
    pub fn at(&self, address: &str) -> Option<Part<'a>> {
        let mut here = self.root;
        for segment in address.split('.') {
            here = match here {
                Value::Array(rows) => &rows[position_in(rows, segment)?],
                _ => here.get(segment)?,
            };
        }
        Some(Part { root: self.root, value: here })
    }

    pub fn need_at(&self, address: &str) -> Part<'a> {
        self.at(address).unwrap_or_else(|| panic!("`{address}` is not in the study"))
    }

    /// The number of a field, where it is stated.
    pub fn number(&self, field: &str) -> Option<Exact> {
        self.get(field)?.number_here()
    }

    pub fn need_number(&self, field: &str) -> Exact {
        self.number(field).unwrap_or_else(|| panic!("`{field}` is missing in {}", self.value))
    }

    /// The number of a share or rate that is taken as nothing where it is absent.
    pub fn number_or_zero(&self, field: &str) -> Exact {
        self.number(field).unwrap_or_else(Exact::zero)
    }

    pub fn number_or_one(&self, field: &str) -> Exact {
        self.number(field).unwrap_or_else(Exact::one)
    }

    /// The number here: bare, a decimal string, an assumption's `value`, or what `same_as` points to.
    pub fn number_here(&self) -> Option<Exact> {
        match self.value {
            Value::Number(number) => Exact::parse(&number.to_string()),
            Value::String(text) => Exact::parse(text),
            Value::Object(fields) => {
                if let Some(address) = fields.get("same_as").and_then(Value::as_str) {
                    return self.need_at(address).number_here();
                }
                let field = if fields.contains_key("value") { "value" } else { step_field(self.value)? };
                self.number(field)
            }
            Value::Null | Value::Bool(_) | Value::Array(_) => None,
        }
    }
}
