//! `fact-card check`: every file is read and looked through, and what was found is written in the order of the arguments.

use std::io::{self, BufWriter, ErrorKind, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind as Refusal;
use clap::{Args, CommandFactory};
use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;

use super::input::{self, Input};
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

/// So many files are looked through before what was found in them is written.
const BATCH: usize = 256;
/// From so many files on, a terminal shows how far it is.
const MANY: usize = 1000;

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    if arguments.explain && arguments.format == Format::Github {
        let why = "--explain goes with the formats text and json: notes on a pull request are for what is to be mended";
        super::Command::command().error(Refusal::ArgumentConflict, why).exit();
    }
    let inputs = input::all(&arguments.files);
    let report = Report::new(arguments.format, arguments.explain, io::stdout().is_terminal());
    let bar = bar(inputs.len());
    let mut output = Output { writer: Some(BufWriter::new(io::stdout().lock())), has_failed: false };
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
    if output.has_failed { ExitCode::from(2) } else { tally.status() }
}

/// Where what was found is written to.
struct Output<W: Write> {
    writer: Option<W>,
    has_failed: bool,
}

impl<W: Write> Output<W> {
    fn write(&mut self, text: &str) {
        self.attempt(|writer| writer.write_all(text.as_bytes()));
    }

    fn flush(&mut self) {
        self.attempt(Write::flush);
    }

    /// Whoever reads may have enough and close the pipe, as `head` does. Then the rest is looked through without a word, so that
    /// the exit status stays true.
    fn attempt(&mut self, action: impl FnOnce(&mut W) -> io::Result<()>) {
        if let Some(writer) = &mut self.writer
            && let Err(error) = action(writer)
        {
            self.writer = None;
            if error.kind() != ErrorKind::BrokenPipe {
                self.has_failed = true;
                let _ = writeln!(io::stderr(), "error: what was found cannot be written: {error}");
            }
        }
    }
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

fn counted(count: usize, thing: &str) -> String {
    format!("{count} {thing}{}", if count == 1 { "" } else { "s" })
}

fn bar(length: usize) -> ProgressBar {
    if length < MANY {
        return ProgressBar::hidden();
    }
    // Nothing is drawn where the error output is no terminal.
    let bar = ProgressBar::new(u64::try_from(length).unwrap_or(u64::MAX));
    match ProgressStyle::with_template("{wide_bar} {pos} of {len} files") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
