//! Everything that the information sheet for potential partners says.

use std::collections::BTreeMap;

use serde::Serialize;
use time::Date;

use crate::ledger::{Basis, amount_of_share, hours_of_person_months, round_to_step, share_of_amount};
use crate::model::{Application, Exact, Interval, RateUnit};

use super::document::{DocumentInfo, PeriodView};
use super::parties::{Coordinator, Funder, Project};
use super::points::Points;
use super::texts::Texts;
use super::{Locale, Number, Untranslated, figures};

/// The days a week that the sheet shows in other units wherever nothing is recommended, as numerator and denominator.
const LEVELS: [(i32, i32); 3] = [(1, 2), (1, 1), (2, 1)];

/// What the sheet's wording and layout read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Information {
    /// What the PDF says about itself.
    pub document: DocumentInfo,
    /// The date in words.
    pub date: String,
    /// What it is about.
    pub project: Project,
    /// Who is asked.
    pub funder: Funder,
    /// Who gathers the letters.
    pub coordinator: Coordinator,
    /// From when to when.
    pub period: PeriodView,
    /// The day by which letters are wanted.
    pub due: Option<String>,
    /// The numbers that wording may cite, by name.
    pub figures: BTreeMap<String, Number>,
    /// The year in which everything began.
    pub since: Option<String>,
    /// The other figures as clauses.
    pub in_figures: Option<Points>,
    /// What partners gain: first what all of them do, then what each higher contribution adds.
    pub benefit_groups: Vec<BenefitGroup>,
    /// What the hours are and what they are not, paragraph by paragraph.
    pub effort_statement: Vec<String>,
    /// What every partner takes on beside its hours.
    pub commitments: Option<Points>,
    /// What is hoped for from a partner.
    pub recommendation: Option<Recommended>,
    /// What those can do for whom partnership is not the way, paragraph by paragraph.
    pub alternatives: Vec<String>,
    /// How the collaboration works.
    pub principles: Option<Points>,
    /// What partners may share in beside what all do.
    pub topics: Option<Topics>,
    /// What some days a week come to.
    pub levels: Vec<Level>,
    /// What the numbers rest on.
    pub basis: Norm,
}

/// The benefits that come with one size of contribution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BenefitGroup {
    /// From which size on; nothing where every partner has them.
    pub from: Option<Threshold>,
    /// The benefits.
    pub benefits: Vec<String>,
}

/// The least contribution that brings a benefit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Threshold {
    /// As the application states it.
    pub person_months_per_year: Number,
    /// The same in working days a week.
    pub days_per_week: Number,
}

/// What is hoped for from a partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Recommended {
    /// Working days a week.
    pub days_per_week: Number,
    /// The least number of people to share them; absent where one is enough.
    pub people: Option<Number>,
}

/// The topics of specialised workshops.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Topics {
    /// The list of a sentence.
    pub text: String,
    /// Whether there is more than one.
    pub several: bool,
}

/// One size of contribution in every unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Level {
    /// Working days a week.
    pub days_per_week: Number,
    /// The share of full time.
    pub fte: Number,
    /// Person-months a year, rounded as in a letter.
    pub person_months_per_year: Number,
    /// Hours a year, rounded as in a letter.
    pub hours_per_year: Number,
    /// The mark between units and tenths.
    pub decimal_mark: String,
}

/// What full time is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Norm {
    /// Hours of one FTE in one year.
    pub hours_per_year: Number,
    /// Where that comes from.
    pub source: Option<String>,
    /// Working days of a full-time week.
    pub days_per_week: Number,
}

/// What the information sheet of an application says.
///
/// # Errors
/// Every text that it prints and that the application does not have in the locale's language, all at once.
pub fn information(
    application: &Application,
    template: &str,
    locale: &Locale,
    date: Date,
) -> Result<Information, Vec<Untranslated>> {
    let texts = Texts::new(locale.language());
    let basis = Basis::new(application, None);
    let coordinator = Coordinator::of(application, None, &texts);
    let view = Information {
        document: DocumentInfo::new(&coordinator.organization, template, locale, date),
        date: locale.long_date(date),
        project: Project::new(application, &texts),
        funder: Funder::new(application, &texts),
        coordinator,
        period: PeriodView::new(&application.period, locale),
        due: application.letters_due.map(|date| locale.long_date(date)),
        figures: figures::figures(application, &texts, locale),
        since: figures::since(application, &texts, locale),
        in_figures: Points::clauses(figures::clauses(application, &texts, locale)),
        benefit_groups: benefit_groups(application, &basis, &texts, locale),
        effort_statement: texts.shared_paragraphs(application.effort_statement.as_ref(), "/effort_statement"),
        commitments: Points::clauses(texts.all_shared(&application.commitments, "/commitments")),
        recommendation: recommended(application, locale),
        alternatives: texts.shared_paragraphs(application.alternatives.as_ref(), "/alternatives"),
        principles: Points::sentences(texts.all_shared(&application.principles, "/principles")),
        topics: topics(application, &texts, locale),
        levels: levels(application).iter().map(|days| Level::new(days, &basis, locale)).collect(),
        basis: Norm {
            hours_per_year: locale.exact(basis.hours_per_year()),
            source: basis.norm.source.as_ref().map(|text| texts.shared(text, "/working_time/source")),
            days_per_week: locale.exact(&basis.days_per_week),
        },
    };
    let missing = texts.into_missing();
    if missing.is_empty() { Ok(view) } else { Err(missing) }
}

/// The benefits by the contribution that each asks for, the smallest first. One that asks for none at all is one
/// that every partner has.
fn benefit_groups(
    application: &Application,
    basis: &Basis,
    texts: &Texts,
    locale: &Locale,
) -> Vec<BenefitGroup> {
    let mut groups: BTreeMap<Exact, Vec<String>> = BTreeMap::new();
    for (index, benefit) in application.benefits.iter().enumerate() {
        let text = texts.shared(&benefit.text, &format!("/benefits/{index}/text"));
        let from = benefit.from_person_months_per_year.clone().unwrap_or_default();
        groups.entry(from).or_default().push(text);
    }
    let none = Exact::default();
    let threshold = |months: &Exact| {
        let share = share_of_amount(months, RateUnit::PersonMonthsPerYear, basis);
        Threshold {
            person_months_per_year: locale.exact(months),
            days_per_week: told(&amount_of_share(&share, RateUnit::DaysPerWeek, basis), locale),
        }
    };
    let group = |(from, benefits): (Exact, Vec<String>)| BenefitGroup {
        from: (from > none).then(|| threshold(&from)),
        benefits,
    };
    groups.into_iter().map(group).collect()
}

fn recommended(application: &Application, locale: &Locale) -> Option<Recommended> {
    let recommendation = application.recommendation.as_ref()?;
    let people = recommendation.people.filter(|people| *people > 1);
    Some(Recommended {
        days_per_week: locale.amount(&recommendation.days_per_week),
        people: people.map(|people| locale.exact(&Exact::from_integer(people.into()))),
    })
}

/// The days a week that are shown in other units, in order: the recommended ones and half of the least.
fn levels(application: &Application) -> Vec<Exact> {
    let whole = |number: i32| Exact::from_integer(number.into());
    let mut levels: Vec<Exact> = match &application.recommendation {
        Some(recommendation) => {
            let (min, max) = (recommendation.days_per_week.min(), recommendation.days_per_week.max());
            vec![min / whole(2), min.clone(), max.clone()]
        }
        None => {
            LEVELS.iter().map(|(numerator, denominator)| whole(*numerator) / whole(*denominator)).collect()
        }
    };
    levels.retain(|days| *days > whole(0));
    levels.dedup();
    levels
}

fn topics(application: &Application, texts: &Texts, locale: &Locale) -> Option<Topics> {
    let topics = texts.all_shared(&application.workshop_topics, "/workshop_topics");
    (!topics.is_empty()).then(|| Topics { text: locale.list(&topics), several: topics.len() > 1 })
}

impl Level {
    fn new(days: &Exact, basis: &Basis, locale: &Locale) -> Self {
        let share = share_of_amount(days, RateUnit::DaysPerWeek, basis);
        let months = amount_of_share(&share, RateUnit::PersonMonthsPerYear, basis);
        let hours = hours_of_person_months(&months, basis);
        Self {
            days_per_week: locale.exact(days),
            fte: told(&share, locale),
            person_months_per_year: locale.exact(&round_to_step(&months, &basis.rounding.person_months)),
            hours_per_year: locale.exact(&round_to_step(&hours, &basis.rounding.hours)),
            decimal_mark: locale.decimal_mark(),
        }
    }
}

fn told(value: &Exact, locale: &Locale) -> Number {
    locale.told(&Interval::point(value.clone()))
}
