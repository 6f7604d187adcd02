//! What the WordPress plugin says, and its translations. How it works is tested in a WordPress: see
//! `tests/browser/wordpress/plugin.rs`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

const FOLDER: &str = "www/wordpress";

fn read(name: &str) -> String {
    fs::read_to_string(format!("{FOLDER}/{name}")).unwrap()
}

/// A text with its context, which may be empty.
type Message = (String, String);

/// The texts that the sources have translated.
fn said() -> BTreeSet<Message> {
    let of_folder = fs::read_dir(format!("{FOLDER}/includes")).unwrap();
    let mut sources: Vec<String> = of_folder.map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap()).collect();
    sources.push(read("block/editor.js"));
    let mut said = BTreeSet::new();
    for source in sources {
        for rest in source.replace(['\n', '\t'], " ").split("__(").skip(1) {
            let rest = rest.trim_start();
            let mark = rest.chars().next().unwrap();
            let text = rest[1..].split(mark).next().unwrap();
            let domain = rest[text.len() + 2..].trim_start_matches([',', ' ']);
            assert!(domain[1..].starts_with("fact-card"), "{text} is not of the plugin's domain");
            said.insert((String::new(), text.to_owned()));
        }
    }
    let plugin = read("fact-card.php");
    for name in ["Plugin Name", "Description"] {
        let (_, rest) = plugin.split_once(&format!("{name}:")).unwrap();
        said.insert((String::new(), rest.lines().next().unwrap().trim().to_owned()));
    }
    let block: Value = serde_json::from_str(&read("block/block.json")).unwrap();
    for (key, context) in
        [("title", "block title"), ("description", "block description"), ("keywords", "block keyword")]
    {
        let texts = block[key].as_array().cloned().unwrap_or_else(|| vec![block[key].clone()]);
        said.extend(texts.iter().map(|text| (context.to_owned(), text.as_str().unwrap().to_owned())));
    }
    said
}

/// The texts of a file for translators, each with its translation.
fn listed(name: &str) -> Vec<(Message, String)> {
    let text = read(&format!("languages/{name}"));
    let entries = text.split("\n\n").skip(1).map(|entry| {
        let value = |key: &str| {
            let line = entry.lines().find_map(|line| line.strip_prefix(key));
            line.map_or_else(String::new, |json| serde_json::from_str(json).unwrap())
        };
        ((value("msgctxt "), value("msgid ")), value("msgstr "))
    });
    entries.collect()
}

#[test]
fn each_text_can_be_translated() {
    let listed: BTreeSet<Message> = listed("fact-card.pot").into_iter().map(|(message, _)| message).collect();
    assert_eq!(listed, said());
}

#[test]
fn each_text_is_translated_into_indonesian() {
    let listed = listed("fact-card-id_ID.po");
    let messages: BTreeSet<Message> = listed.iter().map(|(message, _)| message.clone()).collect();
    assert_eq!(messages, said());
    for ((_, text), translation) in listed {
        assert!(!translation.is_empty(), "{text} is not translated");
        for placeholder in ["%s", "%1$s", "%2$s"] {
            assert_eq!(text.contains(placeholder), translation.contains(placeholder), "{text}: {placeholder}");
        }
    }
}

/// `cargo xtask package` writes the version in their place.
#[test]
fn nothing_states_another_version() {
    for (file, line) in [
        ("fact-card.php", "Version:           0.0.0"),
        ("fact-card.php", "const VERSION = '0.0.0';"),
        ("block/block.json", "\"version\": \"0.0.0\""),
        ("readme.txt", "Stable tag: 0.0.0"),
    ] {
        assert!(read(file).contains(line), "{file} lacks {line}");
    }
}
