//! The code that people paste into a page to embed a card.

use super::data::one_line;
use super::element::{stated, stated_heading};
use super::lines::Lines;
use super::plain_html::{fallback, in_line as plain_in_line};
use super::sizes;
use crate::document::Document;
use crate::html::{attribute, in_line};
use crate::view::Context;

/// A script for a page, with a hash so that the browser can verify what it loads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Script<'a> {
    /// Its address. The file there never changes: the address contains a version.
    pub address: &'a str,
    /// Its hash as the `integrity` attribute takes it: `sha384-…`. `manifest.json` lists it.
    pub integrity: &'a str,
}

/// How to embed a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Embed<'a> {
    /// `<fact-card>` with the data inside. With the tag of `fact-card.js`, unless the page has it already.
    Element(Option<Script<'a>>),
    /// A `<div>` with the data in an attribute, which content systems keep. With the tag of `fact-card.js`,
    /// unless the page has it already.
    Div(Option<Script<'a>>),
    /// `fact-card.js` with the data in an attribute, for content systems that keep only a script.
    Script(Script<'a>),
    /// A frame with a page that [`super::page()`] wrote.
    Frame {
        /// The address of that page.
        page: &'a str,
        /// `fact-card.frame.js`, which gives the frame the height of the card.
        script: Script<'a>,
    },
}

/// The embed code of a card. It is one line, without escapes that content systems remove, and with the card
/// in plain HTML as its fallback.
///
/// In an [`Embed::Element`] and an [`Embed::Div`] the fallback is about as high as the card, so that little
/// moves when the card replaces it. An [`Embed::Script`] shows it only where scripts are off. An
/// [`Embed::Frame`] has none.
///
/// The code also states what the context states, so that the script draws the same card. Empty if the context
/// is strict and no stat is left to show.
///
/// ```
/// use fact_card::{Context, Document, render};
///
/// let data = r#"{ "lang": "en", "title": "Census", "stats": [ { "label": "Residents", "value": 1234 } ] }"#;
/// let document = Document::from_json(data)?;
/// let code = render::embed(&document, Context::default(), render::Embed::Div(None));
/// assert!(code.starts_with(r#"<div data-fact-card='{"lang":"en","title":"Census","stats":[{"label":"Residents","value":1234}]}'>"#));
/// assert!(code.contains("1,234</strong>"));
/// # Ok::<(), fact_card::Error>(())
/// ```
pub fn embed(document: &Document, context: Context<'_>, form: Embed<'_>) -> String {
    let lines = document.walk::<Lines>(context);
    if lines.is_empty() {
        return String::new();
    }
    let data = one_line(document.json());
    let mut out = String::new();
    match form {
        Embed::Element(script) => {
            out.push_str("<fact-card");
            stated(context, &mut out);
            stated_heading("heading", context, &mut out);
            out.push_str("><script type=\"application/json\">");
            out.push_str(&data);
            out.push_str("</script>");
            out.push_str(&fallback(&lines, context.heading));
            out.push_str("</fact-card>");
            tag(script, "", context, &mut out);
        }
        Embed::Div(script) => {
            out.push_str("<div");
            stated(context, &mut out);
            stated_heading(HEADING, context, &mut out);
            in_attribute("data-fact-card", &data, &mut out);
            out.push('>');
            out.push_str(&fallback(&lines, context.heading));
            out.push_str("</div>");
            tag(script, "", context, &mut out);
        }
        Embed::Script(script) => {
            tag(Some(script), &data, context, &mut out);
            out.push_str("<noscript>");
            out.push_str(&plain_in_line(&lines, context.heading));
            out.push_str("</noscript>");
        }
        Embed::Frame { page, script } => {
            let mut frame = "<iframe".to_owned();
            attribute("src", page, &mut frame);
            attribute("title", document.card().title().unwrap_or("fact-card"), &mut frame);
            attribute("width", "100%", &mut frame);
            attribute("height", &sizes::height(&lines).to_string(), &mut frame);
            // An attribute, because a content security policy may refuse a style.
            attribute("frameborder", "0", &mut frame);
            attribute("loading", "lazy", &mut frame);
            attribute("data-fact-card-frame", "", &mut frame);
            frame.push_str("></iframe>");
            // A title may contain line breaks and brackets.
            out.push_str(&in_line(&frame));
            tag(Some(script), "", context, &mut out);
        }
    }
    out
}

/// The height in pixels that the code of an [`Embed::Frame`] gives its frame: an estimate, until the script
/// there knows the card's. The arguments are those of [`embed()`]. Zero if the context is strict and no stat
/// is left to show.
pub fn frame_height(document: &Document, context: Context<'_>) -> u32 {
    let lines = document.walk::<Lines>(context);
    if lines.is_empty() { 0 } else { sizes::height(&lines) }
}

/// The attribute with the level of the heading, where the element is not ours.
const HEADING: &str = "data-fact-card-heading";

/// The tag of a script, with a card's data if it has some.
fn tag(script: Option<Script<'_>>, data: &str, context: Context<'_>, out: &mut String) {
    let Some(Script { address, integrity }) = script else { return };
    out.push_str("<script async");
    attribute("src", address, out);
    attribute("integrity", integrity, out);
    // Without it the browser hides the content of a script from another origin, and can't compare the hash.
    attribute("crossorigin", "anonymous", out);
    if !data.is_empty() {
        stated_heading(HEADING, context, out);
        in_attribute("data-card", data, out);
    }
    out.push_str("></script>");
}

/// An attribute in single quotation marks: data in one line contains none. WordPress would change the text of
/// escaped double ones.
fn in_attribute(name: &str, line: &str, out: &mut String) {
    out.push(' ');
    out.push_str(name);
    out.push_str("='");
    out.push_str(line);
    out.push('\'');
}
