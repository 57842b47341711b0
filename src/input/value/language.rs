//! The codes of languages in files.

use crate::model::Language;

/// The language with a code, otherwise a hint: at the language that was probably meant, or else the given text.
pub(in crate::input) fn language(code: &str, otherwise: impl Fn() -> String) -> Result<Language, String> {
    if let Some(language) = Language::from_code(code) {
        return Ok(language);
    }
    let lower = code.to_lowercase();
    let base = lower.split(['-', '_']).next().unwrap_or_default();
    let meant = match base {
        "no" | "nn" | "nor" | "nno" | "nob" | "norsk" | "bokmål" | "nynorsk" | "norwegian" => {
            Some(Language::Nb)
        }
        "se" | "swe" | "svenska" | "swedish" => Some(Language::Sv),
        "dk" | "dan" | "dansk" | "danish" => Some(Language::Da),
        "eng" | "english" | "gb" | "uk" | "us" => Some(Language::En),
        "fin" | "suomi" | "finnish" => Some(Language::Fi),
        "ee" | "est" | "eesti" | "estonian" => Some(Language::Et),
        "isl" | "ice" | "íslenska" | "icelandic" => Some(Language::Is),
        _ => Language::from_code(base),
    };
    Err(match meant {
        Some(language) => format!("did you mean `{language}`?"),
        None => otherwise(),
    })
}
