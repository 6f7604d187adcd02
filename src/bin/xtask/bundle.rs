//! The bundle from its parts: the shim, the glue, the stylesheet and the wasm.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::paths::{bindgen, dist, web_target, www};
use crate::{text, web_tools};

/// Browsers since 2021 or so: private fields of classes are the newest thing that the shim uses.
const TARGET: &str = "--target=es2022";

/// Writes `www/dist/` anew, from the finished wasm.
pub(crate) fn write(wasm: &Path) -> Result<()> {
    let dist = dist();
    if dist.exists() {
        fs::remove_dir_all(&dist).with_context(|| format!("cannot empty {}", dist.display()))?;
    }
    fs::create_dir_all(&dist)?;
    fs::copy(wasm, dist.join("fact-card.wasm"))?;
    fs::write(text_file(), text::encode(&fs::read(wasm)?))?;
    let css = dist.join("fact-card.css");
    web_tools::esbuild(&[
        www().join("fact-card.css").display().to_string(),
        "--minify".into(),
        TARGET.into(),
        format!("--outfile={}", css.display()),
    ])?;
    script("classic.js", "iife", "fact-card.js", &css)?;
    script("module.js", "esm", "fact-card.mjs", &css)
}

/// Bundles one script from its entry in `www/`.
fn script(entry: &str, format: &str, name: &str, css: &Path) -> Result<()> {
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
        format!("--alias:fact-card-css={}", css.display()),
        format!("--alias:fact-card-glue={}", bindgen().join("fact_card_bg.js").display()),
        format!("--alias:fact-card-imports={}", bindgen().join("imports.js").display()),
        format!("--alias:fact-card-text={}", text_file().display()),
        format!("--outfile={}", dist().join(name).display()),
    ])
}

/// Compiles the wasm in Node, and with it what the one script makes of its text.
pub(crate) fn check() -> Result<()> {
    const SCRIPT: &str = r#"
        import { readFileSync } from "node:fs";
        import { bytes } from "./bytes.js";
        const [wasm, text] = process.argv.slice(1).map((path) => readFileSync(path));
        if (!Buffer.from(bytes(text.toString("ascii"))).equals(wasm)) throw new Error("the text is not that of the wasm");
        await WebAssembly.compile(wasm);
    "#;
    web_tools::node(SCRIPT, &[&dist().join("fact-card.wasm"), &text_file()]).context("what was built does not run")?;
    Ok(())
}

fn text_file() -> PathBuf {
    web_target().join("fact-card.wasm.txt")
}
