//! The text of a finished letter, read by code that knows nothing of how the letter was made.

use crate::text;

/// A letter that has been read back.
#[derive(Debug, Clone)]
pub struct Letter {
    /// The bytes of the PDF.
    pub pdf: Vec<u8>,
    /// The lines of each page, in drawing order.
    pub pages: Vec<Vec<String>>,
}

/// How an appendix begins in each language.
const APPENDICES: [&str; 7] =
    ["Appendix: ", "Bilag: ", "Bilaga: ", "Liite: ", "Lisa: ", "Vedlegg: ", "Viðauki: "];

/// The units in the tables in each language.
const UNITS: [&str; 11] =
    ["hours", "PM", "timer", "MV", "timmar", "tuntia", "htkk", "klst.", "MM", "tundi", "inimkuud"];

impl Letter {
    /// Reads a letter.
    pub fn read(pdf: Vec<u8>) -> Self {
        let pages = text::lines(&pdf);
        Self { pdf, pages }
    }

    /// The whole text on a single line, with single spaces.
    pub fn text(&self) -> String {
        let words = self.pages.iter().flatten().flat_map(|line| line.split_whitespace());
        words.collect::<Vec<_>>().join(" ")
    }

    /// The number of pages before the appendix, if there is one.
    pub fn pages_of_text(&self) -> usize {
        let starts = |line: &String| APPENDICES.iter().any(|word| line.starts_with(word));
        self.pages.iter().position(|page| page.iter().any(starts)).unwrap_or(self.pages.len())
    }

    /// The rows of the table in the appendix, two lines for each: the cells after the label of the unit.
    pub fn cells(&self) -> Vec<Vec<String>> {
        let mut rows = Vec::new();
        for page in &self.pages[self.pages_of_text()..] {
            let mut row: Option<Vec<String>> = None;
            for line in page {
                if UNITS.contains(&line.as_str()) {
                    rows.extend(row.replace(Vec::new()));
                } else if is_number(line) {
                    let Some(row) = &mut row else { continue };
                    // In a narrow column, a range breaks after its dash.
                    match row.last_mut().filter(|before| before.ends_with(['–', '-'])) {
                        Some(before) => before.push_str(line),
                        None => row.push(line.clone()),
                    }
                } else {
                    rows.extend(row.take());
                }
            }
            rows.extend(row);
        }
        rows
    }

    /// The addresses that the letter links to.
    pub fn links(&self) -> Vec<String> {
        text::links(&self.pdf)
    }

    /// The paragraphs that a screen reader finds, each on one line.
    pub fn paragraphs(&self) -> Vec<String> {
        text::paragraphs(&self.pdf)
    }

    /// Whether the letter contains a text, wherever its lines break and its words are hyphenated.
    pub fn holds(&self, text: &str) -> bool {
        letters(&self.text()).contains(&letters(text))
    }
}

fn is_number(line: &str) -> bool {
    line.starts_with(|c: char| c.is_ascii_digit())
        && line.chars().all(|c| c.is_ascii_digit() || ".,–-\u{a0}".contains(c))
}

/// The letters and digits of a text. Typst hyphenates words and changes quotation marks, but leaves these alone.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}
