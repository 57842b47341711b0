//! Clips and masks, which decide what is seen of a group.

use usvg::tiny_skia_path::Transform;
use usvg::{ClipPath, FillRule, Group, Mask, MaskType, Node};

use super::words::{data, transform, url};
use super::{Nesting, Writer};
use crate::picture::Problem;
use crate::picture::svg::value::number::short;
use crate::picture::svg::write::Xml;

impl Writer {
    pub(super) fn clip(&mut self, clip: &ClipPath, nesting: Nesting) -> Result<String, Problem> {
        let key = std::ptr::from_ref(clip).cast();
        if let Some(name) = self.names.get(&key) {
            return Ok(name.clone());
        }
        let within = nesting.deeper()?;
        let (name, mut xml) = (self.name(), Xml::default());
        xml.start("clipPath");
        xml.attribute("id", &name);
        if let Some(matrix) = transform(clip.transform()) {
            xml.attribute("transform", &matrix);
        }
        if let Some(around) = clip.clip_path() {
            xml.attribute("clip-path", &url(&self.clip(around, within)?));
        }
        self.clip_shapes(clip.root(), Transform::identity(), None, within, &mut xml)?;
        xml.end();
        self.definitions.push(xml.finish());
        self.names.insert(key, name.clone());
        Ok(name)
    }

    /// The shapes of a clip path, which cannot hold groups: each shape gets a transformation and a clip of its own.
    fn clip_shapes(
        &mut self,
        group: &Group,
        moved: Transform,
        clipped: Option<&str>,
        nesting: Nesting,
        xml: &mut Xml,
    ) -> Result<(), Problem> {
        let within = nesting.deeper()?;
        for child in group.children() {
            match child {
                Node::Path(path) => {
                    let Some(fill) = path.fill().filter(|_| path.is_visible()) else { continue };
                    xml.start("path");
                    xml.attribute("d", &data(path));
                    if let Some(matrix) = transform(moved) {
                        xml.attribute("transform", &matrix);
                    }
                    if fill.rule() == FillRule::EvenOdd {
                        xml.attribute("clip-rule", "evenodd");
                    }
                    if let Some(clip) = clipped {
                        xml.attribute("clip-path", &url(clip));
                    }
                    xml.end();
                }
                Node::Group(inner) => {
                    let own = inner.clip_path().map(|clip| self.clip(clip, within)).transpose()?;
                    // An outer clip stays where it is and does not move with the shape.
                    if clipped.is_some() && (own.is_some() || !inner.transform().is_identity()) {
                        return Err(Problem::TooComplex("more clips within each other"));
                    }
                    let moved = moved.pre_concat(inner.transform());
                    self.clip_shapes(inner, moved, own.as_deref().or(clipped), within, xml)?;
                }
                Node::Text(text) => self.clip_shapes(text.flattened(), moved, clipped, within, xml)?,
                Node::Image(_) => {}
            }
        }
        Ok(())
    }

    pub(super) fn mask(&mut self, mask: &Mask, nesting: Nesting) -> Result<String, Problem> {
        let key = std::ptr::from_ref(mask).cast();
        if let Some(name) = self.names.get(&key) {
            return Ok(name.clone());
        }
        let within = nesting.deeper()?.anew();
        let (name, mut xml) = (self.name(), Xml::default());
        let around = mask.mask().map(|around| self.mask(around, within)).transpose()?;
        xml.start("mask");
        xml.attribute("id", &name);
        xml.attribute("maskUnits", "userSpaceOnUse");
        let area = mask.rect();
        for (side, value) in
            [("x", area.x()), ("y", area.y()), ("width", area.width()), ("height", area.height())]
        {
            xml.attribute(side, &short(value));
        }
        if mask.kind() == MaskType::Alpha {
            xml.attribute("mask-type", "alpha");
        }
        if let Some(around) = around {
            xml.attribute("mask", &url(&around));
        }
        self.group(mask.root(), within, &mut xml)?;
        xml.end();
        self.definitions.push(xml.finish());
        self.names.insert(key, name.clone());
        Ok(name)
    }
}
