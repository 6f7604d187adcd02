//! Facts stated in two places agree, and each module keeps to its job.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use fact_card::card::MAX_BYTES;

fn read(path: impl AsRef<Path>) -> String {
    let path = path.as_ref();
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The files of a folder and of all folders below it.
fn files(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(path.to_str().unwrap()));
        } else {
            found.push(path);
        }
    }
    found
}

#[test]
fn the_demo_shows_the_seed() {
    let demo = read("www/site/index.html");
    let (_, rest) = demo.split_once("<script type=\"application/json\">\n").unwrap();
    let (inline, _) = rest.split_once("</script>").unwrap();
    assert_eq!(inline, read("seeds/kaltim-ktp-ikd.json"));
}

#[test]
fn script_and_crate_have_the_same_size_limit() {
    assert!(read("www/element/json.js").contains(&format!("const MAX_BYTES = {MAX_BYTES};")));
}

#[test]
fn only_bridge_and_dom_use_the_browser() {
    for path in files("src") {
        let edge = ["src/bridge", "src/dom.rs", "src/js.rs", "src/bin"]
            .iter()
            .any(|edge| path.starts_with(edge) || path.to_string_lossy().starts_with(edge));
        let text = read(&path);
        for name in ["web_sys::", "js_sys::", "wasm_bindgen::"] {
            assert!(edge || !text.contains(name), "{} names {name}", path.display());
        }
    }
}

#[test]
fn only_one_place_escapes() {
    for path in files("src") {
        // The reader looks for what others have escaped.
        assert!(
            path.ends_with("html.rs") || path.ends_with("wire/markup.rs") || !read(&path).contains("&lt;"),
            "{} escapes",
            path.display()
        );
    }
}

/// Tests wait for a signal. A fixed time that is long enough on one machine is too short on another, and too
/// long on most.
#[test]
fn no_test_waits_for_a_fixed_time() {
    for path in files("tests").into_iter().filter(|path| !path.starts_with("tests/snapshots")) {
        // `poll.rs` polls what gives no signal, and this file names the calls.
        if path.ends_with("poll.rs") || path.ends_with("tidy.rs") {
            continue;
        }
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let waits =
            |line: &&str| ["sleep(", "setTimeout(", "setInterval(", "interval("].iter().any(|name| line.contains(name));
        assert_eq!(text.lines().find(waits), None, "{}: wait for a signal instead", path.display());
    }
}

#[test]
fn no_lock_file_names_a_mirror() {
    assert!(!read("www/package-lock.json").contains("\"resolved\""));
    let elsewhere =
        |line: &&str| line.starts_with("source = ") && !line.contains("github.com/rust-lang/crates.io-index");
    assert_eq!(read("Cargo.lock").lines().find(elsewhere), None);
}

/// Comments are read beside the code, in windows that are not wide.
#[test]
fn comments_are_in_short_lines() {
    for folder in ["src", "tests", "benches", "examples", "www/element", "www/site", "www/wordpress"] {
        let is_code = |path: &PathBuf| {
            let is_written =
                path.extension().is_some_and(|kind| ["rs", "js", "mjs", "css", "php"].iter().any(|it| kind == *it));
            // `cargo xtask cldr` writes it.
            is_written && !path.ends_with("cldr.rs")
        };
        for path in files(folder).into_iter().filter(is_code) {
            let mut is_in_example = false;
            for (index, line) in read(&path).lines().enumerate() {
                let comment = line.trim_start();
                is_in_example ^= comment.contains("```");
                let is_prose = ["//", "/*", "* "].iter().any(|start| comment.starts_with(start))
                    // Examples, tables and addresses cannot be broken.
                    && !is_in_example
                    && !comment.contains("| ")
                    && !comment.contains("://");
                let length = line.chars().count();
                assert!(!is_prose || length <= 110, "{}:{}: {length} characters", path.display(), index + 1);
            }
        }
    }
}
