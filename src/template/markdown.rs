//! Text made safe for Markdown as GitHub reads it: what comes out shows the text that went in, even in a table cell.
//!
//! A value is printed on one line and may begin that line, so whatever would start a heading, a list or an entity there
//! is escaped too.

/// The characters that have a meaning anywhere: code, emphasis, links, HTML, cells, strikethrough, mathematics.
const ANYWHERE: [char; 11] = ['\\', '`', '*', '_', '[', ']', '<', '>', '|', '~', '$'];

/// The characters that have a meaning at the beginning of a line.
const AT_THE_START: [char; 4] = ['#', '+', '-', '='];

/// Writes a text so that Markdown shows exactly that text, on one line; a line break in the text becomes `<br>`.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    let text = text.trim();
    let number = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    for (at, character) in text.char_indices() {
        let after = text.get(at + character.len_utf8()..).and_then(|rest| rest.chars().next());
        let begins = at == 0 && AT_THE_START.contains(&character);
        let ends_a_number = at == number
            && number > 0
            && ['.', ')'].contains(&character)
            && after.is_none_or(|c| c == ' ' || c == '\t');
        let is_entity = character == '&' && after.is_some_and(|c| c == '#' || c.is_ascii_alphabetic());
        match character {
            '\n' => escaped.push_str("<br>"),
            c if c.is_control() => escaped.push(' '),
            c => {
                if begins || ends_a_number || is_entity || ANYWHERE.contains(&c) {
                    escaped.push('\\');
                }
                escaped.push(c);
            }
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn words_stay_readable() {
        for text in [
            "CSC - IT Center, 2.5–5 hours (in all): #1, ola@example.org",
            "1,716.67",
            "5.9–10.9",
            "R & D",
            "Ærø",
            "",
        ] {
            assert_eq!(escape(text), text);
        }
    }

    #[test]
    fn whatever_has_a_meaning_is_escaped() {
        for (text, escaped) in [
            ("a|b", r"a\|b"),
            ("<b>&amp;", r"\<b\>\&amp;"),
            ("*x* _y_ ~~z~~ `c` $d$", r"\*x\* \_y\_ \~\~z\~\~ \`c\` \$d\$"),
            ("![x](http://y)", r"!\[x\](http://y)"),
            ("# x", r"\# x"),
            ("- x", r"\- x"),
            ("12. x", r"12\. x"),
            ("1) x", r"1\) x"),
            ("a\nb\tc\u{1b}", "a<br>b c "),
            ("    x\n", "x"),
            (r"\|", r"\\\|"),
        ] {
            assert_eq!(escape(text), escaped, "{text}");
        }
    }
}
