//! What stands beside a number: its sign, its scale, its unit, and words such as "about".

use std::ops::Range;

use super::convention::Convention;
use super::digits::{self, Digits, Printed};
use super::fraction::Fraction;
use super::idiom::Idiom;
use super::inside::Number;
use super::scan::{Written, may_be_in_word};
use super::{Found, FoundUnit, Inside, Notation};
use crate::article::letters::is_dense;
use crate::article::scale::scale_at;
use crate::article::words::Spelled;
use crate::figure::{Figure, digit};

/// Reads what stands beside the numbers of a text.
pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) lang: &'a str,
    pub(super) idiom: &'a Idiom,
}

impl Reader<'_> {
    /// A number with all that stands beside it.
    pub(super) fn found(&self, written: &Written, convention: Convention) -> Option<Found> {
        match written {
            Written::Digits(printed, is_version) => self.in_digits(printed, *is_version, convention),
            Written::Fraction(range, fraction) => self.fraction(range, *fraction),
            Written::Words(range, spelled) => Some(self.in_words(range, *spelled)),
        }
    }

    /// A number in digits with all that stands beside it.
    fn in_digits(&self, printed: &Printed, is_version: bool, convention: Convention) -> Option<Found> {
        let (figure, other) = convention.settle(printed)?;
        let Range { start, end } = printed.range.clone();
        let is_plain = printed.readings.mark.is_none();
        let digits = printed.readings.grouped.as_ref().or(printed.readings.decimal.as_ref());
        let whole = digits.map_or(0, |digits| digits.split('.').next().unwrap_or_default().len());
        let mut sketch =
            Sketch { start, end, figure, place: Some(figure.last_place()), other, notation: Notation::Digits };
        self.exponent(&mut sketch);
        let is_ordinal = is_plain && self.ordinal(&mut sketch);
        let has_scale = !is_ordinal && self.scale(&mut sketch);
        let plain = if is_plain && !has_scale { figure.plain().parse().ok() } else { None };
        Some(self.finish(&sketch, has_scale, |unit, start, end| {
            Number { text: self.text, start, end, digits: whole, plain, unit, has_scale, is_version }.inside(self.idiom)
        }))
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
        let sketch = Sketch { start: range.start, end: range.end, figure: value, place: None, other: None, notation };
        self.finish(&sketch, false, |_, _, _| None)
    }

    /// A power of ten behind the digits: `1.3e6`, `6.2 × 10^4`.
    fn exponent(&self, sketch: &mut Sketch) {
        let rest = self.after(sketch.end);
        let power = rest.strip_prefix(['e', 'E']).or_else(|| {
            let rest = rest.trim_start_matches(' ').strip_prefix(['x', '×', '·'])?.trim_start_matches(' ');
            rest.strip_prefix("10^")
        });
        let Some(power) = power else { return };
        let unsigned = power.strip_prefix(['-', '+', '−']).unwrap_or(power);
        let length = unsigned.bytes().take_while(u8::is_ascii_digit).count();
        let Some(Ok(places)) = unsigned.get(..length).map(str::parse::<u8>) else { return };
        let goes_on = unsigned.get(length..).unwrap_or_default().starts_with(|next: char| next.is_alphanumeric());
        if goes_on || places > 18 {
            return;
        }
        let is_small = power.starts_with(['-', '−']);
        let moved = |figure: Figure| if is_small { Some(figure.shifted(places)) } else { figure.times_ten_to(places) };
        if let Some(figure) = moved(sketch.figure) {
            sketch.figure = figure;
            sketch.place = sketch.place.and_then(moved);
            sketch.end = self.text.len() - unsigned.len() + length;
        }
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
        let ends = |ending: &&&str| {
            rest.strip_prefix(**ending).is_some_and(|rest| !rest.starts_with(|next: char| next.is_alphanumeric()))
        };
        let endings = ENDINGS
            .iter()
            .find(|(known, _)| *known == language)
            .map_or(&["st", "nd", "rd", "th"][..], |(_, endings)| *endings);
        let before = self.before(sketch.start);
        let ending = endings.iter().find(ends).map(|ending| ending.len());
        let is_led = before.ends_with('第')
            || before.ends_with('제')
            || before.ends_with("thứ ")
            || (matches!(language, "id" | "ms" | "jv")
                && before.ends_with("ke-")
                && !before.trim_end_matches("ke-").ends_with(char::is_alphanumeric));
        // `3. Platz`
        let has_point = WITH_POINTS.contains(&format!(" {language} "))
            && sketch.end - sketch.start <= 2
            && rest.strip_prefix(". ").is_some_and(|rest| rest.starts_with(char::is_alphabetic));
        if ending.is_none() && !is_led && !has_point {
            return false;
        }
        sketch.end += ending.unwrap_or_default();
        sketch.notation = Notation::Ordinal;
        true
    }

    /// A word for thousands or millions behind the number: `2,8 juta`.
    fn scale(&self, sketch: &mut Sketch) -> bool {
        let rest = self.after(sketch.end);
        let space = Self::space(rest);
        if let Some(length) = dozen(rest.get(space..).unwrap_or_default()) {
            let dozens = |figure: Figure| figure.percentage(Figure::from(1200));
            if let Some(figure) = dozens(sketch.figure) {
                sketch.figure = figure;
                sketch.place = sketch.place.and_then(dozens);
                sketch.end += space + length;
                return true;
            }
        }
        let Some((end, scale)) = scale_at(self.text, sketch.end + space, self.lang) else { return false };
        // `10 m` is a distance, `£10m` is an amount of millions.
        let is_unit = || matches!(self.unit_after(sketch.end), Some((_, FoundUnit::Measure(_))));
        if !scale.is_sure
            && is_unit()
            && self.idiom.units.currency_at_end(self.before(sketch.start).trim_end()).is_none()
        {
            return false;
        }
        let moved = |figure: Figure| figure.times_ten_to(scale.power);
        let Some(figure) = moved(sketch.figure) else { return false };
        sketch.figure = figure;
        sketch.place = sketch.place.and_then(moved);
        sketch.other = sketch.other.and_then(moved);
        sketch.end = end;
        while let Some((end, part, place)) = self.smaller_part(sketch.end, sketch.place)
            && let Some(all) = sketch.figure.plus(part)
        {
            sketch.figure = all;
            sketch.place = Some(place);
            sketch.end = end;
        }
        // 3 million and a half
        if let Some((length, part)) = self.idiom.part_after(self.after(end))
            && let Some(all) = moved(part).and_then(|part| figure.plus(part))
        {
            sketch.figure = all.shortened();
            sketch.place = None;
            sketch.end += length;
        }
        true
    }

    /// The next part of a number with several scale words, which is smaller than what came before: the
    /// `2345万` of `1億2345万`. Gives where it ends, its amount and its last place.
    fn smaller_part(&self, at: usize, place: Option<Figure>) -> Option<(usize, Figure, Figure)> {
        let rest = self.after(at);
        let is_apart = rest.starts_with([' ', '\u{a0}']);
        let start = at + usize::from(is_apart) * rest.chars().next().map_or(0, char::len_utf8);
        self.after(start).chars().next().and_then(digit)?;
        let Some(Digits::One(printed)) = digits::digits_at(self.text, start) else { return None };
        let [Some(figure), _] = printed.figures() else { return None };
        let end = printed.range.end;
        let scale = scale_at(self.text, end + Self::space(self.after(end)), self.lang);
        let (end, power) = match scale {
            Some((end, scale)) => (end, scale.power),
            // Only without spaces does what is left belong to it: `1万2345`.
            None if !is_apart => (end, 0),
            None => return None,
        };
        let part = figure.times_ten_to(power)?;
        place?.exceeds(part).then_some((end, part, figure.last_place().times_ten_to(power)?))
    }

    /// The number with its sign, its unit, and what stands before it and behind it.
    fn finish(
        &self,
        sketch: &Sketch,
        has_scale: bool,
        inside: impl Fn(&FoundUnit, usize, usize) -> Option<Inside>,
    ) -> Found {
        let Sketch { start, end, figure, place, other, notation } = *sketch;
        let mut number = start..end;
        let (mut span, mut unit) = (start..end, FoundUnit::None);
        let mut figure = figure;
        let before = self.before(start);
        if let Some(sign) = self.minus(before) {
            number.start = start - sign;
            span.start = number.start;
            figure = Figure::from(0).minus(figure).unwrap_or(figure);
        }
        let before = self.before(number.start);
        let apart = before.trim_end_matches([' ', '\u{a0}', '\u{202f}']);
        let other =
            other.map(|other| if figure.is_negative() { Figure::from(0).minus(other).unwrap_or(other) } else { other });
        if notation != Notation::Ordinal {
            if before.len() - apart.len() <= 4
                && let Some((begin, currency)) = self.idiom.units.currency_at_end(apart)
            {
                span.start = begin;
                unit = currency;
                // -$5
                if let Some(sign) = self.minus(self.before(begin)).filter(|_| !figure.is_negative()) {
                    span.start -= sign;
                    figure = Figure::from(0).minus(figure).unwrap_or(figure);
                }
            } else if let Some(begin) = percent_at_end(before) {
                span.start = begin;
                unit = FoundUnit::Percent;
            } else if let Some((length, behind)) = self.unit_after(end).or_else(|| self.unit_after_of(end, has_scale)) {
                span.end = end + length;
                unit = behind;
                if let FoundUnit::Currency { .. } = unit {
                    self.behind_currency(&mut figure, &mut number, &mut span, has_scale);
                }
            }
        }
        if unit == FoundUnit::None
            && let Some(noun) = self.noun_after(end)
        {
            unit = FoundUnit::Noun(noun);
        }
        let inside = inside(&unit, span.start, number.end);
        let qualifier = self.idiom.qualifier_before(self.before(span.start)).map(|(_, qualifier)| qualifier);
        let qualifier =
            qualifier.or_else(|| self.idiom.qualifier_after(self.after(span.end)).map(|(_, qualifier)| qualifier));
        let value = figure.qualified(qualifier.unwrap_or_default());
        Found { number, span, value, place, other, unit, notation, inside }
    }

    /// What some write behind a currency: millions (`75 USD millones`) and cents (`3 euros and 99 cents`).
    fn behind_currency(
        &self,
        figure: &mut Figure,
        number: &mut Range<usize>,
        span: &mut Range<usize>,
        has_scale: bool,
    ) {
        let rest = self.after(span.end);
        if let Some((length, cents)) = cents(rest)
            && let Some(all) = figure.plus(cents)
        {
            *figure = all;
            span.end += length;
            number.end = span.end;
        } else if !has_scale
            && let Some((end, scale)) = scale_at(self.text, span.end + Self::space(rest), self.lang)
            && scale.is_sure
            && let Some(all) = figure.times_ten_to(scale.power)
        {
            *figure = all;
            span.end = end;
            number.end = end;
        }
    }

    /// The length of a minus that a text ends with, where it is the sign of what follows.
    fn minus(&self, before: &str) -> Option<usize> {
        // A cell of a table: `- 1,200`.
        let is_cell = self.text.len() <= 40 && before.trim() == "-" && before.ends_with(' ');
        if is_cell && !self.text.contains(char::is_alphabetic) {
            return Some(before.trim_start().len());
        }
        let sign = before.chars().next_back().filter(|sign| matches!(sign, '-' | '\u{2212}' | '\u{2013}'));
        let Some(sign) = sign else {
            // `al menos 5` is no `menos 5`.
            if self.idiom.qualifier_before(before).is_some() {
                return None;
            }
            let word = self.idiom.qualifier_of("minus", before)?;
            return Some(before.len() - word);
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
    fn unit_after(&self, end: usize) -> Option<(usize, FoundUnit)> {
        let rest = self.after(end);
        let space = Self::space(rest);
        let (length, unit) = self.idiom.units.at_start(rest.get(space..)?)?;
        Some((space + length, unit))
    }

    /// The same behind a word for "of", which some languages put behind millions: `9,3 millions d'euros`.
    fn unit_after_of(&self, end: usize, has_scale: bool) -> Option<(usize, FoundUnit)> {
        let rest = self.after(end);
        let of = [" de ", " d'", " d’", " di ", " of ", " em ", "\u{a0}de ", "\u{a0}d'", "\u{a0}d’"];
        let of = of.iter().find(|of| has_scale && rest.starts_with(**of))?;
        let (length, unit) = self.idiom.units.at_start(rest.get(of.len()..)?)?;
        Some((of.len() + length, unit))
    }

    /// The noun behind a number.
    fn noun_after(&self, end: usize) -> Option<Range<usize>> {
        let rest = self.after(end);
        let space = rest.len() - rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', '\n']).len();
        let word = rest.get(space..)?;
        let length = word.find(|next: char| !next.is_alphanumeric() && !may_be_in_word(next)).unwrap_or(word.len());
        let word = word.get(..length)?.trim_end_matches(['-', '\'', '’']);
        let is_dense = word.chars().next().is_some_and(is_dense);
        let is_noun = !is_dense
            && space > 0
            && word.chars().count() > 2
            && !word.starts_with(|first: char| digit(first).is_some())
            && !self.idiom.is_function_word(word);
        is_noun.then(|| end + space..end + space + word.len())
    }

    /// The length of the one space or hyphen that may stand before a unit. Two spaces may, since texts are
    /// full of them.
    fn space(rest: &str) -> usize {
        let spaces = rest.len() - rest.trim_start_matches([' ', '\u{a0}', '\u{202f}', '\u{2009}', '\n']).len();
        if spaces > 0 && spaces <= 4 {
            return spaces;
        }
        let hyphen = rest.chars().next().filter(|next| matches!(next, '-' | '\u{2010}' | '\u{2011}'));
        hyphen.map_or(0, char::len_utf8)
    }

    fn before(&self, at: usize) -> &str {
        self.text.get(..at).unwrap_or_default()
    }

    fn after(&self, at: usize) -> &str {
        self.text.get(at..).unwrap_or_default()
    }
}

/// A number before what stands beside it is known.
struct Sketch {
    start: usize,
    end: usize,
    figure: Figure,
    place: Option<Figure>,
    other: Option<Figure>,
    notation: Notation,
}

/// Where a sign for percent begins that a text ends with and that is of the number behind it: `%18,25`.
fn percent_at_end(text: &str) -> Option<usize> {
    let before = text.strip_suffix(['%', '٪'])?;
    let is_apart =
        before.chars().next_back().is_none_or(|last| last.is_whitespace() || matches!(last, '(' | '"' | '“'));
    is_apart.then_some(before.len())
}

/// Languages that write ordinals with a point: `3. Platz`.
const WITH_POINTS: &str = " de da nb nn no fi hu hr sk cs sl sr bs et lv pl is ";

/// The length of a word for twelve that a text begins with.
fn dozen(text: &str) -> Option<usize> {
    const DOZENS: [&str; 11] = [
        "dozens",
        "dozen",
        "docenas",
        "docena",
        "douzaines",
        "douzaine",
        "dutzend",
        "dúzias",
        "dozzine",
        "lusin",
        "dozijn",
    ];
    let head: String = text.chars().take(10).collect::<String>().to_lowercase();
    let is_whole =
        |word: &&&str| head.strip_prefix(**word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    DOZENS.iter().find(is_whole).map(|word| word.len())
}

/// The length of an amount of cents that a text begins with, and their number: ` and 15 cents`.
fn cents(text: &str) -> Option<(usize, Figure)> {
    const JOINS: [&str; 7] = ["and ", "y ", "con ", "und ", "et ", "e ", "en "];
    const CENTS: [&str; 8] = ["cents", "cent", "centavos", "céntimos", "centimes", "centesimi", "cêntimos", "pence"];
    let rest = text.strip_prefix(' ')?;
    let join = JOINS.iter().find(|join| rest.starts_with(**join)).map_or(0, |join| join.len());
    let rest = rest.get(join..)?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let number = rest.get(..digits).filter(|digits| (1..=2).contains(&digits.len()))?;
    let word = rest.get(digits..)?.strip_prefix(' ')?.to_lowercase();
    let is_whole =
        |cents: &&&str| word.strip_prefix(**cents).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    let length = CENTS.iter().find(is_whole)?.len();
    Some((1 + join + digits + 1 + length, Figure::parse(number).ok()?.shifted(2)))
}
