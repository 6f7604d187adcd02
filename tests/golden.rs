//! What each seed becomes: the card as HTML, and the findings. Change a snapshot only when a reader should see the change.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use fact_card::card::Card;
use fact_card::check::check;
use fact_card::finding::Finding;
use fact_card::html::html;
use fact_card::view::{Context, view};

/// The findings a line each, then the card with a line for each tag.
fn report(path: &Path) -> String {
    let reading = match Card::from_json(&fs::read_to_string(path).unwrap()) {
        Ok(reading) => reading,
        Err(error) => return format!("not JSON: {error}"),
    };
    let checked = reading.card.as_ref().map(|card| check(card).findings).unwrap_or_default();
    let findings = reading.findings.iter().chain(&checked);
    let findings = findings.map(|finding| format!("{}: {}", finding.severity.name(), Finding::message(finding)));
    let card = reading.card.map_or("no card".to_owned(), |card| {
        html(&view(&card, Context { lang: "", ..Context::default() })).replace("><", ">\n<")
    });
    findings.chain([card]).collect::<Vec<_>>().join("\n")
}

#[test]
fn seeds() {
    insta::glob!("../seeds", "*.json", |path| insta::assert_snapshot!(report(path)));
}

#[test]
fn broken_seeds() {
    insta::glob!("../seeds/broken", "*.json", |path| insta::assert_snapshot!(report(path)));
}

#[test]
fn a_good_seed_has_no_finding() {
    for entry in fs::read_dir("seeds").unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let reading = Card::from_json(&fs::read_to_string(&path).unwrap()).unwrap();
            assert_eq!(reading.findings, [], "{}", path.display());
            assert_eq!(check(&reading.card.unwrap()).findings, [], "{}", path.display());
        }
    }
}

#[test]
fn a_broken_seed_has_one() {
    for entry in fs::read_dir("seeds/broken").unwrap() {
        let path = entry.unwrap().path();
        let Ok(reading) = Card::from_json(&fs::read_to_string(&path).unwrap()) else { continue };
        let is_caught =
            !reading.findings.is_empty() || reading.card.is_some_and(|card| !check(&card).findings.is_empty());
        assert!(is_caught, "{}", path.display());
    }
}
