//! From shapes to the drawing that the typesetter is given: groups, paths, rasters, and what they are painted with.

use std::collections::HashMap;

use usvg::tiny_skia_path::{PathSegment, Rect, Transform};
use usvg::{
    BlendMode, ClipPath, FillRule, Group, Image, ImageKind, LineCap, LineJoin, Mask, MaskType, Node, Opacity,
    Paint, PaintOrder, Path, Pattern, Stroke, Tree,
};

use super::embed;
use super::gradient::{self, Gradient, Stop};
use super::value::number::short;
use super::write::{self, Xml};
use crate::picture::{Kind, Problem};

/// Groups within groups.
const MAX_DEPTH: usize = 300;
/// Clips within clips. A PDF for archives has 28 at most, of which a page needs some itself.
const MAX_CLIPS: usize = 16;
/// The most dashes and the most tiles of patterns, which a reader of the PDF draws one by one.
const MAX_DASHES: f32 = 100_000.0;
const MAX_TILES: f32 = 100_000.0;

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
    // Colours mix with those of the drawing, not with the page behind it.
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

/// How deep something stands.
#[derive(Debug, Clone, Copy, Default)]
struct Nesting {
    groups: usize,
    clips: usize,
}

#[derive(Default)]
struct Writer {
    /// What shapes refer to, each as XML.
    definitions: Vec<String>,
    /// The names of clips and masks that have been written, by where they are kept.
    names: HashMap<*const (), String>,
    count: usize,
    blends: bool,
    dashes: f32,
    tiles: f32,
}

impl Writer {
    fn group(&mut self, group: &Group, nesting: Nesting, xml: &mut Xml) -> Result<(), Problem> {
        if nesting.groups > MAX_DEPTH {
            return Err(Problem::TooComplex("more elements within each other"));
        }
        if group.children().is_empty() || group.opacity() == Opacity::ZERO {
            return Ok(());
        }
        let mut within = Nesting { groups: nesting.groups + 1, ..nesting };
        let mut attributes = Vec::new();
        if let Some(clip) = group.clip_path() {
            within.clips += length(clip);
            if within.clips > MAX_CLIPS {
                return Err(Problem::TooComplex("more clips within each other"));
            }
            attributes.push(("clip-path", url(&self.clip(clip, within)?)));
        }
        if let Some(mask) = group.mask() {
            // What shines through nothing is not seen.
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
                // The letters as shapes.
                Node::Text(text) => self.group(text.flattened(), nesting, xml)?,
            }
        }
        Ok(())
    }

    fn path(&mut self, path: &Path, nesting: Nesting, xml: &mut Xml) -> Result<(), Problem> {
        if !path.is_visible() || (path.fill().is_none() && path.stroke().is_none()) {
            return Ok(());
        }
        let mut attributes = Vec::new();
        match path.fill() {
            Some(fill) => {
                let (paint, opacity) = self.paint(fill.paint(), path.bounding_box(), nesting)?;
                attributes.push(("fill", paint));
                push_opacity("fill-opacity", fill.opacity().get() * opacity, &mut attributes);
                if fill.rule() == FillRule::EvenOdd {
                    attributes.push(("fill-rule", "evenodd".to_owned()));
                }
            }
            None => attributes.push(("fill", "none".to_owned())),
        }
        if let Some(stroke) = path.stroke() {
            let (paint, opacity) = self.paint(stroke.paint(), path.stroke_bounding_box(), nesting)?;
            attributes.push(("stroke", paint));
            push_opacity("stroke-opacity", stroke.opacity().get() * opacity, &mut attributes);
            self.stroke(stroke, path, &mut attributes)?;
            if path.paint_order() == PaintOrder::StrokeAndFill {
                attributes.push(("paint-order", "stroke".to_owned()));
            }
        }
        xml.start("path");
        xml.attribute("d", &data(path));
        for (name, value) in &attributes {
            xml.attribute(name, value);
        }
        xml.end();
        Ok(())
    }

    fn stroke(
        &mut self,
        stroke: &Stroke,
        path: &Path,
        attributes: &mut Vec<(&'static str, String)>,
    ) -> Result<(), Problem> {
        attributes.push(("stroke-width", short(stroke.width().get())));
        match stroke.linecap() {
            LineCap::Butt => {}
            LineCap::Round => attributes.push(("stroke-linecap", "round".to_owned())),
            LineCap::Square => attributes.push(("stroke-linecap", "square".to_owned())),
        }
        match stroke.linejoin() {
            LineJoin::Miter | LineJoin::MiterClip => {}
            LineJoin::Round => attributes.push(("stroke-linejoin", "round".to_owned())),
            LineJoin::Bevel => attributes.push(("stroke-linejoin", "bevel".to_owned())),
        }
        attributes.push(("stroke-miterlimit", short(stroke.miterlimit().get())));
        if let Some(dashes) = stroke.dasharray() {
            let period: f32 = dashes.iter().sum();
            self.dashes += line_length(path) / period * dashes.len() as f32;
            if !(self.dashes <= MAX_DASHES) {
                return Err(Problem::TooComplex("more dashes"));
            }
            attributes.push(("stroke-dasharray", list(dashes)));
            attributes.push(("stroke-dashoffset", short(stroke.dashoffset())));
        }
        Ok(())
    }

    /// What a shape with these bounds is painted with, and how opaque that is beside all else.
    fn paint(&mut self, paint: &Paint, bounds: Rect, nesting: Nesting) -> Result<(String, f32), Problem> {
        let (gradient, matrix) = match paint {
            Paint::Color(colour) => return Ok((hexadecimal(*colour), 1.0)),
            Paint::LinearGradient(gradient) => (gradient::linear(gradient, bounds)?, gradient.transform()),
            Paint::RadialGradient(gradient) => (gradient::radial(gradient, bounds)?, gradient.transform()),
            Paint::Pattern(pattern) => return Ok((url(&self.pattern(pattern, bounds, nesting)?), 1.0)),
        };
        let mut xml = Xml::default();
        let name = self.name();
        let stops = match &gradient {
            Gradient::Even(stop) => return Ok((hexadecimal(stop.colour), stop.opacity)),
            Gradient::Linear { from, to, stops } => {
                xml.start("linearGradient");
                for (side, value) in [("x1", from.x), ("y1", from.y), ("x2", to.x), ("y2", to.y)] {
                    xml.attribute(side, &short(value));
                }
                stops
            }
            Gradient::Radial { centre, radius, focus, stops } => {
                xml.start("radialGradient");
                let sides =
                    [("cx", centre.x), ("cy", centre.y), ("r", *radius), ("fx", focus.x), ("fy", focus.y)];
                for (side, value) in sides {
                    xml.attribute(side, &short(value));
                }
                stops
            }
        };
        xml.attribute("id", &name);
        xml.attribute("gradientUnits", "userSpaceOnUse");
        if let Some(matrix) = transform(matrix) {
            xml.attribute("gradientTransform", &matrix);
        }
        stops.iter().for_each(|stop| write_stop(stop, &mut xml));
        xml.end();
        self.definitions.push(xml.finish());
        Ok((url(&name), 1.0))
    }

    fn pattern(&mut self, pattern: &Pattern, bounds: Rect, nesting: Nesting) -> Result<String, Problem> {
        let tile = pattern.rect();
        let covered = pattern.transform().invert().and_then(|back| bounds.transform(back));
        let covered = covered.ok_or(Problem::TooComplex("more tiles in a pattern"))?;
        self.tiles += (covered.width() / tile.width() + 1.0) * (covered.height() / tile.height() + 1.0);
        if !(self.tiles <= MAX_TILES) {
            return Err(Problem::TooComplex("more tiles in a pattern"));
        }
        let mut xml = Xml::default();
        let name = self.name();
        xml.start("pattern");
        xml.attribute("id", &name);
        xml.attribute("patternUnits", "userSpaceOnUse");
        for (side, value) in
            [("x", tile.x()), ("y", tile.y()), ("width", tile.width()), ("height", tile.height())]
        {
            xml.attribute(side, &short(value));
        }
        if let Some(matrix) = transform(pattern.transform()) {
            xml.attribute("patternTransform", &matrix);
        }
        self.group(pattern.root(), Nesting { groups: nesting.groups + 1, clips: 0 }, &mut xml)?;
        xml.end();
        self.definitions.push(xml.finish());
        Ok(name)
    }

    fn image(&mut self, image: &Image, nesting: Nesting, xml: &mut Xml) -> Result<(), Problem> {
        if !image.is_visible() {
            return Ok(());
        }
        let (kind, bytes) = match image.kind() {
            ImageKind::PNG(bytes) => (Kind::Png, bytes),
            ImageKind::JPEG(bytes) => (Kind::Jpeg, bytes),
            // A drawing within this one ends at its edges.
            ImageKind::SVG(tree) => {
                let clips = nesting.clips + 1;
                if clips > MAX_CLIPS {
                    return Err(Problem::TooComplex("more clips within each other"));
                }
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
                self.group(tree.root(), Nesting { groups: nesting.groups + 1, clips }, xml)?;
                xml.end();
                return Ok(());
            }
            // No others have been let in.
            ImageKind::GIF(_) | ImageKind::WEBP(_) => return Ok(()),
        };
        xml.start("image");
        xml.attribute("width", &short(image.size().width()));
        xml.attribute("height", &short(image.size().height()));
        xml.attribute("xlink:href", &embed::write(kind.mime(), bytes));
        xml.end();
        Ok(())
    }

    fn clip(&mut self, clip: &ClipPath, nesting: Nesting) -> Result<String, Problem> {
        let key = std::ptr::from_ref(clip).cast();
        if let Some(name) = self.names.get(&key) {
            return Ok(name.clone());
        }
        if nesting.groups > MAX_DEPTH {
            return Err(Problem::TooComplex("more elements within each other"));
        }
        let within = Nesting { groups: nesting.groups + 1, ..nesting };
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

    /// The shapes of a clip, which knows no groups: each is moved by itself, and clipped by itself.
    fn clip_shapes(
        &mut self,
        group: &Group,
        moved: Transform,
        clipped: Option<&str>,
        nesting: Nesting,
        xml: &mut Xml,
    ) -> Result<(), Problem> {
        if nesting.groups > MAX_DEPTH {
            return Err(Problem::TooComplex("more elements within each other"));
        }
        let within = Nesting { groups: nesting.groups + 1, ..nesting };
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
                    // A clip from further out is where it was, not where the shape has been moved to.
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

    fn mask(&mut self, mask: &Mask, nesting: Nesting) -> Result<String, Problem> {
        let key = std::ptr::from_ref(mask).cast();
        if let Some(name) = self.names.get(&key) {
            return Ok(name.clone());
        }
        if nesting.groups > MAX_DEPTH {
            return Err(Problem::TooComplex("more elements within each other"));
        }
        let within = Nesting { groups: nesting.groups + 1, clips: 0 };
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

    fn name(&mut self) -> String {
        self.count += 1;
        format!("d{}", self.count)
    }
}

/// How many clips lie over each other.
fn length(clip: &ClipPath) -> usize {
    std::iter::successors(Some(clip), |clip| clip.clip_path()).count()
}

fn write_stop(stop: &Stop, xml: &mut Xml) {
    xml.start("stop");
    xml.attribute("offset", &short(stop.offset));
    xml.attribute("stop-color", &hexadecimal(stop.colour));
    if stop.opacity < 1.0 {
        xml.attribute("stop-opacity", &short(stop.opacity));
    }
    xml.end();
}

fn push_opacity(name: &'static str, opacity: f32, attributes: &mut Vec<(&'static str, String)>) {
    if opacity < 1.0 {
        attributes.push((name, short(opacity)));
    }
}

fn hexadecimal(colour: usvg::Color) -> String {
    format!("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue)
}

fn url(name: &str) -> String {
    format!("url(#{name})")
}

fn transform(matrix: Transform) -> Option<String> {
    let values = [matrix.sx, matrix.ky, matrix.kx, matrix.sy, matrix.tx, matrix.ty];
    (!matrix.is_identity()).then(|| format!("matrix({})", list(&values)))
}

fn list(values: &[f32]) -> String {
    values.iter().map(|value| short(*value)).collect::<Vec<_>>().join(" ")
}

fn rectangle(width: f32, height: f32) -> String {
    format!("M0 0H{}V{}H0Z", short(width), short(height))
}

fn data(path: &Path) -> String {
    let mut text = String::new();
    for segment in path.data().segments() {
        let (letter, points): (char, &[_]) = match &segment {
            PathSegment::MoveTo(to) => ('M', &[*to]),
            PathSegment::LineTo(to) => ('L', &[*to]),
            PathSegment::QuadTo(by, to) => ('Q', &[*by, *to]),
            PathSegment::CubicTo(first, second, to) => ('C', &[*first, *second, *to]),
            PathSegment::Close => ('Z', &[]),
        };
        text.push(letter);
        let values: Vec<f32> = points.iter().flat_map(|point| [point.x, point.y]).collect();
        text.push_str(&list(&values));
    }
    text
}

/// No less than the length of a path: that of the lines between its points.
fn line_length(path: &Path) -> f32 {
    let points = path.data().points();
    points.windows(2).map(|pair| pair[0].distance(pair[1])).sum()
}
