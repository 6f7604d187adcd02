//! `cargo xtask size`: what the bundle weighs, and what the bytes are spent on.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use wasmparser::{Name, Parser, Payload, TypeRef};

use crate::compress::{Method, sizes};
use crate::module::CARD;
use crate::paths::dist;
use crate::{build, manifest};

/// The most bytes that `fact-card.js`, everything in it, may have when compressed with brotli at quality 11:
/// what was measured last and 1%. A change that moves it says why.
const BUDGET: u64 = 41_300;

/// Prints the sizes, with each function of the wasm in `detail`. Fails above the budget.
pub(crate) fn run(detail: bool) -> Result<()> {
    build::ensure()?;
    let entries = manifest::read()?;
    println!("{:<28}{:>9}{:>9}{:>9}", "www/dist/", "raw", "gzip", "brotli");
    let paths: Vec<PathBuf> = entries.iter().map(|entry| dist().join(&entry.name)).collect();
    for (entry, gzip) in entries.iter().zip(sizes(Method::Gzip, &paths)?) {
        println!("{:<28}{:>9}{gzip:>9}{:>9}", entry.name, entry.bytes, entry.brotli);
    }
    println!();
    let spent = spent(&CARD.with_names()?)?;
    println!("fact-card.wasm before compression, by crate");
    print_largest(spent.iter().map(|(function, bytes)| (crate_of(function).to_owned(), *bytes)), usize::MAX);
    if detail {
        println!("\nby function");
        print_largest(spent.into_iter(), 100);
    }
    let script = entries.first().context("there is no script in the bundle")?;
    if script.brotli > BUDGET {
        bail!(
            "{} weighs {} bytes, {} above the budget of {BUDGET}",
            script.name,
            script.brotli,
            script.brotli - BUDGET
        );
    }
    println!("\n{} weighs {} of {BUDGET} bytes.", script.name, script.brotli);
    Ok(())
}

/// Bytes by function name, and by section for what is not code.
fn spent(wasm: &[u8]) -> Result<Vec<(String, u64)>> {
    let mut names = BTreeMap::new();
    let mut bodies = Vec::new();
    let mut imported = 0;
    let mut spent = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                spent.push(("(imports)".to_owned(), length(&imports.range())));
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::DataSection(data) => spent.push(("(texts and tables)".to_owned(), length(&data.range()))),
            Payload::CodeSectionEntry(body) => bodies.push(length(&body.range())),
            Payload::CustomSection(section) => {
                let wasmparser::KnownCustom::Name(section) = section.as_known() else { continue };
                for subsection in section {
                    let Name::Function(functions) = subsection? else { continue };
                    for naming in functions {
                        let naming = naming?;
                        names.insert(naming.index, naming.name.to_owned());
                    }
                }
            }
            _ => {}
        }
    }
    for (index, bytes) in (imported..).zip(bodies) {
        let name = names
            .get(&index)
            .map_or_else(|| "(no name)".to_owned(), |name| format!("{:#}", rustc_demangle::demangle(name)));
        spent.push((name, bytes));
    }
    Ok(spent)
}

fn length(range: &Range<usize>) -> u64 {
    range.len() as u64
}

/// The crate of a function, from its demangled path: for `<A as B>::c` that of `A`.
fn crate_of(function: &str) -> &str {
    if function.starts_with('(') {
        return function;
    }
    let path = function.trim_start_matches(['<', '&', '*', '[']);
    match path.split_once("::") {
        None => "(exports)",
        // A method of a type that belongs to no crate: `<str>::find`, `[u8]::to_vec`.
        Some((first, _)) if !first.contains('[') || first.contains(['>', ' ', ';']) => "core",
        Some((first, _)) => first.split('[').next().unwrap_or(first),
    }
}

/// Prints the largest sums, by name.
fn print_largest(spent: impl Iterator<Item = (String, u64)>, limit: usize) {
    let mut sums = BTreeMap::<String, u64>::new();
    for (name, bytes) in spent {
        *sums.entry(name).or_default() += bytes;
    }
    let mut sums: Vec<_> = sums.into_iter().collect();
    sums.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    for (name, bytes) in sums.into_iter().take(limit) {
        println!("{bytes:>9}  {name}");
    }
}
