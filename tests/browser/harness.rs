//! Where trials run: what they need is set up by the first that needs it, so that listing them sets up
//! nothing.

use std::collections::BTreeMap;
use std::future::Future;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Instant;

use libtest_mimic::{Failed, Trial};
use tokio::runtime::Runtime;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::OnceCell;

use crate::engine::Engine;
use crate::pool::Pool;
use crate::report::Report;
use crate::setup::{Setup, set_up};
use crate::unsteady::may_run_twice;
use crate::wordpress::{WithPlugin, WordPress};

#[derive(Default)]
pub(crate) struct Harness {
    pub(crate) report: Report,
    runtime: OnceLock<Result<Runtime, String>>,
    pool: Arc<Pool>,
    needs: Mutex<BTreeMap<&'static str, Result<(), String>>>,
    wordpress: OnceCell<Result<Arc<WordPress>, String>>,
    with_plugin: OnceCell<Result<Arc<WithPlugin>, String>>,
}

impl Harness {
    /// A trial of an engine that is an `async` function of its setup.
    pub(crate) fn trial<F, T>(self: &Arc<Self>, engine: Engine, name: &str, test: F) -> Trial
    where
        F: FnOnce(Setup) -> T + Clone + Send + 'static,
        T: Future<Output = Result<(), Failed>>,
    {
        let harness = Arc::clone(self);
        let name = name.to_owned();
        Trial::test(format!("{}/{name}", engine.name()), move || {
            harness.ready(engine.name())?;
            harness.report.tried(Some(engine), &name, || {
                let runtime = harness.runtime()?;
                let run = || runtime.block_on(async { test.clone()(Setup::new(engine, &harness.pool).await?).await });
                match run() {
                    Err(failed) if may_run_twice(engine, &name) => {
                        harness.report.second_try(engine, &name, &failed);
                        run()
                    }
                    result => result,
                }
            })
        })
    }

    /// A trial that is an `async` function of the setups of all engines.
    pub(crate) fn trial_of_all<F, T>(self: &Arc<Self>, name: &str, test: F) -> Trial
    where
        F: FnOnce(Vec<Setup>) -> T + Clone + Send + 'static,
        T: Future<Output = Result<(), Failed>>,
    {
        let harness = Arc::clone(self);
        let name = name.to_owned();
        Trial::test(format!("all/{name}"), move || {
            for engine in Engine::ALL {
                harness.ready(engine.name())?;
            }
            harness.report.tried(None, &name, || {
                harness.runtime()?.block_on(async {
                    let mut setups = Vec::new();
                    for engine in Engine::ALL {
                        setups.push(Setup::new(engine, &harness.pool).await?);
                    }
                    test(setups).await
                })
            })
        })
    }

    /// The WordPress of all trials.
    pub(crate) async fn wordpress(&self) -> Result<Arc<WordPress>, String> {
        let start = async || {
            self.ready("wordpress")?;
            let start = Instant::now();
            let wordpress = WordPress::start().await.map(Arc::new);
            self.report.set_up("WordPress, started", start.elapsed());
            wordpress
        };
        self.wordpress.get_or_init(start).await.clone()
    }

    /// The WordPress with the plugin, of all trials.
    pub(crate) async fn with_plugin(&self) -> Result<Arc<WithPlugin>, String> {
        let start = async || {
            self.ready("wordpress")?;
            let start = Instant::now();
            let wordpress = WithPlugin::start().await.map(Arc::new);
            self.report.set_up("WordPress with the plugin, started", start.elapsed());
            wordpress
        };
        self.with_plugin.get_or_init(start).await.clone()
    }

    /// Ends the browsers that were kept. All else ends with us.
    pub(crate) fn close(&self) {
        if let Some(Ok(runtime)) = self.runtime.get() {
            runtime.block_on(self.pool.close());
        }
    }

    /// Says at Ctrl+C, or when we are asked to end, what is running, and ends. What was started ends with us.
    pub(crate) fn listen_for_interrupts(self: &Arc<Self>) {
        let Ok(runtime) = self.runtime() else { return };
        let harness = Arc::clone(self);
        runtime.spawn(async move {
            if interrupted().await.is_ok() {
                let running = harness.report.running();
                let what = if running.is_empty() { "setting up".to_owned() } else { running.join(", ") };
                eprintln!("\ninterrupted in the middle of {what}");
                std::process::exit(130);
            }
        });
    }

    fn runtime(&self) -> Result<&Runtime, String> {
        let runtime = self.runtime.get_or_init(|| Runtime::new().map_err(|error| error.to_string()));
        runtime.as_ref().map_err(Clone::clone)
    }

    /// Sets up what trials need: an engine's, or the content system's. Others wait meanwhile: what is
    /// installed and built is partly the same.
    fn ready(&self, need: &'static str) -> Result<(), String> {
        let mut needs = self.needs.lock().expect("no setup panics");
        let work = || {
            let start = Instant::now();
            let done = set_up(need);
            self.report.set_up(need, start.elapsed());
            done
        };
        needs.entry(need).or_insert_with(work).clone()
    }
}

/// Resolves when somebody wants us to end.
async fn interrupted() -> std::io::Result<()> {
    let mut terminated = signal(SignalKind::terminate())?;
    tokio::select! {
        pressed = tokio::signal::ctrl_c() => pressed,
        _ = terminated.recv() => Ok(()),
    }
}
