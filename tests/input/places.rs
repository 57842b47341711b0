//! The places of values in a document.

use letter_of_intent::input::Document;

const TEXT: &str = "{\n  \"a/b\": { \"m~n\": [1, \"zwei\"] },\n  \"ä\": \"ö\"\n}";

fn underlined(pointer: &str) -> (String, String, (usize, usize)) {
    let place = Document::parse("x.json", TEXT.as_bytes()).unwrap().place(pointer);
    (place.source.text[place.range.clone()].to_owned(), place.pointer.clone(), place.line_column())
}

#[test]
fn a_pointer_leads_to_its_value() {
    assert_eq!(underlined("/a~1b/m~0n/1"), ("\"zwei\"".to_owned(), "/a~1b/m~0n/1".to_owned(), (2, 23)));
    assert_eq!(underlined("/ä"), ("\"ö\"".to_owned(), "/ä".to_owned(), (3, 8)));
}

#[test]
fn a_pointer_to_nothing_leads_to_the_nearest_value_around_it() {
    assert_eq!(underlined("/a~1b/m~0n/7/x"), ("[1, \"zwei\"]".to_owned(), "/a~1b/m~0n".to_owned(), (2, 19)));
    assert_eq!(underlined("/ä/x"), ("\"ö\"".to_owned(), "/ä".to_owned(), (3, 8)));
}

#[test]
fn of_an_object_over_several_lines_the_bracket_is_enough() {
    assert_eq!(underlined(""), ("{".to_owned(), String::new(), (1, 1)));
    assert_eq!(underlined("/none"), ("{".to_owned(), String::new(), (1, 1)));
}

#[test]
fn a_byte_order_mark_moves_nothing() {
    let marked = [b"\xEF\xBB\xBF", TEXT.as_bytes()].concat();
    let (with, without) =
        (Document::parse("x", &marked).unwrap(), Document::parse("x", TEXT.as_bytes()).unwrap());
    assert_eq!(with, without);
}

#[test]
fn every_string_comes_with_its_pointer() {
    let document = Document::parse("x.json", TEXT.as_bytes()).unwrap();
    let strings = document.strings();
    assert_eq!(strings, [("/a~1b/m~0n/1".to_owned(), "zwei"), ("/ä".to_owned(), "ö")]);
}
