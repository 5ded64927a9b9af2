//! Which format a table has, where its header stands, and what each of its columns means.

use crate::format::{Dictionary, FORMATS, Format, Left, Meaning};
use crate::header;
use crate::import::Language;
use crate::options::Limits;
use crate::problem::Problem;
use crate::table::{Record, Table};
use std::collections::{BTreeMap, BTreeSet};

/// How many records are searched for a header.
const SEARCHED: usize = 15;

/// A table whose format is known.
#[derive(Debug)]
pub(crate) struct Found<'t> {
    pub(crate) table: Table<'t>,
    pub(crate) format: &'static Format,
    pub(crate) language: Language,
    pub(crate) header_row: u64,
    pub(crate) headings: Vec<Heading>,
}

/// A column of this very file.
#[derive(Debug)]
pub(crate) struct Heading {
    /// As printed, but without signs that cannot be seen; a name used before has ` (2)` after it.
    pub(crate) name: String,
    pub(crate) normal: String,
    pub(crate) meaning: Meaning,
    /// The column of the same meaning before it.
    pub(crate) repeats: Option<usize>,
}

/// Finds the format by the headers, never by the file's name.
pub(crate) fn recognise<'t>(tables: &[Table<'t>], limits: Limits) -> Result<Found<'t>, Problem> {
    let dictionaries: Vec<Dictionary> = FORMATS.iter().copied().map(Dictionary::of).collect();
    let mut widest: Option<Record> = None;
    let mut refused = None;
    for &table in tables {
        for record in table.records(limits).take(SEARCHED) {
            let record = match record {
                Ok(record) => record,
                // With the wrong delimiter a row may have too many columns.
                Err(problem) => {
                    refused.get_or_insert(problem);
                    break;
                }
            };
            if let Some((format, language, headings)) = known(&dictionaries, &record) {
                return Ok(Found { table, format, language, header_row: record.row, headings });
            }
            let width = |record: &Record| record.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
            if width(&record) > widest.as_ref().map_or(0, width) {
                widest = Some(record);
            }
        }
    }
    match (refused, widest) {
        (Some(problem), _) => Err(problem),
        (None, None) => Err(Problem::EmptyFile),
        (None, Some(record)) => {
            let cells: Vec<String> = record.cells.iter().take(8).map(|cell| header::shown(cell, 40)).collect();
            Err(Problem::FormatUnknown { row: record.row.to_string(), cells: cells.join(" | ") })
        }
    }
}

fn known(dictionaries: &[Dictionary], record: &Record) -> Option<(&'static Format, Language, Vec<Heading>)> {
    let names: Vec<String> = record.cells.iter().map(header::normal).collect();
    dictionaries.iter().find_map(|dictionary| {
        let format = dictionary.format;
        let meanings: Vec<_> = names.iter().map(|name| dictionary.meaning(name)).collect();
        let present = |wanted: &Meaning| meanings.iter().flatten().any(|(meaning, _)| meaning == wanted);
        if !format.signature.iter().all(|wanted| wanted.iter().any(present)) {
            return None;
        }
        let spoken =
            |language: Language| meanings.iter().flatten().filter(|(_, said)| said.contains(&language)).count();
        let language = if spoken(Language::Ja) > spoken(Language::En) { Language::Ja } else { Language::En };
        let meanings = meanings.into_iter().map(|found| found.map(|(meaning, _)| meaning)).collect();
        Some((format, language, headings(record, &names, meanings)))
    })
}

fn headings(record: &Record, normals: &[String], meanings: Vec<Option<Meaning>>) -> Vec<Heading> {
    let net = meanings.contains(&Some(Meaning::Lost));
    let mut given = Names::default();
    let mut headings: Vec<Heading> = Vec::new();
    for ((cell, normal), meaning) in record.cells.iter().zip(normals).zip(meanings) {
        let meaning = match meaning {
            Some(Meaning::Gained) if !net => Meaning::Left(Left::FollowsWithoutUnfollows),
            Some(meaning) => meaning,
            None => Meaning::Left(Left::Unknown),
        };
        let repeats = match meaning {
            Meaning::Left(_) => None,
            _ => headings.iter().position(|before| before.meaning == meaning),
        };
        // Dates, links and ids a second time are no numbers.
        let meaning = match (repeats, meaning) {
            (None, meaning) => meaning,
            (Some(_), Meaning::When | Meaning::Link | Meaning::Id) => Meaning::Left(Left::Text),
            (Some(_), _) => Meaning::Left(Left::Repeated),
        };
        let name = given.unused(header::shown(cell, 100));
        headings.push(Heading { name, normal: normal.clone(), meaning, repeats });
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

impl Heading {
    /// True where a record is the header again.
    pub(crate) fn are(headings: &[Self], record: &Record) -> bool {
        let same = |(heading, cell): (&Self, &str)| heading.normal == header::normal(cell);
        record.cells.len() == headings.len() && headings.iter().zip(record.cells.iter()).all(same)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Result<Found<'_>, Problem> {
        recognise(&Table::candidates(text), Limits::default())
    }

    #[test]
    fn the_header_is_found_below_a_preamble_with_any_delimiter() {
        let text = "My report\n\nmade on;2026\n\nDate;Impressions;Likes;Create Post\n";
        let found = found(text).unwrap();
        assert_eq!((found.format.id, found.header_row, found.table.delimiter), ("x-overview", 5, ';'));
    }

    #[test]
    fn the_language_is_that_of_most_headers() {
        let text = "Date,インプレッション数,ポストを作成\n";
        assert_eq!(found(text).unwrap().language, Language::Ja);
    }

    #[test]
    fn repeated_names_are_told_apart() {
        let text = "Date,Likes,Likes,Impressions,Create Post,Date\n";
        let headings = found(text).unwrap().headings;
        assert_eq!(headings[2].name, "Likes (2)");
        assert_eq!((headings[2].meaning, headings[2].repeats), (Meaning::Left(Left::Repeated), Some(1)));
        assert_eq!(headings[5].meaning, Meaning::Left(Left::Text));
    }

    #[test]
    fn an_unknown_table_is_described() {
        let problem = found("intro\nName,Shoe size,c,d,e,f,g,h,i\n").unwrap_err();
        let cells = "Name | Shoe size | c | d | e | f | g | h".to_owned();
        assert_eq!(problem, Problem::FormatUnknown { row: "2".to_owned(), cells });
        assert_eq!(found(" \n").unwrap_err(), Problem::EmptyFile);
    }
}
