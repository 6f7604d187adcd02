//! `fact-card check`: checks files in parallel, and prints their diagnostics in the order of the arguments.

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

/// Check cards, and print each problem with its location and how to correct it
///
/// Exit status: 0 without findings, 1 with errors or warnings, 2 if a file cannot be read or is not JSON.
#[derive(Args)]
pub(crate) struct Arguments {
    /// JSON files, folders of JSON files, or - for standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// The form of the report
    #[arg(long, value_enum, default_value_t)]
    format: Format,

    /// Also show each calculation with its result
    #[arg(long)]
    explain: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, clap::Error> {
    if arguments.explain && arguments.format == Format::Github {
        let why = "--explain needs --format text or json: the notes on a pull request show only problems";
        return Err(clap::Error::raw(ErrorKind::ArgumentConflict, why));
    }
    let inputs = input::all(&arguments.files);
    let report = Report::new(arguments.format, arguments.explain, Stream::Stdout);
    let bar = bar(inputs.len());
    let mut output = Output::new("the report");
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
