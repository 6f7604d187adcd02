//! The cost of a card for a server, and of a thousand cards for an editor: `cargo bench --bench native`.
//!
//! Each step is measured for the first report's card and for the largest one allowed, which shows a step
//! whose time grows faster than its input. Each output form is measured as a whole, from the JSON to the
//! markup, for the first report's card and for one with a dozen stats of every kind.

#![allow(clippy::panic, missing_docs, reason = "a benchmark fails by panicking, and has no users")]

use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::process::{Command, Stdio};

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use fact_card::render::{self, Style};
use fact_card::{Context, Disclosed, Document, Heading, Theme};

const CONTEXT: Context<'static> = Context {
    lang: "id",
    theme: Theme::Light,
    heading: Heading::DEFAULT,
    strict: false,
    calculations: Disclosed::Written,
    sharing: Disclosed::Written,
};

fn cards() -> [(&'static str, String); 3] {
    let largest = |length: usize| {
        let text = "Kata ".repeat(length / 5);
        let stat = |index: usize| {
            let share = r#""share": { "percent": "12.34", "ofStat": "s0", "of": "semua" }"#;
            let share = if index == 0 { "" } else { &format!("{share}, ") };
            format!(
                r#"{{ "id": "s{index}", "label": "{text}", "value": "123456789012345678901234567890", {share} "note": "{text}" }}"#
            )
        };
        let stats: Vec<_> = (0..12).map(stat).collect();
        format!(r#"{{ "lang": "id", "title": "{text}", "stats": [ {} ] }}"#, stats.join(", "))
    };
    [
        ("first report", include_str!("../seeds/kaltim-ktp-ikd.json").to_owned()),
        ("12 stats, texts of 500", largest(500)),
        ("12 stats, texts of 2,000", largest(2000)),
    ]
}

fn steps(criterion: &mut Criterion) {
    for (name, data) in cards() {
        let read = || Document::from_json(&data).ok();
        let Some(document) = read() else { panic!("{name} is no card") };
        let drawn = || render::shadow_root(&document, CONTEXT);
        let mut group = criterion.benchmark_group("card");
        group.throughput(Throughput::Bytes(data.len() as u64));
        group.bench_function(BenchmarkId::new("read and check", name), |bencher| bencher.iter(|| black_box(read())));
        group.bench_function(BenchmarkId::new("draw", name), |bencher| bencher.iter(|| black_box(drawn())));
        group.finish();
    }
}

/// The work of a server for one requested card.
fn forms(criterion: &mut Criterion) {
    type Form = fn(&Document) -> String;
    let forms: [(&str, Form); 4] = [
        ("element, linked style", |document| render::element(document, CONTEXT, Style::Link("/fact-card.css"))),
        ("element, inline style", |document| render::element(document, CONTEXT, Style::Inline)),
        ("text", |document| render::text(document, CONTEXT)),
        ("jsonld", |document| render::jsonld(document, CONTEXT)),
    ];
    let mut group = criterion.benchmark_group("render");
    group.throughput(Throughput::Elements(1));
    for (name, data) in [
        ("first report", include_str!("../seeds/kaltim-ktp-ikd.json")),
        ("every kind", include_str!("../seeds/every-kind.json")),
    ] {
        for (form, render) in forms {
            let written = || Document::from_json(data).ok().map(|document| render(&document));
            group.bench_function(BenchmarkId::new(form, name), |bencher| bencher.iter(|| black_box(written())));
        }
    }
    group.finish();
}

/// The command for a folder of a thousand cards, including its start and end.
fn check(criterion: &mut Criterion) {
    const CARDS: usize = 1000;
    let mut group = criterion.benchmark_group("check 1,000 cards");
    group.throughput(Throughput::Elements(CARDS as u64)).sample_size(20);
    for (name, card) in [
        ("nothing to mend", include_str!("../seeds/kaltim-ktp-ikd.json")),
        ("four findings each", include_str!("../seeds/broken/grouped-figures.json")),
    ] {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench").join(name);
        let write = |index: usize| fs::write(folder.join(format!("{index}.json")), card);
        if let Err(error) = fs::create_dir_all(&folder).and_then(|()| (0..CARDS).try_for_each(write)) {
            panic!("{}: {error}", folder.display());
        }
        let run = || {
            let mut command = Command::new(env!("CARGO_BIN_EXE_fact-card"));
            command.arg("check").arg(&folder).stdout(Stdio::null()).stderr(Stdio::null()).status()
        };
        group.bench_function(name, |bencher| bencher.iter(|| black_box(run())));
    }
    group.finish();
}

criterion_group!(benches, steps, forms, check);
criterion_main!(benches);
