//! Minifies the stylesheet, once for all that have it: the crate for the cards that it writes, and the scripts of the element.

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
    // What the minifier leaves: the last semicolon of a rule. No text in the stylesheet has these two characters.
    let minified = minified.trim().replace(";}", "}");
    let folder = env::var("OUT_DIR")?;
    fs::write(Path::new(&folder).join("fact-card.css"), minified)?;
    Ok(())
}
