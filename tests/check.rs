//! Properties that hold for every check, whatever the figures.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

use fact_card::card::Card;
use fact_card::check::{Check, Verdict, check};
use fact_card::figure::Figure;
use proptest::prelude::*;
use serde_json::{Value, json};

/// The verdicts of a card, each with the label of its stat and the check.
fn verdicts(card: &Value) -> Vec<(String, String, Verdict)> {
    let card = Card::from_json(&card.to_string()).unwrap().card.unwrap();
    let verdict = |calculation: &fact_card::check::Calculation| {
        // The indices in a check change with the order of the stats.
        let subject = match calculation.check() {
            Check::SameWhole(_) => "same whole".to_owned(),
            subject => format!("{subject:?}"),
        };
        (card.stats()[calculation.stat()].label().to_owned(), subject, calculation.verdict())
    };
    check(&card).calculations.iter().map(verdict).collect()
}

fn share(part: u64, whole: u64, percent: Figure) -> Verdict {
    let share = json!({ "percent": percent.to_string(), "ofTotal": whole.to_string() });
    let card = json!({ "title": "t", "stats": [ { "label": "l", "value": part.to_string(), "share": share } ] });
    verdicts(&card)[0].2
}

fn change(value: u64, from: u64, percent: Figure) -> Verdict {
    let change = json!({ "from": from.to_string(), "percent": percent.to_string() });
    let card = json!({ "title": "t", "stats": [ { "label": "l", "value": value.to_string(), "change": change } ] });
    verdicts(&card).iter().find(|(_, subject, _)| subject == "Growth").unwrap().2
}

fn figure(number: u64) -> Figure {
    number.to_string().parse().unwrap()
}

fn last_place(figure: Figure) -> Figure {
    let decimals = figure.decimals();
    let text = if decimals == 0 { "1".to_owned() } else { format!("0.{}1", "0".repeat(decimals - 1)) };
    text.parse().unwrap()
}

/// A part and its whole.
fn part_and_whole() -> impl Strategy<Value = (u64, u64)> {
    (1..10_000_000_000_u64).prop_flat_map(|whole| (0..=whole, Just(whole)))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_rounded_percentage_agrees_at_any_scale(((part, whole), decimals, scale) in (part_and_whole(), 0..4_u8, 1..100_000_u64)) {
        let percent = figure(part).percent_of(figure(whole), decimals).unwrap().figure;
        prop_assert_eq!(share(part, whole, percent), Verdict::Agrees);
        prop_assert_eq!(share(part * scale, whole * scale, percent), Verdict::Agrees);
    }

    #[test]
    fn one_last_digit_more_or_less_is_noticed(((part, whole), decimals) in (part_and_whole(), 0..4_u8)) {
        let rounded = figure(part).percent_of(figure(whole), decimals).unwrap();
        let percent = rounded.figure;
        // A percentage halfway between two may be rounded to either.
        let finer = figure(part).percent_of(figure(whole), decimals + 1).unwrap();
        let is_half = finer.exact && finer.figure.digits().ends_with('5');
        for moved in [percent.plus(last_place(percent)).unwrap(), percent.minus(last_place(percent)).unwrap()] {
            let is_possible = !moved.is_negative() && moved.compare(figure(100)) != Some(std::cmp::Ordering::Greater);
            match share(part, whole, moved) {
                Verdict::Agrees => prop_assert!(is_half, "{} of {} is not {}%", part, whole, moved),
                // Only a percentage that was rounded up has a truncated neighbour: the one below.
                Verdict::Truncated => {
                    prop_assert!(moved.compare(percent) == Some(std::cmp::Ordering::Less) && !rounded.exact);
                    let exact = figure(part).percent_of(figure(whole), 12).unwrap().figure;
                    prop_assert!(exact.compare(percent) != Some(std::cmp::Ordering::Greater));
                }
                Verdict::Contradicts => prop_assert!(is_possible),
                Verdict::Impossible => prop_assert!(!is_possible),
                other => prop_assert!(false, "{:?}", other),
            }
        }
    }

    #[test]
    fn a_growth_agrees_and_its_neighbours_do_not(value in 1..1_000_000_000_u64, from in 1..1_000_000_000_u64, decimals in 0..3_u8) {
        let difference = figure(value).minus(figure(from)).unwrap();
        let rounded = difference.percent_of(figure(from), decimals).unwrap();
        prop_assert_eq!(change(value, from, rounded.figure), Verdict::Agrees);
        let finer = difference.percent_of(figure(from), decimals + 1).unwrap();
        let is_half = finer.exact && finer.figure.digits().ends_with('5');
        for moved in [rounded.figure.plus(last_place(rounded.figure)), rounded.figure.minus(last_place(rounded.figure))] {
            prop_assert!(change(value, from, moved.unwrap()) != Verdict::Agrees || is_half);
        }
    }

    #[test]
    fn rounded_figures_agree_whatever_they_were(part in 0.0..1e6_f64, rest in 0.1..1e6_f64, decimals in 0..3_usize) {
        let whole = part + rest;
        let printed = |number: f64, decimals: usize| format!("{number:.decimals$}");
        let share = json!({ "percent": printed(part / whole * 100.0, decimals), "ofTotal": printed(whole, 2) });
        let card = json!({ "title": "t", "stats": [ { "label": "l", "value": printed(part, 1), "share": share } ] });
        let verdict = verdicts(&card)[0].2;
        prop_assert!(verdict == Verdict::Agrees, "{}", card);
    }

    #[test]
    fn the_order_of_stats_changes_no_verdict(
        stats in prop::collection::vec((1..100_000_u32, 0..12_usize, 0..1000_u32, any::<bool>(), any::<bool>()), 2..12),
        swaps in prop::collection::vec((0..12_usize, 0..12_usize), 0..12),
    ) {
        let count = stats.len();
        let mut stats: Vec<Value> = stats.into_iter().enumerate().map(|(index, (value, other, percent, is_share, is_part))| {
            let mut stat = json!({ "id": format!("s{index}"), "label": format!("s{index}"), "value": value });
            // References only to earlier stats, so that there are no cycles.
            let other = format!("s{}", other % count % (index + 1));
            if is_share && other != format!("s{index}") {
                stat["share"] = json!({ "percent": f64::from(percent) / 10.0, "ofStat": other });
            } else {
                stat["share"] = json!({ "percent": f64::from(percent) / 10.0, "of": "all" });
            }
            if is_part && index > 0 {
                stat["partsOf"] = json!("s0");
            }
            stat
        }).collect();
        let of_one_stat = |stats: &[Value]| {
            let mut verdicts = verdicts(&json!({ "title": "t", "stats": stats }));
            // A calculation of several stats belongs to the first of them, which depends on the order.
            verdicts.retain(|(_, subject, _)| subject != "same whole");
            for (label, subject, _) in &mut verdicts {
                if subject == "Parts" {
                    label.clear();
                }
            }
            verdicts.sort_by_key(|verdict| format!("{verdict:?}"));
            verdicts
        };
        let before = of_one_stat(&stats);
        for (one, other) in swaps {
            stats.swap(one % count, other % count);
        }
        prop_assert_eq!(before, of_one_stat(&stats));
    }
}

#[test]
fn the_first_report_has_three_calculations_and_an_implied_whole() {
    let card = Card::from_json(include_str!("../seeds/kaltim-ktp-ikd.json")).unwrap().card.unwrap();
    let check = check(&card);
    let lines: Vec<_> = check.calculations.iter().map(|calculation| calculation.explain(&card)).collect();
    assert_eq!(
        lines,
        [
            "whole: 2,860,701 ÷ 99.54% ≈ 2,873,800 to 2,874,100, which is \"penduduk wajib KTP\"",
            "target: 30% of 2,860,701 = 858,210.3",
            "reached: 156,639 ÷ 858,210.3 ≈ 18.2518%, agrees with 18.25%",
            "of the whole: 156,639 ÷ 2,860,701 ≈ 5.48%",
        ]
    );
    assert_eq!(check.findings, []);
}

#[test]
fn the_verdict_depends_on_the_whole() {
    for (of_total, verdict) in
        [("858210.3", Verdict::Agrees), ("862131", Verdict::Contradicts), ("858000", Verdict::Truncated)]
    {
        let share = json!({ "percent": 18.25, "ofTotal": of_total });
        let card = json!({ "title": "t", "stats": [ { "label": "l", "value": 156_639, "share": share } ] });
        assert_eq!(verdicts(&card)[0].2, verdict, "{of_total}");
    }
}

#[test]
fn parts_in_percent_add_up_within_what_was_rounded() {
    let parts = |values: &[&str]| {
        let stat = |value: &&str| json!({ "label": "l", "value": value, "unit": "%", "partsOf": "100%" });
        verdicts(&json!({ "title": "t", "stats": values.iter().map(stat).collect::<Vec<_>>() }))[0].2
    };
    assert_eq!(parts(&["33.3", "33.3", "33.3"]), Verdict::Agrees);
    assert_eq!(parts(&["50", "50"]), Verdict::Agrees);
    assert_eq!(parts(&["50.0", "49.8"]), Verdict::Contradicts);
    assert_eq!(parts(&["33.33", "33.33", "33.3"]), Verdict::Agrees);
    assert_eq!(parts(&["33.33", "33.33", "33.2"]), Verdict::Contradicts);
}
