//! Units that the card knows by name.

use super::cldr::CURRENCIES;
pub use super::cldr::MEASURES;
use super::table::find;
use crate::text::join;

/// Whether a code is that of a currency in use (ISO 4217).
pub(crate) fn is_currency(code: &str) -> bool {
    CURRENCIES.as_bytes().chunks(3).any(|known| known == code.as_bytes())
}

/// Currencies that have another number of decimals than two (CLDR `supplemental/currencyData`, of those that are in use).
const DECIMALS: [(&str, u8); 2] = [
    (
        "AFN ALL BIF CLP COP DJF GNF HUF IDR IQD IRR ISK JPY KMF KPW KRW LAK LBP MGA MMK PKR PYG RSD RWF SOS SYP UGX VND VUV XAF XOF XPF YER",
        0,
    ),
    ("BHD JOD KWD LYD OMR TND", 3),
];

/// How many decimals an amount of a currency has, if it has any.
pub(super) fn decimals_of(currency: &str) -> u8 {
    let row = DECIMALS.iter().find(|(currencies, _)| find(currencies, currency).is_some());
    row.map_or(2, |(_, decimals)| *decimals)
}

/// Whether a measure is one of [`MEASURES`].
pub(crate) fn is_measure(name: &str) -> bool {
    !name.as_bytes().contains(&b' ') && find(MEASURES, &join(&[" ", name, " "])).is_some()
}
