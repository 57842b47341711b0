//! Which wording and layout are used for a letter.

use std::path::Path;

use crate::support::{Folder, copy, text_of, without_status};

const LETTER: [&str; 4] = ["letter", "contributions/partner.json", "-o", "-"];

/// A folder with the built-in template in `own`, as a user copies it to adapt it.
fn with_copy() -> Folder {
    let folder = Folder::new();
    let templates = Path::new(env!("CARGO_MANIFEST_DIR")).join("letter-templates");
    copy(&templates.join("letter-of-intent"), &folder.path().join("own"));
    copy(&templates.join("layout"), &folder.path().join("own/layout"));
    folder
}

#[test]
fn a_copy_of_the_built_in_template_makes_the_same_letter() {
    // A letter names the template that it was made with, so the copy keeps the name.
    let folder = with_copy();
    let own = folder.path().join("mine");
    std::fs::create_dir(&own).unwrap();
    std::fs::rename(folder.path().join("own"), own.join("letter-of-intent")).unwrap();
    let built_in = folder.run(&LETTER);
    assert_eq!((built_in.code, built_in.stderr.as_str()), (0, ""));
    for name in ["mine/letter-of-intent", "./mine/letter-of-intent", "mine/letter-of-intent/"] {
        assert!(folder.run(&[&LETTER[..], &["--template", name]].concat()) == built_in, "{name}");
    }
    assert!(folder.run(&[&LETTER[..], &["--template", "letter-of-intent"]].concat()) == built_in);
}

#[test]
fn wording_of_ones_own() {
    let folder = with_copy();
    folder.replace(
        "own/en.typ.hbs",
        "Dear colleagues at {{funder.label}},",
        "To whom it may concern: {{contact.name}}",
    );
    let run = folder.run(&[&LETTER[..], &["--template", "own"]].concat());
    assert!(text_of(&run.stdout).contains("To whom it may concern: Ola Nordmann"));
}

#[test]
fn a_field_that_no_letter_has_is_an_error_at_its_place() {
    let folder = with_copy();
    folder.replace("own/en.typ.hbs", "Dear colleagues at {{funder.label}},", "Dear {{funder.lable}},");
    let run = folder.run(&[&LETTER[..], &["--template", "own"]].concat());
    run.fails(
        1,
        "error[template-missing-field]

  × missing field `funder.lable`
    ╭─[own/en.typ.hbs:9:8]
  8 │ #letter-text(view, labels, title)[
  9 │ Dear {{funder.lable}},
    ·        ────────────
 10 │
    ╰────
  help: did you mean `label`?
1 error",
    );
}

#[test]
fn a_name_that_stands_for_no_template() {
    let folder = Folder::new();
    folder.run(&[&LETTER[..], &["--template", "letter-of-intend"]].concat()).fails(
        1,
        "error[unknown-template]

  × unknown template `letter-of-intend`
  help: did you mean `letter-of-intent`? a template of your own is the path of its folder
1 error",
    );
    folder.run(&[&LETTER[..], &["--template", "./none"]].concat()).fails(
        1,
        "error[unreadable-file]

  × ./none: cannot read the template: No such file or directory (os error 2)
  help: name a built-in template, or a folder with a `template.json`
1 error",
    );
}

#[test]
fn a_folder_that_is_no_template() {
    let run = Folder::new().run(&[&LETTER[..], &["--template", "contributions"]].concat());
    assert_eq!((run.code, run.out()), (1, ""));
    assert!(run.stderr.contains("contributions/template.json: the file is missing"), "{}", run.stderr);
}

#[test]
fn a_byte_order_mark_is_no_part_of_a_template() {
    let folder = with_copy();
    let plain = folder.run(&[&LETTER[..], &["--template", "own"]].concat());
    for file in ["own/template.json", "own/en.typ.hbs", "own/layout/letter.typ"] {
        folder.write(file, [b"\xEF\xBB\xBF".as_slice(), &folder.read(file)].concat());
    }
    let run = folder.run(&[&LETTER[..], &["--template", "own"]].concat());
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert_eq!(text_of(&run.stdout), text_of(&plain.stdout));
}

#[cfg(unix)]
#[test]
fn a_template_does_not_lead_out_of_its_folder() {
    use std::os::unix::fs::symlink;

    let folder = with_copy();
    let own = |name: &str| folder.path().join("own").join(name);
    std::fs::rename(own("layout/letter.typ"), own("real.typ")).unwrap();
    symlink("../real.typ", own("layout/letter.typ")).unwrap();
    let with_own = || folder.run(&[&LETTER[..], &["--template", "own"]].concat());
    assert_eq!(with_own().code, 0, "a link within the folder is fine: {}", with_own().stderr);
    for (link, target) in [("secret.typ", "../application.json"), ("more", "../contributions"), ("up", "..")]
    {
        symlink(target, own(link)).unwrap();
        with_own().fails(
            1,
            &format!(
                "error[bad-template-folder]

  × own/{link}: a link that leads out of the template's folder
  help: put a copy of its target in its place
1 error"
            ),
        );
        std::fs::remove_file(own(link)).unwrap();
    }
    // Two links that lead in a circle make more paths than could ever be visited.
    symlink(".", own("one")).unwrap();
    symlink(".", own("two")).unwrap();
    let run = with_own();
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("own/one/one/") || run.stderr.contains("own/two/"), "{}", run.stderr);
}

#[test]
fn the_data_names_built_in_templates_only() {
    let folder = with_copy();
    let settings = "\"letter\": { \"template\": \"./own\" },\n  \"signatories\"";
    folder.replace("contributions/partner.json", "\"signatories\"", settings);
    let run = folder.run(&LETTER);
    assert_eq!((run.code, run.out()), (1, ""));
    assert!(run.stderr.contains("unknown template `./own`"), "{}", run.stderr);
    assert!(run.stderr.contains("/letter/template"), "{}", run.stderr);
    assert!(run.stderr.contains("named with --template FOLDER"), "{}", run.stderr);
}

#[test]
fn a_language_without_wording() {
    let folder = with_copy();
    for language in ["da", "et", "fi", "is", "sv"] {
        folder.remove(&format!("own/{language}.typ.hbs"));
    }
    folder.run(&[&LETTER[..], &["--language", "fi", "--template", "./own"]].concat()).fails(
        1,
        "error[unknown-language]

  × the template `./own` has no wording in `fi`
  help: there is `en`, `nb`
1 error",
    );
}

#[test]
fn a_template_of_another_document() {
    let run = Folder::new().run(&[&LETTER[..], &["--template", "annex"]].concat());
    assert_eq!((run.code, run.out()), (1, ""));
    assert!(run.stderr.contains("error[wrong-template]"), "{}", run.stderr);
    assert!(run.stderr.contains("the template `annex` makes an annex, not a letter"), "{}", run.stderr);
}

#[test]
fn a_letter_made_with_ones_own_template_is_known_with_it_alone() {
    let folder = with_copy().with("letters/.keep", "");
    folder.replace("own/en.typ.hbs", "Dear colleagues at", "To whom it may concern at");
    let letter = "letters/partner.pdf";
    folder
        .run(&["letter", "contributions/partner.json", "-o", letter, "--template", "own"])
        .succeeds("letters/partner.pdf\n");
    let template = |folder: &Folder, command: &[&str], template: &str| {
        let run = folder.run(&[command, &["--template", template]].concat());
        (run.code, run.out().to_owned(), run.stderr)
    };

    // Without the template, or with another one, this cannot be determined; the data in the letter are not trusted
    // either.
    let unknown = "letters/partner.pdf: made with the template `own`, which is not available\n  Signature: not signed\n";
    let run = folder.run(&["verify", letter]);
    assert_eq!(run.out(), unknown);
    run.errs(&["letter-template", "letter-unsigned"]);
    assert!(run.stderr.contains("it was made with a template `own`\n"), "{}", run.stderr);
    assert!(run.stderr.contains("--template FOLDER"), "{}", run.stderr);
    assert_eq!(template(&folder, &["verify", letter], "letter-of-intent").1, unknown);
    let status = folder.run(&["status", "."]);
    assert!(status.out().contains("  cannot be checked  ./letters/partner.pdf\n"), "{}", status.out());
    folder.run(&["annex", "letters", "-o", "annex.csv"]).errs(&["letter-template"]);
    assert!(!folder.path().join("annex.csv").exists());

    // With the template, it is a letter like any other.
    let run = folder.run(&["verify", letter, "--template", "own"]);
    assert_eq!(run.out(), "letters/partner.pdf: intact\n  Signature: not signed\n");
    run.errs(&["letter-unsigned"]);
    let (code, out, _) = template(&folder, &["status", "."], "own");
    assert!(code == 0 && out.contains("  drafted  ./letters/partner.pdf\n"), "{out}");
    let annex = template(&folder, &["annex", "letters", "-o", "annex.csv"], "own");
    assert_eq!(annex, (0, "annex.csv\n".to_owned(), String::new()));
    folder.run(&["annex", "contributions", "-o", "again.csv"]).succeeds("again.csv\n");
    assert_eq!(without_status(&folder.read("annex.csv")), without_status(&folder.read("again.csv")));

    // A template of that name with other wording is another edition of it.
    folder.replace("own/en.typ.hbs", "To whom it may concern", "Dear everybody");
    let run = folder.run(&["verify", letter, "--template", "own"]);
    assert!(run.out().contains(": made by another edition of this version, 0.1.0+"), "{}", run.out());
    assert!(run.out().contains("\n  page 1 says `"), "{}", run.out());
    assert!(run.stderr.contains("only that edition can tell"), "{}", run.stderr);
    run.errs(&["letter-other-version", "letter-unsigned"]);
}
