//! `fact-card embed`: the code to paste for a card.

mod base;
mod bundle;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Args, ValueEnum};
use fact_card::format::script_for;
use fact_card::render::{Embed, Script, embed};
use fact_card::{Context, Document};

use super::artifact;
use super::failure::Failure;
use super::input::{self, Input};
use super::language::{language, warn_of_language};
use base::Base;
use bundle::Bundle;

/// Print the code to paste for a card, in one line
///
/// Readers see the card in plain HTML until the script has come, and where scripts are off; it is about as high. What is
/// wrong with the data is said as `fact-card check` says it.
///
/// Ends with 0 where nothing is wrong, 1 where there are errors or warnings in data that could be shown, and 2 where there is no code.
#[derive(Args)]
pub(crate) struct Arguments {
    /// A JSON file, or - for standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,

    /// What to paste
    #[arg(long, value_enum, default_value_t)]
    form: EmbedForm,

    /// Where your copies of www/dist are, each in a folder named by its version: `https://cdn.example/fact-card`. Without it the
    /// code has no script, for sites that have it on every page
    #[arg(long, value_name = "URL")]
    base: Option<Base>,

    /// The folder with the scripts that are at that address, for their hashes [default: www/dist]
    #[arg(long, value_name = "FOLDER", requires = "base")]
    dist: Option<PathBuf>,

    /// The language of the page, for cards that state none
    #[arg(long, value_name = "TAG", value_parser = language)]
    lang: Option<String>,
}

/// What is pasted.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum EmbedForm {
    /// An element with the data inside
    Element,
    /// An element that every author of every content system may write
    #[default]
    Div,
    /// A script alone, for content systems that take nothing else; it needs --base
    Script,
    /// A frame; it needs --base, where the page that `fact-card render --as page` writes of FILE is too: `URL/FILE.html`
    Iframe,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, clap::Error> {
    if arguments.base.is_none() && matches!(arguments.form, EmbedForm::Script | EmbedForm::Iframe) {
        let why = "this form needs --base: it has nothing on the page to draw the card, so say where the scripts are";
        return Err(clap::Error::raw(ErrorKind::MissingRequiredArgument, why));
    }
    warn_of_language(arguments.lang.as_deref());
    let inputs = input::all(std::slice::from_ref(&arguments.file));
    let [input] = inputs.as_slice() else {
        let why = "one card is embedded at a time: name a file, not a folder";
        return Err(clap::Error::raw(ErrorKind::ValueValidation, why));
    };
    Ok(artifact::print_one(input, "the code", |document| Ok(write(document, input, arguments)? + "\n")))
}

/// The code for a card.
fn write(document: &Document, input: &Input, arguments: &Arguments) -> Result<String, Failure> {
    let context = Context { lang: arguments.lang.as_deref().unwrap_or_default(), ..Context::default() };
    let Some(base) = &arguments.base else {
        let form = if arguments.form == EmbedForm::Element { Embed::Element(None) } else { Embed::Div(None) };
        return Ok(embed(document, context, form));
    };
    let name = match arguments.form {
        EmbedForm::Iframe => "fact-card.frame.js".to_owned(),
        _ => script_for(document.card().lang().unwrap_or(context.lang)),
    };
    let bundle = Bundle::read(arguments.dist.as_deref().unwrap_or(Path::new("www/dist")))?;
    let address = base.script(&name);
    let script = Script { address: &address, integrity: &bundle.integrity(&name)? };
    let page;
    let form = match arguments.form {
        EmbedForm::Element => Embed::Element(Some(script)),
        EmbedForm::Div => Embed::Div(Some(script)),
        EmbedForm::Script => Embed::Script(script),
        EmbedForm::Iframe => {
            page = base.page(input)?;
            Embed::Frame { page: &page, script }
        }
    };
    Ok(embed(document, context, form))
}
