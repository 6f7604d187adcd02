//! How a reader takes the card along. What the buttons do is a matter of `www/element/share.js`, which is loaded when
//! they are opened.

use super::sink::{Disclosure, Outcomes, Sink, Way};
use super::{Disclosed, View};
use crate::text::join;

impl<S: Sink> View<'_, S> {
    /// What opens to the ways to share the card, and has the words for how that ended.
    pub(super) fn sharing(&mut self) {
        let share = self.message("sharing");
        // Read out by itself, it says which card.
        let name = self.beside(share, self.card.title());
        if self.context.sharing == Disclosed::Offered {
            return self.sink.offer(Disclosure::Sharing, share, &name);
        }
        if !self.sink.disclosure(Disclosure::Sharing, share, &name) {
            return;
        }
        self.sink.way(Way::Text, self.message("copyText"));
        self.sink.way(Way::Image, self.message("copyImage"));
        // It asks where to, as three dots say.
        self.sink.way(Way::System, &join(&[share, "…"]));
        self.sink.outcomes(Outcomes {
            copied: self.message("copied"),
            saved: self.message("saved"),
            not_copied: self.message("notCopied"),
            not_shared: self.message("notShared"),
        });
        self.sink.end();
    }
}
