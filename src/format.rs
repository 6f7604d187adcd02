//! Formats figures, dates and interface words for a locale.
//!
//! Nothing here asks the environment, so a server and every browser write the same characters, also browsers
//! whose `Intl` lacks the language. Translators find one file for each language in `format/words/`.

mod cldr;
mod compact;
mod date;
mod direction;
mod language;
#[cfg(not(browser))]
mod languages;
mod locale;
mod number;
mod numbers;
mod plural;
#[cfg(any(not(browser), feature = "article"))]
mod reading;
#[cfg(any(not(browser), feature = "full"))]
mod scale;
mod table;
mod tag;
mod template;
mod units;
mod words;

pub use compact::ShortForm;
#[cfg(any(not(browser), feature = "write"))]
pub(crate) use direction::is_from_right;
pub use direction::{Direction, direction};
pub use language::Language;
#[cfg(all(browser, not(feature = "full")))]
pub(crate) use language::sentences;
#[cfg(not(browser))]
pub(crate) use languages::languages_with_words;
#[cfg(not(browser))]
pub(crate) use languages::scale_for;
#[cfg(not(browser))]
pub use languages::{Pack, measures, packs, script_for, text_for};
pub use locale::{Locale, Short};
pub use plural::Category;
#[cfg(any(not(browser), feature = "article"))]
pub(crate) use reading::{months, separators};
pub(crate) use table::{find, pieces};
pub(crate) use tag::calendar_of;
pub use tag::{has_words, hyphenated, is_language_tag};
pub(crate) use template::{Piece, fill, joint, next_piece};
pub use units::MEASURES;
pub(crate) use units::{is_currency, is_measure};
pub(crate) use words::{RARE_WORDS, WORDS};
