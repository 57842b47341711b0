//! The value of a cell in the form that a contribution takes. A value that is not recognised stays as it is, for the
//! reader of contributions to refuse.

use crate::input::Json;
use crate::model::Language;
use crate::phrase;

use super::field::{Field, plain};
use super::partners;

/// The value in a contribution for a cell that describes a partner.
pub fn of_partner(field: Field, text: &str) -> Json {
    match field {
        Field::Country => Json::string(partners::code(text)),
        Field::Address => list(text),
        Field::HoursNorm => match phrase::amount(text) {
            Ok(hours) if hours.is_point() => Json::number(hours.max()),
            _ => Json::string(text),
        },
        Field::Language => Json::string(language(text)),
        _ => Json::string(text),
    }
}

/// The same for an entry; `None` if the cell states the default.
pub fn of_entry(field: Field, text: &str) -> Option<Json> {
    const IN_KIND: &str = "in kind|own|partner|own funding|egeninnsats|egeninsats|egenfinansiering|egenandel|egenindsats|egen finansiering|oma rahoitus|omarahoitus|omarahoitusosuus|eigið framlag|mótframlag|omapanus|omafinantseering";
    const FUNDER: &str = "funder|funded|funder financed|financed by the funder|grant|finansiør|finansiert av finansiør|finansiär|finansierat|bevilling|tilskudd|bidrag|rahoittaja|rahoitus|apuraha|styrkur|sjóður|rahastaja|toetus";
    match field {
        Field::Activities => Some(list(text)),
        Field::Funding => {
            let said = plain(text);
            let is = |words: &str| words.split('|').any(|word| word == said);
            match () {
                () if is(IN_KIND) => None,
                () if is(FUNDER) => Some(Json::string("funder")),
                () => Some(Json::string(text)),
            }
        }
        _ => Some(Json::string(text)),
    }
}

/// The code of the language with this name; other texts stay as they are.
fn language(text: &str) -> String {
    const NAMES: [(Language, &str); 7] = [
        (Language::Da, "danish|dansk|danska|tanska|danska|taani"),
        (Language::En, "english|engelsk|engelska|englanti|enska|inglise"),
        (Language::Et, "estonian|estisk|estniska|viro|eistneska|eesti"),
        (Language::Fi, "finnish|finsk|finska|suomi|finnska|soome"),
        (Language::Is, "icelandic|islandsk|isländska|islanti|íslenska|islandi"),
        (Language::Nb, "norwegian|norsk|bokmål|norska|norja|norjalainen|norra|no"),
        (Language::Sv, "swedish|svensk|svenska|ruotsi|sænska|rootsi"),
    ];
    let said = plain(text);
    let known =
        NAMES.iter().find(|(code, names)| said == code.code() || names.split('|').any(|name| name == said));
    known.map_or_else(|| text.to_owned(), |(code, _)| code.code().to_owned())
}

/// The lines of a cell; if it has only one, the parts between semicolons.
pub fn lines_of(text: &str) -> impl Iterator<Item = &str> {
    let mark = if text.contains('\n') { '\n' } else { ';' };
    text.split(mark).map(str::trim).filter(|line| !line.is_empty())
}

fn list(text: &str) -> Json {
    Json::Array(lines_of(text).map(Json::string).collect())
}
