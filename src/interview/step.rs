//! All questions: one table, in the order in which they are asked.
//!
//! A new question needs one entry here, and its words under its name in every catalogue.

/// A group of questions about one thing, which stand on one page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// The organisation.
    Organization,
    /// The signatories; asked for each.
    Signatories,
    /// The person to contact.
    Contact,
    /// What full time means.
    WorkingTime,
    /// Working time that is given; asked for each entry.
    Work,
    /// Contributions other than working time; asked for each.
    Other,
    /// What else the partner wants to say.
    About,
    /// How the letter is made.
    Letter,
}

impl Group {
    /// All groups, in order.
    pub const ALL: [Group; 8] = [
        Group::Organization,
        Group::Signatories,
        Group::Contact,
        Group::WorkingTime,
        Group::Work,
        Group::Other,
        Group::About,
        Group::Letter,
    ];

    /// The list in the contribution that the group asks about item by item, if any.
    pub fn list(self) -> Option<List> {
        let list = |pointer, opening, another| {
            Some(List { pointer, has_to_be_there: self != Group::Other, opening, another })
        };
        match self {
            Group::Signatories => list("/signatories", None, Step::AnotherSignatory),
            Group::Work => list("/contributions", Some(Step::GivesWork), Step::AnotherWork),
            Group::Other => list("/other_contributions", Some(Step::GivesOther), Step::AnotherOther),
            _ => None,
        }
    }

    /// The questions of the group.
    pub fn steps(self) -> impl Iterator<Item = Step> {
        Step::ALL.into_iter().filter(move |step| step.entry().group == self)
    }
}

/// A list whose items are asked for one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct List {
    /// Where the list is in the contribution.
    pub pointer: &'static str,
    /// Whether the contribution must have the list, even if it is empty.
    pub has_to_be_there: bool,
    /// The question whether there are any items; none if at least one is required.
    pub opening: Option<Step>,
    /// The question whether there is another item.
    pub another: Step,
}

/// The kind of answer to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A line of text, the same in every language.
    Line,
    /// A short text, perhaps one for each language.
    Text,
    /// A text of a sentence or more, perhaps one for each language.
    Prose,
    /// Short texts, separated by semicolons.
    Items,
    /// Texts of a sentence or more, separated by line breaks.
    Paragraphs,
    /// A country.
    Country,
    /// An e-mail address.
    Email,
    /// The address of a website.
    Website,
    /// The path of a picture, from the contribution's folder.
    Picture,
    /// The hours of a full-time year.
    Hours,
    /// An amount of work.
    Effort,
    /// Who pays.
    Funding,
    /// A language that the letter can be in.
    Language,
    /// A template that the letter can be made with.
    Template,
    /// A day.
    Day,
    /// A currency.
    Currency,
    /// Money by calendar year.
    Money,
    /// Some of the topics that the application offers.
    Topics,
    /// Yes or no; not written to the contribution, and only decides what is asked next.
    Gate,
}

/// When a question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Always, and an answer is required.
    Required,
    /// Always, and it may be left out.
    Optional,
    /// If another question was answered with yes, or with anything.
    After(Step),
    /// Only if somebody wants to state it.
    OnRequest,
}

/// A question of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The name of the question in drafts, in forms and in the catalogues of words.
    pub name: &'static str,
    /// Where the answer goes in the contribution; `#` is the number of a list's item.
    pub pointer: &'static str,
    /// The group that the question belongs to.
    pub group: Group,
    /// The kind of answer.
    pub kind: Kind,
    /// When the question is asked.
    pub when: When,
}

macro_rules! steps {
    ($( $(#[doc = $doc:literal])+ $Step:ident: $name:literal, $pointer:literal, $Group:ident, $Kind:ident, $when:expr; )+) => {
        /// A question, by name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Step {
            $( $(#[doc = $doc])+ $Step, )+
        }

        impl Step {
            /// All questions, in the order in which they are asked.
            pub const ALL: [Step; [$($name),+].len()] = [$(Step::$Step),+];

            /// The entry in the table.
            pub fn entry(self) -> Entry {
                match self {
                    $( Step::$Step => Entry {
                        name: $name,
                        pointer: $pointer,
                        group: Group::$Group,
                        kind: Kind::$Kind,
                        when: $when,
                    }, )+
                }
            }
        }
    };
}

use When::{After, OnRequest, Optional, Required};

steps! {
    /// The organisation's full name.
    Organization: "organization", "/organization/name", Organization, Text, Required;
    /// The faculty, department or group within it.
    Unit: "unit", "/organization/unit", Organization, Text, Optional;
    /// The country.
    Country: "country", "/organization/country", Organization, Country, Required;
    /// The postal address.
    Address: "address", "/organization/address", Organization, Items, Optional;
    /// Whether there are more details for the letterhead.
    MoreLetterhead: "more-letterhead", "", Organization, Gate, Optional;
    /// The name of the organisation in tables.
    ShortName: "short-name", "/organization/short_name", Organization, Text, After(Step::MoreLetterhead);
    /// The website.
    Website: "website", "/organization/website", Organization, Website, After(Step::MoreLetterhead);
    /// The number in the national register.
    RegistrationNumber: "registration-number", "/organization/registration_number", Organization, Line, After(Step::MoreLetterhead);
    /// The identifier in the Research Organization Registry.
    Ror: "ror", "/organization/ror", Organization, Line, After(Step::MoreLetterhead);
    /// The logo.
    Logo: "logo", "/organization/logo", Organization, Picture, After(Step::MoreLetterhead);
    /// The banner in the logo's place.
    Letterhead: "letterhead", "/organization/letterhead", Organization, Picture, After(Step::MoreLetterhead);
    /// The name of the person who signs.
    SignatoryName: "signatory-name", "/signatories/#/name", Signatories, Line, Required;
    /// The title of the person who signs.
    SignatoryTitle: "signatory-title", "/signatories/#/title", Signatories, Text, Required;
    /// The organisation that the person signs for, if it is another one.
    SignatoryOrganization: "signatory-organization", "/signatories/#/organization", Signatories, Text, OnRequest;
    /// The identifier of the person who signs.
    SignatoryOrcid: "signatory-orcid", "/signatories/#/orcid", Signatories, Line, OnRequest;
    /// Whether somebody else signs.
    AnotherSignatory: "another-signatory", "", Signatories, Gate, Optional;
    /// The person to contact about the letter.
    ContactName: "contact-name", "/contact/name", Contact, Line, Required;
    /// The contact's e-mail address.
    ContactEmail: "contact-email", "/contact/email", Contact, Email, Required;
    /// The contact's telephone number.
    ContactPhone: "contact-phone", "/contact/phone", Contact, Line, Optional;
    /// The hours of a full-time year.
    HoursPerYear: "hours-per-year", "/organization/working_time/hours_per_year", WorkingTime, Hours, Optional;
    /// Where these hours come from.
    HoursSource: "hours-source", "/organization/working_time/source", WorkingTime, Text, After(Step::HoursPerYear);
    /// Whether any working time is given.
    GivesWork: "gives-work", "", Work, Gate, Optional;
    /// The role of somebody who contributes.
    Role: "role", "/contributions/#/role", Work, Text, Required;
    /// Who has the role.
    Who: "who", "/contributions/#/who", Work, Line, Optional;
    /// What is done.
    Activities: "activities", "/contributions/#/activities", Work, Items, Optional;
    /// How much time is given.
    Effort: "effort", "/contributions/#/effort", Work, Effort, Required;
    /// Whether there are more details about it.
    MoreOfWork: "more-of-work", "", Work, Gate, Optional;
    /// Who pays.
    Funding: "funding", "/contributions/#/funding", Work, Funding, After(Step::MoreOfWork);
    /// A condition or a remark.
    Note: "note", "/contributions/#/note", Work, Prose, After(Step::MoreOfWork);
    /// A row of its own in the annex.
    Row: "row", "/contributions/#/row", Work, Text, After(Step::MoreOfWork);
    /// The identifier of the person who has the role.
    Orcid: "orcid", "/contributions/#/orcid", Work, Line, After(Step::MoreOfWork);
    /// Whether there is another role.
    AnotherWork: "another-work", "", Work, Gate, Optional;
    /// Whether anything other than working time is given.
    GivesOther: "gives-other", "", Other, Gate, Optional;
    /// What is given.
    OtherDescription: "other-description", "/other_contributions/#/description", Other, Prose, Required;
    /// The currency that it is counted in.
    OtherCurrency: "other-currency", "/other_contributions/#/currency", Other, Currency, Required;
    /// How much it is worth in each year.
    OtherYears: "other-years", "/other_contributions/#/years", Other, Money, Required;
    /// Whether something else is given.
    AnotherOther: "another-other", "", Other, Gate, Optional;
    /// Topics of workshops in which to share.
    Topics: "topics", "/workshop_topics", About, Topics, Optional;
    /// Why the organisation takes part.
    Rationale: "rationale", "/rationale", About, Prose, Optional;
    /// The language of the letter.
    Language: "language", "/letter/language", Letter, Language, Optional;
    /// The town beside the date.
    Place: "place", "/letter/place", Letter, Text, Optional;
    /// Whether there are more details about the letter.
    MoreOfLetter: "more-of-letter", "", Letter, Gate, Optional;
    /// The date of the letter.
    Date: "date", "/letter/date", Letter, Day, After(Step::MoreOfLetter);
    /// The sender's own reference.
    Reference: "reference", "/letter/reference", Letter, Text, After(Step::MoreOfLetter);
    /// The template of the letter.
    Template: "template", "/letter/template", Letter, Template, After(Step::MoreOfLetter);
    /// The partner's own account of who it is.
    Statement: "statement", "/letter/statement", Letter, Paragraphs, After(Step::MoreOfLetter);
}

impl Step {
    /// Whether the question only decides what is asked next.
    pub fn is_gate(self) -> bool {
        self.entry().kind == Kind::Gate
    }

    /// Whether an answer is required.
    pub fn is_required(self) -> bool {
        self.entry().when == Required
    }
}

/// A question about a particular item: the first signatory's name, the second role's effort.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The question.
    pub step: Step,
    /// The number of the list's item, from zero; zero if there is no list.
    pub index: usize,
}

impl Key {
    /// The question about the only item, or the first.
    pub fn of(step: Step) -> Self {
        Self { step, index: 0 }
    }

    /// The question about one of several items.
    pub fn nth(step: Step, index: usize) -> Self {
        Self { step, index }
    }

    /// Where the answer goes in the contribution; none if it is not written there.
    pub fn pointer(self) -> Option<String> {
        let pointer = self.step.entry().pointer;
        (!pointer.is_empty()).then(|| pointer.replace('#', &self.index.to_string()))
    }

    /// Where another item of the same list is in the contribution; none if there is no list.
    pub fn item(self, index: usize) -> Option<String> {
        self.step.entry().group.list().map(|list| format!("{}/{index}", list.pointer))
    }

    /// The name in drafts and forms: `signatory-name/1`, or `unit` for a question that is asked once.
    pub fn name(self) -> String {
        let entry = self.step.entry();
        match entry.group.list() {
            Some(list) if list.opening != Some(self.step) => format!("{}/{}", entry.name, self.index),
            _ => entry.name.to_owned(),
        }
    }

    /// The question with a name, as [`Key::name`] gives it.
    pub fn from_name(name: &str) -> Option<Self> {
        let (stem, index) = match name.split_once('/') {
            Some((stem, index)) => (stem, index.parse().ok()?),
            None => (name, 0),
        };
        let step = Step::ALL.into_iter().find(|step| step.entry().name == stem)?;
        Some(Self { step, index }).filter(|key| key.name() == name)
    }
}
