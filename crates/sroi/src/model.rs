//! A document in which every check has passed. Its constructor is the only door; nothing later checks again.

pub(crate) mod channel;
pub(crate) mod checker;
pub(crate) mod convention;
pub(crate) mod correlation;
mod course;
mod currency;
pub(crate) mod finding;
pub(crate) mod input;
pub(crate) mod known;
pub(crate) mod link;
mod metric;
pub(crate) mod outcome;
pub(crate) mod parameter;
pub(crate) mod quantity;
mod restate;
pub(crate) mod transition;

pub use convention::{Convention, FirstYear};
pub(crate) use correlation::Correlation;
pub use course::Course;
pub use metric::Metric;
pub use parameter::{Parameter, ParameterId};

use crate::diagnostic::{Diagnostics, Problem};
use crate::document::{self, InputKind, Language, Month, Study, StudyKind};
use crate::number::Number;
use channel::Channel;
use checker::Checker;
use input::{Input, Names};
use outcome::{Equivalent, Outcome, Return, Risk, Setting};
use std::collections::BTreeSet;

/// A group that changes, or that puts something in.
#[derive(Clone, Debug)]
pub struct Stakeholder {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How many people it has.
    pub size: Option<Number>,
}

/// A study in which every check has passed.
///
/// ```
/// let text = r#"{
///   "sroi": "1", "currency": "GBP", "activity": { "start": "2026-04", "months": 12 },
///   "inputs": [{ "id": "grant", "kind": "cash", "amount": "1000", "per": "activity" }]
/// }"#;
/// let model = sroi::Model::read(text)?;
/// assert_eq!(model.months(), 12);
/// # Ok::<(), sroi::Diagnostics>(())
/// ```
#[derive(Clone, Debug)]
pub struct Model {
    pub(crate) title: String,
    pub(crate) organisation: Option<String>,
    pub(crate) language: Language,
    pub(crate) currency: String,
    pub(crate) price_year: Option<u32>,
    pub(crate) kind: StudyKind,
    pub(crate) start: Month,
    pub(crate) months: u32,
    pub(crate) convention: Convention,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) stakeholders: Vec<Stakeholder>,
    pub(crate) inputs: Vec<Input>,
    pub(crate) channels: Vec<Channel>,
    pub(crate) returns: Vec<Return>,
    pub(crate) equivalents: Vec<Equivalent>,
    pub(crate) outcomes: Vec<Outcome>,
    pub(crate) risks: Vec<Risk>,
    pub(crate) options: Vec<Course>,
    pub(crate) scenarios: Vec<Course>,
    pub(crate) correlations: Vec<Correlation>,
    /// Id and name of the option or scenario whose changes hold.
    pub(crate) course: Option<(String, String)>,
    /// What the option whose changes hold brings besides.
    pub(crate) transition: transition::Transition,
    pub(crate) findings: Diagnostics,
    pub(crate) addresses: std::collections::BTreeMap<String, ParameterId>,
}

/// The most months of an activity.
const MOST_MONTHS: u32 = 600;

/// The most values of outcomes: outcomes × activity years × years that they last.
const MOST_VALUES: u64 = 250_000;

impl Model {
    /// Reads and checks the text of a study.
    ///
    /// # Errors
    /// Every problem of the document, at once, each at its place.
    pub fn read(text: &str) -> Result<Self, Diagnostics> {
        let (study, mut problems) = document::read_leniently(text);
        let Some(study) = study else { return Err(problems.sorted()) };
        let faulty = problems.iter().map(|problem| problem.address.clone()).collect();
        let (model, found) = check(&study, faulty);
        problems.append(found);
        match model {
            Some(mut model) if !problems.has_errors() => {
                model.findings = problems.sorted();
                Ok(model)
            }
            _ => Err(problems.sorted()),
        }
    }

    /// Checks a document.
    ///
    /// # Errors
    /// Every problem of the document, at once, each at its place.
    pub fn new(study: &Study) -> Result<Self, Diagnostics> {
        let (model, problems) = check(study, BTreeSet::new());
        match model {
            Some(mut model) if !problems.has_errors() => {
                model.findings = problems.sorted();
                Ok(model)
            }
            _ => Err(problems.sorted()),
        }
    }

    /// The months of the activity.
    #[must_use]
    pub fn months(&self) -> u32 {
        self.months
    }

    /// The years of the activity; a partial last year counts as one.
    #[must_use]
    pub fn years(&self) -> u32 {
        self.months.div_ceil(12)
    }

    /// The title of the study.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The name of the organisation whose money ROI counts.
    #[must_use]
    pub fn organisation(&self) -> Option<&str> {
        let id = self.organisation.as_ref()?;
        self.stakeholders.iter().find(|part| part.id == *id).map(|part| part.name.as_str())
    }

    /// The first month of the activity.
    #[must_use]
    pub fn start(&self) -> Month {
        self.start
    }

    /// Whether the study looks ahead or back.
    #[must_use]
    pub fn kind(&self) -> StudyKind {
        self.kind
    }

    /// The language in which the study's own texts are written.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The currency of every amount.
    #[must_use]
    pub fn currency(&self) -> &str {
        &self.currency
    }

    /// The year in whose prices the amounts are.
    #[must_use]
    pub fn price_year(&self) -> Option<u32> {
        self.price_year
    }

    /// How impact, time and the ratio are worked out.
    #[must_use]
    pub fn convention(&self) -> &Convention {
        &self.convention
    }

    /// Every assumption, in the order of the document.
    #[must_use]
    pub fn parameters(&self) -> &[Parameter] {
        &self.parameters
    }

    /// The groups that change, or that put something in.
    #[must_use]
    pub fn stakeholders(&self) -> &[Stakeholder] {
        &self.stakeholders
    }

    /// The courses of action to compare; `hold` is implied.
    #[must_use]
    pub fn options(&self) -> &[Course] {
        &self.options
    }

    /// The states of the world to compare.
    #[must_use]
    pub fn scenarios(&self) -> &[Course] {
        &self.scenarios
    }

    /// The same study under another convention.
    #[must_use]
    pub fn under(&self, convention: Convention) -> Self {
        Self { convention, ..self.clone() }
    }

    /// The canonical address of the assumption that an address means.
    #[must_use]
    pub fn address(&self, text: &str) -> Option<&str> {
        let id = self.addresses.get(text)?;
        self.parameters.get(id.0).map(|parameter| parameter.address.as_str())
    }

    /// The assumption that an address means: where it shares the value of another, that other one.
    #[must_use]
    pub fn assumption(&self, address: &str) -> Option<&Parameter> {
        let mut parameter = self.parameters.get(self.addresses.get(address)?.0)?;
        // Checking saw to it that sharing comes to an end.
        while let Some(shared) = parameter.shared {
            parameter = self.parameters.get(shared.0)?;
        }
        Some(parameter)
    }

    /// The first month that no channel observed: options cannot change the ones before.
    pub(crate) fn first_open_month(channels: &[Channel], start: Month) -> u32 {
        let last = channels.iter().filter_map(Channel::last_observed).max();
        last.and_then(|last| last.since(start)).map_or(1, |since| since.saturating_add(2))
    }
}

/// Checks a document; gives as much of a model as can be given. `faulty` are the addresses that could not be read.
fn check(study: &Study, faulty: BTreeSet<String>) -> (Option<Model>, Diagnostics) {
    let mut checker = Checker { faulty, ..Checker::default() };
    let model = checker.study(study);
    (model, checker.problems)
}

impl Checker {
    fn study(&mut self, study: &Study) -> Option<Model> {
        let root = &study.place;
        let activity = study.activity.as_ref();
        let start = activity.and_then(|activity| activity.start);
        let months = activity.and_then(|activity| activity.months).map(|months| months.0);
        self.start = start.unwrap_or_default();
        self.months = months.unwrap_or(0).min(MOST_MONTHS);
        if let (Some(months), Some(activity)) = (months, activity)
            && (months == 0 || months > MOST_MONTHS)
        {
            let problem =
                Problem::NumberOutOfRange { value: months.to_string(), low: "1".into(), high: MOST_MONTHS.to_string() };
            self.report(&activity.place.field("months"), problem);
        }
        let currency = study.currency.clone();
        if let Some(currency) = &currency
            && !currency::known(currency)
        {
            self.report(&root.field("currency"), Problem::UnknownCurrency { currency: currency.clone() });
        }
        self.repeated_ids(study);
        let stakeholders: Vec<&document::Stakeholder> = study.stakeholders.iter().flatten().collect();
        let stakeholder_ids =
            stakeholders.iter().filter_map(|part| part.id.as_ref()).map(document::Id::as_str).collect();
        let channel_ids: Vec<&str> =
            study.channels.iter().flatten().filter_map(|part| part.id.as_ref()).map(document::Id::as_str).collect();
        let names = Names { stakeholders: stakeholder_ids, channels: channel_ids };
        if let Some(organisation) = &study.organisation {
            self.refer(organisation.as_str(), &names.stakeholders, &root.field("organisation"));
        }
        let staff: Vec<&str> = study
            .inputs
            .iter()
            .flatten()
            .map(|input| match (&input.id, input.kind) {
                (Some(id), Some(InputKind::Staff | InputKind::Volunteer)) => id.as_str(),
                // Keeps positions equal to those of the inputs.
                _ => "",
            })
            .collect();
        let convention = self.convention(study.convention.as_ref());
        let inputs: Vec<Option<Input>> = study.inputs.iter().flatten().map(|input| self.input(input, &names)).collect();
        let channels: Vec<Option<Channel>> =
            study.channels.iter().flatten().map(|channel| self.channel(channel, &staff)).collect();
        let mut channels = channels.into_iter().collect::<Option<Vec<_>>>()?;
        self.links(study.channels.as_deref().unwrap_or_default(), &mut channels, &names);
        for input in inputs.iter().flatten() {
            self.counted_posts(input, &channels);
        }
        let years = self.months.div_ceil(12);
        let price_year = study.price_year.map(|year| year.0);
        let setting = Setting {
            names,
            channels: &channels,
            currency: currency.as_deref().unwrap_or_default(),
            price_year,
            years,
        };
        let returns: Vec<_> = study.returns.iter().flatten().map(|part| self.money_return(part, &setting)).collect();
        let equivalents: Vec<_> =
            study.media_equivalent.iter().flatten().map(|part| self.equivalent(part, &setting)).collect();
        let outcomes: Vec<_> = study.outcomes.iter().flatten().map(|part| self.outcome(part, &setting)).collect();
        self.size_of_plan(outcomes.iter().flatten());
        let risks: Vec<_> = study.risks.iter().flatten().map(|risk| self.risk(risk, &staff)).collect();
        let first = Model::first_open_month(&channels, self.start);
        let options = study.options.iter().flatten();
        let transitions: Vec<_> = options.map(|part| self.transition(part, &channels, first)).collect();
        self.share();
        let options: Vec<_> = study
            .options
            .iter()
            .flatten()
            .zip(transitions)
            .map(|(part, transition)| {
                let changes = part.changes.as_deref().unwrap_or_default();
                let course = self.course(part.id.as_ref(), part.name.as_ref(), changes, &part.place, Some(first))?;
                Some(Course { transition: transition?, ..course })
            })
            .collect();
        let scenarios: Vec<_> = study
            .scenarios
            .iter()
            .flatten()
            .map(|part| {
                let changes = part.changes.as_deref().unwrap_or_default();
                self.course(part.id.as_ref(), part.name.as_ref(), changes, &part.place, None)
            })
            .collect();
        let correlations = self.correlations(study);
        let stakeholders = stakeholders.iter().map(|part| self.stakeholder(part)).collect::<Option<Vec<_>>>();
        let model = Model {
            title: study.title.clone().unwrap_or_default(),
            organisation: study.organisation.as_ref().map(ToString::to_string),
            language: study.language.unwrap_or(Language::En),
            currency: currency?,
            price_year,
            kind: study.kind.unwrap_or(StudyKind::Forecast),
            start: start?,
            months: months?,
            convention,
            parameters: core::mem::take(&mut self.parameters),
            stakeholders: stakeholders?,
            inputs: inputs.into_iter().collect::<Option<Vec<_>>>()?,
            channels: channels.clone(),
            returns: returns.into_iter().collect::<Option<Vec<_>>>()?,
            equivalents: equivalents.into_iter().collect::<Option<Vec<_>>>()?,
            outcomes: outcomes.into_iter().collect::<Option<Vec<_>>>()?,
            risks: risks.into_iter().collect::<Option<Vec<_>>>()?,
            options: options.into_iter().collect::<Option<Vec<_>>>()?,
            scenarios: scenarios.into_iter().collect::<Option<Vec<_>>>()?,
            correlations,
            course: None,
            transition: transition::Transition::default(),
            findings: Diagnostics::new(),
            addresses: core::mem::take(&mut self.addresses),
        };
        model.mix_sums(&mut self.problems);
        for course in model.options.iter().chain(&model.scenarios) {
            if let Err(problems) = model.with(course)
                && !self.problems.has_errors()
            {
                self.problems.append(problems);
            }
        }
        if !self.problems.has_errors() && self.faulty.is_empty() {
            finding::find(&model, study, &mut self.problems);
        }
        Some(model)
    }

    fn stakeholder(&mut self, part: &document::Stakeholder) -> Option<Stakeholder> {
        if let Some(size) = part.size
            && size.is_negative()
        {
            let problem = Problem::NumberOutOfRange { value: size.to_string(), low: "0".into(), high: String::new() };
            self.report(&part.place.field("size"), problem);
        }
        let id = part.id.as_ref()?.to_string();
        Some(Stakeholder { name: part.name.clone().unwrap_or_else(|| id.clone()), id, size: part.size })
    }

    /// Says it where the outcomes make more values than can be worked out at a keystroke or held in a browser.
    fn size_of_plan<'o>(&mut self, outcomes: impl Iterator<Item = &'o Outcome>) {
        let cohorts = u64::from(self.months.div_ceil(12));
        let values = outcomes.map(|outcome| match &outcome.quantity {
            quantity::Quantity::ByYear(years) => u64::try_from(years.len()).unwrap_or(u64::MAX),
            quantity::Quantity::Count { .. } | quantity::Quantity::Chain(_) => {
                cohorts.saturating_mul(u64::from(outcome.duration))
            }
        });
        let values = values.fold(0_u64, u64::saturating_add);
        if values > MOST_VALUES {
            let problem = Problem::StudyTooLarge { values: values.to_string(), limit: MOST_VALUES.to_string() };
            self.problems.report(&crate::Pointer::root().child("outcomes"), "outcomes", problem);
        }
    }

    fn repeated_ids(&mut self, study: &Study) {
        self.unique(study.stakeholders.iter().flatten().map(|part| (&part.id, &part.place)));
        self.unique(study.inputs.iter().flatten().map(|part| (&part.id, &part.place)));
        self.unique(study.channels.iter().flatten().map(|part| (&part.id, &part.place)));
        self.unique(study.returns.iter().flatten().map(|part| (&part.id, &part.place)));
        self.unique(study.media_equivalent.iter().flatten().map(|part| (&part.id, &part.place)));
        self.unique(study.outcomes.iter().flatten().map(|part| (&part.id, &part.place)));
        self.unique(study.risks.iter().flatten().map(|part| (&part.id, &part.place)));
        self.unique(study.options.iter().flatten().map(|part| (&part.id, &part.place)));
        self.unique(study.scenarios.iter().flatten().map(|part| (&part.id, &part.place)));
    }
}
