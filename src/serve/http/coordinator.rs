//! The coordinator's addresses. Only forms change anything.

use axum::extract::{Path, Request};
use axum::http::StatusCode;
use axum::response::Response;

use crate::check::is_email;
use crate::disk::collect::is_our_own;
use crate::disk::letters::read_letter;
use crate::model::Language;
use crate::produce::Format;

use super::super::coordinator::{
    Message, Sorted, Standing, annex_file as annex_of, overview as overview_of, remove, shown_annex,
    sort_out, standing,
};
use super::super::form::{Form, Sent};
use super::super::journal::{self, Event};
use super::super::keys::Invited;
use super::super::pages::coordinator as pages;
use super::answer::{Refused, drawing, file, go_to, html};
use super::visit::{Coordinator, Visit};

/// The most characters of the coordinator's name for a partner.
const LABEL: usize = 200;

/// The most characters of the name of a partner's files.
const NAME: usize = 80;

/// Says that there is no such page.
pub async fn nothing(Coordinator(guest): Coordinator) -> Response {
    guest.answer(|_| Err(Refused::NoPage)).await
}

/// All partners, and how far each has come.
pub async fn overview(Coordinator(guest): Coordinator) -> Response {
    guest.answer_in_turn(|visit| shown(visit, StatusCode::OK, None)).await
}

fn shown(visit: &Visit, status: StatusCode, refused: Option<(&str, &Form)>) -> Result<Response, Refused> {
    let overview = overview_of(visit).map_err(Refused::Broken)?;
    Ok(html(status, pages::overview(visit, &overview, refused)))
}

/// Records a partner and makes its link.
pub async fn invite(Coordinator(guest): Coordinator, request: Request) -> Response {
    let work = |visit: &Visit, form: &Form| {
        let invited = match described(visit, form) {
            Ok(invited) => invited,
            Err(why) => return shown(visit, StatusCode::UNPROCESSABLE_ENTITY, Some((why, form))),
        };
        let name = name_of(&invited.label);
        let why = if name.is_empty() {
            Some("nameless")
        } else {
            visit.site.names().contains(&name).then_some("known")
        };
        match why {
            Some(why) => shown(visit, StatusCode::UNPROCESSABLE_ENTITY, Some((why, form))),
            None => make_link(visit, &name, invited),
        }
    };
    guest.answer_form(request, true, work).await
}

/// One partner: its link, what to write to it, its letter.
pub async fn partner(Coordinator(guest): Coordinator, Path((_, name)): Path<(String, String)>) -> Response {
    guest.answer_in_turn(move |visit| shown_partner(visit, &name, StatusCode::OK, Told::Nothing)).await
}

/// What a partner's page has to say besides the partner's state.
enum Told<'a> {
    Nothing,
    Refused(&'static str, &'a Form),
    Letters(Vec<Sorted>),
}

fn shown_partner(visit: &Visit, name: &str, status: StatusCode, told: Told<'_>) -> Result<Response, Refused> {
    let partner = find(visit, name)?;
    let message = Message::new(visit, &partner);
    let (refused, letters) = match &told {
        Told::Nothing => (None, &[][..]),
        Told::Refused(why, form) => (Some((*why, *form)), &[][..]),
        Told::Letters(letters) => (None, letters.as_slice()),
    };
    Ok(html(status, pages::partner(visit, &partner, message.as_ref(), refused, letters)))
}

fn find(visit: &Visit, name: &str) -> Result<Standing, Refused> {
    standing(visit, name).map_err(Refused::Broken)?.ok_or(Refused::NoPage)
}

/// A file about a partner: the message to send, its contribution, the letter that came back; or the page that asks
/// whether to remove the partner.
pub async fn file_of(
    Coordinator(guest): Coordinator,
    Path((_, name, what)): Path<(String, String, String)>,
) -> Response {
    let work = move |visit: &Visit| {
        let partner = find(visit, &name)?;
        match what.as_str() {
            "message.eml" => {
                let message = Message::new(visit, &partner).ok_or(Refused::NoPage)?;
                let bytes = message.file(visit, (visit.site.clock.now)())?;
                Ok(file("message/rfc822", &format!("{name}.eml"), bytes))
            }
            "contribution.json" => {
                let sent = visit.site.store.sent(&name)?.ok_or(Refused::NoPage)?;
                Ok(file("application/json", &format!("{name}.json"), sent))
            }
            "letter.pdf" => {
                let letter = partner.letter.and_then(|row| row.letter).ok_or(Refused::NoPage)?;
                Ok(file("application/pdf", &format!("{name}.pdf"), read_letter(letter.as_ref())?))
            }
            "remove" => {
                Ok(html(StatusCode::OK, pages::removal(visit, &partner, &visit.site.store.files(&name))))
            }
            _ => Err(Refused::NoPage),
        }
    };
    guest.answer_in_turn(work).await
}

/// Renews or withdraws the link of a partner, changes the details of its invitation, or removes the partner.
pub async fn change(
    Coordinator(guest): Coordinator,
    Path((_, name, what)): Path<(String, String, String)>,
    request: Request,
) -> Response {
    let work = move |visit: &Visit, form: &Form| {
        // A partner may have a contribution but no invitation.
        if !visit.site.names().contains(&name) {
            return Err(Refused::NoPage);
        }
        let known = visit.site.keys().partners().get(&name).cloned();
        match what.as_str() {
            "link" => {
                let unknown = || Invited { label: name.clone(), ..Invited::default() };
                make_link(visit, &name, known.unwrap_or_else(unknown))
            }
            "withdraw" if known.is_some() => {
                visit.site.keys().withdraw(&name)?;
                visit.site.note(Event::Withdrawn, Some(&name));
                Ok(go_to(&pages::path_of(visit, &name)))
            }
            "remove" => {
                let label = find(visit, &name)?.label;
                let removed = remove(visit, &name)?;
                Ok(html(StatusCode::OK, pages::removed(visit, &label, &removed)))
            }
            "details" => match described(visit, form) {
                Ok(invited) => {
                    visit.site.keys().describe(&name, invited)?;
                    visit.site.note(Event::Described, Some(&name));
                    Ok(go_to(&pages::path_of(visit, &name)))
                }
                Err(why) => {
                    let told = Told::Refused(why, form);
                    shown_partner(visit, &name, StatusCode::UNPROCESSABLE_ENTITY, told)
                }
            },
            _ => Err(Refused::NoPage),
        }
    };
    guest.answer_form(request, true, work).await
}

/// The page where letters that came back can be uploaded.
pub async fn letters(Coordinator(guest): Coordinator) -> Response {
    guest.answer(|visit| Ok(html(StatusCode::OK, pages::letters(visit, &[])))).await
}

/// Takes letters that came back, from any partners.
pub async fn pile(Coordinator(guest): Coordinator, request: Request) -> Response {
    let work = |visit: &Visit, form: &Form| {
        let (letters, status) = take(visit, None, form.files("letters"))?;
        Ok(html(status, pages::letters(visit, &letters)))
    };
    guest.answer_form(request, true, work).await
}

/// Takes letters that came back from one partner.
pub async fn returned(
    Coordinator(guest): Coordinator,
    Path((_, name)): Path<(String, String)>,
    request: Request,
) -> Response {
    let work = move |visit: &Visit, form: &Form| {
        find(visit, &name)?;
        let (letters, status) = take(visit, Some(&name), form.files("letters"))?;
        shown_partner(visit, &name, status, Told::Letters(letters))
    };
    guest.answer_form(request, true, work).await
}

fn take(visit: &Visit, own: Option<&str>, sent: &[Sent]) -> Result<(Vec<Sorted>, StatusCode), Refused> {
    let letters = sort_out(visit, own, sent).map_err(Refused::Broken)?;
    let is_kept = |letter: &Sorted| letter.told.as_ref().is_some_and(|told| told.what.is_kept());
    for letter in &letters {
        let event = if is_kept(letter) { Event::Returned } else { Event::Refused };
        visit.site.note(event, letter.partner.as_deref());
    }
    let is_well = letters.iter().all(is_kept);
    Ok((letters, if is_well { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }))
}

/// The annex as it stands.
pub async fn annex(Coordinator(guest): Coordinator) -> Response {
    guest.answer_in_turn(|visit| Ok(html(StatusCode::OK, pages::annex(visit, shown_annex(visit))))).await
}

/// The annex as a file, or one of its pages as a picture: `MARK-1.svg` is the first page of the annex with that mark.
pub async fn annex_file(
    Coordinator(guest): Coordinator,
    Path((_, name)): Path<(String, String)>,
) -> Response {
    let work = move |visit: &Visit| {
        if let Some(format) = Format::ALL.into_iter().find(|it| name == format!("annex.{}", it.ending())) {
            let bytes = annex_of(visit, format).map_err(Refused::NoAnnex)?;
            return Ok(file(media_type(format), &name, bytes));
        }
        let page = name.strip_suffix(".svg").and_then(|it| it.rsplit_once('-')).ok_or(Refused::NoPage)?;
        let page: usize = page.1.parse().map_err(|_| Refused::NoPage)?;
        let annex = shown_annex(visit).map_err(Refused::NoAnnex)?;
        let page = page.checked_sub(1).and_then(|at| annex.pages.get(at)).ok_or(Refused::NoPage)?;
        Ok(drawing(page.svg.clone()))
    };
    guest.answer_in_turn(work).await
}

fn media_type(format: Format) -> &'static str {
    match format {
        Format::Pdf => "application/pdf",
        Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Format::Csv => "text/csv; charset=utf-8",
        Format::Json => "application/json",
        Format::Markdown => "text/markdown; charset=utf-8",
    }
}

/// The log as a page.
pub async fn log(Coordinator(guest): Coordinator) -> Response {
    guest.answer(|visit| Ok(html(StatusCode::OK, pages::log(visit, &visit.site.journal.entries()?)))).await
}

/// The log as a file.
pub async fn log_file(Coordinator(guest): Coordinator) -> Response {
    guest.answer(|visit| Ok(file("application/jsonl", journal::FILE, visit.site.journal.lines()?))).await
}

/// Withdraws all links of the coordinator except the one in use.
pub async fn withdraw_others(Coordinator(guest): Coordinator, request: Request) -> Response {
    let work = |visit: &Visit, _: &Form| {
        visit.site.keys().withdraw_other_coordinators(&visit.token)?;
        visit.site.note(Event::OthersWithdrawn, None);
        Ok(go_to(&visit.desk_path("")))
    };
    guest.answer_form(request, false, work).await
}

fn make_link(visit: &Visit, name: &str, invited: Invited) -> Result<Response, Refused> {
    let since = visit.site.clock.today().to_string();
    visit.site.keys().invite(name, Invited { since, ..invited })?;
    visit.site.note(Event::Invited, Some(name));
    Ok(go_to(&pages::path_of(visit, name)))
}

/// The invitation that a form describes.
///
/// # Errors
/// Why it is refused, by the name of the reason in the catalogues of words.
fn described(visit: &Visit, form: &Form) -> Result<Invited, &'static str> {
    let (label, email) = (form.get("label").trim(), form.get("email").trim());
    if label.is_empty() {
        return Err("nameless");
    }
    if label.chars().count() > LABEL || label.chars().any(char::is_control) {
        return Err("long");
    }
    if !email.is_empty() && !is_email(email) {
        return Err("email");
    }
    let wanted = Language::from_code(form.get("language"));
    let language = wanted.filter(|wanted| visit.site.languages().any(|known| known == *wanted));
    let language = language.unwrap_or(visit.words.language()).code().to_owned();
    Ok(Invited { label: label.to_owned(), email: email.to_owned(), language, ..Invited::default() })
}

/// The name for the files of a partner. A name that is taken by a file of the program gets a suffix.
fn name_of(label: &str) -> String {
    let slug = slug::slugify(label);
    let name: String = slug.chars().take(NAME).collect();
    let name = name.trim_end_matches('-').to_owned();
    if is_our_own(&format!("{name}.json")) { format!("{name}-1") } else { name }
}
