//! Custom properties (`--name`) and where they are used (`var(--name, otherwise)`).

use std::collections::HashMap;
use std::rc::Rc;

use crate::picture::Problem;

/// The most variables that are replaced in one value.
const MAX_DEPTH: usize = 10;
/// The most bytes of a value, before and after its variables are replaced.
const MAX_VALUE: usize = 1_000;

/// The custom properties that hold for an element.
#[derive(Debug, Default)]
pub(super) struct Custom {
    own: HashMap<String, String>,
    /// Those of the element around it.
    around: Option<Rc<Custom>>,
}

impl Custom {
    /// The custom properties within an element, before any of its own are added.
    pub fn within(around: &Rc<Self>) -> Self {
        Self { own: HashMap::new(), around: Some(Rc::clone(around)) }
    }

    /// Sets the value of a custom property.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), Problem> {
        if value.len() > MAX_VALUE {
            return Err(Problem::TooComplex("longer variables"));
        }
        self.own.insert(name.to_owned(), value.to_owned());
        Ok(())
    }

    fn get(&self, name: &str) -> Option<&str> {
        let mut custom = Some(self);
        while let Some(Self { own, around }) = custom {
            if let Some(value) = own.get(name) {
                return Some(value);
            }
            custom = around.as_deref();
        }
        None
    }
}

/// A value with its variables replaced; `None` where one of them has no value.
pub(super) fn substitute(value: &str, custom: &Custom) -> Result<Option<String>, Problem> {
    if value.to_ascii_lowercase().contains("var(") {
        replace(value, custom, 0)
    } else {
        Ok(Some(value.to_owned()))
    }
}

fn replace(value: &str, custom: &Custom, depth: usize) -> Result<Option<String>, Problem> {
    if depth > MAX_DEPTH || value.len() > MAX_VALUE {
        return Err(Problem::TooComplex("longer variables"));
    }
    let Some(at) = value.to_ascii_lowercase().find("var(") else { return Ok(Some(value.to_owned())) };
    let (before, inner) = (value.get(..at).unwrap_or_default(), value.get(at + 4..).unwrap_or_default());
    let Some(end) = closing(inner) else { return Ok(None) };
    let (arguments, after) = (inner.get(..end).unwrap_or_default(), inner.get(end + 1..).unwrap_or_default());
    let (name, otherwise) = match arguments.split_once(',') {
        Some((name, otherwise)) => (name.trim(), Some(otherwise.trim())),
        None => (arguments.trim(), None),
    };
    let Some(found) = custom.get(name).or(otherwise) else { return Ok(None) };
    replace(&format!("{before}{found}{after}"), custom, depth + 1)
}

/// Where the bracket is closed that was opened just before this text.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    text.char_indices().find_map(|(at, c)| {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(at),
            ')' => depth -= 1,
            _ => {}
        }
        None
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::rc::Rc;

    use super::{Custom, substitute};

    #[test]
    fn names_are_replaced_by_their_values() {
        let mut around = Custom::default();
        around.set("--outer", "blue").unwrap();
        around.set("--a", "blue").unwrap();
        let mut custom = Custom::within(&Rc::new(around));
        for (name, value) in [
            ("--a", "red"),
            ("--b", "var(--a)"),
            ("--c", "var(--c)"),
            ("--d", "var(--e)var(--e)"),
            ("--e", "var(--d)var(--d)"),
        ] {
            custom.set(name, value).unwrap();
        }
        let of = |value: &str| substitute(value, &custom);
        assert_eq!(of("blue").unwrap().unwrap(), "blue");
        assert_eq!(of("var(--b)").unwrap().unwrap(), "red");
        assert_eq!(of("var(--outer)").unwrap().unwrap(), "blue");
        assert_eq!(of("1 VAR( --x , rgb(1,2,3)) 2").unwrap().unwrap(), "1 rgb(1,2,3) 2");
        assert_eq!(of("var(--x, var(--a))").unwrap().unwrap(), "red");
        assert_eq!(of("var(--x)").unwrap(), None);
        assert_eq!(of("var(--a").unwrap(), None);
        assert!(of("var(--c)").is_err());
        assert!(of("var(--d)").is_err());
    }
}
