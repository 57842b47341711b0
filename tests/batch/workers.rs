//! Workers that are killed or hang, and workers whose run is killed: nothing is lost and nothing is left behind.

#![cfg(target_os = "linux")]

use std::fs;
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use letter_of_intent::template::builtin_files;
use rustix::process::{Pid, Signal, kill_process};

use crate::killed::undisturbed;
use crate::run::Application;
use crate::support::Files;

/// Enough letters for a run to lose a worker several times.
const SOME: usize = 24;

/// How often a waiting test looks again.
const NOW_AND_THEN: Duration = Duration::from_millis(5);

/// The living workers of a run, as listed by the system.
fn workers(run: &Child) -> Vec<Pid> {
    let parent = run.id().to_string();
    let processes =
        fs::read_dir("/proc").unwrap().filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let is_worker = |id: &String| is_alive(id) == Some(parent.clone());
    let ids = processes.filter(is_worker).filter_map(|id| Pid::from_raw(id.parse().ok()?));
    ids.collect()
}

/// The parent of a process; `None` if the process is gone, or is dead and has not been reaped.
fn is_alive(id: &str) -> Option<String> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    // The name may contain anything, even brackets.
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

/// Runs over the application, and kills a worker whenever another letter has been made. Returns the number of kills.
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
        // From a run that has hardly begun to one that has almost finished.
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
    // Workers notice the end of a pipe, which takes no time, but the machine may be busy.
    let are_gone = || left.iter().all(|id| is_alive(&id.as_raw_nonzero().to_string()).is_none());
    let patience = (0..6000).any(|_| {
        thread::sleep(NOW_AND_THEN);
        are_gone()
    });
    assert!(patience, "{left:?} are alive");
}

/// Ten times the least that a worker needs for an ordinary letter, in kilobytes and time: the most that a stopped
/// worker may have used.
const TEN_TIMES: (u64, Duration) = (1_000_000, Duration::from_secs(120));

/// The most memory that a process has used, in kilobytes; `None` if it is gone.
fn peak(process: Pid) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", process.as_raw_nonzero())).ok()?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    peak.trim().strip_suffix("kB")?.trim().parse().ok()
}

/// A run in which the template does something hostile in one partner's letter, and in no other.
fn hostile(code: &str, limits: &[&str], problem: &str) {
    let application = Application::synthetic(SOME);
    application.change("contributions/partner-00003.json", |contribution| {
        contribution["letter"]["reference"] = "hostile".into();
        contribution["letter"]["language"] = "en".into();
    });
    fs::create_dir_all(application.path("own/layout")).unwrap();
    for (path, bytes) in builtin_files("letter-of-intent").unwrap() {
        let file = application.path("own").join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
    let wording = String::from_utf8(application.get("own/en.typ.hbs")).unwrap();
    let condition = r#"#if json("/view.json").letter.reference == "hostile""#;
    application.put("own/en.typ.hbs", format!("{condition} {{ {code} }}\n{wording}"));
    let mut arguments = vec!["--template", "application/own", "--jobs", "2"];
    arguments.extend(limits);
    let begin = Instant::now();
    let mut run = start(&application, &arguments);
    let mut most = 0;
    while run.try_wait().unwrap().is_none() {
        most = workers(&run).into_iter().filter_map(peak).fold(most, u64::max);
        thread::sleep(NOW_AND_THEN);
    }
    let output = run.wait_with_output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert_eq!(said.matches("error[").count(), 1, "{said}");
    assert!(said.contains(&format!("[{problem}]")) && said.contains("partner-00003.json"), "{said}");
    assert_eq!(letters(&application), SOME - 1, "{said}");
    assert!(application.path("annex.pdf").exists());
    let (memory, time) = TEN_TIMES;
    assert!(most < memory, "a worker had {most} kB");
    assert!(begin.elapsed() < time, "it took {:?}", begin.elapsed());
}

#[test]
fn one_letter_that_never_ends_keeps_nobody_waiting() {
    let code = "for a in range(9999) { for b in range(9999) { for c in range(9999) { } } }";
    hostile(code, &["--worker-seconds", "3"], "took-too-long");
}

#[test]
fn one_letter_that_grows_and_grows_takes_no_memory_from_others() {
    let code = "let text = \"x\"; for doubled in range(60) { text += text }";
    hostile(code, &["--worker-memory", "300"], "took-too-much-memory");
}
