//! Style sheets within a drawing: which declarations apply to an element, and in which order.
//!
//! The selectors that drawing programs write are supported: names, classes, identifiers and attributes in the usual
//! combinations. Any other rule is refused by name, since shapes would silently print in other colours without it.

mod parse;
mod selector;

use std::cell::Cell;
use std::collections::HashMap;
use std::rc::Rc;

use roxmltree::Node;

pub(super) use parse::{Declaration, declarations};
use selector::{Key, Selector};

use crate::picture::Problem;

/// The most rules.
const MAX_RULES: usize = 20_000;
/// The most comparisons of elements with rules, plus declarations that apply to elements.
const MAX_STEPS: usize = 5_000_000;

/// The rules of all style sheets.
#[derive(Default)]
pub(super) struct Sheet {
    rules: Vec<Rule>,
    /// The rules that may apply to elements with a certain class, identifier or name.
    by_key: HashMap<Key, Vec<usize>>,
    steps: Cell<usize>,
}

/// The declarations under one selector.
struct Rule {
    selector: Selector,
    declarations: Rc<[Declaration]>,
}

impl Sheet {
    /// Adds the rules of another style sheet.
    pub fn add(&mut self, text: &str) -> Result<(), Problem> {
        for (selectors, declarations) in parse::rules(text)? {
            let declarations: Rc<[Declaration]> = declarations.into();
            for selector in selectors {
                self.by_key.entry(selector.key()).or_default().push(self.rules.len());
                self.rules.push(Rule { selector, declarations: Rc::clone(&declarations) });
            }
            if self.rules.len() > MAX_RULES {
                return Err(Problem::TooComplex("more style rules"));
            }
        }
        Ok(())
    }

    /// The declarations that apply to an element, the strongest last.
    pub fn matching(&self, node: Node<'_, '_>) -> Result<Vec<&Declaration>, Problem> {
        if self.rules.is_empty() {
            return Ok(Vec::new());
        }
        let mut found = Vec::new();
        for key in Key::of(node) {
            for index in self.by_key.get(&key).into_iter().flatten() {
                let Some(rule) = self.rules.get(*index) else { continue };
                if rule.selector.matches(node, &mut |steps| self.step(steps))? {
                    self.step(rule.declarations.len())?;
                    found.push((rule.selector.weight(), *index));
                }
            }
        }
        // Of two rules with the same weight, the later one wins.
        found.sort_unstable();
        found.dedup();
        let rules = found.iter().filter_map(|(_, index)| self.rules.get(*index));
        Ok(rules.flat_map(|rule| rule.declarations.iter()).collect())
    }

    fn step(&self, steps: usize) -> Result<(), Problem> {
        self.steps.set(self.steps.get() + steps);
        if self.steps.get() > MAX_STEPS { Err(Problem::TooComplex("more style rules")) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use roxmltree::Document;

    use super::Sheet;
    use crate::picture::{Feature, Problem};

    /// The declarations that apply to the element with the identifier `x`, in order.
    fn matching(css: &str, body: &str) -> String {
        let mut sheet = Sheet::default();
        sheet.add(css).unwrap();
        let document = Document::parse(body).unwrap();
        let node = document.descendants().find(|node| node.attribute("id") == Some("x")).unwrap();
        let found = sheet.matching(node).unwrap();
        found
            .iter()
            .map(|it| format!("{}:{}{}", it.name, it.value, if it.important { "!" } else { "" }))
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn comments_are_passed_over() {
        let body = "<svg><rect id='x'/></svg>";
        let css = "/*/ #x{f:1} */ #x{f:2/**/;g:/* ; */3} /***/ <!-- #x{h:'/*4*/'} --> /* #x{f:5}";
        assert_eq!(matching(css, body), "f:2 g:3 h:'/*4*/'");
    }

    #[test]
    fn the_stronger_rule_comes_last() {
        let body = "<svg><g class='a'><rect class='b c' id='x' fill='red'/><path id='y'/></g></svg>";
        assert_eq!(matching("rect{f:1} .b{f:2} #x{f:3} *{f:0}", body), "f:0 f:1 f:2 f:3");
        assert_eq!(matching(".b{f:1} .c{f:2} .b{f:3}", body), "f:1 f:2 f:3");
        assert_eq!(matching("rect.b{f:2} .b{f:1}", body), "f:1 f:2");
        assert_eq!(matching(".b, path, .b.c{f:1; G : 2 !important}", body), "f:1 g:2! f:1 g:2!");
        assert_eq!(matching(".a .b{f:1} svg > .b{f:2} svg>g>.b{f:3} .a>.c{f:4}", body), "f:3 f:1 f:4");
        assert_eq!(
            matching("[fill]{f:1} [fill='red']{f:2} [class~=c]{f:3} [fill=blue]{f:4}", body),
            "f:1 f:2 f:3"
        );
        assert_eq!(
            matching("rect:first-child{f:1} rect:last-child{f:2} :root{f:3} rect:hover{f:4}", body),
            "f:1"
        );
        assert_eq!(
            matching("svg rect{} /* .b{f:1} */ .b{f:'}'} <!-- .c{g:url(#a;b)} -->", body),
            "f:'}' g:url(#a;b)"
        );
    }

    #[test]
    fn rules_for_screens_are_told_from_those_for_all() {
        let body = "<svg id='x'/>";
        let css = "@charset 'utf-8'; @media print{svg{a:1}} @media (prefers-color-scheme: dark){svg{b:1}} \
                   @font-face{font-family:x;src:url(x)} @keyframes k{from{c:1}} @media screen, print{svg{d:1}}";
        assert_eq!(matching(css, body), "a:1 d:1");
    }

    #[test]
    fn what_is_not_known_is_told() {
        let add = |css: &str| Sheet::default().add(css);
        assert_eq!(add("@import 'a.css';"), Err(Problem::Outside("a.css".to_owned())));
        assert_eq!(add("@import url(a.css) screen;"), Err(Problem::Outside("a.css".to_owned())));
        for rule in [".a:not(.b)", ".a:nth-child(2)", r".\31 a", ".a || .b", "&.b", "@layer x"] {
            let problem = add(&format!("{rule}{{fill:red}}"));
            assert_eq!(problem, Err(Problem::Unsupported(Feature::Rule(rule.to_owned()))));
        }
    }

    #[test]
    fn a_sheet_that_asks_for_too_much_is_refused() {
        let mut sheet = Sheet::default();
        sheet.add(&format!("{} rect{{fill:red}}", "g ".repeat(50))).unwrap();
        let text = format!("<svg>{}<rect id='x'/>{}</svg>", "<g>".repeat(90), "</g>".repeat(90));
        let document = Document::parse(&text).unwrap();
        let node = document.descendants().find(|node| node.attribute("id") == Some("x")).unwrap();
        assert_eq!(sheet.matching(node).unwrap().len(), 1);
        sheet.add(&format!("b {} rect{{fill:red}}", "g > g ".repeat(20))).unwrap();
        assert_eq!(sheet.matching(node).unwrap_err(), Problem::TooComplex("more style rules"));
    }
}
