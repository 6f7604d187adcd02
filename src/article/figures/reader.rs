//! What stands beside a number: its sign, its scale, its unit, and words such as "about".

use std::ops::Range;

use super::convention::{Convention, is_split};
use super::digits::Printed;
use super::fraction::Fraction;
use super::idiom::Idiom;
use super::inside::Number;
use super::power::{Power, power_after};
use super::scan::{Written, may_be_in_word};
use super::tenths::{Tenths, tenths};
use super::units::CurrencyBefore;
use super::uses::Use;
use super::{Found, FoundUnit, Inside, Notation};
use crate::article::letters::{begins_with_word, is_dense, last_word};
use crate::article::words::Spelled;
use crate::figure::{Figure, digit};

/// Reads what stands beside the numbers of a text.
pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) lang: &'a str,
    pub(super) idiom: &'a Idiom,
}

impl Reader<'_> {
    /// A number with all that stands beside it, and where the next one may begin.
    pub(super) fn found(&self, written: &Written, convention: Convention) -> (Option<Found>, usize) {
        let found = match written {
            Written::Digits(printed, is_version) => {
                let Some((figure, other)) = convention.settle(printed) else { return (None, printed.range.end) };
                let power = power_after(self.text, printed.range.end, figure);
                // What is left of a power that is no figure would be two wrong ones.
                if let Some(Power { end, figure: None, .. }) = power {
                    return (None, end);
                }
                Some(self.in_digits(printed, *is_version, figure, other, power))
            }
            Written::Fraction(range, fraction) => self.fraction(range, *fraction),
            Written::Words(range, spelled) => Some(self.in_words(range, *spelled)),
        };
        let end = found.as_ref().map_or(0, |found| self.end(found));
        (found, end)
    }

    /// Where another number may begin behind one.
    fn end(&self, found: &Found) -> usize {
        let end = found.span.end.max(found.number.end);
        match &found.unit {
            // "0,5 cent": in French this is a hundred too.
            FoundUnit::Noun(noun) if self.text.get(noun.clone()) == Some("cent") => noun.end,
            _ => end,
        }
    }

    /// A number in digits with all that stands beside it.
    fn in_digits(
        &self,
        printed: &Printed,
        is_version: bool,
        figure: Figure,
        other: Option<Figure>,
        power: Option<Power>,
    ) -> Found {
        let Range { start, end } = printed.range.clone();
        let is_plain = printed.readings.mark.is_none();
        let digits = printed.readings.grouped.as_ref().or(printed.readings.decimal.as_ref());
        let whole = digits.map_or(0, |digits| digits.split('.').next().unwrap_or_default().len());
        let mut sketch =
            Sketch { start, end, figure, place: Some(figure.last_place()), other, notation: Notation::Digits };
        if let Some(Power { end, figure: Some(figure), place }) = power {
            sketch = Sketch { end, figure, place, other: None, ..sketch };
        }
        let is_ordinal = is_plain && self.ordinal(&mut sketch);
        let has_scale = !is_ordinal && (self.scale(&mut sketch) || self.scale_before(&mut sketch));
        let plain = if is_plain && !has_scale { figure.plain().parse().ok() } else { None };
        self.finish(&sketch, has_scale, |unit, start, end| {
            Number { text: self.text, start, end, digits: whole, plain, unit, has_scale, is_version }.inside(self.idiom)
        })
    }

    /// A fraction with all that stands beside it.
    fn fraction(&self, range: &Range<usize>, fraction: Fraction) -> Option<Found> {
        let figure = fraction.figure()?;
        let notation =
            if fraction.whole == 0 { Notation::Fraction(fraction.part, fraction.of) } else { Notation::Digits };
        let mut sketch = Sketch { start: range.start, end: range.end, figure, place: None, other: None, notation };
        let has_scale = self.scale(&mut sketch);
        Some(self.finish(&sketch, has_scale, |unit, start, end| {
            Number { text: self.text, start, end, digits: 1, plain: None, unit, has_scale, is_version: false }
                .inside(self.idiom)
        }))
    }

    /// A number in words with all that stands beside it.
    fn in_words(&self, range: &Range<usize>, spelled: Spelled) -> Found {
        let Spelled { value, notation } = spelled;
        let mut sketch =
            Sketch { start: range.start, end: range.end, figure: value, place: None, other: None, notation };
        let has_digits = notation == Notation::Words && self.parts_behind_words(&mut sketch);
        if has_digits {
            sketch.notation = Notation::Digits;
        }
        self.finish(&sketch, has_digits, |_, _, _| None)
    }

    /// An ordinal's ending: `3rd`, `2e`, `第3`.
    fn ordinal(&self, sketch: &mut Sketch) -> bool {
        const ENDINGS: [(&str, &[&str]); 9] = [
            ("en", &["st", "nd", "rd", "th"]),
            ("fr", &["er", "ère", "re", "e", "ème", "eme", "ère", "d", "nd", "nde"]),
            (
                "es",
                &["º", "ª", ".º", ".ª", "er", "ro", "ra", "do", "da", "to", "ta", "mo", "ma", "vo", "va", "no", "na"],
            ),
            ("pt", &["º", "ª", ".º", ".ª", "o", "a"]),
            ("it", &["º", "ª", "°"]),
            ("nl", &["e", "de", "ste"]),
            ("sv", &[":a", ":e"]),
            ("ru", &["-й", "-я", "-е", "-го", "-му", "-м", "-ю", "-ой", "-х"]),
            ("tr", &["'inci", "'ıncı", "'üncü", "'uncu", "inci", "ıncı", "üncü", "uncu", "nci", "ncı"]),
        ];
        let language = self.lang.split('-').next().unwrap_or_default();
        let rest = self.after(sketch.end);
        let endings = ENDINGS
            .iter()
            .find(|(known, _)| *known == language)
            .map_or(&["st", "nd", "rd", "th"][..], |(_, endings)| *endings);
        let before = self.before(sketch.start);
        let ending = endings.iter().find(|ending| begins_with_word(rest, ending)).map(|ending| ending.len());
        let is_led = before.ends_with('第')
            || before.ends_with('제')
            || before.ends_with("thứ ")
            || (matches!(language, "id" | "ms" | "jv")
                && before.ends_with("ke-")
                && !before.trim_end_matches("ke-").ends_with(char::is_alphanumeric));
        // `3. Platz`
        let has_point = sketch.end - sketch.start <= 2
            && rest.strip_prefix(". ").is_some_and(|next| {
                // `von 39 auf 28. Das waren`
                let is_sentence =
                    || next.starts_with(char::is_uppercase) && self.idiom.begins_with(Use::Sentence, next).is_some();
                next.starts_with(char::is_alphabetic) && !is_sentence()
            })
            && WITH_POINTS.contains(&language);
        if ending.is_none() && !is_led && !has_point {
            return false;
        }
        sketch.end += ending.unwrap_or_default();
        sketch.notation = Notation::Ordinal;
        true
    }

    /// The number with its sign, its unit, and what stands before it and behind it.
    fn finish(
        &self,
        sketch: &Sketch,
        has_scale: bool,
        inside: impl Fn(&FoundUnit, usize, usize) -> Option<Inside>,
    ) -> Found {
        let Sketch { start, end, figure, place, other, notation } = *sketch;
        let (number, span) = (start..end, start..end);
        let mut found = Found {
            number,
            span,
            value: figure,
            place,
            other,
            unit: FoundUnit::None,
            notation,
            inside: None,
            comparison: None,
        };
        if let Some(sign) = self.minus(self.before(start), end) {
            found.number.start = start - sign;
            found.span.start = found.number.start;
            found.negate();
        }
        if notation != Notation::Ordinal {
            self.unit(&mut found, has_scale);
        }
        if found.unit == FoundUnit::None
            && let Some(noun) =
                self.noun_after(found.number.end).or_else(|| self.noun_after_of(found.number.end, has_scale))
        {
            found.unit = FoundUnit::Noun(noun);
        }
        // Nobody counts parts of people: "2,750 fugas".
        if is_split(self.lang)
            && let (FoundUnit::Noun(_), Some(other)) = (&found.unit, found.other)
            && other.decimals() == 0
            && found.value.decimals() > 0
        {
            found.other = Some(found.value);
            found.value = other;
            found.place = Some(other.last_place());
        }
        found.inside = inside(&found.unit, found.span.start, found.number.end);
        if !found.value.is_negative() && self.idiom.is_below_zero(self.after(found.end())) {
            found.negate();
        }
        let qualifier = self.idiom.qualifier_before(self.before(found.span.start)).map(|(_, qualifier)| qualifier);
        let qualifier = qualifier
            .or_else(|| self.idiom.qualifier_after(self.after(found.span.end)).map(|(_, qualifier)| qualifier));
        found.value = found.value.qualified(qualifier.unwrap_or_default());
        found
    }

    /// The unit before the number or behind it, with what belongs to the amount there.
    fn unit(&self, found: &mut Found, has_scale: bool) {
        let before = self.before(found.number.start);
        let apart = before.trim_end_matches([' ', '\u{a0}', '\u{202f}']);
        let end = found.number.end;
        if before.len() - apart.len() <= 4
            && let Some(currency) =
                self.idiom.units.currency_at_end(apart, self.lang).or_else(|| self.currency_word_before(apart))
        {
            found.span.start = currency.start;
            found.unit = currency.unit;
            // -$5
            if !found.value.is_negative()
                && let Some(sign) = self.minus(self.before(currency.start), end)
            {
                found.span.start -= sign;
                found.negate();
            }
            self.behind_sign(found, has_scale);
        } else if let Some(begin) = percent_at_end(before).or_else(|| self.idiom.start_of(Use::Percent, before)) {
            found.span.start = begin;
            found.unit = FoundUnit::Percent;
            // "yüzde 2,1 puan"
            if let Some((length, FoundUnit::Points)) = self.unit_after(end) {
                found.span.end = end + length;
                found.unit = FoundUnit::Points;
            }
        } else if let Some(Tenths { length, percent, place }) = tenths(found.value, self.after(end), self.lang) {
            found.number.end = end + length;
            found.span.end = found.number.end;
            found.value = percent;
            found.place = found.place.map(|_| place);
            found.unit = FoundUnit::Percent;
        } else if let Some((length, behind)) = self.unit_after(end).or_else(|| self.unit_after_of(end, has_scale)) {
            found.span.end = end + length;
            found.unit = behind;
            match found.unit {
                FoundUnit::Currency { .. } => self.behind_currency(found, has_scale),
                FoundUnit::Measure(_) => self.behind_measure(found, has_scale),
                _ => {}
            }
        } else {
            self.feet(found);
        }
    }

    /// The word for a currency that a text ends with, in languages that put it before its number: `dola
    /// milioni 2.5`.
    fn currency_word_before(&self, text: &str) -> Option<CurrencyBefore> {
        self.idiom.puts_scale_first.then_some(())?;
        let word = last_word(text);
        let (length, unit) = self.idiom.units.at_start(word)?;
        let is_currency = matches!(unit, FoundUnit::Currency { .. }) && length == word.len();
        is_currency.then_some(CurrencyBefore { start: text.len() - word.len(), unit, power: 0 })
    }

    /// The length of a minus that a text ends with, where it is the sign of what follows up to `end`.
    fn minus(&self, before: &str, end: usize) -> Option<usize> {
        // A cell of a table: `- 1,200`.
        let is_cell = self.text.len() <= 40 && before.trim() == "-" && before.ends_with(' ');
        if is_cell && !self.after(end).contains(char::is_alphabetic) {
            return Some(before.trim_start().len());
        }
        let sign = before.chars().next_back().filter(|sign| matches!(sign, '-' | '\u{2212}' | '\u{2013}'));
        let Some(sign) = sign else {
            let word = self.idiom.start_of(Use::Minus, before)?;
            // `al menos 5` is no `menos 5`.
            return self.idiom.qualifier_before(before).is_none().then_some(before.len() - word);
        };
        let rest = before.trim_end_matches(sign);
        let is_apart = match rest.chars().next_back() {
            None => true,
            // `10 –20` is a range.
            Some(last) if last.is_whitespace() => !rest.trim_end().ends_with(|last: char| digit(last).is_some()),
            Some(last) => matches!(last, '(' | '[' | '"' | '“' | '$' | '€' | '£'),
        };
        (is_apart && before.len() - rest.len() == sign.len_utf8()).then_some(sign.len_utf8())
    }

    /// The unit behind a number, and how far behind it that ends.
    pub(super) fn unit_after(&self, end: usize) -> Option<(usize, FoundUnit)> {
        let rest = self.after(end);
        let space = Self::space(rest);
        let (length, unit) = self.idiom.units.at_start(rest.get(space..)?)?;
        Some((space + length, unit))
    }

    /// The same behind a word for "of", which some languages put behind millions: `9,3 millions d'euros`.
    fn unit_after_of(&self, end: usize, has_scale: bool) -> Option<(usize, FoundUnit)> {
        let rest = self.after(end);
        let of = [" de ", " d'", " d’", " di ", " of ", " em ", "\u{a0}de ", "\u{a0}d'", "\u{a0}d’"];
        let of = of.iter().find(|of| has_scale && rest.starts_with(**of)).map(|of| of.len());
        let of = of.or_else(|| self.idiom.counted_after(Use::Linked, rest))?;
        let (length, unit) = self.idiom.units.at_start(rest.get(of..)?)?;
        // "3 millions de l'impôt" are no litres.
        let is_elided = rest.get(of + length..)?.starts_with(['\'', '’']);
        (!is_elided).then_some((of + length, unit))
    }

    /// The noun behind a number.
    pub(super) fn noun_after(&self, end: usize) -> Option<Range<usize>> {
        let rest = self.after(end);
        let space = rest.len() - rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', '\n']).len();
        // In languages that put words for millions first, nouns stand before their number too.
        if space > 0 && !self.idiom.puts_scale_first { self.noun_at(end + space) } else { None }
    }

    /// The same behind a word for "of", which some languages put behind millions, and some behind most
    /// numbers: `2 millions de visiteurs`, `25 de persoane`.
    fn noun_after_of(&self, end: usize, has_scale: bool) -> Option<Range<usize>> {
        let rest = self.after(end);
        let of = if has_scale { self.idiom.counted_after(Use::Counted, rest) } else { None };
        self.noun_at(end + of.or_else(|| self.idiom.counted_after(Use::Linked, rest))?)
    }

    /// The noun that begins at a position.
    fn noun_at(&self, start: usize) -> Option<Range<usize>> {
        let word = self.after(start);
        let length = word.find(|next: char| !next.is_alphanumeric() && !may_be_in_word(next)).unwrap_or(word.len());
        let word = word.get(..length)?.trim_end_matches(['-', '\'', '’']);
        let is_dense = word.chars().next().is_some_and(is_dense);
        let is_noun = !is_dense
            && word.chars().count() > 2
            && !word.starts_with(|first: char| digit(first).is_some())
            && !self.is_elided(word)
            && !self.idiom.is_function_word(word)
            && !self.is_small_number(start, word.len());
        is_noun.then(|| start..start + word.len())
    }

    /// Whether a word is a number below a hundred: "43,970 twelve months earlier".
    fn is_small_number(&self, start: usize, length: usize) -> bool {
        let number = self.idiom.spelling.and_then(|spelling| spelling.at(self.text, start));
        number.is_some_and(|(end, spelled)| {
            let is_small = Figure::from(100).exceeds(spelled.value);
            end >= start + length && spelled.notation == Notation::Words && is_small
        })
    }

    /// Whether a word begins with an article or a preposition: `l'État`, `dell'anno`.
    fn is_elided(&self, word: &str) -> bool {
        let is_romance = || matches!(self.lang.split('-').next(), Some("ca" | "fr" | "it"));
        word.find(['\'', '’']).is_some_and(|end| end <= "dell".len()) && is_romance()
    }

    /// The length of the one space or hyphen that may stand before a unit. Two spaces may, since texts are
    /// full of them.
    pub(super) fn space(rest: &str) -> usize {
        let spaces = rest.len() - rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', '\u{2009}', '\n']).len();
        if spaces > 0 && spaces <= 4 {
            return spaces;
        }
        let hyphen = rest.chars().next().filter(|next| matches!(next, '-' | '\u{2010}' | '\u{2011}'));
        hyphen.map_or(0, char::len_utf8)
    }

    pub(super) fn before(&self, at: usize) -> &str {
        self.text.get(..at).unwrap_or_default()
    }

    pub(super) fn after(&self, at: usize) -> &str {
        self.text.get(at..).unwrap_or_default()
    }
}

/// A number before what stands beside it is known.
pub(super) struct Sketch {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) figure: Figure,
    pub(super) place: Option<Figure>,
    other: Option<Figure>,
    notation: Notation,
}

impl Sketch {
    /// Multiplies it by a power of ten. `false` where it would have too many digits.
    pub(super) fn moved_by(&mut self, power: u8) -> bool {
        let moved = |figure: Figure| figure.times_ten_to(power);
        let Some(figure) = moved(self.figure) else { return false };
        self.figure = figure;
        self.place = self.place.and_then(moved);
        self.other = self.other.and_then(moved);
        true
    }
}

impl Found {
    /// Gives it the other sign.
    fn negate(&mut self) {
        self.value = negated(self.value);
        self.other = self.other.map(negated);
    }
}

fn negated(figure: Figure) -> Figure {
    Figure::from(0).minus(figure).unwrap_or(figure)
}

/// Where a sign for percent begins that a text ends with and that is of the number behind it: `%18,25`.
fn percent_at_end(text: &str) -> Option<usize> {
    let before = text.strip_suffix(['%', '٪'])?;
    let is_apart =
        before.chars().next_back().is_none_or(|last| last.is_whitespace() || matches!(last, '(' | '"' | '“'));
    is_apart.then_some(before.len())
}

/// Languages that write ordinals with a point: `3. Platz`.
const WITH_POINTS: [&str; 17] =
    ["bs", "cs", "da", "de", "et", "fi", "hr", "hu", "is", "lv", "nb", "nn", "no", "pl", "sk", "sl", "sr"];
