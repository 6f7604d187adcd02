//! `cargo xtask package`: everything that a release consists of, from one version.
//!
//! What is written depends on the sources alone: the same sources give the same bytes, in any folder.

mod again;
mod licences;
mod notes;
mod npm;
mod sums;
pub(crate) mod wordpress;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::files::files;
use crate::manifest;
use crate::module::SERVER;
use crate::paths::{dist, root};
use crate::stamp::{Stamp, files_in};
use crate::step::{quietly, step};
use crate::{build, toolchain};

/// The version, which all of it has.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Writes the packages into a folder, in place of what is there. With `twice`, all of it is built once more
/// at another path, and has to have the same hashes.
pub(crate) fn run(folder: &Path, twice: bool) -> Result<()> {
    build::ensure()?;
    server()?;
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    fs::create_dir_all(folder)?;
    site(&folder.join("site"))?;
    let licences = licences::text()?;
    step("Packing for npm", || npm::write_package(folder, &licences))?;
    step("Packing for WordPress", || wordpress::write_plugin(folder, &licences))?;
    command(folder)?;
    write(&folder.join("LICENCES.txt"), &licences)?;
    write(&folder.join("CHANGES.md"), &notes::changes()?)?;
    write(&folder.join("UPGRADE.md"), &notes::upgrade()?)?;
    let sums = sums::of(folder)?;
    write(&folder.join("SHA256SUMS"), &sums)?;
    if twice {
        again::compare(&sums)?;
    }
    println!("{}", folder.display());
    Ok(())
}

/// Compiles the module for servers, where it is stale.
fn server() -> Result<()> {
    let compiled = Stamp::new("server", &mut build::of_crate()?.into_iter())?;
    if compiled.is_current() && SERVER.wasm().is_file() {
        return Ok(());
    }
    SERVER.compile_for_server()?;
    compiled.set()
}

/// The folder that a site uploads: the bundle in a folder of its version, and what the host says about it.
fn site(folder: &Path) -> Result<()> {
    let bundle = folder.join("fact-card").join(VERSION);
    copy_bundle(&bundle)?;
    fs::create_dir_all(bundle.join("builder"))?;
    for path in builder()? {
        copy(&path, &bundle.join(path.strip_prefix(dist())?))?;
    }
    write(&bundle.join("importmap.json"), &notes::import_map(&manifest::read()?)?)?;
    write(&folder.join("_headers"), &notes::headers())
}

/// The manual pages and completions of the command, by the command itself.
fn command(folder: &Path) -> Result<()> {
    const COMPLETIONS: [(&str, &str); 3] =
        [("bash", "fact-card.bash"), ("zsh", "_fact-card"), ("fish", "fact-card.fish")];
    let run = || {
        let mut cargo = Command::new(toolchain::running_cargo());
        cargo.current_dir(root()).args(["run", "--quiet", "--bin", "fact-card", "--"]);
        cargo
    };
    step("Writing the manual pages and completions", || {
        quietly(run().arg("man").arg(folder.join("man")))?;
        fs::create_dir_all(folder.join("completions"))?;
        for (shell, name) in COMPLETIONS {
            write(&folder.join("completions").join(name), &quietly(run().args(["completions", shell]))?)?;
        }
        Ok(())
    })
}

/// The files of the page on which people make cards, which loads the module above its folder.
fn builder() -> Result<Vec<PathBuf>> {
    files_in(&dist().join("builder"))
}

/// Copies the bundle, with its manifest, into a folder, which is made.
fn copy_bundle(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for name in files() {
        copy(&dist().join(&name), &folder.join(name))?;
    }
    copy(&manifest::path(), &folder.join("manifest.json"))
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).with_context(|| format!("cannot copy {} to {}", from.display(), to.display()))?;
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}
