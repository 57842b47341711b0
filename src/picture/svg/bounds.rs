//! Limits that are checked before a text is parsed: some texts cost the parser time and memory out of all proportion.

use crate::picture::Problem;

/// The most elements of a drawing.
pub(super) const MAX_NODES: u32 = 200_000;
/// The most attributes of an element; the parser compares each with all others.
const MAX_ATTRIBUTES: usize = 250;
/// The most attributes in all.
const MAX_ATTRIBUTES_IN_ALL: usize = 1_000_000;
/// The most namespace declarations: an element with one of its own copies all that are in force.
const MAX_NAMESPACES: usize = 1_000;
/// The most bytes that entities may add.
const MAX_EXPANSION: usize = 2_000_000;

/// Checks that a text can be parsed in bounded time and memory.
pub(super) fn check(text: &str) -> Result<(), Problem> {
    let too_many = |what| Err(Problem::TooComplex(what));
    if text.matches('<').count() > 2 * MAX_NODES as usize {
        return too_many("more elements");
    }
    if text.matches("xmlns").count() > MAX_NAMESPACES {
        return too_many("more namespaces");
    }
    if text.matches('=').count() > MAX_ATTRIBUTES_IN_ALL || most_attributes(text) > MAX_ATTRIBUTES {
        return too_many("more attributes");
    }
    check_entities(text)
}

/// The most equals signs between two angle brackets, not counting those in quotes.
fn most_attributes(text: &str) -> usize {
    let (mut most, mut count, mut quote) = (0, 0, None);
    let mut within = false;
    for byte in text.bytes() {
        match (byte, quote) {
            (_, Some(open)) if byte == open => quote = None,
            (_, Some(_)) => {}
            (b'<', None) => (within, count) = (true, 0),
            (b'>', None) => within = false,
            (b'"' | b'\'', None) if within => quote = Some(byte),
            (b'=', None) if within => {
                count += 1;
                most = most.max(count);
            }
            _ => {}
        }
    }
    most
}

/// Drawing programs declare entities for namespace addresses. Other entities are of no use in a drawing, and those that
/// refer to each other multiply without end.
fn check_entities(text: &str) -> Result<(), Problem> {
    let mut longest = 0;
    for (at, word) in text.match_indices("<!ENTITY") {
        let rest = text.get(at + word.len()..).unwrap_or_default().trim_start();
        let name_end = rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len());
        let (name, rest) = rest.split_at(name_end);
        let rest = rest.trim_start();
        let quote = rest.chars().next().filter(|quote| ['"', '\''].contains(quote));
        let value = quote.and_then(|quote| rest.get(1..)?.split(quote).next());
        match value {
            Some(value) if name != "%" && !value.contains(['<', '&', '%']) => {
                longest = longest.max(value.len())
            }
            _ => return Err(Problem::Active(format!("<!ENTITY {name}"))),
        }
    }
    if longest > 0 && text.matches('&').count().saturating_mul(longest) > MAX_EXPANSION {
        return Err(Problem::TooComplex("more text in entities"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{check, most_attributes};
    use crate::picture::Problem;

    #[test]
    fn attributes_are_counted_by_element() {
        assert_eq!(most_attributes("<a b='=' c=\"'=>\"><d/>= = =<e f='1' g='2' h='3'/>"), 3);
        let one = format!("<a {}/>", "b='' ".repeat(300));
        assert_eq!(check(&one), Err(Problem::TooComplex("more attributes")));
        let many = format!("<a>{}</a>", "<b c='' d=''/>".repeat(300));
        assert_eq!(check(&many), Ok(()));
    }

    #[test]
    fn entities_of_drawing_programs_are_let_through() {
        let declared = |entities: &str| check(&format!("<!DOCTYPE svg [{entities}]><svg>&a;&a;</svg>"));
        assert_eq!(declared(r#"<!ENTITY ns_svg "http://www.w3.org/2000/svg"> <!ENTITY  b 'c'>"#), Ok(()));
        for other in [
            "<!ENTITY a '&b;&b;'>",
            "<!ENTITY % a 'b'>",
            "<!ENTITY a SYSTEM 'file:///etc/passwd'>",
            "<!ENTITY a '<g/>'>",
            "<!ENTITY",
        ] {
            assert!(matches!(declared(other), Err(Problem::Active(_))), "{other}");
        }
        let long = format!("<!ENTITY a '{}'>", "x".repeat(1_500_000));
        assert_eq!(declared(&long), Err(Problem::TooComplex("more text in entities")));
    }
}
