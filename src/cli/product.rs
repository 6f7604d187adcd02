//! What a command makes of a card, on its way to a file or to the standard output.

use std::path::Path;
use std::process::ExitCode;

use fact_card::card::Card;
use rayon::prelude::*;
use supports_color::Stream;

use super::fault::Fault;
use super::file;
use super::input::Input;
use super::output::{Output, say};
use super::progress::{BATCH, bar, counted};
use super::report::{Format, Report};
use super::review::{Outcome, Review};
use super::tally::Tally;
use super::targets::Targets;

/// What was made of a card, and what there is to say of it.
struct Product<T> {
    name: String,
    /// What is to be read of it.
    said: String,
    findings: usize,
    /// None where nothing could be made, or not be written.
    content: Option<T>,
}

/// Makes something of each card, and writes it into a file of its own below a folder, side by side. `thing` is what it is called in
/// the summary.
pub(super) fn write_all<T: AsRef<[u8]> + Send>(
    inputs: &[Input],
    folder: &Path,
    extension: &'static str,
    thing: &str,
    make: impl Fn(&Card, &str) -> Result<T, Fault> + Sync,
) -> ExitCode {
    let report = report();
    let targets = Targets::of(inputs, folder, extension);
    let bar = bar(inputs.len());
    let mut tally = Tally::default();
    for batch in inputs.chunks(BATCH) {
        let write = |input: &Input| {
            let product = match targets.of_input(input) {
                Ok(path) => Product::made(input, &report, &make).written(&path, &report),
                Err(fault) => Product::made(input, &report, |_, _| Err(fault)),
            };
            bar.inc(1);
            product
        };
        let written: Vec<Product<T>> = batch.par_iter().map(write).collect();
        bar.suspend(|| {
            for product in &written {
                tally.add(&product.name, product.findings, product.content.is_some());
                if !product.said.is_empty() {
                    say(product.said.trim_end_matches('\n'));
                    say("");
                }
            }
        });
    }
    bar.finish_and_clear();
    say(&tally.summary(thing, folder));
    tally.status()
}

/// Makes something of a card and writes it to a file.
pub(super) fn write_one<T: AsRef<[u8]>>(
    input: &Input,
    path: &Path,
    make: impl FnOnce(&Card, &str) -> Result<T, Fault>,
) -> ExitCode {
    let report = report();
    Product::made(input, &report, make).written(path, &report).told()
}

/// Makes something of a card and prints it. `what` is what could not be printed then: "the card".
pub(super) fn print_one(
    input: &Input,
    what: &'static str,
    make: impl FnOnce(&Card, &str) -> Result<String, Fault>,
) -> ExitCode {
    let product = Product::made(input, &report(), make);
    if let Some(content) = &product.content {
        let mut output = Output::new(what);
        output.write(content);
        output.flush();
        if output.has_failed() {
            return ExitCode::from(2);
        }
    }
    product.told()
}

impl<T: AsRef<[u8]>> Product<T> {
    fn made(input: &Input, report: &Report, make: impl FnOnce(&Card, &str) -> Result<T, Fault>) -> Self {
        let review = Review::of(input);
        let mut product = Self { said: report.review(&review), name: review.name, findings: 0, content: None };
        let Outcome::Read(reading) = &review.outcome else { return product };
        product.findings = reading.findings();
        let card = reading.card.as_ref().ok_or_else(|| Fault::of_nothing(false));
        match card.and_then(|card| make(card, &review.text)) {
            Ok(content) => product.content = Some(content),
            Err(fault) => product.fail(fault, report),
        }
        product
    }

    /// Writes it to a file, if there is anything.
    fn written(mut self, path: &Path, report: &Report) -> Self {
        if let Some(content) = &self.content
            && let Err(fault) = file::write(path, content.as_ref())
        {
            self.fail(fault, report);
        }
        self
    }

    fn fail(&mut self, fault: Fault, report: &Report) {
        self.content = None;
        let review = Review { name: self.name.clone(), text: String::new(), outcome: Outcome::Unusable(fault) };
        self.said += &report.review(&review);
    }

    /// Says what there is to say of it, where it is the only one.
    fn told(self) -> ExitCode {
        let mut tally = Tally::default();
        tally.add(&self.name, self.findings, self.content.is_some());
        if self.content.is_some() && self.findings > 0 {
            say(&format!("{}{}: {}", self.said, self.name, counted(self.findings, "finding")));
        } else if !self.said.is_empty() {
            say(self.said.trim_end());
        }
        tally.status()
    }
}

/// What is said of cards: beside what is printed of them.
fn report() -> Report {
    Report::new(Format::Text, false, Stream::Stderr)
}
