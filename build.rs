//! Minifies the stylesheet once, for cards that the crate writes and for the scripts of the element. Says
//! whether the crate is compiled for browsers (`cfg(browser)`): as wasm, but not for servers.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use minifier::css;

const STYLESHEET: &str = "www/element/fact-card.css";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={STYLESHEET}");
    println!("cargo::rustc-check-cfg=cfg(browser)");
    let is_wasm = env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|name| name == "wasm32");
    if is_wasm && env::var_os("CARGO_FEATURE_SERVER").is_none() {
        println!("cargo::rustc-cfg=browser");
    }
    let source = fs::read_to_string(STYLESHEET)?;
    let minified = css::minify(&source).map_err(|error| format!("{STYLESHEET}: {error}"))?.to_string();
    // The minifier keeps the last semicolon of each rule. No string in the stylesheet has these two
    // characters.
    let minified = minified.trim().replace(";}", "}");
    let folder = env::var("OUT_DIR")?;
    fs::write(Path::new(&folder).join("fact-card.css"), minified)?;
    Ok(())
}
