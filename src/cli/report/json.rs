//! For programs: each file is an object on a line of its own.

use std::ops::Range;

use fact_card::article::Place;
use fact_card::finding::Finding;
use serde::Serialize;

use crate::cli::checked::{Checked, Fixes};
use crate::cli::diagnostic::Diagnostic;
use crate::cli::fix::Change;
use crate::cli::grounding::Grounding;
use crate::cli::lines::{Lines, Location};

#[derive(Serialize)]
struct FileEntry<'a> {
    file: &'a str,
    #[serde(flatten)]
    fixes: Option<FixEntries<'a>>,
    findings: Vec<FindingEntry<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sums: Option<Vec<CalculationEntry<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    article: Option<ArticleEntry<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<FailureEntry<'a>>,
}

#[derive(Serialize)]
struct FindingEntry<'a> {
    #[serde(flatten)]
    finding: &'a Finding,
    #[serde(flatten)]
    span: Option<Span>,
}

/// What was mended, and what was not because an error would have come of it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FixEntries<'a> {
    fixed: Vec<ChangeEntry<'a>>,
    not_fixed: Vec<ChangeEntry<'a>>,
}

#[derive(Serialize)]
struct ChangeEntry<'a> {
    path: &'a str,
    line: u32,
    column: u32,
    before: &'a str,
    /// None if it is taken out.
    after: Option<&'a str>,
    /// The error that would have come of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    because: Option<String>,
}

/// One of the calculations, in the order of the stats.
#[derive(Serialize)]
struct CalculationEntry<'a> {
    /// The stat: `stats[1]`.
    path: String,
    label: &'a str,
    verdict: String,
    message: String,
}

/// The article that the card was compared with.
#[derive(Serialize)]
struct ArticleEntry<'a> {
    file: &'a str,
    figures: Vec<FigureEntry<'a>>,
}

/// A figure of the card. Where its series has a point that the article lacks, that is no finding.
#[derive(Serialize)]
struct FigureEntry<'a> {
    path: &'a str,
    verdict: &'static str,
    places: Vec<PlaceEntry<'a>>,
}

/// A figure of the article.
#[derive(Serialize)]
struct PlaceEntry<'a> {
    text: &'a str,
    sentence: &'a str,
    #[serde(flatten)]
    span: Span,
}

#[derive(Serialize)]
struct FailureEntry<'a> {
    #[serde(flatten)]
    span: Option<Span>,
    message: &'a str,
    remedy: &'a str,
}

/// Counted from one. The end is just behind the last character.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Span {
    line: u32,
    column: u32,
    end_line: u32,
    end_column: u32,
}

pub(super) fn file(checked: &Checked, explains: bool) -> String {
    let fixes = checked.fixes.as_ref().map(fixes);
    let article = checked.grounding.as_ref().map(article);
    let mut entry = FileEntry { file: &checked.name, fixes, findings: Vec::new(), sums: None, article, error: None };
    let lines = Lines::of(&checked.text);
    for diagnostic in &checked.diagnostics {
        let span = diagnostic.range().map(|range| span(&lines, range));
        match diagnostic {
            Diagnostic::Finding { finding, .. } => entry.findings.push(FindingEntry { finding, span }),
            Diagnostic::Failure(failure) => {
                entry.error = Some(FailureEntry { span, message: &failure.message, remedy: &failure.remedy });
            }
        }
    }
    if explains && entry.error.is_none() {
        entry.sums = Some(calculations(checked));
    }
    // Serializing strings and numbers does not fail.
    serde_json::to_string(&entry).unwrap_or_default()
}

fn fixes(fixes: &Fixes) -> FixEntries<'_> {
    let made = fixes.made.iter().map(|(location, made)| change(*location, made, None));
    let refused = fixes
        .refused
        .iter()
        .map(|(location, refused)| change(*location, &refused.change, Some(refused.error.to_string())));
    FixEntries { fixed: made.collect(), not_fixed: refused.collect() }
}

fn change(location: Location, change: &Change, because: Option<String>) -> ChangeEntry<'_> {
    let Location { line, column } = location;
    let Change { path, before, after, .. } = change;
    ChangeEntry { path, line, column, before, after: after.as_deref(), because }
}

fn calculations(checked: &Checked) -> Vec<CalculationEntry<'_>> {
    let entries = checked.explanations().map(|explanation| CalculationEntry {
        path: format!("stats[{}]", explanation.stat.index()),
        label: explanation.stat.label(),
        verdict: explanation.verdict.to_string(),
        message: explanation.text,
    });
    entries.collect()
}

fn article(grounding: &Grounding) -> ArticleEntry<'_> {
    let figures = grounding.grounded.iter().map(|grounded| FigureEntry {
        path: &grounded.path,
        verdict: grounded.verdict.name(),
        places: grounded.places.iter().map(|place| place_of(grounding, place)).collect(),
    });
    ArticleEntry { file: &grounding.file.name, figures: figures.collect() }
}

fn place_of<'a>(grounding: &'a Grounding, place: &Place) -> PlaceEntry<'a> {
    let [start, end] = grounding.locations(place);
    let span = Span { line: start.line, column: start.column, end_line: end.line, end_column: end.column };
    PlaceEntry { text: place.text(&grounding.reading.article), sentence: grounding.sentence(place), span }
}

fn span(lines: &Lines<'_>, range: &Range<usize>) -> Span {
    let Location { line, column } = lines.location(range.start);
    let end = lines.location(range.end);
    Span { line, column, end_line: end.line, end_column: end.column }
}
