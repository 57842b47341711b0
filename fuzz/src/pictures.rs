//! What must hold for every picture, whatever its bytes.

use crate::picture::{Kind, MAX_PIXELS, Prepared, prepare};

/// The elements that a prepared drawing may contain.
const ELEMENTS: [&str; 11] = [
    "svg",
    "defs",
    "g",
    "path",
    "image",
    "linearGradient",
    "radialGradient",
    "stop",
    "pattern",
    "clipPath",
    "mask",
];

/// A picture is refused with a reason, or prepared: with the same result every time, of a sane size, and such that the
/// result is accepted again.
pub fn preparing(file: &[u8]) {
    match prepare(file) {
        Ok(prepared) => {
            assert_eq!(prepare(file).as_ref(), Ok(&prepared));
            ready(&prepared);
        }
        Err(problems) => {
            assert!(!problems.is_empty());
            for problem in problems {
                assert!(problem.code().starts_with("picture-"));
                assert!(!problem.to_string().is_empty() && !problem.hint().is_empty());
            }
        }
    }
}

fn ready(prepared: &Prepared) {
    assert!(prepared.width > 0.0 && prepared.height > 0.0);
    assert_eq!(prepared.kind == Kind::Svg, prepared.source == Kind::Svg);
    let again = prepare(&prepared.bytes).unwrap_or_else(|problems| panic!("{problems:?}"));
    assert_eq!((again.width, again.height), (prepared.width, prepared.height));
    if prepared.kind == Kind::Svg {
        let text = std::str::from_utf8(&prepared.bytes).expect("UTF-8");
        let document = roxmltree::Document::parse(text).expect("well-formed");
        for node in document.descendants().filter(roxmltree::Node::is_element) {
            assert!(ELEMENTS.contains(&node.tag_name().name()), "{:?}", node.tag_name());
        }
    } else {
        assert!(prepared.width * prepared.height <= MAX_PIXELS as f64);
    }
}

/// The same file; if it is a PNG, the checksum of every chunk is corrected.
pub fn with_checksums(file: &[u8]) -> Vec<u8> {
    let mut file = file.to_vec();
    let mut at = 8;
    while file.starts_with(b"\x89PNG") && at + 12 <= file.len() {
        let length = u32::from_be_bytes([file[at], file[at + 1], file[at + 2], file[at + 3]]) as usize;
        let Some(end) = at.checked_add(8).and_then(|start| start.checked_add(length)) else { break };
        if end + 4 > file.len() {
            break;
        }
        let sum = checksum(&file[at + 4..end]);
        file[end..end + 4].copy_from_slice(&sum.to_be_bytes());
        at = end + 4;
    }
    file
}

fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum, byte| {
        let step = |sum: u32, _| if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 };
        (0..8).fold(sum ^ u32::from(*byte), step)
    })
}
