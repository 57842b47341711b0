//! Says that a draft differs from what was sent, and offers a way back.

use maud::{Markup, html};

use super::super::http::Visit;
use super::super::partner::Desk;

/// Says that there are unsent changes, or that somebody has changed the contribution by other means; empty if neither
/// is so.
pub fn unsent(visit: &Visit, desk: &Desk) -> Markup {
    let words = &visit.words;
    let record = desk.record;
    let id = if record.was_overtaken() { "web-overtaken" } else { "web-unsent" };
    html! {
        @if record.filed.is_some() && !record.is_sent() {
            div.notice {
                p { (words.text(id)) }
                form method="post" action=(visit.path("draft")) {
                    input type="hidden" name="revision" value=(record.whole_revision());
                    button.quiet type="submit" { (words.text("web-unsent-drop")) }
                }
            }
        }
    }
}
