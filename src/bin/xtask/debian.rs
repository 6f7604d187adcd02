//! Debian's packages, where we may install them.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::step::{quietly, step};

/// Whether packages can be installed here without asking anyone: Debian or a relative of it, as root.
pub(crate) fn may_install() -> bool {
    has_packages() && quietly(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

/// Whether this is Debian or a relative of it.
pub(crate) fn has_packages() -> bool {
    Path::new("/etc/debian_version").exists() && Path::new("/usr/bin/apt-get").exists()
}

/// Installs packages and what they depend on. Nothing that is installed already is ever removed for them.
pub(crate) fn install(packages: &[&str]) -> Result<()> {
    step(&format!("Installing Debian's {}", packages.join(", ")), || {
        quietly(apt_get().arg("update"))?;
        quietly(apt_get().args(["install", "--yes", "--no-install-recommends", "--no-remove"]).args(packages))
    })
    .with_context(|| format!("Debian's packages could not be installed. To try by hand: {}", line(packages)))?;
    Ok(())
}

/// Unpacks packages into a folder. Nothing is installed or started, so anyone may.
pub(crate) fn unpack(packages: &[&str], folder: &Path) -> Result<()> {
    let downloaded = folder.join("packages");
    fs::create_dir_all(&downloaded)?;
    if may_install() {
        quietly(apt_get().arg("update"))?;
    }
    quietly(apt_get().arg("download").args(packages).current_dir(&downloaded))?;
    for package in fs::read_dir(&downloaded)? {
        quietly(Command::new("dpkg-deb").arg("--extract").arg(package?.path()).arg(folder))?;
    }
    fs::remove_dir_all(&downloaded)?;
    Ok(())
}

/// The line that installs packages by hand.
pub(crate) fn line(packages: &[&str]) -> String {
    format!("sudo apt-get install --no-install-recommends {}", packages.join(" "))
}

fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    // Another checkout may be setting up the same.
    command.env("DEBIAN_FRONTEND", "noninteractive").args(["--quiet", "-o", "DPkg::Lock::Timeout=300"]);
    command
}
