//! The sentence, the example and the explanation of every question. Whoever reads them has never seen a contribution.

use super::answers::Answers;
use super::key::Key;

/// The words of a question.
pub struct Words {
    /// The sentence.
    pub ask: String,
    /// An answer that somebody might give; empty where none helps.
    pub example: &'static str,
    /// What `?` tells.
    pub help: &'static str,
}

/// The words of the question behind a key.
pub fn words(key: Key, answers: &Answers) -> Words {
    let organization = answers.get(Key::Organization).unwrap_or("your organisation");
    let (ask, example, help) = match key {
        Key::Organization => (
            "What is the full name of your organisation?".to_owned(),
            "University of Nordvik",
            "As it should stand at the head of the letter and in the annex of the application.",
        ),
        Key::Unit => (
            "Which faculty, department or group takes part?".to_owned(),
            "Department of Physics",
            "Leave it empty if the whole organisation takes part.",
        ),
        Key::Country => (
            "In which country?".to_owned(),
            "Norway, Norge or NO",
            "By its name or its two letters: `Norway`, `Norge` and `NO` are the same.",
        ),
        Key::Address => (
            "What is the postal address, with semicolons between its lines?".to_owned(),
            "1 Harbour Street; 0001 Sundby",
            "Street and town, without the name of the organisation. Leave it empty if the letter needs no address.",
        ),
        Key::MoreLetterhead => (
            "More for the letterhead: a short name, website, register number or logo?".to_owned(),
            "",
            "With `yes` you are asked for the short name, the website, the registration number and the logo; each can \
             be left out. With `no` the letter has the name and the address.",
        ),
        Key::ShortName => (
            format!("What is {organization} called for short?"),
            "UiN",
            "It saves space in the tables of the annex. The letter itself has the full name.",
        ),
        Key::Website => (
            "Which website?".to_owned(),
            "www.example.org",
            "It is printed below the address, as you write it here.",
        ),
        Key::RegistrationNumber => (
            "Which number does the organisation have in the national register?".to_owned(),
            "NO 000 000 000",
            "In Norway the organisasjonsnummer. Some funders want to see it in the letter.",
        ),
        Key::Logo => (
            "In which file is the logo?".to_owned(),
            "logo.svg",
            "A picture of the kind SVG, PNG or JPEG. It has to be in the folder of the file that is written here, or in \
             a folder below: copy it there first.",
        ),
        Key::SignatoryName(0) => (
            format!("Who signs for {organization}?"),
            "Kari Nordmann",
            "The name of a person who may commit the organisation to this work: often a head of department or a director.",
        ),
        Key::SignatoryName(_) => {
            ("Who else signs?".to_owned(), "Per Hansen", "The name of the next person who signs.")
        }
        Key::SignatoryTitle(_) => (
            "What is the title of this person?".to_owned(),
            "Head of Department",
            "The office that gives the authority to sign. Funders look for it.",
        ),
        Key::AnotherSignatory(_) => (
            "Does somebody else sign as well?".to_owned(),
            "",
            "Answer `yes` or `no`. Most letters have one signature.",
        ),
        Key::ContactName => (
            "Who answers questions about the letter?".to_owned(),
            "Ola Nordmann",
            "The name of somebody who knows about this contribution; it may be the one who signs.",
        ),
        Key::ContactEmail => (
            "What is this person's e-mail address?".to_owned(),
            "ola.nordmann@example.org",
            "It is printed in the letter, so that the funder and the coordinator can ask.",
        ),
        Key::ContactPhone => (
            "And the telephone number?".to_owned(),
            "+47 00 00 00 00",
            "Leave it empty if the e-mail address will do.",
        ),
        Key::HoursPerYear => (
            format!("How many hours a year is full time at {organization}?"),
            "",
            "Press Enter if you do not know: then the number in brackets counts, which the application uses for all \
             partners. Give another one only if your organisation has a norm of its own, without holidays and leave.",
        ),
        Key::HoursSource => (
            "Who says so?".to_owned(),
            "collective agreement of the universities",
            "A reviewer who calculates the hours again asks where the number comes from.",
        ),
        Key::Role(0) => (
            format!("What will somebody from {organization} be in the project?"),
            "instructor, coordinator, editor of the lessons",
            "One role at a time: who does two kinds of work, or two people, are asked for one after the other.",
        ),
        Key::Role(_) => {
            ("What is the next role?".to_owned(), "coordinator", "As before: one role at a time.")
        }
        Key::Who(_) => (
            "Who will it be?".to_owned(),
            "Šárka Nováková",
            "The name, if it is known already. A letter may also promise a role whose holder is still to be found.",
        ),
        Key::Activities(_) => (
            "What are the tasks, with semicolons between them?".to_owned(),
            "teaching; mentoring",
            "What is done in this role, such as `teaching at two workshops a year; upkeep of the lesson on Git`. It makes \
             the promise concrete; leave it empty if the role says enough.",
        ),
        Key::Effort(_) => (
            "How much time will it take?".to_owned(),
            "1 day a week, 20 %, 300 hours a year",
            "In whichever way you count: half a day a week, 1–2 days a week, 20 %, 0.2 FTE, 6 person-months a year, \
             300 hours a year, or by calendar year: 2025: 3, 2026: 6 person-months. Norwegian will do as well. With \
             days: 0.5 FTE from 2025-08-01 until 2026-12-31. One or two days a week is what is usually recommended.",
        ),
        Key::MoreOfContribution(_) => (
            "Is there a condition on this, or does the funder pay for it?".to_owned(),
            "",
            "With `yes` you are asked who pays and which remark the annex shall have. Usually the answer is `no`: the \
             organisation itself gives the time, without a condition.",
        ),
        Key::Funding(_) => (
            "Who pays for this time?".to_owned(),
            "",
            "In kind: your organisation pays the salary. The funder: it is paid out of the grant.",
        ),
        Key::Note(_) => (
            "Which condition or remark?".to_owned(),
            "subject to the renewal of the agreement in 2026",
            "It stands below the tables of the annex. Leave it empty if there is none.",
        ),
        Key::AnotherContribution(_) => (
            "Is there another role or person to add?".to_owned(),
            "",
            "Answer `yes` or `no`. Ideally more than one person takes part.",
        ),
        Key::Topics => (
            "Which specialised workshops do you want to share in?".to_owned(),
            "data visualisation; programming for GPUs",
            "Leave it empty if none; topics that are not in the list can be added to the file later.",
        ),
        Key::Rationale => (
            format!("Why does {organization} take part?"),
            "",
            "A sentence or two of your own. Reviewers read letters side by side: what only you can say counts most. It \
             can be written in the file later.",
        ),
        Key::Language => {
            ("In which language shall the letter be?".to_owned(), "", "What you have typed stays as it is.")
        }
        Key::Place => (
            "In which town is the letter signed?".to_owned(),
            "Sundby",
            "It stands beside the date. Leave it empty, and the date stands alone.",
        ),
    };
    Words { ask, example, help }
}
