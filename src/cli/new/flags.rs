//! Answers from the command line.

use std::path::Path;

use crate::cli::args::New;
use crate::diagnostic::{Diagnostic, Problems};
use crate::disk::picture_path;
use crate::interview::{Dialogue, Group, Key, Kind, Step};
use crate::model::Language;

const YES: &str = "yes";
const NO: &str = "no";

/// Stands for an answer that is left out when later ones are given.
const NOTHING: &str = "-";

/// Gives the answers that are on the command line.
///
/// # Errors
/// `bad-answer` for each option whose value is not valid, and for roles and efforts that do not pair up.
pub fn apply(
    command: &New,
    language: Option<Language>,
    folder: &Path,
    is_new: bool,
    dialogue: &mut Dialogue,
) -> Result<(), Problems> {
    let mut problems = Problems::new();
    let words = &dialogue.setting().words;
    let entries = (!is_new).then(|| dialogue.answers().count(Group::Work));
    for (flag, key, reply) in answers(command, language, entries, &mut problems) {
        let reply = if key.step.entry().kind == Kind::Picture { picture_path(folder, &reply) } else { reply };
        if let Err(refusal) = dialogue.give(key, &reply) {
            let told = refusal.told(words);
            // The hints for a conversation talk about its questions.
            let is_empty = reply.trim().is_empty();
            let hint = if is_empty { "write it out; `loi new --help` has an example" } else { &told.hint };
            problems.push(bad_answer(flag, &told.message, hint));
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// Whether the command line gives any answers.
pub fn any(command: &New) -> bool {
    !answers(command, None, Some(0), &mut Problems::new()).is_empty()
}

/// The options for the required answers that are still missing.
pub fn missing(dialogue: &Dialogue) -> Vec<&'static str> {
    let answers = dialogue.answers();
    let needed = [
        (Key::of(Step::Organization), "--organization"),
        (Key::of(Step::Country), "--country"),
        (Key::of(Step::SignatoryName), "--signatory"),
        (Key::of(Step::ContactName), "--contact-name"),
        (Key::of(Step::ContactEmail), "--email"),
        (Key::of(Step::Role), "--role"),
        (Key::of(Step::Effort), "--effort"),
    ];
    needed.into_iter().filter(|(key, _)| !answers.has(*key)).map(|(_, flag)| flag).collect()
}

type Given = (&'static str, Key, String);

/// The answers on the command line. `entries` is how many entries the file has that is changed; `None` for a new one.
fn answers(
    command: &New,
    language: Option<Language>,
    entries: Option<usize>,
    problems: &mut Problems,
) -> Vec<Given> {
    let is_new = entries.is_none();
    let mut given = Vec::new();
    let single = [
        ("--organization", Key::of(Step::Organization), &command.organization),
        ("--unit", Key::of(Step::Unit), &command.unit),
        ("--country", Key::of(Step::Country), &command.country),
        ("--address", Key::of(Step::Address), &command.address),
        ("--hours-per-year", Key::of(Step::HoursPerYear), &command.hours_per_year),
        ("--hours-source", Key::of(Step::HoursSource), &command.hours_source),
        ("--contact-name", Key::of(Step::ContactName), &command.contact_name),
        ("--email", Key::of(Step::ContactEmail), &command.email),
        ("--phone", Key::of(Step::ContactPhone), &command.phone),
        ("--rationale", Key::of(Step::Rationale), &command.rationale),
        ("--place", Key::of(Step::Place), &command.place),
    ];
    for (flag, key, value) in single {
        given.extend(value.clone().map(|value| (flag, key, value)));
    }
    given.extend(letterhead(command, is_new));
    given
        .extend(language.map(|language| ("--language", Key::of(Step::Language), language.code().to_owned())));
    if !command.topic.is_empty() {
        given.push(("--topic", Key::of(Step::Topics), command.topic.join("\n")));
    }
    given.extend(signatories(&command.signatory, problems));
    given.extend(contributions(command, entries, problems));
    given
}

/// If any of the rarer details for the letterhead are given, the others are not asked for.
fn letterhead(command: &New, is_new: bool) -> Vec<Given> {
    let given = [
        ("--short-name", Key::of(Step::ShortName), &command.short_name),
        ("--website", Key::of(Step::Website), &command.website),
        ("--registration-number", Key::of(Step::RegistrationNumber), &command.registration_number),
        ("--logo", Key::of(Step::Logo), &command.logo),
    ];
    if !is_new {
        return given
            .into_iter()
            .filter_map(|(flag, key, value)| Some((flag, key, value.clone()?)))
            .collect();
    }
    let Some((flag, ..)) = given.iter().find(|(.., value)| value.is_some()) else { return Vec::new() };
    let others = [Step::Ror, Step::Letterhead].map(|step| (*flag, Key::of(step), String::new()));
    let values = given.iter().map(|(flag, key, value)| (*flag, *key, (*value).clone().unwrap_or_default()));
    std::iter::once((*flag, Key::of(Step::MoreLetterhead), YES.to_owned()))
        .chain(values)
        .chain(others)
        .collect()
}

fn signatories(signatories: &[String], problems: &mut Problems) -> Vec<Given> {
    let flag = "--signatory";
    let mut given = another(flag, signatories.len(), Step::AnotherSignatory);
    for (index, signatory) in signatories.iter().enumerate() {
        match signatory.split_once(',') {
            Some((name, title)) => {
                given.push((flag, Key::nth(Step::SignatoryName, index), name.to_owned()));
                given.push((flag, Key::nth(Step::SignatoryTitle, index), title.to_owned()));
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

fn contributions(command: &New, entries: Option<usize>, problems: &mut Problems) -> Vec<Given> {
    let roles = command.role.len();
    // Without any role, a new contribution has as many entries as it will be asked for.
    let most = if roles > 0 { Some(roles) } else { entries };
    let of_roles = [
        ("--effort", command.effort.len()),
        ("--who", command.who.len()),
        ("--activities", command.activities.len()),
        ("--funding", command.funding.len()),
        ("--note", command.note.len()),
    ];
    for (flag, count) in of_roles {
        if let Some(most) = most.filter(|most| count > *most) {
            let there = if most == 1 { "is 1 role".to_owned() } else { format!("are {most} roles") };
            let message = format!("it is given {count} times, but there {there}");
            problems.push(bad_answer(flag, &message, "give as many as there are roles, in their order"));
        }
    }
    let works = (roles > 0).then(|| ("--role", Key::of(Step::GivesWork), YES.to_owned()));
    let mut given: Vec<Given> =
        works.into_iter().chain(another("--role", roles, Step::AnotherWork)).collect();
    let mut add = |flag, step, values: &[String]| {
        for (index, value) in values.iter().enumerate() {
            let value = if value == NOTHING { "" } else { value.as_str() };
            given.push((flag, Key::nth(step, index), value.to_owned()));
        }
    };
    add("--role", Step::Role, &command.role);
    add("--who", Step::Who, &command.who);
    add("--activities", Step::Activities, &command.activities);
    add("--effort", Step::Effort, &command.effort);
    add("--funding", Step::Funding, &command.funding);
    add("--note", Step::Note, &command.note);
    // As with the letterhead: if either is given, the rest is not asked for.
    let said = if entries.is_none() { command.funding.len().max(command.note.len()) } else { 0 };
    for index in 0..said {
        given.push(("--role", Key::nth(Step::MoreOfWork, index), YES.to_owned()));
        let more = [
            ("--funding", Step::Funding),
            ("--note", Step::Note),
            ("--role", Step::Row),
            ("--role", Step::Orcid),
        ];
        for (flag, key) in more.map(|(flag, step)| (flag, Key::nth(step, index))) {
            if !given.iter().any(|(_, known, _)| *known == key) {
                given.push((flag, key, String::new()));
            }
        }
    }
    given
}

/// Answers whether there is another item after each of `count` items.
fn another(flag: &'static str, count: usize, step: Step) -> Vec<Given> {
    (0..count)
        .map(|index| (flag, Key::nth(step, index), if index + 1 < count { YES } else { NO }.to_owned()))
        .collect()
}

fn bad_answer(flag: &str, message: &str, hint: &str) -> Diagnostic {
    Diagnostic::error("bad-answer", format!("`{flag}`: {message}")).hint(hint)
}
