//! Findings: what is wrong with a card's data, and how its author can correct it.

mod words;

use std::cell::{Cell, RefCell};

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::figure::Figure;
use crate::full::IS_FULL;
use crate::text::{count, join, json};

#[cfg(all(browser, feature = "write"))]
pub(crate) use words::catalogue::speak;
pub(crate) use words::{marks, phrase};

/// The maximum number of findings of one reading. After these are corrected, the next reading gives others.
pub const MAX_FINDINGS: usize = 50;

/// Whether there are notes. No wasm module that readers load has these messages.
pub(crate) const HAS_NOTES: bool = cfg!(any(not(browser), feature = "write"));

/// How severe a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Something is wrong: it was left out of the card, or it does not add up.
    Error,
    /// Something looks unintended.
    Warning,
    /// Nothing is wrong, but this is worth knowing.
    Note,
}

impl Severity {
    /// `error`, `warning` or `note`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// A problem in a card's data: where it is, what was found, what was expected, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How severe it is.
    pub severity: Severity,
    /// The path of the value in the data, such as `stats[1].value`. Empty for the card as a whole.
    pub path: String,
    /// What was found there, quoted and shortened.
    pub found: String,
    /// What was expected there.
    pub expected: String,
    /// How to correct it: a complete sentence.
    pub remedy: String,
    /// The correction, where it can be one thing only.
    pub fix: Option<Fix>,
}

/// A correction that a program can make: a change of the data after which the finding is gone. It is about
/// what the path of the finding leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fix {
    /// Put this JSON in place of the value.
    Replace(String),
    /// Give the key this name.
    Rename(String),
    /// Take the key out, with its value.
    Remove,
    /// Take all but one of the keys with this name out, with their values. These are equal.
    RemoveRepetition,
}

impl Finding {
    /// The finding as one line: `stats[1].value: found "2.860.701", expected a figure. Write
    /// "2860701".`
    pub(crate) fn message(&self) -> String {
        let parts = [&self.path, &self.found, &self.expected, &self.remedy].map(String::as_str);
        if self.path.is_empty() {
            phrase("card: found {1}, expected {2}. {3}", &parts)
        } else {
            phrase("{0}: found {1}, expected {2}. {3}", &parts)
        }
    }
}

/// The fields by their names, and the complete line as `message`: the form of a page's `findings`, and of
/// what `fact-card check --format json` writes. Without a fix there is no `fix`.
impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut finding = serializer.serialize_struct("Finding", 6 + usize::from(self.fix.is_some()))?;
        finding.serialize_field("severity", self.severity.name())?;
        finding.serialize_field("path", &self.path)?;
        finding.serialize_field("found", &self.found)?;
        finding.serialize_field("expected", &self.expected)?;
        finding.serialize_field("remedy", &self.remedy)?;
        finding.serialize_field("message", &self.message())?;
        match &self.fix {
            Some(fix) => finding.serialize_field("fix", fix)?,
            None => finding.skip_field("fix")?,
        }
        finding.end()
    }
}

/// `{ "replace": "95" }`, `{ "rename": "value" }`, `{ "remove": "key" }` or `{ "remove": "repetition" }`.
impl Serialize for Fix {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (name, value) = match self {
            Self::Replace(json) => ("replace", json.as_str()),
            Self::Rename(name) => ("rename", name.as_str()),
            Self::Remove => ("remove", "key"),
            Self::RemoveRepetition => ("remove", "repetition"),
        };
        let mut fix = serializer.serialize_struct("Fix", 1)?;
        fix.serialize_field(name, value)?;
        fix.end()
    }
}

/// The path of a value while the data is being read. It is a linked list on the stack, and is written out
/// only for a finding.
#[derive(Clone, Copy)]
pub(crate) enum At<'a> {
    Card,
    Key(&'a At<'a>, &'a str),
    Item(&'a At<'a>, usize),
}

impl<'a> At<'a> {
    /// The path of the member `key` of this object.
    pub(crate) fn key(&'a self, key: &'a str) -> Self {
        Self::Key(self, key)
    }

    /// The path of the item `index` of this list, from zero.
    pub(crate) fn item(&'a self, index: usize) -> Self {
        Self::Item(self, index)
    }

    /// The path of an item of a list, or of what stands there by itself.
    pub(crate) fn listed(&'a self, item: Option<usize>) -> Self {
        item.map_or(*self, |item| self.item(item))
    }

    /// The path as text: `stats[1].value`.
    pub(crate) fn path(&self) -> String {
        match self {
            Self::Card => String::new(),
            Self::Key(parent, key) => {
                let mut path = parent.path();
                if !path.is_empty() {
                    path.push('.');
                }
                // Unknown keys can be of any length.
                path.push_str(short(key));
                path
            }
            Self::Item(parent, index) => {
                let mut path = parent.path();
                path.push('[');
                path.push_str(&count(*index));
                path.push(']');
                path
            }
        }
    }
}

/// The findings of one reading, in the order in which they were found: at most [`MAX_FINDINGS`]. They are
/// written out only in the full crate ([`IS_FULL`]). Otherwise they are only counted.
#[derive(Default)]
pub(crate) struct Findings {
    count: Cell<usize>,
    is_rare: Cell<bool>,
    #[cfg(not(browser))]
    is_unlimited: bool,
    #[cfg(all(browser, feature = "full"))]
    needs_words: Cell<bool>,
    list: RefCell<Vec<Finding>>,
}

impl Findings {
    /// Findings without [`MAX_FINDINGS`]. There are no more than the data has characters.
    #[cfg(not(browser))]
    pub(crate) fn unlimited() -> Self {
        Self { is_unlimited: true, ..Self::default() }
    }

    /// Adds an error: something is wrong.
    pub(crate) fn error(&self, at: &At<'_>, message: impl FnOnce() -> Message) {
        self.push(Severity::Error, at, message);
    }

    /// Adds a warning: something looks unintended, but nothing is lost.
    pub(crate) fn warning(&self, at: &At<'_>, message: impl FnOnce() -> Message) {
        self.push(Severity::Warning, at, message);
    }

    /// Adds a note: something that is worth knowing before publishing. Only where there are notes
    /// ([`HAS_NOTES`]).
    pub(crate) fn note(&self, at: &At<'_>, message: impl FnOnce() -> Message) {
        if HAS_NOTES {
            self.push(Severity::Note, at, message);
        }
    }

    /// Records that the data has a part which only the full crate reads.
    pub(crate) fn ask(&self) {
        self.is_rare.set(true);
    }

    /// Records that the card needs words that few cards need. Elsewhere than in a page, all are there.
    #[cfg_attr(not(all(browser, feature = "full")), expect(clippy::unused_self, reason = "see above"))]
    pub(crate) fn need_words(&self) {
        #[cfg(all(browser, feature = "full"))]
        self.needs_words.set(true);
    }

    /// Whether the card needs words that few cards need.
    #[cfg(all(browser, feature = "full"))]
    pub(crate) fn needs_words(&self) -> bool {
        self.needs_words.get()
    }

    /// The number of findings, including those after [`MAX_FINDINGS`].
    #[cfg(browser)]
    pub(crate) fn count(&self) -> usize {
        self.count.get()
    }

    /// Whether the data has a part which only the full crate reads.
    #[cfg(browser)]
    pub(crate) fn is_rare(&self) -> bool {
        self.is_rare.get()
    }

    /// All findings.
    #[cfg(any(not(browser), feature = "full"))]
    pub(crate) fn into_vec(self) -> Vec<Finding> {
        self.list.into_inner()
    }

    #[cfg(not(browser))]
    fn is_unlimited(&self) -> bool {
        self.is_unlimited
    }

    #[cfg(browser)]
    #[expect(clippy::unused_self, reason = "only the command mends cards")]
    fn is_unlimited(&self) -> bool {
        false
    }

    fn push(&self, severity: Severity, at: &At<'_>, message: impl FnOnce() -> Message) {
        self.count.set(self.count.get().saturating_add(1));
        if !IS_FULL {
            return;
        }
        // Always succeeds: the list is borrowed only here, and only for the push.
        if let Ok(mut findings) = self.list.try_borrow_mut()
            && (findings.len() < MAX_FINDINGS || self.is_unlimited())
        {
            let Message { words: [found, expected, remedy], fix } = message();
            findings.push(Finding { severity, path: at.path(), found, expected, remedy, fix });
        }
    }
}

/// What was found, what was expected, and the remedy, also as a fix.
pub(crate) struct Message {
    words: [String; 3],
    fix: Option<Fix>,
}

impl Message {
    /// The same with a fix, if there is one.
    pub(crate) fn with(self, fix: impl Into<Option<Fix>>) -> Self {
        Self { fix: fix.into(), ..self }
    }
}

impl Fix {
    /// Puts a text in place of the value.
    pub(crate) fn text(text: &str) -> Self {
        Self::Replace(json(text))
    }

    /// Puts a figure in place of the value.
    pub(crate) fn figure(figure: Figure) -> Self {
        Self::Replace(figure.json())
    }
}

/// A message in words of its own, or from [`phrase`].
pub(crate) fn message(found: &str, expected: &str, remedy: &str) -> Message {
    Message { words: [found, expected, remedy].map(|words| phrase(words, &[])), fix: None }
}

/// A text of the host's data as a finding quotes it: in quotation marks, and shortened.
pub(crate) fn quoted(text: &str) -> String {
    let start = short(text);
    join(&["\"", start, if start.len() < text.len() { "…\"" } else { "\"" }])
}

/// The first 40 characters. A finding quotes no more of a text, and its path no more of a key.
pub fn short(text: &str) -> &str {
    let end = text.char_indices().nth(40).map_or(text.len(), |(end, _)| end);
    text.get(..end).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_written_out() {
        let stats = At::Card.key("stats");
        let stat = stats.item(1);
        assert_eq!(stat.key("value").path(), "stats[1].value");
        assert_eq!(At::Card.path(), "");
    }

    #[test]
    fn a_long_text_is_shortened() {
        assert_eq!(quoted("short"), "\"short\"");
        assert_eq!(quoted(&"ä".repeat(41)), format!("\"{}…\"", "ä".repeat(40)));
    }

    #[test]
    fn findings_are_limited() {
        let findings = Findings::default();
        for _ in 0..1000 {
            findings.warning(&At::Card, || message("", "", ""));
        }
        assert_eq!(findings.into_vec().len(), MAX_FINDINGS);
    }

    #[test]
    fn a_finding_reads_as_a_sentence() {
        let findings = Findings::default();
        findings.error(&At::Card.key("title"), || message("nothing", "a text", "Add one."));
        let all = findings.into_vec();
        assert_eq!(all[0].message(), "title: found nothing, expected a text. Add one.");
    }
}
