//! A browser in small: it asks the router itself, without a network, and says what a browser would say.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use letter_of_intent::produce::{Choices, Signature, Templates};
use letter_of_intent::serve::{Address, Clock, Order, Site, router};
use letter_of_intent::typeset::Fonts;
use letter_of_intent::worker::{Crew, Limits};
use time::macros::{date, datetime};
use tokio::runtime::Runtime;
use tower::ServiceExt as _;

use crate::support::Folder;

/// The name that the server has in these tests.
pub const HOST: &str = "127.0.0.1:8484";

/// A server and whoever looks at it.
pub struct Browser {
    pub folder: Folder,
    pub site: Arc<Site>,
    runtime: Runtime,
    router: Router,
}

/// What came back.
#[derive(Debug)]
pub struct Page {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Browser {
    /// The smallest example, served.
    pub fn new() -> Self {
        Self::of(Folder::new())
    }

    /// A folder, served.
    pub fn of(folder: Folder) -> Self {
        Self::with_workers(folder, PathBuf::from(env!("CARGO_BIN_EXE_loi")))
    }

    /// A folder, served, with another program for its workers.
    pub fn with_workers(folder: Folder, program: PathBuf) -> Self {
        let site = Arc::new(site(&folder, program));
        let router = router(Arc::clone(&site)).expect("a router");
        let runtime = Runtime::new().expect("a runtime");
        Self { folder, site, runtime, router }
    }

    /// The same folder, served by another server: what the one before had in memory is gone.
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

    /// Takes all the room that there is for forms with files, for as long as what comes back is there.
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

    /// Takes the places of all those for whom something is typeset, for as long as what comes back is there.
    pub fn hold_all_places(&self) -> impl Sized {
        self.runtime.block_on(async {
            (self.site.queue.enter().await.expect("a place"), self.site.queue.enter().await.expect("a place"))
        })
    }

    /// Sends a request as it is.
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

    /// Sends a form with several files in one field, each with the name that it has where it comes from.
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

    /// Loads a page and sends its form back with these answers, as somebody does who sees it.
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

    /// Where it leads.
    pub fn leads_to(&self) -> &str {
        self.header("location")
    }

    /// What a header says; empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("text"))
    }

    /// The revision in its form.
    #[track_caller]
    pub fn revision(&self) -> String {
        let at = "name=\"revision\" value=\"";
        let rest = self.text().split(at).nth(1).unwrap_or_else(|| panic!("no revision in {}", self.text()));
        rest.split('"').next().expect("a value").to_owned()
    }

    /// Asserts its status, and shows it otherwise.
    #[track_caller]
    pub fn is(self, status: StatusCode) -> Self {
        assert_eq!(self.status, status, "{}", String::from_utf8_lossy(&self.body));
        self
    }

    /// Asserts that it says something.
    #[track_caller]
    pub fn says(&self, what: &str) {
        assert!(self.text().contains(what), "`{what}` is not in {}", self.text());
    }
}

/// The path of a link.
pub fn path(link: &str) -> String {
    link.strip_prefix("http://127.0.0.1:8484").expect("a link of this server").to_owned()
}

fn site(folder: &Folder, program: PathBuf) -> Site {
    let limits = Limits { megabytes: 2000, seconds: 600 };
    let choices = Choices {
        date: None,
        default_date: date!(2025 - 02 - 14),
        from_clock: false,
        language: None,
        signature: Signature::Field,
        template: Templates::default(),
        fonts: Fonts::embedded(),
    };
    Site::open(Order {
        folder: folder.path().to_owned(),
        application: None,
        address: Address::new(HOST.parse().expect("an address"), None).expect("an address"),
        choices,
        crew: Crew::new(program, Vec::new(), limits, NonZeroUsize::new(2)),
        jobs: 2,
        clock: Clock { now: || datetime!(2025-02-14 08:30 UTC), today: || date!(2025 - 02 - 14) },
    })
    .unwrap_or_else(|problems| panic!("{problems:?}"))
}
