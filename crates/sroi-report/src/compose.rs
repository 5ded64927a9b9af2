//! From a study to its report: what is told, in which order and in which words.
//!
//! Everything is asked of the core once; nothing is worked out here. A section is a file.

mod answer;
mod chain;
mod deductions;
mod findings;
mod inputs;
mod limits;
mod method;
mod options;
mod outcomes;
mod people;
mod pictures;
mod results;
mod uncertainty;
mod workings;

use crate::report::{Cell, Report, Section, Term, Text, marked};
use crate::sentence::capital;
use crate::sentence::convention::in_short;
use crate::sentence::runs::drawn_with;
use crate::words::Words;
use crate::{Formatter, Language, Wording, visible};
use sroi::asked;
use sroi::decision::Decision;
use sroi::document::Study;
use sroi::model::Parameter;
use sroi::sensitivity::{Ask, Sensitivity};
use sroi::{Compared, Diagnostics, Evaluation, Ledger, Model, Number, Plan, Simulation, Spread, Variant};

/// What a report is asked for besides the study.
///
/// ```
/// use sroi_report::compose::Request;
/// let request = Request::new().draws(2_000).seed(7).date("2026-11-28");
/// assert_eq!(request, Request::new().seed(7).date("2026-11-28").draws(2_000));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    simulation: Simulation,
    date: Option<String>,
}

impl Default for Request {
    fn default() -> Self {
        Self::new()
    }
}

impl Request {
    /// 10,000 draws with seed 1, and no date.
    #[must_use]
    pub fn new() -> Self {
        Self { simulation: Simulation::new(), date: None }
    }

    /// How many draws stand behind ranges and options.
    #[must_use]
    pub fn draws(self, draws: u32) -> Self {
        Self { simulation: self.simulation.draws(draws), ..self }
    }

    /// What the random numbers begin with.
    #[must_use]
    pub fn seed(self, seed: u64) -> Self {
        Self { simulation: self.simulation.seed(seed), ..self }
    }

    /// The day that the report bears, such as `2026-11-28`: no clock is read.
    #[must_use]
    pub fn date(self, date: impl Into<String>) -> Self {
        Self { date: Some(date.into()), ..self }
    }

    /// This request with draws, a seed and a day as they were written; empty texts leave it as it is.
    ///
    /// ```
    /// use sroi_report::compose::Request;
    /// assert_eq!(Request::new().asked("2000", "", "2026-11-28")?, Request::new().draws(2_000).date("2026-11-28"));
    /// assert_eq!(Request::new().asked("0", "-1", "today").map_err(|problems| problems.len()), Err(3));
    /// # Ok::<(), sroi::Diagnostics>(())
    /// ```
    ///
    /// # Errors
    /// Where one of them is out of its range or not a day of the calendar.
    pub fn asked(self, draws: &str, seed: &str, date: &str) -> Result<Self, Diagnostics> {
        let simulation = self.simulation.asked(draws, seed, "");
        let day = match date {
            "" => Ok(self.date),
            _ => asked::answered(asked::day(date)).map(|_| Some(date.to_owned())),
        };
        match (simulation, day) {
            (Ok(simulation), Ok(date)) => Ok(Self { simulation, date }),
            (simulation, day) => {
                let mut problems = simulation.err().unwrap_or_default();
                problems.append(day.err().unwrap_or_default());
                Err(problems)
            }
        }
    }

    /// The day that the report bears.
    #[must_use]
    pub fn day(&self) -> Option<&str> {
        self.date.as_deref()
    }

    /// The draws behind ranges and options.
    #[must_use]
    pub fn simulation(&self) -> &Simulation {
        &self.simulation
    }
}

/// The draws behind a decision that could not hold more.
const FEWER_DRAWS: u32 = 4096;

impl Report {
    /// Composes the report of a study: every section, in one language.
    ///
    /// `study` is the document that `model` was made from; a model with the changes of an option is told as that option.
    ///
    /// ```
    /// use sroi_report::{Language, Report, compose::Request};
    /// let text = r#"{ "sroi": "1", "title": "A grant", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
    ///   "inputs": [{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" }] }"#;
    /// let study = sroi::document::read_study(text)?;
    /// let model = sroi::Model::read(text)?;
    /// let report = Report::of(&study, &model, Language::En, &Request::new())?;
    /// assert_eq!(report.title, "A grant");
    /// assert_eq!(report.sections.first().map(|section| section.id), Some("answer"));
    /// # Ok::<(), sroi::Diagnostics>(())
    /// ```
    ///
    /// # Errors
    /// Where the number of draws or the seed is out of range.
    pub fn of(study: &Study, model: &Model, language: Language, request: &Request) -> Result<Self, Diagnostics> {
        let wording = Wording::of_reports(language);
        let formatter = Formatter::new(language, model.currency());
        let plan = model.plan();
        let ledger = plan.work_out();
        let spread = model.simulate(&request.simulation)?;
        let decision = if model.options().is_empty() { None } else { Some(decided(model, request)?) };
        // A study without a ratio has nothing to be sensitive.
        let sensitivity = model.sensitivity(&Ask { draws: None, ..Ask::default() }).ok();
        let composer = Composer {
            words: Words { wording: &wording, formatter: &formatter },
            study,
            model,
            evaluation: Evaluation::brief(model, &plan, &ledger),
            plan,
            ledger,
            spread,
            decision,
            sensitivity,
            conventions: model.compare(Compared::Conventions),
            request,
        };
        Ok(composer.report())
    }
}

/// The options on as many draws as were asked for, or on fewer where the curves of a long activity could not be held.
fn decided(model: &Model, request: &Request) -> Result<Decision, Diagnostics> {
    model.decide(&request.simulation).or_else(|_| model.decide(&request.simulation.clone().draws(FEWER_DRAWS)))
}

/// A study with everything that its report tells.
struct Composer<'a> {
    words: Words<'a>,
    study: &'a Study,
    model: &'a Model,
    plan: Plan,
    ledger: Ledger,
    evaluation: Evaluation,
    spread: Spread,
    decision: Option<Decision>,
    sensitivity: Option<Sensitivity>,
    conventions: Vec<Variant>,
    request: &'a Request,
}

impl Composer<'_> {
    fn report(&self) -> Report {
        let sections = [
            self.answer(),
            self.method(),
            self.people(),
            self.inputs(),
            self.chain(),
            self.outcomes(),
            self.deductions(),
            self.results(),
            self.uncertainty(),
            self.options(),
            self.findings(),
            self.limits(),
            self.glossary(),
        ];
        let sections: Vec<Section> = sections.into_iter().filter(|section| !section.pieces.is_empty()).collect();
        let title = visible(&self.evaluation.title);
        let mut report = Report {
            language: self.words.wording.language(),
            title: if title.is_empty() { self.word("doc-untitled") } else { title },
            author: self.study.author.as_ref().map(|author| visible(author)).unwrap_or_default(),
            subtitle: self.subtitle(),
            facts: self.facts(),
            sections,
            workings: Vec::new(),
            made_with: self.made_with(),
        };
        report.workings = self.workings(&report);
        report
    }

    fn word(&self, key: &str) -> String {
        self.words.word(key)
    }

    /// A sentence whose arguments may be marked numbers.
    fn text(&self, key: &str, arguments: &[(&str, String)]) -> Text {
        Text::of_marked(&self.said(key, arguments))
    }

    fn said(&self, key: &str, arguments: &[(&str, String)]) -> String {
        self.words.wording.say(key, arguments.iter().map(|(name, value)| (*name, value.clone())))
    }

    fn section(&self, id: &'static str) -> Section {
        Section { id, heading: self.word(&format!("doc-section-{id}")), pieces: Vec::new() }
    }

    /// The value of a figure, where the study has it.
    fn value(&self, key: &str) -> Option<Number> {
        self.ledger.value(self.plan.find(key)?)
    }

    /// A figure as an argument of a sentence; the word for none where it has no value.
    fn figure(&self, key: &str, show: impl Fn(&Formatter, Number) -> String) -> String {
        match self.value(key) {
            Some(value) => marked(&show(self.words.formatter, value), key),
            None => self.word("report-none"),
        }
    }

    /// A figure alone.
    fn cell(&self, key: &str, show: impl Fn(&Formatter, Number) -> String) -> Cell {
        Text::of_marked(&self.figure(key, show)).into()
    }

    /// A number that is no figure of the plan.
    fn number(&self, value: Option<Number>, show: impl Fn(&Formatter, Number) -> String) -> String {
        self.words.or_none(value, |value| show(self.words.formatter, value))
    }

    /// A checked assumption by its address, or the one whose value it shares.
    fn parameter(&self, address: &str) -> Option<&Parameter> {
        self.model.assumption(address)
    }

    /// Whether the reader of the report and the author of the study write one language.
    fn is_japanese(&self) -> bool {
        self.words.wording.language() == Language::Ja
    }

    /// The months of the activity, in Japanese with the fiscal years that they fill.
    fn period(&self) -> String {
        let answer = &self.evaluation;
        let last = answer.start.later(answer.months.saturating_sub(1));
        let mut words = vec![
            ("from", self.words.formatter.month(&answer.start.to_string())),
            ("to", self.words.formatter.month(&last.to_string())),
            ("count", answer.months.to_string()),
        ];
        match self.fiscal_years() {
            Some(years) => {
                words.push(("years", years));
                self.said("doc-period-fiscal", &words)
            }
            None => self.said("report-period", &words),
        }
    }

    /// The months of the activity in a sentence.
    fn period_in_short(&self) -> String {
        self.fiscal_years().unwrap_or_else(|| self.period())
    }

    fn fiscal_years(&self) -> Option<String> {
        let (first, last) = (self.fiscal_year(1)?, self.fiscal_year(self.model.years())?);
        Some(if first == last {
            self.said("doc-fiscal-year", &[("year", first)])
        } else {
            self.said("doc-fiscal-years", &[("first", first), ("last", last)])
        })
    }

    /// The Japanese fiscal year that an activity year is, where the activity began in April and is of whole years.
    fn fiscal_year(&self, year: u32) -> Option<String> {
        let start = self.evaluation.start.to_string();
        let (first, month) = start.split_once('-')?;
        let whole = month == "04" && self.evaluation.months.is_multiple_of(12);
        let year = first.parse::<u32>().ok()?.checked_add(year.checked_sub(1)?)?;
        (self.is_japanese() && whole).then(|| year.to_string())
    }

    /// An activity year, counted from 1.
    fn year(&self, year: u32) -> String {
        let counted = self.said("report-year-of", &[("year", year.to_string())]);
        match self.fiscal_year(year).filter(|_| year <= self.model.years()) {
            Some(fiscal) => self.said("doc-year-fiscal", &[("year", counted), ("fiscal", fiscal)]),
            None => capital(&counted),
        }
    }

    fn subtitle(&self) -> Text {
        let kind = self.word(&format!("report-kind-{}", self.evaluation.kind.word()));
        let mut parts = vec![capital(&kind), self.period(), in_short(self.words, &self.evaluation.convention)];
        if let Some(course) = &self.evaluation.course {
            let named = self.model.options().iter().chain(self.model.scenarios()).find(|found| found.id == *course);
            let name = named.map_or_else(|| visible(course), |course| visible(&course.name));
            parts.push(self.said("report-course", &[("course", name)]));
        }
        Text::plain(parts.join(&self.word("report-dot")))
    }

    fn facts(&self) -> Vec<Term> {
        let organisation = self.study.organisation.as_ref().and_then(|id| {
            let named = self.model.stakeholders().iter().find(|stakeholder| stakeholder.id == id.as_str());
            named.map(|stakeholder| visible(&stakeholder.name))
        });
        let price_year =
            self.evaluation.price_year.map(|year| self.said("doc-prices-of", &[("year", year.to_string())]));
        let unit = [("unit", self.words.formatter.money_unit().to_owned()), ("code", self.evaluation.currency.clone())];
        let currency = [Some(self.said("doc-currency-is", &unit)), price_year].into_iter().flatten();
        let currency: Vec<String> = currency.collect();
        let author = self.study.author.as_ref().map(|author| visible(author));
        let note = self.study.note.as_ref().map(|note| visible(note));
        let date = self.request.date.as_ref().map(|date| self.words.formatter.date(date));
        let facts = [
            ("doc-organisation", organisation),
            ("doc-author", author),
            ("doc-date", date),
            ("doc-currency", Some(currency.join(&self.word("report-dot")))),
            ("doc-note", note),
        ];
        let facts = facts.into_iter().filter_map(|(key, value)| Some((key, value.filter(|value| !value.is_empty())?)));
        facts.map(|(key, value)| Term { name: self.word(key), value: value.into() }).collect()
    }

    fn made_with(&self) -> Vec<Term> {
        let simulation = &self.request.simulation;
        let facts = [
            ("doc-engine", format!("sroi {}", env!("CARGO_PKG_VERSION"))),
            ("doc-method", self.said("doc-method-is", &[("version", sroi::METHOD_VERSION.to_owned())])),
            ("doc-runs", drawn_with(self.words, simulation.count(), simulation.first())),
            ("doc-series", self.word("doc-series-are")),
        ];
        facts.into_iter().map(|(key, value)| Term { name: self.word(key), value: value.into() }).collect()
    }

    /// True where the texts of the study are in another language than the report.
    fn is_of_another_language(&self) -> bool {
        Language::from(self.model.language()) != self.words.wording.language()
    }
}
