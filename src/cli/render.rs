//! `fact-card render`: cards as they stand in pages before any script.

mod output_form;

use std::path::PathBuf;
use std::process::ExitCode;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use clap::Args;
use clap::builder::NonEmptyStringValueParser;
use clap::error::ErrorKind;
use fact_card::{Context, Document, render};
use sha2::{Digest, Sha256};

use super::artifact;
use super::input;
use super::language::{language, warn_of_language};
use super::output::Output;
use super::theme::ThemeArgument;
use output_form::OutputForm;

/// Write cards as HTML that is on the page before any script
///
/// One card is printed, or written to the file that --output names; of several, or of a folder, each goes into a file below the folder
/// that --output names. What is wrong with the data is said as `fact-card check` says it.
///
/// Ends with 0 where nothing is wrong, 1 where there are errors or warnings in data that could be shown, and 2 where a card could not be
/// written. The others are written all the same.
#[derive(Args)]
pub(crate) struct Arguments {
    /// JSON files, folders with JSON files in them, or - for standard input
    #[arg(required_unless_present = "csp", value_name = "FILE")]
    files: Vec<PathBuf>,

    /// The form to write
    #[arg(long = "as", value_enum, default_value_t, value_name = "FORM")]
    form: OutputForm,

    /// The file to write, or the folder
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,

    /// Where fact-card.css is, to link it; else the stylesheet is in the card
    #[arg(long, value_name = "ADDRESS", value_parser = NonEmptyStringValueParser::new())]
    css: Option<String>,

    /// The language of the page, for cards that state none
    #[arg(long, value_name = "TAG", value_parser = language)]
    lang: Option<String>,

    /// What the card is drawn for. The script looks at the page itself, unless this is `dark`
    #[arg(long, value_enum, default_value_t)]
    theme: ThemeArgument,

    /// Leave out stats that contradict themselves
    #[arg(long)]
    strict: bool,

    /// Print what a content security policy must name so that the styles in cards are allowed, and the script of a page, and nothing else
    #[arg(long, conflicts_with_all = ["files", "output", "css"])]
    csp: bool,
}

impl Arguments {
    /// What cards are drawn for.
    fn context(&self) -> Context<'_> {
        let lang = self.lang.as_deref().unwrap_or_default();
        Context { lang, theme: self.theme.into(), strict: self.strict, ..Context::default() }
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, clap::Error> {
    if arguments.csp {
        let hash = |text: &str| format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)));
        let mut output = Output::new("the policy");
        output.write(&format!("style-src {}", hash(render::stylesheet())));
        if arguments.form == OutputForm::Page {
            output.write(&format!(" {}; script-src {}", hash(render::page_style()), hash(render::page_script())));
        }
        output.write("\n");
        output.flush();
        return Ok(if output.has_failed() { ExitCode::from(2) } else { ExitCode::SUCCESS });
    }
    warn_of_language(arguments.lang.as_deref());
    let inputs = input::all(&arguments.files);
    let make = |document: &Document| arguments.form.write(document, arguments);
    let folder = match (&arguments.files[..], arguments.output.as_deref()) {
        ([only], output) if !only.is_dir() => {
            let Some(input) = inputs.first() else { return Ok(ExitCode::SUCCESS) };
            return Ok(match output {
                Some(path) => artifact::write_one(input, path, make),
                None => artifact::print_one(input, "the card", make),
            });
        }
        (_, Some(folder)) => folder,
        (_, None) => {
            let why = "several cards are written into a folder: name it with --output";
            return Err(clap::Error::raw(ErrorKind::MissingRequiredArgument, why));
        }
    };
    Ok(artifact::write_all(&inputs, folder, arguments.form.extension(), "card", make))
}
