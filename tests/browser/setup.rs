//! What every case needs: the bundle, a site with the pages, and a driver that starts browsers.

use std::env;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::Child;

use crate::site;

/// The checkout's top folder.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Addresses of what has been set up.
#[derive(Clone)]
pub(crate) struct Setup {
    /// The site with the cases, such as `http://127.0.0.1:1234`.
    pub(crate) site: String,
    /// The driver that starts browsers.
    pub(crate) driver: String,
    /// Ended with the last of us.
    _driver: Arc<Child>,
}

impl Setup {
    pub(crate) async fn new() -> Result<Self, String> {
        let done = xtask()
            .arg("test-setup")
            .stdin(Stdio::null())
            .output()
            .map_err(|error| format!("cannot run cargo: {error}"))?;
        if !done.status.success() {
            return Err(format!("cargo xtask test-setup failed:\n{}", String::from_utf8_lossy(&done.stderr)));
        }
        let site = site::start().await.map_err(|error| format!("cannot serve the pages: {error}"))?;
        let (child, driver) = start_driver().await?;
        Ok(Self { site, driver, _driver: Arc::new(child) })
    }
}

/// The project's own chores, run with the cargo that runs the tests.
pub(crate) fn xtask() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root()).arg("xtask");
    command
}

async fn start_driver() -> Result<(Child, String), String> {
    let mut command = tokio::process::Command::new("chromedriver");
    command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true);
    let mut child = command.spawn().map_err(|error| format!("cannot start chromedriver: {error}"))?;
    let output = child.stdout.take().ok_or("chromedriver has no output")?;
    let mut lines = BufReader::new(output).lines();
    while let Some(line) = lines.next_line().await.map_err(|error| error.to_string())? {
        if let Some((_, port)) = line.split_once("successfully on port ") {
            let address = format!("http://127.0.0.1:{}", port.trim_end_matches('.'));
            // Read on, or the driver would stop at a full pipe.
            tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
            return Ok((child, address));
        }
    }
    Err("chromedriver ended without naming its port".into())
}
