//! Writes the Typst project of each letter of an application folder, or of its annex, as `loi` passes it to the
//! typesetter: the input for measuring the peer in `benches/side-by-side/`.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../synthetic/loaded.rs"]
mod loaded;
#[path = "../synthetic/request.rs"]
mod request;
#[path = "../synthetic/mod.rs"]
mod synthetic;

use std::path::{Path, PathBuf};

use clap::Parser;
use letter_of_intent::diagnostic::Problems;
use letter_of_intent::produce::{self, Format};
use letter_of_intent::template::Template;
use letter_of_intent::typeset::{Engine, Fonts, Job};
use loaded::Folder;

/// Writes a folder for each made-up letter, with all that Typst reads to set it.
#[derive(Parser)]
struct Arguments {
    /// Where to write the folders.
    output: PathBuf,
    /// How many letters.
    #[arg(long, default_value_t = 200)]
    partners: usize,
    /// Write one folder with the annex of all partners instead.
    #[arg(long)]
    annex: bool,
    /// What the data are made from.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

fn main() {
    let arguments = Arguments::parse();
    let folder = Folder::new(arguments.seed, arguments.partners);
    let engine = Engine::new(Fonts::embedded());
    if arguments.annex {
        return write(&arguments.output.join("annex"), &annex(&engine, &folder));
    }
    for (file, contribution) in &folder.contributions {
        let template = Template::builtin("letter-of-intent").expect("a built-in template");
        let request = request::letter(&folder, contribution, &template);
        let job = produce::letter_project(&engine, &request).expect("a letter");
        write(&arguments.output.join(file.trim_end_matches(".json")), &job);
    }
}

/// The job of setting an annex, intercepted from the call that would set it.
fn annex(engine: &Engine, folder: &Folder) -> Job {
    let template = Template::builtin("annex").expect("a built-in template");
    let partners = request::partners(folder);
    let made = produce::annex(&request::annex(folder, &partners, &template)).expect("an annex");
    let mut project = None;
    let unset = made.write(Format::Pdf, engine.fonts(), |job| {
        project = Some(job);
        Err(Problems::new())
    });
    project.unwrap_or_else(|| panic!("{unset:?}"))
}

fn write(root: &Path, job: &Job) {
    for (path, bytes) in &job.files {
        let path = root.join(path.trim_start_matches('/'));
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder that can be made");
        std::fs::write(path, bytes).expect("a file that can be written");
    }
}
