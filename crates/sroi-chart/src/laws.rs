//! What holds for every chart at every width.
#![allow(clippy::arithmetic_side_effects, clippy::float_arithmetic, reason = "tests")]

use crate::text::Style;
use crate::theme::Colour;
use crate::*;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use roxmltree::{Document, Node as Element};

fn value() -> impl Strategy<Value = Value> {
    let number = prop_oneof![Just(0.0), -1e6..1e6_f64, 0.0..100.0_f64, Just(1e30), Just(-1e30), Just(1e-29)];
    number.prop_map(|number| Value::try_from(number).unwrap())
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => prop::sample::select(vec![
            "里山保全に参加した", "生物多様性を説明できるようになった", "4,220万円", "¥1.86 million", "2026年4月", "X",
            "Took part in satoyama conservation", "インプレッション", "", "−31万円", "</text><script>alert(1)</script>",
            "\u{202e}\u{0}&\"'<>]]>", "👩‍👧‍👦🇯🇵👍🏽", "e\u{301}\u{301}\u{301}か\u{3099}", "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
        ]).prop_map(str::to_owned),
        1 => "\\PC{0,60}",
        1 => vec(any::<char>(), 0..30).prop_map(|characters| characters.into_iter().collect()),
    ]
}

fn key() -> impl Strategy<Value = Option<String>> {
    option::of("[a-z.\"<&]{0,12}")
}

prop_compose! {
    fn bar()(label in text(), value in value(), text in text(), key in key(), muted: bool) -> Bar {
        Bar { label, value, text, key, muted }
    }
}

fn bars() -> impl Strategy<Value = Plot> {
    (vec(bar(), 1..8), option::of(bar())).prop_map(|(rows, total)| Plot::Bars(Bars { rows, total }))
}

fn axis() -> impl Strategy<Value = Vec<Tick>> {
    vec((value(), text()).prop_map(|(value, text)| Tick { value, text }), 0..6)
}

prop_compose! {
    fn column()(value in value(), text in text(), key in key(), forecast: bool) -> Column {
        Column { value, text, key, forecast }
    }
}

fn columns() -> impl Strategy<Value = Plot> {
    let words = option::of((text(), text()).prop_map(|(observed, forecast)| Words { observed, forecast }));
    let some = (1_usize..40).prop_flat_map(move |many| {
        let series = (text(), vec(column(), 0..=many)).prop_map(|(label, columns)| ColumnSeries { label, columns });
        (vec(text(), many), vec(series, 1..3))
    });
    (some, axis(), words)
        .prop_map(|((labels, series), axis, words)| Plot::Columns(Columns { labels, series, axis, words }))
}

prop_compose! {
    fn point()(value in value(), text in text(), band in option::of((value(), value(), text()))) -> Point {
        Point { value, text, band: band.map(|(low, high, text)| Band { low, high, text }) }
    }
}

fn lines() -> impl Strategy<Value = Plot> {
    let some = (1_usize..30).prop_flat_map(|many| {
        let line = (text(), vec(point(), 1..=many), any::<bool>(), key())
            .prop_map(|(label, points, strong, key)| Line { label, points, strong, key, dash: None });
        (vec(text(), many), vec(line, 1..6))
    });
    (some, axis(), option::of((text(), any::<prop::sample::Index>()))).prop_map(|((labels, series), axis, note)| {
        let note = note.map(|(text, at)| Note { series: 0, at: at.index(series[0].points.len()), text });
        Plot::Lines(Lines { labels, series, axis, note })
    })
}

fn dots() -> impl Strategy<Value = Plot> {
    let dot = (text(), value(), text(), key(), any::<bool>());
    let dot = dot.prop_map(|(label, value, text, key, strong)| Dot { label, value, text, key, strong });
    let reference = option::of((value(), text()).prop_map(|(value, text)| Tick { value, text }));
    (vec(dot, 1..8), reference, axis()).prop_map(|(rows, reference, axis)| Plot::Dots(Dots { rows, reference, axis }))
}

fn flow() -> impl Strategy<Value = Plot> {
    let node = (text(), text(), key(), any::<bool>());
    let link = (any::<prop::sample::Index>(), any::<prop::sample::Index>(), option::of(text()), option::of(value()));
    (vec(vec(node, 1..7), 1..8), vec(link, 0..20)).prop_map(|(stages, links)| {
        let mut flow = Flow::default();
        for (at, nodes) in stages.into_iter().enumerate() {
            let nodes = nodes.into_iter().enumerate().map(|(of, (label, text, key, strong))| Node {
                id: format!("{at}-{of}"),
                label,
                text,
                key,
                strong,
            });
            flow.stages.push(Stage { nodes: nodes.collect() });
        }
        let places: Vec<(usize, String)> = flow
            .stages
            .iter()
            .enumerate()
            .flat_map(|(at, stage)| stage.nodes.iter().map(move |node| (at, node.id.clone())))
            .collect();
        for (one, other, text, weight) in links {
            let (one, other) = (&places[one.index(places.len())], &places[other.index(places.len())]);
            if one.0 < other.0 {
                flow.links.push(Link { from: one.1.clone(), to: other.1.clone(), text, weight });
            }
        }
        Plot::Flow(flow)
    })
}

prop_compose! {
    fn mark()(label in text(), value in value(), text in text(), key in key()) -> Mark {
        Mark { label, value, text, key }
    }
}

prop_compose! {
    fn part()(label in text(), text in text()) -> Part {
        Part { label, text }
    }
}

prop_compose! {
    fn span()(label in text(), low in value(), high in value(), text in text()) -> Span {
        Span { label, low, high, text }
    }
}

fn bins() -> impl Strategy<Value = Vec<Bin>> {
    let bin = (prop_oneof![Just(0.0), 0.0..1.0], prop_oneof![Just(1.0), 0.001..9.0], 0.0..1.0, text(), text());
    (-1e3..1e3_f64, prop_oneof![Just(1.0), Just(1e6), Just(1e-6)], vec(bin, 1..80)).prop_map(|(start, unit, bins)| {
        let mut end = start;
        let bins = bins.into_iter().map(|(gap, width, share, label, text)| {
            let low = end + gap;
            end = low + width;
            let [low, high, share] = [low * unit, end * unit, share].map(|number| Value::try_from(number).unwrap());
            Bin { low, high, share, label, text }
        });
        bins.collect()
    })
}

fn distribution() -> impl Strategy<Value = Plot> {
    let threshold = (mark(), option::of(part()), option::of(part())).prop_map(|(mark, below, above)| {
        let Mark { label, value, text, key } = mark;
        Threshold { label, value, text, key, below, above }
    });
    let quantiles = (span(), option::of(span()), option::of(mark())).prop_map(|(outer, inner, median)| Quantiles {
        outer,
        inner,
        median,
    });
    let marks = (option::of(threshold), option::of(mark()), option::of(mark()));
    (bins(), any::<bool>(), marks, option::of(quantiles), axis()).prop_map(
        |(bins, outline, (threshold, stated, mean), quantiles, axis)| {
            Plot::Distribution(Distribution { bins, outline, threshold, stated, mean, quantiles, axis })
        },
    )
}

prop_compose! {
    fn end()(value in value(), text in text(), input in text()) -> End {
        End { value, text, input }
    }
}

prop_compose! {
    fn swing()(label in text(), key in key(), low in end(), high in end()) -> Swing {
        Swing { label, key, low, high }
    }
}

fn tornado() -> impl Strategy<Value = Plot> {
    let words = (text(), text());
    (vec(swing(), 1..9), mark(), words, option::of(mark()), axis()).prop_map(
        |(rows, stated, (low, high), threshold, axis)| {
            Plot::Tornado(Tornado { rows, stated, low, high, threshold, axis })
        },
    )
}

prop_compose! {
    fn band()(low in value(), high in value(), text in text()) -> Band {
        Band { low, high, text }
    }
}

prop_compose! {
    fn expected()(value in value(), text in text(), outer in option::of(band()), inner in option::of(band())) -> Expected {
        Expected { value, text, outer, inner }
    }
}

fn bands() -> impl Strategy<Value = Plot> {
    let some = (1_usize..30).prop_flat_map(|many| {
        let crossing = option::of((any::<prop::sample::Index>(), text()));
        let course = (text(), vec(expected(), 1..=many), key(), crossing).prop_map(|(label, points, key, crossing)| {
            let crossing = crossing.map(|(at, text)| Crossing { at: at.index(points.len()), text });
            Course { label, points, dash: None, key, crossing }
        });
        (vec(text(), many), vec(course, 1..5))
    });
    let words = option::of((text(), text()).prop_map(|(observed, forecast)| Words { observed, forecast }));
    (some, any::<prop::sample::Index>(), option::of(0_usize..32), words, axis()).prop_map(
        |((labels, series), emphasis, forecast, words, axis)| {
            let emphasis = emphasis.index(series.len());
            Plot::Bands(Bands { labels, series, emphasis, forecast, words, names: None, axis })
        },
    )
}

fn chart() -> impl Strategy<Value = Chart> {
    let plot = prop_oneof![
        bars().boxed(),
        columns().boxed(),
        lines().boxed(),
        dots().boxed(),
        flow().boxed(),
        distribution().boxed(),
        tornado().boxed(),
        bands().boxed(),
    ];
    (text(), text(), 200_u32..1700, plot).prop_map(|(title, description, width, plot)| Chart {
        id: "a".to_owned(),
        title,
        description,
        width,
        headings: Vec::new(),
        plot,
    })
}

#[derive(Debug)]
#[allow(dead_code, reason = "the text is what a failure shows")]
struct Written {
    text: String,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

fn number(element: &Element<'_, '_>, name: &str) -> f64 {
    element.attribute(name).map_or(0.0, |value| value.parse().unwrap())
}

fn written(element: &Element<'_, '_>) -> Written {
    let text = element.text().unwrap_or_default().to_owned();
    let size = number(element, "font-size");
    let bold = element.attribute("font-weight").is_some();
    let width = Style { size, bold, colour: Colour::Ink }.width(&text);
    let (at, baseline) = (number(element, "x"), number(element, "y"));
    let left = match element.attribute("text-anchor") {
        Some("end") => at - width,
        Some("middle") => at - width / 2.0,
        _ => at,
    };
    Written { text, left, right: left + width, top: baseline - size * 0.86, bottom: baseline + size * 0.2 }
}

/// Every place that an element names.
fn places(element: &Element<'_, '_>) -> Vec<(f64, f64)> {
    let at = |across: &str, down: &str| (number(element, across), number(element, down));
    match element.tag_name().name() {
        "rect" => {
            let (left, top) = at("x", "y");
            let (width, height) = at("width", "height");
            assert!(width >= 0.0 && height >= 0.0);
            vec![(left, top), (left + width, top + height)]
        }
        "line" => vec![at("x1", "y1"), at("x2", "y2")],
        "circle" => {
            let ((across, down), radius) = (at("cx", "cy"), number(element, "r"));
            vec![(across - radius, down - radius), (across + radius, down + radius)]
        }
        "path" => {
            let numbers = element.attribute("d").unwrap().replace(|sign: char| sign.is_ascii_alphabetic(), " ");
            let pairs = numbers.split_whitespace().map(|pair| pair.split_once(',').unwrap());
            pairs.map(|(across, down)| (across.parse().unwrap(), down.parse().unwrap())).collect()
        }
        _ => Vec::new(),
    }
}

/// The rectangles of some classes: from where, how wide, how high.
fn drawn(plot: Plot, width: u32, classes: &[&str]) -> Vec<(String, [f64; 3])> {
    let (id, title, description) = ("a".to_owned(), String::new(), String::new());
    let svg = draw(&Chart { id, title, description, width, headings: Vec::new(), plot }, Theme::Css).unwrap();
    let document = Document::parse(&svg).unwrap();
    let rectangles = document.descendants().filter_map(|element| {
        let class = element.attribute("class").filter(|class| classes.contains(class))?;
        Some((class.to_owned(), ["x", "width", "height"].map(|name| number(&element, name))))
    });
    rectangles.collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn all_is_inside_and_no_text_covers_another(chart in chart()) {
        let svg = draw(&chart, Theme::Plain).unwrap();
        let document = Document::parse(&svg).unwrap();
        let root = document.root_element();
        let (width, height) = (number(&root, "width"), number(&root, "height"));
        for element in document.descendants() {
            for (across, down) in places(&element) {
                prop_assert!(across > -0.02 && across < width + 0.02, "{across} of {width} in {element:?}");
                prop_assert!(down > -0.02 && down < height + 0.02, "{down} of {height} in {element:?}");
            }
        }
        let texts: Vec<Written> =
            document.descendants().filter(|element| element.tag_name().name() == "text")
                .map(|element| written(&element)).collect();
        for (at, one) in texts.iter().enumerate() {
            prop_assert!(one.left > -0.02 && one.right < width + 0.02 && one.top > -0.02 && one.bottom < height + 0.02, "{one:?} in {width} × {height}");
            for other in &texts[..at] {
                let apart = one.left >= other.right - 0.02 || other.left >= one.right - 0.02 || one.top >= other.bottom - 0.02 || other.top >= one.bottom - 0.02;
                prop_assert!(apart, "{one:?} over {other:?}");
            }
        }
    }

    #[test]
    fn only_known_elements_and_no_styles(chart in chart()) {
        const KNOWN: [&str; 9] = ["svg", "title", "desc", "g", "rect", "line", "path", "circle", "text"];
        let svg = draw(&chart, Theme::Css).unwrap();
        let document = Document::parse(&svg).unwrap();
        for element in document.descendants().filter(Element::is_element) {
            prop_assert!(KNOWN.contains(&element.tag_name().name()));
            prop_assert!(element.attributes().all(|attribute| attribute.name() != "style" && !attribute.name().starts_with("on")));
        }
        prop_assert_eq!(svg, draw(&chart, Theme::Css).unwrap());
    }

    #[test]
    fn bars_are_as_long_as_their_values(rows in vec(bar(), 1..9), width in 280_u32..1600) {
        let plot = Plot::Bars(Bars { rows: rows.clone(), total: None });
        let (id, title, description) = ("a".to_owned(), String::new(), String::new());
        let chart = Chart { id, title, description, width, headings: Vec::new(), plot };
        let svg = draw(&chart, Theme::Css).unwrap();
        let document = Document::parse(&svg).unwrap();
        let drawn: Vec<f64> = document
            .descendants()
            .filter(|element| element.attribute("class") == Some("bar"))
            .map(|element| number(&element, "width"))
            .collect();
        prop_assert_eq!(drawn.len(), rows.len());
        let longest = rows.iter().map(|row| row.value.get().abs()).fold(0.0, f64::max);
        let most = drawn.iter().copied().fold(0.0, f64::max);
        for (row, drawn) in rows.iter().zip(drawn) {
            let expected = if longest > 0.0 { row.value.get().abs() / longest * most } else { 0.0 };
            prop_assert!((drawn - expected).abs() < 0.02, "{drawn} for {expected}");
        }
    }

    #[test]
    fn areas_of_bins_are_their_shares(bins in bins(), parted in 0.0..1.0_f64, outline: bool, width in 280_u32..1600) {
        let (first, last) = (bins[0].low.get(), bins[bins.len() - 1].high.get());
        let value = Value::try_from(first + (last - first) * parted).unwrap();
        let plot = Distribution {
            bins: bins.clone(),
            outline,
            threshold: Some(Threshold { value, ..Threshold::default() }),
            ..Distribution::default()
        };
        let drawn = drawn(Plot::Distribution(plot), width, &["bin", "bin below"]);
        let area = |below: bool| drawn.iter().filter(|(class, _)| (class == "bin below") == below).map(|(_, [_, wide, high])| wide * high).sum::<f64>();
        let all: f64 = bins.iter().map(|bin| bin.share.get()).sum();
        let below: f64 = bins.iter().map(|bin| {
            let (low, high) = (bin.low.get(), bin.high.get());
            bin.share.get() * ((value.get() - low) / (high - low)).clamp(0.0, 1.0)
        }).sum();
        // Two places of every width and height, at most 80 bins of at most 240 pixels.
        let near = 160.0 * 0.01 * 240.0 / (area(true) + area(false)).max(1.0);
        if all > 0.0 {
            let share = area(true) / (area(true) + area(false));
            prop_assert!((share - below / all).abs() <= near.min(0.05), "{share} for {}", below / all);
        }
    }

    #[test]
    fn swings_are_as_long_as_what_they_change(rows in vec(swing(), 1..9), stated in mark(), width in 280_u32..1600) {
        let changes: Vec<f64> = rows.iter().flat_map(|row| [row.low.value, row.high.value])
            .map(|value| value.get() - stated.value.get()).collect();
        let plot = Plot::Tornado(Tornado { rows, stated, ..Tornado::default() });
        let drawn = drawn(plot, width, &["end"]);
        prop_assert_eq!(drawn.len(), changes.len());
        let longest = changes.iter().map(|change| change.abs()).fold(0.0, f64::max);
        let most = drawn.iter().map(|(_, [_, wide, _])| *wide).fold(0.0, f64::max);
        for (change, (_, [_, wide, _])) in changes.iter().zip(&drawn) {
            let expected = if longest > 0.0 { change.abs() / longest * most } else { 0.0 };
            // Outlines lie within their bars.
            prop_assert!((wide - expected).abs() < 0.03 + 1.0, "{wide} for {expected}");
        }
    }

    #[test]
    fn keys_and_tables_are_complete(chart in chart()) {
        let svg = draw(&chart, Theme::Css).unwrap();
        let document = Document::parse(&svg).unwrap();
        let keys = document.descendants().filter(|element| element.attribute("data-key").is_some()).count();
        let given = serde_json::to_string(&chart).unwrap().matches("\"key\":\"").count();
        prop_assert_eq!(keys, given);
        let table = table(&chart);
        prop_assert!(table.rows.iter().all(|row| row.cells.len() == table.headings.len()));
        let back: Chart = serde_json::from_str(&serde_json::to_string(&chart).unwrap()).unwrap();
        prop_assert_eq!(crate::table(&back), table);
    }

    #[test]
    fn round_values_hold_the_others(low in value(), high in value(), most in 0_usize..8) {
        let ticks: Vec<f64> = nice_ticks(low, high, most).iter().map(|tick| tick.parse().unwrap()).collect();
        let (low, high) = (low.get().min(high.get()), low.get().max(high.get()));
        prop_assert!(ticks.len() >= 2 && ticks.len() <= most.max(3), "{ticks:?}");
        prop_assert!(ticks.is_sorted());
        let near = (high - low).abs() * 1e-9 + low.abs().max(high.abs()) * 1e-9;
        prop_assert!(ticks[0] <= low + near && *ticks.last().unwrap() >= high - near, "{low} {high} {ticks:?}");
    }
}
