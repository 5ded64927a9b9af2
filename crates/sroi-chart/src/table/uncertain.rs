//! The tables behind charts of what is not certain.

use super::{Cell, Row, row};
use crate::{Band, Bands, Course, Distribution, End, Expected, Mark, Tornado, Words};

fn plain(label: &str, text: &str) -> Row {
    row([Cell::new(label, None), Cell::new(text, None)])
}

fn marked(mark: &Mark) -> Row {
    row([Cell::new(&mark.label, None), Cell::new(&mark.text, mark.key.as_ref())])
}

pub(super) fn of_distribution(distribution: &Distribution) -> Vec<Row> {
    let threshold = distribution.threshold.iter().flat_map(|threshold| {
        let parts = threshold.below.iter().chain(&threshold.above).map(|part| plain(&part.label, &part.text));
        let itself = row([Cell::new(&threshold.label, None), Cell::new(&threshold.text, threshold.key.as_ref())]);
        [itself].into_iter().chain(parts)
    });
    let quantiles = distribution.quantiles.iter().flat_map(|quantiles| {
        let spans = quantiles.inner.iter().chain([&quantiles.outer]).map(|span| plain(&span.label, &span.text));
        quantiles.median.iter().map(marked).chain(spans)
    });
    let marks = distribution.stated.iter().chain(&distribution.mean).map(marked);
    let bins = distribution.bins.iter().map(|bin| plain(&bin.label, &bin.text));
    threshold.chain(marks).chain(quantiles).chain(bins).collect()
}

pub(super) fn of_tornado(tornado: &Tornado) -> Vec<Row> {
    let stated = &tornado.stated;
    // Nothing is changed: both results are what is stated.
    let unchanged = || [Cell::default(), Cell::new(&stated.text, stated.key.as_ref())];
    let stated = row([Cell::new(&stated.label, None)].into_iter().chain(unchanged()).chain(unchanged()));
    let end = |end: &End| [Cell::new(&end.input, None), Cell::new(&end.text, None)];
    let rows = tornado.rows.iter().map(|swing| {
        row([Cell::new(&swing.label, swing.key.as_ref())].into_iter().chain(end(&swing.low)).chain(end(&swing.high)))
    });
    [stated].into_iter().chain(rows).collect()
}

pub(super) fn of_bands(bands: &Bands) -> Vec<Row> {
    let said = bands.series.iter().any(|course| course.crossing.is_some());
    let rows = bands.labels.iter().enumerate().map(|(at, label)| {
        let courses = bands.series.iter().flat_map(|course| of_course(course, at));
        let certainty =
            certainty(bands).map(|(words, first)| if at < first { &words.observed } else { &words.forecast });
        let certainty = certainty.map(|word| Cell::new(word, None));
        let crossing = said.then(|| Cell::new(&crossings(bands, at), None));
        row([Cell::new(label, None)].into_iter().chain(courses).chain(certainty).chain(crossing))
    });
    rows.collect()
}

/// The chart's heading of the month, a heading for each column of the courses, and the chart's others.
pub(super) fn headings_of_bands(bands: &Bands, given: &[String]) -> Vec<String> {
    let (month, others) = given.split_at_checked(1).unwrap_or_default();
    let month = month.first().cloned().unwrap_or_default();
    // Where nothing tells past months from others, what is said of a month is all that follows.
    let others = others.iter().skip(usize::from(certainty(bands).is_none())).cloned();
    let names = bands.names.clone().unwrap_or_default();
    let courses = bands.series.iter().flat_map(|course| {
        let names = [&names.outer, &names.inner].into_iter().zip(BANDS).filter(|(_, band)| has(course, *band));
        let named = names.map(|(name, _)| match name.as_str() {
            "" => String::new(),
            name => format!("{}: {name}", course.label),
        });
        [course.label.clone()].into_iter().chain(named).collect::<Vec<_>>()
    });
    [month].into_iter().chain(courses).chain(others).collect()
}

/// What past months and others are called, and the first of the others, where both are known.
fn certainty(bands: &Bands) -> Option<(&Words, usize)> {
    bands.words.as_ref().zip(bands.forecast)
}

/// A band of a point, if it has it.
type OfPoint = fn(&Expected) -> Option<&Band>;

/// The outer band and the inner one.
const BANDS: [OfPoint; 2] = [|point| point.outer.as_ref(), |point| point.inner.as_ref()];

/// True where a course has a band in any month.
fn has(course: &Course, band: OfPoint) -> bool {
    course.points.iter().any(|point| band(point).is_some())
}

/// The value of a course in a month, and each band that it has in any month.
fn of_course(course: &Course, at: usize) -> Vec<Cell> {
    let point = course.points.get(at);
    let value = point.map_or_else(Cell::default, |point| Cell::new(&point.text, course.key.as_ref()));
    let bands = BANDS.into_iter().filter(|band| has(course, *band));
    let bands = bands.map(|band| point.and_then(band).map_or_else(Cell::default, |band| Cell::new(&band.text, None)));
    [value].into_iter().chain(bands).collect()
}

/// What is said of a month.
fn crossings(bands: &Bands, at: usize) -> String {
    let crossings = bands.series.iter().filter_map(|course| Some((course, course.crossing.as_ref()?)));
    let said = crossings.filter(|(_, crossing)| crossing.at == at);
    said.map(|(course, crossing)| format!("{}: {}", course.label, crossing.text)).collect::<Vec<_>>().join(" / ")
}

#[cfg(test)]
mod tests {
    use crate::{Chart, Plot};

    fn texts(json: &str) -> Vec<Vec<String>> {
        let plot: Plot = serde_json::from_str(json).unwrap();
        let (id, title, description) = ("a".to_owned(), String::new(), String::new());
        let chart = Chart { id, title, description, width: 560, headings: Vec::new(), plot };
        let rows = crate::table(&chart).rows.into_iter();
        rows.map(|row| row.cells.into_iter().map(|cell| cell.text).collect()).collect()
    }

    #[test]
    fn what_is_marked_stands_before_the_bins() {
        let json = r#"{ "kind": "distribution",
            "bins": [{ "low": 0, "high": 2, "share": 1, "label": "0–2", "text": "100%" }],
            "threshold": { "label": "even", "value": 1, "text": "1", "below": { "label": "below", "text": "50%" } },
            "mean": { "label": "mean", "value": 1, "text": "1.0" },
            "quantiles": { "outer": { "label": "90 of 100", "low": 0.1, "high": 1.9, "text": "0.1 to 1.9" },
                           "median": { "label": "median", "value": 1, "text": "1.1" } } }"#;
        assert_eq!(
            texts(json),
            [
                ["even", "1"],
                ["below", "50%"],
                ["mean", "1.0"],
                ["median", "1.1"],
                ["90 of 100", "0.1 to 1.9"],
                ["0–2", "100%"]
            ]
        );
    }

    #[test]
    fn a_swing_is_read_from_its_low_end_to_its_high_one() {
        let json = r#"{ "kind": "tornado", "low": "low", "high": "high",
            "stated": { "label": "stated", "value": 3, "text": "3" },
            "rows": [{ "label": "rate", "low": { "value": 4, "text": "4", "input": "1%" },
                       "high": { "value": 2, "text": "2", "input": "5%" } }] }"#;
        assert_eq!(texts(json), [["stated", "", "3", "", "3"], ["rate", "1%", "4", "5%", "2"]]);
    }

    #[test]
    fn what_is_said_has_its_own_head_where_no_month_is_told_apart() {
        let json = r#"{ "kind": "bands", "labels": ["1"], "series": [{ "label": "a", "points": [{ "value": 1, "text": "x" }],
            "crossing": { "at": 0, "text": "c" } }] }"#;
        let plot: Plot = serde_json::from_str(json).unwrap();
        let headings = ["Month", "Kind", "What happens"].map(str::to_owned).to_vec();
        let (id, title, description) = ("a".to_owned(), String::new(), String::new());
        let table = crate::table(&Chart { id, title, description, width: 560, headings, plot });
        assert_eq!(table.headings, ["Month", "a", "What happens"]);
    }

    #[test]
    fn a_course_takes_a_column_for_each_band_it_has() {
        let json = r#"{ "kind": "bands", "labels": ["1", "2"], "forecast": 1, "words": { "observed": "O", "forecast": "F" },
            "series": [{ "label": "a", "points": [{ "value": 1, "text": "x" },
                { "value": 2, "text": "y", "inner": { "low": 1, "high": 3, "text": "1–3" } }] },
                       { "label": "b", "points": [{ "value": 1, "text": "z" }], "crossing": { "at": 0, "text": "c" } }] }"#;
        assert_eq!(texts(json), [["1", "x", "", "z", "O", "b: c"], ["2", "y", "1–3", "", "F", ""]]);
    }
}
