//! Which article belongs to which card.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use fact_card::finding::{Finding, Severity};

use super::article::ArticleFile;
use super::checked::Checked;
use super::failure::Failure;
use super::input::Input;

/// The endings of articles.
const ENDINGS: [&str; 7] = ["html", "htm", "xhtml", "md", "markdown", "txt", "text"];

/// The articles that cards are compared with.
pub(crate) struct Articles {
    /// The file or the folder, as it was named.
    pub(crate) name: String,
    place: Place,
    /// What there is to say about the one file: why it cannot be used, or a note.
    about: Option<Checked>,
}

enum Place {
    /// One article for all cards. None where it cannot be used.
    File(Option<Arc<ArticleFile>>),
    /// Each card's own article has the card's path below this folder, with another ending.
    Folder(PathBuf),
}

impl Articles {
    /// Reads the article for all cards, or takes the folder in which each has its own.
    pub(crate) fn read(path: &Path) -> Self {
        let name = path.display().to_string();
        if path.is_dir() {
            return Self { name, place: Place::Folder(path.to_owned()), about: None };
        }
        let (file, about) = ArticleFile::read(path);
        let name = file.as_ref().map_or(name, |file| file.name.clone());
        Self { name, place: Place::File(file), about }
    }

    /// What there is to say about the article for all cards.
    pub(crate) fn about(&self) -> Option<&Checked> {
        self.about.as_ref()
    }

    /// Compares a card with its article. What is wrong with an article of its own is a finding of the card.
    pub(crate) fn compare(&self, input: &Input, mut checked: Checked) -> Checked {
        let folder = match &self.place {
            Place::File(file) => return file.iter().fold(checked, Checked::with_article),
            Place::Folder(folder) => folder,
        };
        if checked.document.is_none() {
            return checked;
        }
        match own(folder, input) {
            Err(words) => checked.add(warning(words)),
            Ok(path) => match ArticleFile::open(&path) {
                Err(Failure { message, remedy, .. }) => {
                    let found = format!("{}: {message}", path.display());
                    checked.add(warning([found, "an article that can be read".to_owned(), remedy]));
                }
                Ok(file) => {
                    if let Some(note) = file.note() {
                        checked.add(Finding { found: format!("{} in {}", note.found, path.display()), ..note });
                    }
                    return checked.with_article(&Arc::new(file));
                }
            },
        }
        checked
    }
}

/// The article of a card. Where there is none: what was found, what was expected, and the remedy.
fn own(folder: &Path, input: &Input) -> Result<PathBuf, [String; 3]> {
    let words = |found: &str, expected: &str, remedy: &str| Err([found, expected, remedy].map(str::to_owned));
    let Input::File { relative_path, .. } = input else {
        return words("a card without a name", "a file", "Name the card's file, or the file of its article.");
    };
    let named = |ending: &&str| folder.join(relative_path.with_extension(ending));
    let mut there: Vec<PathBuf> = ENDINGS.iter().map(named).filter(|path| path.is_file()).collect();
    match (there.pop(), there.first()) {
        (Some(path), None) => Ok(path),
        (Some(path), Some(other)) => {
            let found = format!("{} and {}", other.display(), path.display());
            words(&found, "one article of a card", "Remove one of them, or name the file of the article.")
        }
        (None, _) => {
            let wanted = folder.join(relative_path.with_extension("html"));
            let expected = format!("its article, such as {}", wanted.display());
            let remedy = "Save it there, also as Markdown (.md) or text (.txt): both names differ in the ending alone.";
            words("no article of this card", &expected, remedy)
        }
    }
}

/// A warning about the card as a whole.
fn warning([found, expected, remedy]: [String; 3]) -> Finding {
    Finding { severity: Severity::Warning, path: String::new(), found, expected, remedy, fix: None }
}
