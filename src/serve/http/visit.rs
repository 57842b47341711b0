//! Who is asking, in which language, and about what.

use std::convert::Infallible;
use std::sync::{Arc, MutexGuard};
use std::time::Instant;

use axum::extract::{FromRequestParts, RawPathParams, Request};
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use tokio::task::spawn_blocking;

use crate::diagnostic::reason;
use crate::interview::Setting;
use crate::model::{Application, Language};
use crate::produce::Loaded;
use crate::words::Words;

use super::super::form::Form;
use super::super::keys::{Invited, Who};
use super::super::partner::Preview;
use super::super::site::Site;
use super::super::token::Token;
use super::answer::Refused;
use super::body::admit;
use super::form;
use super::turned::Turned;

/// The reader's language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reader(pub Language);

impl<S: Sync> FromRequestParts<S> for Reader {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let language = language_of_query(&parts.uri)
            .or_else(|| language_of_cookie(&parts.headers))
            .or_else(|| language_of_browser(&parts.headers));
        Ok(Self(language.unwrap_or(Language::En)))
    }
}

/// The language that was chosen with the switch on a page.
pub fn language_of_query(uri: &Uri) -> Option<Language> {
    let code = uri.query()?.split('&').find_map(|pair| pair.strip_prefix("lang="))?;
    spoken(code)
}

/// The language that was chosen with the switch earlier.
fn language_of_cookie(headers: &HeaderMap) -> Option<Language> {
    let cookies = headers.get_all(COOKIE).iter().filter_map(|cookies| cookies.to_str().ok());
    let code = cookies.flat_map(|cookies| cookies.split("; ")).find_map(|it| it.strip_prefix("lang="))?;
    spoken(code)
}

/// The language that a browser prefers among those that pages come in.
fn language_of_browser(headers: &HeaderMap) -> Option<Language> {
    let wishes = headers.get_all(ACCEPT_LANGUAGE).iter().filter_map(|wishes| wishes.to_str().ok());
    let wish = |wish: &str| {
        let (tag, weight) = wish.split_once(';').unwrap_or((wish, "q=1"));
        let weight = weight.trim().strip_prefix("q=")?.parse::<f32>().ok().filter(|weight| *weight > 0.0)?;
        Some((weight, spoken(tag.trim().split('-').next()?)?))
    };
    let mut best: Option<(f32, Language)> = None;
    for (weight, language) in wishes.flat_map(|wishes| wishes.split(',')).filter_map(wish) {
        if best.is_none_or(|(most, _)| weight > most) {
            best = Some((weight, language));
        }
    }
    best.map(|(_, language)| language)
}

/// The language for a code as browsers send it.
fn spoken(code: &str) -> Option<Language> {
    match code.to_ascii_lowercase().as_str() {
        // Norwegian without further particulars, and Nynorsk, which has no catalogue of its own.
        "no" | "nn" => Some(Language::Nb),
        code => Language::from_code(code),
    }
}

/// A request let in, with everything needed to answer it.
pub struct Visit {
    /// What all requests share.
    pub site: Arc<Site>,
    /// The words in the reader's language.
    pub words: Words,
    /// The key in the link.
    pub token: Token,
    /// The application as its file says now.
    pub application: Arc<Loaded<Application>>,
    /// The name of the partner's files; empty for the coordinator.
    pub name: String,
    /// The partner as the coordinator knows it.
    pub invited: Invited,
}

impl Visit {
    /// The setting for the partner's answers.
    pub fn setting(&self) -> Setting<'_> {
        self.site.setting(&self.application.read.model, &self.words)
    }

    /// The same visit, on behalf of one of the partners.
    pub fn about(&self, name: &str) -> Self {
        let invited = self.site.keys().partners().get(name).cloned().unwrap_or_default();
        Self {
            site: Arc::clone(&self.site),
            words: self.words.clone(),
            token: self.token.clone(),
            application: Arc::clone(&self.application),
            name: name.to_owned(),
            invited,
        }
    }

    /// A sentence about the day by which letters are wanted, if there is one: `open` until then, `over` afterwards.
    pub fn due(&self, words: &Words, open: &str, over: &str) -> Option<String> {
        let due = self.application.read.model.letters_due?;
        let id = if self.site.clock.today() <= due { open } else { over };
        Some(words.with(id, &[("day", &words.locale.long_date(due))]))
    }

    /// Keeps everybody else from writing the partner's files for as long as the guard is held.
    ///
    /// # Errors
    /// The link was withdrawn while the request was waiting.
    pub fn writing(&self) -> Result<Option<MutexGuard<'_, ()>>, Refused> {
        let writing = self.site.store.lock(&self.name);
        match self.site.who(&self.token) {
            Some(_) => Ok(writing),
            None => Err(Refused::NoLink),
        }
    }

    /// The address of one of the coordinator's pages.
    pub fn desk_path(&self, page: &str) -> String {
        let root = format!("/c/{}", self.token.as_str());
        if page.is_empty() { root } else { format!("{root}/{page}") }
    }

    /// The address of one of the partner's pages.
    pub fn path(&self, page: &str) -> String {
        let root = format!("/p/{}", self.token.as_str());
        if page.is_empty() { root } else { format!("{root}/{page}") }
    }
}

/// A request whose link is valid, before anything is done for it. It has counted towards the link's pace.
#[derive(Clone)]
pub struct Guest {
    site: Arc<Site>,
    reader: Reader,
    token: Token,
    who: Who,
}

/// A request with a partner's link.
pub struct Partner(pub Guest);

/// A request with a coordinator's link.
pub struct Coordinator(pub Guest);

impl FromRequestParts<Arc<Site>> for Partner {
    type Rejection = Turned;

    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Self, Turned> {
        Guest::admit(parts, site, |who| matches!(who, Who::Partner(_))).await.map(Self)
    }
}

impl FromRequestParts<Arc<Site>> for Coordinator {
    type Rejection = Turned;

    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Self, Turned> {
        Guest::admit(parts, site, |who| *who == Who::Coordinator).await.map(Self)
    }
}

impl Guest {
    async fn admit(
        parts: &mut Parts,
        site: &Arc<Site>,
        is_welcome: impl FnOnce(&Who) -> bool,
    ) -> Result<Self, Turned> {
        let Ok(reader) = Reader::from_request_parts(parts, site).await;
        let path = RawPathParams::from_request_parts(parts, site).await.ok();
        let token = path.as_ref().and_then(|path| path.iter().find(|(name, _)| *name == "token"));
        let token = Token::from_link(token.map_or("", |(_, token)| token));
        let turned = |refused| Turned { site: Arc::clone(site), reader, refused };
        let Some(who) = site.who(&token).filter(is_welcome) else {
            return Err(turned(Refused::NoLink));
        };
        if !site.pace.allows(token.digested(), Instant::now()) {
            return Err(turned(Refused::TooFast));
        }
        Ok(Self { site: Arc::clone(site), reader, token, who })
    }

    /// A letter that was shown to this partner a moment ago, by its mark.
    pub fn shown(&self, mark: &str) -> Option<Arc<Preview>> {
        match &self.who {
            Who::Partner(name) => self.site.previews.get(name, mark),
            Who::Coordinator => None,
        }
    }

    /// Answers on a thread where work may block.
    pub async fn answer<W>(self, work: W) -> Response
    where
        W: FnOnce(&Visit) -> Result<Response, Refused> + Send + 'static,
    {
        let (site, reader) = (Arc::clone(&self.site), self.reader);
        self.work(work).await.unwrap_or_else(|refused| refused.response(&site, reader))
    }

    /// Answers once the queue for typesetting has a place.
    pub async fn answer_in_turn<W>(self, work: W) -> Response
    where
        W: FnOnce(&Visit) -> Result<Response, Refused> + Send + 'static,
    {
        let (site, reader) = (Arc::clone(&self.site), self.reader);
        self.in_turn(work).await.unwrap_or_else(|refused| refused.response(&site, reader))
    }

    async fn in_turn<W>(self, work: W) -> Result<Response, Refused>
    where
        W: FnOnce(&Visit) -> Result<Response, Refused> + Send + 'static,
    {
        let place = self.site.queue.enter().await?;
        self.work(move |visit| {
            let _place = place;
            work(visit)
        })
        .await
    }

    /// Answers at once if `at_once` can, and otherwise in turn.
    pub async fn answer_soon<E, W>(self, at_once: E, work: W) -> Response
    where
        E: FnOnce(&Visit) -> Result<Option<Response>, Refused> + Send + 'static,
        W: FnOnce(&Visit) -> Result<Response, Refused> + Send + 'static,
    {
        let (site, reader) = (Arc::clone(&self.site), self.reader);
        match self.clone().work(at_once).await {
            Ok(Some(response)) => response,
            Ok(None) => self.answer_in_turn(work).await,
            Err(refused) => refused.response(&site, reader),
        }
    }

    /// Answers a form: in turn if `in_turn` asks for it, or if the form brings files, since a worker has to look at
    /// them. If the request fails now, what was typed is given back.
    pub async fn answer_form<W>(self, request: Request, in_turn: bool, work: W) -> Response
    where
        W: FnOnce(&Visit, &Form) -> Result<Response, Refused> + Send + 'static,
    {
        let (site, reader) = (Arc::clone(&self.site), self.reader);
        let (request, room) = match admit(&site, request).await {
            Ok(admitted) => admitted,
            Err(refused) => return refused.response(&site, reader),
        };
        let path = request.uri().path().to_owned();
        let form = match form::read(request).await {
            // Its room is taken for as long as it is in memory, also where nobody waits for the answer any more.
            Ok(form) => Arc::new((form, room)),
            Err(refused) => return refused.response(&site, reader),
        };
        let in_turn = in_turn || form.0.has_files();
        let sent = Arc::clone(&form);
        let work = move |visit: &Visit| work(visit, &sent.0);
        let answer = if in_turn { self.in_turn(work).await } else { self.work(work).await };
        answer.unwrap_or_else(|refused| refused.response_to(&site, reader, Some((&path, &form.0))))
    }

    async fn work<W, R>(self, work: W) -> Result<R, Refused>
    where
        W: FnOnce(&Visit) -> Result<R, Refused> + Send + 'static,
        R: Send + 'static,
    {
        let done = spawn_blocking(move || {
            let Self { site, reader, token, who } = self;
            let application = site.application().map_err(Refused::Broken)?;
            let words = site.words(reader.0).cloned().ok_or(Refused::NoPage)?;
            let words = words.for_period(application.read.model.period);
            let (name, invited) = match who {
                Who::Coordinator => (String::new(), Invited::default()),
                Who::Partner(name) => {
                    let invited = site.keys().partners().get(&name).cloned();
                    (name, invited.unwrap_or_default())
                }
            };
            let is_coordinator = name.is_empty();
            let visit = Visit { site, words, token, application, name, invited };
            work(&visit).map_err(|refused| match refused {
                Refused::NoPage if is_coordinator => Refused::NoDeskPage(visit.desk_path("")),
                refused => refused,
            })
        });
        done.await.unwrap_or_else(|broken| {
            let why = match broken.try_into_panic() {
                Ok(panic) => reason(panic.as_ref()).to_owned(),
                Err(_) => "it was given up".to_owned(),
            };
            Err(Refused::internal(&why))
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn the_browser_says_which_language_it_likes() {
        let likes = |text: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT_LANGUAGE, text.parse().unwrap());
            language_of_browser(&headers)
        };
        assert_eq!(likes("nb-NO,nb;q=0.9,en;q=0.8"), Some(Language::Nb));
        assert_eq!(likes("en;q=0.5, nn;q=0.7"), Some(Language::Nb));
        assert_eq!(likes("xx, en-GB;q=0.2"), Some(Language::En));
        assert_eq!(likes("nb;q=0, *"), None);
        assert_eq!(likes(",;;q=x"), None);
    }
}
