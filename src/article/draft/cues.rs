//! The words by which an article says what a figure is.

use std::sync::LazyLock;

use crate::article::figures::words_beside;
use crate::article::phrases::{self, Phrases, Table, lower, may_be_within};

/// The words of all languages: see the first lines.
static CUES: LazyLock<Table> = LazyLock::new(|| Table::read(include_str!("cues.txt")));

/// The words of a language, by what they are for.
pub(super) struct Cues {
    language: String,
    own: Option<&'static Phrases>,
    /// Those that figures are read with: "rose", "fell".
    beside: Option<&'static Phrases>,
}

impl Cues {
    /// Those of the language with a BCP 47 tag. Where it has none, those of the nearest one.
    pub(super) fn of(lang: &str) -> Self {
        let language = lang.split('-').next().unwrap_or_default().to_ascii_lowercase();
        Self { language, own: CUES.of(lang), beside: words_beside(lang) }
    }

    /// The words that are for something, the longest first.
    fn words(&self, name: &str) -> &'static [&'static str] {
        [self.own, self.beside].into_iter().flatten().find_map(|words| words.get(name)).map_or(&[], Vec::as_slice)
    }

    /// The length of the words for something that a text ends with, the spaces before them included.
    pub(super) fn at_end(&self, name: &str, text: &str) -> Option<usize> {
        let whole = text;
        let text = whole.trim_end();
        let lower = lower(text);
        let is_at_end = |word: &&&str| {
            let before = lower.strip_suffix(**word);
            before.is_some_and(|before| !before.ends_with(char::is_alphanumeric) || may_be_within(word))
        };
        let word = self.words(name).iter().find(is_at_end)?;
        let rest = text.get(..text.len() - word.len())?;
        Some(whole.len() - rest.trim_end().len())
    }

    /// The length of the words for something that a text begins with, the spaces behind them included.
    pub(super) fn at_start(&self, name: &str, text: &str) -> Option<usize> {
        let lower = lower(text);
        let is_at_start = |word: &&&str| {
            let after = lower.strip_prefix(**word);
            after.is_some_and(|after| {
                !after.starts_with(char::is_alphanumeric) || may_be_within(word) || word.ends_with(['\'', '’'])
            })
        };
        let word = self.words(name).iter().find(is_at_start)?;
        let rest = text.get(word.len()..)?;
        Some(text.len() - rest.trim_start_matches([' ', '\u{a0}', '\n']).len())
    }

    /// Where words for something first stand in a text.
    pub(super) fn find(&self, name: &str, text: &str) -> Option<(usize, usize)> {
        phrases::find(self.words(name), text)
    }

    /// Where words for something stand in a text: see [`phrases::find_all`].
    pub(super) fn find_all(&self, name: &str, text: &str) -> Vec<(usize, usize)> {
        phrases::find_all(self.words(name), text)
    }

    /// Whether a word is one for something.
    pub(super) fn is(&self, name: &str, word: &str) -> bool {
        self.words(name).contains(&word.to_lowercase().as_str())
    }

    /// Whether a word ends as those that say what was done do: "built", "finished".
    pub(super) fn is_done(&self, word: &str) -> bool {
        let lower = word.to_lowercase();
        self.words("done").iter().any(|end| lower.ends_with(end))
    }

    /// Whether a word in small letters ends as words for something do.
    pub(super) fn ends_as(&self, name: &str, word: &str) -> bool {
        self.words(name).iter().any(|end| word.ends_with(end))
    }

    /// Whether a word is a German participle by how it begins and ends: `aufgerufen`, `beteiligt`.
    pub(super) fn is_participle(&self, word: &str) -> bool {
        let is_noun = word.ends_with("ungen") || word.ends_with("schaft") || word.ends_with("heit");
        let begins = ["ge", "be", "ver", "er", "ent", "zer"].iter().any(|begin| word.starts_with(begin));
        let is_past = word.ends_with('t') || word.ends_with("en");
        self.has_capital_nouns() && is_past && !is_noun && (begins || word.contains("ge") || self.is_done(word))
    }

    /// Whether a word by itself says what was done, in languages whose nouns end otherwise.
    pub(super) fn has_done_alone(&self, word: &str) -> bool {
        self.has_small_names() && self.is_done(word) || self.is_deed(word)
    }

    /// Whether a verb before a figure can stand behind its noun too: "finished 4,218 homes", "homes
    /// finished".
    pub(super) fn is_deed(&self, word: &str) -> bool {
        self.language == "en" && self.is_done(word) && !self.is("no deed", word)
    }

    /// Whether a word is one for an organisation, or ends with one: "police", `Ordnungsamt`.
    pub(super) fn is_organisation(&self, word: &str) -> bool {
        let lower = word.to_lowercase();
        let is_name = !self.has_capital_nouns() || word.starts_with(char::is_uppercase);
        let is = |word: &str| self.words("organisation").iter().any(|end| word.ends_with(end));
        // `des Wahlamts`
        let genitive = lower.strip_suffix("es").or(lower.strip_suffix('s')).filter(|_| self.has_capital_nouns());
        is_name && (is(&lower) || genitive.is_some_and(is))
    }

    /// Whether the second word of a name is often in small letters: `Agence régionale de santé`.
    pub(super) fn has_small_names(&self) -> bool {
        matches!(self.language.as_str(), "fr" | "es" | "pt" | "it" | "ro")
    }

    /// Whether what says which organisation stands behind the word for it alone: `Dinas Kesehatan`.
    pub(super) fn has_heads_first(&self) -> bool {
        self.has_small_names() || matches!(self.language.as_str(), "id" | "ms")
    }

    /// Whether the subject of a clause may stand behind its verb.
    pub(super) fn has_late_subjects(&self) -> bool {
        matches!(self.language.as_str(), "de" | "nl")
    }

    /// Whether verbs end their sentences, so that none stands before a figure.
    pub(super) fn has_verbs_last(&self) -> bool {
        matches!(self.language.as_str(), "tr" | "ja" | "ko" | "hi" | "bn" | "ta" | "te" | "fa" | "ur")
    }

    /// Whether the capital letter of `i` keeps its dot.
    pub(super) fn has_dotted_capitals(&self) -> bool {
        matches!(self.language.as_str(), "tr" | "az")
    }

    /// Whether its nouns begin with a capital letter.
    pub(super) fn has_capital_nouns(&self) -> bool {
        self.language == "de"
    }

    /// Whether the word behind a figure is a noun, as far as that can be told, and no adjective before one,
    /// "31 injured cyclists", or half of what is counted.
    pub(super) fn is_unit(&self, word: &str) -> bool {
        let is_noun = !self.has_capital_nouns() || word.starts_with(char::is_uppercase);
        // Dutch adjectives end with an e, and plurals do not.
        let is_adjective = self.language == "nl" && word.ends_with('e');
        is_noun && !is_adjective && self.is_plural(word) && !self.is("adjective", word) && !self.is_half(word)
    }

    /// Whether two words behind a figure are one noun: the plural of English ends with the second.
    pub(super) fn is_compound(&self, word: &str, next: &str) -> bool {
        let is_word = |word: &str| word.chars().count() > 3 && word.chars().all(char::is_lowercase);
        let is_singular = !word.ends_with('s') && !self.is("plural", word) && !self.is("adjective", word);
        let is_plural = next.ends_with('s') && !next.ends_with("ss") && !self.is("end", next);
        self.language == "en" && is_word(word) && is_word(next) && is_singular && is_plural
    }

    /// Whether a noun is the first of two that count the same people: `Bürgerinnen und Bürger`.
    pub(super) fn is_half(&self, word: &str) -> bool {
        self.has_capital_nouns() && word.ends_with("innen")
    }

    /// Whether a word is a verb that takes an object, where those can be told by how they begin.
    pub(super) fn is_verb(&self, word: &str) -> bool {
        self.words("active").iter().any(|begin| word.starts_with(begin)) && word.chars().count() > 6
    }

    /// Whether a noun behind a figure can be in the plural. Where all plurals end in a few letters, other
    /// words are verbs and the like.
    pub(super) fn is_plural(&self, word: &str) -> bool {
        match self.language.as_str() {
            "es" | "pt" => word.ends_with('s'),
            "fr" => word.ends_with(['s', 'x']),
            _ => true,
        }
    }

    /// Whether the last word before a figure is a noun and no verb, where verbs can be told by how they
    /// begin.
    pub(super) fn is_noun_last(&self, word: &str) -> bool {
        let verbs = self.words("verbs");
        !verbs.is_empty() && !verbs.iter().any(|begin| word.starts_with(begin))
    }

    /// Whether verbs can be told from nouns by how they begin.
    pub(super) fn tells_verbs(&self) -> bool {
        !self.words("verbs").is_empty()
    }

    /// Whether words for something stand in a text.
    pub(super) fn has(&self, name: &str, text: &str) -> bool {
        self.find(name, text).is_some()
    }
}
