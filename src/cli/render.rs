//! `fact-card render`: cards as HTML and text that need no script.

mod output_form;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use clap::builder::NonEmptyStringValueParser;
use clap::error::ErrorKind;
use fact_card::{Context, Document, Heading, render};

use super::artifact;
use super::input;
use super::language::{language, warn_of_language};
use super::output::Output;
use super::theme::ThemeArgument;
use output_form::OutputForm;

/// Render cards to HTML or text that needs no script
///
/// One card goes to the standard output, or to the file that --output names. Several cards, or those of a
/// folder, go to the folder that --output names. Problems in the data are reported as `fact-card check`
/// reports them.
///
/// Exit status: 0 without findings, 1 with errors or warnings in data that can still be shown, 2 if a card
/// cannot be written. The other cards are still written.
#[derive(Args)]
pub(crate) struct Arguments {
    /// JSON files, folders of JSON files, or - for standard input
    #[arg(required_unless_present = "csp", value_name = "FILE")]
    files: Vec<PathBuf>,

    /// The form of the output
    #[arg(long = "as", value_enum, default_value_t, value_name = "FORM")]
    form: OutputForm,

    /// The file or the folder to write to
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,

    /// The URL of fact-card.css, to link it. Without it the card contains the stylesheet
    #[arg(long, value_name = "URL", value_parser = NonEmptyStringValueParser::new())]
    css: Option<String>,

    /// The language of the page, for cards that do not name theirs
    #[arg(long, value_name = "TAG", value_parser = language)]
    lang: Option<String>,

    /// The page that the card is for. Unless this is `dark`, the script detects the theme of the page
    #[arg(long, value_enum, default_value_t)]
    theme: ThemeArgument,

    /// The level of the card's heading, from 2 to 6
    #[arg(long, value_name = "LEVEL", default_value_t = 2, value_parser = clap::value_parser!(u8).range(2..=6))]
    heading: u8,

    /// Leave out stats that contradict themselves
    #[arg(long)]
    strict: bool,

    /// Print the content security policy that allows the styles in cards, and with `--as page` its script,
    /// then exit
    #[arg(long, conflicts_with_all = ["files", "output", "css"])]
    csp: bool,
}

impl Arguments {
    /// What the page says about its cards.
    fn context(&self) -> Context<'_> {
        let lang = self.lang.as_deref().unwrap_or_default();
        let heading = Heading::new(self.heading).unwrap_or_default();
        Context { lang, theme: self.theme.into(), heading, strict: self.strict, ..Context::default() }
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, clap::Error> {
    if arguments.csp {
        let policy = if arguments.form == OutputForm::Page { render::page_policy() } else { render::element_policy() };
        let mut output = Output::new("the policy");
        output.write(&format!("{policy}\n"));
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
            let why = "several cards need a folder: name it with --output";
            return Err(clap::Error::raw(ErrorKind::MissingRequiredArgument, why));
        }
    };
    Ok(artifact::write_all(&inputs, folder, arguments.form.extension(), "card", make))
}
