//! A card of an article's key statistics, for any page.
//!
//! Data flows one way. The host's JSON is read into a validated [`card::Card`]; [`view::view`] decides every word and every
//! order of what the reader sees, as a closed [`node::Tree`]; and thin renderers write that tree
//! down: [`html::html`] as a string, on a server, and `dom` as elements, in a browser. [`mod@image`] makes a picture of it.
//!
//! ```text
//!                      ┌─ check ─▶ Sums, Findings
//! host JSON ─ wire ─▶ Card ── view ──▶ Tree ─┬─ dom   ─▶ shadow root   (browser, wasm)
//!               └──▶ Findings                ├─ html  ─▶ string        (server, native)
//!                                            └─ image ─▶ picture       (server, native)
//! ```
//!
//! In a browser serde-wasm-bindgen reads the host's data, and web-sys draws. Nothing of a card is kept in wasm: what is shown is kept by the
//! script (`www/element/drawing.js`), so a fault loses nothing, and a card that is removed leaves nothing behind.
//!
//! | module | its one job |
//! |---|---|
//! | [`wire`] | the untrusted shape of the data, its caps, and the path of everything that is wrong |
//! | [`card`] | the data once it is known to be good |
//! | [`mod@check`] | whether the card adds up: every statement that follows from others, worked out anew |
//! | [`figure`], [`date`] | a figure and a date as stated: exact, with their precision |
//! | [`finding`] | what is wrong with the data, said so that its writer can mend it |
//! | [`mod@format`] | figures, dates and interface words as a language writes them |
//! | [`node`] | what a card consists of on the page |
//! | [`view`] | a card as a tree |
//! | [`html`] | a tree as a string |
//! | `dom` | a tree as elements, and brought to the next tree (wasm only) |
//! | [`render`] | a card in the forms that pages, feeds and frames take (native only) |
//! | [`schema`] | the format and the element, described for editors, programs and people (native only) |
//! | [`mod@image`] | a tree as a picture to share (native only, the feature `image`) |
//! | `bridge` | what JavaScript calls (wasm only) |
//! | `main.rs`, `cli` | the command `fact-card`, which checks cards, writes them into pages and pictures, and prints their JSON Schema (the feature `cli`) |
//!
//! # What the browser loads
//!
//! Every reader pays for what is in `fact-card.js`, so each of these was measured: its bytes are those of the whole script
//! with brotli at quality 11, as `cargo xtask size` said before and after at the time. It says what it weighs now, and `cargo xtask bench` how quick it is.
//!
//! There are two modules of wasm. The first is in the script, and reads and draws what is common in news: values, shares, targets, changes, money,
//! percentages, dates, words, short forms. The second has all of the crate (the feature `full`), and is loaded where it is wanted: it checks, puts
//! findings into words, works out sums, and knows what is rare. It gives the first one a tree to draw.
//!
//! | decision | bytes | more |
//! |---|---|---|
//! | web-sys draws and serde-wasm-bindgen reads, where strings crossed and a script of ours did both | 41,606 → 52,408 | `bridge.rs` |
//! | what is asked of a value that went through JSON is answered before, and the tables to print floats are emptied | 52,408 → 45,864 | `xtask/json.rs` |
//! | checking, sums and what is rare stand in the second module | 45,864 → 36,872 | `bridge.rs` |
//! | updates look words up in a list, and need not wait for a turn; what a page has changed is healed; data is taken whatever a page has done to prototypes | 36,872 → 37,757 | `format/language.rs`, `www/element/card.js`, `www/element/drawing.js` |
//! | what mends data and what fetches it again is loaded later (0.7 KB) | 37,772 → 37,357 | `www/element/later.js` |
//! | short forms ("2.86 million") are common enough for the first module | 37,357 → 38,338 | [`wire`] |
//! | compiled for its speed too (`opt-level = "s"`), which takes a tenth off an update | 38,354 → 39,212 | `Cargo.toml` |
//! | figures have their own arithmetic of 128 bits, a dozen lines | 19,517 → 19,048 | [`figure`] |
//! | a card is a function of its data and its page: hence the smallest allocator is quick enough | 18,280 → 17,959 | `bridge.rs` |
//! | where WebAssembly is refused, the same wasm is loaded as JavaScript, so it does without references and several results; and a fault gets a fresh instance | 40,662 → 41,087 | `www/element/engine.js` |
//! | the wasm stands in the script as text: one request | | `xtask/text.rs` |
//! | that text has fixed codes, and is decoded over bytes: 7 ms less of a phone's time | 17,756 → 17,657 | `www/element/instance.js` |
//! | while the wasm compiles, the data is parsed, the stylesheet prepared, and the page looked at | 16,599 → 16,635 | `www/element/card.js` |
//! | numbers and dates are written as each of the CLDR's locales writes them | 16,916 → 19,869 | [`mod@format`] |
//! | one language is in a script, all in a file beside it | 27,385 → 19,869 | `www/element/lazy.js` |
//! | cards work behind script optimisers | | `www/element/base.js` |
//! | screen readers are told of new figures, and hostile pages leave the card alone | 40,224 → 40,662 | `www/element/announce.js`, `www/element/fact-card.css` |
//! | readers share the card: the control with its words, and `toText()`. What it does is in a file beside the script | 41,240 → 42,141 | `www/element/share.js`, `www/element/picture.js` |
//! | how languages write measures stands in a file beside the script | | `www/element/lazy.js` |
//! | cards take turns, so that the first is painted before the last is drawn | 16,635 → 16,921 | `www/element/scheduler.js` |
//! | cards look at the page together before they are drawn, so that its style is worked out once | | `www/element/environment.js` |
//! | what readers open is built when they do: until then there is a button | | [`view::Disclosed`] |
//!
//! What is rare would cost every reader, by itself: series 1,581 bytes, ranges and margins 850, a page's own labels 776, ranks 442. A card that has some
//! of it costs its readers a request more, and 54 KB.
//!
//! Time, language and theme are arguments everywhere; nothing is read from the environment, so the same data gives the
//! same characters on a server and in every browser.
//!
//! # On a server
//!
//! ```
//! use fact_card::{Card, check, render, view::Context};
//!
//! let data = r#"{ "lang": "id", "title": "Kaltim", "stats": [
//!     { "id": "all", "label": "Penduduk", "value": 2860701, "unit": "jiwa" },
//!     { "label": "IKD aktif", "value": 156639, "share": { "percent": 18.25, "ofStat": "all" } } ] }"#;
//!
//! // What is right in the data is a card; what is not is left out of it, and found.
//! let reading = Card::from_json(data)?;
//! assert_eq!(reading.findings, []);
//! let card = reading.card.ok_or("no stat of it can be shown")?;
//!
//! // Whether it adds up is another question.
//! let found = check(&card).findings;
//! assert!(found.iter().any(|finding| finding.found == "18.25% for 156,639 of 2,860,701"));
//!
//! // For the page's body and for its head. It is for the page to say what a card does not: its language, and whether it is dark.
//! let context = Context { lang: "id", ..Context::default() };
//! let element = render::element(&card, data, context, render::Style::Link("/fact-card.css"));
//! let facts = render::jsonld(&card, context);
//! assert!(element.contains("2.860.701") && facts.contains("2860701"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Nothing of it panics or reads anything else, and nothing is kept but the languages that were asked for: call it from as many threads as
//! there are. `examples/server.rs` is a whole server.

#![cfg_attr(target_arch = "wasm32", allow(dead_code, reason = "each of the two modules uses a part of the crate"))]

// The Rust of the README and of the documentation is compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
#[doc = include_str!("../www/site/docs/rust.md")]
struct Documentation;

/// Whether this is all of the crate. The wasm module that every reader loads is not: it draws what is common, and leaves it to the module with the feature
/// `whole` to check cards, to put findings into words, and to draw what is rare. See `bridge`.
pub(crate) const IS_FULL: bool = cfg!(any(not(target_arch = "wasm32"), feature = "full"));

#[cfg(target_arch = "wasm32")]
mod bridge;
pub mod card;
pub mod check;
pub mod date;
#[cfg(not(target_arch = "wasm32"))]
mod document;
#[cfg(all(target_arch = "wasm32", not(feature = "full")))]
mod dom;
#[cfg(not(target_arch = "wasm32"))]
mod error;
pub mod figure;
pub mod finding;
pub mod format;
#[cfg(not(target_arch = "wasm32"))]
mod html;
#[cfg(all(feature = "image", not(target_arch = "wasm32")))]
pub mod image;
#[cfg(not(target_arch = "wasm32"))]
pub mod render;
#[cfg(not(target_arch = "wasm32"))]
pub mod schema;
#[cfg(not(target_arch = "wasm32"))]
mod std_traits;
mod text;
mod tree;
mod view;
mod wire;

pub use card::Card;
#[cfg(not(target_arch = "wasm32"))]
pub use document::Document;
#[cfg(not(target_arch = "wasm32"))]
pub use error::Error;
#[cfg(not(target_arch = "wasm32"))]
pub use std_traits::ParseError;
pub use view::{Context, Disclosed, Theme};
