//! WordPress, from Debian's package. It is unpacked for this project alone: to install it would also install
//! and start a web server. Another version can stand in a folder that `FACT_CARD_WORDPRESS` names.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::debian;
use crate::paths::tools;
use crate::step::{quietly, step};

/// The package of a script that WordPress's editors need, and that Debian's has as a link into this package.
const UNDERSCORE: &str = "libjs-underscore";

/// The configuration: that of whoever runs it.
const CONFIG: &str = "<?php\nrequire getenv('WORDPRESS_CONFIG');\n";

/// Unpacks the files, with a theme, where they are not, and lets each run have a configuration of its own.
pub(crate) fn ensure() -> Result<()> {
    if other().is_none() {
        unpack()?;
    } else if !is_here() {
        bail!("FACT_CARD_WORDPRESS is {}. There is no WordPress with a theme", files().display());
    }
    let config = files().join("wp-config.php");
    match fs::read_to_string(&config) {
        Ok(text) if text == CONFIG => return Ok(()),
        // Somebody's site. Debian's has one too, for its own way to configure it.
        Ok(_) if other().is_some() => bail!("{} is somebody else's: unpack another WordPress", config.display()),
        _ => {}
    }
    fs::write(&config, CONFIG).context("cannot write the configuration of WordPress")
}

fn unpack() -> Result<()> {
    if is_here() {
        return Ok(());
    }
    if !debian::has_packages() {
        bail!(
            "the tests need WordPress in {}. Unpack wordpress.zip there, from WordPress's own site",
            files().display()
        );
    }
    let unpack = || debian::unpack(&["wordpress", &theme()?, UNDERSCORE], &folder());
    step("Unpacking Debian's wordpress", unpack)?;
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
    let needed = ["wp-settings.php", "wp-includes/js/underscore.min.js"];
    has_theme && needed.iter().all(|name| files().join(name).is_file())
}

fn files() -> PathBuf {
    other().unwrap_or_else(|| folder().join("usr").join("share").join("wordpress"))
}

/// The WordPress that somebody has unpacked, for the tests to run in.
fn other() -> Option<PathBuf> {
    env::var_os("FACT_CARD_WORDPRESS").map(PathBuf::from)
}

fn folder() -> PathBuf {
    tools().join("wordpress")
}
