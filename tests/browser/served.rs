//! `cargo xtask serve`, run as a user runs it. What it serves is the same to every engine.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, Stdio};
use std::sync::Arc;

use libtest_mimic::{Failed, Trial};
use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::harness::Harness;
use crate::setup::{Setup, xtask};

pub(crate) fn trials(harness: &Arc<Harness>) -> Vec<Trial> {
    vec![
        harness.trial(Engine::Chromium, "serve/shows-the-demo", shows_the_demo),
        harness.trial(Engine::Chromium, "serve/port-is-taken", port_is_taken),
    ]
}

/// Ended with the test, also where that fails.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

async fn shows_the_demo(setup: Setup) -> Result<(), Failed> {
    let mut server =
        Server(xtask().args(["serve", "--port", "0"]).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?);
    let output = server.0.stdout.take().ok_or("no output")?;
    let line = BufReader::new(output).lines().next().ok_or("it ended without a word")??;
    let address =
        line.split_whitespace().find(|word| word.starts_with("http://")).ok_or("it names no address")?.to_owned();
    Browser::with(&setup, async |browser| {
        browser.open(&address).await?;
        let text = "document.querySelector('fact-card').shadowRoot?.querySelector('.target').textContent";
        browser.wait_for(text, &json!("18,25% dari target ≈858.210 warga (30% dari 2.860.701)")).await?;
        let types = "Promise.all(['js', 'mjs', 'wasm', 'css'].map(async (kind) => \
                     (await fetch(`dist/fact-card.${kind}`)).headers.get('content-type')))";
        let expected = json!(["text/javascript", "text/javascript", "application/wasm", "text/css"]);
        browser.wait_for(types, &expected).await?;
        browser.expect_silence().await
    })
    .await
}

async fn port_is_taken(_: Setup) -> Result<(), Failed> {
    let taken = TcpListener::bind("127.0.0.1:0")?;
    let port = taken.local_addr()?.port();
    let output = xtask().args(["serve", "--port", &port.to_string()]).output()?;
    let printed = String::from_utf8_lossy(&output.stderr);
    if output.status.code() != Some(1) || !printed.contains(&format!("error: port {port} is taken by another program."))
    {
        return Err(format!("it ended with {} and printed\n{printed}", output.status).into());
    }
    Ok(())
}
