//! Drawings: read by an allow-list, resolved to plain shapes, and written anew.
//!
//! First the text is decoded and checked against limits (`decode`, `bounds`), and what is known in it is kept (`clean`,
//! with `element`, `attribute`, `property` and `style`). Then its references are followed and counted (`links`). The
//! rest goes through the library that the typesetter uses too (`set`), and the resulting shapes are written as plain
//! paths (`draw`), so that the typesetter meets nothing that has not passed through here.

mod attribute;
mod blank;
mod bounds;
mod clean;
mod custom;
mod decode;
mod draw;
mod element;
mod embed;
mod links;
mod node;
mod property;
mod set;
mod size;
mod style;
mod value;
mod write;

use super::{Kind, Prepared, Problem, Remark};

/// Makes an SVG ready.
pub(super) fn prepare(file: &[u8]) -> Result<Prepared, Vec<Problem>> {
    let (text, _) = plain(file, 0)?;
    let set::Drawn { tree, mut remarks } = set::read(&text).map_err(|problem| vec![problem])?;
    let bytes = draw::write(&tree).map_err(|problem| vec![problem])?.into_bytes();
    if blank::is_blank(&tree) {
        remarks.push(Remark::Blank);
    }
    let (width, height) = (f64::from(tree.size().width()), f64::from(tree.size().height()));
    Ok(Prepared { source: Kind::Svg, kind: Kind::Svg, width, height, bytes, remarks })
}

/// A drawing reduced to what is known, and how many path segments it is drawn with.
fn plain(file: &[u8], depth: usize) -> Result<(String, u64), Vec<Problem>> {
    let text = decode::decode(file).map_err(|problem| vec![problem])?;
    let mut drawing = clean::read(&text, depth)?;
    size::settle(&mut drawing).map_err(|problem| vec![problem])?;
    let pieces = links::resolve(&mut drawing)?;
    Ok((write::drawing(&drawing), pieces))
}
