//! The command that makes pictures, as an editor runs it.
//!
//! Nothing here asks for the fonts of the system: what is written is in the embedded one, or is in none.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const GOOD: &str = r#"{ "lang": "en", "title": "Census", "stats": [ { "label": "Residents", "value": 1234 } ] }"#;
const WRONG: &str =
    r#"{ "lang": "en", "title": "Census", "colour": "red", "stats": [ { "label": "Residents", "value": 1234 } ] }"#;

/// A folder of its own for a test of the command, with cards in it.
fn desk(name: &str, cards: &[(&str, &str)]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("image").join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    for (name, data) in cards {
        fs::create_dir_all(path.join(name).parent().unwrap()).unwrap();
        fs::write(path.join(name), data).unwrap();
    }
    path
}

/// Runs the command in a folder. How it ends, and what it says.
fn run(desk: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fact-card"));
    command.current_dir(desk).arg("image").args(arguments).env("NO_COLOR", "1").stdin(Stdio::null());
    let output = command.output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

fn files(folder: &Path) -> Vec<String> {
    let mut files: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    files.sort();
    files
}

#[test]
fn the_command_writes_what_the_ending_asks_for() {
    let desk = desk("endings", &[("card.json", GOOD)]);
    for (name, is_png) in [("card.png", true), ("CARD.PNG", true), ("new/folder/card.svg", false)] {
        assert_eq!(run(&desk, &["card.json", "-o", name]), (Some(0), String::new()));
        let file = fs::read(desk.join(name)).unwrap();
        assert!(file.starts_with(if is_png { b"\x89PNG" } else { b"<svg" }), "{name}");
    }
    assert_eq!(run(&desk, &["card.json", "-o", "dark.png", "--shape", "square", "--theme", "dark"]).0, Some(0));
    let dark = image::open(desk.join("dark.png")).unwrap().to_rgb8();
    assert_eq!((dark.dimensions(), dark.get_pixel(5, 500).0), ((1080, 1080), [0x16, 0x18, 0x1c]));
}

#[test]
fn a_card_comes_from_standard_input() {
    let desk = desk("stdin", &[]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_fact-card"));
    command.current_dir(&desk).args(["image", "-", "-o", "card.svg"]).stdin(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(GOOD.as_bytes()).unwrap();
    assert!(child.wait().unwrap().success());
    assert!(fs::read_to_string(desk.join("card.svg")).unwrap().contains("Residents: 1,234"));
}

#[test]
fn what_is_wrong_with_the_data_is_said_and_the_picture_written() {
    let desk = desk("findings", &[("card.json", WRONG)]);
    let (status, said) = run(&desk, &["card.json", "-o", "card.png"]);
    assert_eq!(status, Some(1));
    assert!(said.contains("card.json:1:") && said.ends_with("card.json: 1 finding\n"), "{said}");
    assert!(desk.join("card.png").exists());
}

#[test]
fn where_there_is_no_picture_nothing_is_written() {
    let none = r#"{ "lang": "en", "title": "Census", "stats": [] }"#;
    let unknown = r#"{ "lang": "en", "title": "\u0378", "stats": [ { "label": "Residents", "value": 1234 } ] }"#;
    let desk = desk(
        "none",
        &[
            ("card.json", GOOD),
            ("bad.json", "{ nothing"),
            ("none.json", none),
            ("unknown.json", unknown),
            ("file", "x"),
        ],
    );
    let before = files(&desk);
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
        assert_eq!(files(&desk), before, "{arguments:?}");
    }
    let (_, said) = run(&desk, &["unknown.json", "-o", "card.png"]);
    assert!(said.contains("Install the Debian package fonts-noto-core") && said.contains("--font"), "{said}");
}

#[test]
fn of_a_folder_each_card_is_a_picture_and_one_that_fails_stops_none() {
    let cards = [
        ("cards/a.json", GOOD),
        ("cards/in/b.json", WRONG),
        ("cards/bad.json", "{ nothing"),
        ("cards/A.txt", "no card"),
    ];
    let desk = desk("folder", &cards);
    let (status, said) = run(&desk, &["cards", "-o", "out"]);
    assert_eq!(status, Some(2));
    assert!(said.ends_with("2 pictures written to out, 1 finding. 1 not written: cards/bad.json\n"), "{said}");
    assert_eq!(
        (files(&desk.join("out")), files(&desk.join("out/in"))),
        (vec!["a.png".to_owned(), "in".to_owned()], vec!["b.png".to_owned()])
    );
    // One card too, where a folder is named.
    assert_eq!(run(&desk, &["cards/a.json", "-o", "other/"]).0, Some(0));
    assert_eq!(files(&desk.join("other")), ["a.png"]);
}

#[test]
fn two_cards_do_not_go_into_one_file() {
    let desk = desk("twice", &[("a/card.json", GOOD), ("b/card.json", GOOD)]);
    let (status, said) = run(&desk, &["a/card.json", "b/card.json", "-o", "out"]);
    assert_eq!(status, Some(2));
    assert!(
        said.contains("b/card.json: its card would be written to out/card.png, as that of a/card.json is"),
        "{said}"
    );
    assert!(said.ends_with("1 picture written to out. 1 not written: b/card.json\n"), "{said}");
}
