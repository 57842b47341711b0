//! The coordinator's page: all partners, how far each has come, and their links.

use std::collections::BTreeMap;
use std::path::Path;

use maud::{Markup, html};

use crate::diagnostic::Problems;
use crate::returned::Accepted;
use crate::status::{self, Row};

use super::super::http::Visit;
use super::super::keys::Invited;
use super::frame::of_visit;
use super::notice::list;

/// The page. To be called by whoever has a place in the queue. `refused` is why a partner was not added.
pub fn coordinator(visit: &Visit, refused: Option<&str>) -> Markup {
    let words = &visit.words;
    let word = |id: &str| words.text(id);
    let home = format!("/c/{}", visit.token.as_str());
    let title = word("web-coordinator");
    let (rows, problems) = rows(visit);
    let partners = visit.site.keys().partners().clone();
    let mut names: Vec<String> = visit.site.store.names();
    names.extend(partners.keys().cloned());
    names.sort();
    names.dedup();
    let content = html! {
        main #main.inside tabindex="-1" {
            h1 { (title) }
            (list(&problems))
            @if names.is_empty() {
                p { (word("web-coordinator-nobody")) }
            } @else {
                table.partners {
                    thead {
                        tr {
                            @for id in ["partner", "stage", "contact", "link"] {
                                th scope="col" { (word(&format!("web-coordinator-{id}"))) }
                            }
                        }
                    }
                    tbody {
                        @for name in &names { (partner(visit, &home, name, partners.get(name), rows.get(name))) }
                    }
                }
            }
            section {
                h2 { (word("web-coordinator-add")) }
                @if let Some(refused) = refused {
                    div.summary #summary role="alert" tabindex="-1" {
                        p { a href="#label" { (word(&format!("web-coordinator-{refused}"))) } }
                    }
                }
                form method="post" action={ (home) "/partners" } {
                    div.field {
                        label for="label" { (word("web-coordinator-label")) }
                        input.wide type="text" id="label" name="label" required;
                    }
                    div.field {
                        label for="email" { (word("web-coordinator-email")) }
                        input.wide type="email" id="email" name="email";
                    }
                    button.button type="submit" { (word("web-coordinator-invite")) }
                }
            }
            form method="post" action={ (home) "/links" } {
                button.quiet type="submit" { (word("web-coordinator-others")) }
            }
        }
    };
    of_visit(visit, &title, &home, &content)
}

fn partner(visit: &Visit, home: &str, name: &str, invited: Option<&Invited>, row: Option<&Row>) -> Markup {
    let word = |id: &str| visit.words.text(id);
    let label = row.map(|row| row.partner.as_str()).or(invited.map(|invited| invited.label.as_str()));
    let fresh =
        visit.site.keys().fresh(name).map(|token| visit.site.address.link(&format!("/p/{}", token.as_str())));
    html! {
        tr id=(name) {
            th scope="row" { (label.unwrap_or(name)) }
            td { @if let Some(row) = row { (row.stage.as_str()) } @else { (word("web-coordinator-invited")) } }
            td {
                @if let Some(contact) = row.and_then(|row| row.contact.as_ref()) {
                    a href={ "mailto:" (contact.email) } { (contact.name) }
                } @else if let Some(invited) = invited.filter(|invited| !invited.email.is_empty()) {
                    a href={ "mailto:" (invited.email) } { (invited.email) }
                }
            }
            td {
                @if let Some(link) = fresh { p.link { code { (link) } } }
                form method="post" action={ (home) "/partners/" (name) "/link" } {
                    @let has_link = invited.is_some_and(|invited| invited.key.is_some());
                    button.quiet type="submit" {
                        (word(if has_link { "web-coordinator-renew" } else { "web-coordinator-make" }))
                        span.hidden { " " (label.unwrap_or(name)) }
                    }
                }
                @if invited.is_some_and(|invited| invited.key.is_some()) {
                    form method="post" action={ (home) "/partners/" (name) "/withdraw" } {
                        button.quiet type="submit" {
                            (word("web-coordinator-withdraw")) span.hidden { " " (label.unwrap_or(name)) }
                        }
                    }
                }
            }
        }
    }
}

/// What is known about each contribution, by the name of its file.
fn rows(visit: &Visit) -> (BTreeMap<String, Row>, Problems) {
    let site = &visit.site;
    let order = status::Order {
        folder: &site.folder,
        application: Some(site.application_path()),
        letters: None,
        accepted: &Accepted::new(&[]),
        choices: &site.choices(),
        crew: &site.crew,
    };
    match status::gather(&order) {
        Ok(status) => {
            let name =
                |row: &Row| Path::new(row.contribution.as_ref()?).file_stem()?.to_str().map(str::to_owned);
            let rows = status.rows.into_iter().filter_map(|row| Some((name(&row)?, row))).collect();
            (rows, status.diagnostics)
        }
        // Before anybody has sent anything, there is nothing to look at.
        Err(problems) if problems.iter().all(|problem| problem.code == "no-contributions") => {
            Default::default()
        }
        Err(problems) => (BTreeMap::new(), problems),
    }
}
