//! Courses of action over the months: what each brings, how surely, and what to find out first.

use super::Composer;
use super::pictures::value;
use crate::Formatter;
use crate::report::{Align, Cell, Piece, Section, Table, Text};
use crate::sentence::decision::{Options, plans};
use crate::sentence::runs;
use sroi::Number;
use sroi::decision::{Band, Decision, Objective, ObjectiveRow, OptionRow};
use sroi::plan::Unit;
use sroi_chart::{BandNames, Bands, Course, Crossing, Expected, Plot, Words};

/// As many courses as can be told apart in one picture.
const MOST: usize = 4;

/// How many assumptions worth finding out are told.
const MOST_ENQUIRIES: usize = 5;

impl Composer<'_> {
    pub(super) fn options(&self) -> Section {
        let mut section = self.section("options");
        let Some(decision) = &self.decision else { return section };
        let said = Options { words: self.words, decision };
        section.pieces.push(Piece::Paragraph(self.word("doc-options-how").into()));
        for row in &decision.objectives {
            // What both would say is no more than the two.
            if row.objective == Objective::Both || row.options.len() < 2 {
                continue;
            }
            let Some(best) = said.best(row) else { continue };
            section.pieces.push(Piece::Heading(self.word(&format!("decision-objective-{}", row.objective.word()))));
            section.pieces.push(Piece::Lead(best.into()));
            section.pieces.extend(self.bands(&said, row).map(Piece::Chart));
            section.pieces.push(Piece::Table(self.at_end(&said, row)));
            let sentences = row
                .options
                .iter()
                .flat_map(|option| [said.overtakes(option), said.incremental(option), said.flip(option)]);
            let sentences: Vec<Text> =
                sentences.flatten().map(|sentence| Text::plain(super::capital(&sentence))).collect();
            if !sentences.is_empty() {
                section.pieces.push(Piece::List(sentences));
            }
            section.pieces.extend(self.find_out(&said, row));
        }
        section.pieces.extend(self.left(&said, decision));
        section
    }

    /// A title that says for which objective it is.
    fn of_objective(&self, key: &str, row: &ObjectiveRow) -> String {
        let objective = self.word(&format!("doc-objective-{}", row.objective.word()));
        self.said("doc-of-objective", &[("title", self.word(key)), ("objective", objective)])
    }

    fn at_end(&self, said: &Options<'_>, row: &ObjectiveRow) -> Table {
        let heads = [
            ("doc-option", Align::Start),
            ("simulation-stated-value", Align::End),
            ("simulation-mean", Align::End),
            ("simulation-p05", Align::End),
            ("simulation-p95", Align::End),
            ("decision-best-in", Align::End),
            ("decision-regret", Align::End),
        ];
        let heads = heads.map(|(key, align)| (super::capital(&self.word(key)), align));
        let mut table = Table::new(self.of_objective("decision-net-at-end", row), heads);
        for option in &row.options {
            let Band { stated, mean, p05, p95, .. } = option.at_end;
            let mut cells: Vec<Cell> = vec![said.label(option).into()];
            cells.extend([stated, mean, p05, p95].map(|value| said.money(value).into()));
            let best = option.probability_best.map(|share| said.share(share)).unwrap_or_default();
            cells.extend([best.into(), said.money(option.expected_regret).into()]);
            table.row(cells);
        }
        table.note = self.word("doc-options-note").into();
        table
    }

    /// Going on as before, and of the others those that bring most.
    fn in_picture<'r>(row: &'r ObjectiveRow) -> Vec<&'r OptionRow> {
        let mut others: Vec<&'r OptionRow> = row.options.iter().skip(1).collect();
        others.sort_by_key(|option| core::cmp::Reverse(option.at_end.mean.or(option.at_end.stated)));
        let kept: Vec<&str> = others.iter().take(MOST.saturating_sub(1)).map(|option| option.id.as_str()).collect();
        let is_drawn = |(position, option): &(usize, &OptionRow)| *position == 0 || kept.contains(&option.id.as_str());
        row.options.iter().enumerate().filter(is_drawn).map(|(_, option)| option).collect()
    }

    fn bands(&self, said: &Options<'_>, row: &ObjectiveRow) -> Option<sroi_chart::Chart> {
        let options = Self::in_picture(row);
        let months: Vec<_> = options.first()?.by_month.iter().map(|band| band.month).collect();
        let show = |number: Number| self.words.formatter.money_short(number);
        let band = |low: Option<Number>, high: Option<Number>| {
            let (low, high) = low.zip(high)?;
            let text = self.said("runs-range", &[("low", show(low)), ("high", show(high))]);
            Some(sroi_chart::Band { low: value(low), high: value(high), text })
        };
        let series = options.iter().map(|option| Course {
            label: said.label(option),
            points: option
                .by_month
                .iter()
                .filter_map(|at| {
                    let middle = at.p50.or(at.stated)?;
                    let (outer, inner) = (band(at.p05, at.p95), band(at.p25, at.p75));
                    Some(Expected { value: value(middle), text: show(middle), outer, inner })
                })
                .collect(),
            dash: None,
            key: None,
            crossing: option.crossing.as_ref().and_then(|crossing| crossing.stated).and_then(|month| {
                let at = months.iter().position(|known| *known == month).filter(|at| *at > 0)?;
                Some(Crossing { at, text: self.said("doc-overtakes", &[("month", said.month(month))]) })
            }),
        });
        let series: Vec<Course> = series.collect();
        let open = said.decision.first_open_month;
        let forecast = months.iter().position(|month| *month >= open).filter(|at| *at > 0);
        let ends = options.iter().flat_map(|option| &option.by_month);
        let ends = ends.flat_map(|band| [band.p05, band.p95, band.p50.or(band.stated)]).flatten();
        let plot = Bands {
            labels: months.iter().map(|month| said.month(*month)).collect(),
            emphasis: options.iter().position(|option| option.id == row.best).unwrap_or(0),
            forecast,
            words: forecast.map(|_| Words { observed: self.word("doc-past"), forecast: self.word("doc-open") }),
            names: Some(BandNames { outer: self.word("doc-runs-most"), inner: self.word("doc-runs-half") }),
            axis: self.axis(ends.chain([Number::ZERO]), Formatter::money_short),
            series,
        };
        let id = format!("options-{}", row.objective.word());
        let heads = ["doc-month", "doc-period", "doc-ahead"].map(|key| self.word(key));
        let (title, description) = (self.of_objective("doc-options-chart", row), said.best(row)?);
        self.picture(&id, title, description, heads, Plot::Bands(plot))
    }

    fn find_out(&self, said: &Options<'_>, row: &ObjectiveRow) -> Vec<Piece> {
        let Some(evpi) = row.evpi.filter(|_| !said.decision.varied.is_empty()) else { return Vec::new() };
        if evpi <= Number::ZERO {
            return vec![Piece::Paragraph(self.word("decision-nothing-to-find-out").into())];
        }
        let plans = plans(self.model);
        let value = |number| said.money(Some(number));
        let mut pieces = vec![Piece::Paragraph(self.text("decision-find-out", &[("value", value(evpi))]))];
        let items = row.find_out.iter().take(MOST_ENQUIRIES).map(|enquiry| {
            let name = runs::name(self.words, &plans, &enquiry.address);
            self.text("decision-enquiry", &[("assumption", name), ("value", value(enquiry.evppi))])
        });
        let items: Vec<Text> = items.collect();
        let none = || Piece::Paragraph(self.word("decision-no-enquiry").into());
        pieces.push(if items.is_empty() { none() } else { Piece::List(items) });
        pieces
    }

    /// Followers at the end: what they bring afterwards is in no figure.
    fn left(&self, said: &Options<'_>, decision: &Decision) -> Vec<Piece> {
        let rows = decision.objectives.first().map(|row| row.options.as_slice()).unwrap_or_default();
        if rows.iter().all(|option| option.followers.is_none()) {
            return Vec::new();
        }
        let heads = [(self.word("doc-option"), Align::Start), (self.word("word-metric-followers"), Align::End)];
        let mut table = Table::new(self.word("decision-left"), heads);
        for option in rows {
            let followers = self.words.or_none(option.followers, |followers| {
                self.words.wording.value(Unit::Followers, followers.rounded(0), self.words.formatter)
            });
            table.row([said.label(option).into(), followers.into()]);
        }
        table.note = self.word("decision-left-why").into();
        vec![Piece::Table(table)]
    }
}
