//! `docs/gallery.md` shows documents as they are made today: each picture is stored with a hash of its document.
//!
//! After any change to the look of documents, run `GALLERY=write cargo test --test gallery`, which calls poppler to
//! make the pictures, and then look at them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest, Sha256};

const RENEW: &str = "run `GALLERY=write cargo test --test gallery` and look at the pictures";

/// A document in the gallery.
struct Shown {
    /// The name of its pictures, without the page number.
    name: &'static str,
    /// The command and its arguments; paths are relative to the examples.
    arguments: &'static [&'static str],
    /// How many pages are shown, from the first one.
    pages: u32,
}

const SHOWN: [Shown; 11] = [
    Shown {
        name: "smallest",
        arguments: &["letter", "one-partner/contributions/partner.json", "--language", "en"],
        pages: 2,
    },
    Shown {
        name: "published",
        arguments: &["letter", "coderefinery-2021/contributions/06-sigma2.json", "--language", "nb"],
        pages: 2,
    },
    Shown {
        name: "commitment",
        arguments: &[
            "letter",
            "coderefinery-2025/contributions/01-sigma2.json",
            "--template",
            "letter-of-commitment",
            "--language",
            "nb",
        ],
        pages: 2,
    },
    Shown {
        name: "support",
        arguments: &[
            "letter",
            "coderefinery-2025/contributions/08-sundby.json",
            "--template",
            "letter-of-support",
            "--language",
            "en",
        ],
        pages: 1,
    },
    Shown {
        name: "money",
        arguments: &["letter", "coderefinery-2025/contributions/07-umea.json", "--language", "en"],
        pages: 1,
    },
    Shown {
        name: "signatories",
        arguments: &["letter", "every-field/contributions/01-fjordheim.json", "--language", "en"],
        pages: 3,
    },
    Shown {
        name: "banner",
        arguments: &["letter", "every-field/contributions/03-aeroe.json", "--language", "da"],
        pages: 1,
    },
    Shown {
        name: "line",
        arguments: &[
            "letter",
            "every-field/contributions/04-thingvellir.json",
            "--language",
            "is",
            "--signature",
            "line",
        ],
        pages: 2,
    },
    Shown { name: "annex", arguments: &["annex", "coderefinery-2025", "--language", "en"], pages: 3 },
    Shown { name: "annex-ranges", arguments: &["annex", "every-field", "--language", "nb"], pages: 2 },
    Shown {
        name: "information",
        arguments: &[
            "information",
            "--application",
            "coderefinery-2025/application.json",
            "--language",
            "en",
        ],
        pages: 2,
    },
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn folder() -> PathBuf {
    root().join("docs/gallery")
}

/// Where the hashes are kept.
fn list() -> PathBuf {
    folder().join("made-from.json")
}

impl Shown {
    fn pictures(&self) -> impl Iterator<Item = String> {
        (1..=self.pages).map(|page| format!("{}-{page}.png", self.name))
    }

    /// Makes the document.
    fn make(&self, pdf: &Path) {
        let mut loi = Command::new(env!("CARGO_BIN_EXE_loi"));
        loi.current_dir(root().join("examples")).args(self.arguments);
        loi.args(["--date", "2024-11-15", "--quiet", "-o"]).arg(pdf);
        let made = loi.output().expect("loi");
        assert!(made.status.success(), "{}: {}", self.name, String::from_utf8_lossy(&made.stderr));
    }

    /// Makes a picture of each page shown.
    fn draw(&self, pdf: &Path) {
        for (page, picture) in (1..).zip(self.pictures()) {
            let page = format!("{page}");
            let stem = folder().join(picture).with_extension("");
            let mut draw = Command::new("pdftoppm");
            draw.args(["-png", "-singlefile", "-r", "60", "-f", &page, "-l", &page]).arg(pdf).arg(&stem);
            assert!(draw.output().expect("pdftoppm of poppler").status.success(), "{}", self.name);
        }
    }
}

/// The names of the existing pictures.
fn pictures() -> Vec<String> {
    let files = fs::read_dir(folder()).expect("the gallery");
    let names = files.map(|file| file.expect("a file").file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(".png")).collect();
    names.sort();
    names
}

#[test]
fn the_gallery_shows_what_is_made_today() {
    let scratch = tempfile::tempdir().expect("a folder");
    let writes = std::env::var_os("GALLERY").is_some();
    if writes {
        fs::create_dir_all(folder()).unwrap();
        pictures().iter().for_each(|name| fs::remove_file(folder().join(name)).unwrap());
    }
    let mut hashes = BTreeMap::new();
    for shown in &SHOWN {
        let pdf = scratch.path().join(format!("{}.pdf", shown.name));
        shown.make(&pdf);
        let hash: String =
            Sha256::digest(fs::read(&pdf).unwrap()).iter().map(|byte| format!("{byte:02x}")).collect();
        hashes.insert(shown.name, hash);
        if writes {
            shown.draw(&pdf);
        }
    }
    let hashes = serde_json::to_string_pretty(&hashes).unwrap() + "\n";
    if writes {
        fs::write(list(), &hashes).unwrap();
    }
    // Git may have checked the file out with CRLF line endings.
    let kept = fs::read_to_string(list()).unwrap_or_default().replace("\r\n", "\n");
    assert!(kept == hashes, "{RENEW}");

    // The page shows every picture, and no others.
    let page = fs::read_to_string(root().join("docs/gallery.md")).unwrap();
    let mut wanted: Vec<String> = SHOWN.iter().flat_map(Shown::pictures).collect();
    for picture in &wanted {
        assert!(page.contains(&format!("](gallery/{picture})")), "{picture} is not shown");
    }
    assert_eq!(page.matches("](gallery/").count(), wanted.len());
    wanted.sort();
    assert_eq!(pictures(), wanted, "{RENEW}");
}
