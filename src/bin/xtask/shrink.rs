//! What makes the module and its glue smaller than the compiler and wasm-bindgen leave them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use walrus::ir::{InstrLocId, Unreachable};
use walrus::{Import, Module};
use wasmparser::{Parser, Payload};

/// The functions that are emptied, by what their mangled names hold.
///
/// serde-wasm-bindgen describes a JavaScript value that is not of the kind it was asked for, and to do so it prints floats.
/// `src/bridge/data.rs` looks at the kind before it asks, so nothing is ever described.
const NEVER_REACHED: [[&str; 2]; 1] = [["serde_wasm_bindgen", "invalid_type_"]];

/// Empties the functions of [`NEVER_REACHED`]; what only they called is then dropped by wasm-opt. Should one be
/// called after all, the call fails, and the card keeps its fallback.
pub(crate) fn empty_the_unreached(module: &mut Module) -> Result<()> {
    for words in NEVER_REACHED {
        let is_meant = |name: &str| words.iter().all(|word| name.contains(word));
        let function = module.funcs.iter_mut().find(|function| function.name.as_deref().is_some_and(is_meant));
        let function = function.with_context(|| format!("the module has no function {}", words.join("…")))?;
        let body = function.kind.unwrap_local_mut();
        let entry = body.entry_block();
        body.block_mut(entry).instrs = vec![(Unreachable {}.into(), InstrLocId::default())];
    }
    Ok(())
}

/// Gives the functions that the module imports from its glue short names, and gives back the old name of each by its new one.
/// The old ones end in hashes, which keep the crates of a build apart and can't be compressed.
pub(crate) fn shorten_imports(module: &mut Module) -> BTreeMap<String, String> {
    let rename = |(number, import): (usize, &mut Import)| {
        "i".clone_into(&mut import.module);
        let short = format!("i{number}");
        (short.clone(), std::mem::replace(&mut import.name, short))
    };
    module.imports.iter_mut().enumerate().map(rename).collect()
}

/// Writes a script with what the finished module imports, and nothing of the glue that it no longer does.
pub(crate) fn write_imports(wasm: &Path, renamed: &BTreeMap<String, String>, script: &Path) -> Result<()> {
    let mut members = Vec::new();
    for payload in Parser::new(0).parse_all(&fs::read(wasm)?) {
        let Payload::ImportSection(imports) = payload? else { continue };
        for import in imports.into_imports() {
            let short = import?.name;
            let name =
                renamed.get(short).with_context(|| format!("the module imports {short}, which the glue lacks"))?;
            members.push(format!("{short}: glue.{name}"));
        }
    }
    let members = members.join(",\n  ");
    let text =
        format!("import * as glue from \"./fact_card_bg.js\";\nexport const imports = {{ i: {{\n  {members}\n}} }};\n");
    fs::write(script, text).context("cannot write the imports")
}
