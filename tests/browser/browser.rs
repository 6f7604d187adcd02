//! One browser with one page.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use libtest_mimic::Failed;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::setup::{Setup, root};

/// How long something may take before it is taken for missing.
const PATIENCE: Duration = Duration::from_secs(10);

/// A running browser.
pub(crate) struct Browser(Client);

impl Browser {
    /// Starts a browser, gives it to `test`, and ends it whatever comes of that.
    pub(crate) async fn with<T>(
        setup: &Setup,
        test: impl AsyncFnOnce(&Self) -> Result<T, Failed>,
    ) -> Result<T, Failed> {
        let arguments = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
        ];
        let mut wanted = Capabilities::new();
        wanted.insert("goog:chromeOptions".into(), json!({ "args": arguments }));
        wanted.insert("goog:loggingPrefs".into(), json!({ "browser": "ALL" }));
        let client = ClientBuilder::new(HttpConnector::new()).capabilities(wanted).connect(&setup.driver).await?;
        let browser = Self(client.clone());
        let result = test(&browser).await;
        client.close().await?;
        result
    }

    pub(crate) async fn open(&self, address: &str) -> Result<(), Failed> {
        Ok(self.0.goto(address).await?)
    }

    /// The value of a JavaScript expression; of a promise, what it resolves to.
    pub(crate) async fn value(&self, expression: &str) -> Result<Value, Failed> {
        let value = self.0.execute(&format!("return ({expression})"), Vec::new()).await;
        value.map_err(|error| format!("{expression}: {error}").into())
    }

    /// Waits until an expression has a value.
    pub(crate) async fn wait_for(&self, expression: &str, expected: &Value) -> Result<(), Failed> {
        let start = Instant::now();
        loop {
            let value = self.value(expression).await?;
            if value == *expected {
                return Ok(());
            }
            if start.elapsed() > PATIENCE {
                return Err(format!("{expression}\n  is       {value}\n  and not  {expected}").into());
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// What the console has said since it was last asked.
    pub(crate) async fn console(&self) -> Result<Vec<String>, Failed> {
        let entries = self.0.issue_cmd(ChromeCommand { path: "se/log", body: json!({ "type": "browser" }) }).await?;
        let entries = entries.as_array().cloned().unwrap_or_default();
        Ok(entries.iter().map(|entry| said(entry["message"].as_str().unwrap_or_default())).collect())
    }

    /// Fails where the console has said anything.
    pub(crate) async fn expect_silence(&self) -> Result<(), Failed> {
        let console = self.console().await?;
        if console.is_empty() { Ok(()) } else { Err(format!("the console says {}", console.join("\n")).into()) }
    }

    /// Makes the page `width` CSS pixels wide, for a reader who prefers dark pages or light ones.
    pub(crate) async fn show_as(&self, width: u32, dark: bool) -> Result<(), Failed> {
        let metrics = json!({ "width": width, "height": 900, "deviceScaleFactor": 2, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await?;
        self.devtools("Emulation.setScrollbarsHidden", json!({ "hidden": true })).await?;
        let scheme = if dark { "dark" } else { "light" };
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.devtools("Emulation.setEmulatedMedia", features).await?;
        Ok(())
    }

    /// Takes a picture of the element that a JavaScript expression gives, with some of the page around it, into
    /// `target/screenshots/`.
    pub(crate) async fn picture(&self, expression: &str, name: &str) -> Result<PathBuf, Failed> {
        let clip = self
            .value(&format!(
                "(({{x, y, width, height}}) => ({{x: x + scrollX - 20, y: y + scrollY - 20, width: width + 40, \
                 height: height + 40, scale: 1}}))(({expression}).getBoundingClientRect())"
            ))
            .await?;
        let taken =
            self.devtools("Page.captureScreenshot", json!({ "captureBeyondViewport": true, "clip": clip })).await?;
        let folder = root().join("target").join("screenshots");
        fs::create_dir_all(&folder)?;
        let path = folder.join(format!("{name}.png"));
        fs::write(&path, BASE64_STANDARD.decode(taken["data"].as_str().unwrap_or_default())?)?;
        Ok(path)
    }

    /// Gives Chromium a command of its DevTools protocol.
    pub(crate) async fn devtools(&self, command: &str, parameters: Value) -> Result<Value, Failed> {
        let body = json!({ "cmd": command, "params": parameters });
        Ok(self.0.issue_cmd(ChromeCommand { path: "goog/cdp/execute", body }).await?)
    }
}

/// What was said: Chromium puts the place before it, and writes a script's own words as a JSON string.
fn said(message: &str) -> String {
    let words = message.find(" \"").and_then(|at| serde_json::from_str(message.get(at + 1..)?).ok());
    words.unwrap_or_else(|| message.to_owned())
}

/// A command of Chromium's driver that the WebDriver standard does not have.
#[derive(Debug)]
struct ChromeCommand {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for ChromeCommand {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
