//! Ranges: `10 to 12 percent`, `between 3 and 5 euros`, `€10–12`.

use super::idiom::Idiom;
use super::uses::Use;
use super::{Found, FoundUnit, Notation};
use crate::figure::Qualifier;

/// Gives both ends of each range the unit that stands beside one of them.
pub(super) fn share_units(text: &str, idiom: &Idiom, found: &mut [Found]) {
    let mut rest = found;
    while let [one, behind @ ..] = rest {
        if let Some(other) = behind.first_mut()
            && one.is_amount()
            && other.is_amount()
            && is_range(text, idiom, one, other)
        {
            // "10 hingga 12 persen": elsewhere that word is "up to".
            if other.value.qualifier() == Qualifier::UpTo {
                other.value = other.value.alone();
            }
            // In `3 to 5 million euros` it is open whether the first is in millions too.
            let is_alike = || has_words(text, one) == has_words(text, other);
            if one.unit == FoundUnit::None && is_alike() {
                one.unit = other.unit.clone();
            } else if matches!(other.unit, FoundUnit::None)
                && (matches!(one.unit, FoundUnit::Currency { .. }) || one.is_led_by_percent())
            {
                other.unit = one.unit.clone();
            }
        }
        rest = behind;
    }
}

/// Whether what stands between two numbers makes a range of them.
fn is_range(text: &str, idiom: &Idiom, one: &Found, other: &Found) -> bool {
    let Some(between) = text.get(one.span.end..other.span.start) else { return false };
    let between = between.trim_matches([' ', '\u{a0}', '\u{202f}']);
    if matches!(between, "-" | "–" | "—" | "\u{2011}" | "~" | "〜" | "～") {
        return true;
    }
    // Most numbers stand far from the one before them.
    between.len() < 20
        && (idiom.is_word(Use::Range, between)
            || idiom.is_word(Use::Pair, between)
                && text.get(..one.span.start).is_some_and(|before| idiom.ends_with(Use::Between, before)))
}

/// Whether a number has a word for thousands or millions, or is in words.
fn has_words(text: &str, found: &Found) -> bool {
    text.get(found.number.clone()).is_some_and(|number| number.contains(char::is_alphabetic))
}

impl Found {
    /// Whether its percentage stands before it: `%10–12`, `yüzde 10 ila 12`.
    fn is_led_by_percent(&self) -> bool {
        self.unit == FoundUnit::Percent && self.span.start < self.number.start
    }

    fn is_amount(&self) -> bool {
        self.inside.is_none() && self.notation != Notation::Ordinal
    }
}
