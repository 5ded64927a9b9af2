//! Which format a table has, and what each of its columns means.

use crate::columns::{Columns, OWN};
use crate::date::Date;
use crate::entry::Span;
use crate::format::{Dictionary, FORMATS, Format, Left, Meaning, Meant, ga4, meta, without_currency, x};
use crate::header;
use crate::import::{Basis, Language};
use crate::table::Record;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// A header whose format is known.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) format: &'static Format,
    /// The study's word for the platform; none where the table does not tell.
    pub(crate) platform: Option<&'static str>,
    pub(crate) basis: Basis,
    pub(crate) language: Language,
    /// What stands above the table, where that names it.
    pub(crate) title: Option<String>,
    pub(crate) header_row: u64,
    pub(crate) headings: Vec<Heading>,
    /// The days of all rows, where comments above the header tell them.
    pub(crate) range: Option<Span>,
    /// The currency of amounts, where a header names it.
    pub(crate) currency: Option<String>,
    /// What the person said of the columns.
    pub(crate) own: Option<Columns>,
}

/// A column of this very file.
#[derive(Clone, Debug)]
pub(crate) struct Heading {
    /// As printed, but without signs that cannot be seen; a name used before has ` (2)` after it.
    pub(crate) name: String,
    pub(crate) meaning: Meaning,
    /// The column of the same meaning before it.
    pub(crate) repeats: Option<usize>,
}

/// A record above the table that is looked for.
#[derive(Clone, Debug)]
pub(crate) struct Above {
    pub(crate) row: u64,
    /// Its cells that hold something.
    pub(crate) cells: Vec<String>,
}

impl Above {
    pub(crate) fn of(record: &Record<'_>) -> Self {
        let filled = record.cells.iter().filter(|cell| !cell.trim().is_empty());
        Self { row: record.row, cells: filled.map(|cell| header::shown(cell, 200)).collect() }
    }

    /// Its only cell.
    pub(crate) fn only(&self) -> Option<&str> {
        if let [only] = self.cells.as_slice() { Some(only) } else { None }
    }
}

/// Knows every format.
#[derive(Debug)]
pub(crate) struct Recogniser {
    dictionaries: &'static [Dictionary],
    own: Option<Columns>,
}

/// Made once: hundreds of headers are normalised for it.
static DICTIONARIES: LazyLock<Vec<Dictionary>> =
    LazyLock::new(|| FORMATS.iter().copied().map(Dictionary::of).collect());

impl Recogniser {
    /// Of all formats, and of what the person said of the columns of one.
    pub(crate) fn new(own: Option<Columns>) -> Self {
        Self { dictionaries: &DICTIONARIES, own }
    }

    /// What a record is as a header, below these records. Never by the file's name.
    pub(crate) fn known(&self, above: &[Above], record: &Record<'_>) -> Option<Found> {
        let names: Vec<String> = record.cells.iter().map(header::normal).collect();
        if let Some(own) = self.own.as_ref().filter(|own| own.fit(&names)) {
            return Some(of_own(own, record, &names));
        }
        if let Some(titled) = meta::titled(above, &names) {
            let meaning =
                |(column, _): (usize, &String)| Some(bare(if column == 0 { Meaning::When } else { titled.meaning }));
            let meanings = names.iter().enumerate().map(meaning).collect();
            return Some(Found {
                platform: titled.platform,
                title: Some(titled.title),
                ..found(&meta::DAILY, record, meanings)
            });
        }
        if let Some(title) = meta::audience(above) {
            let shares = names.iter().map(|_| Some(bare(Meaning::Left(Left::Rate)))).collect();
            return Some(Found { title: Some(title), ..found(&meta::AUDIENCE, record, shares) });
        }
        if let Some(format) = x::videos(above) {
            let dictionary = Dictionary::of(format);
            let meanings = names.iter().map(|name| dictionary.meant(name)).collect();
            return Some(found(format, record, meanings));
        }
        let set: BTreeSet<&str> = names
            .iter()
            .flat_map(|name| [name.as_str(), without_currency(name).0])
            .filter(|name| !name.is_empty())
            .collect();
        let ranged = |dictionary: &&Dictionary| dictionary.format.ranged;
        let range = ga4::range(above);
        if let (Some(range), Some(dictionary)) = (range, self.dictionaries.iter().find(ranged)) {
            return ga4::meanings(dictionary, &names).map(|meanings| Found {
                range: Some(range),
                title: ga4::title(above),
                ..found(dictionary.format, record, meanings)
            });
        }
        let dictionary = self.dictionaries.iter().find(|dictionary| dictionary.fits(&set))?;
        let meanings = names.iter().map(|name| dictionary.meant(name)).collect();
        Some(found(dictionary.format, record, meanings))
    }
}

/// A meaning that no name gave.
fn bare(meaning: Meaning) -> Meant {
    Meant { meaning, languages: Vec::new(), currency: None }
}

fn of_own(own: &Columns, record: &Record<'_>, names: &[String]) -> Found {
    let meanings = names.iter().map(|name| own.meaning(name).map(bare)).collect();
    Found { platform: own.platform(), basis: own.basis(), own: Some(own.clone()), ..found(&OWN, record, meanings) }
}

fn found(format: &'static Format, record: &Record<'_>, meanings: Vec<Option<Meant>>) -> Found {
    let spoken =
        |language: Language| meanings.iter().flatten().filter(|meant| meant.languages.contains(&language)).count();
    let language = if spoken(Language::Ja) > spoken(Language::En) { Language::Ja } else { Language::En };
    let amount = |meant: &&Meant| matches!(meant.meaning, Meaning::Count(crate::Metric::Spend));
    let currency = meanings.iter().flatten().find(amount).and_then(|meant| meant.currency.clone());
    let meanings: Vec<Option<Meaning>> = meanings.into_iter().map(|meant| meant.map(|meant| meant.meaning)).collect();
    let dated = meanings.iter().flatten().any(|meaning| matches!(meaning, Meaning::When | Meaning::NthDay));
    let several = meanings.iter().flatten().any(|meaning| matches!(meaning, Meaning::Until | Meaning::Span));
    let basis = match format.basis {
        Basis::Period if several || !dated => Basis::Range,
        basis => basis,
    };
    Found {
        format,
        platform: format.platform,
        basis,
        language,
        title: None,
        header_row: record.row,
        headings: headings(record, meanings, format.id == OWN.id),
        range: None,
        currency,
        own: None,
    }
}

fn headings(record: &Record<'_>, meanings: Vec<Option<Meaning>>, adding: bool) -> Vec<Heading> {
    let mut given = Names::default();
    let mut headings: Vec<Heading> = Vec::new();
    for (cell, meaning) in record.cells.iter().zip(meanings) {
        let meaning = meaning.unwrap_or(Meaning::Left(Left::Unknown));
        let repeats = match meaning {
            // Parts are told apart by several columns together.
            Meaning::Left(_) | Meaning::Item => None,
            // Where a person said so, columns of one metric are added.
            Meaning::Count(_) if adding => None,
            _ => headings.iter().position(|before| before.meaning == meaning),
        };
        let meaning = match (repeats, meaning) {
            (None, meaning) => meaning,
            // Dates, links and ids a second time are no numbers.
            (Some(_), meaning) if meaning.kind() == crate::format::Kind::Text => Meaning::Left(Left::Text),
            (Some(_), _) => Meaning::Left(Left::Repeated),
        };
        let name = given.unused(header::shown(cell, 100));
        headings.push(Heading { name, meaning, repeats });
    }
    headings
}

/// Names already given, and how often each was asked for.
#[derive(Debug, Default)]
struct Names {
    taken: BTreeSet<String>,
    asked: BTreeMap<String, u32>,
}

impl Names {
    /// The name, with ` (2)` and so on after it where it is taken.
    fn unused(&mut self, name: String) -> String {
        let turn = self.asked.entry(name.clone()).or_default();
        let mut given = name.clone();
        while self.taken.contains(&given) {
            *turn = turn.saturating_add(1).max(2);
            given = format!("{name} ({turn})");
        }
        self.taken.insert(given.clone());
        given
    }
}

impl Found {
    /// Of two columns of one meaning, the one that counts people gives way to the one that counts all.
    /// A cell of the row that explains the headers holds for the empty ones after it.
    pub(crate) fn explain<'d>(&mut self, descriptions: impl Iterator<Item = &'d str>) {
        let people = |text: &str| text.trim_end().ends_with("(Unique Users)");
        let mut current = false;
        let mut unique = Vec::with_capacity(self.headings.len());
        for text in descriptions {
            current = if text.trim().is_empty() { current } else { people(text) };
            unique.push(current);
        }
        let counts_people = |column: usize| unique.get(column) == Some(&true);
        for column in 0..self.headings.len() {
            let Some(first) = self.headings.get(column).and_then(|heading| heading.repeats) else { continue };
            let meaning = self.headings.get(first).map(|heading| heading.meaning);
            let gives_way = match (counts_people(first), counts_people(column)) {
                (false, true) => column,
                (true, false) => {
                    if let (Some(heading), Some(meaning)) = (self.headings.get_mut(column), meaning) {
                        heading.meaning = meaning;
                    }
                    first
                }
                (true, true) | (false, false) => continue,
            };
            if let Some(heading) = self.headings.get_mut(gives_way) {
                heading.meaning = Meaning::Left(Left::UniquePeople);
            }
        }
    }

    /// The first column of a meaning.
    pub(crate) fn column(&self, meaning: Meaning) -> Option<usize> {
        self.headings.iter().position(|heading| heading.meaning == meaning)
    }

    /// A day of the range that comments above the header tell, counted from 0.
    pub(crate) fn nth_day(&self, nth: u16) -> Option<Date> {
        let range = self.range?;
        Some(range.first.plus(nth)).filter(|date| *date <= range.last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Limits;
    use crate::table::Table;

    fn known(text: &str) -> Option<Found> {
        let mut walk = Table::candidates(text)[0].walk(Limits::default());
        let mut record = Record::default();
        assert!(walk.next(&mut record).unwrap());
        Recogniser::new(None).known(&[], &record)
    }

    #[test]
    fn the_language_is_that_of_most_headers() {
        assert_eq!(known("Date,インプレッション数,ポストを作成\n").unwrap().language, Language::Ja);
    }

    #[test]
    fn repeated_names_are_told_apart() {
        let headings = known("Date,Likes,Likes,Impressions,Create Post,Date\n").unwrap().headings;
        assert_eq!(headings[2].name, "Likes (2)");
        assert_eq!((headings[2].meaning, headings[2].repeats), (Meaning::Left(Left::Repeated), Some(1)));
        assert_eq!(headings[5].meaning, Meaning::Left(Left::Text));
    }
}
