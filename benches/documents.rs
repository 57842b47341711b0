//! How long whole documents take, from the input's bytes to the PDF's: `cargo bench --bench documents`.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "synthetic/loaded.rs"]
mod loaded;
#[path = "synthetic/request.rs"]
mod request;
#[path = "synthetic/mod.rs"]
mod synthetic;

use divan::{Bencher, black_box};
use letter_of_intent::produce::{self, Format};
use letter_of_intent::template::Template;
use letter_of_intent::typeset::{Engine, Fonts};
use loaded::Folder;

fn main() {
    divan::main();
}

/// Everything that a process does for a single letter, except starting: nothing is cached yet.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn letter_cold(bencher: Bencher) {
    let folder = Folder::new(1, 1);
    bencher.with_inputs(|| comemo::evict(0)).bench_local_values(|()| {
        let engine = Engine::new(Fonts::embedded());
        letter(&engine, &folder, 0)
    });
}

/// One letter of many: the parts that letters share are cached.
#[divan::bench]
fn letter_warm(bencher: Bencher) {
    let folder = Folder::new(1, 40);
    let engine = Engine::new(Fonts::embedded());
    let mut next = (0..folder.contributions.len()).cycle();
    bencher.with_inputs(|| next.next().unwrap()).bench_local_values(|index| letter(&engine, &folder, index));
}

/// An annex with all its pages.
#[divan::bench(args = [10, 200, 1000], sample_count = 5, sample_size = 1)]
fn annex_pdf(bencher: Bencher, partners: usize) {
    let folder = Folder::new(1, partners);
    let engine = Engine::new(Fonts::embedded());
    bencher.with_inputs(|| comemo::evict(0)).bench_local_values(|()| annex(&engine, &folder, Format::Pdf));
}

/// The same figures as a workbook: the time for an annex without its pages.
#[divan::bench(args = [10, 200, 1000], sample_count = 10)]
fn annex_xlsx(bencher: Bencher, partners: usize) {
    let folder = Folder::new(1, partners);
    let engine = Engine::new(Fonts::embedded());
    bencher.bench_local(|| annex(&engine, &folder, Format::Xlsx));
}

fn letter(engine: &Engine, folder: &Folder, index: usize) -> Vec<u8> {
    let (_, contribution) = &folder.contributions[index];
    let template = Template::builtin("letter-of-intent").expect("a built-in template");
    let request = request::letter(folder, contribution, &template);
    black_box(produce::letter(engine, &request).expect("a letter").pdf)
}

fn annex(engine: &Engine, folder: &Folder, format: Format) -> Vec<u8> {
    let template = Template::builtin("annex").expect("a built-in template");
    let partners = request::partners(folder);
    let request = request::annex(folder, &partners, &template);
    let made = produce::annex(&request).expect("an annex");
    black_box(made.write(format, engine.fonts(), |job| engine.typeset(job)).expect("a file"))
}
