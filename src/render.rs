//! A card as markup or text before any script runs. Each form is a string, written in one walk through the
//! card, so all of them have the same characters as the card that a browser draws.
//!
//! | form | for |
//! |---|---|
//! | [`element()`] | pages: `<fact-card>` with the card in it, which `fact-card.js` adopts when it loads |
//! | [`text()`] | messages and mail: the facts in plain text, like `toText()` of the element |
//! | [`jsonld()`] | search engines and other programs: the facts in the vocabulary of schema.org |
//! | [`plain_html()`] | feeds, mail, readers: plain HTML |
//! | [`embed()`] | code to paste: the card's embed code, with the plain HTML as its fallback |
//! | [`page()`] | frames: a complete page |
//!
//! ```
//! use fact_card::{Context, Document, render};
//!
//! let data = r#"{ "lang": "en", "title": "Census", "stats": [ { "label": "Residents", "value": 1234 } ] }"#;
//! let document = Document::from_json(data)?;
//! let markup = render::element(&document, Context::default(), render::Style::Inline);
//! assert!(markup.starts_with("<fact-card><template shadowrootmode=\"open\"><style"));
//! # Ok::<(), fact_card::Error>(())
//! ```

mod data;
mod element;
mod embed;
#[cfg(not(browser))]
mod jsonld;
mod lines;
mod page;
mod plain_html;
#[cfg(feature = "policy")]
mod policy;
mod sizes;
mod style;
mod text;

#[cfg(all(browser, feature = "write"))]
pub(crate) use data::one_line;
pub use element::{element, shadow_root};
pub use embed::{Embed, Script, embed, frame_height};
#[cfg(not(browser))]
pub use jsonld::jsonld;
pub use page::{page, page_script, page_style};
pub use plain_html::plain_html;
#[cfg(feature = "policy")]
pub use policy::{element_policy, page_policy};
pub use style::{Style, stylesheet};
pub use text::text;
