//! Any bytes are read, checked, drawn and rendered without a panic or an endless loop. Each run tries other
//! bytes, for `ARBTEST_BUDGET_MS` milliseconds or a few seconds. Most are seeds with changes. A failure
//! prints a seed with which `ARBTEST_SEED` repeats it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{env, fs};

use arbtest::arbtest;
use fact_card::{Context, Document, render};

/// Does what a server does with data that it received.
fn take(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(document) = Document::from_json(text) else { return };
    for calculation in document.calculations() {
        assert!(!calculation.explain(document.card()).is_empty());
    }
    for strict in [false, true] {
        let page = render::shadow_root(&document, Context { strict, ..Context::default() });
        assert!(!page.contains("<script"), "{page}");
    }
}

/// How long each test runs, in milliseconds.
fn budget() -> u64 {
    env::var("ARBTEST_BUDGET_MS").ok().and_then(|budget| budget.parse().ok()).unwrap_or(3_000)
}

#[test]
fn any_bytes() {
    arbtest(|source| {
        take(source.bytes(source.len())?);
        Ok(())
    })
    .budget_ms(budget() / 3);
}

#[test]
fn changed_seeds() {
    // Replacements for parts of a figure, a key or a reference.
    const PIECES: [&[u8]; 14] = [
        b"0",
        b"-",
        b".",
        b"9",
        b"e9",
        b"\"",
        b"\"a\"",
        b"null",
        b"{}",
        b"[]",
        b"100",
        b"0.0000001",
        b"%",
        b"999999999999999999999999999999",
    ];
    let mut seeds = Vec::new();
    for folder in ["seeds", "seeds/broken"] {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                seeds.push(fs::read(path).unwrap());
            }
        }
    }
    arbtest(|source| {
        let mut bytes = source.choose(&seeds)?.clone();
        for _ in 0..source.int_in_range(1..=6)? {
            let start = source.int_in_range(0..=bytes.len())?;
            let end = (start + source.int_in_range(0..=6)?).min(bytes.len());
            let piece = source.choose(&PIECES)?;
            bytes.splice(start..end, piece.iter().copied());
        }
        take(&bytes);
        Ok(())
    })
    .budget_ms(budget());
}
