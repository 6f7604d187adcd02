//! Browser cases: the built bundle on served pages, in a real browser of each engine.
//!
//! A folder of `cases/` is a case: `page.html`, and `expect.json` with what must hold on it (see [`case`]).
//! Beside them every seed is drawn and compared with the crate's own HTML, the demo article is looked at in
//! all sizes, `cargo xtask serve` is run as a user would, and posts of a real WordPress are opened.
//!
//! A trial's name begins with its engine: `cargo test --test browser -- firefox/` runs those of one. Those of
//! `all/` compare what the engines show.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::process::ExitCode;
use std::sync::Arc;

use libtest_mimic::Arguments;

mod access;
mod adopted;
mod answers;
mod bidi;
mod browser;
mod builder;
mod case;
mod clean;
mod demo;
mod drawn;
mod driver;
mod embed;
mod embeds;
mod engine;
mod framed;
mod fuzz;
mod gallery;
mod harness;
mod held;
mod life;
mod optimised;
mod poll;
mod pool;
mod prerendered;
mod print;
mod process;
mod report;
mod seeds;
mod served;
mod setup;
mod share;
mod site;
mod styles;
mod unsteady;
mod variants;
mod wordpress;

use engine::Engine;
use harness::Harness;

/// How many trials run at a time: most of the time each waits for its browser.
const WORKERS: usize = 4;

fn main() -> ExitCode {
    process::guard();
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert(WORKERS);
    let harness = Arc::new(Harness::default());
    let mut trials = served::trials(&harness);
    trials.extend(gallery::trials(&harness));
    for engine in Engine::ALL {
        trials.extend(clean::trials(&harness, engine));
        trials.extend(case::trials(&harness, engine));
        trials.extend(drawn::trials(&harness, engine));
        trials.extend(fuzz::trials(&harness, engine));
        trials.extend(demo::trials(&harness, engine));
        trials.extend(builder::trials(&harness, engine));
        trials.extend(life::trials(&harness, engine));
        trials.extend(adopted::trials(&harness, engine));
        trials.extend(print::trials(&harness, engine));
        trials.extend(variants::trials(&harness, engine));
        trials.extend(wordpress::trials(&harness, engine));
        trials.extend(styles::trials(&harness, engine));
        trials.extend(share::trials(&harness, engine));
        trials.extend(access::trials(&harness, engine));
        trials.extend(embed::trials(&harness, engine));
        trials.extend(framed::trials(&harness, engine));
    }
    if !arguments.list {
        harness.listen_for_interrupts();
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    harness.close();
    if conclusion.num_passed + conclusion.num_failed > 0 {
        println!("{}\n", harness.report.text());
    }
    conclusion.exit_code()
}
