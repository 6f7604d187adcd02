//! A card together with its JSON text. The output forms of [`mod@crate::render`] and [`mod@crate::image`] are
//! written from it, so that a card and its data can't disagree.

#[cfg(not(browser))]
use serde::Serialize;

use crate::card::Card;
#[cfg(not(browser))]
use crate::card::Reading;
#[cfg(not(browser))]
use crate::check::check;
use crate::check::{Calculation, calculations};
#[cfg(not(browser))]
use crate::error::Error;
use crate::finding::{Finding, Findings};
use crate::format::Language;
#[cfg(not(browser))]
use crate::format::text_for;
use crate::view::sink::Sink;
#[cfg(not(browser))]
use crate::view::tag_of;
use crate::view::{Context, walk};

/// A valid card, checked, with its data and all findings. It has at least one stat.
///
/// ```
/// use fact_card::Document;
///
/// let document = Document::from_json(r#"{ "title": "Census", "stats": [
///     { "id": "all", "label": "Residents", "value": 2000 },
///     { "label": "Over 65", "value": 300, "share": { "percent": 51, "ofStat": "all" } } ] }"#)?;
/// assert_eq!(document.card().stats().len(), 2);
///
/// // What is wrong with the data, and what does not add up.
/// let findings: Vec<String> = document.findings().iter().map(ToString::to_string).collect();
/// assert!(findings[0].starts_with("stats[1].share.percent: found 51% for 300 of 2,000, expected 15%."));
/// # Ok::<(), fact_card::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Document {
    card: Card,
    json: String,
    calculations: Vec<Calculation>,
    findings: Vec<Finding>,
    /// The text of its language, which comes from the page.
    #[cfg(browser)]
    language: String,
}

#[cfg(not(browser))]
impl Document {
    /// Reads a card from JSON text of up to 64 KiB, and checks it. Each invalid part is left out and becomes
    /// one of the [`Self::findings`].
    ///
    /// # Errors
    /// Where the text is not JSON, and where no stat of it can be shown: see [`Error`].
    pub fn from_json(json: &str) -> Result<Self, Error> {
        let Reading { card, mut findings } = Card::from_json(json)?;
        let Some(card) = card else { return Err(Error::Nothing(findings)) };
        let checked = check(&card);
        findings.extend(checked.findings);
        Ok(Self { card, json: json.to_owned(), calculations: checked.calculations, findings })
    }

    /// Reads a card from any value that serde can write as JSON: your own structure, or a
    /// `serde_json::Value`.
    ///
    /// ```
    /// use fact_card::{Context, Document, render};
    ///
    /// let residents = 1234;
    /// let document = Document::from_value(&serde_json::json!({
    ///     "title": "Census",
    ///     "stats": [ { "label": "Residents", "value": residents } ],
    /// }))?;
    /// assert_eq!(render::text(&document, Context::default()), "Census\n\nResidents: 1,234");
    /// # Ok::<(), fact_card::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`Self::from_json`], and where the value has no form in JSON.
    pub fn from_value(value: &impl Serialize) -> Result<Self, Error> {
        Self::from_json(&serde_json::to_string(value)?)
    }

    /// The findings of a JSON text, without the limit [`MAX_FINDINGS`](crate::finding::MAX_FINDINGS): for
    /// programs that correct all of them at once.
    ///
    /// # Errors
    /// Where the text is not JSON. A text without a stat that can be shown has findings.
    pub fn all_findings(json: &str) -> Result<Vec<Finding>, Error> {
        let findings = Findings::unlimited();
        if let Some(card) = Card::read_json(json, &findings)? {
            calculations(&card, &findings);
        }
        Ok(findings.into_vec())
    }

    /// The text of the language that it is written in: the card's, or English if that has no words.
    fn language(&self, context: Context<'_>) -> &'static str {
        text_for(&tag_of(&self.card, context))
    }
}

#[cfg(browser)]
impl Document {
    /// A card that was read from this JSON text, with the findings of that. `language` is a text as for
    /// [`Language::new`].
    pub(crate) fn new(card: Card, json: String, findings: Findings, language: String) -> Self {
        let calculations = calculations(&card, &findings);
        Self { card, json, calculations, findings: findings.into_vec(), language }
    }

    fn language(&self, _: Context<'_>) -> &str {
        &self.language
    }
}

impl Document {
    /// The card.
    pub fn card(&self) -> &Card {
        &self.card
    }

    /// The JSON text that the card was read from.
    pub fn json(&self) -> &str {
        &self.json
    }

    /// Every calculation that follows from the card's figures, in the order of the stats.
    pub fn calculations(&self) -> &[Calculation] {
        &self.calculations
    }

    /// What is wrong with the data or looks unintended, then what does not add up.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The output of a sink for the card, in its language.
    pub(crate) fn walk<S: Sink>(&self, context: Context<'_>) -> S {
        walk(&self.card, &self.calculations, context, Language::new(self.language(context)))
    }
}
