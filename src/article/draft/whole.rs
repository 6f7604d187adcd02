//! What the percentages of an article are percentages of.

use std::ops::Range;

use super::change::{is_alike, lessened};
use super::clause::{Words, first_clause, last_clause};
use super::mention::Mention;
use super::one_line;
use crate::article::figures::{Comparison, Found, FoundUnit, Notation};
use crate::check::{Check, Span, Verdict, is_telling, verdict};
use crate::figure::{Figure, Qualifier};

/// How far a percentage may stand from the figure that it belongs to, in bytes.
const NEAR: usize = 80;
/// How far the whole of a percentage stands from it where that is a percentage of few digits, in bytes.
pub(super) const JUST_NAMED: usize = 400;
/// The most words between a change and the figure behind it that has changed: "rose 5.6%, to about 342".
const MAX_ASIDE: usize = 4;
/// The names of the cues whose words say no more than that something changed.
const SMALL: [&str; 13] =
    ["up", "down", "moved", "more", "less", "degree", "article", "no", "link", "be", "this", "when", "versus"];
/// The most figures that are tried as a whole.
const MAX_WHOLES: usize = 40;

/// What another figure says of one.
pub(super) struct Tie {
    /// The figure.
    pub(super) part: usize,
    /// The figures that say it.
    pub(super) says: Vec<usize>,
    pub(super) tied: Tied,
}

/// What is said.
pub(super) enum Tied {
    /// It is this percentage of a whole.
    Share(Figure, Of),
    /// It is on its way to a percentage of a whole.
    Target { percent: Figure, of: usize, reached: Figure },
    /// It is on its way to this figure, until a date.
    Goal(Figure, Option<String>),
    /// It was this before.
    From(Figure),
    /// It has changed by this figure.
    By(Figure),
    /// It has changed by this percentage.
    Changed(Figure),
    /// A percentage beside it is of something that is not known.
    Unknown,
}

/// A whole.
pub(super) enum Of {
    Words(String),
    Figure(usize),
}

impl Tie {
    /// Whether a figure is in it.
    pub(super) fn uses(&self, index: usize) -> bool {
        self.says.contains(&index) || self.is_whole(index)
    }

    /// Whether a figure is its whole.
    pub(super) fn is_whole(&self, index: usize) -> bool {
        self.whole() == Some(index)
    }

    /// Whether it says another figure than what its own is a part of.
    pub(super) fn is_aside(&self) -> bool {
        matches!(self.tied, Tied::From(_) | Tied::By(_) | Tied::Goal(..))
    }

    /// Whether it says what its figure is a part of, or is to become.
    #[cfg(any(not(browser), feature = "write"))]
    pub(super) fn is_relation(&self) -> bool {
        matches!(self.tied, Tied::Share(..) | Tied::Target { .. } | Tied::Goal(..))
    }

    /// The figure that is its whole.
    pub(super) fn whole(&self) -> Option<usize> {
        match self.tied {
            Tied::Share(_, Of::Figure(of)) | Tied::Target { of, .. } => Some(of),
            _ => None,
        }
    }
}

/// All that the figures of an article say of each other.
pub(super) fn ties(words: &Words<'_>, mentions: &[Mention<'_>]) -> Vec<Tie> {
    let targets = mentions.iter().map(|mention| is_target(words, mention)).collect();
    let search = Search { words, mentions, targets };
    let mut ties: Vec<Tie> = Vec::new();
    for (index, mention) in mentions.iter().enumerate() {
        if search.is_target(index) {
            ties.extend(search.goal(index));
        } else if let Some(difference) = search.difference(index) {
            ties.push(difference);
        } else if mention.found.unit == FoundUnit::Percent {
            let tie = search.earlier(index).or_else(|| search.percentage(index));
            ties.extend(tie.iter().filter_map(|tie| search.before(tie)));
            ties.extend(tie);
        } else if !mention.is_rate() {
            ties.extend(search.earlier(index).or_else(|| search.raised(index)));
        }
    }
    // "It was 23.4%, and fell by 4.8 points": to the figure that 23.4% is said of. So is the target of "from
    // 70 in 2019, and some way off the goal of 50".
    let later: Vec<(usize, usize)> = ties
        .iter()
        .filter(|tie| matches!(tie.tied, Tied::From(_)))
        .flat_map(|tie| tie.says.iter().map(|says| (*says, tie.part)))
        .collect();
    for tie in ties.iter_mut().filter(|tie| matches!(tie.tied, Tied::By(_) | Tied::Goal(..))) {
        if let Some((_, part)) = later.iter().find(|(earlier, _)| *earlier == tie.part) {
            tie.part = *part;
        }
    }
    // Two figures are not parts of each other.
    let mut seen: Vec<(usize, usize)> = Vec::new();
    ties.retain(|tie| {
        let Some(whole) = tie.whole() else { return true };
        seen.push((tie.part, whole));
        !seen.contains(&(whole, tie.part))
    });
    // What is another one's earlier figure, difference or target is nothing by itself.
    let said: Vec<usize> = ties.iter().filter(|tie| tie.is_aside()).flat_map(|tie| tie.says.clone()).collect();
    ties.retain(|tie| !said.contains(&tie.part));
    ties
}

/// The figures in which ties are looked for.
pub(super) struct Search<'a> {
    pub(super) words: &'a Words<'a>,
    pub(super) mentions: &'a [Mention<'a>],
    /// Whether each of them is a target.
    targets: Vec<bool>,
}

impl Search<'_> {
    pub(super) fn text(&self, range: Range<usize>) -> &str {
        self.words.text(range)
    }

    /// What a percentage says of a figure in its sentence.
    fn percentage(&self, index: usize) -> Option<Tie> {
        let mention = self.mentions.get(index)?;
        let percent = mention.found.value;
        let part = self.subject_of(index)?;
        let found = self.mentions.get(part)?.found;
        let says = vec![index];
        // By what something grew is no part of anything, even where that comes out.
        let is_growth = self.words.direction_behind(mention).is_some()
            || self.words.direction_by(last_clause(self.clause_before(index)), true).is_some();
        let wholes = || self.wholes(part).filter(|_| !is_growth);
        // Of a target that is a percentage of a figure: only where the article speaks of one.
        let targets: Vec<usize> = (0..self.mentions.len())
            .filter(|other| *other != index && self.is_target(*other))
            .filter(|other| self.mentions.get(*other).is_some_and(Mention::is_percent))
            .collect();
        for target in &targets {
            let Some(goal) = self.mentions.get(*target).map(|mention| mention.found.value) else { continue };
            let comes_out = |of: &usize| {
                let whole = self.mentions.get(*of).filter(|whole| whole.found.value.exceeds(Figure::from(0)));
                whole.is_some_and(|whole| {
                    is_percent_of(found, percent, whole.found.values().percentage(Span::exact(goal)))
                })
            };
            if let Some(of) = only(wholes().filter(comes_out)) {
                let says = vec![index, *target];
                return Some(Tie { part, says, tied: Tied::Target { percent: goal, of, reached: percent } });
            }
        }
        // A percentage of few digits comes out by chance, unless the article has just named the whole.
        let tries = wholes().count();
        let comes_out = |of: &usize| {
            self.mentions.get(*of).is_some_and(|whole| {
                let distance = mention.sentence.start.abs_diff(whole.sentence.start);
                (distance <= JUST_NAMED || is_telling(percent, tries))
                    && whole.found.value.exceeds(Figure::from(0))
                    && is_percent_of(found, percent, whole.found.values())
            })
        };
        if let Some(of) = only(wholes().filter(comes_out)) {
            return Some(Tie { part, says, tied: Tied::Share(percent, Of::Figure(of)) });
        }
        if let Some(is_up) = self.rise_of(index) {
            let change = if is_up { Some(percent) } else { lessened(percent) };
            let change = change?.qualified(percent.qualifier());
            let part = match self.grown(index, change) {
                Some(part) => part,
                // What rose at "14 libraries" is not their number.
                None if !self.is_apart(part, index) => return None,
                // "up 12.4% from 43,016" is not said of the 43,016.
                None if self.is_earlier(part) => {
                    return Some(Tie { part, says, tied: Tied::Unknown });
                }
                // "A budget of £412.6 million, with a council tax rise of 4.9%"
                None if self.has_own_subject(part, index) => return Some(Tie { part, says, tied: Tied::Unknown }),
                None => part,
            };
            return Some(Tie { part, says, tied: Tied::Changed(change) });
        }
        let is_own = |words: &str| words.contains(self.text(found.span.clone()));
        let tied = match self.words_of_whole(index).filter(|words| !is_own(words)) {
            // "5% of the total": of which one, the figures say.
            Some(words) if self.words.cues.is("total", &words) => {
                let comes_out = |of: &usize| {
                    let whole = self.mentions.get(*of).map(|whole| whole.found.values());
                    whole.is_some_and(|whole| verdict(found.values(), whole, percent, Check::Share) == Verdict::Agrees)
                };
                only(wholes().filter(comes_out)).map_or(Tied::Unknown, |of| Tied::Share(percent, Of::Figure(of)))
            }
            Some(words) if !self.words.cues.has("target", &words) => Tied::Share(percent, Of::Words(words)),
            _ => Tied::Unknown,
        };
        Some(Tie { part, says, tied })
    }

    /// The figure that a percentage is about: one in its sentence, else what that speaks of.
    fn subject_of(&self, index: usize) -> Option<usize> {
        let is_said_of = |other: usize| !self.is_earlier(other) && self.difference(other).is_none();
        let near = || self.part_of(index, |_| true);
        let changed = || self.difference(near()?).map(|difference| difference.part);
        let part = self.part_of(index, is_said_of).or_else(|| self.spoken_of(index)).or_else(changed).or_else(near);
        // Of "78.4%, 2.1 points more" the points are said of the percentage.
        part.filter(|part| *part != index)
    }

    /// Whether a mark or a word such as "or" stands between a figure and a percentage behind it in its
    /// sentence.
    fn is_apart(&self, part: usize, index: usize) -> bool {
        let [Some(part), Some(rate)] = [part, index].map(|index| self.mentions.get(index)) else { return false };
        if part.sentence != rate.sentence || part.found.span.start > rate.found.span.start {
            return true;
        }
        let between = self.text(part.found.span.end..rate.found.span.start);
        last_clause(between).len() < between.len() || self.words.cues.has("or", between)
    }

    /// Whether the words between a figure, or the beginning of the next sentence, and a percentage of change
    /// name what has changed: "with a council tax rise of".
    fn has_own_subject(&self, part: usize, index: usize) -> bool {
        let [Some(part), Some(rate)] = [part, index].map(|index| self.mentions.get(index)) else { return false };
        let start = if part.sentence == rate.sentence { part.found.end() } else { rate.sentence.start };
        let Some(_) = rate.found.span.start.checked_sub(start) else { return false };
        let between = self.words.plain(start..rate.found.span.start);
        let said = last_clause(between.trim_end_matches([' ', '(', '+', '-', '\u{2212}', '\u{2013}']));
        let cues = self.words.cues;
        said.split_whitespace().any(|word| {
            let is_letters = word.chars().all(char::is_alphabetic) && word.chars().count() > 3;
            let is_known = SMALL.iter().any(|name| cues.is(name, word) || cues.has(name, word));
            is_letters && !is_known
        })
    }

    /// The nearest figure in the sentence of a percentage that is wanted.
    fn part_of(&self, index: usize, is_wanted: impl Fn(usize) -> bool) -> Option<usize> {
        let rate = self.mentions.get(index)?;
        // Of "18% of all trips, which are 214,000" those are the whole, and of "22% more than the year
        // before, when they were 987" those are earlier.
        let is_behind = self.words.direction_behind(rate).is_some() && !self.words.cues.has_verbs_last()
            || self.words_of_whole(index).is_some();
        let is_change = self.rise_of(index).is_some();
        let distance = |other: usize| {
            let mention = self.mentions.get(other)?;
            let (start, end) = (mention.found.span.end, rate.found.span.start);
            let between = if start <= end { start..end } else { rate.found.span.end..mention.found.span.start };
            let is_near = mention.sentence == rate.sentence && between.len() <= NEAR;
            let text = self.text(between.clone());
            // Of "a meal costs 9.40 euros, and that 31% of families" the 31% is said of the families.
            if self.words.cues.has("that", text) {
                return None;
            }
            // Of "sales rose by 0.8%, and shoppers bought 11.3 each" the 0.8% is not said of the 11.3.
            // Of "up 8%, and profit rose to 312 million" it is not said of the 312 million.
            let last = last_clause(text);
            let has_verb = || ["up", "down", "moved"].iter().any(|name| self.words.cues.has(name, last));
            let is_long = text.split_whitespace().count() > MAX_ASIDE;
            let is_to = mention.found.comparison == Some(Comparison::To);
            let is_other = is_change && last.len() < text.len() && (has_verb() || is_long && !is_to);
            (is_near && !(start > end && (is_behind || is_other))).then_some(between.len())
        };
        let near = self.amounts().filter_map(|other| Some((distance(other)?, other)));
        near.filter(|(_, other)| is_wanted(*other)).min().map(|(_, other)| other)
    }

    /// The last figure before the sentence of a percentage, where that begins with "that".
    pub(super) fn spoken_of(&self, index: usize) -> Option<usize> {
        let rate = self.mentions.get(index)?;
        let cues = self.words.cues;
        let said = self.text(rate.sentence.clone());
        // `Gegenüber 2024 ist das ein Plus von 11,5 Prozent`
        let is_compared = || {
            let head = self.text(rate.sentence.start..rate.found.span.start);
            let first = self.words.figure_from(rate.sentence.start);
            cues.at_start("versus", said).is_some()
                && cues.has("this", head)
                && first.is_some_and(|first| first.span.start == rate.found.span.start)
        };
        (cues.at_start("this", said).is_some() || is_compared()).then_some(())?;
        let distance = |other: usize| {
            let places = self.mentions.get(other)?.places.iter();
            places.filter_map(|place| rate.sentence.start.checked_sub(place.end)).min()
        };
        let (last, _) = self.text(0..rate.sentence.start).trim_end().char_indices().next_back()?;
        let sentence = self.words.article.sentence_of(&(last..last + 1));
        let near = self.amounts().filter_map(|other| Some((distance(other)?, other)));
        near.filter(|(distance, _)| *distance < rate.sentence.start - sentence.start).min().map(|(_, other)| other)
    }

    /// The figures that can be wholes. "More than 400" is any number.
    fn wholes(&self, part: usize) -> impl Iterator<Item = usize> {
        let is_open = |value: Figure| !matches!(value.qualifier(), Qualifier::None | Qualifier::About);
        let counted = self.mentions.get(part).map(|part| part.found);
        self.amounts().filter(move |of| {
            let whole = self.mentions.get(*of).map(|whole| whole.found);
            // Hectares are no part of people.
            let is_alike = counted.zip(whole).is_some_and(|(part, whole)| is_alike(part, whole));
            *of != part && is_alike && whole.is_some_and(|whole| !is_open(whole.value))
        })
    }

    /// The figures that are no percentages, no fractions, no spans of time, and no small numbers in words.
    pub(super) fn amounts(&self) -> impl Iterator<Item = usize> {
        let is_amount = |mention: &Mention<'_>| {
            // `precio medio` is no half of anything.
            let is_fraction = matches!(mention.found.notation, Notation::Fraction(..));
            !mention.is_rate() && !mention.is_span() && !mention.is_small_word() && !is_fraction
        };
        self.mentions
            .iter()
            .enumerate()
            .filter(move |(_, mention)| is_amount(mention))
            .map(|(index, _)| index)
            .take(MAX_WHOLES)
    }

    pub(super) fn is_target(&self, index: usize) -> bool {
        self.targets.get(index).copied().unwrap_or_default()
    }

    /// The text between the figure before a percentage, or its clause's beginning, and the percentage.
    pub(super) fn clause_before(&self, index: usize) -> &str {
        let Some(mention) = self.mentions.get(index) else { return "" };
        let ends = self.mentions.iter().map(|other| other.found.span.end);
        let start = ends.filter(|end| *end <= mention.found.span.start).max().unwrap_or_default();
        self.text(start.max(mention.sentence.start)..mention.found.span.start)
    }

    /// The words behind a percentage that say of what it is.
    pub(super) fn words_of_whole(&self, index: usize) -> Option<String> {
        let mention = self.mentions.get(index)?;
        let rest = self.text(mention.found.span.end..mention.sentence.end).trim_start();
        let length = self.words.cues.at_start("of", rest)?;
        // `do que`
        if self.words.cues.at_start("than", rest).is_some_and(|than| than > length) {
            return None;
        }
        let rest = rest.get(length..)?;
        let words = one_line(first_clause(rest));
        let count = words.split(' ').count();
        let is_known = self.words.cues.at_start("pronoun", &words).is_none();
        (is_known && count <= 8 && words.chars().filter(|c| c.is_alphabetic()).count() > 2).then_some(words)
    }
}

/// Whether a figure is a target: the words near it in its sentence say so. "of the target" is not such a
/// word.
pub(super) fn is_target(words: &Words<'_>, mention: &Mention<'_>) -> bool {
    let found = mention.found;
    let before = words.text(mention.sentence.start..found.span.start);
    let mut clauses = before.rsplit([',', ';', ':', '(']);
    let mut clause = clauses.next().unwrap_or_default();
    // "wants to reach 25%, or 53,725"
    if words.cues.is("or", clause.trim()) {
        clause = clauses.next().unwrap_or(clause);
    }
    // "the 85% goal"
    let behind = |at: usize| words.cues.at_start("target", words.text(at..mention.sentence.end).trim_start()).is_some();
    words.cues.has("target", clause) || behind(found.span.end) || behind(found.end())
}

/// Whether a figure is a percentage of a whole, as the card's own check has it, and has enough digits for
/// that not to be chance.
fn is_percent_of(part: &Found, percent: Figure, whole: Span) -> bool {
    // "At least 20 percent" is what a rule asks for.
    let is_stated = matches!(percent.qualifier(), Qualifier::None | Qualifier::About | Qualifier::Nearly);
    let is_exact_enough = percent.digits().trim_start_matches('0').len() >= 2 && part.value.digits().len() >= 3;
    is_stated && is_exact_enough && verdict(part.values(), whole, percent, Check::Share) == Verdict::Agrees
}

/// The only one.
pub(super) fn only(mut all: impl Iterator<Item = usize>) -> Option<usize> {
    let first = all.next()?;
    all.next().is_none().then_some(first)
}
