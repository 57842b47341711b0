//! Text from outside made safe to show: nothing in it takes effect, and nothing in it is hidden.
//!
//! A file, a name or a certificate can contain characters that move the cursor, change the colour, reverse the order of
//! letters, or are invisible. Everything that goes to a terminal passes through here, and such characters are written
//! as escapes.

use std::borrow::Cow;
use std::fmt::Write as _;

use unicode_width::UnicodeWidthChar;

/// Characters, besides control characters, that a reader would not see, or not see as they are: format characters, line
/// and paragraph separators, and everything else that Unicode says to ignore (`Cf`, `Zl`, `Zp` and
/// `Default_Ignorable_Code_Point` of version 17). Variation selectors, which choose between two shapes of a character,
/// are not among them, except the Mongolian ones. Private-use characters and noncharacters are: nobody can know what
/// they look like.
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

/// The text on one line, with an escape such as `\u{202e}` for each character that would take effect or hide something.
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

/// The same for a text of several lines, which stay separate.
pub fn visible_lines(text: &str) -> String {
    text.split('\n')
        .map(|line| visible(line.strip_suffix('\r').unwrap_or(line)))
        .collect::<Vec<_>>()
        .join("\n")
}

/// The beginning of a text as it is shown, with an ellipsis if it is wider than `most` columns.
pub fn beginning(text: &str, most: usize) -> Cow<'_, str> {
    match fitting(text.chars(), most).bytes {
        end if end < text.len() => {
            Cow::Owned(visible(text.get(..end).unwrap_or_default()).into_owned() + "…")
        }
        _ => visible(text),
    }
}

/// The end of a text as it is shown, with an ellipsis if it is wider than `most` columns.
pub fn ending(text: &str, most: usize) -> Cow<'_, str> {
    match text.len() - fitting(text.chars().rev(), most).bytes {
        0 => visible(text),
        start => Cow::Owned(format!("…{}", visible(text.get(start..).unwrap_or_default()))),
    }
}

/// The characters that fit into some room.
pub struct Fitting {
    /// Their length in bytes.
    pub bytes: usize,
    /// The columns that they take when shown.
    pub columns: usize,
}

/// Takes characters as long as there is room. A zero-width character counts as one column: there may be thousands.
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

/// JSON with `\u` escapes for characters that would take effect or hide something: the same to a program, harmless to a
/// terminal. Such characters occur only in strings, and those of ASCII are escaped already.
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

/// How many columns a character takes when shown.
pub fn columns_of(character: char) -> usize {
    if is_hidden(character) { escape(character).count() } else { character.width().unwrap_or_default() }
}

/// How many columns a text takes that is shown unescaped.
pub fn columns(shown: &str) -> usize {
    shown.chars().map(|character| character.width().unwrap_or_default()).sum()
}

/// Whether a character would take effect on a terminal, or be invisible on it.
fn is_hidden(character: char) -> bool {
    let follows = HIDDEN.partition_point(|(_, last)| *last < character);
    character.is_control() || HIDDEN.get(follows).is_some_and(|(first, _)| *first <= character)
}

/// The escape of a character: the usual `\n`, `\t` and `\r`, or the number for all others.
fn escape(character: char) -> impl Iterator<Item = char> {
    let short = matches!(character, '\n' | '\r' | '\t').then(|| character.escape_default());
    let number = if short.is_none() { Some(character.escape_unicode()) } else { None };
    short.into_iter().flatten().chain(number.into_iter().flatten())
}
