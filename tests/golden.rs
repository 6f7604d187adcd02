//! Snapshots of each seed: the findings and the card as HTML. Change a snapshot only when a reader should see
//! the change.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use fact_card::finding::Finding;
use fact_card::{Context, Document, Error, render};

/// The findings, one on each line, then the card with one line for each tag.
fn report(path: &Path) -> String {
    let lines = |findings: &[Finding], card: String| {
        let findings = findings.iter().map(|finding| format!("{}: {finding}", finding.severity));
        findings.chain([card]).collect::<Vec<_>>().join("\n")
    };
    match Document::from_json(&fs::read_to_string(path).unwrap()) {
        Ok(document) => {
            let card = render::shadow_root(&document, Context::default());
            lines(document.findings(), card.replace("><", ">\n<"))
        }
        Err(Error::Nothing(findings)) => lines(&findings, "no card".to_owned()),
        Err(error) => format!("not JSON: {error}"),
    }
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
            let document = Document::from_json(&fs::read_to_string(&path).unwrap()).unwrap();
            assert_eq!(document.findings(), [], "{}", path.display());
        }
    }
}

#[test]
fn a_broken_seed_has_a_finding() {
    for entry in fs::read_dir("seeds/broken").unwrap() {
        let path = entry.unwrap().path();
        let is_caught = match Document::from_json(&fs::read_to_string(&path).unwrap()) {
            Ok(document) => !document.findings().is_empty(),
            Err(_) => true,
        };
        assert!(is_caught, "{}", path.display());
    }
}
