//! The countries of ISO 3166-1, by their codes and by what people call them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use super::{Language, Name};

/// One country per line; the first lines say where the names come from.
const TABLE: &str = include_str!("names.tsv");

/// The languages of the columns from the third on.
const COLUMNS: [Language; 7] =
    [Language::En, Language::Nb, Language::Sv, Language::Da, Language::Fi, Language::Is, Language::Et];

/// Words that a name may have or lack: articles, and the words that `&` stands for.
const FILLERS: [&str; 5] = ["the", "and", "og", "och", "ja"];

/// Why a text does not name a country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unclear {
    /// No country is known by this name.
    Unknown,
    /// The text is only part of these countries' names, or the name of several. The codes, in order; never empty.
    Several(Vec<&'static str>),
}

/// All codes, alpha-2 and upper case, in order.
pub fn codes() -> impl Iterator<Item = &'static str> {
    rows().filter_map(|row| row.split('\t').next())
}

/// The usual name of the country with this code in a language.
pub fn name(code: &str, language: Language) -> Option<&'static str> {
    let row = rows().find(|row| row.strip_prefix(code).is_some_and(|rest| rest.starts_with('\t')))?;
    let column = COLUMNS.iter().position(|column| *column == language)?;
    row.split('\t').nth(2 + column)?.split('|').next()
}

/// The alpha-2 code of the country that a text names: by either of its codes in any case, or by a name in one of the
/// seven languages or its own, without regard to capitals, accents and punctuation.
///
/// # Errors
/// If the text names no country, or may name several: nothing is guessed.
pub fn find(text: &str) -> Result<&'static str, Unclear> {
    static INDEX: LazyLock<Index> = LazyLock::new(Index::new);
    INDEX.find(text)
}

fn rows() -> impl Iterator<Item = &'static str> {
    TABLE.lines().filter(|line| !line.starts_with('#'))
}

/// Countries by code and by name.
struct Index {
    codes: BTreeMap<&'static str, &'static str>,
    names: BTreeMap<Vec<String>, BTreeSet<&'static str>>,
}

impl Index {
    fn new() -> Self {
        let mut index = Self { codes: BTreeMap::new(), names: BTreeMap::new() };
        for row in rows() {
            let mut cells = row.split('\t');
            let (Some(code), Some(longer)) = (cells.next(), cells.next()) else { continue };
            index.codes.extend([(code, code), (longer, code)]);
            for name in cells.flat_map(|cell| cell.split('|')).filter(|name| !name.is_empty()) {
                index.names.entry(words(name)).or_default().insert(code);
            }
        }
        index
    }

    fn find(&self, text: &str) -> Result<&'static str, Unclear> {
        if let Some(code) = self.codes.get(text.trim().to_uppercase().as_str()) {
            return Ok(code);
        }
        let words = words(text);
        let called = self.names.get(&words);
        if let Some(codes) = called
            && let (1, Some(code)) = (codes.len(), codes.first())
        {
            return Ok(code);
        }
        let several = called.cloned().unwrap_or_else(|| self.with_part(&words));
        if several.is_empty() {
            Err(Unclear::Unknown)
        } else {
            Err(Unclear::Several(several.into_iter().collect()))
        }
    }

    /// The countries whose names contain these words, one after the other.
    fn with_part(&self, part: &[String]) -> BTreeSet<&'static str> {
        let has_part =
            |name: &[String]| !part.is_empty() && name.windows(part.len()).any(|words| words == part);
        self.names.iter().filter(|(name, _)| has_part(name)).flat_map(|(_, codes)| codes).copied().collect()
    }
}

/// The words of a name in the form in which they are compared.
fn words(name: &str) -> Vec<String> {
    let plain = Name::of(name).without_accents().replace(['\'', '’'], "");
    let words = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let words = words.filter(|word| !FILLERS.contains(word)).map(|word| match word {
        "saint" | "sankt" => "st",
        word => word,
    });
    words.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_known_by_their_names_in_the_seven_languages_and_their_own() {
        let known = [
            ("NO", "no NOR Norway Norge Noreg norja Noregur"),
            ("SE", "Sverige Sweden Ruotsi Rootsi Svíþjóð"),
            ("FI", "Suomi Finland soome"),
            ("IS", "Ísland ISLAND Iceland Islanti"),
            ("EE", "Eesti Estonia Viro Eistland"),
            ("DK", "Danmark Taani Tanska Denmark"),
            ("AT", "Österreich OSTERREICH Austria Itävalta"),
            ("NL", "Holland Netherlands Nederland"),
            ("RU", "Russia Russland Россия Venemaa"),
            ("GB", "UK England scotland"),
            ("GR", "EL Hellas Ελλάδα"),
            ("VN", "Vietnam"),
            ("GN", "Guinea"),
        ];
        for (code, names) in known {
            for name in names.split(' ') {
                assert_eq!(find(name), Ok(code), "{name}");
            }
        }
        for (code, name) in [
            ("KR", "South Korea"),
            ("KR", "Korea, Republic of"),
            ("VN", "Viet Nam"),
            ("CI", "Cote d'Ivoire"),
            ("NL", " the  Netherlands "),
            ("BA", "Bosnia and Herzegovina"),
            ("LC", "Saint Lucia"),
            ("US", "U.S.A."),
        ] {
            assert_eq!(find(name), Ok(code), "{name}");
        }
    }

    #[test]
    fn a_name_of_several_is_none() {
        let several = [
            ("Korea", &["KP", "KR"][..]),
            ("Congo", &["CD", "CG"]),
            ("Kongo", &["CD", "CG"]),
            ("Virgin Islands", &["VG", "VI"]),
            ("Trinidad", &["TT"]),
        ];
        for (name, codes) in several {
            assert_eq!(find(name), Err(Unclear::Several(codes.to_vec())), "{name}");
        }
        for name in ["", " ", "&", "Atlantis", "NOO", "Norw"] {
            assert_eq!(find(name), Err(Unclear::Unknown), "{name}");
        }
    }

    #[test]
    fn every_country_has_a_name_of_its_own_in_every_language() {
        assert_eq!(codes().count(), 249);
        assert!(codes().is_sorted());
        for language in Language::ALL {
            let names: BTreeSet<_> = codes().map(|code| name(code, language).unwrap_or_default()).collect();
            assert_eq!(names.len(), 249, "{language}");
            assert!(!names.contains(""));
        }
        for row in rows() {
            let code = row.split('\t').next().unwrap_or_default();
            for name in row.split(['\t', '|']).filter(|name| !name.is_empty()) {
                let found = find(name);
                let is_one_of_several = matches!(&found, Err(Unclear::Several(codes)) if codes.len() > 1 && codes.contains(&code));
                assert!(
                    found == Ok(code) || is_one_of_several && words(name) == ["kongo"],
                    "{name} {found:?}"
                );
            }
        }
    }
}
