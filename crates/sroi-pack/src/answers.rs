//! The members that are worked out from the study: the same study, seed and draws give the same bytes.

use crate::proxies;
use serde::Serialize;
use serde_json::{Value, json};
use sroi::document::read_study;
use sroi::sensitivity::Ask;
use sroi::{Compared, Diagnostic, Diagnostics, Evaluation, Model, Simulation};
use sroi_report::compose::Request;
use sroi_report::{Language, Report, Wording, html};

/// A member: its name and its bytes.
pub(crate) type Member = (String, Vec<u8>);

/// The member that holds the study.
pub(crate) const STUDY: &str = "study.json";

/// The draws behind shares of variance, and behind a decision that could not hold more.
const FEWER_DRAWS: u32 = 4096;

/// What the answers are worked out with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting<'a> {
    pub(crate) seed: u64,
    pub(crate) draws: u32,
    /// Given by the person who packs; the reports bear it.
    pub(crate) date: Option<&'a str>,
}

/// The study as it was given, and every answer to it, in the order in which they stand in the pack.
///
/// # Errors
/// Where the study has errors, or the seed or the draws are out of range.
pub(crate) fn members(study: &str, setting: Setting<'_>) -> Result<Vec<Member>, Diagnostics> {
    let model = Model::read(study)?;
    let simulation = Simulation::new().draws(setting.draws).seed(setting.seed);
    let evaluation = Evaluation::of(&model);
    let mut members: Vec<Member> = vec![
        (STUDY.to_owned(), study.as_bytes().to_vec()),
        ("result.json".to_owned(), json(&evaluation)),
        ("comparison.json".to_owned(), json(&model.compare(Compared::Conventions))),
        ("spread.json".to_owned(), json(&model.simulate(&simulation)?)),
    ];
    let few = Simulation::new().draws(FEWER_DRAWS).seed(setting.seed);
    let ask = Ask { draws: Some(few.clone()), ..Ask::default() };
    // A study without a ratio has nothing that its assumptions could move.
    if let Ok(sensitivity) = model.sensitivity(&ask) {
        members.push(("sensitivity.json".to_owned(), json(&sensitivity)));
    }
    if !model.options().is_empty() {
        // The curves of a long activity hold fewer draws than its figures.
        let decision = model.decide(&simulation).or_else(|_| model.decide(&few))?;
        members.push(("decision.json".to_owned(), json(&decision)));
    }
    let used = proxies::used(study, &evaluation)?;
    members.push(("proxies.json".to_owned(), json(&used)));
    members.push(("proxies.csv".to_owned(), used.to_csv()));
    members.push(("findings.json".to_owned(), json(&findings(&evaluation.findings))));
    members.extend(reports(study, &model, setting)?);
    Ok(members)
}

/// The report in both languages.
fn reports(study: &str, model: &Model, setting: Setting<'_>) -> Result<Vec<Member>, Diagnostics> {
    let study = read_study(study)?;
    let request = Request::new().draws(setting.draws).seed(setting.seed);
    let request = setting.date.map_or(request.clone(), |date| request.date(date));
    let report = |language: Language| {
        let report = Report::of(&study, model, language, &request)?;
        Ok((format!("report.{}.html", language.tag()), html::write(&report).into_bytes()))
    };
    Language::ALL.into_iter().map(report).collect()
}

/// Findings with their words in both languages.
fn findings(findings: &Diagnostics) -> Vec<Value> {
    let wordings = Language::ALL.map(|language| (language.tag(), Wording::new(language)));
    let row = |finding: &Diagnostic| {
        let said: Vec<_> = wordings.iter().map(|(tag, wording)| (*tag, wording.problem(finding))).collect();
        let message: serde_json::Map<String, Value> =
            said.iter().map(|(tag, worded)| ((*tag).to_owned(), worded.message.clone().into())).collect();
        let help: serde_json::Map<String, Value> =
            said.iter().map(|(tag, worded)| ((*tag).to_owned(), worded.help.clone().into())).collect();
        json!({
            "code": finding.code,
            "severity": finding.severity,
            "principle": finding.principle,
            "pointer": finding.pointer,
            "address": finding.address,
            "arguments": finding.arguments,
            "message": message,
            "help": help,
        })
    };
    findings.iter().map(row).collect()
}

/// An answer as the command prints it.
pub(crate) fn json(value: &impl Serialize) -> Vec<u8> {
    // The shapes of answers have text keys alone, and memory does not fail to be written.
    let mut bytes = serde_json::to_vec_pretty(value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
