//! The files that cards are written to.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::fault::Fault;
use super::input::Input;

/// The file of each card.
pub(crate) struct Targets<'a> {
    folder: &'a Path,
    /// How files end: `html`.
    extension: &'static str,
    /// The first card that goes into a file.
    first: BTreeMap<PathBuf, String>,
}

impl<'a> Targets<'a> {
    pub(crate) fn of(inputs: &[Input], folder: &'a Path, extension: &'static str) -> Self {
        let mut first = BTreeMap::new();
        for input in inputs {
            first.entry(file(input, folder, extension)).or_insert_with(|| input.name());
        }
        Self { folder, extension, first }
    }

    /// The file of a card, unless that of another is to be there.
    pub(crate) fn of_input(&self, input: &Input) -> Result<PathBuf, Fault> {
        let path = file(input, self.folder, self.extension);
        match self.first.get(&path) {
            Some(first) if *first != input.name() => Err(Fault::whole(
                &format!("its card would be written to {}, as that of {first} is", path.display()),
                "Name the folder that both are in, or write them into folders of their own.",
            )),
            _ => Ok(path),
        }
    }
}

/// The file below a folder for the card that stands at a place below another.
fn file(input: &Input, folder: &Path, extension: &str) -> PathBuf {
    folder.join(input.place()).with_extension(extension)
}
