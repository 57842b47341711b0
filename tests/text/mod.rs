//! The text of a finished PDF and its positions, read from the content streams by code that knows nothing of how the
//! PDF was made. The meaning of glyphs is taken from the fonts' own tables, since the library that reads the objects
//! mistakes two adjacent ligatures for a range.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// A run of glyphs.
#[derive(Debug, Clone, Default)]
pub struct Line {
    /// The text of the run.
    pub text: String,
    /// The height of the baseline above the foot of the page, in points.
    pub y: f64,
    /// The identifier of the run in the page's structure; `None` for headers and footers.
    mark: Option<i64>,
    /// The distance from the left edge of the page, the width, and the size of the type, in points.
    x: f64,
    width: f64,
    size: f64,
    /// The start and the end of the part that is not blank, relative to the start of the run.
    ink: (f64, f64),
}

/// A run of glyphs, and its bounding box.
#[derive(Debug, Clone)]
pub struct Run {
    /// The text of the run.
    pub text: String,
    /// The start, from the left edge of the page, in points.
    pub start: f64,
    /// The end, likewise.
    pub end: f64,
    /// The height of the baseline above the foot of the page, in points.
    pub y: f64,
    /// The size of the type, in points.
    pub size: f64,
}

/// The runs of each page, in drawing order, unchanged; blank ones are left out.
pub fn runs_of_pages(pdf: &[u8]) -> Vec<Vec<Run>> {
    let document = Document::load_mem(pdf).expect("a PDF");
    let run = |line: Line| Run {
        text: line.text,
        start: line.x + line.ink.0,
        end: line.x + line.ink.1,
        y: line.y,
        size: line.size,
    };
    let shown = |line: &Line| !line.text.trim().is_empty();
    let runs = |page: &ObjectId| runs(&document, *page).into_iter().filter(shown).map(run).collect();
    document.get_pages().values().map(runs).collect()
}

/// The lines of each page, in drawing order: runs of one paragraph or one cell at the same height. Words that are
/// hyphenated at the end of a line are joined again.
pub fn pages(pdf: &[u8]) -> Vec<Vec<Line>> {
    let document = Document::load_mem(pdf).expect("a PDF");
    let mut owners = BTreeMap::new();
    walk(&document, &mut |page, mark, path| {
        owners.insert((page, mark), path.owner);
    });
    let lines = |page: &ObjectId| {
        let owner = |run: &Line| owners.get(&(*page, run.mark?)).copied();
        whole(runs(&document, *page), owner)
    };
    document.get_pages().values().map(lines).collect()
}

/// Only the texts of the lines.
pub fn lines(pdf: &[u8]) -> Vec<Vec<String>> {
    let text = |page: Vec<Line>| page.into_iter().map(|line| line.text).collect();
    pages(pdf).into_iter().map(text).collect()
}

/// The text of each piece of marked content, by its page and its number there.
fn marked(document: &Document) -> BTreeMap<(ObjectId, i64), String> {
    let mut marked: BTreeMap<(ObjectId, i64), String> = BTreeMap::new();
    for page in document.get_pages().values() {
        for run in runs(document, *page) {
            let Some(mark) = run.mark else { continue };
            marked.entry((*page, mark)).or_default().push_str(&run.text);
        }
    }
    marked
}

/// The paragraphs that a screen reader finds, each on one line, in reading order.
pub fn paragraphs(pdf: &[u8]) -> Vec<String> {
    let document = Document::load_mem(pdf).expect("a PDF");
    let marked = marked(&document);
    let mut found: BTreeMap<usize, String> = BTreeMap::new();
    walk(&document, &mut |page, mark, path| {
        if let Some(paragraph) = path.paragraph {
            let text = marked.get(&(page, mark)).map_or("", |text| text);
            found.entry(paragraph).or_default().push_str(text);
        }
    });
    found.values().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// The text of every header cell of every table, in reading order.
pub fn header_cells(pdf: &[u8]) -> Vec<String> {
    let document = Document::load_mem(pdf).expect("a PDF");
    let marked = marked(&document);
    // Every header cell, even if it is empty.
    let mut cells: BTreeMap<usize, String> = BTreeMap::new();
    let root = document.catalog().and_then(|catalog| catalog.get_deref(b"StructTreeRoot", &document));
    let root = root.and_then(Object::as_dict).expect("a structure");
    let mut place = Place { count: 0, cell: None, page: None };
    headers(&document, root, &mut place, &marked, &mut cells);
    cells.into_values().map(|text| text.trim().to_owned()).collect()
}

/// The position of the search for header cells.
#[derive(Debug, Clone, Copy)]
struct Place {
    count: usize,
    cell: Option<usize>,
    page: Option<ObjectId>,
}

fn headers(
    document: &Document,
    element: &Dictionary,
    place: &mut Place,
    marked: &BTreeMap<(ObjectId, i64), String>,
    cells: &mut BTreeMap<usize, String>,
) {
    let before = *place;
    place.count += 1;
    place.page = element.get(b"Pg").and_then(Object::as_reference).ok().or(place.page);
    if element.get(b"S").and_then(Object::as_name).is_ok_and(|kind| kind == b"TH") {
        place.cell = Some(place.count);
        cells.entry(place.count).or_default();
    }
    let kids = element.get_deref(b"K", document).ok();
    let kids =
        kids.map_or(Vec::new(), |kids| kids.as_array().cloned().unwrap_or_else(|_| vec![kids.clone()]));
    for kid in kids {
        let (page, mark) = match document.dereference(&kid).expect("a kid").1 {
            Object::Integer(mark) => (place.page, *mark),
            Object::Dictionary(kid) => match kid.get(b"MCID").and_then(Object::as_i64) {
                Ok(mark) => (kid.get(b"Pg").and_then(Object::as_reference).ok().or(place.page), mark),
                Err(_) => {
                    headers(document, kid, place, marked, cells);
                    continue;
                }
            },
            _ => continue,
        };
        if let (Some(cell), Some(page)) = (place.cell, page) {
            let text = marked.get(&(page, mark)).map_or("", String::as_str);
            cells.entry(cell).or_default().push_str(text);
        }
    }
    (place.cell, place.page) = (before.cell, before.page);
}

/// Where some content belongs in the structure; elements are numbered in reading order.
#[derive(Debug, Clone, Copy)]
struct Path {
    page: Option<ObjectId>,
    /// The innermost element that is not a part of a line.
    owner: usize,
    /// The outermost paragraph.
    paragraph: Option<usize>,
}

/// Visits all content in the structure, in reading order.
fn walk(document: &Document, visit: &mut impl FnMut(ObjectId, i64, Path)) {
    let root = document.catalog().and_then(|catalog| catalog.get_deref(b"StructTreeRoot", document));
    let root = root.and_then(Object::as_dict).expect("a structure");
    let mut count = 0;
    descend(document, root, Path { page: None, owner: 0, paragraph: None }, &mut count, visit);
}

fn descend(
    document: &Document,
    element: &Dictionary,
    mut path: Path,
    count: &mut usize,
    visit: &mut impl FnMut(ObjectId, i64, Path),
) {
    const IN_A_LINE: [&[u8]; 5] = [b"Span", b"Link", b"Strong", b"Em", b"Lbl"];
    *count += 1;
    path.page = element.get(b"Pg").and_then(Object::as_reference).ok().or(path.page);
    let kind = element.get(b"S").and_then(Object::as_name).unwrap_or_default();
    if !IN_A_LINE.contains(&kind) {
        path.owner = *count;
    }
    if kind == b"P" && path.paragraph.is_none() {
        path.paragraph = Some(*count);
    }
    let Ok(kids) = element.get_deref(b"K", document) else { return };
    let kids = kids.as_array().cloned().unwrap_or_else(|_| vec![kids.clone()]);
    for kid in kids {
        match document.dereference(&kid).expect("a kid").1 {
            Object::Integer(mark) => visit(path.page.expect("a page"), *mark, path),
            Object::Dictionary(kid) => match kid.get(b"MCID").and_then(Object::as_i64) {
                Ok(mark) => {
                    let page = kid.get(b"Pg").and_then(Object::as_reference).ok().or(path.page);
                    visit(page.expect("a page"), mark, path);
                }
                Err(_) => descend(document, kid, path, count, visit),
            },
            _ => {}
        }
    }
}

/// The addresses of all links, in the order of the pages.
pub fn links(pdf: &[u8]) -> Vec<String> {
    let document = Document::load_mem(pdf).expect("a PDF");
    let pages = document.get_pages();
    let annotations =
        pages.values().flat_map(|page| document.get_page_annotations(*page).expect("annotations"));
    let address = |annotation: &Dictionary| {
        let action = annotation.get_deref(b"A", &document).ok()?.as_dict().ok()?;
        Some(String::from_utf8_lossy(action.get(b"URI").ok()?.as_str().ok()?).into_owned())
    };
    annotations.filter_map(address).collect()
}

/// The meaning of a font's codes.
struct Font {
    /// The text of each code.
    meanings: BTreeMap<u16, String>,
    /// The width of each code that differs from the usual one, in thousandths of the type size.
    widths: BTreeMap<u16, f64>,
    usual: f64,
}

impl Font {
    fn new(document: &Document, font: &Dictionary) -> Self {
        let kin = font.get_deref(b"DescendantFonts", document).and_then(Object::as_array).expect("a font");
        let kin = document.dereference(&kin[0]).and_then(|(_, it)| it.as_dict()).expect("a font");
        let number = |object: &Object| f64::from(object.as_float().expect("a number"));
        let mut widths = BTreeMap::new();
        let mut table = kin.get_deref(b"W", document).and_then(Object::as_array).expect("widths").iter();
        while let (Some(first), Some(second)) = (table.next(), table.next()) {
            let first = first.as_i64().expect("a code") as u16;
            match document.dereference(second).expect("widths").1 {
                Object::Array(listed) => {
                    widths.extend((first..).zip(listed).map(|(code, width)| (code, number(width))));
                }
                last => {
                    let width = number(table.next().expect("a width"));
                    widths.extend((first..=last.as_i64().expect("a code") as u16).map(|code| (code, width)));
                }
            }
        }
        let usual = kin.get(b"DW").map_or(1000.0, number);
        Self { meanings: meanings(document, font), widths, usual }
    }
}

fn runs(document: &Document, page: ObjectId) -> Vec<Line> {
    let fonts: BTreeMap<Vec<u8>, Font> = document
        .get_page_fonts(page)
        .expect("fonts")
        .into_iter()
        .map(|(name, font)| (name, Font::new(document, font)))
        .collect();
    let content = Content::decode(&document.get_page_content(page)).expect("operations");
    let mut lines: Vec<Line> = Vec::new();
    let (mut moved, mut stack) = (vec![identity()], identity());
    let (mut line, mut font, mut size, mut marks) = (Line::default(), None, 0.0, Vec::new());
    for operation in content.operations {
        let numbers =
            || operation.operands.iter().map(|it| it.as_float().map_or(0.0, f64::from)).collect::<Vec<_>>();
        match operation.operator.as_str() {
            "q" => moved.push(stack),
            "Q" => stack = moved.pop().unwrap_or_else(identity),
            "cm" => stack = times(&matrix(&numbers()), &stack),
            "Tf" => {
                font = operation.operands[0].as_name().ok().and_then(|name| fonts.get(name));
                size = numbers()[1];
            }
            "Tm" => {
                let placed = times(&matrix(&numbers()), &stack);
                (line.x, line.y, line.size) = (placed[4], placed[5], size * placed[0].abs());
            }
            "Tj" | "TJ" => show(&operation.operands, font, &mut line),
            "BDC" | "BMC" => {
                let properties = operation.operands.get(1).and_then(|it| it.as_dict().ok());
                marks.push(properties.and_then(|it| it.get(b"MCID").and_then(Object::as_i64).ok()));
            }
            "EMC" => drop(marks.pop()),
            "ET" => {
                line.mark = marks.last().copied().flatten();
                lines.push(std::mem::take(&mut line));
            }
            _ => {}
        }
    }
    lines
}

fn identity() -> [f64; 6] {
    [1.0, 0.0, 0.0, 1.0, 0.0, 0.0]
}

fn matrix(numbers: &[f64]) -> [f64; 6] {
    numbers.try_into().expect("six numbers")
}

/// The transformation that applies the first, then the second.
fn times(a: &[f64; 6], b: &[f64; 6]) -> [f64; 6] {
    [
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    ]
}

fn show(operands: &[Object], font: Option<&Font>, line: &mut Line) {
    for operand in operands {
        match operand {
            Object::Array(items) => show(items, font, line),
            Object::String(codes, _) => {
                for code in codes.chunks(2) {
                    let code = u16::from_be_bytes(code.try_into().expect("codes of two bytes"));
                    let shown = font.and_then(|it| it.meanings.get(&code)).map_or("\u{fffd}", |text| text);
                    let width = font.map_or(0.0, |it| it.widths.get(&code).copied().unwrap_or(it.usual));
                    let end = line.width + width / 1000.0 * line.size;
                    if !shown.trim().is_empty() {
                        let is_first = line.text.trim().is_empty();
                        line.ink = (if is_first { line.width } else { line.ink.0 }, end);
                    }
                    line.text.push_str(shown);
                    line.width = end;
                }
            }
            moved => line.width -= f64::from(moved.as_float().unwrap_or(0.0)) / 1000.0 * line.size,
        }
    }
}

/// The table of a font that gives the text of every code.
fn meanings(document: &Document, font: &Dictionary) -> BTreeMap<u16, String> {
    let table = font.get(b"ToUnicode").and_then(|it| document.dereference(it)).expect("a table").1;
    let table = table.as_stream().and_then(|it| it.get_plain_content()).expect("a stream");
    let table = String::from_utf8_lossy(&table).into_owned();
    let mut meanings = BTreeMap::new();
    for part in table.split("beginbfchar").skip(1) {
        let part = part.split("endbfchar").next().expect("an end");
        let mut hex = part.split(['<', '>']).skip(1).step_by(2);
        while let (Some(code), Some(text)) = (hex.next(), hex.next()) {
            meanings.insert(units(code)[0], String::from_utf16_lossy(&units(text)));
        }
    }
    assert!(!table.contains("beginbfrange"), "our fonts have no ranges");
    meanings
}

fn units(hex: &str) -> Vec<u16> {
    let digits: Vec<char> = hex.chars().collect();
    digits
        .chunks(4)
        .map(|unit| u16::from_str_radix(&unit.iter().collect::<String>(), 16).expect("hexadecimal digits"))
        .collect()
}

fn whole(runs: Vec<Line>, owner: impl Fn(&Line) -> Option<usize>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut divided = false;
    for run in runs {
        // A hyphen that divides a word is a run of its own; the rest of the word follows it.
        if run.text == "-" || run.text == "\u{ad}" {
            divided = true;
            continue;
        }
        // A run also ends where the type changes, even in the middle of a line.
        let goes_on = |before: &&mut Line| {
            owner(&run).is_some() && owner(before) == owner(&run) && (before.y - run.y).abs() < 0.1
        };
        if let Some(before) = lines.last_mut().filter(|before| divided || goes_on(before)) {
            before.text.push_str(&run.text);
            (before.y, before.mark) = (run.y, run.mark);
        } else {
            lines.push(run);
        }
        divided = false;
    }
    for line in &mut lines {
        line.text = line.text.trim_matches(' ').to_owned();
    }
    lines.retain(|line| !line.text.is_empty());
    lines
}
