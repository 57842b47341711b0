//! One partner: its state, its link, the message to send it, its letter.

use maud::{Markup, html};

use super::super::super::coordinator::{Message, Sorted, Standing};
use super::super::super::form::Form;
use super::super::super::http::Visit;
use super::super::text::{address, marked, sentence};
use super::invitation::{Filled, fields, summary};
use super::letters::{upload, verdicts};
use super::{amounts, moment, page, path_of, stage, to_copy, told};

/// The page, with the next message to the partner, why a change was refused, and the results for letters just uploaded.
pub fn partner(
    visit: &Visit,
    partner: &Standing,
    message: Option<&Message>,
    refused: Option<(&str, &Form)>,
    letters: &[Sorted],
) -> Markup {
    let words = &visit.words;
    let word = |id: &str| words.text(id);
    let (why, form) = refused.unzip();
    let is_wrong = why.is_some();
    let title =
        if is_wrong { format!("{} {}", word("web-error"), partner.label) } else { partner.label.clone() };
    let filled = Filled::new(visit, form, &partner.invited);
    let details = html! {
        form method="post" action={ (path_of(visit, &partner.name)) "/details" } novalidate {
            (fields(visit, &filled, why))
            button type="submit" { (word("web-save")) }
        }
    };
    let content = html! {
        p.back { a href=(visit.desk_path("")) { (word("web-back")) } }
        h1 { (partner.label) }
        (summary(visit, why))
        (verdicts(visit, letters, false))
        (standing(visit, partner))
        (link(visit, partner))
        @if let Some(message) = message { (message_of(visit, partner, message)) }
        (letter(visit, partner))
        section aria-labelledby="details" {
            h2 #details { (word("web-details")) }
            p { (word("web-details-how")) }
            details open[is_wrong] { summary { (word("web-details-open")) } (details) }
        }
        section aria-labelledby="removal" {
            h2 #removal { (word("web-removal")) }
            p { (word("web-removal-how")) }
            p {
                a href={ (path_of(visit, &partner.name)) "/remove" } {
                    (words.with("web-removal-ask", &[("partner", &partner.label)]))
                }
            }
        }
    };
    page(visit, "", &title, &content)
}

fn standing(visit: &Visit, partner: &Standing) -> Markup {
    let words = &visit.words;
    let column = |name: &str| words.text(&format!("web-column-{name}"));
    let name = partner.state.name();
    html! {
        dl.facts {
            div { dt { (column("state")) } dd { (stage(visit, partner)) } }
            @if let Some(cell) = &partner.total {
                @let (hours, months) = amounts(visit, cell);
                div { dt { (column("hours")) } dd { (hours) } }
                div { dt { (column("months")) } dd { (months) } }
            }
            @if let Some(changed) = partner.changed {
                div { dt { (column("changed")) } dd { (moment(visit, changed)) } }
            }
            @if let Some(contact) = &partner.contact {
                div {
                    dt { (column("contact")) }
                    dd {
                        @if contact.name != contact.email { (contact.name) br; }
                        a href={ "mailto:" (contact.email) } { (address(&contact.email)) }
                    }
                }
            }
        }
        p { (words.beside(&format!("web-state-{name}"), "text", &[]).unwrap_or_default()) }
        @if let Some(problem) = &partner.problem { div.notice { p { (told(visit, problem)) } } }
    }
}

fn link(visit: &Visit, partner: &Standing) -> Markup {
    let words = &visit.words;
    let word = |id: &str| words.text(id);
    let has_link = partner.invited.key.is_some();
    let action = |what: &str| format!("{}/{what}", path_of(visit, &partner.name));
    html! {
        section aria-labelledby="link" {
            h2 #link { (word("web-link")) }
            @if let Some(link) = visit.site.link_of(&partner.name) {
                p { (word("web-link-how")) }
                @let label = words.with("web-link-of", &[("partner", &partner.label)]);
                (to_copy(visit, "partner-link", &label, &html! {
                    input #partner-link type="text" value=(link) readonly aria-label=(label);
                }))
            } @else {
                p { (word(if has_link { "web-link-hidden-how" } else { "web-link-none-how" })) }
            }
            @if has_link {
                details {
                    summary { (word("web-link-renew")) }
                    p { (word("web-link-renew-how")) }
                    form method="post" action=(action("link")) {
                        button type="submit" { (word("web-link-renew-send")) }
                    }
                }
                details {
                    summary { (word("web-link-withdraw")) }
                    p { (word("web-link-withdraw-how")) }
                    form method="post" action=(action("withdraw")) {
                        button type="submit" { (word("web-link-withdraw-send")) }
                    }
                }
            } @else {
                form method="post" action=(action("link")) {
                    button.button type="submit" { (word("web-link-make")) }
                }
            }
        }
    }
}

fn message_of(visit: &Visit, partner: &Standing, message: &Message) -> Markup {
    let words = &visit.words;
    let word = |id: &str| words.text(id);
    let label = word("web-message-field");
    html! {
        section aria-labelledby="message" {
            h2 #message { (word("web-message")) }
            p {
                @match &message.to {
                    Some(to) => (words.with("web-message-to", &[("to", to)])),
                    None => (word("web-message-to-nobody")),
                }
            }
            p { (words.with("web-message-about", &[("subject", &message.subject)])) }
            (to_copy(visit, "message-text", &label, &html! {
                textarea #message-text lang=(message.language.code()) rows="14" readonly aria-label=(label) { (message.text) }
            }))
            div.buttons {
                a.button href=(message.mailto()) { (word("web-message-mailto")) }
                a href={ (path_of(visit, &partner.name)) "/message.eml" } { (word("web-message-file")) }
            }
        }
    }
}

fn letter(visit: &Visit, partner: &Standing) -> Markup {
    let words = &visit.words;
    let word = |id: &str| words.text(id);
    let file = |name: &str| format!("{}/{name}", path_of(visit, &partner.name));
    html! {
        section aria-labelledby="letter" {
            h2 #letter { (word("web-desk-letter")) }
            @if let Some(row) = &partner.letter {
                @if !row.signatures.is_empty() {
                    p { (word("web-returned-by")) }
                    ul { @for signature in &row.signatures { li { (signature) } } }
                }
                @if !row.details.is_empty() {
                    ul { @for detail in &row.details { li { (marked(&sentence(detail))) } } }
                }
                @if !row.differing.is_empty() {
                    p { (words.with("web-desk-differs", &[("places", &row.differing.join(", "))])) }
                }
                p { a href=(file("letter.pdf")) { (word("web-desk-letter-file")) } }
            } @else {
                p { (word("web-desk-letter-none")) }
            }
            @if partner.is_sent {
                p { a href=(file("contribution.json")) { (word("web-desk-data")) } }
                (upload(visit, &file("returned"), false))
            }
        }
    }
}
