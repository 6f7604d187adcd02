//! What every trial needs: the bundle, a site with the pages, and browsers of an engine.

use std::env;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::browser::Idle;
use crate::engine::Engine;
use crate::site;

/// The checkout's top folder.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What has been set up for the trials of an engine.
#[derive(Clone)]
pub(crate) struct Setup {
    pub(crate) engine: Engine,
    /// The site with the cases, such as `http://127.0.0.1:1234`.
    pub(crate) site: String,
    /// The engine's browsers that have no test at the moment.
    pub(crate) idle: Idle,
}

impl Setup {
    pub(crate) async fn new(engine: Engine) -> Result<Self, String> {
        set_up(engine.name())?;
        let site = site::start().await.map_err(|error| format!("cannot serve the pages: {error}"))?;
        Ok(Self { engine, site, idle: Idle::default() })
    }
}

/// Installs what some tests need, where that may be installed.
pub(crate) fn set_up(need: &str) -> Result<(), String> {
    let done = xtask()
        .args(["test-setup", need])
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    if !done.status.success() {
        return Err(format!("cargo xtask test-setup failed:\n{}", String::from_utf8_lossy(&done.stderr)));
    }
    Ok(())
}

/// The project's own chores, run with the cargo that runs the tests.
pub(crate) fn xtask() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root()).arg("xtask");
    command
}
