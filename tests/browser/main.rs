//! Browser cases: the built bundle on served pages, in a real browser of each engine.
//!
//! A folder of `cases/` is a case: `page.html`, and `expect.json` with what must hold on it (see [`case`]). Beside them
//! every seed is drawn and compared with the crate's own HTML, the demo article is looked at in all sizes,
//! `cargo xtask serve` is run as a user would, and posts of a real WordPress are opened.
//!
//! A trial's name begins with its engine: `cargo test --test browser -- firefox/` runs those of one. Those of `all/` compare what the
//! engines show.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::future::Future;
use std::sync::{Arc, Mutex, OnceLock};

use libtest_mimic::{Arguments, Failed, Trial};
use tokio::runtime::Runtime;

mod access;
mod adopted;
mod answers;
mod browser;
mod case;
mod demo;
mod drawn;
mod driver;
mod embed;
mod embeds;
mod engine;
mod framed;
mod gallery;
mod life;
mod optimised;
mod prerendered;
mod print;
mod seeds;
mod served;
mod setup;
mod share;
mod site;
mod styles;
mod table;
mod variants;
mod wordpress;

use engine::Engine;
use setup::Setup;
use table::Table;
use wordpress::WordPress;

fn main() {
    let arguments = Arguments::from_args();
    let bench = Arc::new(Bench::default());
    let mut trials = served::trials(&bench);
    trials.extend(gallery::trials(&bench));
    for engine in Engine::ALL {
        trials.extend(case::trials(&bench, engine));
        trials.extend(drawn::trials(&bench, engine));
        trials.extend(demo::trials(&bench, engine));
        trials.extend(life::trials(&bench, engine));
        trials.extend(adopted::trials(&bench, engine));
        trials.extend(print::trials(&bench, engine));
        trials.extend(variants::trials(&bench, engine));
        trials.extend(wordpress::trials(&bench, engine));
        trials.extend(styles::trials(&bench, engine));
        trials.extend(share::trials(&bench, engine));
        trials.extend(access::trials(&bench, engine));
        trials.extend(embed::trials(&bench, engine));
        trials.extend(framed::trials(&bench, engine));
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    bench.close();
    if conclusion.num_passed > 0 {
        println!("{}\n", bench.table.text());
    }
    conclusion.exit();
}

/// Where the trials run. An engine is set up by the first trial that needs it, so that listing them sets up nothing.
#[derive(Default)]
struct Bench {
    runtime: OnceLock<Result<Runtime, String>>,
    setups: Mutex<BTreeMap<Engine, Result<Setup, String>>>,
    wordpress: Mutex<Option<Result<Arc<WordPress>, String>>>,
    table: Table,
}

impl Bench {
    /// A trial of an engine that is an `async` function of its setup.
    fn trial<F, T>(self: &Arc<Self>, engine: Engine, name: &str, test: F) -> Trial
    where
        F: FnOnce(Setup) -> T + Clone + Send + 'static,
        T: Future<Output = Result<(), Failed>>,
    {
        let bench = Arc::clone(self);
        let name = name.to_owned();
        let full_name = format!("{}/{name}", engine.name());
        Trial::test(full_name.clone(), move || {
            let runtime = bench.runtime()?;
            let result = bench.table.tried(&full_name, || {
                let setup = bench.setup(engine, runtime)?;
                runtime.block_on(test.clone()(setup))
            });
            bench.table.note(engine, &name, result.is_ok());
            result
        })
    }

    /// A trial that is an `async` function of the setups of all engines.
    fn trial_of_all<F, T>(self: &Arc<Self>, name: &str, test: F) -> Trial
    where
        F: FnOnce(Vec<Setup>) -> T + Clone + Send + 'static,
        T: Future<Output = Result<(), Failed>>,
    {
        let bench = Arc::clone(self);
        let full_name = format!("all/{name}");
        Trial::test(full_name.clone(), move || {
            let runtime = bench.runtime()?;
            bench.table.tried(&full_name, || {
                let setups = Engine::ALL.iter().map(|engine| bench.setup(*engine, runtime));
                runtime.block_on(test.clone()(setups.collect::<Result<_, _>>()?))
            })
        })
    }

    fn runtime(&self) -> Result<&Runtime, String> {
        let runtime = self.runtime.get_or_init(|| Runtime::new().map_err(|error| error.to_string()));
        runtime.as_ref().map_err(Clone::clone)
    }

    /// The WordPress of all trials. What it needs is set up in turn with what engines need.
    fn wordpress(&self) -> Result<Arc<WordPress>, String> {
        let mut wordpress = self.wordpress.lock().expect("no start panics");
        let start = || {
            let _turn = self.setups.lock().expect("no setup panics");
            WordPress::start().map(Arc::new)
        };
        wordpress.get_or_insert_with(start).clone()
    }

    /// Ends what was kept: browsers, and WordPress.
    fn close(&self) {
        drop(self.wordpress.lock().expect("no start panics").take());
        let setups = self.setups.lock().expect("no setup panics");
        for setup in setups.values().flatten() {
            if let Some(Ok(runtime)) = self.runtime.get() {
                runtime.block_on(setup.idle.close());
            }
        }
    }

    /// What an engine's trials need. Another engine's wait meanwhile: what is installed and built is partly the same.
    fn setup(&self, engine: Engine, runtime: &Runtime) -> Result<Setup, String> {
        let mut setups = self.setups.lock().expect("no setup panics");
        setups.entry(engine).or_insert_with(|| runtime.block_on(Setup::new(engine))).clone()
    }
}
