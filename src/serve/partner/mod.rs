//! What is done with a partner's form: what is kept, what is said about it, and how the letter looks.

mod desk;
mod fill;
mod picture;
mod preview;
mod returned;

pub use desk::Desk;
pub use fill::fill;
pub use preview::{Preview, Previews, known, letter_file, preview};
pub use returned::{Told, What, take_back, take_back_from};
