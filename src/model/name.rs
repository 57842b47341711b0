//! When two names are the same: names reduced to what does not vary between one writer and another.

use std::collections::BTreeSet;

use icu_casemap::CaseMapper;
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu_properties::CodePointSetData;
use icu_properties::props::DefaultIgnorableCodePoint;

use super::Text;

/// A name of an organisation, of a part of one, or of a person, in the form in which names are compared; never
/// printed.
///
/// Two names are the same if they are a compatibility caseless match (The Unicode Standard, section 3.13, D146), with
/// each run of white space read as one space and without characters that nobody sees (`Default_Ignorable_Code_Point`:
/// zero-width spaces and joiners, soft hyphens, marks of direction). So `Åse` is the same name composed and
/// decomposed, `STRASSE` is `Straße`, and a no-break space is a space.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(String);

impl Name {
    /// The name that a text spells.
    pub fn of(text: &str) -> Self {
        let fold = |text: &str| CaseMapper::new().fold_string(text).into_owned();
        let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize(&seen(text)).into_owned();
        let compatible = DecomposingNormalizerBorrowed::new_nfkd().normalize(&fold(&decomposed)).into_owned();
        let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(&fold(&compatible)).into_owned();
        Self(composed.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// The names that this text has in its various languages.
    pub fn all_of(text: &Text) -> BTreeSet<Self> {
        match text {
            Text::Same(name) => BTreeSet::from([Self::of(name)]),
            Text::ByLanguage(names) => names.values().map(|name| Self::of(name)).collect(),
        }
    }

    /// Whether the name has no visible characters.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The name without punctuation and spaces: register numbers are grouped in several ways.
    pub(super) fn letters_and_digits(&self) -> String {
        self.0.chars().filter(|c| c.is_alphanumeric()).collect()
    }

    /// The name without the marks above and below letters. For a forgiving search, never to tell names apart.
    pub(super) fn without_accents(&self) -> String {
        let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(&self.0).into_owned();
        decomposed.chars().filter(|c| !matches!(c, '\u{300}'..='\u{36f}')).collect()
    }
}

/// The visible characters of a text.
fn seen(text: &str) -> String {
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    text.chars().filter(|c| !ignorable.contains(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::Name;

    #[test]
    fn what_people_write_differently_makes_no_difference() {
        let same = [
            ("Åse Ødegård", "A\u{30a}se Ødega\u{30a}rd"),
            ("Sundby College", "  sundby\u{a0}\u{2009}COLLEGE "),
            ("Sundby College", "Sund\u{200b}by Col\u{ad}lege\u{feff}"),
            ("Straßburg", "STRASSBURG"),
            ("Ŝtofdepartemento", "S\u{302}TOFDEPARTEMENTO"),
            ("ΟΔΥΣΣΕΥΣ", "Οδυσσεύς".trim_matches('ύ').replace('ύ', "υ").as_str()),
            ("ﬁnanser", "FINANSER"),
            ("ＵＮＩＶ", "univ"),
            ("각", "\u{1100}\u{1161}\u{11a8}"),
            ("ไทย", "ไทย\u{200c}"),
        ]
        .map(|(one, other)| (one.to_owned(), other.to_owned()));
        for (one, other) in same {
            assert_eq!(Name::of(&one), Name::of(&other), "{one} {other}");
        }
    }

    #[test]
    fn what_is_another_name_stays_one() {
        for (one, other) in
            [("Ase", "Åse"), ("Lund", "Lünd"), ("Oslo Met", "OsloMet"), ("Ð", "D"), ("и", "й")]
        {
            assert_ne!(Name::of(one), Name::of(other));
        }
    }
}
