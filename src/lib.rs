//! A card of an article's key statistics, for any page.
//!
//! # On a server
//!
//! ```
//! use fact_card::{Context, Document, render};
//!
//! let document = Document::from_json(r#"{ "lang": "id", "title": "Kaltim", "stats": [
//!     { "id": "all", "label": "Penduduk", "value": 2860701, "unit": "jiwa" },
//!     { "label": "IKD aktif", "value": 156639, "share": { "percent": 18.25, "ofStat": "all" } } ] }"#)?;
//!
//! // What is wrong with the data, and what does not add up.
//! for finding in document.findings() {
//!     eprintln!("{}: {finding}", finding.severity);
//! }
//! assert!(document.findings().iter().any(|finding| finding.found == "18.25% for 156,639 of 2,860,701"));
//!
//! // For the page's body and for its head. The page says what the card does not: language and theme.
//! let context = Context { lang: "id", ..Context::default() };
//! let element = render::element(&document, context, render::Style::Link("/fact-card.css"));
//! let facts = render::jsonld(&document, context);
//! assert!(element.contains("2.860.701") && facts.contains("2860701"));
//! # Ok::<(), fact_card::Error>(())
//! ```
//!
//! [`Document::from_value`] takes a value of your own in place of a JSON text. Nothing panics. Nothing reads
//! the environment: language and theme are arguments, so the same data gives the same characters on a server
//! and in every browser. Nothing is kept between calls: call from as many threads as there are.
//! `examples/server/main.rs` is a whole server.
//!
//! # How it works
//!
//! Data flows one way.
//!
//! ```text
//!                             ┌─▶ Tree    ─┬─ dom   ─▶ shadow root        (browser, wasm)
//! JSON ─ wire ─▶ Card ─ view ─┤            └─ html  ─▶ element, page      (native)
//!                  │     ▲    ├─▶ Lines   ─▶ text, plain HTML, JSON-LD    (native)
//!                  │     │    └─▶ Content ─▶ picture                      (native)
//!                  └─ check ─▶ Calculations
//! ```
//!
//! `wire` reads the data along the table of the format. [`card`] keeps what is good, and the rest becomes a
//! [`finding`]. [`mod@check`] works out everything that follows from the figures. `view` walks through the
//! card once, decides every word and their order, and hands each part to a sink: `Tree`, `Lines` or
//! `Content`.
//!
//! | module | its one job |
//! |---|---|
//! | [`Document`] | a card with its data, its calculations and its findings |
//! | `wire` | the format of the data, and how it is read |
//! | [`card`] | the data once it is known to be good |
//! | [`mod@check`] | whether the card adds up |
//! | [`figure`], [`date`] | a figure and a date as stated: exact, with their precision |
//! | [`finding`] | what is wrong with the data, and what to write instead |
//! | [`mod@format`] | figures, dates and the card's own words, as a language writes them |
//! | `view` | what the reader sees: the walk through a card, and the trait of its sinks |
//! | `tree`, `html`, `dom` | the card's elements, as a string (native) and in a page (wasm) |
//! | [`render`] | the forms that pages, feeds, frames and programs take (native) |
//! | `image` | the card as a picture (native, the feature `image`) |
//! | [`article`] | the figures in an article: found, compared with a card, and made into one |
//! | [`schema`] | what describes the format and the element: JSON Schema, types, tables (native) |
//! | `bridge` | what JavaScript calls (wasm) |
//! | `main.rs`, `cli` | the command `fact-card` (the feature `cli`) |
//!
//! `www/site/docs/performance.md` accounts for the bytes that a browser loads.

#![cfg_attr(browser, allow(dead_code, reason = "each of the modules uses a part of the crate"))]

// The Rust of the README and of the documentation is compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
#[doc = include_str!("../www/site/docs/rust.md")]
struct Documentation;

#[cfg(any(not(browser), feature = "article"))]
pub mod article;
#[cfg(target_arch = "wasm32")]
mod bridge;
pub mod card;
pub mod check;
pub mod date;
#[cfg(any(not(browser), feature = "write"))]
mod document;
#[cfg(all(browser, not(feature = "full")))]
mod dom;
#[cfg(not(browser))]
mod error;
pub mod figure;
pub mod finding;
pub mod format;
mod full;
#[cfg(any(not(browser), feature = "write"))]
mod html;
#[cfg(all(feature = "image", not(browser)))]
pub mod image;
#[cfg(browser)]
mod js;
mod qualifier;
#[cfg(any(not(browser), feature = "write"))]
pub mod render;
#[cfg(not(browser))]
pub mod schema;
#[cfg(not(browser))]
mod std_traits;
mod text;
mod tree;
mod view;
mod wire;

pub use card::Card;
#[cfg(not(browser))]
pub use check::check;
#[cfg(any(not(browser), feature = "write"))]
pub use document::Document;
#[cfg(not(browser))]
pub use error::Error;
#[cfg(not(browser))]
pub use std_traits::ParseError;
pub use view::{Context, Disclosed, Heading, Theme};
