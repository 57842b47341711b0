//! How a letter that came back differs, in words.

use crate::diagnostic::Diagnostic;
use crate::pdf::{self, Difference};

/// How much of a text is shown around its first difference, in characters.
const EXCERPT: usize = 24;

/// The differences in words; if the text of a page differs, with an excerpt from it.
pub(super) fn told(differences: &[Difference], made: &[u8], letter: &[u8]) -> Vec<String> {
    // The text only helps readers; if it cannot be read, the difference stands all the same.
    let (made, received) = (pdf::texts(made).unwrap_or_default(), pdf::texts(letter).unwrap_or_default());
    let tell = |difference: &Difference| match difference {
        Difference::Page(page) => made
            .get(page - 1)
            .zip(received.get(page - 1))
            .and_then(|(made, received)| text(*page, made, received))
            .unwrap_or_else(|| difference.to_string()),
        _ => difference.to_string(),
    };
    differences.iter().map(tell).collect()
}

/// How the words differ in a letter of another version, whose bytes are never the same.
pub(super) fn texts(made: &[u8], letter: &[u8]) -> Result<Vec<String>, Diagnostic> {
    let (made, received) = (pdf::texts(made)?, pdf::texts(letter)?);
    // Pages may break elsewhere in another version.
    Ok(text(1, &made.concat(), &received.concat())
        .map(|_| {
            let pages = made.iter().zip(&received).zip(1..);
            pages
                .filter_map(|((made, received), page)| text(page, made, received))
                .next()
                .unwrap_or_else(|| format!("it has {} pages, not {}", received.len(), made.len()))
        })
        .into_iter()
        .collect())
}

/// The first difference between two texts, apart from spaces and line breaks.
fn text(page: usize, made: &str, received: &str) -> Option<String> {
    let plain = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<Vec<char>>();
    let (plain_made, plain_received) = (plain(made), plain(received));
    if plain_made == plain_received {
        return None;
    }
    let same = plain_made.iter().zip(&plain_received).take_while(|(made, received)| made == received).count();
    let excerpt = |text: &str| {
        // Some characters before the difference, so that readers find the place.
        let mut seen = 0;
        let start = same.saturating_sub(EXCERPT / 2);
        let shown = text.chars().filter(|c| {
            let at = seen;
            seen += usize::from(!c.is_whitespace());
            (start..start + EXCERPT).contains(&at)
        });
        shown.collect::<String>().trim().to_owned()
    };
    Some(format!("page {page} says `{}`, its data say `{}`", excerpt(received), excerpt(made)))
}
