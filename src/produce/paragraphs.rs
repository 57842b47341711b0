//! What a page says, for those who do not see it: its text runs put together again to lines and paragraphs.

use crate::typeset::Run;

/// The share of a line's height by which runs may lie apart and still make one word.
const JOINT: f64 = 0.12;
/// The share of a line's height above which the gap to the next line begins another paragraph.
const BREAK: f64 = 1.1;

/// A line, and where it stands.
struct Line {
    text: String,
    bottom: f64,
    top: f64,
    right: f64,
}

/// The paragraphs of a page, in the order in which it was set. What stands far apart in one line, as the cells of a table
/// do, is parted by a bar.
pub(super) fn paragraphs(runs: &[Run]) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut before: Option<Line> = None;
    for line in lines(runs) {
        let text = line.text.trim();
        let is_near = before.as_ref().is_some_and(|before| {
            let height = (before.top - before.bottom).max(line.top - line.bottom);
            let gap = before.bottom - line.top;
            gap > -height && gap < BREAK * height
        });
        match paragraphs.last_mut().filter(|_| is_near) {
            Some(paragraph) => {
                paragraph.push(' ');
                paragraph.push_str(text);
            }
            None => paragraphs.push(text.to_owned()),
        }
        before = Some(line);
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

fn lines(runs: &[Run]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for run in runs.iter().filter(|run| !run.text.is_empty()) {
        let height = run.top - run.bottom;
        match lines.last_mut() {
            Some(line)
                if run.bottom < line.top && line.bottom < run.top && run.left >= line.right - height =>
            {
                let gap = run.left - line.right;
                let is_word = gap > JOINT * height && !line.text.ends_with(' ') && !run.text.starts_with(' ');
                line.text.push_str(if gap > 2.0 * height {
                    " | "
                } else if is_word {
                    " "
                } else {
                    ""
                });
                line.text.push_str(&run.text);
                line.right = run.right;
                line.bottom = line.bottom.min(run.bottom);
                line.top = line.top.max(run.top);
            }
            _ => lines.push(Line {
                text: run.text.clone(),
                bottom: run.bottom,
                top: run.top,
                right: run.right,
            }),
        }
    }
    lines
}
