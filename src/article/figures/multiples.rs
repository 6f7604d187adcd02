//! Words that multiply a number in digits: `2,8 juta`, `3 dozen`, `MEUR 5`, `2 and a half million`.

use super::digits::{self, Digits};
use super::reader::{Reader, Sketch};
use super::uses::Use;
use super::{FoundUnit, Notation};
use crate::article::letters::{begins_with_word, first_word, last_word};
use crate::figure::Figure;

impl Reader<'_> {
    /// A word for thousands or millions behind the number: `2,8 juta`.
    pub(super) fn scale(&self, sketch: &mut Sketch) -> bool {
        // 2 and a half million
        let half = self.idiom.part_after(Use::Half, self.after(sketch.end));
        if let Some((length, part)) = half
            && let Some(all) = sketch.figure.plus(part)
        {
            sketch.figure = all;
            sketch.place = None;
            sketch.end += length;
        }
        let rest = self.after(sketch.end);
        let space = Self::space(rest);
        if let Some(length) = dozen(rest.get(space..).unwrap_or_default(), self.lang) {
            let dozens = |figure: Figure| figure.percentage(Figure::from(1200));
            if let Some(figure) = dozens(sketch.figure) {
                sketch.figure = figure;
                sketch.place = sketch.place.and_then(dozens);
                sketch.end += space + length;
                return true;
            }
        }
        if let Some((length, power)) = self.idiom.units.scale_of_code(rest.get(space..).unwrap_or_default(), self.lang)
            && sketch.moved_by(power)
        {
            sketch.end += space + length;
            return true;
        }
        let Some((end, scale)) = self.idiom.scales.at(self.text, sketch.end + space) else { return false };
        // `10 m` is a distance, `£10m` is an amount of millions, and so is "1.86m passengers".
        let is_unit = || matches!(self.unit_after(sketch.end), Some((_, FoundUnit::Measure(_))));
        if !scale.is_sure
            && is_unit()
            && !(space == 0 && self.counts_people_or_things(end))
            && self.idiom.units.currency_at_end(self.before(sketch.start).trim_end(), self.lang).is_none()
        {
            return false;
        }
        // What has decimals is written in one part.
        let is_whole = sketch.figure.decimals() == 0;
        if !sketch.moved_by(scale.power) {
            return false;
        }
        let figure = sketch.figure;
        sketch.end = end;
        self.hundred_and(sketch, scale.power);
        if is_whole {
            self.smaller_parts(sketch, scale.power);
        }
        // 3 million and a half
        if let Some((length, part)) = self.idiom.part_after(Use::And, self.after(end))
            && let Some(all) = part.times_ten_to(scale.power).and_then(|part| figure.plus(part))
        {
            sketch.figure = all.shortened();
            sketch.place = None;
            sketch.end += length;
        }
        true
    }

    /// Whether an English word follows for what is counted in millions: a plural that is not about sports.
    fn counts_people_or_things(&self, end: usize) -> bool {
        const RACES: [&str; 8] = ["hurdles", "heats", "finals", "runners", "races", "sprints", "relays", "swims"];
        let word = first_word(self.after(end).strip_prefix(' ').unwrap_or_default());
        let is_plural = word.ends_with('s') && !word.ends_with("ss") || ["people", "children"].contains(&word);
        let is_english = self.lang.split('-').next() == Some("en");
        is_english && is_plural && word.len() > 3 && word.starts_with(char::is_lowercase) && !RACES.contains(&word)
    }

    /// Thousands or millions that stand before the number, with a code or by themselves: `MEUR 5`, `milioni
    /// 2.5`.
    pub(super) fn scale_before(&self, sketch: &mut Sketch) -> bool {
        let before = self.before(sketch.start).trim_end_matches([' ', '\u{a0}']);
        if self.idiom.puts_scale_first {
            let start = before.len() - last_word(before).len();
            let scale = self.idiom.scales.at(self.text, start).filter(|(end, _)| *end == before.len());
            if let Some((_, scale)) = scale
                && sketch.moved_by(scale.power)
            {
                sketch.start = start;
                return true;
            }
            return false;
        }
        let power = self.idiom.units.currency_at_end(before, self.lang).map_or(0, |before| before.power);
        power > 0 && sketch.moved_by(power)
    }

    /// What English puts behind hundreds: `3 hundred and 21`, `3 hundred and one`; and behind more, where
    /// nothing follows that could be counted by itself: `6 crore and two hundred.`
    pub(super) fn hundred_and(&self, sketch: &mut Sketch, power: u8) {
        let Some(rest) = self.after(sketch.end).strip_prefix(" and ") else { return };
        let start = self.text.len() - rest.len();
        let Some((end, part)) = self.part_in_digits(start, power).or_else(|| self.part_in_words(start, power)) else {
            return;
        };
        if self.idiom.scales.at(self.text, end + Self::space(self.after(end))).is_none()
            && let Some(all) = sketch.figure.plus(part)
        {
            sketch.figure = all;
            sketch.place = Some(Figure::from(1));
            sketch.end = end;
        }
    }

    /// A number below a hundred in digits behind hundreds, and where it ends.
    fn part_in_digits(&self, start: usize, power: u8) -> Option<(usize, Figure)> {
        let Digits::One(printed) = digits::digits_at(self.text, start)? else { return None };
        let [Some(part), _] = printed.figures() else { return None };
        (power == 2 && is_part(part, 2)).then_some((printed.range.end, part))
    }

    /// The same in words, also behind more than hundreds.
    fn part_in_words(&self, start: usize, power: u8) -> Option<(usize, Figure)> {
        // "One" is mostly no number, but it is one here.
        let best = self.idiom.spelling?.candidate(self.text, start)?;
        let (end, spelled) = (best.end, best.spelled);
        let next = self.after(end).chars().next();
        let is_last = next.is_none_or(|next| matches!(next, '.' | ',' | ';' | '!' | '?' | ')' | '\n'));
        let is_one = power == 2 || power >= LARGE && is_last;
        (is_one && spelled.notation == Notation::Words && is_part(spelled.value, power)).then_some((end, spelled.value))
    }
}

/// The power of ten from which on what stands behind "and" can be far smaller.
const LARGE: u8 = 5;

/// Whether a figure can be added to one of so many zeros.
fn is_part(part: Figure, power: u8) -> bool {
    let limit = Figure::from(1).times_ten_to(power);
    part.decimals() == 0 && part.exceeds(Figure::from(0)) && limit.is_some_and(|limit| limit.exceeds(part))
}

/// The length of a word for twelve that a text begins with.
fn dozen(text: &str, lang: &str) -> Option<usize> {
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
    // Hardly any number stands before one.
    text.starts_with(['d', 'D', 'l', 'L']).then_some(())?;
    let head: String = text.chars().take(10).collect::<String>().to_lowercase();
    // In German these are other words.
    let short: &[&str] = if lang.starts_with("de") { &[] } else { &["dzs", "dz"] };
    DOZENS.iter().chain(short).find(|word| begins_with_word(&head, word)).map(|word| word.len())
}
