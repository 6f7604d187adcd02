//! The Rust toolchain that builds for the browser: found, set up where that can be done, and run.
//!
//! What is installed comes first. A toolchain with the standard library's *source* builds that too, which
//! lets panics end at once without a word (`panic = "immediate-abort"`) and makes a far smaller bundle; one
//! with a ready-made wasm library is used as it is.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::debian;
use crate::paths::{root, web_target};
use crate::step::{quietly, step};

const TARGET: &str = "wasm32-unknown-unknown";
/// Debian's matched set, which installs beside any other Rust. The linker's package depends on the compiler's
/// LLVM.
const DEBIAN_PACKAGES: [&str; 4] = ["cargo-web", "rustc-web", "rust-web-src", "rust-web-clippy"];
/// Features that the module must not use, because wasm2js can't write them as JavaScript. Instead of in a
/// table of references, the glue keeps JavaScript objects in a list.
pub(crate) const WITHOUT: [&str; 2] = ["reference-types", "multivalue"];
const RUSTUP_LINE: &str = "rustup target add wasm32-unknown-unknown && rustup component add rust-src";

/// A toolchain that can build for the browser.
struct Toolchain {
    cargo: PathBuf,
    rustc: PathBuf,
    /// A linker that rustc does not find by itself.
    linker: Option<String>,
    /// Whether the standard library is built too, from its source.
    builds_std: bool,
}

/// Compiles the crate to wasm and gives the path of the module.
pub(crate) fn compile(features: &[&str], flags: &[&str]) -> Result<PathBuf> {
    let toolchain = Toolchain::find_or_set_up()?;
    eprintln!("Compiling the crate to WebAssembly with {}…", toolchain.cargo.display());
    // Not declared in the manifest: a cdylib there would have the same file name for each set of features.
    let kind = ["--crate-type", "cdylib"];
    let mut command = toolchain.cargo("rustc");
    command.args(["--lib", "--release", "--features", &features.join(",")]).args(kind);
    run(command.arg("--").args(flags))?;
    Ok(web_target().join(TARGET).join("release").join("fact_card.wasm"))
}

/// Runs clippy on the library as it is compiled for the browser; warnings are errors.
pub(crate) fn lint() -> Result<()> {
    let toolchain = Toolchain::find_or_set_up()?;
    for features in ["", "full", "article", "write", "server"] {
        run(toolchain.cargo("clippy").args(["--lib", "--features", features, "--", "--deny", "warnings"]))?;
    }
    Ok(())
}

/// The cargo that runs us.
pub(crate) fn running_cargo() -> PathBuf {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into()).into()
}

impl Toolchain {
    fn find_or_set_up() -> Result<Self> {
        if let Some(toolchain) = Self::find() {
            return Ok(toolchain);
        }
        if debian::may_install() {
            debian::install(&DEBIAN_PACKAGES)?;
            if let Some(linker) = missing_debian_linker() {
                debian::install(&[&linker])?;
            }
        } else if quietly(Command::new("rustup").arg("--version")).is_ok() {
            step("Adding the WebAssembly target with rustup", || {
                quietly(Command::new("rustup").args(["target", "add", TARGET]))?;
                quietly(Command::new("rustup").args(["component", "add", "rust-src"]))
            })
            .with_context(|| format!("rustup could not add the WebAssembly target. To try by hand: {RUSTUP_LINE}"))?;
        }
        Self::find().with_context(|| {
            format!(
                "no Rust toolchain here builds for WebAssembly. Set one up with\n    {RUSTUP_LINE}\nor, on Debian, with\n    {}",
                debian::line(&DEBIAN_PACKAGES)
            )
        })
    }

    /// The first that is complete: the one that runs us, then Debian's.
    fn find() -> Option<Self> {
        let cargo = running_cargo();
        let rustc = PathBuf::from(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        let has_linker = |sysroot: &Path| sysroot.join("lib/rustlib").join(host()).join("bin/rust-lld").exists();
        if let Some(sysroot) = sysroot(&rustc) {
            let ready_made = sysroot.join("lib/rustlib").join(TARGET).join("lib").exists();
            let builds_std = has_std_source(&sysroot) && has_linker(&sysroot);
            if ready_made || builds_std {
                return Some(Self { cargo, rustc, linker: None, builds_std });
            }
        }
        let rustc = PathBuf::from("/usr/bin/rustc");
        let cargo = PathBuf::from("/usr/bin/cargo");
        let is_complete = cargo.exists() && sysroot(&rustc).is_some_and(|sysroot| has_std_source(&sysroot));
        match debian_linker() {
            Some(linker) if is_complete && Path::new("/usr/bin").join(&linker).exists() => {
                Some(Self { cargo, rustc, linker: Some(linker), builds_std: true })
            }
            _ => None,
        }
    }

    /// A cargo command for the browser's target. The two toolchains have target folders of their own, so that
    /// neither throws away what the other has built.
    fn cargo(&self, subcommand: &str) -> Command {
        let mut command = Command::new(&self.cargo);
        command.current_dir(root()).arg(subcommand).args(["--target", TARGET]).env("CARGO_TARGET_DIR", web_target());
        // The default features are for the command.
        command.arg("--no-default-features");
        // Variables of the cargo that runs us must not reach this one.
        for (name, _) in env::vars_os() {
            let text = name.to_string_lossy();
            if text.starts_with("CARGO_PKG_") || text.starts_with("RUSTFLAGS") || text == "CARGO_ENCODED_RUSTFLAGS" {
                command.env_remove(&name);
            }
        }
        command.env("RUSTC", &self.rustc);
        if let Some(linker) = &self.linker {
            // `cargo clippy` looks for cargo-clippy in PATH, where another toolchain may stand first.
            let path = env::var_os("PATH").unwrap_or_default();
            let folders = std::iter::once(PathBuf::from("/usr/bin")).chain(env::split_paths(&path));
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
            if let Ok(path) = env::join_paths(folders) {
                command.env("PATH", path);
            }
        }
        let small = if self.builds_std { "-Zfmt-debug=none -Zlocation-detail=none -Zmir-opt-level=3 " } else { "" };
        command.env("RUSTFLAGS", format!("{small}-Ctarget-feature=-{}", WITHOUT.join(",-")));
        if self.builds_std {
            command.env("RUSTC_BOOTSTRAP", "1").env("CARGO_PROFILE_RELEASE_PANIC", "immediate-abort").args([
                "-Zbuild-std=std,panic_abort",
                "-Zbuild-std-features=optimize_for_size",
                "-Zpanic-immediate-abort",
            ]);
        }
        command
    }
}

fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot run {}", command.get_program().display()))?;
    if !status.success() {
        bail!("{} failed", command.get_program().display());
    }
    Ok(())
}

fn sysroot(rustc: &Path) -> Option<PathBuf> {
    let printed = quietly(Command::new(rustc).args(["--print", "sysroot"])).ok()?;
    Some(PathBuf::from(printed.trim()))
}

fn has_std_source(sysroot: &Path) -> bool {
    sysroot.join("lib/rustlib/src/rust/library/std/Cargo.toml").exists()
}

/// The triple of this machine.
fn host() -> String {
    let version = quietly(Command::new("rustc").arg("-vV")).unwrap_or_default();
    field(&version, "host").unwrap_or_default().to_owned()
}

/// The linker that goes with Debian's rustc: the one of the same LLVM.
fn debian_linker() -> Option<String> {
    let version = quietly(Command::new("/usr/bin/rustc").arg("-vV")).ok()?;
    let llvm = field(&version, "LLVM version")?.split('.').next()?.to_owned();
    Some(format!("wasm-ld-{llvm}"))
}

/// The package of that linker, if it is not installed.
fn missing_debian_linker() -> Option<String> {
    let linker = debian_linker()?;
    let missing = !Path::new("/usr/bin").join(&linker).exists();
    missing.then(|| linker.replace("wasm-ld", "lld"))
}

/// A line of `rustc -vV`.
fn field<'a>(version: &'a str, name: &str) -> Option<&'a str> {
    version.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}
