//! The coordinator's pages: all partners, one of them, letters that came back, the annex, the log.

mod annex;
mod invitation;
mod letters;
mod log;
mod overview;
mod partner;
mod remove;

use maud::{Markup, html};
use time::OffsetDateTime;
use time::macros::format_description;

use crate::diagnostic::{Diagnostic, Problems};
use crate::ledger::Cell;

use super::super::coordinator::Standing;
use super::super::http::Visit;
use super::frame::of_visit;
use super::text::{marked, sentence};

pub use annex::annex;
pub use letters::letters;
pub use log::log;
pub use overview::overview;
pub use partner::partner;
pub use remove::{removal, removed};

/// The coordinator's pages, by their names in addresses and in the catalogues of words.
const TABS: [&str; 4] = ["", "letters", "annex", "log"];

/// The address of the page about a partner.
pub fn path_of(visit: &Visit, name: &str) -> String {
    visit.desk_path(&format!("partners/{name}"))
}

/// A page for the coordinator. `tab` is the one of [`TABS`] that it belongs to.
fn page(visit: &Visit, tab: &str, title: &str, content: &Markup) -> Markup {
    let words = &visit.words;
    let all = html! {
        nav.tabs aria-label=(words.text("web-tabs")) {
            ul.inside {
                @for name in TABS {
                    @let id = if name.is_empty() { "web-tab-partners".to_owned() } else { format!("web-tab-{name}") };
                    li { a href=(visit.desk_path(name)) aria-current=[(name == tab).then_some("page")] { (words.text(&id)) } }
                }
            }
        }
        main #main.inside tabindex="-1" { (content) }
    };
    of_visit(visit, title, &visit.desk_path(""), &all)
}

/// How far a partner has come, and whether it is late.
fn stage(visit: &Visit, partner: &Standing) -> Markup {
    let words = &visit.words;
    let name = partner.state.name();
    let class = match name {
        "signed" => "tag complete",
        "submitted" | "draft" | "on-paper" => "tag begun",
        "invited" | "withdrawn" => "tag",
        _ => "tag wrong",
    };
    html! {
        span class=(class) { (words.text(&format!("web-state-{name}"))) }
        @if let Some(days) = partner.overdue {
            " " span.tag.wrong.late { (words.with("web-state-overdue", &[("days", &days.to_string())])) }
        }
    }
}

/// A moment as a day and a time at the server's place.
fn moment(visit: &Visit, at: OffsetDateTime) -> Markup {
    let at = (visit.site.clock.local)(at);
    let time = at.format(format_description!("[hour]:[minute]")).unwrap_or_default();
    let stamp = format_description!(
        "[year]-[month]-[day]T[hour]:[minute][offset_hour sign:mandatory]:[offset_minute]"
    );
    let stamp = at.format(stamp).unwrap_or_default();
    // A line breaks before the time at most.
    let day = visit.words.locale.long_date(at.date()).replace(' ', "\u{a0}");
    let about = [("day", day), ("time", time)];
    let about = about.each_ref().map(|(name, value)| (*name, value.as_str()));
    html! { time datetime=(stamp) { (visit.words.with("web-moment", &about)) } }
}

/// Hours and person-months as they are shown.
fn amounts(visit: &Visit, cell: &Cell) -> (String, String) {
    let number = |amount| visit.words.rounded(amount, 2).text;
    (number(&cell.hours), number(&cell.person_months))
}

/// What is wrong with files of the folder, with the file for each problem.
fn problems(visit: &Visit, problems: &Problems) -> Markup {
    let errors: Vec<&Diagnostic> = problems.iter().filter(|problem| problem.is_error()).collect();
    html! {
        @if !errors.is_empty() {
            div.notice {
                h2 { (visit.words.text("web-problems")) }
                ul { @for problem in errors { li { (told(visit, problem)) } } }
            }
        }
    }
}

fn told(visit: &Visit, problem: &Diagnostic) -> Markup {
    html! {
        @if let Some(file) = problem.file() { (marked(&format!("`{}`", beside(visit, file)))) ": " }
        (marked(&sentence(&problem.message)))
        @if let Some(hint) = &problem.hint { " " (marked(&sentence(hint))) }
    }
}

/// A path relative to the application folder.
fn beside<'p>(visit: &Visit, path: &'p str) -> &'p str {
    let folder = visit.site.folder.display().to_string();
    path.strip_prefix(&folder).map_or(path, |rest| rest.trim_start_matches(['/', '\\']))
}

/// A text to be copied. A script adds a button; without a script, the text can be selected.
fn to_copy(visit: &Visit, id: &str, label: &str, field: &Markup) -> Markup {
    html! {
        div.copy data-copy=(id) data-label=(visit.words.text("web-copy")) data-done=(visit.words.text("web-copied"))
            data-what=(label) {
            (field)
        }
    }
}
