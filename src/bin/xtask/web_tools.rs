//! The web tools of `www/package.json`: Binaryen's wasm-opt and wasm2js, and esbuild. The tests run the
//! others.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::paths::www;
use crate::step::{quietly, step};

/// Installs the tools that the bundle is built with, where they are not.
pub(crate) fn set_up() -> Result<()> {
    install(&www())
}

/// Installs a folder's packages as its lock file has them, where they are not.
pub(crate) fn install(folder: &Path) -> Result<()> {
    if quietly(Command::new("node").arg("--version")).is_err() {
        bail!("Node.js is needed for the web tools and is not here. On Debian: sudo apt-get install nodejs npm");
    }
    // A copy of the lock file that was installed from.
    let lock = fs::read(folder.join("package-lock.json")).context("package-lock.json is missing")?;
    let stamp = folder.join("node_modules").join(".fact-card-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    step("Installing the web tools with npm", || {
        quietly(Command::new("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(folder))?;
        fs::write(&stamp, &lock).context("cannot note what npm installed")
    })
}

/// The options that make the compressed module smallest: each was measured with `cargo xtask size`.
const OPTIMISE: [&str; 6] = [
    "--debuginfo",
    "-Oz",
    "--converge",
    "--low-memory-unused",
    "--one-caller-inline-max-function-size=20",
    "--skip-pass=local-cse",
];

/// Optimises a wasm module for size and strips what a browser has no use for.
pub(crate) fn wasm_opt(input: &Path, output: &Path, arguments: &[&str]) -> Result<()> {
    // Features come from the module's own `target_features` section. Never `--all-features`: it writes
    // compact imports, which Chromium refuses.
    quietly(node_tool("wasm-opt").arg(input).arg("-o").arg(output).args(arguments))?;
    Ok(())
}

/// Optimises a module for size, and keeps the names of its functions.
pub(crate) fn optimise(input: &Path, output: &Path) -> Result<()> {
    wasm_opt(input, output, &OPTIMISE)
}

/// Writes a wasm module as JavaScript.
pub(crate) fn wasm2js(input: &Path, output: &Path) -> Result<()> {
    // The features that the compiler uses. The stripped module no longer declares them.
    let features = ["--enable-bulk-memory", "--enable-sign-ext", "--enable-nontrapping-float-to-int"];
    quietly(node_tool("wasm2js").arg(input).arg("-o").arg(output).args(features).arg("-Oz"))?;
    Ok(())
}

/// Bundles and minifies with esbuild.
pub(crate) fn esbuild(arguments: &[String]) -> Result<()> {
    quietly(node_tool("esbuild").args(arguments).arg("--log-level=warning"))?;
    Ok(())
}

/// Runs Node in a folder and gives what it prints.
pub(crate) fn node(folder: &Path, arguments: &[&Path]) -> Result<String> {
    quietly(Command::new("node").args(arguments).current_dir(folder))
}

fn node_tool(name: &str) -> Command {
    let mut command = Command::new(www().join("node_modules").join(".bin").join(name));
    command.current_dir(www());
    command
}
