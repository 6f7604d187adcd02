//! Browser cases: the built bundle on served pages, in a real browser.
//!
//! A folder of `cases/` is a case: `page.html`, and `expect.json` with what must hold on it (see [`case`]). Beside them
//! every seed is drawn and compared with the crate's own HTML, the demo article is looked at in all sizes, and
//! `cargo xtask serve` is run as a user would.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::future::Future;
use std::sync::{Arc, OnceLock};

use libtest_mimic::{Arguments, Failed, Trial};
use tokio::runtime::Runtime;

mod browser;
mod case;
mod demo;
mod drawn;
mod served;
mod setup;
mod site;

use setup::Setup;

fn main() {
    let arguments = Arguments::from_args();
    let bench = Arc::new(Bench::default());
    let trials = [case::trials(&bench), drawn::trials(&bench), demo::trials(&bench), served::trials(&bench)];
    let conclusion = libtest_mimic::run(&arguments, trials.into_iter().flatten().collect());
    // Ends the driver, which `exit` would leave running.
    drop(bench);
    conclusion.exit();
}

/// Where the trials run. Set up by the first of them, so that listing them or running none sets up nothing.
#[derive(Default)]
struct Bench {
    setup: OnceLock<Result<(Runtime, Setup), String>>,
}

impl Bench {
    /// A trial that is an `async` function of the setup.
    fn trial<F, T>(self: &Arc<Self>, name: impl Into<String>, test: F) -> Trial
    where
        F: FnOnce(Setup) -> T + Send + 'static,
        T: Future<Output = Result<(), Failed>>,
    {
        let bench = Arc::clone(self);
        Trial::test(name, move || {
            let setup = bench.setup.get_or_init(|| {
                let runtime = Runtime::new().map_err(|error| error.to_string())?;
                let setup = runtime.block_on(Setup::new())?;
                Ok((runtime, setup))
            });
            let (runtime, setup) = setup.as_ref().map_err(Failed::from)?;
            runtime.block_on(test(setup.clone()))
        })
    }
}
