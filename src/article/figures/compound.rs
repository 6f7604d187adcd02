//! Numbers in several parts, each with its own word for thousands or millions: `412 bin 560`, `1億2345万`,
//! `2 mil 500 millones`, `un millón 200 mil`.

use super::FoundUnit;
use super::digits::{self, Digits};
use super::reader::{Reader, Sketch};
use super::uses::Use;
use crate::article::letters::{first_word, is_dense};
use crate::figure::{Figure, digit};

/// The smallest power of ten that multiplies all parts of thousands before it: 2천500만 is 2500만.
const MULTIPLIES_ALL: u8 = 4;

impl Reader<'_> {
    /// Adds to a number that ends with a word for a power of ten the smaller parts behind it.
    pub(super) fn smaller_parts(&self, sketch: &mut Sketch, power: u8) {
        let nothing = Figure::from(0);
        // What a larger word may multiply yet, and what comes before that, with its last place.
        let (mut sealed, mut open, mut limit) = if power < MULTIPLIES_ALL {
            (nothing, sketch.figure, None)
        } else {
            (sketch.figure, nothing, sketch.place)
        };
        while let Some(place) = sketch.place
            && let Some(Part { end, figure, power, inner }) = self.next_part(sketch.start, sketch.end, place)
            && let (Some(amount), Some(last)) = (figure.times_ten_to(power), figure.last_place().times_ten_to(power))
            && let Some(part) = figure.times_ten_to(inner)
        {
            if place.exceeds(amount) {
                let parts = if power < MULTIPLIES_ALL {
                    (Some(sealed), open.plus(amount))
                } else {
                    limit = Some(last);
                    (sealed.plus(open).and_then(|all| all.plus(amount)), Some(nothing))
                };
                let (Some(before), Some(after)) = parts else { return };
                (sealed, open) = (before, after);
            } else if let Some(group) = open.plus(part).and_then(|group| group.times_ten_to(power - inner))
                && power >= MULTIPLIES_ALL
                && !open.is_zero()
                && place.exceeds(part)
                && limit.is_none_or(|limit| limit.exceeds(group))
                && let Some(all) = sealed.plus(group)
            {
                limit = Some(last);
                (sealed, open) = (all, nothing);
            } else {
                return;
            }
            let Some(all) = sealed.plus(open) else { return };
            sketch.figure = all;
            sketch.place = Some(last);
            sketch.end = end;
            self.hundred_and(sketch, if last == Figure::from(100) { 2 } else { 0 });
        }
    }

    /// The same for a number in words. Whether there are such parts.
    pub(super) fn parts_behind_words(&self, sketch: &mut Sketch) -> bool {
        let Some(words) = self.text.get(sketch.start..sketch.end) else { return false };
        let last = sketch.start + words.rfind([' ', '\u{a0}']).map_or(0, |space| space + 1);
        let end = sketch.end;
        let scale = self.idiom.scales.at(self.text, last).filter(|(scale_end, _)| *scale_end == end);
        // "Sejuta" is a million in one word.
        let one = || [3, 6, 9].into_iter().find(|power| Figure::from(1).times_ten_to(*power) == Some(sketch.figure));
        let Some(power) = scale.map(|(_, scale)| scale.power).or_else(one).filter(|power| *power > 2) else {
            return false;
        };
        if sketch.figure.decimals() == 0 {
            sketch.place = Figure::from(1).times_ten_to(power);
            self.smaller_parts(sketch, power);
        }
        let is_longer = sketch.end > end;
        sketch.place = sketch.place.filter(|_| is_longer);
        is_longer
    }

    /// The next part of a number that begins at `start`, ends so far at `at`, and has `place` as its last
    /// one.
    fn next_part(&self, start: usize, at: usize, place: Figure) -> Option<Part> {
        let rest = self.after(at);
        let apart = rest.strip_prefix([' ', '\u{a0}', '\u{202f}']);
        // "Between 1 million and 200 thousand" is two.
        let is_pair = || self.idiom.ends_with(Use::Between, self.before(start));
        let joined = apart.and_then(|rest| self.idiom.behind_plus(rest)).filter(|_| !is_pair());
        let from = self.text.len() - joined.or(apart).unwrap_or(rest).len();
        self.after(from).chars().next().and_then(digit)?;
        let Some(Digits::One(printed)) = digits::digits_at(self.text, from) else { return None };
        let [Some(figure), _] = printed.figures() else { return None };
        let end = printed.range.end;
        // A number of thousands may have its last three digits apart. Behind a word for "and" fewer would be
        // a number by themselves: "3 mil e 5 ficaram".
        let digits = self.text.get(printed.range)?.chars().count();
        let is_rest = place == Figure::from(1000)
            && figure.decimals() == 0
            && Figure::from(1000).exceeds(figure)
            && (digits == 3 || joined.is_none());
        let scale = self.idiom.scales.at(self.text, end + Self::space(self.after(end)));
        let (end, power) = match scale.filter(|(_, scale)| scale.is_sure) {
            // "2 mil 5 millones" is two.
            Some((_, scale)) if apart.is_some() && scale.power >= MULTIPLIES_ALL && digits < 3 && is_rest => {
                return None;
            }
            Some((end, scale)) => (end, scale.power),
            // Without a space it belongs to the number whatever it is: `1万2345`.
            None if apart.is_none() && !self.after(end).starts_with(['年', '月', '日', '년']) => (end, 0),
            None if is_rest && self.is_bare_rest(from, end) => (end, 0),
            None => return None,
        };
        // In 2千5百万 the last word multiplies all of it.
        let inner = if apart.is_none() && power > MULTIPLIES_ALL { power % MULTIPLIES_ALL } else { 0 };
        Some(Part { end, figure, power, inner })
    }

    /// Whether digits between two positions, behind thousands, are no number by themselves.
    fn is_bare_rest(&self, start: usize, end: usize) -> bool {
        let rest = self.after(end);
        let next = rest.chars().next();
        let goes_on = next.is_some_and(|next| next.is_alphanumeric() && !is_dense(next) || "-–%‰/:°".contains(next));
        let word = rest.trim_start_matches([' ', '\u{a0}', '.']);
        !self.after(start).starts_with('0')
            && !goes_on
            && !word.starts_with('%')
            && !self.idiom.is_month(first_word(word))
            && !matches!(self.unit_after(end), Some((_, FoundUnit::Percent | FoundUnit::Points)))
    }
}

/// A part of a number: `200 thousand` behind `1 million`.
struct Part {
    end: usize,
    figure: Figure,
    /// That of its words, if it has any.
    power: u8,
    /// That of the first of two words.
    inner: u8,
}
