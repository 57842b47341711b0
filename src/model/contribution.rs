//! One partner's contribution.

use std::collections::BTreeMap;

use time::Date;

use super::{Effort, Interval, Language, Orcid, Organization, Text};

/// The template of letters that pledge no working time.
pub const LETTER_OF_SUPPORT: &str = "letter-of-support";

/// Everything that one partner states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contribution {
    /// Who pledges.
    pub organization: Organization,
    /// How the letter is to be made.
    pub letter: LetterSettings,
    /// Who signs; one or more.
    pub signatories: Vec<Signatory>,
    /// Whom to ask.
    pub contact: Contact,
    /// The working time that is pledged. Empty only where something else is given, or in a letter of support.
    pub pledged: Vec<Pledged>,
    /// What is given beside working time.
    pub other: Vec<OtherContribution>,
    /// Specialised workshops that the partner wants to share in.
    pub workshop_topics: Vec<Text>,
    /// Why this partner takes part, in its own words.
    pub rationale: Option<Text>,
}

impl Contribution {
    /// Whether the letter only says that the organisation is in favour, and pledges no working time.
    pub fn is_support(&self) -> bool {
        self.letter.template.as_deref() == Some(LETTER_OF_SUPPORT)
    }

    /// Whether there is any working time in it.
    pub fn gives_time(&self) -> bool {
        self.pledged.iter().any(|entry| !entry.effort.is_zero())
    }

    /// Whether there is anything in it beside working time.
    pub fn gives_other(&self) -> bool {
        self.other.iter().flat_map(|other| other.years.values()).any(|amount| !amount.is_zero())
    }
}

/// How the letter is to be made.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LetterSettings {
    /// The date at its head.
    pub date: Option<Date>,
    /// The place beside the date.
    pub place: Option<Text>,
    /// The language that it is written in.
    pub language: Option<Language>,
    /// The name of the template.
    pub template: Option<String>,
    /// The sender's own reference.
    pub reference: Option<Text>,
    /// Paragraphs that replace the template's account of who the partner is.
    pub statement: Vec<Text>,
}

/// Somebody who signs for the organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signatory {
    /// The printed name.
    pub name: String,
    /// The office that gives the authority to sign.
    pub title: Text,
    /// The organisation signed for, where it is not the letter's.
    pub organization: Option<Text>,
    /// The signatory's ORCID iD.
    pub orcid: Option<Orcid>,
}

/// Whom to ask about the letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// The name.
    pub name: String,
    /// The e-mail address.
    pub email: String,
    /// The telephone number, as it is printed.
    pub phone: Option<String>,
}

/// Who pays for an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Funding {
    /// The partner.
    #[default]
    InKind,
    /// The funder.
    Funder,
}

impl Funding {
    /// The name that the input and the exports use.
    pub fn as_str(self) -> &'static str {
        match self {
            Funding::InKind => "in-kind",
            Funding::Funder => "funder",
        }
    }
}

/// One entry: a person or a role and the working time that goes with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pledged {
    /// The person, where there is a name already.
    pub who: Option<String>,
    /// The person's ORCID iD.
    pub orcid: Option<Orcid>,
    /// The role.
    pub role: Text,
    /// What is done.
    pub activities: Vec<Text>,
    /// How much.
    pub effort: Effort,
    /// Who pays.
    pub funding: Funding,
    /// A row of its own in the annex.
    pub row: Option<Text>,
    /// A condition or a remark, lettered in the annex.
    pub note: Option<Text>,
}

/// A contribution other than working time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherContribution {
    /// What it is.
    pub description: Text,
    /// ISO 4217, upper case.
    pub currency: String,
    /// How much in which year; never negative.
    pub years: BTreeMap<i32, Interval>,
}
