//! `fact-card check`: every file is read and looked through, and what was found is written in the order of the arguments.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use clap::error::ErrorKind;
use rayon::prelude::*;
use supports_color::Stream;

use super::checked::Checked;
use super::input::{self, Input};
use super::output::{Output, message};
use super::progress::{BATCH, bar};
use super::report::{Format, Report};
use super::summary::CheckSummary;

/// Say what is wrong with cards: where it stands, what was expected, and what to write instead
///
/// Ends with 0 where nothing is wrong, 1 where there are errors or warnings, and 2 where a file cannot be read or is no JSON.
#[derive(Args)]
pub(crate) struct Arguments {
    /// JSON files, folders with JSON files in them, or - for standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// How to write what was found: `github` makes notes on the lines of a pull request
    #[arg(long, value_enum, default_value_t)]
    format: Format,

    /// Also show each sum, with what it comes to
    #[arg(long)]
    explain: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, clap::Error> {
    if arguments.explain && arguments.format == Format::Github {
        let why = "--explain goes with the formats text and json: notes on a pull request are for what is to be mended";
        return Err(clap::Error::raw(ErrorKind::ArgumentConflict, why));
    }
    let inputs = input::all(&arguments.files);
    let report = Report::new(arguments.format, arguments.explain, Stream::Stdout);
    let bar = bar(inputs.len());
    let mut output = Output::new("what was found");
    let mut summary = CheckSummary::default();
    output.write(report.start());
    for (number, batch) in inputs.chunks(BATCH).enumerate() {
        let check = |input: &Input| {
            let checked = Checked::of(input);
            bar.inc(1);
            (CheckSummary::of(&checked), report.file(&checked))
        };
        let results: Vec<(CheckSummary, String)> = batch.par_iter().map(check).collect();
        bar.suspend(|| {
            for (index, (counts, text)) in results.iter().enumerate() {
                summary.add(counts);
                if number + index > 0 {
                    output.write(report.between());
                }
                output.write(text);
            }
            output.flush();
        });
    }
    bar.finish_and_clear();
    output.write(report.end());
    output.flush();
    if arguments.format == Format::Text {
        let only = if let [only] = &inputs[..] { Some(only.name()) } else { None };
        message(&summary.text(only.as_deref()));
    }
    Ok(if output.has_failed() { ExitCode::from(2) } else { summary.status() })
}
