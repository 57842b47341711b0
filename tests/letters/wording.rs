//! The words of a letter follow from its data.

use letter_of_intent::model::Language::{self, En, Nb};
use serde_json::{Value, json};

use crate::make::{Draft, KINDS, LANGUAGES};

/// Asserts that a letter in one language contains the expected texts and none of the unexpected ones.
fn says(draft: &Draft, language: Language, expected: &[&str], unexpected: &[&str]) {
    let text = draft.letter(language).text();
    for words in expected {
        assert!(text.contains(words), "`{words}` is not in the {language} letter:\n{text}");
    }
    for words in unexpected {
        assert!(!text.contains(words), "`{words}` is in the {language} letter:\n{text}");
    }
}

fn entries(entries: Value) -> Draft {
    Draft::new().with("contributions", entries)
}

#[test]
fn no_optional_field_at_all() {
    let en = [
        "Letter of intent: Sundby College as a partner in Open School",
        "intends to take part as a partner in Open School from 1 January 2026 to 31 December 2028.",
        "Nordvik University coordinates the application to Research Fund on behalf of all partners.",
        "we will contribute 0.2 FTE of our staff’s working time in kind throughout this period: 2.4 person-months a year, and 7.2 person-months or 1,032 hours in all.",
        "It is the working time of one position (instructor).",
        "We bear its cost ourselves and ask Research Fund for no money towards it.",
        "Contact Ola Nordmann E-mail ola@example.org",
        "one full-time equivalent (FTE) is 1,720 hours and 12 person-months a year.",
    ];
    let absent = ["Why we take part", "The work comprises", "How we work", "look forward", "Our reference"];
    says(&Draft::new(), En, &en, &absent);
    let nb = [
        "Intensjonserklæring: Sundby College som partner i Open School",
        "fra 1. januar 2026 til 31. desember 2028.",
        "bidrar vi gjennom hele perioden med 0,2 årsverk av våre ansattes arbeidstid som egeninnsats: 2,4 månedsverk i året, og 7,2 månedsverk eller 1 032 timer til sammen.",
        "Dette er arbeidstiden i én stilling (instructor).",
        "Vi dekker kostnadene selv og søker ikke Research Fund om penger til dem.",
    ];
    says(&Draft::new(), Nb, &nb, &["Hvorfor vi deltar", "Arbeidet omfatter", "Vår referanse"]);
}

#[test]
fn one_person_with_a_name() {
    let draft = entries(json!([{ "who": "Ada Vik", "role": "instructor", "effort": { "fte": 0.5 } }]));
    says(&draft, En, &["It is the working time of Ada Vik (instructor)."], &["one position"]);
    says(&draft, Nb, &["Dette er arbeidstiden til Ada Vik (instructor)."], &["én stilling"]);
}

#[test]
fn several_people_and_roles() {
    let draft = entries(json!([
        { "who": "Ada Vik", "role": "instructor", "effort": { "fte": 0.5 } },
        { "role": "editor", "effort": { "fte": 0.25 } },
        { "who": "Per Ås", "role": "helper", "effort": { "fte": 0.25 } },
    ]));
    let en = ["It is shared as follows: Ada Vik (instructor), editor and Per Ås (helper).", "1 FTE"];
    says(&draft, En, &en, &["It is the working time of"]);
    let nb =
        ["Arbeidstiden fordeler seg slik: Ada Vik (instructor), editor og Per Ås (helper).", "1 årsverk"];
    says(&draft, Nb, &nb, &["Dette er arbeidstiden"]);
}

#[test]
fn more_people_than_a_sentence_holds() {
    let many = vec![json!({ "role": "instructor", "effort": { "fte": 0.1 } }); 6];
    let draft = entries(Value::from(many));
    says(
        &draft,
        En,
        &["several people and positions, which the appendix lists one by one."],
        &["as follows"],
    );
    says(&draft, Nb, &["flere personer og stillinger, som er ført opp én for én i vedlegget."], &["slik:"]);
}

#[test]
fn different_years() {
    let pledge = json!({ "person_months": { "2026": 1, "2027": 6.5, "2028": 0 } });
    let draft = entries(json!([{ "role": "instructor", "effort": pledge }]));
    let en = ["we will contribute 7.5 person-months", "on average this is 0.21 FTE", "Year by year"];
    says(&draft, En, &en, &["throughout this period", "spread evenly", "Where a cell is empty"]);
    let nb = ["bidrar vi med 7,5 månedsverk", "fordelt over perioden; i gjennomsnitt er det 0,21 årsverk"];
    says(&draft, Nb, &nb, &["gjennom hele perioden", "Der en celle er tom"]);
}

#[test]
fn a_blank_year_is_no_zero() {
    let blank = entries(json!([{ "role": "a", "effort": { "hours": { "2027": 100 } } }]));
    let explained = "Where a cell is empty, nothing is pledged for that year";
    says(&blank, En, &[&format!("{explained}.")], &["0 means"]);
    let both = entries(json!([{ "role": "a", "effort": { "hours": { "2026": 0, "2027": 100 } } }]));
    says(&both, En, &[&format!("{explained}; 0 means that the pledge is nil.")], &[]);
    says(
        &both,
        Nb,
        &["Der en celle er tom, er det ikke lovet noe for det året; 0 betyr at bidraget er null."],
        &[],
    );
}

#[test]
fn a_range() {
    let draft = entries(json!([{ "role": "a", "effort": { "fte": { "min": 0.5, "max": 1 } } }]));
    let en = [
        "0.5–1 FTE",
        "6–12 person-months a year",
        "18–36 person-months or 2,580–5,160 hours",
        "Where we give a range",
    ];
    says(&draft, En, &en, &[]);
    says(&draft, Nb, &["0,5–1 årsverk", "18–36 månedsverk", "Der vi oppgir et spenn"], &[]);
    says(&Draft::new(), En, &[], &["Where we give a range"]);
}

#[test]
fn one_of_a_thing_is_singular() {
    let one = json!({ "person_months": { "2026": 1 } });
    let draft = entries(json!([{ "role": "a", "effort": one }]));
    says(
        &draft,
        En,
        &["we will contribute 1 person-month or 143 hours of our", "steps of 1 hour and"],
        &[" 1 person-months"],
    );
    let hour = entries(json!([{ "role": "a", "effort": { "hours": { "2026": 1 } } }]));
    says(&hour, En, &["or 1 hour of our", "on average this is 0.0002 FTE"], &[]);
    says(&hour, Nb, &["eller 1 time av"], &[]);
}

#[test]
fn notes_are_lettered_and_equal_ones_told_once() {
    let note = |text: &str| json!({ "role": "a", "effort": { "fte": 0.1 }, "note": text });
    let one = entries(json!([note("Until the renewal."), note("Until the renewal.")]));
    says(&one, En, &["This note applies to our figures: a) Until the renewal."], &["b)"]);
    says(&one, Nb, &["Denne merknaden gjelder for tallene våre:"], &[]);
    let two = entries(json!([note("Until the renewal."), note("Half from May.")]));
    says(&two, En, &["These notes apply to our figures: a) Until the renewal. b) Half from May."], &[]);
    says(&two, Nb, &["Disse merknadene gjelder for tallene våre:"], &[]);
}

#[test]
fn other_contributions() {
    let rooms =
        json!([{ "description": "rooms", "currency": "NOK", "years": { "2026": 40000, "2027": 20000 } }]);
    let draft = Draft::new().with("other_contributions", rooms);
    let en = ["Besides working time, we will contribute: – rooms, NOK 60,000 (2026: 40,000; 2027: 20,000)"];
    says(&draft, En, &en, &[]);
    let nb = ["Ut over arbeidstiden bidrar vi med: – rooms, 60 000 NOK (2026: 40 000; 2027: 20 000)"];
    says(&draft, Nb, &nb, &[]);
}

#[test]
fn time_that_only_the_funder_pays_for() {
    let draft = entries(json!([{ "role": "manager", "effort": { "fte": 0.5 }, "funding": "funder" }]));
    let en = [
        "The application asks Research Fund to finance 18 person-months (2,580 hours) of work at Sundby College: manager.",
        "Appendix: time financed by Research Fund",
        "Total financed by Research Fund",
    ];
    says(&draft, En, &en, &["in kind", "In kind", "We bear"]);
    let nb = [
        "Det søkes Research Fund om finansiering av 18 månedsverk (2 580 timer) ved Sundby College: manager.",
        "Vedlegg: arbeidstid finansiert av Research Fund",
    ];
    says(&draft, Nb, &nb, &["geninnsats", "Vi dekker"]);
}

#[test]
fn own_time_and_time_that_the_funder_pays_for() {
    let draft = entries(json!([
        { "role": "instructor", "effort": { "fte": 0.25 } },
        { "role": "manager", "effort": { "fte": 0.5 }, "funding": "funder" },
    ]));
    let en = [
        "we will contribute 0.25 FTE",
        "In addition to our contribution in kind, the application asks Research Fund to finance 18 person-months",
        "The appendix keeps the two apart.",
        "Appendix: in-kind contribution and time financed by Research Fund",
    ];
    says(&draft, En, &en, &["27 person-months"]);
    let nb = [
        "I tillegg til egeninnsatsen søkes Research Fund om finansiering av 18 månedsverk",
        "Vedlegget skiller mellom de to.",
    ];
    says(&draft, Nb, &nb, &["27 månedsverk"]);
}

#[test]
fn benefits_need_their_threshold() {
    let benefits = json!([{ "text": "places" }, { "text": "a seat", "from_person_months_per_year": 6 }]);
    let draft = Draft::new().applied("benefits", benefits);
    says(
        &draft,
        En,
        &["How we work together As a partner, we look forward to the following: places."],
        &["a seat"],
    );
    let more = draft.with("contributions", json!([{ "role": "a", "effort": { "fte": 0.5 } }]));
    says(&more, En, &["the following: places; a seat."], &[]);
    let out_of_reach = json!([{ "text": "a seat", "from_person_months_per_year": 6 }]);
    let none = Draft::new().applied("benefits", out_of_reach);
    says(&none, En, &[], &["How we work together"]);
    says(&none, Nb, &[], &["Hvordan vi arbeider sammen"]);
}

#[test]
fn the_coordinators_own_letter() {
    let draft = Draft::new().applied("coordinator", json!({ "organization": "Sundby College" }));
    let we = "We coordinate the application to Research Fund and submit it together with our partners.";
    says(&draft, En, &[we], &["of all partners"]);
    let vi = "Vi koordinerer søknaden til Research Fund og sender den inn sammen med partnerne våre.";
    says(&draft, Nb, &[vi], &["alle partnerne"]);
}

#[test]
fn everything_that_may_be_left_out() {
    let draft = Draft::new()
        .applied("project", json!({ "name": "Open School", "title": "A school for all", "phase": "phase 2" }))
        .applied("funder", json!({ "name": "Research Fund", "short_name": "RF", "call": "Call 7" }))
        .applied("principles", json!(["All material is open."]))
        .with("letter", json!({ "date": "2025-03-01", "place": "Sundby", "reference": "25/17", "statement": ["We teach."] }))
        .with("workshop_topics", json!(["testing", "containers"]))
        .with("rationale", json!("Our candidates ask for it."))
        .with("contact", json!({ "name": "Ola", "email": "o@example.org", "phone": "+47 1" }));
    let en = [
        "Dear colleagues at RF,",
        "a partner in A school for all (Open School, phase 2) from",
        "the application to RF (Call 7) on behalf of all partners. We teach. Why we take part Our candidates ask for it.",
        "We would also like to work with other partners on these topics: testing and containers.",
        "We agree to the principles of the collaboration. All material is open.",
        "Contact Ola Phone +47 1 E-mail o@example.org",
        "Sundby, 1 March 2025",
        "Our reference",
        "25/17",
    ];
    says(&draft, En, &en, &[]);
    let nb = [
        "Vi vil også gjerne arbeide sammen med andre partnere om disse temaene: testing og containers.",
        "Vi slutter oss til prinsippene for samarbeidet. All material is open.",
        "Sundby, 1. mars 2025",
        "Vår referanse",
    ];
    says(&draft, Nb, &nb, &[]);
}

#[test]
fn what_the_project_asks_is_said_in_its_own_words_and_in_no_others() {
    let draft = Draft::new()
        .applied("commitments", json!(["a stall at the fair", "travel to meetings"]))
        .applied("effort_statement", json!("These hours count twice.\n\nThey do."));
    let en = [
        "These hours count twice. They do. How we work together Besides these hours, we take on what every partner does: a stall at the fair; travel to meetings.",
    ];
    says(&draft, En, &en, &[]);
    says(
        &draft,
        Nb,
        &["Ut over disse timene påtar vi oss det samme som alle partnere: a stall at the fair; travel"],
        &[],
    );
    let rooms = json!([{ "description": "rooms", "currency": "NOK", "years": { "2026": 4000 } }]);
    let money = draft.with("contributions", json!([])).with("other_contributions", rooms);
    says(&money, En, &["We take on what every partner does: a stall"], &["These hours", "Besides these"]);
    // Whatever a letter is about, the built-in wordings do not mention teaching.
    for kind in KINDS {
        let draft =
            if kind == KINDS[2] { Draft::new().with("contributions", json!([])) } else { Draft::new() };
        for language in LANGUAGES {
            let text = draft.clone().of_kind(kind).letter(language).text().to_lowercase();
            for word in ["teach", "workshop", "lesson", "course", "undervis", "kurs", "opplæring"] {
                assert!(!text.contains(word), "`{word}` in {language}: {text}");
            }
        }
    }
}

#[test]
fn a_total_is_told_as_it_was_stated() {
    let draft = entries(json!([{ "role": "a", "effort": { "person_months_total": 6 } }]));
    let en = [
        "we will contribute 6 person-months or 861 hours of our staff’s working time in kind, spread evenly over this period; on average this is 0.17 FTE.",
        "what is stated as a total is divided so that its cells add up to it, and every total is",
    ];
    says(&draft, En, &en, &["throughout this period", "Year by year"]);
    says(
        &draft,
        Nb,
        &["6 månedsverk eller 861 timer", "jevnt fordelt over perioden; i gjennomsnitt er det 0,17 årsverk"],
        &["Slik fordeler"],
    );
    says(&Draft::new(), En, &[], &["stated as a total"]);
}

#[test]
fn money_alone_has_no_hours_and_no_appendix() {
    let rooms = json!([{ "description": "rooms", "currency": "NOK", "years": { "2026": 40000 } }]);
    let draft = Draft::new().with("contributions", json!([])).with("other_contributions", rooms);
    let en = ["If the application is granted, we will contribute from our own funds: – rooms, NOK 40,000"];
    says(&draft, En, &en, &["hour", "person-month", "FTE", "Appendix", "in kind"]);
    let nb = ["Dersom søknaden innvilges, bidrar vi av egne midler med: – rooms, 40 000 NOK"];
    says(&draft, Nb, &nb, &["time", "månedsverk", "årsverk", "Vedlegg", "egeninnsats"]);
    let commitment = draft.of_kind("letter-of-commitment");
    says(&commitment, En, &["From our own funds, we commit: – rooms"], &["hour", "Appendix"]);
}

#[test]
fn entries_of_nothing_are_not_talked_about() {
    let nothing = json!({ "hours": { "2026": 0, "2027": 0 } });
    let draft = entries(json!([
        { "who": "Ada Vik", "role": "instructor", "effort": { "fte": 0.5 } },
        { "who": "Per Ås", "role": "helper", "activities": ["help"], "effort": nothing },
    ]));
    let en = ["It is the working time of Ada Vik (instructor).", "Per Ås, helper"];
    says(&draft, En, &en, &["The work comprises", "Per Ås (helper)"]);
    let alone = entries(json!([{ "role": "helper", "effort": nothing }]));
    let problems = alone.documents().try_letter(En).expect_err("nothing is given");
    assert_eq!(problems[0].code, "nothing-pledged");
    assert_eq!(problems[0].place.as_ref().expect("a place").pointer, "/contributions");
    let funded = entries(json!([
        { "role": "helper", "effort": nothing },
        { "role": "manager", "effort": { "fte": 0.5 }, "funding": "funder" },
    ]));
    says(
        &funded,
        En,
        &["The application asks Research Fund to finance 18 person-months"],
        &["0 hours of our", "In addition"],
    );
}

#[test]
fn a_letter_of_commitment_is_firm() {
    let draft = Draft::new().of_kind("letter-of-commitment");
    let en = [
        "Letter of commitment: Sundby College as a partner in Open School",
        "commits itself to taking part as a partner in Open School",
        "Our commitment depends on the grant and on nothing else.",
        "We commit 0.2 FTE of our staff’s working time in kind throughout this period",
    ];
    says(&draft, En, &en, &["intend", "If the application is granted", "we will contribute"]);
    let nb = [
        "Forpliktelseserklæring: Sundby College som partner i Open School",
        "Forpliktelsen gjelder dersom søknaden innvilges, og er ellers uten forbehold.",
    ];
    says(&draft, Nb, &nb, &["hensikt", "Intensjon"]);
    let range = json!({ "role": "a", "effort": { "fte": { "min": 0.5, "max": 1 } }, "note": "Until May." });
    let noted = draft.with("contributions", json!([range]));
    let en = [
        "Our commitment depends on the grant, and on what the notes to our figures say.",
        "Where we give a range, we commit the lower figure; the higher one is the most that we foresee.",
        "This note applies to our figures: a) Until May.",
    ];
    says(&noted, En, &en, &["nothing else"]);
}

#[test]
fn a_letter_of_support_gives_no_time() {
    let draft = Draft::new().with("contributions", json!([])).of_kind("letter-of-support");
    let en = [
        "Letter of support for Open School",
        "Sundby College supports Open School, which is to run from 1 January 2026 to 31 December 2028.",
        "coordinates the application to Research Fund, and we recommend that it be granted.",
        "This letter commits us to neither working time nor money.",
    ];
    says(&draft, En, &en, &["hour", "FTE", "Appendix", "partner"]);
    let nb = [
        "Støtteerklæring for Open School",
        "forplikter oss verken til å bidra med arbeidstid eller med penger.",
    ];
    says(&draft, Nb, &nb, &["time", "årsverk", "Vedlegg"]);
    let rooms = json!([{ "description": "rooms", "currency": "NOK", "years": { "2026": 40000 } }]);
    let giving = draft.clone().with("other_contributions", rooms);
    says(
        &giving,
        En,
        &["from our own funds: – rooms, NOK 40,000 This letter commits us to no working time."],
        &["neither"],
    );
    // A letter of support is refused if the partner states figures, and a letter of intent if there are none.
    let hours = Draft::new().documents();
    let problems = hours.try_letter_as("letter-of-support", En).expect_err("hours would be left out");
    assert_eq!(problems[0].code, "support-with-effort");
    let nothing = draft.documents().try_letter_as("letter-of-intent", En).expect_err("nothing is given");
    assert_eq!(nothing[0].code, "nothing-pledged");
}

#[test]
fn a_period_of_one_day_reads_as_one_day() {
    let draft = Draft::new()
        .applied("period", json!({ "start": "2026-03-01", "end": "2026-03-01" }))
        .with("contributions", json!([{ "role": "a", "effort": { "hours_total": 8 } }]));
    says(&draft, En, &["as a partner in Open School on 1 March 2026."], &["from 1 March"]);
    says(&draft, Nb, &["som partner i Open School 1. mars 2026."], &["fra 1. mars"]);
}

#[test]
fn a_register_number_has_the_name_that_its_country_gives_it() {
    let label = |country: &str| {
        let organization =
            json!({ "name": "Sundby College", "country": country, "registration_number": "1234" });
        let paragraphs = Draft::new().with("organization", organization).letter(En).paragraphs();
        // The name and the number are one paragraph, so they are read out together.
        paragraphs.iter().find_map(|text| text.strip_suffix(" 1234")).expect("the number").to_owned()
    };
    for (country, name) in [
        ("NO", "Org.nr."),
        ("DK", "CVR-nr."),
        ("FI", "Y-tunnus"),
        ("IS", "kt."),
        ("EE", "registrikood"),
        ("DE", "Reg. no."),
    ] {
        assert_eq!(label(country), name);
    }
}

#[test]
fn identifiers_are_printed_as_links() {
    let orcid = "0000-0002-1825-0097";
    let draft = Draft::new()
        .with("organization", json!({ "name": "Sundby College", "country": "NO", "ror": "048a87296" }))
        .with("signatories", json!([{ "name": "Kari", "title": "Director", "orcid": orcid }]))
        .with(
            "contributions",
            json!([{ "who": "Ola", "orcid": orcid, "role": "a", "effort": { "fte": 0.1 } }]),
        );
    let letter = draft.letter(En);
    let text = letter.text();
    assert!(text.contains("https://ror.org/048a87296"), "{text}");
    assert_eq!(text.matches(&format!("ORCID iD as stated: https://orcid.org/{orcid}")).count(), 2, "{text}");
    let links = letter.links();
    assert_eq!(links.iter().filter(|link| link.ends_with(orcid)).count(), 2, "{links:?}");
    assert!(links.contains(&"https://ror.org/048a87296".to_owned()), "{links:?}");
}

#[test]
fn a_blank_line_parts_paragraphs() {
    let draft = Draft::new().with("rationale", json!("One.\nStill one.\n\nTwo."));
    let paragraphs = draft.letter(En).paragraphs();
    assert!(paragraphs.contains(&"Two.".to_owned()), "{paragraphs:?}");
    assert!(
        paragraphs.iter().any(|text| text == "One. Still one." || text == "One.Still one."),
        "{paragraphs:?}"
    );
}

#[test]
fn a_norm_of_ones_own_is_named() {
    let organization = json!({
        "name": "Sundby College", "country": "NO",
        "working_time": { "hours_per_year": 1628, "source": "the project norm" },
    });
    let draft = Draft::new().with("organization", organization);
    says(
        &draft,
        En,
        &["is 1,628 hours and 12 person-months a year (the project norm).", "976.8"][..1],
        &["1,720"],
    );
    says(&draft, Nb, &["ett årsverk er 1 628 timer og 12 månedsverk i året (the project norm)."], &["1 720"]);
}

#[test]
fn a_text_that_the_language_lacks_is_an_error_at_its_place() {
    let draft = Draft::new().with("rationale", json!({ "nb": "Fordi." }));
    assert!(draft.documents().try_letter(Nb).is_ok());
    let problems = draft.documents().try_letter(En).expect_err("no English text");
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].code, "missing-language");
    assert_eq!(problems[0].place.as_ref().expect("a place").pointer, "/rationale");
}

#[test]
fn text_of_the_data_is_never_markup() {
    let nasty = "#panic() *b* _i_ $x$ `r` <l> @ref // c /* d */ \\ ~ [e] {f} = g \u{201c}h\u{201d} - 1. ---";
    let draft = Draft::new().with("rationale", json!(nasty)).with(
        "contributions",
        json!([{ "role": nasty, "activities": [nasty], "note": nasty, "effort": { "fte": 0.1 } }]),
    );
    for language in LANGUAGES {
        let text = draft.letter(language).text();
        assert!(text.matches(nasty).count() >= 3, "{text}");
    }
}
