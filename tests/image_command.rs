//! The command that makes pictures, as an editor runs it.
//!
//! No test needs a font of the system: its text is in the embedded font, or in none.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

mod sandbox;

use std::fs;

use assert_cmd::assert::Assert;
use predicates::prelude::PredicateBooleanExt;
use predicates::str::{contains, ends_with};
use sandbox::Sandbox;

const GOOD: &str = r#"{ "lang": "en", "title": "Census", "stats": [ { "label": "Residents", "value": 1234 } ] }"#;
const WRONG: &str =
    r#"{ "lang": "en", "title": "Census", "colour": "red", "stats": [ { "label": "Residents", "value": 1234 } ] }"#;

/// Runs `fact-card image`, which prints nothing to the standard output.
fn run(sandbox: &Sandbox, arguments: &[&str]) -> Assert {
    sandbox.run(&[&["image"], arguments].concat()).stdout("")
}

#[test]
fn the_command_writes_what_the_ending_asks_for() {
    let sandbox = Sandbox::new().with("card.json", GOOD);
    for (name, is_png) in [("card.png", true), ("CARD.PNG", true), ("new/folder/card.svg", false)] {
        run(&sandbox, &["card.json", "-o", name]).code(0).stderr("");
        let file = fs::read(sandbox.path().join(name)).unwrap();
        assert!(file.starts_with(if is_png { b"\x89PNG" } else { b"<svg" }), "{name}");
    }
    run(&sandbox, &["card.json", "-o", "dark.png", "--shape", "square", "--theme", "dark"]).code(0);
    let dark = image::open(sandbox.path().join("dark.png")).unwrap().to_rgb8();
    assert_eq!((dark.dimensions(), dark.get_pixel(5, 500).0), ((1080, 1080), [0x16, 0x18, 0x1c]));
}

#[test]
fn a_card_comes_from_standard_input() {
    let sandbox = Sandbox::new();
    sandbox.command(&["image", "-", "-o", "card.svg"]).write_stdin(GOOD).assert().success();
    assert!(sandbox.read("card.svg").contains("Residents: 1,234"));
}

#[test]
fn findings_are_reported_and_the_picture_is_written() {
    let sandbox = Sandbox::new().with("card.json", WRONG);
    let expected = contains("card.json:1:").and(ends_with("card.json: 1 finding\n"));
    run(&sandbox, &["card.json", "-o", "card.png"]).code(1).stderr(expected);
    assert!(sandbox.path().join("card.png").exists());
}

#[test]
fn where_there_is_no_picture_nothing_is_written() {
    let none = r#"{ "lang": "en", "title": "Census", "stats": [] }"#;
    let unknown = r#"{ "lang": "en", "title": "\u0378", "stats": [ { "label": "Residents", "value": 1234 } ] }"#;
    let sandbox = Sandbox::new()
        .with("card.json", GOOD)
        .with("bad.json", "{ nothing")
        .with("none.json", none)
        .with("unknown.json", unknown)
        .with("file", "x");
    let before = sandbox.names(".");
    for (arguments, expected) in [
        (&["card.json"][..], "name the picture to write: --output card.png, or card.svg"),
        (&["card.json", "-o", "card.jpg"], "found --output card.jpg, expected a name that ends in .png or .svg"),
        (&["card.json", "-o", "card"], "found --output card, expected a name that ends in .png or .svg"),
        (&["card.json", "none.json", "-o", "card.png"], "several pictures need a folder"),
        (&["card.json", "-o", "card.png", "--font", "file"], "--font file: this is no TrueType or OpenType font"),
        (&["card.json", "-o", "card.png", "--font", "away.ttf"], "--font away.ttf: "),
        (&["card.json", "-o", "card.png", "--lang", "x y"], "not a language tag"),
        (&["card.json", "-o", "file/card.png"], "file/card.png cannot be written"),
        (&["bad.json", "-o", "card.png"], "not JSON"),
        (&["none.json", "-o", "card.png"], "there is nothing to show"),
        (&["away.json", "-o", "card.png"], "there is no such file"),
        (&["unknown.json", "-o", "card.png"], "no font has the characters \u{378}"),
    ] {
        run(&sandbox, arguments).code(2).stderr(contains(expected));
        assert_eq!(sandbox.names("."), before, "{arguments:?}");
    }
    let expected = contains("Install the Debian package fonts-noto-core").and(contains("--font"));
    run(&sandbox, &["unknown.json", "-o", "card.png"]).stderr(expected);
}

#[test]
fn of_a_folder_each_card_is_a_picture_and_one_that_fails_stops_none() {
    let sandbox = Sandbox::new()
        .with("cards/a.json", GOOD)
        .with("cards/in/b.json", WRONG)
        .with("cards/bad.json", "{ nothing")
        .with("cards/A.txt", "no card");
    let summary = "2 pictures written to out, 1 finding. 1 not written: cards/bad.json\n";
    run(&sandbox, &["cards", "-o", "out"]).code(2).stderr(ends_with(summary));
    assert_eq!(
        (sandbox.names("out"), sandbox.names("out/in")),
        (vec!["a.png".to_owned(), "in".to_owned()], vec!["b.png".to_owned()])
    );
    // One card too, where a folder is named.
    run(&sandbox, &["cards/a.json", "-o", "other/"]).code(0);
    assert_eq!(sandbox.names("other"), ["a.png"]);
}

#[test]
fn two_cards_do_not_go_into_one_file() {
    let sandbox = Sandbox::new().with("a/card.json", GOOD).with("b/card.json", GOOD);
    let why = contains("b/card.json: its output would overwrite out/card.png, the output of a/card.json");
    let summary = ends_with("1 picture written to out. 1 not written: b/card.json\n");
    run(&sandbox, &["a/card.json", "b/card.json", "-o", "out"]).code(2).stderr(why.and(summary));
}
