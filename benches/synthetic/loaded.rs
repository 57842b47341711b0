//! A made-up application with its pictures, read into memory.

use letter_of_intent::diagnostic::Checked;
use letter_of_intent::input::{self, FolderError};
use letter_of_intent::model::{Application, Contribution};
use letter_of_intent::produce::Loaded;

use crate::synthetic::{Partner, Synthetic};

/// An application folder in memory.
pub struct Folder {
    /// The application, which all partners share.
    pub application: Loaded<Application>,
    /// The contributions, with the names of their files.
    pub contributions: Vec<(String, Loaded<Contribution>)>,
}

impl Folder {
    /// The folder for this seed.
    ///
    /// # Panics
    /// If the made-up data have errors.
    pub fn new(seed: u64, partners: usize) -> Self {
        let synthetic = Synthetic::new(seed, partners);
        let bytes = synthetic.application().to_string().into_bytes();
        let Checked { value: read, problems } = input::read_application("application.json", &bytes);
        let application = Loaded { read: read.unwrap_or_else(|| panic!("{problems:?}")), bytes };
        let contribution = |partner: Partner| {
            let file = format!("{}.json", partner.stem);
            let bytes = partner.contribution.to_string().into_bytes();
            let model = Some(&application.read.model);
            let Checked { value: read, problems } =
                input::read_contribution(&file, &bytes, model, Some(&Logo(partner.logo)));
            (file, Loaded { read: read.unwrap_or_else(|| panic!("{problems:?}")), bytes })
        };
        let contributions = synthetic.partners().map(contribution).collect();
        Self { application, contributions }
    }
}

/// The only picture that a partner may have.
struct Logo(Option<String>);

impl input::Folder for Logo {
    fn read(&self, _: &str, _: usize) -> Result<Vec<u8>, FolderError> {
        self.0.clone().map(String::into_bytes).ok_or(FolderError::Missing)
    }
}
