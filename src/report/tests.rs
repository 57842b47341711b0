//! Output is harmless, whatever a file contains.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::sync::Arc;

use proptest::prelude::*;
use proptest::string::string_regex;

use crate::diagnostic::{Diagnostic, Place, Site, Source};

use super::visible::{beginning, columns, columns_of, ending, visible, visible_json, visible_lines};
use super::{data, excerpt, github, human};

/// Characters that Unicode calls control, format, separator, ignorable, private-use or noncharacter, by the tables of
/// another library.
const HOSTILE: &str = r"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Noncharacter_Code_Point}[\p{DI}--\p{VS}]]";

/// Texts with many such characters.
pub(crate) fn hostile() -> impl Strategy<Value = String> {
    let each = |pattern: &str| string_regex(pattern).unwrap().boxed();
    let part = prop_oneof![
        each(HOSTILE),
        each(r"\p{Cf}"),
        each(r"\p{Cc}"),
        each("[a-z \"`/~{}\\[\\]\\\\.:,%#\u{e9}\u{4e2d}\u{301}\u{1f600}]{1,8}"),
        any::<char>().prop_map(|character| character.to_string()),
    ];
    proptest::collection::vec(part, 0..40).prop_map(|parts| parts.concat())
}

fn place(text: &str, range: std::ops::Range<usize>, pointer: &str) -> Place {
    Place { source: Arc::new(Source::new("a.json", text)), range, pointer: pointer.to_owned() }
}

/// All output of a renderer must be harmless; line breaks are its own.
pub(crate) fn assert_harmless(told: &str) {
    let leaked = leaked(told);
    assert!(leaked.is_none(), "{leaked:?} in {told:?}");
}

/// The first character that should not be there, found without the function under test.
fn leaked(told: &str) -> Option<char> {
    let is_bidirectional = |c: char| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let is_format = |c: char| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0001}'..='\u{e007f}');
    told.chars().find(|c| (c.is_control() && *c != '\n') || is_bidirectional(*c) || is_format(*c))
}

/// A diagnostic that quotes a text in every part.
fn quoting(text: &str, from: usize, to: usize) -> Diagnostic {
    let floor = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap();
    let (from, to) = (floor(from.min(to)), floor(from.max(to)));
    let source = Arc::new(Source::new(text, text));
    let place = Place { source, range: from..to, pointer: format!("/{text}") };
    Diagnostic::error("syntax", format!("it is `{text}`"))
        .at(place.clone())
        .hint(format!("not `{text}`"))
        .also(Site::Text(place), text)
        .also(Site::File(text.to_owned()), text)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn every_character_that_acts_or_hides_is_written_out(character in HOSTILE) {
        let shown = visible(&character).into_owned();
        prop_assert!(shown.starts_with('\\') && shown.is_ascii(), "{shown:?}");
        prop_assert_eq!(columns(&shown), columns_of(character.chars().next().unwrap()));
    }

    #[test]
    fn every_format_character_is_written_out(character in r"\p{Cf}") {
        prop_assert!(visible(&character).is_ascii());
    }

    #[test]
    fn everything_else_stays_as_it_is(text in r"[\p{L}\p{M}\p{N}\p{P}\p{S} --\p{DI}]{0,40}") {
        prop_assert_eq!(&*visible(&text), &*text);
    }

    #[test]
    fn no_way_of_telling_lets_anything_through(text in hostile(), from in 0usize..400, to in 0usize..400) {
        let diagnostic = quoting(&text, from, to);
        for told in [
            human::diagnostics(&[&diagnostic], false),
            data::diagnostics(&[&diagnostic]),
            github::diagnostics(&[&diagnostic], &str::to_owned),
        ] {
            assert_harmless(&told);
        }
    }

    #[test]
    fn json_stays_what_it_was(text in hostile()) {
        let json = serde_json::to_string(&text).unwrap();
        let shown = visible_json(&json);
        assert_harmless(&shown);
        prop_assert_eq!(serde_json::from_str::<String>(&shown).unwrap(), text);
    }

    #[test]
    fn a_mark_stands_under_what_it_marks(before in hostile(), marked in hostile(), after in hostile()) {
        let one_line = |text: String| text.replace(['\n', '\r'], " ");
        let (before, marked, after) = (one_line(before), one_line(marked), one_line(after));
        let place = place(&format!("{before}{marked}{after}"), before.len()..before.len() + marked.len(), "");
        let found = excerpt::marked(&place);
        prop_assert!(columns(&found.text) <= 200);
        let shown = |text: &str| visible(&text.replace('\t', "  ")).into_owned();
        let whole = format!("{}{}{}", shown(&before), shown(&marked), shown(&after));
        if columns(&whole) <= 100 && whole.chars().count() <= 100 {
            prop_assert_eq!(&found.text, &whole);
            prop_assert_eq!(found.before, columns(&shown(&before)));
            prop_assert_eq!(found.marked, columns(&shown(&marked)));
        }
    }

    #[test]
    fn an_annotation_is_one_command_that_the_runner_reads_back(text in hostile()) {
        let name = format!("no such/folder/{text}");
        let diagnostic = Diagnostic::warning("syntax", text.as_str()).in_file(name.as_str());
        let told = github::diagnostics(&[&diagnostic], &str::to_owned);
        prop_assert_eq!(told.matches('\n').count(), 1);
        let rest = told.strip_prefix("::warning file=").unwrap();
        let (properties, message) = rest.split_once("::").unwrap();
        let file = properties.strip_suffix(",title=syntax").unwrap();
        prop_assert!(!file.contains([',', ':']));
        let (shown, name) = (visible(&text), visible(&name));
        prop_assert_eq!(runner(file).replace("%3A", ":").replace("%2C", ",").replace("%25", "%"), &*name);
        prop_assert_eq!(runner(message.trim_end_matches('\n')).replace("%25", "%"), &*shown);
    }
}

/// What the runner makes of escaped line breaks.
fn runner(text: &str) -> String {
    text.replace("%0D", "\r").replace("%0A", "\n")
}

#[test]
fn lines_stay_lines() {
    assert_eq!(visible_lines("a\u{1b}\r\nb\u{202e}\n"), "a\\u{1b}\nb\\u{202e}\n");
}

#[test]
fn a_text_is_cut_at_either_end() {
    assert_eq!(beginning("abc\u{202e}", 3), "abc…");
    assert_eq!(beginning("ab\u{202e}", 9), "ab…");
    assert_eq!(beginning("ab\u{202e}", 10), "ab\\u{202e}");
    assert_eq!(ending("\u{202e}abc", 3), "…abc");
    assert_eq!(ending("\nabc", 5), "\\nabc");
    assert_eq!(ending("者者", 3), "…者");
}

#[test]
fn the_window_of_a_long_line_has_what_is_marked_in_it() {
    let line = format!("{}MARK{}", "a".repeat(1_000_000), "b".repeat(1_000_000));
    let found = excerpt::marked(&place(&line, 1_000_000..1_000_004, ""));
    let expected = format!("…{}MARK{}…", "a".repeat(40), "b".repeat(76));
    assert_eq!((found.text, found.before, found.marked), (expected, 41, 4));
    let at_end = excerpt::marked(&place(&line, 2_000_000..2_000_004, ""));
    assert_eq!((at_end.text, at_end.before, at_end.marked), (format!("…{}", "b".repeat(120)), 117, 4));
    let of_all = excerpt::marked(&place(&line, 0..line.len(), ""));
    assert_eq!((of_all.text, of_all.before, of_all.marked), (format!("{}…", "a".repeat(120)), 0, 120));
}

#[test]
fn places_are_shown_one_below_the_other() {
    let one = place("{\n  \"name\": \"Sundby\"\n}\n", 12..20, "/name");
    let other = Place { source: Arc::new(Source::new("b.json", "{\"name\": \"Sundby\"}")), ..one.clone() };
    let diagnostic = Diagnostic::warning("same-organization", "`Sundby` is here twice")
        .at(one)
        .hint("take one away")
        .also(Site::Text(Place { range: 9..17, ..other }), "the other one")
        .also(Site::File("c.pdf".to_owned()), "and its letter");
    assert_eq!(
        human::diagnostics(&[&diagnostic], false),
        "warning[same-organization]

  ⚠ `Sundby` is here twice
   ╭─[a.json:2:11]
 1 │ {
 2 │   \"name\": \"Sundby\"
   ·           ────┬───
   ·               ╰── /name
 3 │ }
   ├─[b.json:1:10] the other one
 1 │ {\"name\": \"Sundby\"}
   ·          ────┬───
   ·              ╰── /name
   ╰────
  also: c.pdf: and its letter
  help: take one away
"
    );
}

#[test]
fn a_line_of_a_result_is_no_command() {
    assert_eq!(github::inert("  ::set-env name=A::b"), "\\u{3a}:set-env name=A::b");
    assert_eq!(github::inert("a ##[add-path]b"), "a \\u{23}#[add-path]b");
    assert_eq!(github::inert("a::b"), "a::b");
}
