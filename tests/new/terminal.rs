//! A conversation in a pseudo-terminal. Every step waits for what the program shows; nothing waits for the clock but to
//! give up.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use expectrl::process::unix::WaitStatus;
use expectrl::session::OsSession;
use expectrl::{Eof, Expect, Session};
use serde_json::json;

use crate::{LOI, folder, json, names};

const ENTER: &str = "\r";
const ESCAPE: &str = "\u{1b}";
const CONTROL_C: &str = "\u{3}";
const CONTROL_U: &str = "\u{15}";
const UP: &str = "\u{1b}[A";
const DOWN: &str = "\u{1b}[B";
const RIGHT: &str = "\u{1b}[C";
const HOME: &str = "\u{1b}[H";
const SPACE: &str = " ";

/// After this long without what is expected, it will not come: far beyond what a slow machine needs.
const PATIENCE: Duration = Duration::from_secs(120);

struct Conversation(OsSession);

impl Conversation {
    fn start(folder: &Path, arguments: &[&str]) -> Self {
        let mut command = Command::new(LOI);
        command
            .current_dir(folder)
            .arg("new")
            .args(arguments)
            .env("NO_COLOR", "1")
            .env("SOURCE_DATE_EPOCH", "1614000000");
        let mut session = Session::spawn(command).expect("a pseudo-terminal");
        session.set_expect_timeout(Some(PATIENCE));
        session.get_process_mut().set_window_size(200, 50).expect("a window size");
        Self(session)
    }

    /// Waits for words, then types.
    fn on(&mut self, words: &str, keys: &str) -> &mut Self {
        self.sees(words);
        self.0.send(keys).expect("a terminal that takes input");
        self
    }

    fn line(&mut self, words: &str, reply: &str) -> &mut Self {
        self.on(words, &format!("{reply}{ENTER}"))
    }

    fn sees(&mut self, words: &str) -> &mut Self {
        if let Err(error) = self.0.expect(words) {
            panic!("`{words}` did not come: {error}");
        }
        self
    }

    fn ends(mut self) -> i32 {
        self.0.expect(Eof).expect("an end");
        match self.0.get_process().wait().expect("an exit code") {
            WaitStatus::Exited(_, code) => code,
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_whole_conversation_with_help_going_back_and_a_pause() {
    let folder = folder();
    let draft = folder.path().join(".partner.loi-draft.json");

    let mut first = Conversation::start(folder.path(), &["-o", "partner.json"]);
    first
        .sees("letter of intent for CodeRefinery")
        .line("full name of your organisation?", "?")
        .sees("As it should stand at the head of the letter")
        .line("full name of your organisation?", "Sunby College")
        .line("Which faculty", "<")
        // The earlier answer stands in the field, to be mended rather than typed again.
        .sees("Sunby College")
        .on("typing replaces it", &format!("{HOME}{RIGHT}{RIGHT}{RIGHT}d{ENTER}"))
        .line("Which faculty", "")
        .line("In which country?", "Norge")
        .sees("Country code: NO.")
        .line("postal address", "1 Harbour Street; 0001 Sundby")
        .line("More for the letterhead", "yes")
        .line("called for short?", "")
        .line("Which website?", "www.sundby.example")
        .line("national register?", "")
        .line("Research Organization Registry?", "")
        .line("In which file is the logo?", "seal.svg")
        .sees("does not exist")
        .line("In which file is the logo?", "<")
        .line("Research Organization Registry?", "<")
        .line("national register?", "NO 1")
        .line("Research Organization Registry?", "")
        .line("In which file is the logo?", CONTROL_U)
        .line("In which file is the banner", "")
        .line("Who signs for", "Kari Nordmann")
        .line("title of this person?", "Director of Research")
        .on("Does somebody else sign", CONTROL_C)
        .sees("the same command goes on from there");
    assert_eq!(first.ends(), 1);
    assert!(draft.is_file());
    assert!(!folder.path().join("partner.json").exists());

    let mut second = Conversation::start(folder.path(), &["-o", "partner.json"]);
    second
        // There is nothing to go back to, and no key may drop the answers by chance.
        .on("in brackets, ? explains", &format!("<{ENTER}"))
        .line("Go on with them?", "yes")
        .line("Does somebody else sign", "")
        .line("Who answers questions", "Ola Nordmann")
        .line("e-mail address?", "ola at home")
        .sees("is no e-mail address")
        .line("e-mail address?", "ola@example.org")
        .line("telephone number?", "")
        .line("How many hours a year", "1600")
        .line("Who says so?", "our agreement")
        .line("work in the project?", "")
        .line("be in the project?", "")
        .on("Who will it be?", ESCAPE)
        .line("be in the project?", "")
        .line("Who will it be?", "Per Hansen")
        .line("What are the tasks", "teaching; mentoring")
        .line("How much time will it take?", "6 pm")
        .sees("every year, or in all?")
        .line("How much time will it take?", "half a day a week")
        .sees("That is 160 hours, 1.2 person-months or 0.1 FTE a year.")
        .line("Is there a condition", "yes")
        .on("Who pays for this time?", &format!("{DOWN}{ENTER}"))
        .line("Which condition", "if renewed")
        .line("row of its own", "")
        .line("Which ORCID iD", "")
        .line("another role or person", "")
        .line("beside working time", "")
        .on("specialised workshops", &format!("{SPACE}{DOWN}{SPACE}{ENTER}"))
        .line("take part?", "We teach.")
        .on("In which language", &format!("{UP}{ENTER}"))
        .line("In which town", "Sundby")
        .line("Anything special about the letter", "")
        .sees("Paid by")
        .sees("the funder")
        .on("Is this right?", ENTER)
        .line("Shall the letter be made now?", "yes")
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
                { "en": "data visualisation", "nb": "datavisualisering" },
                { "en": "software containers", "nb": "programvarecontainere" },
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
    // Nothing has been answered here, so there is nothing to keep.
    conversation.sees("stopped before anything was written");
    assert_eq!(conversation.ends(), 1);
    assert_eq!(names(folder.path()), ["application.json"]);
}
