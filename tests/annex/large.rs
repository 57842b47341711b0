//! Annexes beyond the usual size, and how they are cut short.

use letter_of_intent::model::Language;
use letter_of_intent::produce::{self, AnnexRequest, Format, MadeAnnex};
use letter_of_intent::template::Template;
use letter_of_intent::typeset::{Engine, Fonts};
use letter_of_intent::view::annex::{AnnexPartner, Sort, Unit};
use time::macros::date;

use crate::loaded::Folder;
use crate::read;

/// Makes an annex with this many partners, by repeating the first ones, and runs something on it.
fn with_annex<T>(partners: usize, run: impl FnOnce(&MadeAnnex) -> T) -> T {
    let folder = Folder::new(5, 12);
    let template = Template::builtin("annex").unwrap();
    let partners: Vec<AnnexPartner> = folder
        .contributions
        .iter()
        .cycle()
        .take(partners)
        .map(|(file, loaded)| AnnexPartner { file, contribution: &loaded.read.model, letter: None })
        .collect();
    let request = AnnexRequest {
        application: &folder.application,
        partners: &partners,
        documents: &[],
        missing: &[],
        template: &template,
        language: Language::En,
        date: date!(2025 - 11 - 01),
        sort: Sort::File,
        unit: Unit::PersonMonths,
    };
    run(&produce::annex(&request).unwrap())
}

fn text(annex: &MadeAnnex) -> String {
    let engine = Engine::new(Fonts::embedded());
    read::text(&annex.write(Format::Pdf, engine.fonts(), |job| engine.typeset(job)).unwrap())
}

#[test]
fn a_usual_annex_has_a_section_for_each_partner() {
    with_annex(12, |annex| {
        assert_eq!(*annex.remarks(), []);
        let text = text(annex);
        assert!(text.contains("The partners in detail") && !text.contains("Shortened"));
    });
}

#[test]
fn beyond_a_thousand_partners_there_are_rows_alone() {
    with_annex(1_001, |annex| {
        let remarks = annex.remarks();
        assert_eq!(remarks.len(), 1);
        assert_eq!((remarks[0].code, remarks[0].is_error()), ("shortened-annex", false));
        let text = text(annex);
        assert!(text.contains("Shortened, since there are 1,001 partners"), "{}", &text[..2_000]);
        assert!(!text.contains("The partners in detail"));
        for row in &annex.numbers().tables[0].rows {
            assert!(text.contains(&row.label), "{}", row.label);
        }
    });
}

#[test]
fn beyond_five_thousand_there_are_sums_alone() {
    with_annex(5_001, |annex| {
        let text = text(annex);
        assert!(
            text.contains("Shortened, since there are 5,001 partners: only their sums"),
            "{}",
            &text[..2_000]
        );
        let table = &annex.numbers().tables[0];
        assert!(table.rows.len() > 5 && text.contains("Total in kind"));
        // The other formats are complete.
        let engine = Engine::new(Fonts::embedded());
        let csv =
            String::from_utf8(annex.write(Format::Csv, engine.fonts(), |job| engine.typeset(job)).unwrap())
                .unwrap();
        assert!(csv.lines().count() > 5_001);
    });
}
