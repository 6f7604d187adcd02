//! What the page shows, as JSON for its script.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use fact_card::render::{self, Style};
use fact_card::{Context, Theme};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::cards::{Cards, File};
use crate::cli::checked::Checked;
use crate::cli::diagnostic::Diagnostic;
use crate::cli::failure::Failure;
use crate::cli::lines::Lines;

/// All that the page shows at a time.
pub(super) struct State {
    json: String,
    /// What can be drawn, by its version.
    cards: BTreeMap<String, Arc<Checked>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct StateEntry<'a> {
    folder: String,
    summary: String,
    /// What is wrong with the folder or the article.
    problems: Vec<Problem<'a>>,
    cards: Vec<CardEntry<'a>>,
    left_out: Vec<LeftOutEntry<'a>>,
}

#[derive(Serialize)]
struct CardEntry<'a> {
    name: &'a str,
    summary: String,
    /// The name of its page, another one for each other text. None where there is nothing to draw.
    version: Option<String>,
    problems: Vec<Problem<'a>>,
}

#[derive(Serialize)]
struct Problem<'a> {
    severity: String,
    /// The line and the column: `10:29`.
    at: Option<String>,
    path: Option<&'a str>,
    message: String,
    remedy: &'a str,
}

#[derive(Serialize)]
struct LeftOutEntry<'a> {
    name: &'a str,
    why: &'a str,
}

impl State {
    pub(super) fn of(folder: &Path, cards: &Cards) -> Self {
        let mut entry = StateEntry {
            folder: folder.display().to_string(),
            summary: cards.summary(),
            problems: cards.failure().map(Problem::of_failure).into_iter().collect(),
            cards: Vec::new(),
            left_out: Vec::new(),
        };
        entry.problems.extend(cards.about_article().into_iter().flat_map(problems));
        let mut shown = BTreeMap::new();
        for (name, file) in cards.files() {
            match file {
                File::Card(card) => {
                    let version = version(&card.checked);
                    if let Some(version) = &version {
                        shown.insert(version.clone(), card.checked.clone());
                    }
                    let (summary, problems) = (cards.summary_of(card), problems(&card.checked));
                    entry.cards.push(CardEntry { name, summary, version, problems });
                }
                File::LeftOut(why) => entry.left_out.push(LeftOutEntry { name, why }),
            }
        }
        // Serializing strings and lists does not fail.
        Self { json: serde_json::to_string(&entry).unwrap_or_default(), cards: shown }
    }

    /// All of it, for the script of the page.
    pub(super) fn json(&self) -> &str {
        &self.json
    }

    /// A card as a page of its own, by its version.
    pub(super) fn card(&self, version: &str) -> Option<String> {
        let document = self.cards.get(version)?.document.as_ref()?;
        let context = Context { theme: Theme::Auto, ..Context::default() };
        Some(render::page(document, context, Style::Inline))
    }
}

impl<'a> Problem<'a> {
    fn of(diagnostic: &'a Diagnostic, lines: &Lines<'_>) -> Self {
        let at = diagnostic.range().map(|range| {
            let start = lines.location(range.start);
            format!("{}:{}", start.line, start.column)
        });
        Self {
            severity: diagnostic.severity().to_string(),
            at,
            path: diagnostic.path().filter(|path| !path.is_empty()),
            message: diagnostic.message().into_owned(),
            remedy: diagnostic.remedy(),
        }
    }

    fn of_failure(failure: &'a Failure) -> Self {
        let Failure { message, remedy, .. } = failure;
        Self { severity: "error".to_owned(), at: None, path: None, message: message.clone(), remedy }
    }
}

/// A name for what is drawn of a card, if anything is.
fn version(checked: &Checked) -> Option<String> {
    checked.document.as_ref()?;
    Some(BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(&checked.text)))
}

fn problems(checked: &Checked) -> Vec<Problem<'_>> {
    let lines = Lines::of(&checked.text);
    checked.diagnostics.iter().map(|diagnostic| Problem::of(diagnostic, &lines)).collect()
}
