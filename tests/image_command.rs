//! The command that makes pictures, as an editor runs it.
//!
//! Nothing here asks for the fonts of the system: what is written is in the embedded one, or is in none.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

mod desk;

use std::fs;
use std::io::Write;
use std::process::Stdio;

use desk::Desk;

const GOOD: &str = r#"{ "lang": "en", "title": "Census", "stats": [ { "label": "Residents", "value": 1234 } ] }"#;
const WRONG: &str =
    r#"{ "lang": "en", "title": "Census", "colour": "red", "stats": [ { "label": "Residents", "value": 1234 } ] }"#;

/// Runs `fact-card image`. How it ends, and what it says.
fn run(desk: &Desk, arguments: &[&str]) -> (Option<i32>, String) {
    let said = desk.run(&[&["image"], arguments].concat());
    assert_eq!(said.output, "");
    (said.status, said.errors)
}

#[test]
fn the_command_writes_what_the_ending_asks_for() {
    let desk = Desk::new("endings").with("card.json", GOOD);
    for (name, is_png) in [("card.png", true), ("CARD.PNG", true), ("new/folder/card.svg", false)] {
        assert_eq!(run(&desk, &["card.json", "-o", name]), (Some(0), String::new()));
        let file = fs::read(desk.path(name)).unwrap();
        assert!(file.starts_with(if is_png { b"\x89PNG" } else { b"<svg" }), "{name}");
    }
    assert_eq!(run(&desk, &["card.json", "-o", "dark.png", "--shape", "square", "--theme", "dark"]).0, Some(0));
    let dark = image::open(desk.path("dark.png")).unwrap().to_rgb8();
    assert_eq!((dark.dimensions(), dark.get_pixel(5, 500).0), ((1080, 1080), [0x16, 0x18, 0x1c]));
}

#[test]
fn a_card_comes_from_standard_input() {
    let desk = Desk::new("stdin");
    let mut child = desk.command(&["image", "-", "-o", "card.svg"]).stdin(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(GOOD.as_bytes()).unwrap();
    assert!(child.wait().unwrap().success());
    assert!(desk.read("card.svg").contains("Residents: 1,234"));
}

#[test]
fn what_is_wrong_with_the_data_is_said_and_the_picture_written() {
    let desk = Desk::new("findings").with("card.json", WRONG);
    let (status, said) = run(&desk, &["card.json", "-o", "card.png"]);
    assert_eq!(status, Some(1));
    assert!(said.contains("card.json:1:") && said.ends_with("card.json: 1 finding\n"), "{said}");
    assert!(desk.path("card.png").exists());
}

#[test]
fn where_there_is_no_picture_nothing_is_written() {
    let none = r#"{ "lang": "en", "title": "Census", "stats": [] }"#;
    let unknown = r#"{ "lang": "en", "title": "\u0378", "stats": [ { "label": "Residents", "value": 1234 } ] }"#;
    let desk = Desk::new("none")
        .with("card.json", GOOD)
        .with("bad.json", "{ nothing")
        .with("none.json", none)
        .with("unknown.json", unknown)
        .with("file", "x");
    let before = desk.names(".");
    for (arguments, expected) in [
        (&["card.json"][..], "name the picture to write: --output card.png, or card.svg"),
        (&["card.json", "-o", "card.jpg"], "found --output card.jpg, expected a name that ends in .png or .svg"),
        (&["card.json", "-o", "card"], "found --output card, expected a name that ends in .png or .svg"),
        (&["card.json", "none.json", "-o", "card.png"], "several pictures are written into a folder"),
        (&["card.json", "-o", "card.png", "--font", "file"], "--font file: this is no TrueType or OpenType font"),
        (&["card.json", "-o", "card.png", "--font", "away.ttf"], "--font away.ttf: "),
        (&["card.json", "-o", "card.png", "--lang", "x y"], "no language tag"),
        (&["card.json", "-o", "file/card.png"], "file/card.png cannot be written"),
        (&["bad.json", "-o", "card.png"], "not JSON"),
        (&["none.json", "-o", "card.png"], "there is nothing to show"),
        (&["away.json", "-o", "card.png"], "there is no such file"),
        (&["unknown.json", "-o", "card.png"], "no font has the characters \u{378}"),
    ] {
        let (status, said) = run(&desk, arguments);
        assert_eq!(status, Some(2), "{arguments:?}: {said}");
        assert!(said.contains(expected), "{arguments:?}: {said}");
        assert_eq!(desk.names("."), before, "{arguments:?}");
    }
    let (_, said) = run(&desk, &["unknown.json", "-o", "card.png"]);
    assert!(said.contains("Install the Debian package fonts-noto-core") && said.contains("--font"), "{said}");
}

#[test]
fn of_a_folder_each_card_is_a_picture_and_one_that_fails_stops_none() {
    let desk = Desk::new("folder")
        .with("cards/a.json", GOOD)
        .with("cards/in/b.json", WRONG)
        .with("cards/bad.json", "{ nothing")
        .with("cards/A.txt", "no card");
    let (status, said) = run(&desk, &["cards", "-o", "out"]);
    assert_eq!(status, Some(2));
    assert!(said.ends_with("2 pictures written to out, 1 finding. 1 not written: cards/bad.json\n"), "{said}");
    assert_eq!(
        (desk.names("out"), desk.names("out/in")),
        (vec!["a.png".to_owned(), "in".to_owned()], vec!["b.png".to_owned()])
    );
    // One card too, where a folder is named.
    assert_eq!(run(&desk, &["cards/a.json", "-o", "other/"]).0, Some(0));
    assert_eq!(desk.names("other"), ["a.png"]);
}

#[test]
fn two_cards_do_not_go_into_one_file() {
    let desk = Desk::new("twice").with("a/card.json", GOOD).with("b/card.json", GOOD);
    let (status, said) = run(&desk, &["a/card.json", "b/card.json", "-o", "out"]);
    assert_eq!(status, Some(2));
    assert!(
        said.contains("b/card.json: its card would be written to out/card.png, as that of a/card.json is"),
        "{said}"
    );
    assert!(said.ends_with("1 picture written to out. 1 not written: b/card.json\n"), "{said}");
}
