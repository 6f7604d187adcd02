//! Minifies the stylesheet once, for cards that the crate writes and for the scripts of the element.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use minifier::css;

const STYLESHEET: &str = "www/element/fact-card.css";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={STYLESHEET}");
    let source = fs::read_to_string(STYLESHEET)?;
    let minified = css::minify(&source).map_err(|error| format!("{STYLESHEET}: {error}"))?.to_string();
    // The minifier keeps the last semicolon of each rule. No string in the stylesheet has these two
    // characters.
    let minified = minified.trim().replace(";}", "}");
    let folder = env::var("OUT_DIR")?;
    fs::write(Path::new(&folder).join("fact-card.css"), minified)?;
    Ok(())
}
