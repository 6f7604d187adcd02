//! Which of the two wasm modules this is.

/// Whether this build has the full crate. The wasm module that every reader loads has not: it draws what is
/// common. The full module (the feature `full`) checks cards, writes findings out, and draws what is rare.
/// See `bridge`.
pub(crate) const IS_FULL: bool = cfg!(any(not(target_arch = "wasm32"), feature = "full"));
