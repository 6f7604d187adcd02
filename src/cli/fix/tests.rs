//! What is mended of single texts, and what holds for any.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

use std::cmp::Ordering;
use std::{env, fs};

use arbtest::arbtest;
use fact_card::figure::{Figure, meant_by};
use serde_json::Value;

use super::*;

/// The mended text, and the changes as `path: before → after`.
fn mended(text: &str) -> (String, Vec<String>) {
    let mended = mend(text).unwrap();
    let shown = |change: &Change| {
        let end = change.offset + change.before.len();
        assert_eq!(text.get(change.offset..end), Some(change.before.as_str()), "{change:?}");
        format!("{}: {} → {}", change.path, change.before, change.after.as_deref().unwrap_or("nothing"))
    };
    let changes = mended.changes.iter().map(shown).collect();
    assert!(mend(&mended.text).unwrap().changes.is_empty(), "{}", mended.text);
    (mended.text, changes)
}

/// A card with one stat, and what is left of it.
fn stat(members: &str) -> String {
    let card = |members: &str| format!(r#"{{"lang":"en","title":"T","stats":[{{"label":"A",{members}}}]}}"#);
    let (text, _) = mended(&card(members));
    let start = card("").find("\"A\",").unwrap() + 4;
    text[start..text.len() - 3].to_owned()
}

#[test]
fn only_the_characters_in_question_change() {
    let text = "{\r\n\t\"title\" : \"T\\u00e9\",\"as_of\": 2024 ,\n \"stats\":[ { \"lable\":\"A\" , \"value\":1.50e0 } ]\n\n}\n";
    let (text, changes) = mended(text);
    assert_eq!(
        text,
        "{\r\n\t\"title\" : \"T\\u00e9\",\"asOf\": \"2024\" ,\n \"stats\":[ { \"label\":\"A\" , \"value\":1.50e0 } ]\n\n}\n"
    );
    // The number is found once the key is one of the format's.
    assert_eq!(
        changes,
        ["as_of: \"as_of\" → \"asOf\"", "asOf: 2024 → \"2024\"", "stats[0].lable: \"lable\" → \"label\""]
    );
}

#[test]
fn a_member_is_taken_out_with_its_comma() {
    assert_eq!(stat(r#""value":1,"change":{"from":2,"by":"NaN"}"#), r#""value":1,"change":{"from":2}"#);
    assert_eq!(stat(r#""value":1,"change":{ "by":"n/a", "from":2 }"#), r#""value":1,"change":{ "from":2 }"#);
    assert_eq!(stat("\"value\":1,\n\"note\":\"null\",\n\"id\":\"a\""), "\"value\":1,\n\"id\":\"a\"");
    assert_eq!(stat("\"value\":1,\n\"note\":\"NaN\"\n"), "\"value\":1\n");
}

#[test]
fn of_equal_members_one_is_kept() {
    assert_eq!(stat(r#""value":1,"value":1"#), r#""value":1"#);
    assert_eq!(stat(r#""value":1,"value":"1","value":1"#), r#""value":1"#);
    assert_eq!(stat(r#""value":1,"value":2"#), r#""value":1,"value":2"#);
    assert_eq!(stat(r#""value":"1.00","value":1"#), r#""value":"1.00","value":1"#);
}

#[test]
fn a_fix_is_made_only_where_it_is_sure_what_it_is_about() {
    // The finding is about the first, its path leads to the second.
    for unclear in [r#""value":"NaN","value":5"#, r#""value":5,"value":"NaN""#, r#""values":1,"value":2"#] {
        assert_eq!(stat(unclear), unclear);
    }
    let unclear = r#""value":1,"share.percnt":5,"share":{"percnt":6,"of":"B"}"#;
    assert_eq!(stat(unclear), unclear);
}

#[test]
fn what_can_be_left_out_only_with_a_loss_stays() {
    assert_eq!(stat(r#""value":"NaN""#), r#""value":"NaN""#);
    let point =
        r#""value":2,"series":[{"date":"2022","value":1},{"date":"2023","value":"NaN"},{"date":"2024","value":2}]"#;
    // A gap is better than an error.
    assert_eq!(stat(point), point.replace(r#","value":"NaN""#, ""));
}

#[test]
fn a_change_that_brings_an_error_is_refused() {
    let text = r#"{"title":"T","stats":[{"label":"A","value":1,"note":"a&amp;b","share":{"prcent":60,"ofTotal":2}}]}"#;
    let mended = mend(text).unwrap();
    assert_eq!(mended.text, text.replace("&amp;", "&"));
    assert_eq!(mended.changes.len(), 1);
    let [refused] = &mended.refused[..] else { panic!("{}", mended.refused.len()) };
    assert_eq!(refused.change.path, "stats[0].share.prcent");
    assert_eq!(&mended.text[refused.change.offset..refused.change.offset + 8], "\"prcent\"");
    assert_eq!(refused.error.path, "stats[0].share.percent");
}

#[test]
fn more_findings_than_are_shown_are_mended() {
    let stat = |index: usize| {
        format!(
            r#"{{"label":"{index}","value":{index},"notes":"x","Unit":"a","Id":"i{index}","Display":"COMPACT","sources":{{"name":"b"}}}}"#
        )
    };
    let stats: Vec<String> = (0..12).map(stat).collect();
    let mended = mend(&format!(r#"{{"lang":"en","title":"T","stats":[{}]}}"#, stats.join(","))).unwrap();
    assert!(mended.changes.len() > 50, "{}", mended.changes.len());
    assert_eq!(Document::all_findings(&mended.text).unwrap(), []);
}

#[test]
fn what_is_not_json_is_not_mended() {
    assert!(mend("{ \"title\": 2,860 }").is_none());
}

/// The amounts of all numbers in the data, and of all texts that are or were figures.
fn amounts(value: &Value, all: &mut Vec<Figure>) {
    let figure = |text: &str| {
        let text = text.trim().trim_end_matches('%').trim();
        text.parse::<Figure>().ok().or_else(|| meant_by(text)?.parse().ok())
    };
    match value {
        Value::Number(number) => all.extend(figure(&number.to_string())),
        Value::String(text) => all.extend(figure(text)),
        Value::Array(items) => items.iter().for_each(|item| amounts(item, all)),
        Value::Object(members) => members.values().for_each(|member| amounts(member, all)),
        _ => {}
    }
}

/// Whether a figure is one of these, or a fraction of these in percent.
fn is_among(figure: Figure, all: &[Figure]) -> bool {
    let hundred = Figure::from(10_000);
    all.iter().any(|other| {
        [Some(*other), other.percentage(hundred)]
            .into_iter()
            .flatten()
            .any(|other| figure.compare(other).is_some_and(Ordering::is_eq))
    })
}

/// Seeds with changes that people make, with others, and with both. Each run tries other ones: see
/// `tests/fuzz.rs`.
#[test]
fn no_text_gets_worse() {
    const PIECES: [&str; 22] = [
        "\"2.860.701\"",
        "\"12,5%\"",
        "\"1,234\"",
        "0.95",
        "\"NaN\"",
        "\"null\"",
        "null",
        "\"UP\"",
        "\"a &amp; b\"",
        "\"<b>c</b>\"",
        "\"value\": 5, ",
        "\"value\": \"5\", ",
        "\"note\": \"x\", ",
        "\"note\": \"y\", ",
        "e",
        "_",
        "s",
        "A",
        "9",
        "0",
        "\"",
        "{",
    ];
    let mut seeds = Vec::new();
    for folder in ["seeds", "seeds/broken"] {
        let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        seeds.extend(paths.filter(|path| path.is_file()).filter_map(|path| fs::read_to_string(path).ok()));
    }
    let budget = env::var("ARBTEST_BUDGET_MS").ok().and_then(|budget| budget.parse().ok()).unwrap_or(3_000);
    arbtest(|source| {
        let mut text = source.choose(&seeds)?.clone();
        for _ in 0..source.int_in_range(1..=4)? {
            let piece = *source.choose(&PIECES)?;
            // In place of a value or a key, before a key, or anywhere.
            let marks: Vec<usize> =
                text.match_indices(*source.choose(&[": ", "\"", ", "])?).map(|(at, _)| at).collect();
            let Some(start) = source.choose(&marks).ok().copied() else { continue };
            let start = start + source.int_in_range(0..=3)?;
            let rest = text.get(start..).unwrap_or_default();
            let end = if source.arbitrary()? { start } else { start + rest.find([',', ' ', '}']).unwrap_or(0) };
            if text.is_char_boundary(start) && text.is_char_boundary(end) {
                text.replace_range(start..end, piece);
            }
        }
        let Some(mended) = mend(&text) else { return Ok(()) };
        let again = mend(&mended.text).unwrap();
        assert!(again.changes.is_empty() && again.text == mended.text, "{text}\n{}\n{}", mended.text, again.text);
        if Document::all_findings(&text).is_err() {
            // What is JSON now had no findings to compare with.
            return Ok(());
        }
        let [before, after] = [&text, &mended.text].map(|text| {
            let severities = Document::all_findings(text).unwrap().into_iter().map(|finding| finding.severity);
            let counted = severities.filter(|severity| *severity != Severity::Note).collect::<Vec<_>>();
            (counted.len(), counted.iter().filter(|severity| **severity == Severity::Error).count())
        });
        assert_eq!(after < before, !mended.changes.is_empty(), "{text}\n{}", mended.text);
        assert!(after.1 <= before.1, "{text}\n{}", mended.text);
        let [before, after] = [&text, &mended.text].map(|text| {
            let mut all = Vec::new();
            amounts(&serde_json::from_str(text).unwrap(), &mut all);
            all
        });
        for figure in after {
            assert!(is_among(figure, &before), "{figure}: {text}\n{}", mended.text);
        }
        Ok(())
    })
    .budget_ms(budget);
}
