//! Which elements a rule applies to (Selectors 4, as far as drawings use it).

use roxmltree::Node;

use crate::picture::Problem;
use crate::picture::svg::node::own;

/// The most parts of a selector; no program writes more.
const MAX_PARTS: usize = 64;

/// The key to look a rule up by: the most specific condition on the element itself.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Key {
    Id(String),
    Class(String),
    Name(String),
    Any,
}

impl Key {
    /// All keys under which rules for an element may be found.
    pub fn of(node: Node<'_, '_>) -> Vec<Self> {
        let mut keys = vec![Self::Any, Self::Name(node.tag_name().name().to_owned())];
        keys.extend(own(node, "id").map(|id| Self::Id(id.to_owned())));
        let classes = own(node, "class").unwrap_or_default().split_ascii_whitespace();
        keys.extend(classes.map(|class| Self::Class(class.to_owned())));
        keys
    }
}

/// The parts of a selector from the element outwards, each with its relation to the part before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Selector {
    /// The conditions on the element itself.
    element: Vec<Test>,
    /// The conditions on the elements around it.
    around: Vec<(Relation, Vec<Test>)>,
}

/// How an element relates to the one tested before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Relation {
    Ancestor,
    Parent,
    Before,
    JustBefore,
}

/// One condition on an element.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Test {
    Name(String),
    Id(String),
    Class(String),
    Attribute(String, Option<(Comparison, String)>),
    Root,
    FirstChild,
    LastChild,
    /// A condition that is never met on paper, such as being under a pointer.
    Never,
}

/// How the value of an attribute is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Comparison {
    Equal,
    Word,
    Dash,
    Start,
    End,
    Within,
}

/// Reads a list of selectors; `None` if one of them is not supported.
pub(super) fn read(text: &str) -> Option<Vec<Selector>> {
    text.split(',').map(Selector::read).collect()
}

impl Selector {
    fn read(text: &str) -> Option<Self> {
        let mut parts: Vec<(Relation, Vec<Test>)> = Vec::new();
        let mut relation = Relation::Ancestor;
        let mut rest = text.trim();
        while !rest.is_empty() {
            let (tests, after) = compound(rest)?;
            parts.push((relation, tests));
            let after_space = after.trim_start();
            let mark = match after_space.chars().next() {
                Some('>') => Some(Relation::Parent),
                Some('~') => Some(Relation::Before),
                Some('+') => Some(Relation::JustBefore),
                _ => None,
            };
            (relation, rest) = match mark {
                Some(relation) => (relation, after_space.get(1..)?.trim_start()),
                None if after_space.len() < after.len() || after.is_empty() => {
                    (Relation::Ancestor, after_space)
                }
                None => return None,
            };
            if rest.is_empty() && mark.is_some() || parts.len() > MAX_PARTS {
                return None;
            }
        }
        // Each relation was read with the part after it, but belongs to the part before it.
        let relations: Vec<Relation> = parts.iter().map(|(relation, _)| *relation).rev().collect();
        let mut tests = parts.into_iter().rev().map(|(_, tests)| tests);
        Some(Self { element: tests.next()?, around: relations.into_iter().zip(tests).collect() })
    }

    /// The key to look it up by.
    pub fn key(&self) -> Key {
        let keys = self.element.iter().map(|test| match test {
            Test::Id(id) => Key::Id(id.clone()),
            Test::Class(class) => Key::Class(class.clone()),
            Test::Name(name) => Key::Name(name.clone()),
            _ => Key::Any,
        });
        keys.min_by_key(|key| match key {
            Key::Id(_) => 0,
            Key::Class(_) => 1,
            Key::Name(_) => 2,
            Key::Any => 3,
        })
        .unwrap_or(Key::Any)
    }

    /// Its specificity: identifiers before classes before names.
    pub fn weight(&self) -> [usize; 3] {
        let mut weight = [0; 3];
        for test in self.around.iter().flat_map(|(_, tests)| tests).chain(&self.element) {
            weight[match test {
                Test::Id(_) => 0,
                Test::Name(_) => 2,
                _ => 1,
            }] += 1;
        }
        weight
    }

    /// Whether it applies to an element. Each comparison is counted by `step`, which fails once there are too many.
    pub fn matches(
        &self,
        node: Node<'_, '_>,
        step: &mut dyn FnMut(usize) -> Result<(), Problem>,
    ) -> Result<bool, Problem> {
        step(steps(&self.element, node))?;
        Ok(self.element.iter().all(|test| test.holds(node)) && around(&self.around, node, step)?)
    }
}

fn around(
    parts: &[(Relation, Vec<Test>)],
    node: Node<'_, '_>,
    step: &mut dyn FnMut(usize) -> Result<(), Problem>,
) -> Result<bool, Problem> {
    let Some(((relation, tests), rest)) = parts.split_first() else { return Ok(true) };
    let mut candidate = match relation {
        Relation::Ancestor | Relation::Parent => node.parent_element(),
        Relation::Before | Relation::JustBefore => node.prev_sibling_element(),
    };
    while let Some(found) = candidate {
        step(steps(tests, found))?;
        if tests.iter().all(|test| test.holds(found)) && around(rest, found, step)? {
            return Ok(true);
        }
        candidate = match relation {
            Relation::Ancestor => found.parent_element(),
            Relation::Before => found.prev_sibling_element(),
            Relation::Parent | Relation::JustBefore => None,
        };
    }
    Ok(false)
}

/// How many steps it takes to test an element: the longer the values, the more.
fn steps(tests: &[Test], node: Node<'_, '_>) -> usize {
    let looked_at = tests.iter().filter_map(|test| match test {
        Test::Class(_) => own(node, "class"),
        Test::Attribute(name, _) => own(node, name),
        _ => None,
    });
    1 + looked_at.map(|value| value.len() / 64).sum::<usize>()
}

impl Test {
    fn holds(&self, node: Node<'_, '_>) -> bool {
        match self {
            Self::Name(name) => node.tag_name().name() == name,
            Self::Id(id) => own(node, "id") == Some(id),
            Self::Class(class) => {
                own(node, "class").is_some_and(|all| all.split_ascii_whitespace().any(|it| it == class))
            }
            Self::Attribute(name, comparison) => match (own(node, name), comparison) {
                (None, _) => false,
                (Some(_), None) => true,
                (Some(value), Some((comparison, wanted))) => comparison.holds(value, wanted),
            },
            Self::Root => node.parent_element().is_none(),
            Self::FirstChild => node.prev_sibling_element().is_none(),
            Self::LastChild => node.next_sibling_element().is_none(),
            Self::Never => false,
        }
    }
}

impl Comparison {
    fn holds(self, value: &str, wanted: &str) -> bool {
        match self {
            Self::Equal => value == wanted,
            Self::Word => value.split_ascii_whitespace().any(|word| word == wanted),
            Self::Dash => {
                value.strip_prefix(wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
            }
            _ if wanted.is_empty() => false,
            Self::Start => value.starts_with(wanted),
            Self::End => value.ends_with(wanted),
            Self::Within => value.contains(wanted),
        }
    }
}

/// The conditions written together without a space, and the text after them.
fn compound(text: &str) -> Option<(Vec<Test>, &str)> {
    let mut tests = Vec::new();
    let mut rest = text;
    if let Some(after) = rest.strip_prefix('*') {
        rest = after;
    } else if let Some((name, after)) = identifier(rest) {
        tests.push(Test::Name(name.to_owned()));
        rest = after;
    }
    while let Some(mark) = rest.chars().next().filter(|mark| ['.', '#', ':', '['].contains(mark)) {
        let after = rest.get(1..)?;
        match mark {
            '.' | '#' => {
                let (name, after) = identifier(after)?;
                tests.push(match mark {
                    // No name begins with a digit, so a rule for one never applies.
                    _ if name.starts_with(|c: char| c.is_ascii_digit()) => Test::Never,
                    '.' => Test::Class(name.to_owned()),
                    _ => Test::Id(name.to_owned()),
                });
                rest = after;
            }
            ':' => {
                let is_element = after.starts_with(':');
                let (name, after) = identifier(after.trim_start_matches(':'))?;
                if after.starts_with('(') {
                    return None;
                }
                tests.push(match name.to_ascii_lowercase().as_str() {
                    _ if is_element => Test::Never,
                    "root" => Test::Root,
                    "first-child" => Test::FirstChild,
                    "last-child" => Test::LastChild,
                    "hover" | "active" | "focus" | "focus-visible" | "focus-within" | "visited" | "link"
                    | "any-link" | "target" | "checked" | "disabled" | "enabled" | "before" | "after"
                    | "selection" => Test::Never,
                    _ => return None,
                });
                rest = after;
            }
            _ => {
                let (inside, after) = after.split_once(']')?;
                tests.push(attribute(inside)?);
                rest = after;
            }
        }
    }
    (rest.len() < text.len()).then_some((tests, rest))
}

/// The condition in square brackets.
fn attribute(text: &str) -> Option<Test> {
    let text = text.trim();
    let (name, rest) = identifier(text)?;
    let rest = rest.trim_start();
    if rest.is_empty() {
        return Some(Test::Attribute(name.to_owned(), None));
    }
    let (comparison, value) = [
        ("=", Comparison::Equal),
        ("~=", Comparison::Word),
        ("|=", Comparison::Dash),
        ("^=", Comparison::Start),
        ("$=", Comparison::End),
        ("*=", Comparison::Within),
    ]
    .into_iter()
    .find_map(|(mark, comparison)| Some((comparison, rest.strip_prefix(mark)?.trim())))?;
    let value = match value.chars().next()? {
        quote @ ('"' | '\'') => value.get(1..)?.strip_suffix(quote)?,
        _ => identifier(value).filter(|(_, rest)| rest.is_empty())?.0,
    };
    Some(Test::Attribute(name.to_owned(), Some((comparison, value.to_owned()))))
}

/// The name that a text begins with. Escapes (`\`) are not supported.
fn identifier(text: &str) -> Option<(&str, &str)> {
    let end = text
        .find(|c: char| !(c.is_ascii_alphanumeric() || ['-', '_'].contains(&c) || !c.is_ascii()))
        .unwrap_or(text.len());
    (end > 0).then(|| text.split_at(end))
}
