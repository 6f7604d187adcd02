//! What people paste into a page, for the card to be there.

use super::data::one_line;
use super::element::stated;
use super::lines::Lines;
use super::plain_html::{fallback, in_line as plain_in_line};
use super::sizes;
use crate::document::Document;
use crate::html::{attribute, in_line};
use crate::view::Context;

/// A script on a page, for anyone who loads it to see that it is the one that was meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Script<'a> {
    /// Where it is. What is there never changes: the address has a version in it.
    pub address: &'a str,
    /// Its hash, as the `integrity` attribute takes it: `sha384-…`. `manifest.json` has it.
    pub integrity: &'a str,
}

/// How a card is embedded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Embed<'a> {
    /// `<fact-card>` with the data inside; with `fact-card.js`, unless the page has it.
    Element(Option<Script<'a>>),
    /// A `<div>` with the data in an attribute, which content systems leave alone; with `fact-card.js`, unless the page has it.
    Div(Option<Script<'a>>),
    /// `fact-card.js` with the data in an attribute, for content systems that take only a script.
    Script(Script<'a>),
    /// A frame with a page that [`super::page()`] has written.
    Frame {
        /// The address of that page.
        page: &'a str,
        /// `fact-card.frame.js`, which gives the frame the height of the card.
        script: Script<'a>,
    },
}

/// The code to paste for a card: one line, in which nothing needs escaping that content systems take out, with the card in plain HTML as its
/// fallback. In an [`Embed::Element`] and an [`Embed::Div`] that is about as high as the card, so that little moves when the card takes its place. A
/// script alone has it where scripts are off, and a frame has none.
///
/// What the context states stands in the code too, so that the script takes it from there. Empty where the context is
/// strict and nothing is left to show.
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
            out.push_str("><script type=\"application/json\">");
            out.push_str(&data);
            out.push_str("</script>");
            out.push_str(&fallback(&lines));
            out.push_str("</fact-card>");
            tag(script, "", &mut out);
        }
        Embed::Div(script) => {
            out.push_str("<div");
            stated(context, &mut out);
            in_attribute("data-fact-card", &data, &mut out);
            out.push('>');
            out.push_str(&fallback(&lines));
            out.push_str("</div>");
            tag(script, "", &mut out);
        }
        Embed::Script(script) => {
            tag(Some(script), &data, &mut out);
            out.push_str("<noscript>");
            out.push_str(&plain_in_line(&lines));
            out.push_str("</noscript>");
        }
        Embed::Frame { page, script } => {
            let mut frame = "<iframe".to_owned();
            attribute("src", page, &mut frame);
            attribute("title", document.card().title().unwrap_or("fact-card"), &mut frame);
            attribute("width", "100%", &mut frame);
            attribute("height", &sizes::height(&lines).to_string(), &mut frame);
            // Not a style, which a policy may refuse.
            attribute("frameborder", "0", &mut frame);
            attribute("loading", "lazy", &mut frame);
            // The page in the frame tells its height to nobody but this one, which it knows by this.
            attribute("referrerpolicy", "strict-origin", &mut frame);
            attribute("data-fact-card-frame", "", &mut frame);
            frame.push_str("></iframe>");
            // A title may have lines and brackets too.
            out.push_str(&in_line(&frame));
            tag(Some(script), "", &mut out);
        }
    }
    out
}

/// The tag of a script, with a card's data where it has some.
fn tag(script: Option<Script<'_>>, data: &str, out: &mut String) {
    let Some(Script { address, integrity }) = script else { return };
    out.push_str("<script async");
    attribute("src", address, out);
    attribute("integrity", integrity, out);
    // Without it a browser does not say what it has loaded from elsewhere, and the hash can't be compared.
    attribute("crossorigin", "anonymous", out);
    if !data.is_empty() {
        in_attribute("data-card", data, out);
    }
    out.push_str("></script>");
}

/// Data in one line has no single quotation marks, and what WordPress makes of double ones that are escaped is another text.
fn in_attribute(name: &str, line: &str, out: &mut String) {
    out.push(' ');
    out.push_str(name);
    out.push_str("='");
    out.push_str(line);
    out.push('\'');
}
