//! The licences of what is in the bundle: the crates that are compiled into the wasm modules.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::paths::root;
use crate::step::quietly;
use crate::toolchain;

/// What is in the modules beside crates: its name, its licence as an SPDX expression, and how it gets there.
const OTHERS: [(&str, &str, &str); 2] = [
    ("Rust standard library", "MIT OR Apache-2.0", "compiled into each module"),
    ("Unicode CLDR", "Unicode-3.0", "numbers, dates and names of units in each language"),
];

/// The list, and below it the text of each licence file of the crates.
pub(super) fn text() -> Result<String> {
    let crates = crates()?;
    let mut list = String::from("What is in the files of fact-card, each with its licence as an SPDX expression.\n\n");
    for (name, package) in &crates {
        let licence = text_at(package, "/license");
        anyhow::ensure!(!licence.is_empty(), "{name} states no licence");
        writeln!(list, "{name}: {licence}")?;
    }
    for (name, licence, how) in OTHERS {
        writeln!(list, "{name}: {licence} ({how})")?;
    }
    // Many crates have the same text, but for the holder of the copyright.
    let mut texts: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (name, package) in &crates {
        let manifest = text_at(package, "/manifest_path");
        for text in licence_files(Path::new(&manifest).parent().context("cargo names no folder")?)? {
            texts.entry(text).or_default().insert(name);
        }
    }
    for (text, names) in texts {
        let names: Vec<&str> = names.into_iter().collect();
        writeln!(list, "\n{}\n{}\n\n{}", "-".repeat(80), names.join(", "), text.trim())?;
    }
    Ok(list)
}

/// The crates in any of the modules, by their names and versions, as `cargo metadata` describes them. Macros
/// and what only build scripts use are not in the modules.
fn crates() -> Result<BTreeMap<String, Value>> {
    let mut cargo = Command::new(toolchain::running_cargo());
    cargo.current_dir(root()).args(["metadata", "--format-version=1", "--locked", "--no-default-features"]);
    cargo.args(["--features=article,server", "--filter-platform=wasm32-unknown-unknown"]);
    let metadata: Value = serde_json::from_str(&quietly(&mut cargo)?).context("cargo says something else than JSON")?;
    let by_id = |path: &str| -> BTreeMap<String, Value> {
        list_at(&metadata, path).into_iter().map(|value| (text_at(&value, "/id"), value)).collect()
    };
    let packages = by_id("/packages");
    let nodes = by_id("/resolve/nodes");
    let mut found = BTreeMap::new();
    let mut next = vec![text_at(&metadata, "/resolve/root")];
    while let Some(id) = next.pop() {
        let package = packages.get(&id).with_context(|| format!("cargo does not describe {id}"))?;
        let is_macro =
            list_at(package, "/targets").iter().any(|target| list_at(target, "/kind").contains(&"proc-macro".into()));
        let name = format!("{} {}", text_at(package, "/name"), text_at(package, "/version"));
        if is_macro || found.insert(name, package.clone()).is_some() {
            continue;
        }
        let node = nodes.get(&id).with_context(|| format!("cargo does not resolve {id}"))?;
        let is_compiled_in = |dependency: &Value| {
            list_at(dependency, "/dep_kinds").iter().any(|kind| kind.get("kind").is_some_and(Value::is_null))
        };
        let dependencies = list_at(node, "/deps").into_iter().filter(is_compiled_in);
        next.extend(dependencies.map(|dependency| text_at(&dependency, "/pkg")));
    }
    Ok(found)
}

/// The text at a place of a value. Empty where there is none.
fn text_at(value: &Value, path: &str) -> String {
    value.pointer(path).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// The list at a place of a value. Empty where there is none.
fn list_at(value: &Value, path: &str) -> Vec<Value> {
    value.pointer(path).and_then(Value::as_array).cloned().unwrap_or_default()
}

/// The licence files in a crate's folder, by their names.
fn licence_files(folder: &Path) -> Result<Vec<String>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
        if path.is_file() && ["LICENSE", "LICENCE", "COPYING", "NOTICE"].iter().any(|start| name.starts_with(start)) {
            files.push(path);
        }
    }
    files.sort();
    files
        .iter()
        .map(|file| fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display())))
        .collect()
}
