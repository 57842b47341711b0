//! The file system: finding and reading what the user names, and putting results in place.
//!
//! Besides the edges, this is the only room that touches files. It hands on what it reads as bytes or as checked
//! documents; a file that cannot be read becomes a diagnostic that names the path.

mod alone;
pub mod certificates;
pub mod collect;
pub mod empty_folder;
mod folder;
pub mod fonts;
pub mod groups;
pub mod inputs;
pub mod letters;
mod log;
mod picture;
mod place;
mod read;
pub mod templates;
pub mod write;

pub use alone::{Alone, alone_in};
pub use folder::DiskFolder;
pub use log::Log;
pub use picture::picture_path;
pub use place::{is_same, place_of};
pub use read::{changed, read_capped, unreadable};
