//! Numbers for people. The only place of the product that rounds.
//!
//! One rule for every figure: rounding never turns something into nothing, nor *almost* into *all*.
//! ¥0.004 is not `¥0`, a ratio of 0.997 is not `1.00`, 99.97% is not `100%`; such a value keeps as
//! many digits as it takes. Halves round away from zero. Numbers below 0 carry `−` (U+2212) in both
//! languages: `-` is for machines, `▲` has two meanings. A number and the word or code after it are
//! held together by a no-break space (U+00A0).
//!
//! Nothing here is for machines: their output carries the plain text of a [`Number`].

mod currency;
mod digits;

use crate::Language;
use currency::{Currency, NO_BREAK};
use digits::Digits;
use sroi::Number;

/// Words numbers for one language and one currency.
///
/// ```
/// use sroi_report::{Formatter, Language};
/// let english = Formatter::new(Language::En, "JPY");
/// let japanese = Formatter::new(Language::Ja, "JPY");
/// let invested = "4220133.6".parse()?;
/// assert_eq!(english.money_exact(invested), "¥4,220,134");
/// assert_eq!(english.money_short(invested), "¥4.22\u{a0}million");
/// assert_eq!(japanese.money_exact(invested), "4,220,134円");
/// assert_eq!(japanese.money_short(invested), "422万円");
/// # Ok::<(), sroi::NumberError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formatter {
    language: Language,
    currency: Currency,
}

/// The words of thousands upon thousands.
const ENGLISH: [(i32, &str); 3] = [(12, "trillion"), (9, "billion"), (6, "million")];

/// Four digits each. Above 兆 (10¹²) stands 京 (10¹⁶).
const JAPANESE: [(usize, &str); 4] = [(16, "京"), (12, "兆"), (8, "億"), (4, "万")];

/// The months of the year.
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Year, number and name of a month such as `2026-04`.
fn named(month: &str) -> Option<(&str, usize, &'static str)> {
    let (year, number) = month.split_once('-')?;
    let number = number.parse::<usize>().ok()?;
    Some((year, number, MONTHS.get(number.checked_sub(1)?)?))
}

/// From a million upward an amount is shortened to three digits, in both languages alike.
const SHORTENED: i32 = 6;

impl Formatter {
    /// A formatter for a language and a currency by its code of ISO 4217.
    #[must_use]
    pub fn new(language: Language, currency: &str) -> Self {
        Self { language, currency: Currency::new(currency) }
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The code of the currency.
    #[must_use]
    pub fn currency(&self) -> &str {
        self.currency.code()
    }

    /// The unit of money for the head of a column: `¥`, `円`, `CHF`.
    ///
    /// ```
    /// # use sroi_report::{Formatter, Language};
    /// assert_eq!(Formatter::new(Language::Ja, "GBP").money_unit(), "ポンド");
    /// ```
    #[must_use]
    pub fn money_unit(&self) -> &str {
        self.currency.unit(self.language)
    }

    /// The symbol before an amount in number formats: `¥`, `£`, `CHF `.
    #[cfg(feature = "xlsx")]
    pub(crate) fn symbol(&self) -> String {
        self.currency.beside(Language::En, "", "").replace(NO_BREAK, " ")
    }

    /// Digits of the smallest unit of the currency.
    #[cfg(feature = "xlsx")]
    pub(crate) fn minor_digits(&self) -> u8 {
        self.currency.minor_digits()
    }

    /// An amount to the smallest unit of its currency, for tables.
    ///
    /// ```
    /// # use sroi_report::{Formatter, Language};
    /// let pounds = Formatter::new(Language::En, "GBP");
    /// assert_eq!(pounds.money_exact("359070".parse()?), "£359,070.00");
    /// assert_eq!(pounds.money_exact("-0.0021".parse()?), "−£0.0021");
    /// # Ok::<(), sroi::NumberError>(())
    /// ```
    #[must_use]
    pub fn money_exact(&self, value: Number) -> String {
        self.money(&self.to_smallest_unit(value))
    }

    /// The same digits as [`Formatter::money_exact`] without the unit, for columns whose head names it.
    ///
    /// ```
    /// # use sroi_report::{Formatter, Language};
    /// assert_eq!(Formatter::new(Language::Ja, "JPY").amount("-4220134".parse()?), "−4,220,134");
    /// # Ok::<(), sroi::NumberError>(())
    /// ```
    #[must_use]
    pub fn amount(&self, value: Number) -> String {
        self.to_smallest_unit(value).text()
    }

    /// An amount to be read at a glance: every digit below a million, three digits and a word above.
    ///
    /// The word "about" (約) belongs to the sentence around it.
    ///
    /// ```
    /// # use sroi_report::{Formatter, Language};
    /// let donated = "312000000".parse()?;
    /// assert_eq!(Formatter::new(Language::Ja, "JPY").money_short(donated), "3億1,200万円");
    /// assert_eq!(Formatter::new(Language::En, "GBP").money_short("359070.4".parse()?), "£359,070");
    /// # Ok::<(), sroi::NumberError>(())
    /// ```
    #[must_use]
    pub fn money_short(&self, value: Number) -> String {
        let digits = Digits::of(value);
        match digits.order() {
            Some(order) if order >= 2 => self.currency.beside(self.language, digits.sign(), &self.short(&digits)),
            Some(_) => self.money_each(value),
            None => self.money(&digits),
        }
    }

    /// The price of one thing: the smallest unit of the currency, and at least three digits.
    ///
    /// ```
    /// # use sroi_report::{Formatter, Language};
    /// let yen = Formatter::new(Language::En, "JPY");
    /// assert_eq!(yen.money_each("1177".parse()?), "¥1,177");
    /// assert_eq!(yen.money_each("0.41832".parse()?), "¥0.418");
    /// # Ok::<(), sroi::NumberError>(())
    /// ```
    #[must_use]
    pub fn money_each(&self, value: Number) -> String {
        self.money(&self.to_digits(value, 3, &["0"]))
    }

    /// What one unit of money brings, for the sentence "For every ¥1 put in, about ¥1.8": two digits, or
    /// the smallest unit.
    ///
    /// ```
    /// # use sroi_report::{Formatter, Language};
    /// assert_eq!(Formatter::new(Language::Ja, "JPY").money_per_one("1.8412".parse()?), "1.8円");
    /// assert_eq!(Formatter::new(Language::En, "GBP").money_per_one("3.4".parse()?), "£3.40");
    /// # Ok::<(), sroi::NumberError>(())
    /// ```
    #[must_use]
    pub fn money_per_one(&self, value: Number) -> String {
        self.money(&self.to_digits(value, 2, &["0", "1"]))
    }

    /// A ratio to two places, and to more where it would otherwise read as 0 or as 1.
    ///
    /// ```
    /// # use sroi_report::{Formatter, Language};
    /// let formatter = Formatter::new(Language::En, "JPY");
    /// assert_eq!(formatter.ratio("0.925".parse()?), "0.93");
    /// assert_eq!(formatter.ratio("0.9971".parse()?), "0.997");
    /// # Ok::<(), sroi::NumberError>(())
    /// ```
    #[must_use]
    pub fn ratio(&self, value: Number) -> String {
        Digits::of(value).faithful(2, &["0", "1"]).text()
    }

    /// A ratio as what comes of one put in: `1 : 0.93`.
    ///
    /// ```
    /// # use sroi_report::{Formatter, Language};
    /// let formatter = Formatter::new(Language::En, "JPY");
    /// assert_eq!(formatter.ratio_to_one("0.925".parse()?), "1\u{a0}:\u{a0}0.93");
    /// # Ok::<(), sroi::NumberError>(())
    /// ```
    #[must_use]
    pub fn ratio_to_one(&self, value: Number) -> String {
        format!("1{NO_BREAK}:{NO_BREAK}{}", self.ratio(value))
    }

    /// A share or rate in percent: three digits, at most two places, no zeros at the end.
    ///
    /// ```
    /// # use sroi_report::{Formatter, Language};
    /// let formatter = Formatter::new(Language::Ja, "JPY");
    /// assert_eq!(formatter.percent("0.25".parse()?), "25%");
    /// assert_eq!(formatter.percent("0.0098".parse()?), "0.98%");
    /// assert_eq!(formatter.percent("-0.92".parse()?), "−92%");
    /// # Ok::<(), sroi::NumberError>(())
    /// ```
    #[must_use]
    pub fn percent(&self, value: Number) -> String {
        let digits = Digits::of(value).moved(2);
        format!("{}%", digits.faithful(two_places_or_three_digits(&digits), &["0", "100"]).trimmed(0).text())
    }

    /// How many: whole from a hundred upward, at most two places below. The catalogue adds the word.
    ///
    /// ```
    /// # use sroi_report::{Formatter, Language};
    /// let formatter = Formatter::new(Language::En, "JPY");
    /// assert_eq!(formatter.count("12345.4".parse()?), "12,345");
    /// assert_eq!(formatter.count("0.6".parse()?), "0.6");
    /// # Ok::<(), sroi::NumberError>(())
    /// ```
    #[must_use]
    pub fn count(&self, value: Number) -> String {
        let digits = Digits::of(value);
        digits.faithful(two_places_or_three_digits(&digits), &["0"]).trimmed(0).text()
    }

    /// How many, at a glance: as [`Formatter::money_short`] shortens money.
    ///
    /// ```
    /// # use sroi_report::{Formatter, Language};
    /// let impressions = "1562004".parse()?;
    /// assert_eq!(Formatter::new(Language::En, "JPY").count_short(impressions), "1.56\u{a0}million");
    /// assert_eq!(Formatter::new(Language::Ja, "JPY").count_short(impressions), "156万");
    /// # Ok::<(), sroi::NumberError>(())
    /// ```
    #[must_use]
    pub fn count_short(&self, value: Number) -> String {
        let digits = Digits::of(value);
        match digits.order() {
            Some(order) if order >= 2 => format!("{}{}", digits.sign(), self.short(&digits)),
            _ => self.count(value),
        }
    }

    /// Hours to one place: `768`, `12.5`.
    ///
    /// ```
    /// # use sroi_report::{Formatter, Language};
    /// assert_eq!(Formatter::new(Language::En, "JPY").hours("12.5".parse()?), "12.5");
    /// # Ok::<(), sroi::NumberError>(())
    /// ```
    #[must_use]
    pub fn hours(&self, value: Number) -> String {
        Digits::of(value).faithful(1, &["0"]).trimmed(0).text()
    }

    /// A factor of a working to five digits: `0.92456`, `1.4`.
    ///
    /// ```
    /// # use sroi_report::{Formatter, Language};
    /// assert_eq!(Formatter::new(Language::En, "JPY").factor("0.924556213".parse()?), "0.92456");
    /// # Ok::<(), sroi::NumberError>(())
    /// ```
    #[must_use]
    pub fn factor(&self, value: Number) -> String {
        let digits = Digits::of(value);
        let places = 4_i32.saturating_sub(digits.order().unwrap_or(0)).max(0);
        digits.faithful(places, &["0", "1"]).trimmed(0).text()
    }

    /// Every digit there is, grouped; nothing is rounded.
    ///
    /// ```
    /// # use sroi_report::{Formatter, Language};
    /// let formatter = Formatter::new(Language::En, "JPY");
    /// assert_eq!(formatter.exact("-1234567.890123456789".parse()?), "−1,234,567.890123456789");
    /// # Ok::<(), sroi::NumberError>(())
    /// ```
    #[must_use]
    pub fn exact(&self, value: Number) -> String {
        Digits::of(value).trimmed(0).text()
    }

    /// A month such as `2026-04`; any other text is given back as it is.
    ///
    /// ```
    /// # use sroi_report::{Formatter, Language};
    /// assert_eq!(Formatter::new(Language::En, "JPY").month("2026-04"), "April\u{a0}2026");
    /// assert_eq!(Formatter::new(Language::Ja, "JPY").month("2026-04"), "2026年4月");
    /// ```
    #[must_use]
    pub fn month(&self, month: &str) -> String {
        match (named(month), self.language) {
            (Some((year, _, name)), Language::En) => format!("{name}{NO_BREAK}{year}"),
            (Some((year, number, _)), Language::Ja) => format!("{year}年{number}月"),
            (None, _) => month.to_owned(),
        }
    }

    /// A day such as `2026-11-28`; any other text is given back as it is.
    ///
    /// ```
    /// # use sroi_report::{Formatter, Language};
    /// assert_eq!(Formatter::new(Language::En, "JPY").date("2026-11-08"), "8\u{a0}November\u{a0}2026");
    /// assert_eq!(Formatter::new(Language::Ja, "JPY").date("2026-11-08"), "2026年11月8日");
    /// ```
    #[must_use]
    pub fn date(&self, date: &str) -> String {
        let parts = date.rsplit_once('-').and_then(|(month, day)| Some((named(month)?, day.parse::<u8>().ok()?)));
        match (parts, self.language) {
            (Some(((year, _, name), day)), Language::En) => format!("{day}{NO_BREAK}{name}{NO_BREAK}{year}"),
            (Some(((year, number, _), day)), Language::Ja) => format!("{year}年{number}月{day}日"),
            (None, _) => date.to_owned(),
        }
    }

    fn money(&self, digits: &Digits) -> String {
        self.currency.beside(self.language, digits.sign(), &digits.grouped())
    }

    fn to_smallest_unit(&self, value: Number) -> Digits {
        Digits::of(value).faithful(i32::from(self.currency.minor_digits()), &["0"])
    }

    /// To the smallest unit of the currency, or finer where that takes fewer than so many digits.
    fn to_digits(&self, value: Number, least: i32, landmarks: &[&str]) -> Digits {
        let minor = self.currency.minor_digits();
        let digits = Digits::of(value);
        let places = least.saturating_sub(1).saturating_sub(digits.order().unwrap_or(0)).max(i32::from(minor));
        digits.faithful(places, landmarks).trimmed(usize::from(minor))
    }

    /// The magnitude without sign: `359,070`, `4.22 million`, `3億1,200万`.
    fn short(&self, digits: &Digits) -> String {
        // Rounding first: 999,999.6 is a million.
        let whole = digits.rounded(0);
        if whole.order() < Some(SHORTENED) {
            return whole.grouped();
        }
        let short = whole.significant(3);
        match self.language {
            Language::En => english_words(&short),
            Language::Ja => japanese_words(&short),
        }
    }
}

fn two_places_or_three_digits(digits: &Digits) -> i32 {
    2_i32.saturating_sub(digits.order().unwrap_or(0)).clamp(0, 2)
}

fn english_words(digits: &Digits) -> String {
    match ENGLISH.iter().find(|(power, _)| digits.order() >= Some(*power)) {
        Some((power, word)) => format!("{}{NO_BREAK}{word}", digits.moved(power.saturating_neg()).trimmed(0).grouped()),
        None => digits.grouped(),
    }
}

fn japanese_words(digits: &Digits) -> String {
    let mut text = String::new();
    let mut rest = digits.clone();
    for (power, word) in JAPANESE {
        let (high, low) = rest.split_whole(power);
        if high.order().is_some() {
            text.push_str(&high.grouped());
            text.push_str(word);
        }
        rest = low;
    }
    if rest.order().is_some() {
        text.push_str(&rest.grouped());
    }
    text
}

#[cfg(test)]
mod tests;
