//! A minimal browser: it calls the router directly, without a network, and sends what a browser would send.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use letter_of_intent::model::Language;
use letter_of_intent::produce::{Choices, Signature, Templates};
use letter_of_intent::serve::{Address, Clock, Order, Site, router};
use letter_of_intent::typeset::Fonts;
use letter_of_intent::worker::{Crew, Limits};
use time::macros::{date, datetime};
use tokio::runtime::Runtime;
use tower::ServiceExt as _;

use crate::support::Folder;

/// The server's host in these tests.
pub const HOST: &str = "127.0.0.1:8484";

/// A server and a visitor.
pub struct Browser {
    pub folder: Folder,
    pub site: Arc<Site>,
    runtime: Runtime,
    router: Router,
}

/// A response.
#[derive(Debug)]
pub struct Page {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Browser {
    /// Serves the smallest example.
    pub fn new() -> Self {
        Self::of(Folder::new())
    }

    /// Serves a folder.
    pub fn of(folder: Folder) -> Self {
        Self::serving(folder, |_| {})
    }

    /// Serves a folder, with another program for its workers.
    pub fn with_workers(folder: Folder, program: PathBuf) -> Self {
        Self::serving(folder, |order| order.crew = crew(program))
    }

    /// Serves a folder in which every document is to be in one language.
    pub fn in_language(folder: Folder, language: Language) -> Self {
        Self::serving(folder, |order| order.choices.language = Some(language))
    }

    /// Serves a folder at another time or place.
    pub fn at_clock(folder: Folder, clock: Clock) -> Self {
        Self::serving(folder, |order| order.clock = clock)
    }

    fn serving(folder: Folder, change: impl FnOnce(&mut Order)) -> Self {
        let mut order = order(&folder);
        change(&mut order);
        let site = Arc::new(Site::open(order).unwrap_or_else(|problems| panic!("{problems:?}")));
        let router = router(Arc::clone(&site)).expect("a router");
        let runtime = Runtime::new().expect("a runtime");
        Self { folder, site, runtime, router }
    }

    /// The same folder, served by a new server, which has nothing in memory.
    pub fn again(self) -> Self {
        Self::of(self.folder)
    }

    /// The path of a new link for a partner.
    pub fn partner(&self, name: &str) -> String {
        path(&self.site.partner_link(name, "Sundby College").expect("a link"))
    }

    /// The path of a new link for the coordinator.
    pub fn coordinator(&self) -> String {
        path(&self.site.coordinator_link().expect("a link"))
    }

    /// Takes all the room for forms with files, as long as the result is alive.
    pub fn hold_all_room(&self) -> impl Sized {
        let take = async {
            let mut held = Vec::new();
            let mut most = 1 << 30;
            while most > 0 {
                let room = tokio::time::timeout(Duration::from_millis(1), self.site.uploads.take(most)).await;
                match room {
                    Ok(Ok(permit)) => held.push(permit),
                    _ => most /= 2,
                }
            }
            held
        };
        self.runtime.block_on(take)
    }

    /// Takes all the places for typesetting, as long as the result is alive.
    pub fn hold_all_places(&self) -> impl Sized {
        self.runtime.block_on(async {
            (self.site.queue.enter().await.expect("a place"), self.site.queue.enter().await.expect("a place"))
        })
    }

    /// Sends a request unchanged.
    pub fn send(&self, request: Request<Body>) -> Page {
        self.runtime.block_on(async {
            let answer = self.router.clone().oneshot(request).await.expect("an answer");
            let (parts, body) = answer.into_parts();
            let body = to_bytes(body, usize::MAX).await.expect("a body").to_vec();
            Page { status: parts.status, headers: parts.headers, body }
        })
    }

    /// Asks for a page.
    pub fn get(&self, path: &str) -> Page {
        self.send(Request::get(path).header(header::HOST, HOST).body(Body::empty()).expect("a request"))
    }

    /// Sends a form from one of the server's own pages.
    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let body = serde_urlencoded::to_string(fields).expect("fields");
        let request = Request::post(path)
            .header(header::HOST, HOST)
            .header(header::ORIGIN, "null")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(body)).expect("a request"))
    }

    /// Sends a form with a file.
    pub fn upload(&self, path: &str, fields: &[(&str, &str)], file: (&str, &[u8])) -> Page {
        let mut body = Vec::new();
        for (name, value) in fields {
            let head = format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(head.as_bytes());
        }
        let (name, bytes) = file;
        let head =
            format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"../../x\"\r\n\r\n");
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--x--\r\n");
        let request = Request::post(path)
            .header(header::HOST, HOST)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
        self.send(request.body(Body::from(body)).expect("a request"))
    }

    /// Sends a form with several files in one field, each with its original name.
    pub fn upload_all(&self, path: &str, field: &str, files: &[(&str, &[u8])]) -> Page {
        let mut body = Vec::new();
        for (name, bytes) in files {
            let head = format!(
                "--x\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\r\n"
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b"--x--\r\n");
        let request = Request::post(path)
            .header(header::HOST, HOST)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
        self.send(request.body(Body::from(body)).expect("a request"))
    }

    /// Loads a page and sends its form with these answers, as a visitor would.
    pub fn fill(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let revision = self.get(path).revision();
        self.fill_at(path, &revision, fields)
    }

    /// Sends a form that was loaded at this revision.
    pub fn fill_at(&self, path: &str, revision: &str, fields: &[(&str, &str)]) -> Page {
        let mut all = vec![("revision", revision)];
        all.extend_from_slice(fields);
        self.post(path, &all)
    }
}

impl Page {
    /// The page as text.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("UTF-8")
    }

    /// The target of a redirect.
    pub fn leads_to(&self) -> &str {
        self.header("location")
    }

    /// The value of a header; empty if there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("text"))
    }

    /// The revision in the page's form.
    #[track_caller]
    pub fn revision(&self) -> String {
        let at = "name=\"revision\" value=\"";
        let rest = self.text().split(at).nth(1).unwrap_or_else(|| panic!("no revision in {}", self.text()));
        rest.split('"').next().expect("a value").to_owned()
    }

    /// Asserts the status of the page, and shows the page otherwise.
    #[track_caller]
    pub fn is(self, status: StatusCode) -> Self {
        assert_eq!(self.status, status, "{}", String::from_utf8_lossy(&self.body));
        self
    }

    /// Asserts that the page contains a text.
    #[track_caller]
    pub fn says(&self, what: &str) {
        assert!(self.text().contains(what), "`{what}` is not in {}", self.text());
    }
}

/// The path of a link.
pub fn path(link: &str) -> String {
    link.strip_prefix("http://127.0.0.1:8484").expect("a link of this server").to_owned()
}

fn crew(program: PathBuf) -> Crew {
    Crew::new(program, Vec::new(), Limits { megabytes: 2000, seconds: 600 }, NonZeroUsize::new(2))
}

fn order(folder: &Folder) -> Order {
    let choices = Choices {
        date: None,
        default_date: date!(2025 - 02 - 14),
        from_clock: false,
        language: None,
        signature: Signature::Field,
        template: Templates::default(),
        fonts: Fonts::embedded(),
    };
    Order {
        folder: folder.path().to_owned(),
        application: None,
        address: Address::new(HOST.parse().expect("an address"), None).expect("an address"),
        choices,
        crew: crew(PathBuf::from(env!("CARGO_BIN_EXE_loi"))),
        jobs: 2,
        clock: Clock { now: || datetime!(2025-02-14 08:30 UTC), local: |moment| moment },
    }
}
