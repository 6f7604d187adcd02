//! Whether two figures are the same amount, once one of them is rounded.

use crate::figure::{Figure, Qualifier};

/// Which of the two figures has fewer digits, and how it lost the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rounding {
    /// The article rounds the card's figure.
    ArticleRounds,
    /// The article cuts the card's figure off: "2.8 million" for 2,860,701.
    ArticleCuts,
    /// The card rounds the article's figure.
    CardRounds,
    /// The card cuts the article's figure off.
    CardCuts,
}

/// An amount above or equal to zero, and how exact it is.
#[derive(Clone, Copy)]
pub(super) struct Amount {
    pub(super) figure: Figure,
    /// Half of the unit that it is rounded to. Zero where it is exact.
    pub(super) half: Figure,
}

/// Whether two amounts are equal, or one is the other one rounded.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Equality {
    Exact,
    Rounded(Rounding),
}

impl Amount {
    /// That of a figure. `place` is one unit of its last printed digit; `None` where it is in words. Zeros at
    /// its end are those of a round number if something such as "about" stands before it, or if there are at
    /// least three of them.
    pub(super) fn of(figure: Figure, place: Option<Figure>) -> Self {
        let alone = figure.magnitude().alone();
        let mut exactness = place.map_or(Figure::from(0), |place| place.magnitude().alone().half_of_last_digit());
        if !alone.is_zero() && (alone.is_in_thousands() || !figure.is_plain()) {
            let round = alone.half_of_last_digit();
            if round.exceeds(exactness) {
                exactness = round;
            }
        }
        if matches!(figure.qualifier(), Qualifier::About | Qualifier::Nearly) {
            let near = alone.percentage(Figure::from(5)).unwrap_or(exactness);
            if near.exceeds(exactness) {
                exactness = near;
            }
        }
        Self { figure: alone, half: exactness }
    }

    /// The same in another unit. `percent` is what one unit is in the other one, in percent.
    pub(super) fn converted(self, percent: Figure) -> Option<Self> {
        let figure = self.figure.percentage(percent)?;
        Some(Self { figure, half: self.half.percentage(percent)? })
    }

    /// How this amount of a card relates to one of an article.
    pub(super) fn equals(self, article: Self) -> Option<Equality> {
        let difference = self.figure.minus(article.figure)?;
        if difference.is_zero() {
            return Some(Equality::Exact);
        }
        let distance = difference.magnitude();
        let is_above = !difference.is_negative();
        // The coarser of the two is the one that was rounded.
        let (half, is_article) =
            if article.half.exceeds(self.half) { (article.half, true) } else { (self.half, false) };
        if !distance.exceeds(half) {
            let rounding = if is_article { Rounding::ArticleRounds } else { Rounding::CardRounds };
            return Some(Equality::Rounded(rounding));
        }
        let is_within = half.plus(half)?.exceeds(distance);
        match (is_article, is_above) {
            (true, true) if is_within => Some(Equality::Rounded(Rounding::ArticleCuts)),
            (false, false) if is_within => Some(Equality::Rounded(Rounding::CardCuts)),
            _ => None,
        }
    }

    /// How many digits it has without the zeros at its start and at the end of a round number.
    pub(super) fn digits(self) -> usize {
        digits(self.figure)
    }
}

/// How many digits a figure has without the zeros at its start, and at its end.
pub(super) fn digits(figure: Figure) -> usize {
    let digits = figure.digits();
    let digits = digits.trim_start_matches('0');
    digits.trim_end_matches('0').len()
}

#[cfg(test)]
mod tests {
    use super::Equality::{Exact, Rounded};
    use super::*;

    #[test]
    fn an_amount_may_be_rounded() {
        let amount = |text: &str, place: Option<&str>| {
            Amount::of(crate::qualifier::parse(text).unwrap(), place.map(|place| Figure::parse(place).unwrap()))
        };
        let counted = |text: &str| amount(text, Some("1"));
        for (card, article, expected) in [
            (counted("2860701"), counted("2860701"), Some(Exact)),
            (counted("2860701"), amount("2900000", Some("100000")), Some(Rounded(Rounding::ArticleRounds))),
            (counted("2860701"), amount("2800000", Some("100000")), Some(Rounded(Rounding::ArticleCuts))),
            (counted("2860701"), amount("2860000", Some("1")), Some(Rounded(Rounding::ArticleRounds))),
            (counted("2860701"), amount("3000000", None), Some(Rounded(Rounding::ArticleRounds))),
            (counted("2860701"), amount("2700000", Some("100000")), None),
            (counted("2860701"), counted("2860702"), None),
            (counted("2861000"), counted("2860701"), Some(Rounded(Rounding::CardRounds))),
            (amount("18.2", Some("0.1")), amount("18.25", Some("0.01")), Some(Rounded(Rounding::CardRounds))),
            (amount("18.2", Some("0.1")), amount("18.27", Some("0.01")), Some(Rounded(Rounding::CardCuts))),
            (amount("18.25", Some("0.01")), amount("18", None), None),
            (amount("18.25", Some("0.01")), amount("about 18", None), Some(Rounded(Rounding::ArticleRounds))),
            (counted("858210"), amount("about 858000", Some("1000")), Some(Rounded(Rounding::ArticleRounds))),
            (counted("about 300000"), counted("298500"), Some(Rounded(Rounding::CardRounds))),
            (counted("512"), counted("more than 500"), Some(Rounded(Rounding::ArticleRounds))),
            (counted("30"), counted("29"), None),
            (counted("0"), counted("0"), Some(Exact)),
        ] {
            let name = format!("{} {}", card.figure.plain(), article.figure.plain());
            assert!(card.equals(article) == expected, "{name}");
        }
    }
}
