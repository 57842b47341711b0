//! The formats of the seven languages, compared with CLDR.
//!
//! `languages/cldr.csv` has the forms of CLDR 48 for numbers, ranges, dates, lists, plurals, amounts and quotation
//! marks, 71 rows per language, as printed by the `Intl` of Node with ICU 78 and, for the last five items, as given
//! in CLDR's own JSON 48.2; special spaces are marked. Every row is compared as a whole, compared in the part that
//! documents print, or left out on purpose with a reason.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};

use letter_of_intent::model::Language;
use letter_of_intent::pdf::texts;
use letter_of_intent::typeset::{Engine, Fonts, Job};
use letter_of_intent::view::Locale;
use time::Date;
use time::macros::format_description;

/// Items that documents do not print.
const LEFT: [(&str, &str); 7] = [
    ("medium_date", "documents have dates in words"),
    ("short_date", "documents have dates in words"),
    ("list_or", "no document has a list of alternatives"),
    ("percent_pattern", "no share is printed in percent"),
    ("currency_pattern", "the wording of a language puts the code of a currency before or after the amount"),
    ("currency_symbol", "a letter from one country to another has codes, since four kroner have one sign"),
    ("currency_name", "as symbols"),
];

/// Rows in which a country's usage differs from CLDR: the language, the item, CLDR's mark, ours, and the reason.
const OTHERWISE: [(&str, &str, &str, &str, &str); 3] = [
    ("et", "range", "\u{2012}", "–", "the handbook of the Institute of the Estonian Language has an en dash"),
    ("et", "range_pattern", "\u{2012}", "–", "as in ranges"),
    ("nb", "quotes", "‘", "’", "Typst sets single marks as two apostrophes, which is usual in Norway"),
];

struct Row {
    language: String,
    item: String,
    input: String,
    expected: String,
}

#[test]
fn every_form_is_the_one_of_cldr() {
    let rows = rows();
    assert_eq!(rows.len(), 497);
    let (mut wrong, mut left) = (Vec::new(), BTreeSet::new());
    for row in &rows {
        let locale = Locale::new(Language::from_code(&row.language).unwrap()).unwrap();
        match ours(row, &locale) {
            Some(form) if form == expected(row, &locale) => {}
            Some(form) => wrong.push(format!("{} {} {}: {form}", row.language, row.item, row.input)),
            None => drop(left.insert(row.item.as_str())),
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(left, LEFT.map(|(item, _)| item).into());
}

/// What a document prints for a row, or for part of it; `None` if it prints nothing of it.
fn ours(row: &Row, locale: &Locale) -> Option<String> {
    let number = |plain: &str| locale.number(plain).text;
    let ends = row.input.split_once("..");
    Some(match row.item.as_str() {
        "number" => number(&row.input),
        "range" => {
            let (low, high) = ends?;
            locale.range(low, high).text
        }
        "range_pattern" => locale.range("1", "2").text.replace('1', "{0}").replace('2', "{1}"),
        "plural" => locale.number(&row.input).plural.to_owned(),
        "plural_range" => {
            let (low, high) = ends?;
            locale.range(low, high).plural.to_owned()
        }
        "long_date" => date(&row.input, locale),
        "list_and" => locale.list(&row.input.split(';').collect::<Vec<_>>()),
        "minimum_grouping_digits" => match number("1234").len() == 4 {
            false => "1".to_owned(),
            true => "2".to_owned(),
        },
        // A wording puts its own words, or a dash, between two dates.
        "long_date_range" => {
            let (start, end) = ends?;
            format!("{} {}", date(start, locale), date(end, locale))
        }
        // A wording has its own nouns, and adds a sign or a code itself; only the number before it comes from here.
        "percent" => number(&(row.input.parse::<f64>().unwrap() * 100.0).to_string()),
        "range_percent" => format!("{} {}", number("5"), number("10")),
        "currency_code" | "unit" => number(row.input.split(' ').next()?),
        "quotes" => quotes(locale.language()),
        _ => return None,
    })
}

/// What a row expects, or the part of it that a document prints.
fn expected(row: &Row, locale: &Locale) -> String {
    let text = row.expected.replace("[NBSP]", "\u{a0}").replace("[THSP]", "\u{2009}");
    let otherwise =
        OTHERWISE.iter().find(|(language, item, ..)| (*language, *item) == (&row.language, &row.item));
    let is_number = |c: &char| c.is_ascii_digit() || ",.\u{a0}".contains(*c);
    match row.item.as_str() {
        "range" | "range_pattern" | "quotes" => match otherwise {
            // Spaces within an end ask for spaces around the dash.
            Some((_, _, theirs, our, _)) if text.contains('\u{a0}') => {
                text.replace(theirs, &format!("\u{a0}{our}\u{a0}"))
            }
            Some((_, _, theirs, our, _)) => text.replace(theirs, our),
            None => text,
        },
        "long_date_range" => {
            text.replace(['–', '\u{2009}'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
        }
        "percent" => text.trim_end_matches(['%', '\u{a0}']).to_owned(),
        "range_percent" => text
            .split(|c: char| !c.is_ascii_digit())
            .filter(|end| !end.is_empty())
            .collect::<Vec<_>>()
            .join(" "),
        "currency_code" => {
            let code = row.input.split(' ').nth(1).unwrap();
            let before = locale.language() == Language::En;
            assert!(if before { text.starts_with(code) } else { text.ends_with(code) });
            text.replace(code, "").trim().to_owned()
        }
        "unit" => text.chars().take_while(is_number).collect::<String>().trim().to_owned(),
        _ => text,
    }
}

/// A date in words, with its no-break space as an ordinary one.
fn date(iso: &str, locale: &Locale) -> String {
    let date = Date::parse(iso, format_description!("[year]-[month]-[day]")).unwrap();
    locale.long_date(date).replace('\u{a0}', " ")
}

/// Double and single quotation marks as they are typeset in a language.
fn quotes(language: Language) -> String {
    let text = format!(
        "#set document(title: \"Test\", date: datetime(year: 2025, month: 1, day: 1))\n#set text(lang: \"{}\", region: \"{}\")\n\"x\" 'y'",
        language.code(),
        Locale::new(language).unwrap().region()
    );
    let files = [("/main.typ".to_owned(), text.into_bytes())].into();
    let job =
        Job { main: "/main.typ".to_owned(), files, ident: "test".to_owned(), maker: "a test".to_owned() };
    let set = Engine::new(Fonts::embedded()).typeset(job).unwrap_or_else(|problems| panic!("{problems:?}"));
    texts(&set.pdf).unwrap().concat().replace(['x', 'y'], "…").trim().to_owned()
}

/// The noun after a number has the form of the number's plural category; there is one form for each category.
#[test]
fn nouns_have_one_form_for_each_category() {
    let mut forms: BTreeMap<(String, String, &'static str), String> = BTreeMap::new();
    for row in rows().into_iter().filter(|row| row.item == "unit" && !row.input.contains("per")) {
        let locale = Locale::new(Language::from_code(&row.language).unwrap()).unwrap();
        let (number, unit) = row.input.split_once(' ').unwrap();
        let number = locale.number(number);
        let text = row.expected.replace("[NBSP]", "\u{a0}");
        let noun = text.strip_prefix(&number.text).unwrap().trim().to_owned();
        let form = forms.entry((row.language, unit.to_owned(), number.plural)).or_insert(noun.clone());
        assert_eq!(*form, noun, "{number:?}");
    }
    let two_forms = forms.keys().filter(|(_, unit, category)| unit == "hour" && *category == "other").count();
    assert_eq!(two_forms, 7);
}

/// A range that is too long for its column breaks after its dash.
#[test]
fn a_range_has_two_lines() {
    let lines = |language| Locale::new(language).unwrap().range("10000", "12000").lines.unwrap();
    assert_eq!(lines(Language::Da), ["10.000-", "12.000"]);
    assert_eq!(lines(Language::Et), ["10\u{a0}000–", "12\u{a0}000"]);
    assert_eq!(lines(Language::Fi), ["10\u{a0}000–", "12\u{a0}000"]);
}

fn rows() -> Vec<Row> {
    let mut table = csv::Reader::from_path("tests/languages/cldr.csv").unwrap();
    let rows = table.records().map(|record| {
        let record = record.unwrap();
        let field = |index: usize| record[index].to_owned();
        Row { language: field(0), item: field(1), input: field(2), expected: field(3) }
    });
    rows.collect()
}
