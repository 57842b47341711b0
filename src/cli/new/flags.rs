//! Answers from the command line.

use crate::cli::args::New;
use crate::diagnostic::Diagnostic;
use crate::model::Language;

use super::dialogue::Dialogue;
use super::key::{Key, NO, YES};

/// Stands for an answer that is left out, where later ones are given.
const NOTHING: &str = "-";

/// Answers what the command line answers.
///
/// # Errors
/// `bad-answer` for each flag whose value is none, and for roles and efforts that do not pair up.
pub fn apply(
    command: &New,
    language: Option<Language>,
    dialogue: &mut Dialogue,
) -> Result<(), Vec<Diagnostic>> {
    let mut problems = Vec::new();
    for (flag, key, reply) in answers(command, language, &mut problems) {
        if let Err(unclear) = dialogue.give(key, &reply) {
            // The hint in a conversation is about its keys.
            let is_empty = reply.trim().is_empty();
            let hint = if is_empty { "write it out; `loi new --help` has an example" } else { &unclear.hint };
            problems.push(bad_answer(flag, &unclear.message, hint));
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// The flags that give the answers which are still missing, as they are written.
pub fn missing(dialogue: &Dialogue) -> Vec<&'static str> {
    let answers = dialogue.answers();
    let needed = [
        (Key::Organization, "--organization"),
        (Key::Country, "--country"),
        (Key::SignatoryName(0), "--signatory"),
        (Key::ContactName, "--contact-name"),
        (Key::ContactEmail, "--email"),
        (Key::Role(0), "--role"),
        (Key::Effort(0), "--effort"),
    ];
    needed.into_iter().filter(|(key, _)| !answers.has(*key)).map(|(_, flag)| flag).collect()
}

type Given = (&'static str, Key, String);

fn answers(command: &New, language: Option<Language>, problems: &mut Vec<Diagnostic>) -> Vec<Given> {
    let mut given = Vec::new();
    let single = [
        ("--organization", Key::Organization, &command.organization),
        ("--unit", Key::Unit, &command.unit),
        ("--country", Key::Country, &command.country),
        ("--address", Key::Address, &command.address),
        ("--hours-per-year", Key::HoursPerYear, &command.hours_per_year),
        ("--hours-source", Key::HoursSource, &command.hours_source),
        ("--contact-name", Key::ContactName, &command.contact_name),
        ("--email", Key::ContactEmail, &command.email),
        ("--phone", Key::ContactPhone, &command.phone),
        ("--rationale", Key::Rationale, &command.rationale),
        ("--place", Key::Place, &command.place),
    ];
    for (flag, key, value) in single {
        given.extend(value.clone().map(|value| (flag, key, value)));
    }
    given.extend(letterhead(command));
    given.extend(language.map(|language| ("--language", Key::Language, language.code().to_owned())));
    if !command.topic.is_empty() {
        given.push(("--topic", Key::Topics, command.topic.join("\n")));
    }
    given.extend(signatories(&command.signatory, problems));
    given.extend(contributions(command, problems));
    given
}

/// Where some of what is rarely wanted at the head of the letter is given, the rest is not asked for.
fn letterhead(command: &New) -> Vec<Given> {
    let given = [
        ("--short-name", Key::ShortName, &command.short_name),
        ("--website", Key::Website, &command.website),
        ("--registration-number", Key::RegistrationNumber, &command.registration_number),
        ("--logo", Key::Logo, &command.logo),
    ];
    let Some((flag, ..)) = given.iter().find(|(.., value)| value.is_some()) else { return Vec::new() };
    let values = given.map(|(flag, key, value)| (flag, key, value.clone().unwrap_or_default()));
    std::iter::once((*flag, Key::MoreLetterhead, YES.to_owned())).chain(values).collect()
}

fn signatories(signatories: &[String], problems: &mut Vec<Diagnostic>) -> Vec<Given> {
    let flag = "--signatory";
    let mut given = another(flag, signatories.len(), Key::AnotherSignatory);
    for (index, signatory) in signatories.iter().enumerate() {
        match signatory.split_once(',') {
            Some((name, title)) => {
                given.push((flag, Key::SignatoryName(index), name.to_owned()));
                given.push((flag, Key::SignatoryTitle(index), title.to_owned()));
            }
            None => problems.push(bad_answer(
                flag,
                &format!("`{signatory}` has no title"),
                "write the name, a comma and the title: `Kari Nordmann, Director of Research`",
            )),
        }
    }
    given
}

fn contributions(command: &New, problems: &mut Vec<Diagnostic>) -> Vec<Given> {
    let roles = command.role.len();
    let of_roles = [
        ("--effort", command.effort.len()),
        ("--who", command.who.len()),
        ("--activities", command.activities.len()),
        ("--funding", command.funding.len()),
        ("--note", command.note.len()),
    ];
    for (flag, count) in of_roles {
        if count > roles && roles > 0 {
            let there = if roles == 1 { "is 1 role".to_owned() } else { format!("are {roles} roles") };
            let message = format!("it is given {count} times, but there {there}");
            problems.push(bad_answer(flag, &message, "give as many as there are roles, in their order"));
        }
    }
    let mut given = another("--role", roles, Key::AnotherContribution);
    let mut add = |flag, key: fn(usize) -> Key, values: &[String]| {
        for (index, value) in values.iter().enumerate() {
            let value = if value == NOTHING { "" } else { value.as_str() };
            given.push((flag, key(index), value.to_owned()));
        }
    };
    add("--role", Key::Role, &command.role);
    add("--who", Key::Who, &command.who);
    add("--activities", Key::Activities, &command.activities);
    add("--effort", Key::Effort, &command.effort);
    add("--funding", Key::Funding, &command.funding);
    add("--note", Key::Note, &command.note);
    // As with the letterhead: what is said about one of the two leaves nothing to ask.
    for index in 0..command.funding.len().max(command.note.len()) {
        given.push(("--role", Key::MoreOfContribution(index), YES.to_owned()));
        for (flag, key) in [("--funding", Key::Funding(index)), ("--note", Key::Note(index))] {
            if !given.iter().any(|(_, known, _)| *known == key) {
                given.push((flag, key, String::new()));
            }
        }
    }
    given
}

/// Whether there is another one after each of so many.
fn another(flag: &'static str, count: usize, key: fn(usize) -> Key) -> Vec<Given> {
    (0..count).map(|index| (flag, key(index), if index + 1 < count { YES } else { NO }.to_owned())).collect()
}

fn bad_answer(flag: &str, message: &str, hint: &str) -> Diagnostic {
    Diagnostic::error("bad-answer", format!("`{flag}`: {message}")).hint(hint)
}
