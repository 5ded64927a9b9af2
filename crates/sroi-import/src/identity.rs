//! What tells one row from another: the post, the part, the account.

use crate::format::{LinkForm, Meaning};
use crate::import::Basis;
use crate::link;
use crate::problem::Problem;
use crate::recognise::Found;
use crate::said::Said;
use crate::table::Record;
use compact_str::CompactString;
use std::collections::BTreeMap;

/// Where ids and names stand, and what was seen of them.
#[derive(Debug)]
pub(crate) struct Identity {
    id: Option<usize>,
    link: Option<usize>,
    account: Option<usize>,
    items: Vec<usize>,
    accounts: BTreeMap<String, u64>,
    /// What stands before the id in the address that was read last, and its account: most posts have the same.
    before: Option<(String, Option<String>)>,
    damaged: u64,
}

/// Parts the names of one part; it stands in no export.
const BETWEEN: char = '\u{1F}';

impl Identity {
    pub(crate) fn of(found: &Found) -> Self {
        let items = found.headings.iter().enumerate().filter(|(_, heading)| heading.meaning == Meaning::Item);
        Self {
            id: found.column(Meaning::Id),
            link: found.column(Meaning::Link),
            account: found.column(Meaning::Account),
            items: items.map(|(column, _)| column).collect(),
            accounts: BTreeMap::new(),
            before: None,
            damaged: 0,
        }
    }

    /// What a row of a day is told apart by.
    pub(crate) fn items(&self, found: &Found) -> Vec<String> {
        self.items.iter().filter_map(|column| found.headings.get(*column)).map(|heading| heading.name.clone()).collect()
    }

    /// The post's id, or the names of the part; empty where there is none.
    pub(crate) fn of_row(&mut self, found: &Found, record: &Record<'_>) -> CompactString {
        if let Some(account) = self.account {
            self.belongs(record.cell(account).trim());
        }
        if found.basis == Basis::Lifetime && self.items.is_empty() {
            self.of_post(found, record)
        } else {
            self.of_part(record)
        }
    }

    fn of_part(&self, record: &Record<'_>) -> CompactString {
        let mut names = CompactString::default();
        for (turn, column) in self.items.iter().enumerate() {
            if turn > 0 {
                names.push(BETWEEN);
            }
            names.push_str(record.cell(*column).trim());
        }
        names
    }

    /// The post's id: from its address, where no spreadsheet rounds it, else from its own cell.
    fn of_post(&mut self, found: &Found, record: &Record<'_>) -> CompactString {
        let written = self.id.map(|column| record.cell(column).trim()).filter(|id| !id.is_empty());
        let address = self.link.map(|column| record.cell(column));
        let Some(form) = found.format.link else {
            let whole = |id: &&str| !is_rounded(id);
            self.damaged = self.damaged.saturating_add(u64::from(written.is_some_and(is_rounded)));
            let address = address.map(str::trim).filter(|address| !address.is_empty());
            return written.filter(whole).or(address).unwrap_or_default().into();
        };
        let linked = address.and_then(|address| self.linked(address, form));
        if written.is_some_and(|id| !link::is_id(id) || linked.is_some_and(|linked| linked != id)) {
            self.damaged = self.damaged.saturating_add(1);
        }
        linked.or(written.filter(|id| link::is_id(id))).unwrap_or_default().into()
    }

    /// The id in an address; its account is counted.
    fn linked<'a>(&mut self, address: &'a str, form: LinkForm) -> Option<&'a str> {
        if let Some((before, account)) = self.before.take() {
            let id = address.strip_prefix(before.as_str()).filter(|id| link::is_id(id));
            if let (Some(_), Some(account)) = (id, &account) {
                self.belongs(account);
            }
            self.before = Some((before, account));
            if id.is_some() {
                return id;
            }
        }
        let (account, id) = link::parts(address, form)?;
        if let Some(account) = account {
            self.belongs(account);
        }
        if let Some(before) = address.strip_suffix(id) {
            self.before = Some((before.to_owned(), account.map(str::to_owned)));
        }
        Some(id)
    }

    fn belongs(&mut self, account: &str) {
        if account.is_empty() {
            return;
        }
        match self.accounts.get_mut(account) {
            Some(count) => *count = count.saturating_add(1),
            None => {
                self.accounts.insert(account.to_owned(), 1);
            }
        }
    }

    /// The most frequent account; of several, it is said.
    pub(crate) fn account(&self, findings: &mut Said) -> Option<String> {
        // `Name` and `name` are one account on every platform.
        let mut same: BTreeMap<String, (u64, String)> = BTreeMap::new();
        for (name, count) in &self.accounts {
            let entry = same.entry(name.to_ascii_lowercase()).or_insert((0, name.clone()));
            entry.0 = entry.0.saturating_add(*count);
        }
        let most = same.values().max_by_key(|(count, _)| *count).map(|(_, name)| name.clone())?;
        if same.len() > 1 {
            findings.push(Problem::AccountsSeveral { account: most.clone(), count: same.len().to_string() });
        }
        Some(most)
    }

    /// Says how many ids a spreadsheet has rounded.
    pub(crate) fn damaged(&self, findings: &mut Said) {
        if self.damaged > 0 {
            findings.push(Problem::IdsDamaged { count: self.damaged.to_string() });
        }
    }
}

/// True for `6.49E+17`, as spreadsheets print long ids.
fn is_rounded(id: &str) -> bool {
    let upper = id.to_ascii_uppercase();
    upper.split_once("E+").is_some_and(|(digits, power)| {
        let number = |text: &str| {
            !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
        };
        number(digits) && number(power)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounded_ids_are_known() {
        assert!(is_rounded("6.49E+17"));
        assert!(is_rounded("1,8e+16"));
        for id in ["518995791497187_101", " -e0JZNRR-QA", "E+1x", "WcGwa_XZQxI", ""] {
            assert!(!is_rounded(id), "{id:?}");
        }
    }
}
