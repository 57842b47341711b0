//! All partners, one row each.

use maud::{Markup, html};

use super::super::super::coordinator::{Overview, Standing};
use super::super::super::form::Form;
use super::super::super::http::Visit;
use super::super::super::keys::Invited;
use super::super::text::address;
use super::invitation::{Filled, fields, summary};
use super::{amounts, beside, moment, page, path_of, problems, stage, to_copy};

/// The columns, by their names in the catalogues of words.
const COLUMNS: [&str; 7] = ["partner", "state", "hours", "months", "changed", "contact", "link"];

/// The page. `refused` says why a partner was not added, and what was typed.
pub fn overview(visit: &Visit, all: &Overview, refused: Option<(&str, &Form)>) -> Markup {
    let words = &visit.words;
    let word = |id: &str| words.text(id);
    let (why, form) = refused.unzip();
    let heading = word("web-tab-partners");
    let title = if why.is_some() { format!("{} {heading}", word("web-error")) } else { heading.clone() };
    let filled = Filled::new(visit, form, &Invited::default());
    let content = html! {
        h1 { (heading) }
        (summary(visit, why))
        @if let Some(due) = visit.due(words, "web-partners-due", "web-partners-were-due") { p.due { (due) } }
        @if all.partners.is_empty() {
            p.lead { (word("web-partners-nobody")) }
        } @else {
            (tally(visit, all))
            (problems(visit, &all.problems))
            (table(visit, all))
        }
        @if !all.others.is_empty() {
            h2 { (word("web-partners-others")) }
            p { (word("web-partners-others-how")) }
            ul {
                @for row in &all.others {
                    li { (row.partner) @if let Some(letter) = &row.letter { " (" (beside(visit, letter)) ")" } }
                }
            }
        }
        section aria-labelledby="invite" {
            h2 #invite { (word("web-invite")) }
            form method="post" action=(visit.desk_path("partners")) novalidate {
                (fields(visit, &filled, why))
                button.button type="submit" { (word("web-invite-send")) }
            }
        }
        section aria-labelledby="own" {
            h2 #own { (word("web-own")) }
            p { (word("web-own-how")) }
            details {
                summary { (word("web-own-withdraw")) }
                p { (word("web-own-withdraw-how")) }
                form method="post" action=(visit.desk_path("links")) {
                    button type="submit" { (word("web-own-withdraw-send")) }
                }
            }
        }
    };
    page(visit, "", &title, &content)
}

/// How many partners are in which state.
fn tally(visit: &Visit, all: &Overview) -> Markup {
    let signed = all.count(|it| it.state.name() == "signed");
    let counts = [
        ("all", all.partners.len()),
        ("sent", all.count(|it| it.is_sent)),
        ("signed", signed),
        ("overdue", all.count(|it| it.overdue.is_some())),
    ];
    html! {
        dl.tally {
            @for (name, count) in counts {
                div { dt { (visit.words.text(&format!("web-tally-{name}"))) } dd { (count) } }
            }
        }
    }
}

// On a phone the cells stand below each other. Screen readers then take this for a table only if its roles are spelled
// out.
fn table(visit: &Visit, all: &Overview) -> Markup {
    let words = &visit.words;
    let column = |name: &str| words.text(&format!("web-column-{name}"));
    let (hours, months) = amounts(visit, &all.total());
    html! {
        p.hint #partners-caption { (words.text("web-partners-caption")) }
        table.partners role="table" aria-describedby="partners-caption" {
            thead role="rowgroup" {
                tr role="row" {
                    @for name in COLUMNS {
                        th scope="col" role="columnheader" class=[is_number(name).then_some("number")] { (column(name)) }
                    }
                }
            }
            tbody role="rowgroup" { @for partner in &all.partners { (row(visit, partner)) } }
            tfoot role="rowgroup" {
                tr role="row" {
                    th scope="row" colspan="2" role="rowheader" { (words.text("web-partners-sent")) }
                    td.number role="cell" data-label=(column("hours")) { (hours) }
                    td.number role="cell" data-label=(column("months")) { (months) }
                    td.empty colspan="3" role="cell" {}
                }
            }
        }
    }
}

fn is_number(column: &str) -> bool {
    matches!(column, "hours" | "months")
}

fn row(visit: &Visit, partner: &Standing) -> Markup {
    let words = &visit.words;
    let column = |name: &str| words.text(&format!("web-column-{name}"));
    let total = partner.total.as_ref().map(|cell| amounts(visit, cell));
    let (hours, months) = total.unwrap_or_else(|| ("–".to_owned(), "–".to_owned()));
    html! {
        tr id=(partner.name) role="row" {
            th scope="row" role="rowheader" { a href=(path_of(visit, &partner.name)) { (partner.label) } }
            td role="cell" data-label=(column("state")) { span { (stage(visit, partner)) } }
            td.number role="cell" data-label=(column("hours")) { (hours) }
            td.number role="cell" data-label=(column("months")) { (months) }
            td role="cell" data-label=(column("changed")) {
                @if let Some(changed) = partner.changed { (moment(visit, changed)) } @else { "–" }
            }
            td.contact role="cell" data-label=(column("contact")) {
                @if let Some(contact) = &partner.contact {
                    a href={ "mailto:" (contact.email) } { (address(&contact.name)) }
                } @else { "–" }
            }
            td role="cell" data-label=(column("link")) {
                @if let Some(link) = visit.site.link_of(&partner.name) {
                    @let label = words.with("web-link-of", &[("partner", &partner.label)]);
                    @let id = format!("link-{}", partner.name);
                    (to_copy(visit, &id, &label, &html! {
                        input id=(id) type="text" value=(link) readonly aria-label=(label);
                    }))
                } @else {
                    @let id = if partner.invited.key.is_some() { "web-link-hidden" } else { "web-link-none" };
                    (words.text(id))
                }
            }
        }
    }
}
