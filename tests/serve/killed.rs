//! The program itself: it starts, prints its address, and loses nothing when it is killed.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use crate::support::{Folder, loi};

/// A running server, which ends with the test.
pub struct Running {
    child: Child,
    link: String,
    _output: BufReader<ChildStdout>,
}

impl Running {
    pub fn start(folder: &Path, arguments: &[&str]) -> Self {
        Self::start_with(folder, arguments, |_| {})
    }

    /// The same, with a change to the command.
    pub fn start_with(folder: &Path, arguments: &[&str], change: impl FnOnce(&mut Command)) -> Self {
        let mut command: Command = loi(folder);
        command.args(["serve", ".", "--listen", "127.0.0.1:0", "-q"]).args(arguments);
        change(&mut command);
        let mut child = command.stdout(Stdio::piped()).spawn().expect("the program runs");
        let mut output = BufReader::new(child.stdout.take().expect("its output"));
        let mut link = String::new();
        output.read_line(&mut link).expect("a line");
        Self { child, link: link.trim().to_owned(), _output: output }
    }

    /// The server's process number.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// The address that the server listens at.
    pub fn host(&self) -> &str {
        self.link.strip_prefix("http://").and_then(|rest| rest.split('/').next()).expect("a host")
    }

    /// The path of the coordinator's link.
    pub fn path(&self) -> &str {
        self.link
            .strip_prefix("http://")
            .and_then(|rest| rest.find('/').map(|at| &rest[at..]))
            .expect("a path")
    }

    /// Sends a request.
    pub fn ask(&self, method: &str, path: &str, body: &str) -> String {
        ask(self.host(), method, path, body).expect("an answer")
    }

    fn kill(mut self) {
        self.child.kill().expect("a process to kill");
        self.child.wait().expect("its end");
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Sends a request without a library in between, so that a dying server is noticed.
pub fn ask(host: &str, method: &str, path: &str, body: &str) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(host)?;
    stream.set_read_timeout(Some(Duration::from_secs(60)))?;
    let kind = "application/x-www-form-urlencoded";
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

/// Invites a partner, and returns the path of its link.
pub fn partner(server: &Running, name: &str) -> String {
    server.ask("POST", &format!("{}/partners", server.path()), &format!("label={name}"));
    link(&server.ask("GET", server.path(), ""), name)
}

/// The path of a partner's link on the coordinator's page.
pub fn link(page: &str, name: &str) -> String {
    let row = page.split(&format!("<tr id=\"{name}\"")).nth(1).expect("a row");
    let link = row.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a link");
    link[link.find("/p/").expect("a path")..].to_owned()
}

/// The revision in a page's form.
pub fn revision(page: &str) -> String {
    let rest =
        page.split("name=\"revision\" value=\"").nth(1).unwrap_or_else(|| panic!("a revision in {page}"));
    rest.split('"').next().expect("a value").to_owned()
}

#[test]
fn the_program_prints_a_link_and_ends_when_it_is_told_to() {
    let folder = Folder::new();
    let mut server = Running::start(folder.path(), &[]);
    let page = server.ask("GET", server.path(), "");
    assert!(page.starts_with("HTTP/1.1 200 OK\r\n"), "{page}");
    assert!(page.contains("Sundby College"), "{page}");
    #[cfg(unix)]
    {
        let end = Command::new("kill").args(["-TERM", &server.child.id().to_string()]).status();
        assert!(end.expect("kill").success());
        assert_eq!(server.child.wait().expect("its end").code(), Some(0));
    }
    // The earlier link still works with the next server.
    let again = Running::start(folder.path(), &[]);
    assert_ne!(again.path(), server.path());
    assert!(again.ask("GET", server.path(), "").starts_with("HTTP/1.1 200 OK\r\n"));
    // So does a link that is made while the server runs.
    let made = folder.run(&["serve", ".", "--link"]).well();
    let link = made.out().trim().strip_prefix("http://127.0.0.1:8484").expect("a link").to_owned();
    assert!(again.ask("GET", &link, "").starts_with("HTTP/1.1 200 OK\r\n"));
    server.kill();
}

#[test]
fn what_keeps_it_from_serving_is_told() {
    let folder = Folder::new();
    let run = folder.run(&["serve", ".", "--listen", "0.0.0.0:0"]);
    run.errs(&["public-url-missing"]);
    folder.run(&["serve", ".", "--public-url", "http://a.example"]).errs(&["bad-public-url"]);
    let server = Running::start(folder.path(), &[]);
    folder.run(&["serve", ".", "--listen", server.host()]).badly(3, "error[cannot-listen]");
    folder.write("serve.json", "[]");
    folder.run(&["serve", ".", "--listen", "127.0.0.1:0"]).errs(&["bad-serve-file"]);
    folder.remove("application.json");
    folder.run(&["serve", ".", "--listen", "127.0.0.1:0"]).errs(&["unreadable-file", "bad-serve-file"]);
}

#[test]
fn a_killed_server_has_lost_nothing_that_it_acknowledged() {
    // A few rounds are enough to notice; `LOI_KILLS` asks for more.
    let rounds = std::env::var("LOI_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(10);
    const PARTNERS: usize = 4;
    let folder = Folder::new();
    let server = Running::start(folder.path(), &[]);
    let names: Vec<String> = (0..PARTNERS).map(|number| format!("partner-{number}")).collect();
    let links: Vec<String> = names.iter().map(|name| partner(&server, name)).collect();
    server.kill();
    let mut acknowledged: Vec<Option<String>> = vec![None; PARTNERS];
    for round in 0..rounds {
        let server = Running::start(folder.path(), &[]);
        for (link, last) in links.iter().zip(&acknowledged) {
            let page = server.ask("GET", &format!("{link}/organisation"), "");
            if let Some(last) = last {
                let there = number(&field(&page, "unit"));
                assert!(there >= number(last), "{last} was acknowledged, and {there} is there");
            }
        }
        // A client types at each link until the server is gone.
        let host = server.host().to_owned();
        let typing: Vec<_> = links
            .iter()
            .map(|link| {
                let (host, page) = (host.clone(), format!("{link}/organisation"));
                std::thread::spawn(move || type_on(&host, &page, round))
            })
            .collect();
        std::thread::sleep(Duration::from_millis(150 + 37 * (round as u64 % 10)));
        server.kill();
        for (typing, last) in typing.into_iter().zip(&mut acknowledged) {
            if let Some(new) = typing.join().expect("a thread") {
                *last = Some(new);
            }
        }
    }
    assert!(acknowledged.iter().all(Option::is_some), "everybody was heard at least once");
    let files = folder.files();
    assert!(
        files.keys().all(|name| !name.ends_with(".part") || name.contains(".loi-")),
        "{:?}",
        files.keys()
    );
}

/// The value of a field.
pub fn field(page: &str, name: &str) -> String {
    let at = format!("name=\"{name}\" type=\"text\" value=\"");
    let rest = page.split(&at).nth(1).unwrap_or_else(|| panic!("no field `{name}` in {page}"));
    rest.split('"').next().expect("a value").to_owned()
}

fn number(unit: &str) -> usize {
    unit.trim_start_matches("unit ").parse().expect("a number")
}

/// Changes an answer again and again, and returns the last one that was acknowledged.
fn type_on(host: &str, page: &str, round: usize) -> Option<String> {
    let mut last = None;
    for count in 0.. {
        let Ok(form) = ask(host, "GET", page, "") else { break };
        if !form.starts_with("HTTP/1.1 200") || !form.contains("</html>") {
            break;
        }
        let unit = format!("unit {}", 1000 * (round + 1) + count);
        let body = format!("revision={}&do=draft&unit={}", revision(&form), unit.replace(' ', "+"));
        match ask(host, "POST", page, &body) {
            Ok(answer) if answer.starts_with("HTTP/1.1 200") => last = Some(unit),
            _ => break,
        }
    }
    last
}
