//! What is told of a signature that was added beside the fields of a letter.

use crate::sign::update::Update;
use crate::sign::{Place, Signer, add_field, drawing, seal, sign, value};
use crate::support::Folder;

const LETTER: &str = "letters/partner.pdf";

#[test]
fn what_an_added_signature_shows_is_told_as_far_as_it_can_be_read() {
    let folder = Folder::new().with("letters/.keep", "");
    folder.run(&["letter", "contributions/partner.json", "-o", LETTER]).succeeds("letters/partner.pdf\n");
    let letter = sign(&folder.read(LETTER), "Kari Nordmann", Place::Field("Signature"));
    let edges = [70.0, 5.0, 300.0, 30.0];
    let outline = "0 0 m 4 9 l 8 0 l h f ";
    let shown = |content: &str| {
        let mut update = Update::of(&letter);
        let value = update.add(value(""));
        let shows = drawing(&mut update, edges, content);
        add_field(&mut update, "Approval", 1, edges, 132, Some(value), Some(shows));
        folder.write("told.pdf", seal(&update, &Signer::new("Somebody")));
        let run = folder.run(&["verify", "told.pdf"]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let told =
            run.out().split_once("was added; ").map(|(_, told)| told.lines().next().unwrap().to_owned());
        told.unwrap_or_else(|| panic!("{}", run.out()))
    };
    let seen = "BT /F 9 Tf 5 5 Td (Signed) Tj ET ";
    assert_eq!(shown(""), "it shows nothing");
    assert_eq!(shown(seen), "it shows `Signed`");
    assert_eq!(shown(outline), "it shows a picture or a drawing");
    assert_eq!(shown(&format!("{seen}{outline}")), "it shows `Signed`, and a picture or a drawing");
    for hidden in ["3 Tr", "7 Tr"] {
        assert_eq!(shown(&format!("{hidden} {seen}{outline}")), "it shows a picture or a drawing");
    }
    assert_eq!(
        shown("BT /F 9 Tf 5 90 Td (Signed) Tj ET 1 w 0 0 m 90 9 l S"),
        "it shows a picture or a drawing"
    );
}
