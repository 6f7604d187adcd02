//! What is counted behind its verb: "Auf Kessler entfielen 23.418 Stimmen".
//!
//! What stands before the figure says which ones are counted. A label has the same words behind the noun:
//! `Stimmen entfielen auf Kessler`.

use super::clause::{Words, first_clause};
use super::phrase::MAX_WORDS;
use crate::figure::digit;

/// Marks at the end of articles and prepositions that are written together with the word behind them.
const ELIDED: [char; 2] = ['\'', '’'];

impl Words<'_> {
    /// A noun with what the clause before its figure says of it, where that clause has no other subject. What
    /// follows the figure begins with the noun.
    pub(super) fn fronted(&self, noun: &str, clause: &str, following: &str) -> Option<String> {
        let mut clause = self.without_qualifiers(clause.trim());
        // "86,000 passengers in 34 places": the words are those of the first.
        if clause.contains(|letter: char| digit(letter).is_some()) {
            return None;
        }
        while let Some(length) = self.cues.at_start("lead", clause) {
            clause = clause.get(length..)?;
        }
        // "Betroffen waren nach Angaben der Polizei": who says so ends the clause.
        if let Some((start, _)) = self.cues.find("voice", clause).filter(|(start, _)| *start > 0) {
            clause = clause.get(..start)?.trim_end();
        }
        let words: Vec<&str> = clause.split_whitespace().collect();
        let said = self.state(&words).or_else(|| self.deed(&words))?;
        // `Menschen nahmen an der Demo teil`
        let tail = first_clause(following.trim()).strip_prefix(noun).map(str::trim).unwrap_or_default();
        let tail = if self.cues.has_late_subjects() && !tail.is_empty() { [" ", tail].concat() } else { String::new() };
        let label = [noun, " ", &said, &tail].concat();
        (label.split(' ').count() <= MAX_WORDS).then_some(label)
    }

    /// What is said with "were" or the like: "Zur Wahl aufgerufen waren", "Foram vendidos", "Aux abords de la
    /// ville ont été relevés".
    fn state(&self, words: &[&str]) -> Option<String> {
        let clause = words.join(" ");
        let (start, end) = self.cues.find_all("are", &clause).into_iter().next_back()?;
        // Of "sono stati" the longest is wanted.
        let start = self.cues.find_all("are", &clause).into_iter().find(|(_, other)| *other == end)?.0.min(start);
        let [before, after] = [clause.get(..start)?.trim(), clause.get(end..)?.trim()];
        let [before, after]: [Vec<&str>; 2] = [before, after].map(|part| part.split(' ').collect());
        let is_empty = |part: &[&str]| part.first().is_none_or(|first| first.is_empty());
        let is_done = |part: &[&str]| part.first().is_some_and(|first| self.is_state(first));
        // "Sono arrivati dall'Albania"
        let is_deed =
            |part: &[&str]| is_done(part) && part.get(1..).is_some_and(|rest| rest.is_empty() || self.is_fronted(rest));
        let is_lead = |part: &[&str]| self.is_fronted(part) || is_deed(part);
        match [is_empty(&before), is_empty(&after)] {
            [false, true] if is_lead(&before) => Some(small(&before)),
            [true, false] if is_lead(&after) => Some(small(&after)),
            [false, false] if self.is_fronted(&before) && is_deed(&after) => {
                Some([&after.join(" "), " ", &small(&before)].concat())
            }
            _ => None,
        }
    }

    /// What is said with another verb, which is in the plural: "A la manifestación acudieron".
    fn deed(&self, words: &[&str]) -> Option<String> {
        let clause = words.join(" ");
        let is_verb = |word: &str| word.starts_with(char::is_lowercase) && self.is_several(word, "verb end");
        let (&last, rest) = words.split_last()?;
        let (deed, lead) = if let Some(length) = self.cues.at_end("did", &clause).filter(|_| words.len() > 2) {
            let lead = clause.get(..clause.len() - length)?;
            (clause.get(lead.len()..)?.trim().to_owned(), lead.split_whitespace().collect())
        } else if last.starts_with(char::is_lowercase) && self.cues.at_end("did", &rest.join(" ")).is_some() {
            // `Dans les centres ont dormi`
            let before = rest.join(" ");
            let length = self.cues.at_end("did", &before)?;
            let lead = before.get(..before.len() - length)?.to_owned();
            let lead = words.get(..lead.split_whitespace().count())?;
            (words.get(lead.len()..)?.join(" "), lead.to_vec())
        } else if matches!(last, "sich" | "zich") && rest.last().is_some_and(|verb| is_verb(verb)) {
            let lead = rest.get(..rest.len() - 1)?;
            (words.get(lead.len()..)?.join(" "), lead.to_vec())
        } else if is_verb(last) {
            let is_own = rest.last().is_some_and(|word| matches!(*word, "se" | "si" | "zich"));
            // `en septiembre se firmaron`: no label has that behind its noun.
            if is_own && self.cues.has_small_names() {
                return None;
            }
            let lead = rest.get(..rest.len() - usize::from(is_own))?;
            (words.get(lead.len()..)?.join(" "), lead.to_vec())
        } else if self.is_several(words.first()?, "verb first") {
            // `Responderam ao apelo`
            let rest = words.get(1..)?;
            return (rest.is_empty() || self.is_fronted(rest)).then(|| small(words));
        } else {
            return None;
        };
        if lead.is_empty() {
            return self.is_several(last, "verb first").then_some(deed);
        }
        self.is_fronted(&lead).then(|| [&deed, " ", &small(&lead)].concat())
    }

    /// Whether a word ends as verbs of several do, and is no small word.
    fn is_several(&self, word: &str, name: &str) -> bool {
        let lower = word.to_lowercase();
        let is_small =
            ["front", "article", "no", "of", "are", "link", "when"].iter().any(|name| self.cues.is(name, &lower));
        lower.chars().count() > 3 && !is_small && self.cues.ends_as(name, &lower)
    }

    /// Whether a word says what has become of something: `aufgerufen`, "homeless".
    fn is_state(&self, word: &str) -> bool {
        let lower = word.to_lowercase();
        // In these languages what is said of several is in the plural.
        let is_plural = self.cues.is_plural(&lower) && self.cues.is_done(&lower);
        self.cues.is("state", &lower) || is_plural && !self.cues.has_capital_nouns() || self.cues.is_participle(&lower)
    }

    /// Whether words are a preposition with its noun, and have no subject of a sentence beside it: `En la
    /// capital los agentes` has two articles, and one preposition.
    fn is_fronted(&self, words: &[&str]) -> bool {
        let is = |name: &str, word: &str| self.cues.is(name, word);
        let elided = |word: &str| word.find(ELIDED).map(|at| word.get(..=at).unwrap_or_default().len());
        let is_front = |word: &str| {
            is("front", word) || elided(word).and_then(|end| word.get(..end)).is_some_and(|start| is("front", start))
        };
        let is_article = |word: &str| {
            is("article", word)
                || elided(word).and_then(|end| word.get(..end)).is_some_and(|start| is("article", start))
        };
        let Some((first, _)) = words.split_first().filter(|(_, rest)| !rest.is_empty() || words.len() == 1) else {
            return false;
        };
        let has_noun = words.len() > 1 || elided(first).is_some_and(|end| end < first.len());
        let is_led = words.windows(2).all(|pair| match pair {
            [before, word] => {
                let is_bare = is_article(word) && !is_front(word);
                let can_lead = is_front(before) || is_article(before) || is("of", before) || is("no", before);
                !is_bare || can_lead
            }
            _ => true,
        });
        let goes_on = |word: &&str| is("end", word) && !is_front(word) && !is_article(word) && !is("and", word);
        is_front(first) && has_noun && is_led && words.len() < MAX_WORDS && !words.iter().any(goes_on)
    }
}

/// Words that stood at the beginning of a sentence.
fn small(words: &[&str]) -> String {
    let joined = words.join(" ");
    let mut letters = joined.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => joined,
    }
}
