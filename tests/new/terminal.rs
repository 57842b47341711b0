//! Conversations in a pseudo-terminal. Every step waits for what the program shows; the clock only decides when to give
//! up.

use std::fs;

use serde_json::json;

use crate::conversation::{CONTROL_C, Conversation, ENTER, rows};
use crate::{example, folder, json, names, topic};

const ESCAPE: &str = "\u{1b}";
const CONTROL_U: &str = "\u{15}";
const DOWN: &str = "\u{1b}[B";
const RIGHT: &str = "\u{1b}[C";
const HOME: &str = "\u{1b}[H";
const SPACE: &str = " ";

#[test]
fn a_whole_conversation_with_help_going_back_and_a_pause() {
    let folder = folder();
    let draft = folder.path().join(".partner.loi-draft.json");

    let mut first = Conversation::start(folder.path(), &["-o", "partner.json"]);
    first
        .sees("letter of intent for CodeRefinery")
        .line("full name of your organisation?", "?")
        .sees("As it should appear at the top of the letter")
        .line("full name of your organisation?", "Sunby College")
        .line("Which faculty", "<")
        // The field holds the earlier answer, to be corrected instead of typed again.
        .sees("Sunby College")
        .on("typing replaces it", &format!("{HOME}{RIGHT}{RIGHT}{RIGHT}d{ENTER}"))
        .line("Which faculty", "")
        .line("In which country?", "Norge")
        .sees("Country code: NO.")
        .line("postal address", "1 Harbour Street; 0001 Sundby")
        .line("more for the letterhead", "yes")
        .line("called for short?", "")
        .line("What is the website?", "www.sundby.example")
        .line("national register?", "")
        .line("Research Organization Registry?", "")
        .line("Which file is the logo in?", "seal.svg")
        .sees("does not exist")
        .line("Which file is the logo in?", "<")
        .line("Research Organization Registry?", "<")
        .line("national register?", "NO 1")
        .line("Research Organization Registry?", "")
        .line("Which file is the logo in?", CONTROL_U)
        .line("Which file is the banner in", "")
        .line("Who signs for", "Kari Nordmann")
        .line("person's title?", "Director of Research")
        .on("Does anyone else sign", CONTROL_C)
        .sees("the same command goes on from there");
    assert_eq!(first.ends(), 1);
    assert!(draft.is_file());
    assert!(!folder.path().join("partner.json").exists());

    let mut second = Conversation::start(folder.path(), &["-o", "partner.json"]);
    second
        // There is no earlier question, and no key may discard the answers by accident.
        .on("in brackets, ? explains", &format!("<{ENTER}"))
        .line("Carry on from there?", "yes")
        .line("Does anyone else sign", "")
        .line("Who can answer questions", "Ola Nordmann")
        .line("e-mail address?", "ola at home")
        .sees("is not an e-mail address")
        .line("e-mail address?", "ola@example.org")
        .line("telephone number?", "")
        .line("How many hours a year", "1600")
        .line("Where does that number come from?", "our agreement")
        .line("work in the project?", "")
        .line("have in the project?", "")
        .on("Who will it be?", ESCAPE)
        .line("have in the project?", "")
        .line("Who will it be?", "Per Hansen")
        .line("What are the tasks", "teaching; mentoring")
        .line("How much time will it take?", "6 pm")
        .sees("every year or in total")
        .line("How much time will it take?", "half a day a week")
        .sees("That is 160 hours, 1.2 person-months or 0.1 FTE a year.")
        .line("Is there a condition", "yes")
        .on("Who pays for this time?", &format!("{DOWN}{ENTER}"))
        .line("What is the condition", "if renewed")
        .line("row of its own", "")
        .line("What is the ORCID iD", "")
        .line("another role or person", "")
        .line("besides working time", "")
        .on("specialised workshops", &format!("{SPACE}{DOWN}{SPACE}{ENTER}"))
        .line("take part?", "We teach.")
        .on("What language", &format!("engl{ENTER}"))
        .line("Where is the letter signed", "Sundby")
        .line("Anything special about the letter", "")
        .sees("Paid by")
        .sees("the funder")
        .on("Is this right?", ENTER)
        .line("Make the letter now?", "yes")
        .sees("partner.pdf");
    assert_eq!(second.ends(), 0);
    assert_eq!(names(folder.path()), ["application.json", "partner.json", "partner.pdf"]);
    assert_eq!(
        json(&folder.path().join("partner.json")),
        json!({
            "organization": {
                "name": "Sundby College", "country": "NO", "address": ["1 Harbour Street", "0001 Sundby"],
                "registration_number": "NO 1", "website": "www.sundby.example",
                "working_time": { "hours_per_year": 1600, "source": "our agreement" },
            },
            "letter": { "place": "Sundby", "language": "en" },
            "signatories": [{ "name": "Kari Nordmann", "title": "Director of Research" }],
            "contact": { "name": "Ola Nordmann", "email": "ola@example.org" },
            "contributions": [{
                "who": "Per Hansen", "role": "instructor", "activities": ["teaching", "mentoring"],
                "effort": { "days_per_week": 0.5 }, "funding": "funder", "note": "if renewed",
            }],
            "workshop_topics": [
                topic(folder.path(), 0),
                topic(folder.path(), 1),
            ],
            "rationale": "We teach.",
        })
    );
}

#[test]
fn what_the_command_line_gives_is_not_asked() {
    let folder = folder();
    let mut conversation =
        Conversation::start(folder.path(), &["--organization", "Sundby College", "--unit", "Physics"]);
    conversation
        .on("In which country?", ESCAPE)
        .sees("This is the first question.")
        .on("In which country?", CONTROL_C);
    // Nothing has been answered yet, so there is nothing to keep.
    conversation.sees("stopped before anything was written");
    assert_eq!(conversation.ends(), 1);
    assert_eq!(names(folder.path()), ["application.json"]);
}

#[test]
fn a_narrow_terminal_and_a_wide_one_show_all_that_they_are_told() {
    for columns in [40, 200] {
        let folder = folder();
        let mut conversation = Conversation::start_as(folder.path(), &[], "C", (columns, 24));
        let long = "A university with a name that is much longer than any terminal of forty columns can show";
        conversation
            .line("organisation?", long)
            .line("takes part?", "?")
            .sees("takes part.")
            .line("takes part?", "")
            .line("In which country?", "Atlantis")
            .sees("there is no country")
            .on("goes back", CONTROL_C);
        assert_eq!(conversation.ends(), 1);
        let widest = rows(&conversation.shown).into_iter().max_by_key(|row| row.chars().count()).unwrap();
        assert!(widest.chars().count() <= usize::from(columns).min(100), "{columns}: {widest}");
    }
}

#[test]
fn the_usual_keys_edit_a_line() {
    let folder = folder();
    let mut conversation = Conversation::start(folder.path(), &[]);
    conversation
        .line("full name of your organisation?", "Sundby Colege\u{17}College")
        .line("Which faculty", "Physics\u{15}Dept of Physics\u{1}The \u{b}Library<")
        // What was typed is offered again after a step back and a step forward.
        .line("full name of your organisation?", "")
        .sees("> The Library")
        .line("goes back", "?")
        .sees("Leave it empty if the whole organisation takes part.")
        .sees("> The Library")
        .line("goes back", "")
        .line("In which country?", "Norge\u{7}\u{11}<")
        .sees("> The Library")
        // A default is replaced by what is typed, not added to.
        .line("goes back", "")
        .line("In which country?", "FI")
        // A line that was typed before its question appeared ends like this.
        .on("postal address", "\n")
        .line("more for the letterhead", "yes<")
        .sees("postal address")
        .on("goes back", CONTROL_C);
    assert_eq!(conversation.ends(), 1);
}

#[test]
fn lists_filter_and_say_so() {
    let folder = folder();
    let path = folder.path().join("partner.json");
    fs::copy(example("02-csc.json"), &path).unwrap();
    let mut conversation = Conversation::start(folder.path(), &["--edit", "partner.json"]);
    conversation
        .sees("What you do not change stays as it is")
        .on("Is this right?", "zzz")
        .sees("nothing matches")
        // Enter chooses nothing as long as nothing matches.
        .on("removes letters", &format!("{ENTER}{CONTROL_U}change{ENTER}"))
        .on("Which one?", &format!("e-mail{ENTER}"))
        .sees("> teppo.meikalainen@example.org")
        .line("goes back", "teppo@example.org")
        .on("Is this right?", &format!("write{ENTER}"))
        .sees("partner.json");
    assert_eq!(conversation.ends(), 0);
    let before = fs::read_to_string(example("02-csc.json")).unwrap();
    let after = fs::read_to_string(&path).unwrap();
    assert_eq!(after, before.replace("teppo.meikalainen@example.org", "teppo@example.org"));
    assert_eq!(names(folder.path()), ["application.json", "partner.json"]);
}

#[test]
fn a_file_that_is_there_can_be_opened_and_left_as_it_is() {
    let folder = folder();
    let path = folder.path().join("contribution.json");
    fs::copy(example("02-csc.json"), &path).unwrap();
    let before = fs::read(&path).unwrap();
    let mut conversation = Conversation::start(folder.path(), &[]);
    conversation
        .line("already exists. Change it?", "")
        .on("Is this right?", ENTER)
        .sees("Nothing has been changed.");
    assert_eq!(conversation.ends(), 0);
    let mut conversation = Conversation::start(folder.path(), &[]);
    conversation.line("Change it?", "no").sees("loi new --edit contribution.json");
    assert_eq!(conversation.ends(), 1);
    // An interrupted edit can be continued as long as the file is unchanged.
    let mut conversation = Conversation::start(folder.path(), &["--edit", "contribution.json"]);
    conversation
        .on("Is this right?", &format!("change{ENTER}"))
        .on("Which one?", &format!("place:{ENTER}"))
        .line("Where is the letter signed", "Helsinki")
        .on("Is this right?", CONTROL_C)
        .sees("the answers are kept in");
    assert_eq!(conversation.ends(), 1);
    assert_eq!(fs::read(&path).unwrap(), before);
    let mut conversation = Conversation::start(folder.path(), &["--edit", "contribution.json"]);
    conversation.line("answers from last time", "").on("Is this right?", ENTER).sees("contribution.json");
    assert_eq!(conversation.ends(), 0);
    assert_eq!(json(&path)["letter"]["place"], "Helsinki");
}

#[test]
fn what_is_wrong_with_a_file_is_told_and_can_be_mended() {
    let folder = folder();
    let path = folder.path().join("partner.json");
    let text = fs::read_to_string(example("02-csc.json")).unwrap();
    fs::write(
        &path,
        text.replace("\"FI\"", "\"Finland\"").replace("\"contact\"", "\"x-ours\": 1, \"contact\""),
    )
    .unwrap();
    let mut conversation = Conversation::start(folder.path(), &["--edit", "partner.json"]);
    conversation
        .sees("This has to be corrected: Country")
        .on("Is this right?", &format!("write{ENTER}"))
        .sees("Sorry:")
        .on("Is this right?", &format!("change{ENTER}"))
        .on("Which one?", &format!("country{ENTER}"))
        .line("In which country?", "Suomi")
        .on("Is this right?", &format!("write{ENTER}"))
        .sees("partner.json");
    assert_eq!(conversation.ends(), 0);
    assert_eq!(fs::read_to_string(&path).unwrap(), text.replace("\"contact\"", "\"x-ours\": 1, \"contact\""));
}

#[test]
fn without_an_application_it_is_told_what_comes_next() {
    let folder = tempfile::tempdir().unwrap();
    let mut conversation = Conversation::start(folder.path(), &[]);
    conversation.sees("Its coordinator has that file").on("full name", CONTROL_C);
    assert_eq!(conversation.ends(), 1);
}
