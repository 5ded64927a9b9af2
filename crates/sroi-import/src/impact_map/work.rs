//! From the sheets of a file to the study, in order: heading, rows, what is open, parts, results.

use super::amount::currencies;
use super::cover;
use super::field::Field;
use super::heading::{self, Column, Heading};
use super::judge::{self, Judgement};
use super::lines::{self, Line};
use super::parts::{Choice, Notes, Reading, heading_of};
use super::sheet::Sheet;
use super::{
    Answer, Asked, AttributionSense, ImpactMap, MapColumn, MapOptions, MapRows, NotTaken, Question, Shares, shares,
    study,
};
use crate::header::shown;
use crate::import::Language;
use crate::problem::{Problem, Reason};
use sroi::{Diagnostics, Model, Number, Pointer};

/// The map among the sheets of a file.
pub(crate) fn map(sheets: Vec<Sheet>, options: &MapOptions) -> Result<ImpactMap, Problem> {
    let mut notes = Notes::default();
    let mut questions = Vec::new();
    let (sheet, mut heading) = chosen(&sheets, options, &mut notes, &mut questions)?;
    correct(&mut heading, options)?;
    let lines = lines::read(sheet, &heading, &mut notes.said, &mut notes.left);
    let header_row = u64::try_from(heading.main).unwrap_or(u64::MAX).saturating_add(1);
    if !lines.iter().any(|line| line.is_outcome) {
        return Err(Problem::MapWithoutOutcomes { row: header_row.to_string() });
    }
    let cover = cover::read(sheet, heading.main);
    let sense = settle_attribution(&mut heading, options);
    let told = shares::tell(&heading, &lines, sheet.delimiter, options.shares);
    let choice = Choice { attribution: sense.0, shares: Shares::Fraction };
    let mut reading = Reading { heading: &heading, lines: &lines, told: &told, delimiter: sheet.delimiter, choice };
    let open = (!sense.1, told.iter().any(|told| !told.certain));
    let judgement = judge::judge(&reading, &cover, open);
    reading.choice = Choice {
        attribution: judgement.attribution.unwrap_or(choice.attribution),
        shares: judgement.shares.unwrap_or(choice.shares),
    };
    ask(&reading, &judgement, open, &mut notes, &mut questions);
    for told in &told {
        if let Some((row, text)) = &told.mixed {
            let column = reading.column_name(told.column);
            notes.said.push(Problem::MapSharesMixed { row: row.to_string(), column, text: shown(text, 40) });
        }
    }
    let parts = reading.parts(&mut notes);
    if parts.inputs.is_empty() {
        notes.said.push(Problem::MapWithoutInputs);
    }
    compare(&reading, &judgement, &mut notes);
    let language = options.language.unwrap_or_else(|| language(&heading));
    let currency = currency(&heading, &lines, language, options, &mut notes, &mut questions);
    if options.start.is_none() && cover.period.is_none() {
        notes.said.push(Problem::MapStartUnknown);
        questions.push(Question { asked: Asked::Start, column: None, answers: Vec::new(), used: None });
    }
    columns_left(&heading, options, &mut notes);
    let study = study::text(&parts, &cover, options, language, currency.as_deref(), judgement.convention);
    let rows =
        MapRows { stakeholders: parts.stakeholders.len(), inputs: parts.inputs.len(), outcomes: parts.outcomes.len() };
    let columns =
        heading.columns.iter().enumerate().map(|(index, column)| shown_column(sheet, &heading, index, column));
    let root = Pointer::root();
    let mut findings = Diagnostics::new();
    notes.said.close().into_iter().for_each(|problem| findings.push(problem.at(&root, "")));
    Ok(ImpactMap {
        sheet: sheet.part.clone(),
        header_row,
        columns: columns.collect(),
        language,
        rows,
        problems: Model::read(&study).err().unwrap_or_default(),
        study,
        questions,
        left_out: notes.left,
        findings,
    })
}

/// The sheet with the best heading, or the one asked for.
fn chosen<'s>(
    sheets: &'s [Sheet],
    options: &MapOptions,
    notes: &mut Notes,
    questions: &mut Vec<Question>,
) -> Result<(&'s Sheet, Heading), Problem> {
    let name = |sheet: &Sheet| shown(sheet.part.as_deref().unwrap_or_default(), 100);
    let at = options.header_row.map(|row| usize::try_from(row.saturating_sub(1)).unwrap_or(usize::MAX));
    let wanted = |sheet: &&Sheet| options.sheet.is_none() || sheet.part == options.sheet;
    if !sheets.iter().any(|sheet| wanted(&sheet)) {
        let known: Vec<String> = sheets.iter().map(name).take(20).collect();
        let sheet = shown(options.sheet.as_deref().unwrap_or_default(), 100);
        return Err(Problem::MapSheetUnknown { sheet, known: known.join(", ") });
    }
    let headings = sheets.iter().filter(wanted).filter_map(|sheet| Some((sheet, heading::find(sheet, at)?)));
    let mut found: Vec<(&Sheet, Heading)> = headings.collect();
    let best = found.iter().map(|(_, heading)| heading.score()).max();
    let best = found.iter().position(|(_, heading)| Some(heading.score()) == best);
    let Some(best) = best else { return Err(unknown(sheets)) };
    let (sheet, heading) = found.swap_remove(best);
    let others: Vec<String> =
        found.iter().filter(|(_, heading)| heading.score() > 0).map(|(sheet, _)| name(sheet)).collect();
    if !others.is_empty() {
        notes.said.push(Problem::MapSheetAssumed { sheet: name(sheet), others: others.join(", ") });
        let answers = core::iter::once(name(sheet)).chain(others).map(|answer| Answer { answer, ratio: None });
        let used = Some(name(sheet));
        questions.push(Question { asked: Asked::Sheet, column: None, answers: answers.collect(), used });
    }
    for other in sheets.iter().filter(|other| other.part != sheet.part && options.sheet.is_none()) {
        notes.left.push(NotTaken::row(&name(other), Reason::MapOtherSheet));
    }
    Ok((sheet, heading))
}

fn unknown(sheets: &[Sheet]) -> Problem {
    let filled = |row: &Vec<String>| row.iter().filter(|cell| !cell.trim().is_empty()).count();
    let rows = sheets.iter().flat_map(|sheet| sheet.rows.iter().take(40).enumerate());
    match rows.max_by_key(|(index, row)| (filled(row), core::cmp::Reverse(*index))) {
        Some((index, row)) if filled(row) > 0 => {
            let cells = row.iter().map(|cell| shown(cell, 40)).filter(|cell| !cell.is_empty()).take(8);
            let cells: Vec<String> = cells.collect();
            Problem::MapUnknown { row: index.saturating_add(1).to_string(), cells: cells.join(" | ") }
        }
        _ => Problem::EmptyFile,
    }
}

/// Puts what the caller says in the place of what was recognised.
fn correct(heading: &mut Heading, options: &MapOptions) -> Result<(), Problem> {
    let count = heading.columns.len();
    for (index, field) in &options.columns {
        if *index >= count {
            return Err(Problem::MapColumnUnknown { column: index.to_string(), count: count.to_string() });
        }
        for (other, column) in heading.columns.iter_mut().enumerate() {
            if other == *index {
                (column.field, column.certain, column.contribution) = (*field, true, false);
            } else if column.field == *field
                && !options.columns.contains_key(&other)
                && !matches!(field, Field::Note | Field::Result | Field::Ignore | Field::Unknown)
            {
                (column.field, column.certain) = (Field::Unknown, false);
            }
        }
    }
    Ok(())
}

/// Whose share a column of attribution gives, and whether that is certain.
fn settle_attribution(heading: &mut Heading, options: &MapOptions) -> (AttributionSense, bool) {
    let value_map = heading.is_value_map;
    // Where another column says it, this one is not asked about.
    let other =
        heading.columns.iter().any(|column| matches!(column.field, Field::AttributionToOthers | Field::CreditedShare));
    let Some(column) = heading.columns.iter_mut().find(|column| column.field == Field::Attribution) else {
        return (AttributionSense::ToOthers, true);
    };
    if let Some(sense) = options.attribution {
        column.certain = true;
        return (sense, true);
    }
    let proposed = if column.contribution { AttributionSense::Credited } else { AttributionSense::ToOthers };
    // The Value Map asks who else contributed.
    let certain = other || (value_map && !column.contribution);
    column.certain = certain;
    (proposed, certain)
}

/// Says and asks what is open, with the ratio under each answer.
fn ask(
    reading: &Reading<'_>,
    judgement: &Judgement,
    open: (bool, bool),
    notes: &mut Notes,
    questions: &mut Vec<Question>,
) {
    let ratio = |choice: Choice| {
        let trial =
            judgement.trials.iter().find(|trial| trial.choice == choice && trial.convention == judgement.convention);
        trial.and_then(|trial| trial.ratio)
    };
    let text = |ratio: Option<Number>| ratio.map_or_else(|| "–".to_owned(), |ratio| ratio.rounded(4).to_string());
    let used = reading.choice;
    let sense = |attribution| ratio(Choice { attribution, ..used });
    let kind = |shares| ratio(Choice { shares, ..used });
    if open.0
        && let Some(index) = reading.heading.column(Field::Attribution)
    {
        let column = reading.column_name(index);
        let answers = [AttributionSense::ToOthers, AttributionSense::Credited];
        match judgement.attribution {
            Some(told) => notes.said.push(Problem::MapToldByResults { column, meaning: told.word().to_owned() }),
            None => {
                notes.said.push(Problem::MapAttributionUnclear {
                    column,
                    used: used.attribution.word().to_owned(),
                    to_others: text(sense(AttributionSense::ToOthers)),
                    credited: text(sense(AttributionSense::Credited)),
                });
                let answers = answers.map(|answer| Answer { answer: answer.word().to_owned(), ratio: sense(answer) });
                let used = Some(used.attribution.word().to_owned());
                questions.push(Question {
                    asked: Asked::Attribution,
                    column: Some(index),
                    answers: answers.into(),
                    used,
                });
            }
        }
    }
    for told in reading.told.iter().filter(|told| !told.certain) {
        let column = reading.column_name(told.column);
        match judgement.shares {
            Some(shares) => notes.said.push(Problem::MapToldByResults { column, meaning: shares.word().to_owned() }),
            None => {
                notes.said.push(Problem::MapSharesUnclear {
                    column,
                    used: used.shares.word().to_owned(),
                    percent: text(kind(Shares::Percent)),
                    fraction: text(kind(Shares::Fraction)),
                });
                let answers = [Shares::Percent, Shares::Fraction]
                    .map(|answer| Answer { answer: answer.word().to_owned(), ratio: kind(answer) });
                let used = Some(used.shares.word().to_owned());
                questions.push(Question {
                    asked: Asked::Shares,
                    column: Some(told.column),
                    answers: answers.into(),
                    used,
                });
            }
        }
    }
}

/// Says which results of the file the study repeats, and which not.
fn compare(reading: &Reading<'_>, judgement: &Judgement, notes: &mut Notes) {
    let own = |trial: &&judge::Trial| trial.choice == reading.choice && trial.convention == judgement.convention;
    let Some(trial) = judgement.trials.iter().find(own) else { return };
    if judgement.convention.preset != "value-map" || judgement.convention.after_activity {
        notes.said.push(Problem::MapConventionTold { convention: judgement.convention.name() });
    }
    let (mut file, mut ours, mut rows) = (Number::ZERO, Number::ZERO, false);
    let mut all_agree = true;
    for compared in &trial.compared {
        let (theirs, own) = (compared.file.value, compared.ours.rounded(compared.file.places.max(2)));
        let agrees = compared.agrees();
        if let Some((row, outcome)) = &compared.row {
            rows = true;
            all_agree &= agrees;
            file = file.plus(theirs).map_or(file, |sum| sum.value);
            ours = ours.plus(compared.ours).map_or(ours, |sum| sum.value);
            if !agrees {
                notes.said.push(Problem::MapImpactDiffers {
                    row: row.to_string(),
                    outcome: outcome.clone(),
                    file: theirs.to_string(),
                    ours: own.to_string(),
                });
            }
            continue;
        }
        let (figure, file, ours) = (compared.figure.to_owned(), theirs.to_string(), own.to_string());
        notes.said.push(if agrees {
            Problem::MapResultAgrees { figure, file, ours }
        } else {
            Problem::MapResultDiffers { figure, file, ours }
        });
    }
    if rows && all_agree {
        let (file, ours) = (file.to_string(), ours.rounded(2).to_string());
        notes.said.push(Problem::MapResultAgrees { figure: "impact".to_owned(), file, ours });
    }
}

/// Japanese where more headings are Japanese.
fn language(heading: &Heading) -> Language {
    let japanese =
        |text: &String| text.chars().any(|sign| matches!(sign, '\u{3040}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}'));
    let texts = || heading.columns.iter().flat_map(|column| &column.headings);
    let count = texts().filter(|text| japanese(text)).count();
    if count.saturating_mul(2) > texts().count() { Language::Ja } else { Language::En }
}

/// The currency that headings and cells of money name; asked for where there is none or several.
fn currency(
    heading: &Heading,
    lines: &[Line],
    language: Language,
    options: &MapOptions,
    notes: &mut Notes,
    questions: &mut Vec<Question>,
) -> Option<String> {
    if let Some(currency) = &options.currency {
        return Some(currency.clone());
    }
    let (mut named, mut several): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    let mut take = |text: &str| {
        let (ours, theirs) = currencies(text);
        for (list, found) in [(&mut named, ours), (&mut several, theirs)] {
            found.into_iter().for_each(|sign| {
                if !list.contains(&sign) {
                    list.push(sign)
                }
            });
        }
    };
    for column in &heading.columns {
        let money = matches!(column.field, Field::Value | Field::InputValue | Field::Impact | Field::Result);
        column.headings.iter().filter(|_| money).for_each(|heading| take(heading));
    }
    for line in lines {
        [Field::Value, Field::InputValue, Field::Impact]
            .iter()
            .filter_map(|field| line.text(*field))
            .for_each(&mut take);
    }
    // ¥ beside 円, or in a Japanese map, is the yen.
    let yen = several.contains(&"¥") && (named.contains(&"JPY") || (named.is_empty() && language == Language::Ja));
    several.retain(|sign| *sign != "¥" || !yen);
    match (named.as_slice(), several.as_slice()) {
        ([one], []) => return Some((*one).to_owned()),
        ([], []) if yen => return Some("JPY".to_owned()),
        _ => {}
    }
    let found: Vec<&str> = named.iter().chain(&several).copied().collect();
    notes.said.push(Problem::MapCurrencyUnknown { found: found.join(", ") });
    let answers = named.iter().map(|code| Answer { answer: (*code).to_owned(), ratio: None }).collect();
    questions.push(Question { asked: Asked::Currency, column: None, answers, used: None });
    None
}

/// Columns that are not taken over, with why.
fn columns_left(heading: &Heading, options: &MapOptions, notes: &mut Notes) {
    let mut left = Vec::new();
    for (index, column) in heading.columns.iter().enumerate() {
        let reason = match column.field {
            field if field.is_result() => Reason::MapResult,
            Field::Ignore => Reason::MapIgnored,
            Field::Unknown if column.headings.is_empty() && !options.columns.contains_key(&index) => continue,
            Field::Unknown => Reason::MapColumnUnknown,
            _ => continue,
        };
        left.push(NotTaken::row(&heading_of(&column.headings, index), reason));
    }
    left.append(&mut notes.left);
    notes.left = left;
}

fn shown_column(sheet: &Sheet, heading: &Heading, index: usize, column: &Column) -> MapColumn {
    let cells = sheet.rows.iter().skip(heading.below).filter_map(|row| row.get(index));
    let cells = cells.map(|cell| shown(cell, 60)).filter(|cell| !cell.is_empty()).take(3);
    MapColumn {
        header: column.headings.clone(),
        samples: cells.collect(),
        field: column.field,
        certain: column.certain,
    }
}
