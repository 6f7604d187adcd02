//! What a language puts beside its figures: separators, months, and words such as "about" and "since".

use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::LazyLock;

use super::units::{Units, lower, same};
use super::uses::Use;
use crate::article::letters::{begins_with_word, is_dense};
use crate::article::months::Months;
use crate::article::phrases::{Phrases, Table, find};
use crate::article::scale::{Scales, puts_scale_first};
use crate::article::words::Spelling;
use crate::figure::{Figure, Qualifier, digit};
use crate::format::separators;

/// The words of all languages.
static BESIDE: LazyLock<Table> = LazyLock::new(|| Table::read(include_str!("beside.txt")));

/// What stands beside figures in the language with a BCP 47 tag, or in the nearest one.
pub(in crate::article) fn words_beside(lang: &str) -> Option<&'static Phrases> {
    BESIDE.of(lang)
}

/// The decimal separator and the group separator of the language with a BCP 47 tag, each a mark of
/// [`crate::figure::mark`]. `None` where the language is not known.
pub(super) fn separators_of(lang: &str) -> Option<(char, char)> {
    let mark = |separator: &str| {
        let mut marks = separator.chars();
        let character = marks.find(|character| !matches!(character, '\u{200e}' | '\u{200f}'))?;
        crate::figure::mark(character)
    };
    let (decimal, group) = separators(lang)?;
    Some((mark(decimal)?, mark(group)?))
}

/// Of how many languages is kept what is known of them. An article has one or two.
const LANGUAGES: usize = 4;

thread_local! {
    /// What is known of the languages that were asked for last, with their tags. It is found by searching
    /// large tables.
    static LAST: RefCell<VecDeque<(String, Rc<Idiom>)>> = const { RefCell::new(VecDeque::new()) };
}

/// What is known of a language for reading figures in its texts.
pub(in crate::article) struct Idiom {
    /// Those of [`separators_of`].
    pub(super) separators: Option<(char, char)>,
    /// Whether words for millions stand before their number: `milioni 2.5`.
    pub(super) puts_scale_first: bool,
    /// Whether months have numbers and no names: `tháng 5`.
    pub(super) numbers_months: bool,
    months: Months,
    /// Names of months that are not among those.
    more_months: &'static [&'static str],
    /// Its words, by what they are for, the longest first: see [`Use::ALL`].
    words: [&'static [&'static str]; Use::ALL.len()],
    /// Those that stand before a figure and qualify it, by their last byte.
    qualifiers: Vec<(u8, &'static str, Qualifier)>,
    /// Those that stand behind one, and what each says.
    qualifiers_after: Vec<(&'static str, Qualifier)>,
    /// Its numbers in words.
    pub(super) spelling: Option<Spelling>,
    /// Its words for thousands and millions behind digits.
    pub(super) scales: Scales,
    /// The words and signs of units.
    pub(super) units: &'static Units,
}

/// The qualifiers, by their names in the table.
const QUALIFIERS: [(Use, Qualifier); 8] = [
    (Use::None, Qualifier::None),
    (Use::AtLeast, Qualifier::AtLeast),
    (Use::AtMost, Qualifier::AtMost),
    (Use::LessThan, Qualifier::LessThan),
    (Use::MoreThan, Qualifier::MoreThan),
    (Use::UpTo, Qualifier::UpTo),
    (Use::Nearly, Qualifier::Nearly),
    (Use::About, Qualifier::About),
];

/// A word behind a figure and what it says, of a line of the table: `or more=atLeast`.
fn qualifier_after(line: &'static str) -> Option<(&'static str, Qualifier)> {
    let (word, name) = line.split_once('=')?;
    let (_, qualifier) = QUALIFIERS.iter().find(|(known, _)| known.name() == name)?;
    Some((word, *qualifier))
}

impl Idiom {
    /// What is known of the language with a BCP 47 tag. The words of English are known in a text whose
    /// language is not.
    pub(in crate::article) fn of(lang: &str) -> Rc<Self> {
        LAST.with_borrow_mut(|last| {
            if let Some((_, idiom)) = last.iter().find(|(tag, _)| tag == lang) {
                return Rc::clone(idiom);
            }
            let idiom = Rc::new(Self::read(lang));
            last.push_front((lang.to_owned(), Rc::clone(&idiom)));
            last.truncate(LANGUAGES);
            idiom
        })
    }

    fn read(lang: &str) -> Self {
        let words = words_beside(lang);
        let named = |name: Use| words.and_then(|words| words.get(name.name())).map(Vec::as_slice).unwrap_or_default();
        let qualifiers = QUALIFIERS.iter().flat_map(|(name, qualifier)| {
            named(*name).iter().filter_map(|word| Some((*word.as_bytes().last()?, *word, *qualifier)))
        });
        let mut qualifiers: Vec<_> = qualifiers.collect();
        qualifiers.sort_by_key(|(last, ..)| *last);
        Self {
            numbers_months: !named(Use::MonthBefore).is_empty(),
            more_months: named(Use::Month),
            qualifiers,
            qualifiers_after: named(Use::After).iter().filter_map(|line| qualifier_after(line)).collect(),
            spelling: Spelling::of(lang),
            scales: Scales::of(lang),
            separators: separators_of(lang),
            puts_scale_first: puts_scale_first(lang),
            months: Months::of(lang),
            words: Use::ALL.map(named),
            units: Units::of_all(),
        }
    }

    /// The words for something, the longest first.
    fn words(&self, name: Use) -> &'static [&'static str] {
        self.words.get(name as usize).copied().unwrap_or_default()
    }

    /// What the end of a text says of the figure behind it, and where that begins: "more than".
    pub(super) fn qualifier_before(&self, text: &str) -> Option<(usize, Qualifier)> {
        let ending = Ending::of(text)?;
        let first = self.qualifiers.partition_point(|(last, ..)| *last < ending.last);
        let ending_alike = self.qualifiers.iter().skip(first).take_while(|(last, ..)| *last == ending.last);
        let found =
            ending_alike.filter_map(|(_, word, qualifier)| Some((start_of_word(word, ending.text)?, *qualifier)));
        // "no more than" is longer than "more than".
        found.max_by_key(|(start, _)| Reverse(*start))
    }

    /// What the beginning of a text says of the figure before it, and its length: "or more".
    pub(super) fn qualifier_after(&self, text: &str) -> Option<(usize, Qualifier)> {
        let spaces = text.len() - text.trim_start_matches([' ', '\u{a0}']).len();
        let rest = text.get(spaces..)?;
        // A counter may stand between: `300人以上`.
        let counter = rest.chars().next().filter(|next| is_dense(*next)).map_or(0, char::len_utf8);
        let begun = [0].into_iter().chain((counter > 0).then_some(counter)).find_map(|skipped| {
            let rest = rest.get(skipped..)?;
            let (word, qualifier) = self.qualifiers_after.iter().find(|(word, _)| rest.starts_with(word))?;
            Some((rest, skipped, word, *qualifier))
        });
        let (rest, skipped, word, qualifier) = begun?;
        let goes_on =
            rest.get(word.len()..)?.chars().next().is_some_and(|next| next.is_alphabetic() && !is_dense(next));
        (!goes_on).then_some((spaces + skipped + word.len(), qualifier))
    }

    /// Where one of the words for something begins that a text ends with.
    pub(super) fn start_of(&self, name: Use, text: &str) -> Option<usize> {
        let words = self.words(name);
        if words.is_empty() { None } else { Ending::of(text)?.start_of_one(words) }
    }

    /// A part of an amount behind it, and its length: "and a half". `name` is `and` behind a scale word, and
    /// `half` behind digits, where it can't be that of a time of day.
    pub(super) fn part_after(&self, name: Use, text: &str) -> Option<(usize, Figure)> {
        let rest = text.strip_prefix(' ')?;
        self.words(name).iter().find_map(|word| {
            let (word, part) = word.split_once('=')?;
            let goes_on = rest.strip_prefix(word)?.starts_with(char::is_alphanumeric);
            let part = Figure::parse(part).ok()?;
            (!goes_on).then_some((1 + word.len(), part))
        })
    }

    /// What stands behind a word that joins the parts of one number, if that begins with a digit: `1 milhão e
    /// 200 mil`, `3 ملايين و200 ألف`.
    pub(super) fn behind_plus<'a>(&self, text: &'a str) -> Option<&'a str> {
        let behind = self.words(Use::Plus).iter().find_map(|word| text.strip_prefix(word))?;
        let behind = behind.strip_prefix([' ', '\u{a0}']).unwrap_or(behind);
        behind.chars().next().and_then(digit).map(|_| behind)
    }

    /// How far behind a number what it counts begins, where a word joins the two: `de`, `d'`.
    pub(super) fn counted_after(&self, name: Use, text: &str) -> Option<usize> {
        let rest = text.strip_prefix([' ', '\u{a0}'])?;
        let behind = self.words(name).iter().find_map(|word| {
            let behind = rest.strip_prefix(word)?;
            if word.ends_with(['\'', '’']) { Some(behind) } else { behind.strip_prefix([' ', '\u{a0}']) }
        })?;
        Some(text.len() - behind.len())
    }

    /// Whether what stands behind a figure says that it is below zero: `5 grados bajo cero`.
    pub(super) fn is_below_zero(&self, text: &str) -> bool {
        let words = self.words(Use::Below);
        !words.is_empty() && words.iter().any(|word| begins_with_word(text.trim_start(), word))
    }

    /// Whether a word is one that joins others, and so no noun.
    pub(super) fn is_function_word(&self, word: &str) -> bool {
        let lower = word.to_lowercase();
        self.is_month(&lower)
            || self.words(Use::Verb).iter().any(|ending| lower.ends_with(ending))
            || [Use::Year, Use::Ratio, Use::Joins, Use::MoreThan, Use::LessThan, Use::About]
                .into_iter()
                .any(|name| self.words(name).contains(&lower.as_str()))
    }

    /// Whether a text ends with one of the words that are for something: `year`, `code`.
    pub(super) fn ends_with(&self, name: Use, text: &str) -> bool {
        self.start_of(name, text).is_some()
    }

    /// Whether one of the words that are for something stands in a text.
    pub(super) fn has(&self, name: Use, text: &str) -> bool {
        find(self.words(name), text).is_some()
    }

    /// Whether a text is one of the words that are for something.
    pub(super) fn is_word(&self, name: Use, text: &str) -> bool {
        let words = self.words(name);
        words.contains(&text) || words.contains(&text.to_lowercase().as_str())
    }

    /// Whether a text begins with one of the words that are for something. Gives its length.
    pub(super) fn begins_with(&self, name: Use, text: &str) -> Option<usize> {
        self.words(name).iter().find_map(|word| {
            let length = same(word, text)?;
            let goes_on = text.get(length..)?.starts_with(char::is_alphanumeric);
            (!goes_on).then_some(length)
        })
    }

    /// Whether a word is the name of a month, or at least three letters of one.
    pub(in crate::article) fn is_month(&self, word: &str) -> bool {
        self.months.number(word).is_some() || self.more_months.contains(&word)
    }
}

/// The end of a text, without the spaces there.
struct Ending<'a> {
    text: &'a str,
    /// The last byte in lower case.
    last: u8,
}

impl<'a> Ending<'a> {
    fn of(text: &'a str) -> Option<Self> {
        let text = text.trim_end_matches([' ', '\u{a0}', '\u{202f}', '\n']);
        let last = *lower(text.chars().next_back()?).encode_utf8(&mut [0; 4]).as_bytes().last()?;
        Some(Self { text, last })
    }

    /// Where one of some words begins that the text ends with.
    fn start_of_one(&self, words: &[&str]) -> Option<usize> {
        // Most words end unlike the text. To compare one byte of each is several times as fast.
        let mut words = words.iter().filter(|word| word.as_bytes().last() == Some(&self.last));
        words.find_map(|word| start_of_word(word, self.text))
    }
}

/// Where a word begins that a text ends with, in any case, if no letter stands before it.
fn start_of_word(word: &str, text: &str) -> Option<usize> {
    let mut characters = text.char_indices().rev();
    let mut start = text.len();
    for expected in word.chars().rev() {
        let (at, character) = characters.next()?;
        (lower(character) == expected).then_some(())?;
        start = at;
    }
    let is_glued = characters.next().is_some_and(|(_, before)| before.is_alphanumeric());
    (!is_glued || word.starts_with(is_dense)).then_some(start)
}
