//! The values of attributes and styles: read strictly, and written in the form that the typesetter knows.

pub(super) mod colour;
pub(super) mod number;
pub(super) mod reference;
pub(super) mod spaces;
pub(super) mod transform;
