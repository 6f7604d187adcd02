//! Shortens the names of the module's imports from its glue.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use walrus::{Import, Module};
use wasmparser::{Parser, Payload};

/// Gives the imports short names, and returns the old name of each by its new one. The old ones end in
/// hashes, which can't be compressed.
pub(crate) fn shorten(module: &mut Module) -> BTreeMap<String, String> {
    let rename = |(number, import): (usize, &mut Import)| {
        "i".clone_into(&mut import.module);
        let short = format!("i{number}");
        (short.clone(), std::mem::replace(&mut import.name, short))
    };
    module.imports.iter_mut().enumerate().map(rename).collect()
}

/// Writes a script with the imports of the finished module: the optimiser has removed some.
pub(crate) fn write(wasm: &Path, renamed: &BTreeMap<String, String>, script: &Path) -> Result<()> {
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
