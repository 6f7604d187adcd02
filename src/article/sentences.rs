//! The sentences of an article, by the rules of Unicode (UAX #29).

use std::cell::LazyCell;
use std::ops::Range;

use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;

use super::Article;
use super::figures::Idiom;

impl Article {
    /// The sentence at an offset of the text, without the white space around it. It is never more than a
    /// block. Between two blocks it is empty.
    pub fn sentence(&self, offset: usize) -> Range<usize> {
        self.sentence_of(&(offset..offset))
    }

    /// The sentence in which a figure stands. The points of abbreviations in it end no sentence: `z. B. 3,5
    /// Mio. Euro`.
    pub fn sentence_of(&self, span: &Range<usize>) -> Range<usize> {
        let block = self.block_at(span.start).and_then(|index| self.blocks().get(index));
        match block.map(|block| block.range.clone()) {
            Some(range) if span.start < range.end => Sentences::of(self, range).around(span),
            _ => {
                let end = span.start.min(self.text().len());
                end..end
            }
        }
    }
}

/// A shorter word before a point can be an abbreviation.
const MIN_LETTERS: usize = 5;

/// The sentences of a block.
pub(crate) struct Sentences<'a> {
    text: &'a str,
    /// Where the block begins in the article.
    start: usize,
    /// Where each sentence ends in the block.
    ends: Vec<usize>,
}

impl<'a> Sentences<'a> {
    /// Those of the block with this range.
    pub(crate) fn of(article: &'a Article, range: Range<usize>) -> Self {
        let start = range.start;
        let text = article.text().get(range).unwrap_or_default();
        // A line break within a block ends no sentence.
        let line = text.contains('\n').then(|| text.replace('\n', " "));
        let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
        let breaks = segmenter.segment_str(line.as_deref().unwrap_or(text));
        let idiom = LazyCell::new(|| Idiom::of(article.lang()));
        let ends = breaks
            .filter(|end| *end > 0 && !is_abbreviated(text, *end) && !is_day(text, *end, |word| idiom.is_month(word)));
        let mut ends: Vec<usize> = ends.collect();
        // The rules take a point for one of an abbreviation where a small letter follows.
        ends.extend(years(text));
        ends.sort_unstable();
        ends.dedup();
        Self { text, start, ends }
    }

    /// The sentence in which a figure stands, as a range of the article.
    pub(crate) fn around(&self, span: &Range<usize>) -> Range<usize> {
        let [first, last] = [span.start, span.end.saturating_sub(1).max(span.start)]
            .map(|offset| self.ends.partition_point(|end| *end <= offset.saturating_sub(self.start)));
        let mut start = self.before(first);
        let mut index = first;
        // `No. 3`: what ends just before the figure is an abbreviation, if it is short.
        while index > 0 && self.start + start == span.start && ends_in_short_word(self.text.get(..start)) {
            index -= 1;
            start = self.before(index);
        }
        let end = self.ends.get(last).copied().unwrap_or(self.text.len());
        let sentence = self.text.get(start..end).unwrap_or_default();
        let leading = sentence.len() - sentence.trim_start().len();
        let start = self.start + start + leading;
        start..start + sentence.trim().len()
    }

    /// Where the sentence with this index begins.
    fn before(&self, index: usize) -> usize {
        index.checked_sub(1).and_then(|index| self.ends.get(index)).copied().unwrap_or_default()
    }
}

/// Whether the point before an offset is that of a single letter: `z. B.`, `J. Widodo`.
fn is_abbreviated(text: &str, end: usize) -> bool {
    if end >= text.len() {
        return false;
    }
    let Some(word) = text.get(..end).and_then(|text| text.trim_end().strip_suffix('.')) else { return false };
    let mut letters = word.chars().rev();
    letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none_or(|before| !before.is_alphanumeric())
}

/// Whether the point before an offset is that of a day: `am 15. September`.
fn is_day(text: &str, end: usize, is_month: impl Fn(&str) -> bool) -> bool {
    let Some((before, after)) = text.split_at_checked(end) else { return false };
    let Some(head) = before.trim_end().strip_suffix('.') else { return false };
    let digits = head.len() - head.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let word = after.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    (1..=2).contains(&digits) && is_month(word)
}

/// Where sentences end before those that begin with a year: `Gebaut wird wenig. 2023 wurden`.
fn years(text: &str) -> impl Iterator<Item = usize> {
    text.match_indices(". ").filter_map(|(at, point)| {
        let (before, after) = (text.get(..at)?, text.get(at + point.len()..)?);
        let letters = before.chars().rev().take_while(|c| c.is_lowercase()).take(MIN_LETTERS).count();
        let year =
            after.split(' ').next().filter(|year| year.len() == 4 && year.chars().all(|c| c.is_ascii_digit()))?;
        (letters == MIN_LETTERS && (year.starts_with("19") || year.starts_with("20"))).then_some(at + point.len())
    })
}

/// Whether a text ends in a word of at most four letters and a point.
fn ends_in_short_word(text: Option<&str>) -> bool {
    let Some(text) = text.and_then(|text| text.trim_end().strip_suffix('.')) else { return false };
    let letters = text.chars().rev().take_while(|character| character.is_alphabetic()).take(5).count();
    (1..=4).contains(&letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The sentence with this figure.
    fn sentence<'a>(article: &'a Article, figure: &str) -> &'a str {
        let start = article.text().find(figure).unwrap();
        &article.text()[article.sentence_of(&(start..start + figure.len()))]
    }

    #[test]
    fn a_sentence_ends_where_unicode_says() {
        for (text, figure, expected) in [
            ("One is 1. Two is 2.5! Three?", "2.5", "Two is 2.5!"),
            ("Ada 2.860.701 jiwa. Lalu 5.", "2.860.701", "Ada 2.860.701 jiwa."),
            ("人口は286万人です。次は5です。", "286", "人口は286万人です。"),
            ("यह ५ है। वह ६ है।", "६", "वह ६ है।"),
            ("It rose to\n5.3 per cent. Then", "5.3", "It rose to 5.3 per cent."),
            ("Born in 1950\n300 people came. Then", "300", "Born in 1950\n300 people came."),
            ("Gebaut wird wenig. 2023 wurden 5 fertig.", "5", "2023 wurden 5 fertig."),
            ("Bis zum 15. May kamen 300 Gäste.", "300", "Bis zum 15. May kamen 300 Gäste."),
            ("A headline\n\nNo sentence without 5", "5", "No sentence without 5"),
        ] {
            assert_eq!(sentence(&Article::from_text(text, "en"), figure), expected);
        }
    }

    #[test]
    fn an_abbreviation_ends_no_sentence() {
        for (text, figure) in [
            ("Das sind z. B. 3,5 Mio. Euro im Jahr.", "3,5 Mio. Euro"),
            ("Harganya Rp. 2 juta per orang.", "Rp. 2 juta"),
            ("It is No. 3 Jakarta in the list.", "3"),
            ("Es sind ca. 300 Personen.", "300"),
            ("J. K. Rowling sold 500 million.", "500 million"),
        ] {
            let article = Article::from_text(&format!("{text} And more."), "en");
            assert_eq!(sentence(&article, figure), text);
        }
    }

    #[test]
    fn there_is_a_sentence_at_every_offset() {
        let text = "Ein Satz.  Noch é einer\n\nUnd ";
        let article = Article::from_text(text, "de");
        for offset in 0..article.text().len() + 3 {
            assert!(article.text().get(article.sentence(offset)).is_some(), "{offset}");
        }
        assert!(Article::from_text("", "de").sentence(5).is_empty());
    }
}
