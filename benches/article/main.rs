//! How fast an article's figures are found and compared with a card's: `cargo bench --bench article`.
//!
//! Texts of 5 MB show a step whose time grows faster than its input. A page's article has about 2,000 words.

#![allow(clippy::panic, missing_docs, reason = "a benchmark fails by panicking, and has no users")]

use std::fs;
use std::hint::black_box;
use std::path::Path;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use fact_card::Card;
use fact_card::article::{Article, draft, ground};

/// How long a text is repeated to be, in bytes.
const LONG: usize = 5_000_000;
/// The words of a page's article.
const WORDS: usize = 2_000;

fn found_and_grounded(criterion: &mut Criterion) {
    let first = card(include_str!("../../seeds/kaltim-ktp-ikd.json"));
    let demo = Article::from_html(include_str!("../../www/site/index.html"), "id");
    let mut group = criterion.benchmark_group("article");
    group.sample_size(10);
    let mut measure = |name: &str, card: &Card, article: &Article| {
        let figures = ground(card, article).len();
        group.throughput(Throughput::Bytes(article.text().len() as u64));
        group.bench_function(BenchmarkId::new(name, format!("{figures} figures")), |bencher| {
            bencher.iter(|| black_box(ground(card, article)));
        });
    };
    measure("demo, 2,000 words", &first, &Article::from_text(&words(&demo), demo.lang()));
    measure("demo, 5 MB", &first, &long(&demo));
    measure("demo, 5 MB, largest card", &largest(), &long(&demo));
    for (name, article) in articles() {
        let card = card(&draft(&article).to_json(&article));
        measure(&format!("{name}, 5 MB"), &card, &long(&article));
    }
    group.finish();
}

fn card(json: &str) -> Card {
    let Some(card) = Card::from_json(json).ok().and_then(|read| read.card) else { panic!("no card: {json}") };
    card
}

/// A card with as many stats as it may have, most of which the article does not have: that takes longest.
fn largest() -> Card {
    let stat = |index: usize| {
        let value = 156_639 + 1_234 * index;
        format!(
            r#"{{ "label": "Penduduk yang sudah mengaktifkan IKD", "value": {value}, "unit": "warga",
                "share": {{ "percent": {index}.25, "ofTotal": 2860701, "of": "penduduk wajib KTP" }} }}"#
        )
    };
    let stats: Vec<_> = (1..=12).map(stat).collect();
    card(&format!(r#"{{ "lang": "id", "title": "KTP-el dan IKD", "stats": [ {} ] }}"#, stats.join(", ")))
}

/// The articles that the tests of drafts are about.
fn articles() -> Vec<(String, Article)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/articles");
    let Ok(files) = fs::read_dir(&folder) else { panic!("cannot read {}", folder.display()) };
    let mut paths: Vec<_> = files.filter_map(|file| Some(file.ok()?.path())).collect();
    paths.sort();
    let read = |path: &Path| {
        let name = path.file_stem()?.to_str()?;
        let (_, lang) = name.rsplit_once('.')?;
        Some((name.to_owned(), Article::from_markdown(&fs::read_to_string(path).ok()?, lang)))
    };
    paths.iter().filter_map(|path| read(path)).collect()
}

/// An article again and again, to 5 MB.
fn long(article: &Article) -> Article {
    let text = [article.text(), "\n\n"].concat();
    Article::from_text(&text.repeat(LONG / text.len() + 1), article.lang())
}

/// An article again and again, to 2,000 words.
fn words(article: &Article) -> String {
    article.text().split_inclusive(' ').cycle().take(WORDS).collect()
}

criterion_group!(benches, found_and_grounded);
criterion_main!(benches);
