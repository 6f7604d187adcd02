//! Making artifacts of cards, such as pages or pictures, and writing them to files or the standard output.

use std::path::Path;
use std::process::ExitCode;

use fact_card::Document;
use rayon::prelude::*;
use supports_color::Stream;

use super::checked::Checked;
use super::failure::Failure;
use super::file;
use super::input::Input;
use super::output::{Output, message};
use super::output_paths::OutputPaths;
use super::progress::{BATCH, bar};
use super::report::{Format, Report};
use super::summary::{WriteSummary, counted};

/// The output of a command for one card, with the diagnostics of its data.
struct Artifact<T> {
    /// The name of the input.
    name: String,
    /// The diagnostics, ready to print.
    report: String,
    findings: usize,
    /// None if it could not be made or not be written.
    content: Option<T>,
}

/// Makes an artifact of each card in parallel, and writes each to a file of its own below a folder. `thing`
/// is its name in the summary.
pub(super) fn write_all<T: AsRef<[u8]> + Send>(
    inputs: &[Input],
    folder: &Path,
    extension: &'static str,
    thing: &str,
    make: impl Fn(&Document) -> Result<T, Failure> + Sync,
) -> ExitCode {
    let report = report();
    let paths = OutputPaths::of(inputs, folder, extension);
    let bar = bar(inputs.len());
    let mut summary = WriteSummary::default();
    for batch in inputs.chunks(BATCH) {
        let write = |input: &Input| {
            let artifact = match paths.of_input(input) {
                Ok(path) => Artifact::make(input, &report, &make).write(&path, &report),
                Err(failure) => Artifact::make(input, &report, |_| Err(failure)),
            };
            bar.inc(1);
            artifact
        };
        let artifacts: Vec<Artifact<T>> = batch.par_iter().map(write).collect();
        bar.suspend(|| {
            for artifact in &artifacts {
                summary.add(&artifact.name, artifact.findings, artifact.content.is_some());
                if !artifact.report.is_empty() {
                    message(artifact.report.trim_end_matches('\n'));
                    message("");
                }
            }
        });
    }
    bar.finish_and_clear();
    message(&summary.text(thing, folder));
    summary.status()
}

/// Makes an artifact of a card and writes it to a file.
pub(super) fn write_one<T: AsRef<[u8]>>(
    input: &Input,
    path: &Path,
    make: impl FnOnce(&Document) -> Result<T, Failure>,
) -> ExitCode {
    let report = report();
    Artifact::make(input, &report, make).write(path, &report).finish()
}

/// Makes an artifact of a card and prints it. `what` names it in an error message: "the card".
pub(super) fn print_one(
    input: &Input,
    what: &'static str,
    make: impl FnOnce(&Document) -> Result<String, Failure>,
) -> ExitCode {
    let artifact = Artifact::make(input, &report(), make);
    if let Some(content) = &artifact.content {
        let mut output = Output::new(what);
        output.write(content);
        output.flush();
        if output.has_failed() {
            return ExitCode::from(2);
        }
    }
    artifact.finish()
}

impl<T: AsRef<[u8]>> Artifact<T> {
    fn make(input: &Input, report: &Report, make: impl FnOnce(&Document) -> Result<T, Failure>) -> Self {
        let checked = Checked::of(input);
        let (name, findings) = (checked.name.clone(), checked.findings());
        let mut artifact = Self { name, report: report.file(&checked), findings, content: None };
        if checked.has_failed() {
            return artifact;
        }
        let document = checked.document.as_ref().ok_or_else(|| Failure::nothing_to_show(false));
        match document.and_then(make) {
            Ok(content) => artifact.content = Some(content),
            Err(failure) => artifact.fail(failure, report),
        }
        artifact
    }

    /// Writes the content to a file, if there is any.
    fn write(mut self, path: &Path, report: &Report) -> Self {
        if let Some(content) = &self.content
            && let Err(failure) = file::write(path, content.as_ref())
        {
            self.fail(failure, report);
        }
        self
    }

    fn fail(&mut self, failure: Failure, report: &Report) {
        self.content = None;
        self.report += &report.file(&Checked::failed(self.name.clone(), String::new(), failure));
    }

    /// Prints the diagnostics of the only artifact, and ends the command.
    fn finish(self) -> ExitCode {
        let mut summary = WriteSummary::default();
        summary.add(&self.name, self.findings, self.content.is_some());
        if self.content.is_some() && self.findings > 0 {
            message(&format!("{}{}: {}", self.report, self.name, counted(self.findings, "finding")));
        } else if !self.report.is_empty() {
            message(self.report.trim_end());
        }
        summary.status()
    }
}

/// The form of diagnostics beside an artifact. They go to the error output.
fn report() -> Report {
    Report::new(Format::Text, false, Stream::Stderr)
}
