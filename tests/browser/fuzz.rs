//! Seeds with changes, as both modules of wasm read and draw them and as the crate does natively: what is
//! answered for serde-wasm-bindgen before it asks (see `xtask/json.rs`) holds for whatever JSON has, and no
//! figure loses a digit on its way.
//!
//! One engine is enough: what crosses is the standard's `JSON.parse`, `Object.entries` and `String`. The
//! changes are the same in each run, unless `FACT_CARD_FUZZ` gives another number to begin with.

use std::env;
use std::fs;
use std::sync::Arc;

use libtest_mimic::{Failed, Trial};
use serde_json::{Map, Value, json};

use crate::browser::Browser;
use crate::drawn::{expected, seeds};
use crate::engine::Engine;
use crate::harness::Harness;
use crate::setup::Setup;
use fact_card::Disclosed;

/// How many texts are tried, and how many at once.
const TRIES: usize = 480;
const AT_ONCE: usize = 60;

pub(crate) fn trials(harness: &Arc<Harness>, engine: Engine) -> Vec<Trial> {
    if engine == Engine::Chromium { vec![harness.trial(engine, "drawn/fuzz", run)] } else { Vec::new() }
}

async fn run(setup: Setup) -> Result<(), Failed> {
    let begin = env::var("FACT_CARD_FUZZ").ok().and_then(|number| number.parse().ok()).unwrap_or(1);
    let mut random = Random(begin);
    let original = |path| serde_json::from_str(&fs::read_to_string(path).ok()?).ok();
    let originals: Vec<Value> = seeds()?.into_iter().filter_map(original).collect();
    Browser::with(&setup, async |browser| {
        browser.open(&format!("{}/tests/drawn.html", setup.site)).await?;
        // All that is wrong is said in the console, which nobody reads here.
        browser.value("void (console.warn = console.error = () => {})").await?;
        let mut wrong = Vec::new();
        for _ in 0..TRIES / AT_ONCE {
            let mut text = || {
                let original = random.of(&originals);
                random.changed(original).to_string()
            };
            let texts: Vec<String> = (0..AT_ONCE).map(|_| text()).collect();
            let shown = browser.value(&format!("({})({})", include_str!("drawn/fuzz.js"), json!(texts))).await?;
            let shown: Vec<Value> = serde_json::from_value(shown)?;
            for (text, pair) in texts.iter().zip(shown.chunks(2)) {
                let expected = expected(text, Disclosed::Offered);
                for (shown, is_checked) in pair.iter().zip([false, true]) {
                    let is_same = |name: &str| shown[name] == expected[name];
                    let is_unchecked = !is_checked && shown["findings"] == json!([]);
                    if !is_same("markup") || !(is_same("findings") || is_unchecked) {
                        wrong.push(format!("{text}\n  is       {shown}\n  and not  {expected}"));
                    }
                }
            }
        }
        if wrong.is_empty() { Ok(()) } else { Err(format!("begun with {begin}\n{}", wrong.join("\n")).into()) }
    })
    .await
}

/// Numbers that look as if they were by chance (Marsaglia's xorshift).
struct Random(u64);

impl Random {
    fn next(&mut self) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap_or_default()
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.next() % all.len()]
    }

    /// Data with up to four changes.
    fn changed(&mut self, data: &Value) -> Value {
        let mut data = data.clone();
        for _ in 0..=self.next() % 4 {
            self.change(&mut data);
        }
        data
    }

    /// Changes what stands somewhere in a value, or the value itself.
    fn change(&mut self, value: &mut Value) {
        match value {
            Value::Array(items) if !items.is_empty() && !self.next().is_multiple_of(8) => {
                let at = self.next() % items.len();
                match self.next() % 12 {
                    0 => drop(items.remove(at)),
                    1 => items.insert(at, items[at].clone()),
                    _ => self.change(&mut items[at]),
                }
            }
            Value::Object(members) if !members.is_empty() && !self.next().is_multiple_of(8) => {
                let key = members.keys().nth(self.next() % members.len()).cloned().unwrap_or_default();
                match self.next() % 12 {
                    0 => drop(members.remove(&key)),
                    1 => drop(members.insert(self.key(), self.any(2))),
                    _ => self.change(&mut members[&key]),
                }
            }
            _ => *value = self.any(3),
        }
    }

    /// Anything that JSON has, no deeper than this.
    fn any(&mut self, depth: usize) -> Value {
        match self.next() % 12 {
            0 => Value::Null,
            1 => json!(self.next().is_multiple_of(2)),
            2..=5 => self.number(),
            6..=9 => json!(self.text()),
            10 if depth > 0 => (0..self.next() % 4).map(|_| self.any(depth - 1)).collect(),
            11 if depth > 0 => {
                let members: Map<_, _> = (0..self.next() % 4).map(|_| (self.key(), self.any(depth - 1))).collect();
                members.into()
            }
            _ => json!({}),
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "any number will do")]
    fn number(&mut self) -> Value {
        let digits = self.next() as u64;
        match self.next() % 6 {
            0 => json!(self.next() % 1000),
            1 => json!(-((self.next() % 1_000_000) as f64) / 100.0),
            2 => json!((self.next() % 10_000_000) as f64 / 1000.0),
            // Whole numbers beyond what a float has.
            3 => json!(digits.wrapping_mul(65_537)),
            // Any float, but what is none.
            _ => Some(f64::from_bits(digits.wrapping_mul(0x9e37_79b9_7f4a_7c15)))
                .filter(|number| number.is_finite())
                .map_or(json!(-0.0), |number| json!(number)),
        }
    }

    /// A key, but none that is a number: JavaScript has these before all others, whatever their order in the
    /// text.
    fn key(&mut self) -> String {
        let key = self.text();
        if key.parse::<u64>().is_ok() { key + "." } else { key }
    }

    fn text(&mut self) -> String {
        const PIECES: [&str; 24] = [
            "",
            "0",
            "12",
            "1.50",
            "-3",
            "1.234.567",
            "1e9",
            "%",
            "id",
            "en",
            "pt_BR",
            "2024-02-30",
            "2024-10",
            "https://example.org/",
            "all",
            "constructor",
            "__proto__",
            "toJSON",
            "\u{0}",
            "\u{1}",
            "é",
            "\u{202e}",
            "😀",
            "kilometer",
        ];
        (0..=self.next() % 2).map(|_| *self.of(&PIECES)).collect()
    }
}
