//! References to other parts of a drawing, and to things outside it.

use crate::picture::Problem;

/// The name in `#name`, or `None` for an empty reference.
///
/// # Errors
/// The reference leads out of the drawing.
pub(in crate::picture::svg) fn fragment(address: &str) -> Result<Option<&str>, Problem> {
    let address = address.trim();
    match address.strip_prefix('#') {
        Some(name) => Ok(Some(name).filter(|name| !name.is_empty())),
        None if address.is_empty() => Ok(None),
        None => Err(Problem::Outside(address.to_owned())),
    }
}

/// The name in a value of the form `url(#name) rest`, and the rest; `None` for any other form.
///
/// # Errors
/// As [`fragment`].
pub(in crate::picture::svg) fn url(value: &str) -> Result<Option<(&str, &str)>, Problem> {
    let value = value.trim();
    let Some(inner) = value.get(..4).filter(|word| word.eq_ignore_ascii_case("url(")).and(value.get(4..))
    else {
        return Ok(None);
    };
    let inner = inner.trim_start();
    let quote = inner.chars().next().filter(|quote| ['"', '\''].contains(quote));
    let parts = match quote {
        Some(quote) => inner.get(1..).unwrap_or_default().split_once(quote),
        None => {
            let end = inner.find(')').unwrap_or(inner.len());
            Some(inner.split_at(end))
        }
    };
    let Some((address, after)) = parts else { return Ok(None) };
    // A bracket still open at the end of a value is closed there.
    let after = after.trim_start();
    let Some(rest) = after.strip_prefix(')').or(Some(after).filter(|after| after.is_empty())) else {
        return Ok(None);
    };
    Ok(fragment(address)?.map(|name| (name, rest.trim())))
}

/// Refuses a value that has an address outside the drawing anywhere in it.
///
/// # Errors
/// As [`fragment`].
pub(in crate::picture::svg) fn check(value: &str) -> Result<(), Problem> {
    let lower = value.to_ascii_lowercase();
    for (at, _) in lower.match_indices("url(") {
        url(value.get(at..).unwrap_or_default())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{check, url};
    use crate::picture::Problem;

    #[test]
    fn references_are_found_in_every_form() {
        assert_eq!(url("url(#a)"), Ok(Some(("a", ""))));
        assert_eq!(url(" URL( '#a b' ) none"), Ok(Some(("a b", "none"))));
        assert_eq!(url("url(\"#a)\") red"), Ok(Some(("a)", "red"))));
        assert_eq!(url("url(#a"), Ok(Some(("a", ""))));
        for other in ["none", "url('#a)", "url('#a' b)", "url()", "url(#)", "", "ürl"] {
            assert_eq!(url(other), Ok(None), "{other}");
        }
        assert_eq!(url("url(a.svg#b)"), Err(Problem::Outside("a.svg#b".to_owned())));
        assert_eq!(check("none url( 'x' )"), Err(Problem::Outside("x".to_owned())));
        assert_eq!(check("image-set(url(#a))"), Ok(()));
    }
}
