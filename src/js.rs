//! The JavaScript functions that the crate calls.

#[cfg(feature = "write")]
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// The shortest digits that parse as the same number, as ECMA-262's `Number::toString` gives them.
    #[wasm_bindgen(js_name = String)]
    pub(crate) fn shortest(number: f64) -> String;

    /// Data from its JSON text.
    #[cfg(feature = "write")]
    #[wasm_bindgen(js_namespace = JSON, catch)]
    pub(crate) fn parse(text: &str) -> Result<JsValue, JsValue>;
}
