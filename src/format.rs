//! Figures, dates and interface words as a locale writes them.
//!
//! Nothing here asks the environment: the same characters come out on a server and in every browser, also in
//! browsers whose own `Intl` lacks the language. One file a language, for translators, stands in `format/words/`.

mod cldr;
mod date;
mod direction;
mod language;
#[cfg(not(target_arch = "wasm32"))]
mod languages;
mod number;
mod numbers;
mod table;
mod tag;
mod template;

pub use date::date;
pub use direction::{Direction, direction};
pub use language::Language;
#[cfg(not(target_arch = "wasm32"))]
pub use languages::{Pack, packs, text_for};
pub use number::{number, percent};
pub use numbers::Numbers;
pub(crate) use tag::{has_words, is_language_tag};
pub(crate) use template::{Piece, fill, next_piece};
