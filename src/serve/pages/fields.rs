//! The fields of a form, each with its label, its hint, its problem and what was typed.

use maud::{Markup, html};

use crate::interview::{Choice, Field, Key, Kind, Question, Step};
use crate::words::Words;

use super::super::http::Visit;
use super::super::partner::Desk;
use super::text::{marked, refusal};
use super::years::{effort, money, money_in_all};

/// Questions that only some partners need.
const ASIDE: [Step; 13] = [
    Step::Website,
    Step::RegistrationNumber,
    Step::Ror,
    Step::Letterhead,
    Step::SignatoryOrganization,
    Step::SignatoryOrcid,
    Step::Funding,
    Step::Note,
    Step::Row,
    Step::Orcid,
    Step::Reference,
    Step::HoursPerYear,
    Step::HoursSource,
];

/// The identifier of a question's field in a page.
pub fn id(key: Key) -> String {
    key.name().replace('/', "-")
}

/// The name of an answer on a page.
pub fn label(key: Key, words: &Words) -> String {
    let name = key.step.entry().name;
    let own = words.maybe(&format!("web-{name}"));
    own.or_else(|| words.beside(name, "label", &[])).unwrap_or_else(|| name.to_owned())
}

/// The fields of some questions; those that few partners need are folded away. `judged` says that missing answers are
/// pointed out too.
pub fn fields(visit: &Visit, desk: &Desk, questions: Vec<Question>, judged: bool) -> Markup {
    let (aside, main): (Vec<_>, Vec<_>) =
        questions.into_iter().partition(|question| ASIDE.contains(&question.key.step));
    let has_more = |question: &Question| {
        desk.shown(question.key).is_some_and(|shown| !shown.is_empty())
            || desk.problem(question.key).is_some()
    };
    let is_open = aside.iter().any(has_more);
    let lid = aside.first().map(|question| question.key.step.entry().group);
    html! {
        @for question in &main { (field(visit, desk, question, judged)) }
        @if let Some(group) = lid {
            details open[is_open] {
                summary { (visit.words.text(&format!("web-more-{}", group_name(group)))) }
                @for question in &aside { (field(visit, desk, question, judged)) }
            }
        }
    }
}

/// The name of a group of questions in the catalogues and in addresses.
pub fn group_name(group: crate::interview::Group) -> &'static str {
    use crate::interview::Group;
    match group {
        Group::Organization => "organization",
        Group::Signatories => "signatory",
        Group::Contact => "contact",
        Group::WorkingTime => "working-time",
        Group::Work => "work",
        Group::Other => "other",
        Group::About => "about",
        Group::Letter => "letter",
    }
}

fn field(visit: &Visit, desk: &Desk, question: &Question, judged: bool) -> Markup {
    let Question { key, .. } = question;
    let words = &visit.words;
    let kind = key.step.entry().kind;
    let id = id(*key);
    let label = label(*key, words);
    let hint = words.beside(&format!("web-{}", key.step.entry().name), "hint", &[]);
    let hint = hint.unwrap_or_else(|| question.help.clone());
    let value = desk.shown(*key).unwrap_or_default();
    let problem = desk.problem(*key).filter(|problem| judged || !problem.is_missing());
    let described = format!("{id}-hint {id}-said");
    // A choice that has a default cannot be left out.
    let is_chosen = matches!(question.field, Field::Choose(_)) && question.default.is_some();
    let optional = html! {
        @if !question.required && !is_chosen { " " span.optional { (words.text("web-optional")) } }
    };
    let said = html! {
        div.said id={ (id) "-said" } data-live aria-live="polite" {
            @if let Some(problem) = problem {
                p.error { span.hidden { (words.text("web-error")) " " } (refusal(problem, words)) }
            }
        }
    };
    let remarks = match kind {
        Kind::Effort => Some(desk.dialogue.measured(*key)),
        Kind::Money => Some(money_in_all(visit, desk, *key).into_iter().collect()),
        _ => None,
    };
    let comes_to = html! {
        @if let Some(remarks) = remarks {
            div.comes id={ (id) "-comes" } data-live aria-live="polite" {
                @for sentence in remarks { p.remark { (sentence) } }
            }
        }
    };
    let hint = html! { p.hint id={ (id) "-hint" } { (marked(&hint)) } };
    let is_choice = matches!(question.field, Field::Choose(_) | Field::Several(_));
    html! {
        @if is_choice || kind == Kind::Money {
            fieldset.field id=(id) tabindex="-1" aria-describedby=(described) {
                legend { (label) (optional) }
                (hint)
                (said)
                @if is_choice { (choices(question, &value, words)) }
                @else { (money(visit, desk, *key, problem.is_some(), &described)) }
                (comes_to)
            }
        } @else {
            div.field {
                label for=(id) { (label) (optional) }
                (hint)
                (said)
                @match kind {
                    Kind::Picture => (picture(visit, *key, &value, problem.is_some(), &described)),
                    Kind::Effort => (effort(visit, desk, *key, problem.is_some(), &described)),
                    kind => (line(*key, kind, &value, problem.is_some(), &described)),
                }
                (comes_to)
            }
        }
    }
}

/// A field to type in.
fn line(key: Key, kind: Kind, value: &str, is_wrong: bool, described: &str) -> Markup {
    let (id, name) = (id(key), key.name());
    let wrong = is_wrong.then_some("true");
    let rows = match kind {
        Kind::Items => Some("3"),
        Kind::Prose => Some("4"),
        Kind::Paragraphs | Kind::Topics => Some("6"),
        _ => None,
    };
    let shape = match kind {
        Kind::Email => ("email", None, Some("email"), "wide"),
        Kind::Website => ("text", Some("url"), Some("url"), "wide"),
        _ if key.step == Step::ContactPhone => ("tel", None, Some("tel"), "wide"),
        Kind::Hours => ("text", Some("decimal"), None, "narrow"),
        Kind::Day => ("date", None, None, "narrow"),
        Kind::Currency => ("text", None, None, "narrow"),
        _ => ("text", None, complete(key.step), "wide"),
    };
    let (input, mode, complete, class) = shape;
    html! {
        @if let Some(rows) = rows {
            textarea.wide id=(id) name=(name) rows=(rows) autocomplete=[complete]
                aria-describedby=(described) aria-invalid=[wrong] {
                // HTML drops a line break right after the tag.
                "\n" (lines(kind, value))
            }
        } @else {
            input class=(class) id=(id) name=(name) type=(input) value=(value) inputmode=[mode]
                autocomplete=[complete] aria-describedby=(described) aria-invalid=[wrong];
        }
    }
}

/// The kind of data that a browser may fill in by itself.
fn complete(step: Step) -> Option<&'static str> {
    match step {
        Step::Organization => Some("organization"),
        Step::Country => Some("country-name"),
        Step::Address => Some("street-address"),
        Step::ContactName => Some("name"),
        _ => None,
    }
}

/// One item per line.
fn lines(kind: Kind, value: &str) -> String {
    if kind == Kind::Items && !value.contains('\n') { value.replace("; ", "\n") } else { value.to_owned() }
}

fn choices(question: &Question, value: &str, words: &Words) -> Markup {
    let (kind, choices): (&str, &[Choice]) = match &question.field {
        Field::Choose(choices) => ("radio", choices),
        Field::Several(choices) => ("checkbox", choices),
        Field::Line | Field::Prose => ("radio", &[]),
    };
    let chosen = if value.is_empty() { question.default.as_deref().unwrap_or_default() } else { value };
    let (id, name) = (id(question.key), question.key.name());
    html! {
        // If no box is ticked, a browser sends nothing at all.
        @if kind == "checkbox" { input type="hidden" name=(name) value=""; }
        @for (at, choice) in choices.iter().filter(|choice| !choice.code.is_empty()).enumerate() {
            @let own = words.maybe(&format!("web-{}-{}", question.key.step.entry().name, choice.code));
            div.choice {
                input type=(kind) id={ (id) "-" (at) } name=(name) value=(choice.code)
                    checked[chosen.lines().any(|line| line == choice.code)];
                label for={ (id) "-" (at) } { (own.as_deref().unwrap_or(&choice.label)) }
            }
        }
    }
}

fn picture(visit: &Visit, key: Key, value: &str, is_wrong: bool, described: &str) -> Markup {
    let words = &visit.words;
    let (id, name) = (id(key), key.name());
    html! {
        @if !value.is_empty() {
            p.chosen {
                (words.text("web-picture-there")) " "
                button.quiet type="submit" name="do" value={ "drop/" (name) } {
                    (words.text("web-picture-drop"))
                }
            }
        }
        input type="file" id=(id) name=(name) accept=".svg,.png,.jpg,.jpeg,image/svg+xml,image/png,image/jpeg"
            aria-describedby=(described) aria-invalid=[is_wrong.then_some("true")];
        button.quiet type="submit" name="do" value="save" { (words.text("web-picture-send")) }
    }
}
