//! Who published the figures, where the text says so.

use std::ops::Range;

use super::clause::{first_clause, last_clause};
use super::cues::Cues;
use super::{DraftStat, leads};
use crate::article::text::Article;

/// The most words of a name.
const MAX_WORDS: usize = 7;

/// Small words within names.
const JOINING: [&str; 30] = [
    "of", "the", "for", "and", "de", "des", "du", "la", "le", "der", "für", "und", "del", "los", "do", "da", "dan",
    "di", "van", "het", "e", "y", "voor", "della", "delle", "dei", "degli", "dello", "dos", "das",
];

/// Those of them between two parts of a name.
const AND: [&str; 3] = ["and", "und", "en"];

/// Articles before a name, which are no part of it.
const ARTICLES: [&str; 22] = [
    "the ", "der ", "die ", "das ", "dem ", "des ", "den ", "le ", "la ", "les ", "l'", "l’", "el ", "los ", "las ",
    "o ", "a ", "os ", "il ", "lo ", "het ", "de ",
];

/// The name behind words such as "according to", or before "said", in a line of its own or beside the figures
/// of the card: elsewhere the article may name who says something else. `None` where there is no name with
/// capital letters, and none of an organisation.
pub(super) fn source(article: &Article, cues: &Cues, stats: &[DraftStat]) -> Option<String> {
    let is_beside = |range: &Range<usize>| stats.iter().any(|stat| range.contains(&stat.quote.start));
    let leads: Vec<_> = leads(article).collect();
    let reader = Reader { article, cues };
    article.blocks().iter().find_map(|block| {
        let text = article.text().get(block.range.clone())?;
        let is_near = leads.contains(&block.range) || is_beside(&block.range);
        reader.introduced(text, is_near).or_else(|| is_near.then(|| reader.speaking(text)).flatten())
    })
}

struct Reader<'a> {
    article: &'a Article,
    cues: &'a Cues,
}

impl Reader<'_> {
    /// The name behind words such as "according to". Where the text is not near the figures, only behind
    /// those of a line such as "Source: …".
    fn introduced(&self, text: &str, is_near: bool) -> Option<String> {
        let mut from = 0;
        self.cues.find_all("source", text).into_iter().find_map(|(start, end)| {
            // A word within one that came before: "said" in "it is said".
            (start >= from).then(|| from = end)?;
            let is_line = text.get(..end).is_some_and(|words| words.ends_with(':'));
            let mut rest = text.get(end..).filter(|_| is_near || is_line)?.trim_start();
            // "a annoncé vendredi la Fédération"
            while let Some(length) = self.cues.at_start("when", rest) {
                rest = rest.get(length..)?.trim_start();
            }
            let organisation = || self.organisation(first_clause(rest));
            // `Türkiye İstatistik Kurumu verilerine göre`
            if self.cues.has_verbs_last() && !is_line {
                return self.named_before(text.get(..start)?);
            }
            // "kata Kepala Dinas Kesehatan"
            if self.cues.at_start("head", rest).is_some() {
                return organisation();
            }
            let name = self.name(rest).filter(|name| !self.is_person(name) && !self.is_date(name));
            // Who has two names or three, and no article, is one too: "según Luis Restrepo".
            let is_bare = without_article(rest).len() == rest.len() && !self.cues.has("data", text.get(start..end)?);
            let name = name.filter(|name| is_line || !is_bare || !self.is_full_name(name));
            let name = name.or_else(organisation)?;
            if self.is_nameless(&name) {
                return None;
            }
            // `des Wahlamts`, `laut einem Bericht des Wahlamts`
            let is_genitive = self.cues.has_capital_nouns()
                && text
                    .get(..start + text.get(start..)?.find(&name)?)
                    .is_some_and(|said| said.trim_end().ends_with("des"));
            let bare = name.strip_suffix('s').filter(|bare| is_genitive && self.cues.is_organisation(bare));
            Some(bare.map(str::to_owned).unwrap_or(name))
        })
    }

    /// The organisation before words such as "said", or behind them. A person alone is none.
    fn speaking(&self, text: &str) -> Option<String> {
        self.cues.find_all("says", text).into_iter().find_map(|(start, end)| {
            let before = text.get(..start)?;
            let before = before.get(before.rfind(". ").map_or(0, |stop| stop + 2)..)?;
            let behind = || self.organisation(first_clause(text.get(end..)?));
            // "The head of the housing office, Ana Ruiz, said"
            let apposed = before.trim_end().strip_suffix(',');
            let title = apposed.and_then(|apposed| {
                let name = last_clause(apposed);
                let is_name =
                    !name.trim().is_empty() && name.split_whitespace().all(|word| word.starts_with(char::is_uppercase));
                let before = apposed.get(..apposed.len() - name.len())?.trim_end_matches([',', ' ']);
                is_name.then(|| last_clause(before))
            });
            let own = self.organisation(title.unwrap_or(last_clause(before)));
            own.or_else(behind).filter(|name| !self.is_nameless(name))
        })
    }

    /// The name that a text begins with.
    fn name(&self, text: &str) -> Option<String> {
        let mut words: Vec<&str> = Vec::new();
        for word in without_article(text.trim_start()).split_whitespace().take(MAX_WORDS) {
            let core = word.trim_end_matches([',', '.', ';', ':', ')', '"', '”']);
            let bare = core.trim_start_matches(['(', '"', '“']);
            // "Agenda 2030", but not "48.350"
            // "Instituto Nacional (INE)"
            if bare.len() < core.len() && !words.is_empty() {
                break;
            }
            let is_number = bare.len() <= 4 && !words.is_empty() && bare.bytes().all(|byte| byte.is_ascii_digit());
            let is_name = bare.starts_with(char::is_uppercase) || is_number;
            let is_small = self.cues.has_small_names() && !words.is_empty() && !self.is_end(bare);
            if !is_name && !is_small && !JOINING.contains(&bare) {
                break;
            }
            words.push(bare);
            if core.len() < word.len() {
                break;
            }
        }
        while words.last().is_some_and(|word| JOINING.contains(word)) {
            words.pop();
        }
        let name = words.join(" ");
        (name.chars().filter(|c| c.is_alphabetic()).count() > 1).then_some(name)
    }

    /// The words of a clause that name an organisation: "airport authority" of "the airport authority".
    fn organisation(&self, clause: &str) -> Option<String> {
        let words: Vec<&str> = clause.split_whitespace().collect();
        let at = words.iter().position(|word| self.cues.is_organisation(word))?;
        // What says of which: "the statistics office of Hamburg", "l'agence régionale de santé".
        let behind = words.get(at + 1..)?.iter().take_while(|word| {
            JOINING.contains(word)
                || word.starts_with(char::is_uppercase)
                || self.cues.has_small_names() && !self.is_end(word)
        });
        let mut end = at + 1 + behind.count();
        while words.get(end - 1).is_some_and(|word| JOINING.contains(word)) {
            end -= 1;
        }
        // What says which stands before it, down to an article.
        let is_said_before = !self.cues.has_heads_first();
        let before = words.get(..at)?.iter().rev().take_while(|word| {
            let is_apart = || ["article", "no", "end", "link"].iter().any(|name| self.cues.is(name, word));
            is_said_before && (AND.contains(word) || !is_apart())
        });
        let start = at - before.count();
        let name = words.get(start..end).filter(|words| words.len() <= MAX_WORDS)?.join(" ");
        Some(without_article(&name).to_owned())
    }

    /// The name of an organisation that a text ends with, before words such as "by data of".
    fn named_before(&self, text: &str) -> Option<String> {
        let plain = text.get(text.rfind(". ").map_or(0, |stop| stop + 2)..)?.replace(" (", ", (");
        let words: Vec<&str> = plain.split_whitespace().collect();
        let bare = |word: &str| word.split(['\'', '’', ',']).next().unwrap_or_default().to_owned();
        let at = words.iter().rposition(|word| self.cues.is_organisation(&bare(word)))?;
        let is_name = |word: &&&str| {
            word.starts_with(char::is_uppercase) && !word.contains(['\'', '’']) || self.cues.is("and", word)
        };
        let start = at - words.get(..at)?.iter().rev().take_while(is_name).count();
        let mut name: Vec<String> = words.get(start..at)?.iter().map(|word| (*word).to_owned()).collect();
        name.push(bare(words.get(at)?));
        (name.len() > 1 && name.len() <= MAX_WORDS).then(|| name.join(" "))
    }

    /// Whether words say what kind of organisation or report it is, and not which: "company".
    fn is_nameless(&self, name: &str) -> bool {
        // `Halbjahresbericht`
        let is_data = !name.contains(' ') && self.cues.ends_as("data", &name.to_lowercase());
        // `das kommunale Unternehmen`
        let bare = name.rsplit(' ').next().filter(|_| self.cues.has_capital_nouns());
        let bare =
            bare.filter(|bare| name.get(..name.len() - bare.len()).is_some_and(|rest| rest == rest.to_lowercase()));
        is_data || self.cues.is("nameless", bare.unwrap_or(name))
    }

    /// Whether a name can be that of a person: two or three words with capital letters, none of them for an
    /// organisation.
    fn is_full_name(&self, name: &str) -> bool {
        let words: Vec<&str> = name.split(' ').collect();
        let is_part = |word: &&str| {
            let is_short = word.chars().filter(|letter| letter.is_uppercase()).count() > 1;
            word.starts_with(char::is_uppercase) && !is_short && !self.cues.is_organisation(word)
        };
        (2..=3).contains(&words.len()) && words.iter().all(is_part)
    }

    /// Whether one word is the name of a person, who has another one elsewhere in the article.
    fn is_person(&self, name: &str) -> bool {
        let text = self.article.text();
        let is_capital = |word: Option<&str>| word.is_some_and(|word| word.starts_with(char::is_uppercase));
        let has_other = |at: usize| {
            let (before, after) = (text.get(..at), text.get(at + name.len()..));
            let before = before.and_then(|before| before.strip_suffix(' ')?.rsplit(' ').next());
            is_capital(before.filter(|before| before.ends_with(char::is_alphabetic)))
                || is_capital(after.and_then(|after| after.strip_prefix(' ')))
        };
        !name.contains(' ') && text.match_indices(name).any(|(at, _)| has_other(at))
    }

    /// Whether a name is a date: "Wednesday (11/11/2026)".
    fn is_date(&self, name: &str) -> bool {
        self.cues.at_start("when", name).is_some() || name.contains('/')
    }

    /// Whether no name goes on with a word.
    fn is_end(&self, word: &str) -> bool {
        // `consejo de administración formuló`
        let is_verb = word.starts_with(char::is_lowercase) && self.cues.ends_as("past", word);
        is_verb
            || ["end", "no", "when", "says", "source", "data", "dangling"].iter().any(|name| self.cues.is(name, word))
    }
}

/// A name without the article before it.
fn without_article(name: &str) -> &str {
    let is_before = |article: &&&str| name.get(..article.len()).is_some_and(|start| start.to_lowercase() == **article);
    let longest = ARTICLES.iter().filter(is_before).map(|article| article.len()).max();
    name.get(longest.unwrap_or_default()..).unwrap_or(name)
}
