//! The files that a command writes cards to.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::failure::Failure;
use super::input::Input;

/// The output path of each card.
pub(crate) struct OutputPaths<'a> {
    folder: &'a Path,
    /// The extension of all files: `html`.
    extension: &'static str,
    /// The first input of each path.
    first: BTreeMap<PathBuf, String>,
}

impl<'a> OutputPaths<'a> {
    pub(crate) fn of(inputs: &[Input], folder: &'a Path, extension: &'static str) -> Self {
        let mut first = BTreeMap::new();
        for input in inputs {
            first.entry(file(input, folder, extension)).or_insert_with(|| input.name());
        }
        Self { folder, extension, first }
    }

    /// The output path of a card, or why it has none: the output of another card has the same path.
    pub(crate) fn of_input(&self, input: &Input) -> Result<PathBuf, Failure> {
        let path = file(input, self.folder, self.extension);
        match self.first.get(&path) {
            Some(first) if *first != input.name() => Err(Failure::new(
                format!("its output would overwrite {}, the output of {first}", path.display()),
                "Name the folder that contains both, or write them to different folders.",
            )),
            _ => Ok(path),
        }
    }
}

/// The path below the output folder, as the input is below the input folder.
fn file(input: &Input, folder: &Path, extension: &str) -> PathBuf {
    folder.join(input.relative_path()).with_extension(extension)
}
