//! Laws of the preparation, tested with drawings and files that nobody would think of.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use letter_of_intent::picture::{Kind, Prepared, prepare};
use letter_of_intent::typeset::{Engine, Fonts, Job};
use proptest::prelude::*;

use super::samples::{Jpeg, p3, png, profile_segment};
use super::svg_with;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::new(Fonts::embedded()));

/// Every element and every attribute that a prepared drawing may have.
const ELEMENTS: [&str; 12] = [
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
    "x",
];
const ATTRIBUTES: [&str; 44] = [
    "width",
    "height",
    "viewBox",
    "id",
    "d",
    "fill",
    "fill-opacity",
    "fill-rule",
    "stroke",
    "stroke-width",
    "stroke-opacity",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-dasharray",
    "stroke-dashoffset",
    "paint-order",
    "transform",
    "opacity",
    "style",
    "clip-path",
    "clip-rule",
    "mask",
    "mask-type",
    "maskUnits",
    "x",
    "y",
    "x1",
    "y1",
    "x2",
    "y2",
    "cx",
    "cy",
    "r",
    "fx",
    "fy",
    "gradientUnits",
    "gradientTransform",
    "offset",
    "stop-color",
    "stop-opacity",
    "patternUnits",
    "patternTransform",
    "href",
];

/// A fragment of a drawing, from everything that drawings consist of, sensible or not.
fn piece() -> impl Strategy<Value = String> {
    let number = prop_oneof![
        Just("0".to_owned()),
        (-100..100i32).prop_map(|n| n.to_string()),
        (-1.0..1.0f64).prop_map(|n| n.to_string()),
        prop::sample::select(vec!["1e9", "-1e-9", "50%", "2em", "1in", "auto", "NaN", "1e40", ""])
            .prop_map(str::to_owned),
    ];
    let reference = prop::sample::select(vec!["a", "b", "c", "d", "e", "f", "g", "none"]);
    let value = (
        number,
        reference,
        prop::sample::select(vec![
            "none",
            "red",
            "#fff",
            "currentColor",
            "inherit",
            "color(display-p3 1 0 0)",
            "evenodd",
            "round",
            "hidden",
            "multiply",
            "objectBoundingBox",
            "userSpaceOnUse",
            "reflect",
            "repeat",
            "rotate(30)",
            "matrix(1 0 0 0 0 0)",
            "scale(0)",
            "M0 0h9v9z",
            "M0 0L5 5M1 1",
            "M0 0A9 4 0 1 0 5 5",
            "0 0 10 10",
            "1,2",
            "0",
            "alpha",
            "isolate",
            "bold",
            "xMidYMid slice",
        ]),
    )
        .prop_flat_map(|(number, reference, word)| {
            prop::sample::select(vec![
                number,
                format!("url(#{reference})"),
                format!("#{reference}"),
                word.to_owned(),
            ])
        });
    let attribute = (
        prop::sample::select(vec![
            "x",
            "y",
            "width",
            "height",
            "cx",
            "cy",
            "r",
            "rx",
            "x1",
            "y2",
            "fx",
            "fr",
            "d",
            "points",
            "fill",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "opacity",
            "transform",
            "clip-path",
            "mask",
            "filter",
            "marker-mid",
            "href",
            "offset",
            "stop-color",
            "gradientUnits",
            "gradientTransform",
            "spreadMethod",
            "patternUnits",
            "clipPathUnits",
            "maskContentUnits",
            "viewBox",
            "preserveAspectRatio",
            "display",
            "visibility",
            "font-size",
            "font-weight",
            "style",
            "class",
            "textLength",
            "dx",
            "overflow",
        ]),
        value,
    );
    let attributes = prop::collection::vec(attribute, 0..5);
    let element = prop::sample::select(vec![
        "g",
        "svg",
        "use",
        "symbol",
        "defs",
        "rect",
        "circle",
        "ellipse",
        "line",
        "path",
        "polygon",
        "text",
        "tspan",
        "image",
        "linearGradient",
        "radialGradient",
        "stop",
        "pattern",
        "clipPath",
        "mask",
        "filter",
        "marker",
        "a",
        "switch",
        "foreignObject",
        "style",
        "unknown",
    ]);
    let id = prop::sample::select(vec!["a", "b", "c", "d", "e", "f", "g"]);
    let leaf = (element, attributes, prop::option::of(id));
    let tag = |(element, attributes, id): (&str, Vec<(&str, String)>, Option<&str>), inner: String| {
        let mut seen = std::collections::BTreeSet::new();
        let attributes = attributes.into_iter().filter(|(name, _)| seen.insert(*name));
        let attributes: String = attributes.map(|(name, value)| format!(" {name}=\"{value}\"")).collect();
        let id = id.map_or_else(String::new, |id| format!(" id=\"{id}\""));
        format!("<{element}{id}{attributes}>{inner}</{element}>")
    };
    let leaf_text = leaf.clone().prop_map(move |leaf| tag(leaf, "text".to_owned()));
    leaf_text.prop_recursive(4, 40, 6, move |inner| {
        (leaf.clone(), prop::collection::vec(inner, 0..6))
            .prop_map(move |(leaf, inner)| tag(leaf, inner.concat()))
    })
}

/// Sets a picture on a page of its own, as a letter would.
fn set(prepared: &Prepared) -> Result<(), String> {
    let path = format!("/picture.{}", prepared.kind.ending());
    let main = format!(
        "#set document(title: \"x\", date: datetime(year: 2025, month: 1, day: 1))\n#set text(lang: \"en\")\n\
         #image(\"{path}\", height: 18mm, alt: \"x\")"
    );
    let files = BTreeMap::from([("/main.typ".to_owned(), main.into_bytes()), (path, prepared.bytes.clone())]);
    let job = Job { main: "/main.typ".to_owned(), files, ident: String::new(), maker: String::new() };
    ENGINE.typeset(job).map(drop).map_err(|problems| problems[0].to_string())
}

fn hold_laws(prepared: &Prepared) -> Result<(), TestCaseError> {
    prop_assert!(prepared.width > 0.0 && prepared.height > 0.0);
    // A prepared picture is accepted again, with the same facts and the same size.
    let again = prepare(&prepared.bytes);
    let again = again.map_err(|problems| TestCaseError::fail(format!("{problems:?}")))?;
    prop_assert_eq!(
        (again.kind, again.width, again.height),
        (prepared.kind, prepared.width, prepared.height)
    );
    if prepared.kind == Kind::Svg {
        let text = std::str::from_utf8(&prepared.bytes).unwrap();
        let document = roxmltree::Document::parse(text).unwrap();
        for node in document.descendants().filter(roxmltree::Node::is_element) {
            prop_assert!(ELEMENTS.contains(&node.tag_name().name()), "{:?}", node.tag_name());
            for attribute in node.attributes() {
                prop_assert!(ATTRIBUTES.contains(&attribute.name()), "{}", attribute.name());
            }
        }
    }
    // A prepared picture can be set in an archivable PDF.
    set(prepared).map_err(TestCaseError::fail)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_drawing_is_refused_or_set(pieces in prop::collection::vec(piece(), 1..6)) {
        if let Ok(prepared) = prepare(&svg_with("viewBox='0 0 100 50'", &pieces.concat())) {
            hold_laws(&prepared)?;
        }
    }

    #[test]
    fn every_raster_is_refused_or_set(
        width in 1..4u16,
        height in 1..4u16,
        components in prop::sample::select(vec![1u8, 3, 4]),
        seed: u8,
        turned in 0..10u8,
        profile in prop::collection::vec((0..400usize, any::<u8>()), 0..4),
    ) {
        let mut changed = p3();
        for (at, byte) in profile {
            if let Some(value) = changed.get_mut(at) {
                *value = byte;
            }
        }
        let value = |x: u16, y: u16, c: u8| seed.wrapping_mul((x * 7 + y * 13 + u16::from(c) * 29) as u8);
        let segments = vec![(0xE1, super::samples::orientation(turned)), (0xE2, profile_segment(&changed))];
        let file = Jpeg { width, height, components, value: &value, segments }.bytes();
        if let Ok(prepared) = prepare(&file) {
            hold_laws(&prepared)?;
        }
        let pixels: Vec<u8> = (0..u32::from(width) * u32::from(height) * 4).map(|n| seed.wrapping_mul(n as u8)).collect();
        let file = png(width.into(), height.into(), &pixels, image::ExtendedColorType::Rgba8, Some(changed));
        if let Ok(prepared) = prepare(&file) {
            hold_laws(&prepared)?;
        }
    }

    #[test]
    fn a_damaged_file_gets_an_answer(at in 0..2000usize, byte: u8, cut in 0..2000usize) {
        let files = [
            svg_with("viewBox='0 0 9 9'", "<style>.a{fill:red}</style><g class='a'><path d='M0 0h9v9z'/></g><text>x</text>"),
            png(5, 5, &[9; 100], image::ExtendedColorType::Rgba8, Some(p3())),
            Jpeg { width: 3, height: 3, components: 3, value: &|x, y, c| (x * y) as u8 + c, segments: Vec::new() }.bytes(),
        ];
        for mut file in files {
            if let Some(value) = file.get_mut(at) {
                *value = byte;
            }
            file.truncate(cut.max(1));
            let _ = prepare(&file);
        }
    }
}
