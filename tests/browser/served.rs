//! `cargo xtask serve` and `fact-card watch`, run as a user runs them. What they serve is the same to every
//! engine.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use assert_fs::TempDir;
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
        harness.trial(Engine::Chromium, "serve/watch-follows", watch_follows),
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

/// The first address that a program prints.
fn address(output: impl Read) -> Result<String, Failed> {
    for line in BufReader::new(output).lines() {
        if let Some(word) = line?.split_whitespace().find(|word| word.starts_with("http://")) {
            return Ok(word.to_owned());
        }
    }
    Err("it names no address".into())
}

async fn shows_the_demo(setup: Setup) -> Result<(), Failed> {
    let mut server =
        Server(xtask().args(["serve", "--port", "0"]).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?);
    let output = server.0.stdout.take().ok_or("no output")?;
    let address = address(output)?;
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

/// The page has each card beside its findings, and changes nothing but what has changed.
async fn watch_follows(setup: Setup) -> Result<(), Failed> {
    let folder = TempDir::new()?;
    let write = |name: &str, value: &str| {
        let stat = format!("{{ \"label\": \"Residents\", \"value\": {value} }}");
        fs::write(folder.path().join(name), format!("{{ \"title\": \"Census\", \"stats\": [ {stat} ] }}"))
    };
    for name in ["a.json", "b.json", "c.json", "d.json", "e.json"] {
        write(name, "1234")?;
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_fact-card"));
    command.args(["watch", ".", "--port", "0"]).current_dir(folder.path()).stdout(Stdio::null());
    let mut server = Server(command.stderr(Stdio::piped()).spawn()?);
    // Kept open: the command goes on printing.
    let mut printed = server.0.stderr.take().ok_or("no output")?;
    let address = address(&mut printed)?;
    Browser::with(&setup, async |browser| {
        browser.open_at_width(&address, "", 800).await?;
        let summaries = "[...document.querySelectorAll('.summary')].map((line) => line.textContent).join()";
        let clean = json!("no findings,no findings,no findings,no findings,no findings");
        browser.wait_for(summaries, &clean).await?;
        browser.wait_for("document.querySelector('iframe').style.height !== ''", &json!(true)).await?;
        browser.enter_frame().await?;
        let value = "document.querySelector('fact-card').shadowRoot.querySelector('.value').textContent";
        browser.wait_for(value, &json!("1,234")).await?;
        browser.leave_frame().await?;
        browser.value("document.querySelectorAll('h2 a')[4].focus({ preventScroll: true })").await?;
        browser.value("scrollTo(0, document.body.scrollHeight)").await?;
        browser.value("self.places = document.querySelectorAll('.card'), 0").await?;
        write("b.json", "\"1,234\"")?;
        browser.wait_for(summaries, &json!("no findings,1 finding,no findings,no findings,no findings")).await?;
        let found = "document.querySelectorAll('.problems .error')[0].textContent.includes('found \"1,234\"')";
        browser.wait_for(found, &json!(true)).await?;
        write("a.json", "5678")?;
        browser.wait_for("document.title.startsWith('5 files, 1 finding')", &json!(true)).await?;
        browser.enter_frame().await?;
        browser.wait_for(value, &json!("5,678")).await?;
        browser.leave_frame().await?;
        browser.wait_for("document.activeElement.textContent", &json!("e.json")).await?;
        browser
            .wait_for(
                "scrollY > 0 && [...document.querySelectorAll('.card')].every((card, at) => card === places[at])",
                &json!(true),
            )
            .await?;
        fs::remove_file(folder.path().join("b.json"))?;
        browser.wait_for(summaries, &json!("no findings,no findings,no findings,no findings")).await?;
        browser.expect_silence().await
    })
    .await
}
