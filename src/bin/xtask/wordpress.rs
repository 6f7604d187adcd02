//! WordPress, from Debian's package. It is unpacked for this project alone: to install it would also install
//! and start a web server.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::debian;
use crate::paths::tools;
use crate::step::{quietly, step};

/// Unpacks the files, with a theme, where they are not.
pub(crate) fn ensure() -> Result<()> {
    if is_here() {
        return Ok(());
    }
    if !debian::has_packages() {
        bail!(
            "the tests need WordPress in {}. Unpack wordpress.zip there, from WordPress's own site",
            files().display()
        );
    }
    step("Unpacking Debian's wordpress", || debian::unpack(&["wordpress", &theme()?], &folder()))?;
    if !is_here() {
        bail!("Debian's wordpress is unpacked, and there is still no WordPress in {}", files().display());
    }
    Ok(())
}

/// Whether PHP can speak to a database.
pub(crate) fn php_has_mysqli() -> bool {
    quietly(Command::new("php").args(["-r", "exit(extension_loaded('mysqli') ? 0 : 1);"])).is_ok()
}

/// The package of the theme that it needs to show anything.
fn theme() -> Result<String> {
    let depends = quietly(Command::new("apt-cache").args(["depends", "wordpress"]))?;
    let theme = depends.split_whitespace().find(|name| name.starts_with("wordpress-theme-"));
    Ok(theme.context("Debian's wordpress goes with no theme")?.to_owned())
}

fn is_here() -> bool {
    let has_theme = fs::read_dir(files().join("wp-content").join("themes"))
        .is_ok_and(|themes| themes.flatten().any(|theme| theme.path().join("style.css").is_file()));
    files().join("wp-settings.php").is_file() && has_theme
}

fn files() -> PathBuf {
    folder().join("usr").join("share").join("wordpress")
}

fn folder() -> PathBuf {
    tools().join("wordpress")
}
