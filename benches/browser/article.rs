//! A card that finds its figures in its article: `cargo bench --profile dev --bench browser -- article`,
//! after `cargo xtask build`. What the time is spent on is one page's own, so that there is nobody to compare
//! it with: an article of a page, and one that is longer than any.

use std::fmt::Write;

use fact_card::article::Article;
use libtest_mimic::Failed;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::setup::Setup;
use crate::{Samples, median, metric};

/// The lengths of the articles, in words.
const WORDS: [usize; 2] = [2_000, 100_000];
/// What is measured of each, with its unit.
const COLUMNS: [&str; 7] = [
    "first: busy",
    "first: longest task",
    "first: in the module",
    "again: busy",
    "again: longest task",
    "again: in the module",
    "later: in the module",
];
/// How many words are read in later corrections, so that long articles are corrected less often.
const LATER_WORDS: usize = 20_000;
/// How many controls the demo's card has in its article.
const CONTROLS: usize = 5;
/// A figure of the card, and what it is corrected to.
const FIGURE: &str = "156.639";
const CORRECTED: &str = "157.639";

/// Measures, and returns a table.
pub(crate) async fn measure(setup: &Setup, site: &str, rounds: usize) -> Result<String, Failed> {
    let mut samples = Samples::new();
    for round in 0..rounds {
        eprintln!("round {} of {rounds}", round + 1);
        for words in WORDS {
            let measured = once(setup, &format!("{site}/article/{words}")).await?;
            for (column, value) in COLUMNS.into_iter().zip(measured) {
                samples.entry((words.to_string(), column.to_owned())).or_default().push(value);
            }
        }
    }
    let mut table =
        format!("| words | {} |\n|---:|{}\n", COLUMNS.join(", ms | ") + ", ms", "---:|".repeat(COLUMNS.len()));
    for words in WORDS {
        let _ = write!(table, "| {words} |");
        for column in COLUMNS {
            let _ = write!(table, " {:.1} |", median(&samples, &words.to_string(), column));
        }
        table.push('\n');
    }
    Ok(table)
}

/// The figures of [`COLUMNS`] from one page, with the processor 4 times slower.
async fn once(setup: &Setup, page: &str) -> Result<[f64; COLUMNS.len()], Failed> {
    Browser::with(&setup.alone(), async |browser| {
        browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await?;
        browser.devtools("Performance.enable", json!({})).await?;
        browser.open(page).await?;
        browser.value("drawn()").await?;
        let mut measured = [0.0; COLUMNS.len()];
        let mut before = metric(browser, "TaskDuration").await?;
        for (step, places) in ["name()", "correct()"].into_iter().zip(measured.chunks_mut(3)) {
            let told = browser.value(step).await?;
            let told = |index: usize| told.get(index).and_then(Value::as_f64).unwrap_or_default();
            let after = metric(browser, "TaskDuration").await?;
            places.copy_from_slice(&[(after - before) * 1000.0, told(0), told(1)]);
            before = after;
        }
        measured[6] = browser.value("changes()").await?.as_f64().unwrap_or_default();
        Ok(measured)
    })
    .await
}

/// A page with the demo's card and an article of some length: the demo's, and another again and again, with
/// other figures each time.
pub(crate) fn page(words: usize) -> String {
    let demo = Article::from_html(include_str!("../../www/site/index.html"), "id");
    let other = Article::from_markdown(include_str!("../../tests/articles/sampah.id.md"), "id");
    let mut paragraphs: Vec<String> =
        demo.blocks().iter().map(|block| demo.text()[block.range.clone()].to_owned()).collect();
    let count = |text: &str| text.split_whitespace().count();
    let mut length: usize = paragraphs.iter().map(|paragraph| count(paragraph)).sum();
    for (index, block) in other.blocks().iter().cycle().enumerate() {
        if length >= words {
            break;
        }
        // One digit differs from one time to the next.
        let digit = char::from_digit(u32::try_from(index / other.blocks().len() % 8 + 1).unwrap(), 10).unwrap();
        let paragraph = other.text()[block.range.clone()].replace('4', &digit.to_string());
        length += count(&paragraph);
        paragraphs.push(paragraph);
    }
    let card = include_str!("../../seeds/kaltim-ktp-ikd.json");
    let times = (LATER_WORDS / words / 2).max(1);
    format!(
        "<!doctype html><html lang=\"id\"><head><meta charset=\"utf-8\"><link rel=\"icon\" href=\"data:,\"><title>{words} words</title>\
         <script>const CONTROLS = {CONTROLS}, FIGURE = \"{FIGURE}\", CORRECTED = \"{CORRECTED}\", TIMES = {times};\n{}</script>\
         <script async src=\"/dist/fact-card.id.js\"></script></head><body><article id=\"article\">\
         <fact-card><script type=\"application/json\">{card}</script></fact-card><p>{}</p></article></body></html>",
        include_str!("article.js"),
        paragraphs.join("</p>\n<p>"),
    )
}
