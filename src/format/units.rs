//! Units that the card knows by name.

use super::cldr::CURRENCIES;
pub use super::cldr::MEASURES;
use super::table::find;
use crate::text::join;

/// Whether a code is that of a currency that is in use (ISO 4217).
pub(crate) fn is_currency(code: &str) -> bool {
    CURRENCIES.as_bytes().chunks(3).any(|known| known == code.as_bytes())
}

/// Whether a measure is one of [`MEASURES`].
pub(crate) fn is_measure(name: &str) -> bool {
    !name.as_bytes().contains(&b' ') && find(MEASURES, &join(&[" ", name, " "])).is_some()
}
