//! The page on which people write cards: its files as they are, but for what they say about the bundle.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};
use fact_card::format::{packs, script_for};
use sha2::{Digest, Sha384};

use crate::files::{FULL_FILE, WRITE_FILE, rare_files};
use crate::manifest::integrity;
use crate::paths::{dist, site};

/// The name of its service worker, which a browser keeps by itself.
const WORKER: &str = "offline.js";

/// What the page loads of the bundle, but for the rare words.
const LOADED: [&str; 8] = [
    "fact-card.js",
    FULL_FILE,
    WRITE_FILE,
    "fact-card.languages.mjs",
    "fact-card.measures.mjs",
    "fact-card.later.mjs",
    "fact-card.share.mjs",
    "fact-card.schema.json",
];

/// Writes the page from the finished bundle.
pub(crate) fn write() -> Result<()> {
    let folder = dist().join("builder");
    fs::create_dir_all(&folder)?;
    let (scripts, hashes) = scripts()?;
    let mut kept = BTreeMap::new();
    for name in LOADED.map(str::to_owned).into_iter().chain(rare_files()) {
        let content = fs::read(dist().join(&name)).with_context(|| format!("the build did not write {name}"))?;
        kept.insert(format!("../{name}"), content);
    }
    let mut worker = None;
    for entry in fs::read_dir(site().join("builder"))? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).context("a file has no name")?;
        let text = fs::read_to_string(&path)?
            .replace("-VERSION.mjs", concat!("-", env!("CARGO_PKG_VERSION"), ".mjs"))
            .replace("\"VERSION\"", concat!("\"", env!("CARGO_PKG_VERSION"), "\""))
            .replace("\"@scripts\"", &scripts)
            .replace("\"@hashes\"", &hashes);
        if name == WORKER {
            worker = Some(text);
            continue;
        }
        fs::write(folder.join(name), &text).context("cannot write the builder")?;
        kept.insert(name.to_owned(), text.into_bytes());
    }
    let files = serde_json::to_string(&kept.keys().collect::<Vec<_>>())?;
    let mut hash = Sha384::new();
    for (name, content) in &kept {
        hash.update(name);
        hash.update(content);
    }
    let version = format!("\"{:x}\"", hash.finalize());
    let worker = worker.context("the builder has no service worker")?;
    let worker = worker.replace("\"@files\"", &files).replace("\"@version\"", &version);
    fs::write(folder.join(WORKER), worker).context("cannot write the builder's service worker")
}

/// The scripts that embed code can load, as objects in JavaScript: by the tags of their languages, and the
/// hash of each.
fn scripts() -> Result<(String, String)> {
    let packs = packs();
    let of_tags: BTreeMap<&str, String> = packs
        .iter()
        .filter(|pack| pack.has_words)
        .flat_map(|pack| pack.tags.iter().map(|tag| (tag.as_str(), script_for(tag))))
        .collect();
    let mut hashes = BTreeMap::new();
    for name in of_tags.values().map(String::as_str).chain(["fact-card.frame.js"]) {
        let content = fs::read(dist().join(name)).with_context(|| format!("the build did not write {name}"))?;
        hashes.insert(name, integrity(&content));
    }
    Ok((serde_json::to_string(&of_tags)?, serde_json::to_string(&hashes)?))
}
