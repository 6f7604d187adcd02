//! The JavaScript functions that the crate calls.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// The shortest digits that parse as the same number, as ECMA-262's `Number::toString` gives them.
    #[wasm_bindgen(js_name = String)]
    pub(crate) fn shortest(number: f64) -> String;
}
