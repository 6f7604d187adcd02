//! Findings, for the module that puts them into words.

use js_sys::Array;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::finding::Finding;

/// What is wrong with data that `JSON.parse` made: for each finding its severity and path, what was found and
/// expected, the remedy, and the whole message.
#[wasm_bindgen]
#[expect(unreachable_pub, reason = "wasm-bindgen wants what it exports to be public")]
pub fn explain(data: JsValue) -> Array {
    super::read(data).findings.iter().map(to_list).collect()
}

fn to_list(finding: &Finding) -> JsValue {
    let Finding { path, found, expected, remedy, .. } = finding;
    let texts = [finding.severity.name(), path, found, expected, remedy, &finding.message()];
    texts.into_iter().map(JsValue::from_str).collect::<Array>().into()
}
