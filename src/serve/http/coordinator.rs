//! The coordinator's addresses.

use axum::extract::{Path, Request};
use axum::http::StatusCode;
use axum::response::Response;
use time::Date;

use super::super::journal::Event;
use super::super::keys::Invited;
use super::super::pages;
use super::answer::{Refused, go_to, html};
use super::visit::{Coordinator, Visit};

/// All partners, and how far each has come.
pub async fn overview(Coordinator(guest): Coordinator) -> Response {
    guest.answer_in_turn(|visit| Ok(html(StatusCode::OK, pages::coordinator(visit, None)))).await
}

/// Notes a partner and makes its link.
pub async fn invite(Coordinator(guest): Coordinator, request: Request) -> Response {
    let work = |visit: &Visit, form: super::Form| {
        let label = form.get("label").trim();
        let name = slug::slugify(label);
        if name.is_empty() || visit.site.keys().partners().contains_key(&name) {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            let why = if name.is_empty() { "partner-nameless" } else { "partner-known" };
            return Ok(html(status, pages::coordinator(visit, Some(why))));
        }
        let invited = Invited {
            label: label.to_owned(),
            email: form.get("email").trim().to_owned(),
            language: form.get("language").to_owned(),
            ..Invited::default()
        };
        make_link(visit, &name, invited)
    };
    guest.answer_form(request, true, work).await
}

/// Renews or withdraws the link of a partner.
pub async fn change(
    Coordinator(guest): Coordinator,
    Path((_, name, what)): Path<(String, String, String)>,
    request: Request,
) -> Response {
    let work = move |visit: &Visit, _: super::Form| {
        let invited = visit.site.keys().partners().get(&name).cloned();
        match what.as_str() {
            "link" => {
                // A partner may have a contribution and no link yet.
                let is_known = invited.is_some() || visit.site.store.names().contains(&name);
                if !is_known {
                    return Err(Refused::NoPage);
                }
                let unknown = || Invited { label: name.clone(), ..Invited::default() };
                make_link(visit, &name, invited.unwrap_or_else(unknown))
            }
            "withdraw" if invited.is_some() => {
                visit.site.keys().withdraw(&name)?;
                visit.site.note(Event::Withdrawn, Some(&name));
                Ok(go_to(&home(visit)))
            }
            _ => Err(Refused::NoPage),
        }
    };
    guest.answer_form(request, false, work).await
}

/// Makes all links of the coordinator useless but the one that is in use.
pub async fn withdraw_others(Coordinator(guest): Coordinator, request: Request) -> Response {
    let work = |visit: &Visit, _: super::Form| {
        visit.site.keys().withdraw_other_coordinators(&visit.token)?;
        visit.site.note(Event::OthersWithdrawn, None);
        Ok(go_to(&home(visit)))
    };
    guest.answer_form(request, false, work).await
}

fn make_link(visit: &Visit, name: &str, invited: Invited) -> Result<Response, Refused> {
    let today: Date = (visit.site.clock.today)();
    visit.site.keys().invite(name, Invited { since: today.to_string(), ..invited })?;
    visit.site.note(Event::Invited, Some(name));
    Ok(go_to(&format!("{}#{name}", home(visit))))
}

fn home(visit: &Visit) -> String {
    format!("/c/{}", visit.token.as_str())
}
