//! Which of the two wasm modules this is.

/// Whether this is all of the crate. The wasm module that every reader loads is not. It draws what is common. The full
/// module (the feature `full`) checks cards, words findings, and draws what is rare. See `bridge`.
pub(crate) const IS_FULL: bool = cfg!(any(not(target_arch = "wasm32"), feature = "full"));
