//! The figures of an article: finds them in its text, compares a card with them, and drafts a card from them.
//!
//! ```text
//! text, Markdown, HTML ─▶ Article ─▶ figures ─┬─▶ ground ─▶ where each figure of a card stands
//!                                             └─▶ draft  ─▶ a card to begin with
//! ```
//!
//! No model and no network: the same text gives the same figures on every machine. All positions are byte
//! offsets of [`Article::text`].

mod draft;
mod figures;
mod ground;
mod languages;
mod letters;
mod months;
mod parts;
mod phrases;
mod scale;
mod sentences;
mod slip;
mod text;
mod words;

#[cfg(all(browser, feature = "write"))]
pub(crate) use draft::unit_of;
pub use draft::{Contradiction, Doubt, Draft, DraftChange, DraftRelation, DraftStat, DraftWhole, LeftOut, Why, draft};
pub use figures::{Comparison, Found, FoundUnit, Inside, Notation, figures, numbers};
#[cfg(all(browser, feature = "write"))]
pub(crate) use figures::{shown, typed};
#[cfg(browser)]
pub(crate) use ground::{Amounts, ground_amounts};
pub use ground::{Derivation, Grounded, Place, Rounding, Verdict, ground, ground_found};
#[cfg(all(browser, feature = "article"))]
pub(crate) use parts::Parts;
pub use text::{Article, Block, BlockKind};
