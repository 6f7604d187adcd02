//! A card as it stands in a page before any script runs: each form is a string, made of one [`crate::view`], so that all have the same
//! characters as the card that a browser draws.
//!
//! | form | for |
//! |---|---|
//! | [`element()`] | pages: `<fact-card>` with the card in it, which `fact-card.js` adopts when it arrives |
//! | [`text()`] | messages and mail: the facts in plain text, as `toText()` of the element has them |
//! | [`jsonld()`] | search engines and other programs: the facts in the vocabulary of schema.org |
//! | [`light()`] | feeds, mail, readers: plain HTML |
//! | [`embed()`] | people who paste: the card's code, with the plain form as its fallback |
//! | [`page()`] | frames: a whole page |
//!
//! ```
//! use fact_card::{Card, render, view::Context};
//!
//! let data = r#"{ "lang": "en", "title": "Census", "stats": [ { "label": "Residents", "value": 1234 } ] }"#;
//! let card = Card::from_json(data)?.card.ok_or("nothing to show")?;
//! let markup = render::element(&card, data, Context::default(), render::Style::Inline);
//! assert!(markup.starts_with("<fact-card><template shadowrootmode=\"open\"><style"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod data;
mod element;
mod embed;
mod jsonld;
mod light;
mod lines;
mod page;
mod sizes;
mod style;
mod text;

pub use element::element;
pub use embed::{Embed, Script, embed};
pub use jsonld::jsonld;
pub use light::light;
pub use page::{page, page_script, page_style};
pub use style::{Style, stylesheet};
pub use text::text;
