//! Figures in running text.

mod comparison;
mod compound;
mod convention;
mod digits;
mod fraction;
mod idiom;
mod inside;
mod multiples;
mod parts;
mod power;
mod range;
mod reader;
mod scan;
mod tenths;
#[cfg(any(test, all(browser, feature = "write")))]
mod typed;
mod units;
mod uses;

use std::ops::Range;

use crate::check::Span;
use crate::figure::Figure;
pub(super) use convention::Marks;
use convention::{Convention, is_split};
pub(super) use idiom::{Idiom, words_beside};
use reader::Reader;
use scan::{Written, scan};
#[cfg(all(browser, feature = "write"))]
pub(crate) use typed::{shown, typed};
pub(super) use units::begins_with_time;

/// A figure that stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where the number stands, with its words for thousands or millions: `2,8 juta`. Of an amount in two
    /// parts it has both: `15 dollars 50`, `5 feet 2`.
    pub number: Range<usize>,
    /// Where it stands with the sign or the word for its unit: `Rp2,8 juta`, `99,54%`. Where there is none,
    /// or the unit is a noun, this is the number.
    pub span: Range<usize>,
    /// The amount, with what stands before it (`about`, `more than`): 2800000. That of a fraction, and of
    /// feet and inches, is rounded to 15 digits if it does not come out.
    pub value: Figure,
    /// One unit of the last printed digit: 100000 for `2,8 juta`. `None` for numbers in words, fractions,
    /// powers (`1.5^4`), and feet with inches, which are exact.
    pub place: Option<Figure>,
    /// What it means if its separator is read the other way: 1.234 for `1,234`. Only where neither the
    /// language nor the other figures of the text decide.
    pub other: Option<Figure>,
    /// What it counts.
    pub unit: FoundUnit,
    /// How it is written.
    pub notation: Notation,
    /// What it is a part of, where it states no amount by itself.
    pub inside: Option<Inside>,
    /// What the words before it say of another figure.
    pub comparison: Option<Comparison>,
}

impl Found {
    /// Every amount that it stands for.
    pub(super) fn values(&self) -> Span {
        match self.place {
            // What is printed to the last digit of a whole number is counted.
            Some(place) if place != Figure::from(1) => Span::rounded(self.value, place),
            _ => Span::of(self.value, None),
        }
    }

    /// Where it ends with its unit, also where that is a noun.
    pub(super) fn end(&self) -> usize {
        match &self.unit {
            FoundUnit::Noun(noun) => noun.end,
            _ => self.span.end,
        }
    }

    /// The same figure in a text that has so many bytes before it.
    pub(super) fn moved_by(self, bytes: usize) -> Self {
        let moved = |range: Range<usize>| range.start + bytes..range.end + bytes;
        let unit = match self.unit {
            FoundUnit::Noun(noun) => FoundUnit::Noun(moved(noun)),
            unit => unit,
        };
        Self { number: moved(self.number), span: moved(self.span), unit, ..self }
    }
}

/// What a figure counts, as far as the text beside it says so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum FoundUnit {
    /// Nothing that is known.
    #[default]
    None,
    /// Percent.
    Percent,
    /// Percentage points.
    Points,
    /// A currency by its ISO 4217 code. `is_sure` is false where other currencies have the same sign.
    Currency {
        /// The code.
        code: &'static str,
        /// Whether no other currency is written like this.
        is_sure: bool,
    },
    /// A measure by its CLDR name.
    Measure(&'static str),
    /// What is counted: where the noun stands in the text.
    Noun(Range<usize>),
}

impl FoundUnit {
    /// Whether it is a span of time.
    pub(super) fn is_time(&self) -> bool {
        matches!(self, Self::Measure("second" | "minute" | "hour" | "day" | "week" | "month" | "year"))
    }
}

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// In digits.
    Digits,
    /// In words: `twelve`.
    Words,
    /// As a fraction or a ratio, in digits or in words: `two thirds`, `1 in 5`, `½`. With its two numbers.
    Fraction(u32, u32),
    /// As an ordinal: `3rd`, `ke-3`.
    Ordinal,
}

/// How a figure is compared with another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// It is the earlier one: `up from 11,200`.
    From,
    /// It is the later one: `rose to 12,860`, `down to 300`.
    To,
    /// It is the whole that the other one is a part of: `300 of 2,000`, `15 percent of 2,000`.
    Of,
}

/// What a number can be a part of, so that it is no figure by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inside {
    /// A date or a year.
    Date,
    /// A time of day.
    Time,
    /// A telephone number, an account, or another number that names something.
    Code,
    /// A version, a chapter, or an address on the internet.
    Version,
    /// A street's or a postal address.
    Address,
    /// A score.
    Score,
    /// A name: `COVID-19`, `Formula 1`.
    Name,
}

/// The figures of a text, in its order. `lang` is the BCP 47 tag of its language.
///
/// Numbers in dates, times, telephone numbers and the like are none: see [`numbers`].
pub fn figures(text: &str, lang: &str) -> Vec<Found> {
    let mut found = numbers(text, lang);
    found.retain(|found| found.inside.is_none());
    found
}

/// All numbers of a text, those that are a part of something else included: see [`Found::inside`].
pub fn numbers(text: &str, lang: &str) -> Vec<Found> {
    let idiom = Idiom::of(lang);
    let scanned = Scanned::of(text, &idiom);
    scanned.numbers(text, lang, &idiom, scanned.marks(Marks::default()))
}

/// The numbers of a text, before it is known how their marks are meant: other parts of the text may say that.
pub(super) struct Scanned(Vec<Written>);

impl Scanned {
    pub(super) fn of(text: &str, idiom: &Idiom) -> Self {
        Self(scan(text, idiom))
    }

    /// The marks of its numbers, and those of other parts.
    pub(super) fn marks(&self, others: Marks) -> Marks {
        others.with(self.0.iter().filter_map(Written::printed))
    }

    /// The numbers, where all of the text has these marks. `text` is what was scanned, in the language `lang`
    /// with this idiom.
    pub(super) fn numbers(&self, text: &str, lang: &str, idiom: &Idiom, marks: Marks) -> Vec<Found> {
        let reader = Reader { text, lang, idiom };
        let convention = Convention { language: idiom.separators, is_split: is_split(lang), marks };
        let mut found: Vec<Found> = Vec::new();
        let mut end = 0;
        for written in &self.0 {
            // The number before it may have taken it in: `1.3e6`, `1億2345万`.
            if written.start() >= end {
                let (figure, next) = reader.found(written, convention);
                found.extend(figure);
                end = end.max(next);
            }
        }
        range::share_units(text, idiom, &mut found);
        comparison::compare(text, lang, idiom, &mut found);
        found
    }
}

#[cfg(test)]
mod tests;
