//! What JavaScript calls. Everything that crosses here is a string, a boolean, a number or plain data.
//!
//! There are two modules of it. The one that every reader loads draws cards; the one with the feature `explain` says what
//! is wrong with a card's data, and is loaded only where something is.

mod data;
#[cfg(not(feature = "explain"))]
mod draw;
#[cfg(feature = "explain")]
mod explain;

use lol_alloc::{FreeListAllocator, LockedAllocator};

use crate::card::Card;
use crate::finding::Findings;

/// A list of free blocks: short, because everything that a call takes is given back at its end. Rust's own allocator would
/// be 2 KB more of the bundle, one of constant time (`rlsf`) 300 bytes more.
#[global_allocator]
static ALLOCATOR: LockedAllocator<FreeListAllocator> = LockedAllocator::new(FreeListAllocator::new());

fn read(data: &str, findings: &Findings) -> Option<Card> {
    // Tokens can always be read; what is wrong with what they say is in the findings.
    Card::read(&mut data::Data(data), findings).unwrap_or_default()
}
