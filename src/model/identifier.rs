//! Identifiers of organisations and people that are the same everywhere, with check digits to catch slips.

use std::fmt;

/// How an identifier is written, and the address that explains it.
pub trait Identifier: Sized {
    /// What its address begins with.
    const ADDRESS: &'static str;

    /// Parses an identifier; `None` if it is not written like one or its check digits are wrong.
    fn parse(name: &str) -> Option<Self>;

    /// Reads an identifier or its address, which may be one from before the registries had secure connections.
    fn read(text: &str) -> Option<Self> {
        let name = text.strip_prefix(Self::ADDRESS).or_else(|| {
            let insecure = text.strip_prefix("http")?;
            insecure.strip_prefix(Self::ADDRESS.strip_prefix("https")?)
        });
        Self::parse(name.unwrap_or(text))
    }

    /// The identifier alone, without an address.
    fn as_str(&self) -> &str;

    /// The identifier's full address, which is what the registries ask to be printed.
    fn url(&self) -> String {
        format!("{}{}", Self::ADDRESS, self.as_str())
    }
}

/// An organisation in the Research Organization Registry, such as `048a87296`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ror(String);

/// A person in the registry of ORCID, such as `0000-0002-1825-0097`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Orcid(String);

impl Identifier for Ror {
    const ADDRESS: &'static str = "https://ror.org/";

    /// A zero, six digits of Crockford's base 32 in lower case, and two decimal check digits according to ISO/IEC
    /// 7064, MOD 97-10, as the registry's own program computes them.
    fn parse(name: &str) -> Option<Self> {
        const DIGITS: &str = "0123456789abcdefghjkmnpqrstvwxyz";
        let (number, check) = name.split_at_checked(7)?;
        let digits = number.chars().map(|digit| DIGITS.find(digit));
        let value = digits
            .into_iter()
            .try_fold(0_u64, |value, digit| Some(value * 32 + u64::try_from(digit?).ok()?))?;
        let expected = format!("{:02}", 98 - value * 100 % 97);
        (number.starts_with('0') && check == expected).then(|| Self(name.to_owned()))
    }

    fn as_str(&self) -> &str {
        &self.0
    }
}

impl Identifier for Orcid {
    const ADDRESS: &'static str = "https://orcid.org/";

    /// Four groups of four digits, the last of which is a check digit according to ISO/IEC 7064, MOD 11-2; `X` is
    /// ten, which many write in lower case.
    fn parse(name: &str) -> Option<Self> {
        let name = name.to_ascii_uppercase();
        let groups: Vec<&str> = name.split('-').collect();
        if groups.len() != 4 || groups.iter().any(|group| group.len() != 4) {
            return None;
        }
        let digits = groups.concat();
        let (number, check) = digits.split_at_checked(15)?;
        let sum = number.chars().try_fold(0, |sum, digit| Some((sum + digit.to_digit(10)?) * 2))?;
        let expected = match (12 - sum % 11) % 11 {
            10 => "X".to_owned(),
            digit => digit.to_string(),
        };
        (check == expected).then_some(Self(name))
    }

    fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Ror {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Orcid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::{Identifier, Orcid, Ror};

    #[test]
    fn identifiers_of_the_registries_documentation_are_known() {
        // Uppsala, Oslo, the California Digital Library; ORCID's own examples, one of them with an X.
        for ror in ["048a87296", "01xtthb56", "03yrm5c26"] {
            assert_eq!(Ror::parse(ror).map(|it| it.url()), Some(format!("https://ror.org/{ror}")));
        }
        for orcid in ["0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X"] {
            assert_eq!(Orcid::parse(orcid).map(|it| it.url()), Some(format!("https://orcid.org/{orcid}")));
        }
    }

    #[test]
    fn an_address_may_be_an_old_one_and_a_check_digit_a_small_letter() {
        for (text, orcid) in [
            ("http://orcid.org/0000-0002-1825-0097", Some("0000-0002-1825-0097")),
            ("https://orcid.org/0000-0002-1694-233x", Some("0000-0002-1694-233X")),
            ("0000-0002-1694-233x", Some("0000-0002-1694-233X")),
            ("httpx://orcid.org/0000-0002-1825-0097", None),
            ("https://ror.org/0000-0002-1825-0097", None),
        ] {
            assert_eq!(Orcid::read(text).as_ref().map(Orcid::as_str), orcid, "{text}");
        }
        assert_eq!(Ror::read("http://ror.org/048a87296"), Ror::parse("048a87296"));
    }

    /// MOD 97-10 and MOD 11-2 catch every single wrong digit and every exchange of two neighbours.
    #[test]
    fn one_slip_is_always_found() {
        let slips = |name: &str, digits: &str| -> Vec<String> {
            let characters: Vec<char> = name.chars().collect();
            let mut slips = Vec::new();
            for at in 0..characters.len() {
                for digit in digits.chars() {
                    let mut other = characters.clone();
                    other[at] = digit;
                    slips.push(other.into_iter().collect());
                }
                let mut other = characters.clone();
                other.swap(at, (at + 1).min(characters.len() - 1));
                slips.push(other.into_iter().collect());
            }
            slips.retain(|slip: &String| slip != name);
            slips
        };
        for slip in slips("0000-0002-1825-0097", "0123456789X") {
            assert_eq!(Orcid::parse(&slip), None, "{slip}");
        }
        for slip in slips("0123456", "0") {
            assert_eq!(Ror::parse(&slip), None, "too short: {slip}");
        }
        let own = "0123456789abcdefghijklmnopqrstuvwxyz";
        let found = slips("048a87296", own).into_iter().filter(|slip| Ror::parse(slip).is_some());
        assert_eq!(found.collect::<Vec<_>>(), Vec::<String>::new());
    }
}
