//! The questions by name, the order in which they come, and the answers that there are.
//!
//! An answer is the text that was given, normalised. Which question comes next follows from the answers alone, so
//! that going back, changing one, and going on with a draft are all the same thing: a look at which is missing.

use std::collections::BTreeMap;

/// A question. Numbers count signatories and contributions from zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    Organization,
    Unit,
    Country,
    Address,
    SignatoryName(usize),
    SignatoryTitle(usize),
    AnotherSignatory(usize),
    ContactName,
    ContactEmail,
    ContactPhone,
    Role(usize),
    Who(usize),
    Activities(usize),
    Effort(usize),
    AnotherContribution(usize),
    Topics,
    Rationale,
    Language,
}

/// The answer to a question that is answered by yes or no.
pub const YES: &str = "yes";
/// See [`YES`].
pub const NO: &str = "no";

impl Key {
    /// The question that comes first.
    pub const FIRST: Key = Key::Organization;

    /// The question after this one, given its answer; nothing after the last.
    fn after(self, answer: &str) -> Option<Key> {
        Some(match self {
            Key::Organization => Key::Unit,
            Key::Unit => Key::Country,
            Key::Country => Key::Address,
            Key::Address => Key::SignatoryName(0),
            Key::SignatoryName(index) => Key::SignatoryTitle(index),
            Key::SignatoryTitle(index) => Key::AnotherSignatory(index),
            Key::AnotherSignatory(index) if answer == YES => Key::SignatoryName(index + 1),
            Key::AnotherSignatory(_) => Key::ContactName,
            Key::ContactName => Key::ContactEmail,
            Key::ContactEmail => Key::ContactPhone,
            Key::ContactPhone => Key::Role(0),
            Key::Role(index) => Key::Who(index),
            Key::Who(index) => Key::Activities(index),
            Key::Activities(index) => Key::Effort(index),
            Key::Effort(index) => Key::AnotherContribution(index),
            Key::AnotherContribution(index) if answer == YES => Key::Role(index + 1),
            Key::AnotherContribution(_) => Key::Topics,
            Key::Topics => Key::Rationale,
            Key::Rationale => Key::Language,
            Key::Language => return None,
        })
    }

    /// Whether there has to be an answer.
    pub fn is_required(self) -> bool {
        matches!(
            self,
            Key::Organization
                | Key::Country
                | Key::SignatoryName(_)
                | Key::SignatoryTitle(_)
                | Key::ContactName
                | Key::ContactEmail
                | Key::Role(_)
                | Key::Effort(_)
        )
    }

    /// The name in a draft, and its number where it has one.
    fn name(self) -> (&'static str, Option<usize>) {
        match self {
            Key::Organization => ("organization", None),
            Key::Unit => ("unit", None),
            Key::Country => ("country", None),
            Key::Address => ("address", None),
            Key::SignatoryName(index) => ("signatory-name", Some(index)),
            Key::SignatoryTitle(index) => ("signatory-title", Some(index)),
            Key::AnotherSignatory(index) => ("another-signatory", Some(index)),
            Key::ContactName => ("contact-name", None),
            Key::ContactEmail => ("contact-email", None),
            Key::ContactPhone => ("contact-phone", None),
            Key::Role(index) => ("role", Some(index)),
            Key::Who(index) => ("who", Some(index)),
            Key::Activities(index) => ("activities", Some(index)),
            Key::Effort(index) => ("effort", Some(index)),
            Key::AnotherContribution(index) => ("another-contribution", Some(index)),
            Key::Topics => ("topics", None),
            Key::Rationale => ("rationale", None),
            Key::Language => ("language", None),
        }
    }

    /// What the question is called in a draft.
    pub fn to_text(self) -> String {
        match self.name() {
            (name, Some(index)) => format!("{name}/{index}"),
            (name, None) => name.to_owned(),
        }
    }

    /// Where the answer stands in the contribution.
    pub fn pointer(self) -> String {
        match self {
            Key::Organization => "/organization/name".to_owned(),
            Key::Unit => "/organization/unit".to_owned(),
            Key::Country => "/organization/country".to_owned(),
            Key::Address => "/organization/address".to_owned(),
            Key::SignatoryName(index) => format!("/signatories/{index}/name"),
            Key::SignatoryTitle(index) => format!("/signatories/{index}/title"),
            Key::ContactName => "/contact/name".to_owned(),
            Key::ContactEmail => "/contact/email".to_owned(),
            Key::ContactPhone => "/contact/phone".to_owned(),
            Key::Role(index) => format!("/contributions/{index}/role"),
            Key::Who(index) => format!("/contributions/{index}/who"),
            Key::Activities(index) => format!("/contributions/{index}/activities"),
            Key::Effort(index) => format!("/contributions/{index}/effort"),
            Key::Topics => "/workshop_topics".to_owned(),
            Key::Rationale => "/rationale".to_owned(),
            Key::Language => "/letter/language".to_owned(),
            // These lead to further questions and are not written down.
            Key::AnotherSignatory(_) | Key::AnotherContribution(_) => "/-".to_owned(),
        }
    }
}

/// The answers so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    texts: BTreeMap<Key, String>,
}

impl Answers {
    /// Keeps an answer; an empty one says that there is nothing to say.
    pub fn put(&mut self, key: Key, text: impl Into<String>) {
        self.texts.insert(key, text.into());
    }

    /// Forgets an answer and gives it back.
    pub fn take(&mut self, key: Key) -> Option<String> {
        self.texts.remove(&key)
    }

    /// An answer with something in it.
    pub fn get(&self, key: Key) -> Option<&str> {
        self.texts.get(&key).map(String::as_str).filter(|text| !text.is_empty())
    }

    /// Whether the question has been answered, be it by nothing.
    pub fn has(&self, key: Key) -> bool {
        self.texts.contains_key(&key)
    }

    /// The answered questions in their order, up to the first that is not; and that one.
    pub fn path(&self) -> (Vec<Key>, Option<Key>) {
        let mut path = Vec::new();
        let mut next = Some(Key::FIRST);
        while let Some(key) = next {
            let Some(text) = self.texts.get(&key) else { return (path, Some(key)) };
            path.push(key);
            next = key.after(text);
        }
        (path, None)
    }

    /// How many signatories there are to ask about, one at least.
    pub fn signatories(&self) -> usize {
        self.count(Key::AnotherSignatory)
    }

    /// How many contributions there are to ask about, one at least.
    pub fn contributions(&self) -> usize {
        self.count(Key::AnotherContribution)
    }

    /// Every answer with its question, for a draft.
    pub fn iter(&self) -> impl Iterator<Item = (Key, &str)> {
        self.texts.iter().map(|(key, text)| (*key, text.as_str()))
    }

    fn count(&self, another: fn(usize) -> Key) -> usize {
        1 + (0..).take_while(|index| self.get(another(*index)) == Some(YES)).count()
    }
}

/// The question with a name, as [`Key::to_text`] gives it.
pub fn key_from_text(text: &str) -> Option<Key> {
    let (name, index) = match text.split_once('/') {
        Some((name, index)) => (name, Some(index.parse().ok()?)),
        None => (text, None),
    };
    let at = index.unwrap_or_default();
    let all = [
        Key::Organization,
        Key::Unit,
        Key::Country,
        Key::Address,
        Key::SignatoryName(at),
        Key::SignatoryTitle(at),
        Key::AnotherSignatory(at),
        Key::ContactName,
        Key::ContactEmail,
        Key::ContactPhone,
        Key::Role(at),
        Key::Who(at),
        Key::Activities(at),
        Key::Effort(at),
        Key::AnotherContribution(at),
        Key::Topics,
        Key::Rationale,
        Key::Language,
    ];
    all.into_iter().find(|key| key.name() == (name, index))
}
