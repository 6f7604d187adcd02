//! What a card may have one of, or several.

use crate::full::Rare;

/// Any number of values, of which the module that every reader loads has only the first.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Several<T> {
    first: Option<T>,
    others: Rare<Vec<T>>,
}

impl<T> Several<T> {
    /// The value `one`, or else all that `many` returns, which only the full crate asks for.
    pub(crate) fn new<I: Iterator<Item = T>>(one: Option<T>, many: impl FnOnce() -> I) -> Self {
        let mut first = one;
        let others = Rare::new(|| {
            let mut many = many();
            first = first.take().or_else(|| many.next());
            many.collect()
        });
        Self { first, others }
    }

    /// Leaves out the values of which `keep` returns false.
    #[cfg(any(not(browser), feature = "full"))]
    pub(crate) fn retain(&mut self, keep: impl Fn(&T) -> bool) {
        let all: Vec<T> =
            self.first.take().into_iter().chain(self.others.get_mut().into_iter().flat_map(std::mem::take)).collect();
        *self = Self::new(None, || all.into_iter().filter(keep));
    }

    /// The first value.
    pub(crate) fn first(&self) -> Option<&T> {
        self.first.as_ref()
    }

    /// Whether there is more than one.
    pub(crate) fn is_many(&self) -> bool {
        self.iter().nth(1).is_some()
    }

    /// All values.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        self.first.iter().chain(self.others.get().into_iter().flatten())
    }
}

impl<T> Default for Several<T> {
    fn default() -> Self {
        Self { first: None, others: Rare::new(Vec::new) }
    }
}
