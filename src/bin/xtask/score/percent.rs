//! Stated percentages with the sums that they come from: whether a card with them is judged as they are.

use std::fs;
use std::path::Path;

use fact_card::Document;
use fact_card::article::numbers;
use fact_card::finding::Severity;
use serde_json::{Value, json};

/// Prints how many are judged right. A percentage that is no share and no change can't be on a card with what
/// it comes from, and is not judged.
pub(super) fn run(folder: &Path) {
    let Ok(text) = fs::read_to_string(folder.join("tatqa-dev-percent.jsonl")) else { return };
    let (mut right, mut wrong, mut not_judged) = (0, Vec::new(), 0);
    for row in text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
        match card(&row).and_then(|card| Document::from_value(&card).ok()) {
            Some(document) => {
                let is_contradicted = document.findings().iter().any(|finding| finding.severity == Severity::Warning);
                if Some(!is_contradicted) == row["consistent"].as_bool() {
                    right += 1;
                } else {
                    wrong.push(row["derivation"].to_string());
                }
            }
            None => not_judged += 1,
        }
    }
    println!("tatqa-dev-percent.jsonl\n{right} judged right, {} wrong, {not_judged} not judged", wrong.len());
    for derivation in wrong {
        println!("  {derivation}");
    }
}

/// The card of a percentage that is a change or a share of two figures.
fn card(row: &Value) -> Option<Value> {
    let derivation = row["derivation"].as_str()?;
    let figures: Vec<String> = numbers(derivation, "en").iter().map(|found| found.value.to_string()).collect();
    let figure = |index: usize| figures.get(index).map(|figure| figure.trim_start_matches('-'));
    let stated = row["stated"].as_str()?;
    let stat = match row["shape"].as_str()? {
        "change" => json!({ "value": figure(0)?, "change": { "from": figure(2)?, "percent": stated } }),
        "ratio" => json!({ "value": figure(0)?, "share": { "percent": stated, "ofTotal": figure(1)? } }),
        _ => return None,
    };
    let mut stat = stat;
    stat["label"] = json!("A");
    Some(json!({ "title": "T", "lang": "en", "stats": [stat] }))
}
