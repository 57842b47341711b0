//! The totals of a partner's entries, as a table that is updated while somebody types.

use maud::{Markup, html};

use crate::interview::Sum;
use crate::model::Interval;

use super::super::http::Visit;
use super::super::partner::Desk;

/// The totals of everything the partner gives.
pub fn totals(visit: &Visit, desk: &Desk) -> Markup {
    let words = &visit.words;
    html! {
        section.totals #totals data-live aria-labelledby="totals-title" {
            h2 #totals-title { (words.text("web-totals")) }
            @if let Some((totals, is_partial)) = desk.totals() {
                @if is_partial { p { (words.text("web-totals-part")) } }
                (sum(visit, "web-totals-in-kind", &totals.in_kind))
                @if !totals.funder.fte_by_year.is_empty() { (sum(visit, "web-totals-funder", &totals.funder)) }
                p.hint { (words.text("web-totals-share-how")) }
            } @else {
                p { (words.text("web-totals-none")) }
            }
        }
    }
}

fn sum(visit: &Visit, caption: &str, sum: &Sum) -> Markup {
    let words = &visit.words;
    let number = |amount: &Interval, digits| words.rounded(amount, digits).text;
    html! {
        table {
            caption { (words.text(caption)) }
            thead {
                tr {
                    th scope="col" { (words.text("web-totals-year")) }
                    th.number scope="col" { (words.text("web-totals-hours")) }
                    th.number scope="col" { (words.text("web-totals-months")) }
                    th.number scope="col" { (words.text("web-totals-share")) }
                }
            }
            tbody {
                @for (year, cell) in &sum.years {
                    tr {
                        th scope="row" { (year) }
                        td.number { @if let Some(cell) = cell { (number(&cell.hours, 2)) } }
                        td.number { @if let Some(cell) = cell { (number(&cell.person_months, 2)) } }
                        td.number { @if let Some(share) = sum.fte_by_year.get(year) { (number(share, 2)) } }
                    }
                }
            }
            tfoot {
                tr {
                    th scope="row" { (words.text("web-totals-all")) }
                    td.number { (number(&sum.total.hours, 2)) }
                    td.number { (number(&sum.total.person_months, 2)) }
                    td.number { (number(&sum.fte, 2)) }
                }
            }
        }
    }
}
