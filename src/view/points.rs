//! Lists of short texts, one below the other or run into a paragraph.

use serde::Serialize;

/// Some short texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Points {
    /// The texts one by one.
    pub items: Vec<String>,
    /// All texts run together, with a full stop.
    pub text: String,
}

impl Points {
    /// Texts to be printed as sentences, whether or not they were written with a capital and a full stop; `None` if
    /// there are none.
    pub(super) fn sentences(items: Vec<String>) -> Option<Self> {
        let items: Vec<String> = items.iter().map(|item| sentence(item)).collect();
        (!items.is_empty()).then(|| Self { text: items.join(" "), items })
    }

    /// Texts to be joined into one sentence, or into several if one of them is a sentence already; `None` if there
    /// are none.
    pub(super) fn clauses(items: Vec<String>) -> Option<Self> {
        let text = if items.iter().any(|item| ends(item)) {
            items.iter().map(|item| sentence(item)).collect::<Vec<_>>().join(" ")
        } else {
            items.join("; ") + "."
        };
        (!items.is_empty()).then_some(Self { items, text })
    }
}

/// A text with a capital at its start.
pub(super) fn capitalized(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}

fn sentence(text: &str) -> String {
    let stop = if ends(text) { "" } else { "." };
    capitalized(text) + stop
}

/// Whether a text ends like a sentence, possibly followed by closing quotation marks or brackets.
fn ends(text: &str) -> bool {
    let closing = ['"', '\'', '”', '“', '’', '»', ')', ']'];
    text.trim_end_matches(closing).ends_with(['.', '!', '?', '…', '。'])
}

#[cfg(test)]
mod tests {
    use super::Points;

    fn text(points: Option<Points>) -> String {
        points.map_or_else(String::new, |points| points.text)
    }

    #[test]
    fn clauses_make_one_sentence_unless_one_of_them_is_a_sentence() {
        let owned = |items: &[&str]| items.iter().map(|item| (*item).to_owned()).collect::<Vec<_>>();
        assert_eq!(text(Points::clauses(owned(&["a seat", "a vote, too"]))), "a seat; a vote, too.");
        assert_eq!(text(Points::clauses(owned(&["a seat", "We vote."]))), "A seat. We vote.");
        assert_eq!(
            text(Points::sentences(owned(&["all is open", "Is it? “Yes.”"]))),
            "All is open. Is it? “Yes.”"
        );
        assert_eq!(Points::clauses(Vec::new()), None);
        assert_eq!(Points::sentences(Vec::new()), None);
    }
}
