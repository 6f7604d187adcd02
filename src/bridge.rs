//! What JavaScript calls. Everything that crosses here is a string, a boolean, a DOM node or plain data.

mod data;

use js_sys::Array;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::card::{Card, Reading};
use crate::finding::{Finding, Severity};
use crate::node::Theme;
use crate::view::{Context, view};

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// One card on the page: the data last read, and what was wrong with it.
#[wasm_bindgen]
#[derive(Default)]
pub struct Drawing {
    card: Option<Card>,
    findings: Vec<Finding>,
}

#[wasm_bindgen]
impl Drawing {
    /// A card without data.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads the host's data and says whether there is a card in it. Where there is none, the card read before stays.
    pub fn read(&mut self, data: JsValue) -> bool {
        let reading =
            Card::read(data::Data(data)).unwrap_or_else(|_| Reading { card: None, findings: vec![not_data()] });
        self.findings = reading.findings;
        let found = reading.card.is_some();
        if found {
            self.card = reading.card;
        }
        found
    }

    /// What the last reading found: for each the severity, path, what was found and expected, the remedy, and the whole message.
    pub fn findings(&self) -> Array {
        self.findings.iter().map(to_list).collect()
    }

    /// The card as `www/draw.js` draws it; empty where none has been read.
    pub fn draw(&self, lang: &str, dark: bool) -> String {
        let Some(card) = &self.card else { return String::new() };
        let theme = if dark { Theme::Dark } else { Theme::Light };
        view(card, Context { lang, theme }).into_string()
    }
}

/// The finding's texts, in the order in which `www/card.js` names them.
fn to_list(finding: &Finding) -> JsValue {
    let Finding { path, found, expected, remedy, .. } = finding;
    let texts = [finding.severity.name(), path, found, expected, remedy, &finding.message()];
    texts.into_iter().map(JsValue::from_str).collect::<Array>().into()
}

/// A card that a script handed over with something in it that JSON has no form for, such as a function.
fn not_data() -> Finding {
    Finding {
        severity: Severity::Error,
        path: String::new(),
        found: "a value that JSON does not have".into(),
        expected: "data as JSON has it".into(),
        remedy: "Hand over texts, numbers, lists and plain objects only.".into(),
    }
}
