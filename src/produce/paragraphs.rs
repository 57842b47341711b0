//! What a page says, for readers who do not see it: its text runs put together again into lines and paragraphs.

use crate::typeset::{Passage, Run};

/// The gap between two runs, as a share of the line's height, above which they are separate words.
const JOINT: f64 = 0.5;

/// The paragraphs of a page, in the order in which they were typeset. The cells of a row make one paragraph, with
/// bars between them; empty cells in the middle keep their place.
pub(super) fn paragraphs(passages: &[Passage]) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut before: Option<&Passage> = None;
    let mut blanks = 0;
    for passage in passages {
        let text = text(&passage.runs);
        if text.is_empty() {
            blanks += 1;
            continue;
        }
        match paragraphs.last_mut().filter(|_| before.is_some_and(|before| is_one_row(before, passage))) {
            Some(row) => {
                row.push_str(&" |".repeat(blanks + 1));
                row.push(' ');
                row.push_str(&text);
            }
            None => paragraphs.push(text),
        }
        before = Some(passage);
        blanks = 0;
    }
    paragraphs
}

/// Whether two passages are cells whose first lines are side by side.
fn is_one_row(one: &Passage, other: &Passage) -> bool {
    let first = |passage: &Passage| passage.runs.first().map(|run| (run.bottom, run.top));
    one.is_cell
        && other.is_cell
        && first(one).zip(first(other)).is_some_and(|(one, other)| one.0 < other.1 && other.0 < one.1)
}

/// Joins runs into one text. A broken line continues after a space.
fn text(runs: &[Run]) -> String {
    let mut text = String::new();
    let mut before: Option<&Run> = None;
    for run in runs.iter().filter(|run| !run.text.is_empty()) {
        let is_apart = before.is_some_and(|before| {
            let is_beside = run.bottom < before.top && before.bottom < run.top;
            !is_beside || run.left - before.right > JOINT * (run.top - run.bottom)
        });
        if is_apart && !text.ends_with(char::is_whitespace) && !run.text.starts_with(char::is_whitespace) {
            text.push(' ');
        }
        text.push_str(&run.text);
        before = Some(run);
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(text: &str, left: f64, right: f64, bottom: f64) -> Run {
        Run { text: text.to_owned(), left, bottom, right, top: bottom + 8.0 }
    }

    #[test]
    fn lines_are_put_together_and_cells_of_a_row_are_parted() {
        let paragraph = Passage {
            is_cell: false,
            runs: vec![
                run("We teach", 0.0, 40.0, 100.0),
                run(", a lot", 40.5, 70.0, 100.0),
                run("and often.", 0.0, 50.0, 88.0),
            ],
        };
        let cell =
            |text, left, bottom| Passage { is_cell: true, runs: vec![run(text, left, left + 20.0, bottom)] };
        let blank = Passage { is_cell: true, runs: Vec::new() };
        let page = [
            paragraph,
            cell("2026", 0.0, 60.0),
            blank.clone(),
            cell("344", 40.0, 59.0),
            blank,
            cell("2027", 0.0, 48.0),
        ];
        assert_eq!(paragraphs(&page), ["We teach, a lot and often.", "2026 | | 344", "2027"]);
    }
}
