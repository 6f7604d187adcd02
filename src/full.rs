//! Which of the two wasm modules this is.

/// Whether this build has the full crate. The wasm module that every reader loads has not: it draws what is
/// common. The full module (the feature `full`) checks cards, writes findings out, and draws what is rare.
/// See `bridge`.
pub(crate) const IS_FULL: bool = cfg!(any(not(browser), feature = "full"));

/// Something that only the full crate has: elsewhere no such value exists. So a variant of an enum that holds
/// one is not there either, nor is the code for it. Where it holds nothing else, no room is left for it.
#[cfg_attr(browser, allow(unreachable_pub, reason = "what the crate publishes is not there in wasm"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Full {
    /// This is the full crate.
    #[cfg(any(not(browser), feature = "full"))]
    Yes,
}

impl Full {
    /// The value, where this is the full crate.
    #[cfg(any(not(browser), feature = "full"))]
    pub(crate) const HERE: Option<Self> = Some(Self::Yes);
    #[cfg(not(any(not(browser), feature = "full")))]
    pub(crate) const HERE: Option<Self> = None;
}

/// A value that only the full crate has. In the module that every reader loads it takes no room, and the code
/// that reads or drops it is not there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Rare<T>(Content<T>);

#[cfg(any(not(browser), feature = "full"))]
type Content<T> = T;
#[cfg(not(any(not(browser), feature = "full")))]
type Content<T> = std::marker::PhantomData<T>;

#[cfg(any(not(browser), feature = "full"))]
impl<T> Rare<T> {
    /// The value that `make` returns.
    pub(crate) fn new(make: impl FnOnce() -> T) -> Self {
        Self(make())
    }

    /// A value that is known when the crate is compiled.
    pub(crate) const fn of(value: T) -> Self
    where
        T: Copy,
    {
        Self(value)
    }

    /// The value to change, where this is the full crate.
    #[expect(clippy::unnecessary_wraps, reason = "elsewhere there is none")]
    pub(crate) fn get_mut(&mut self) -> Option<&mut T> {
        Some(&mut self.0)
    }

    /// The value, where this is the full crate.
    #[expect(clippy::unnecessary_wraps, reason = "elsewhere there is none")]
    pub(crate) fn get(&self) -> Option<&T> {
        Some(&self.0)
    }
}

#[cfg(not(any(not(browser), feature = "full")))]
impl<T> Rare<T> {
    pub(crate) fn new(_: impl FnOnce() -> T) -> Self {
        Self(std::marker::PhantomData)
    }

    pub(crate) const fn of(_: T) -> Self
    where
        T: Copy,
    {
        Self(std::marker::PhantomData)
    }

    #[expect(clippy::unused_self, reason = "see above")]
    pub(crate) fn get(&self) -> Option<&T> {
        None
    }
}
