//! The command as an editor runs it: with real files, in a folder of their own.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

mod desk;

use std::io::{Read, Write};
use std::process::Stdio;

use desk::Desk;
use serde_json::Value;

const GOOD: &str = r#"{ "lang": "en", "title": "Census", "stats": [ { "label": "Residents", "value": 1234 } ] }"#;
/// Two findings: a warning and, before it in the text, an error that is found later.
const WRONG: &str = r#"{ "lang": "en", "title": "Census", "stats": [
  { "label": "Residents", "share": { "percent": 5 }, "value": 1234, "colour": "red" } ] }
"#;

/// The report for programs.
fn json(desk: &Desk, arguments: &[&str]) -> Value {
    let said = desk.run(&[&["check", "--format", "json"], arguments].concat());
    serde_json::from_str(&said.output).unwrap()
}

/// Where the findings of a file stand: line, column, and where they end.
fn places(file: &Value) -> Vec<[u64; 4]> {
    let place = |part: &Value| ["line", "column", "endLine", "endColumn"].map(|key| part[key].as_u64().unwrap());
    let findings = file["findings"].as_array().unwrap();
    findings.iter().chain(file.get("error")).map(place).collect()
}

#[test]
fn a_good_card_is_quiet() {
    let desk = Desk::new("good").with("a.json", GOOD).with("b.json", GOOD);
    let said = desk.run(&["check", "a.json"]);
    assert_eq!((said.status, said.output.as_str(), said.errors.as_str()), (Some(0), "", "a.json: nothing to mend\n"));
    let said = desk.run(&["check", "a.json", "b.json"]);
    assert_eq!((said.status, said.output.as_str(), said.errors.as_str()), (Some(0), "", "2 files, nothing to mend\n"));
    for format in ["json", "github"] {
        let said = desk.run(&["check", "a.json", "--format", format]);
        assert_eq!((said.status, said.errors.as_str()), (Some(0), ""));
    }
}

#[test]
fn findings_stand_in_the_order_of_the_text() {
    let said = Desk::new("wrong").with("a.json", WRONG).run(&["check", "a.json"]);
    assert_eq!((said.status, said.errors.as_str()), (Some(1), "a.json: 2 findings\n"));
    insta::assert_snapshot!("wrong", said.output);
}

#[test]
fn the_readme_shows_a_real_report() {
    let seed = include_str!("../seeds/broken/misread-target.json");
    let desk = Desk::new("readme").with("seeds/broken/misread-target.json", seed);
    let said = desk.run(&["check", "seeds/broken/misread-target.json"]);
    let shown = format!("$ fact-card check seeds/broken/misread-target.json\n{}{}```\n", said.output, said.errors);
    assert!(include_str!("../README.md").contains(&shown), "the README lacks\n{shown}");
}

#[test]
fn a_note_is_nothing_to_mend() {
    let stat = r#"{ "label": "Cut off", "value": 2, "share": { "percent": 66.66, "ofTotal": 3 } }"#;
    let desk = Desk::new("note").with("a.json", format!(r#"{{ "title": "Census", "stats": [ {stat} ] }}"#));
    let said = desk.run(&["check", "a.json"]);
    assert_eq!(
        (said.status, said.errors.as_str()),
        (Some(0), "a.json: nothing to mend, 1 note, 1 sum comes out\n"),
        "{}",
        said.output
    );
    insta::assert_snapshot!("note", said.output);
    assert!(desk.run(&["check", "--format", "github", "a.json"]).output.starts_with("::notice file=a.json,line=1,"));
}

#[test]
fn what_comes_out_is_explained() {
    let seed = include_str!("../seeds/kaltim-ktp-ikd.json");
    let desk = Desk::new("explain").with("a.json", seed).with("b.json", GOOD).with("c.json", "{");
    let said = desk.run(&["check", "--explain", "a.json", "b.json"]);
    assert_eq!((said.status, said.errors.as_str()), (Some(0), "2 files, nothing to mend, 1 sum comes out\n"));
    insta::assert_snapshot!("explain", said.output);
    let report = json(&desk, &["--explain", "a.json", "b.json", "c.json"]);
    insta::assert_snapshot!("explain-json", serde_json::to_string_pretty(&report).unwrap());
    // Notes on a pull request are for what is to be mended.
    assert_eq!(desk.run(&["check", "--explain", "--format", "github", "a.json"]).status, Some(2));
}

#[test]
fn json_that_breaks_is_shown_where_it_does() {
    let grouped = "{ \"title\": \"Census\", \"stats\": [\n  { \"label\": \"Residents\", \"value\": 2,860,701 }\n] }\n";
    let said = Desk::new("broken").with("a.json", grouped).run(&["check", "a.json"]);
    assert_eq!((said.status, said.errors.as_str()), (Some(2), "a.json: not checked\n"));
    insta::assert_snapshot!("broken", said.output);
}

#[test]
fn a_card_in_one_long_line_is_cut() {
    let stat = format!(r#"{{ "label": "{}", "value": "1.234.567", "note": "{}" }}"#, "ä".repeat(300), "ö".repeat(300));
    let card = format!(r#"{{ "title": "Census", "stats": [ {stat} ] }}"#);
    let said = Desk::new("long").with("a.json", card).run(&["check", "a.json"]);
    insta::assert_snapshot!("long", said.output);
}

#[test]
fn for_programs_there_is_one_document() {
    let desk = Desk::new("json").with("a.json", WRONG).with("b.json", GOOD).with("c.json", "{");
    let said = desk.run(&["check", "--format", "json", "a.json", "b.json", "c.json", "d.json"]);
    assert_eq!((said.status, said.errors.as_str()), (Some(2), ""));
    let report: Value = serde_json::from_str(&said.output).unwrap();
    insta::assert_snapshot!("json", serde_json::to_string_pretty(&report).unwrap());
}

#[test]
fn for_github_there_is_a_command_a_finding() {
    let odd = r#"{ "title": "Census", "stats": [ { "label": "A", "value": "50%\n:,", "k,:": 1 } ] }"#;
    let said = Desk::new("github").with("a,b:c%.json", odd).run(&["check", "--format", "github", "a,b:c%.json", "no"]);
    assert_eq!((said.status, said.errors.as_str()), (Some(2), ""));
    insta::assert_snapshot!("github", said.output);
}

#[test]
fn standard_input_is_checked() {
    let desk = Desk::new("stdin").with("a.json", GOOD);
    let mut child = desk.command(&["check", "a.json", "-"]).stdin(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"{ \"title\": 5 }").unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stdout).unwrap().contains("[standard input:1:12]"));
}

#[test]
fn a_folder_stands_for_its_json_files() {
    let desk =
        Desk::new("folder").with("cards/b.json", GOOD).with("cards/a/z.JSON", WRONG).with("cards/notes.txt", "no");
    let desk = desk.with("empty/notes.txt", "no");
    let report = json(&desk, &["cards", "empty"]);
    let names: Vec<_> = report.as_array().unwrap().iter().map(|file| file["file"].as_str().unwrap()).collect();
    assert_eq!(names, ["cards/a/z.JSON", "cards/b.json", "empty"]);
    assert_eq!(report[2]["error"]["message"], "there is no .json file in this folder");
    assert_eq!(desk.run(&["check", "empty"]).status, Some(2));
    assert_eq!(json(&desk, &["."])[0]["file"], "cards/a/z.JSON");
}

#[test]
fn one_file_that_is_missing_does_not_spare_the_others() {
    let said = Desk::new("missing").with("a.json", WRONG).run(&["check", "no.json", "cards/*.json", "a.json"]);
    assert_eq!((said.status, said.errors.as_str()), (Some(2), "3 files, 2 findings, 2 not checked\n"));
    let start = "  error: no.json: there is no such file\n  help: Is its name spelt right, and its folder?\n\n";
    assert!(said.output.starts_with(start), "{}", said.output);
    assert!(said.output.contains("Name the folder: all .json files in it are read."));
    assert!(said.output.contains("[a.json:2:"));
}

#[test]
fn a_text_in_another_encoding_is_refused() {
    let latin = b"{ \"title\": \"Zensus\",\n  \"note\": \"f\xfcr alle\" }";
    let desk = Desk::new("encoding").with("latin.json", latin).with("wide.json", b"\xff\xfe{\0}\0");
    let report = json(&desk, &["latin.json", "wide.json"]);
    assert_eq!(places(&report[0]), [[2, 13, 2, 14]]);
    assert_eq!(report[0]["error"]["message"], "this character is not encoded in UTF-8");
    assert_eq!(report[1]["error"]["message"], "the file is encoded in UTF-16");
    assert_eq!(desk.run(&["check", "latin.json"]).status, Some(2));
}

#[test]
fn the_mark_of_windows_editors_says_nothing() {
    let desk =
        Desk::new("mark").with("good.json", format!("\u{feff}{GOOD}")).with("bad.json", "\u{feff}{ \"title\": 5 }");
    assert_eq!(desk.run(&["check", "good.json"]).status, Some(0));
    assert_eq!(places(&json(&desk, &["bad.json"])[0])[1], [1, 12, 1, 13]);
}

#[test]
fn columns_count_characters_in_any_kind_of_lines() {
    let stat = "{ \"label\": \"Ü日本\u{1f1ee}\", \"value\": \"1.234.567\" }";
    for (name, end) in [("unix", "\n"), ("windows", "\r\n")] {
        let card = format!("{{ \"title\": \"A\",{end}\"stats\": [{end}{stat} ] }}{end}");
        let report = json(&Desk::new(name).with("a.json", card), &["a.json"]);
        assert_eq!(places(&report[0]), [[3, 29, 3, 40]], "{name}");
    }
}

#[test]
fn a_file_without_a_card_is_called_that() {
    let large = format!("{GOOD}{}", " ".repeat(64 * 1024));
    let desk = Desk::new("empty").with("empty.json", "").with("page.json", "<!doctype html>").with("large.json", large);
    let report = json(&desk, &["empty.json", "page.json", "large.json"]);
    assert_eq!(report[0]["error"]["message"], "the file is empty");
    assert_eq!(report[1]["error"]["message"], "this is a web page, not JSON");
    assert_eq!(report[2]["findings"][0]["found"], "more than 64 KiB");
}

#[test]
fn nothing_in_a_file_commands_the_terminal() {
    let card =
        "{ \"title\": \"A\", \"stats\": [ { \"label\": \"A\", \"value\": \"\\u001b[2J\", \"\\u001b]0;\": 1 } ] }";
    let broken = "{ \"title\": \"\x1b[2J\" }";
    let said = Desk::new("escape").with("a.json", card).with("b.json", broken).run(&["check", "a.json", "b.json"]);
    assert_eq!(said.errors, "2 files, 2 findings, 1 not checked\n");
    assert!(!said.output.contains('\x1b'), "{:?}", said.output);
}

#[test]
fn the_order_is_that_of_the_arguments() {
    let mut desk = Desk::new("order");
    let names: Vec<String> = (0..600).rev().map(|number| format!("{number}.json")).collect();
    for (index, name) in names.iter().enumerate() {
        // Some take far longer than others.
        let note = "Words. ".repeat(if index % 7 == 0 { 280 } else { 1 });
        desk = desk.with(name, WRONG.replace("\"red\"", &format!("\"{note}\"")));
    }
    let report = json(&desk, &names.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(report.as_array().unwrap().iter().map(|file| file["file"].as_str().unwrap()).eq(&names));
}

#[test]
fn whoever_has_read_enough_may_leave() {
    let mut desk = Desk::new("pipe");
    for number in 0..600 {
        desk = desk.with(&format!("{number}.json"), WRONG);
    }
    let mut child = desk.command(&["check", "."]).spawn().unwrap();
    let mut start = [0; 10];
    // As `head` does.
    child.stdout.take().unwrap().read_exact(&mut start).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "600 files, 1200 findings\n");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn wrong_arguments_are_refused() {
    let desk = Desk::new("arguments");
    for arguments in [&["check"][..], &["check", "--format", "xml", "a"], &["chek"], &[]] {
        let said = desk.run(arguments);
        assert_eq!((said.status, said.output.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(said.errors.contains("'--help'") || said.errors.contains("Usage: "), "{}", said.errors);
    }
}
