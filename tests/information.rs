//! The information sheet for prospective partners: what it says, what it requires, and what it carries.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use letter_of_intent::diagnostic::{Checked, Diagnostic, Problems};
use letter_of_intent::input::read_application;
use letter_of_intent::model::{Application, Language};
use letter_of_intent::produce::{self, InformationRequest, Loaded, MadeInformation};
use letter_of_intent::template::Template;
use letter_of_intent::typeset::{Engine, Fonts, Job};
use letter_of_intent::view::{self, Information, Locale};
use serde_json::{Value, json};
use time::macros::date;

fn example(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name).join("application.json");
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

fn load(application: &Value) -> Loaded<Application> {
    let bytes = serde_json::to_vec_pretty(application).unwrap();
    let Checked { value: read, problems } = read_application("application.json", &bytes);
    Loaded { read: read.unwrap_or_else(|| panic!("{problems:?}")), bytes }
}

fn view_of(application: &Value, language: Language) -> Information {
    let locale = Locale::new(language).unwrap();
    view::information(&load(application).read.model, "information", &locale, date!(2021 - 02 - 01)).unwrap()
}

fn make(application: &Value, language: Language) -> Result<MadeInformation, Problems> {
    make_with(application, language, &Template::builtin("information").unwrap())
}

fn make_with(
    application: &Value,
    language: Language,
    template: &Template,
) -> Result<MadeInformation, Problems> {
    let request = InformationRequest {
        application: &load(application),
        template,
        language,
        date: date!(2021 - 02 - 01),
    };
    produce::information(&Engine::new(Fonts::embedded()), &request)
}

/// The text of the sheet, its lines joined, with plain spaces.
fn text_of(application: &Value, language: Language) -> String {
    let template = Template::builtin("information").unwrap();
    let view = view_of(application, language);
    let mut files: BTreeMap<String, Vec<u8>> = template.files().clone();
    files.insert("/main.typ".to_owned(), template.render(language.code(), &view).unwrap().into_bytes());
    files.insert("/view.json".to_owned(), serde_json::to_vec(&view).unwrap());
    files.insert("/application.json".to_owned(), b"{}".to_vec());
    let job = Job { main: "/main.typ".to_owned(), files, ident: String::new(), maker: String::new() };
    let pages = Engine::new(Fonts::embedded()).text(job).unwrap();
    let runs: Vec<&str> = pages.iter().flatten().map(|run| run.text.as_str()).collect();
    runs.join("\n").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_sheet_says_what_the_application_states() {
    let english = text_of(&example("coderefinery-2021"), Language::En);
    for words in [
        "Become a partner in CodeRefinery, phase 3",
        "CodeRefinery has been running since 2016. In figures: more than 2,200 people taught; 65 workshops.",
        "We recommend 1–2 working days a week, shared by at least 2 people.",
        "Besides its hours, every partner takes on:",
        "travel of the staff to the meetings of the team",
        "If partnership is not the way for you An organisation that cannot set hours aside",
        "a seat in the steering group",
        "Nordic e-Infrastructure Collaboration (Open Call 2021)",
        "A workshop is three days of teaching, spread over six half-days.",
        "From 1.25 working days a week (3 person-months a year)",
        "a say in how the course material develops",
        "30 June 2021",
        "kari.nordmann@example.org",
        "1,720 hours",
    ] {
        assert!(english.contains(words), "`{words}` is not in:\n{english}");
    }
    let norwegian = text_of(&example("coderefinery-2021"), Language::Nb);
    for words in [
        "har vært i gang siden 2016. I tall: mer enn 2 200 deltakere; 65 kurs.",
        "1–2 arbeidsdager i uka, fordelt på minst 2 personer",
        "1,25 arbeidsdager",
        "30. juni 2021",
    ] {
        assert!(norwegian.contains(words), "`{words}` is not in:\n{norwegian}");
    }
}

#[test]
fn a_sheet_without_the_optional_fields_is_whole() {
    let mut application = example("one-partner");
    application["project"].as_object_mut().unwrap().remove("summary");
    application["figures"] = json!({ "since": "the autumn of 2019", "workshops": 1, "learners": "some 20" });
    let english = text_of(&application, Language::En);
    for words in ["running since the autumn of 2019. In figures: some 20; workshops: 1.", "let us know soon"]
    {
        assert!(english.contains(words), "`{words}` is not in:\n{english}");
    }
    for words in
        ["XX", "teach", "recommend", "takes on", "How we work", "What a partner gains", "not the way"]
    {
        assert!(!english.contains(words), "`{words}` is in:\n{english}");
    }
    assert!(make(&application, Language::Nb).is_ok());
}

#[test]
fn days_a_week_are_converted_by_the_applications_own_norm() {
    let mut application = example("coderefinery-2021");
    let levels = |application: &Value| -> Vec<[String; 4]> {
        let level = |level: &view::InformationLevel| {
            [&level.days_per_week, &level.fte, &level.person_months_per_year, &level.hours_per_year]
                .map(|number| number.text.clone())
        };
        view_of(application, Language::En).levels.iter().map(level).collect()
    };
    assert_eq!(
        levels(&application),
        [["0.5", "0.1", "1.2", "172"], ["1", "0.2", "2.4", "344"], ["2", "0.4", "4.8", "688"]]
    );
    application["working_time"] = json!({ "hours_per_year": 1600, "days_per_week": 4 });
    assert_eq!(
        levels(&application),
        [["0.5", "0.13", "1.5", "200"], ["1", "0.25", "3", "400"], ["2", "0.5", "6", "800"]]
    );
}

#[test]
fn benefits_stand_under_the_contribution_that_brings_them() {
    let mut application = example("one-partner");
    application["benefits"] = json!([
        { "text": "much", "from_person_months_per_year": 6 },
        { "text": "all" },
        { "text": "some", "from_person_months_per_year": 2.4 },
        { "text": "everybody", "from_person_months_per_year": 0 },
    ]);
    let groups: Vec<(Option<String>, Vec<String>)> = view_of(&application, Language::En)
        .benefit_groups
        .into_iter()
        .map(|group| (group.from.map(|from| from.days_per_week.text), group.benefits))
        .collect();
    let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    assert_eq!(
        groups,
        [
            (None, owned(&["all", "everybody"])),
            (Some("1".to_owned()), owned(&["some"])),
            (Some("2.5".to_owned()), owned(&["much"])),
        ]
    );
}

#[test]
fn every_figure_that_a_template_cites_and_that_is_missing_is_named_at_once() {
    let wording = r#"
        #import "/layout/information.typ": information
        #show: information.with(json("/view.json"), labels: (attachment: "data"), title: [{{project.name}}])
        {{figures.since.text}}, {{count figures.workshops other="workshops"}}, {{figures.learners.text}}"#;
    let manifest = r#"{"description": "A sheet", "document": "information", "layout": "information"}"#;
    let files = [("template.json", manifest), ("en.typ.hbs", wording)];
    let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).into();
    let template = Template::from_files("own", files).unwrap();
    let outline = |application: &Value| -> Vec<(&str, String, String)> {
        let problems = make_with(application, Language::En, &template).expect_err("figures are missing");
        let outline = |problem: Diagnostic| {
            assert!(problem.hint.is_some());
            (problem.code, problem.message, problem.place.unwrap().pointer)
        };
        problems.into_iter().map(outline).collect()
    };
    let missing = |name: &str| {
        (
            "missing-figure",
            format!("the information sheet cites the figure `{name}`, which is not given"),
            "/figures".to_owned(),
        )
    };
    let mut application = example("coderefinery-2021");
    assert!(make_with(&application, Language::En, &template).is_ok());
    application["figures"].as_object_mut().unwrap().remove("learners");
    application["figures"].as_object_mut().unwrap().remove("since");
    assert_eq!(outline(&application), [missing("since"), missing("learners")]);
    application.as_object_mut().unwrap().remove("figures");
    assert_eq!(outline(&application), [missing("since"), missing("workshops"), missing("learners")]);
    // The built-in sheet cites no figures.
    assert!(make(&application, Language::En).is_ok());
}

#[test]
fn a_missing_language_is_found_where_the_text_is() {
    let mut application = example("coderefinery-2021");
    application["principles"][1] = json!({ "en": "Three days." });
    let problems = make(&application, Language::Nb).expect_err("a text is missing");
    let found: Vec<(&str, &str)> = problems
        .iter()
        .map(|problem| (problem.code, problem.place.as_ref().unwrap().pointer.as_str()))
        .collect();
    assert_eq!(found, [("missing-language", "/principles/1")]);
    assert_eq!(problems[0].message, "the sheet is in `nb`, but this text is not");
}

#[test]
fn the_sheet_has_two_pages_and_carries_the_application() {
    for example_name in ["coderefinery-2021", "every-field"] {
        for language in Language::ALL {
            let application = example(example_name);
            let made = make(&application, language).unwrap();
            assert_eq!((made.pages, &*made.warnings), (2, [].as_slice()), "{example_name} {language}");
            assert_eq!(made.pdf, make(&application, language).unwrap().pdf, "the same input, the same bytes");
            let attached = attachment(&made.pdf);
            assert_eq!(attached, load(&application).bytes, "{example_name} {language}");
        }
    }
}

/// The only embedded file of a PDF.
fn attachment(pdf: &[u8]) -> Vec<u8> {
    let document = lopdf::Document::load_mem(pdf).unwrap();
    let files: Vec<_> = document
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok())
        .filter(|stream| {
            stream.dict.get(b"Type").and_then(|name| name.as_name()).is_ok_and(|n| n == b"EmbeddedFile")
        })
        .collect();
    assert_eq!(files.len(), 1);
    files[0].decompressed_content().unwrap_or_else(|_| files[0].content.clone())
}

fn loi(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_loi")).current_dir(folder).args(arguments).output().unwrap()
}

#[test]
fn the_application_is_found_here_or_above() {
    let folder = tempfile::tempdir().unwrap();
    let below = folder.path().join("contributions");
    fs::create_dir(&below).unwrap();
    fs::write(folder.path().join("application.json"), load(&example("coderefinery-2021")).bytes).unwrap();
    let made = loi(folder.path(), &["information", "--date", "2021-02-01"]);
    assert_eq!((made.status.code(), made.stdout.as_slice()), (Some(0), b"information.pdf\n".as_slice()));
    let first = fs::read(folder.path().join("information.pdf")).unwrap();
    let made = loi(&below, &["information", "--date", "2021-02-01", "-o", "here.pdf"]);
    assert_eq!((made.status.code(), made.stdout.as_slice()), (Some(0), b"here.pdf\n".as_slice()));
    assert_eq!(fs::read(below.join("here.pdf")).unwrap(), first);

    let elsewhere = tempfile::tempdir().unwrap();
    let made = loi(elsewhere.path(), &["information"]);
    assert_eq!(made.status.code(), Some(1));
    let told = String::from_utf8(made.stderr).unwrap();
    assert!(told.contains("no-application") && told.contains("--application FILE"), "{told}");
}
