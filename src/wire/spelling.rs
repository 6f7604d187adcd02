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
    // "degree celsius" contains one.
    let contained = || names().find(|known| name.split(' ').any(|word| word.eq_ignore_ascii_case(known)));
    measure_of(name).or_else(contained).or_else(|| nearest(name, names()))
}

/// The name with the most similar spelling, if any is similar enough: up to a third of its letters may
/// differ, and at least one.
pub(crate) fn nearest<'a>(key: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let key = key.to_ascii_lowercase();
    let distance = |name: &str| strsim::osa_distance(&key, &name.to_ascii_lowercase());
    names.filter(|name| distance(name) <= name.len().div_ceil(3)).min_by_key(|name| distance(name))
}

/// The measure with a symbol.
pub(super) fn measure_of(symbol: &str) -> Option<&'static str> {
    let mut symbols = SYMBOLS.split_ascii_whitespace();
    while let Some((known, measure)) = symbols.next().zip(symbols.next()) {
        if known == symbol {
            return Some(measure);
        }
    }
    None
}

/// The measure that can only be meant: by its symbol, or with a slip.
pub(crate) fn measure_with_slip(name: &str) -> Option<&'static str> {
    measure_of(name).or_else(|| slip(name, MEASURES.split_ascii_whitespace()))
}

/// The only name of which this is a slip of the keyboard: it has the same letters (`as_of`), or one too many,
/// one too few, or two that have changed places. In longer names one may also be wrong. Another word that
/// exists is not one: `rate` is no slip of `date`.
pub(super) fn slip(key: &str, names: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let letters = letters(key);
    let mut slips = names.filter(|name| is_slip(&letters, &self::letters(name)));
    let only = slips.next()?;
    slips.next().is_none().then_some(only)
}

fn is_slip(key: &str, name: &str) -> bool {
    // Two that have changed places are two differences.
    let differences = || key.bytes().zip(name.bytes()).filter(|(one, other)| one != other).count();
    key == name
        || (key.len().min(name.len()) >= 4
            && key.as_bytes().first() == name.as_bytes().first()
            && (key.len() >= 5 || key.len() != name.len() || differences() == 2)
            && strsim::osa_distance(key, name) == 1)
}

/// A name in small letters, without what some write between words.
fn letters(name: &str) -> String {
    let mut letters = name.to_ascii_lowercase();
    letters.retain(|character| !matches!(character, '_' | '-' | ' '));
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_of_one_name_only() {
        let names = || ["title", "date", "value", "of", "ofStat", "note", "range", "rank", "asOf", "id"].into_iter();
        for (key, name) in [
            ("titel", "title"),
            ("as_of", "asOf"),
            ("ID", "id"),
            ("OfStat", "ofStat"),
            ("notes", "note"),
            ("vlaue", "value"),
            ("valve", "value"),
            ("dtae", "date"),
        ] {
            assert_eq!(slip(key, names()), Some(name), "{key}");
        }
        // Other words, short ones, two slips, two names.
        for key in ["rate", "vote", "on", "if", "x", "", "ttl", "voleu", "colour"] {
            assert_eq!(slip(key, names()), None, "{key}");
        }
        assert_eq!(slip("points", ["point", "points"].into_iter()), None);
        assert_eq!([measure_with_slip("km"), measure_with_slip("Kilometers")], [Some("kilometer"); 2]);
        assert_eq!([measure_with_slip("furlongs per hour"), measure_with_slip("inch or so")], [None; 2]);
    }

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
