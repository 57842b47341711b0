//! Where pictures are read from.

use letter_of_intent::disk::DiskFolder;
use letter_of_intent::input::{Folder, FolderError};

#[test]
fn a_folder_gives_what_is_in_it_up_to_the_limit() {
    let folder = DiskFolder::of(&super::valid().join("contribution.json"));
    let bytes = std::fs::read(super::valid().join("logo.svg")).unwrap();
    assert_eq!(folder.read("logo.svg", bytes.len()), Ok(bytes.clone()));
    assert_eq!(folder.read("logo.svg", bytes.len() - 1), Err(FolderError::TooLarge));
    assert_eq!(folder.read("pictures", 10), Err(FolderError::NotAFile));
    assert_eq!(folder.read("logo.svg/x", 10), Err(FolderError::Missing));
    assert_eq!(folder.read("../minimal/application.json", 10), Err(FolderError::Outside));
}
