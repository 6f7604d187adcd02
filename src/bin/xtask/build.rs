//! `cargo xtask build`: everything a browser loads, into `www/dist/`.

use std::path::PathBuf;

use anyhow::Result;

use crate::module::MODULES;
use crate::paths::{dist, element, root, seeds, site, www};
use crate::stamp::{Stamp, files_in};
use crate::step::step;
use crate::{bundle, files, manifest, web_tools};

/// Builds what is stale, and prints the files of the bundle.
pub(crate) fn run() -> Result<()> {
    ensure()?;
    println!("{}", manifest::table(&manifest::read()?));
    Ok(())
}

/// Builds the bundle with its manifest, unless both are there and were made of just these sources.
pub(crate) fn ensure() -> Result<()> {
    bundle()?;
    let measured = written("measured")?;
    if manifest::read().is_ok() && measured.is_current() {
        return Ok(());
    }
    step("Compressing and measuring", manifest::write)?;
    measured.set()
}

/// Builds the bundle without its manifest: to compress every file takes longer than to build them, and pages
/// don't need it.
pub(crate) fn bundle() -> Result<()> {
    let mut sources = of_crate()?;
    let compiled = Stamp::new("compiled", &mut sources.iter().cloned())?;
    sources.extend(files_in(&seeds())?);
    sources.extend(scripts()?);
    let bundled = Stamp::new("bundled", &mut sources.into_iter())?;
    if bundled.is_current() && files::are_there() && written("written")?.is_current() {
        return Ok(());
    }
    web_tools::set_up()?;
    if !compiled.is_current() || !MODULES.iter().all(|module| module.is_complete()) {
        for module in MODULES {
            module.compile()?;
        }
        compiled.set()?;
    }
    step("Bundling", bundle::write)?;
    step("Compiling the result in Node", bundle::check)?;
    written("written")?.set()?;
    bundled.set()
}

/// The sources of the crate.
pub(crate) fn of_crate() -> Result<Vec<PathBuf>> {
    let mut files = files_in(&root().join("src"))?;
    files.extend(["build.rs", "Cargo.lock", "Cargo.toml"].map(|name| root().join(name)));
    Ok(files)
}

/// The stamp of a step that reads the finished bundle: it also notices files that were changed by hand.
fn written(name: &str) -> Result<Stamp> {
    Stamp::new(name, &mut files_in(&dist())?.into_iter().filter(|path| *path != manifest::path()))
}

/// The sources of the bundle in `www/`, including the versions of the web tools.
fn scripts() -> Result<Vec<PathBuf>> {
    let mut files = files_in(&element())?;
    files.extend(files_in(&site().join("builder"))?);
    files.push(site().join("index.html"));
    files.extend(["package.json", "package-lock.json"].map(|name| www().join(name)));
    Ok(files)
}
