//! The content of the model after reading.

use letter_of_intent::diagnostic::Checked;
use letter_of_intent::input::{MAX_FILE_BYTES, MAX_PROBLEMS, Read, read_application, read_contribution};
use letter_of_intent::model::{
    Application, Contribution, Effort, Exact, Figure, Funding, Identifier, Interval, Language, RateUnit,
    Text, WorkUnit,
};
use time::macros::date;

fn application() -> Read<Application> {
    let bytes = std::fs::read(super::valid().join("application.json")).unwrap();
    read_application("application.json", &bytes).value.unwrap()
}

fn contribution() -> Read<Contribution> {
    let bytes = std::fs::read(super::valid().join("contribution.json")).unwrap();
    let folder = letter_of_intent::disk::DiskFolder::new(super::valid());
    read_contribution("contribution.json", &bytes, Some(&application().model), Some(&folder)).value.unwrap()
}

fn ratio(numerator: i64, denominator: i64) -> Exact {
    Exact::new(numerator.into(), denominator.into())
}

#[test]
fn an_application_has_what_its_file_says() {
    let application = application().model;
    assert_eq!(
        application.project.title.unwrap().get(Language::Nb),
        Some("Undervisning i forskningsprogramvare")
    );
    assert_eq!(application.funder.address.len(), 2);
    assert_eq!(
        (application.period.start(), application.period.end()),
        (date!(2025 - 03 - 01), date!(2028 - 02 - 29))
    );
    assert_eq!(application.letters_due, Some(date!(2024 - 11 - 15)));
    assert_eq!(application.working_time.hours_per_year, ratio(1720, 1));
    assert_eq!(application.rounding.person_months, ratio(1, 100));
    assert_eq!(application.benefits[0].from_person_months_per_year, Some(ratio(12, 5)));
    assert_eq!(application.figures["since"], Figure::Number(ratio(2016, 1)));
    assert_eq!(application.figures["workshops"], Figure::Text(Text::Same("more than 60".to_owned())));
    assert_eq!(application.commitments.len(), 1);
    assert!(application.effort_statement.is_some() && application.alternatives.is_some());
    let recommendation = application.recommendation.unwrap();
    assert_eq!(recommendation.days_per_week, Interval::new(ratio(1, 1), ratio(2, 1)).unwrap());
    assert_eq!(recommendation.people, Some(2));
    assert_eq!(application.languages, [Language::Sv, Language::En]);
    assert_eq!(application.funder.ror.unwrap().as_str(), "01xtthb56");
    let Effort::PerYear(pledge) = &application.expected[0].effort else { panic!("a pledge by year") };
    assert_eq!(pledge.unit, WorkUnit::PersonMonths);
    assert_eq!(pledge.years[&2026], Interval::new(ratio(0, 1), ratio(6, 1)).unwrap());
}

#[test]
fn what_an_application_leaves_out_has_its_default() {
    let bytes = std::fs::read(super::tests().join("minimal/application.json")).unwrap();
    let application = read_application("application.json", &bytes).value.unwrap().model;
    assert_eq!(application.days_per_week, ratio(5, 1));
    assert_eq!(
        (application.rounding.hours, application.rounding.person_months),
        (ratio(1, 1), ratio(1, 100))
    );
}

#[test]
fn a_contribution_has_what_its_file_says() {
    let Read { model, pictures, document } = contribution();
    assert_eq!(model.organization.name.get(Language::Sv), Some("Uppsala universitet"));
    assert_eq!(model.organization.country, "SE");
    assert_eq!(model.organization.letterhead.as_deref(), Some("pictures/banner.svg"));
    assert_eq!(model.organization.working_time.unwrap().hours_per_year, ratio(3401, 2));
    assert_eq!(model.letter.language, Some(Language::En));
    assert_eq!(model.letter.statement[1], Text::Same("Second paragraph,\nin two lines.".to_owned()));
    let fundings: Vec<Funding> = model.pledged.iter().map(|pledged| pledged.funding).collect();
    assert_eq!(fundings[..3], [Funding::InKind, Funding::Funder, Funding::InKind]);
    let Effort::Rate(rate) = &model.pledged[0].effort else { panic!("a rate") };
    assert_eq!((rate.unit, rate.to), (RateUnit::Fte, Some(date!(2027 - 12 - 31))));
    let Effort::PerYear(pledge) = &model.pledged[4].effort else { panic!("a pledge by year") };
    // A year that is given as 0 is a zero; a year that is not given is blank.
    assert!(pledge.years[&2025].is_zero());
    assert!(!pledge.years.contains_key(&2026));
    let Effort::Total(total) = &model.pledged[5].effort else { panic!("a total") };
    assert_eq!(
        (total.unit, total.from, total.to),
        (WorkUnit::PersonMonths, Some(date!(2026 - 01 - 01)), None)
    );
    assert_eq!(total.amount, Interval::new(ratio(1, 1), ratio(2, 1)).unwrap());
    assert_eq!(model.organization.ror.unwrap().url(), "https://ror.org/048a87296");
    assert_eq!(model.signatories[0].orcid.as_ref().unwrap().as_str(), "0000-0002-1694-233X");
    assert_eq!(model.pledged[0].orcid.as_ref().unwrap().as_str(), "0000-0002-1825-0097");
    assert_eq!(model.other[0].years[&2026], Interval::new(ratio(1000, 1), ratio(4001, 2)).unwrap());
    let logo = pictures.logo.unwrap().prepared;
    assert_eq!((logo.width, logo.height), (40.0, 10.0));
    assert!(pictures.letterhead.is_some());
    assert_eq!(document.place("/contributions/1/effort").line_column(), (30, 35));
}

#[test]
fn nesting_of_any_depth_is_answered() {
    for (open, close) in [("[", "]"), ("{\"figures\":", "}")] {
        for depth in [250, 1_000_000 / open.len()] {
            let text = [open.repeat(depth), "1".to_owned(), close.repeat(depth)].concat();
            let Checked { value: read, problems } = read_application("deep.json", text.as_bytes());
            assert!(read.is_none());
            assert_eq!(problems[0].code == "too-deep", depth > 250);
        }
    }
}

#[test]
fn a_long_list_of_problems_is_cut_off() {
    let many: Vec<String> = (0..16_000).map(|number| format!("\"x{}\": 1", number % 12_000)).collect();
    let Checked { problems, .. } =
        read_application("many.json", format!("{{{}}}", many.join(",\n")).as_bytes());
    assert_eq!(problems.len(), MAX_PROBLEMS + 1);
    // 4,000 keys are repeated, 12,000 are unknown and 5 are missing.
    assert_eq!(problems.last().unwrap().message, "15905 more problems in this file are not shown");
}

#[test]
fn a_file_beyond_the_limit_is_refused_unread() {
    let Checked { value: read, problems } = read_application("big.json", &vec![b' '; MAX_FILE_BYTES + 1]);
    assert!(read.is_none());
    assert_eq!(problems[0].code, "file-too-large");
}
