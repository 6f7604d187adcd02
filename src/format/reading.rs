//! What it takes to read figures and dates, as a language writes them.

use super::cldr::{DATES, NUMBERS};
use super::language::Language;
use super::numbers::Numbers;
use super::table::{field, pieces};
use super::tag::shortened;
use crate::text::join;

/// The decimal separator and the group separator of a BCP 47 tag. `None` where its language is not known.
pub(crate) fn separators(tag: &str) -> Option<(&'static str, &'static str)> {
    // A language that writes numbers as the CLDR's root does has no row of its own. All have names of months.
    let is_known = |tag: &String| Language::new(DATES).exact_row(&join(&["@", tag])).is_some();
    shortened(tag).filter(|tag| tag != "und").find(is_known)?;
    let numbers = Numbers::of(tag, Language::new(NUMBERS));
    Some((numbers.decimal, numbers.group))
}

/// The names of the months of a BCP 47 tag's language: twelve, or twelve for each of two forms.
pub(crate) fn months(tag: &str) -> Vec<&'static str> {
    let row = Language::new(DATES).row(tag, "@", "").unwrap_or_default();
    [3, 4].iter().flat_map(|form| pieces(field(row, *form), b';')).filter(|name| !name.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_its_separators_and_months() {
        assert_eq!(separators("id"), Some((",", ".")));
        assert_eq!(separators("en-US"), Some((".", ",")));
        assert_eq!(separators("de-AT"), Some((",", "\u{a0}")));
        assert_eq!(separators("es-MX"), Some((".", ",")));
        assert_eq!(["", "und", "tlh"].map(separators), [None; 3]);
        assert_eq!(months("id").get(4), Some(&"Mei"));
        assert_eq!(months("pl").len(), 24);
    }
}
