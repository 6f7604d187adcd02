//! `fact-card render` as a build step runs it: with real files, in a temporary folder.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

mod sandbox;

use assert_cmd::assert::Assert;
use predicates::prelude::PredicateBooleanExt;
use predicates::str::{contains, ends_with, starts_with};
use sandbox::{Sandbox, stdout};

const GOOD: &str = r#"{ "title": "Census </script> 'x'", "stats": [ { "label": "Residents", "value": 1234.50 } ] }"#;
const WRONG: &str = r#"{ "title": "Census", "stats": [ { "label": "Residents", "value": 1234, "colour": "red" } ] }"#;
const CONTRADICTS: &str = r#"{ "lang": "en", "title": "Census", "stats": [
  { "label": "Residents", "value": 50, "share": { "percent": 10, "ofTotal": 100 } } ] }"#;

/// Runs `fact-card render`.
fn run(sandbox: &Sandbox, arguments: &[&str]) -> Assert {
    sandbox.run(&[&["render"], arguments].concat())
}

#[test]
fn a_card_is_printed_or_written_to_a_file() {
    let sandbox = Sandbox::new().with("a.json", GOOD);
    let printed = stdout(&run(&sandbox, &["a.json"]).code(0).stderr(""));
    let start = "<fact-card><template shadowrootmode=\"open\"><style data-version=\"";
    assert!(printed.starts_with(start), "{printed}");
    let data = r#"<script type="application/json">{"title":"Census \u003c/script\u003e \u0027x\u0027","stats":[{"label":"Residents","value":1234.50}]}</script>"#;
    assert!(printed.contains(data), "{printed}");
    assert!(printed.ends_with("</fact-card>\n"));
    run(&sandbox, &["a.json", "-o", "out/card.html"]).code(0).stdout("").stderr("");
    assert_eq!(sandbox.read("out/card.html"), printed);
    assert_eq!(sandbox.names("out"), ["card.html"]);
}

#[test]
fn the_context_becomes_attributes_of_the_element() {
    let sandbox = Sandbox::new().with("a.json", GOOD);
    let run = |arguments| run(&sandbox, arguments);
    let start = "<fact-card lang=\"id\" theme=\"dark\" strict=\"\"><template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"/a.css?x&amp;y\" data-version=";
    run(&["a.json", "--lang", "id", "--theme", "dark", "--strict", "--css", "/a.css?x&y"])
        .stdout(starts_with(start).and(contains(">1.234,5<")));
    run(&["a.json", "--lang", "id_ID"]).stdout(starts_with("<fact-card lang=\"id-ID\">").and(contains(">1.234,5<")));
    run(&["a.json", "--theme", "auto"])
        .stdout(starts_with("<fact-card><template").and(contains("data-theme=\"auto\"")));
}

#[test]
fn a_heading_has_the_level_of_the_page() {
    let sandbox = Sandbox::new().with("a.json", GOOD);
    let run = |arguments: &[&str]| run(&sandbox, &[&["a.json"], arguments].concat());
    run(&[])
        .stdout(starts_with("<fact-card><template").and(contains("<h2 class=\"title\"")).and(contains("<h2>Census")));
    run(&["--heading", "4"]).stdout(
        starts_with("<fact-card heading=\"4\">").and(contains("<h4 class=\"title\"")).and(contains("<h4>Census")),
    );
    run(&["--heading", "6", "--as", "plain-html"]).stdout(contains("<h6>Census"));
    run(&["--heading", "1"]).code(2).stderr(contains("1 is not in 2..=6"));
}

#[test]
fn the_cards_of_a_folder_are_written_except_bad_ones() {
    let mut sandbox =
        Sandbox::new().with("cards/bad/not.json", "{ \"title\": \"a\", }").with("cards/latin.json", b"\"\xe9\"");
    for number in 0..1000 {
        let folder = if number % 2 == 0 { "even" } else { "odd" };
        sandbox = sandbox.with(&format!("cards/{folder}/{number}.json"), GOOD);
    }
    let summary = "\n1000 cards written to out. 2 not written: cards/bad/not.json, cards/latin.json\n";
    run(&sandbox, &["cards", "-o", "out"])
        .code(2)
        .stdout("")
        .stderr(contains("[cards/bad/not.json:1:"))
        .stderr(contains("this character is not encoded in UTF-8"))
        .stderr(ends_with(summary));
    assert_eq!(sandbox.names("out"), ["even", "odd"]);
    assert_eq!((sandbox.names("out/even").len(), sandbox.names("out/odd").len()), (500, 500));
    let once = sandbox.read("out/odd/999.html");
    run(&sandbox, &["cards", "-o", "out"]);
    assert_eq!(sandbox.read("out/odd/999.html"), once);
}

#[test]
fn the_exit_code_reports_findings() {
    let sandbox = Sandbox::new().with("a.json", WRONG).with("b.json", CONTRADICTS);
    run(&sandbox, &["a.json"]).code(1).stdout(starts_with("<fact-card>")).stderr(ends_with("\na.json: 1 finding\n"));
    let why = "b.json: there is nothing to show\n  help: Correct the findings above, or leave out --strict.";
    run(&sandbox, &["a.json", "b.json", "-o", "out", "--strict"])
        .code(2)
        .stderr(contains(why))
        .stderr(ends_with("\n1 card written to out, 2 findings. 1 not written: b.json\n"));
}

#[test]
fn a_failed_write_keeps_the_existing_files() {
    let sandbox = Sandbox::new().with("a.json", GOOD).with("out/a.html/kept", "kept").with("file", "kept");
    let why = contains("a.json: out/a.html cannot be written").and(contains("It is a folder: name a file in it."));
    run(&sandbox, &["a.json", "-o", "out/a.html"]).code(2).stdout("").stderr(why);
    let why = contains("a part of this one is a file, not a folder");
    run(&sandbox, &["a.json", "-o", "file/a.html"]).code(2).stderr(why);
    assert_eq!((sandbox.read("file").as_str(), sandbox.read("out/a.html/kept").as_str()), ("kept", "kept"));
    assert_eq!(
        (sandbox.names("out"), sandbox.names(".")),
        (vec!["a.html".to_owned()], vec!["a.json".to_owned(), "file".into(), "out".into()])
    );
}

#[test]
fn two_cards_never_share_an_output_file() {
    let sandbox = Sandbox::new().with("a/card.json", GOOD).with("b/card.json", WRONG);
    let why = "b/card.json: its output would overwrite out/card.html, the output of a/card.json";
    run(&sandbox, &["a/card.json", "b/card.json", "-o", "out"]).code(2).stderr(contains(why));
    assert!(sandbox.read("out/card.html").contains("1234.50"));
}

#[test]
fn invalid_arguments_are_refused() {
    let sandbox = Sandbox::new().with("a.json", GOOD).with("cards/a.json", GOOD);
    for (arguments, why) in [
        (&["cards"][..], "several cards need a folder: name it with --output"),
        (&["a.json", "cards"], "several cards need a folder"),
        (&[], "<FILE>..."),
        (&["a.json", "--lang", "en US"], "it is not a language tag, such as id, en or pt-BR"),
        (&["a.json", "--css", ""], "--css"),
        (&["a.json", "--csp"], "--csp"),
    ] {
        run(&sandbox, arguments).code(2).stdout("").stderr(contains(why));
    }
    let warning = starts_with("warning: fact-card has no words in \"tlh\"");
    run(&sandbox, &["a.json", "--lang", "tlh"]).code(0).stderr(warning);
}

#[test]
fn the_policy_has_the_hash_of_the_inline_style() {
    use base64::Engine;
    use base64::prelude::BASE64_STANDARD;
    use sha2::{Digest, Sha256};

    let sandbox = Sandbox::new().with("a.json", GOOD);
    let card = stdout(&run(&sandbox, &["a.json"]));
    let (_, style) = card.split_once("<style").unwrap();
    let (style, _) = style.split_once("</style>").unwrap();
    let (_, style) = style.split_once('>').unwrap();
    let hash = BASE64_STANDARD.encode(Sha256::digest(style));
    run(&sandbox, &["--csp"]).stdout(format!("style-src 'sha256-{hash}'\n"));
}

#[test]
fn a_card_is_written_as_text() {
    let sandbox = Sandbox::new().with("card.json", CONTRADICTS);
    run(&sandbox, &["card.json", "--as", "text"]).code(1).stdout("Census\n\nResidents: 50; 10% of 100\n");
    run(&sandbox, &[".", "--as", "text", "-o", "out"]).stdout("");
    assert_eq!(sandbox.read("out/card.txt"), "Census\n\nResidents: 50; 10% of 100\n");
}

#[test]
fn jsonld_is_written_beside_the_card() {
    let sandbox = Sandbox::new().with("cards/census.json", GOOD);
    let printed = stdout(&run(&sandbox, &["cards/census.json", "--as", "jsonld"]).code(0).stderr(""));
    assert!(printed.starts_with("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\""));
    assert!(printed.ends_with("</script>\n"), "{printed}");
    for form in ["element", "jsonld"] {
        run(&sandbox, &["cards", "--output", "out", "--as", form]).code(0);
    }
    assert_eq!(sandbox.names("out"), ["census.html", "census.jsonld.html"]);
    assert_eq!(sandbox.read("out/census.jsonld.html"), printed);
}
