//! The properties of a shape: which are known, what values they may have, and what the typesetter gets of them.
//!
//! A property that is not in the table is left out. That is right for one that only matters on a screen or in an
//! editor; one that would change the look is in the table, with a kind that refuses it.

use super::value::colour::Colour;
use super::value::number::{Length, lengths, number, plain, share};
use super::value::reference;
use super::value::transform::Transform;
use crate::picture::{Feature, Problem};

/// The value of a property.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    /// This text.
    Text(String),
    /// Another element, by its name, and the value to use if there is no such element.
    Link(String, String),
    /// Something that no letter can show.
    Refused(Feature),
    /// None, as if the property had not been set.
    Unset,
}

/// A known property.
#[derive(Debug, Clone, Copy)]
pub(super) struct Property {
    /// Its name.
    pub name: &'static str,
    /// Where it may be set.
    pub place: Place,
    kind: Kind,
    /// Its value where it is neither set nor inherited.
    initial: &'static str,
}

/// Where a property may be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// As an attribute and in styles.
    Anywhere,
    /// In styles only.
    Style,
    /// In styles, where it stands for the attribute of the same name.
    Geometry,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A colour, none, or a gradient or a pattern.
    Paint,
    Colour,
    /// From 0 to 1.
    Share,
    Number,
    Length,
    /// Not below zero.
    Width,
    /// A length or a word.
    Size,
    Lengths,
    /// Words, or numbers, whose meaning the typesetter knows.
    Words,
    /// Names of typefaces.
    Names,
    Transform,
    Blend,
    /// A reference to an element, or `none`.
    Link,
    Filter,
    /// Anything but this is refused.
    Only(&'static str),
    /// Anything but `none` is an animation.
    Still,
}

/// Every known property, in alphabetical order.
const PROPERTIES: &[Property] = &{
    use Kind::{
        Blend, Colour, Filter, Length, Lengths, Link, Names, Number, Only, Paint, Share, Size, Still, Width,
        Words,
    };
    use Place::{Anywhere, Geometry, Style};
    const fn of(name: &'static str, place: Place, kind: Kind, initial: &'static str) -> Property {
        Property { name, place, kind, initial }
    }
    [
        of("alignment-baseline", Anywhere, Words, "auto"),
        of("animation", Style, Still, "none"),
        of("animation-name", Style, Still, "none"),
        of("backdrop-filter", Style, Only("none"), "none"),
        of("background", Style, Colour, "none"),
        of("background-color", Style, Colour, "none"),
        of("baseline-shift", Anywhere, Size, "baseline"),
        of("clip-path", Anywhere, Link, "none"),
        of("clip-rule", Anywhere, Words, "nonzero"),
        of("color", Anywhere, Colour, "black"),
        of("cx", Geometry, Length, "0"),
        of("cy", Geometry, Length, "0"),
        of("d", Style, Only("none"), "none"),
        of("direction", Anywhere, Words, "ltr"),
        of("display", Anywhere, Words, "inline"),
        of("dominant-baseline", Anywhere, Words, "auto"),
        of("fill", Anywhere, Paint, "black"),
        of("fill-opacity", Anywhere, Share, "1"),
        of("fill-rule", Anywhere, Words, "nonzero"),
        of("filter", Anywhere, Filter, "none"),
        of("font", Style, Names, ""),
        of("font-family", Anywhere, Names, "serif"),
        of("font-kerning", Style, Words, "auto"),
        of("font-size", Anywhere, Size, "medium"),
        of("font-stretch", Anywhere, Words, "normal"),
        of("font-style", Anywhere, Words, "normal"),
        of("font-variant", Anywhere, Words, "normal"),
        of("font-weight", Anywhere, Words, "normal"),
        of("height", Geometry, Length, "auto"),
        of("image-rendering", Anywhere, Words, "auto"),
        of("isolation", Style, Words, "auto"),
        of("letter-spacing", Anywhere, Size, "normal"),
        of("marker", Style, Link, "none"),
        of("marker-end", Anywhere, Link, "none"),
        of("marker-mid", Anywhere, Link, "none"),
        of("marker-start", Anywhere, Link, "none"),
        of("mask", Anywhere, Link, "none"),
        of("mask-image", Style, Link, "none"),
        of("mask-type", Anywhere, Words, "luminance"),
        of("mix-blend-mode", Style, Blend, "normal"),
        of("offset-path", Style, Only("none"), "none"),
        of("opacity", Anywhere, Share, "1"),
        of("overflow", Anywhere, Words, "visible"),
        of("paint-order", Anywhere, Words, "normal"),
        of("r", Geometry, Length, "0"),
        of("rotate", Style, Only("none"), "none"),
        of("rx", Geometry, Length, "auto"),
        of("ry", Geometry, Length, "auto"),
        of("scale", Style, Only("none"), "none"),
        of("stop-color", Anywhere, Colour, "black"),
        of("stop-opacity", Anywhere, Share, "1"),
        of("stroke", Anywhere, Paint, "none"),
        of("stroke-dasharray", Anywhere, Lengths, "none"),
        of("stroke-dashoffset", Anywhere, Length, "0"),
        of("stroke-linecap", Anywhere, Words, "butt"),
        of("stroke-linejoin", Anywhere, Words, "miter"),
        of("stroke-miterlimit", Anywhere, Number, "4"),
        of("stroke-opacity", Anywhere, Share, "1"),
        of("stroke-width", Anywhere, Width, "1"),
        of("text-anchor", Anywhere, Words, "start"),
        of("text-decoration", Anywhere, Words, "none"),
        of("transform", Anywhere, Kind::Transform, "none"),
        of("transform-box", Style, Only("view-box"), "view-box"),
        of("transform-origin", Anywhere, Words, "0 0"),
        of("translate", Style, Only("none"), "none"),
        of("unicode-bidi", Anywhere, Words, "normal"),
        of("vector-effect", Anywhere, Only("none"), "none"),
        of("visibility", Anywhere, Words, "visible"),
        of("width", Geometry, Length, "auto"),
        of("word-spacing", Anywhere, Size, "normal"),
        of("writing-mode", Anywhere, Words, "lr-tb"),
        of("x", Geometry, Length, "0"),
        of("y", Geometry, Length, "0"),
    ]
};

impl Property {
    /// The property with this name.
    pub fn named(name: &str) -> Option<&'static Self> {
        PROPERTIES
            .binary_search_by_key(&name, |property| property.name)
            .ok()
            .and_then(|at| PROPERTIES.get(at))
    }

    /// Reads a value; `None` for an invalid one, which leaves the property as it was.
    ///
    /// # Errors
    /// The value refers to something outside the drawing.
    pub fn read(&self, text: &str) -> Result<Option<Value>, Problem> {
        reference::check(text)?;
        Ok(match text.to_ascii_lowercase().as_str() {
            "inherit" => Some(Value::Text("inherit".to_owned())),
            "unset" | "revert" | "revert-layer" => Some(Value::Unset),
            "initial" => self.value(self.initial),
            _ => self.value(text),
        })
    }

    fn value(&self, text: &str) -> Option<Value> {
        let words = || is_plain(text).then(|| Value::Text(text.to_ascii_lowercase()));
        let value = match self.kind {
            Kind::Paint => self.paint(text),
            Kind::Colour => colour(text).map(Value::Text),
            Kind::Share => share(text).map(|share| Value::Text(plain(share))),
            Kind::Number => number(text).map(|number| Value::Text(plain(number))),
            Kind::Length => Length::read(text).map(|length| Value::Text(length.write())),
            Kind::Width => {
                Length::read(text).map(Length::write).filter(|it| !it.starts_with('-')).map(Value::Text)
            }
            Kind::Size => Length::read(text).map(|length| Value::Text(length.write())).or_else(words),
            Kind::Lengths if text == "none" => Some(Value::Text(text.to_owned())),
            Kind::Lengths => lengths(text)
                .map(|all| Value::Text(all.into_iter().map(Length::write).collect::<Vec<_>>().join(" "))),
            Kind::Words => words(),
            Kind::Names => {
                (!text.contains(['\\', ';', '{', '}', '(', '<'])).then(|| Value::Text(text.to_owned()))
            }
            Kind::Transform => Transform::read(text).map(|it| it.write().map_or(Value::Unset, Value::Text)),
            Kind::Blend => words().filter(|_| !text.starts_with("plus-")),
            Kind::Link => link(text),
            Kind::Filter if text == "none" => Some(Value::Unset),
            Kind::Filter => link(text).or(Some(Value::Refused(Feature::Filter))),
            Kind::Only(only) => (text == only).then_some(Value::Unset),
            Kind::Still => Some(if text.split_ascii_whitespace().any(|word| word == "none") {
                Value::Unset
            } else {
                Value::Refused(Feature::Animation)
            }),
        };
        // An invalid value is skipped, as in browsers. A value that may well mean something to a browser would print
        // differently, and is refused.
        let may_mean_something = match self.kind {
            Kind::Blend | Kind::Transform | Kind::Only(_) => true,
            _ => text.contains('('),
        };
        value.or_else(|| {
            may_mean_something.then(|| Value::Refused(Feature::Value(self.name.to_owned(), text.to_owned())))
        })
    }

    fn paint(&self, text: &str) -> Option<Value> {
        if let Some((name, rest)) = reference::url(text).ok().flatten() {
            // If the gradient is missing there is no colour, unless a fallback is given.
            let otherwise = colour(rest).unwrap_or_else(|| "none".to_owned());
            return Some(Value::Link(name.to_owned(), otherwise));
        }
        match text.to_ascii_lowercase().as_str() {
            word @ ("none" | "context-fill" | "context-stroke") => Some(Value::Text(word.to_owned())),
            _ => colour(text).map(Value::Text),
        }
    }
}

fn link(text: &str) -> Option<Value> {
    if text.eq_ignore_ascii_case("none") {
        return Some(Value::Text("none".to_owned()));
    }
    let (name, _) = reference::url(text).ok().flatten()?;
    Some(Value::Link(name.to_owned(), "none".to_owned()))
}

/// A colour, or `currentColor`.
fn colour(text: &str) -> Option<String> {
    let text = text.trim();
    if text.eq_ignore_ascii_case("currentcolor") {
        return Some("currentColor".to_owned());
    }
    // A colour may be followed by the same colour in the inks of a printing press.
    let first = text.split_once("icc-color").map_or(text, |(first, _)| first.trim_end());
    // Of a pair of colours for light and for dark surroundings, paper takes the first.
    let light = first
        .strip_prefix("light-dark(")
        .and_then(|pair| Some(pair.strip_suffix(')')?.split(',').next()?.trim()));
    Colour::read(light.unwrap_or(first)).map(Colour::write)
}

/// Whether a text has only words and numbers.
fn is_plain(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_alphanumeric() || [' ', '-', '.', '%', '+'].contains(&c))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{PROPERTIES, Property, Value};
    use crate::picture::{Feature, Problem};

    fn read(name: &str, value: &str) -> Option<Value> {
        Property::named(name).unwrap().read(value).unwrap()
    }

    fn text(value: &str) -> Option<Value> {
        Some(Value::Text(value.to_owned()))
    }

    fn refused(name: &str, value: &str) -> Option<Value> {
        Some(Value::Refused(Feature::Value(name.to_owned(), value.to_owned())))
    }

    #[test]
    fn every_property_is_found_by_its_name() {
        assert!(PROPERTIES.is_sorted_by_key(|property| property.name));
        for property in PROPERTIES {
            assert_eq!(Property::named(property.name).unwrap().name, property.name);
        }
        assert!(Property::named("cursor").is_none());
    }

    #[test]
    fn values_are_written_as_the_typesetter_knows_them() {
        assert_eq!(read("fill", "RED"), text("#ff0000"));
        assert_eq!(read("fill", "#cd853f icc-color(acmecmyk, 0.11, 0.48, 0.83, 0)"), text("#cd853f"));
        assert_eq!(read("fill", "light-dark(#111, #eee)"), text("#111111"));
        assert_eq!(read("fill", "CurrentColor"), text("currentColor"));
        assert_eq!(read("fill", "url(#a) blue"), Some(Value::Link("a".to_owned(), "#0000ff".to_owned())));
        assert_eq!(read("fill", "initial"), text("#000000"));
        assert_eq!(read("fill", "unset"), Some(Value::Unset));
        assert_eq!(read("opacity", "50%"), text("0.5"));
        assert_eq!(read("stroke-width", "1mm"), text("3.7795275590551185"));
        assert_eq!(read("stroke-dasharray", "1,2px 3"), text("1 2 3"));
        assert_eq!(read("clip-path", "url( '#a' )"), Some(Value::Link("a".to_owned(), "none".to_owned())));
        assert_eq!(read("filter", "none"), Some(Value::Unset));
    }

    #[test]
    fn what_is_none_is_skipped_and_what_is_not_known_is_told() {
        assert_eq!(read("fill", "rød"), None);
        assert_eq!(read("stroke-width", "-1"), None);
        assert_eq!(
            read("fill", "color-mix(in srgb, red, blue)"),
            refused("fill", "color-mix(in srgb, red, blue)")
        );
        assert_eq!(read("clip-path", "circle(40%)"), refused("clip-path", "circle(40%)"));
        assert_eq!(read("stroke-width", "calc(1px + 2px)"), refused("stroke-width", "calc(1px + 2px)"));
        assert_eq!(
            read("transform", "rotate3d(1, 1, 1, 45deg)"),
            refused("transform", "rotate3d(1, 1, 1, 45deg)")
        );
        assert_eq!(
            read("vector-effect", "non-scaling-stroke"),
            refused("vector-effect", "non-scaling-stroke")
        );
        assert_eq!(read("filter", "drop-shadow(1px 2px red)"), Some(Value::Refused(Feature::Filter)));
        assert_eq!(read("animation", "spin 1s"), Some(Value::Refused(Feature::Animation)));
        let outside = Property::named("mask").unwrap().read("url(a.svg#b)");
        assert_eq!(outside, Err(Problem::Outside("a.svg#b".to_owned())));
    }
}
