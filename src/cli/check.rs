//! `fact-card check`: checks files in parallel, and prints their diagnostics in the order of the arguments.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use clap::error::ErrorKind;
use fact_card::card::MAX_BYTES;
use rayon::prelude::*;
use supports_color::Stream;

use super::articles::Articles;
use super::checked::Checked;
use super::failure::Failure;
use super::file;
use super::fix::mend;
use super::input::{self, Input, Text};
use super::output::{Output, message};
use super::output_paths::OutputPaths;
use super::progress::{BATCH, bar};
use super::report::{Format, Report};
use super::summary::CheckSummary;

/// Check cards, and print each problem with its location and how to correct it
///
/// Exit status: 0 without findings, 1 with errors or warnings, 2 if a file cannot be read or is not JSON.
/// With --fix it is about what is left.
#[derive(Args)]
pub(crate) struct Arguments {
    /// JSON files, folders of JSON files, or - for standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Mend what can mean one thing only, in the files themselves, and show what has changed. What is mended
    /// of the standard input goes to the standard output, and the report to the error output
    #[arg(long)]
    fix: bool,

    /// The file or the folder to write the mended files to, in place of the originals
    #[arg(short, long, value_name = "PATH", requires = "fix")]
    output: Option<PathBuf>,

    /// The article of the cards, as text, Markdown or HTML: also report each figure that it does not have, or
    /// that it has with other digits. Of a page, its main text counts. A folder has an article for each card,
    /// with the name of the card's file and another ending
    #[arg(long, value_name = "PATH")]
    article: Option<PathBuf>,

    /// The form of the report
    #[arg(long, value_enum, default_value_t)]
    format: Format,

    /// Also show each calculation with its result, and with --article where each figure stands
    #[arg(long)]
    explain: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, clap::Error> {
    if arguments.format == Format::Github && (arguments.explain || arguments.fix) {
        let option = if arguments.explain { "--explain" } else { "--fix" };
        let why = format!("{option} needs --format text or json: the notes on a pull request show only problems");
        return Err(clap::Error::raw(ErrorKind::ArgumentConflict, why));
    }
    let is_stdin = |path: &PathBuf| path.as_os_str() == "-";
    if arguments.article.as_ref().is_some_and(is_stdin) && arguments.files.iter().any(is_stdin) {
        let why = "the standard input is either the card or its article: name the file of one of them";
        return Err(clap::Error::raw(ErrorKind::ArgumentConflict, why));
    }
    let inputs = input::all(&arguments.files);
    let places = arguments.fix.then(|| Places::of(arguments, &inputs));
    // The standard output may be for a mended card.
    let is_aside = places.as_ref().is_some_and(|places| inputs.iter().any(|input| places.is_printed(input)));
    let stream = if is_aside { Stream::Stderr } else { Stream::Stdout };
    let report = Report::new(arguments.format, arguments.explain, stream);
    let bar = bar(inputs.len());
    let what = "the report";
    let mut output = if is_aside { Output::of_errors(what) } else { Output::new(what) };
    let mut cards = Output::new("the card");
    let mut summary = CheckSummary::default();
    output.write(report.start());
    let articles = arguments.article.as_deref().map(Articles::read);
    let mut is_first = true;
    if let Some(about) = articles.as_ref().and_then(Articles::about) {
        summary.add(&CheckSummary::of_article(about));
        output.write(&report.file(about));
        is_first = false;
    }
    for batch in inputs.chunks(BATCH) {
        let check = |input: &Input| {
            let (checked, card) = match &places {
                Some(places) => fix(input, places),
                None => (Checked::of(input), None),
            };
            let checked = match &articles {
                Some(articles) => articles.compare(input, checked),
                None => checked,
            };
            let mendable = if arguments.fix || arguments.format != Format::Text { 0 } else { checked.mendable() };
            bar.inc(1);
            (CheckSummary::of(&checked).with_mendable(mendable), report.file(&checked), card)
        };
        let results: Vec<_> = batch.par_iter().map(check).collect();
        bar.suspend(|| {
            for (counts, text, card) in &results {
                summary.add(counts);
                if !is_first {
                    output.write(report.between());
                }
                is_first = false;
                output.write(text);
                cards.write(card.as_deref().unwrap_or_default());
            }
            output.flush();
            cards.flush();
        });
    }
    bar.finish_and_clear();
    output.write(report.end());
    output.flush();
    if arguments.format == Format::Text {
        let only = if let [only] = &inputs[..] { Some(only.name()) } else { None };
        let article = articles.as_ref().map(|articles| articles.name.as_str());
        message(&summary.text(only.as_deref(), article));
    }
    Ok(if output.has_failed() || cards.has_failed() { ExitCode::from(2) } else { summary.status() })
}

/// Where mended files go.
enum Places<'a> {
    /// Where they are.
    Original,
    File(&'a Path),
    Folder(OutputPaths<'a>),
}

impl<'a> Places<'a> {
    fn of(arguments: &'a Arguments, inputs: &[Input]) -> Self {
        match (&arguments.files[..], arguments.output.as_deref()) {
            (_, None) => Self::Original,
            ([only], Some(file)) if !only.is_dir() => Self::File(file),
            (_, Some(folder)) => Self::Folder(OutputPaths::of(inputs, folder, "json")),
        }
    }

    /// Whether the mended card is printed.
    fn is_printed(&self, input: &Input) -> bool {
        matches!((self, input), (Self::Original, Input::Stdin))
    }

    /// Writes the mended text of an input. `is_changed` says whether there is anything new in it.
    fn write(&self, input: &Input, text: &str, is_changed: bool) -> Result<(), Failure> {
        match (self, input) {
            (Self::Original, Input::File { path, .. }) if is_changed => file::rewrite(path, text.as_bytes()),
            (Self::Original, _) => Ok(()),
            (Self::File(path), _) => file::write(path, text.as_bytes()),
            (Self::Folder(paths), _) => file::write(&paths.of_input(input)?, text.as_bytes()),
        }
    }
}

/// Mends an input and checks what comes of it. Also gives the text that is to be printed.
fn fix(input: &Input, places: &Places<'_>) -> (Checked, Option<String>) {
    let name = input.name();
    let Text { text, has_mark } = match input.text() {
        Ok(text) => text,
        Err((text, failure)) => return (Checked::failed(name, text, failure), None),
    };
    if text.len() > MAX_BYTES {
        if let (Places::Original, Input::File { .. }) = (places, input) {
            return (Checked::read(name, text), None);
        }
        // There is no more of it here than its start.
        let remedy = "Take out what the reader does not need.";
        let failure = Failure::new("it has more than 64 KiB, and is not written", remedy);
        return (Checked::failed(name, text, failure), None);
    }
    let Some(mended) = mend(&text) else { return (Checked::read(name, text), None) };
    let content = if has_mark { format!("\u{feff}{}", mended.text) } else { mended.text.clone() };
    if let Err(failure) = places.write(input, &content, !mended.changes.is_empty()) {
        return (Checked::failed(name, text, failure), None);
    }
    (Checked::mended(name, &text, mended), places.is_printed(input).then_some(content))
}
