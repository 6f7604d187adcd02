//! `fact-card check --fix` with real files: what it writes where, and what it says of it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

mod sandbox;

use std::fs;

use predicates::prelude::PredicateBooleanExt;
use predicates::str::{contains, starts_with};
use sandbox::{Sandbox, stdout};
use serde_json::Value;

const GOOD: &str = r#"{ "lang": "en", "title": "Census", "stats": [ { "label": "Residents", "value": 1234 } ] }"#;
const GROUPED: &str =
    r#"{ "lang": "en", "title": "Census", "stats": [ { "label": "Residents", "value": "1.234.567" } ] }"#;
const PLAIN: &str = r#"{ "lang": "en", "title": "Census", "stats": [ { "label": "Residents", "value": 1234567 } ] }"#;
/// What is left of it has a warning.
const COLOURED: &str =
    r#"{ "lang": "en", "title": "Census", "stats": [ { "lable": "Residents", "value": 1, "colour": 5 } ] }"#;

#[test]
fn a_file_is_mended_in_place_and_what_changed_is_shown() {
    let sandbox = Sandbox::new().with("a.json", GROUPED).with("b.json", COLOURED).with("c.json", GOOD);
    let run = sandbox.run(&["check", "--fix", "a.json", "b.json", "c.json"]);
    let run = run.code(1).stderr("3 files, 2 mended, 1 finding\n");
    insta::assert_snapshot!("mended", stdout(&run));
    assert_eq!(sandbox.read("a.json"), PLAIN);
    assert_eq!(sandbox.read("b.json"), COLOURED.replace("lable", "label"));
    assert_eq!(sandbox.names("."), ["a.json", "b.json", "c.json"]);
    // Nothing is left to mend.
    let again = sandbox.run(&["check", "--fix", "a.json", "b.json", "c.json"]).code(1);
    again.stderr("3 files, 1 finding\n").stdout(contains("mended").not());
    sandbox.run(&["check", "--fix", "a.json"]).code(0).stdout("").stderr("a.json: no findings\n");
}

#[test]
fn for_programs_the_changes_are_in_the_list() {
    let refused = r#"{ "lang": "en", "title": "Census", "stats": [
      { "label": "A", "value": 1, "note": "null", "share": { "prcent": 60, "ofTotal": 2 } } ] }"#;
    let sandbox = Sandbox::new().with("a.json", refused).with("b.json", "{");
    let run = sandbox.run(&["check", "--fix", "--format", "json", "a.json", "b.json"]).code(2).stderr("");
    let report: Value = serde_json::from_str(&stdout(&run)).unwrap();
    insta::assert_snapshot!("fixed-json", serde_json::to_string_pretty(&report).unwrap());
    assert_eq!(sandbox.read("a.json"), refused.replace(r#""note": "null", "#, ""));
    assert_eq!(sandbox.read("b.json"), "{");
}

#[test]
fn what_would_bring_an_error_is_not_mended_and_said() {
    let card =
        r#"{ "title": "T", "stats": [ { "label": "A", "value": 1, "share": { "prcent": 60, "ofTotal": 2 } } ] }"#;
    let sandbox = Sandbox::new().with("a.json", card);
    let run = sandbox.run(&["check", "--fix", "a.json"]).code(1).stderr("a.json: 2 findings\n");
    run.stdout(starts_with("  not mended a.json\n    1:67  stats[0].share.prcent  \"prcent\" → \"percent\"\n"))
        .stdout(contains("with it, stats[0].share.percent: found 60% for 1 of 2"));
    assert_eq!(sandbox.read("a.json"), card);
}

#[test]
fn standard_input_is_mended_to_standard_output() {
    let sandbox = Sandbox::new().with("a.json", GROUPED);
    let run = sandbox.command(&["check", "--fix", "-"]).write_stdin(GROUPED).assert();
    run.code(0).stdout(PLAIN).stderr(starts_with("  mended standard input\n").and(contains("1.234.567")));
    // Also where there is nothing to mend, with other files beside it, and with findings.
    let run = sandbox.command(&["check", "--fix", "a.json", "-"]).write_stdin(COLOURED).assert();
    run.code(1).stdout(COLOURED.replace("lable", "label")).stderr(contains("mended a.json"));
    sandbox.command(&["check", "--fix", "-"]).write_stdin(GOOD).assert().code(0).stdout(GOOD);
    let run = sandbox.command(&["check", "--fix", "--format", "json", "-"]).write_stdin(GROUPED).assert();
    run.code(0).stdout(PLAIN).stderr(starts_with("[\n{\"file\":\"standard input\",\"fixed\":[{"));
    // What can't be mended is not passed on.
    for (broken, code) in [("{ \"title\": ", 2), (&format!("{GOOD}{}", " ".repeat(64 * 1024)), 2)] {
        sandbox.command(&["check", "--fix", "-"]).write_stdin(broken).assert().code(code).stdout("");
    }
}

#[test]
fn slips_that_leave_no_json_are_mended_first() {
    let slips = "{ \"lang\": \"en\", title: \"Census\"\n  \"stats\": [\n    { \"label\": \"A: 1,5 ,\", \"value\": 1,5, },\n    \
                 { \"label\": \"B\", \"value\": 2.860.701, \"note\": \"null\" },\n  ],\n}\n";
    let sandbox = Sandbox::new().with("a.json", slips);
    let run = sandbox.run(&["check", "a.json"]).code(2).stderr("a.json: not checked. --fix makes 8 changes\n");
    run.stdout(contains("a key without quotation marks"));
    let run = sandbox.run(&["check", "--fix", "a.json"]).code(0).stderr("a.json: 8 mended, no findings\n");
    insta::assert_snapshot!("mended-slips", stdout(&run));
    let mended = "{ \"lang\": \"en\", \"title\": \"Census\",\n  \"stats\": [\n    { \"label\": \"A: 1,5 ,\", \"value\": 1.5 },\n    \
                  { \"label\": \"B\", \"value\": 2860701 }\n  ]\n}\n";
    assert_eq!(sandbox.read("a.json"), mended);
    // What nobody but the author knows leaves the file as it is, also where the rest could be mended.
    let unclear = "{ \"title\": \"A\", \"stats\": [ { \"label\": \"B\", \"value\": 1,234, }, ] }";
    let sandbox = Sandbox::new().with("b.json", unclear);
    sandbox.run(&["check", "b.json"]).code(2).stderr("b.json: not checked\n");
    sandbox.run(&["check", "--fix", "b.json"]).code(2).stdout(contains("Write 1234 or 1.234, whichever is meant."));
    assert_eq!(sandbox.read("b.json"), unclear);
}

#[test]
fn what_check_says_of_fix_is_what_it_does() {
    let sandbox = Sandbox::new().with("a.json", GROUPED).with("b.json", COLOURED).with("c.json", GOOD);
    let said = "3 files, 4 findings. --fix makes 2 changes\n";
    sandbox.run(&["check", "a.json", "b.json", "c.json"]).code(1).stderr(said);
    sandbox.run(&["check", "a.json"]).code(1).stderr("a.json: 1 finding. --fix makes 1 change\n");
}

#[test]
fn a_copy_leaves_the_original() {
    let sandbox = Sandbox::new().with("a.json", GROUPED).with("cards/b.json", GROUPED).with("cards/c/d.JSON", GOOD);
    sandbox.run(&["check", "--fix", "a.json", "-o", "new/a.json"]).code(0).stdout(contains("mended a.json"));
    assert_eq!([sandbox.read("a.json"), sandbox.read("new/a.json")], [GROUPED, PLAIN]);
    sandbox.run(&["check", "--fix", "cards", "--output", "out"]).code(0).stderr("2 files, 1 mended, no findings\n");
    assert_eq!([sandbox.read("cards/b.json"), sandbox.read("out/b.json")], [GROUPED, PLAIN]);
    assert_eq!(sandbox.read("out/c/d.json"), GOOD);
    sandbox.command(&["check", "--fix", "-", "-o", "in.json"]).write_stdin(GROUPED).assert().code(0);
    assert_eq!(sandbox.read("in.json"), PLAIN);
    // A file where a folder would have to be.
    let run = sandbox.run(&["check", "--fix", "a.json", "-o", "in.json/a.json"]).code(2);
    run.stdout(contains("cannot be written").and(contains("mended").not()));
    // Two cards with one place.
    let sandbox = sandbox.with("cards/a.json", GOOD);
    let run = sandbox.run(&["check", "--fix", "a.json", "cards/a.json", "-o", "both"]).code(2);
    run.stdout(contains("would overwrite"));
}

#[test]
fn wrong_options_are_refused() {
    let sandbox = Sandbox::new().with("a.json", GROUPED);
    for arguments in [&["check", "a.json", "-o", "b.json"][..], &["check", "--fix", "--format", "github", "a.json"]] {
        sandbox.run(arguments).code(2).stdout("");
    }
    assert_eq!(sandbox.read("a.json"), GROUPED);
}

#[test]
fn marks_and_line_breaks_of_windows_editors_stay() {
    let lines = GROUPED.replace(", ", ",\r\n\t");
    let sandbox = Sandbox::new().with("a.json", format!("\u{feff}{lines}\r\n"));
    sandbox.run(&["check", "--fix", "a.json"]).code(0);
    assert_eq!(sandbox.read("a.json"), format!("\u{feff}{}\r\n", lines.replace("\"1.234.567\"", "1234567")));
}

#[test]
fn what_cannot_be_read_is_left_alone() {
    let latin = b"{ \"title\": \"Zensus\",\n  \"notes\": \"f\xfcr alle\" }";
    let large = format!("{}{GROUPED}", " ".repeat(64 * 1024));
    let sandbox =
        Sandbox::new().with("latin.json", latin).with("wide.json", b"\xff\xfe{\0}\0").with("large.json", &large);
    let run = sandbox.run(&["check", "--fix", "."]).code(2);
    run.stdout(contains("not encoded in UTF-8").and(contains("encoded in UTF-16")).and(contains("more than 64 KiB")));
    assert_eq!(fs::read(sandbox.path().join("latin.json")).unwrap(), latin);
    assert_eq!(fs::read(sandbox.path().join("wide.json")).unwrap(), b"\xff\xfe{\0}\0");
    assert_eq!(sandbox.read("large.json"), large);
}

#[cfg(unix)]
#[test]
fn a_file_keeps_its_permissions_and_a_link_stays_one() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    let sandbox = Sandbox::new().with("real/a.json", GROUPED).with("good.json", GOOD).with("fixed.json", GROUPED);
    let path = |name: &str| sandbox.path().join(name);
    let mode = |name: &str| fs::metadata(path(name)).unwrap().permissions().mode() & 0o777;
    fs::set_permissions(path("real/a.json"), fs::Permissions::from_mode(0o640)).unwrap();
    symlink("real/a.json", path("link.json")).unwrap();
    sandbox.run(&["check", "--fix", "link.json"]).code(0);
    assert!(fs::symlink_metadata(path("link.json")).unwrap().is_symlink());
    assert_eq!((sandbox.read("real/a.json").as_str(), mode("real/a.json")), (PLAIN, 0o640));
    // What needs no change is not touched.
    let node = |name: &str| fs::metadata(path(name)).unwrap().ino();
    let before = node("good.json");
    sandbox.run(&["check", "--fix", "good.json"]).code(0);
    assert_eq!(node("good.json"), before);
    // What may not be written stays whole.
    fs::set_permissions(path("fixed.json"), fs::Permissions::from_mode(0o444)).unwrap();
    let run = sandbox.run(&["check", "--fix", "fixed.json"]).code(2).stderr("fixed.json: not checked\n");
    run.stdout(contains("fixed.json is read-only").and(contains("mended").not()));
    assert_eq!((sandbox.read("fixed.json").as_str(), mode("fixed.json")), (GROUPED, 0o444));
    assert_eq!(sandbox.names("."), ["fixed.json", "good.json", "link.json", "real"]);
}

/// What was sent in by people who do this job: each with what is mended of it, and the rest as it was.
#[test]
fn reports_are_mended_where_one_thing_is_meant() {
    const REPORTS: [(&str, &[(&str, &str)]); 12] = [
        (r#""value": 1, "unit": { "measure": "celsius" }, "target": { "value": 1.5, "by": "the Paris accord" }"#, &[]),
        (r#""value": 20, "unit": { "measure": "celsius" }, "change": { "from": 10, "date": "2023" }"#, &[]),
        (r#""value": 3.50, "unit": { "currency": "USD" }, "change": { "from": 3.20, "date": "2023" }"#, &[]),
        (r#""value": 7640000, "unit": "people", "target": { "value": 5000000 }"#, &[]),
        (r#""value": 4.9, "unit": "%", "change": { "percent": -7.5, "date": "2023" }"#, &[]),
        (
            r#""value": 46, "unit": "%", "margin": { "value": 3, "confidence": 0.95 }"#,
            &[(r#""confidence": 0.95"#, r#""confidence": 95"#)],
        ),
        (
            r#""note": "R&amp;D at Caf&eacute; 3 &lt; 4", "value": 5, "source": { "name": "See <b>the report</b>" }"#,
            &[("R&amp;D at Caf&eacute; 3 &lt; 4", "R&D at Café 3 < 4"), ("<b>the report</b>", "the report")],
        ),
        (r#""value":120,"value":130"#, &[]),
        (r#""value":130, "value":130"#, &[(r#""value":130, "#, "")]),
        (r#""value": 7, "unit": "cases", "change": { "from": 0, "date": "2023" }"#, &[]),
        (r#""id": "", "value": "1200", "unit": "", "note": "", "source": { "name": "", "url": "", "date": "" }"#, &[]),
        (r#""rank": { "place": 3, "of": 10, "among": "cities", "Among": "towns" }"#, &[]),
    ];
    for (stat, changes) in REPORTS {
        let card = format!(r#"{{ "lang": "en", "title": "Example", "stats": [ {{ "label": "A", {stat} }} ] }}"#);
        let sandbox = Sandbox::new().with("a.json", &card);
        let run = sandbox.run(&["check", "--fix", "--format", "json", "a.json"]);
        let report: Value = serde_json::from_str(&stdout(&run)).unwrap();
        let right = changes.iter().fold(card, |card, (before, after)| card.replace(before, after));
        assert_eq!(sandbox.read("a.json"), right);
        assert_eq!(report[0]["fixed"].as_array().unwrap().len(), changes.len(), "{report}");
    }
}
