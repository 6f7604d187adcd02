//! `www/dist/manifest.json`: what the bundle consists of, for a site that pins each file by its hash.

use std::fs;
use std::iter;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use sha2::{Digest, Sha384};

use crate::compress::{Method, sizes};
use crate::files::files;
use crate::paths::dist;

/// One file of the bundle.
pub(crate) struct Entry {
    pub(crate) name: String,
    /// Its size in bytes as it is.
    pub(crate) bytes: u64,
    /// Its size in bytes as a server sends it, compressed with brotli at quality 11.
    pub(crate) brotli: u64,
    /// For the `integrity` attribute: `sha384-…`.
    pub(crate) integrity: String,
}

/// Writes the manifest of what is in `www/dist/`.
pub(crate) fn write() -> Result<()> {
    let names = files();
    let paths: Vec<PathBuf> = names.iter().map(|name| dist().join(name)).collect();
    let mut entries = Vec::new();
    for ((name, path), brotli) in names.iter().zip(&paths).zip(sizes(Method::Brotli, &paths)?) {
        let content = fs::read(path).with_context(|| format!("the build did not write {name}"))?;
        entries.push(json!({
            "name": name,
            "bytes": content.len(),
            "brotli": brotli,
            "integrity": integrity(&content),
        }));
    }
    let text = serde_json::to_string_pretty(&json!({ "files": entries }))? + "\n";
    fs::write(path(), text).context("cannot write the manifest")
}

/// Reads the manifest back. Fails where a file is missing or is not the one that the manifest was written
/// for.
pub(crate) fn read() -> Result<Vec<Entry>> {
    let text = fs::read_to_string(path()).context("there is no bundle yet: run cargo xtask build")?;
    let manifest: Value = serde_json::from_str(&text).context("the manifest is damaged: run cargo xtask build")?;
    files()
        .iter()
        .map(|name| entry(&manifest, name).with_context(|| format!("{name} is not the file that was built")))
        .collect()
}

/// The bundle as a table for the terminal.
pub(crate) fn table(entries: &[Entry]) -> String {
    let head = format!("{:<28}{:>9}{:>9}  integrity", "www/dist/", "bytes", "brotli");
    let row =
        |Entry { name, bytes, brotli, integrity }: &Entry| format!("{name:<28}{bytes:>9}{brotli:>9}  {integrity}");
    iter::once(head).chain(entries.iter().map(row)).collect::<Vec<_>>().join("\n")
}

fn entry(manifest: &Value, name: &str) -> Option<Entry> {
    let entry = manifest["files"].as_array()?.iter().find(|entry| entry["name"] == name)?;
    let integrity = entry["integrity"].as_str()?;
    let content = fs::read(dist().join(name)).ok()?;
    (self::integrity(&content) == integrity).then(|| {
        Some(Entry {
            name: name.to_owned(),
            bytes: entry["bytes"].as_u64()?,
            brotli: entry["brotli"].as_u64()?,
            integrity: integrity.to_owned(),
        })
    })?
}

/// The hash of a file, for the `integrity` attribute.
pub(crate) fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(content)))
}

pub(crate) fn path() -> PathBuf {
    Path::new(&dist()).join("manifest.json")
}
