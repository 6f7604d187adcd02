//! `cargo xtask test-setup`: what the browser tests need.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;

use crate::paths::tools;
use crate::step::{quietly, step};
use crate::{build, debian, toolchain};

/// What draws a page. The tests run in a browser of each.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

/// A program that the tests start.
struct Program {
    /// What it goes by: Debian's name, and those of others.
    names: &'static [&'static str],
    source: Source,
}

/// Where a program comes from.
#[derive(Clone, Copy)]
enum Source {
    /// A package of Debian's.
    Debian(&'static str),
    /// A crate, which is installed for this project alone.
    Crate(&'static str),
}

/// Builds the bundle, and installs the browsers of some engines, or of all where none is named, with their drivers.
pub(crate) fn run(engines: &[Engine]) -> Result<()> {
    let engines = if engines.is_empty() { Engine::value_variants() } else { engines };
    let missing = || engines.iter().flat_map(|engine| engine.programs()).filter(|program| !program.is_here());
    let packages: Vec<&str> = missing().filter_map(|program| program.source.package()).collect();
    if !packages.is_empty() {
        if !debian::may_install() {
            let of_debian = missing().filter(|program| program.source.package().is_some());
            let names: Vec<&str> = of_debian.filter_map(|program| program.names.first().copied()).collect();
            bail!(
                "the browser tests need {} in PATH. On Debian: {}\nElsewhere: the browser and the driver of the same version",
                names.join(", "),
                debian::line(&packages)
            );
        }
        debian::install(&packages)?;
    }
    for program in missing() {
        match program.source {
            Source::Crate(name) => install_crate(name)?,
            Source::Debian(package) => {
                bail!("Debian's {package} is installed and {} is still not in PATH", program.names.join(" or "))
            }
        }
    }
    build::ensure()
}

impl Engine {
    fn programs(self) -> &'static [Program] {
        match self {
            Self::Chromium => &[
                Program {
                    names: &["chromium", "chromium-browser", "google-chrome", "chrome"],
                    source: Source::Debian("chromium"),
                },
                Program { names: &["chromedriver"], source: Source::Debian("chromium-driver") },
            ],
            // Debian has no driver of Firefox.
            Self::Firefox => &[
                Program { names: &["firefox-esr", "firefox"], source: Source::Debian("firefox-esr") },
                Program { names: &["geckodriver"], source: Source::Crate("geckodriver") },
            ],
            // The driver brings WebKit, whose package has the browser too, outside of PATH. It can't do without a screen.
            Self::Webkit => &[
                Program { names: &["WebKitWebDriver"], source: Source::Debian("webkit2gtk-driver") },
                Program { names: &["Xvfb"], source: Source::Debian("xvfb") },
            ],
        }
    }
}

impl Program {
    /// Whether it stands in PATH or among the project's own tools, where the tests look for it.
    fn is_here(&self) -> bool {
        let path = env::var_os("PATH").unwrap_or_default();
        let folders: Vec<PathBuf> = env::split_paths(&path).chain([tools().join("bin")]).collect();
        self.names.iter().any(|name| folders.iter().any(|folder| folder.join(name).is_file()))
    }
}

impl Source {
    fn package(self) -> Option<&'static str> {
        match self {
            Self::Debian(package) => Some(package),
            Self::Crate(_) => None,
        }
    }
}

/// Compiles a program from its crate, and leaves it in the project's folder of tools.
fn install_crate(name: &str) -> Result<()> {
    step(&format!("Compiling {name} for the tests, which takes a few minutes"), || {
        let mut cargo = Command::new(toolchain::running_cargo());
        quietly(cargo.args(["install", name, "--locked", "--root"]).arg(tools()))
    })
    .with_context(|| {
        format!("{name} could not be compiled. To try by hand, or put one in PATH: cargo install {name} --locked")
    })?;
    Ok(())
}
