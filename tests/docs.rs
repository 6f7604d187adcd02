//! The documentation says what is so: its examples are run, its links lead somewhere, and the files, tests
//! and options that it names exist.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

#[path = "../src/bin/xtask/docs/page.rs"]
mod page;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use page::PAGES;
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use serde_json::Value;

/// All that is written for people.
fn sources() -> Vec<String> {
    let mut sources: Vec<String> = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"].map(str::to_owned).into();
    for entry in fs::read_dir("www/site/docs").unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "md") {
            sources.push(path.to_str().unwrap().to_owned());
        }
    }
    sources.sort();
    sources
}

fn read(file: &str) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn events(text: &str) -> Vec<Event<'_>> {
    Parser::new_ext(text, Options::ENABLE_TABLES).collect()
}

/// A block of code, with the file that it stands in.
struct Block {
    file: String,
    language: String,
    code: String,
}

/// The blocks of code of a language, in all sources.
fn blocks(language: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    for file in sources() {
        let text = read(&file);
        let mut open = None;
        for event in events(&text) {
            match event {
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(name))) => open = Some((name, String::new())),
                Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => panic!("{file} has indented code"),
                Event::Text(code) => {
                    if let Some((_, block)) = &mut open {
                        block.push_str(&code);
                    }
                }
                Event::End(TagEnd::CodeBlock) => {
                    let (name, code) = open.take().unwrap();
                    blocks.push(Block { file: file.clone(), language: name.into_string(), code });
                }
                _ => {}
            }
        }
    }
    blocks.retain(|block| block.language == language);
    assert!(!blocks.is_empty(), "there is no {language}");
    blocks
}

/// What stands between back quotes, each with its file.
fn spans() -> Vec<(String, String)> {
    let of = |file: String| {
        let text = read(&file);
        let spans = events(&text).into_iter().filter_map(|event| match event {
            Event::Code(code) => Some((file.clone(), code.into_string())),
            _ => None,
        });
        spans.collect::<Vec<_>>()
    };
    sources().into_iter().flat_map(of).collect()
}

/// A folder of its own for a test, with what the examples are about.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join("docs").join(name));
        let _ = fs::remove_dir_all(&folder.0);
        folder.put("cards/ktp-el.json", &read("seeds/kaltim-ktp-ikd.json"));
        for seed in ["misread-target", "from-a-sheet"] {
            let path = format!("seeds/broken/{seed}.json");
            folder.put(&path, &read(&path));
        }
        folder.put("article.html", &read("www/site/index.html"));
        folder.put("articles/ktp-el.html", &read("www/site/index.html"));
        folder.put("article.md", &blocks("md")[0].code);
        let script = |name: &str| serde_json::json!({ "name": name, "bytes": 1, "brotli": 1, "integrity": "sha384-…" });
        let files = ["fact-card.js", "fact-card.id.js", "fact-card.frame.js"].map(script);
        folder.put("www/dist/manifest.json", &serde_json::json!({ "files": files }).to_string());
        folder
    }

    fn put(&self, name: &str, content: &str) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    /// Runs a line that begins with the command's name.
    fn run(&self, line: &str) -> Output {
        let line = line.split("  #").next().unwrap();
        let mut words = line.split_whitespace();
        assert_eq!(words.next(), Some("fact-card"), "{line}");
        let mut command = Command::new(env!("CARGO_BIN_EXE_fact-card"));
        command.args(words).current_dir(&self.0).env("NO_COLOR", "1").env_remove("FORCE_COLOR");
        command.env_remove("CLICOLOR_FORCE").output().unwrap()
    }
}

/// What the command has written.
fn written(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn the_readme_is_short() {
    let lines = read("README.md").lines().count();
    assert!(lines <= 200, "it has {lines} lines");
}

#[test]
fn lines_are_short() {
    for file in sources() {
        let mut is_code = false;
        let mut is_generated = false;
        for (index, line) in read(&file).lines().enumerate() {
            if line.starts_with("```") {
                is_code = !is_code;
            }
            if line.starts_with("<!-- ") {
                is_generated = line.starts_with("<!-- generated: ");
            }
            let is_free = is_code || is_generated || line.starts_with('|');
            let length = line.chars().count();
            assert!(is_free || length <= 110, "{file}:{}: {length} characters", index + 1);
        }
    }
}

/// Each link and picture, also in HTML.
fn links(text: &str) -> Vec<String> {
    let mut links = Vec::new();
    for event in events(text) {
        match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                links.push(dest_url.into_string());
            }
            Event::Html(markup) | Event::InlineHtml(markup) => {
                for start in ["src=\"", "srcset=\"", "href=\""] {
                    let found = markup.split(start).skip(1).filter_map(|rest| rest.split_once('"'));
                    links.extend(found.map(|(link, _)| link.to_owned()));
                }
            }
            _ => {}
        }
    }
    links
}

#[test]
fn links_lead_somewhere() {
    for file in sources() {
        let text = read(&file);
        for link in links(&text).iter().filter(|link| !link.contains("://")) {
            let (path, id) = link.split_once('#').unwrap_or((link, ""));
            let path = if path.is_empty() { file.clone() } else { page::resolved(&file, path) };
            assert!(Path::new(&path).exists(), "{file} links to {link}: there is no {path}");
            let target = if id.is_empty() { String::new() } else { read(&path) };
            let ids = page::headings(&events(&target));
            assert!(id.is_empty() || ids.iter().any(|known| known == id), "{file} links to {link}: {ids:?}");
        }
    }
}

#[test]
fn files_that_are_named_exist() {
    const FOLDERS: [&str; 6] = ["src/", "tests/", "seeds/", "benches/", "examples/", "www/"];
    for (file, span) in spans() {
        let is_path = FOLDERS.iter().any(|folder| span.starts_with(folder)) && !span.contains(char::is_whitespace);
        let is_built = span.starts_with("www/dist/");
        assert!(!is_path || is_built || Path::new(&span).exists(), "{file} names {span}");
    }
}

/// The cards of a source: blocks of JSON with stats, or a stat alone.
fn cards(blocks: &[Block]) -> Vec<String> {
    let of = |block: &Block| {
        let value: Value = serde_json::from_str(&block.code).unwrap_or_else(|error| panic!("{}: {error}", block.file));
        match (value.get("stats"), value.get("label")) {
            (Some(_), _) => Some(block.code.clone()),
            (None, Some(_)) => Some(serde_json::json!({ "title": "One stat", "stats": [value] }).to_string()),
            (None, None) => None,
        }
    };
    blocks.iter().filter_map(of).collect()
}

/// Holds that cards have nothing wrong with them, and add up.
fn assert_right(name: &str, cards: &[String]) {
    let folder = Folder::new(name);
    for (index, card) in cards.iter().enumerate() {
        folder.put(&format!("shown/{index}.json"), card);
    }
    let output = folder.run("fact-card check shown");
    assert!(output.status.success() && !cards.is_empty(), "{}", written(&output));
}

#[test]
fn cards_are_right() {
    assert_right("cards", &cards(&blocks("json")));
}

#[test]
fn cards_in_html_are_right() {
    // Where data begins, and what stands behind it.
    const PLACES: [(&str, &str); 4] = [
        ("<script type=\"application/json\">", "</script>"),
        ("data-fact-card='", "'"),
        ("data-card='", "'"),
        (".card =", ";\n"),
    ];
    let mut cards = Vec::new();
    for block in blocks("html") {
        for (start, end) in PLACES {
            let found = block.code.split(start).skip(1).map(|rest| rest.split_once(end).unwrap().0.to_owned());
            // The output of a command, cut short.
            cards.extend(found.filter(|card| !card.contains('…')));
        }
    }
    assert!(cards.len() >= PLACES.len(), "{cards:?}");
    assert_right("html", &cards);
}

#[test]
fn commands_run() {
    let folder = Folder::new("commands");
    let shell = blocks("sh").into_iter().chain(blocks("yaml"));
    let lines: Vec<String> =
        shell.flat_map(|block| block.code.lines().map(str::to_owned).collect::<Vec<_>>()).collect();
    let lines =
        lines.iter().map(|line| line.trim_start_matches("- run: ")).filter(|line| line.starts_with("fact-card "));
    // `tests/watch.rs` runs that one, which does not end.
    let lines = lines.filter(|line| !line.starts_with("fact-card watch "));
    let mut count = 0;
    for line in lines {
        let output = folder.run(line);
        assert!(output.status.success(), "{line}\n{}", written(&output));
        count += 1;
    }
    assert!(count > 5, "only {count}");
}

/// Each block of text is what a command writes, or is about one of these.
#[test]
fn texts_are_what_is_written() {
    let folder = Folder::new("texts");
    for Block { file, code, .. } in blocks("text") {
        if let Some(transcript) = code.strip_prefix("$ ") {
            let (line, shown) = transcript.split_once('\n').unwrap();
            let written = written(&folder.run(line));
            let is_shown = match shown.strip_suffix("…\n") {
                Some(start) => written.starts_with(start) && start.len() > 100,
                None => written == shown,
            };
            assert!(is_shown, "{file}: {line}\n{written}");
        } else if code.starts_with("How this adds up") {
            let card = cards(&blocks("json")).into_iter().find(|card| card.contains("\"Digital IDs\"")).unwrap();
            folder.put("shown.json", &card);
            let markup = written(&folder.run("fact-card render shown.json"));
            let words: String = markup.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text).collect();
            let (_, words) = words.split_once("How this adds up").unwrap();
            let words = words.replace("&nbsp;", " ");
            for piece in code.lines().skip(1).flat_map(|line| line.split("  ")).map(str::trim) {
                assert!(words.contains(piece), "{file}: {piece}\n{words}");
            }
        } else if code.starts_with("stats[1]") {
            let output = folder.run("fact-card check --format json seeds/broken/misread-target.json");
            let report: Value = serde_json::from_slice(&output.stdout).unwrap();
            assert_eq!(report[0]["findings"][0]["message"], code.trim_end(), "{file}");
        } else {
            assert!(code.starts_with("JSON ─ wire"), "{file}: nothing tests\n{code}");
        }
    }
}

/// The options and their values are those of the command.
#[test]
fn options_exist() {
    let folder = Folder::new("options");
    let help = ["check", "draft", "render", "embed", "image", "watch"]
        .map(|name| folder.run(&format!("fact-card {name} --help")));
    let help: String = help.iter().map(written).collect();
    let known: BTreeSet<&str> = help.split(|c: char| !(c.is_alphanumeric() || c == '-')).collect();
    for (file, span) in spans() {
        let is_ours = span.starts_with("fact-card ") || span.starts_with("--") || span == "-o";
        if !is_ours || span.starts_with("--fact-card-") {
            continue;
        }
        let words: Vec<&str> = span.split_whitespace().collect();
        let is_option = |word: &str| word.starts_with('-');
        for (index, word) in words.iter().enumerate() {
            // A value of few that an option may have, and no address or file.
            let is_value =
                index > 0 && is_option(words[index - 1]) && word.chars().all(|c| c.is_lowercase() || c == '-');
            let is_known = known.contains(word) || matches!(*word, "--version" | "--");
            assert!(!(is_option(word) || is_value) || is_known, "{file} names {word} in {span}");
        }
    }
}

/// Tests, benchmarks, examples and chores have the names that people are told to call them by.
#[test]
fn chores_and_tests_exist() {
    let chores = read("src/bin/xtask/main.rs");
    let shell = blocks("sh").into_iter().map(|block| (block.file, block.code));
    let mut count = 0;
    for (file, text) in spans().into_iter().chain(shell) {
        for line in text.lines() {
            let words: Vec<&str> = line.split_whitespace().collect();
            for pair in words.windows(2) {
                let [option, name] = pair else { continue };
                let exists = match *option {
                    "xtask" => {
                        let (first, rest) = name.split_at(1);
                        chores.contains(&format!("Chore::{}{rest}", first.to_uppercase()))
                    }
                    "--test" => [format!("tests/{name}.rs"), format!("tests/{name}/main.rs")]
                        .iter()
                        .any(|path| Path::new(path).exists()),
                    "--bench" => [format!("benches/{name}.rs"), format!("benches/{name}/main.rs")]
                        .iter()
                        .any(|path| Path::new(path).exists()),
                    "--example" => Path::new(&format!("examples/{name}/main.rs")).exists(),
                    "--exact" => {
                        let case = name.split_once("/case/").unwrap().1;
                        Path::new("tests/browser/cases").join(case).is_dir()
                    }
                    _ => continue,
                };
                assert!(exists, "{file} names {name} in {line}");
                count += 1;
            }
        }
    }
    assert!(count > 10, "only {count}");
}

#[test]
fn the_script_by_hand_is_the_tested_one() {
    let tested = read("tests/browser/wordpress/plugins/by-hand/fact-card.php");
    let lines = |code: &str| code.lines().filter(|line| !line.starts_with("//")).map(str::to_owned).collect::<Vec<_>>();
    for block in blocks("php") {
        assert_eq!(lines(&block.code), lines(&tested));
    }
}

/// rustdoc compiles and runs the Rust of the files that the crate names.
#[test]
fn rust_is_run() {
    let crate_docs = read("src/lib.rs");
    for block in blocks("rust") {
        assert!(
            crate_docs.contains(&format!("include_str!(\"../{}\")", block.file)),
            "src/lib.rs lacks {}",
            block.file
        );
    }
}

#[test]
fn each_page_is_shown_and_listed() {
    let shown: BTreeSet<&str> = PAGES.iter().map(|(_, file)| *file).collect();
    let index = links(&read("www/site/docs/README.md"));
    for file in sources().iter().filter(|file| file.starts_with("www/site/docs/")) {
        assert!(shown.contains(file.as_str()), "{file} is no page");
        let name = file.strip_prefix("www/site/docs/").unwrap();
        assert!(name == "README.md" || index.iter().any(|link| link == name), "{name} is not in the list");
    }
}

/// The list of them in the data reference is generated.
#[test]
fn the_number_of_languages_is_right() {
    let reference = read("www/site/docs/data.md");
    let (_, list) = reference.split_once("The card's own words are in ").unwrap();
    let (number, list) = list.split_once(" languages, and in English for all others:\n").unwrap();
    let tags = list.lines().next().unwrap().split(' ').count();
    assert_eq!(tags.to_string(), number);
    let mut stated = 0;
    for file in sources() {
        let text = read(&file);
        let words: Vec<&str> = text.split_ascii_whitespace().collect();
        for pair in words.windows(2).filter(|pair| pair[1].starts_with("languages")) {
            let word = pair[0];
            if word.parse::<usize>().is_ok() {
                stated += 1;
                assert_eq!(word, number, "{file}");
            }
        }
    }
    assert!(stated > 2, "{stated}");
}

#[test]
fn every_placeholder_of_a_sentence_is_explained() {
    let words = read("src/format/words/en.txt");
    let inside = |text: &str| text.split_once('}').map(|(name, _)| name.to_owned());
    let used: BTreeSet<String> = words.split('{').skip(1).filter_map(inside).collect();
    let text = read("CONTRIBUTING.md");
    let (_, section) = text.split_once("\n### Placeholders\n").unwrap();
    let (section, _) = section.split_once("\n## ").unwrap();
    let explained: BTreeSet<String> = section.split("\n| `{").skip(1).filter_map(inside).collect();
    assert_eq!(explained, used);
}

#[test]
fn links_of_pages_are_links_to_pages() {
    let html = |name: &str| page::page(Path::new("."), name).unwrap().unwrap_or_else(|error| panic!("{name}: {error}"));
    for (name, file) in PAGES {
        let markup = html(name);
        for link in markup.split("<a href=\"").skip(1).map(|rest| rest.split_once('"').unwrap().0) {
            if link.contains("://") || link.starts_with('/') {
                continue;
            }
            let (path, id) = link.split_once('#').unwrap_or((link, ""));
            let target = match path {
                "" => name,
                "./" => "index",
                _ => path.strip_suffix(".html").unwrap_or_else(|| panic!("{file}: {link}")),
            };
            let target = html(target);
            assert!(id.is_empty() || target.contains(&format!(" id=\"{id}\"")), "{file}: {link}");
        }
    }
    assert!(html("rust").contains("examples/server/main.rs (<code>examples/server/main.rs</code>)"));
    assert!(html("data").contains("<div class=\"table\" tabindex=\"0\">\n<table>"));
    assert!(!html("data").contains("<!-- "));
    assert!(page::page(Path::new("."), "../README").is_none());
}

/// The console sends those who meet a bug to a heading of the README.
#[test]
fn the_console_names_a_heading() {
    let bundler = read("src/bin/xtask/bundle.rs");
    let (_, rest) = bundler.split_once("const HELP: &str = \"README.md#").unwrap();
    let (id, _) = rest.split_once('"').unwrap();
    assert!(page::headings(&events(&read("README.md"))).iter().any(|known| known == id), "{id}");
}
