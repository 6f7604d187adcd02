//! Cards, for the module that draws them.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::card::Card;
use crate::finding::Findings;
use crate::node::Theme;
use crate::view::{Context, view};

/// One card on the page: the data last read.
#[wasm_bindgen]
#[derive(Default)]
pub struct Drawing {
    card: Option<Card>,
}

#[wasm_bindgen]
impl Drawing {
    /// A card without data.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads data that `JSON.parse` made, and gives the number of things that are wrong with it, which [`super::explain`]
    /// names. Where there is no card in it, the number is negative, and the card read before stays.
    pub fn read(&mut self, data: JsValue) -> i32 {
        let findings = Findings::default();
        let card = super::read(data, &findings);
        let count = i32::try_from(findings.count()).unwrap_or(i32::MAX);
        if card.is_none() {
            return -1 - count;
        }
        self.card = card;
        count
    }

    /// The card as `www/draw.js` draws it; empty where none has been read.
    pub fn draw(&self, lang: &str, dark: bool) -> String {
        let Some(card) = &self.card else { return String::new() };
        let theme = if dark { Theme::Dark } else { Theme::Light };
        view(card, Context { lang, theme }).into_string()
    }
}
