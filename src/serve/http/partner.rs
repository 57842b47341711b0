//! The partner's addresses. Only forms change anything.

use std::sync::Arc;

use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::Response;

use crate::interview::Setting;

use super::super::coordinator::LETTER;
use super::super::form::{Do, Form, Page};
use super::super::journal::Event;
use super::super::pages::{self, Unsent};
use super::super::partner::{self, Desk, Preview, Told, What, preview, take_back};
use super::super::site::Site;
use super::super::store::Record;
use super::answer::{Refused, drawing, file, go_to, html};
use super::turned::Turned;
use super::visit::{Partner, Reader, Visit};

/// Says that a link is needed.
pub async fn nobody(State(site): State<Arc<Site>>, reader: Reader) -> Response {
    Refused::NoPage.response(&site, reader)
}

/// The start page: what the application is about, and how far each page has come.
pub async fn overview(Partner(guest): Partner) -> Response {
    guest.answer(|visit| shown(visit, |desk| pages::overview(visit, desk))).await
}

/// A page with questions.
pub async fn page(Partner(guest): Partner, Path((_, name)): Path<(String, String)>) -> Response {
    guest
        .answer(move |visit| {
            let page = Page::from_name(&name).ok_or(Refused::NoPage)?;
            shown(visit, |desk| pages::questions(visit, desk, page, false))
        })
        .await
}

/// Takes what was typed on a page.
pub async fn fill(
    partner: Result<Partner, Turned>,
    Path((_, name)): Path<(String, String)>,
    request: Request,
) -> Response {
    let Partner(guest) = match partner {
        Ok(partner) => partner,
        Err(turned) => return turned.giving_back(request).await,
    };
    let work = move |visit: &Visit, form: &Form| {
        let page = Page::from_name(&name).ok_or(Refused::NoPage)?;
        let wanted =
            Do::from_value(form.get("do")).ok_or(Refused::BadForm(StatusCode::UNPROCESSABLE_ENTITY))?;
        let setting = visit.setting();
        let _writing = visit.writing()?;
        let before = open(visit)?;
        let (after, refused) = partner::fill(visit, &setting, &before, page, form, wanted)?;
        let is_same = before.is_begun && before.answers == after.answers && before.typed == after.typed;
        if !is_same && before.revision(page.groups()) != form.get("revision") {
            let (before, after) = (desk(visit, &setting, &before), desk(visit, &setting, &after));
            return Ok(html(StatusCode::CONFLICT, pages::conflict(visit, &before, &after, page, form)));
        }
        if !is_same {
            visit.site.store.keep(&visit.name, &after)?;
        }
        if !before.is_begun {
            visit.site.note(Event::Begun, Some(&visit.name));
        }
        let has_refused = !refused.is_empty();
        let desk = desk(visit, &setting, &after).with(refused);
        let again = || html(StatusCode::UNPROCESSABLE_ENTITY, pages::questions(visit, &desk, page, true));
        Ok(match wanted {
            Do::Draft => html(StatusCode::OK, pages::questions(visit, &desk, page, false)),
            _ if has_refused => again(),
            Do::Next if desk.may_leave(page) => go_to(&visit.path(page.next().map_or("check", Page::name))),
            Do::Next => again(),
            Do::Add(group) => {
                let last = desk.dialogue.answers().count(group).saturating_sub(1);
                go_to(&format!("{}#{}", visit.path(page.name()), pages::anchor(group, last)))
            }
            Do::Save | Do::Remove(..) | Do::Drop(_) => go_to(&visit.path(page.name())),
        })
    };
    guest.answer_form(request, false, work).await
}

/// The page for checking everything before it is sent.
pub async fn check(Partner(guest): Partner) -> Response {
    guest.answer(|visit| shown(visit, |desk| pages::check(visit, desk, None))).await
}

/// Sends what was stated.
pub async fn send(Partner(guest): Partner, request: Request) -> Response {
    let work = |visit: &Visit, form: &Form| {
        let setting = visit.setting();
        let _writing = visit.writing()?;
        let record = open(visit)?;
        let desk = desk(visit, &setting, &record);
        let is_as_seen = form.get("revision") == record.whole_revision();
        if !desk.problems.is_empty() || !is_as_seen || form.get("agree") != "yes" {
            let (status, why) = match is_as_seen {
                true => (StatusCode::UNPROCESSABLE_ENTITY, Unsent::NotConfirmed),
                false => (StatusCode::CONFLICT, Unsent::Changed),
            };
            return Ok(html(status, pages::check(visit, &desk, Some(why))));
        }
        // A letter that cannot be typeset is not sent; and the letter handed out next is on record by then.
        let text = visit.site.store.text_of(&visit.name, &record)?;
        if let Err(problems) = partner::letter_file(visit, text.clone().into_bytes()) {
            let refused = desk.refused(problems.clone());
            if refused.iter().any(|(_, refusal)| refusal.is_english()) {
                return Err(Refused::NoLetter(problems));
            }
            let desk = desk.with(refused);
            let page = pages::check(visit, &desk, Some(Unsent::NotConfirmed));
            return Ok(html(StatusCode::UNPROCESSABLE_ENTITY, page));
        }
        visit.site.store.send(&visit.name, &record, &text)?;
        visit.site.note(Event::Sent, Some(&visit.name));
        Ok(go_to(&visit.path("done")))
    };
    guest.answer_form(request, true, work).await
}

/// Discards the changes that were not sent.
pub async fn drop_draft(Partner(guest): Partner, request: Request) -> Response {
    let work = |visit: &Visit, form: &Form| {
        let _writing = visit.writing()?;
        let record = open(visit)?;
        // Changes made meanwhile in another window are not discarded unseen.
        if record.filed.is_some() && form.get("revision") == record.whole_revision() {
            visit.site.store.give_up(&visit.name)?;
        }
        Ok(go_to(&visit.path("")))
    };
    guest.answer_form(request, false, work).await
}

/// The page after sending.
pub async fn done(Partner(guest): Partner) -> Response {
    guest.answer(|visit| shown(visit, |desk| pages::done(visit, desk, None))).await
}

/// Takes a letter that came back.
pub async fn returned(Partner(guest): Partner, request: Request) -> Response {
    let work = |visit: &Visit, form: &Form| {
        let told = match form.file("letter") {
            Some(letter) if letter.len() > LETTER => {
                return Err(Refused::BadForm(StatusCode::PAYLOAD_TOO_LARGE));
            }
            Some(letter) => take_back(visit, letter).map_err(Refused::Broken)?,
            None => Told::of(What::Nothing),
        };
        let (event, status) = match told.what {
            What::Nothing => (None, StatusCode::UNPROCESSABLE_ENTITY),
            what if what.is_kept() => (Some(Event::Returned), StatusCode::OK),
            _ => (Some(Event::Refused), StatusCode::UNPROCESSABLE_ENTITY),
        };
        if let Some(event) = event {
            visit.site.note(event, Some(&visit.name));
        }
        let record = open(visit)?;
        let setting = visit.setting();
        Ok(html(status, pages::done(visit, &desk(visit, &setting, &record), Some(&told))))
    };
    guest.answer_form(request, true, work).await
}

/// The letter as it will look. If it was shown before and nothing has changed, nothing is typeset.
pub async fn letter(Partner(guest): Partner) -> Response {
    let known = |visit: &Visit| {
        let record = open(visit)?;
        let setting = visit.setting();
        let desk = desk(visit, &setting, &record);
        let known = partner::known(visit, &desk.dialogue);
        Ok(known.map(|letter| html(StatusCode::OK, pages::letter(visit, &desk, Ok(letter)))))
    };
    let set = |visit: &Visit| shown(visit, |desk| pages::letter(visit, desk, preview(visit, &desk.dialogue)));
    guest.answer_soon(known, set).await
}

/// A page of the letter as a picture: `MARK-1.svg` is the first page of the letter with that mark.
pub async fn letter_page(Partner(guest): Partner, Path((_, file)): Path<(String, String)>) -> Response {
    let (mark, page) = file.strip_suffix(".svg").and_then(|it| it.rsplit_once('-')).unwrap_or_default();
    let at = page.parse::<usize>().ok().and_then(|page| page.checked_sub(1));
    let picture = move |letter: &Preview| {
        let page = at.and_then(|at| letter.pages.get(at)).ok_or(Refused::NoPage)?;
        Ok(drawing(page.svg.clone()))
    };
    if let Some(letter) = guest.shown(mark) {
        return guest.answer(move |_| picture(&letter)).await;
    }
    let make = move |visit: &Visit| {
        let record = open(visit)?;
        let setting = visit.setting();
        let letter = preview(visit, &desk(visit, &setting, &record).dialogue).map_err(Refused::NoLetter)?;
        picture(&letter)
    };
    guest.answer_in_turn(make).await
}

/// The letter to sign, made from what was sent.
pub async fn letter_file(Partner(guest): Partner) -> Response {
    guest
        .answer_in_turn(|visit| {
            let sent = visit.site.store.sent(&visit.name)?.ok_or(Refused::NoPage)?;
            let letter = partner::letter_file(visit, sent).map_err(Refused::NoLetter)?;
            Ok(file("application/pdf", &format!("{}.pdf", visit.name), letter.pdf))
        })
        .await
}

/// The contribution that was sent, as a file.
pub async fn data_file(Partner(guest): Partner) -> Response {
    guest
        .answer(|visit| {
            let sent = visit.site.store.sent(&visit.name)?.ok_or(Refused::NoPage)?;
            Ok(file("application/json", &format!("{}.json", visit.name), sent))
        })
        .await
}

/// A page about what a partner has stated.
fn shown(visit: &Visit, page: impl FnOnce(&Desk) -> maud::Markup) -> Result<Response, Refused> {
    let record = open(visit)?;
    let setting = visit.setting();
    Ok(html(StatusCode::OK, page(&desk(visit, &setting, &record))))
}

/// What a partner has stated, and everything that keeps it from being sent.
fn desk<'a>(visit: &Visit, setting: &'a Setting<'a>, record: &'a Record) -> Desk<'a> {
    Desk::new(setting, record).with_glyphs(&visit.site.choices())
}

fn open(visit: &Visit) -> Result<Record, Refused> {
    Ok(visit.site.store.open(&visit.name, &visit.invited.label)?)
}
