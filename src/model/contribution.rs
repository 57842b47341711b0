//! One partner's contribution.

use std::collections::BTreeMap;

use time::Date;

use super::{Effort, Interval, Language, Orcid, Organization, Text};

/// The template of letters that pledge no working time.
pub const LETTER_OF_SUPPORT: &str = "letter-of-support";

/// Everything that one partner states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contribution {
    /// The organisation that makes the pledge.
    pub organization: Organization,
    /// How the letter is to be made.
    pub letter: LetterSettings,
    /// Who signs; one or more.
    pub signatories: Vec<Signatory>,
    /// The person to ask about the letter.
    pub contact: Contact,
    /// The working time that is pledged. Empty only if something else is given, or in a letter of support.
    pub pledged: Vec<Pledged>,
    /// What is given besides working time.
    pub other: Vec<OtherContribution>,
    /// Topics of specialised workshops that the partner wants to work on with others.
    pub workshop_topics: Vec<Text>,
    /// Why this partner takes part, in its own words.
    pub rationale: Option<Text>,
}

impl Contribution {
    /// Whether the letter only says that the organisation is in favour, and pledges no working time.
    pub fn is_support(&self) -> bool {
        self.letter.template.as_deref() == Some(LETTER_OF_SUPPORT)
    }

    /// Whether any working time is given.
    pub fn gives_time(&self) -> bool {
        self.pledged.iter().any(|entry| !entry.effort.is_zero())
    }

    /// Whether anything besides working time is given.
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
    /// Paragraphs that replace the template's description of the partner.
    pub statement: Vec<Text>,
}

/// Somebody who signs for the organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signatory {
    /// The printed name.
    pub name: String,
    /// The office that gives them the authority to sign.
    pub title: Text,
    /// The organisation they sign for, if it is not the letter's.
    pub organization: Option<Text>,
    /// The signatory's ORCID iD.
    pub orcid: Option<Orcid>,
}

/// The person to ask about the letter.
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
    /// The person, if there is a name already.
    pub who: Option<String>,
    /// The person's ORCID iD.
    pub orcid: Option<Orcid>,
    /// The role.
    pub role: Text,
    /// What this person or role will do.
    pub activities: Vec<Text>,
    /// How much time.
    pub effort: Effort,
    /// Who pays for it.
    pub funding: Funding,
    /// The label of its row in the annex, if it is not the partner's.
    pub row: Option<Text>,
    /// A condition or a remark, printed in the annex as a lettered note.
    pub note: Option<Text>,
}

/// A contribution other than working time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherContribution {
    /// What it is.
    pub description: Text,
    /// ISO 4217, upper case.
    pub currency: String,
    /// How much in each year; never negative.
    pub years: BTreeMap<i32, Interval>,
}
