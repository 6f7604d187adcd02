//! Browsers that wait for their next trial. To start one takes longer than most trials do.

use std::sync::{Mutex, MutexGuard, PoisonError};

use futures_util::future::join_all;

use crate::browser::Browser;
use crate::engine::Engine;

/// Browsers without a trial at the moment.
#[derive(Default)]
pub(crate) struct Pool(Mutex<Vec<Browser>>);

impl Pool {
    /// One of an engine, for a reader who prefers dark pages or light ones.
    pub(crate) fn take(&self, engine: Engine, dark: bool) -> Option<Browser> {
        let mut browsers = self.all();
        let at = browsers.iter().position(|browser| browser.kind() == (engine, dark))?;
        Some(browsers.swap_remove(at))
    }

    pub(crate) fn put(&self, browser: Browser) {
        self.all().push(browser);
    }

    pub(crate) fn count(&self) -> usize {
        self.all().len()
    }

    /// Ends their drivers, as if they had crashed.
    pub(crate) fn end_drivers(&self) {
        self.all().iter_mut().for_each(Browser::end_driver);
    }

    /// Ends them.
    pub(crate) async fn close(&self) {
        let browsers = std::mem::take(&mut *self.all());
        join_all(browsers.into_iter().map(Browser::close)).await;
    }

    fn all(&self) -> MutexGuard<'_, Vec<Browser>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
