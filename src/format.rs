//! Figures, dates and interface words as a language writes them.
//!
//! Nothing here asks the environment: the same characters come out on a server and in every browser, also in
//! browsers whose own `Intl` lacks the language. One file a language stands in `format/languages/`.

mod date;
mod direction;
mod languages;
mod number;
mod template;

pub use date::date;
pub use direction::{Direction, direction};
pub use languages::Language;
pub(crate) use languages::is_language_tag;
pub use number::{number, percent};
pub(crate) use template::{Piece, fill, next_piece};
