//! Pictures made to use all time and memory, passed to the program itself under limits set by the system.
//!
//! A quarter of a second and 100 MB are usual; twenty seconds of processor time and 1.5 GB of address space are more
//! than any slow machine needs. A run that reaches the limits is killed, which counts as a failure.
#![cfg(unix)]

use std::process::{Command, Stdio};

use super::samples::{Jpeg, base64, picture, png, with_chunk};
use super::support::{EPOCH, Folder, Run};
use super::{svg, svg_with};

const LIMITS: &str = "ulimit -t 20 && ulimit -v 1500000 && exec \"$0\" \"$@\"";

/// Makes the letter with this logo, under limits.
fn letter(ending: &str, logo: &[u8]) -> Run {
    let folder = Folder::new();
    let name = format!("logo.{ending}");
    folder.write(&format!("contributions/{name}"), logo);
    folder.replace(
        "contributions/partner.json",
        "\"country\"",
        &format!("\"logo\": \"{name}\", \"country\""),
    );
    let arguments = ["letter", "contributions/partner.json", "-o", "letter.pdf", "--format", "json"];
    let mut command = Command::new("sh");
    command.args(["-c", LIMITS, env!("CARGO_BIN_EXE_loi")]).args(arguments).current_dir(folder.path());
    let output = command.env("SOURCE_DATE_EPOCH", EPOCH).stdin(Stdio::null()).output().expect("a shell");
    Run {
        code: output.status.code().unwrap_or_else(|| panic!("{:?}", output)),
        stdout: output.stdout,
        stderr: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

/// Asserts that a logo is refused where it is named, with this code.
#[track_caller]
fn refuses(ending: &str, logo: &[u8], code: &str) {
    let run = letter(ending, logo);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert!(run.stderr.contains(&format!("\"{code}\"")), "{}", run.stderr);
    assert!(run.stderr.contains("/organization/logo"), "{}", run.stderr);
}

/// Asserts that a letter with this logo is made.
#[track_caller]
fn makes(ending: &str, logo: &[u8]) {
    let run = letter(ending, logo);
    assert_eq!(run.code, 0, "{}", run.stderr);
}

/// Elements of one kind, each of which refers to the previous one ten times.
fn levels(element: &str, reference: &dyn Fn(usize) -> String) -> String {
    let level = |n: usize| format!(r#"<{element} id="a{n}">{}</{element}>"#, reference(n - 1).repeat(10));
    format!(
        r#"<{element} id="a0"><path d="M0 0h1v1z"/></{element}>{}"#,
        (1..10).map(level).collect::<String>()
    )
}

#[test]
fn copies_of_copies_are_counted() {
    let uses = levels("g", &|n| format!(r##"<use href="#a{n}"/>"##));
    refuses("svg", &svg(&uses), "picture-too-large");
    for (element, property) in [("clipPath", "clip-path"), ("mask", "mask"), ("pattern", "fill")] {
        let of = |n: usize| format!(r#"<path d="M0 0h1v1z" {property}="url(#a{n})"/>"#);
        let inner = levels(&format!("{element} width=\"1\" height=\"1\""), &of)
            .replace("</pattern width=\"1\" height=\"1\">", "</pattern>");
        let inner =
            inner.replace(&format!("</{element} width=\"1\" height=\"1\">"), &format!("</{element}>"));
        refuses("svg", &svg(&format!("{inner}{}", of(9))), "picture-too-large");
    }
}

#[test]
fn circles_are_refused() {
    refuses("svg", &svg(r##"<g id="a"><use href="#a"/></g>"##), "picture-unsupported");
    refuses(
        "svg",
        &svg(r##"<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>"##),
        "picture-unsupported",
    );
    let pattern = r##"<pattern id="a" width="1" height="1"><rect width="1" height="1" fill="url(#a)"/></pattern><rect width="1" height="1" fill="url(#a)"/>"##;
    refuses("svg", &svg(pattern), "picture-unsupported");
}

#[test]
fn filters_and_markers_never_reach_a_library() {
    // Each of these aborts the process, or never ends, in a library that draws.
    let abort = r##"<filter id="f"><feFlood x="1e10" width="1e10"/></filter><rect filter="url(#f)" width="100" height="50"/>"##;
    refuses("svg", &svg(abort), "picture-unsupported");
    let octaves = r##"<filter id="f"><feTurbulence baseFrequency="0.1" numOctaves="1000000000"/></filter><rect filter="url(#f)" width="100" height="50"/>"##;
    refuses("svg", &svg(octaves), "picture-unsupported");
    let of = |n: usize| {
        format!(r#"<path stroke="red" marker-mid="url(#a{n})" d="M0 0{}"/>"#, "L1 1 2 2 ".repeat(10))
    };
    let markers = format!("{}{}", levels("marker", &of), of(9));
    refuses("svg", &svg(&markers), "picture-unsupported");
}

#[test]
fn depth_and_numbers_are_bounded() {
    refuses("svg", &svg(&format!("{}{}", "<g>".repeat(5000), "</g>".repeat(5000))), "picture-too-large");
    refuses("svg", &svg(&"<g/>".repeat(500_000)), "picture-too-large");
    refuses("svg", &svg(&"<".repeat(4_000_000)), "picture-too-large");
    refuses(
        "svg",
        &svg(&format!("<g {}/>", (0..200_000).map(|n| format!("a{n}='' ")).collect::<String>())),
        "picture-too-large",
    );
    let spaces: String = (0..20_000).map(|n| format!("xmlns:a{n}='urn:{n}' ")).collect();
    refuses("svg", &svg(&format!("<g {spaces}><g xmlns:b='urn:b'/></g>")), "picture-too-large");
    let chain: String =
        (1..5000).map(|n| format!(r##"<linearGradient id="g{n}" href="#g{}"/>"##, n - 1)).collect();
    refuses(
        "svg",
        &svg(&format!(
            r##"<linearGradient id="g0"/>{chain}<rect fill="url(#g4999)" width="1" height="1"/>"##
        )),
        "picture-too-large",
    );
}

#[test]
fn lines_colours_and_letters_are_bounded() {
    refuses("svg", &svg(&format!(r#"<path d="M0 0{}"/>"#, "h1".repeat(1_000_000))), "picture-too-large");
    refuses(
        "svg",
        &svg(&format!(r#"<path d="M0 0{}"/>"#, "A1e30 1e30 0 1 1 1 0".repeat(1000))),
        "picture-too-large",
    );
    refuses(
        "svg",
        &svg(r#"<path stroke="red" stroke-dasharray="0.000001" d="M0 0h4"/>"#),
        "picture-too-large",
    );
    let tiles = r##"<pattern id="p" patternUnits="userSpaceOnUse" width="0.00001" height="0.00001"><rect width="1" height="1"/></pattern><rect width="4" height="1" fill="url(#p)"/>"##;
    refuses("svg", &svg(tiles), "picture-too-large");
    let stops = "<stop offset='.5'/>".repeat(200_000);
    refuses(
        "svg",
        &svg(&format!(
            r##"<linearGradient id="g">{stops}</linearGradient><rect fill="url(#g)" width="1" height="1"/>"##
        )),
        "picture-too-large",
    );
    refuses("svg", &svg(&format!("<text>{}</text>", "a".repeat(1_000_000))), "picture-too-large");
    let clips = format!(
        r##"<clipPath id="c"><rect width="4" height="1"/></clipPath>{}<rect width="4" height="1"/>{}"##,
        r##"<g clip-path="url(#c)">"##.repeat(40),
        "</g>".repeat(40)
    );
    refuses("svg", &svg(&clips), "picture-too-large");
    refuses("svg", &svg(&r#"<rect width="4" height="1" opacity=".5"/>"#.repeat(5000)), "picture-too-large");
}

#[test]
fn styles_and_entities_are_bounded() {
    let rules: String =
        (0..2000).map(|n| format!("g g g g rect.c{n} , g > g g > g rect{{fill:red}}")).collect();
    let deep = format!("{}{}{}", "<g>".repeat(80), "<rect/>".repeat(2000), "</g>".repeat(80));
    refuses("svg", &svg(&format!("<style>{rules}</style>{deep}")), "picture-too-large");
    let variables: String = (1..60).map(|n| format!("--v{n}:var(--v{m})var(--v{m});", m = n - 1)).collect();
    refuses(
        "svg",
        &svg(&format!(r#"<rect style="--v0:a;{variables}fill:var(--v59)" width="1" height="1"/>"#)),
        "picture-too-large",
    );
    // Each rule of a list has all its declarations, and each comparison reads a whole value.
    let list =
        format!("<style>{}rect{{{}}}</style><rect/>", "rect,".repeat(100_000), "fill:red;".repeat(100_000));
    refuses("svg", &svg(&list), "picture-too-large");
    let long: String = (0..15_000).map(|n| format!("rect[class*='{n}x']{{fill:red}}")).collect();
    let classes = format!(r#"<rect class="{}"/>"#, "a ".repeat(1_000_000));
    refuses("svg", &svg(&format!("<style>{long}</style>{classes}")), "picture-too-large");
    let laughs = b"<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><svg viewBox='0 0 1 1'>&b;</svg>";
    refuses("svg", laughs, "picture-not-self-contained");
    let long = format!(
        "<!DOCTYPE svg [<!ENTITY a '{}'>]><svg viewBox='0 0 1 1'>{}</svg>",
        "a".repeat(100_000),
        "&a;".repeat(100_000)
    );
    refuses("svg", long.as_bytes(), "picture-too-large");
    let quotes = format!("<style>{}</style>", "@media print{".repeat(100_000));
    refuses("svg", &svg(&quotes), "picture-too-large");
}

#[test]
fn pictures_within_pictures_are_counted() {
    let large = base64(&picture(1000, 1000, image::ImageFormat::Png));
    let image =
        format!(r#"<defs><image id="i" width="1" height="1" href="data:image/png;base64,{large}"/></defs>"#);
    refuses("svg", &svg(&format!("{image}{}", r##"<use href="#i"/>"##.repeat(1000))), "picture-too-large");
    let mut nested = svg("<rect width='4' height='1'/>");
    for _ in 0..6 {
        let address = format!("data:image/svg+xml;base64,{}", base64(&nested));
        nested = svg(&format!(r#"<image width="4" height="1" href="{address}"/>"#));
    }
    refuses("svg", &nested, "picture-too-large");
}

#[test]
fn what_is_packed_is_unpacked_within_bounds() {
    let zeros = miniz_oxide::deflate::compress_to_vec_zlib(&vec![0; 200_000_000], 9);
    let plain = png(2, 2, &[0; 12], image::ExtendedColorType::Rgb8, None);
    let profile = [b"bomb\0\0".as_slice(), &zeros].concat();
    refuses("png", &with_chunk(&plain, b"iCCP", &profile), "picture-too-large");
    let text = [b"bomb\0\0".as_slice(), &zeros].concat();
    makes("png", &with_chunk(&plain, b"zTXt", &text));
    let text = [b"bomb\0\x01\0\0\0".as_slice(), &zeros].concat();
    makes("png", &with_chunk(&plain, b"iTXt", &text));
    let embedded = format!(
        r#"<image width="1" height="1" href="data:image/png;base64,{}"/>"#,
        base64(&with_chunk(&plain, b"iCCP", &profile))
    );
    refuses("svg", &svg(&embedded), "picture-too-large");
}

#[test]
fn passes_over_a_photograph_are_counted() {
    let whole =
        Jpeg { width: 40, height: 40, components: 1, value: &|_, _, _| 9, segments: Vec::new() }.bytes();
    let at = whole.windows(2).position(|pair| pair == [0xFF, 0xDA]).unwrap();
    let (before, scan) = whole[..whole.len() - 2].split_at(at);
    let many = [before, &scan.repeat(100), &[0xFF, 0xD9]].concat();
    refuses("jpg", &many, "picture-format");
}

#[test]
fn the_largest_that_is_taken_is_made() {
    let shapes: String =
        (0..39_000).map(|n| format!(r##"<rect x="{n}" width="1" height="1" fill="#{n:06x}"/>"##)).collect();
    makes("svg", &svg_with("viewBox='0 0 40000 1'", &shapes));
    let masked: String =
        (0..490).map(|n| format!(r##"<rect x="{n}" width="1" height="1" mask="url(#m)"/>"##)).collect();
    makes(
        "svg",
        &svg_with(
            "viewBox='0 0 490 1'",
            &format!(r##"<mask id="m"><rect width="490" height="1" fill="#fff"/></mask>{masked}"##),
        ),
    );
    makes("svg", &svg(&format!(r#"<path stroke="red" d="M0 0{}"/>"#, "h1v1".repeat(200_000))));
    makes("png", &png(5000, 5000, &vec![9; 100_000_000], image::ExtendedColorType::Rgba8, None));
    let inks = Jpeg {
        width: 600,
        height: 600,
        components: 4,
        value: &|x, y, _| (x ^ y) as u8,
        segments: Vec::new(),
    };
    makes("jpg", &inks.bytes());
}

/// Found by a fuzzer: the product of two of its numbers overflows in a decoder.
#[test]
fn numbers_that_run_over_break_nothing() {
    makes("jpg", include_bytes!("running-over.jpg"));
}
