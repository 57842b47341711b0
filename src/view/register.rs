//! What the national register of organisations calls its numbers.
//!
//! These are names and not words of a language: a Danish number is a `CVR-nr.` in an English letter as well.

/// What a country (ISO 3166-1 alpha-2) calls the number in its register; `None` if that is not known here.
pub(super) fn name_of_number(country: &str) -> Option<&'static str> {
    Some(match country {
        "DK" => "CVR-nr.",
        "EE" => "registrikood",
        "FI" => "Y-tunnus",
        "IS" => "kt.",
        "NO" | "SE" => "Org.nr.",
        _ => return None,
    })
}
