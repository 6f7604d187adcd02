//! The parts of a clause that can be a label.

use std::ops::Range;

use super::clause::{Words, first_clause, last_clause};
use super::mention::Mention;
use crate::article::figures::{Comparison, Found, FoundUnit};
use crate::figure::digit;

/// The most words of a label.
pub(super) const MAX_WORDS: usize = 9;

/// How many words before a percentage can be the verb that it goes with.
const NEAR_VERB: usize = 3;

/// How words begin that say that a measure is one of an area or a volume.
const SQUARE: [&str; 6] = ["cuadrad", "carré", "quadr", "cúbic", "cube", "cub"];

/// Pronouns before a verb that go with it.
const REFLEXIVE: [&str; 5] = ["se", "s'", "s’", "si", "sich"];

impl Words<'_> {
    /// The noun that is a figure's unit: of two words where one alone is another thing, `rumah tangga`.
    pub(super) fn unit<'b>(&'b self, mention: &Mention<'b>) -> Option<&'b str> {
        let FoundUnit::Noun(noun) = &mention.found.unit else { return None };
        let behind = self.text(noun.start..mention.sentence.end);
        let compound = self.cues.at_start("compound", behind).and_then(|length| behind.get(..length));
        // "84,216 emergency calls" are no emergencies.
        let compound = compound.or_else(|| {
            let word = behind.split(' ').next()?;
            let next = behind.get(word.len() + 1..)?.split(|c: char| !c.is_alphabetic()).next()?;
            self.cues.is_compound(word, next).then(|| behind.get(..word.len() + 1 + next.len()))?
        });
        compound.map(str::trim_end).or_else(|| mention.noun(self.article).filter(|noun| self.cues.is_unit(noun)))
    }

    /// What a subject names, without a verb at its end or a clause that says more of it: "prices that rose",
    /// `vrac se négocie`. `None` where it speaks of what stands elsewhere: "this gap".
    pub(super) fn noun_phrase(&self, name: &str) -> Option<String> {
        let words: Vec<&str> = name.split_whitespace().collect();
        let is_cut = |word: &&str| {
            let begins = |start: &&str| start.ends_with(['\'', '’']) && word.starts_with(*start);
            let is_pronoun = REFLEXIVE.contains(word) || REFLEXIVE.iter().any(begins);
            let is_reflexive = self.cues.has_small_names() && is_pronoun;
            is_reflexive || ["finite", "relative"].iter().any(|name| self.cues.is(name, word))
        };
        let end = words.iter().skip(1).position(is_cut).map_or(words.len(), |at| at + 1);
        let mut kept: Vec<&str> = words.into_iter().take(end).collect();
        let is_verb = |word: &&str| word.starts_with(char::is_lowercase) && self.cues.ends_as("past", word);
        let is_late = |word: &&str| is_verb(word) || self.cues.is("aside", word);
        while kept.len() > 1 && kept.last().is_some_and(is_late) {
            kept.pop();
        }
        let is_elsewhere = kept.iter().any(|word| self.cues.is("dangling", word));
        // "A difference of £86.94": of what is not said.
        let is_bare = |name: &String| ["bare", "front"].iter().any(|bare| self.cues.is(bare, name));
        let name = self.name(&kept.join(" ")).filter(|name| !is_bare(name));
        if is_elsewhere { None } else { name }
    }

    /// The words in the clause of a figure that say that it is an average.
    pub(super) fn average<'b>(&'b self, mention: &Mention<'_>) -> Option<&'b str> {
        let (sentence, found) = (&mention.sentence, mention.found);
        let is_other = |other: &&Found| other.inside.is_none() && !other.unit.is_time();
        let near = self.numbers_from(sentence.start).iter().filter(is_other);
        let start = near.map(|other| other.span.end).take_while(|end| *end <= found.span.start).last();
        let next =
            self.numbers_from(found.end()).iter().find(|other| is_other(other) && other.span.start >= found.end());
        let before = last_clause(self.text(start.unwrap_or(sentence.start)..found.span.start));
        let end = next.map_or(sentence.end, |next| next.span.start.min(sentence.end));
        let behind = first_clause(self.text(found.end()..end));
        [before, behind]
            .into_iter()
            .find_map(|part| self.cues.find("average", part).and_then(|(start, end)| part.get(start..end)))
    }

    /// The month that a clause begins with, whose year is not said.
    pub(super) fn month<'b>(&self, clause: &'b str) -> Option<&'b str> {
        let mut words = clause.split_whitespace();
        let first = words.find(|word| !["front", "article"].iter().any(|name| self.cues.is(name, word)))?;
        // `mai` and `mars` can be the beginnings of other words.
        let is_name = first.chars().count() > 4 || first.starts_with(char::is_uppercase);
        self.months.number(first).filter(|_| is_name)?;
        Some(first)
    }

    /// What a percentage is of, with the word for "of": `des ventes`.
    pub(super) fn whole_behind(&self, found: &Found, sentence: &Range<usize>) -> Option<String> {
        let rest = self.text(found.span.end..sentence.end).trim_start();
        self.cues.at_start("of", rest)?;
        let all: Vec<&str> = first_clause(rest).split_whitespace().collect();
        let said = self.until_end(&all, 2);
        let said = said.trim_end();
        let is_name = self.name(said.get(self.cues.at_start("of", said)?..)?).is_some();
        (is_name && said.split(' ').count() <= MAX_WORDS).then(|| said.to_owned())
    }

    /// What an amount is counted per: `par hectare`, "per 100,000 residents", "a head", `al mes`.
    pub(super) fn per(&self, found: &Found, sentence: &Range<usize>) -> Option<String> {
        let rest = self.text(found.end()..sentence.end).trim_start();
        if let Some(length) = self.cues.at_start("rate", rest) {
            return rest.get(..length).map(|said| ["(", said.trim_end(), ")"].concat());
        }
        let length = self.cues.at_start("per", rest)?;
        let more = rest.get(..length)?.split_whitespace().count().saturating_sub(1);
        let all: Vec<&str> = first_clause(rest).split_whitespace().take(4 + more).collect();
        let mut words: Vec<&str> = all.get(more..)?.to_vec();
        // "per 100,000 residents"
        let has_number = words.get(1).is_some_and(|word| word.starts_with(|first: char| digit(first).is_some()));
        // `por millón de habitantes`
        let is_counted = words.get(2).is_some_and(|word| self.cues.is("of", word));
        // "por metro cuadrado"
        let is_square = words.get(2).is_some_and(|word| SQUARE.iter().any(|begin| word.starts_with(begin)));
        words.truncate(2 + usize::from(has_number || is_square) + 2 * usize::from(is_counted));
        // `per la consultazione`: what it is for.
        let is_article = words.get(1).is_some_and(|word| self.cues.is("article", word));
        (words.len() >= 2 && !is_article).then(|| all.get(..more + words.len()).map(|words| words.join(" ")))?
    }

    /// What is said of those whose percentage of a whole stands between commas: "5% of the total, were sent
    /// home".
    pub(super) fn behind_whole(&self, rate: &Found, sentence: &Range<usize>) -> Option<String> {
        let rest = self.text(rate.span.end..sentence.end);
        self.cues.at_start("of", rest.trim_start())?;
        let behind = rest.get(first_clause(rest).len()..)?.strip_prefix(',')?.trim_start();
        let behind = behind.get(self.cues.at_start("be", behind)?..)?;
        let words: Vec<&str> = first_clause(behind).split_whitespace().collect();
        self.cues.is_done(words.first()?).then(|| self.short(&self.until_end(&words, 1)))
    }

    /// Whether the verb before a percentage says that something grew by it: "rose by only 3.4%".
    pub(super) fn is_grown_by(&self, mention: &Mention<'_>) -> bool {
        let found = mention.found;
        let own = self.text(self.clause_of(mention));
        let words: Vec<&str> = own.split_whitespace().collect();
        let last = words.get(words.len().saturating_sub(NEAR_VERB)..).unwrap_or_default().join(" ");
        let is_level = found.comparison == Some(Comparison::To) || self.cues.at_end("link", own).is_some();
        mention.is_rate() && !is_level && ["up", "down"].iter().any(|name| self.cues.has(name, &last))
    }

    /// Whether the verb before a figure has a pronoun for what it counts, which stands elsewhere: `en garde
    /// 34 fermés`.
    pub(super) fn counts_others(&self, clause: &str) -> bool {
        let mut last = clause.split_whitespace().rev();
        let (Some(verb), Some(pronoun)) = (last.next(), last.next()) else { return false };
        let is_verb = verb.starts_with(char::is_lowercase) && !self.cues.is("apart", verb);
        self.cues.is("thereof", pronoun) && is_verb
    }

    /// The words before a figure without what stands between commas in them: "The bill, in turn, reached".
    pub(super) fn without_aside(&self, head: &str) -> Option<String> {
        let (subject, rest) = head.split_once(", ")?;
        let own = last_clause(rest);
        let has_number = |text: &str| text.contains(|letter: char| digit(letter).is_some());
        let aside = rest.get(..rest.len() - own.len())?;
        let begins = |text: &str, names: &[&str]| names.iter().any(|name| self.cues.at_start(name, text).is_some());
        let is_relative = begins(aside, &["relative", "which"]);
        let is_own =
            !aside.is_empty() && subject.starts_with(char::is_uppercase) && (is_relative || !has_number(aside));
        let is_apart = begins(subject, &["no", "front", "lead", "when"]) || begins(own.trim_start(), &["no", "lead"]);
        (is_own && !is_apart && !has_number(own) && !has_number(subject))
            .then(|| [subject, " ", own.trim_start()].concat())
    }

    /// What an amount of money is for.
    pub(super) fn purpose(&self, found: &Found, sentence: &Range<usize>) -> Option<String> {
        matches!(found.unit, FoundUnit::Currency { .. }).then_some(())?;
        let rest = self.plain(found.span.end..sentence.end);
        let rest = rest.get(self.cues.at_start("for", &rest)?..)?;
        let words: Vec<&str> = first_clause(rest).split_whitespace().collect();
        self.name(self.without_late_verbs(&self.short(&self.until_end(&words, 1))))
    }

    /// The last name of a person or a party in a text: at least two words with capital letters, which do not
    /// name an organisation. Where all nouns have capital letters, there is none.
    pub(super) fn proper_name(&self, text: &str) -> Option<String> {
        (!self.cues.has_capital_nouns()).then_some(())?;
        let trimmed = self.trimmed(text);
        let mut words: Vec<&str> = trimmed.split_whitespace().collect();
        // `Z Niemiec`, but not "the Van Gogh Museum"
        while text.trim().starts_with(&trimmed) && words.first().is_some_and(|first| self.cues.is("no", first)) {
            words.remove(0);
        }
        let is_capital = |word: &&str| word.starts_with(char::is_uppercase);
        let mut runs = words.split(|word| !is_capital(word));
        let name = runs.rfind(|run| run.len() >= 2)?;
        let is_said = name.iter().any(|word| self.cues.is_organisation(word) || !word.ends_with(char::is_alphabetic));
        (!is_said).then(|| name.join(" "))
    }

    /// The first words of a label that would be too long, without a part that is cut off.
    pub(super) fn short(&self, label: &str) -> String {
        let all: Vec<&str> = label.split_whitespace().collect();
        if all.len() <= MAX_WORDS {
            return label.to_owned();
        }
        // "Residents returned after the river"
        let clause = self.cues.find_all("after", label).into_iter().next_back();
        if let Some((_, end)) = clause
            && let Some(rest) = label.get(end..)
        {
            return self.trimmed(rest);
        }
        // "Fraud by contractors" is half of "fraud by contractors and looters".
        let is_half = |index: usize| all.get(index).is_some_and(|word| self.cues.is("and", word));
        let begins_part = |index: &usize| {
            !is_half(*index)
                && all.get(*index..).is_some_and(|rest| {
                    let ahead = rest.join(" ");
                    self.cues.at_start("end", &ahead).is_some() || self.cues.at_start("no", &ahead).is_some()
                })
        };
        let end = (2..=MAX_WORDS).rev().find(begins_part).unwrap_or(MAX_WORDS);
        all.into_iter().take(end).collect::<Vec<_>>().join(" ")
    }

    /// The words up to those that end a label, but at least so many. A verb such as "were" is left out where
    /// what was done follows: "homes were built" are "homes built".
    pub(super) fn until_end(&self, words: &[&str], least: usize) -> String {
        let mut said: Vec<&str> = Vec::new();
        let mut rest = words;
        while let Some((word, others)) = rest.split_first() {
            let ahead = rest.iter().take(MAX_WORDS).copied().collect::<Vec<_>>().join(" ");
            let behind = self.behind_be(&ahead, rest).filter(|_| !said.is_empty());
            let (is_done, is_place) = behind.and_then(|behind| behind.first()).map_or((false, false), |first| {
                // "people were on the list"
                let is_place = !self.cues.has_late_subjects() && self.cues.at_start("front", first).is_some();
                (self.cues.is_done(first) || self.cues.is_participle(first), is_place)
            });
            if let Some(behind) = behind.filter(|_| is_done || is_place) {
                // `personnes se sont présentées`
                said.pop_if(|last| is_done && REFLEXIVE.contains(last));
                rest = behind;
                continue;
            }
            let ends = ["be", "end"].iter().any(|name| self.cues.at_start(name, &ahead).is_some());
            // "open for more than a year"
            let is_span = said.iter().rev().take(2).any(|last| self.cues.is("for", last));
            // `canards et poulets ont été abattus`
            let is_joined = self.cues.is("and", word)
                && others.split_first().is_some_and(|(second, rest)| {
                    !self.cues.is_done(second) && self.cues.at_start("be", &rest.join(" ")).is_some()
                });
            // `Bürgerinnen und Bürger`
            let is_half = is_joined || said.last().is_some_and(|last| self.cues.is_half(last));
            // The date that owned what follows is left out: "measure on Tuesday's ballot".
            let is_cut = matches!(*word, "'s" | "’s");
            // "calls in the year to March"
            let is_month = word.starts_with(char::is_uppercase) && self.months.number(word).is_some();
            if said.len() > least && is_month && !self.cues.has_capital_nouns() {
                break;
            }
            if said.len() >= least && (ends || is_cut) && !is_span && !is_half {
                break;
            }
            said.push(word);
            rest = others;
        }
        said.join(" ")
    }

    /// What `said` names, with the second noun that "and" joins with it behind a figure: "theft and
    /// burglary". `words` are those that it begins.
    pub(super) fn with_second(&self, said: String, words: &[&str]) -> String {
        let count = said.split(' ').count();
        let is_begun = words.get(..count).is_some_and(|begun| begun.join(" ") == said);
        let [and, second, rest @ ..] = words.get(count..).unwrap_or_default() else { return said };
        let is_noun = if self.cues.has_capital_nouns() {
            second.starts_with(char::is_uppercase)
        } else {
            let is_deed = self.cues.is_done(second) && !self.cues.has_small_names();
            rest.is_empty() && !is_deed && self.cues.at_start("no", second).is_none()
        };
        if is_begun && is_noun && self.cues.is("and", and) { [&said, " ", and, " ", second].concat() } else { said }
    }

    /// A name without the verb that German puts behind it: `Zuschauer sahen`.
    pub(super) fn without_late_verbs<'b>(&self, name: &'b str) -> &'b str {
        self.without_late_verbs_but(name, false)
    }

    /// The same. What was done is no such verb, where the clause has one that goes with it: `hat Medien
    /// verliehen`.
    pub(super) fn without_late_verbs_but<'b>(&self, name: &'b str, is_perfect: bool) -> &'b str {
        let mut rest = name;
        while self.cues.has_capital_nouns()
            && let Some((noun, last)) = rest.rsplit_once(' ')
            && last.starts_with(char::is_lowercase)
            && !self.cues.is_done(last)
            && !(is_perfect && self.cues.is_participle(last))
        {
            rest = noun;
        }
        rest
    }

    /// The words before a figure that no known verb joins with it, without the verb: the last word.
    pub(super) fn without_verb(&self, clause: &str) -> Option<String> {
        if self.cues.has_late_subjects() {
            // The last noun with its article: `Zusammen leisten die Anlagen`.
            let mut articles = self.cues.find_all("article", clause).into_iter().rev();
            let (_, end) = articles.find(|(start, _)| !self.is_led(clause, *start)).unwrap_or_default();
            let name = self.name(self.without_late_verbs(clause.get(end..)?));
            return name.filter(|name| !self.cues.has_capital_nouns() || name.starts_with(char::is_uppercase));
        }
        if self.cues.has_verbs_last() {
            return self.name(clause);
        }
        let (noun, last) = clause.rsplit_once(' ')?;
        if self.cues.is_noun_last(last) { Some(clause.to_owned()) } else { self.name(noun) }
    }

    /// What follows a verb such as "were" that words begin with. `ahead` is the first of them in one text.
    fn behind_be<'b>(&self, ahead: &str, words: &'b [&'b str]) -> Option<&'b [&'b str]> {
        let length = self.cues.at_start("be", ahead)?;
        words.get(ahead.get(..length)?.split_whitespace().count()..)
    }
}
