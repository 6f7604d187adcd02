//! `cargo xtask test-setup`: installs what the tests need beside crates.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;

use crate::paths::tools;
use crate::step::{quietly, step};
use crate::{build, debian, package, toolchain, web_tools, wordpress};

/// What tests run with: each engine that draws pages, a content system, and the types of a vocabulary.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub(crate) enum Need {
    Chromium,
    Firefox,
    Webkit,
    Wordpress,
    Vocabulary,
}

/// Debian's package with PHP's database driver, which is no program.
const MYSQLI: &str = "php-mysql";

/// A program that the tests start.
struct Program {
    /// Its names: Debian's, and those of other systems.
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

/// Builds the bundle, and installs what is needed, or all where nothing is named: browsers with their
/// drivers, WordPress, and the web tools.
pub(crate) fn run(needs: &[Need]) -> Result<()> {
    let needs = if needs.is_empty() { Need::value_variants() } else { needs };
    let missing = || needs.iter().flat_map(|need| need.programs()).filter(|program| !program.is_here());
    let mut packages: Vec<&str> = missing().filter_map(|program| program.source.package()).collect();
    let needs_wordpress = needs.contains(&Need::Wordpress);
    if needs_wordpress && !wordpress::php_has_mysqli() {
        packages.push(MYSQLI);
    }
    if !packages.is_empty() {
        if !debian::may_install() {
            let of_debian = missing().filter(|program| program.source.package().is_some());
            let names = of_debian.filter_map(|program| program.names.first().copied());
            let extension = packages.contains(&MYSQLI).then_some("PHP's mysqli");
            bail!(
                "the browser tests need {} in PATH. On Debian: {}\nElsewhere: the browser and the driver of the same version",
                names.chain(extension).collect::<Vec<_>>().join(", "),
                debian::line(&packages)
            );
        }
        debian::install(&packages)?;
    }
    if needs_wordpress {
        wordpress::ensure()?;
    }
    for program in missing() {
        match program.source {
            Source::Crate(name) => install_crate(name)?,
            Source::Debian(package) => {
                bail!("Debian's {package} is installed and {} is still not in PATH", program.names.join(" or "))
            }
        }
    }
    web_tools::set_up()?;
    // All others show pages.
    if needs == [Need::Vocabulary] {
        return Ok(());
    }
    build::ensure()?;
    if needs_wordpress { package::wordpress::ensure_plugin(&tools().join("wordpress-plugin")) } else { Ok(()) }
}

impl Need {
    fn programs(self) -> &'static [Program] {
        match self {
            Self::Chromium => &[
                // Chromium without windows: a trial takes it a third of the time.
                Program {
                    names: &["chromium-headless-shell", "chrome-headless-shell"],
                    source: Source::Debian("chromium-headless-shell"),
                },
                Program { names: &["chromedriver"], source: Source::Debian("chromium-driver") },
            ],
            // Debian has no driver of Firefox.
            Self::Firefox => &[
                Program { names: &["firefox-esr", "firefox"], source: Source::Debian("firefox-esr") },
                Program { names: &["geckodriver"], source: Source::Crate("geckodriver") },
            ],
            // The driver brings WebKit, whose package has the browser too, outside of PATH. It can't do
            // without a screen.
            Self::Webkit => &[
                Program { names: &["WebKitWebDriver"], source: Source::Debian("webkit2gtk-driver") },
                Program { names: &["Xvfb"], source: Source::Debian("xvfb") },
            ],
            // The packages without services: the database listens only for as long as the tests run.
            Self::Wordpress => &[
                Program { names: &["php"], source: Source::Debian("php-cli") },
                Program { names: &["mariadbd"], source: Source::Debian("mariadb-server-core") },
                // With which a database is made.
                Program { names: &["my_print_defaults"], source: Source::Debian("mariadb-client-core") },
            ],
            // The web tools have them.
            Self::Vocabulary => &[],
        }
    }
}

impl Program {
    /// Whether it stands in PATH, among the servers that Debian's users do not have there, or among the
    /// project's own tools: where the tests look for it.
    fn is_here(&self) -> bool {
        let path = env::var_os("PATH").unwrap_or_default();
        let folders: Vec<PathBuf> = env::split_paths(&path).chain(["/usr/sbin".into(), tools().join("bin")]).collect();
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
        // It only relays commands: optimising would triple the time of compiling.
        quietly(cargo.args(["install", name, "--locked", "--debug", "--root"]).arg(tools()))
    })
    .with_context(|| {
        format!("{name} could not be compiled. To try by hand, or put one in PATH: cargo install {name} --locked")
    })?;
    Ok(())
}
