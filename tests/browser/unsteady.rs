//! Trials that are unsteady because of a browser's bug, as listed in `unsteady.json`: only those are retried,
//! and the report says so. Each has its name, its engine, the reason, and the URL of the bug.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::engine::Engine;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Unsteady {
    engine: String,
    trial: String,
    /// Why it is the browser that is at fault, and not the card or the trial.
    reason: String,
    /// The address of the report.
    report: String,
}

/// Whether a trial may run a second time.
pub(crate) fn may_run_twice(engine: Engine, trial: &str) -> bool {
    LIST.iter().any(|unsteady| unsteady.engine == engine.name() && unsteady.trial == trial)
}

static LIST: LazyLock<Vec<Unsteady>> = LazyLock::new(|| {
    let list: Vec<Unsteady> = serde_json::from_str(include_str!("unsteady.json")).expect("unsteady.json is a list");
    for Unsteady { trial, reason, report, .. } in &list {
        assert!(!reason.is_empty() && report.starts_with("https://"), "{trial} is unsteady for no reported reason");
    }
    list
});
