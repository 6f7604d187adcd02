//! What a figure is related to: targets, ranks, changes, other places, sources. What a card says of each,
//! what `check` works out, and what is answered to mistakes.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use fact_card::image::{Fonts, Shape, svg};
use fact_card::{Context, Disclosed, Document, render};
use serde_json::Value;

fn document(stat: &str) -> Document {
    Document::from_json(&format!(r#"{{ "lang": "en", "title": "T", "stats": [ {{ "label": "A", {stat} }} ] }}"#))
        .unwrap()
}

/// What the card says of its stat, in a line.
fn said(stat: &str) -> String {
    let text = render::text(&document(stat), Context::default());
    text.trim_start_matches("T\n\nA: ").replace('\u{a0}', " ")
}

/// The findings, each with its severity.
fn findings(stat: &str) -> Vec<String> {
    let document = document(stat);
    document.findings().iter().map(|finding| format!("{}: {finding}", finding.severity)).collect()
}

/// Every calculation, as `check --explain` writes it.
fn explained(stat: &str) -> Vec<String> {
    let document = document(stat);
    document.calculations().iter().map(|calculation| calculation.explain(document.card())).collect()
}

/// The markup of the card.
fn drawn(stat: &str) -> String {
    render::shadow_root(&document(stat), Context::default()).replace("&nbsp;", " ")
}

/// What the card claims to have worked out, each with its sum.
fn claims(stat: &str) -> Vec<String> {
    let html = drawn(stat);
    let claims = html.split("part=\"claim\">").skip(1);
    claims
        .map(|claim| claim.split("</dd>").next().unwrap().replace("</dt><dd class=\"sum\" part=\"sum\">", ": "))
        .collect()
}

/// The observation in JSON-LD.
fn observation(stat: &str) -> Value {
    let markup = render::jsonld(&document(stat), Context::default());
    let json = markup.trim_start_matches("<script type=\"application/ld+json\">").trim_end_matches("</script>");
    serde_json::from_str::<Value>(json).unwrap()["about"][0].clone()
}

/// The picture's text.
fn pictured(stat: &str) -> String {
    svg(&document(stat), Context::default(), Shape::Wide, &Fonts::embedded()).unwrap()
}

/// Compares what the card says of each stat.
fn assert_said(rows: &[(&str, &str)]) {
    for (stat, expected) in rows {
        assert_eq!(said(stat), *expected, "{stat}");
    }
}

#[test]
fn a_distance_is_exact_and_has_its_unit() {
    assert_said(&[
        (r#""value": 4, "target": { "value": 5, "better": "down" }"#, "4; 1 below the target of 5 · met"),
        (r#""value": 5, "target": { "value": 5.0, "better": "down" }"#, "5; Exactly on the target of 5 · met"),
        (
            r#""value": 12.25, "unit": { "currency": "USD" }, "target": { "value": 10, "better": "down" }"#,
            "$12.25; $2.25 above the target of $10 · not met",
        ),
        (
            r#""value": 1.2, "unit": { "measure": "celsius" }, "target": { "value": 1.5, "better": "down" }"#,
            "1.2°C; 0.3°C below the target of 1.5°C · met",
        ),
        (
            r#""value": 9, "unit": "%", "target": { "value": 10, "better": "down" }"#,
            "9%; 1 percentage point below the target of 10% · met",
        ),
        (
            r#""value": -43.5, "unit": "%", "target": { "value": -55, "better": "down" }"#,
            "-43.5%; 11.5 percentage points above the target of -55% · not met",
        ),
        // A percentage that is stated is shown too.
        (
            r#""value": 764, "target": { "value": 500, "better": "down", "reached": 152.8 }"#,
            "764; 264 above the target of 500 · not met · 152.8% of the target",
        ),
    ]);
}

#[test]
fn a_maximum_and_a_minimum_have_words_of_their_own() {
    assert_said(&[
        (r#""value": 12, "target": { "value": 10, "kind": "ceiling" }"#, "12; 2 above the maximum of 10"),
        (r#""value": 8, "target": { "value": 10, "kind": "ceiling" }"#, "8; 2 below the maximum of 10"),
        (r#""value": 10, "target": { "value": 10, "kind": "ceiling" }"#, "10; Exactly at the maximum of 10"),
        (r#""value": 12, "target": { "value": 10, "kind": "floor" }"#, "12; 2 above the minimum of 10"),
        (r#""value": 8, "target": { "value": 10, "kind": "floor" }"#, "8; 2 below the minimum of 10"),
        (r#""value": 10, "target": { "value": 10, "kind": "floor" }"#, "10; Exactly at the minimum of 10"),
    ]);
    let of = |kind| observation(&format!(r#""value": 8, "unit": "%", "target": {{ "value": 10, "kind": "{kind}" }}"#));
    assert_eq!(of("ceiling")["valueReference"][0]["maxValue"], 10);
    assert_eq!(of("floor")["valueReference"][0]["minValue"], 10);
    assert_eq!(of("floor")["valueReference"][0]["description"], "2 percentage points below the minimum of 10%");
}

#[test]
fn where_a_percentage_says_nothing_there_is_a_distance() {
    assert_said(&[
        (r#""value": 5, "unit": "deaths", "target": { "value": 0 }"#, "5 deaths; 5 above the target of 0"),
        (r#""value": 5, "target": { "value": 0, "better": "down" }"#, "5; 5 above the target of 0 · not met"),
        (r#""value": -2, "target": { "value": 3 }"#, "-2; 5 below the target of 3"),
        (r#""value": -2, "target": { "value": 3, "better": "up" }"#, "-2; 5 below the target of 3 · not met"),
        (r#""value": 2, "target": { "value": -3 }"#, "2; 5 above the target of -3"),
        (r#""value": 0, "target": { "value": 0 }"#, "0; Exactly on the target of 0"),
        // Nothing of it is reached, which is a percentage.
        (r#""value": 0, "target": { "value": -3 }"#, "0; 0% of the target of -3"),
        (r#""value": -2, "target": { "value": 3, "reached": 40 }"#, "-2; 40% of the target of 3"),
        // A scale without a zero of its own has no percentages, and keeps its words.
        (r#""value": -1, "unit": { "measure": "celsius" }, "target": { "value": 1 }"#, "-1°C; Target: 1°C"),
        (
            r#""value": -1, "unit": { "measure": "celsius" }, "target": { "value": 1, "better": "up" }"#,
            "-1°C; 2°C below the target of 1°C · not met",
        ),
    ]);
}

#[test]
fn a_distance_to_a_computed_target_is_marked_where_it_is_rounded() {
    let target = |rate, more| {
        format!(
            r#""value": 156639, "unit": "people", "target": {{ "percent": {rate}, "ofTotal": 2860701, "better": "down"{more} }}"#
        )
    };
    assert_eq!(
        said(&target("30", "")),
        "156,639 people; ≈701,571 below the target of ≈858,210 (30% of 2,860,701) · met"
    );
    assert_eq!(
        said(&target("100", r#", "of": "all residents""#)),
        "156,639 people; 2,704,062 below the target of 2,860,701 (100% of all residents (2,860,701)) · met"
    );
    // No distance is rounded away.
    let near = r#""value": 858210, "target": { "percent": 30, "ofTotal": 2860701, "better": "down" }"#;
    assert_eq!(said(near), "858,210; 0.3 below the target of ≈858,210 (30% of 2,860,701) · met");
}

#[test]
fn a_distance_is_calculated() {
    let down =
        r#""value": 7640000, "unit": "people", "target": { "value": 5000000, "better": "down", "reached": 152.8 }"#;
    assert_eq!(
        explained(down),
        ["distance: 7,640,000 − 5,000,000 = 2,640,000", "reached: 7,640,000 ÷ 5,000,000 = 152.8%, agrees with 152.8%"]
    );
    assert_eq!(
        claims(down),
        [
            "2,640,000 above the target of 5,000,000: 7,640,000 − 5,000,000 = 2,640,000 people",
            "152.8% of the target: 7,640,000 ÷ 5,000,000 = 152.8%"
        ]
    );
    let negative = r#""value": -43.5, "unit": "%", "target": { "value": -55, "reached": 79.1 }"#;
    assert_eq!(explained(negative), ["reached: -43.5 ÷ -55 ≈ 79.091%, agrees with 79.1%"]);
    let wrong = r#""value": -43.5, "unit": "%", "target": { "value": -55, "reached": 85 }"#;
    assert!(findings(wrong)[0].starts_with("error: stats[0].target.reached: found 85% for -43.5 of -55, expected 79%"));
}

#[test]
fn a_bar_is_coloured_by_whether_its_target_is_met() {
    let bar = |value, more: &str| {
        let html = drawn(&format!(r#""value": {value}, "target": {{ "value": 500{more} }}"#));
        html.split("<rect class=\"fill")
            .nth(1)
            .map(|rest| rest.split("</svg>").next().unwrap().replace("></rect><rect", ","))
    };
    let expected = " bad\" width=\"100%\" height=\"10\", class=\"mark\" width=\"2\" height=\"10\" x=\"62.50%\"></rect>";
    assert_eq!(bar(800, r#", "better": "down""#).unwrap(), expected);
    let expected =
        " good\" width=\"80.00%\" height=\"10\", class=\"mark\" width=\"2\" height=\"10\" x=\"100%\"></rect>";
    assert_eq!(bar(400, r#", "kind": "ceiling""#).unwrap(), expected);
    assert!(bar(400, r#", "kind": "floor""#).unwrap().starts_with(" bad\""));
    assert!(bar(400, "").unwrap().starts_with("\" width"));
    // There is no length of a zero, nor beside a figure with the other sign.
    assert_eq!(bar(-400, ""), None);
    let picture = pictured(r#""value": 800, "target": { "value": 500, "better": "down", "date": "2030" }"#);
    for words in ["300 above the target of 500", "not met", "Deadline: 2030"] {
        assert!(picture.contains(words), "{picture}");
    }
}

#[test]
fn a_contradictory_target_is_found() {
    let target = |more: &str| findings(&format!(r#""value": 8, "target": {{ "value": 10, {more} }}"#));
    assert_eq!(target(r#""better": "down", "kind": "ceiling""#), [""; 0]);
    assert_eq!(
        target(r#""better": "up", "kind": "ceiling""#),
        [
            "error: stats[0].target.better: found \"up\" beside \"kind\": \"ceiling\", expected \"down\". Take it out: it follows from the kind."
        ]
    );
    assert_eq!(
        target(r#""better": "neutral""#),
        [
            "error: stats[0].target.better: found \"neutral\", expected \"up\" or \"down\". Write \"down\" where less is better, or take it out."
        ]
    );
    assert!(target(r#""kind": "limit""#)[0].contains("found \"limit\", expected \"goal\", \"ceiling\" or \"floor\""));
    assert!(target(r#""date": "soon""#)[0].starts_with("error: stats[0].target.date: found \"soon\""));
    let words = |more| format!(r#""value": 8, "target": {{ "percent": 10, "of": "homes", {more} }}"#);
    let ceiling = words(r#""kind": "ceiling""#);
    assert_eq!(said(&ceiling), "8");
    assert!(
        findings(&ceiling)[0].starts_with("error: stats[0].target.of: found a ceiling as a percentage of \"homes\"")
    );
    let down = words(r#""better": "down""#);
    assert_eq!(said(&down), "8; Target: 10% of homes");
    assert!(findings(&down)[0].starts_with("warning: stats[0].target.of: found a percentage of \"homes\""));
}

#[test]
fn a_rank_has_the_one_before_it() {
    let rank = |more: &str| format!(r#""rank": {{ "place": 3, "of": 10, "among": "cities", {more} }}"#);
    let place = |more: &str| said(&rank(more));
    assert_eq!(place(r#""tied": false"#), "3rd of 10 cities");
    assert_eq!(place(r#""previous": { "place": 5 }"#), "3rd of 10 cities; Previously: 5");
    assert_eq!(place(r#""previous": { "place": 5, "date": "2023" }"#), "3rd of 10 cities; Previously: 5 (2023)");
    let whole = rank(r#""tied": true, "previous": { "place": 1, "of": 12, "date": "2023" }"#);
    assert_eq!(said(&whole), "Joint 3rd of 10 cities; Previously: 1st of 12 cities (2023)");
    let beside = format!(r#""value": 7, {whole}"#);
    assert_eq!(said(&beside), "7; Joint 3rd of 10 cities; Previously: 1st of 12 cities (2023)");
    assert!(pictured(&beside).contains("Previously: 1st of 12 cities (2023)"));
    let described = &observation(&beside)["valueReference"][0];
    assert_eq!(described["description"], "Joint 3rd of 10 cities");
    assert_eq!(described["valueReference"]["value"], 1);
    assert_eq!(described["valueReference"]["maxValue"], 12);
    assert_eq!(described["valueReference"]["description"], "Previously: 1st of 12 cities (2023)");
}

#[test]
fn a_wrong_earlier_rank_is_found() {
    let rank = |more: &str| findings(&format!(r#""rank": {{ "place": 3, "of": 10, {more} }}"#));
    assert_eq!(
        rank(r#""tied": "yes""#),
        ["error: stats[0].rank.tied: found \"yes\", expected true or false. Write it without quotation marks."]
    );
    assert!(rank(r#""tied": 1"#)[0].contains("found the number 1, expected true or false"));
    assert!(
        rank(r#""previous": { "date": "2023" }"#)[0].starts_with("error: stats[0].rank.previous.place: found nothing")
    );
    for (previous, found) in [
        (r#"{ "place": 0 }"#, "place 0"),
        (r#"{ "place": 2.5 }"#, "place 2.5"),
        (r#"{ "place": 5, "of": 4 }"#, "place 5 of 4"),
    ] {
        let expected = format!("error: stats[0].rank.previous: found {found}, expected whole numbers");
        let found = rank(&format!(r#""previous": {previous}"#));
        assert!(matches!(&*found, [only] if only.starts_with(&expected)), "{found:?}");
    }
    let data = r#"{ "lang": "en", "title": "T", "asOf": "2023", "stats": [
        { "label": "A", "rank": { "place": 3, "of": 10, "previous": { "place": 5, "date": "2023" } } } ] }"#;
    let document = Document::from_json(data).unwrap();
    assert_eq!(document.findings()[0].path, "stats[0].rank.previous.date");
}

#[test]
fn each_of_several_changes_is_checked_and_described() {
    let stat = r#""value": 120, "unit": "people", "change": [ { "from": 100, "by": 20, "date": "2023", "better": "up" },
        { "from": 150, "by": 30, "date": "2014" } ],
        "series": [ { "date": "2014", "value": 151 }, { "date": "2023", "value": 100 }, { "date": "2024", "value": 120 } ]"#;
    assert!(said(stat).starts_with(
        "120 people; Up 20 people (20%) · an improvement; Previously: 100 (2023); Up 30 people (20%); Previously: 150 (2014); "
    ));
    let wrong = [
        "error: stats[0].change[1].by: found 30 for 150 to 120, expected -30. Write -30: the sign says which way it went.",
        "error: stats[0].change[1].from: found 150, expected 151, which series[0] has for the same date. Correct one of them.",
    ];
    assert_eq!(findings(stat), wrong);
    let explained = explained(stat);
    assert_eq!(explained.iter().filter(|line| line.starts_with("change: ")).count(), 2, "{explained:?}");
    assert_eq!(claims(stat).len(), 3, "what agrees is drawn: {:?}", claims(stat));
    let references = &observation(stat)["valueReference"];
    assert_eq!(references[0]["description"], "Up 20 people (20%) ·\u{a0}an improvement\nPreviously: 100 (2023)");
    assert_eq!(references[2]["description"], "Up 30 people (20%)\nPreviously: 150 (2014)");
    assert!(pictured(stat).contains("Previously: 150 (2014)"));
    // A mistake in one does not move the paths of the others.
    let second = r#""value": 120, "change": [ { "date": "2023" }, { "from": 100, "by": 10 } ]"#;
    assert_eq!(
        findings(second),
        [
            "error: stats[0].change[0]: found no change, expected how much the figure has changed. Add \"from\": … with the earlier figure, or \"by\" or \"percent\" as published.",
            "error: stats[0].change[1].by: found 10 for 100 to 120, expected 20. Write 20, or correct the figures."
        ]
    );
}

#[test]
fn a_list_of_changes_has_an_end() {
    let stat = |count: usize| {
        let changes = vec![r#"{ "by": 1 }"#; count].join(", ");
        format!(r#""value": 120, "change": [ {changes} ]"#)
    };
    assert_eq!(said(&stat(4)).matches("Up 1").count(), 4);
    assert_eq!(said(&stat(5)).matches("Up 1").count(), 4);
    assert!(findings(&stat(5))[0].starts_with("error: stats[0].change: found a list of 5, expected at most 4."));
    // None is as good as no key.
    assert_eq!((said(&stat(0)), findings(&stat(0))), ("120".to_owned(), vec![]));
    let text = findings(r#""value": 120, "change": "up""#);
    assert!(text[0].starts_with(
        "error: stats[0].change: found \"up\", expected a change or a list. Write { … } with the keys from"
    ));
    assert!(text[0].ends_with("or [ { … } ] with several."), "{text:?}");
}

#[test]
fn a_comparison_says_which_side_and_how_far() {
    let euros = |compare: &str| format!(r#""value": 1200, "unit": {{ "currency": "EUR" }}, "compare": {compare}"#);
    assert_said(&[
        (
            &euros(r#"{ "value": 1250.50, "label": "Berlin", "date": "2023" }"#),
            "€1,200; Berlin: €1,250.50 (2023) · €50.50 (≈4.0%) lower",
        ),
        (&euros(r#"{ "value": 1200, "label": "Berlin" }"#), "€1,200; Berlin: €1,200 · the same"),
        (
            &euros(r#"[ { "value": 1000, "label": "Berlin" }, { "value": 1500, "label": "Paris" } ]"#),
            "€1,200; Berlin: €1,000 · €200 (20%) higher; Paris: €1,500 · €300 (20%) lower",
        ),
        (
            r#""value": 3.4, "unit": "%", "compare": { "value": 2.9, "label": "Euro area" }"#,
            "3.4%; Euro area: 2.9% · 0.5 percentage points higher",
        ),
        (
            r#""value": 20, "unit": { "measure": "celsius" }, "compare": { "value": 10, "label": "Oslo" }"#,
            "20°C; Oslo: 10°C · 10°C higher",
        ),
        // What is counted stands without its words: nobody knows which form a sentence asks for.
        (r#""value": 7, "unit": "people", "compare": { "value": 0, "label": "Oslo" }"#, "7 people; Oslo: 0 · 7 higher"),
        (r#""value": 7, "compare": { "value": -7, "label": "Oslo" }"#, "7; Oslo: -7 · 14 higher"),
    ]);
}

#[test]
fn a_comparison_is_calculated_and_described() {
    let stat = r#""value": 1200, "unit": { "currency": "EUR" },
        "compare": [ { "value": 900, "label": "EU average", "date": "2023" }, { "value": 1500, "label": "Paris" } ]"#;
    assert_eq!(
        explained(stat),
        [
            "comparison: 1,200 − 900 = 300",
            "comparison: 300 ÷ 900 ≈ 33.3%",
            "comparison: 1,200 − 1,500 = -300",
            "comparison: -300 ÷ 1,500 = -20%"
        ]
    );
    assert_eq!(
        claims(stat),
        [
            "EU average: €300 higher: €1,200 − €900 = €300",
            "EU average: ≈33.3% higher: €300 ÷ €900 ≈ 33.3%",
            "Paris: €300 lower: €1,200 − €1,500 = -€300",
            "Paris: 20% lower: -€300 ÷ €1,500 = -20%"
        ]
    );
    let references = &observation(stat)["valueReference"];
    assert_eq!(references[0]["name"], "EU average");
    assert_eq!(references[0]["observationDate"], "2023");
    assert_eq!(references[0]["value"]["value"], 900);
    assert_eq!(references[0]["description"], "EU average: €900 (2023) ·\u{a0}€300 (≈33.3%) higher");
    assert_eq!(references[1]["description"], "Paris: €1,500 ·\u{a0}€300 (20%) lower");
    assert!(pictured(stat).contains("(≈33.3%) higher"));
}

#[test]
fn a_wrong_comparison_is_found() {
    let compare = |compare: &str| findings(&format!(r#""value": 1200, "compare": {compare}"#));
    assert_eq!(
        compare(r#"{ "label": "Berlin" }"#),
        [
            "error: stats[0].compare.value: found nothing, expected the figure to compare with. Add \"value\": …, in the unit of the stat."
        ]
    );
    assert_eq!(
        compare(r#"[ { "value": 1, "label": "Berlin" }, { "value": 5 } ]"#),
        ["error: stats[0].compare[1].label: found nothing, expected whose figure that is. Add \"label\": \"…\"."]
    );
    assert!(
        findings(r#""text": "some", "compare": { "value": 5, "label": "Berlin" }"#)[0]
            .contains("\"compare\" without a figure")
    );
    let long = format!(
        r#""value": {}, "compare": {{ "value": "0.{}", "label": "Berlin" }}"#,
        "\"999999999999999999999999999999\"",
        "1".repeat(30)
    );
    assert!(said(&long).ends_with("; Berlin: 0.111111111111111111111111111111"), "{}", said(&long));
    assert!(findings(&long)[0].starts_with("warning: stats[0].compare: found figures with too many digits"));
}

#[test]
fn a_source_has_its_page_or_table() {
    let one = r#""value": 5, "source": { "name": "Office", "url": "https://a.example/", "detail": "table 3", "date": "2024" }"#;
    assert_eq!(said(one), "5; Source: Office (table 3), 2024\nhttps://a.example/");
    assert!(drawn(one).contains("href=\"https://a.example/\">Office</a> (table 3), <time"), "{}", drawn(one));
    let plain = r#""value": 5, "source": [ { "name": "Office", "detail": "p. 12" } ]"#;
    assert_eq!(said(plain), "5; Source: Office (p. 12)");
    let described = observation(one)["subjectOf"].clone();
    assert_eq!(described["hasPart"]["name"], "table 3");
    assert_eq!(described["publisher"]["name"], "Office");
}

#[test]
fn several_sources_stand_in_a_line() {
    let data = r#"{ "lang": "en", "title": "T", "asOf": "2024", "stats": [ { "label": "Jobs", "value": 5 } ],
        "source": [ { "name": "A", "url": "https://a.example/", "detail": "table 3", "date": "2024" }, { "name": "B", "date": "2023" },
            { "url": "https://c.example/" }, { "name": "D", "url": "https://www.d.example/x", "date": "2022" } ] }"#;
    let document = Document::from_json(data).unwrap();
    let text = render::text(&document, Context::default()).replace('\u{a0}', " ");
    let line = "Sources: A (table 3), 2024 · B, 2023 · D, 2022";
    assert!(text.ends_with(&format!("\n{line}\nhttps://a.example/\nhttps://www.d.example/x")), "{text}");
    let findings: Vec<_> = document.findings().iter().map(|finding| &*finding.path).collect();
    assert_eq!(findings, ["source[2].name", "source[1].date", "source[3].date"]);
    let markup = render::jsonld(&document, Context::default());
    assert_eq!(markup.matches("\"@type\":\"CreativeWork\",\"datePublished\"").count(), 3, "{markup}");
    assert!(markup.contains("\"citation\":[{"));
    let picture = svg(&document, Context::default(), Shape::Wide, &Fonts::embedded()).unwrap();
    assert!(picture.contains("B, 2023"), "{picture}");
    // A page's own words of a dated source are taken for each of them.
    let labelled =
        data.replacen("\"title\"", r#""labels": { "sourceDated": "Data: {source} as of {date}" }, "title""#, 1);
    let text = render::text(&Document::from_json(&labelled).unwrap(), Context::default());
    assert!(text.contains("A (table 3) as of 2024 ·\u{a0}B as of 2023"), "{text}");
}

#[test]
fn sources_that_all_terms_share_are_written_once() {
    let sources = r#""source": [ { "name": "A" }, { "name": "B" } ]"#;
    let data = format!(
        r#"{{ "lang": "en", "title": "T", {sources}, "stats": [ {{ "id": "all", "label": "All", "value": 20, {sources} }},
            {{ "label": "Some", "value": 5, "share": {{ "percent": 25, "ofStat": "all" }} }} ] }}"#
    );
    let html = render::shadow_root(&Document::from_json(&data).unwrap(), Context::default());
    // That of the first stat, that of the sums, and that of the card.
    assert_eq!(html.matches("Sources: A").count(), 3, "{html}");
}

#[test]
fn a_list_of_sources_has_an_end() {
    let stat = |count: usize| format!(r#""value": 5, "source": [ {} ]"#, vec![r#"{ "name": "A" }"#; count].join(", "));
    assert_eq!((said(&stat(0)), findings(&stat(0))), ("5".to_owned(), vec![]));
    assert_eq!(said(&stat(6)).matches('A').count(), 6);
    assert_eq!(said(&stat(7)).matches('A').count(), 6);
    assert!(findings(&stat(7))[0].starts_with("error: stats[0].source: found a list of 7, expected at most 6."));
    assert!(findings(r#""value": 5, "source": "A""#)[0].contains("found \"A\", expected a source or a list."));
}

#[test]
fn a_figure_that_is_not_final_says_so() {
    for (status, words) in
        [("provisional", "Provisional"), ("estimate", "Estimate"), ("forecast", "Forecast"), ("revised", "Revised")]
    {
        assert_eq!(said(&format!(r#""value": 5, "unit": "%", "status": "{status}""#)), format!("5%; {words}"));
    }
    let stat = r#""value": 5, "unit": "%", "status": "forecast", "note": "A note.", "target": { "value": 10 }"#;
    // Right below the figure, before all that is said of it.
    assert_eq!(said(stat), "5%; Forecast; 50% of the target of 10%; A note.");
    assert!(drawn(stat).contains("<p class=\"note\" part=\"note\">Forecast</p><svg"), "{}", drawn(stat));
    assert_eq!(observation(stat)["description"], "Forecast\nA note.");
    let markup = render::jsonld(&document(stat), Context::default());
    assert!(markup.contains("\"description\":\"A (5% ·\u{a0}Forecast)\""), "{markup}");
    assert!(pictured(stat).contains("Forecast"));
    // Of words, dates and ranges too.
    assert_eq!(said(r#""date": "2024", "status": "provisional""#), "2024; Provisional");
    assert_eq!(said(r#""range": { "low": 1, "high": 2 }, "status": "estimate""#), "1 to 2; Estimate");
}

#[test]
fn a_wrong_status_is_found() {
    assert_eq!(
        findings(r#""value": 5, "status": "final""#),
        [
            "error: stats[0].status: found \"final\", expected \"provisional\", \"estimate\", \"forecast\" or \"revised\". Say anything else in a \"note\"."
        ]
    );
    let missing = r#""missing": "not counted", "status": "estimate""#;
    assert_eq!(said(missing), "Not published; not counted");
    assert!(findings(missing)[0].starts_with("error: stats[0].status: found \"estimate\" without a figure"));
}

#[test]
fn sums_are_offered_where_there_are_some() {
    for stat in [
        r#""value": 8, "target": { "value": 10 }"#,
        r#""value": 8, "target": { "value": 10, "better": "down" }"#,
        r#""value": 8, "target": { "value": 0 }"#,
        r#""value": 8, "target": { "value": -10 }"#,
        r#""value": 8, "unit": { "measure": "celsius" }, "target": { "value": 10 }"#,
        r#""value": 8, "unit": { "measure": "celsius" }, "target": { "value": 10, "kind": "floor" }"#,
        r#""value": 8, "target": { "percent": 10, "of": "homes", "better": "down" }"#,
        r#""value": 8, "compare": { "value": 10, "label": "B" }"#,
        r#""value": 8, "change": [ { "percent": 3 }, { "from": 7 } ]"#,
        r#""value": 8, "change": [ { "percent": 3 }, { "percent": 5 } ]"#,
        r#""value": 8, "status": "forecast""#,
    ] {
        let context = Context { calculations: Disclosed::Offered, ..Context::default() };
        let is_offered = render::shadow_root(&document(stat), context).contains("<button class=\"how\"");
        assert_eq!(is_offered, !claims(stat).is_empty(), "{stat}");
    }
}
