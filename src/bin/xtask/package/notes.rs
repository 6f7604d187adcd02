//! What goes with a release in words, and what a host says about its files.

use std::fs;

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use super::VERSION;
use crate::manifest::Entry;
use crate::paths::root;

/// The version's section of the changelog. Before the release that is what stands under Unreleased.
pub(super) fn changes() -> Result<String> {
    let text = read("CHANGELOG.md")?;
    let is_version = |heading: &str| heading.trim_start_matches('[').starts_with(VERSION);
    section(&text, is_version)
        .or_else(|| section(&text, |heading| heading == "Unreleased"))
        .with_context(|| format!("CHANGELOG.md has neither a section {VERSION} nor one that is Unreleased"))
}

/// How a site goes on to another version.
pub(super) fn upgrade() -> Result<String> {
    section(&read("www/site/docs/install.md")?, |heading| heading == "Upgrade")
        .context("www/site/docs/install.md has no section Upgrade")
}

/// Headers in the form that Netlify and Cloudflare Pages read. A file of a version never changes, and pages
/// of other sites may load it.
pub(super) fn headers() -> String {
    let folder = format!("/fact-card/{VERSION}");
    format!(
        "{folder}/*\n  Cache-Control: public, max-age=31536000, immutable\n  Access-Control-Allow-Origin: *\n  \
         X-Content-Type-Options: nosniff\n  Cross-Origin-Resource-Policy: cross-origin\n\
         {folder}/*.wasm\n  Content-Type: application/wasm\n\
         {folder}/*.mjs\n  Content-Type: text/javascript; charset=utf-8\n\
         {folder}/*.schema.json\n  Content-Type: application/schema+json\n"
    )
}

/// The import map with which a browser compares the modules that the script loads with their hashes.
pub(super) fn import_map(entries: &[Entry]) -> Result<String> {
    let is_module = |entry: &&Entry| [".mjs", ".nowasm.js"].iter().any(|ending| entry.name.ends_with(ending));
    let hash = |entry: &Entry| (format!("/fact-card/{VERSION}/{}", entry.name), json!(entry.integrity));
    let hashes: Map<String, Value> = entries.iter().filter(is_module).map(hash).collect();
    Ok(serde_json::to_string_pretty(&json!({ "integrity": hashes }))? + "\n")
}

/// The section of a Markdown text with a heading of the second level, with the heading.
fn section(text: &str, is_wanted: impl Fn(&str) -> bool) -> Option<String> {
    let mut sections = text.split("\n## ").skip(1);
    let section = sections.find(|section| is_wanted(section.lines().next().unwrap_or_default()))?;
    Some(format!("## {}\n", section.trim_end()))
}

fn read(name: &str) -> Result<String> {
    fs::read_to_string(root().join(name)).with_context(|| format!("cannot read {name}"))
}
