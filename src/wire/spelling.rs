//! Finds the known name that was probably meant by an unknown one.

use crate::format::MEASURES;

/// Symbols of measures, each followed by the name of its measure.
const SYMBOLS: &str = "km kilometer m meter cm centimeter mm millimeter ha hectare kg kilogram g gram t tonne l liter \
    °C celsius °F fahrenheit km² square-kilometer km2 square-kilometer m² square-meter m2 square-meter m³ cubic-meter \
    m3 cubic-meter mi mile ft foot lb pound oz ounce km/h kilometer-per-hour kph kilometer-per-hour mph mile-per-hour \
    m/s meter-per-second kWh kilowatt-hour kW kilowatt MW megawatt GW gigawatt min minute h hour s second";

/// The measure that was probably meant.
pub(crate) fn nearest_measure(name: &str) -> Option<&'static str> {
    let names = || MEASURES.split_ascii_whitespace();
    let mut symbols = SYMBOLS.split_ascii_whitespace();
    while let Some((symbol, measure)) = symbols.next().zip(symbols.next()) {
        if symbol == name {
            return Some(measure);
        }
    }
    // "degree celsius" contains one.
    names()
        .find(|known| name.split(' ').any(|word| word.eq_ignore_ascii_case(known)))
        .or_else(|| nearest(name, names()))
}

/// The name with the most similar spelling, if any is similar enough: up to a third of its letters may
/// differ, and at least one.
pub(super) fn nearest(key: &str, names: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let key = key.to_ascii_lowercase();
    let distance = |name: &str| strsim::osa_distance(&key, &name.to_ascii_lowercase());
    names.filter(|name| distance(name) <= name.len().div_ceil(3)).min_by_key(|name| distance(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_symbol_belongs_to_a_measure() {
        let words: Vec<_> = SYMBOLS.split_ascii_whitespace().collect();
        for pair in words.chunks(2) {
            assert!(crate::format::is_measure(pair[1]), "{pair:?}");
            assert!(!crate::format::is_measure(pair[0]), "{pair:?}");
            assert_eq!(nearest_measure(pair[0]), Some(pair[1]));
        }
    }
}
