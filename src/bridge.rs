//! What JavaScript calls. Everything that crosses here is a string, a boolean, a number or plain data.
//!
//! There are two modules of it. The one that every reader loads draws cards; the one with the feature `explain` says what
//! is wrong with a card's data, and is loaded only where something is.

mod data;
#[cfg(not(feature = "explain"))]
mod draw;
#[cfg(feature = "explain")]
mod explain;

use wasm_bindgen::JsValue;

use crate::card::Card;
use crate::finding::Findings;

/// Constant time, and 1.2 KB less of the bundle than Rust's own; `lol_alloc` is 300 bytes less still, but searches a list.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn read(data: JsValue, findings: &Findings) -> Option<Card> {
    // What `JSON.parse` makes can always be read; what is wrong with it is in the findings.
    Card::read(data::Data(data), findings).unwrap_or_default()
}
