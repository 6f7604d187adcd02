//! Whether what a figure of an article counts is what a figure of the card counts.

use super::context::have_word_in_common;
use super::stated::Wanted;
use crate::article::{Found, FoundUnit, Notation};
use crate::card::Wording;
use crate::figure::Figure;

/// How well two units fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// One of them is not known to be the other.
    Weak,
    /// One of them is not stated.
    Open,
    /// They are the same.
    Same,
}

/// How a figure of an article is to be compared.
#[derive(Clone, Copy)]
pub(super) struct Unit {
    pub(super) fit: Fit,
    /// What one of the article's units is in the card's, in percent. `None` where they are the same.
    pub(super) conversion: Option<Figure>,
}

/// Measures of one kind, each with how many of the smallest it is.
const MEASURES: [&[(&str, u32)]; 5] = [
    // In tenths of a millimetre.
    &[
        ("millimeter", 10),
        ("centimeter", 100),
        ("inch", 254),
        ("foot", 3_048),
        ("yard", 9_144),
        ("meter", 10_000),
        ("kilometer", 10_000_000),
        ("mile", 16_093_440),
    ],
    &[("milligram", 1), ("gram", 1_000), ("kilogram", 1_000_000), ("tonne", 1_000_000_000)],
    &[("square-meter", 1), ("hectare", 10_000), ("square-kilometer", 1_000_000)],
    &[("watt", 1), ("kilowatt", 1_000), ("megawatt", 1_000_000), ("gigawatt", 1_000_000_000)],
    &[("second", 1), ("minute", 60), ("hour", 3_600), ("day", 86_400), ("week", 604_800)],
];

/// The conversions that [`fit`] can ask for.
pub(super) fn conversions(wanted: Wanted<'_>) -> Vec<Option<Figure>> {
    let mut all = vec![None];
    match wanted {
        Wanted::Percent => all.push(Some(fraction())),
        Wanted::Measure(wanted) => {
            let kind = MEASURES.iter().find(|measures| measures.iter().any(|(name, _)| *name == wanted));
            let others = kind.into_iter().flat_map(|measures| measures.iter().map(|(name, _)| *name));
            all.extend(others.filter(|name| *name != wanted).map(|name| conversion(name, wanted)));
        }
        _ => {}
    }
    all.dedup();
    all
}

/// How the unit of an article's figure fits one of the card. `None` where it is another one.
pub(super) fn fit(wanted: Wanted<'_>, found: &Found, text: &str) -> Option<Unit> {
    let same = |fit| Some(Unit { fit, conversion: None });
    if matches!(wanted, Wanted::Place) {
        return match (found.notation, &found.unit) {
            (Notation::Ordinal, _) => same(Fit::Same),
            (_, FoundUnit::None) => same(Fit::Open),
            _ => None,
        };
    }
    if found.notation == Notation::Ordinal {
        return None;
    }
    match (wanted, &found.unit) {
        (Wanted::Percent, _) if matches!(found.notation, Notation::Fraction(..)) => {
            Some(Unit { fit: Fit::Same, conversion: Some(fraction()) })
        }
        (Wanted::Words(words), unit) => same(with_words(words, found, unit, text)?),
        (Wanted::Currency(wanted), FoundUnit::Currency { code, is_sure }) => match (*code == wanted, is_sure) {
            (true, _) => same(Fit::Same),
            (false, false) => same(Fit::Open),
            (false, true) => None,
        },
        (Wanted::Measure(wanted), FoundUnit::Measure(name)) if *name != wanted => {
            Some(Unit { fit: Fit::Same, conversion: Some(conversion(name, wanted)?) })
        }
        (Wanted::Measure(wanted), FoundUnit::Noun(noun)) => {
            let is_same = have_word_in_common(text.get(noun.clone()).unwrap_or_default(), wanted);
            same(if is_same { Fit::Same } else { Fit::Weak })
        }
        (Wanted::Percent, FoundUnit::Percent)
        | (Wanted::Points, FoundUnit::Points)
        | (Wanted::Measure(_), FoundUnit::Measure(_)) => same(Fit::Same),
        (Wanted::Points, FoundUnit::Noun(noun)) if is_points(text.get(noun.clone())?) => same(Fit::Same),
        (Wanted::Points, FoundUnit::Percent) | (_, FoundUnit::None) | (Wanted::Nothing, FoundUnit::Noun(_)) => {
            same(Fit::Open)
        }
        (Wanted::Nothing, _) | (Wanted::Currency(_), FoundUnit::Noun(_)) => same(Fit::Weak),
        _ => None,
    }
}

/// How what an article counts fits the words of a card's unit.
fn with_words(words: &Wording, found: &Found, unit: &FoundUnit, text: &str) -> Option<Fit> {
    let is_named = |beside: &str| words.forms().any(|words| have_word_in_common(beside, words));
    // What stands beside the digits: "Rp", "km", "persen".
    let signs = [found.span.start..found.number.start, found.number.end..found.span.end];
    let is_sign = signs.into_iter().any(|sign| text.get(sign).is_some_and(&is_named));
    match unit {
        FoundUnit::Noun(noun) if text.get(noun.clone()).is_some_and(is_named) => Some(Fit::Same),
        FoundUnit::Currency { code, .. } if is_named(code) => Some(Fit::Same),
        FoundUnit::Measure(name) if is_named(name) => Some(Fit::Same),
        _ if is_sign => Some(Fit::Same),
        FoundUnit::None => Some(Fit::Open),
        FoundUnit::Noun(_) | FoundUnit::Measure(_) => Some(Fit::Weak),
        FoundUnit::Percent | FoundUnit::Points | FoundUnit::Currency { .. } => None,
    }
}

/// Whether a noun stands for percentage points beside a percentage: `3,4 puntos menos`.
fn is_points(noun: &str) -> bool {
    const POINTS: [&str; 8] = ["point", "punt", "pont", "punkt", "poin", "puan", "пункт", "bod"];
    let noun = noun.to_lowercase();
    POINTS.iter().any(|begin| noun.starts_with(begin))
}

/// What one of a measure is in another one, in percent. `None` where it has no short decimal.
fn conversion(from: &str, to: &str) -> Option<Figure> {
    let size = |measures: &[(&str, u32)], name: &str| {
        measures.iter().find(|(known, _)| *known == name).map(|(_, size)| Figure::from(*size))
    };
    MEASURES.iter().find_map(|measures| {
        let percent = size(measures, from)?.percent_of(size(measures, to)?, 12)?;
        Some(percent.figure.shortened())
    })
}

/// What a fraction is in percent, in percent of it: a fifth is 20%.
fn fraction() -> Figure {
    Figure::from(10_000)
}
