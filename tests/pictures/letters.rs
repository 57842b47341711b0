//! From end to end: `check` and `letter` agree, and the letter carries the file unchanged and can be made again.

use letter_of_intent::picture::prepare;

use super::samples::{Jpeg, p3, png, with_chunk};
use super::support::{Folder, Run};
use super::{svg, svg_with};

/// The smallest example with these two pictures.
fn folder(logo: (&str, &[u8]), letterhead: Option<(&str, &[u8])>) -> Folder {
    let folder = Folder::new();
    let mut fields = format!("\"logo\": \"{}\", ", logo.0);
    folder.write(&format!("contributions/{}", logo.0), logo.1);
    if let Some((name, bytes)) = letterhead {
        fields += &format!("\"letterhead\": \"{name}\", ");
        folder.write(&format!("contributions/{name}"), bytes);
    }
    folder.replace("contributions/partner.json", "\"country\"", &format!("{fields}\"country\""));
    folder
}

fn letter(folder: &Folder) -> Run {
    folder.run(&["letter", "contributions/partner.json", "-o", "letter.pdf", "--format", "json"])
}

/// The codes and pointers of diagnostics about pictures, in order.
fn said(run: &Run) -> Vec<(String, String)> {
    let report = if run.stderr.is_empty() { run.out() } else { &run.stderr };
    let report: serde_json::Value = serde_json::from_str(report).expect("a report");
    let all = report["diagnostics"].as_array().cloned().unwrap_or_default();
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let said = all.iter().map(|it| (text(&it["code"]), text(&it["pointer"])));
    said.filter(|(code, _)| code.starts_with("picture-")).collect()
}

fn flat_jpeg(values: &[u8]) -> Vec<u8> {
    let value = |_, _, component: u8| values[usize::from(component)];
    Jpeg { width: 4, height: 2, components: values.len() as u8, value: &value, segments: Vec::new() }.bytes()
}

/// Pictures of every accepted kind.
fn taken() -> Vec<(&'static str, Vec<u8>)> {
    let gradient = |spread: &str| {
        svg(&format!(
            r##"<linearGradient id="g" x2="0.3" spreadMethod="{spread}"><stop stop-color="#036"/><stop offset="1" stop-color="#fc0"/></linearGradient><rect width="4" height="1" fill="url(#g)"/>"##
        ))
    };
    let sixteen: Vec<u8> = [0xFFFF_u16, 0, 0x8080].into_iter().flat_map(u16::to_ne_bytes).collect();
    let clips = format!(
        r##"<clipPath id="c"><rect width="4" height="1"/></clipPath>{}<rect width="4" height="1"/>{}"##,
        r##"<g clip-path="url(#c)">"##.repeat(16),
        "</g>".repeat(16)
    );
    vec![
        ("logo.jpg", flat_jpeg(&[255, 0, 0, 255])),
        ("logo.jpg", flat_jpeg(&[100, 90, 80])),
        ("logo.png", png(1, 1, &sixteen, image::ExtendedColorType::Rgb16, Some(p3()))),
        ("logo.png", png(1, 1, &[1, 2, 3, 90], image::ExtendedColorType::Rgba8, None)),
        ("logo.svg", gradient("reflect")),
        ("logo.svg", gradient("repeat")),
        ("logo.svg", svg(&clips)),
        ("logo.svg", svg_with("height='1em' viewBox='0 0 200 100'", "<rect width='200' height='100'/>")),
        (
            "logo.svg",
            svg(
                r##"<mask id="m"><rect width="2" height="1" fill="#fff" opacity=".5"/></mask><g mask="url(#m)" style="mix-blend-mode:multiply"><circle cx="1" cy=".5" r=".5" stroke="red" stroke-dasharray=".1"/></g>"##,
            ),
        ),
        (
            "logo.svg",
            svg(
                r##"<pattern id="p" width=".1" height=".2"><rect width=".2" height=".1" fill="teal"/></pattern><rect width="4" height="1" fill="url(#p)"/><text y="1" font-size="1">x</text>"##,
            ),
        ),
    ]
}

#[test]
fn what_is_taken_is_printed_and_carried_as_it_came() {
    for (name, file) in taken() {
        let folder = folder((name, &file), None);
        let checked = folder.run(&["check", ".", "--format", "json"]);
        let made = letter(&folder);
        assert_eq!((made.code, said(&made)), (0, said(&checked)), "{name}: {}", made.stderr);
        let pdf = folder.read("letter.pdf");
        let carried = lopdf::Document::load_mem(&pdf).unwrap();
        let files = carried.objects.values().filter_map(|object| object.as_stream().ok());
        let embedded: Vec<Vec<u8>> = files
            .filter(|stream| {
                stream
                    .dict
                    .get(b"Type")
                    .is_ok_and(|kind| kind.as_name().is_ok_and(|it| it == b"EmbeddedFile"))
            })
            .map(|stream| stream.decompressed_content().unwrap_or_else(|_| stream.content.clone()))
            .collect();
        assert!(embedded.contains(&file), "{name}: the file itself is attached");
        let verified = folder.run(&["verify", "letter.pdf"]);
        assert!(verified.out().starts_with("letter.pdf: intact"), "{name}: {}", verified.out());
    }
}

#[test]
fn what_is_refused_is_refused_by_both_where_it_is_named() {
    let filter = svg(r##"<rect width="4" height="1" style="filter: blur(2px)"/>"##);
    let text = svg_with("viewBox='0 0 200 100'", "<text y='50' font-family='Helvetica'>NTNU</text>");
    let cases = [
        (("logo.svg", filter.clone()), None),
        (("logo.png", b"GIF89a........".to_vec()), Some(("letterhead.svg", filter))),
        (("logo.svg", text.clone()), Some(("letterhead.jpg", flat_jpeg(&[255])))),
        (("logo.svg", svg("<rect width='4' height='1' fill='white'/>")), Some(("letterhead.svg", text))),
    ];
    let expected: [&[(&str, &str)]; 4] = [
        &[("picture-unsupported", "/organization/logo")],
        &[("picture-format", "/organization/logo"), ("picture-unsupported", "/organization/letterhead")],
        &[("picture-typeface", "/organization/logo"), ("picture-blank", "/organization/letterhead")],
        &[("picture-blank", "/organization/logo"), ("picture-typeface", "/organization/letterhead")],
    ];
    for ((logo, letterhead), expected) in cases.into_iter().zip(expected) {
        let letterhead = letterhead.as_ref().map(|(name, file): &(&str, Vec<u8>)| (*name, file.as_slice()));
        let folder = folder((logo.0, &logo.1), letterhead);
        let checked = folder.run(&["check", ".", "--format", "json"]);
        let made = letter(&folder);
        let expected: Vec<_> =
            expected.iter().map(|(code, at)| ((*code).to_owned(), (*at).to_owned())).collect();
        assert_eq!(said(&checked), expected);
        assert_eq!(said(&made), expected);
        assert_eq!(checked.code, made.code);
    }
}

#[test]
fn the_same_file_is_prepared_the_same_every_time() {
    for (name, file) in taken() {
        assert_eq!(prepare(&file), prepare(&file), "{name}");
    }
    // Text chunks in a PNG do not matter.
    let plain = png(1, 1, &[1, 2, 3], image::ExtendedColorType::Rgb8, None);
    let commented = with_chunk(&plain, b"tEXt", b"Comment\0made today");
    assert_eq!(prepare(&plain), prepare(&commented));
}
