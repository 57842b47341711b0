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

/// How the mode of a plain file begins in git's listings.
const FILE: &str = "100";

/// Lays out the application of a folder as it was in a revision: `application.json`, and contributions beside it or in
/// their own folder. The temporary folder is deleted when the returned value is dropped.
///
/// # Errors
/// `unknown-revision` if git does not know the revision or the folder is not in a repository; `cannot-write`.
pub fn lay_out(folder: &Path, revision: &str) -> Result<TempDir, Diagnostic> {
    let unknown = |message: String, hint: &str| {
        Diagnostic::error("unknown-revision", message).in_file(folder.display().to_string()).hint(hint)
    };
    git(folder, &["rev-parse", "--show-prefix"]).map_err(|reason| {
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
    let commit = commit.trim();
    let refused = |error: &io::Error| write::refused("a temporary folder", error);
    let out = tempfile::tempdir().map_err(|error| refused(&error))?;
    let mut objects = Vec::new();
    for (below, target) in [("", out.path().to_owned()), (CONTRIBUTIONS, out.path().join(CONTRIBUTIONS))] {
        let tree = format!("{commit}:./{below}");
        // A folder that did not exist has no files.
        let Ok(list) = git(folder, &["ls-tree", "--full-tree", "-z", &tree]) else { continue };
        fs::create_dir_all(&target).map_err(|error| refused(&error))?;
        objects
            .extend(list.split('\0').filter_map(entry).map(|(id, name)| (id.to_owned(), target.join(name))));
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

/// The object and the name of a JSON file in a listing of git's; none for anything else. Symbolic links are not
/// followed: their targets need not be from that revision.
fn entry(line: &str) -> Option<(&str, &str)> {
    let (about, name) = line.split_once('\t')?;
    let mut about = about.split(' ');
    let is_file = about.next()?.starts_with(FILE);
    let id = about.nth(1)?;
    (is_file && name.ends_with(".json") && !name.contains('/')).then_some((id, name))
}

/// Writes objects to files. One process delivers all of them, one at a time.
fn copy(folder: &Path, objects: &[(String, PathBuf)]) -> io::Result<()> {
    let mut process = command(folder)
        .args(["cat-file", "--batch"])
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
        let size = head.trim_end().rsplit(' ').next().and_then(|size| size.parse().ok());
        let size: u64 = size.ok_or_else(|| io::Error::other(format!("git says `{}`", head.trim_end())))?;
        let mut bytes = Vec::new();
        answer.by_ref().take(size).read_to_end(&mut bytes)?;
        fs::write(path, bytes)?;
        // A line break ends each answer.
        answer.read_exact(&mut [0])?;
    }
    Ok(())
}
