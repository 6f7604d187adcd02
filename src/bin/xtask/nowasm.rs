//! A wasm module as JavaScript, for pages where WebAssembly is refused.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::web_tools;

/// The text at which the output of wasm2js goes on from the module, a function, to call it.
const CALL: &str = "\nvar retasmFunc = asmFunc(";

/// Writes a wasm module as a script that exports `instantiate`: a function of the imports that gives the
/// exports of a new instance.
pub(crate) fn write(wasm: &Path, script: &Path) -> Result<()> {
    web_tools::wasm2js(wasm, script)?;
    let text = fs::read_to_string(script).context("wasm2js wrote nothing")?;
    let (module, _) = text.split_once(CALL).context("wasm2js writes modules in another way than it did")?;
    // The imports are passed to the function instead.
    let lines = module.lines().filter(|line| !line.starts_with("import "));
    let module = lines.collect::<Vec<_>>().join("\n");
    fs::write(script, module + "\nexport { asmFunc as instantiate };\n").context("cannot write the script")
}
