//! The cards of the watched folder, as they were last read.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::folder::{self, Found};
use crate::cli::articles::Articles;
use crate::cli::checked::Checked;
use crate::cli::failure::Failure;
use crate::cli::input::{Input, Text};
use crate::cli::report::Report;
use crate::cli::summary::CheckSummary;

/// The cards of a folder.
pub(super) struct Cards {
    folder: PathBuf,
    /// Each file by its name.
    files: BTreeMap<String, File>,
    /// Why the folder cannot be read.
    failure: Option<Failure>,
    named: Option<Named>,
}

/// A file of the folder.
pub(super) enum File {
    Card(Card),
    /// Why it is not shown.
    LeftOut(String),
}

/// A file with a card, or with what is meant to be one.
#[derive(Clone)]
pub(super) struct Card {
    pub(super) checked: Arc<Checked>,
    /// What the terminal shows of it.
    report: String,
}

/// The articles of the cards. There are none before they are read.
struct Named {
    path: PathBuf,
    articles: Option<Articles>,
}

/// What is new since the files were read the last time.
pub(super) enum Update {
    /// A file, or the article: the summary in one line, and the findings.
    Checked {
        summary: String,
        report: String,
    },
    LeftOut {
        name: String,
        why: String,
    },
    Gone(String),
    /// The folder cannot be read any more.
    Failed(Failure),
}

impl Cards {
    /// Before anything is read.
    pub(super) fn new(folder: &Path, article: Option<&Path>) -> Self {
        let named = article.map(|path| Named { path: path.to_owned(), articles: None });
        Self { folder: folder.to_owned(), files: BTreeMap::new(), failure: None, named }
    }

    /// Reads all files anew, and the article if that has changed. Nothing is new where a text and what there
    /// is to say about it are the same.
    pub(super) fn update(&mut self, is_of_article: bool, report: &Report) -> Vec<Update> {
        let mut updates = Vec::new();
        if let Some(named) = self.named.as_mut().filter(|_| is_of_article) {
            updates.extend(named.update(report));
        }
        let (found, failure) = match folder::files(&self.folder) {
            Ok(found) => (found, None),
            Err(failure) => (Vec::new(), Some(failure)),
        };
        let message = |failure: &Option<Failure>| failure.as_ref().map(|failure| failure.message.clone());
        if message(&failure) != message(&self.failure) {
            updates.extend(failure.clone().map(Update::Failed));
        }
        self.failure = failure;
        let mut before = std::mem::take(&mut self.files);
        for found in found {
            let (name, file) = match found {
                Found::LeftOut(name, why) => (name, File::LeftOut(why)),
                Found::File(input) => {
                    let name = input.name();
                    let last = before.get(&name).filter(|_| !is_of_article);
                    let file = self.read(&input, last, report);
                    (name, file)
                }
            };
            updates.extend(self.update_of(&name, &file, before.remove(&name).as_ref()));
            self.files.insert(name, file);
        }
        // Of files that went with their folder there is no more to say.
        if self.failure.is_none() {
            updates.extend(before.into_keys().map(Update::Gone));
        }
        updates
    }

    /// Each file with its name, sorted by that.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, &File)> {
        self.files.iter().map(|(name, file)| (name.as_str(), file))
    }

    /// Why the folder cannot be read.
    pub(super) fn failure(&self) -> Option<&Failure> {
        self.failure.as_ref()
    }

    /// What there is to say about the article.
    pub(super) fn about_article(&self) -> Option<&Checked> {
        self.articles()?.about()
    }

    /// The summary of a card, in one line without its name.
    pub(super) fn summary_of(&self, card: &Card) -> String {
        let text = self.named_summary_of(card);
        text.strip_prefix(&format!("{}: ", card.checked.name)).unwrap_or(&text).to_owned()
    }

    /// The summary of all, in one line.
    pub(super) fn summary(&self) -> String {
        let mut summary = CheckSummary::default();
        if let Some(about) = self.about_article() {
            summary.add(&CheckSummary::of_article(about));
        }
        let mut left_out = 0;
        for file in self.files.values() {
            match file {
                File::Card(card) => summary.add(&CheckSummary::of(&card.checked)),
                File::LeftOut(_) => left_out += 1,
            }
        }
        let text = summary.text(None, self.article_name().as_deref());
        if left_out > 0 { format!("{text}, {left_out} left out") } else { text }
    }

    fn named_summary_of(&self, card: &Card) -> String {
        CheckSummary::of(&card.checked).text(Some(&card.checked.name), self.article_name().as_deref())
    }

    fn article_name(&self) -> Option<String> {
        self.articles().map(|articles| articles.name.clone())
    }

    fn articles(&self) -> Option<&Articles> {
        self.named.as_ref()?.articles.as_ref()
    }

    /// Reads a file. `last` is what it was, if that may still be so.
    fn read(&self, input: &Input, last: Option<&File>, report: &Report) -> File {
        let name = input.name();
        let checked = match input.text() {
            Ok(Text { text, .. }) => match (folder::why_no_card(&text), last) {
                (Some(why), _) => return File::LeftOut(why.to_owned()),
                (None, Some(File::Card(card))) if card.is_of(&text) => return File::Card(card.clone()),
                _ => Checked::read(name, text),
            },
            Err((text, failure)) => Checked::failed(name, text, failure),
        };
        let checked = match self.articles() {
            Some(articles) => articles.compare(input, checked),
            None => checked,
        };
        File::Card(Card { report: report.file(&checked), checked: Arc::new(checked) })
    }

    /// What is new in a file.
    fn update_of(&self, name: &str, file: &File, last: Option<&File>) -> Option<Update> {
        match (file, last) {
            (File::Card(card), Some(File::Card(last)))
                if card.checked.text == last.checked.text && card.report == last.report =>
            {
                None
            }
            (File::LeftOut(why), Some(File::LeftOut(last))) if why == last => None,
            (File::Card(card), _) => {
                Some(Update::Checked { summary: self.named_summary_of(card), report: card.report.clone() })
            }
            (File::LeftOut(why), _) => Some(Update::LeftOut { name: name.to_owned(), why: why.clone() }),
        }
    }
}

impl Card {
    /// Whether it was read from this text, and all of it.
    fn is_of(&self, text: &str) -> bool {
        self.checked.text == text && !self.checked.has_failed()
    }
}

impl Named {
    /// Reads the article for all cards anew, and says what is new.
    fn update(&mut self, report: &Report) -> Option<Update> {
        let before = self.articles.as_ref().and_then(Articles::about).map(|about| report.file(about));
        let articles = self.articles.insert(Articles::read(&self.path));
        let about = articles.about()?;
        let report = report.file(about);
        let summary = CheckSummary::of_article(about).text(Some(&about.name), None);
        (before.as_ref() != Some(&report)).then_some(Update::Checked { summary, report })
    }
}
