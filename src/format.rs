//! Figures, dates and interface words as a locale writes them.
//!
//! Nothing here asks the environment: the same characters come out on a server and in every browser, also in
//! browsers whose own `Intl` lacks the language. One file a language, for translators, stands in `format/words/`.

mod cldr;
mod compact;
mod date;
mod direction;
mod language;
#[cfg(not(target_arch = "wasm32"))]
mod languages;
mod locale;
mod number;
mod numbers;
mod plural;
mod table;
mod tag;
mod template;
mod units;
mod words;

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use direction::is_from_right;
pub use direction::{Direction, direction};
pub use language::Language;
#[cfg(all(target_arch = "wasm32", not(feature = "full")))]
pub(crate) use language::sentences;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use languages::languages_with_words;
#[cfg(not(target_arch = "wasm32"))]
pub use languages::{Pack, measures, packs, script_for, text_for};
pub use locale::{Locale, Short};
pub use plural::Category;
pub(crate) use table::{find, pieces};
pub use tag::{has_words, is_language_tag};
pub(crate) use template::{Piece, fill, next_piece};
pub use units::MEASURES;
pub(crate) use units::{is_currency, is_measure};
pub(crate) use words::WORDS;
