//! The log.

use maud::{Markup, html};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::super::super::http::Visit;
use super::super::super::journal::Entry;
use super::{moment, page, path_of};

/// How many lines are shown; the file has all of them.
const SHOWN: usize = 200;

/// The page, with the latest line first.
pub fn log(visit: &Visit, entries: &[Entry]) -> Markup {
    let words = &visit.words;
    let heading = words.text("web-log");
    let partners = visit.site.keys().partners().clone();
    let known = visit.site.names();
    let content = html! {
        h1 { (heading) }
        p.lead { (words.text("web-log-lead")) }
        @if entries.is_empty() {
            p { (words.text("web-log-nothing")) }
        } @else {
            p { a href=(visit.desk_path("log.jsonl")) { (words.text("web-log-file")) } }
            table.log {
                thead {
                    tr {
                        @for name in ["when", "what", "partner"] {
                            th scope="col" { (words.text(&format!("web-log-{name}"))) }
                        }
                    }
                }
                tbody {
                    @for Entry { time, event, partner } in entries.iter().take(SHOWN) {
                        tr {
                            td {
                                @match OffsetDateTime::parse(time, &Rfc3339) {
                                    Ok(at) => (moment(visit, at)),
                                    Err(_) => (time),
                                }
                            }
                            td { (words.text(&format!("web-event-{}", event.name()))) }
                            td {
                                @if let Some(name) = partner {
                                    @let label = partners.get(name).map_or(name.as_str(), |it| it.label.as_str());
                                    @if known.contains(name) {
                                        a href=(path_of(visit, name)) { (label) }
                                    } @else {
                                        (label)
                                    }
                                }
                            }
                        }
                    }
                }
            }
            @if entries.len() > SHOWN {
                p { (words.with("web-log-more", &[("count", &SHOWN.to_string())])) }
            }
        }
    };
    page(visit, "log", &heading, &content)
}
