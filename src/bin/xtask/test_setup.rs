//! `cargo xtask test-setup`: what the browser tests need.

use std::env;

use anyhow::{Result, bail};

use crate::{build, debian};

/// Debian's packages with the programs of [`PROGRAMS`].
const PACKAGES: [&str; 2] = ["chromium", "chromium-driver"];
/// What the tests start, by the names they go by: Debian's, and those of Chrome's own packages.
const PROGRAMS: [&[&str]; 2] = [&["chromium", "chromium-browser", "google-chrome", "chrome"], &["chromedriver"]];

/// Builds the bundle, and installs a browser and its driver where that can be done.
pub(crate) fn run() -> Result<()> {
    if !have_browser() {
        if !debian::may_install() {
            bail!(
                "the browser tests need Chromium and its driver in PATH. On Debian: {}\nElsewhere: Chrome, and the chromedriver of the same version",
                debian::line(&PACKAGES)
            );
        }
        debian::install(&PACKAGES)?;
    }
    build::ensure()
}

fn have_browser() -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<_> = env::split_paths(&path).collect();
    PROGRAMS.iter().all(|names| names.iter().any(|name| folders.iter().any(|folder| folder.join(name).is_file())))
}
