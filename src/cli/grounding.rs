//! A card compared with its article, with the locations in both files.

use std::sync::Arc;

use fact_card::Card;
use fact_card::article::{Grounded, Place, ground_found};
use fact_card::finding::{Finding, Severity};

use super::article::{ArticleFile, Reading};
use super::diagnostic::{Beside, Diagnostic};
use super::lines::Location;
use super::locator::Locator;

/// A card compared with its article.
pub(crate) struct Grounding {
    pub(crate) file: Arc<ArticleFile>,
    pub(crate) reading: Arc<Reading>,
    pub(crate) grounded: Vec<Grounded>,
    /// The language that the article says, if the figures are written as in the card's.
    other_lang: Option<String>,
}

impl Grounding {
    pub(crate) fn of(card: &Card, file: &Arc<ArticleFile>) -> Self {
        let ground = |reading: &Reading| ground_found(card, &reading.article, &reading.found);
        let mut reading = file.reading(card.lang());
        let mut grounded = ground(&reading);
        let mut other_lang = None;
        if let Some(other) = file.other_reading(card.lang()) {
            let ours = ground(&other);
            if count(&ours) > count(&grounded) {
                other_lang = Some(reading.article.lang().to_owned());
                (reading, grounded) = (other, ours);
            }
        }
        Self { file: file.clone(), reading, grounded, other_lang }
    }

    /// The diagnostics of the card.
    pub(crate) fn diagnostics(&self, locator: &Locator<'_>) -> Vec<Diagnostic> {
        let of = |grounded: &Grounded| {
            let finding = grounded.finding(&self.reading.article)?;
            let beside = grounded.places.first().map(|place| {
                let range = self.reading.article.source(&place.span);
                Beside { file: self.file.clone(), range }
            });
            Some(Diagnostic::Finding { range: locator.range(&grounded.path), finding, beside })
        };
        let language = self.other_lang.as_ref().map(|lang| {
            let name = &self.file.name;
            let finding = Finding {
                severity: Severity::Note,
                path: "lang".to_owned(),
                found: format!("\"{}\" for an article in \"{lang}\"", self.reading.article.lang()),
                expected: "one language".to_owned(),
                remedy: format!("The figures are read as those of the card's language. Correct the lang of {name}."),
                fix: None,
            };
            Diagnostic::Finding { range: locator.range("lang"), finding, beside: None }
        });
        self.grounded.iter().filter_map(of).chain(language).collect()
    }

    /// How many figures the article has, and how many are compared. Points of a series that it does not have
    /// do not count.
    pub(crate) fn counts(&self) -> (usize, usize) {
        let all = self.grounded.iter().filter(|grounded| !grounded.is_point || grounded.is_grounded());
        (count(&self.grounded), all.count())
    }

    /// The location of a place in the article, and where it ends.
    pub(crate) fn locations(&self, place: &Place) -> [Location; 2] {
        let range = self.reading.article.source(&place.span);
        let lines = self.file.lines();
        [lines.location(range.start), lines.location(range.end)]
    }

    /// The sentence in which a place is.
    pub(crate) fn sentence(&self, place: &Place) -> &str {
        self.reading.article.text().get(place.sentence.clone()).unwrap_or_default()
    }
}

/// How many figures the article has.
fn count(grounded: &[Grounded]) -> usize {
    grounded.iter().filter(|grounded| grounded.is_grounded()).count()
}
