//! Whatever is written is read back unchanged.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;

use super::error::Error;
use super::object::{Dict, Object, Ref};
use super::parse::{Item, Parser};
use super::read::Budget;

fn object() -> impl Strategy<Value = Object> {
    let bytes = || prop::collection::vec(any::<u8>(), 0..12);
    let leaf = prop_oneof![
        any::<bool>().prop_map(Object::Bool),
        any::<i64>().prop_map(Object::Integer),
        (-9999.0..9999.0).prop_map(Object::points),
        bytes().prop_map(Object::String),
        bytes().prop_map(Object::Name),
        (any::<u32>(), any::<u16>()).prop_map(|(number, generation)| Object::Ref(Ref { number, generation })),
    ];
    leaf.prop_recursive(4, 40, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Object::Array),
            prop::collection::btree_map(bytes(), inner, 0..8).prop_map(Object::Dict),
        ]
    })
}

fn read(bytes: &[u8]) -> Result<Object, Error> {
    Parser::new(bytes, 0, &Budget::own()).value()
}

proptest! {
    #[test]
    fn a_value_that_was_written_is_read_back(value in object()) {
        let mut bytes = Vec::new();
        value.write(&mut bytes);
        let again = read(&bytes);
        // A real number without decimals is read back as a whole one, which is the same to every reader and is written
        // alike.
        let mut rewritten = Vec::new();
        again.unwrap().write(&mut rewritten);
        prop_assert_eq!(bytes, rewritten);
    }

    #[test]
    fn values_in_a_row_do_not_run_together(values in prop::collection::vec(object(), 0..6)) {
        let mut bytes = Vec::new();
        values.iter().for_each(|value| value.write(&mut bytes));
        let budget = Budget::own();
        let mut parser = Parser::new(&bytes, 0, &budget);
        let mut count = 0;
        while let Some(item) = parser.item().unwrap() {
            prop_assert!(matches!(item, Item::Value(_)));
            count += 1;
        }
        prop_assert_eq!(count, values.len());
    }

    #[test]
    fn a_text_is_read_back_in_every_script(text in any::<String>()) {
        // Control characters mean other things in PDFDocEncoding than in ASCII.
        let text: String = text.chars().filter(|character| !character.is_control()).collect();
        prop_assert_eq!(Object::text(&text).to_text(), Some(text));
    }
}

#[test]
fn every_way_to_write_a_value_is_understood() {
    let name = |name: &str| Object::name(name);
    let string = |bytes: &[u8]| Object::String(bytes.to_vec());
    let known: [(&str, Object); 14] = [
        ("(a(b)c\\)\\053\\53x\\0)", string(b"a(b)c)++x\0")),
        ("(one\\\ntwo\r\nthree\rfour)", string(b"onetwo\nthree\nfour")),
        ("(\\n\\r\\t\\b\\f\\q)", string(b"\n\r\t\x08\x0Cq")),
        ("<48 65 6C6c\n6F>", string(b"Hello")),
        ("<4>", string(b"@")),
        ("/A#20b#2F", name("A b/")),
        ("/", name("")),
        ("+17", Object::Integer(17)),
        ("-.5", Object::Real(b"-.5".to_vec())),
        ("4.", Object::Real(b"4.".to_vec())),
        (
            "[1 0 R 2 0]",
            Object::Array(vec![Object::Ref(Ref::new(1)), Object::Integer(2), Object::Integer(0)]),
        ),
        ("% a remark\r% another\n true", Object::Bool(true)),
        (
            "<</A null/B[null]>>",
            Object::Dict(Dict::from([(b"B".to_vec(), Object::Array(vec![Object::Null]))])),
        ),
        ("<<>>", Object::Dict(Dict::new())),
    ];
    for (text, value) in known {
        assert_eq!(read(text.as_bytes()), Ok(value), "{text}");
    }
    for broken in [
        "", "(a", "<4", "<4x>", "[1", "<</A 1", "<</A>>", "<<1 2>>", "]", ">>", "/#x", "1-2", "--1", "1.2.3",
        "}",
    ] {
        assert!(read(broken.as_bytes()).is_err(), "{broken}");
    }
}
