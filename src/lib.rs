//! A card of an article's key statistics, for any page.
//!
//! Data flows one way. The host's JSON is read into a validated [`card::Card`]; [`view::view`] decides every word and every
//! order of what the reader sees, as a closed [`node::Tree`]; and one of two thin renderers writes that tree
//! down: [`html::html`] as a string, on a server, or `www/draw.js` as elements, in a browser.
//!
//! ```text
//! host JSON ─ wire ─▶ Card ── view ──▶ Tree ─┬─ draw.js ─▶ shadow root   (browser, wasm)
//!               └──▶ Findings                └─ html    ─▶ string        (server, native)
//! ```
//!
//! | module | its one job |
//! |---|---|
//! | [`wire`] | the untrusted shape of the data, its caps, and the path of everything that is wrong |
//! | [`card`] | the data once it is known to be good |
//! | [`figure`], [`date`] | a figure and a date as stated: exact, with their precision |
//! | [`finding`] | what is wrong with the data, said so that its writer can mend it |
//! | [`mod@format`] | figures, dates and interface words as a language writes them |
//! | [`node`] | what a card consists of on the page |
//! | [`view`] | a card as nodes |
//! | [`html`] | nodes as a string |
//! | `bridge` | what JavaScript calls (wasm only) |
//!
//! Time, language and theme are arguments everywhere; nothing is read from the environment, so the same data gives the
//! same characters on a server and in every browser.
//!
//! ```
//! use fact_card::{card::Card, html::html, node::Theme, view::{Context, view}};
//!
//! let reading = Card::from_json(r#"{ "lang": "id", "title": "Kaltim", "stats": [
//!     { "label": "IKD aktif", "value": 156639, "unit": "warga" } ] }"#)?;
//! let card = reading.card.ok_or("no valid stat")?;
//! let page = html(&view(&card, Context { lang: "id", theme: Theme::Light }));
//! assert!(page.contains("156.639"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

// The README's Rust is compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

#[cfg(target_arch = "wasm32")]
mod bridge;
pub mod card;
pub mod date;
pub mod figure;
pub mod finding;
pub mod format;
pub mod html;
pub mod node;
pub mod view;
pub mod wire;
