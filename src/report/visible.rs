//! Text from outside, as it may be shown: nothing in it is obeyed, and nothing in it is hidden.
//!
//! A file, a name, a certificate can hold characters that move the cursor, change the colour, turn the order of letters
//! round, or take up no room. Whatever goes to a terminal passes here, and each of them is written out as an escape.

use std::borrow::Cow;
use std::fmt::Write as _;

use unicode_width::UnicodeWidthChar;

/// What a reader would not see, or not see as it is, beside control characters: format characters, line and paragraph
/// separators, and everything else that Unicode says to pass over in silence (`Cf`, `Zl`, `Zp` and
/// `Default_Ignorable_Code_Point` of version 17), but for variation selectors, which choose between two pictures of one
/// character. Private use and what is no character have no look that anybody could know.
const HIDDEN: [(char, char); 33] = [
    ('\u{AD}', '\u{AD}'),
    ('\u{34F}', '\u{34F}'),
    ('\u{600}', '\u{605}'),
    ('\u{61C}', '\u{61C}'),
    ('\u{6DD}', '\u{6DD}'),
    ('\u{70F}', '\u{70F}'),
    ('\u{890}', '\u{891}'),
    ('\u{8E2}', '\u{8E2}'),
    ('\u{115F}', '\u{1160}'),
    ('\u{17B4}', '\u{17B5}'),
    ('\u{180B}', '\u{180F}'),
    ('\u{200B}', '\u{200F}'),
    ('\u{2028}', '\u{202E}'),
    ('\u{2060}', '\u{206F}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{E000}', '\u{F8FF}'),
    ('\u{FDD0}', '\u{FDEF}'),
    ('\u{FEFF}', '\u{FEFF}'),
    ('\u{FFA0}', '\u{FFA0}'),
    ('\u{FFF0}', '\u{FFFB}'),
    ('\u{FFFE}', '\u{FFFF}'),
    ('\u{110BD}', '\u{110BD}'),
    ('\u{110CD}', '\u{110CD}'),
    ('\u{13430}', '\u{1343F}'),
    ('\u{1BCA0}', '\u{1BCA3}'),
    ('\u{1D173}', '\u{1D17A}'),
    ('\u{1FFFE}', '\u{1FFFF}'),
    ('\u{2FFFE}', '\u{2FFFF}'),
    ('\u{3FFFE}', '\u{3FFFF}'),
    ('\u{4FFFE}', '\u{DFFFF}'),
    ('\u{E0000}', '\u{E00FF}'),
    ('\u{E01F0}', '\u{EFFFF}'),
    ('\u{F0000}', '\u{10FFFF}'),
];

/// The text with an escape such as `\u{202e}` in place of each character that would act or hide; all on one line.
pub fn visible(text: &str) -> Cow<'_, str> {
    match text.find(is_hidden) {
        None => Cow::Borrowed(text),
        Some(_) => {
            Cow::Owned(text.chars().fold(String::with_capacity(text.len()), |mut shown, character| {
                push(&mut shown, character);
                shown
            }))
        }
    }
}

/// The same for a text of several lines, which stay lines.
pub fn visible_lines(text: &str) -> String {
    text.split('\n')
        .map(|line| visible(line.strip_suffix('\r').unwrap_or(line)))
        .collect::<Vec<_>>()
        .join("\n")
}

/// The beginning of a text as it is shown, with an ellipsis where it takes more than so many columns.
pub fn beginning(text: &str, most: usize) -> Cow<'_, str> {
    match fitting(text.chars(), most).bytes {
        end if end < text.len() => {
            Cow::Owned(visible(text.get(..end).unwrap_or_default()).into_owned() + "…")
        }
        _ => visible(text),
    }
}

/// The end of a text as it is shown, with an ellipsis where it takes more than so many columns.
pub fn ending(text: &str, most: usize) -> Cow<'_, str> {
    match text.len() - fitting(text.chars().rev(), most).bytes {
        0 => visible(text),
        start => Cow::Owned(format!("…{}", visible(text.get(start..).unwrap_or_default()))),
    }
}

/// As many characters as there is room for.
pub struct Fitting {
    /// The bytes that they have.
    pub bytes: usize,
    /// The columns that they take as they are shown.
    pub columns: usize,
}

/// Takes characters as long as there is room. One that takes none is counted as well: there may be thousands.
pub fn fitting(characters: impl Iterator<Item = char>, room: usize) -> Fitting {
    let mut taken = Fitting { bytes: 0, columns: 0 };
    for character in characters {
        let width = columns_of(character).max(1);
        if taken.columns + width > room {
            break;
        }
        taken.columns += width;
        taken.bytes += character.len_utf8();
    }
    taken
}

/// JSON in which each character that would act or hide is written as `\u` and its number: to a program the same, to a
/// terminal harmless. Such characters stand in texts only, and those of ASCII are escaped by then.
pub fn visible_json(json: &str) -> String {
    let mut shown = String::with_capacity(json.len());
    for character in json.chars() {
        if character == '\n' || !is_hidden(character) {
            shown.push(character);
            continue;
        }
        for unit in character.encode_utf16(&mut [0; 2]) {
            // Writing into a string cannot fail.
            let _ = write!(shown, "\\u{unit:04x}");
        }
    }
    shown
}

/// Adds a character as it is shown.
pub fn push(shown: &mut String, character: char) {
    if is_hidden(character) {
        shown.extend(escape(character));
    } else {
        shown.push(character);
    }
}

/// How many columns a character takes as it is shown.
pub fn columns_of(character: char) -> usize {
    if is_hidden(character) { escape(character).count() } else { character.width().unwrap_or_default() }
}

/// How many columns a text takes that is shown as it stands.
pub fn columns(shown: &str) -> usize {
    shown.chars().map(|character| character.width().unwrap_or_default()).sum()
}

/// Whether a character acts on a terminal, or is not to be seen on it.
fn is_hidden(character: char) -> bool {
    let follows = HIDDEN.partition_point(|(_, last)| *last < character);
    character.is_control() || HIDDEN.get(follows).is_some_and(|(first, _)| *first <= character)
}

/// The escape of a character: `\n`, `\t` and `\r` as everybody writes them, others by number.
fn escape(character: char) -> impl Iterator<Item = char> {
    let short = matches!(character, '\n' | '\r' | '\t').then(|| character.escape_default());
    let number = if short.is_none() { Some(character.escape_unicode()) } else { None };
    short.into_iter().flatten().chain(number.into_iter().flatten())
}
