//! `fact-card embed`: the embed code of a card.

mod base;
mod bundle;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Args, ValueEnum};
use fact_card::format::script_for;
use fact_card::render::{Embed, Script, embed};
use fact_card::{Context, Document, Heading};

use super::artifact;
use super::failure::Failure;
use super::input::{self, Input};
use super::language::{language, warn_of_language};
use base::Base;
use bundle::Bundle;

/// Print the embed code of a card, in one line
///
/// Readers see plain HTML of about the same height until the script has loaded, or if scripts are disabled.
/// Problems in the data are reported as `fact-card check` reports them.
///
/// Exit status: 0 without findings, 1 with errors or warnings in data that can still be shown, 2 if there is
/// no code to print.
#[derive(Args)]
pub(crate) struct Arguments {
    /// A JSON file, or - for standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,

    /// The form of the embed code
    #[arg(long, value_enum, default_value_t)]
    form: EmbedForm,

    /// The URL of the folder with your copies of www/dist, each in a folder named after its version, such as
    /// `https://cdn.example/fact-card`. Without it the code has no script, for sites that load it on every
    /// page
    #[arg(long, value_name = "URL")]
    base: Option<Base>,

    /// The local folder with the same scripts, for their hashes [default: www/dist]
    #[arg(long, value_name = "FOLDER", requires = "base")]
    dist: Option<PathBuf>,

    /// The language of the page, for cards that do not name theirs
    #[arg(long, value_name = "TAG", value_parser = language)]
    lang: Option<String>,

    /// The level of the card's heading, from 2 to 6
    #[arg(long, value_name = "LEVEL", default_value_t = 2, value_parser = clap::value_parser!(u8).range(2..=6))]
    heading: u8,
}

/// The form of the embed code.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum EmbedForm {
    /// A `<fact-card>` element with the data inside
    Element,
    /// A div, which every content system allows
    #[default]
    Div,
    /// Only a script, for content systems that allow nothing else. Needs --base
    Script,
    /// An iframe. Needs --base, and at URL/FILE.html the page that `fact-card render --as page` writes from
    /// FILE
    Iframe,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode, clap::Error> {
    if arguments.base.is_none() && matches!(arguments.form, EmbedForm::Script | EmbedForm::Iframe) {
        let why = "this form needs --base: nothing else on the page loads the script";
        return Err(clap::Error::raw(ErrorKind::MissingRequiredArgument, why));
    }
    warn_of_language(arguments.lang.as_deref());
    let inputs = input::all(std::slice::from_ref(&arguments.file));
    let [input] = inputs.as_slice() else {
        let why = "embed takes one card: name a file, not a folder";
        return Err(clap::Error::raw(ErrorKind::ValueValidation, why));
    };
    Ok(artifact::print_one(input, "the code", |document| Ok(write(document, input, arguments)? + "\n")))
}

/// The embed code of a card.
fn write(document: &Document, input: &Input, arguments: &Arguments) -> Result<String, Failure> {
    let lang = arguments.lang.as_deref().unwrap_or_default();
    let heading = Heading::new(arguments.heading).unwrap_or_default();
    let context = Context { lang, heading, ..Context::default() };
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
