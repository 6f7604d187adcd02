//! The functions that JavaScript calls. Texts, numbers, booleans, and data that has gone through JSON cross
//! the boundary. The module that draws also gets the nodes that it draws in.
//!
//! There are four wasm modules. The one that every reader loads reads and draws what is common in news. The
//! one with the feature `full` has the full crate: it checks cards, describes what is wrong with their data,
//! does their calculations, and handles rare data. It is loaded only when one of these is needed. It returns
//! trees that the first module draws, so that only the first one accesses the page. The one with the feature
//! `article` finds the figures of cards in their articles. The one with the feature `write` does that too,
//! and drafts, checks and writes cards, for pages on which people make them. No reader loads it.
//!
//! One more, with the feature `server`, is for JavaScript on a server: no browser loads it.

#[cfg(feature = "article")]
mod article;
#[cfg(not(any(feature = "full", feature = "server")))]
mod draw;
#[cfg(all(feature = "full", not(feature = "article")))]
mod full;
#[cfg(feature = "server")]
mod server;
#[cfg(feature = "write")]
mod write;

use lol_alloc::{FreeListAllocator, LockedAllocator};
#[cfg(not(feature = "server"))]
use wasm_bindgen::JsValue;

#[cfg(not(feature = "server"))]
use crate::card::Card;
#[cfg(feature = "write")]
use crate::check::calculations;
#[cfg(feature = "write")]
use crate::finding::Finding;
#[cfg(not(feature = "server"))]
use crate::finding::Findings;
#[cfg(not(any(feature = "article", feature = "server")))]
use crate::view::{Context, Disclosed, Heading, Theme};

/// An allocator with a list of free blocks. The list is short, because everything that a call takes is freed
/// at its end. Rust's own allocator would add 2 KB to the bundle, one with constant time (`rlsf`) 300 bytes.
#[global_allocator]
static ALLOCATOR: LockedAllocator<FreeListAllocator> = LockedAllocator::new(FreeListAllocator::new());

/// Reads a card from data that has gone through JSON.
#[cfg(not(feature = "server"))]
fn read(data: JsValue, findings: &Findings) -> Option<Card> {
    // Data that has gone through JSON can always be read. What is wrong with its content is in the findings.
    Card::read(serde_wasm_bindgen::Deserializer::from(data), findings).unwrap_or_default()
}

/// What the check of a card says. `json` is the text of its data.
#[cfg(feature = "write")]
pub(crate) fn check(json: &str) -> Vec<Finding> {
    let findings = Findings::default();
    if let Some(card) = crate::js::parse(json).ok().and_then(|data| read(data, &findings)) {
        calculations(&card, &findings);
    }
    findings.into_vec()
}

/// How a card is drawn on a page. `opened` says whether its calculations are open, and `shared` whether its
/// share options are. If not, they are offered behind a button.
#[cfg(not(any(feature = "article", feature = "server")))]
#[expect(clippy::fn_params_excessive_bools, reason = "each has crossed from JavaScript by itself")]
fn context(lang: &str, dark: bool, heading: u8, strict: bool, opened: bool, shared: bool) -> Context<'_> {
    let disclosed = |is_opened| if is_opened { Disclosed::Opened } else { Disclosed::Offered };
    let theme = if dark { Theme::Dark } else { Theme::Light };
    let heading = Heading::new(heading).unwrap_or_default();
    Context { lang, theme, heading, strict, calculations: disclosed(opened), sharing: disclosed(shared) }
}
