//! Draws cards, for the module that draws them.

use std::cell::RefCell;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Node;
use web_sys::js_sys::Array;

use crate::card::Unit;
use crate::dom;
use crate::finding::Findings;
use crate::format::{Language, sentences};
use crate::tree::Tree;
use crate::view::walk;

/// Signals data that only the full module reads. No card has this many findings.
const RARE: u8 = 255;

thread_local! {
    /// The languages of the page's cards, in the order in which [`learn`] took them.
    static LANGUAGES: RefCell<Vec<Language<'static>>> = const { RefCell::new(Vec::new()) };
}

/// Takes a language as [`Language::new`] does, and returns its number in this instance from then on.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn learn(language: String) -> usize {
    LANGUAGES.with_borrow_mut(|languages| {
        let language = language.leak();
        languages.push(Language::with_sentences(language, sentences(language).leak()));
        languages.len() - 1
    })
}

/// Draws a card from data that has gone through JSON. See [`dom::draw`] for `place`, `nodes`, and `shown`,
/// the tokens that are shown there. `language` is the number from [`learn`]. `lang` and `dark` are those of
/// the page. `shared` says whether the share options are open. Where the data has rare parts, nothing is
/// drawn, unless `alone` says that the full module is not available: then these parts are left out.
///
/// Returns the number of problems with the data in one byte, and then the tokens of the card. The byte is
/// [`RARE`] where the data has rare parts. There are no tokens where nothing was drawn. The result is empty
/// where the nodes are not those of `shown`.
#[wasm_bindgen]
#[expect(clippy::too_many_arguments, reason = "each crosses to JavaScript by itself")]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn draw(
    data: JsValue,
    language: usize,
    lang: &str,
    dark: bool,
    heading: u8,
    shared: bool,
    alone: bool,
    place: &Node,
    nodes: &Array,
    shown: &[u8],
) -> Vec<u8> {
    let findings = Findings::default();
    let card = super::read(data, &findings);
    if findings.is_rare() && !alone {
        return vec![RARE];
    }
    let language = LANGUAGES.with_borrow(|languages| languages.get(language).copied());
    let language = language.unwrap_or(Language::new(""));
    let mut wrong = findings.count();
    let mut tree = Tree::default();
    if let Some(card) = card {
        // Where measures could not be loaded, no measure is known, and none counts as wrong.
        let has_measures = language.has_measure("meter");
        for stat in card.stats() {
            if let Some(Unit::Measure(name)) = stat.unit() {
                wrong += usize::from(has_measures && !language.has_measure(name));
            }
        }
        tree = walk(&card, &[], super::context(lang, dark, heading, false, false, shared), language);
    }
    let tokens = tree.into_string();
    // Allocated before anything is drawn, because memory may run out.
    let mut drawn = vec![u8::try_from(wrong).unwrap_or(RARE - 1)];
    drawn.extend_from_slice(tokens.as_bytes());
    if !tokens.is_empty() && dom::draw(place, nodes, shown, &tokens).is_none() {
        drawn.clear();
    }
    drawn
}

/// Draws a card from the tokens that the full module returned. Returns whether the nodes were those of
/// `shown`.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn show(tokens: &str, place: &Node, nodes: &Array, shown: &[u8]) -> bool {
    dom::draw(place, nodes, shown, tokens).is_some()
}
