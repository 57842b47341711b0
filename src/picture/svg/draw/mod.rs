//! From shapes to the drawing for the typesetter: groups, paths, rasters, and their paint.
//!
//! This module writes the document and its groups; `shape` writes paths, `gradient` prepares gradients, and `cover`
//! writes clips and masks.

mod cover;
mod gradient;
mod shape;
mod words;

use std::collections::HashMap;

use usvg::{BlendMode, Group, Image, ImageKind, Node, Opacity, Tree};

use super::embed;
use super::value::number::short;
use super::write::{self, Xml};
use crate::picture::{Kind, Problem};
use words::{rectangle, transform, url};

/// The deepest nesting of groups.
const MAX_DEPTH: usize = 300;
/// The deepest nesting of clips. PDF/A allows 28 levels, some of which a page needs itself.
const MAX_CLIPS: usize = 16;

/// Writes a drawing anew.
pub(super) fn write(tree: &Tree) -> Result<String, Problem> {
    let mut writer = Writer::default();
    let mut body = Xml::default();
    writer.group(tree.root(), Nesting::default(), &mut body)?;
    let mut xml = Xml::default();
    xml.start("svg");
    write::root(&mut xml);
    let (width, height) = (short(tree.size().width()), short(tree.size().height()));
    xml.attribute("width", &width);
    xml.attribute("height", &height);
    xml.attribute("viewBox", &format!("0 0 {width} {height}"));
    if !writer.definitions.is_empty() {
        xml.start("defs");
        writer.definitions.iter().for_each(|definition| xml.piece(definition));
        xml.end();
    }
    // Colours blend with the drawing, not with the page behind it.
    if writer.blends {
        xml.start("g");
        xml.attribute("style", "mix-blend-mode:normal;isolation:isolate");
    }
    xml.piece(&body.finish());
    if writer.blends {
        xml.end();
    }
    xml.end();
    Ok(xml.finish())
}

/// How deeply something is nested.
#[derive(Debug, Clone, Copy, Default)]
struct Nesting {
    groups: usize,
    clips: usize,
}

impl Nesting {
    /// Within one more group.
    fn deeper(self) -> Result<Self, Problem> {
        if self.groups > MAX_DEPTH {
            return Err(Problem::TooComplex("more elements within each other"));
        }
        Ok(Self { groups: self.groups + 1, ..self })
    }

    /// Within this many more clips.
    fn clipped(self, clips: usize) -> Result<Self, Problem> {
        let clips = self.clips + clips;
        if clips > MAX_CLIPS {
            return Err(Problem::TooComplex("more clips within each other"));
        }
        Ok(Self { clips, ..self })
    }

    /// In a content stream of its own, as masks and patterns are in a PDF.
    fn anew(self) -> Self {
        Self { clips: 0, ..self }
    }
}

#[derive(Default)]
struct Writer {
    /// The definitions that shapes refer to, each as XML.
    definitions: Vec<String>,
    /// The names of the clips and masks already written, by their address in memory.
    names: HashMap<*const (), String>,
    count: usize,
    blends: bool,
    dashes: f32,
    tiles: f32,
}

impl Writer {
    fn group(&mut self, group: &Group, nesting: Nesting, xml: &mut Xml) -> Result<(), Problem> {
        if group.children().is_empty() || group.opacity() == Opacity::ZERO {
            return Ok(());
        }
        let mut within = nesting.deeper()?;
        let mut attributes = Vec::new();
        if let Some(clip) = group.clip_path() {
            within = within.clipped(std::iter::successors(Some(clip), |clip| clip.clip_path()).count())?;
            attributes.push(("clip-path", url(&self.clip(clip, within)?)));
        }
        if let Some(mask) = group.mask() {
            // Nothing is seen through an empty mask.
            if mask.root().children().is_empty() {
                return Ok(());
            }
            attributes.push(("mask", url(&self.mask(mask, within)?)));
        }
        attributes.extend(transform(group.transform()).map(|matrix| ("transform", matrix)));
        if group.opacity() != Opacity::ONE {
            attributes.push(("opacity", short(group.opacity().get())));
        }
        if group.blend_mode() != BlendMode::Normal || group.isolate() {
            self.blends = true;
            let isolation = if group.isolate() { "isolate" } else { "auto" };
            attributes
                .push(("style", format!("mix-blend-mode:{};isolation:{isolation}", group.blend_mode())));
        }
        if attributes.is_empty() {
            return self.children(group, within, xml);
        }
        xml.start("g");
        for (name, value) in &attributes {
            xml.attribute(name, value);
        }
        self.children(group, within, xml)?;
        xml.end();
        Ok(())
    }

    fn children(&mut self, group: &Group, nesting: Nesting, xml: &mut Xml) -> Result<(), Problem> {
        for child in group.children() {
            match child {
                Node::Group(group) => self.group(group, nesting, xml)?,
                Node::Path(path) => self.path(path, nesting, xml)?,
                Node::Image(image) => self.image(image, nesting, xml)?,
                // The text, converted to shapes.
                Node::Text(text) => self.group(text.flattened(), nesting, xml)?,
            }
        }
        Ok(())
    }

    fn image(&mut self, image: &Image, nesting: Nesting, xml: &mut Xml) -> Result<(), Problem> {
        if !image.is_visible() {
            return Ok(());
        }
        let (kind, bytes) = match image.kind() {
            ImageKind::PNG(bytes) => (Kind::Png, bytes),
            ImageKind::JPEG(bytes) => (Kind::Jpeg, bytes),
            // An embedded drawing is cut off at its edges.
            ImageKind::SVG(tree) => {
                let within = nesting.deeper()?.clipped(1)?;
                let (name, mut clip) = (self.name(), Xml::default());
                clip.start("clipPath");
                clip.attribute("id", &name);
                clip.start("path");
                clip.attribute("d", &rectangle(tree.size().width(), tree.size().height()));
                clip.end();
                clip.end();
                self.definitions.push(clip.finish());
                xml.start("g");
                xml.attribute("clip-path", &url(&name));
                self.group(tree.root(), within, xml)?;
                xml.end();
                return Ok(());
            }
            // These formats have been refused earlier.
            ImageKind::GIF(_) | ImageKind::WEBP(_) => return Ok(()),
        };
        xml.start("image");
        xml.attribute("width", &short(image.size().width()));
        xml.attribute("height", &short(image.size().height()));
        xml.attribute("xlink:href", &embed::write(kind.mime(), bytes));
        xml.end();
        Ok(())
    }

    fn name(&mut self) -> String {
        self.count += 1;
        format!("d{}", self.count)
    }
}
