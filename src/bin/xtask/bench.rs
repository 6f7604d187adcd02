//! `cargo xtask bench`: the card against what a newsroom would use instead.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::paths::{dist, root, www};
use crate::step::step;
use crate::{compress, files, test_setup, toolchain, web_tools};

/// Bundles the peers, measures, and writes `www/bench/results.md`.
pub(crate) fn run(rounds: u32) -> Result<()> {
    test_setup::run(&[test_setup::Need::Chromium])?;
    let folder = www().join("bench");
    web_tools::install(&folder)?;
    let bundles = root().join("target").join("bench");
    fs::create_dir_all(&bundles)?;
    step("Bundling the peers", || {
        web_tools::node(&folder, &[Path::new("build.js"), &bundles, &dist().join("fact-card.css")])
    })?;
    // The card is in Indonesian, and so is the script that an Indonesian site would paste.
    fs::copy(dist().join("fact-card.id.js"), bundles.join("fact-card.js"))?;
    // What it lazy-loads.
    for name in [files::FULL_FILE, "fact-card.measures.mjs"] {
        fs::copy(dist().join(name), bundles.join(name))?;
    }
    let scripts = fs::read_dir(&bundles)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    let scripts: Vec<_> =
        scripts.into_iter().filter(|path| path.extension().is_some_and(|kind| kind == "js" || kind == "mjs")).collect();
    compress::write_brotli(&scripts)?;
    let mut bench = Command::new(toolchain::running_cargo());
    bench.current_dir(root()).args(["bench", "--profile", "dev", "--bench", "browser", "--", &rounds.to_string()]);
    let output = bench.stderr(Stdio::inherit()).output().context("cannot run cargo bench")?;
    if !output.status.success() {
        bail!("the benchmark failed");
    }
    let measured = String::from_utf8_lossy(&output.stdout);
    print!("{measured}");
    let packages = fs::read_to_string(folder.join("package.json"))?;
    let page = format!(
        "{}\n{}\n## What was measured against\n\n```json\n{}```\n",
        HEAD.trim_start(),
        measured,
        versions(&packages)?
    );
    fs::write(folder.join("results.md"), page).context("cannot write www/bench/results.md")
}

const HEAD: &str = "
# Measured against the others

The same card with the same text and the same stylesheet, drawn by `fact-card.js` and by what a newsroom would use instead; the
floor is a custom element by hand. The peers format with the browser's `Intl`. Medians, with the lowest and highest in
brackets. `painted` is when the card is to be seen, `readable` when all of its figures are, in the card or in the words that stand in its place
until then. `cargo xtask bench` measures anew and writes this page; `www/bench/` has the peers.
";

/// The peers' versions, as `package.json` pins them.
fn versions(packages: &str) -> Result<String> {
    let packages: serde_json::Value = serde_json::from_str(packages)?;
    Ok(serde_json::to_string_pretty(&packages.get("devDependencies"))? + "\n")
}
