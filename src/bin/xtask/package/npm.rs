//! The npm package.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::{VERSION, copy, copy_bundle, write};
use crate::bundle;
use crate::files::files;
use crate::module::SERVER;
use crate::paths::{root, www};
use crate::step::quietly;

/// Writes the package's folder, `npm/fact-card`, and packs it beside.
pub(super) fn write_package(folder: &Path, licences: &str) -> Result<()> {
    let package = folder.join("npm").join("fact-card");
    copy_bundle(&package)?;
    copy(&SERVER.wasm(), &package.join("fact-card.server.wasm"))?;
    bundle::write_for_npm(&package)?;
    for name in ["README.md", "server.d.ts", "react.d.ts", "preact.d.ts", "vue.d.ts", "svelte.d.ts"] {
        copy(&www().join("npm").join(name), &package.join(name))?;
    }
    for name in ["LICENSE-MIT", "LICENSE-APACHE", "CHANGELOG.md"] {
        copy(&root().join(name), &package.join(name))?;
    }
    write(&package.join("LICENCES.txt"), licences)?;
    write(&package.join("files.mjs"), &located())?;
    write(&package.join("package.json"), &description()?)?;
    // npm orders the files, and gives all of them the same time.
    let mut npm = Command::new("npm");
    npm.args(["pack", "--ignore-scripts", "--pack-destination"])
        .arg(std::path::absolute(folder)?)
        .current_dir(&package);
    quietly(&mut npm).context("npm could not pack the package")?;
    Ok(())
}

/// A module with the address of each file that the module loads, in the form that bundlers recognise. The
/// query is for Vite, which would put small files into the page's script: few pages load them.
fn located() -> String {
    let is_loaded = |name: &&String| [".mjs", ".nowasm.js", ".wasm"].iter().any(|end| name.ends_with(end));
    let names = files();
    let members: Vec<String> = names
        .iter()
        .filter(is_loaded)
        .filter(|name| *name != "fact-card.mjs")
        .map(|name| format!("  \"{name}\": new URL(\"./{name}?no-inline\", import.meta.url),\n"))
        .collect();
    format!(
        "// Bundlers put these files beside the page's scripts, and change the addresses here.\nexport default {{\n{}}};\n",
        members.concat()
    )
}

/// `package.json`, with the version. The order of its keys means something to those who read it.
fn description() -> Result<String> {
    let text = fs::read_to_string(www().join("npm").join("package.json")).context("www/npm/package.json is missing")?;
    let (before, after) = text.split_once("\"0.0.0\"").context("www/npm/package.json has no version 0.0.0")?;
    Ok(format!("{before}\"{VERSION}\"{after}"))
}
