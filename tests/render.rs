//! `fact-card render` as a build step runs it: with real files, in a folder of their own.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

mod desk;

use desk::{Desk, Said};

const GOOD: &str = r#"{ "title": "Census </script> 'x'", "stats": [ { "label": "Residents", "value": 1234.50 } ] }"#;
const WRONG: &str = r#"{ "title": "Census", "stats": [ { "label": "Residents", "value": 1234, "colour": "red" } ] }"#;
const CONTRADICTS: &str = r#"{ "lang": "en", "title": "Census", "stats": [
  { "label": "Residents", "value": 50, "share": { "percent": 10, "ofTotal": 100 } } ] }"#;

/// Runs `fact-card render`.
fn run(desk: &Desk, arguments: &[&str]) -> Said {
    desk.run(&[&["render"], arguments].concat())
}

#[test]
fn a_card_is_printed_or_written_to_a_file() {
    let desk = Desk::new("one").with("a.json", GOOD);
    let printed = run(&desk, &["a.json"]);
    assert_eq!((printed.status, printed.errors.as_str()), (Some(0), ""));
    let start = "<fact-card><template shadowrootmode=\"open\"><style data-version=\"";
    assert!(printed.output.starts_with(start), "{}", printed.output);
    let data = r#"<script type="application/json">{"title":"Census \u003c/script\u003e \u0027x\u0027","stats":[{"label":"Residents","value":1234.50}]}</script>"#;
    assert!(printed.output.contains(data), "{}", printed.output);
    assert!(printed.output.ends_with("</fact-card>\n"));
    let written = run(&desk, &["a.json", "-o", "out/card.html"]);
    assert_eq!((written.status, written.output.as_str(), written.errors.as_str()), (Some(0), "", ""));
    assert_eq!(desk.read("out/card.html"), printed.output);
    assert_eq!(desk.names("out"), ["card.html"]);
}

#[test]
fn what_a_card_is_drawn_for_stands_on_it() {
    let desk = Desk::new("context").with("a.json", GOOD);
    let said = run(&desk, &["a.json", "--lang", "id", "--theme", "dark", "--strict", "--css", "/a.css?x&y"]);
    let start = "<fact-card lang=\"id\" theme=\"dark\" strict=\"\"><template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"/a.css?x&amp;y\" data-version=";
    assert!(said.output.starts_with(start), "{}", said.output);
    assert!(said.output.contains(">1.234,5<"));
    let auto = run(&desk, &["a.json", "--theme", "auto"]).output;
    assert!(auto.starts_with("<fact-card><template") && auto.contains("data-theme=\"auto\""), "{auto}");
}

#[test]
fn a_folder_is_written_side_by_side_but_for_what_is_bad() {
    let mut desk =
        Desk::new("folder").with("cards/bad/not.json", "{ \"title\": \"a\", }").with("cards/latin.json", b"\"\xe9\"");
    for number in 0..1000 {
        let folder = if number % 2 == 0 { "even" } else { "odd" };
        desk = desk.with(&format!("cards/{folder}/{number}.json"), GOOD);
    }
    let said = run(&desk, &["cards", "-o", "out"]);
    assert_eq!((said.status, said.output.as_str()), (Some(2), ""));
    assert!(said.errors.contains("[cards/bad/not.json:1:"), "{}", said.errors);
    assert!(said.errors.contains("this character is not encoded in UTF-8"), "{}", said.errors);
    let summary = "\n1000 cards written to out. 2 not written: cards/bad/not.json, cards/latin.json\n";
    assert!(said.errors.ends_with(summary), "{}", said.errors);
    assert_eq!(desk.names("out"), ["even", "odd"]);
    assert_eq!((desk.names("out/even").len(), desk.names("out/odd").len()), (500, 500));
    let once = desk.read("out/odd/999.html");
    run(&desk, &["cards", "-o", "out"]);
    assert_eq!(desk.read("out/odd/999.html"), once);
}

#[test]
fn the_status_says_whether_there_are_findings() {
    let desk = Desk::new("findings").with("a.json", WRONG).with("b.json", CONTRADICTS);
    let said = run(&desk, &["a.json"]);
    assert_eq!(said.status, Some(1));
    assert!(said.output.starts_with("<fact-card>"));
    assert!(said.errors.ends_with("\na.json: 1 finding\n"), "{}", said.errors);
    let said = run(&desk, &["a.json", "b.json", "-o", "out", "--strict"]);
    assert_eq!(said.status, Some(2));
    assert!(
        said.errors
            .contains("b.json: there is nothing to show\n  help: Mend what is said above, or leave out --strict.")
    );
    assert!(said.errors.ends_with("\n1 card written to out, 2 findings. 1 not written: b.json\n"), "{}", said.errors);
}

#[test]
fn what_cannot_be_written_leaves_what_was_there() {
    let desk = Desk::new("unwritable").with("a.json", GOOD).with("out/a.html/kept", "kept").with("file", "kept");
    let said = run(&desk, &["a.json", "-o", "out/a.html"]);
    assert_eq!((said.status, said.output.as_str()), (Some(2), ""));
    assert!(said.errors.contains("a.json: out/a.html cannot be written"), "{}", said.errors);
    assert!(said.errors.contains("Choose the name of a file in it."), "{}", said.errors);
    let said = run(&desk, &["a.json", "-o", "file/a.html"]);
    assert_eq!(said.status, Some(2));
    assert!(said.errors.contains("something on the way there is a file and no folder"), "{}", said.errors);
    assert_eq!((desk.read("file").as_str(), desk.read("out/a.html/kept").as_str()), ("kept", "kept"));
    assert_eq!(
        (desk.names("out"), desk.names(".")),
        (vec!["a.html".to_owned()], vec!["a.json".to_owned(), "file".into(), "out".into()])
    );
}

#[test]
fn two_cards_do_not_go_into_one_file() {
    let desk = Desk::new("twice").with("a/card.json", GOOD).with("b/card.json", WRONG);
    let said = run(&desk, &["a/card.json", "b/card.json", "-o", "out"]);
    assert_eq!(said.status, Some(2));
    let why = "b/card.json: its card would be written to out/card.html, as that of a/card.json is";
    assert!(said.errors.contains(why), "{}", said.errors);
    assert!(desk.read("out/card.html").contains("1234.50"));
}

#[test]
fn arguments_that_cannot_be_meant_are_refused() {
    let desk = Desk::new("arguments").with("a.json", GOOD).with("cards/a.json", GOOD);
    for (arguments, why) in [
        (&["cards"][..], "several cards are written into a folder: name it with --output"),
        (&["a.json", "cards"], "several cards are written into a folder"),
        (&[], "<FILE>..."),
        (&["a.json", "--lang", "en_US"], "it is no language tag, such as id, en or pt-BR"),
        (&["a.json", "--css", ""], "--css"),
        (&["a.json", "--csp"], "--csp"),
    ] {
        let said = run(&desk, arguments);
        assert_eq!((said.status, said.output.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(said.errors.contains(why), "{}", said.errors);
    }
    let said = run(&desk, &["a.json", "--lang", "tlh"]);
    assert_eq!(said.status, Some(0));
    assert!(said.errors.starts_with("warning: there are no words in \"tlh\""), "{}", said.errors);
}

#[test]
fn the_policy_names_the_style_that_is_in_cards() {
    use base64::Engine;
    use base64::prelude::BASE64_STANDARD;
    use sha2::{Digest, Sha256};

    let desk = Desk::new("policy").with("a.json", GOOD);
    let card = run(&desk, &["a.json"]).output;
    let (_, style) = card.split_once("<style").unwrap();
    let (style, _) = style.split_once("</style>").unwrap();
    let (_, style) = style.split_once('>').unwrap();
    let hash = BASE64_STANDARD.encode(Sha256::digest(style));
    assert_eq!(run(&desk, &["--csp"]).output, format!("style-src 'sha256-{hash}'\n"));
}

#[test]
fn a_card_is_written_as_text() {
    let desk = Desk::new("text").with("card.json", CONTRADICTS);
    let Said { status, output, errors } = run(&desk, &["card.json", "--as", "text"]);
    assert_eq!(output, "Census\n\nResidents: 50; 10% of 100\n");
    assert_eq!(status, Some(1), "{errors}");
    let Said { output, .. } = run(&desk, &[".", "--as", "text", "-o", "out"]);
    assert_eq!(output, "");
    assert_eq!(desk.read("out/card.txt"), "Census\n\nResidents: 50; 10% of 100\n");
}

#[test]
fn facts_are_written_beside_the_card() {
    let desk = Desk::new("facts").with("cards/census.json", GOOD);
    let printed = run(&desk, &["cards/census.json", "--as", "jsonld"]);
    assert_eq!((printed.status, printed.errors.as_str()), (Some(0), ""));
    assert!(printed.output.starts_with("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\""));
    assert!(printed.output.ends_with("</script>\n"), "{}", printed.output);
    for form in ["element", "jsonld"] {
        assert_eq!(run(&desk, &["cards", "--output", "out", "--as", form]).status, Some(0));
    }
    assert_eq!(desk.names("out"), ["census.html", "census.jsonld.html"]);
    assert_eq!(desk.read("out/census.jsonld.html"), printed.output);
}
