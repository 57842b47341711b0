//! The questions by name, and the order in which they come.

/// A question. Numbers count signatories and contributions from zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    Organization,
    Unit,
    Country,
    Address,
    MoreLetterhead,
    ShortName,
    Website,
    RegistrationNumber,
    Logo,
    SignatoryName(usize),
    SignatoryTitle(usize),
    AnotherSignatory(usize),
    ContactName,
    ContactEmail,
    ContactPhone,
    HoursPerYear,
    HoursSource,
    Role(usize),
    Who(usize),
    Activities(usize),
    Effort(usize),
    MoreOfContribution(usize),
    Funding(usize),
    Note(usize),
    AnotherContribution(usize),
    Topics,
    Rationale,
    Language,
    Place,
}

/// The answer to a question that is answered by yes or no.
pub const YES: &str = "yes";
/// See [`YES`].
pub const NO: &str = "no";

impl Key {
    /// The question that comes first.
    pub const FIRST: Key = Key::Organization;

    /// The question after this one, given its answer; nothing after the last.
    pub fn after(self, answer: &str) -> Option<Key> {
        Some(match self {
            Key::Organization => Key::Unit,
            Key::Unit => Key::Country,
            Key::Country => Key::Address,
            Key::Address => Key::MoreLetterhead,
            Key::MoreLetterhead if answer == YES => Key::ShortName,
            Key::ShortName => Key::Website,
            Key::Website => Key::RegistrationNumber,
            Key::RegistrationNumber => Key::Logo,
            Key::MoreLetterhead | Key::Logo => Key::SignatoryName(0),
            Key::SignatoryName(index) => Key::SignatoryTitle(index),
            Key::SignatoryTitle(index) => Key::AnotherSignatory(index),
            Key::AnotherSignatory(index) if answer == YES => Key::SignatoryName(index + 1),
            Key::AnotherSignatory(_) => Key::ContactName,
            Key::ContactName => Key::ContactEmail,
            Key::ContactEmail => Key::ContactPhone,
            Key::ContactPhone => Key::HoursPerYear,
            // No answer stands for the application's norm, which has its own source.
            Key::HoursPerYear if !answer.is_empty() => Key::HoursSource,
            Key::HoursPerYear | Key::HoursSource => Key::Role(0),
            Key::Role(index) => Key::Who(index),
            Key::Who(index) => Key::Activities(index),
            Key::Activities(index) => Key::Effort(index),
            Key::Effort(index) => Key::MoreOfContribution(index),
            Key::MoreOfContribution(index) if answer == YES => Key::Funding(index),
            Key::Funding(index) => Key::Note(index),
            Key::MoreOfContribution(index) | Key::Note(index) => Key::AnotherContribution(index),
            Key::AnotherContribution(index) if answer == YES => Key::Role(index + 1),
            Key::AnotherContribution(_) => Key::Topics,
            Key::Topics => Key::Rationale,
            Key::Rationale => Key::Language,
            Key::Language => Key::Place,
            Key::Place => return None,
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

    /// Whether the answer is yes or no and only decides what is asked next.
    pub fn leads_on(self) -> bool {
        matches!(
            self,
            Key::MoreLetterhead
                | Key::AnotherSignatory(_)
                | Key::MoreOfContribution(_)
                | Key::AnotherContribution(_)
        )
    }

    /// The name in a draft, and its number where it has one.
    fn name(self) -> (&'static str, Option<usize>) {
        match self {
            Key::Organization => ("organization", None),
            Key::Unit => ("unit", None),
            Key::Country => ("country", None),
            Key::Address => ("address", None),
            Key::MoreLetterhead => ("more-letterhead", None),
            Key::ShortName => ("short-name", None),
            Key::Website => ("website", None),
            Key::RegistrationNumber => ("registration-number", None),
            Key::Logo => ("logo", None),
            Key::SignatoryName(index) => ("signatory-name", Some(index)),
            Key::SignatoryTitle(index) => ("signatory-title", Some(index)),
            Key::AnotherSignatory(index) => ("another-signatory", Some(index)),
            Key::ContactName => ("contact-name", None),
            Key::ContactEmail => ("contact-email", None),
            Key::ContactPhone => ("contact-phone", None),
            Key::HoursPerYear => ("hours-per-year", None),
            Key::HoursSource => ("hours-source", None),
            Key::Role(index) => ("role", Some(index)),
            Key::Who(index) => ("who", Some(index)),
            Key::Activities(index) => ("activities", Some(index)),
            Key::Effort(index) => ("effort", Some(index)),
            Key::MoreOfContribution(index) => ("more-of-contribution", Some(index)),
            Key::Funding(index) => ("funding", Some(index)),
            Key::Note(index) => ("note", Some(index)),
            Key::AnotherContribution(index) => ("another-contribution", Some(index)),
            Key::Topics => ("topics", None),
            Key::Rationale => ("rationale", None),
            Key::Language => ("language", None),
            Key::Place => ("place", None),
        }
    }

    /// What the question is called in a draft.
    pub fn to_text(self) -> String {
        match self.name() {
            (name, Some(index)) => format!("{name}/{index}"),
            (name, None) => name.to_owned(),
        }
    }

    /// The question with a name, as [`Key::to_text`] gives it.
    pub fn from_text(text: &str) -> Option<Key> {
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
            Key::MoreLetterhead,
            Key::ShortName,
            Key::Website,
            Key::RegistrationNumber,
            Key::Logo,
            Key::SignatoryName(at),
            Key::SignatoryTitle(at),
            Key::AnotherSignatory(at),
            Key::ContactName,
            Key::ContactEmail,
            Key::ContactPhone,
            Key::HoursPerYear,
            Key::HoursSource,
            Key::Role(at),
            Key::Who(at),
            Key::Activities(at),
            Key::Effort(at),
            Key::MoreOfContribution(at),
            Key::Funding(at),
            Key::Note(at),
            Key::AnotherContribution(at),
            Key::Topics,
            Key::Rationale,
            Key::Language,
            Key::Place,
        ];
        all.into_iter().find(|key| key.name() == (name, index))
    }

    /// Where the answer stands in the contribution.
    pub fn pointer(self) -> String {
        match self {
            Key::Organization => "/organization/name".to_owned(),
            Key::Unit => "/organization/unit".to_owned(),
            Key::Country => "/organization/country".to_owned(),
            Key::Address => "/organization/address".to_owned(),
            Key::ShortName => "/organization/short_name".to_owned(),
            Key::Website => "/organization/website".to_owned(),
            Key::RegistrationNumber => "/organization/registration_number".to_owned(),
            Key::Logo => "/organization/logo".to_owned(),
            Key::HoursPerYear => "/organization/working_time/hours_per_year".to_owned(),
            Key::HoursSource => "/organization/working_time/source".to_owned(),
            Key::SignatoryName(index) => format!("/signatories/{index}/name"),
            Key::SignatoryTitle(index) => format!("/signatories/{index}/title"),
            Key::ContactName => "/contact/name".to_owned(),
            Key::ContactEmail => "/contact/email".to_owned(),
            Key::ContactPhone => "/contact/phone".to_owned(),
            Key::Role(index) => format!("/contributions/{index}/role"),
            Key::Who(index) => format!("/contributions/{index}/who"),
            Key::Activities(index) => format!("/contributions/{index}/activities"),
            Key::Effort(index) => format!("/contributions/{index}/effort"),
            Key::Funding(index) => format!("/contributions/{index}/funding"),
            Key::Note(index) => format!("/contributions/{index}/note"),
            Key::Topics => "/workshop_topics".to_owned(),
            Key::Rationale => "/rationale".to_owned(),
            Key::Language => "/letter/language".to_owned(),
            Key::Place => "/letter/place".to_owned(),
            // These lead to further questions and are not written down.
            Key::MoreLetterhead
            | Key::AnotherSignatory(_)
            | Key::MoreOfContribution(_)
            | Key::AnotherContribution(_) => "/-".to_owned(),
        }
    }
}
