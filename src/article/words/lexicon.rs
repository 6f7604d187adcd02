//! The number words of a language, as a tree of letters that is walked along the text.
//!
//! A line of a language's file is `key = word word …`, with `_` for a space within a word. The keys:
//!
//! | key | words for | |---|---| | `7`, `7~` | a number. `~` here and elsewhere: alone it is mostly something
//! else, such as an article | | `10:10` | a number that takes another below 10 after it. Multiples of ten
//! from 20 on, and of a hundred, do without saying so | | `3/2` | a number with a fraction | | `1000x`,
//! `x1000`, `xe6` | what multiplies the number before it; one that begins with `x` can't stand without such |
//! | `#3`, `#3/` | an ordinal; one that is the denominator of a fraction too | | `1/3`, `1/2!` | the
//! denominator of a fraction; one that is a fraction even without a numerator | | `+1/2` | a fraction that is
//! added to what stands before it, or for a word in thousands to one of these | | `<1/2`, `<-1/4` | a
//! fraction that is added to the number after it | | `teen` | what adds ten to the number before it | | `=6`,
//! `?6` | an abbreviation of a power of ten after digits. `?`: which can mean something else | | `and`,
//! `and10`, `and100`, `inverted`, `half` | "and": anywhere, between tens and ones, after hundreds, between
//! ones and tens, before a fraction | | `zero` | what stands for left-out places | | `a`, `of` | an article
//! before a word for thousands or for a fraction; what stands between the two | | `point`, `minus` | the
//! decimal point, the sign | | `in`, `under` | what stands between the numbers of a ratio, the part or the
//! whole first | | `first`, `last` | what makes an ordinal of the number after or before it | | `counter` |
//! what is counted, which tells a number from the same letters in another word | | `then` | what follows a
//! fraction with an article, where an ordinal would be followed by what is in that place | | `not` | what
//! looks like a number and is none | | `flags` | `glued`: number words are written together. `open`: words
//! are not separated from others. `accents`: they tell words apart. `pairs`: "nineteen eighty". `prefixed`:
//! thousands stand before their number. `short`: 三万五 is 35,000. `listed`: 二〇二六. `spaced`: there may be spaces
//! between the words of a number in a language that is `glued` or `open`. `cents`: behind digits, a word for
//! a hundred is one for cents |

use super::fold::{NON_JOINER, continues_letter, fold, is_hyphen, is_ignored};

/// What a word says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::article) enum Kind {
    /// A number, and what a number after it must be below.
    Number { value: u32, open: u32 },
    /// A number with a fraction.
    Mixed { numerator: u32, denominator: u32 },
    /// It multiplies what stands before it by `mantissa` × 10^`power`. `is_bare`: it can stand without that.
    Multiplier { mantissa: u8, power: u8, is_bare: bool },
    /// An ordinal.
    Ordinal { value: u32, is_part: bool },
    /// The denominator of a fraction.
    Part { denominator: u32, is_bare: bool },
    /// A fraction that is added to what stands before it.
    PartAfter { denominator: u32 },
    /// A fraction that is added to the number after it.
    PartBefore { numerator: i32, denominator: u32 },
    /// An abbreviation of a power of ten.
    Short { power: u8, is_sure: bool, letter: Option<char> },
    /// What joins two numbers: a set of [`Joins`].
    Join(u8),
    /// Ten more.
    Teen,
    /// A place that is left out.
    Filler,
    /// An article.
    Article,
    /// What stands between a fraction and what it is of.
    Of,
    /// The decimal point.
    Point,
    /// The minus sign.
    Minus,
    /// What stands between the numbers of a ratio. `is_whole_first`: after the denominator.
    Ratio { is_whole_first: bool },
    /// What makes an ordinal of the number after it.
    OrdinalBefore,
    /// What makes an ordinal of the number before it.
    OrdinalAfter,
    /// What is counted.
    Counter,
    /// What follows a fraction.
    Then,
    /// What is no number.
    Not,
}

/// Where a word may join two numbers. Each is a bit.
pub(in crate::article) struct Joins;

impl Joins {
    pub(in crate::article) const ANY: u8 = 1;
    pub(in crate::article) const TENS: u8 = 2;
    pub(in crate::article) const HUNDREDS: u8 = 4;
    pub(in crate::article) const INVERTED: u8 = 8;
    pub(in crate::article) const PART: u8 = 16;
}

/// A word of the lexicon that was found in a text.
#[derive(Clone, Copy, Debug)]
pub(in crate::article) struct Match {
    pub(in crate::article) end: usize,
    pub(in crate::article) kind: Kind,
    /// Whether the word alone is mostly something else.
    pub(in crate::article) is_common: bool,
}

/// How a language writes its numbers.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a line of the data by itself")]
pub(in crate::article) struct Flags {
    pub(in crate::article) is_glued: bool,
    pub(in crate::article) is_open: bool,
    pub(in crate::article) keeps_accents: bool,
    pub(in crate::article) has_pairs: bool,
    pub(in crate::article) is_prefixed: bool,
    pub(in crate::article) is_short: bool,
    pub(in crate::article) is_listed: bool,
    pub(in crate::article) is_spaced: bool,
    pub(in crate::article) has_cents: bool,
}

/// The words of a language.
pub(in crate::article) struct Lexicon {
    pub(in crate::article) flags: Flags,
    /// The first is the root.
    nodes: Vec<Node>,
    /// The children of the root whose letter is one of ASCII, by that. Each word of a text comes by here.
    roots: [Option<u16>; 128],
    /// By the first of two letters from a to z, the second ones with which a word begins: each is a bit.
    pairs: [u32; 26],
    words: Vec<Word>,
}

#[derive(Default)]
struct Node {
    letter: char,
    first_child: Option<u16>,
    sibling: Option<u16>,
    word: Option<u16>,
}

struct Word {
    kind: Kind,
    is_common: bool,
    /// Another that is written the same.
    other: Option<u16>,
}

impl Lexicon {
    /// Reads the file of a language.
    pub(in crate::article) fn read(data: &str) -> Self {
        let mut lexicon = Self {
            flags: Flags::default(),
            nodes: vec![Node::default()],
            roots: [None; 128],
            pairs: [0; 26],
            words: Vec::new(),
        };
        // The flags first: they say how the words are folded.
        for is_flags in [true, false] {
            for line in data.lines() {
                let Some((key, words)) = line.split_once(" = ") else { continue };
                if (key == "flags") != is_flags {
                    continue;
                }
                for word in words.split_ascii_whitespace() {
                    if is_flags {
                        lexicon.flags.set(word);
                    } else {
                        lexicon.add(key, word);
                    }
                }
            }
        }
        lexicon
    }

    fn add(&mut self, key: &str, word: &str) {
        let Some((kind, is_common)) = kind(key, word) else { return };
        let mut node = 0;
        let keeps_accents = self.flags.keeps_accents;
        let mut begin = String::new();
        for character in word.chars() {
            let character = if character == '_' || is_hyphen(character) { ' ' } else { character };
            let mut folded = Vec::new();
            fold(character, keeps_accents, &mut |letter| folded.push(letter));
            for letter in folded {
                let Some(next) = self.child(node, letter).or_else(|| self.grow(node, letter)) else { return };
                node = next;
                begin.push(letter);
            }
        }
        // Behind a word of one letter there may be any.
        let seconds = letter(begin.as_bytes().get(1)).map_or(u32::MAX, |second| 1 << second);
        if let Some(pairs) = letter(begin.as_bytes().first()).and_then(|first| self.pairs.get_mut(first)) {
            *pairs |= seconds;
        }
        let Ok(index) = u16::try_from(self.words.len()) else { return };
        let Some(node) = self.nodes.get_mut(usize::from(node)) else { return };
        self.words.push(Word { kind, is_common, other: node.word });
        node.word = Some(index);
    }

    fn grow(&mut self, parent: u16, letter: char) -> Option<u16> {
        let index = u16::try_from(self.nodes.len()).ok()?;
        let node_of_parent = self.nodes.get_mut(usize::from(parent))?;
        let node = Node { letter, sibling: node_of_parent.first_child, ..Node::default() };
        node_of_parent.first_child = Some(index);
        self.nodes.push(node);
        if parent == 0
            && let Some(root) = self.roots.get_mut(letter as usize)
        {
            *root = Some(index);
        }
        Some(index)
    }

    fn child(&self, parent: u16, letter: char) -> Option<u16> {
        if parent == 0 && letter.is_ascii() {
            return *self.roots.get(letter as usize)?;
        }
        let mut next = self.nodes.get(usize::from(parent))?.first_child;
        while let Some(index) = next {
            let node = self.nodes.get(usize::from(index))?;
            if node.letter == letter {
                return Some(index);
            }
            next = node.sibling;
        }
        None
    }

    /// Whether the first two letters of a text are those of a word. `true` where they are not both from a to
    /// z.
    fn may_begin(&self, text: &str) -> bool {
        let [first, second] = [0, 1].map(|at| letter(text.as_bytes().get(at)));
        let (Some(first), Some(second)) = (first, second) else { return true };
        self.pairs.get(first).is_some_and(|seconds| seconds >> second & 1 == 1)
    }

    /// The words that begin at a position of a text, the longest first. In languages that put spaces between
    /// words, and don't write numbers together, these are whole words.
    pub(in crate::article) fn at(&self, text: &str, at: usize) -> Matches {
        let mut matches = Matches::default();
        let rest = text.get(at..).unwrap_or_default();
        // Most words of a text are none of the lexicon's.
        if !self.may_begin(rest) {
            return matches;
        }
        let mut node = 0;
        let mut letters = rest.chars();
        while let Some(character) = letters.next() {
            let next = if character.is_whitespace() || is_hyphen(character) {
                // One space is as good as another, as several, and as a hyphen.
                letters = letters.as_str().trim_start().chars();
                self.child(node, ' ')
            } else {
                let mut next = Some(node);
                fold(character, self.flags.keeps_accents, &mut |letter| {
                    next = next.and_then(|node| self.child(node, letter));
                });
                next
            };
            let Some(here) = next else { break };
            node = here;
            let Some(mut word) = self.nodes.get(usize::from(here)).and_then(|node| node.word) else { continue };
            let mut after = letters.clone();
            let mut end = text.len() - after.as_str().len();
            let mut next = after.next();
            // Accents that follow their letter belong to it.
            while let Some(mark) = next.filter(|mark| *mark != NON_JOINER && (is_ignored(*mark) || self.drops(*mark))) {
                end += mark.len_utf8();
                next = after.next();
            }
            if next.is_some_and(continues_letter) {
                continue;
            }
            let is_whole = !next.is_some_and(char::is_alphanumeric);
            while let Some(found) = self.words.get(usize::from(word)) {
                matches.push(Match { end, kind: found.kind, is_common: found.is_common }, is_whole);
                let Some(other) = found.other else { break };
                word = other;
            }
        }
        matches
    }

    /// Whether folding leaves nothing of a character.
    fn drops(&self, character: char) -> bool {
        if character.is_ascii() || character.is_alphabetic() && !matches!(character, '\u{591}'..='\u{670}') {
            return false;
        }
        let mut is_dropped = true;
        fold(character, self.flags.keeps_accents, &mut |_| is_dropped = false);
        is_dropped
    }
}

/// The number of a letter from a to z, which is 0 to 25.
fn letter(byte: Option<&u8>) -> Option<usize> {
    byte.filter(|byte| byte.is_ascii_alphabetic()).map(|byte| usize::from(byte.to_ascii_lowercase() - b'a'))
}

/// What [`Lexicon::at`] finds, the shortest first.
#[derive(Default)]
pub(in crate::article) struct Matches {
    found: Vec<(Match, bool)>,
}

impl Matches {
    fn push(&mut self, found: Match, is_whole: bool) {
        self.found.push((found, is_whole));
    }

    /// Whether a number may begin with one of them.
    pub(super) fn may_begin(&self) -> bool {
        self.found.iter().any(|(found, _)| found.kind.may_begin())
    }

    /// The words, the longest first, and whether no letter follows each.
    pub(in crate::article) fn longest_first(&self) -> impl Iterator<Item = (Match, bool)> {
        self.found.iter().rev().copied()
    }
}

impl Flags {
    fn set(&mut self, name: &str) {
        match name {
            "glued" => self.is_glued = true,
            "open" => self.is_open = true,
            "accents" => self.keeps_accents = true,
            "pairs" => self.has_pairs = true,
            "prefixed" => self.is_prefixed = true,
            "short" => self.is_short = true,
            "listed" => self.is_listed = true,
            "spaced" => self.is_spaced = true,
            "cents" => self.has_cents = true,
            _ => {}
        }
    }
}

/// What the words of a line say, and whether they are common in another meaning.
pub(super) fn kind(key: &str, word: &str) -> Option<(Kind, bool)> {
    let common = key.strip_suffix('~');
    let key = common.unwrap_or(key);
    Some((named(key).or_else(|| numeric(key, word))?, common.is_some()))
}

fn named(key: &str) -> Option<Kind> {
    Some(match key {
        "and" => Kind::Join(Joins::ANY | Joins::PART),
        "and10" => Kind::Join(Joins::TENS | Joins::PART),
        "and100" => Kind::Join(Joins::HUNDREDS | Joins::PART),
        "inverted" => Kind::Join(Joins::INVERTED | Joins::PART),
        "inverted100" => Kind::Join(Joins::INVERTED | Joins::HUNDREDS | Joins::PART),
        "joined" => Kind::Join(Joins::INVERTED | Joins::ANY | Joins::PART),
        "half" => Kind::Join(Joins::PART),
        "teen" => Kind::Teen,
        "zero" => Kind::Filler,
        "a" => Kind::Article,
        "of" => Kind::Of,
        "point" => Kind::Point,
        "minus" => Kind::Minus,
        "in" => Kind::Ratio { is_whole_first: false },
        "under" => Kind::Ratio { is_whole_first: true },
        "first" => Kind::OrdinalBefore,
        "last" => Kind::OrdinalAfter,
        "counter" => Kind::Counter,
        "then" => Kind::Then,
        "not" => Kind::Not,
        _ => return None,
    })
}

fn numeric(key: &str, word: &str) -> Option<Kind> {
    let fraction = |text: &str| {
        let (numerator, denominator) = text.split_once('/')?;
        Some((numerator.parse::<i32>().ok()?, denominator.parse::<u32>().ok()?))
    };
    if let Some(power) = key.strip_prefix('=') {
        return Some(Kind::Short { power: power.parse().ok()?, is_sure: true, letter: leading(word) });
    }
    if let Some(power) = key.strip_prefix('?') {
        return Some(Kind::Short { power: power.parse().ok()?, is_sure: false, letter: leading(word) });
    }
    if let Some(ordinal) = key.strip_prefix('#') {
        let part = ordinal.strip_suffix('/');
        return Some(Kind::Ordinal { value: part.unwrap_or(ordinal).parse().ok()?, is_part: part.is_some() });
    }
    if let Some(part) = key.strip_prefix('+') {
        return Some(Kind::PartAfter { denominator: fraction(part)?.1 });
    }
    if let Some(part) = key.strip_prefix('<') {
        let (numerator, denominator) = fraction(part)?;
        return Some(Kind::PartBefore { numerator, denominator });
    }
    let (bare, needing) = (key.strip_suffix('x'), key.strip_prefix('x'));
    if let Some(number) = bare.or(needing) {
        let (mantissa, power) = if let Some((mantissa, power)) = number.split_once('e') {
            (if mantissa.is_empty() { "1" } else { mantissa }, power.parse().ok()?)
        } else {
            let mantissa = number.trim_end_matches('0');
            (mantissa, u8::try_from(number.len() - mantissa.len()).ok()?)
        };
        return Some(Kind::Multiplier { mantissa: mantissa.parse().ok()?, power, is_bare: bare.is_some() });
    }
    if let Some(part) = key.strip_suffix('!') {
        return Some(Kind::Part { denominator: fraction(part)?.1, is_bare: true });
    }
    if let Some((numerator, denominator)) = fraction(key) {
        let mixed = Kind::Mixed { numerator: u32::try_from(numerator).ok()?, denominator };
        return Some(if numerator == 1 { Kind::Part { denominator, is_bare: false } } else { mixed });
    }
    let (value, open) = key.split_once(':').unwrap_or((key, ""));
    let value = value.parse().ok()?;
    Some(Kind::Number { value, open: open.parse().unwrap_or(place(value)) })
}

/// What a number after this one must be below, if its word says nothing else.
fn place(value: u32) -> u32 {
    match value {
        20..=99 if value.is_multiple_of(10) => 10,
        100..=999 if value.is_multiple_of(100) => 100,
        1000.. if value.is_multiple_of(1000) => 1000,
        _ => 1,
    }
}

/// The first letter of an abbreviation that has only one letter, or begins with a capital: there it matters
/// whether it is one.
fn leading(word: &str) -> Option<char> {
    let mut letters = word.chars();
    let first = letters.next()?;
    (letters.next().is_none() || first.is_uppercase()).then_some(first)
}
