//! `fact-card check` as an editor runs it: with real files, in a temporary folder.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

mod sandbox;

use std::io::Read;
use std::process::{Command, Stdio};

use predicates::prelude::PredicateBooleanExt;
use predicates::str::{contains, starts_with};
use sandbox::{Sandbox, stdout};
use serde_json::Value;

const GOOD: &str = r#"{ "lang": "en", "title": "Census", "stats": [ { "label": "Residents", "value": 1234 } ] }"#;
/// Two findings: a warning and, before it in the text, an error that is found later.
const WRONG: &str = r#"{ "lang": "en", "title": "Census", "stats": [
  { "label": "Residents", "share": { "percent": 5 }, "value": 1234, "colour": "red" } ] }
"#;

/// The report for programs.
fn json(sandbox: &Sandbox, arguments: &[&str]) -> Value {
    let run = sandbox.run(&[&["check", "--format", "json"], arguments].concat());
    serde_json::from_slice(&run.get_output().stdout).unwrap()
}

/// The locations of the findings of a file: line, column, and where they end.
fn locations(file: &Value) -> Vec<[u64; 4]> {
    let location = |part: &Value| ["line", "column", "endLine", "endColumn"].map(|key| part[key].as_u64().unwrap());
    let findings = file["findings"].as_array().unwrap();
    findings.iter().chain(file.get("error")).map(location).collect()
}

#[test]
fn a_draft_says_which_language_it_was_read_in() {
    let sandbox = Sandbox::new().with("a.txt", "Zahlen\n\nEs gab 86.420 neue Wohnungen und 12.300 neue Betriebe.");
    sandbox.run(&["draft", "a.txt"]).code(0).stderr(contains("it was read as English. `--lang de` reads it as German"));
    sandbox.run(&["draft", "a.txt", "--lang", "de"]).code(0).stderr(contains("was read as").not());
}

#[test]
fn a_good_card_is_quiet() {
    let sandbox = Sandbox::new().with("a.json", GOOD).with("b.json", GOOD);
    sandbox.run(&["check", "a.json"]).code(0).stdout("").stderr("a.json: no findings\n");
    sandbox.run(&["check", "a.json", "b.json"]).code(0).stdout("").stderr("2 files, no findings\n");
    for format in ["json", "github"] {
        sandbox.run(&["check", "a.json", "--format", format]).code(0).stderr("");
    }
}

#[test]
fn findings_stand_in_the_order_of_the_text() {
    let run = Sandbox::new().with("a.json", WRONG).run(&["check", "a.json"]).code(1).stderr("a.json: 2 findings\n");
    insta::assert_snapshot!("wrong", stdout(&run));
}

#[test]
fn the_readme_shows_a_real_report() {
    let seed = include_str!("../seeds/broken/misread-target.json");
    let sandbox = Sandbox::new().with("seeds/broken/misread-target.json", seed);
    let run = sandbox.run(&["check", "seeds/broken/misread-target.json"]).code(1);
    let summary = String::from_utf8_lossy(&run.get_output().stderr);
    let shown = format!("$ fact-card check seeds/broken/misread-target.json\n{}{summary}```\n", stdout(&run));
    assert!(include_str!("../README.md").contains(&shown), "the README lacks\n{shown}");
}

#[test]
fn a_note_is_nothing_to_mend() {
    let stat = r#"{ "label": "Cut off", "value": 2, "share": { "percent": 66.66, "ofTotal": 3 } }"#;
    let sandbox = Sandbox::new().with("a.json", format!(r#"{{ "title": "Census", "stats": [ {stat} ] }}"#));
    let run = sandbox.run(&["check", "a.json"]);
    let run = run.code(0).stderr("a.json: no findings, 1 note, 1 calculation confirmed\n");
    insta::assert_snapshot!("note", stdout(&run));
    sandbox.run(&["check", "--format", "github", "a.json"]).stdout(starts_with("::notice file=a.json,line=1,"));
}

#[test]
fn what_comes_out_is_explained() {
    let seed = include_str!("../seeds/kaltim-ktp-ikd.json");
    let sandbox = Sandbox::new().with("a.json", seed).with("b.json", GOOD).with("c.json", "{");
    let run = sandbox.run(&["check", "--explain", "a.json", "b.json"]);
    let run = run.code(0).stderr("2 files, no findings, 1 calculation confirmed\n");
    insta::assert_snapshot!("explain", stdout(&run));
    let report = json(&sandbox, &["--explain", "a.json", "b.json", "c.json"]);
    insta::assert_snapshot!("explain-json", serde_json::to_string_pretty(&report).unwrap());
    // Notes on a pull request are for what is to be mended.
    sandbox.run(&["check", "--explain", "--format", "github", "a.json"]).code(2);
}

#[test]
fn json_that_breaks_is_shown_where_it_does() {
    let grouped = "{ \"title\": \"Census\", \"stats\": [\n  { \"label\": \"Residents\", \"value\": 2,860,701 }\n] }\n";
    let run = Sandbox::new()
        .with("a.json", grouped)
        .run(&["check", "a.json"])
        .code(2)
        .stderr("a.json: not checked. --fix makes 1 change\n");
    insta::assert_snapshot!("broken", stdout(&run));
}

#[test]
fn a_card_in_one_long_line_is_cut() {
    let stat = format!(r#"{{ "label": "{}", "value": "1.234.567", "note": "{}" }}"#, "ä".repeat(300), "ö".repeat(300));
    let card = format!(r#"{{ "title": "Census", "stats": [ {stat} ] }}"#);
    let run = Sandbox::new().with("a.json", card).run(&["check", "a.json"]);
    insta::assert_snapshot!("long", stdout(&run));
}

#[test]
fn for_programs_there_is_one_document() {
    let sandbox = Sandbox::new().with("a.json", WRONG).with("b.json", GOOD).with("c.json", "{");
    let run = sandbox.run(&["check", "--format", "json", "a.json", "b.json", "c.json", "d.json"]).code(2).stderr("");
    let report: Value = serde_json::from_str(&stdout(&run)).unwrap();
    insta::assert_snapshot!("json", serde_json::to_string_pretty(&report).unwrap());
}

#[test]
fn for_github_there_is_a_command_a_finding() {
    let odd = r#"{ "title": "Census", "stats": [ { "label": "A", "value": "50%\n:,", "k,:": 1 } ] }"#;
    let sandbox = Sandbox::new().with("a,b:c%.json", odd);
    let run = sandbox.run(&["check", "--format", "github", "a,b:c%.json", "no"]).code(2).stderr("");
    insta::assert_snapshot!("github", stdout(&run));
}

#[test]
fn standard_input_is_checked() {
    let sandbox = Sandbox::new().with("a.json", GOOD);
    let run = sandbox.command(&["check", "a.json", "-"]).write_stdin("{ \"title\": 5 }").assert();
    run.code(1).stdout(contains("[standard input:1:12]"));
}

#[test]
fn a_folder_stands_for_its_json_files() {
    let sandbox = Sandbox::new().with("cards/b.json", GOOD).with("cards/a/z.JSON", WRONG).with("cards/notes.txt", "no");
    let sandbox = sandbox.with("empty/notes.txt", "no");
    let report = json(&sandbox, &["cards", "empty"]);
    let names: Vec<_> = report.as_array().unwrap().iter().map(|file| file["file"].as_str().unwrap()).collect();
    assert_eq!(names, ["cards/a/z.JSON", "cards/b.json", "empty"]);
    assert_eq!(report[2]["error"]["message"], "there is no .json file in this folder");
    sandbox.run(&["check", "empty"]).code(2);
    assert_eq!(json(&sandbox, &["."])[0]["file"], "cards/a/z.JSON");
}

#[test]
fn one_file_that_is_missing_does_not_spare_the_others() {
    let run = Sandbox::new().with("a.json", WRONG).run(&["check", "no.json", "cards/*.json", "a.json"]);
    let start = "  error: no.json: there is no such file\n  help: Check the spelling of its name and its folder.\n\n";
    run.code(2)
        .stdout(starts_with(start))
        .stdout(contains("Name the folder: the command reads all .json files in it."))
        .stdout(contains("[a.json:2:"))
        .stderr("3 files, 2 findings, 2 not checked\n");
}

#[test]
fn a_text_in_another_encoding_is_refused() {
    let latin = b"{ \"title\": \"Zensus\",\n  \"note\": \"f\xfcr alle\" }";
    let sandbox = Sandbox::new().with("latin.json", latin).with("wide.json", b"\xff\xfe{\0}\0");
    let report = json(&sandbox, &["latin.json", "wide.json"]);
    assert_eq!(locations(&report[0]), [[2, 13, 2, 14]]);
    assert_eq!(report[0]["error"]["message"], "this character is not encoded in UTF-8");
    assert_eq!(report[1]["error"]["message"], "the file is encoded in UTF-16");
    sandbox.run(&["check", "latin.json"]).code(2);
}

#[test]
fn the_mark_of_windows_editors_says_nothing() {
    let sandbox =
        Sandbox::new().with("good.json", format!("\u{feff}{GOOD}")).with("bad.json", "\u{feff}{ \"title\": 5 }");
    sandbox.run(&["check", "good.json"]).code(0);
    assert_eq!(locations(&json(&sandbox, &["bad.json"])[0])[1], [1, 12, 1, 13]);
}

#[test]
fn columns_count_characters_in_any_kind_of_lines() {
    let stat = "{ \"label\": \"Ü日本\u{1f1ee}\", \"value\": \"1.234.567\" }";
    for (name, end) in [("unix", "\n"), ("windows", "\r\n")] {
        let card = format!("{{ \"title\": \"A\",{end}\"stats\": [{end}{stat} ] }}{end}");
        let report = json(&Sandbox::new().with("a.json", card), &["a.json"]);
        assert_eq!(locations(&report[0]), [[3, 29, 3, 40]], "{name}");
    }
}

#[test]
fn a_file_without_a_card_is_called_that() {
    let large = format!("{GOOD}{}", " ".repeat(64 * 1024));
    let sandbox = Sandbox::new().with("empty.json", "").with("page.json", "<!doctype html>").with("large.json", large);
    let report = json(&sandbox, &["empty.json", "page.json", "large.json"]);
    assert_eq!(report[0]["error"]["message"], "the file is empty");
    assert_eq!(report[1]["error"]["message"], "this is a web page, not JSON");
    assert_eq!(report[2]["findings"][0]["found"], "more than 64 KiB");
}

#[test]
fn nothing_in_a_file_commands_the_terminal() {
    let card =
        "{ \"title\": \"A\", \"stats\": [ { \"label\": \"A\", \"value\": \"\\u001b[2J\", \"\\u001b]0;\": 1 } ] }";
    let broken = "{ \"title\": \"\x1b[2J\" }";
    let run = Sandbox::new().with("a.json", card).with("b.json", broken).run(&["check", "a.json", "b.json"]);
    run.stdout(contains("\x1b").not()).stderr("2 files, 2 findings, 1 not checked\n");
}

#[test]
fn the_order_is_that_of_the_arguments() {
    let mut sandbox = Sandbox::new();
    let names: Vec<String> = (0..600).rev().map(|number| format!("{number}.json")).collect();
    for (index, name) in names.iter().enumerate() {
        // Some take far longer than others.
        let note = "Words. ".repeat(if index % 7 == 0 { 280 } else { 1 });
        sandbox = sandbox.with(name, WRONG.replace("\"red\"", &format!("\"{note}\"")));
    }
    let report = json(&sandbox, &names.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(report.as_array().unwrap().iter().map(|file| file["file"].as_str().unwrap()).eq(&names));
}

#[test]
fn whoever_has_read_enough_may_leave() {
    let mut sandbox = Sandbox::new();
    for number in 0..600 {
        sandbox = sandbox.with(&format!("{number}.json"), WRONG);
    }
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("fact-card"));
    command.current_dir(sandbox.path()).args(["check", "."]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut start = [0; 10];
    // As `head` does.
    child.stdout.take().unwrap().read_exact(&mut start).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "600 files, 1200 findings\n");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn wrong_arguments_are_refused() {
    let sandbox = Sandbox::new();
    for arguments in [&["check"][..], &["check", "--format", "xml", "a"], &["chek"], &[]] {
        sandbox.run(arguments).code(2).stdout("").stderr(contains("'--help'").or(contains("Usage: ")));
    }
}

#[test]
fn shells_and_manuals_know_every_subcommand() {
    let sandbox = Sandbox::new();
    let run = sandbox.run(&["completions", "bash"]).code(0).stderr("");
    sandbox.run(&["man", "made/man1"]).code(0).stdout("").stderr("");
    for name in ["check", "draft", "embed", "render", "schema"] {
        assert!(stdout(&run).contains(&format!("fact__card,{name})")), "bash does not complete {name}");
        assert!(sandbox.read(&format!("made/man1/fact-card-{name}.1")).contains(".SH OPTIONS"), "{name} has no page");
    }
    let refused = sandbox.with("file", "").run(&["man", "file/man1"]).code(2);
    refused.stderr(starts_with("error: cannot write the pages into file/man1: "));
}
