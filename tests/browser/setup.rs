//! The setup of a trial: the bundle, a site with the pages, and browsers.

use std::env;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

use crate::engine::Engine;
use crate::pool::Pool;
use crate::site::{self, Site};

/// The checkout's top folder.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What has been set up for one trial.
#[derive(Clone)]
pub(crate) struct Setup {
    pub(crate) engine: Engine,
    /// The address of a site with the cases that is for this trial alone, such as `http://127.0.0.1:1234`:
    /// nothing that another has left with the browser belongs to it.
    pub(crate) site: String,
    /// The browsers that have no trial at the moment.
    pub(crate) pool: Arc<Pool>,
    /// Ends with the last that has the setup.
    _served: Arc<Site>,
}

impl Setup {
    pub(crate) async fn new(engine: Engine, pool: &Arc<Pool>) -> Result<Self, String> {
        let served = site::start().await.map_err(|error| format!("cannot serve the pages: {error}"))?;
        Ok(Self { engine, site: served.address().to_owned(), pool: Arc::clone(pool), _served: Arc::new(served) })
    }

    /// The same with browsers of its own, which end with it.
    pub(crate) fn alone(&self) -> Self {
        Self { pool: Arc::default(), ..self.clone() }
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
