//! Cards, for the module that draws them.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::card::Unit;
use crate::check;
use crate::finding::{Findings, count, join};
use crate::format::Language;
use crate::node::{Theme, Tree};
use crate::view::{Context, view_in};

/// The card in data, given as `tokens` of `www/data.js` gives it: how many things are wrong with the data, U+0000, and the card as `www/draw.js`
/// draws it, or nothing where there is none. A strict card leaves out stats that contradict themselves. Nothing is kept from one call to
/// the next.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn draw(data: &str, language: &str, lang: &str, dark: bool, strict: bool) -> String {
    let findings = Findings::default();
    let card = super::read(data, &findings);
    let language = Language::new(language);
    let mut wrong = 0;
    let mut tree = Tree::default();
    if let Some(card) = card {
        let sums = check::sums(&card, &findings);
        let theme = if dark { Theme::Dark } else { Theme::Light };
        // Where measures could not be loaded, none is known, and none is wrong.
        let has_measures = language.has_measure("meter");
        for stat in card.stats() {
            if let Some(Unit::Measure(name)) = stat.unit() {
                wrong += usize::from(has_measures && !language.has_measure(name));
            }
        }
        tree = view_in(&card, &sums, Context { lang, theme, strict }, language);
    }
    join(&[&count(findings.count() + wrong), "\0", tree.as_str()])
}
