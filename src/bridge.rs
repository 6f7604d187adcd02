//! What JavaScript calls. What crosses is texts, numbers and booleans, data that has gone through JSON, and to the
//! module that draws also the nodes that it draws in.
//!
//! There are two modules of it. The one that every reader loads reads and draws what is common in news. The
//! one with the feature `full` has all of the crate: it checks cards, says what is wrong with their data,
//! works out their sums, and knows what is rare. It is loaded only where one of these is wanted, and gives
//! trees that the first one draws: so one of them alone has to do with the page.

#[cfg(not(feature = "full"))]
mod draw;
#[cfg(feature = "full")]
mod full;

use lol_alloc::{FreeListAllocator, LockedAllocator};
use wasm_bindgen::JsValue;

use crate::card::Card;
use crate::finding::Findings;
use crate::view::{Context, Disclosed, Theme};

/// A list of free blocks: short, because everything that a call takes is given back at its end. Rust's own
/// allocator would be 2 KB more of the bundle, one of constant time (`rlsf`) 300 bytes more.
#[global_allocator]
static ALLOCATOR: LockedAllocator<FreeListAllocator> = LockedAllocator::new(FreeListAllocator::new());

/// The card in data that has gone through JSON.
fn read(data: JsValue, findings: &Findings) -> Option<Card> {
    // What JSON has can always be read; what is wrong with what it says is in the findings.
    Card::read(serde_wasm_bindgen::Deserializer::from(data), findings).unwrap_or_default()
}

/// How a card is drawn on a page. `opened` says whether its sums are opened, and `shared` whether the ways to share
/// it are: else each is offered.
#[expect(clippy::fn_params_excessive_bools, reason = "each has crossed from JavaScript by itself")]
fn context(lang: &str, dark: bool, strict: bool, opened: bool, shared: bool) -> Context<'_> {
    let disclosed = |is_opened| if is_opened { Disclosed::Opened } else { Disclosed::Offered };
    let theme = if dark { Theme::Dark } else { Theme::Light };
    Context { lang, theme, strict, calculations: disclosed(opened), sharing: disclosed(shared) }
}
