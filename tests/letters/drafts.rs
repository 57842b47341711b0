//! Documents that together have everything that a wording may ask for, in words that no language has.

use std::sync::LazyLock;

use letter_of_intent::input::read_application;
use letter_of_intent::model::{Application, Language};
use letter_of_intent::produce::{self, AnnexRequest, Format, InformationRequest, Loaded};
use letter_of_intent::template::Template;
use letter_of_intent::view::annex::{self, AnnexInput, AnnexPartner, LetterState, SignedBy, Sort, Unit};
use letter_of_intent::view::{self, LetterImages, Locale};
use serde_json::{Value, json};

use crate::make::{DATE, Documents, Draft, ENGINE, KINDS};
use crate::text;

/// An application and a contribution without optional fields, in words of no language.
fn least() -> Draft {
    let mut draft = Draft::new();
    draft.application = json!({
        "project": { "name": "Qxa" },
        "funder": { "name": "Qxb" },
        "period": { "start": "2026-01-01", "end": "2028-12-31" },
        "coordinator": { "organization": "Qxc" },
        "working_time": { "hours_per_year": 1720 },
    });
    draft.contribution = json!({
        "organization": { "name": "Qxd", "country": "DE" },
        "signatories": [{ "name": "Qxe", "title": "qxf" }],
        "contact": { "name": "Qxg", "email": "qxh@qxi.qx" },
        "contributions": [{ "role": "qxj", "effort": { "days_per_week": 1 } }],
    });
    draft
}

/// Every optional field at once.
pub fn most() -> Draft {
    let several = json!({ "2026": 1000, "2027": 2000 });
    least()
        .applied("project", json!({ "name": "Qxa", "title": "Qxk qxl", "phase": "qx 2", "website": "qxa.qx", "summary": "Qxm qxn." }))
        .applied("funder", json!({ "name": "Qxb", "short_name": "QB", "call": "qxo 3", "address": ["Qxp 4"], "ror": "048a87296" }))
        .applied("coordinator", json!({ "organization": "Qxc", "name": "Qxq", "email": "qxr@qxi.qx" }))
        .applied("letters_due", json!("2025-11-30"))
        .applied("working_time", json!({ "hours_per_year": 1720, "source": "qxs" }))
        .applied("cost", json!({ "per_person_month": 9875.33, "currency": "EUR" }))
        .applied("rounding", json!({ "person_months": 0.001 }))
        .applied("principles", json!(["Qxt."]))
        .applied("commitments", json!(["qxu"]))
        .applied("benefits", json!([{ "text": "qxv" }, { "text": "qxw", "from_person_months_per_year": 1 }]))
        .applied("effort_statement", json!("Qxx."))
        .applied("recommendation", json!({ "days_per_week": 1, "people": 2 }))
        .applied("alternatives", json!("Qxy."))
        .applied("figures", json!({ "since": "2016", "qxz": "qxz 7" }))
        .applied("workshop_topics", json!(["qya", "qyb"]))
        .applied("expected", json!([{ "label": "Qyc", "effort": { "person_months": { "2026": 2 } }, "note": "Qyd." }]))
        .with(
            "organization",
            json!({
                "name": "Qxd", "unit": "Qye", "country": "DE", "address": ["Qyf 5"], "registration_number": "88",
                "website": "qyg.qx", "ror": "048a87296",
            }),
        )
        .with("letter", json!({ "place": "Qyh", "reference": "9/9", "statement": ["Qyi."] }))
        .with("signatories", json!([{ "name": "Qxe", "title": "qxf", "organization": "Qyj", "orcid": "0000-0002-1825-0097" }]))
        .with("contact", json!({ "name": "Qxg", "email": "qxh@qxi.qx", "phone": "12" }))
        .with("rationale", json!("Qyk."))
        .with("workshop_topics", json!(["qya", "qyb"]))
        .with("other_contributions", json!([
                { "description": "qyl", "currency": "EUR", "years": several },
                { "description": "qzk", "currency": "EUR", "years": { "2026": 500 } },
            ]))
        .with(
            "contributions",
            json!([
                { "who": "Qym", "orcid": "0000-0002-1825-0097", "role": "qyn", "activities": ["qyo"], "effort": { "fte": { "min": 0.5, "max": 1 } }, "note": "Qyp." },
                { "role": "qyq", "effort": { "hours": { "2026": 0, "2027": 100 } }, "note": "Qyr." },
                { "role": "qys", "effort": { "person_months_total": 6 } },
                { "role": "qyt", "effort": { "fte": 0.5 }, "funding": "funder" },
            ]),
        )
}

pub fn entry(role: &str, funding: &str, effort: Value) -> Value {
    json!({ "role": role, "effort": effort, "funding": funding })
}

/// Drafts that together take every branch of a letter.
fn drafts() -> Vec<Draft> {
    let many = |funding: &str| vec![entry("qyu", funding, json!({ "fte": 0.1 })); 7];
    let note = json!([{ "who": "Qym", "role": "qyn", "effort": { "fte": 0.5 }, "note": "Qyp." }]);
    let money = json!([{ "description": "qyl", "currency": "EUR", "years": { "2026": 1000 } }]);
    let alone = most().with("contributions", json!([])).with("other_contributions", money.clone());
    vec![
        least(),
        most(),
        least()
            .applied("project", json!({ "name": "Qxa", "summary": "Qxm qxn." }))
            .with("contributions", note),
        least().with("contributions", Value::from(many("in-kind"))),
        least().with("contributions", Value::from(many("funder"))),
        least().with("contributions", json!([])).with("other_contributions", money),
        alone,
        least()
            .applied("period", json!({ "start": "2026-03-01", "end": "2026-03-01" }))
            .with("contributions", json!([entry("qyv", "in-kind", json!({ "hours_total": 8 }))])),
        most().applied("coordinator", json!({ "organization": "Qxd" })),
        least().with("contributions", json!([entry("qyw", "in-kind", json!({ "hours": { "2027": 100 } }))])),
        least().applied("benefits", json!([{ "text": "qxv" }])),
        least()
            .applied("principles", json!(["Qxt."]))
            .applied("project", json!({ "name": "Qxa", "title": "Qxk qxl" })),
    ]
}

/// The drafts as letters of this kind.
fn drafts_of(kind: &str) -> Vec<Documents> {
    let supports = kind == KINDS[2];
    let drafts = drafts().into_iter().filter(|draft| {
        supports
            || draft.contribution["contributions"] != json!([])
            || draft.contribution.get("other_contributions").is_some()
    });
    drafts
        .map(|draft| if supports { draft.with("contributions", json!([])) } else { draft })
        .map(|draft| {
            let letter = draft.contribution.get("letter").cloned().unwrap_or_else(|| json!({}));
            draft.with("letter", letter).of_kind(kind).documents()
        })
        .collect()
}

/// The views for the wordings of this kind of letter.
pub fn letters(kind: &str, language: Language) -> Vec<Value> {
    let view = |documents: &Documents| {
        let (application, contribution) =
            (&documents.application.read.model, &documents.contribution.read.model);
        let images = LetterImages::default();
        let view = view::letter(application, contribution, kind, language, DATE, images);
        serde_json::to_value(view.unwrap_or_else(|error| panic!("{error:?}"))).expect("JSON")
    };
    drafts_of(kind).iter().map(view).collect()
}

fn application(value: &Value) -> Loaded<Application> {
    let bytes = serde_json::to_vec(value).expect("JSON");
    let checked = read_application("application.json", &bytes);
    Loaded { read: checked.value.unwrap_or_else(|| panic!("{:?}", checked.problems)), bytes }
}

/// The views for the wordings of the information sheet.
pub fn sheets(language: Language) -> Vec<Value> {
    let locale = Locale::new(language).expect("a locale");
    let one_day = json!({ "start": "2026-03-01", "end": "2026-03-01" });
    let fewer = most()
        .applied("period", one_day)
        .applied("workshop_topics", json!(["qya"]))
        .applied("recommendation", json!({ "days_per_week": 1 }))
        .applied("benefits", json!([]));
    let only_topics = least().applied("workshop_topics", json!(["qya"]));
    let only_principles = least().applied("principles", json!(["Qxt."]));
    [least(), most(), fewer, only_topics, only_principles]
        .iter()
        .map(|draft| {
            let view =
                view::information(&application(&draft.application).read.model, "information", &locale, DATE);
            serde_json::to_value(view.expect("a view")).expect("JSON")
        })
        .collect()
}

/// The states that a letter may have.
fn states() -> Vec<LetterState> {
    let signed = || vec![SignedBy { name: "Qyx".to_owned(), date: Some(DATE) }];
    let state = |complete, accepted, paper, signatures| LetterState {
        signatures,
        is_complete: complete,
        is_accepted: accepted,
        is_for_paper: paper,
    };
    vec![
        state(false, false, false, Vec::new()),
        state(false, false, true, Vec::new()),
        state(false, false, false, signed()),
        state(true, false, false, signed()),
        state(true, true, false, signed()),
    ]
}

/// Partners of an annex: one in each state, two with their own norms, and one that only supports.
fn partners() -> Vec<(Documents, Option<LetterState>)> {
    let named = |name: &str, draft: Draft| {
        let mut draft = draft;
        draft.contribution["organization"]["name"] = json!(name);
        draft
    };
    let with_norm = |name: &str, hours: u32| {
        let mut draft = named(name, most());
        draft.contribution["organization"]["working_time"] =
            json!({ "hours_per_year": hours, "source": "qzb" });
        (draft.documents(), None)
    };
    let mut support = named("Qzc", least().with("contributions", json!([]))).of_kind(KINDS[2]);
    support.contribution["organization"]["country"] = json!("NO");
    let in_states = states().into_iter().zip(["Qzd", "Qze", "Qzf", "Qzg", "Qzh"]);
    let with_states = in_states.map(|(state, name)| (named(name, most()).documents(), Some(state)));
    with_states.chain([with_norm("Qza", 1600), with_norm("Qzl", 1700), (support.documents(), None)]).collect()
}

static PARTNERS: LazyLock<Vec<(Documents, Option<LetterState>)>> = LazyLock::new(partners);

/// The views for the wordings of the annex.
pub fn annexes(language: Language) -> Vec<Value> {
    let locale = Locale::new(language).expect("a locale");
    let all: Vec<AnnexPartner> =
        PARTNERS.iter().map(|(documents, state)| partner(documents, state.as_ref())).collect();
    let one_day = json!({ "start": "2026-03-01", "end": "2026-03-01" });
    let short = least()
        .applied("period", one_day)
        .with("contributions", json!([entry("qyv", "in-kind", json!({ "hours_total": 8 }))]))
        .documents();
    let alone = [partner(&short, None)];
    let even = most()
        .applied("cost", json!({ "per_person_month": 100, "currency": "EUR" }))
        .applied("rounding", json!({}));
    let even = even.documents();
    let pages = |documents: &Documents, partners: &[AnnexPartner], unit, missing: &[String]| {
        let application = &documents.application.read.model;
        let input = AnnexInput { application, partners, sort: Sort::File };
        let annex = annex::annex(&input, &locale);
        serde_json::to_value(annex::pages(&input, &annex, &locale, "annex", DATE, unit, missing))
            .expect("JSON")
    };
    let missing = ["qzi.json".to_owned(), "qzj.json".to_owned()];
    let full = pages(&PARTNERS[0].0, &all, Unit::Both, &missing);
    // Adding up thousands of partners would take long; this is what the wording would get to know about them.
    let shortened = |extent: &str| {
        let mut view = full.clone();
        view["extent"] = json!(extent);
        view["basis"]["own"] = json!([]);
        view["chart"]["longest"] = view["partner_count"].clone();
        view["other"] = json!([]);
        view
    };
    vec![
        pages(&short, &alone, Unit::Hours, &[]),
        pages(&even, &[partner(&even, None)], Unit::PersonMonths, &[]),
        shortened("rows"),
        shortened("sums"),
        full,
    ]
}

fn partner<'a>(documents: &'a Documents, letter: Option<&'a LetterState>) -> AnnexPartner<'a> {
    AnnexPartner { file: "qz.json", contribution: &documents.contribution.read.model, letter }
}

/// The lines of all documents in a language.
pub fn texts(language: Language) -> Vec<String> {
    let mut pdfs = Vec::new();
    for kind in KINDS {
        let made = drafts_of(kind).into_iter().map(|documents| {
            documents
                .try_letter_as(kind, language)
                .unwrap_or_else(|problems| panic!("{kind}, {language}: {problems:?}"))
                .pdf
        });
        pdfs.extend(made);
    }
    let template = Template::builtin("information").expect("a template");
    for draft in [least(), most()] {
        let application = &application(&draft.application);
        let request = InformationRequest { application, template: &template, language, date: DATE };
        pdfs.push(
            produce::information(&ENGINE, &request).unwrap_or_else(|problems| panic!("{problems:?}")).pdf,
        );
    }
    let template = Template::builtin("annex").expect("a template");
    let partners: Vec<AnnexPartner> =
        PARTNERS.iter().map(|(documents, state)| partner(documents, state.as_ref())).collect();
    for unit in [Unit::Both, Unit::Hours] {
        let request = AnnexRequest {
            application: &PARTNERS[0].0.application,
            partners: &partners,
            documents: &[],
            missing: &["qzi.qz".to_owned()],
            template: &template,
            language,
            date: DATE,
            sort: Sort::File,
            unit,
        };
        let annex = produce::annex(&request).expect("an annex");
        pdfs.push(
            annex
                .write(Format::Pdf, ENGINE.fonts(), |job| ENGINE.typeset(job))
                .unwrap_or_else(|problems| panic!("{problems:?}")),
        );
    }
    pdfs.iter().flat_map(|pdf| text::lines(pdf)).flatten().collect()
}
