//! A card on its way into a file.

use std::path::Path;

use super::Arguments;
use crate::cli::fault::Fault;
use crate::cli::file;
use crate::cli::input::Input;
use crate::cli::report::Report;
use crate::cli::review::{Outcome, Review};

/// A card, and what there is to say of it.
pub(super) struct Rendered {
    pub(super) name: String,
    /// What is to be read of it.
    pub(super) said: String,
    pub(super) findings: usize,
    /// None where there is no card, or it could not be written.
    pub(super) markup: Option<String>,
}

impl Rendered {
    pub(super) fn of(input: &Input, arguments: &Arguments, report: &Report) -> Self {
        let review = Review::of(input);
        let mut rendered = Self { said: report.review(&review), name: review.name.clone(), findings: 0, markup: None };
        if let Outcome::Read(reading) = &review.outcome {
            rendered.findings = reading.findings();
            if let Some(card) = &reading.card {
                rendered.markup = Some(arguments.form.write(card, &review.text, arguments));
            }
            if rendered.markup.as_ref().is_none_or(String::is_empty) {
                let remedy = if arguments.strict {
                    "Mend what is said above, or leave out --strict."
                } else {
                    "Mend what is said above."
                };
                rendered.fail(Fault::whole("there is nothing to show", remedy), report);
            }
        }
        rendered
    }

    /// Writes it to a file, if there is anything.
    pub(super) fn write(&mut self, path: &Path, report: &Report) {
        if let Some(markup) = &self.markup
            && let Err(fault) = file::write(path, markup.as_bytes())
        {
            self.fail(fault, report);
        }
    }

    pub(super) fn fail(&mut self, fault: Fault, report: &Report) {
        self.markup = None;
        let review = Review { name: self.name.clone(), text: String::new(), outcome: Outcome::Unusable(fault) };
        self.said += &report.review(&review);
    }
}
