//! The forms that cards are written in.

use clap::ValueEnum;
use fact_card::Document;
use fact_card::render::{self, Style};

use super::Arguments;
use crate::cli::failure::Failure;

/// The form of a card.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum OutputForm {
    /// `<fact-card>` with the card in it, for pages
    #[default]
    Element,
    /// Plain HTML without styles, for feeds, mail and reading modes
    // Scripts may still use its old name.
    #[value(alias = "light")]
    PlainHtml,
    /// A page for the iframe of `fact-card embed --form iframe`
    Page,
    /// The facts in plain text, for messages and mail
    Text,
    /// The facts as JSON-LD in the vocabulary of schema.org, for search engines
    Jsonld,
}

impl OutputForm {
    /// The extension of its files.
    pub(super) fn extension(self) -> &'static str {
        match self {
            Self::Element | Self::PlainHtml | Self::Page => "html",
            // It can stand beside the card of the same input.
            Self::Jsonld => "jsonld.html",
            Self::Text => "txt",
        }
    }

    /// The card in this form, with a line break at its end.
    pub(super) fn write(self, document: &Document, arguments: &Arguments) -> Result<String, Failure> {
        let context = arguments.context();
        let style = arguments.css.as_deref().map_or(Style::Inline, Style::Link);
        let mut text = match self {
            Self::Element => render::element(document, context, style),
            Self::Text => render::text(document, context),
            Self::Jsonld => render::jsonld(document, context),
            Self::PlainHtml => render::plain_html(document, context),
            Self::Page => render::page(document, context, style),
        };
        if text.is_empty() {
            return Err(Failure::nothing_to_show(arguments.strict));
        }
        if !text.ends_with('\n') {
            text.push('\n');
        }
        Ok(text)
    }
}
