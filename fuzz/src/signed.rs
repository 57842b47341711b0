//! A PDF with a given signature.

/// The file; the signature covers everything except itself.
pub fn file(seal: &[u8]) -> Vec<u8> {
    let digits: String = seal.iter().map(|byte| format!("{byte:02x}")).collect();
    let head = "%PDF-1.7\n1 0 obj\n<</AcroForm<</Fields[<</FT/Sig/T(Signature)/V\
        <</SubFilter/ETSI.CAdES.detached/M(D:20210521120000Z)/ByteRange";
    let tail = ">>>>]>>>>\nendobj\n";
    let range =
        |hole: usize, rest: usize, length: usize| format!("[0 {hole:9} {rest:9} {length:9}]/Contents");
    let hole = head.len() + range(0, 0, 0).len();
    let rest = hole + digits.len() + 2;
    let start = rest + tail.len();
    let end = format!(
        "{tail}xref\n1 1\n0000000009 00000 n \ntrailer\n<</Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"
    );
    format!("{head}{}<{digits}>{end}", range(hole, rest, end.len())).into_bytes()
}
