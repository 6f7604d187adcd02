//! Small inputs that came out wrong in public reports, or that journalists wrote: each with its right text,
//! and with what `check` says of it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

use fact_card::finding::Finding;
use fact_card::{Context, Document, render};

/// The text of a card with one stat, without its title, and the findings.
fn read(stat: &str) -> (String, Vec<String>) {
    let data = format!(r#"{{ "lang": "en", "title": "T", "stats": [ {{ "label": "A", {stat} }} ] }}"#);
    let document = Document::from_json(&data).unwrap();
    let text = render::text(&document, Context::default());
    let findings = document.findings().iter();
    let findings = findings.map(|finding: &Finding| format!("{}: {finding}", finding.severity));
    (text.trim_start_matches("T\n\n").to_owned(), findings.collect())
}

#[test]
fn a_percentage_that_changes_by_a_percentage_is_in_points_and_asked_about() {
    let (text, findings) = read(r#""value": 4.9, "unit": "%", "change": { "percent": -7.5, "date": "2023" }"#);
    assert_eq!(text, "A: 4.9%; Down ≈0.4 percentage points (7.5%); Since 2023");
    let expected = "warning: stats[0].change.percent: found a change by -7.5% of a figure in percent, \
        expected the change in percentage points.";
    assert!(
        matches!(&*findings, [only] if only.starts_with(expected) && only.contains("\"by\": -7.5")),
        "{findings:?}"
    );
    // Points beside it leave nothing to ask.
    let (text, findings) = read(r#""value": 4.9, "unit": "%", "change": { "by": -0.4, "percent": -7.5 }"#);
    assert_eq!(text, "A: 4.9%; Down 0.4 percentage points (7.5%)");
    assert_eq!(findings, [""; 0]);
}

#[test]
fn a_percentage_of_a_temperature_is_asked_about() {
    let unit = r#""value": 20, "unit": { "measure": "celsius" }"#;
    let (text, findings) = read(&format!(r#"{unit}, "change": {{ "from": 10, "percent": 100 }}"#));
    assert_eq!(text, "A: 20°C; Up 10°C (100%); Previously: 10°C");
    assert!(matches!(&*findings, [only] if only.contains("found a percentage of a figure on a scale")), "{findings:?}");
    let (text, findings) = read(r#""value": 20, "unit": "°C", "change": { "from": 10 }"#);
    assert!(text.starts_with("A: 20 °C; Up 10 °C; Previously: 10"), "{text}");
    assert!(!findings.iter().any(|finding| finding.contains("percentage")), "{findings:?}");
}

#[test]
fn a_change_from_zero_is_a_note() {
    let (text, findings) = read(r#""value": 7, "unit": "cases", "change": { "from": 0, "date": "2023" }"#);
    assert_eq!(text, "A: 7 cases; Up 7 cases; Previously: 0 (2023)");
    assert!(matches!(&*findings, [only] if only.starts_with("note: ")), "{findings:?}");
}

#[test]
fn money_has_the_decimals_of_its_currency() {
    let (text, _) = read(r#""value": 3.50, "unit": { "currency": "USD" }, "change": { "from": 3.20, "date": "2023" }"#);
    assert_eq!(text, "A: $3.50; Up $0.30 (≈9.4%); Previously: $3.20 (2023)");
}

/// What `check` says of data that came from a spreadsheet, a program or a content system.
#[test]
fn empty_cells_are_nothing() {
    let (text, findings) = read(
        r#""id": "", "value": "1200", "unit": "", "note": " ", "share": { "percent": "", "of": "" },
        "source": { "name": "", "url": "", "date": "" }, "series": [ { "date": "", "value": "" } ]"#,
    );
    assert_eq!(text, "A: 1,200");
    assert_eq!(findings, [""; 0]);
}

#[test]
fn what_stands_for_no_figure_is_named() {
    for none in ["NaN", "None", "null", "N/A", "-", "Infinity", "—"] {
        let data = format!(
            r#"{{ "lang": "en", "title": "T", "stats": [
                {{ "label": "A", "value": 1 }}, {{ "label": "B", "value": "{none}" }} ] }}"#
        );
        let document = Document::from_json(&data).unwrap();
        let message = document.findings()[0].to_string();
        assert!(message.contains(&format!("found \"{none}\"")) && message.contains("\"missing\""), "{message}");
    }
}

/// Texts with group separators that can be read one way only.
#[test]
fn figures_as_people_print_them_are_read() {
    for text in [
        "2.860.701",
        "2,860,701",
        "2 860 701",
        "2\u{202f}860\u{a0}701",
        "2'860'701",
        "28,60,701",
        "२८,६०,७०१",
        "٢٬٨٦٠٬٧٠١",
        "２８６０７０１",
    ] {
        let (shown, findings) = read(&format!(r#""value": "{text}", "unit": "people""#));
        assert_eq!(shown, "A: 2,860,701 people", "{text}");
        let expected = format!("warning: stats[0].value: found \"{text}\", ");
        assert!(
            matches!(&*findings, [only] if only.starts_with(&expected) && only.contains("It is read as 2860701. Write that")),
            "{findings:?}"
        );
    }
    // Wherever there is a figure, and to the last digit.
    let (text, findings) = read(r#""value": "2,860,701.50", "change": { "from": "2.860.701", "by": "0,50" }"#);
    assert!(text.starts_with("A: 2,860,701.50; Up 0.50"), "{text}");
    assert_eq!(findings.len(), 3);
    // A point is the decimal mark of the format, and a comma may be either.
    let (text, findings) = read(r#""value": "1.234""#);
    assert_eq!(text, "A: 1.234");
    assert!(matches!(&*findings, [only] if only.starts_with("note: stats[0].value: ")), "{findings:?}");
    let (text, findings) = read(r#""text": "B", "change": { "from": "1,234" }"#);
    assert_eq!(text, "A: B");
    assert!(
        findings.iter().any(|finding| finding.ends_with("Write 1234 or 1.234, whichever is meant.")),
        "{findings:?}"
    );
}

#[test]
fn a_unit_beside_a_figure_is_named_with_its_key() {
    for (text, remedy) in [
        ("99,5%", "Write 99.5. For a value in percent add \"unit\": \"%\"."),
        (
            "Rp 2.860.701",
            "Write 2860701. The unit of a value is a key of its own: \"unit\": { \"currency\": \"IDR\" }.",
        ),
        ("12 km", "Write 12. The unit of a value is a key of its own: \"unit\": { \"measure\": \"kilometer\" }."),
    ] {
        let (_, findings) = read(&format!(r#""value": 1, "change": {{ "from": 1, "by": "{text}" }}"#));
        assert!(matches!(&*findings, [only] if only.starts_with("error: ") && only.ends_with(remedy)), "{findings:?}");
    }
}

#[test]
fn the_locale_of_a_program_is_a_language() {
    let stat = r#"{ "label": "A", "value": 1234.5 }"#;
    let data = format!(r#"{{ "lang": "nl_NL", "title": "T", "asOf": "2024-10-05", "stats": [ {stat} ] }}"#);
    let document = Document::from_json(&data).unwrap();
    assert_eq!(render::text(&document, Context::default()), "T\nStand: 5 oktober 2024\n\nA: 1.234,5");
    let findings: Vec<String> = document.findings().iter().map(Finding::to_string).collect();
    assert_eq!(findings, [r#"lang: found "nl_NL", expected a language tag. It is read as "nl-NL". Write that."#]);
    // As much as a page's script finds of what is malformed.
    let document = Document::from_json(&data.replace("nl_NL", "nl_Netherlands")).unwrap();
    assert_eq!(render::text(&document, Context::default()), "T\nStand: 5 oktober 2024\n\nA: 1.234,5");
    let [finding] = document.findings() else { panic!("{:?}", document.findings()) };
    assert!(finding.remedy == r#"It is read as "nl". Write that."# && finding.fix.is_none(), "{finding}");
    // The page's, in each form.
    let document = Document::from_json(&data.replace(r#""lang": "nl_NL", "#, "")).unwrap();
    let context = Context { lang: "nl_NL", ..Context::default() };
    let style = render::Style::Link("/a.css");
    assert_eq!(render::text(&document, context), "T\nStand: 5 oktober 2024\n\nA: 1.234,5");
    let forms = [
        render::element(&document, context, style),
        render::page(&document, context, style),
        render::plain_html(&document, context),
        render::embed(&document, context, render::Embed::Element(None)),
        render::jsonld(&document, context),
    ];
    for form in forms {
        assert!(form.contains("nl-NL") && !form.contains("nl_NL"), "{form}");
    }
}

#[test]
fn the_same_key_twice_is_found() {
    let (text, findings) = read(r#""value": 1, "value": 2"#);
    assert_eq!(text, "A: 2");
    assert_eq!(
        findings,
        [
            "warning: stats[0].value: found the key \"value\" twice, expected each key once. Remove one of them: the last one counts."
        ]
    );
}

#[test]
fn markup_in_a_text_is_found() {
    let (text, findings) = read(r#""value": 1, "note": "R&amp;amp;D &lt;b&gt;report&lt;/b&gt;""#);
    assert_eq!(text, "A: 1; R&amp;amp;D &lt;b&gt;report&lt;/b&gt;");
    assert!(matches!(&*findings, [only] if only.contains("Write \"R&D report\".")), "{findings:?}");
}

#[test]
fn a_text_in_a_wrong_encoding_is_found() {
    let (text, findings) = read(r#""value": 1, "note": "CafÃ© Ã\u00a0 emporter""#);
    assert_eq!(text, "A: 1; CafÃ© Ã\u{a0} emporter");
    let rest = "expected a text in UTF-8. Write \"Café à emporter\".";
    assert_eq!(findings, [format!("warning: stats[0].note: found \"CafÃ© Ã\u{a0} emporter\", {rest}")]);
    let (_, findings) = read(r#""value": 1, "note": "<b>Caf&Atilde;&copy;</b>""#);
    assert!(matches!(&*findings, [only] if only.ends_with("Write \"Café\".")), "{findings:?}");
}

#[test]
fn lost_letters_are_found() {
    for word in ["S??o", "S\u{fffd}o"] {
        let (text, findings) = read(&format!(r#""value": 1, "note": "in {word} Paulo""#));
        assert_eq!(text, format!("A: 1; in {word} Paulo"));
        let rest = "expected a word with all its letters. Letters are lost, and another sign is in their place. Write \
                    them anew: nothing here says which they were.";
        assert_eq!(findings, [format!("warning: stats[0].note: found the word \"{word}\", {rest}")]);
    }
}

#[test]
fn a_line_break_in_a_text_is_a_space() {
    for end in ["\\n", "\\r\\n", "\\u2028", " \\n\\n "] {
        let data = format!(
            r#"{{ "lang": "en", "title": "One{end}title", "note": "First.{end}Second.", "stats": [
                {{ "label": "A{end}label", "value": 1, "unit": "electronic{end}cards",
                  "share": {{ "percent": 1, "of": "all{end}cards" }} }} ] }}"#
        );
        let document = Document::from_json(&data).unwrap();
        let text = "One title\n\nA label: 1 electronic cards; 1% of all cards\n\nFirst. Second.";
        assert_eq!(render::text(&document, Context::default()), text, "{end}");
        assert_eq!(document.findings(), [], "{end}");
    }
}

#[test]
fn a_fraction_in_place_of_a_percentage_is_found() {
    let (text, findings) = read(r#""value": 46, "unit": "%", "margin": { "value": 3, "confidence": 0.95 }"#);
    assert_eq!(text, "A: 46%; Margin of error: ±3 percentage points");
    assert!(matches!(&*findings, [only] if only.contains("found 0.95") && only.ends_with("Write 95.")), "{findings:?}");
    let (_, findings) = read(r#""value": 254, "share": { "percent": 0.254, "ofTotal": 1000 }"#);
    assert!(findings[0].contains("Write 25.4: a percentage is of a hundred"), "{findings:?}");
}

#[test]
fn a_target_has_a_date() {
    let (text, findings) = read(r#""value": 41, "unit": "%", "target": { "value": 80, "by": "2030" }"#);
    assert_eq!(text, "A: 41%; ≈51.3% of the target of 80%; Target set by 2030");
    let expected = "warning: stats[0].target.by: found \"2030\", expected who set the target, not a date. Write \"date\": \"2030\"";
    assert!(matches!(&*findings, [only] if only.starts_with(expected)), "{findings:?}");
    let target = r#""target": { "value": 80, "date": "2030", "by": "the ministry" }"#;
    let (text, findings) = read(&format!(r#""value": 41, "unit": "%", {target}"#));
    assert_eq!(text, "A: 41%; ≈51.3% of the target of 80%; Deadline: 2030; Target set by the ministry");
    assert_eq!(findings, [""; 0]);
}

#[test]
fn less_may_be_better_than_a_target() {
    let (text, findings) =
        read(r#""value": 7640000, "unit": "people", "target": { "value": 5000000, "better": "down" }"#);
    assert_eq!(text, "A: 7,640,000 people; 2,640,000 above the target of 5,000,000 ·\u{a0}not met");
    assert_eq!(findings, [""; 0]);
    // Without it, as stated in the report.
    let (text, _) = read(r#""value": 7640000, "unit": "people", "target": { "value": 5000000 }"#);
    assert_eq!(text, "A: 7,640,000 people; 152.8% of the target of 5,000,000 people");
    let (text, findings) = read(r#""value": -43.5, "unit": "%", "target": { "value": -55 }"#);
    assert_eq!(text, "A: -43.5%; ≈79.1% of the target of -55%");
    assert_eq!(findings, [""; 0]);
}

#[test]
fn a_rank_may_be_shared() {
    let (text, findings) = read(r#""rank": { "place": 3, "of": 10, "among": "cities", "tied": true }"#);
    assert_eq!(text, "A: Joint 3rd of 10 cities");
    assert_eq!(findings, [""; 0]);
}

#[test]
fn a_figure_is_compared_with_that_of_another_place() {
    let (text, findings) =
        read(r#""value": 1200, "unit": { "currency": "EUR" }, "compare": { "value": 900, "label": "EU average" }"#);
    assert_eq!(text, "A: €1,200; EU average: €900 ·\u{a0}€300 (≈33.3%) higher");
    assert_eq!(findings, [""; 0]);
}

#[test]
fn a_figure_has_the_change_since_a_month_and_since_a_year() {
    let changes = r#"[ { "from": 3.2, "date": "2024-09" }, { "from": 6.7, "date": "2023-10" } ]"#;
    let (text, findings) = read(&format!(r#""value": 3.4, "unit": "%", "change": {changes}"#));
    assert_eq!(
        text,
        "A: 3.4%; Up 0.2 percentage points; Previously: 3.2% (September 2024); \
         Down 3.3 percentage points; Previously: 6.7% (October 2023)"
    );
    assert_eq!(findings, [""; 0]);
}

#[test]
fn a_card_has_several_sources() {
    let data = r#"{ "lang": "en", "title": "T", "stats": [ { "label": "Jobs", "value": 5 } ],
        "source": [ { "name": "Statistics office", "url": "https://example.org/" }, { "name": "our own count" } ] }"#;
    let document = Document::from_json(data).unwrap();
    let text = render::text(&document, Context::default());
    assert_eq!(text, "T\n\nJobs: 5\n\nSources: Statistics office ·\u{a0}our own count\nhttps://example.org/");
    assert!(document.findings().is_empty(), "{:?}", document.findings());
}

#[test]
fn of_a_series_that_is_too_long_the_newest_points_are_kept() {
    let points: Vec<String> = (0..150)
        .map(|day| format!(r#"{{ "date": "2024-{:02}-{:02}", "value": {} }}"#, 1 + day / 28, 1 + day % 28, day + 1))
        .collect();
    let (text, findings) = read(&format!(r#""value": 150, "series": [ {} ]"#, points.join(", ")));
    assert_eq!(text, "A: 150; 31 (February 3, 2024) to 150 (June 10, 2024)");
    let expected = "error: stats[0].series: found a list of 150, expected at most 120. The newest 120 are shown";
    assert!(matches!(&*findings, [only] if only.starts_with(expected)), "{findings:?}");
}

#[test]
fn a_figure_is_qualified_as_it_was_stated() {
    let people = r#""unit": "people""#;
    for (value, expected) in [
        ("about 300000", "A: About 300,000 people"),
        ("~300000", "A: About 300,000 people"),
        ("nearly 300000", "A: Nearly 300,000 people"),
        ("<5", "A: Less than 5 people"),
        ("more than 2.50", "A: More than 2.50 people"),
        (">=12", "A: At least 12 people"),
        ("at most 12", "A: At most 12 people"),
        ("Up to 12", "A: Up to 12 people"),
    ] {
        assert_eq!(read(&format!(r#""value": "{value}", {people}"#)), (expected.to_owned(), Vec::new()), "{value}");
    }
    let share = r#""value": 3, "unit": "people", "share": { "percent": "<0.01", "of": "residents" }"#;
    assert_eq!(read(share), ("A: 3 people; Less than 0.01% of residents".to_owned(), Vec::new()));
    let (_, findings) = read(r#""value": 3, "change": { "from": "around 300000" }"#);
    assert!(findings[0].contains("Write \"about 300000\""), "{findings:?}");
}

#[test]
fn what_follows_from_a_qualified_figure_is_marked_or_left_out() {
    let (text, findings) = read(r#""value": "about 300000", "change": { "from": 250000 }"#);
    assert_eq!(text, "A: About 300,000; Up ≈50,000 (≈20%); Previously: 250,000");
    assert!(findings.is_empty(), "{findings:?}");
    let (text, _) = read(r#""value": "more than 300000", "change": { "from": 250000, "date": "2020" }"#);
    assert_eq!(text, "A: More than 300,000; Previously: 250,000 (2020)");
    let (text, _) = read(r#""value": "more than 300", "target": { "value": 600 }"#);
    assert_eq!(text, "A: More than 300; Target: 600");
    let (text, _) = read(r#""value": 300, "target": { "value": "at least 600" }"#);
    assert_eq!(text, "A: 300; Target: at least 600");
    let (text, _) = read(r#""value": "about 300", "target": { "value": 600 }"#);
    assert_eq!(text, "A: About 300; ≈50% of the target of 600");
}

#[test]
fn a_qualified_figure_is_checked_as_a_span() {
    let share = |value: &str, percent: &str| {
        let stat = format!(r#""value": {value}, "share": {{ "percent": {percent}, "ofTotal": 1000 }}"#);
        read(&stat).1.len()
    };
    for (value, percent) in [
        (r#""about 300""#, "30"),
        (r#""about 300""#, "28"),
        (r#""more than 300""#, "31"),
        ("3", r#""<1""#),
        ("300", r#""about 31""#),
        ("299", r#""nearly 30""#),
        (r#""at least 300""#, "30"),
    ] {
        assert_eq!(share(value, percent), 0, "{value} is {percent}");
    }
    for (value, percent) in [
        (r#""about 300""#, "40"),
        (r#""more than 300""#, "29"),
        ("10", r#""<1""#),
        ("300", r#""about 40""#),
        ("310", r#""nearly 30""#),
        (r#""less than 300""#, "30.5"),
    ] {
        assert_eq!(share(value, percent), 1, "{value} is {percent}");
    }
    let (_, findings) = read(r#""value": "about 130", "change": { "from": 100, "percent": "about 30" }"#);
    assert!(findings.is_empty(), "{findings:?}");
    let (_, findings) = read(r#""value": 150, "change": { "from": 100, "percent": "about 30" }"#);
    assert_eq!(findings.len(), 1, "{findings:?}");
}

#[test]
fn a_share_in_words_is_checked_against_its_percentage() {
    let share = |text: &str, percent: &str| {
        read(&format!(r#""text": "{text}", "share": {{ "percent": {percent}, "of": "children" }}"#))
    };
    assert_eq!(share("1 in 5", "20"), ("A: 1 in 5; 20% of children".to_owned(), Vec::new()));
    for (text, percent) in [("1 in 5", "19.6"), ("3 out of 10", "31"), ("5人に1人", "20"), ("two thirds", "66.7")] {
        assert_eq!(share(text, percent).1, [""; 0], "{text} is {percent}%");
    }
    let (_, findings) = share("1 in 5", "25");
    let expected = "error: stats[0].share.percent: found 25% beside \"1 in 5\", expected 20%. Correct one of them.";
    assert_eq!(findings, [expected]);
}

#[test]
fn dates_are_in_the_language_of_the_card_where_its_words_are_english() {
    let written = |lang: &str| {
        let data = format!(
            r#"{{ "lang": "{lang}", "title": "T", "asOf": "2024-10-05", "labels": {{ "asOf": "Pr. {{date}}" }}, "stats": [
                {{ "label": "A", "value": 5961249, "change": {{ "from": 5932654, "date": "2023-03" }} }} ],
                "source": {{ "name": "S", "date": "2024-11-05" }} }}"#
        );
        render::text(&Document::from_json(&data).unwrap(), Context::default())
    };
    let danish = written("da");
    assert!(danish.starts_with("T\nPr. 5. oktober 2024\n") && danish.contains("5.932.654 (marts 2023)"), "{danish}");
    assert!(danish.ends_with(" 5. november 2024"), "{danish}");
    let expected = "T\nPr. 5. október 2024\n\nA: 5.961.249; Up 28.595 (≈0,5%); Previously: 5.932.654 (mars 2023)\n\n\
        Source: S, 5. nóvember 2024";
    assert_eq!(written("is"), expected);
    let serbian = written("sr-Latn");
    assert!(serbian.ends_with("(mart 2023.)\n\nSource: S, 5. novembar 2024."), "{serbian}");
}

#[test]
fn english_words_keep_the_rules_of_english() {
    // Icelandic counts 21 as 1, and Lithuanian has no ordinals of its own.
    for lang in ["is", "sr", "sr-Latn", "lt", "cy"] {
        let data = format!(
            r#"{{ "lang": "{lang}", "title": "T", "stats": [
                {{ "label": "A", "rank": {{ "place": 1, "of": 10 }} }}, {{ "label": "A", "rank": {{ "place": 2, "of": 10 }} }},
                {{ "label": "A", "rank": {{ "place": 3, "of": 10 }} }}, {{ "label": "A", "rank": {{ "place": 11, "of": 22 }} }},
                {{ "label": "A", "value": 2, "unit": "%", "change": {{ "by": 1 }} }},
                {{ "label": "A", "value": 30, "unit": "%", "change": {{ "by": 21 }} }},
                {{ "label": "A", "value": 2, "unit": "%", "change": {{ "by": 1.5 }} }} ] }}"#
        );
        let text = render::text(&Document::from_json(&data).unwrap(), Context::default());
        let said: Vec<&str> = text.lines().skip(2).filter_map(|line| line.strip_prefix("A: ")).collect();
        assert_eq!(said[..4], ["1st of 10", "2nd of 10", "3rd of 10", "11th of 22"], "{lang}");
        let changes: Vec<_> = said[4..].iter().filter_map(|said| said.split("; Up ").nth(1)).collect();
        let half = if lang == "cy" { "1.5 percentage points" } else { "1,5 percentage points" };
        assert_eq!(changes, ["1 percentage point", "21 percentage points", half], "{lang}");
    }
}

#[test]
fn a_figure_is_as_short_as_the_host_asks() {
    let html = |display: &str, value: &str, lang: &str| {
        let data = format!(
            r#"{{ "lang": "{lang}", "title": "T", "stats": [ {{ "label": "A", "value": {value}, "display": {display} }} ] }}"#
        );
        let html = render::shadow_root(&Document::from_json(&data).unwrap(), Context::default());
        let short =
            html.split_once("aria-hidden=\"true\">").map(|(_, rest)| rest.split('<').next().unwrap_or_default());
        let exact = html.contains("2,860,701") || html.contains("2.860.701");
        (short.unwrap_or_default().replace("&nbsp;", " "), exact || value != "2860701")
    };
    for (display, value, lang, expected) in [
        (r#""compact""#, "2860701", "en", "2.86 million"),
        (r#""short""#, "2860701", "en", "2.86M"),
        (r#""short""#, "2860701", "id", "2,86 jt"),
        (r#"{ "form": "short", "digits": 2 }"#, "2860701", "id", "2,9 jt"),
        (r#"{ "digits": 2 }"#, "2860701", "en", "2.9 million"),
        (r#"{ "from": 1000000 }"#, "2860701", "en", "2.86 million"),
        (r#"{ "from": 1000000 }"#, "28607", "en", ""),
        (r#""short""#, r#""about 2860701""#, "en", "About 2.86M"),
    ] {
        assert_eq!(html(display, value, lang), (expected.to_owned(), true), "{display} {value} {lang}");
    }
    let (_, findings) = read(r#""value": 5, "display": { "digits": 0 }"#);
    assert!(findings[0].starts_with("error: stats[0].display.digits: found 0"), "{findings:?}");
}

#[test]
fn a_rate_and_an_index_have_their_base() {
    let unit = r#""value": 12.3, "unit": { "per": 100000, "other": "residents" }"#;
    let (text, findings) = read(&format!(r#"{unit}, "change": {{ "from": 11.3, "date": "2023" }}"#));
    let expected = "A: 12.3 per 100,000 residents; Up 1.0 per 100,000 residents (≈8.8%); Previously: 11.3 (2023)";
    assert_eq!((text.as_str(), findings), (expected, Vec::new()));
    let (text, findings) = read(r#""value": 112.4, "unit": { "index": "2015" }, "change": { "from": 110.1 }"#);
    assert_eq!((text.as_str(), findings), ("A: 112.4 (2015 = 100); Up 2.3 (≈2.1%); Previously: 110.1", Vec::new()));
    let (_, findings) = read(r#""value": 5, "unit": { "per": 0.5, "other": "residents" }"#);
    assert!(findings[0].starts_with("error: stats[0].unit.per: found 0.5"), "{findings:?}");
    let (_, findings) = read(r#""value": 5, "unit": { "per": 100, "currency": "EUR" }"#);
    assert!(findings[0].starts_with("error: stats[0].unit: found more than one unit"), "{findings:?}");
}

#[test]
fn the_distance_of_a_bound_is_one() {
    let said = |value: &str| {
        let (text, _) = read(&format!(r#""value": "{value}", "target": {{ "value": 5, "kind": "ceiling" }}"#));
        text.split_once("; ").unwrap().1.to_owned()
    };
    assert_eq!(said("more than 6"), "More than 1 above the maximum of 5");
    assert_eq!(said("less than 3"), "More than 2 below the maximum of 5");
    assert_eq!(said("at most 3"), "At least 2 below the maximum of 5");
    assert_eq!(said("about 7"), "≈2 above the maximum of 5");
    assert_eq!(said("less than 6"), "Target: 5");
}

#[test]
fn of_a_figure_beyond_its_target_the_better_direction_is_asked() {
    let stat = r#""value": 7640000, "unit": "people", "target": { "value": 5000000"#;
    let (text, findings) = read(&format!("{stat} }}"));
    assert_eq!(text, "A: 7,640,000 people; 152.8% of the target of 5,000,000 people");
    assert!(matches!(&*findings, [only] if only.starts_with("note: stats[0].target.better: ")), "{findings:?}");
    let (text, findings) = read(&format!(r#"{stat}, "better": "down" }}"#));
    assert_eq!(text, "A: 7,640,000 people; 2,640,000 above the target of 5,000,000 ·\u{a0}not met");
    assert_eq!(findings, [""; 0]);
    assert_eq!(read(&format!(r#"{stat}, "better": "up" }}"#)).1, [""; 0]);
}

#[test]
fn quarters_fiscal_years_times_and_ranges_are_dates() {
    let data = r#"{ "lang": "LANG", "title": "T", "asOf": "2024-11-05T22:30", "stats": [
        { "label": "GDP", "value": 0.3, "unit": "%", "change": { "from": -0.1, "date": "2024-Q2" },
          "series": [ { "date": "2024-Q2", "value": -0.1 }, { "date": "2024-Q3", "value": 0.3 } ] },
        { "label": "Polls close", "date": "2024-11-05T22:00 WITA" },
        { "label": "Festival", "date": "2024-05-03/2024-05-05" },
        { "label": "Week", "date": "2024-W36" },
        { "label": "Deficit", "value": 121, "change": { "from": 131, "date": "2022/23" } },
        { "label": "Opens", "date": "09:00" } ], "source": { "name": "S", "date": "2024-11-06" } }"#;
    let written = |lang: &str| {
        let document = Document::from_json(&data.replace("LANG", lang)).unwrap();
        assert_eq!(document.findings().iter().map(ToString::to_string).collect::<Vec<_>>(), [""; 0]);
        let text = render::text(&document, Context::default());
        (text.replace(['\u{202f}', '\u{2009}'], " "), document)
    };
    let (english, document) = written("en");
    let expected = "T\nAs of November 5, 2024 at 10:30 PM\n\n\
        GDP: 0.3%; Up 0.4 percentage points; Previously: -0.1% (Q2 2024); -0.1% (Q2 2024) to 0.3% (Q3 2024)\n\
        Polls close: November 5, 2024 at 10 PM WITA\nFestival: May 3 – 5, 2024\nWeek: Week 36 of 2024\n\
        Deficit: 121; Down 10 (≈7.6%); Previously: 131 (2022/23)\nOpens: 9 AM\n\nSource: S, November 6, 2024";
    assert_eq!(english, expected);
    let (british, _) = written("en-GB");
    assert!(british.contains("\nPolls close: 5 November 2024 at 22:00 WITA\nFestival: 3 – 5 May 2024\n"), "{british}");
    let (indonesian, _) = written("id");
    assert!(indonesian.contains("0,3% (K3 2024)\nPolls close: 5 November 2024 pukul 22.00 WITA\n"), "{indonesian}");
    // HTML has no form for a quarter or for two dates: their text stands by itself.
    let page = render::shadow_root(&document, Context::default());
    let times: Vec<&str> = page
        .split("datetime=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|time| *time != "2024-11-06")
        .collect();
    assert_eq!(times, ["2024-11-05T22:30", "2024-11-05T22:00", "2024-W36", "09:00"]);
    assert!(page.contains("<span class=\"date\">May 3"), "{page}");
    let plain = render::plain_html(&document, Context::default());
    assert!(plain.contains("<dd><strong>May 3"), "{plain}");
    let jsonld = render::jsonld(&document, Context::default());
    assert!(jsonld.contains("\"temporalCoverage\":\"2024-11-05T22:30\""), "{jsonld}");
    for stated in ["2024-Q2", "2024-Q3", "2024-05-03/2024-05-05", "2024-W36", "2022/23"] {
        assert!(jsonld.contains(&format!("\"{stated}\"")), "{stated}: {jsonld}");
    }
    assert!(jsonld.contains("\"value\":\"2024-11-05T22:00\""), "{jsonld}");
}

#[test]
fn a_date_that_cannot_be_read_is_answered_with_what_to_write() {
    for (date, remedy) in [
        ("2022-23", "Write \"2022/23\"."),
        ("2024-11-05T22:30:15", "Write \"2024-11-05T22:30\"."),
        ("2024-05-05/2024-05-03", "Write the earlier one first: \"2024-05-03/2024-05-05\"."),
        ("Q3 2024", "Write \"2024-Q3\"."),
    ] {
        let (_, findings) = read(&format!(r#""value": 1, "change": {{ "from": 2, "date": "{date}" }}"#));
        let expected =
            format!("error: stats[0].change.date: found \"{date}\", expected a date of the calendar. {remedy}");
        assert_eq!(findings, [expected]);
    }
    let (_, findings) = read(
        r#""value": 1, "series": [ { "date": "2023-Q4", "value": 2 }, { "date": "2024", "value": 1 },
        { "date": "2024-Q1", "value": 1 } ]"#,
    );
    assert!(matches!(&*findings, [only] if only.contains("all months, all quarters")), "{findings:?}");
}

#[test]
fn a_figure_that_looks_like_a_year_is_noted() {
    let (text, findings) = read(r#""value": 2024"#);
    assert_eq!(text, "A: 2,024");
    let expected = "note: stats[0].value: found the figure 2024 without a unit, expected a \"unit\" that says what is counted. \
        If it is a year, write \"date\": \"2024\": as a figure it is 2,024.";
    assert_eq!(findings, [expected]);
    assert_eq!(read(r#""date": "2024""#), ("A: 2024".to_owned(), Vec::new()));
    for counted in [
        r#""value": 2024, "unit": "people""#,
        r#""value": 2024, "change": { "from": 2000 }"#,
        r#""value": 2024, "rank": { "place": 1, "of": 3 }"#,
        r#""value": 2024, "share": { "percent": 50.6, "ofTotal": 4000 }"#,
        r#""value": 2024, "margin": { "value": 10 }"#,
        r#""value": "2024.0""#,
        r#""value": 1899"#,
        r#""value": 2101"#,
        r#""value": 2024 }, { "label": "B", "value": 1012, "share": { "percent": 50, "ofStat": "a" } }, { "label": "C",
            "id": "a", "value": 2024"#,
    ] {
        let (_, findings) = read(counted);
        // Of the last, the first stat is a bare one, and the third is the whole of the second.
        let expected = usize::from(counted.contains("ofStat"));
        assert_eq!(findings.len(), expected, "{counted}: {findings:?}");
    }
}

#[test]
fn another_calendar_is_shown_and_the_gregorian_date_kept() {
    let data = |lang: &str| {
        format!(
            r#"{{ "lang": "{lang}", "title": "T", "asOf": "2024-11-05", "stats": [
            {{ "label": "A", "value": 5, "series": [ {{ "date": "2023-03-21", "value": 4 }}, {{ "date": "2024-03-20", "value": 5 }} ] }} ] }}"#
        )
    };
    let document = Document::from_json(&data("fa-u-ca-persian")).unwrap();
    assert!(document.findings().is_empty());
    let text = render::text(&document, Context::default());
    assert!(text.contains("۱۵ آبان ۱۴۰۳") && text.contains("۱ فروردین ۱۴۰۳"), "{text}");
    assert!(
        render::plain_html(&document, Context::default()).contains("<time datetime=\"2024-11-05\">۱۵ آبان ۱۴۰۳</time>")
    );
    assert!(render::jsonld(&document, Context::default()).contains("\"temporalCoverage\":\"2024-11-05\""));
    // One that the card does not know.
    let document = Document::from_json(&data("en-u-ca-hebrew")).unwrap();
    let findings: Vec<String> = document.findings().iter().map(ToString::to_string).collect();
    assert!(matches!(&*findings, [only] if only.contains("expected a calendar that the card knows")), "{findings:?}");
    assert!(render::text(&document, Context::default()).contains("November 5, 2024"));
    for known in ["en-u-ca-gregory", "en-u-ca-iso8601", "fr-CA"] {
        assert!(Document::from_json(&data(known)).unwrap().findings().is_empty(), "{known}");
    }
}

#[test]
fn a_printed_figure_is_read_behind_a_qualifier_too() {
    let (text, findings) = read(r#""value": "about 2.860.701", "unit": "people""#);
    assert_eq!(text, "A: About 2,860,701 people");
    let expected = "warning: stats[0].value: found \"2.860.701\", expected digits from 0 to 9 with at most one point. \
        It is read as \"about 2860701\". Write that: the card writes it as the language does.";
    assert_eq!(findings, [expected]);
}

#[test]
fn a_figure_says_how_final_it_is() {
    let (text, findings) =
        read(r#""value": 0.3, "unit": "%", "status": "provisional", "note": "Seasonally adjusted.""#);
    assert_eq!((text.as_str(), findings), ("A: 0.3%; Provisional; Seasonally adjusted.", Vec::new()));
    let (_, findings) = read(r#""value": 0.3, "status": "flash""#);
    assert!(
        findings[0].starts_with("error: stats[0].status: found \"flash\", expected \"provisional\""),
        "{findings:?}"
    );
}

#[test]
fn a_figure_is_several_times_an_earlier_one() {
    let change = |value: &str, change: &str| read(&format!(r#""value": {value}, "change": {{ {change} }}"#));
    let (text, findings) = change("96000", r#""times": 3, "from": 32000, "date": "2020""#);
    assert_eq!((text.as_str(), findings), ("A: 96,000; 3 times as much; Previously: 32,000 (2020)", Vec::new()));
    let (text, findings) = change("96000", r#""times": "more than 3", "date": "2020""#);
    assert_eq!((text.as_str(), findings), ("A: 96,000; More than 3 times as much; Since 2020", Vec::new()));
    let (_, findings) = change("96000", r#""times": 4, "from": 32000"#);
    let expected =
        "error: stats[0].change.times: found 4 times for 32,000 to 96,000, expected about 3. Correct one of them.";
    assert_eq!(findings, [expected]);
    let (_, findings) = change("96000", r#""times": 0.5, "from": 192000"#);
    assert!(
        findings[0].starts_with("error: stats[0].change.times: found 0.5, expected a figure above 1"),
        "{findings:?}"
    );
}

/// The text of a card of two stats, of which the first is `all`, without its title, and the findings.
fn read_two(lang: &str, all: &str, other: &str) -> (String, Vec<String>) {
    let stats = format!(r#"{{ "id": "all", "label": "A", {all} }}, {{ "label": "B", {other} }}"#);
    let document =
        Document::from_json(&format!(r#"{{ "lang": "{lang}", "title": "T", "stats": [ {stats} ] }}"#)).unwrap();
    let text = render::text(&document, Context::default());
    let findings = document.findings().iter();
    let findings = findings.map(|finding: &Finding| format!("{}: {finding}", finding.severity));
    (text.trim_start_matches("T\n\n").to_owned(), findings.collect())
}

#[test]
fn millions_beside_single_units_are_not_compared() {
    let rest = "expected both in one scale. They are not compared. Write both in single units, with all digits that \
                were published: \"display\": \"compact\" shows them short.";
    let found = |path: &str, one: &str, other: &str| {
        format!("warning: stats[1].{path}: found a figure in \"{one}\" and its whole in \"{other}\", {rest}")
    };
    let (millions, people) = (r#""value": 2.86, "unit": "million people""#, r#""value": 156639, "unit": "people""#);
    // A share keeps its stated percentage, right or wrong.
    for percent in ["5.48", "18.25"] {
        let share = format!(r#"{people}, "share": {{ "percent": {percent}, "ofStat": "all" }}"#);
        let (text, findings) = read_two("en", millions, &share);
        assert_eq!(text, format!("A: 2.86 million people\nB: 156,639 people; {percent}% of 2.86 million people"));
        assert_eq!(findings, [found("share.ofStat", "people", "million people")]);
    }
    // A target that is a percentage of the other has no amount.
    let target = |reached: &str| {
        let target = format!(r#"{people}, "target": {{ "percent": 30, "ofStat": "all", "of": "IDs" {reached} }}"#);
        read_two("en", millions, &target)
    };
    let (text, findings) = target(r#", "reached": 18.25"#);
    let whole = "IDs (2.86 million people)";
    assert!(text.ends_with(&format!("B: 156,639 people; 18.25% of the target (30% of {whole})")), "{text}");
    assert_eq!(findings, [found("target.ofStat", "people", "million people")]);
    let (text, _) = target("");
    assert!(text.ends_with(&format!("B: 156,639 people; Target: 30% of {whole}")), "{text}");
    // In any language, and either way round.
    let (text, findings) = read_two(
        "id",
        r#""value": 2860701, "unit": "jiwa""#,
        r#""value": 0.16, "unit": "juta jiwa", "target": { "percent": 30, "ofStat": "all" }"#,
    );
    assert!(text.ends_with("B: 0,16 juta jiwa; Target: 30% dari 2.860.701"), "{text}");
    assert_eq!(findings, [found("target.ofStat", "juta jiwa", "jiwa")]);
    // Of one scale, they are.
    let (text, findings) = read_two(
        "en",
        millions,
        r#""value": 0.16, "unit": "million citizens", "share": { "percent": 18.25, "ofStat": "all" }"#,
    );
    assert!(text.ends_with("18.25% of 2.86"), "{text}");
    assert!(
        matches!(&*findings, [only] if only.starts_with("error: stats[1].share.percent: found 18.25%")),
        "{findings:?}"
    );
}

#[test]
fn parts_in_millions_are_not_added_to_single_ones() {
    let part = r#""value": 1.5, "unit": "million people", "partsOf": "all""#;
    let (_, findings) = read_two("en", r#""value": 1500000, "unit": "people""#, part);
    assert!(
        matches!(&*findings, [only] if only.starts_with("warning: stats[1].partsOf: found parts in different units")),
        "{findings:?}"
    );
}

#[test]
fn what_is_not_in_the_scale_of_its_stat_is_left_out() {
    let found = |path: &str| {
        format!(
            "error: stats[0].{path}: found 858210 beside a value of 2.86 in \"million people\", expected a figure in the \
             scale of the value. Write 0.85821 if it is 858210 in single units."
        )
    };
    for (members, path) in [
        (r#""target": { "value": 858210 }"#, "target.value"),
        (r#""target": { "percent": 30, "ofTotal": 858210 }"#, "target.ofTotal"),
        (r#""share": { "percent": 30, "ofTotal": 858210 }"#, "share.ofTotal"),
        (r#""change": { "from": 858210 }"#, "change.from"),
        (r#""change": [ { "from": 858210 } ]"#, "change[0].from"),
        (r#""change": { "by": 858210 }"#, "change.by"),
        (r#""compare": { "label": "C", "value": 858210 }"#, "compare.value"),
    ] {
        let (text, findings) = read(&format!(r#""value": 2.86, "unit": "million people", {members}"#));
        assert_eq!((text.as_str(), findings), ("A: 2.86 million people", vec![found(path)]), "{members}");
    }
    let (text, findings) = read(r#""value": 2.86, "unit": "million people", "target": { "value": 8.58 }"#);
    assert_eq!(text, "A: 2.86 million people; ≈33.3% of the target of 8.58 million people");
    assert_eq!(findings, [""; 0]);
}
