//! The article that cards are compared with: its file, and its text in a language.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use fact_card::article::{Article, Found};
use fact_card::finding::{Finding, Severity};
use line_index::LineIndex;

use super::checked::Checked;
use super::diagnostic::Diagnostic;
use super::failure::Failure;
use super::input::{Input, Text};
use super::lines::Lines;

/// A longer file is not an article.
const MAX_BYTES: usize = 16 * 1024 * 1024;
/// In a file without a known ending, markup is looked for in so many bytes.
const START: usize = 4096;

/// The file of an article.
pub(crate) struct ArticleFile {
    pub(crate) name: String,
    source: String,
    index: Arc<LineIndex>,
    article: Article,
    /// Whether the article itself says its language.
    has_lang: bool,
    /// The article in each language in which it was needed.
    readings: Mutex<Vec<Arc<Reading>>>,
}

/// An article in a language, with its figures.
pub(crate) struct Reading {
    pub(crate) article: Article,
    pub(crate) found: Vec<Found>,
}

/// How an article is written.
#[derive(Clone, Copy)]
enum Markup {
    None,
    Markdown,
    Html,
}

impl ArticleFile {
    /// Reads an article. Also what there is to say about the file: why it cannot be used, or a note.
    pub(crate) fn read(path: &Path) -> (Option<Arc<Self>>, Option<Checked>) {
        let input = if path == Path::new("-") {
            Input::Stdin
        } else {
            Input::File { path: path.to_owned(), relative_path: PathBuf::new() }
        };
        let name = input.name();
        match Self::read_input(path, &input, name.clone()) {
            Ok(file) => {
                let about = file.note().map(|note| file.about(note));
                (Some(Arc::new(file)), about)
            }
            Err((text, failure)) => (None, Some(Checked::failed(name, text, failure))),
        }
    }

    /// Reads an article from a file.
    pub(crate) fn open(path: &Path) -> Result<Self, Failure> {
        let input = Input::File { path: path.to_owned(), relative_path: PathBuf::new() };
        Self::read_input(path, &input, input.name()).map_err(|(_, failure)| failure)
    }

    fn read_input(path: &Path, input: &Input, name: String) -> Result<Self, (String, Failure)> {
        let failed = |message, remedy| Err((String::new(), Failure::new(message, remedy)));
        if path.is_dir() {
            return failed("it is a folder", "Name the file of the article.");
        }
        let Text { text: source, .. } = input.text_up_to(MAX_BYTES)?;
        if source.len() > MAX_BYTES {
            return failed("it has more than 16 MiB", "Name a file with the article alone.");
        }
        let markup = Markup::of(path, &source);
        // A language that is not stated is empty.
        let article = match markup {
            Markup::Html => Article::from_html(&source, ""),
            Markup::Markdown => Article::from_markdown(&source, ""),
            Markup::None => Article::from_text(&source, ""),
        };
        if article.text().is_empty() {
            let remedy = match markup {
                Markup::Html => "Save the page as it is shown: its text may come from a script, or from a frame.",
                _ => "Name the file with the text of the article.",
            };
            return failed("there is no text in it", remedy);
        }
        let has_lang = !article.lang().is_empty();
        let index = Lines::index_of(&source);
        Ok(Self { name, source, index, article, has_lang, readings: Mutex::default() })
    }

    /// The lines of the file.
    pub(crate) fn lines(&self) -> Lines<'_> {
        Lines::with(&self.source, self.index.clone())
    }

    /// The article in the language of a card: its own, if it says one.
    pub(crate) fn reading(&self, lang: Option<&str>) -> Arc<Reading> {
        let lang = if self.has_lang { self.article.lang() } else { lang.unwrap_or("en") };
        self.reading_in(lang)
    }

    /// Whether the article says in which language it is.
    pub(crate) fn has_lang(&self) -> bool {
        self.has_lang
    }

    /// The article in the language of a card, where the article says that it is in another one.
    pub(crate) fn other_reading(&self, lang: Option<&str>) -> Option<Arc<Reading>> {
        let language = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let lang = lang.filter(|lang| self.has_lang && language(lang) != language(self.article.lang()))?;
        Some(self.reading_in(lang))
    }

    /// What is worth knowing about the file, if there is anything.
    pub(crate) fn note(&self) -> Option<Finding> {
        self.article.is_whole_page().then(|| Finding {
            severity: Severity::Note,
            path: String::new(),
            found: "no main text".to_owned(),
            expected: "a part of the page that is the article".to_owned(),
            remedy: "All text of the page is taken for the article. Save the article alone to compare with no more."
                .to_owned(),
            fix: None,
        })
    }

    fn about(&self, finding: Finding) -> Checked {
        let diagnostics = vec![Diagnostic::Finding { range: 0..0, finding, beside: None }];
        Checked {
            name: self.name.clone(),
            text: self.source.clone(),
            diagnostics,
            document: None,
            fixes: None,
            grounding: None,
        }
    }

    fn reading_in(&self, lang: &str) -> Arc<Reading> {
        // A panic while the lock was held cannot have broken the list: readings are only ever added.
        let mut readings = self.readings.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(reading) = readings.iter().find(|reading| reading.article.lang() == lang) {
            return reading.clone();
        }
        let article = self.article.clone().with_lang(lang);
        let reading = Arc::new(Reading { found: article.figures(), article });
        readings.push(reading.clone());
        reading
    }
}

impl Markup {
    /// By the ending of the name, or else by what the text begins with.
    fn of(path: &Path, text: &str) -> Self {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
        match ending.as_deref() {
            Some("html" | "htm" | "xhtml") => return Self::Html,
            Some("md" | "markdown") => return Self::Markdown,
            Some("txt" | "text") => return Self::None,
            _ => {}
        }
        let start: String = text.chars().take(START).collect::<String>().to_ascii_lowercase();
        let is_html =
            ["<!doctype html", "<html", "<body", "<article", "<p>", "<p "].iter().any(|tag| start.contains(tag));
        if is_html { Self::Html } else { Self::None }
    }
}
