//! `fact-card check`: every file is read and looked through, and what was found is written in the order of the arguments.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind as Refusal;
use clap::{Args, CommandFactory};
use rayon::prelude::*;
use supports_color::Stream;

use super::input::{self, Input};
use super::output::Output;
use super::progress::{BATCH, bar, counted};
use super::report::{Format, Report};
use super::review::{Outcome, Review};

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

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    if arguments.explain && arguments.format == Format::Github {
        let why = "--explain goes with the formats text and json: notes on a pull request are for what is to be mended";
        super::Command::command().error(Refusal::ArgumentConflict, why).exit();
    }
    let inputs = input::all(&arguments.files);
    let report = Report::new(arguments.format, arguments.explain, Stream::Stdout);
    let bar = bar(inputs.len());
    let mut output = Output::new("what was found");
    let mut tally = Tally::default();
    output.write(report.start());
    for (number, batch) in inputs.chunks(BATCH).enumerate() {
        let look = |input: &Input| {
            let review = Review::of(input);
            bar.inc(1);
            (Tally::of(&review), report.review(&review))
        };
        let looked: Vec<(Tally, String)> = batch.par_iter().map(look).collect();
        bar.suspend(|| {
            for (place, (counts, text)) in looked.iter().enumerate() {
                tally.add(counts);
                if number + place > 0 {
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
        // Whoever has closed the error output does not read this.
        let _ = writeln!(io::stderr(), "{}", tally.summary(&inputs));
    }
    if output.has_failed() { ExitCode::from(2) } else { tally.status() }
}

/// What was found, in numbers.
#[derive(Default)]
struct Tally {
    files: usize,
    findings: usize,
    notes: usize,
    confirmed: usize,
    unusable: usize,
}

impl Tally {
    fn of(review: &Review) -> Self {
        match &review.outcome {
            Outcome::Unusable(_) => Self { files: 1, unusable: 1, ..Self::default() },
            Outcome::Read(reading) => Self {
                files: 1,
                findings: reading.findings(),
                notes: reading.notes(),
                confirmed: reading.confirmed(),
                unusable: 0,
            },
        }
    }

    fn add(&mut self, other: &Self) {
        self.files += other.files;
        self.findings += other.findings;
        self.notes += other.notes;
        self.confirmed += other.confirmed;
        self.unusable += other.unusable;
    }

    /// `2 files, 3 findings`.
    fn summary(&self, inputs: &[Input]) -> String {
        let mut parts = Vec::new();
        if self.findings > 0 {
            parts.push(counted(self.findings, "finding"));
        } else if self.unusable == 0 {
            parts.push("nothing to mend".to_owned());
        }
        if self.notes > 0 {
            parts.push(counted(self.notes, "note"));
        }
        if self.unusable > 0 {
            let is_all = inputs.len() == 1;
            parts.push(if is_all { "not checked".to_owned() } else { format!("{} not checked", self.unusable) });
        } else if self.findings == 0 && self.confirmed > 0 {
            let verb = if self.confirmed == 1 { "comes" } else { "come" };
            parts.push(format!("{} {verb} out", counted(self.confirmed, "sum")));
        }
        let subject = match inputs {
            [input] => format!("{}: ", input.name()),
            _ => format!("{}, ", counted(self.files, "file")),
        };
        subject + &parts.join(", ")
    }

    fn status(&self) -> ExitCode {
        match (self.unusable, self.findings) {
            (0, 0) => ExitCode::SUCCESS,
            (0, _) => ExitCode::from(1),
            _ => ExitCode::from(2),
        }
    }
}
