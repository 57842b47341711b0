//! What may stand at the head of a letter.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat};
use letter_of_intent::disk::DiskFolder;
use letter_of_intent::input::{Folder, FolderError, ImageKind, ImageProblem, SvgProblem, check_image};

fn svg(inner: &str) -> Vec<u8> {
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 4 1">{inner}</svg>"##
    )
    .into_bytes()
}

/// A PNG as far as its size tells.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend([8, 2, 0, 0, 0, 0, 0, 0, 0]);
    bytes
}

/// A JPEG as far as its size tells.
fn jpeg(width: u16, height: u16) -> Vec<u8> {
    let mut bytes = vec![0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8];
    bytes.extend(height.to_be_bytes());
    bytes.extend(width.to_be_bytes());
    bytes.extend([3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 0xFF, 0xD9]);
    bytes
}

/// A whole picture.
fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::new_rgb8(width, height).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let group = |chunk: &[u8]| {
        let bits =
            chunk.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        (0..=chunk.len())
            .map(|i| char::from(DIGITS[(bits >> (18 - 6 * i) & 63) as usize]))
            .collect::<String>()
    };
    bytes.chunks(3).map(group).collect()
}

#[test]
fn the_content_decides_and_gives_the_proportions() {
    let image = |bytes: &[u8]| check_image(bytes).map(|image| (image.kind, image.width, image.height));
    assert_eq!(image(&svg("")), Ok((ImageKind::Svg, 4.0, 1.0)));
    assert_eq!(image(&picture(300, 100, ImageFormat::Png)), Ok((ImageKind::Png, 300.0, 100.0)));
    assert_eq!(image(&picture(300, 100, ImageFormat::Jpeg)), Ok((ImageKind::Jpeg, 300.0, 100.0)));
    let sized =
        |attributes: &str| format!("<svg xmlns='http://www.w3.org/2000/svg' {attributes}/>").into_bytes();
    assert_eq!(image(&sized("width='25.4mm' height='1in'")), Ok((ImageKind::Svg, 96.0, 96.0)));
    assert_eq!(image(&sized("width='100%' viewBox='0,0 8,2'")), Ok((ImageKind::Svg, 8.0, 2.0)));
    assert_eq!(image(&sized("height='1' viewBox='0 0 8 2'")), Ok((ImageKind::Svg, 4.0, 1.0)));
    for sizeless in ["", "width='4'", "viewBox='0 0 0 0'", "width='-1' height='1'", "viewBox='0 0 1e300 1'"] {
        assert_eq!(image(&sized(sizeless)), Err(ImageProblem::Svg(SvgProblem::Size)), "{sizeless}");
    }
}

#[test]
fn too_large_is_known_before_decoding() {
    assert_eq!(check_image(&png(20_000, 10)), Err(ImageProblem::TooManyPixels { width: 20_000, height: 10 }));
    assert_eq!(check_image(&png(9000, 9000)), Err(ImageProblem::TooManyPixels { width: 9000, height: 9000 }));
    assert_eq!(check_image(&png(u32::MAX, u32::MAX)).unwrap_err().code(), "picture-too-large");
    assert_eq!(check_image(&jpeg(0, 10)), Err(ImageProblem::NoSize));
    assert_eq!(check_image(&vec![b'<'; 5_000_001]), Err(ImageProblem::TooManyBytes));
}

#[test]
fn a_picture_that_ends_early_is_damaged() {
    for format in [ImageFormat::Png, ImageFormat::Jpeg] {
        let whole = picture(300, 200, format);
        for length in [60, whole.len() / 2, whole.len() * 3 / 4] {
            let problem = check_image(&whole[..length]).unwrap_err();
            assert_eq!(problem, ImageProblem::Damaged, "{format:?}, {length} of {} bytes", whole.len());
        }
        let mut flipped = whole.clone();
        for index in 0..whole.len() {
            flipped[index] ^= 0x55;
            // Whatever the answer is, there is one.
            let _ = check_image(&flipped);
            flipped[index] ^= 0x55;
        }
    }
}

#[test]
fn other_formats_are_named() {
    let cases: [(&[u8], &str); 8] = [
        (b"GIF89a...........", "a GIF"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "a WebP"),
        (b"%PDF-1.7\n........", "a PDF"),
        (b"BM..............", "a BMP"),
        (b"II*\0............", "a TIFF"),
        (b"\x1F\x8B\x08...........", "compressed (perhaps an SVGZ)"),
        (b"PK\x03\x04............", "a ZIP archive or an office document"),
        (b"<!doctype html><html>", "a web page"),
    ];
    for (bytes, name) in cases {
        assert_eq!(check_image(bytes), Err(ImageProblem::Format(name)));
    }
    assert_eq!(check_image(b""), Err(ImageProblem::Empty));
    assert_eq!(check_image(b"some text, no picture"), Err(ImageProblem::UnknownFormat));
    assert_eq!(check_image(b"<html></html >x").unwrap_err().code(), "picture-format");
    assert_eq!(check_image(b"<note/>").unwrap_err(), ImageProblem::Svg(SvgProblem::Root("note".to_owned())));
    let other = br#"<svg xmlns="http://www.w3.org/2000/other" viewBox="0 0 4 1"/>"#;
    assert_eq!(check_image(other).unwrap_err(), ImageProblem::Svg(SvgProblem::Root("svg".to_owned())));
    assert_eq!(check_image(b"<svg").unwrap_err().code(), "picture-damaged");
}

#[test]
fn an_svg_that_keeps_to_itself_is_taken() {
    let small = base64(&picture(3, 3, ImageFormat::Png));
    let cases = [
        r##"<defs><linearGradient id="a"/></defs><rect fill="url(#a)" style="stroke: url( '#a' )"/>"##
            .to_owned(),
        r##"<g id="b"/><use xlink:href="#b"/><use href="#b"/>"##.to_owned(),
        "<style>.a { fill: #246 }</style><metadata>https://example.org</metadata>".to_owned(),
        format!(r##"<image href="data:image/png;base64,{small}"/>"##),
    ];
    for inner in cases {
        assert_eq!(check_image(&svg(&inner)).map(|image| image.kind), Ok(ImageKind::Svg), "{inner}");
    }
    let doctype = r#"<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">"#;
    assert!(
        check_image(&[doctype.as_bytes(), &svg("")].concat()).is_ok(),
        "drawing programs write this line"
    );
    let declared =
        [b"\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- made by hand -->\n".as_slice(), &svg("")].concat();
    assert!(check_image(&declared).is_ok());
}

#[test]
fn an_svg_that_reaches_outside_or_runs_something_is_refused() {
    let cases = [
        r##"<image href="https://example.org/a.png"/>"##,
        r##"<image xlink:href="a.png"/>"##,
        r##"<image href="file:///etc/passwd"/>"##,
        r##"<use href="other.svg#a"/>"##,
        r##"<a href="https://example.org"/>"##,
        r##"<rect fill="url(other.svg#a)"/>"##,
        r##"<rect style="fill: URL( &quot;other.svg#a&quot; )"/>"##,
        r##"<rect style="fill: u\72l(other.svg#a)"/>"##,
        "<style>@import 'a.css';</style>",
        "<style>@font-face { src: url(#a) }</style>",
        "<style><![CDATA[.a { fill: url(x.svg) }]]></style>",
        "<script>alert(1)</script>",
        "<foreignObject/>",
        r##"<rect onclick="a()"/>"##,
        r##"<g xml:base="https://example.org/"/>"##,
        "<?xml-stylesheet href='a.css'?>",
    ];
    for inner in cases {
        let problem = check_image(&svg(inner)).unwrap_err();
        assert_eq!(problem.code(), "picture-not-self-contained", "{inner}: {problem}");
    }
}

#[test]
fn a_picture_within_a_picture_is_checked_too() {
    let image =
        |kind: &str, data: String| check_image(&svg(&format!(r#"<image href="data:{kind},{data}"/>"#)));
    let cases = [
        image("image/png;base64", base64(&png(20_000, 20_000))),
        image("image/png;base64", base64(&png(3, 3))),
        image("image/svg+xml;base64", base64(&svg(""))),
        image("image/svg+xml", "<svg/>".replace('<', "%3C")),
        image("image/png;base64", "!!!".to_owned()),
    ];
    for result in cases {
        assert!(matches!(result, Err(ImageProblem::Svg(SvgProblem::Inner(_)))), "{result:?}");
    }
}

#[test]
fn a_folder_gives_what_is_in_it_up_to_the_limit() {
    let folder = DiskFolder::of(&super::valid().join("contribution.json"));
    let bytes = std::fs::read(super::valid().join("logo.svg")).unwrap();
    assert_eq!(folder.read("logo.svg", bytes.len()), Ok(bytes.clone()));
    assert_eq!(folder.read("logo.svg", bytes.len() - 1), Err(FolderError::TooLarge));
    assert_eq!(folder.read("pictures", 10), Err(FolderError::NotAFile));
    assert_eq!(folder.read("logo.svg/x", 10), Err(FolderError::Missing));
    assert_eq!(folder.read("../minimal/application.json", 10), Err(FolderError::Outside));
}

#[test]
fn bombs_do_not_go_off() {
    let entities = b"<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><svg viewBox='0 0 1 1'>&b;</svg>";
    assert!(matches!(check_image(entities), Err(ImageProblem::Svg(SvgProblem::Forbidden(_)))));
    let nested = svg(&format!("{}{}", "<g>".repeat(5000), "</g>".repeat(5000)));
    assert_eq!(check_image(&nested), Err(ImageProblem::Svg(SvgProblem::TooComplex)));
    let copies: String = (1..12)
        .map(|level| {
            format!(r##"<g id="a{level}">{}</g>"##, format!(r##"<use href="#a{}"/>"##, level - 1).repeat(10))
        })
        .collect();
    let copies = svg(&format!(r#"<g id="a0"/>{copies}"#));
    assert_eq!(check_image(&copies), Err(ImageProblem::Svg(SvgProblem::TooComplex)));
    let itself = svg(r##"<g id="a"><use href="#a"/></g>"##);
    assert_eq!(check_image(&itself), Err(ImageProblem::Svg(SvgProblem::TooComplex)));
    let many = svg(&"<g/>".repeat(300_000));
    assert_eq!(check_image(&many), Err(ImageProblem::Svg(SvgProblem::TooComplex)));
}
