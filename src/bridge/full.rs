//! Findings and trees of cards, for the full module, which is lazy-loaded.

use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::card::Card;
use crate::check;
use crate::finding::{Finding, Findings};
use crate::format::{Language, Locale, find};
use crate::tree::Tree;
use crate::view::walk;

/// A line that the script appends to a language once it has asked for the words that few cards need.
const RARE: &str = "\n.rare";

/// The result for a card's data.
#[derive(Serialize)]
struct Answer<'a> {
    /// What is wrong with the data.
    findings: Vec<Finding>,
    /// The tokens of the card: see [`crate::dom::draw`]. Empty where nothing can be shown.
    tree: &'a str,
    /// Whether the card has to be drawn again with a language that has the words that few cards need.
    #[serde(rename = "needsWords")]
    needs_words: bool,
}

/// Reads, checks and draws data that has gone through JSON, and returns an [`Answer`]. `language` is a text
/// as for [`Language::new`], with the line [`RARE`] once the words that few cards need were asked for. `lang`
/// and `dark` are those of the page, `strict` is that of the card. `opened` says whether its calculations are
/// open, and `shared` whether its share options are. If not, they are offered behind a button.
///
/// # Errors
/// None: only plain data crosses.
#[wasm_bindgen]
#[expect(clippy::fn_params_excessive_bools, reason = "each crosses to JavaScript by itself")]
#[expect(clippy::too_many_arguments, reason = "each crosses to JavaScript by itself")]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn full(
    data: JsValue,
    language: &str,
    lang: &str,
    dark: bool,
    heading: u8,
    strict: bool,
    opened: bool,
    shared: bool,
) -> Result<JsValue, JsValue> {
    let findings = Findings::default();
    let mut card = super::read(data, &findings);
    if let Some(card) = &mut card {
        let tag = card.lang().unwrap_or(lang).to_owned();
        let locale = Locale::new(&tag, Language::new(language));
        card.find_scales(|unit| locale.scale(unit), &findings);
    }
    // The names of other calendars are among these.
    let has_calendar = find(card.as_ref().and_then(Card::lang).unwrap_or(lang), "-ca-").is_some();
    let needs_words = (findings.needs_words() || has_calendar) && find(language, RARE).is_none();
    let mut tree = Tree::default();
    if let Some(card) = card {
        let language = Language::new(language);
        let calculations = check::calculations(&card, &findings);
        tree = walk(&card, &calculations, super::context(lang, dark, heading, strict, opened, shared), language);
    }
    let answer = Answer { findings: findings.into_vec(), tree: &tree.into_string(), needs_words };
    Ok(serde_wasm_bindgen::to_value(&answer)?)
}
