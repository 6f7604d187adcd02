//! The report at the end of a run: trials by engine, and how long they took.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use libtest_mimic::Failed;

use crate::engine::Engine;

/// How many of the slowest trials are listed.
const SLOWEST: usize = 10;

/// The report of a run, without its failures.
#[derive(Default)]
pub(crate) struct Report(Mutex<Notes>);

#[derive(Default)]
struct Notes {
    cells: BTreeMap<String, BTreeMap<Column, Cell>>,
    trials: Vec<(String, Duration)>,
    running: BTreeSet<String>,
    set_up: Vec<(String, Duration)>,
    second_tries: Vec<(String, String)>,
}

/// An engine, or all of them where a trial compares what they show.
type Column = Option<Engine>;

#[derive(Default)]
struct Cell {
    passed: usize,
    all: usize,
    not_needed: usize,
    took: Duration,
}

impl Report {
    /// Runs a trial by its name, such as `case/policy-nonce`, and notes what comes of it.
    pub(crate) fn tried(
        &self,
        engine: Column,
        name: &str,
        run: impl FnOnce() -> Result<(), Failed>,
    ) -> Result<(), Failed> {
        let full_name = full_name(engine, name);
        self.notes().running.insert(full_name.clone());
        let start = Instant::now();
        let result = run();
        let took = start.elapsed();
        let mut notes = self.notes();
        notes.running.remove(&full_name);
        notes.trials.push((full_name, took));
        let cell = notes.cell(engine, name);
        cell.all += 1;
        cell.passed += usize::from(result.is_ok());
        cell.took += took;
        result
    }

    /// Notes that an engine does not need a trial: what it tests is the same in all.
    pub(crate) fn not_needed(&self, engine: Engine, name: &str) {
        self.notes().cell(Some(engine), name).not_needed += 1;
    }

    /// Notes how long it took to set up what trials need.
    pub(crate) fn set_up(&self, what: &str, took: Duration) {
        self.notes().set_up.push((what.to_owned(), took));
    }

    /// Notes the failure of a trial that is retried.
    pub(crate) fn second_try(&self, engine: Engine, name: &str, failed: &Failed) {
        let message = failed.message().unwrap_or_default().to_owned();
        self.notes().second_tries.push((full_name(Some(engine), name), message));
    }

    /// The trials that run at the moment.
    pub(crate) fn running(&self) -> Vec<String> {
        self.notes().running.iter().cloned().collect()
    }

    /// A line for each situation with how many of its trials have passed in each engine and how long they
    /// took, one after the other: `12 of 12 3.4 s`. Below, what was set up, the slowest trials, and what
    /// those had said that were tried twice.
    pub(crate) fn text(&self) -> String {
        let notes = self.notes();
        let columns: Vec<Column> = Engine::ALL.into_iter().map(Some).chain([None]).collect();
        let mut text = format!("{:<16}", "situation");
        for column in &columns {
            let _ = write!(text, "{:>22}", column.map_or("all", Engine::name));
        }
        let mut totals: BTreeMap<Column, Duration> = BTreeMap::new();
        for (situation, cells) in &notes.cells {
            let _ = write!(text, "\n{situation:<16}");
            for column in &columns {
                let cell = cells.get(column);
                let _ = write!(text, "{:>22}", cell.map_or("-".to_owned(), Cell::text));
                *totals.entry(*column).or_default() += cell.map_or(Duration::ZERO, |cell| cell.took);
            }
        }
        let _ = write!(text, "\n{:<16}", "");
        for column in &columns {
            let _ = write!(text, "{:>22}", seconds(totals.get(column).copied().unwrap_or_default()));
        }
        for (what, took) in &notes.set_up {
            let _ = write!(text, "\n{:<60}{:>10}", format!("set up: {what}"), seconds(*took));
        }
        let mut slowest: Vec<_> = notes.trials.iter().collect();
        slowest.sort_by_key(|(_, took)| std::cmp::Reverse(*took));
        for (name, took) in slowest.into_iter().take(SLOWEST) {
            let _ = write!(text, "\n{:<60}{:>10}", format!("slow: {name}"), seconds(*took));
        }
        for (name, message) in &notes.second_tries {
            let _ = write!(text, "\n\n{name} was tried a second time, for unsteady.json has it. At first:\n{message}");
        }
        text
    }

    fn notes(&self) -> MutexGuard<'_, Notes> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Notes {
    /// The row of a trial in the table.
    fn cell(&mut self, column: Column, name: &str) -> &mut Cell {
        let situation = match name.split_once('/') {
            Some(("case", case)) => case.split('-').next().unwrap_or(case),
            Some((group, _)) => group,
            None => name,
        };
        self.cells.entry(situation.to_owned()).or_default().entry(column).or_default()
    }
}

impl Cell {
    fn text(&self) -> String {
        match self {
            Self { all: 0, .. } => "not needed".to_owned(),
            Self { passed, all, took, .. } => format!("{passed} of {all} {:>8}", seconds(*took)),
        }
    }
}

fn full_name(engine: Column, name: &str) -> String {
    format!("{}/{name}", engine.map_or("all", Engine::name))
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}
