//! The same input gives the same bytes: nothing depends on the clock, the machine or the current folder.

use crate::support::Folder;

const DATED: [&str; 6] = ["letter", "contributions/partner.json", "-o", "-", "--date", "2025-02-14"];

#[test]
fn twice_the_same() {
    let folder = Folder::new();
    let first = folder.run(&DATED);
    assert_eq!(first.code, 0);
    assert!(first == folder.run(&DATED));
}

#[test]
fn from_another_folder() {
    let (folder, elsewhere) = (Folder::new(), Folder::empty());
    let path = folder.path().join("contributions/partner.json");
    let path = path.to_str().expect("UTF-8");
    let run = elsewhere.run(&["letter", path, "-o", "-", "--date", "2025-02-14"]);
    assert!(run == folder.run(&DATED));
}

#[test]
fn in_another_copy() {
    assert!(Folder::new().run(&DATED) == Folder::new().run(&DATED));
}

#[test]
fn in_another_environment() {
    let folder = Folder::new();
    let expected = folder.run(&DATED);
    for variables in [
        [("LANG", "nb_NO.UTF-8"), ("LC_ALL", "nb_NO.UTF-8"), ("LANGUAGE", "nb")],
        [("LANG", "C"), ("LC_ALL", "C"), ("LC_NUMERIC", "de_DE")],
        [("TZ", "Pacific/Kiritimati"), ("HOME", "/nowhere"), ("USER", "somebody")],
        [("TZ", "Pacific/Pago_Pago"), ("RAYON_NUM_THREADS", "1"), ("COLUMNS", "20")],
        [("SOURCE_DATE_EPOCH", "0"), ("TYPST_FONT_PATHS", "/usr/share/fonts"), ("TERM", "dumb")],
    ] {
        let run = folder.run_with(&DATED, |command| {
            command.envs(variables);
        });
        assert!(run == expected, "under {variables:?}");
    }
}

#[test]
fn the_epoch_is_a_day_in_no_time_zone_of_ours() {
    let folder = Folder::new();
    let letter = |zone: &str| {
        folder.run_with(&DATED[..4], |command| {
            command.env("TZ", zone);
        })
    };
    assert!(letter("Pacific/Kiritimati") == letter("Pacific/Pago_Pago"));
}
