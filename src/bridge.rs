//! What JavaScript calls. Everything that crosses here is a string, a boolean, a number or plain data.
//!
//! There are two modules of it. The one that every reader loads reads and draws what is common in news. The
//! one with the feature `whole` has all of the crate: it checks cards, says what is wrong with their data,
//! works out their sums, and knows what is rare. It is loaded only where one of these is wanted, and gives
//! trees that the first one draws: so one of them alone has to do with the page.

#[cfg(not(feature = "whole"))]
mod draw;
#[cfg(feature = "whole")]
mod whole;

use lol_alloc::{FreeListAllocator, LockedAllocator};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::card::Card;
use crate::finding::Findings;

/// A list of free blocks: short, because everything that a call takes is given back at its end. Rust's own
/// allocator would be 2 KB more of the bundle, one of constant time (`rlsf`) 300 bytes more.
#[global_allocator]
static ALLOCATOR: LockedAllocator<FreeListAllocator> = LockedAllocator::new(FreeListAllocator::new());

#[wasm_bindgen]
extern "C" {
    /// The shortest digits that a number is read back from, as ECMA-262's `Number::toString` gives them.
    #[wasm_bindgen(js_name = String)]
    pub(crate) fn shortest(number: f64) -> String;
}

/// The card in data that has gone through JSON.
fn read(data: JsValue, findings: &Findings) -> Option<Card> {
    // What JSON has can always be read; what is wrong with what it says is in the findings.
    Card::read(serde_wasm_bindgen::Deserializer::from(data), findings).unwrap_or_default()
}
