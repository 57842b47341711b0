//! The text of a finished annex, as a program reads it that knows nothing of how the annex was made.

use lopdf::Document;

/// The lines of each page, in the order in which they are drawn. Words that are divided at the end of a line are whole.
pub fn pages(pdf: &[u8]) -> Vec<Vec<String>> {
    let document = Document::load_mem(pdf).expect("a PDF");
    document
        .get_pages()
        .keys()
        .map(|page| lines(&document.extract_text(&[*page]).expect("the text of a page")))
        .collect()
}

/// The whole text on one line, with single spaces.
pub fn text(pdf: &[u8]) -> String {
    let pages = pages(pdf);
    pages.iter().flatten().flat_map(|line| line.split(' ')).collect::<Vec<_>>().join(" ")
}

fn lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut divided = false;
    for line in text.lines().map(|line| line.trim_matches(' ')).filter(|line| !line.is_empty()) {
        // A hyphen that divides a word is a run of its own; the rest of the word follows.
        if line == "-" || line == "\u{ad}" {
            divided = true;
        } else if let Some(before) = lines.last_mut().filter(|_| divided) {
            before.push_str(line);
            divided = false;
        } else {
            lines.push(line.to_owned());
        }
    }
    lines
}
