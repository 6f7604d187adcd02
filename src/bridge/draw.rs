//! Cards, for the module that draws them.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::finding::{Findings, count};
use crate::format::Language;
use crate::node::Theme;
use crate::view::{Context, view_in};

/// The card in data, given as `tokens` of `www/data.js` gives it: how many things are wrong with the data, U+0000, and the card as `www/draw.js`
/// draws it, or nothing where there is none. Nothing is kept from one call to the next.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn draw(data: &str, language: &str, lang: &str, dark: bool) -> String {
    let findings = Findings::default();
    let card = super::read(data, &findings);
    let mut drawn = count(findings.count());
    drawn.push('\0');
    if let Some(card) = card {
        let theme = if dark { Theme::Dark } else { Theme::Light };
        drawn.push_str(view_in(&card, Context { lang, theme }, Language::new(language)).as_str());
    }
    drawn
}
