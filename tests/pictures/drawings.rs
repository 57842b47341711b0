//! SVG: what can safely be omitted is omitted, and what would print wrongly is corrected or reported.

use letter_of_intent::picture::{Feature, Kind, Problem, Remark};

use super::samples::{base64, picture};
use super::{drawn, refused, svg, svg_with, taken};

const RECT: &str = r##"<path d="M0 0L4 0L4 1L0 1Z" fill="#000000"/>"##;

fn unsupported(name: &str, value: &str) -> Vec<Problem> {
    vec![Problem::Unsupported(Feature::Value(name.to_owned(), value.to_owned()))]
}

#[test]
fn the_size_is_that_of_a_browser() {
    let size = |attributes: &str| {
        let prepared = taken(&svg_with(attributes, "<rect width='1' height='1'/>"));
        (prepared.width, prepared.height)
    };
    assert_eq!(size("width='25.4mm' height='1in'"), (96.0, 96.0));
    assert_eq!(size("width='100%' viewBox='0,0 8,2'"), (8.0, 2.0));
    assert_eq!(size("height='1' viewBox='0 0 8 2'"), (4.0, 1.0));
    assert_eq!(size("height='1em' viewBox='0 0 200 100'"), (32.0, 16.0));
    assert_eq!(size("height='2ex' viewBox='0 0 200 100'"), (32.0, 16.0));
    assert_eq!(size("height='1em' style='font-size: 10px' viewBox='0 0 200 100'"), (20.0, 10.0));
    assert_eq!(size("width='100%' height='50%' viewBox='0 0 8 2'"), (8.0, 2.0));
    assert_eq!(size("style='width: 3cm; height: 1cm'").0.round(), 113.0);
    for sizeless in ["", "width='4'", "viewBox='0 0 0 0'", "width='-1' height='1'", "viewBox='0 0 1e300 1'"] {
        assert_eq!(refused(&svg_with(sizeless, "")), [Problem::Size], "{sizeless}");
    }
}

#[test]
fn what_editors_and_links_add_is_left_out() {
    let harmless = [
        r#"<metadata>https://example.org</metadata><title>x</title><desc/>"#,
        r#"<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" id="base" onzoom="1"/>"#,
        r#"<defs><i:path-effect xmlns:i="http://www.inkscape.org/namespaces/inkscape" effect="bspline" only_selected="false"/></defs>"#,
        r##"<foreignObject width="1" height="1"> </foreignObject>"##,
        r##"<filter id="f"><feFlood/></filter><marker id="m"/><symbol><rect filter="url(#f)"/></symbol>"##,
        r##"<style>@font-face { font-family: x; src: url(https://example.org/x.woff) } .unused { fill: red }</style>"##,
        r##"<g display="none"><foreignObject><p xmlns="http://www.w3.org/1999/xhtml">text</p></foreignObject></g>"##,
    ];
    for inner in harmless {
        assert_eq!(drawn(&svg(&format!("{inner}<rect width='4' height='1'/>"))), RECT, "{inner}");
    }
    let around = [
        ("<a xlink:href='https://example.org/?a=1'>", "</a>"),
        ("<a href='20.5'>", "</a>"),
        (
            r#"<switch><foreignObject requiredExtensions="http://ns.adobe.com/AdobeIllustrator/10.0/" width="1" height="1"/><g>"#,
            "</g></switch>",
        ),
        (
            r#"<g xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:label="Layer 1" inkscape:transform="x">"#,
            "</g>",
        ),
        (
            r#"<g style="-inkscape-font-specification:'Sans'; enable-background: new 0 0 1 1; cursor: pointer">"#,
            "</g>",
        ),
    ];
    for (before, after) in around {
        let found = drawn(&svg(&format!("{before}<rect width='4' height='1'/>{after}")));
        assert_eq!(found.replace("<g>", "").replace("</g>", ""), RECT, "{before}");
    }
}

#[test]
fn an_attribute_of_an_editor_is_not_one_of_ours() {
    let inner = r#"<circle xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" sodipodi:r="9" cx="1" r="0.5"/>
                   <rect xmlns:x="urn:x" x:fill="red" x:id="y" width="1" height="1"/>"#;
    let found = drawn(&svg(inner));
    assert!(!found.contains("#ff0000") && found.contains("M1.5 0"), "{found}");
}

#[test]
fn every_encoding_and_doctype_of_drawing_programs_is_read() {
    let latin = b"<?xml version='1.0' encoding='ISO-8859-1'?><svg viewBox='0 0 4 1'><title>H\xF8gskolen</title><rect width='4' height='1'/></svg>";
    assert_eq!(drawn(latin), RECT);
    let utf16: Vec<u8> = String::from_utf8(svg("<rect width='4' height='1'/>"))
        .unwrap()
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(drawn(&[&[0xFF, 0xFE], utf16.as_slice()].concat()), RECT);
    let illustrator = br#"<?xml version="1.0" encoding="utf-8"?>
        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
            <!ENTITY ns_svg "http://www.w3.org/2000/svg"> <!ENTITY ns_xlink "http://www.w3.org/1999/xlink"> ]>
        <svg xmlns="&ns_svg;" xmlns:xlink="&ns_xlink;" viewBox="0 0 4 1"><rect width="4" height="1"/></svg>"#;
    assert_eq!(drawn(illustrator), RECT);
    let wrong =
        b"<?xml version='1.0' encoding='UTF-8'?><svg viewBox='0 0 4 1'><title>H\xF8gskolen</title></svg>";
    assert_eq!(refused(wrong), [Problem::Encoding("UTF-8".to_owned())]);
}

#[test]
fn colours_of_every_kind_become_srgb() {
    let fill = |style: &str| {
        let found = drawn(&svg(&format!(r##"<rect width="4" height="1" fill="#CC0000" style="{style}"/>"##)));
        found.split("fill=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    };
    assert_eq!(fill("fill:#CC0000;fill:color(display-p3 0.8000 0.0000 0.0000);fill-opacity:1;"), "#df0000");
    assert_eq!(fill("fill: oklch(51.975% 0.17686 142.495)"), "#008000");
    assert_eq!(fill("fill: hsl(120deg 100% 25%)"), "#008000");
    assert_eq!(fill("fill: no-colour"), "#cc0000");
    assert_eq!(fill("--brand: #123456; fill: var(--brand)"), "#123456");
    assert_eq!(fill("fill: var(--missing, #123456)"), "#123456");
    assert_eq!(fill("color: teal; fill: currentColor"), "#008080");
}

#[test]
fn styles_are_resolved() {
    let inner = r##"<style type="text/css"><![CDATA[ .a{fill:#010101} rect.a{fill:#020202} #b{fill:#030303!important} ]]></style>
        <rect class="a" width="1" height="1"/><rect id="b" class="a" style="fill:#040404" width="1" height="1"/>
        <g class="a"><path d="M0 0h1v1z"/></g>"##;
    let found = drawn(&svg(inner));
    let fills: Vec<&str> = found.split("fill=\"").skip(1).map(|rest| &rest[..7]).collect();
    assert_eq!(fills, ["#020202", "#030303", "#010101"]);
    let rule = refused(&svg("<style>.a:not(.b) { fill: red }</style>"));
    assert_eq!(rule, [Problem::Unsupported(Feature::Rule(".a:not(.b)".to_owned()))]);
}

#[test]
fn gradients_that_repeat_are_drawn_out() {
    let of = |spread: &str| {
        drawn(&svg(&format!(
            r##"<linearGradient id="g" x2="0.5" spreadMethod="{spread}"><stop stop-color="#000"/><stop offset="1" stop-color="#fff"/></linearGradient>
                <rect width="4" height="1" fill="url(#g)"/>"##
        )))
    };
    let stops = |text: &str| text.matches("<stop").count();
    assert_eq!(stops(&of("pad")), 2);
    assert_eq!(stops(&of("repeat")), 4);
    assert_eq!(stops(&of("reflect")), 3);
    assert!(!of("reflect").contains("spreadMethod"));
    let radial = drawn(&svg(
        r##"<radialGradient id="g" r="0.1" spreadMethod="repeat"><stop/><stop offset="1" stop-color="#fff"/></radialGradient><rect width="4" height="1" fill="url(#g)"/>"##,
    ));
    assert!(stops(&radial) > 10, "{radial}");
    let fine = svg(
        r##"<linearGradient id="g" x2="0.0001" spreadMethod="repeat"><stop/><stop offset="1" stop-color="#fff"/></linearGradient><rect width="4" height="1" fill="url(#g)"/>"##,
    );
    assert_eq!(refused(&fine), [Problem::Unsupported(Feature::Gradient)]);
    let pointless = drawn(&svg(
        r##"<linearGradient id="g" x1="1" x2="1"><stop/><stop offset="1" stop-color="#fff"/></linearGradient><rect width="4" height="1" fill="url(#g)"/>"##,
    ));
    assert!(pointless.contains(r##"fill="#ffffff""##), "{pointless}");
}

#[test]
fn pictures_within_a_drawing_are_what_they_are() {
    let png = base64(&picture(3, 3, image::ImageFormat::Png));
    for kind in ["image/png;base64", "img/png;base64", "image/jpeg;base64", "application/octet-stream;base64"]
    {
        let found = drawn(&svg(&format!(r#"<image width="1" height="1" xlink:href="data:{kind},{png}"/>"#)));
        assert!(found.contains("data:image/png;base64,"), "{kind}: {found}");
    }
    let inner = base64(&svg("<rect width='4' height='1'/>"));
    let found =
        drawn(&svg(&format!(r#"<image width="4" height="1" href="data:image/svg+xml;base64,{inner}"/>"#)));
    assert!(found.contains(RECT), "{found}");
    let cases = [
        (format!("data:image/png;base64,{}", base64(b"GIF89a......")), Problem::Format("a GIF")),
        ("data:image/png;base64,!!!".to_owned(), Problem::Damaged),
        (format!("data:image/png;base64,{}", &png[..40]), Problem::Damaged),
        (
            format!(
                "data:image/svg+xml;base64,{}",
                base64(&svg("<rect width='1' height='1' filter='blur(2px)'/>"))
            ),
            Problem::Unsupported(Feature::Filter),
        ),
    ];
    for (address, problem) in cases {
        let file = svg(&format!(r#"<image width="1" height="1" href="{address}"/>"#));
        assert_eq!(refused(&file), [Problem::Inner(Box::new(problem))], "{address}");
    }
}

#[test]
fn what_would_not_print_as_it_looks_is_told_all_at_once() {
    let problems = refused(&svg(
        r##"<filter id="f"><feGaussianBlur stdDeviation="1"/></filter><marker id="m"><path d="M0 0h1"/></marker>
            <rect width="1" height="1" filter="url(#f)"/><path d="M0 0h1" marker-end="url(#m)"/>
            <rect width="calc(1px + 1px)" height="1"/>
            <foreignObject width="1" height="1"><p xmlns="http://www.w3.org/1999/xhtml">text</p></foreignObject>
            <rect width="1" height="1"><animate attributeName="x" to="5"/></rect>"##,
    ));
    let features = [
        Feature::Filter,
        Feature::Marker,
        Feature::Value("width".to_owned(), "calc(1px + 1px)".to_owned()),
        Feature::ForeignObject,
        Feature::Animation,
    ];
    assert_eq!(problems, features.map(Problem::Unsupported));
    assert!(problems.iter().all(|problem| problem.code() == "picture-unsupported"));
    let rect = |attributes: &str| refused(&svg(&format!("<rect width='1' height='1' {attributes}/>")));
    assert_eq!(rect("clip-path='circle(1px)'"), unsupported("clip-path", "circle(1px)"));
    assert_eq!(rect("style='transform: translate(50%)'"), unsupported("transform", "translate(50%)"));
    assert_eq!(rect("style='mix-blend-mode: plus-lighter'"), unsupported("mix-blend-mode", "plus-lighter"));
    assert_eq!(rect("style='animation: a 1s'"), [Problem::Unsupported(Feature::Animation)]);
}

#[test]
fn a_filter_or_a_marker_that_is_not_there_is_no_loss() {
    let inner = r##"<rect width="4" height="1" filter="url(#none)" marker-end="url(#none)" mask="url(#none)" clip-path="url(#none)"/>"##;
    assert_eq!(drawn(&svg(inner)), RECT);
}

#[test]
fn references_are_followed_as_browsers_do() {
    let two =
        r##"<defs><rect id="a" width="1" height="1" fill="red"/><rect id="a" width="2" height="1"/></defs>"##;
    assert!(drawn(&svg(&format!(r##"{two}<use href="#a" xlink:href="#b"/>"##))).contains("#ff0000"));
    assert_eq!(drawn(&svg(&format!(r##"{two}<use href="#none"/>"##))), "");
    assert_eq!(drawn(&svg(r##"<rect width="4" height="1" fill="url(#none)"/>"##)), "");
    assert_eq!(drawn(&svg(r##"<rect width="4" height="1" fill="url(#none) black"/>"##)), RECT);
    let inherited =
        r##"<g fill="blue"><symbol id="s"><rect width="1" height="1"/></symbol></g><use href="#s"/>"##;
    assert!(drawn(&svg(inherited)).contains("#000000") || drawn(&svg(inherited)).contains("#0000ff"));
}

#[test]
fn an_svg_that_reaches_outside_or_runs_something_is_refused() {
    let cases = [
        r##"<image width="1" height="1" href="https://example.org/a.png"/>"##,
        r##"<image width="1" height="1" xlink:href="a.png"/>"##,
        r##"<image width="1" height="1" href="file:///etc/passwd"/>"##,
        r##"<use href="other.svg#a"/>"##,
        r##"<rect fill="url(other.svg#a)"/>"##,
        r##"<rect style="fill: URL( &quot;other.svg#a&quot; )"/>"##,
        "<style>@import 'a.css';</style>",
        "<style><![CDATA[.a { fill: url(x.svg) }]]></style><rect class='a'/>",
        "<script>alert(1)</script>",
        r##"<rect onclick="a()"/>"##,
        r##"<g xml:base="https://example.org/"/>"##,
        "<?xml-stylesheet href='a.css'?>",
        "<svg xmlns:s='http://www.w3.org/2000/svg'><s:script/></svg>",
    ];
    for inner in cases {
        let problems = refused(&svg(inner));
        assert!(
            problems.iter().all(|problem| problem.code() == "picture-not-self-contained"),
            "{inner}: {problems:?}"
        );
    }
}

#[test]
fn a_text_becomes_shapes_and_its_typeface_is_told() {
    let text = |style: &str| {
        taken(&svg_with(
            "viewBox='0 0 200 100'",
            &format!(r#"<text x="5" y="60" style="{style}">NTNU</text>"#),
        ))
    };
    let helvetica = text("font:bold 40px Helvetica");
    assert_eq!(helvetica.remarks, [Remark::Typeface("Helvetica".to_owned())]);
    assert!(String::from_utf8(helvetica.bytes).unwrap().contains("<path"));
    assert_eq!(text("font-family: sans-serif").remarks, [Remark::Typeface("sans-serif".to_owned())]);
    assert_eq!(text("font-family: 'Libertinus Serif'").remarks, []);
    assert_eq!(text("font-size: 20px").remarks, []);
    let missing = svg_with("viewBox='0 0 200 100'", "<text y='50'>日本</text>");
    assert_eq!(refused(&missing), [Problem::Unsupported(Feature::Character('日'))]);
}

#[test]
fn what_leaves_no_trace_is_told() {
    let blank = [
        "",
        "<rect width='4' height='1' fill='white'/>",
        "<rect width='4' height='1' fill='red' opacity='0'/>",
        "<rect width='4' height='1' fill='none'/>",
        "<rect x='9' width='4' height='1'/>",
        "<symbol id='s'><rect width='4' height='1'/></symbol>",
        "<rect width='4' height='1' fill='#0000'/>",
        "<mask id='m'><rect width='4' height='1' fill='black'/></mask><rect width='4' height='1' mask='url(#m)'/>",
        "<linearGradient id='g'><stop stop-color='#fff'/><stop offset='1' stop-color='#fefefe'/></linearGradient><rect width='4' height='1' fill='url(#g)'/>",
        "<g display='none'><rect width='4' height='1'/></g>",
    ];
    for inner in blank {
        assert_eq!(taken(&svg(inner)).remarks, [Remark::Blank], "{inner}");
    }
    for inner in ["<rect width='4' height='1' fill='#eee'/>", "<path d='M0 0h4' stroke='red'/>"] {
        assert_eq!(taken(&svg(inner)).remarks, [], "{inner}");
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
        assert_eq!(refused(bytes), [Problem::Format(name)]);
    }
    assert_eq!(refused(b""), [Problem::Empty]);
    assert_eq!(refused(b"some text, no picture"), [Problem::UnknownFormat]);
    assert_eq!(refused(b"<html></html >x")[0].code(), "picture-format");
    assert_eq!(refused(b"<note/>"), [Problem::Root("note".to_owned())]);
    let other = br#"<svg xmlns="http://www.w3.org/2000/other" viewBox="0 0 4 1"/>"#;
    assert_eq!(refused(other), [Problem::Root("svg".to_owned())]);
    assert_eq!(refused(b"<svg")[0].code(), "picture-damaged");
    let drawing = taken(&svg(""));
    assert_eq!((drawing.source, drawing.kind), (Kind::Svg, Kind::Svg));
}
