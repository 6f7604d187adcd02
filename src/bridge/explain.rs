//! Findings, for the module that puts them into words.

use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::check;
use crate::finding::{Finding, Findings};

/// A finding as a page has it: see `findings` in the README.
#[derive(Serialize)]
struct Explained<'a> {
    severity: &'static str,
    path: &'a str,
    found: &'a str,
    expected: &'a str,
    remedy: &'a str,
    message: String,
}

/// What is wrong with data, given as `tokens` of `www/data.js` gives it: a list of plain objects.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn explain(data: &str) -> Result<JsValue, JsValue> {
    let findings = Findings::default();
    if let Some(card) = super::read(data, &findings) {
        check::sums(&card, &findings);
    }
    let findings = findings.into_vec();
    let explained: Vec<_> = findings.iter().map(Explained::of).collect();
    Ok(serde_wasm_bindgen::to_value(&explained)?)
}

impl<'a> Explained<'a> {
    fn of(finding: &'a Finding) -> Self {
        let Finding { severity, path, found, expected, remedy } = finding;
        Self { severity: severity.name(), path, found, expected, remedy, message: finding.message() }
    }
}
