//! `contribution.json`: its fields, and how they become the model.

use super::json::{Document, Value};
use super::reader::{At, FromJson, Reader};
use super::record::record;
use super::value::{
    Country, Currency, Day, FullTimeHours, FundingName, LanguageCode, Line, Money, NonEmpty, RelativePath,
    Years, empty_list,
};
use crate::model::{
    Contact, Contribution, Effort, HoursNorm, LETTER_OF_SUPPORT, LetterSettings, Orcid, Organization,
    OtherContribution, Pledged, Ror, Signatory, Text,
};

record! {
    /// What one partner contributes.
    struct ContributionFields as "Contribution" {
        /// The organisation that contributes.
        organization: OrganizationFields = r#"{ "name": "Uppsala University", "country": "SE" }"#,
        /// Settings of the letter.
        letter: Option<LetterFields> = r#"{ "language": "en", "place": "Uppsala" }"#,
        /// The people who sign, at least one.
        signatories: NonEmpty<SignatoryFields> = r#"[{ "name": "Kim Berg", "title": "Head of Department" }]"#,
        /// The contact person for questions about the letter.
        contact: ContactFields = r#"{ "name": "Kim Berg", "email": "kim.berg@example.org" }"#,
        /// Working time, one entry for each person or role. The list is empty in a letter of support, and may be empty
        /// if there are other contributions.
        contributions: Vec<PledgedFields> = r#"[{ "role": "Instructor", "effort": { "fte": 0.5 } }]"#,
        /// Contributions other than working time.
        other_contributions: Option<Vec<OtherFields>> = r#"[{ "description": "rooms", "currency": "SEK", "years": { "2025": 40000 } }]"#,
        /// Specialised workshops that the partner wants to help with.
        workshop_topics: Option<Vec<Text>> = r#"["reproducible workflows"]"#,
        /// Why this partner takes part, in its own words.
        rationale: Option<Text> = r#""Our doctoral candidates write code, and few of them have been taught how.""#,
    }

    /// The organisation that a letter comes from.
    struct OrganizationFields as "Organization" {
        /// The full name of the organisation.
        name: Text = r#""Uppsala University""#,
        /// The short name, for tables.
        short_name: Option<Text> = r#""UU""#,
        /// The faculty, department or group within it.
        unit: Option<Text> = r#""Department of Information Technology""#,
        /// The country, by its ISO 3166-1 alpha-2 code.
        country: Country = r#""SE""#,
        /// The postal address, line by line.
        address: Option<Vec<Text>> = r#"["2 Example Street", "000 00 Uppsala", "Sweden"]"#,
        /// The number in the national register of organisations.
        registration_number: Option<Line> = r#""SE 000000-0000""#,
        /// The address of the website, as it is printed.
        website: Option<Line> = r#""www.example.org""#,
        /// The logo (SVG, PNG or JPEG), by its path relative to this file.
        logo: Option<RelativePath> = r#""logos/uppsala.svg""#,
        /// A banner that replaces logo and sender at the top of the first page, by its path relative to this file.
        letterhead: Option<RelativePath> = r#""logos/banner.svg""#,
        /// The identifier in the Research Organization Registry (ROR).
        ror: Option<Ror> = r#""048a87296""#,
        /// The organisation's own full-time norm, if it differs from that of the application.
        working_time: Option<OwnWorkingTimeFields> = r#"{ "hours_per_year": 1628, "source": "collective agreement" }"#,
    }

    /// The full-time norm of one organisation.
    struct OwnWorkingTimeFields as "OwnWorkingTime" {
        /// Hours of one FTE per year.
        hours_per_year: FullTimeHours = "1720",
        /// The source of the figure.
        source: Option<Text> = r#""collective agreement of the universities""#,
    }

    /// Settings of the letter.
    struct LetterFields as "Letter" {
        /// The date of the letter.
        date: Option<Day> = r#""2024-10-08""#,
        /// The place printed beside the date.
        place: Option<Text> = r#""Uppsala""#,
        /// The language of the letter.
        language: Option<LanguageCode> = r#""en""#,
        /// The name of a built-in template.
        template: Option<Line> = r#""letter-of-intent""#,
        /// The sender's reference.
        reference: Option<Text> = r#""2024/00123-4""#,
        /// Paragraphs that replace the template's text about the partner.
        statement: Option<Vec<Text>> = r#"["We run the largest training programme in our region."]"#,
    }

    /// Somebody who signs for the organisation.
    struct SignatoryFields as "Signatory" {
        /// The printed name.
        name: Line = r#""Kim Berg""#,
        /// The position that gives the authority to sign.
        title: Text = r#""Head of Department""#,
        /// The organisation that this person signs for, if it is not the one that sends the letter.
        organization: Option<Text> = r#""University Library""#,
        /// The signatory's ORCID iD.
        orcid: Option<Orcid> = r#""0000-0002-1825-0097""#,
    }

    /// The contact person for questions about the letter.
    struct ContactFields as "Contact" {
        /// The contact person's name.
        name: Line = r#""Kim Berg""#,
        /// The contact person's e-mail address.
        email: Line = r#""kim.berg@example.org""#,
        /// The telephone number, as it is printed.
        phone: Option<Line> = r#""+46 00 00 00 00""#,
    }

    /// One entry: a person or a role, with its working time.
    struct PledgedFields as "Pledged" {
        /// The person, if the name is known.
        who: Option<Line> = r#""Kim Berg""#,
        /// The person's ORCID iD.
        orcid: Option<Orcid> = r#""0000-0002-1825-0097""#,
        /// The role.
        role: Text = r#""Instructor""#,
        /// The tasks of the role.
        activities: Option<Vec<Text>> = r#"["teaching at two workshops a year"]"#,
        /// The amount of working time.
        effort: Effort = r#"{ "fte": 0.5 }"#,
        /// Who pays: the partner (`in-kind`, the default) or the funder (`funder`).
        funding: Option<FundingName> = r#""in-kind""#,
        /// The row of the annex that this entry belongs to, if not the organisation's own.
        row: Option<Text> = r#""University Library""#,
        /// A condition or remark, printed as a lettered note.
        note: Option<Text> = r#""Subject to the renewal of the agreement in 2026.""#,
    }

    /// A contribution other than working time.
    struct OtherFields as "Other" {
        /// What is contributed.
        description: Text = r#""Travel to project meetings""#,
        /// The currency, by its ISO 4217 code.
        currency: Currency = r#""NOK""#,
        /// The amount of money in each calendar year.
        years: Years<Money> = r#"{ "2025": 69000 }"#,
    }
}

/// The model of a document, if everything that it needs is there.
pub(super) fn read(document: &Document, reader: &mut Reader<'_>) -> Option<Contribution> {
    let root = At::root(document);
    check_given(&root, reader);
    ContributionFields::from_json(&root, reader).map(ContributionFields::into_model)
}

/// Reports working time in a letter of support, and a contribution that gives nothing although it has to. This looks
/// at the values in the file, whatever else may be wrong with it.
fn check_given(root: &At<'_>, reader: &mut Reader<'_>) {
    let items = |list: &str| Some((root.get(list)?, root.get(list)?.items()?.len()));
    let Some((at, entries)) = items("contributions") else { return };
    let template = root.get("letter").and_then(|letter| letter.get("template"));
    let is_support = template.is_some_and(|it| it.node.value == Value::String(LETTER_OF_SUPPORT.to_owned()));
    if is_support && entries > 0 {
        let message = "working time in a letter of support, which does not state any".to_owned();
        let hint = "delete the entries, or choose the template `letter-of-intent`";
        reader.error(&at, "support-with-effort", message, hint);
    }
    // A value that is not a list is a mistake of its own.
    let gives_other =
        root.get("other_contributions").is_some_and(|at| at.items().is_none_or(|it| !it.is_empty()));
    if entries == 0 && !is_support && !gives_other {
        empty_list(&at, reader);
    }
}

impl ContributionFields {
    fn into_model(self) -> Contribution {
        Contribution {
            organization: self.organization.into_model(),
            letter: self.letter.map(LetterFields::into_model).unwrap_or_default(),
            signatories: self.signatories.0.into_iter().map(SignatoryFields::into_model).collect(),
            contact: self.contact.into_model(),
            pledged: self.contributions.into_iter().map(PledgedFields::into_model).collect(),
            other: self
                .other_contributions
                .unwrap_or_default()
                .into_iter()
                .map(OtherFields::into_model)
                .collect(),
            workshop_topics: self.workshop_topics.unwrap_or_default(),
            rationale: self.rationale,
        }
    }
}

impl OrganizationFields {
    fn into_model(self) -> Organization {
        Organization {
            name: self.name,
            short_name: self.short_name,
            unit: self.unit,
            country: self.country.0,
            address: self.address.unwrap_or_default(),
            registration_number: self.registration_number.map(|line| line.0),
            website: self.website.map(|line| line.0),
            logo: self.logo.map(|path| path.0),
            letterhead: self.letterhead.map(|path| path.0),
            ror: self.ror,
            working_time: self
                .working_time
                .map(|norm| HoursNorm { hours_per_year: norm.hours_per_year.0, source: norm.source }),
        }
    }
}

impl LetterFields {
    fn into_model(self) -> LetterSettings {
        LetterSettings {
            date: self.date.map(|day| day.0),
            place: self.place,
            language: self.language.map(|code| code.0),
            template: self.template.map(|line| line.0),
            reference: self.reference,
            statement: self.statement.unwrap_or_default(),
        }
    }
}

impl SignatoryFields {
    fn into_model(self) -> Signatory {
        let Self { name, title, organization, orcid } = self;
        Signatory { name: name.0, title, organization, orcid }
    }
}

impl ContactFields {
    fn into_model(self) -> Contact {
        Contact { name: self.name.0, email: self.email.0, phone: self.phone.map(|line| line.0) }
    }
}

impl PledgedFields {
    fn into_model(self) -> Pledged {
        Pledged {
            who: self.who.map(|line| line.0),
            orcid: self.orcid,
            role: self.role,
            activities: self.activities.unwrap_or_default(),
            effort: self.effort,
            funding: self.funding.map(|name| name.0).unwrap_or_default(),
            row: self.row,
            note: self.note,
        }
    }
}

impl OtherFields {
    fn into_model(self) -> OtherContribution {
        OtherContribution {
            description: self.description,
            currency: self.currency.0,
            years: self.years.years,
        }
    }
}
