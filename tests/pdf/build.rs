//! PDFs written by hand, to contain what no program would write.

use miniz_oxide::deflate::compress_to_vec_zlib;

/// A file with a classic cross-reference table.
#[derive(Default)]
pub struct Pdf {
    objects: Vec<Vec<u8>>,
    trailer: String,
}

impl Pdf {
    /// A file whose catalog is object 1.
    pub fn new() -> Self {
        Self { objects: Vec::new(), trailer: "/Root 1 0 R".to_owned() }
    }

    /// Adds an object, numbered from 1.
    pub fn object(mut self, body: impl AsRef<[u8]>) -> Self {
        self.objects.push(body.as_ref().to_vec());
        self
    }

    /// Replaces an object.
    pub fn replaced(mut self, number: usize, body: impl AsRef<[u8]>) -> Self {
        self.objects[number - 1] = body.as_ref().to_vec();
        self
    }

    /// Adds a stream with these entries besides its length.
    pub fn stream(self, entries: &str, data: &[u8]) -> Self {
        self.object(stream(entries, data))
    }

    /// Adds entries to the trailer.
    pub fn trailer(mut self, entries: &str) -> Self {
        self.trailer.push_str(entries);
        self
    }

    /// The bytes.
    pub fn bytes(&self) -> Vec<u8> {
        let mut out = b"%PDF-1.7\n".to_vec();
        let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", self.objects.len() + 1);
        for (index, body) in self.objects.iter().enumerate() {
            table.push_str(&format!("{:010} 00000 n \n", out.len()));
            out.extend(format!("{} 0 obj\n", index + 1).as_bytes());
            out.extend(body);
            out.extend(b"\nendobj\n");
        }
        let start = out.len();
        let size = self.objects.len() + 1;
        out.extend(
            format!("{table}trailer\n<</Size {size}{}>>\nstartxref\n{start}\n%%EOF\n", self.trailer)
                .as_bytes(),
        );
        out
    }
}

/// The body of a stream with these entries besides its length.
pub fn stream(entries: &str, data: &[u8]) -> Vec<u8> {
    let mut body = format!("<</Length {}{entries}>>\nstream\n", data.len()).into_bytes();
    body.extend(data);
    body.extend(b"\nendstream");
    body
}

/// A file that carries a contribution and nothing else, in plain text throughout.
pub fn carrier() -> Pdf {
    Pdf::new()
        .object("<</Type/Catalog/Names<</EmbeddedFiles 2 0 R>>/AF[3 0 R]>>")
        .object("<</Names[(contribution.json) 3 0 R]>>")
        .object("<</Type/Filespec/F(contribution.json)/UF(contribution.json)/EF<</F 4 0 R/UF 4 0 R>>>>")
        .stream("/Type/EmbeddedFile", b"{}")
}

/// A file whose cross-reference table is this stream. `rows` are written as they are, compressed once for each filter.
pub fn with_table(entries: &str, rows: &[u8]) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n".to_vec();
    let start = out.len();
    out.extend(format!("1 0 obj\n<</Type/XRef/Length {}{entries}>>\nstream\n", rows.len()).as_bytes());
    out.extend(rows);
    out.extend(format!("\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n").as_bytes());
    out
}

/// So many megabytes of zeros, compressed twice: a hundred of them take less than a kilobyte.
pub fn bomb(megabytes: usize) -> Vec<u8> {
    compress_to_vec_zlib(&compress_to_vec_zlib(&vec![0; megabytes << 20], 6), 6)
}
