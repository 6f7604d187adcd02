//! A card of an article's key statistics, for any page.
//!
//! Data flows one way. The host's JSON is read into a validated [`card::Card`]; [`view::view`] decides every word and every
//! order of what the reader sees, as a closed [`node::Tree`]; and thin renderers write that tree
//! down: [`html::html`] as a string, on a server, and `www/draw.js` as elements, in a browser. [`mod@image`] makes a picture of it.
//!
//! ```text
//!                      ┌─ check ─▶ Sums, Findings
//! host JSON ─ wire ─▶ Card ── view ──▶ Tree ─┬─ draw.js ─▶ shadow root   (browser, wasm)
//!               └──▶ Findings                ├─ html    ─▶ string        (server, native)
//!                                            └─ image   ─▶ picture       (server, native)
//! ```
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
//! | [`render`] | a card in the forms that pages, feeds and frames take (native only) |
//! | [`mod@image`] | a tree as a picture to share (native only, the feature `image`) |
//! | `bridge` | what JavaScript calls (wasm only) |
//! | `main.rs`, `cli` | the command `fact-card`, which checks cards, writes them into pages and pictures, and prints their JSON Schema (the feature `cli`) |
//!
//! # What the browser loads
//!
//! Every reader pays for what is in `fact-card.js`, so each of these was measured: its bytes are those of the whole script
//! with brotli at quality 11, as `cargo xtask size` said before and after at the time. It says what it weighs now, and `cargo xtask bench` how quick it is.
//!
//! | decision | bytes | more |
//! |---|---|---|
//! | a tree crosses the bridge as one string, which a script of ours draws and patches, without web-sys | 28,655 → 26,512 | [`node`] |
//! | findings are put into words by a second module, loaded where there are any; the first only counts them | 26,512 → 22,670, and 21,389 → 19,517 | [`finding`] |
//! | serde-wasm-bindgen carries only the findings | 31,709 → 29,807, and 22,670 → 21,094 | `bridge/data.rs` |
//! | figures have their own arithmetic of 128 bits, a dozen lines | 19,517 → 19,048 | [`figure`] |
//! | a card is a function of its data and its page: wasm keeps nothing from call to call | 19,048 → 18,436 | `bridge/draw.rs` |
//! | hence the smallest allocator is quick enough | 18,280 → 17,959 | `bridge.rs` |
//! | data crosses the bridge as one string too, numbers as their digits: no float is ever read | 17,657 → 16,709 | `bridge/data.rs` |
//! | no reference to an object crosses, so there is no table of them | 16,709 → 16,616 | `xtask/toolchain.rs` |
//! | where WebAssembly is refused, the same wasm is loaded as JavaScript (41,093 bytes, and 4 times slower: 0.6 ms for a card of two stats), so it does without several results; and a fault gets a fresh instance | 40,662 → 41,087 | `www/engine.js` |
//! | the wasm stands in the script as text: one request | | `xtask/text.rs` |
//! | that text has fixed codes, and is decoded over bytes: 7 ms less of a phone's time | 17,756 → 17,657 | `www/bytes.js` |
//! | while the wasm compiles, the data is parsed, the stylesheet prepared, and the page looked at | 16,599 → 16,635 | `www/card.js` |
//! | numbers and dates are written as each of the CLDR's locales writes them | 16,916 → 19,869 | [`mod@format`] |
//! | one language is in a script, all in a file beside it (8,017 bytes) | 27,385 → 19,869 | `www/languages.js` |
//! | every kind of figure: changes, ranges, margins, ranks, series, dates, texts, money, short forms, plurals, labels | 19,869 → 32,506 | [`card`] |
//! | the card is checked, and shows its sums: 3,900 for the one, 2,000 for the other | 32,506 → 38,833 | [`mod@check`] |
//! | data is fetched anew (`refresh`), no further than a card is long; a card goes along to another document; texts end their changes of direction | 38,766 → 39,686 | `www/refresh.js`, `www/download.js` |
//! | data that content systems have mangled is mended; cards work behind script optimisers | 39,686 → 40,224 | `www/mend.js`, `www/home.js` |
//! | screen readers are told of new figures, and hostile pages leave the card alone | 40,224 → 40,662 | `www/announce.js`, `www/fact-card.css` |
//! | readers share the card: the control with its words, and `toText()`. What it does is in a file beside the script (3,180 bytes) | 41,240 → 42,141 | `www/share.js`, `www/picture.js` |
//! | how languages write measures stands in a file beside the script (5,799 bytes) | | `www/languages.js` |
//! | cards take turns, so that the first is painted before the last is drawn | 16,635 → 16,921 | `www/turns.js` |
//! | cards look at the page together before they are drawn, so that its style is worked out once | | `www/page.js` |
//!
//! The kinds have no single large part. Leaving one out would save, by itself: the drawing and the words of a series 1,081 bytes, of a
//! change 736, of a range or a margin 712; reading the first two 688; a page's own labels 519; numbers in short 951; plural categories
//! 781; the symbols of currencies in English and its regions 729. A second script for what not every card has would cost those cards a
//! request, which is 150 ms of a slow network, where all kinds together are 60.
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

// The README's Rust is compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

#[cfg(target_arch = "wasm32")]
mod bridge;
pub mod card;
pub mod check;
pub mod date;
pub mod figure;
pub mod finding;
pub mod format;
pub mod html;
#[cfg(all(feature = "image", not(target_arch = "wasm32")))]
pub mod image;
pub mod node;
#[cfg(not(target_arch = "wasm32"))]
pub mod render;
pub mod view;
pub mod wire;

pub use card::Card;
#[cfg(not(target_arch = "wasm32"))]
pub use check::check;
