//! Who puts something in or changes, and what is put in: each once.

use super::field::Field;
use super::ids::Ids;
use super::json::Json;
use super::lines::Line;
use super::parts::nothing;
use crate::header::normal;
use sroi::Number;
use std::collections::{BTreeMap, BTreeSet};

/// Stakeholders by name, in the order in which they appear.
#[derive(Debug)]
pub(crate) struct Stakeholders {
    ids: Ids,
    /// Positions in `made` by plain name.
    by_name: BTreeMap<String, usize>,
    by_id: BTreeMap<String, usize>,
    made: Vec<(String, Vec<(&'static str, Json)>)>,
}

impl Default for Stakeholders {
    fn default() -> Self {
        Self { ids: Ids::new("stakeholder"), by_name: BTreeMap::new(), by_id: BTreeMap::new(), made: Vec::new() }
    }
}

impl Stakeholders {
    pub(crate) fn id(&mut self, name: &str) -> String {
        if let Some((id, _)) = self.by_name.get(&normal(name)).and_then(|at| self.made.get(*at)) {
            return id.clone();
        }
        let id = self.ids.of(name);
        self.by_name.insert(normal(name), self.made.len());
        self.by_id.insert(id.clone(), self.made.len());
        let mut fields = vec![("id", Json::text(&*id))];
        if !name.is_empty() {
            fields.push(("name", Json::text(name)));
        }
        self.made.push((id.clone(), fields));
        id
    }

    /// Size and expected changes stand in one row of a group.
    pub(crate) fn learn(&mut self, id: &str, line: &Line, delimiter: char) {
        let at = self.by_id.get(id).copied();
        let Some((_, fields)) = at.and_then(|at| self.made.get_mut(at)) else { return };
        let has = |fields: &[(&'static str, Json)], name: &str| fields.iter().any(|(field, _)| *field == name);
        let size = line.amount(Field::Size, delimiter).fraction().filter(|size| *size > Number::ZERO);
        if let Some(size) = size.filter(|_| !has(fields, "size")) {
            let at = fields.iter().position(|(field, _)| *field == "note").unwrap_or(fields.len());
            fields.insert(at, ("size", Json::number(size)));
        }
        if let Some(change) = line.text(Field::Change).filter(|text| !nothing(text))
            && !has(fields, "note")
        {
            fields.push(("note", Json::text(change)));
        }
    }

    pub(crate) fn made(self) -> Vec<Json> {
        self.made.into_iter().map(|(_, fields)| Json::Object(fields)).collect()
    }
}

/// Inputs, each once for a stakeholder.
#[derive(Debug)]
pub(crate) struct Inputs {
    ids: Ids,
    seen: BTreeSet<(Option<String>, String, Number)>,
    /// Inputs without a value that have been said.
    words: BTreeSet<(Option<String>, String)>,
    pub(crate) made: Vec<Json>,
}

impl Default for Inputs {
    fn default() -> Self {
        Self { ids: Ids::new("input"), seen: BTreeSet::new(), words: BTreeSet::new(), made: Vec::new() }
    }
}

/// Words of what is given other than money.
const IN_KIND: &[&str] = &[
    "time",
    "volunteer",
    "hours",
    "in kind",
    "in-kind",
    "goods",
    "space",
    "room",
    "venue",
    "equipment",
    "donated",
    "時間",
    "ボランティア",
    "現物",
    "物品",
    "場所",
    "会場",
    "無償",
    "機材",
    "施設",
    "プロボノ",
];

impl Inputs {
    /// True the first time that an input without a value is seen.
    pub(crate) fn is_new(&mut self, stakeholder: Option<&str>, text: &str) -> bool {
        self.words.insert((stakeholder.map(str::to_owned), normal(text)))
    }

    /// False where it is there already.
    pub(crate) fn add(&mut self, stakeholder: Option<&str>, text: Option<&str>, amount: Number) -> bool {
        let word = text.map(normal).unwrap_or_default();
        let key = (stakeholder.map(str::to_owned), word.clone(), amount);
        if !self.seen.insert(key) {
            return false;
        }
        let kind = if IN_KIND.iter().any(|given| word.contains(given)) { "in_kind" } else { "cash" };
        let id = self.ids.of(text.unwrap_or_default());
        let mut fields = vec![("id", Json::text(id)), ("kind", Json::text(kind))];
        fields.extend(text.map(|text| ("name", Json::text(text))));
        fields.extend(stakeholder.map(|id| ("stakeholder", Json::text(id))));
        fields.push(("amount", Json::number(amount)));
        fields.push(("per", Json::text("activity")));
        self.made.push(Json::Object(fields));
        true
    }
}
