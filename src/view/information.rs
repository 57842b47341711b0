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

/// The days a week that the sheet converts to other units if nothing is recommended, as numerator and denominator.
const LEVELS: [(i32, i32); 3] = [(1, 2), (1, 1), (2, 1)];

/// What the sheet's wording and layout read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Information {
    /// What the PDF says about itself.
    pub document: DocumentInfo,
    /// The date in words.
    pub date: String,
    /// The project that it is about.
    pub project: Project,
    /// The funder that the application goes to.
    pub funder: Funder,
    /// Who collects the letters.
    pub coordinator: Coordinator,
    /// The period of the application.
    pub period: PeriodView,
    /// The day by which letters are wanted.
    pub due: Option<String>,
    /// The numbers that the wording may cite, by name.
    pub figures: BTreeMap<String, Number>,
    /// The year in which everything began.
    pub since: Option<String>,
    /// The other figures as clauses.
    pub in_figures: Option<Points>,
    /// What partners gain: first the benefits of every partner, then those that larger contributions add.
    pub benefit_groups: Vec<BenefitGroup>,
    /// What the hours are and what they are not, paragraph by paragraph.
    pub effort_statement: Vec<String>,
    /// What every partner takes on besides its hours.
    pub commitments: Option<Points>,
    /// What is hoped for from a partner.
    pub recommendation: Option<Recommended>,
    /// What organisations can do for which partnership is not the right form, paragraph by paragraph.
    pub alternatives: Vec<String>,
    /// How the collaboration works.
    pub principles: Option<Points>,
    /// Topics that partners may take up together, besides what all of them do.
    pub topics: Option<Topics>,
    /// Some numbers of days a week, converted to other units.
    pub levels: Vec<Level>,
    /// The norms behind the numbers.
    pub basis: Norm,
}

/// The benefits that come with one size of contribution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BenefitGroup {
    /// The least contribution that brings them; `None` if every partner has them.
    pub from: Option<Threshold>,
    /// The benefits.
    pub benefits: Vec<String>,
}

/// The least contribution that brings a benefit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Threshold {
    /// Person-months a year, as the application states them.
    pub person_months_per_year: Number,
    /// The same in working days a week.
    pub days_per_week: Number,
}

/// What is hoped for from a partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Recommended {
    /// Working days a week.
    pub days_per_week: Number,
    /// The least number of people among whom to share them; `None` if one is enough.
    pub people: Option<Number>,
}

/// The topics of specialised workshops.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Topics {
    /// The topics as a list within a sentence.
    pub text: String,
    /// Whether there is more than one topic.
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
    /// The source of the figure.
    pub source: Option<String>,
    /// Working days of a full-time week.
    pub days_per_week: Number,
}

/// What the information sheet of an application says.
///
/// # Errors
/// Every text that the sheet prints and that is missing in the locale's language, all at once.
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

/// The benefits grouped by the contribution that they require, smallest first. Benefits that require none are those
/// of every partner.
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

/// The days a week to convert to other units, in order: half of the lowest recommendation, and the recommendations.
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
