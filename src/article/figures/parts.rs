//! Amounts in two parts: `15 dollars 50`, `3 euros and 99 cents`, `5 feet 2 inches`, `1 m 80`.

use super::reader::Reader;
use super::uses::Use;
use super::{Found, FoundUnit, Notation};
use crate::article::letters::{begins_with_word, last_word};
use crate::article::words::Spelling;
use crate::figure::Figure;

/// What may stand between the two parts.
const JOINS: [&str; 12] = ["and ", "y ", "con ", "und ", "et ", "e ", "en ", "og ", "och ", "dan ", "i ", "и "];

/// Words for a hundredth of a currency.
const CENTS: [&str; 26] = [
    "cents",
    "cent",
    "ct.",
    "ct",
    "centavos",
    "centavo",
    "céntimos",
    "céntimo",
    "centimes",
    "centime",
    "centesimi",
    "centesimo",
    "cêntimos",
    "cêntimo",
    "pence",
    "sen",
    "öre",
    "øre",
    "groszy",
    "grosze",
    "gr",
    "копеек",
    "копейки",
    "копейка",
    "коп.",
    "коп",
];

/// Measures that are a number of smaller ones: how many, and how many digits the smaller has where its name
/// is left out.
const MEASURES: [(&str, &str, u32, &[usize]); 3] =
    [("foot", "inch", 12, &[1, 2]), ("pound", "ounce", 16, &[]), ("meter", "centimeter", 100, &[2])];

impl Reader<'_> {
    /// Adds what some write behind a currency: cents, or millions (`75 USD millones`).
    pub(super) fn behind_currency(&self, found: &mut Found, has_scale: bool) {
        let at = found.span.end;
        let is_whole = !has_scale && found.value.decimals() == 0;
        let cents = self.named_cents(at).or_else(|| if is_whole { self.bare_cents(found) } else { None });
        if let Some((end, cents)) = cents {
            found.add_part(cents, end, true);
        } else if !has_scale
            && let Some((end, scale)) = self.idiom.scales.at(self.text, at + Self::space(self.after(at)))
            && scale.is_sure
            && let Some(all) = found.value.times_ten_to(scale.power)
        {
            found.value = all;
            found.place = found.place.and_then(|place| place.times_ten_to(scale.power));
            found.span.end = end;
            found.number.end = end;
        }
    }

    /// Adds the cents behind an amount whose currency stands before it: `$12 and 25 cents`.
    pub(super) fn behind_sign(&self, found: &mut Found, has_scale: bool) {
        if let Some((end, cents)) = self.named_cents(found.number.end).filter(|_| !has_scale) {
            found.add_part(cents, end, true);
        }
    }

    /// Adds the smaller unit behind a measure.
    pub(super) fn behind_measure(&self, found: &mut Found, has_scale: bool) {
        let FoundUnit::Measure(name) = found.unit else { return };
        if name == "pound"
            && let Some((end, pence)) = self.named_cents(found.span.end)
            && self.before(end).ends_with("pence")
        {
            found.unit = FoundUnit::Currency { code: "GBP", is_sure: true };
            found.add_part(pence, end, true);
            return;
        }
        let Some((_, smaller, count, bare)) = MEASURES.iter().find(|(larger, ..)| *larger == name) else { return };
        if has_scale || found.value.decimals() > 0 {
            return;
        }
        let Some(Part { end, digits, amount, is_joined }) = self.part(found.span.end) else { return };
        let named = match self.unit_after(end) {
            Some((length, FoundUnit::Measure(unit))) if unit == *smaller => Some(end + length),
            Some(_) => return,
            // Mostly it is no unit.
            None if name == "foot" && begins_with_word(self.after(end), " in") => Some(end + " in".len()),
            None => None,
        };
        // Of lengths that are run, digits behind them are a time or a place.
        let is_height = Figure::from(100).exceeds(found.value);
        let is_bare = !is_joined && is_height && bare.contains(&digits) && self.is_last_part(end);
        if (named.is_some() || is_bare)
            && let Some(part) = fraction_of(*count, amount, found.value)
        {
            found.add_part(part, named.unwrap_or(end), *count == 100);
        }
    }

    /// Makes feet and inches of signs: `6'2"`, `5′9″`. Elsewhere than in English these are minutes and
    /// seconds.
    pub(super) fn feet(&self, found: &mut Found) {
        let rest = self.after(found.number.end);
        let is_english = self.lang.split('-').next().is_some_and(|lang| lang == "en");
        let Some(inches) = rest.strip_prefix(['\'', '’', '′']).filter(|_| is_english) else { return };
        let inches = inches.trim_start_matches(' ');
        let digits = inches.bytes().take_while(u8::is_ascii_digit).count();
        let Some(part) = inches.get(..digits).and_then(|digits| Figure::parse(digits).ok()) else { return };
        let Some(behind) = inches.get(digits..) else { return };
        let Some(behind) = ["\"", "″", "”", "''", "’’"].iter().find_map(|sign| behind.strip_prefix(sign))
        else {
            return;
        };
        if let Some(part) = fraction_of(12, part, found.value) {
            found.unit = FoundUnit::Measure("foot");
            found.add_part(part, self.text.len() - behind.len(), false);
        }
    }

    /// Cents with their word, and where they end.
    fn named_cents(&self, at: usize) -> Option<(usize, Figure)> {
        let Part { end, amount, .. } = self.part(at)?;
        let behind = self.after(end).strip_prefix([' ', '\u{a0}'])?;
        let head: String = behind.chars().take(10).collect::<String>().to_lowercase();
        let word = CENTS.iter().find(|word| begins_with_word(&head, word))?;
        let word_start = self.text.len() - behind.len();
        Figure::from(100).exceeds(amount).then_some((word_start + word.len(), amount.shifted(2)))
    }

    /// Two digits behind a currency that can be nothing but its cents, and where they end.
    fn bare_cents(&self, found: &Found) -> Option<(usize, Figure)> {
        let Part { end, digits, amount, is_joined } = self.part(found.span.end)?;
        let ends = |text: &str| text.chars().next().is_none_or(|next| ".,;:!?)".contains(next));
        let is_led = || {
            // `rmb 10 usd 20`: each code stands before its number.
            let word = last_word(self.before(found.span.start).trim_end());
            matches!(self.idiom.units.at_start(word), Some((_, FoundUnit::Currency { .. })))
        };
        let is_pair = || self.idiom.ends_with(Use::Between, self.before(found.span.start));
        let is_cents = if is_joined { ends(self.after(end)) && !is_pair() } else { true };
        (digits == 2 && is_cents && !is_led() && self.is_last_part(end)).then(|| (end, amount.shifted(2)))
    }

    /// Whether a number that ends at a position counts nothing by itself.
    fn is_last_part(&self, end: usize) -> bool {
        let rest = self.after(end);
        let mut behind = rest.chars();
        let goes_on = match behind.next() {
            Some('.' | ',') => behind.next().is_some_and(char::is_numeric),
            Some(next) => next.is_alphanumeric() || "-–%‰/:°'’\"″′".contains(next),
            None => false,
        };
        !goes_on
            && self.unit_after(end).is_none()
            && self.idiom.scales.at(self.text, end + Self::space(rest)).is_none()
            && self.idiom.begins_with(Use::Range, rest.trim_start()).is_none()
            && self.noun_after(end).is_none()
    }

    /// The second part of an amount whose first part ends at a position.
    fn part(&self, at: usize) -> Option<Part> {
        let rest = self.after(at);
        let rest = rest.strip_prefix(", ").or_else(|| rest.strip_prefix([' ', '\u{a0}', '\u{202f}']))?;
        let join = JOINS.iter().find(|join| rest.starts_with(**join)).map_or(0, |join| join.len());
        let start = self.text.len() - rest.len() + join;
        let digits = self.after(start).bytes().take_while(u8::is_ascii_digit).count();
        let is_joined = join > 0;
        if digits > 0 {
            let end = start + digits;
            return Some(Part { end, digits, amount: Figure::parse(self.text.get(start..end)?).ok()?, is_joined });
        }
        let (end, spelled) = Spelling::of(self.lang)?.at(self.text, start)?;
        let is_amount = spelled.notation == Notation::Words && spelled.value.decimals() == 0;
        is_amount.then_some(Part { end, digits, amount: spelled.value, is_joined })
    }
}

/// The second part of an amount.
struct Part {
    end: usize,
    /// How many digits it has. None if it is in words.
    digits: usize,
    amount: Figure,
    /// Whether a word joins it to the first.
    is_joined: bool,
}

/// What so many of a smaller measure, of which `count` are a larger one, are of that. It is rounded so that
/// with the whole it has 15 digits. `None` where they would be more than one.
fn fraction_of(count: u32, part: Figure, whole: Figure) -> Option<Figure> {
    Figure::from(count).exceeds(part).then_some(())?;
    if count == 100 {
        return Some(part.shifted(2));
    }
    let places = 15_u8.checked_sub(u8::try_from(whole.digits().len()).ok()?)?;
    Some(part.percent_of(Figure::from(count).hundredfold()?, places)?.figure.shortened())
}

impl Found {
    /// Adds a second part, which ends at a position. `is_printed`: its last digit is one of the amount's.
    fn add_part(&mut self, part: Figure, end: usize, is_printed: bool) {
        let all = if self.value.is_negative() { self.value.minus(part) } else { self.value.plus(part) };
        let Some(all) = all else { return };
        self.place = self.place.filter(|_| is_printed).map(|_| all.last_place());
        self.value = all;
        self.span.end = end;
        self.number.end = end;
    }
}
