//! What the national register of organisations calls its numbers.
//!
//! These are names and not words of a language: a Danish number is a `CVR-nr.` in an English letter as well.

/// The name of the number in the register of a country (ISO 3166-1 alpha-2), as far as it is known here.
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
