//! `fact-card check --article` as an editor runs it: with real files, in a temporary folder.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

mod sandbox;

use predicates::prelude::PredicateBooleanExt;
use predicates::str::{contains, is_empty};
use sandbox::{Sandbox, stdout};
use serde_json::Value;

const SEED: &str = include_str!("../seeds/kaltim-ktp-ikd.json");
const DEMO: &str = include_str!("../www/site/index.html");
const CARD: &str =
    r#"{ "lang": "en", "title": "Census", "stats": [ { "label": "Residents", "value": 1234, "unit": "people" } ] }"#;

#[test]
fn the_demo_article_has_every_figure() {
    let sandbox = Sandbox::new().with("a.json", SEED).with("a.html", DEMO);
    let run = sandbox.run(&["check", "a.json", "--article", "a.html"]).code(0).stdout("");
    run.stderr("a.json: no findings, 1 calculation confirmed, 5 of 5 figures are in a.html\n");
    let run = sandbox.run(&["check", "a.json", "--article", "a.html", "--explain"]).code(0);
    insta::assert_snapshot!("explain-article", stdout(&run));
}

#[test]
fn one_changed_digit_is_reported_with_both_places() {
    let changed = DEMO.replace("156.639 warga sudah", "157.639 warga sudah");
    let sandbox = Sandbox::new().with("a.json", SEED).with("a.html", changed);
    let run = sandbox.run(&["check", "a.json", "--article", "a.html"]).code(1);
    let run = run.stderr("a.json: 1 finding, 4 of 5 figures are in a.html\n");
    insta::assert_snapshot!("contradicted", stdout(&run));
    let run = sandbox.run(&["check", "a.json", "--article", "a.html", "--format", "github"]).code(1);
    insta::assert_snapshot!("contradicted-github", stdout(&run));
    let run = sandbox.run(&["check", "a.json", "--article", "a.html", "--format", "json"]).code(1);
    let report: Value = serde_json::from_slice(&run.get_output().stdout).unwrap();
    insta::assert_snapshot!("contradicted-json", serde_json::to_string_pretty(&report).unwrap());
}

/// A percentage follows from the card's other figures, but the article has another one in its place.
#[test]
fn a_percentage_that_is_another_one_is_contradicted() {
    let card = r#"{ "lang": "de", "title": "Wohnungen", "stats": [ { "label": "Neue Wohnungen", "value": 86420,
        "unit": "Wohnungen", "target": { "value": 159200, "reached": 54.3 } } ] }"#;
    let article = "Bis Oktober wurden 86.420 neue Wohnungen fertig. Das Ziel sind 159.200 Wohnungen. Davon sind ";
    let says = |end: &str| {
        let text = format!("Wohnungen\n\n{article}{end}");
        let run =
            Sandbox::new().with("a.json", card).with("a.txt", text).run(&["check", "a.json", "--article", "a.txt"]);
        stdout(&run)
    };
    for other in ["45,3", "54,8", "64,3"] {
        assert!(
            says(&format!("{other} Prozent erreicht.")).contains(&format!("\"{other} Prozent\", which")),
            "{other}"
        );
    }
    // The right one, one of something else, and none.
    for end in ["54,3 Prozent erreicht.", "12,7 Prozent Häuser.", "zu wenige fertig."] {
        assert_eq!(says(end), "", "{end}");
    }
}

#[test]
fn a_figure_that_the_article_lacks_is_reported_once() {
    let sandbox = Sandbox::new().with("a.json", CARD).with("a.txt", "Nobody counts them.");
    let run = sandbox.run(&["check", "a.json", "--article", "a.txt"]).code(1);
    insta::assert_snapshot!("missing", stdout(&run));
}

#[test]
fn several_cards_have_one_article() {
    let other = CARD.replace("1234", "4321");
    let sandbox =
        Sandbox::new().with("cards/a.json", CARD).with("cards/b.json", other).with("a.md", "# It has\n\n1,234 people.");
    let run = sandbox.run(&["check", "cards", "--article", "a.md"]).code(1);
    run.stderr("2 files, 1 finding, 1 of 2 figures are in a.md\n");
}

#[test]
fn each_card_has_its_article_in_a_folder() {
    let other = CARD.replace("1234", "4321");
    let sandbox = Sandbox::new()
        .with("cards/a.json", CARD)
        .with("cards/2024/b.json", &other)
        .with("articles/a.md", "# It has\n\n1,234 people.")
        .with("articles/b.md", "# It has\n\n4,321 people.")
        .with("articles/2024/b.html", "<p>It has 4,320 people.</p>");
    let run = sandbox.run(&["check", "cards", "--article", "articles"]).code(1);
    let run = run.stderr("2 files, 1 finding, 1 of 2 figures are in articles\n");
    run.stdout(contains("\"4,320\", which the article has in its place").and(contains("[articles/2024/b.html:1:")));
    sandbox.run(&["check", "cards/a.json", "--article", "articles"]).code(0).stdout(is_empty());
    // Cards and articles side by side.
    let sandbox = Sandbox::new().with("desk/a.json", CARD).with("desk/a.txt", "It has 1,234 people.");
    let run = sandbox.run(&["check", "desk", "--article", "desk"]).code(0).stdout(is_empty());
    run.stderr("desk/a.json: no findings, 1 of 1 figure is in desk\n");
}

#[test]
fn a_card_without_an_article_of_its_own_is_a_finding() {
    let sandbox = Sandbox::new()
        .with("cards/none.json", CARD)
        .with("cards/several.json", CARD)
        .with("cards/empty.json", CARD)
        .with("cards/broken.json", "{")
        .with("articles/several.md", "1,234 people")
        .with("articles/several.txt", "1,234 people")
        .with("articles/empty.htm", "<html>");
    for (name, said) in [
        ("none", "found no article of this card, expected its article, such as articles/none.html"),
        ("several", "found articles/several.md and articles/several.txt, expected one article of a card"),
        ("empty", "found articles/empty.htm: there is no text in it, expected an article that can be read"),
    ] {
        let run = sandbox.run(&["check", &format!("cards/{name}.json"), "--article", "articles"]).code(1);
        let words = stdout(&run).split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains(said), "{words}");
        run.stderr(format!("cards/{name}.json: 1 finding\n"));
    }
    sandbox
        .run(&["check", "cards/broken.json", "--article", "articles"])
        .code(2)
        .stderr("cards/broken.json: not checked\n");
    let run = sandbox.run(&["check", "-", "--article", "articles"]);
    run.code(2);
}

#[test]
fn an_article_that_cannot_be_used_says_why() {
    let sandbox = Sandbox::new()
        .with("a.json", CARD)
        .with("empty.txt", "\n \n")
        .with("empty.html", "<html><script>document.write(1234)</script><nav>1,234</nav>")
        .with("latin.txt", b"It has 1,234 people in K\xf6ln.")
        .with("utf16.txt", b"\xff\xfe1\x002\x00")
        .with("long.txt", "1,234 people. ".repeat(1_200_000));
    for (name, expected) in [
        ("empty.txt", "there is no text in it"),
        ("empty.html", "its text may come from a script"),
        ("latin.txt", "not encoded in UTF-8"),
        ("utf16.txt", "encoded in UTF-16"),
        ("long.txt", "it has more than 16 MiB"),
        ("none.txt", "there is no such file"),
    ] {
        let run = sandbox.run(&["check", "a.json", "--article", name]).code(2);
        // The card is checked all the same.
        run.stdout(contains(expected).and(contains(name)))
            .stderr("a.json: no findings, not compared with the article\n");
    }
    sandbox.run(&["draft", "."]).code(2).stderr(contains("it is a folder"));
    sandbox.run(&["check", "-", "--article", "-"]).code(2).stdout(is_empty()).stderr(contains("name the file of one"));
}

#[test]
fn a_large_article_is_read() {
    let text = "It has 99 trees, and nothing else is known of it.\n\n".repeat(20_000) + "It has 1,234 people.";
    let sandbox = Sandbox::new().with("a.json", CARD).with("a.txt", text);
    let run = sandbox.run(&["check", "a.json", "--article", "a.txt"]).code(0);
    run.stderr("a.json: no findings, 1 of 1 figure is in a.txt\n");
}

#[test]
fn a_page_without_a_main_text_is_read_as_a_whole() {
    let deep = "<div>".repeat(600) + "1,234 people";
    let sandbox = Sandbox::new().with("a.json", CARD).with("a.html", deep);
    let run = sandbox.run(&["check", "a.json", "--article", "a.html"]).code(0).stdout(contains("no main text"));
    run.stderr("a.json: no findings, 1 note, 1 of 1 figure is in a.html\n");
}

#[test]
fn the_language_of_an_article_may_be_another_than_it_says() {
    let page = |lang: &str| format!("<html lang={lang}><p>Ada 2,86 juta jiwa.</p>");
    let card = r#"{ "lang": "id", "title": "Sensus", "stats": [ { "label": "Penduduk", "value": 2860000, "unit": "jiwa" } ] }"#;
    let sandbox = Sandbox::new().with("a.json", card).with("id.html", page("id")).with("en.html", page("en"));
    sandbox.run(&["check", "a.json", "--article", "id.html"]).code(0).stdout("");
    let run = sandbox.run(&["check", "a.json", "--article", "en.html"]).code(0);
    insta::assert_snapshot!("other-language", stdout(&run));
}

#[test]
fn the_form_of_a_file_is_known_without_its_ending() {
    let sandbox = Sandbox::new().with("a.json", CARD);
    for text in ["It has 1,234 people.", "<!doctype html><p>It has 1,<b>234</b> people."] {
        let mut command = sandbox.command(&["check", "a.json", "--article", "-"]);
        command.write_stdin(text).assert().code(0).stderr(contains("1 of 1 figure is in standard input"));
    }
}

#[test]
fn fixes_come_before_the_comparison() {
    let sandbox =
        Sandbox::new().with("a.json", CARD.replace("1234", "\"1 234\"")).with("a.txt", "It has 1,234 people.");
    let run = sandbox.run(&["check", "--fix", "a.json", "--article", "a.txt"]).code(0);
    run.stderr("a.json: 1 mended, no findings, 1 of 1 figure is in a.txt\n");
}
