//! Reports made by hand, with every piece there is, and what is hard to set: files to look at and to check.
//!
//! ```console
//! $ cargo run --profile pdf -p sroi-pdf --example samples -- FOLDER
//! ```
//!
//! Beside each `NAME.pdf` stands a `NAME.txt`: what has to be found in it, a line each.
#![allow(clippy::print_stderr, clippy::arithmetic_side_effects, clippy::indexing_slicing, reason = "made by hand")]

use jiff::civil::{Date, date};
use sroi_chart::Chart;
use sroi_report::report::{
    Align, Cell, Column, Headline, Piece, Row, RowKind, Run, Section, Table, Term, Text, Working,
};
use sroi_report::{Language, Report, compose::Request};
use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(folder) = std::env::args().nth(1) else {
        eprintln!("where to? samples FOLDER");
        return ExitCode::FAILURE;
    };
    match samples(Path::new(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

const MADE: Date = date(2026, 11, 28);

fn samples(folder: &Path) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(folder)?;
    let charts: Vec<Chart> = serde_json::from_str(include_str!("../../sroi-chart/examples/gallery.json"))?;
    for (name, report, date) in [
        ("study-ja", study(Language::Ja)?, Some(MADE)),
        ("study-en", study(Language::En)?, Some(MADE)),
        ("ja", full(Language::Ja, &charts), Some(MADE)),
        ("en", full(Language::En, &charts), Some(MADE)),
        ("undated", full(Language::En, &[]), None),
        ("empty", empty(), Some(MADE)),
        ("markup", hostile("#evil[x] *bold* _em_ $x^2$ <label> @ref \\ // `raw` = heading #panic()", &[]), Some(MADE)),
        ("emoji", hostile("🌱👩‍👧‍👦 里山🇯🇵 ❤️ 1️⃣ 👍🏽 ☕ ✅ सत्य", &charts), Some(MADE)),
        (
            "direction",
            hostile("\u{202e}abc\u{202c}\u{200f}\u{200b}שלום سلام\u{0}\u{feff}\u{e000}\u{fffd}𠮷", &charts),
            Some(MADE),
        ),
        ("long-words", titled("a".repeat(10_000), hostile(&"a".repeat(900), &[])), Some(MADE)),
        ("long-ja", titled("里山の会".repeat(2_500), hostile(&"里山の会".repeat(200), &[])), Some(MADE)),
    ] {
        let begun = std::time::Instant::now();
        let pdf = sroi_pdf::write(&report, date)?;
        eprintln!("{name}: {} bytes in {} ms", pdf.len(), begun.elapsed().as_millis());
        if pdf != sroi_pdf::write(&report, date)? {
            return Err(format!("{name}: other bytes the second time").into());
        }
        std::fs::write(folder.join(name).with_extension("pdf"), pdf)?;
        std::fs::write(folder.join(name).with_extension("txt"), texts(&report).join("\n"))?;
    }
    Ok(())
}

/// The report of the example that users begin with.
fn study(language: Language) -> Result<Report, Box<dyn Error>> {
    let text = match language {
        Language::Ja => include_str!("../../../examples/csr-account.ja.study.json"),
        Language::En => include_str!("../../../examples/csr-account.en.study.json"),
    };
    let (study, model) = (sroi::document::read_study(text)?, sroi::Model::read(text)?);
    Ok(Report::of(&study, &model, language, &Request::new().date(MADE.to_string()))?)
}

/// A report with every piece, in tables that go over pages.
fn full(language: Language, charts: &[Chart]) -> Report {
    let say = |ja: &str, en: &str| match language {
        Language::Ja => ja.to_owned(),
        Language::En => en.to_owned(),
    };
    let ratio = |text: &str| Run::Figure { text: text.to_owned(), key: "sroi.ratio".to_owned() };
    let value = |text: &str| Run::Figure { text: text.to_owned(), key: "sroi.present_value".to_owned() };
    let plain = |text: String| Run::Plain(text);
    let term = |name: String, value: String| Term { name, value: value.into() };

    let answer = vec![
        Piece::Lead(Text(vec![
            plain(say("投入1円あたり、約", "For every ¥1 put in, about ")),
            ratio(&say("0.93円", "¥0.93")),
            plain(say(
                "の社会的価値が生まれる見込みです。費用を回収するには至りませんが、その差は入力した幅の中に収まります。",
                " of social value is expected. That does not cover what is put in, but the difference lies within the ranges given.",
            )),
        ])),
        Piece::Headlines(vec![
            Headline {
                name: say("社会的投資収益率(SROI)", "Social return (SROI)"),
                value: Text(vec![ratio(&say("0.93 : 1", "0.93 : 1"))]),
                note: say("5〜95%の範囲: 0.61〜1.38", "5–95 %: 0.61 to 1.38").into(),
            },
            Headline {
                name: say("社会的価値(現在価値)", "Social value (present value)"),
                value: Text(vec![value(&say("298万円", "¥2.98 million"))]),
                note: say("うち86%が「生物多様性を説明できるようになった」", "86 % of it from people who can explain biodiversity").into(),
            },
            Headline {
                name: say("継続が有利になる月", "Growing pays from"),
                value: say("2027年1月", "January 2027").into(),
                note: say("100回中88回の試算で", "in 88 of 100 runs").into(),
            },
        ]),
        Piece::Paragraph(say(
            "この報告書は、里山保全を進めるNPO法人がX(旧Twitter)とInstagramで2026年4月から2028年3月までの24か月間に行う情報発信を対象に、投入した資金と時間に対してどれだけの価値が生まれるかを、SROIガイド(2012年版)の手順に沿って見積もったものです。数値はすべて計算の過程までさかのぼって確かめられます。",
            "This report estimates what the communication of a satoyama conservation charity on X and Instagram returns between April 2026 and March 2028, following the Guide to Social Return on Investment (2012). Every figure can be traced to the step that produced it and to the sources on which it rests.",
        ).into()),
        Piece::Note(say(
            "デッドウェイトの値は担当者の判断によるもので、出典がありません。結論を左右する前提ですので、最初に調査することをお勧めします。",
            "Deadweight is the author's own judgement and has no source. It decides the result, so it should be looked into first.",
        ).into()),
    ];

    let month = |at: usize| format!("{}-{:02}", 2026 + at / 12, at % 12 + 1);
    let number = |at: usize| ["12,345", "8,110", "101,111", "7,700", "1,186,000"][at % 5];
    let mut long = Table {
        caption: say("月ごとの投入と社会的価値", "Inputs and social value by month"),
        columns: [
            (say("月", "Month"), Align::Start),
            (say("投入(円)", "Inputs (¥)"), Align::End),
            (say("表示回数", "Impressions"), Align::End),
            (say("社会的価値(円)", "Social value (¥)"), Align::End),
            (say("根拠", "Evidence"), Align::Start),
        ]
        .into_iter()
        .map(|(head, align)| Column { head, align })
        .collect(),
        rows: (0..90)
            .map(|at| Row {
                kind: RowKind::Item,
                cells: vec![
                    month(at).into(),
                    number(at).into(),
                    Cell {
                        text: number(at + 1).into(), note: say("幅: 7,000〜9,000", "range: 7,000 to 9,000").into()
                    },
                    Cell::from(Text(vec![value(number(at + 2))])),
                    say("Xアナリティクスの書き出し", "Export of X Analytics").into(),
                ],
            })
            .collect(),
        note: say("金額は2026年度の価格です。", "Amounts are in prices of 2026.").into(),
    };
    long.rows.push(Row {
        kind: RowKind::Total,
        cells: vec![
            say("合計", "Total").into(),
            "9,876,543".into(),
            "98,765,432".into(),
            "2,980,000".into(),
            "".into(),
        ],
    });
    let wide = Table {
        caption: say("インパクトマップ", "Impact map"),
        columns: [
            ("成果", "Outcome"),
            ("数量", "Quantity"),
            ("代理指標(円)", "Proxy (¥)"),
            ("期間", "Years"),
            ("デッドウェイト", "Deadweight"),
            ("置換", "Displacement"),
            ("帰属", "Attribution"),
            ("ドロップオフ", "Drop-off"),
            ("インパクト(円)", "Impact (¥)"),
        ]
        .into_iter()
        .enumerate()
        .map(|(at, (ja, en))| Column { head: say(ja, en), align: if at == 0 { Align::Start } else { Align::End } })
        .collect(),
        rows: [
            ("生物多様性を説明できるようになった", "Can explain biodiversity to others"),
            ("里山保全に参加した", "Took part in satoyama conservation"),
            ("情報発信のノウハウが地域の団体に広がった", "Know-how passed on to other groups of the region"),
        ]
        .into_iter()
        .map(|(ja, en)| Row {
            kind: RowKind::Item,
            cells: [say(ja, en)]
                .into_iter()
                .chain(["1,240", "18,500", "3", "25 %", "0 %", "40 %", "30 %", "1,860,000"].map(str::to_owned))
                .map(Cell::from)
                .collect(),
        })
        .collect(),
        note: Text::default(),
    };

    let mut sections = vec![
        Section { id: "answer", heading: say("結論", "The answer"), pieces: answer },
        Section {
            id: "method",
            heading: say("方法と前提", "Method and convention"),
            pieces: vec![
                Piece::Paragraph(say(
                    "割引率は年3.5%とし、2年目以降の価値を現在価値に直しています。「約束ごと」を変えた場合の比率は、次の表のとおりです。",
                    "Values after the first year are discounted at 3.5 % a year. What other conventions would give is shown below.",
                ).into()),
                Piece::Heading(say("評価の原則", "Principles")),
                Piece::List(vec![
                    say("ステークホルダーの参加を得る: フォロワー32人への聞き取り", "Involve stakeholders: interviews with 32 followers").into(),
                    say("重要なものだけを含める: 価値の1%に満たない成果は除いた", "Only include what is material: outcomes below 1 % were left out").into(),
                    say("過大に主張しない: 広告換算値は加えていない", "Do not over-claim: advertising equivalents are not added").into(),
                ]),
                Piece::Table(wide),
            ],
        },
        Section { id: "course", heading: say("経過", "The course"), pieces: vec![Piece::Table(long)] },
        Section {
            id: "limits",
            heading: say("この報告書が述べていないこと", "What this does not say"),
            pieces: vec![Piece::Paragraph(say(
                "投稿が人々の行動を変えたことを証明するものではありません。",
                "It does not prove that posts changed what people do.",
            ).into())],
        },
        Section {
            id: "glossary",
            heading: say("用語", "Glossary"),
            pieces: vec![Piece::Terms(vec![
                term(say("デッドウェイト", "Deadweight"), say("活動がなくても起きていたはずの変化の割合です。", "The share of a change that would have happened anyway.")),
                term(say("帰属", "Attribution"), say("変化のうち、ほかの人や団体の働きによる割合です。", "The share of a change that is owed to others.")),
            ])],
        },
    ];
    let tag = language.tag();
    let ends = |chart: &&Chart| chart.id.ends_with(tag);
    let pieces: Vec<Piece> = charts.iter().filter(ends).cloned().map(Piece::Chart).collect();
    if !pieces.is_empty() {
        sections.insert(2, Section { id: "charts", heading: say("図で見る結果", "The results in pictures"), pieces });
    }
    let working = |key: &str, name: String, printed| Working {
        key: key.to_owned(),
        name,
        value: Text(vec![value("2,980,000"), plain(say("円", " yen"))]),
        exact: Some("2980123.456789".to_owned()),
        in_words: Text(vec![
            value(&say("社会的価値", "social value")),
            plain(" ÷ ".to_owned()),
            plain(say("投入", "inputs")),
        ]),
        in_numbers: "2,980,000 ÷ 3,200,000".into(),
        source: say("聞き取り調査(2026年10月、32人)", "Interviews, October 2026, 32 people").into(),
        printed,
    };
    Report {
        language,
        title: say(
            "里山保全NPOのSNS情報発信がもたらす社会的価値の評価",
            "What the social-media work of a satoyama conservation charity returns",
        ),
        author: say("評価担当 山田花子", "Hanako Yamada"),
        subtitle: say(
            "予測型の評価、2026年4月〜2028年3月、SROIガイド2012",
            "A forecast, April 2026 to March 2028, after the SROI Guide (2012)",
        )
        .into(),
        facts: vec![
            term(say("団体", "Organisation"), say("NPO法人 里山の会", "Satoyama no Kai")),
            term(say("作成者", "Author"), say("評価担当 山田花子", "Hanako Yamada")),
            term(say("作成日", "Date"), say("2026年11月28日", "28 November 2026")),
            term(say("通貨・価格年度", "Currency, prices of"), say("円、2026年度", "yen, 2026")),
        ],
        sections,
        workings: vec![
            working("sroi.ratio", say("社会的投資収益率", "Social return"), true),
            working("sroi.present_value", say("社会的価値(現在価値)", "Social value (present value)"), true),
            working("sroi.hidden", "never printed".to_owned(), false),
        ],
        made_with: vec![
            term(say("計算", "Engine"), "sroi 0.1.0".to_owned()),
            term(say("試算の回数とシード", "Draws and seed"), "10,000 / 42".to_owned()),
        ],
    }
}

/// A report that says next to nothing.
fn empty() -> Report {
    Report {
        language: Language::Ja,
        title: String::new(),
        author: String::new(),
        subtitle: Text::default(),
        facts: Vec::new(),
        sections: vec![Section {
            id: "answer",
            heading: "結論".to_owned(),
            pieces: vec![
                Piece::Headlines(Vec::new()),
                Piece::List(Vec::new()),
                Piece::Terms(Vec::new()),
                Piece::Table(Table::default()),
                Piece::Lead("成果が記入されていないため、比率は求められません。".into()),
            ],
        }],
        workings: Vec::new(),
        made_with: Vec::new(),
    }
}

/// A text from outside in every place where there can be one.
fn hostile(text: &str, charts: &[Chart]) -> Report {
    let run = || Text(vec![Run::Plain(text.to_owned()), Run::Figure { text: text.to_owned(), key: text.to_owned() }]);
    let term = || Term { name: text.to_owned(), value: run() };
    let table = Table {
        caption: text.to_owned(),
        columns: [Align::Start, Align::End, Align::End].map(|align| Column { head: text.to_owned(), align }).to_vec(),
        rows: [RowKind::Item, RowKind::Total]
            .map(|kind| Row { kind, cells: vec![Cell { text: run(), note: run() }, run().into()] })
            .to_vec(),
        note: run(),
    };
    let mut pieces = vec![
        Piece::Lead(run()),
        Piece::Paragraph(run()),
        Piece::Heading(text.to_owned()),
        Piece::Headlines(vec![Headline { name: text.to_owned(), value: run(), note: run() }]),
        Piece::Table(table),
        Piece::List(vec![run(), Text::default()]),
        Piece::Note(run()),
        Piece::Terms(vec![term()]),
    ];
    pieces.extend(charts.iter().filter(|chart| chart.id.starts_with("bars")).cloned().map(|mut chart| {
        chart.title = text.to_owned();
        chart.description = text.to_owned();
        if let sroi_chart::Plot::Bars(bars) = &mut chart.plot {
            bars.rows.iter_mut().for_each(|bar| bar.label = text.to_owned());
        }
        Piece::Chart(chart)
    }));
    Report {
        language: Language::En,
        title: text.to_owned(),
        author: text.to_owned(),
        subtitle: run(),
        facts: vec![term()],
        sections: vec![Section { id: "all", heading: text.to_owned(), pieces }],
        workings: vec![Working {
            key: text.to_owned(),
            name: text.to_owned(),
            value: run(),
            exact: Some(text.to_owned()),
            in_words: run(),
            in_numbers: run(),
            source: run(),
            printed: true,
        }],
        made_with: vec![term()],
    }
}

fn titled(title: String, report: Report) -> Report {
    Report { title, ..report }
}

/// Everything that a reader has to find in the file.
fn texts(report: &Report) -> Vec<String> {
    let mut texts = vec![report.title.clone(), report.subtitle.to_string()];
    let terms = |terms: &[Term], texts: &mut Vec<String>| {
        texts.extend(terms.iter().flat_map(|term| [term.name.clone(), term.value.to_string()]));
    };
    terms(&report.facts, &mut texts);
    for section in &report.sections {
        texts.push(section.heading.clone());
        for piece in &section.pieces {
            match piece {
                Piece::Lead(text) | Piece::Paragraph(text) | Piece::Note(text) => texts.push(text.to_string()),
                Piece::Heading(text) => texts.push(text.clone()),
                Piece::Headlines(all) => texts
                    .extend(all.iter().flat_map(|one| [one.name.clone(), one.value.to_string(), one.note.to_string()])),
                Piece::Table(table) => {
                    texts.extend([table.caption.clone(), table.note.to_string()]);
                    texts.extend(table.columns.iter().map(|column| column.head.clone()));
                    let cells = table.rows.iter().flat_map(|row| &row.cells);
                    texts.extend(cells.flat_map(|cell| [cell.text.to_string(), cell.note.to_string()]));
                }
                Piece::Chart(chart) => {
                    texts.push(chart.title.clone());
                    if let sroi_chart::Plot::Bars(bars) = &chart.plot {
                        texts.extend(bars.rows.iter().map(|bar| bar.text.clone()));
                    }
                }
                Piece::List(items) => texts.extend(items.iter().map(ToString::to_string)),
                Piece::Terms(all) => terms(all, &mut texts),
            }
        }
    }
    for working in report.workings.iter().filter(|working| working.printed) {
        texts.push(working.name.clone());
        texts.extend(working.exact.clone());
        let parts = [&working.value, &working.in_words, &working.in_numbers, &working.source];
        texts.extend(parts.map(ToString::to_string));
    }
    terms(&report.made_with, &mut texts);
    texts.retain(|text| !text.is_empty());
    texts.iter().map(|text| text.replace(['\n', '\r'], " ")).collect()
}
