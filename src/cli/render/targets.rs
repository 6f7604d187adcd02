//! The files that cards are written to.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::form::Form;
use crate::cli::fault::Fault;
use crate::cli::input::Input;

/// The file of each card.
pub(super) struct Targets<'a> {
    form: Form,
    folder: &'a Path,
    /// The first card that goes into a file.
    first: BTreeMap<PathBuf, String>,
}

impl<'a> Targets<'a> {
    pub(super) fn of(inputs: &[Input], form: Form, folder: &'a Path) -> Self {
        let mut first = BTreeMap::new();
        for input in inputs {
            first.entry(form.file(input.place(), folder)).or_insert_with(|| input.name());
        }
        Self { form, folder, first }
    }

    /// The file of a card, unless that of another is to be there.
    pub(super) fn of_input(&self, input: &Input) -> Result<PathBuf, Fault> {
        let path = self.form.file(input.place(), self.folder);
        match self.first.get(&path) {
            Some(first) if *first != input.name() => Err(Fault::whole(
                &format!("its card would be written to {}, as that of {first} is", path.display()),
                "Name the folder that both are in, or write them into folders of their own.",
            )),
            _ => Ok(path),
        }
    }
}
