//! The files of the bundle, by their names.

use std::collections::BTreeSet;

use fact_card::format::{Pack, packs};

use crate::paths::dist;

/// The full module. Its name has the version, which must match that of the script: `www/element/engine.js`
/// loads it.
pub(crate) const FULL_FILE: &str = concat!("fact-card.full-", env!("CARGO_PKG_VERSION"), ".mjs");
pub(crate) const FULL_NOWASM_FILE: &str = concat!("fact-card.full-", env!("CARGO_PKG_VERSION"), ".nowasm.js");

/// The module that finds the figures of cards in their articles: `www/element/ground.js` loads it.
pub(crate) const ARTICLE_FILE: &str = concat!("fact-card.article-", env!("CARGO_PKG_VERSION"), ".mjs");
pub(crate) const ARTICLE_NOWASM_FILE: &str = concat!("fact-card.article-", env!("CARGO_PKG_VERSION"), ".nowasm.js");

/// The module that drafts, checks and writes cards, for pages on which people make them.
pub(crate) const WRITE_FILE: &str = concat!("fact-card.write-", env!("CARGO_PKG_VERSION"), ".mjs");

/// The files of the bundle, the one to paste first, but for the scripts of single languages.
const FILES: [&str; 18] = [
    "fact-card.js",
    "fact-card.languages.mjs",
    "fact-card.measures.mjs",
    "fact-card.later.mjs",
    "fact-card.share.mjs",
    FULL_FILE,
    ARTICLE_FILE,
    "fact-card.nowasm.js",
    FULL_NOWASM_FILE,
    ARTICLE_NOWASM_FILE,
    WRITE_FILE,
    "fact-card.frame.js",
    "fact-card.mjs",
    "fact-card.wasm",
    "fact-card.css",
    "fact-card.d.ts",
    "fact-card.schema.json",
    "custom-elements.json",
];

/// All files of the bundle, the one to paste first.
pub(crate) fn files() -> Vec<String> {
    let of_languages = packs().iter().filter_map(language_script).collect::<Vec<_>>();
    FILES.map(str::to_owned).into_iter().chain(rare_files()).chain(of_languages).collect()
}

/// The file with what few cards need in a language.
pub(crate) fn rare_file(pack: &Pack) -> String {
    format!("fact-card.rare.{}.mjs", pack.rare_file)
}

/// All such files.
pub(crate) fn rare_files() -> BTreeSet<String> {
    packs().iter().map(rare_file).collect()
}

/// The language of every script.
pub(crate) const ENGLISH: &str = "en";

/// The script that has a language in it beside English. None for a language without words of its own.
pub(crate) fn language_script(pack: &Pack) -> Option<String> {
    let tag = pack.tags.first().filter(|tag| pack.has_words && *tag != ENGLISH)?;
    Some(format!("fact-card.{tag}.js"))
}

/// Whether all files of the bundle are there.
pub(crate) fn are_there() -> bool {
    files().iter().all(|name| dist().join(name).is_file())
}
