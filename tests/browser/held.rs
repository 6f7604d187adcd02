//! Answers that are held back until the page says that it is ready for them, so that nothing waits for a
//! time.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use tokio::sync::Semaphore;

/// The gates of one site, by their names. Each trial has a site of its own, so none opens another's.
#[derive(Clone, Default)]
pub(crate) struct Gates(Arc<Mutex<HashMap<String, Arc<Semaphore>>>>);

impl Gates {
    /// Where pages open them: `/release/` and a name.
    pub(crate) fn routes(&self) -> Router {
        let gates = self.clone();
        let release = move |Path(name): Path<String>| async move {
            gates.open(&name);
            StatusCode::NO_CONTENT
        };
        Router::new().route("/release/{name}", get(release))
    }

    /// Lets one through: who waits, or else who comes next.
    pub(crate) fn open(&self, name: &str) {
        self.gate(name).add_permits(1);
    }

    /// Waits until it is let through.
    pub(crate) async fn pass(&self, name: &str) {
        // No gate is ever closed for good, which would be the error.
        if let Ok(permit) = self.gate(name).acquire().await {
            permit.forget();
        }
    }

    fn gate(&self, name: &str) -> Arc<Semaphore> {
        let mut gates = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(gates.entry(name.to_owned()).or_insert_with(|| Arc::new(Semaphore::new(0))))
    }
}
