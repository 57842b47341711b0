//! How long the stages before typesetting take: `cargo bench --bench stages`.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "synthetic/loaded.rs"]
mod loaded;
#[path = "synthetic/mod.rs"]
mod synthetic;

use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use letter_of_intent::input::read_contribution;
use letter_of_intent::ledger::{Basis, Statement, allocate};
use loaded::Folder;

fn main() {
    divan::main();
}

/// Reading 100 contributions: syntax, fields, values, places.
#[divan::bench]
fn input_parsing(bencher: Bencher) {
    let folder = Folder::new(1, 100);
    let application = &folder.application.read.model;
    let bytes: usize = folder.contributions.iter().map(|(_, loaded)| loaded.bytes.len()).sum();
    bencher.counter(BytesCount::new(bytes)).bench_local(|| {
        for (file, loaded) in &folder.contributions {
            black_box(read_contribution(file, &loaded.bytes, Some(application), None));
        }
    });
}

/// From effort to cells, for the entries of 100 partners.
#[divan::bench]
fn ledger_allocation(bencher: Bencher) {
    let folder = Folder::new(1, 100);
    let application = &folder.application.read.model;
    let models = || folder.contributions.iter().map(|(_, loaded)| &loaded.read.model);
    let entries: usize = models().map(|model| model.pledged.len()).sum();
    bencher.counter(ItemsCount::new(entries)).bench_local(|| {
        for model in models() {
            let basis = Basis::new(application, Some(&model.organization));
            for entry in &model.pledged {
                black_box(allocate(&entry.effort, &basis));
            }
        }
    });
}

/// From contributions to sums: everything for the table of a letter, for 100 partners.
#[divan::bench]
fn ledger_statement(bencher: Bencher) {
    let folder = Folder::new(1, 100);
    let application = &folder.application.read.model;
    bencher.counter(ItemsCount::new(folder.contributions.len())).bench_local(|| {
        for (_, loaded) in &folder.contributions {
            black_box(Statement::new(application, &loaded.read.model));
        }
    });
}
