//! How deeply a template nests. The parser is recursive, and a stack overflow cannot be caught.

/// The deepest nesting that a template may have. Real wordings have three or four levels; the stack lasts for a
/// thousand.
pub(super) const LIMIT: usize = 100;

/// The deepest nesting of blocks and calls in a template, at least as deep as the parser would see it.
///
/// Every `else if` is a block inside the one before it, closed together with it.
pub(super) fn depth(text: &str) -> usize {
    let mut open: Vec<usize> = Vec::new();
    let mut blocks = 0;
    let mut deepest = 0;
    for tag in text.split("{{").skip(1) {
        let tag = tag.split("}}").next().unwrap_or_default();
        let words = tag.trim_start_matches('~').trim_start();
        if words.starts_with('#') {
            open.push(1);
            blocks += 1;
        } else if words.starts_with("else") || words.starts_with('^') {
            if let Some(chain) = open.last_mut() {
                *chain += 1;
                blocks += 1;
            }
        } else if words.starts_with('/') {
            blocks -= open.pop().unwrap_or_default();
        }
        deepest = deepest.max(blocks + calls(tag));
    }
    deepest
}

/// The deepest nesting of brackets in a tag.
fn calls(tag: &str) -> usize {
    let mut open = 0_usize;
    let mut deepest = 0;
    for character in tag.chars() {
        match character {
            '(' | '[' | '{' => open += 1,
            ')' | ']' | '}' => open = open.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(open);
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::depth;

    #[test]
    fn blocks_chains_and_calls_are_counted() {
        assert_eq!(depth("no tags, (brackets) only"), 0);
        assert_eq!(depth("{{a}}{{#if a}}{{b}}{{/if}}{{#if c}}{{/if}}"), 1);
        assert_eq!(depth("{{#if a}}{{~#each b~}}{{/each}}{{/if}}"), 2);
        assert_eq!(depth("{{#if a}}{{else if b}}{{else}}{{/if}}{{#if a}}{{/if}}"), 3);
        assert_eq!(depth("{{#if (not (eq a (len b)))}}{{/if}}"), 4);
    }
}
