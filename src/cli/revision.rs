//! An application as it was in a git revision, laid out in a temporary folder.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, ChildStdout, Command, Stdio};

use tempfile::TempDir;

use crate::diagnostic::Diagnostic;
use crate::disk::collect::CONTRIBUTIONS;
use crate::disk::inputs::APPLICATION;
use crate::disk::write;

/// How the modes of a plain file and of a link begin in git's listings.
const FILE: &str = "100";
const LINK: &str = "120";

/// Lays out the application of a folder as it was in a revision: `application.json`, and contributions beside it or in
/// their own folder. The temporary folder is deleted when the returned value is dropped.
///
/// # Errors
/// `unknown-revision` if git does not know the revision or the folder is not in a repository; `cannot-write`.
pub fn lay_out(folder: &Path, revision: &str) -> Result<TempDir, Diagnostic> {
    let unknown = |message: String, hint: &str| {
        Diagnostic::error("unknown-revision", message).in_file(folder.display().to_string()).hint(hint)
    };
    let prefix = git(folder, &["rev-parse", "--show-prefix"]).map_err(|reason| {
        let message =
            format!("`{revision}` is not a folder, and git cannot be asked for a revision: {reason}");
        unknown(message, "name the folder to compare with, or check a folder of a git repository")
    })?;
    let commit = format!("{revision}^{{commit}}");
    let commit =
        git(folder, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit]).map_err(|_| {
            let message = format!("`{revision}` is neither a folder nor a revision that git knows");
            unknown(
                message,
                "fetch it first; a workflow has one commit only, unless it asks for `fetch-depth: 0`",
            )
        })?;
    let (commit, prefix) = (commit.trim(), prefix.trim_end_matches('\n'));
    let refused = |error: &io::Error| write::refused("a temporary folder", error);
    let out = tempfile::tempdir().map_err(|error| refused(&error))?;
    let mut objects = Vec::new();
    for (below, target) in [("", out.path().to_owned()), (CONTRIBUTIONS, out.path().join(CONTRIBUTIONS))] {
        let tree = format!("{commit}:./{below}");
        let listed = |tree: &str| git(folder, &["ls-tree", "--full-tree", "-z", tree]).ok();
        let followed = || listed(&followed(folder, &format!("{commit}:{prefix}{below}"))?);
        // A folder that did not exist has no files.
        let Some(list) = listed(&tree).or_else(followed) else { continue };
        fs::create_dir_all(&target).map_err(|error| refused(&error))?;
        let path = Path::new(below);
        objects.extend(list.split('\0').filter_map(entry).map(|(id, name)| match id {
            Some(id) => (id.to_owned(), target.join(name)),
            None => (format!("{commit}:{prefix}{}", path.join(name).display()), target.join(name)),
        }));
    }
    copy(folder, &objects).map_err(|error| refused(&error))?;
    Ok(out)
}

/// Whether an application was laid out.
pub fn has_application(out: &TempDir) -> bool {
    out.path().join(APPLICATION).exists()
}

/// The output of git; or, if git fails, the last line of its message.
fn git(folder: &Path, arguments: &[&str]) -> Result<String, String> {
    let output = command(folder).args(arguments).output().map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(said.lines().last().unwrap_or("it does not say why").trim_start_matches("fatal: ").to_owned())
}

fn command(folder: &Path) -> Command {
    let mut command = Command::new("git");
    // Messages of git in the user's language could not be recognised.
    command.arg("-C").arg(folder).env("LC_ALL", "C").stdin(Stdio::null());
    command
}

/// The object that something of a revision leads to, if it is or leads through a link.
fn followed(folder: &Path, name: &str) -> Option<String> {
    let mut process = command(folder)
        .args(["cat-file", "--batch-check", "--follow-symlinks"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let asked = process.stdin.take().map(|mut ask| writeln!(ask, "{name}"));
    let output = process.wait_with_output().ok()?;
    asked?.ok()?;
    let told = String::from_utf8(output.stdout).ok()?;
    let (id, kind) = told.trim_end().split_once(' ')?;
    kind.starts_with("tree ").then(|| id.to_owned())
}

/// The name of a JSON file in a listing of git's, and its object; no object for a link. `None` for anything else.
fn entry(line: &str) -> Option<(Option<&str>, &str)> {
    let (about, name) = line.split_once('\t')?;
    let mut about = about.split(' ');
    let mode = about.next()?;
    let id = about.nth(1)?;
    let is_json = Path::new(name).extension().is_some_and(|own| own.eq_ignore_ascii_case("json"));
    // Links are asked for by name, on one line.
    let is_link = mode.starts_with(LINK) && !name.contains('\n');
    let is_wanted = is_json && !name.contains('/') && (mode.starts_with(FILE) || is_link);
    is_wanted.then_some((Some(id).filter(|_| !is_link), name))
}

/// Writes objects to files. One process delivers all of them, one at a time. Links are followed within the revision;
/// one that leads out of it, or nowhere, has no content that is from there.
fn copy(folder: &Path, objects: &[(String, PathBuf)]) -> io::Result<()> {
    let mut process = command(folder)
        .args(["cat-file", "--batch", "--follow-symlinks"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let pipes = process.stdin.take().zip(process.stdout.take());
    let copied = match pipes {
        Some((ask, answer)) => copy_through(ask, BufReader::new(answer), objects),
        None => Err(io::ErrorKind::BrokenPipe.into()),
    };
    process.wait()?;
    copied
}

fn copy_through(
    mut ask: ChildStdin,
    mut answer: BufReader<ChildStdout>,
    objects: &[(String, PathBuf)],
) -> io::Result<()> {
    for (id, path) in objects {
        writeln!(ask, "{id}")?;
        ask.flush()?;
        let mut head = String::new();
        answer.read_line(&mut head)?;
        let mut words = head.trim_end().rsplit(' ');
        let size = words.next().and_then(|size| size.parse().ok());
        let is_file = words.next() == Some("blob");
        let size: u64 = match size {
            Some(size) => size,
            None if head.trim_end().ends_with(" missing") => continue,
            None => return Err(io::Error::other(format!("git says `{}`", head.trim_end()))),
        };
        let mut bytes = Vec::new();
        answer.by_ref().take(size).read_to_end(&mut bytes)?;
        if is_file {
            fs::write(path, bytes)?;
        }
        // A line break ends each answer.
        answer.read_exact(&mut [0])?;
    }
    Ok(())
}
