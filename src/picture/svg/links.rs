//! References between elements: which elements are drawn, how often, and what they would lose in print.
//!
//! A drawing of a few lines can expand without end: copies of copies, masks of masks, patterns in patterns. So
//! everything that will be drawn is counted first, each copy as often as it is made, and a circular reference is
//! refused.

use super::clean::{Child, Drawing, Element};
use super::element::{Role, Tag};
use crate::picture::{Problem, problem};

/// The deepest nesting of references and elements, from the root to the last copy.
const MAX_DEPTH: usize = 150;
/// The most elements, every copy counted.
const MAX_ELEMENTS: u64 = 40_000;
/// The most path segments.
const MAX_PIECES: u64 = 500_000;
/// The most masks and groups that are blended by themselves: each has a content stream of its own in a PDF, compressed
/// by itself. Real drawings have a few hundred.
const MAX_LAYERS: u64 = 500;
/// The most shapes that are painted with gradients or patterns.
const MAX_PAINTED: u64 = 3_000;
/// The most bytes and the most pixels of all rasters, every copy counted.
const MAX_BYTES: u64 = 20_000_000;
const MAX_PIXELS: u64 = 50_000_000;
/// The most characters of text. Each may get a position and a shape of its own.
const MAX_LETTERS: u64 = 2_000;
/// The most colours of a gradient.
const MAX_STOPS: usize = 500;

/// What it costs to draw an element with everything it refers to.
#[derive(Debug, Clone, Copy, Default)]
struct Cost {
    elements: u64,
    pieces: u64,
    layers: u64,
    painted: u64,
    bytes: u64,
    pixels: u64,
    letters: u64,
}

/// Resolves every reference, removes what is not drawn, and returns the number of path segments that are drawn.
pub(super) fn resolve(drawing: &mut Drawing) -> Result<u64, Vec<Problem>> {
    let targets = targets(drawing);
    let mut walk = Walk {
        drawing,
        targets: &targets,
        states: vec![State::New; drawing.elements.len()],
        troubles: Vec::new(),
    };
    let cost = walk.visit(0, 0).map_err(|problem| vec![problem])?;
    let Walk { states, troubles, .. } = walk;
    if !troubles.is_empty() {
        return Err(troubles);
    }
    let drawn: Vec<bool> = states.iter().map(|state| matches!(state, State::Known(_))).collect();
    rewrite(drawing, &targets, &drawn);
    Ok(cost.pieces)
}

/// For each element the targets of its links; `None` for a link that leads nowhere.
type Targets = Vec<Vec<Option<usize>>>;

fn targets(drawing: &Drawing) -> Targets {
    let target = |tag: &Tag, reference: &str, name: &str| {
        let index = *drawing.names.get(name)?;
        drawing.elements.get(index)?.tag.answers(tag, reference).then_some(index)
    };
    let all = drawing.elements.iter().map(|element| {
        element.links.iter().map(|(reference, name, _)| target(element.tag, reference, name)).collect()
    });
    all.collect()
}

/// What is known about an element.
#[derive(Debug, Clone, Copy)]
enum State {
    New,
    /// It is being visited: reaching it again means that it refers to itself.
    Open,
    Known(Cost),
}

struct Walk<'a> {
    drawing: &'a Drawing,
    targets: &'a Targets,
    states: Vec<State>,
    troubles: Vec<Problem>,
}

impl Walk<'_> {
    fn visit(&mut self, index: usize, depth: usize) -> Result<Cost, Problem> {
        let Some(element) = self.drawing.elements.get(index) else { return Ok(Cost::default()) };
        match self.states.get(index) {
            Some(State::Known(cost)) => return Ok(*cost),
            Some(State::Open) => return Err(Problem::Loop(element.id.clone().unwrap_or_default())),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return Err(Problem::TooComplex("more elements within each other"));
        }
        self.set(index, State::Open);
        self.look_for_trouble(element, index);
        let mut cost = Cost { elements: 1, pieces: element.pieces, ..Cost::default() };
        if let Some((bytes, pixels)) = element.raster {
            (cost.bytes, cost.pixels) = (bytes, pixels);
        }
        let stops = element.children.iter().filter(|child| self.is_stop(child)).count();
        if stops > MAX_STOPS {
            return Err(Problem::TooComplex("more colours in a gradient"));
        }
        for child in &element.children {
            match child {
                Child::Text(text) => cost.letters += text.chars().count() as u64,
                Child::Element(child) if self.is_drawn(*child) => cost.add(self.visit(*child, depth + 1)?),
                Child::Element(_) => {}
            }
        }
        let targets = self.targets.get(index).into_iter().flatten();
        for ((reference, ..), target) in element.links.iter().zip(targets) {
            let Some(target) = *target else { continue };
            cost.add(self.visit(target, depth + 1)?);
            match *reference {
                "mask" | "mask-image" => cost.layers += 1,
                "clip-path" if self.is_mask(target) => cost.layers += 1,
                "fill" | "stroke" => cost.painted += 1,
                _ => {}
            }
        }
        let is_mixed = |(name, value): &(&str, String)| match *name {
            "opacity" => value != "1",
            name => ["mix-blend-mode", "isolation"].contains(&name),
        };
        cost.layers +=
            element.attributes.iter().chain(&element.style).filter(|it| is_mixed(it)).count() as u64;
        cost.check()?;
        self.set(index, State::Known(cost));
        Ok(cost)
    }

    fn set(&mut self, index: usize, state: State) {
        if let Some(entry) = self.states.get_mut(index) {
            *entry = state;
        }
    }

    /// Whether an element is drawn where it stands.
    fn is_drawn(&self, index: usize) -> bool {
        let element = self.drawing.elements.get(index);
        element.is_some_and(|element| !element.hidden && element.tag.role != Role::Definition)
    }

    /// Whether a clip may have to become a mask: it has several shapes, or clips them one by one.
    fn is_mask(&self, clip: usize) -> bool {
        let children =
            self.drawing.elements.get(clip).map(|clip| clip.children.as_slice()).unwrap_or_default();
        let has_links = |child: &Child| match child {
            Child::Element(index) => self.drawing.elements.get(*index).is_some_and(|it| !it.links.is_empty()),
            Child::Text(_) => false,
        };
        children.len() > 1 || children.iter().any(has_links)
    }

    fn is_stop(&self, child: &Child) -> bool {
        let Child::Element(index) = child else { return false };
        self.drawing.elements.get(*index).is_some_and(|element| element.tag.role == Role::Stop)
    }

    /// Notes what a drawn element would lose: its own troubles, and references to effects that exist.
    fn look_for_trouble(&mut self, element: &Element, index: usize) {
        let targets = self.targets.get(index).into_iter().flatten();
        let effects = element.links.iter().zip(targets).filter_map(|((reference, ..), target)| {
            target.as_ref()?;
            Some(Problem::Unsupported(match *reference {
                "filter" => crate::picture::Feature::Filter,
                marker if marker.starts_with("marker") => crate::picture::Feature::Marker,
                _ => return None,
            }))
        });
        for trouble in element.troubles.iter().cloned().chain(effects) {
            problem::add(&mut self.troubles, trouble);
        }
    }
}

impl Cost {
    fn add(&mut self, other: Self) {
        self.elements += other.elements;
        self.pieces += other.pieces;
        self.layers += other.layers;
        self.painted += other.painted;
        self.bytes += other.bytes;
        self.pixels += other.pixels;
        self.letters += other.letters;
    }

    /// No sum can overflow: each is checked before it is added to another.
    fn check(&self) -> Result<(), Problem> {
        let limits = [
            (self.elements, MAX_ELEMENTS, "more shapes"),
            (self.pieces, MAX_PIECES, "more lines"),
            (self.layers, MAX_LAYERS, "more layers"),
            (self.painted, MAX_PAINTED, "more gradients"),
            (self.bytes, MAX_BYTES, "more pictures"),
            (self.pixels, MAX_PIXELS, "more pictures"),
            (self.letters, MAX_LETTERS, "more text"),
        ];
        match limits.into_iter().find(|(value, most, _)| value > most) {
            Some((.., what)) => Err(Problem::TooComplex(what)),
            None => Ok(()),
        }
    }
}

/// Replaces references by the names of their targets, and removes what is neither drawn nor around something drawn.
fn rewrite(drawing: &mut Drawing, targets: &Targets, drawn: &[bool]) {
    // Elements come before their children, so that going backwards settles the children first.
    let mut kept = drawn.to_vec();
    for index in (0..drawing.elements.len()).rev() {
        let holds = drawing.elements.get(index).is_some_and(|element| {
            element
                .children
                .iter()
                .any(|child| matches!(child, Child::Element(at) if kept.get(*at) == Some(&true)))
        });
        if let (true, Some(entry)) = (holds, kept.get_mut(index)) {
            *entry = true;
        }
    }
    for (index, element) in drawing.elements.iter_mut().enumerate() {
        element.id = None;
        element.children.retain(|child| match child {
            Child::Element(at) => kept.get(*at) == Some(&true),
            Child::Text(_) => true,
        });
        let links = std::mem::take(&mut element.links);
        for ((reference, _, otherwise), target) in
            links.into_iter().zip(targets.get(index).into_iter().flatten())
        {
            let reference = if reference == "mask-image" { "mask" } else { reference };
            match (target, reference) {
                (Some(target), "href") => element.attributes.push((reference, format!("#{}", name(*target)))),
                // A shape without an extent cannot take a gradient, and gets the colour instead.
                (Some(target), "fill" | "stroke") => {
                    element.attributes.push((reference, format!("url(#{}) {otherwise}", name(*target))));
                }
                (Some(target), _) => element.attributes.push((reference, format!("url(#{})", name(*target)))),
                // A colour instead of a gradient; nothing instead of anything else.
                (None, "fill" | "stroke") => element.attributes.push((reference, otherwise)),
                (None, _) => {}
            }
        }
    }
    for target in targets.iter().flatten().flatten() {
        if let Some(element) = drawing.elements.get_mut(*target) {
            element.id = Some(name(*target));
        }
    }
}

/// The name given to the element with this index.
fn name(index: usize) -> String {
    format!("i{index}")
}
