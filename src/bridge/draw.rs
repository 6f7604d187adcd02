//! Cards, for the module that draws them.

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

/// Says that data has something which only all of the crate reads. No card has as many findings.
const RARE: u8 = 255;

thread_local! {
    /// The languages that the page has cards in: of those that there are.
    static LANGUAGES: RefCell<Vec<Language<'static>>> = const { RefCell::new(Vec::new()) };
}

/// Takes a language as [`Language::new`] does, and gives the number that it has from then on, in this instance.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn learn(language: String) -> usize {
    LANGUAGES.with_borrow_mut(|languages| {
        let language = language.leak();
        languages.push(Language::with_sentences(language, sentences(language).leak()));
        languages.len() - 1
    })
}

/// Draws the card in data that has gone through JSON: see [`dom::draw`] for the place, the nodes, and the
/// tokens that are `shown` there. `language` is the number of one that was learnt, `lang` and `dark` are of
/// the page. `shared` says whether the ways to share it are opened. Where the data has what is rare, nothing
/// is drawn, but where `alone` says that there is nothing else to draw it: then it is left out.
///
/// Gives how many things are wrong with the data, in one byte, and the tokens of the card: [`RARE`] where it
/// has what is rare, and no tokens where nothing was drawn. Nothing at all where the nodes are not those that
/// are shown.
#[wasm_bindgen]
#[expect(clippy::too_many_arguments, reason = "each crosses to JavaScript by itself")]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn draw(
    data: JsValue,
    language: usize,
    lang: &str,
    dark: bool,
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
        // Where measures could not be loaded, none is known, and none is wrong.
        let has_measures = language.has_measure("meter");
        for stat in card.stats() {
            if let Some(Unit::Measure(name)) = stat.unit() {
                wrong += usize::from(has_measures && !language.has_measure(name));
            }
        }
        tree = walk(&card, &[], super::context(lang, dark, false, false, shared), language);
    }
    let tokens = tree.into_string();
    // Before anything is drawn: memory for it may be lacking.
    let mut drawn = vec![u8::try_from(wrong).unwrap_or(RARE - 1)];
    drawn.extend_from_slice(tokens.as_bytes());
    if !tokens.is_empty() && dom::draw(place, nodes, shown, &tokens).is_none() {
        drawn.clear();
    }
    drawn
}

/// Draws a card that was made elsewhere, by its tokens. Gives whether the nodes were those that are shown.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn show(tokens: &str, place: &Node, nodes: &Array, shown: &[u8]) -> bool {
    dom::draw(place, nodes, shown, tokens).is_some()
}
