//! Diagnostics for people: what is wrong, the lines of the source with a mark under the place, and what to do.

use std::fmt::Write as _;

use crate::diagnostic::{Diagnostic, Place, Related, Severity, Site, guarded};

use super::excerpt::{self, Marked};
use super::visible::{beginning, ending, visible};
use super::wrap::wrap;

/// The columns that sentences are wrapped to, whatever the width of the terminal.
const WIDTH: usize = 100;

/// The most columns of a sentence; a longer one quotes something that nobody would read to its end.
const MOST_OF_SENTENCE: usize = 1_000;

/// The most columns of a JSON pointer. The end is kept, since it says most.
const MOST_OF_POINTER: usize = 60;

/// The most related places shown for one diagnostic; the JSON output has all of them.
const MOST_RELATED: usize = 10;

/// The colours for the parts of a message, as the numbers of ANSI escapes.
mod ink {
    pub const FAINT: &str = "2";
    pub const HELP: &str = "36";
    pub const PLACE: &str = "36;1;4";
    pub const MARK: &str = "35;1";
}

/// All diagnostics, one after the other.
pub fn diagnostics(diagnostics: &[&Diagnostic], color: bool) -> String {
    let mut text = String::new();
    for diagnostic in diagnostics {
        // If one diagnostic breaks the renderer, the others must still be shown.
        match guarded("a message", || Painter { text: String::new(), color }.diagnostic(diagnostic)) {
            Ok(shown) => text.push_str(&shown),
            Err(_) => text.push_str(&format!("{}\n", beginning(&diagnostic.to_string(), MOST_OF_SENTENCE))),
        }
    }
    text
}

/// Writes one diagnostic.
struct Painter {
    text: String,
    color: bool,
}

impl Painter {
    fn diagnostic(mut self, diagnostic: &Diagnostic) -> String {
        let (sign, color) = match diagnostic.severity {
            Severity::Error => ("×", "31"),
            Severity::Warning => ("⚠", "33"),
            Severity::Advice => ("☞", "36"),
        };
        self.painted(color, &format!("{}[{}]", diagnostic.severity.as_str(), diagnostic.code));
        self.text.push_str("\n\n");
        let file = match (&diagnostic.place, &diagnostic.file) {
            (None, Some(file)) => format!("{}: ", visible(file)),
            _ => String::new(),
        };
        let message = file + &beginning(&diagnostic.message, MOST_OF_SENTENCE);
        self.sentence(&message, color, sign, "│");
        self.places(diagnostic);
        if let Some(hint) = &diagnostic.hint {
            self.sentence(&beginning(hint, MOST_OF_SENTENCE), ink::HELP, "help:", "     ");
        }
        self.text
    }

    /// A sentence wrapped to lines, with a sign in front of the first line and of the others.
    fn sentence(&mut self, sentence: &str, ink: &str, first: &str, others: &str) {
        for (index, line) in wrap(sentence, WIDTH - 3 - first.chars().count()).iter().enumerate() {
            self.text.push_str("  ");
            self.painted(ink, if index == 0 { first } else { others });
            self.line(&format!(" {line}"));
        }
    }

    /// The place and the related places: each excerpt in its frame, one below the other, then the files.
    fn places(&mut self, diagnostic: &Diagnostic) {
        let (mut frames, mut files) = (Vec::new(), Vec::new());
        if let Some(place) = &diagnostic.place {
            frames.push((&**place, excerpt::marked(place), String::new()));
        }
        for Related { message, site } in diagnostic.related.iter().take(MOST_RELATED) {
            let message = beginning(message, MOST_OF_SENTENCE);
            match site {
                Site::Text(place) => frames.push((place, excerpt::marked(place), format!(" {message}"))),
                Site::File(file) => files.push(format!("{}: {message}", visible(file))),
            }
        }
        // The line after the marked one may have one more digit.
        let last = frames.iter().map(|(_, marked, _)| marked.line + 2).max().unwrap_or_default();
        let width = last.to_string().len();
        for (index, (place, marked, what)) in frames.iter().enumerate() {
            self.head(place, what, width, if index == 0 { "╭" } else { "├" });
            self.excerpt(place, marked, width, index == 0);
        }
        if !frames.is_empty() {
            self.gutter(width);
            self.line("╰────");
        }
        let more = diagnostic.related.len().saturating_sub(MOST_RELATED);
        files.extend((more > 0).then(|| format!("{more} more places")));
        for file in files {
            self.sentence(&file, ink::HELP, "also:", "     ");
        }
    }

    /// The line above an excerpt: the position, and the message of a related place.
    fn head(&mut self, place: &Place, what: &str, width: usize, corner: &str) {
        self.gutter(width);
        self.text.push_str(corner);
        self.text.push_str("─[");
        let position = place.position();
        self.painted(ink::PLACE, &format!("{}:{}", visible(&place.source.name), visible(&position)));
        self.line(&format!("]{what}"));
    }

    /// The line of the place with its mark and the pointer, and for the main place the neighbouring lines.
    fn excerpt(&mut self, place: &Place, marked: &Marked, width: usize, with_neighbours: bool) {
        let label = ending(&place.pointer, MOST_OF_POINTER);
        let neighbour = |line: Option<usize>| {
            let line = line.filter(|_| with_neighbours)?;
            Some((line, excerpt::plain(&place.source, line)?))
        };
        if let Some((line, text)) = neighbour(marked.line.checked_sub(1)) {
            self.source_line(line, &text, width);
        }
        self.source_line(marked.line, &marked.text, width);
        let (head, tail) = (marked.marked / 2, marked.marked.saturating_sub(marked.marked / 2 + 1));
        let mark = match (marked.marked, &*label) {
            (0, _) => "▲".to_owned(),
            (length, "") => "─".repeat(length),
            _ => "─".repeat(head) + "┬" + &"─".repeat(tail),
        };
        self.below(marked.before, &mark, width);
        if !label.is_empty() {
            self.below(marked.before + head, &format!("╰── {label}"), width);
        }
        if let Some((line, text)) = neighbour(marked.line.checked_add(1)) {
            self.source_line(line, &text, width);
        }
    }

    /// A line of the source with its number. People see lines counted from one.
    fn source_line(&mut self, line: usize, text: &str, width: usize) {
        self.text.push(' ');
        self.painted(ink::FAINT, &format!("{:>width$}", line + 1));
        self.line(&format!(" │ {text}"));
    }

    /// A line below a source line.
    fn below(&mut self, columns: usize, text: &str, width: usize) {
        self.gutter(width);
        self.text.push_str("· ");
        self.text.extend(std::iter::repeat_n(' ', columns));
        self.painted(ink::MARK, text);
        self.text.push('\n');
    }

    fn gutter(&mut self, width: usize) {
        self.text.extend(std::iter::repeat_n(' ', width + 2));
    }

    /// A line without trailing blanks.
    fn line(&mut self, text: &str) {
        self.text.push_str(text.trim_end());
        self.text.push('\n');
    }

    fn painted(&mut self, ink: &str, text: &str) {
        // Writing into a string cannot fail.
        let _ = match self.color {
            true => write!(self.text, "\u{1b}[{ink}m{text}\u{1b}[0m"),
            false => self.text.write_str(text),
        };
    }
}
