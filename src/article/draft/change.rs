//! How figures of an article have changed, and what they are to become.

use std::ops::Range;

use super::DraftChange;
use super::clause::last_clause;
use super::mention::Mention;
use super::whole::{JUST_NAMED, Search, Tie, Tied, only};
use crate::article::figures::{Comparison, Found, FoundUnit, Notation};
use crate::article::letters::words_of;
use crate::check::{Check, Span, Verdict, verdict};
use crate::figure::{Figure, Qualifier, digit};

/// How many times as much a figure can be as what it was before.
const FARTHEST: f64 = 1000.0;
/// How far a target stands from the figure that is to reach it, in bytes.
const NEAR_TARGET: usize = 600;

impl DraftChange {
    /// Adds what another figure says of how one has changed, if that is not said yet, and if both come out:
    /// the changes since a month ago and since a year ago are two. Whether it was added.
    pub(super) fn add(&mut self, to: &Found, tied: &Tied) -> bool {
        let mut with = self.clone();
        match tied {
            Tied::From(from) => with.from.get_or_insert(*from),
            Tied::By(by) => with.by.get_or_insert(*by),
            Tied::Changed(percent) => with.percent.get_or_insert(*percent),
            _ => return false,
        };
        let comes_out = with.comes_out(to);
        if comes_out {
            *self = with;
        }
        comes_out
    }

    fn comes_out(&self, to: &Found) -> bool {
        // "From 33.5 to 26.9 million": of the first it is not known that it is in millions.
        let is_far = |from: Figure| {
            let is_nothing = [from, to.value].iter().any(|figure| figure.is_zero());
            !is_nothing && !are_within(from, to.value, FARTHEST)
        };
        if self.from.is_some_and(is_far) {
            return false;
        }
        let is = |stated: Figure, from: Figure, check| {
            matches!(verdict(to.values(), Span::of(from, None), stated, check), Verdict::Agrees | Verdict::Truncated)
        };
        let before = self.by.and_then(|by| to.value.alone().minus(by.alone()));
        let percent_agrees = |from: Option<Figure>| match (self.percent, from) {
            (Some(percent), Some(from)) => is(percent, from, Check::Growth),
            _ => true,
        };
        let by_agrees = match (self.by, self.from) {
            (Some(by), Some(from)) => is(by, from, Check::Difference),
            _ => true,
        };
        percent_agrees(self.from) && percent_agrees(before) && by_agrees
    }
}

impl Search<'_> {
    /// Whether a figure is one that another has changed from.
    pub(super) fn is_earlier(&self, index: usize) -> bool {
        self.mentions.get(index).is_some_and(|mention| {
            let before = self.text(mention.sentence.start..mention.found.span.start);
            mention.found.comparison == Some(Comparison::From)
                || self.words.cues.at_end("from", before).is_some()
                || self.words.is_level(mention)
        })
    }

    /// The only figure near a percentage that has changed by it from another one near it.
    pub(super) fn grown(&self, index: usize, change: Figure) -> Option<usize> {
        let sentence = &self.mentions.get(index)?.sentence;
        let near: Vec<_> = self
            .amounts()
            .filter_map(|other| Some((other, self.mentions.get(other)?)))
            .filter(|(_, mention)| mention.sentence.start.abs_diff(sentence.start) <= JUST_NAMED)
            .collect();
        // Of a figure that is stated in millions, no other is needed for it to come out.
        let has_grown = |at: usize, to: &Found| {
            let mut others = near.iter().filter(|(other, from)| *other != at && is_alike(from.found, to));
            others.any(|(_, from)| has_changed(from.found, to, change))
        };
        only(near.iter().filter(|(index, to)| has_grown(*index, to.found)).map(|(index, _)| *index))
    }

    /// Whether a clause says that something rose, or that it fell.
    fn direction(&self, clause: &str) -> Option<bool> {
        let at = |name| self.words.cues.find(name, clause).map(|(start, _)| start);
        match (at("up"), at("down")) {
            (Some(up), Some(down)) => Some(up > down),
            (Some(_), None) => Some(true),
            (None, Some(_)) => Some(false),
            (None, None) => None,
        }
    }

    /// Whether something rose by a percentage, or fell: the words before it or just behind it say so.
    pub(super) fn rise_of(&self, index: usize) -> Option<bool> {
        let mention = self.mentions.get(index)?;
        self.words.direction_behind(mention).or_else(|| {
            let clause = self.clause_before(index);
            // "(+ 6.5%)"
            match clause.trim_end().chars().next_back() {
                Some('+') => return Some(true),
                Some('-' | '\u{2212}' | '\u{2013}') if mention.found.value.exceeds(Figure::from(0)) => {
                    let before = clause.trim_end().trim_end_matches(['-', '\u{2212}', '\u{2013}']);
                    if before.trim_end().ends_with('(') {
                        return Some(false);
                    }
                }
                _ => {}
            }
            self.direction(clause.rsplit([',', ';', '(']).next().unwrap_or(clause))
        })
    }

    /// The figure that was this one before: `up from 11,200`, "A year ago there were 11,200".
    pub(super) fn earlier(&self, index: usize) -> Option<Tie> {
        let mention = self.mentions.get(index)?;
        let before = mention.sentence.start..mention.found.span.start;
        // "Against 132 millimetres in a normal year" is no change.
        if self.words.is_norm(mention) {
            return None;
        }
        let part = if mention.found.comparison == Some(Comparison::From) {
            let sentence = self.text(mention.sentence.clone());
            (self.direction(sentence).is_some() || self.words.cues.has("moved", sentence)).then_some(())?;
            // "In line 5 it went from 14.5 to 12.9 million"
            let is_next = |next: &usize| {
                self.mentions.get(*next).is_some_and(|next| {
                    next.found.comparison == Some(Comparison::To)
                        && self.text(mention.found.end()..next.found.span.start).split_whitespace().count() <= 2
                })
            };
            let next = self.alike_after(index).filter(is_next);
            let same = next.or_else(|| self.alike_before(index, before));
            same.or_else(|| self.spoken_of(index)).or_else(|| self.alike_after(index))?
        } else if mention.found.comparison == Some(Comparison::To) {
            // "cut to 1.87 million last year" is no earlier figure.
            return None;
        } else if self.is_of_other(index) {
            return Some(Tie { part: index, says: vec![index], tied: Tied::Unknown });
        } else if self.is_said_earlier(index) || self.had_been(index) {
            let part = self.alike_before(index, before.clone());
            let part = part.or_else(|| self.bare_before(index, before)).or_else(|| self.just_before(index));
            let Some(part) = part else {
                // What was before is no news by itself.
                return Some(Tie { part: index, says: vec![index], tied: Tied::Unknown });
            };
            part
        } else {
            let clause = self.words.clause_of(mention);
            // "A year earlier, there were": the clause before it says when.
            let lead = self.text(before.start..clause.start).trim_end_matches([',', ' ']);
            let leads = self.words.cues.find("ago", lead).is_some_and(|(start, _)| start == 0);
            let says_when = leads || self.words.is_then(&clause);
            says_when.then_some(())?;
            let said_of = if leads { before.clone() } else { clause.clone() };
            // Of something else, the clause says of what. "There were" speaks of what the article just did.
            let is_echo = self.words.is_echo(self.text(clause.clone()));
            if self.has_figure(&said_of) || !is_echo && self.subject(clause).is_some_and(|name| name.contains(' ')) {
                return None;
            }
            let whole = self.words_of_whole(index);
            let near = mention.sentence.start.saturating_sub(NEAR_TARGET)..mention.sentence.start;
            self.last_before(index, near, |other, to| {
                // "91.4% of trains" were no 60% of trips.
                (whole.is_none() || self.words_of_whole(other) == whole) && self.was_before(to, mention, is_echo)
            })?
        };
        Some(Tie { part, says: vec![index], tied: Tied::From(mention.found.value) })
    }

    /// Whether an earlier figure is one of what its clause belongs to: "services, whose budget was £43m a
    /// year ago".
    fn is_of_other(&self, index: usize) -> bool {
        let Some(mention) = self.mentions.get(index) else { return false };
        let own = self.text(self.words.clause_of(mention));
        self.words.cues.at_start("whose", own.trim_start()).is_some() && self.is_said_earlier(index)
    }

    /// Whether a clause without a name says what another figure of its sentence had been: "though it had
    /// been 1.7 million in 2024".
    fn had_been(&self, index: usize) -> bool {
        let Some(mention) = self.mentions.get(index) else { return false };
        let before = mention.sentence.start..mention.found.span.start;
        let first = || self.alike_before(index, before.clone()).or_else(|| self.bare_before(index, before.clone()));
        self.words.had_been(mention) && first().is_some() && self.subject(self.words.clause_of(mention)).is_none()
    }

    /// What a figure was that something was raised or cut to, where its sentence says that with a date: "2.2
    /// million in 2022, was cut to 1.87 million".
    pub(super) fn raised(&self, index: usize) -> Option<Tie> {
        let mention = self.mentions.get(index)?;
        (mention.found.comparison == Some(Comparison::To)).then_some(())?;
        let before = mention.sentence.start..mention.found.span.start;
        let from = self.alike_before(index, before.clone())?;
        let earlier = self.mentions.get(from)?;
        let said = self.words.dates(&(earlier.found.end()..before.end));
        let is_dated = said
            .first()
            .is_some_and(|said| self.text(earlier.found.end()..said.range.start).split_whitespace().count() <= 1);
        let is_other =
            !are_comparable(mention.found, earlier.found) || self.has_figure(&(earlier.found.end()..before.end));
        (is_dated && !is_other).then(|| Tie { part: index, says: vec![from], tied: Tied::From(earlier.found.value) })
    }

    /// The figure that another one has changed by this one: "253 fewer than in 2023".
    pub(super) fn difference(&self, index: usize) -> Option<Tie> {
        let mention = self.mentions.get(index)?;
        let found = mention.found;
        // "Nearly a fifth more" is no number of them.
        let is_fraction = matches!(found.notation, Notation::Fraction(..));
        if found.unit == FoundUnit::Percent || is_fraction || found.comparison == Some(Comparison::From) {
            return None;
        }
        // `Im Jahr davor hatte noch ein Minus von 1,1 Millionen Euro in den Büchern gestanden`
        if self.words.had_been(mention) {
            return None;
        }
        let behind = |at: usize, name: &str| {
            let rest = self.text(at..mention.sentence.end).trim_start();
            let said = self.words.cues.at_start(name, rest).and_then(|length| rest.get(length..));
            // "412 600 personnes de plus de 65 ans" are no more than others.
            said.is_some_and(|said| {
                let number = said.trim_start_matches("de ").trim_start();
                !(number.len() < said.len() && number.starts_with(|c: char| digit(c).is_some()))
            })
        };
        let is = |name: &str| behind(found.end(), name) || behind(found.span.end, name);
        let noun = mention.noun(self.words.article);
        let is_points = found.unit == FoundUnit::Points || noun.is_some_and(|noun| self.words.cues.is("points", noun));
        let start = mention.sentence.start;
        let by = self.words.direction_by(last_clause(self.text(start..found.span.start)), false);
        let direction = if is("more") {
            true
        } else if is("less") {
            false
        } else if let Some(by) = by.or_else(|| self.words.direction_before(mention)) {
            by
        } else {
            is_points.then(|| self.direction(self.clause_before(index)))??
        };
        // `14,2 milhões de euros, mais 3,1 milhões do que em 2023`
        let is_scaled = found.unit == FoundUnit::None && self.text(found.number.clone()).contains(char::is_alphabetic);
        let wanted = |_, other: &Mention<'_>| {
            let is_money = matches!(other.found.unit, FoundUnit::Currency { .. });
            if is_points { other.is_percent() } else { is_alike(found, other.found) || is_scaled && is_money }
        };
        // "rose by 612 people to 31,842"
        let after = by.and_then(|_| self.alike_after(index));
        let before = after.or_else(|| self.last_before(index, start..found.span.start, wanted));
        // Of "The energy bill was 1.3 million euros higher" that is not said of the sentence before.
        let names = || self.subject(start..found.span.start).is_some_and(|name| name.contains(' '));
        let earlier = || self.last_before(index, self.just_named(start), wanted).filter(|_| is_points || !names());
        let Some(part) = before.or_else(earlier) else {
            // It is none of anything by itself either.
            return Some(Tie { part: index, says: vec![index], tied: Tied::Unknown });
        };
        // `2023 waren es 164 weniger`: now there are more.
        let own = self.words.clause_of(mention);
        let was_then = self.words.is_echo(self.text(own.clone())) && !self.words.dates(&own).is_empty();
        let by = if direction == was_then { lessened(found.value)? } else { found.value };
        Some(Tie { part, says: vec![index], tied: Tied::By(by.qualified(found.value.qualifier())) })
    }

    /// The figure that is to become this one.
    pub(super) fn goal(&self, index: usize) -> Option<Tie> {
        let mention = self.mentions.get(index)?;
        let start = mention.sentence.start;
        // "3,000 more places by 2028" is no number that places are to reach.
        if self.words.cues.has("added", self.text(mention.sentence.clone())) {
            return None;
        }
        let said = self.words.dates(&mention.sentence);
        let has_figure = |part: Range<usize>| {
            self.mentions.iter().any(|other| {
                let span = &other.found.span;
                part.start <= span.start && span.end <= part.end && *span != mention.found.span
            })
        };
        // "85% by 2026", or "By 2026 it is to be 85%": no other figure stands between them, or before both.
        let after = said.iter().find(|said| said.range.start >= mention.found.span.end);
        let date = match after {
            Some(said) => Some(said).filter(|said| !has_figure(mention.found.span.end..said.range.start)),
            None => said.last().filter(|_| !has_figure(start..mention.found.span.start)),
        };
        let date = date.and_then(|said| said.date.clone());
        let can_become = |other: &Mention<'_>| {
            // Of another paragraph, the noun has to say that it is the same: money is of anything.
            let is_near =
                self.block_of(other.sentence.start) == self.block_of(start) || other.noun(self.words.article).is_some();
            let is_bare = [other, mention].iter().all(|mention| mention.found.unit == FoundUnit::None);
            let is_same = is_bare || other.counts_same(mention, self.words.article);
            let is_counted_so = other.sentence == mention.sentence || is_near && is_same;
            is_alike(mention.found, other.found) && is_counted_so && are_comparable(mention.found, other.found)
        };
        let spoken_of = self.spoken_of(index).filter(|of| self.is_alike(*of, index));
        let part = spoken_of.or_else(|| {
            let near = start.saturating_sub(NEAR_TARGET)..mention.found.span.start;
            // The target of all schools is none of one district's, though that stands nearer.
            let most = self.mentions.iter().filter(|other| near.contains(&other.found.span.start) && can_become(other));
            let most = most.map(|other| self.shared_words(other, mention)).max()?;
            self.last_before(index, near, |_, other| can_become(other) && self.shared_words(other, mention) == most)
        })?;
        Some(Tie { part, says: vec![index], tied: Tied::Goal(mention.found.value, date) })
    }

    /// Whether a figure can be one that another sentence says an earlier one of: that names what it counts,
    /// or one of them counts nothing that is named. "There were 832 people" speaks of those before it.
    fn was_before(&self, to: &Mention<'_>, from: &Mention<'_>, is_echo: bool) -> bool {
        let article = self.words.article;
        let is_named = to.noun(article).is_some_and(|noun| {
            let said = self.text(from.sentence.clone()).to_lowercase();
            words_of(&said).any(|word| word == noun.to_lowercase())
        });
        let is_bare = to.noun(article).is_none() || from.noun(article).is_none();
        // A loss last year is no earlier profit.
        let [was_loss, is_loss] =
            [from, to].map(|mention| self.words.cues.has("loss", self.text(self.words.clause_of(mention))));
        was_loss == is_loss
            && is_alike(from.found, to.found)
            && are_comparable(from.found, to.found)
            && (is_named || is_bare || is_echo)
    }

    /// How many words before a target stand in the sentence of a figure too.
    fn shared_words(&self, of: &Mention<'_>, target: &Mention<'_>) -> usize {
        let said = self.text(of.sentence.clone()).to_lowercase();
        let said: Vec<&str> = words_of(&said).collect();
        let before = self.text(target.sentence.start..target.found.span.start).to_lowercase();
        words_of(&before).filter(|word| word.chars().count() > 3 && said.contains(word)).count()
    }

    /// What the figure was that has changed by a percentage: the only one near it for which that comes out.
    pub(super) fn before(&self, tie: &Tie) -> Option<Tie> {
        let Tied::Changed(change) = tie.tied else { return None };
        let to = self.mentions.get(tie.part)?;
        let near = |other: &usize| {
            self.mentions.get(*other).is_some_and(|from| {
                from.sentence.start.abs_diff(to.sentence.start) <= JUST_NAMED
                    && is_alike(from.found, to.found)
                    && has_changed(from.found, to.found, change)
            })
        };
        let from = only(self.amounts().filter(|other| *other != tie.part).filter(near))?;
        let value = self.mentions.get(from)?.found.value;
        Some(Tie { part: tie.part, says: vec![from], tied: Tied::From(value) })
    }

    /// Whether a figure begins in a part of the text.
    fn has_figure(&self, part: &Range<usize>) -> bool {
        self.mentions.iter().any(|other| !other.is_span() && part.contains(&other.found.span.start))
    }

    /// What the last clause of a part of the text names.
    fn subject(&self, part: Range<usize>) -> Option<String> {
        let clause = self.words.plain(part);
        self.words.subject(last_clause(&clause), false).map(|(name, _)| name)
    }

    /// What stands just before a sentence in its paragraph.
    fn just_named(&self, start: usize) -> Range<usize> {
        start.saturating_sub(JUST_NAMED).max(self.block_of(start))..start
    }

    /// Where the paragraph begins that a position is in.
    fn block_of(&self, at: usize) -> usize {
        let article = self.words.article;
        article.block_at(at).and_then(|block| article.blocks().get(block)).map_or(0, |block| block.range.start)
    }

    /// Whether the words behind a figure say that it is an earlier one: "a year ago", "seven days earlier",
    /// and behind "against" also "in 2024".
    fn is_said_earlier(&self, index: usize) -> bool {
        let behind = self.behind(index);
        let cues = self.words.cues;
        let Some(mention) = self.mentions.get(index) else { return false };
        // What looks like a noun can be one of the words that say when: `dell'anno scorso`.
        let all = self.text(mention.found.span.end..mention.sentence.end).trim_start();
        if [behind, all].iter().any(|behind| cues.at_start("ago", behind).is_some()) {
            return true;
        }
        let end = mention.sentence.end - behind.len();
        // "a third less than last year, when 27,600 tonnes were": the clause before it ends with the time.
        let head = self.text(mention.sentence.start..mention.found.span.start);
        let own = last_clause(head);
        let lead = head.get(..head.len() - own.len()).unwrap_or_default().trim_end_matches([',', ' ']);
        let is_about_then = cues.at_start("then", own.trim_start()).is_some() || self.words.is_link(own);
        if is_about_then && cues.at_end("ago", lead).is_some() {
            return true;
        }
        // "more than at the last census in 2019, when 9,220 pairs were recorded"
        let part = mention.sentence.start..mention.sentence.start + lead.len();
        if cues.at_start("then", own.trim_start()).is_some()
            && let Some(last) = self.words.dates(&part).pop()
            && last.range.end == part.end
            // "The first time since 2019, when 2.38 million came"
            && self.words.cues.at_end("since", self.text(part.start..last.range.start)).is_none()
            && self.words.is_past(self.text(part.start..last.range.start))
        {
            return true;
        }
        let is_near = |start: usize| self.text(end..start).split_whitespace().count() <= 1;
        let span = self.words.numbers_from(end).first().filter(|span| span.unit.is_time() && is_near(span.span.start));
        if span.is_some_and(|span| {
            cues.at_start("earlier", self.text(span.span.end..mention.sentence.end).trim_start()).is_some()
        }) {
            return true;
        }
        // Dates are looked for where one would count alone: that takes longest.
        cues.at_end("against", head).is_some() && {
            let said = self.words.dates(&(end..mention.sentence.end));
            said.first().is_some_and(|said| is_near(said.range.start))
        }
    }

    /// The words of its sentence behind a figure and its noun.
    fn behind(&self, index: usize) -> &str {
        let Some(mention) = self.mentions.get(index) else { return "" };
        self.text(mention.found.end()..mention.sentence.end).trim_start()
    }

    /// The last figure in a part of the text that counts what another one counts.
    fn alike_before(&self, index: usize, part: Range<usize>) -> Option<usize> {
        let found = self.mentions.get(index)?.found;
        self.last_before(index, part, |_, other| is_alike(found, other.found))
    }

    /// The last figure in a part of the text whose unit a number without one shares: `1 240 hectares, contre
    /// 860 la veille`.
    fn bare_before(&self, index: usize, part: Range<usize>) -> Option<usize> {
        let found = self.mentions.get(index)?.found;
        (found.unit == FoundUnit::None).then_some(())?;
        self.last_before(index, part, |_, other| {
            !other.is_rate() && !other.is_span() && are_comparable(found, other.found)
        })
    }

    /// The last figure of the sentence before that an earlier one can be of, where its own sentence names
    /// nothing: "That compares with 43,970 twelve months earlier".
    fn just_before(&self, index: usize) -> Option<usize> {
        let mention = self.mentions.get(index)?;
        let own = mention.sentence.start..mention.found.span.start;
        (!self.has_figure(&own) && self.subject(own.clone()).is_none()).then_some(())?;
        let near = self.just_named(own.start);
        self.last_before(index, near, |_, to| self.was_before(to, mention, false))
    }

    /// The next figure in the sentence of another one that counts the same.
    fn alike_after(&self, index: usize) -> Option<usize> {
        let mention = self.mentions.get(index)?;
        let is_next = |other: &Mention<'_>| {
            other.found.span.start > mention.found.span.end
                && other.sentence == mention.sentence
                && is_alike(mention.found, other.found)
        };
        self.mentions.iter().position(is_next)
    }

    /// The last figure in a part of the text that is none of those before which something changed.
    fn last_before(&self, index: usize, part: Range<usize>, is: impl Fn(usize, &Mention<'_>) -> bool) -> Option<usize> {
        let is_in = |found: &Found| part.start <= found.span.start && found.span.end <= part.end;
        let candidates = self.mentions.iter().enumerate().filter(|(other, mention)| {
            *other != index
                && is_in(mention.found)
                && !mention.is_span()
                && !matches!(mention.found.comparison, Some(Comparison::From | Comparison::Of))
                && !self.is_target(*other)
                && is(*other, mention)
        });
        candidates.max_by_key(|(_, mention)| mention.found.span.start).map(|(other, _)| other)
    }

    fn is_alike(&self, one: usize, other: usize) -> bool {
        let [Some(one), Some(other)] = [one, other].map(|index| self.mentions.get(index)) else { return false };
        is_alike(one.found, other.found)
    }
}

/// By how much something is less: below zero, as "menos" may have made it already.
pub(super) fn lessened(by: Figure) -> Option<Figure> {
    if Figure::from(0).exceeds(by) { Some(by) } else { Figure::from(0).minus(by) }
}

/// Whether a figure and its target can be of one thing: neither is more than 5 times the other.
fn are_comparable(one: &Found, other: &Found) -> bool {
    are_within(one.value, other.value, 5.0)
}

/// Whether neither of two figures is more than so many times the other, without their signs.
fn are_within(one: Figure, other: Figure, times: f64) -> bool {
    let [one, other] = [one, other].map(|figure| figure.approximately().abs());
    one * times >= other && other * times >= one
}

/// Whether two figures can count the same. Of nouns it is not known: people are residents too.
pub(super) fn is_alike(one: &Found, other: &Found) -> bool {
    let is_counted = |unit: &FoundUnit| matches!(unit, FoundUnit::None | FoundUnit::Noun(_));
    one.unit == other.unit || is_counted(&one.unit) && is_counted(&other.unit)
}

/// Whether a figure has changed by a percentage to another one, and both have enough digits for that not to
/// be chance.
fn has_changed(from: &Found, to: &Found, change: Figure) -> bool {
    let is_exact_enough = [from, to].iter().all(|found| found.value.digits().len() >= 3)
        && change.digits().trim_start_matches('0').len() >= 2;
    // "Fewer than 108" comes out with any number of percentages.
    let is_open = [from, to].iter().any(|found| !matches!(found.value.qualifier(), Qualifier::None | Qualifier::About));
    is_exact_enough
        && !is_open
        && from.value.exceeds(Figure::from(0))
        && verdict(to.values(), from.values(), change, Check::Growth) == Verdict::Agrees
}
