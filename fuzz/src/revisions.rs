//! What may follow a letter: if the letter is reported as intact, it has to look as it did.
//!
//! Another program decides whether it does: poppler draws both files, coarsely, and only if nothing forbidden was
//! found. The fields of the letter may be filled, and additions elsewhere are reported with their place; everything
//! around these has to be the same.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, id};
use std::sync::LazyLock;

use crate::pdf::{Area, Roots, additions};
use crate::pieces;

/// The letter as it was sent.
pub const LETTER: &[u8] = include_bytes!("../../tests/pdf/fixtures/unsigned.pdf");

/// The largest object number of the letter.
const LARGEST: u32 = 53;

/// The entries about the document in every trailer, besides its identifier.
const DOCUMENT: &[u8] = b"/Root 44 0 R/Info 42 0 R";

/// The letter's signature fields, which are on the first page.
const FIELDS: [Area; 2] = [
    Area { left: 70.8661, bottom: 707.8407, right: 280.6299, top: 752.8407 },
    Area { left: 314.6457, bottom: 707.8407, right: 524.4094, top: 752.8407 },
];

/// The resolution, in pixels per inch.
const RESOLUTION: f64 = 36.0;

/// How much a pixel may differ in brightness, since something drawn beside it may reach into it.
const TOLERANCE: u8 = 8;

/// The letter with an input appended: pieces, which make whole updates, or raw bytes.
pub fn file(input: &[u8]) -> Vec<u8> {
    if !input.starts_with(b"@") {
        return [LETTER, input].concat();
    }
    let end = LETTER.windows(9).rposition(|window| window == b"startxref").expect("an end");
    let number = LETTER[end + 9..].trim_ascii_start().split(|byte| !byte.is_ascii_digit()).next();
    let table = number.and_then(|number| std::str::from_utf8(number).ok()?.parse().ok()).expect("a table");
    let id = LETTER.windows(4).rposition(|window| window == b"/ID[").expect("an identifier");
    let length = LETTER[id..].windows(2).position(|window| window == b")]").expect("its end") + 2;
    pieces::behind(LETTER, table, LARGEST, &[DOCUMENT, &LETTER[id..id + length]].concat(), input)
}

/// If nothing forbidden is found, the letter is drawn as it was.
pub fn drawing(file: &[u8]) {
    static AS_SENT: LazyLock<Vec<Page>> = LazyLock::new(|| drawn(LETTER).expect("poppler draws the letter"));
    let Ok(added) = additions(file, LETTER.len(), &Roots::default()) else { return };
    if !added.intrusions.is_empty() {
        return;
    }
    let pages = drawn(file).expect("what is intact can be drawn");
    assert_eq!(pages.len(), AS_SENT.len(), "an intact letter has other pages");
    for (number, (page, sent)) in pages.iter().zip(AS_SENT.iter()).enumerate() {
        let fields = FIELDS.iter().filter(|_| number == 0);
        let laid = added.laid.iter().filter(|laid| laid.page == number).map(|laid| &laid.area);
        let told: Vec<&Area> = fields.chain(laid).collect();
        page.hold_against(sent, &told, number);
    }
}

/// A page in shades of grey.
struct Page {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Page {
    fn hold_against(&self, sent: &Page, told: &[&Area], number: usize) {
        assert_eq!((self.width, self.height), (sent.width, sent.height), "page {number} has another size");
        for (at, (now, then)) in self.pixels.iter().zip(&sent.pixels).enumerate() {
            let (x, y) = (at % self.width, at / self.width);
            let differs = now.abs_diff(*then) > TOLERANCE;
            assert!(
                !differs || told.iter().any(|area| self.is_within(x, y, area)),
                "page {number} of an intact letter is drawn otherwise at {x}, {y}"
            );
        }
    }

    /// Whether a pixel is in an area or touches it.
    fn is_within(&self, x: usize, y: usize, area: &Area) -> bool {
        let points = |pixels: usize| pixels as f64 * 72.0 / RESOLUTION;
        let (x, y) = (points(x), points(self.height - y));
        let pixel = 2.0 * points(1);
        (area.left - pixel..area.right + pixel).contains(&x)
            && (area.bottom - pixel..area.top + 2.0 * pixel).contains(&y)
    }
}

/// A file as poppler draws it; `None` if poppler cannot.
fn drawn(file: &[u8]) -> Option<Vec<Page>> {
    static PLACE: LazyLock<PathBuf> =
        LazyLock::new(|| std::env::temp_dir().join(format!("loi-fuzz-{}.pdf", id())));
    fs::write(&*PLACE, file).expect("a place for the file");
    let resolution = RESOLUTION.to_string();
    let output = Command::new("pdftoppm")
        .args(["-q", "-gray", "-r", &resolution])
        .arg(&*PLACE)
        .output()
        .expect("poppler");
    let mut rest = Some(output.stdout.as_slice()).filter(|_| output.status.success())?;
    let mut pages = Vec::new();
    while !rest.is_empty() {
        let mut head = rest.splitn(4, |byte| byte.is_ascii_whitespace());
        let mut next = || std::str::from_utf8(head.next()?).ok();
        (next()? == "P5").then_some(())?;
        let (width, height): (usize, usize) = (next()?.parse().ok()?, next()?.parse().ok()?);
        let body = head.next()?.strip_prefix(b"255\n")?;
        let (pixels, more) = body.split_at_checked(width * height)?;
        pages.push(Page { width, height, pixels: pixels.to_vec() });
        rest = more;
    }
    Some(pages)
}
