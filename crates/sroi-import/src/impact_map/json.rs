//! Parts of a study as JSON text, laid out as people write studies.

/// A value of JSON; objects keep their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Json {
    Text(String),
    /// A whole number without quotes.
    Whole(u32),
    List(Vec<Json>),
    Object(Vec<(&'static str, Json)>),
}

impl Json {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(crate) fn number(number: sroi::Number) -> Self {
        Self::Text(number.to_string())
    }

    /// On one line.
    pub(crate) fn flat(&self) -> String {
        match self {
            Self::Text(text) => quoted(text),
            Self::Whole(number) => number.to_string(),
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(Self::flat).collect();
                format!("[{}]", items.join(", "))
            }
            Self::Object(fields) => {
                let fields: Vec<String> =
                    fields.iter().map(|(name, value)| format!("{}: {}", quoted(name), value.flat())).collect();
                format!("{{ {} }}", fields.join(", "))
            }
        }
    }

    /// An entry of a list: short ones on one line, long ones with a line for each field.
    pub(crate) fn entry(&self) -> String {
        match self {
            Self::Object(fields) if fields.len() > 5 => {
                let fields: Vec<String> =
                    fields.iter().map(|(name, value)| format!("      {}: {}", quoted(name), value.flat())).collect();
                format!("{{\n{}\n    }}", fields.join(",\n"))
            }
            other => other.flat(),
        }
    }

    /// A whole document: one line for each field, lists of objects entry by entry.
    pub(crate) fn document(&self) -> String {
        let Self::Object(fields) = self else { return self.flat() };
        let field = |(name, value): &(&'static str, Self)| match value {
            Self::List(items) if items.is_empty() => format!("  {}: []", quoted(name)),
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(|item| format!("    {}", item.entry())).collect();
                format!("  {}: [\n{}\n  ]", quoted(name), items.join(",\n"))
            }
            other => format!("  {}: {}", quoted(name), other.flat()),
        };
        let fields: Vec<String> = fields.iter().map(field).collect();
        format!("{{\n{}\n}}\n", fields.join(",\n"))
    }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            sign if sign.is_control() => quoted.push_str(&format!("\\u{:04x}", u32::from(sign))),
            sign => quoted.push(sign),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_reads_back() {
        for text in ["", "a\"b\\c", "\u{1}\n", "成果\u{7f}"] {
            let read: String = serde_json::from_str(&Json::text(text).flat()).unwrap();
            assert_eq!(read, text);
        }
    }
}
