//! Which figures of an article stats are made of.

use std::cmp::Reverse;
use std::ops::Range;

use super::clause::{Words, last_clause};
use super::label::Label;
use super::mention::{self, Mention};
use super::whole::{Tie, Tied, is_target};
use super::{LEAST_WEIGHT, leads};
use crate::article::figures::{Comparison, FoundUnit, Notation};
use crate::figure::Qualifier;

/// The most stats that are proposed.
const MAX_STATS: usize = 4;

/// How many stats are proposed even if their labels are not sure.
const LEAST_STATS: usize = 2;

/// How much less an article may lean on a figure of today than on one of last year for that to be the earlier
/// one of it.
const NEARLY: u32 = 2;

/// The figures of an article, and what is known of them.
pub(super) struct Choice<'a> {
    pub(super) words: &'a Words<'a>,
    pub(super) mentions: &'a [Mention<'a>],
    pub(super) ties: &'a [Tie],
    /// A label for each of the mentions.
    pub(super) labels: &'a [Option<Label>],
}

impl Choice<'_> {
    /// The mentions that stats are made of, by weight, and then those that they are parts of.
    pub(super) fn made(&self) -> Vec<usize> {
        let mut ranked: Vec<usize> = (0..self.mentions.len()).filter(|index| self.can_stand(*index)).collect();
        ranked.sort_by_key(|index| Reverse(self.mentions.get(*index).map_or(0, |mention| mention.weight)));
        // Of two with one name it is not known which is which.
        let mut names: Vec<&str> = Vec::new();
        ranked.retain(|index| {
            let name = self.label(*index).map(|label| label.text.as_str());
            let is_first = name.is_none_or(|name| !names.contains(&name));
            names.extend(name);
            is_first
        });
        ranked.truncate(MAX_STATS);
        let mut count = 0;
        ranked.retain(|index| {
            let stays = self.says_which(*index) || count < LEAST_STATS;
            count += usize::from(stays);
            stays
        });
        let wholes = self.ties.iter().filter(|tie| ranked.contains(&tie.part)).filter_map(Tie::whole);
        let wholes: Vec<usize> = wholes.collect();
        for whole in wholes {
            if !ranked.contains(&whole) {
                ranked.push(whole);
            }
        }
        ranked
    }

    /// Whether a figure was left out for want of words alone.
    pub(super) fn lacks_words(&self, index: usize) -> bool {
        let is_weighty = self.mentions.get(index).is_some_and(|mention| mention.weight >= LEAST_WEIGHT);
        is_weighty && !self.is_sure(index)
    }

    /// Whether a figure can be a stat by itself.
    fn can_stand(&self, index: usize) -> bool {
        let Some(mention) = self.mentions.get(index) else { return false };
        let words = self.words;
        let is_part = self.ties.iter().any(|tie| tie.uses(index) && !tie.is_whole(index));
        let is_own = !mention.is_span() && !is_part && mention.weight >= LEAST_WEIGHT;
        // Words such as "two thirds" are for figures that stand elsewhere in digits.
        let is_exact = matches!(mention.found.notation, Notation::Digits | Notation::Words);
        // What stands in a headline alone is short for what the text says. A target is one of something.
        let is_said = !mention::is_in_headings(words.article, mention) && !is_target(words, mention);
        // The second of "212 of its 240 positions" is there for the first, as are earlier figures.
        let is_aside = matches!(mention.found.comparison, Some(Comparison::From | Comparison::Of));
        let own_clause = words.text(words.clause_of(mention));
        // How many were asked, and what somebody demands, are no news. What a survey found is.
        let said = words.plain(mention.sentence.start..mention.found.span.start);
        let is_asked = words.cues.has("survey", last_clause(&said)) || words.cues.has("wish", own_clause);
        // A figure that is not in the headline has to say what it is about.
        let is_headlined = || mention::is_headlined(words.article, mention);
        let has_label = match self.label(index) {
            Some(label) => label.is_sure || !mention.is_rate(),
            None => !mention.is_rate() && is_headlined(),
        };
        // "12.8% higher" is no level.
        let is_change = mention.found.unit == FoundUnit::Points
            || mention.is_percent() && words.direction_behind(mention).is_some();
        // What had been is said beside what is.
        let is_then = || {
            words.cues.at_start("then", own_clause.trim_start()).is_some()
                || words.is_left_behind(mention)
                || words.is_level(mention)
        };
        let was_then = || {
            is_then() || words.had_been(mention) || words.is_of_earlier_year(mention) || self.is_repeated_then(index)
        };
        // What is usual is no news, nor what is so elsewhere, nor what others are parts of.
        let is_known = || {
            words.is_norm(mention)
                || words.is_whole_of_others(mention)
                || words.is_base(mention)
                || words.is_vote(mention)
                || words.is_circumstance(mention)
        };
        let is_unsure = || words.is_forecast(mention);
        // `20 liradan 25 liraya`
        let is_left = mention.found.value.qualifier() == Qualifier::None
            && words.cues.ends_as("ablative", words.text(mention.found.span.clone()));
        is_own
            && is_exact
            && !is_left
            && !was_then()
            && !is_known()
            && !is_unsure()
            && is_said
            && has_label
            && !is_aside
            && !is_asked
            && !is_change
    }

    /// Whether a sentence that begins with a time such as "last year" says how many there were then of what
    /// is counted elsewhere.
    fn is_repeated_then(&self, index: usize) -> bool {
        let Some(then) = self.mentions.get(index) else { return false };
        let words = self.words;
        let begins_then = |mention: &Mention<'_>| {
            let head = words.text(mention.sentence.start..mention.found.span.start);
            words.cues.find("ago", head).is_some_and(|(start, _)| start == 0)
        };
        let is_now = |now: &Mention<'_>| {
            now.weight + NEARLY > then.weight && now.counts_same(then, words.article) && !begins_then(now)
        };
        then.noun(words.article).is_some() && begins_then(then) && self.mentions.iter().any(is_now)
    }

    /// Whether a stat says which figure it is: a noun alone does so only in the lead, or beside what it is a
    /// part of or was.
    fn says_which(&self, index: usize) -> bool {
        let lead = leads(self.words.article).next();
        let is_in_lead = |place: &Range<usize>| lead.as_ref().is_some_and(|lead| lead.contains(&place.start));
        let is_led = self.mentions.get(index).is_some_and(|mention| {
            mention::is_headlined(self.words.article, mention) || mention.places.iter().any(is_in_lead)
        });
        let is_tied = self.ties.iter().any(|tie| tie.part == index && !matches!(tie.tied, Tied::Unknown));
        self.is_sure(index) || is_tied || is_led
    }

    fn is_sure(&self, index: usize) -> bool {
        self.label(index).is_some_and(|label| label.is_sure)
    }

    fn label(&self, index: usize) -> Option<&Label> {
        self.labels.get(index)?.as_ref()
    }
}
