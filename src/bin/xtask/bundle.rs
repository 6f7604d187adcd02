//! The bundle from its parts: the shim, the glue, the stylesheet and the wasm.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::module::{CARD, EXPLAIN, Module};
use crate::paths::{dist, www};
use crate::web_tools;

/// Browsers since 2021 or so: private fields of classes are the newest thing that the shim uses.
const TARGET: &str = "--target=es2022";

/// Writes `www/dist/` anew, from the finished modules.
pub(crate) fn write() -> Result<()> {
    let dist = dist();
    if dist.exists() {
        fs::remove_dir_all(&dist).with_context(|| format!("cannot empty {}", dist.display()))?;
    }
    fs::create_dir_all(&dist)?;
    fs::copy(CARD.wasm(), dist.join("fact-card.wasm"))?;
    web_tools::esbuild(&[
        www().join("fact-card.css").display().to_string(),
        "--minify".into(),
        TARGET.into(),
        format!("--outfile={}", dist.join("fact-card.css").display()),
    ])?;
    script("classic.js", "iife", CARD, "fact-card.js")?;
    script("module.js", "esm", CARD, "fact-card.mjs")?;
    script("explain.js", "esm", EXPLAIN, "fact-card.explain.mjs")
}

/// Bundles one script from its entry in `www/`.
fn script(entry: &str, format: &str, module: Module, name: &str) -> Result<()> {
    web_tools::esbuild(&[
        www().join(entry).display().to_string(),
        "--bundle".into(),
        "--minify".into(),
        // No character of the script depends on the encoding that a page or a server claims for it.
        "--charset=ascii".into(),
        TARGET.into(),
        format!("--format={format}"),
        "--loader:.css=text".into(),
        "--loader:.txt=text".into(),
        format!("--alias:fact-card-css={}", dist().join("fact-card.css").display()),
        format!("--alias:fact-card-glue={}", module.glue().display()),
        format!("--alias:fact-card-imports={}", module.imports().display()),
        format!("--alias:fact-card-text={}", module.text().display()),
        format!("--outfile={}", dist().join(name).display()),
    ])
}

/// Compiles the modules in Node, and with them what the scripts make of their text.
pub(crate) fn check() -> Result<()> {
    const SCRIPT: &str = r#"
        import { readFileSync } from "node:fs";
        import { bytes } from "./bytes.js";
        const [wasm, text] = process.argv.slice(1).map((path) => readFileSync(path));
        if (!Buffer.from(bytes(text.toString("ascii"))).equals(wasm)) throw new Error("the text is not that of the wasm");
        await WebAssembly.compile(wasm);
    "#;
    for module in [CARD, EXPLAIN] {
        let [wasm, text] = [module.wasm(), module.text()];
        let arguments = ["--input-type=module", "--eval", SCRIPT, "--"].map(Path::new);
        let checked = web_tools::node(&www(), &[&arguments[..], &[&wasm, &text]].concat());
        checked.with_context(|| format!("{} does not run", module.name))?;
    }
    Ok(())
}
