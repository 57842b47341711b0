//! Numbers, lengths and lists of them.

/// No real drawing has larger numbers, and beyond this arcs are cut into pieces without end.
const LARGEST: f64 = 1e9;

/// CSS pixels in one unit. Relative units that the typesetter knows are left to it.
const UNITS: [(&str, f64); 8] = [
    ("px", 1.0),
    ("in", 96.0),
    ("cm", 96.0 / 2.54),
    ("mm", 96.0 / 25.4),
    ("pt", 96.0 / 72.0),
    ("pc", 16.0),
    ("q", 96.0 / 101.6),
    ("rem", FONT_SIZE),
];

/// The default size of text in pixels, as in browsers.
pub(in crate::picture::svg) const FONT_SIZE: f64 = 16.0;

/// A length, as far as it can be resolved without its surroundings.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::picture::svg) enum Length {
    /// In CSS pixels.
    Pixels(f64),
    /// A percentage of the viewport, of a box or of the font size.
    Percent(f64),
    /// In multiples of the font size.
    Em(f64),
}

impl Length {
    /// Reads a length; `None` if it is not one, or in a unit of something that does not exist here, such as a window.
    pub fn read(text: &str) -> Option<Self> {
        let (number, unit) = split_number(text.trim())?;
        let unit = unit.to_ascii_lowercase();
        match unit.as_str() {
            "" => Some(Self::Pixels(number)),
            "%" => Some(Self::Percent(number)),
            "em" => Some(Self::Em(number)),
            // Half the font size is the usual value where the font itself is not consulted.
            "ex" | "ch" => Some(Self::Em(number / 2.0)),
            unit => {
                let (_, scale) = UNITS.iter().find(|(name, _)| *name == unit)?;
                Some(Self::Pixels(number * scale))
            }
        }
    }

    /// The length as the value of an attribute.
    pub fn write(self) -> String {
        match self {
            Self::Pixels(value) => plain(value),
            Self::Percent(value) => format!("{}%", plain(value)),
            Self::Em(value) => format!("{}em", plain(value)),
        }
    }
}

/// The number that a text begins with, and the rest of the text; `None` if there is no number, or one far too large.
pub(in crate::picture::svg) fn split_number(text: &str) -> Option<(f64, &str)> {
    let bytes = text.as_bytes();
    let digits = |from: usize| bytes.iter().skip(from).take_while(|byte| byte.is_ascii_digit()).count();
    let mut end = usize::from(matches!(bytes.first(), Some(b'+' | b'-')));
    let whole = digits(end);
    end += whole;
    let mut fraction = 0;
    if bytes.get(end) == Some(&b'.') {
        fraction = digits(end + 1);
        end += 1 + fraction;
    }
    if whole + fraction == 0 {
        return None;
    }
    if matches!(bytes.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
        let exponent = digits(end + 1 + sign);
        // `2em` is a length, not a number that ends early.
        if exponent > 0 {
            end += 1 + sign + exponent;
        }
    }
    let number: f64 = text.get(..end)?.parse().ok()?;
    (number.abs() <= LARGEST).then_some((number, text.get(end..)?))
}

/// A number and nothing else.
pub(in crate::picture::svg) fn number(text: &str) -> Option<f64> {
    split_number(text.trim()).filter(|(_, rest)| rest.is_empty()).map(|(number, _)| number)
}

/// A number or a percentage, cut off at 0 and 1.
pub(in crate::picture::svg) fn share(text: &str) -> Option<f64> {
    let (number, rest) = split_number(text.trim())?;
    match rest {
        "" => Some(number.clamp(0.0, 1.0)),
        "%" => Some((number / 100.0).clamp(0.0, 1.0)),
        _ => None,
    }
}

/// The numbers of a list, separated by commas and white space. `1-2` is two numbers.
pub(in crate::picture::svg) fn numbers(text: &str) -> Option<Vec<f64>> {
    let mut rest = trim_separators(text);
    let mut numbers = Vec::new();
    while !rest.is_empty() {
        let (number, after) = split_number(rest)?;
        numbers.push(number);
        rest = trim_separators(after);
    }
    Some(numbers)
}

/// A list of lengths.
pub(in crate::picture::svg) fn lengths(text: &str) -> Option<Vec<Length>> {
    let parts = text.split([',', ' ', '\t', '\r', '\n']).filter(|part| !part.is_empty());
    parts.map(Length::read).collect()
}

/// The shortest text for a number, never with an exponent.
pub(in crate::picture::svg) fn plain(value: f64) -> String {
    // Negative zero is zero.
    (value + 0.0).to_string()
}

/// Likewise for single precision: of computed numbers, the digits beyond it differ between machines.
pub(in crate::picture::svg) fn short(value: f32) -> String {
    (value + 0.0).to_string()
}

fn trim_separators(text: &str) -> &str {
    text.trim_start_matches([',', ' ', '\t', '\r', '\n'])
}

#[cfg(test)]
mod tests {
    use super::{Length, lengths, number, numbers, share, split_number};

    #[test]
    fn a_number_ends_where_it_ends() {
        assert_eq!(split_number("1.5em"), Some((1.5, "em")));
        assert_eq!(split_number("-.5e-1x"), Some((-0.05, "x")));
        assert_eq!(split_number("2e"), Some((2.0, "e")));
        assert_eq!(split_number("4."), Some((4.0, "")));
        for none in ["", "-", ".", "e5", "NaN", "inf", "1e300", "1e99999"] {
            assert_eq!(split_number(none), None, "{none}");
        }
        assert_eq!(numbers(" 1,2-3\n4.5.6 "), Some(vec![1.0, 2.0, -3.0, 4.5, 0.6]));
        assert_eq!(numbers("1 a"), None);
        assert_eq!(number(" 7 "), Some(7.0));
        assert_eq!(
            (share("40%"), share("1.5"), share("-1"), share("1px")),
            (Some(0.4), Some(1.0), Some(0.0), None)
        );
    }

    #[test]
    fn lengths_become_pixels_where_they_can() {
        assert_eq!(Length::read("1in"), Some(Length::Pixels(96.0)));
        assert_eq!(Length::read("2.54CM").map(Length::write).as_deref(), Some("96"));
        assert_eq!(Length::read("1rem"), Some(Length::Pixels(16.0)));
        assert_eq!(Length::read("50%"), Some(Length::Percent(50.0)));
        assert_eq!(Length::read("3ex"), Some(Length::Em(1.5)));
        assert_eq!(Length::read("3vw"), None);
        assert_eq!(Length::read("auto"), None);
        assert_eq!(lengths("1px, 2 3%").map(|all| all.len()), Some(3));
    }
}
