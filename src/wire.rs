//! The untrusted form of a card's data.
//!
//! The format is a table, `wire/table.rs`. The reader, `wire/reader.rs`, walks the data along it.
//! [`crate::card`] decides what the values *mean*.

#![cfg_attr(browser, allow(unreachable_pub, reason = "what the crate publishes of it is not there in wasm"))]

mod bidi;
#[cfg(any(not(browser), feature = "full"))]
mod encoding;
#[cfg(any(not(browser), feature = "full"))]
mod line_breaks;
mod markup;
mod printed;
mod reader;
mod row;
mod spelling;
mod table;

pub(crate) use reader::{Record, Slot, read};
pub(crate) use spelling::{measure_with_slip, nearest, nearest_measure};
pub use table::{MAX_BYTES, MAX_POINTS, MAX_STATS, MAX_TEXT};

// For `schema`.
#[cfg(not(browser))]
pub use crate::full::Full;
#[cfg(not(browser))]
pub use row::{Field, FieldDocs, Kept, Kind, ObjectDocs, ObjectType, Texts};
#[cfg(not(browser))]
pub use table::CARD;
#[cfg(not(browser))]
pub(crate) use table::{
    CHANGE, COMPARISON, EARLIER_RANK, FORMS, LABELS, MARGIN, POINT, RANGE, RANK, SHARE, SOURCE, STAT, TARGET, UNIT,
};
