//! What figures are called, and their values with the unit.

use crate::{Formatter, Wording, visible};
use sroi::Number;
use sroi::plan::{Label, Unit};

/// Arguments whose absence the catalogues must be able to ask for.
const ASKED_FOR: [&str; 3] = ["name", "of", "from_month"];

impl Wording {
    /// What a figure is called.
    ///
    /// ```
    /// use sroi_report::{Formatter, Language, Wording};
    /// let label = sroi::plan::Label { code: "sroi-ratio", ..Default::default() };
    /// let wording = Wording::new(Language::Ja);
    /// assert_eq!(wording.label(&label, &Formatter::new(Language::Ja, "JPY")), "SROI比率");
    /// ```
    #[must_use]
    pub fn label(&self, label: &Label, formatter: &Formatter) -> String {
        let mut arguments: Vec<(&str, String)> = Vec::new();
        for (name, value) in &label.arguments {
            let group = match *name {
                // The account that passes posts on is a name, not a denominator.
                "by" if label.code == "amplified-posts" => None,
                "metric" | "of" | "by" => Some("metric"),
                "field" => Some("field"),
                "what" => Some("what"),
                "economy" => Some("economy"),
                "from" | "to" if label.code == "proxy-converted" => Some("economy"),
                _ => None,
            };
            let word = group.map(|group| format!("word-{group}-{value}")).filter(|key| self.knows(key));
            let value = match (word, *name) {
                (Some(key), _) => self.word(&key),
                (None, "month") => formatter.month(value),
                (None, "rate") => value.parse().map_or_else(|_| visible(value), |rate| formatter.percent(rate)),
                (None, _) => visible(value),
            };
            arguments.push((name, value));
        }
        for name in ASKED_FOR {
            let has = label.arguments.get(name).is_some_and(|value| !value.is_empty());
            let flag = match name {
                "name" => "has_name",
                "of" => "has_of",
                _ => "has_from_month",
            };
            arguments.push((flag, if has { "yes" } else { "no" }.to_owned()));
        }
        self.say(&format!("figure-{}", label.code), arguments)
    }

    /// A value with its unit.
    ///
    /// ```
    /// use sroi_report::{Formatter, Language, Wording};
    /// let (wording, formatter) = (Wording::new(Language::En), Formatter::new(Language::En, "GBP"));
    /// let value = |unit, text: &str| wording.value(unit, text.parse().unwrap_or_default(), &formatter);
    /// assert_eq!(value(sroi::plan::Unit::Share, "0.35"), "35%");
    /// assert_eq!(value(sroi::plan::Unit::Money, "359069.57"), "£359,069.57");
    /// ```
    #[must_use]
    pub fn value(&self, unit: Unit, value: Number, formatter: &Formatter) -> String {
        let number = match unit {
            Unit::Money => return formatter.money_exact(value),
            Unit::Share => return formatter.percent(value),
            Unit::Ratio => return formatter.ratio(value),
            Unit::MoneyPerHour | Unit::MoneyPerUnit | Unit::MoneyPerThousand | Unit::MoneyPerFollower => {
                formatter.money_each(value)
            }
            Unit::Hours | Unit::HoursPerPost | Unit::Months => formatter.hours(value),
            Unit::Posts | Unit::Followers | Unit::Events | Unit::People | Unit::Amount | Unit::Exposures => {
                // Fewer than ten of something keep their decimals: 0.6 hires are not one.
                if value.magnitude() < Number::whole(10) && !value.is_whole() {
                    formatter.factor(value)
                } else {
                    formatter.count(value)
                }
            }
            Unit::Factor
            | Unit::EventsPerPost
            | Unit::EventsPerPostPerFollower
            | Unit::AmountEach
            | Unit::PriceLevel => formatter.factor(value),
            _ => formatter.factor(value),
        };
        self.with_unit(&number, unit)
    }

    fn with_unit(&self, number: &str, unit: Unit) -> String {
        let word = self.say(&format!("word-unit-{}", unit.word()), [("count", number)]);
        if word.is_empty() || word.starts_with('/') || self.language() == crate::Language::Ja {
            format!("{number}{word}")
        } else {
            format!("{number} {word}")
        }
    }
}
