//! Looking again, at what gives no signal: a page behind a driver, a port that is not listened to yet. The
//! one place of the tests where time passes.

use std::time::{Duration, Instant};

/// The time between two looks at first, and at most. It doubles, for most of what is waited for is there at
/// once.
const SOON: Duration = Duration::from_millis(4);
const LATER: Duration = Duration::from_millis(64);

/// Looks until there is an answer, for so long at most. What was seen last is given where there is none.
pub(crate) async fn poll<T, E>(patience: Duration, mut look: impl AsyncFnMut() -> Result<T, E>) -> Result<T, E> {
    let start = Instant::now();
    let mut pause = SOON;
    loop {
        let seen = look().await;
        if seen.is_ok() || start.elapsed() > patience {
            return seen;
        }
        tokio::time::sleep(pause).await;
        pause = LATER.min(pause * 2);
    }
}
