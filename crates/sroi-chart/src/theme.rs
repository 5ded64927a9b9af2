//! Colours by what they are for.

/// How colours and fonts are written.
///
/// ```
/// # use sroi_chart::{Bar, Bars, Chart, Plot, Theme, draw};
/// # let chart = Chart { id: "a".into(), title: "A".into(), description: "B".into(), width: 320, headings: vec![],
/// #     plot: Plot::Bars(Bars { rows: vec![Bar { label: "C".into(), ..Bar::default() }], total: None }) };
/// assert!(draw(&chart, Theme::Css)?.contains("var(--chart-ink, #181c20)"));
/// assert!(draw(&chart, Theme::Plain)?.contains("font-family="));
/// # Ok::<(), sroi_chart::Problem>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// For a page: colours by name, with a colour to fall back on; the font of the page.
    Css,
    /// For a file: the colours for paper, and a list of fonts.
    Plain,
}

/// What a colour is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Colour {
    Ink,
    Soft,
    Line,
    Accent,
    AccentSoft,
    Second,
    Negative,
    Paper,
}

impl Colour {
    fn name(self) -> &'static str {
        match self {
            Self::Ink => "ink",
            Self::Soft => "soft",
            Self::Line => "line",
            Self::Accent => "accent",
            Self::AccentSoft => "accent-soft",
            Self::Second => "second",
            Self::Negative => "negative",
            Self::Paper => "paper",
        }
    }

    fn on_paper(self) -> &'static str {
        match self {
            Self::Ink => "#181c20",
            Self::Soft => "#59626c",
            Self::Line => "#dedbd3",
            Self::Accent => "#0a6c74",
            Self::AccentSoft => "#d5ebeb",
            Self::Second => "#8f5300",
            Self::Negative => "#a8253a",
            Self::Paper => "#ffffff",
        }
    }

    pub(crate) fn written(self, theme: Theme) -> String {
        match theme {
            Theme::Css => format!("var(--chart-{}, {})", self.name(), self.on_paper()),
            Theme::Plain => self.on_paper().to_owned(),
        }
    }
}
