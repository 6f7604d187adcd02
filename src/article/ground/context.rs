//! The words around the figures of an article.

use std::cell::RefCell;
use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::article::letters::{is_unspaced, words_of};
use crate::article::sentences::Sentences;
use crate::article::{Article, BlockKind};

/// A word is the same in another form if this much of the shorter form is the same, in percent.
const SAME: usize = 70;
/// The shortest word that says what a sentence is about, but for one in capitals.
const MIN_LETTERS: usize = 4;
/// The most bytes around a figure in which the card's words are looked for.
const MAX_CONTEXT: usize = 600;
/// A cell of a table is named by one of so many cells before it.
const CELLS: usize = 3;

/// The words of a card about a figure.
pub(super) struct Words {
    /// In small letters.
    words: Vec<String>,
    /// Pairs of letters, in scripts that put no space between words.
    pairs: Vec<String>,
}

impl Words {
    /// The words of these texts that say what they are about: not the short ones.
    pub(super) fn of(texts: &[&str]) -> Self {
        let mut words: Vec<String> = Vec::new();
        let mut pairs: Vec<String> = Vec::new();
        for word in texts.iter().flat_map(|text| words_of(text)) {
            if word.chars().any(is_unspaced) {
                let letters: Vec<char> = word.chars().collect();
                pairs.extend(letters.windows(2).map(|pair| pair.iter().collect()));
            } else if is_telling(word) {
                words.push(word.to_lowercase());
            }
        }
        for list in [&mut words, &mut pairs] {
            list.sort_unstable();
            list.dedup();
        }
        Self { words, pairs }
    }

    /// How many of them are in a text.
    pub(super) fn in_text(&self, text: &str) -> usize {
        let mut is_known = vec![false; self.words.len()];
        if !self.words.is_empty() {
            let begins_as = |word: &str| {
                let first = word.chars().next().and_then(|first| first.to_lowercase().next());
                self.words.iter().any(|known| known.chars().next() == first)
            };
            // Most words begin unlike all that are looked for, so that this is asked first.
            for word in words_of(text).filter(|word| begins_as(word) && is_telling(word)) {
                let word = word.to_lowercase();
                for (known, is_known) in self.words.iter().zip(&mut is_known) {
                    *is_known = *is_known || is_form_of(&word, known);
                }
            }
        }
        let pairs = self.pairs.iter().filter(|pair| text.contains(pair.as_str())).count();
        is_known.iter().filter(|is_known| **is_known).count() + pairs
    }
}

/// Whether two texts have a word in common, in any form.
pub(super) fn have_word_in_common(one: &str, other: &str) -> bool {
    let is_same = |one: &str, other: &str| {
        let [one, other] = [one, other].map(str::to_lowercase);
        one == other || is_form_of(&one, &other)
    };
    words_of(one).any(|one| {
        words_of(other).any(|other| {
            is_same(one, other) || one.chars().any(is_unspaced) && (one.contains(other) || other.contains(one))
        })
    })
}

/// The article's sentences, each found when it is asked for.
pub(super) struct Context<'a> {
    article: &'a Article,
    sentences: RefCell<FxHashMap<usize, Sentences<'a>>>,
}

impl<'a> Context<'a> {
    pub(super) fn new(article: &'a Article) -> Self {
        Self { article, sentences: RefCell::default() }
    }

    /// The sentence in which a figure stands.
    pub(super) fn sentence(&self, span: &Range<usize>) -> Option<Range<usize>> {
        let index = self.article.block_at(span.start)?;
        let block = self.article.blocks().get(index)?.range.clone();
        let mut known = self.sentences.try_borrow_mut().ok()?;
        let sentences = known.entry(index).or_insert_with(|| Sentences::of(self.article, block));
        Some(sentences.around(span))
    }

    /// How many of the words stand beside a figure: in its sentence, or what names it in a table.
    pub(super) fn overlap(&self, words: &Words, span: &Range<usize>) -> usize {
        let text = self.article.text();
        let Some(index) = self.article.block_at(span.start) else { return 0 };
        let blocks = self.article.blocks();
        let kind = blocks.get(index).map(|block| block.kind);
        let near = if kind == Some(BlockKind::Cell) {
            let first = blocks.get(index.saturating_sub(CELLS)).map_or(span.start, |block| block.range.start);
            first..span.end
        } else {
            self.sentence(span).unwrap_or_else(|| span.clone())
        };
        words.in_text(part(
            text,
            near.start.max(span.start.saturating_sub(MAX_CONTEXT))..near.end.min(span.end + MAX_CONTEXT),
        ))
    }
}

/// A part of a text, a bit longer where it would begin or end within a character.
fn part(text: &str, range: Range<usize>) -> &str {
    let start = (0..=range.start).rev().find(|offset| text.is_char_boundary(*offset)).unwrap_or(0);
    let end = (range.end..text.len()).find(|offset| text.is_char_boundary(*offset)).unwrap_or(text.len());
    text.get(start..end).unwrap_or_default()
}

fn is_telling(word: &str) -> bool {
    let mut letters = 0;
    let mut capitals = 0;
    for character in word.chars() {
        if character.is_ascii_digit() {
            return false;
        }
        letters += 1;
        capitals += usize::from(character.is_uppercase());
    }
    letters >= MIN_LETTERS || letters >= 2 && capitals == letters
}

/// Whether two words in small letters are forms of one: they begin alike.
fn is_form_of(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let common = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    if common < MIN_LETTERS {
        return false;
    }
    let shorter = one.chars().count().min(other.chars().count());
    common * 100 >= shorter * SAME
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_known_in_other_forms() {
        let words = Words::of(&["Penduduk yang sudah mengaktifkan IKD", "warga"]);
        assert_eq!(words.in_text("156.639 warga sudah mengaktifkannya (IKD)"), 4);
        assert_eq!(words.in_text("the year 2024, of it"), 0);
        assert_eq!(Words::of(&["登録者数"]).in_text("登録された人の数は"), 1);
        assert!(have_word_in_common("Menschen", "mensch"));
        assert!(have_word_in_common("人", "千人"));
        assert!(!have_word_in_common("years", "people"));
    }
}
