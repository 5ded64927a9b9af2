//! How amounts of a currency are written.

use crate::Language;

/// A currency by its code of ISO 4217.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Currency {
    code: String,
}

/// No-break space: a number stays on the line of its unit.
pub(super) const NO_BREAK: char = '\u{a0}';

impl Currency {
    pub(super) fn new(code: &str) -> Self {
        Self { code: code.to_ascii_uppercase() }
    }

    pub(super) fn code(&self) -> &str {
        &self.code
    }

    /// Digits of the smallest unit after the point (ISO 4217, list one).
    pub(super) fn minor_digits(&self) -> u8 {
        match self.code.as_str() {
            "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND"
            | "VUV" | "XAF" | "XOF" | "XPF" => 0,
            "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
            "CLF" | "UYW" => 4,
            _ => 2,
        }
    }

    /// The unit as it stands beside a number: `¥`, `円`; the code where there is no familiar one.
    pub(super) fn unit(&self, language: Language) -> &str {
        match language {
            Language::En => self.symbol(),
            Language::Ja => self.japanese_name(),
        }
        .unwrap_or(&self.code)
    }

    /// Puts the unit beside a number: `−¥5`, `−5円`, `CHF 5`, `5 DKK`.
    pub(super) fn beside(&self, language: Language, sign: &str, number: &str) -> String {
        let code = &self.code;
        match (language, self.symbol(), self.japanese_name()) {
            (Language::En, Some(symbol), _) => format!("{sign}{symbol}{number}"),
            (Language::En, None, _) => format!("{sign}{code}{NO_BREAK}{number}"),
            (Language::Ja, _, Some(name)) => format!("{sign}{number}{name}"),
            (Language::Ja, _, None) => format!("{sign}{number}{NO_BREAK}{code}"),
        }
    }

    /// The symbol that English readers know (Unicode CLDR, locale `en`).
    fn symbol(&self) -> Option<&'static str> {
        Some(match self.code.as_str() {
            "JPY" => "¥",
            "GBP" => "£",
            "USD" => "$",
            "EUR" => "€",
            "AUD" => "A$",
            "BRL" => "R$",
            "CAD" => "CA$",
            "CNY" => "CN¥",
            "HKD" => "HK$",
            "ILS" => "₪",
            "INR" => "₹",
            "KRW" => "₩",
            "MXN" => "MX$",
            "NZD" => "NZ$",
            "PHP" => "₱",
            "TWD" => "NT$",
            "VND" => "₫",
            _ => return None,
        })
    }

    /// The name that Japanese readers know, as newspapers and banks write it after a number.
    fn japanese_name(&self) -> Option<&'static str> {
        Some(match self.code.as_str() {
            "JPY" => "円",
            "GBP" => "ポンド",
            "USD" => "ドル",
            "EUR" => "ユーロ",
            "AUD" => "豪ドル",
            "BRL" => "レアル",
            "CAD" => "カナダドル",
            "CHF" => "スイスフラン",
            "CNY" => "人民元",
            "DKK" => "デンマーククローネ",
            "HKD" => "香港ドル",
            "IDR" => "ルピア",
            "INR" => "インドルピー",
            "KRW" => "ウォン",
            "MXN" => "メキシコペソ",
            "MYR" => "リンギット",
            "NOK" => "ノルウェークローネ",
            "NZD" => "ニュージーランドドル",
            "PHP" => "フィリピンペソ",
            "PLN" => "ズロチ",
            "SEK" => "スウェーデンクローナ",
            "SGD" => "シンガポールドル",
            "THB" => "バーツ",
            "TRY" => "トルコリラ",
            "TWD" => "台湾ドル",
            "VND" => "ドン",
            "ZAR" => "ランド",
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_unit_stands_where_readers_expect_it() {
        let beside = |code, language| Currency::new(code).beside(language, "−", "5");
        assert_eq!(beside("jpy", Language::En), "−¥5");
        assert_eq!(beside("JPY", Language::Ja), "−5円");
        assert_eq!(beside("CHF", Language::En), "−CHF\u{a0}5");
        assert_eq!(beside("CZK", Language::Ja), "−5\u{a0}CZK");
        assert_eq!(Currency::new("CZK").unit(Language::Ja), "CZK");
    }

    #[test]
    fn smallest_units() {
        let minor = |code| Currency::new(code).minor_digits();
        assert_eq!([minor("JPY"), minor("KRW"), minor("GBP"), minor("KWD"), minor("XYZ")], [0, 0, 2, 3, 2]);
    }
}
