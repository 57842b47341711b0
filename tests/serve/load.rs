//! Two hundred partners who type at once: how long they wait, and whether anything is lost. Not part of the usual run:
//! `cargo test --release --test serve -- --ignored --nocapture two_hundred`.

#![allow(clippy::print_stdout)]

use std::thread;
use std::time::{Duration, Instant};

use crate::killed::{Running, ask, field, link, revision};
use crate::support::Folder;

const PARTNERS: usize = 200;
/// How long the partners type.
const TIME: Duration = Duration::from_secs(30);
/// How long a partner thinks between two words; most of them look at the letter after some.
const THOUGHT: Duration = Duration::from_millis(2000);

#[test]
#[ignore = "takes a minute, and measures"]
fn two_hundred_partners_type_at_once() {
    let folder = Folder::new();
    let server = Running::start(folder.path(), &[]);
    let links = partners(&server);
    let host = server.host().to_owned();
    let start = Instant::now();
    let typing: Vec<_> = links
        .iter()
        .enumerate()
        .map(|(number, link)| {
            let (host, link) = (host.clone(), link.clone());
            thread::spawn(move || {
                thread::sleep(THOUGHT * number as u32 / PARTNERS as u32);
                type_on(&host, &link, start + TIME)
            })
        })
        .collect();
    let (mut totals, mut previews, mut busy) = (Vec::new(), Vec::new(), 0);
    for (typing, link) in typing.into_iter().zip(&links) {
        let typed = typing.join().expect("a thread");
        let page = ask(&host, "GET", &format!("{link}/people"), "").expect("a page");
        assert_eq!(field(&page, "who/0"), typed.last, "what was acknowledged last is there");
        totals.extend(typed.totals);
        previews.extend(typed.previews);
        busy += typed.busy;
    }
    let memory = std::fs::read_to_string(format!("/proc/{}/status", server.id())).unwrap_or_default();
    let memory = memory.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default();
    for (name, mut times) in [("totals", totals), ("previews", previews)] {
        times.sort();
        let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
        println!(
            "{} {name}: half within {:?}, 95 % within {:?}, all within {:?}",
            times.len(),
            at(0.5),
            at(0.95),
            at(1.0)
        );
    }
    println!("{busy} times too much to typeset; {memory}");
}

/// Invites all partners, no faster than the coordinator's link allows, and returns the paths of their links.
fn partners(server: &Running) -> Vec<String> {
    let names: Vec<String> = (0..PARTNERS).map(|number| format!("partner-{number}")).collect();
    for name in &names {
        server.ask("POST", &format!("{}/partners", server.path()), &format!("label={name}"));
        thread::sleep(Duration::from_millis(60));
    }
    let page = server.ask("GET", server.path(), "");
    names.iter().map(|name| link(&page, name)).collect()
}

struct Typed {
    last: String,
    totals: Vec<Duration>,
    previews: Vec<Duration>,
    /// How often typesetting was refused because too much was going on.
    busy: usize,
}

fn type_on(host: &str, link: &str, end: Instant) -> Typed {
    let page = format!("{link}/people");
    let mut form = ask(host, "GET", &page, "").expect("a page");
    let mut typed = Typed { last: String::new(), totals: Vec::new(), previews: Vec::new(), busy: 0 };
    for count in 0.. {
        if Instant::now() >= end {
            break;
        }
        let who = format!("Name {count}");
        let body = format!(
            "revision={}&do=draft&role/0=instructor&who/0={}&effort/0={}+%25",
            revision(&form),
            who.replace(' ', "+"),
            1 + count % 50
        );
        let begun = Instant::now();
        let answer = ask(host, "POST", &page, &body).expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        typed.totals.push(begun.elapsed());
        (typed.last, form) = (who, answer);
        let begun = Instant::now();
        let letter = ask(host, "GET", &format!("{link}/letter"), "").expect("an answer");
        match letter.starts_with("HTTP/1.1 200") {
            true => typed.previews.push(begun.elapsed()),
            false => typed.busy += 1,
        }
        thread::sleep(THOUGHT);
    }
    typed
}
