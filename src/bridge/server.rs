//! Cards as text, for JavaScript on a server. Texts and numbers cross: data and answers as JSON.

use serde::Serialize;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::document::Document;
use crate::error::Error;
use crate::finding::Finding;
use crate::render::{self, Embed, Script, Style};
use crate::view::{Context, Heading, Theme};

/// What was made of a card's data.
#[derive(Default, Serialize)]
struct Answer {
    /// The card in the form that was asked for. Empty where there is none.
    text: String,
    /// Why there is none. Empty where there is one.
    problem: String,
    findings: Vec<Finding>,
}

/// Writes a card in one of the forms of `fact-card render`. An empty `css`: the stylesheet is in the card.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn render(json: &str, form: &str, lang: &str, theme: &str, heading: u8, strict: bool, css: &str) -> String {
    let style = if css.is_empty() { Style::Inline } else { Style::Link(css) };
    let context = context(lang, theme, heading, strict);
    written(json, |document| match form {
        "text" => render::text(document, context),
        "jsonld" => render::jsonld(document, context),
        "plain-html" => render::plain_html(document, context),
        "page" => render::page(document, context, style),
        _ => render::element(document, context, style),
    })
}

/// Writes embed code in one of the forms of `fact-card embed`. An empty `address` stands for no script.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn embed(json: &str, form: &str, lang: &str, heading: u8, address: &str, integrity: &str, page: &str) -> String {
    let script = Script { address, integrity };
    let perhaps = if address.is_empty() { None } else { Some(script) };
    let form = match form {
        "element" => Embed::Element(perhaps),
        "script" => Embed::Script(script),
        "iframe" => Embed::Frame { page, script },
        _ => Embed::Div(perhaps),
    };
    written(json, |document| render::embed(document, context(lang, "", heading, false), form))
}

/// Checks a card: the answer has only findings, and why it could not be read.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn check(json: &str) -> String {
    written(json, |_| String::new())
}

/// What a content security policy must allow of a card in a form, as `fact-card render --csp` says it.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn csp(form: &str) -> String {
    if form == "page" { render::page_policy() } else { render::element_policy() }
}

fn context<'a>(lang: &'a str, theme: &str, heading: u8, strict: bool) -> Context<'a> {
    let theme = match theme {
        "dark" => Theme::Dark,
        "auto" => Theme::Auto,
        _ => Theme::Light,
    };
    Context { lang, theme, heading: Heading::new(heading).unwrap_or_default(), strict, ..Context::default() }
}

fn written(json: &str, write: impl FnOnce(&Document) -> String) -> String {
    let answer = match Document::from_json(json) {
        Ok(document) => Answer { text: write(&document), findings: document.findings().to_vec(), ..Answer::default() },
        Err(Error::Nothing(findings)) => {
            Answer { problem: "no stat of the card can be shown".to_owned(), findings, ..Answer::default() }
        }
        Err(error) => Answer { problem: error.to_string(), ..Answer::default() },
    };
    // Texts and lists of texts always have a form in JSON.
    serde_json::to_string(&answer).unwrap_or_default()
}
