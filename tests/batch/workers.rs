//! Workers that are killed, that hang, or whose run is killed: nothing is lost and nothing is left behind.

#![cfg(target_os = "linux")]

use std::fs;
use std::process::{Child, Stdio};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

use crate::killed::undisturbed;
use crate::run::Application;
use crate::support::Files;

/// Enough for a run to lose a worker several times.
const SOME: usize = 24;

/// How often somebody who waits looks again.
const NOW_AND_THEN: Duration = Duration::from_millis(5);

/// The workers of a run that are alive, as the system lists them.
fn workers(run: &Child) -> Vec<Pid> {
    let parent = run.id().to_string();
    let processes =
        fs::read_dir("/proc").unwrap().filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let is_worker = |id: &String| is_alive(id) == Some(parent.clone());
    let ids = processes.filter(is_worker).filter_map(|id| Pid::from_raw(id.parse().ok()?));
    ids.collect()
}

/// The parent of a process; none where it is gone, or dead and not yet buried.
fn is_alive(id: &str) -> Option<String> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    // The name may hold anything, also brackets.
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace();
    let (state, parent) = (fields.next()?, fields.next()?);
    (state != "Z" && state != "X").then(|| parent.to_owned())
}

fn start(application: &Application, arguments: &[&str]) -> Child {
    let mut command = application.command(arguments);
    command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
}

fn letters(application: &Application) -> usize {
    let names = fs::read_dir(application.path("letters")).into_iter().flatten();
    names.filter(|entry| entry.as_ref().unwrap().file_name().to_str().unwrap().ends_with(".pdf")).count()
}

/// Runs over the application and kills a worker whenever a letter has been made since the last time. How many that were.
fn kill_workers(application: &Application) -> usize {
    let (mut kills, mut seen) = (0, 0);
    let mut run = start(application, &["--jobs", "2"]);
    while run.try_wait().unwrap().is_none() {
        let made = letters(application);
        let alive = workers(&run);
        if made > seen
            && let Some(worker) = alive.get(kills % alive.len().max(1))
        {
            kills += usize::from(kill_process(*worker, Signal::KILL).is_ok());
            seen = made;
        }
        thread::sleep(NOW_AND_THEN);
    }
    let output = run.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    kills
}

fn lose_workers(kills: usize) {
    let expected: Files = undisturbed(&Application::synthetic(SOME));
    let mut killed = 0;
    while killed < kills {
        let application = Application::synthetic(SOME);
        let now = kill_workers(&application);
        assert!(now > 0, "a run is long enough to lose a worker");
        killed += now;
        assert_eq!(application.files(), expected);
    }
}

#[test]
fn workers_that_are_killed_lose_nothing() {
    lose_workers(8);
}

#[test]
#[ignore = "takes minutes: once for every change of how workers are kept"]
fn three_hundred_workers_that_are_killed_lose_nothing() {
    lose_workers(300);
}

#[test]
#[ignore = "takes minutes: once for every change of how a run is written down"]
fn three_hundred_runs_that_are_killed_lose_nothing() {
    let expected = undisturbed(&Application::synthetic(SOME));
    let mut application = Application::synthetic(SOME);
    for kill in 0..300_u64 {
        let mut run = start(&application, &[]);
        // From a run that has hardly begun to one that is almost done.
        thread::sleep(Duration::from_millis(37 * kill % 1100));
        run.kill().unwrap();
        run.wait().unwrap();
        crate::killed::all_whole(&application.files(), &[&expected]);
        if application.path("manifest.json").exists() {
            application = Application::synthetic(SOME);
        }
    }
    application.batch(&[]).well();
    assert_eq!(application.files(), expected);
}

#[test]
fn a_worker_that_hangs_is_given_up_and_everything_else_is_made() {
    let application = Application::synthetic(SOME);
    let run = start(&application, &["--jobs", "2", "--worker-seconds", "3"]);
    while letters(&application) == 0 {
        thread::sleep(NOW_AND_THEN);
    }
    kill_process(*workers(&run).first().unwrap(), Signal::STOP).unwrap();
    let output = run.wait_with_output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert_eq!(said.matches("[took-too-long]").count(), 1, "{said}");
    assert_eq!(letters(&application), SOME - 1);
    assert!(application.path("annex.pdf").exists());
}

#[test]
fn a_run_that_is_killed_leaves_no_worker_behind() {
    let application = Application::synthetic(SOME);
    let mut run = start(&application, &["--jobs", "2"]);
    while letters(&application) == 0 {
        thread::sleep(NOW_AND_THEN);
    }
    let left = workers(&run);
    assert!(!left.is_empty());
    run.kill().unwrap();
    run.wait().unwrap();
    // They are told by the end of a pipe, which takes no time, but a machine may have more to do.
    let are_gone = || left.iter().all(|id| is_alive(&id.as_raw_nonzero().to_string()).is_none());
    let patience = (0..6000).any(|_| {
        thread::sleep(NOW_AND_THEN);
        are_gone()
    });
    assert!(patience, "{left:?} are alive");
}
