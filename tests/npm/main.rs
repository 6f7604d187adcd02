//! The packages of a release, and the npm package in what developers put it into.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![allow(dead_code, reason = "the setup is that of the browser tests, which use more of it")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Output};
use std::sync::LazyLock;

use fact_card::render::{Embed, Style, element, embed, jsonld, page, plain_html, text};
use fact_card::{Context, Document, render};
use libtest_mimic::{Arguments, Trial};
use serde_json::Value;

mod pages;

#[path = "../browser/answers.rs"]
mod answers;
#[path = "../browser/bidi.rs"]
mod bidi;
#[path = "../browser/browser.rs"]
mod browser;
#[path = "../browser/driver.rs"]
mod driver;
#[path = "../browser/embeds.rs"]
mod embeds;
#[path = "../browser/engine.rs"]
mod engine;
#[path = "../browser/held.rs"]
mod held;
#[path = "../browser/optimised.rs"]
mod optimised;
#[path = "../browser/poll.rs"]
mod poll;
#[path = "../browser/pool.rs"]
mod pool;
#[path = "../browser/prerendered.rs"]
mod prerendered;
#[path = "../browser/process.rs"]
mod process;
#[path = "../browser/seeds.rs"]
mod seeds;
#[path = "../browser/setup.rs"]
mod setup;
#[path = "../browser/site.rs"]
mod site;

const SEED: &str = "seeds/kaltim-ktp-ikd.json";
const VERSION: &str = env!("CARGO_PKG_VERSION");

fn main() -> ExitCode {
    // Programs that browsers need run under this executable.
    process::guard();
    let tests: [(&str, fn()); 7] = [
        ("packing_twice_gives_the_same_files", packing_twice_gives_the_same_files),
        ("the_licences_of_all_crates_are_there", the_licences_of_all_crates_are_there),
        ("a_server_writes_what_the_crate_writes", a_server_writes_what_the_crate_writes),
        ("types_are_those_of_each_framework", types_are_those_of_each_framework),
        ("vite_takes_all_that_is_loaded_later", vite_takes_all_that_is_loaded_later),
        ("frameworks_show_cards_in_a_browser", frameworks_show_cards_in_a_browser),
        ("linters_find_nothing", linters_find_nothing),
    ];
    let trial = |(name, test): (&str, fn())| {
        Trial::test(name, move || {
            test();
            Ok(())
        })
    };
    libtest_mimic::run(&Arguments::from_args(), tests.map(trial).into()).exit_code()
}

/// The folder of these tests.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("npm")
}

/// The packages, written once for all tests.
static PACKAGES: LazyLock<PathBuf> = LazyLock::new(|| packed("packages"));

fn packed(name: &str) -> PathBuf {
    let into = folder().join(name);
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(env!("CARGO_MANIFEST_DIR")).args(["xtask", "package", "--into"]).arg(&into);
    succeeded(&mut cargo);
    into
}

/// The tools of developers, as their lock file has them.
static TOOLS: LazyLock<PathBuf> = LazyLock::new(|| {
    let trial = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/npm/trial");
    // A copy of the lock file that was installed from.
    let stamp = trial.join("node_modules/.fact-card-lock.json");
    let lock = fs::read(trial.join("package-lock.json")).unwrap();
    if fs::read(&stamp).ok() != Some(lock.clone()) {
        let mut npm = Command::new("npm");
        succeeded(npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&trial));
        fs::write(&stamp, lock).unwrap();
    }
    // Projects find the tools in the folder above theirs.
    fs::create_dir_all(folder()).unwrap();
    let _ = fs::remove_file(folder().join("node_modules"));
    std::os::unix::fs::symlink(trial.join("node_modules"), folder().join("node_modules")).unwrap();
    trial
});

fn tool(name: &str) -> Command {
    Command::new(TOOLS.join("node_modules/.bin").join(name))
}

/// A new folder in which the package is installed, with the files that are named.
fn project(name: &str, files: &[&str]) -> PathBuf {
    let project = folder().join(name);
    let _ = fs::remove_dir_all(&project);
    fs::create_dir_all(&project).unwrap();
    fs::write(project.join("package.json"), "{ \"private\": true, \"type\": \"module\" }\n").unwrap();
    for file in files {
        let from = TOOLS.join(file);
        fs::copy(&from, project.join(from.file_name().unwrap())).unwrap();
    }
    let mut npm = Command::new("npm");
    npm.args(["install", "--offline", "--no-audit", "--no-fund"]).arg(tarball()).current_dir(&project);
    succeeded(&mut npm);
    project
}

fn tarball() -> PathBuf {
    PACKAGES.join(format!("fact-card-{VERSION}.tgz"))
}

fn succeeded(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{command:?}\n{printed}{}", String::from_utf8_lossy(&output.stderr));
    output
}

fn packing_twice_gives_the_same_files() {
    let sums = |folder: &Path| fs::read_to_string(folder.join("SHA256SUMS")).unwrap();
    let first = sums(&PACKAGES);
    for name in [
        "fact-card.js",
        "builder/index.html",
        "_headers",
        ".tgz",
        ".zip",
        "fact-card-check.1",
        "_fact-card",
        "LICENCES.txt",
    ] {
        assert!(first.lines().any(|line| line.ends_with(name)), "there is no {name}:\n{first}");
    }
    assert_eq!(first, sums(&packed("again")));
}

fn the_licences_of_all_crates_are_there() {
    let text = fs::read_to_string(PACKAGES.join("LICENCES.txt")).unwrap();
    for name in ["serde_core ", "wasm-bindgen ", "lol_alloc ", "icu_segmenter ", "Unicode CLDR"] {
        assert!(text.lines().any(|line| line.starts_with(name)), "{name}is not among\n{text}");
    }
    // They are used only while the crate is compiled.
    for name in ["serde_derive ", "minifier ", "clap "] {
        assert!(!text.lines().any(|line| line.starts_with(name)), "{name}reaches no reader");
    }
}

fn a_server_writes_what_the_crate_writes() {
    let project = project("server", &["server.mjs"]);
    let mut node = Command::new("node");
    node.arg("server.mjs").arg(Path::new(env!("CARGO_MANIFEST_DIR")).join(SEED)).current_dir(&project);
    let written: Value = serde_json::from_slice(&succeeded(&mut node).stdout).unwrap();
    let document = Document::from_json(&fs::read_to_string(SEED).unwrap()).unwrap();
    let context = Context::default();
    assert_eq!(written["element"], element(&document, context, Style::Inline));
    assert_eq!(written["again"], written["element"]);
    assert_eq!(written["plain-html"], plain_html(&document, context));
    assert_eq!(written["page"], page(&document, context, Style::Inline));
    assert_eq!(written["text"], text(&document, context));
    assert_eq!(written["jsonld"], jsonld(&document, context));
    assert_eq!(written["div"], embed(&document, context, Embed::Div(None)));
    assert!(written["object"].as_str().unwrap().contains("2.860.701"));
    assert_eq!(written["csp"], render::element_policy());
    assert_eq!(written["cspOfPage"], render::page_policy());
    assert_eq!(written["findings"], serde_json::json!([]));
    assert_eq!(written["wrong"][0]["path"], "stats[0].value");
    assert_eq!(written["isCardError"], true);
    for (name, start) in [
        ("notJson", "CardError: key must be a string at line 1 column 3"),
        ("nothing", "CardError: no stat of the card can be shown\nerror: stats: found an empty list"),
        (
            "option",
            "TypeError: as: found \"html\", expected \"element\", \"plain-html\", \"page\", \"text\" or \"jsonld\".",
        ),
        ("cspOfText", "TypeError: as: found \"text\", expected \"element\" or \"page\"."),
        ("unknown", "TypeError: options: found \"language\", expected lang, theme, as, heading, strict or css."),
        ("noScript", "TypeError: script: found nothing"),
    ] {
        let message = written[name].as_str().unwrap();
        assert!(message.starts_with(start), "{name}: {message}");
    }
}

fn types_are_those_of_each_framework() {
    const FILES: [&str; 4] = ["types/page.ts", "types/react.tsx", "types/preact.tsx", "types/tsconfig.json"];
    let project = project("types", &FILES);
    succeeded(tool("tsc").args(["--project", "."]).current_dir(&project));
}

fn vite_takes_all_that_is_loaded_later() {
    let project = project("vite", &["vite/index.html", "vite/main.js", "vite/vite.config.js"]);
    succeeded(tool("vite").args(["build", "--logLevel=warn"]).current_dir(&project));
    let assets: BTreeSet<String> = fs::read_dir(project.join("dist/assets"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let script = assets.iter().find(|name| name.starts_with("index-")).unwrap();
    let script = fs::read_to_string(project.join("dist/assets").join(script)).unwrap();
    for start in ["fact-card-", "fact-card.full-", "fact-card.article-", "fact-card.languages-", "fact-card.nowasm-"] {
        let file = assets.iter().find(|name| name.starts_with(start));
        assert!(
            file.is_some_and(|file| script.contains(file.as_str())),
            "the script does not name {start}: {assets:?}"
        );
    }
}

fn frameworks_show_cards_in_a_browser() {
    let project = project("pages", &["pages/build.mjs"]);
    for folder in ["react", "eleventy", "import-map"] {
        fs::create_dir(project.join(folder)).unwrap();
        for entry in fs::read_dir(TOOLS.join("pages").join(folder)).unwrap() {
            let path = entry.unwrap().path();
            fs::copy(&path, project.join(folder).join(path.file_name().unwrap())).unwrap();
        }
    }
    succeeded(Command::new("node").arg("build.mjs").current_dir(&project));
    pages::show_cards();
}

fn linters_find_nothing() {
    succeeded(tool("publint").arg("--strict").arg(PACKAGES.join("npm/fact-card")));
    succeeded(tool("attw").args(["--profile", "esm-only"]).arg(tarball()));
}
