//! Signature fields and compact output, inspected with another PDF library.

use letter_of_intent::diagnostic::Diagnostic;
use letter_of_intent::pdf::{SignatureField, finish};
use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::make::{APPLICATION, CONTRIBUTION, TWO_SIGNATORIES, fields, finished, letter};

fn open(pdf: &[u8]) -> Document {
    Document::load_mem(pdf).expect("a readable PDF")
}

fn entry<'a>(document: &'a Document, dict: &'a Dictionary, key: &str) -> &'a Object {
    dict.get_deref(key.as_bytes(), document).unwrap_or_else(|_| panic!("no `{key}` in {dict:?}"))
}

fn widgets(document: &Document) -> Vec<(ObjectId, &Dictionary)> {
    let catalog = document.catalog().unwrap();
    let form = entry(document, catalog, "AcroForm").as_dict().unwrap();
    let fields = entry(document, form, "Fields").as_array().unwrap();
    fields
        .iter()
        .map(|id| id.as_reference().unwrap())
        .map(|id| (id, document.get_dictionary(id).unwrap()))
        .collect()
}

/// All elements of the structure tree in reading order: the kind of each and, for a form, the number of its widget.
fn outline(document: &Document) -> Vec<String> {
    fn walk(document: &Document, object: &Object, found: &mut Vec<String>) {
        match object {
            Object::Reference(id) => walk(document, document.get_object(*id).unwrap(), found),
            Object::Array(kids) => kids.iter().for_each(|kid| walk(document, kid, found)),
            Object::Dictionary(dict) => {
                let kind = dict
                    .get(b"S")
                    .and_then(Object::as_name)
                    .map(|kind| String::from_utf8_lossy(kind).into_owned());
                if let Ok(kind) = kind {
                    let widget = entry(document, dict, "K").as_dict().and_then(|kid| kid.get(b"Obj"));
                    match widget.and_then(Object::as_reference) {
                        Ok((widget, _)) if kind == "Form" => found.push(format!("Form {widget}")),
                        _ => found.push(kind),
                    }
                }
                if let Ok(kids) = dict.get(b"K") {
                    walk(document, kids, found);
                }
            }
            _ => {}
        }
    }
    let root = entry(document, document.catalog().unwrap(), "StructTreeRoot");
    let mut found = Vec::new();
    walk(document, root, &mut found);
    found
}

#[test]
fn every_field_is_where_its_mark_is_and_says_who_signs() {
    let letter = letter(TWO_SIGNATORIES);
    let fields = fields(&letter);
    assert_eq!(fields.len(), 2);
    let document = open(&finish(letter.pdf, &fields).unwrap());
    let pages: Vec<_> = document.page_iter().collect();
    let widgets = widgets(&document);
    assert_eq!(widgets.len(), 2);
    for ((id, widget), field) in widgets.into_iter().zip(&fields) {
        assert_eq!(widget.get(b"FT").and_then(Object::as_name).unwrap(), b"Sig");
        assert_eq!(widget.get(b"T").and_then(Object::as_str).unwrap(), field.name.as_bytes());
        assert_eq!(lopdf::decode_text_string(widget.get(b"TU").unwrap()).unwrap(), field.tooltip);
        assert_eq!(widget.get(b"F").and_then(Object::as_i64).unwrap(), 4);
        assert!(!widget.has(b"V") && !widget.has(b"DA"));
        let page = widget.get(b"P").and_then(Object::as_reference).unwrap();
        assert_eq!(page, pages[field.page]);
        let page = document.get_dictionary(page).unwrap();
        let annotations = entry(&document, page, "Annots").as_array().unwrap();
        assert!(annotations.contains(&Object::Reference(id)));
        assert_eq!(page.get(b"Tabs").and_then(Object::as_name).unwrap(), b"S");

        let rectangle = entry(&document, widget, "Rect").as_array().unwrap();
        let rectangle: Vec<f64> = rectangle.iter().map(|number| number.as_float().unwrap().into()).collect();
        let height = 841.8898;
        let wanted = [field.x, height - field.y - field.height, field.x + field.width, height - field.y];
        for (is, wanted) in rectangle.iter().zip(wanted) {
            assert!((is - wanted).abs() < 0.001, "{rectangle:?} is not {wanted:?}");
        }
    }
}

#[test]
fn a_field_is_read_just_before_the_name_below_it() {
    let document = open(&finished(TWO_SIGNATORIES));
    let outline = outline(&document);
    let forms: Vec<usize> = (0..outline.len()).filter(|&at| outline[at].starts_with("Form")).collect();
    let widgets = widgets(&document);
    assert_eq!(forms.len(), 2);
    for (&at, (widget, _)) in forms.iter().zip(&widgets) {
        assert_eq!(outline[at], format!("Form {}", widget.0));
        // The name, in bold, in the paragraph right after the field, with nothing of the other signatory in between.
        assert_eq!(outline[at - 1..at + 3], ["Div", &outline[at], "P", "Strong"]);
    }
    let links: Vec<usize> = (0..outline.len()).filter(|&at| outline[at] == "Link").collect();
    assert!(links[0] < forms[0] && forms[1] < *links.last().unwrap(), "{outline:?}");
}

#[test]
fn the_parent_tree_leads_from_every_field_to_its_element() {
    let document = open(&finished(TWO_SIGNATORIES));
    let root = entry(&document, document.catalog().unwrap(), "StructTreeRoot").as_dict().unwrap();
    let tree = entry(&document, root, "ParentTree").as_dict().unwrap();
    let numbers = entry(&document, tree, "Nums").as_array().unwrap();
    let keys: Vec<i64> = numbers.iter().step_by(2).map(|key| key.as_i64().unwrap()).collect();
    assert!(keys.is_sorted_by(|one, next| one < next), "{keys:?}");
    let next = entry(&document, root, "ParentTreeNextKey").as_i64().unwrap();
    assert_eq!(next, keys.last().unwrap() + 1);
    for (id, widget) in widgets(&document) {
        let key = entry(&document, widget, "StructParent").as_i64().unwrap();
        let at = keys.iter().position(|&other| other == key).expect("a key of the tree");
        let element = document.get_dictionary(numbers[2 * at + 1].as_reference().unwrap()).unwrap();
        assert_eq!(element.get(b"S").and_then(Object::as_name).unwrap(), b"Form");
        let reference = entry(&document, element, "K").as_dict().unwrap();
        assert_eq!(reference.get(b"Obj").and_then(Object::as_reference).unwrap(), id);
        let parent = entry(&document, element, "P").as_dict().unwrap();
        assert!(entry(&document, parent, "K").as_array().unwrap().contains(&numbers[2 * at + 1]));
    }
}

#[test]
fn fields_may_fall_on_any_page() {
    let body =
        "= Letter\n#signer(\"A\", 1)\n#pagebreak()\n#pagebreak()\n#signer(\"B\", 2)\n#signer(\"C\", 3)";
    let letter = letter(body);
    let fields = fields(&letter);
    assert_eq!(fields.iter().map(|field| field.page).collect::<Vec<_>>(), [0, 2, 2]);
    let document = open(&finish(letter.pdf, &fields).unwrap());
    let pages: Vec<_> = document.page_iter().collect();
    let on: Vec<_> = widgets(&document).iter().map(|(_, widget)| widget.get(b"P").unwrap().clone()).collect();
    assert_eq!(on, [0, 2, 2].map(|page| Object::Reference(pages[page])));
    let forms = outline(&document).into_iter().filter(|kind| kind.starts_with("Form")).collect::<Vec<_>>();
    assert_eq!(forms, widgets(&document).iter().map(|(id, _)| format!("Form {}", id.0)).collect::<Vec<_>>());
}

#[test]
fn a_field_without_text_below_comes_after_what_is_on_its_page() {
    let letter = letter("= Letter\nHere.\n#pagebreak()\nThere.");
    let field = SignatureField {
        name: "Signature".to_owned(),
        tooltip: "Sign here".to_owned(),
        page: 0,
        x: 100.0,
        y: 700.0,
        width: 100.0,
        height: 40.0,
    };
    let document = open(&finish(letter.pdf, &[field]).unwrap());
    let widget = widgets(&document)[0].0.0;
    assert_eq!(outline(&document), ["Document", "H1", "P", &format!("Form {widget}"), "P"]);
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let letter = letter(TWO_SIGNATORIES);
    let fields = fields(&letter);
    assert!(finish(letter.pdf.clone(), &fields) == finish(letter.pdf, &fields));
}

#[test]
fn without_fields_a_file_is_only_made_compact() {
    let letter = letter(&format!("{TWO_SIGNATORIES}\n#table(columns: 4, ..range(400).map(n => [#n]))"));
    let compact = finish(letter.pdf.clone(), &[]).unwrap();
    assert!(compact.len() * 3 < letter.pdf.len(), "{} of {} bytes", compact.len(), letter.pdf.len());
    assert!(!open(&compact).catalog().unwrap().has(b"AcroForm"));
    // Compact output stays as it is, byte for byte: writing loses nothing and finds the same objects again.
    let (before, after) = (open(&letter.pdf), open(&compact));
    for (id, object) in &before.objects {
        let again = after.get_object(*id).unwrap();
        match (object, again) {
            (Object::Stream(one), Object::Stream(other)) => {
                assert!(one.content == other.content);
                assert_eq!(sorted(&one.dict), sorted(&other.dict));
            }
            (Object::Dictionary(one), Object::Dictionary(other)) => assert_eq!(sorted(one), sorted(other)),
            _ => assert_eq!(object, again),
        }
    }
    assert_eq!(before.trailer.get(b"ID").unwrap(), after.trailer.get(b"ID").unwrap());
}

/// The entries of a dictionary sorted by name, at all levels.
fn sorted(dict: &Dictionary) -> String {
    fn text(object: &Object) -> String {
        match object {
            Object::Dictionary(dict) => sorted(dict),
            Object::Array(items) => format!("{:?}", items.iter().map(text).collect::<Vec<_>>()),
            Object::String(bytes, _) => format!("({})", bytes.escape_ascii()),
            other => format!("{other:?}"),
        }
    }
    let mut entries: Vec<_> =
        dict.iter().map(|(key, value)| (String::from_utf8_lossy(key).into_owned(), text(value))).collect();
    entries.sort();
    format!("{entries:?}")
}

#[test]
fn metadata_stay_readable_and_attachments_byte_for_byte() {
    let pdf = finished(TWO_SIGNATORIES);
    let document = open(&pdf);
    let metadata = entry(&document, document.catalog().unwrap(), "Metadata").as_stream().unwrap();
    assert!(!metadata.dict.has(b"Filter"));
    assert!(metadata.content.starts_with(b"<?xpacket"));
    let attached: Vec<String> = document
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok())
        .filter(|stream| stream.dict.has_type(b"EmbeddedFile"))
        .map(|stream| String::from_utf8(stream.get_plain_content().unwrap()).unwrap())
        .collect();
    assert_eq!(attached.len(), 2);
    assert!(attached.contains(&APPLICATION.to_owned()) && attached.contains(&CONTRIBUTION.to_owned()));
    // PDF/A: a line ending before every `endstream`, which does not count as data.
    let ends: Vec<_> = pdf.windows(17).filter(|window| window.ends_with(b"endstream\nendobj")).collect();
    assert!(ends.len() > 10);
    assert!(ends.iter().all(|end| end[0] == b'\n'));
}

#[test]
fn a_field_that_is_on_no_page_is_our_fault() {
    let letter = letter("= Letter");
    let field = SignatureField {
        name: "Signature".to_owned(),
        tooltip: String::new(),
        page: 0,
        x: 100.0,
        y: 800.0,
        width: 100.0,
        height: 40.0,
    };
    let wrong = [
        SignatureField { page: 1, ..field.clone() },
        SignatureField { y: 802.0, ..field.clone() },
        SignatureField { x: -1.0, ..field.clone() },
        SignatureField { width: 0.0, ..field.clone() },
        SignatureField { height: f64::NAN, ..field.clone() },
        SignatureField { width: f64::INFINITY, ..field.clone() },
    ];
    finish(letter.pdf.clone(), &[field]).expect("a field at the very edge");
    for field in wrong {
        let refusal = Diagnostic::from(finish(letter.pdf.clone(), &[field]).unwrap_err());
        assert_eq!(refusal.code, "internal");
    }
    assert_eq!(Diagnostic::from(finish(b"%PDF-1.7".to_vec(), &[]).unwrap_err()).code, "internal");
}
