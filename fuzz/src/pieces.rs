//! Builds a PDF from a text that lists its pieces.
//!
//! People can read and write the text, and any mutation of it is a list of pieces too. A piece begins with `@` at the
//! beginning of a line, followed by a letter:
//!
//! | piece | what it is |
//! |---|---|
//! | `@o value` | an object, with the next number |
//! | `@m value` | an object in an object stream |
//! | `@s entries\|data` | a stream |
//! | `@z entries\|data` | the same, compressed |
//! | `@p entries\|data` | the same, with a predictor, as in cross-reference tables |
//! | `@b count entries\|data` | the data repeated so many times, up to a limit, compressed twice |
//! | `@g entries` | a signature over the whole file at the end of the revision |
//! | `@n number` | the number of the next object, to replace an older one |
//! | `@t entries` | entries for the trailer |
//! | `@r` | the end of a revision, with a classic table |
//! | `@x` | the end of a revision, with a stream as its table |

use std::collections::BTreeMap;

use miniz_oxide::deflate::compress_to_vec_zlib;

/// The most objects that a file may have.
const OBJECTS: u32 = 2000;
/// More objects than a writer adds to a file.
const WRITTEN: u32 = 20;
/// The space for a signature, in hexadecimal digits. There is no key here, so it always stays empty.
const SEAL: usize = 32;
/// The most bytes of repeated data: enough to inflate noticeably, and little enough to do often in a second.
const REPEATED: usize = 1 << 16;
/// The level of compression: low, since compression is done again and again.
const EFFORT: u8 = 1;

/// A file built from pieces.
pub struct File {
    /// The bytes of the file.
    pub bytes: Vec<u8>,
    /// The end of its first revision.
    end: usize,
    /// Whether a number in the file may refer to a missing object, and a writer would give that number to another
    /// object.
    pub may_dangle: bool,
}

impl File {
    /// The bytes of the first revision.
    pub fn first_revision(&self) -> &[u8] {
        &self.bytes[..self.end]
    }
}

/// The file described by a text.
pub fn file(text: &[u8]) -> File {
    // The newest trailer has to name the catalog, so every trailer does.
    let (document, size) = (b"/Root 1 0 R".to_vec(), Some(OBJECTS + 2));
    let writer = Writer { bytes: b"%PDF-1.7\n".to_vec(), next: 1, document, size, ..Writer::default() };
    written(writer, text)
}

/// A file with the pieces of a text appended: its table is at byte `table`, its largest object number is `largest`, and
/// every trailer repeats `document`, the entries about the document.
pub fn behind(file: &[u8], table: usize, largest: u32, document: &[u8], text: &[u8]) -> Vec<u8> {
    let writer = Writer {
        bytes: file.to_vec(),
        next: largest + 1,
        largest,
        before: Some(table),
        document: document.to_vec(),
        ..Writer::default()
    };
    written(writer, text).bytes
}

fn written(mut writer: Writer, text: &[u8]) -> File {
    let mut first = None;
    for piece in split(text) {
        let (Some(kind), rest) = (piece.first(), piece.get(1..).unwrap_or_default()) else { continue };
        let rest = rest.trim_ascii_start();
        match kind {
            b'o' => writer.object(rest),
            b'm' => writer.member(rest),
            b's' => writer.stream(rest, "", <[u8]>::to_vec),
            b'z' => writer.stream(rest, "/Filter/FlateDecode", |data| compress_to_vec_zlib(data, EFFORT)),
            b'p' => {
                writer.stream(rest, "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>", |data| {
                    compress_to_vec_zlib(&predicted(data), EFFORT)
                })
            }
            b'b' => {
                let (count, rest) = number(rest);
                writer.stream(rest, "/Filter[/FlateDecode/FlateDecode]", |data| {
                    let count = count.min(REPEATED / data.len().max(1));
                    compress_to_vec_zlib(&compress_to_vec_zlib(&data.repeat(count), EFFORT), EFFORT)
                });
            }
            b'g' => writer.signature(rest),
            b'n' => writer.next = u32::try_from(number(rest).0).unwrap_or(1).clamp(1, OBJECTS),
            b't' => writer.trailer.extend(rest),
            b'r' | b'x' => {
                writer.end_revision(*kind == b'r');
                first.get_or_insert((writer.bytes.len(), writer.largest));
            }
            _ => {}
        }
    }
    if first.is_none() || writer.has_more() {
        writer.end_revision(true);
    }
    let (end, largest) = first.unwrap_or((writer.bytes.len(), writer.largest));
    File { may_dangle: may_dangle(text, largest), bytes: writer.bytes, end }
}

/// A file that is being written.
#[derive(Default)]
struct Writer {
    bytes: Vec<u8>,
    /// The number of the next object.
    next: u32,
    largest: u32,
    /// The positions of the objects of this revision.
    places: BTreeMap<u32, usize>,
    /// The objects of this revision that go into an object stream.
    members: Vec<(u32, Vec<u8>)>,
    trailer: Vec<u8>,
    /// The entries about the document in every trailer.
    document: Vec<u8>,
    /// The object count in every trailer; `None` if each counts the existing objects, so that later ones are new.
    size: Option<u32>,
    /// For each signature of this revision, the position of its byte range and of the signature itself.
    seals: Vec<(usize, usize)>,
    /// The position of the previous revision's table.
    before: Option<usize>,
}

impl Writer {
    fn number(&mut self) -> u32 {
        let number = self.next;
        self.next = (number + 1).min(OBJECTS);
        self.largest = self.largest.max(number);
        self.members.retain(|(member, _)| *member != number);
        number
    }

    fn object(&mut self, value: &[u8]) {
        let number = self.number();
        self.places.insert(number, self.bytes.len());
        self.bytes.extend(format!("{number} 0 obj\n").as_bytes());
        self.bytes.extend(value);
        self.bytes.extend(b"\nendobj\n");
    }

    fn member(&mut self, value: &[u8]) {
        let number = self.number();
        self.places.remove(&number);
        self.members.push((number, value.to_vec()));
    }

    fn stream(&mut self, rest: &[u8], filter: &str, pack: impl Fn(&[u8]) -> Vec<u8>) {
        let mut parts = rest.splitn(2, |byte| *byte == b'|');
        let (entries, data) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let data = pack(data);
        let mut value = format!("<</Length {}{filter}", data.len()).into_bytes();
        value.extend(entries);
        value.extend(b">>\nstream\n");
        value.extend(data);
        value.extend(b"\nendstream");
        self.object(&value);
    }

    fn signature(&mut self, entries: &[u8]) {
        let number = self.number();
        self.places.insert(number, self.bytes.len());
        self.bytes.extend([format!("{number} 0 obj\n<<").as_bytes(), entries, b"/ByteRange"].concat());
        let range = self.bytes.len();
        self.bytes.extend([about(0, 0, 0).as_bytes(), b"/Contents"].concat());
        self.seals.push((range, self.bytes.len()));
        self.bytes.extend(format!("<{}>>>\nendobj\n", "0".repeat(SEAL)).as_bytes());
    }

    fn has_more(&self) -> bool {
        !self.places.is_empty() || !self.members.is_empty()
    }

    fn end_revision(&mut self, with_table: bool) {
        let members = std::mem::take(&mut self.members);
        // Only a stream can list objects that are within streams.
        let with_table = with_table && members.is_empty();
        let mut rows: BTreeMap<u32, [u8; 7]> = BTreeMap::new();
        if !members.is_empty() {
            let stream = self.largest + 1;
            let (mut table, mut body) = (String::new(), Vec::new());
            for (index, (number, value)) in members.iter().enumerate() {
                table.push_str(&format!("{number} {} ", body.len()));
                body.extend(value);
                // This ends a comment or a number that is still open.
                body.extend(b"\nnull ");
                rows.insert(*number, row(2, stream as usize, index));
            }
            let entries = format!("/Type/ObjStm/N {}/First {}|{table}", members.len(), table.len());
            let rest = [entries.into_bytes(), body].concat();
            self.next = stream;
            self.stream(&rest, "/Filter/FlateDecode", |data| compress_to_vec_zlib(data, EFFORT));
        }
        let places = std::mem::take(&mut self.places);
        rows.extend(places.into_iter().map(|(number, place)| (number, row(1, place, 0))));
        let start = self.bytes.len();
        let before = self.before.map(|before| format!("/Prev {before}")).unwrap_or_default();
        let trailer = std::mem::take(&mut self.trailer);
        let size = self.size.unwrap_or(self.largest + 2);
        let head = format!("/Size {size}{before}");
        let entries = [head.as_bytes(), self.document.as_slice(), trailer.as_slice()].concat();
        if with_table {
            self.bytes.extend(b"xref\n");
            for (number, [_, a, b, c, d, ..]) in rows {
                let place = u32::from_be_bytes([a, b, c, d]);
                self.bytes.extend(format!("{number} 1\n{place:010} 00000 n \n").as_bytes());
            }
            self.bytes.extend([b"trailer\n<<".as_slice(), &entries, b">>\n"].concat());
        } else {
            let index: Vec<String> = rows.keys().map(|number| format!("{number} 1")).collect();
            let head = format!("/Type/XRef/W[1 4 2]/Index[{}]", index.join(" "));
            let rows: Vec<u8> = rows.into_values().flatten().collect();
            // The entries go into the trailer, and may contain a `|`.
            let data = compress_to_vec_zlib(&rows, EFFORT);
            let length = data.len();
            let number = self.largest + 1;
            self.bytes
                .extend(format!("{number} 0 obj\n<</Length {length}/Filter/FlateDecode{head}").as_bytes());
            self.bytes
                .extend([&entries, b">>\nstream\n".as_slice(), &data, b"\nendstream\nendobj\n"].concat());
            if self.size.is_none() {
                self.largest = number;
            }
        }
        self.bytes.extend(format!("startxref\n{start}\n%%EOF\n").as_bytes());
        for (range, hole) in std::mem::take(&mut self.seals) {
            let rest = hole + SEAL + 2;
            let about = about(hole, rest, self.bytes.len() - rest);
            self.bytes[range..range + about.len()].copy_from_slice(about.as_bytes());
        }
        self.before = Some(start);
        self.next = (self.largest + 1).min(OBJECTS);
    }
}

/// The byte range of a signature: everything except the signature itself.
fn about(hole: usize, rest: usize, length: usize) -> String {
    format!("[0 {hole:9} {rest:9} {length:9}]")
}

/// A row of a cross-reference stream.
fn row(kind: u8, first: usize, second: usize) -> [u8; 7] {
    let [.., a, b, c, d] = first.to_be_bytes();
    let [.., e, f] = second.to_be_bytes();
    [kind, a, b, c, d, e, f]
}

/// The pieces of a text, without their `@`.
fn split(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    let starts = (0..text.len()).filter(|&at| text[at] == b'@' && (at == 0 || text[at - 1] == b'\n'));
    let starts: Vec<usize> = starts.collect();
    let ends: Vec<usize> = starts.iter().skip(1).map(|next| next - 1).chain([text.len()]).collect();
    starts.into_iter().zip(ends).map(|(start, end)| &text[start + 1..end])
}

/// The number at the beginning of a text, and what follows it.
fn number(text: &[u8]) -> (usize, &[u8]) {
    let length = text.iter().take_while(|byte| byte.is_ascii_digit()).count().min(9);
    let (digits, rest) = text.split_at(length);
    (std::str::from_utf8(digits).ok().and_then(|digits| digits.parse().ok()).unwrap_or(0), rest)
}

/// Whether a text contains a number that a writer may give to a new object.
fn may_dangle(text: &[u8], largest: u32) -> bool {
    text.split(|byte| !byte.is_ascii_digit())
        .filter_map(|digits| std::str::from_utf8(digits).ok()?.parse::<u32>().ok())
        .any(|number| (largest + 1..=largest + WRITTEN).contains(&number))
}

/// Rows of four bytes, each as its difference from the row above.
fn predicted(data: &[u8]) -> Vec<u8> {
    let mut above = [0; 4];
    let mut rows = Vec::new();
    for row in data.chunks(4) {
        rows.push(2);
        for (byte, above) in row.iter().zip(&mut above) {
            rows.push(byte.wrapping_sub(*above));
            *above = *byte;
        }
    }
    rows
}
