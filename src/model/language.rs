//! The languages that documents are written in.

use std::fmt;

/// A language that letters may be written in. Each template says which of them it has wording for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Danish.
    Da,
    /// English, with British dates and spelling.
    En,
    /// Estonian.
    Et,
    /// Finnish.
    Fi,
    /// Icelandic.
    Is,
    /// Norwegian Bokmål.
    Nb,
    /// Swedish.
    Sv,
}

impl Language {
    /// All languages, in the order of their codes. The built-in templates have wording in each of them; a user's own
    /// template may have fewer.
    pub const ALL: [Language; 7] =
        [Language::Da, Language::En, Language::Et, Language::Fi, Language::Is, Language::Nb, Language::Sv];

    /// The ISO 639-1 code.
    pub fn code(self) -> &'static str {
        match self {
            Language::Da => "da",
            Language::En => "en",
            Language::Et => "et",
            Language::Fi => "fi",
            Language::Is => "is",
            Language::Nb => "nb",
            Language::Sv => "sv",
        }
    }

    /// The codes of all languages, in order.
    pub fn codes() -> [&'static str; 7] {
        Self::ALL.map(Self::code)
    }

    /// The language with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
