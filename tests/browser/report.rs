//! What was tried, in which engine: the table at the end of a run.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Mutex, PoisonError};

use libtest_mimic::Failed;

use crate::engine::Engine;

/// How many trials of a run may be tried a second time. Of nearly a thousand in real browsers, on a machine that is busy, one in some runs
/// loses its browser or looks at a page too early. A fault of the card shows in more of them, or at the second try too.
const SECOND_TRIES: usize = 3;

/// The results of trials, by situation and engine, and what those had said that were tried a second time.
#[derive(Default)]
pub(crate) struct Table {
    results: Mutex<BTreeMap<String, BTreeMap<Engine, Results>>>,
    second_tries: Mutex<Vec<(String, String)>>,
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

    /// Runs a trial, and a second time where it fails and not many have. That it did is in the table, whatever comes of it.
    pub(crate) fn tried(&self, name: &str, run: impl Fn() -> Result<(), Failed>) -> Result<(), Failed> {
        let result = run();
        match &result {
            Err(failed) if self.may_try_again(name, failed) => run(),
            _ => result,
        }
    }

    fn may_try_again(&self, name: &str, failed: &Failed) -> bool {
        let mut second_tries = self.second_tries.lock().unwrap_or_else(PoisonError::into_inner);
        let may = second_tries.len() < SECOND_TRIES;
        if may {
            second_tries.push((name.to_owned(), failed.message().unwrap_or_default().to_owned()));
        }
        may
    }

    /// A line for each situation with how many of its trials have passed in each engine: `12 of 12`. Below them, what each
    /// trial had said that was tried twice.
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
        for (name, failure) in &*self.second_tries.lock().unwrap_or_else(PoisonError::into_inner) {
            let _ = write!(text, "\n\n{name} was tried a second time. At first:\n{failure}");
        }
        text
    }
}
