//! What was tried, in which engine: the table at the end of a run.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Mutex, PoisonError};

use crate::engine::Engine;

/// The results of trials, by situation and engine, and the names of those whose browser was lost.
#[derive(Default)]
pub(crate) struct Table {
    results: Mutex<BTreeMap<String, BTreeMap<Engine, Results>>>,
    lost: Mutex<Vec<String>>,
}

#[derive(Clone, Copy, Default)]
struct Results {
    passed: usize,
    all: usize,
}

impl Table {
    /// Notes the result of a trial by its name, such as `case/policy-nonce`: one of the situation `policy`.
    pub(crate) fn note(&self, engine: Engine, name: &str, has_passed: bool) {
        let situation = match name.split_once('/') {
            Some(("case", case)) => case.split('-').next().unwrap_or(case),
            // What `cargo xtask serve` serves is the same to every engine.
            Some(("serve", _)) => return,
            Some((group, _)) => group,
            None => name,
        };
        let mut table = self.results.lock().unwrap_or_else(PoisonError::into_inner);
        let results = table.entry(situation.to_owned()).or_default().entry(engine).or_default();
        results.all += 1;
        results.passed += usize::from(has_passed);
    }

    /// Notes a trial that is run once more.
    pub(crate) fn note_lost(&self, engine: Engine, name: &str) {
        let mut lost = self.lost.lock().unwrap_or_else(PoisonError::into_inner);
        lost.push(format!("{}/{name}", engine.name()));
    }

    /// A line for each situation with how many of its trials have passed in each engine: `12 of 12`. Below them, a line for each trial that
    /// was run twice.
    pub(crate) fn text(&self) -> String {
        let table = self.results.lock().unwrap_or_else(PoisonError::into_inner);
        let mut text = format!("{:<20}", "situation");
        for engine in Engine::ALL {
            let _ = write!(text, "{:>12}", engine.name());
        }
        for (situation, results) in &*table {
            let _ = write!(text, "\n{situation:<20}");
            for engine in Engine::ALL {
                let result =
                    results.get(&engine).map_or("-".to_owned(), |Results { passed, all }| format!("{passed} of {all}"));
                let _ = write!(text, "{result:>12}");
            }
        }
        for name in &*self.lost.lock().unwrap_or_else(PoisonError::into_inner) {
            let _ = write!(text, "\n{name} lost its browser and was run again");
        }
        text
    }
}
