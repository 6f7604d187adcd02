//! Units that the card knows by name.

use super::cldr::CURRENCIES;
pub use super::cldr::MEASURES;
use super::table::find;
use crate::text::join;

/// Whether a code is that of a currency in use (ISO 4217).
pub(crate) fn is_currency(code: &str) -> bool {
    CURRENCIES.as_bytes().chunks(3).any(|known| known == code.as_bytes())
}

/// Currencies without decimals (CLDR `supplemental/currencyData`, of those that are in use).
const WITHOUT_DECIMALS: &str = "AFN ALL BIF CLP COP DJF GNF HUF IDR IQD IRR ISK JPY KMF KPW KRW LAK LBP MGA MMK PKR PYG RSD \
    RWF SOS SYP UGX VND VUV XAF XOF XPF YER";
/// Those with three.
const WITH_THREE_DECIMALS: &str = "BHD JOD KWD LYD OMR TND";

/// How many decimals an amount of a currency has, if it has any.
pub(super) fn decimals_of(currency: &str) -> u8 {
    if find(WITHOUT_DECIMALS, currency).is_some() {
        0
    } else {
        2 + u8::from(find(WITH_THREE_DECIMALS, currency).is_some())
    }
}

/// Whether a measure is one of [`MEASURES`].
pub(crate) fn is_measure(name: &str) -> bool {
    !name.as_bytes().contains(&b' ') && find(MEASURES, &join(&[" ", name, " "])).is_some()
}
