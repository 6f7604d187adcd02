//! The card against what a newsroom would use instead, measured in Chromium: `cargo xtask bench`, which
//! bundles the peers and writes what this prints into `www/bench/results.md`.
//!
//! Every figure is the median of interleaved rounds, each in a browser of its own, so that nothing is cached.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a benchmark fails by panicking")]
#![allow(dead_code, reason = "the setup is that of the browser tests, which use more of it")]

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::net::Ipv4Addr;
use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Html;
use axum::routing::get;
use fact_card::render::{self, Embed, Style};
use fact_card::{Context, Document};
use libtest_mimic::Failed;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

mod article;

#[path = "../../tests/browser/answers.rs"]
mod answers;
#[path = "../../tests/browser/bidi.rs"]
mod bidi;
#[path = "../../tests/browser/browser.rs"]
mod browser;
#[path = "../../tests/browser/driver.rs"]
mod driver;
#[path = "../../tests/browser/embeds.rs"]
mod embeds;
#[path = "../../tests/browser/engine.rs"]
mod engine;
#[path = "../../tests/browser/held.rs"]
mod held;
#[path = "../../tests/browser/optimised.rs"]
mod optimised;
#[path = "../../tests/browser/poll.rs"]
mod poll;
#[path = "../../tests/browser/pool.rs"]
mod pool;
#[path = "../../tests/browser/prerendered.rs"]
mod prerendered;
#[path = "../../tests/browser/process.rs"]
mod process;
#[path = "../../tests/browser/seeds.rs"]
mod seeds;
#[path = "../../tests/browser/setup.rs"]
mod setup;
#[path = "../../tests/browser/site.rs"]
mod site;

use browser::Browser;
use engine::Engine;
use setup::{Setup, root};

/// Ours first, then the floor, then the others in the order of the report.
const VARIANTS: [&str; 7] = ["fact-card", "floor", "lit", "preact", "svelte", "shoelace", "react"];
/// Ours where the card stands in the page before the script: nobody else's can.
const PRERENDERED: &str = "prerendered";
/// Ours by the code that is pasted, which has the figures in words until the script has come.
const EMBED: &str = "embed code";
/// A card of ours with every kind of figure, which takes all of the crate. Nobody else has most of them.
const EVERY_KIND: &str = "every kind";
/// All that are ours alone.
const OURS: [&str; 3] = [PRERENDERED, EMBED, EVERY_KIND];
const FLOOR: &str = "floor";
const LIT: &str = "lit";
/// What is measured of the first card, with its unit.
const FIRST: [(&str, &str); 5] =
    [("painted", "ms"), ("readable", "ms"), ("script", "ms"), ("longest", "ms"), ("shift", "")];
/// The same where more cards follow it.
const OF_MANY: [(&str, &str); 2] = [("painted", "ms"), ("longest", "ms")];
/// How many follow it.
const MORE: usize = 99;
/// What is measured of many cards.
const MANY: [(&str, &str); 9] = [
    ("draw 1", "ms"),
    ("draw 10", "ms"),
    ("draw 100", "ms"),
    ("draw 1,000", "ms"),
    ("paint 1,000", "ms"),
    ("update 1,000", "ms"),
    ("heap after", "KB"),
    ("heap of 1,000", "KB"),
    ("wasm memory", "KB"),
];

/// What is measured, by variant and by name.
type Samples = BTreeMap<(String, String), Vec<f64>>;

fn main() -> Result<(), Box<dyn Error>> {
    process::guard();
    let rounds = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(9);
    let of_article = std::env::args().any(|argument| argument == "article");
    let runtime = tokio::runtime::Runtime::new()?;
    print!("{}", runtime.block_on(measure(rounds, of_article))?);
    Ok(())
}

async fn measure(rounds: usize, of_article: bool) -> Result<String, Box<dyn Error>> {
    let setup = Setup::new(Engine::Chromium, &Arc::default()).await?;
    let site = serve().await?;
    let fail = |error: Failed| error.message().unwrap_or("it failed").to_owned();
    if of_article {
        return Ok(article::measure(&setup, &site, rounds).await.map_err(fail)?);
    }
    let [mut plain, mut slow, mut of_many, mut many] = [Samples::new(), Samples::new(), Samples::new(), Samples::new()];
    for round in 0..rounds {
        eprintln!("round {} of {rounds}", round + 1);
        let fail_of = |variant: &str, error: Failed| format!("{variant}: {}", fail(error));
        for variant in OURS {
            for (slows, samples) in [(false, &mut plain), (true, &mut slow)] {
                let measured = first_card(&setup, &format!("{site}/first/{variant}"), variant, slows, samples).await;
                measured.map_err(|error| fail_of(variant, error))?;
            }
        }
        // Each round begins with another, so that none always follows the same.
        for index in 0..VARIANTS.len() {
            let variant = VARIANTS[(index + round) % VARIANTS.len()];
            let fail = |error| fail_of(variant, error);
            first_card(&setup, &format!("{site}/first/{variant}"), variant, false, &mut plain).await.map_err(fail)?;
            first_card(&setup, &format!("{site}/first/{variant}"), variant, true, &mut slow).await.map_err(fail)?;
            first_card(&setup, &format!("{site}/of-many/{variant}"), variant, true, &mut of_many)
                .await
                .map_err(fail)?;
            many_cards(&setup, &site, variant, &mut many).await.map_err(fail)?;
        }
    }
    let about =
        "`${new Date().toISOString().slice(0, 10)}, Chromium ${navigator.userAgent.match(/Chrome.([0-9]+)/)[1]}`";
    let about = Browser::with(&setup.alone(), async |browser| browser.value(about).await).await.map_err(fail)?;
    let mut report = format!("Measured on {}, {rounds} rounds.\n\n", about.as_str().unwrap_or_default());
    report += "### What the first card costs, on slow 4G (150 ms, 1.6 Mb/s) with the processor 4 times slower\n\n";
    report += &table(&FIRST, &slow, &["painted", "readable"]);
    let _ = write!(report, "\n### The same, with {MORE} more cards below it\n\n");
    report += &table(&OF_MANY, &of_many, &["painted"]);
    report += "\n### The first card alone, unthrottled\n\n";
    report += &table(&FIRST, &plain, &["painted"]);
    report += "\n### Many cards, and many updates of one, unthrottled\n\n";
    report += &table(&MANY, &many, &["draw 1,000", "paint 1,000", "update 1,000"]);
    Ok(report)
}

/// The bundles of `target/bench/`, sent as brotli, and a page for each.
async fn serve() -> std::io::Result<String> {
    let bundles = ServeDir::new(root().join("target").join("bench")).precompressed_br();
    let site = Router::new()
        .route("/first/{variant}", get(async |Path(variant): Path<String>| Html(page(&variant, 1))))
        .route("/of-many/{variant}", get(async |Path(variant): Path<String>| Html(page(&variant, 1 + MORE))))
        .route("/article/{words}", get(async |Path(words): Path<usize>| Html(article::page(words))))
        .nest_service("/dist", ServeDir::new(root().join("www").join("dist")))
        .route("/many/{variant}", get(async |Path(variant): Path<String>| Html(page(&variant, 0))))
        .fallback_service(bundles);
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, site).await });
    Ok(address)
}

/// A page with the probe, the script, and perhaps cards in an article. Those after the first are made by a
/// script, so that they don't take longer to arrive.
fn page(variant: &str, cards: usize) -> String {
    let (seed, drawn) = if variant == EVERY_KIND { ("every-kind", "2,231,347") } else { ("kaltim-ktp-ikd", "858.210") };
    let data = fs::read_to_string(root().join("seeds").join(format!("{seed}.json"))).unwrap();
    let text = "<p>".to_owned() + &"Paragraf artikel di sekitar kartu. ".repeat(12) + "</p>";
    let document = Document::from_json(&data).unwrap();
    let context = Context { lang: "id", ..Context::default() };
    let (script, card) = match variant {
        PRERENDERED => ("fact-card", render::element(&document, context, Style::Inline)),
        EMBED => ("fact-card", render::embed(&document, context, Embed::Div(None))),
        _ => (
            if variant == EVERY_KIND { "fact-card" } else { variant },
            format!("<fact-card><script type=\"application/json\">{data}</script></fact-card>"),
        ),
    };
    let card = format!("{text}{card}<script>parsed()</script>{text}{text}");
    let more = "<script>repeat(document.querySelector('fact-card'), ".to_owned()
        + &cards.saturating_sub(1).to_string()
        + ")</script>";
    format!(
        "<!doctype html><html lang=\"id\"><head><meta charset=\"utf-8\"><link rel=\"icon\" href=\"data:,\"><title>{variant}</title>\
         <script>const data = {data};\nconst drawn = \"{drawn}\";\n{}</script><script async src=\"/{script}.js\"></script></head><body>{}</body></html>",
        include_str!("probe.js"),
        if cards > 0 { card + &more } else { String::new() },
    )
}

async fn first_card(setup: &Setup, page: &str, variant: &str, slow: bool, samples: &mut Samples) -> Result<(), Failed> {
    let measured = Browser::with(&setup.alone(), async |browser| {
        if slow {
            browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
            browser.devtools("Network.enable", json!({})).await?;
            let network =
                json!({ "offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750 });
            browser.devtools("Network.emulateNetworkConditions", network).await?;
        }
        browser.devtools("Performance.enable", json!({})).await?;
        browser.open(page).await?;
        let mut measured = browser.value("measured()").await?;
        measured["script"] = json!(metric(browser, "ScriptDuration").await? * 1000.0);
        Ok(measured)
    })
    .await?;
    keep(variant, &measured, samples);
    Ok(())
}

async fn many_cards(setup: &Setup, site: &str, variant: &str, samples: &mut Samples) -> Result<(), Failed> {
    let measured = Browser::with(&setup.alone(), async |browser| {
        browser.devtools("Performance.enable", json!({})).await?;
        browser.open(&format!("{site}/many/{variant}")).await?;
        let mut measured = browser.value("drawMany()").await?;
        browser.devtools("HeapProfiler.collectGarbage", json!({})).await?;
        measured["heap after"] = json!(metric(browser, "JSHeapUsedSize").await? / 1024.0);
        measured["wasm memory"] = browser.value("keepMany()").await?["wasm memory"].clone();
        browser.devtools("HeapProfiler.collectGarbage", json!({})).await?;
        measured["heap of 1,000"] = json!(metric(browser, "JSHeapUsedSize").await? / 1024.0);
        Ok(measured)
    })
    .await?;
    keep(variant, &measured, samples);
    Ok(())
}

/// A figure of Chromium's own bookkeeping for the page.
async fn metric(browser: &Browser, name: &str) -> Result<f64, Failed> {
    let metrics = browser.devtools("Performance.getMetrics", json!({})).await?;
    let metrics = metrics["metrics"].as_array().cloned().unwrap_or_default();
    let metric = metrics.iter().find(|metric| metric["name"] == name).and_then(|metric| metric["value"].as_f64());
    metric.ok_or_else(|| format!("Chromium does not say its {name}").into())
}

fn keep(variant: &str, measured: &Value, samples: &mut Samples) {
    for (name, value) in measured.as_object().into_iter().flatten() {
        samples.entry((variant.to_owned(), name.clone())).or_default().push(value.as_f64().unwrap_or_default());
    }
}

/// What was measured, the least first.
fn sorted(samples: &Samples, variant: &str, column: &str) -> Vec<f64> {
    let mut values = samples.get(&(variant.to_owned(), column.to_owned())).cloned().unwrap_or_default();
    values.sort_by(f64::total_cmp);
    values
}

fn median(samples: &Samples, variant: &str, column: &str) -> f64 {
    let values = sorted(samples, variant, column);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// A row for each variant: what it weighs, the medians with the range they lie in, and some columns' ratios
/// to the floor and to Lit.
fn table(columns: &[(&str, &str)], samples: &Samples, ratios: &[&str]) -> String {
    let bytes = |variant: &str| {
        let variant = if OURS.contains(&variant) { "fact-card" } else { variant };
        fs::metadata(root().join("target").join("bench").join(format!("{variant}.js.br"))).map(|file| file.len())
    };
    let mut head = vec![String::new(), "brotli bytes".to_owned()];
    for (column, unit) in columns {
        head.push(if unit.is_empty() { (*column).to_owned() } else { format!("{column}, {unit}") });
    }
    for ratio in ratios {
        head.push(format!("{ratio} / floor"));
        head.push(format!("{ratio} / lit"));
    }
    let mut rows = vec![format!("| {} |", head.join(" | ")), format!("|---|{}", "---:|".repeat(head.len() - 1))];
    let has_any = |variant: &str| samples.keys().any(|(of, _)| of == variant);
    for variant in OURS.into_iter().filter(|variant| has_any(variant)).chain(VARIANTS) {
        let mut row = vec![variant.to_owned()];
        row.push(bytes(variant).map_or_else(|_| "?".to_owned(), |bytes| bytes.to_string()));
        for (column, unit) in columns {
            let values = sorted(samples, variant, column);
            let decimals = if unit.is_empty() { 3 } else { usize::from(*unit == "ms") };
            let (first, last) =
                (values.first().copied().unwrap_or_default(), values.last().copied().unwrap_or_default());
            row.push(format!("{:.decimals$} ({first:.decimals$}–{last:.decimals$})", median(samples, variant, column)));
        }
        for ratio in ratios {
            for base in [FLOOR, LIT] {
                row.push(format!("{:.2}", median(samples, variant, ratio) / median(samples, base, ratio)));
            }
        }
        rows.push(format!("| {} |", row.join(" | ")));
    }
    rows.join("\n") + "\n"
}
