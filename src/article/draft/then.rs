//! Whether a figure or a date is of today, of an earlier time, or of what is usual.

use std::ops::Range;

use super::clause::{Words, first_clause, last_clause};
use super::dates::Said;
use super::leads;
use super::mention::Mention;
use crate::figure::digit;

/// How many words before a date can say that it is that of a comparison.
const NEAR_DATE: usize = 6;

impl Words<'_> {
    /// The years that figures of others are compared with, but for those that the article begins with.
    pub(super) fn compared_years(&self) -> Vec<String> {
        let year = |said: &Said| Some(said.date.as_ref()?.get(..4)?.to_owned());
        let is_compared = |said: &Said| {
            let sentence = self.article.sentence_of(&said.range);
            let clause = last_clause(self.text(sentence.start..said.range.start));
            self.cues.has("versus", &last_words(clause))
        };
        let mut now: Vec<String> = Vec::new();
        for lead in leads(self.article) {
            now.extend(self.dates(&lead).iter().filter(|said| self.is_now(said, &lead)).filter_map(year));
        }
        let all = self.dates(&(0..self.article.text().len()));
        all.iter().filter(|said| is_compared(said)).filter_map(year).filter(|year| !now.contains(year)).collect()
    }

    /// Whether a date in a part of the text is that of what stands there, and not that of an earlier figure
    /// or of a target.
    pub(super) fn is_now(&self, said: &Said, part: &Range<usize>) -> bool {
        let clause = last_clause(self.text(part.start..said.range.start));
        let behind = self.text(said.range.end..part.end);
        // "in the same period of 2025, when there were 68"
        let is_then = self.cues.at_start("then", behind.strip_prefix(", ").unwrap_or_default()).is_some();
        // `Im August 2025 waren es noch 52.400`
        let next = self.figure_from(said.range.end);
        let between = next.map_or("", |next| self.text(said.range.end..next.span.start.min(part.end)));
        let was_still = self.cues.has("still", between) && self.cues.has("echo", between);
        // `1.312 Anrufe wurden angezeigt, 2023 waren es 164 weniger`
        let is_second = || {
            let mut all = self.numbers_from(part.start).iter().take_while(|other| other.span.end <= said.range.start);
            all.any(|other| other.inside.is_none())
        };
        let was_still = was_still || self.cues.is("echo", between.trim()) && is_second();
        // "The flood began on 4 May 2025", "the law of 26 April 2021"
        let is_other = ["began", "law"].iter().any(|name| self.cues.has(name, &last_words(clause)));
        !is_then
            && !was_still
            && !is_other
            && !self.cues.has("target", clause)
            && !self.cues.has("later", clause)
            && !self.is_past(clause)
    }

    /// Whether a date behind a clause is that of an earlier figure: "fewer than in", "the most since records
    /// began in", "against 104,000 in".
    pub(super) fn is_past(&self, clause: &str) -> bool {
        let is_against = self.cues.find_all("against", clause).into_iter().any(|(_, end)| {
            let rest = clause.get(end..).unwrap_or_default().trim_start();
            rest.starts_with(|first: char| digit(first).is_some())
        });
        // "between March 2017 and November 2022"
        let is_span = self.cues.has("between", clause);
        if is_against || is_span || self.cues.has("since", clause) {
            return true;
        }
        // "The level of 2019", but not "more than 300 people in 2019".
        let last = last_words(clause);
        // `dari akhir`
        let part = self.cues.at_end("year", clause).unwrap_or_default();
        let head = clause.get(..clause.len() - part).unwrap_or_default();
        [clause, head].iter().any(|clause| self.cues.at_end("dated", clause).is_some())
            || self.cues.find_all("than", &last).into_iter().any(|(_, end)| {
                let rest = last.get(end..).unwrap_or_default().trim_start();
                !rest.starts_with(|first: char| digit(first).is_some())
            })
    }

    /// Whether a part of the text says that it speaks of an earlier time: "last year", or a date that the
    /// article compares later figures with.
    pub(super) fn is_then(&self, part: &Range<usize>) -> bool {
        let said = self.text(part.clone());
        // `Im August waren es noch 52.400`
        let was_still = || self.cues.has("still", said) && self.cues.has("echo", said) && !self.dates(part).is_empty();
        self.cues.has("ago", said) || self.has_earlier_year(part) || was_still()
    }

    /// Whether a clause ends with words that name nothing, and speak of what stands before it: "there were",
    /// `jumlahnya`.
    pub(super) fn is_echo(&self, clause: &str) -> bool {
        self.cues.at_end("echo", self.without_qualifiers(clause.trim())).is_some()
    }

    /// Whether the clause before a figure, or else the words behind it, say that it is of a year that the
    /// article compares others with, or that it was so once.
    pub(super) fn is_of_earlier_year(&self, mention: &Mention<'_>) -> bool {
        let (sentence, found) = (&mention.sentence, mention.found);
        let own = self.clause_of(mention);
        if self.cues.has("once", self.text(own.clone())) || self.has_earlier_year(&own) {
            return true;
        }
        let clause = first_clause(self.text(found.end()..sentence.end));
        let next = self.figure_from(found.end());
        let end = next.map_or(sentence.end, |next| next.span.start).min(found.end() + clause.len());
        // "More than in 2023" says that it is of another year.
        let behind = found.end()..end.max(found.end());
        !self.cues.has("than", self.text(behind.clone())) && self.has_earlier_year(&behind)
    }

    /// Whether the dates in a part of the text are all of years that the article compares others with.
    fn has_earlier_year(&self, part: &Range<usize>) -> bool {
        let said = self.dates(part);
        let is_earlier = |said: &Said| {
            let year = said.date.as_ref().and_then(|date| date.get(..4));
            year.is_some_and(|year| self.earlier_years.iter().any(|earlier| earlier == year))
        };
        !said.is_empty() && said.iter().all(is_earlier)
    }

    /// Whether a sentence says of a figure that it had been so at an earlier time: "In 2022 there had been",
    /// "had spent $3.2 million last year".
    pub(super) fn had_been(&self, mention: &Mention<'_>) -> bool {
        let (sentence, found) = (&mention.sentence, mention.found);
        let head = self.text(sentence.start..found.span.start);
        let clause = last_clause(head);
        let last_of = |name| self.cues.find_all(name, clause).into_iter().next_back();
        // `waren gemeldet` says what is so, and `waren gemeldet worden` what had been.
        let (perfect, was) = (last_of("had"), last_of("was"));
        let Some((_, end)) = perfect.or(was) else { return false };
        let behind = first_clause(self.text(found.end()..sentence.end));
        let next = clause.get(end..).unwrap_or_default().split_whitespace().next();
        // German and Dutch have what was done at the end: `hatte 1,4 Millionen ausgegeben`.
        let last = || behind.split_whitespace().next_back().filter(|_| self.cues.has_late_subjects());
        let is_done = |word: &str| {
            let is_had = perfect.is_some() && (self.cues.is_done(word) || self.cues.is_participle(word));
            is_had || self.cues.is("been", word)
        };
        if !next.is_some_and(is_done) && !last().is_some_and(is_done) {
            return false;
        }
        let part = sentence.start..found.end() + behind.len();
        let said = self.text(part.clone());
        let is_then = self.cues.has("ago", said) || self.cues.has("before", said);
        // "By March 2024, 7,310 homes had been insulated" is news.
        is_then || !self.cues.has("until", said) && !self.dates(&part).is_empty()
    }

    /// Whether another figure is compared with this one: "just above the 22.9 million recorded in 2018".
    pub(super) fn is_level(&self, mention: &Mention<'_>) -> bool {
        let head = self.text(mention.sentence.start..mention.found.span.start);
        self.cues.at_end("level", head).is_some()
    }

    /// Whether a figure is the first of two that something went from and to: `liep op van 8,4 naar 9,1 jaar`.
    pub(super) fn is_left_behind(&self, mention: &Mention<'_>) -> bool {
        let (sentence, found) = (&mention.sentence, mention.found);
        let next = self.figure_from(found.end());
        let between = next.map_or("", |next| self.text(found.end()..next.span.start));
        let is_to = between.split_whitespace().count() <= 2 && self.cues.at_end("to", between).is_some();
        is_to && self.cues.at_end("from", self.text(sentence.start..found.span.start)).is_some()
    }

    /// Whether the clause of a figure says that it may come: "could reach $41.2 million".
    pub(super) fn is_forecast(&self, mention: &Mention<'_>) -> bool {
        let (sentence, found) = (&mention.sentence, mention.found);
        let own = self.text(self.clause_of(mention));
        // `dass sie auf 12,4 Millionen Euro steigen könnten`
        let late = || first_clause(self.text(found.end()..sentence.end));
        self.cues.has("forecast", own) || self.cues.has_late_subjects() && self.cues.has("forecast", late())
    }

    /// Whether the words right before or behind a figure say that it is what is usual, or what is so
    /// elsewhere.
    pub(super) fn is_norm(&self, mention: &Mention<'_>) -> bool {
        let (sentence, found) = (&mention.sentence, mention.found);
        let before = self.text(sentence.start..found.span.start);
        // What belongs to the figure before is none of this one.
        let start = self.numbers_from(sentence.start).iter().map(|other| other.span.end);
        let start = start.take_while(|end| *end <= found.span.start).last().unwrap_or(sentence.start);
        let before = before.get(start - sentence.start..).unwrap_or_default();
        let own = last_clause(before.trim_end_matches(['(', ' ']));
        let behind = first_clause(self.text(found.end()..sentence.end));
        self.cues.has("norm", own) || self.cues.has("norm", behind)
    }
}

/// The last words of a clause, near enough to a date to be about it.
fn last_words(clause: &str) -> String {
    let words: Vec<&str> = clause.split_whitespace().collect();
    words.get(words.len().saturating_sub(NEAR_DATE)..).unwrap_or_default().join(" ")
}
