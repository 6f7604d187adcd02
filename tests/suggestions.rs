//! Measures how often a randomly wrong percentage is taken for one of another whole, and how often a
//! percentage of another whole is recognised. `cargo test --test suggestions -- --nocapture` prints the
//! figures.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "a test fails by panicking"
)]

use fact_card::card::Card;
use fact_card::check::check;
use fact_card::finding::Severity;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

const CARDS: usize = 5_000;

/// How a percentage is wrong.
#[derive(Clone, Copy, Debug)]
enum Mistake {
    /// Any number up to a hundred.
    Uniform,
    /// Any number from a tenth to a hundred, small ones as likely as large ones.
    Logarithmic,
    /// One digit is wrong.
    Digit,
    /// It is correct, but of a percentage of the whole, which the card also states.
    Misread,
}

/// Figures for a card: up to eight counts, and up to three percentages.
fn card() -> impl Strategy<Value = (Vec<f64>, Vec<f64>)> {
    let size = (2.0..8.0_f64).prop_map(|power| 10.0_f64.powf(power).round());
    let rate = (1.0..100.0_f64).prop_map(|rate| (rate * 10.0).round() / 10.0);
    (prop::collection::vec(size, 2..9), prop::collection::vec(rate, 1..4))
}

fn rounded(number: f64, decimals: u32) -> f64 {
    format!("{number:.*}", decimals as usize).parse().unwrap()
}

/// A card of at most twelve stats whose last one is a share of the first, with a percentage that is wrong in
/// this way. The other shares are correct.
fn mistaken(mistake: Mistake, decimals: u32, runner: &mut TestRunner) -> Value {
    let mut draw = |strategy: BoxedStrategy<f64>| strategy.new_tree(runner).unwrap().current();
    let chance = draw((0.0..1.0_f64).boxed());
    let other = draw((0.0..1.0_f64).boxed());
    let part = draw((0.01..0.95_f64).boxed());
    let (mut sizes, rates) = card().new_tree(runner).unwrap().current();
    sizes.sort_by(|one, other| other.total_cmp(one));
    let whole = sizes[0];
    let value = (whole * rates[0] / 100.0 * part).round().max(1.0);
    let percent = match mistake {
        Mistake::Uniform => chance * 100.0,
        Mistake::Logarithmic => 10.0_f64.powf(chance * 3.0 - 1.0),
        Mistake::Digit => {
            let step = 10.0_f64.powi(1 - (other * f64::from(decimals + 2)).floor() as i32);
            value / whole * 100.0 + step * (1.0 + (chance * 8.0).floor())
        }
        Mistake::Misread => value / (whole * rates[0] / 100.0) * 100.0,
    };
    let percent = rounded(percent, decimals).min(100.0);
    let mut stats: Vec<Value> = sizes
        .iter()
        .enumerate()
        .map(|(index, size)| json!({ "id": format!("s{index}"), "label": "A figure", "value": size }))
        .collect();
    for (index, size) in sizes.iter().enumerate().skip(1).step_by(2) {
        stats[index]["share"] = json!({ "percent": rounded(size / whole * 100.0, decimals), "ofStat": "s0" });
    }
    stats.extend(rates.iter().map(|rate| json!({ "label": "A rate", "value": rate, "unit": "%" })));
    stats.truncate(11);
    stats.push(
        json!({ "id": "last", "label": "The last", "value": value, "share": { "percent": percent, "ofStat": "s0" } }),
    );
    json!({ "title": "t", "stats": stats })
}

/// The numbers of percentages that contradict their whole, of those with a suggestion, and of those with the
/// correct suggestion.
fn count(mistake: Mistake, decimals: u32) -> (usize, usize, usize) {
    let mut runner = TestRunner::deterministic();
    let (mut wrong, mut suggested, mut right) = (0, 0, 0);
    for _ in 0..CARDS {
        let data = mistaken(mistake, decimals, &mut runner);
        let card = Card::from_json(&data.to_string()).unwrap().card.unwrap();
        let last = format!("stats[{}].share.percent", card.stats().len() - 1);
        for finding in
            check(&card).findings.iter().filter(|finding| finding.path == last && finding.severity == Severity::Error)
        {
            wrong += 1;
            suggested += usize::from(finding.remedy.starts_with("It is "));
            right += usize::from(finding.remedy.contains("% of \"s0\": write it as a target"));
        }
    }
    (wrong, suggested, right)
}

#[test]
fn a_random_percentage_is_rarely_taken_for_one_of_another_whole() {
    for mistake in [Mistake::Uniform, Mistake::Logarithmic, Mistake::Digit] {
        for decimals in 0..3 {
            let (wrong, suggested, _) = count(mistake, decimals);
            let rate = suggested as f64 * 100.0 / wrong as f64;
            println!("{mistake:?}, {decimals} decimals: {suggested} of {wrong} get a suggestion, {rate:.2}%");
            assert!(wrong > CARDS / 2, "{mistake:?}");
            assert!(suggested * 100 < wrong, "{mistake:?}: {suggested} of {wrong}");
        }
    }
}

#[test]
fn a_percentage_of_another_whole_is_recognised() {
    for decimals in 0..3 {
        let (wrong, suggested, right) = count(Mistake::Misread, decimals);
        let rate = right as f64 * 100.0 / wrong as f64;
        println!(
            "Misread, {decimals} decimals: {right} of {wrong} are recognised, {rate:.0}%; {suggested} get a suggestion"
        );
        assert!((suggested - right) * 100 < wrong, "{suggested} and {right} of {wrong}");
        assert!(decimals < 2 || right * 3 > wrong * 2, "{right} of {wrong}");
    }
}
