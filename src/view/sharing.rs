//! How a reader shares the card. `www/element/share.js` handles the buttons; it is lazy-loaded when a reader
//! opens them.

use super::sink::{Disclosure, Outcomes, Sink, Way};
use super::{Disclosed, View};
use crate::text::join;

impl<S: Sink> View<'_, S> {
    /// The disclosure with the ways to share the card, and the messages for each outcome.
    pub(super) fn sharing(&mut self) {
        let share = self.message("sharing");
        // Screen readers may read the name out of context, so it names the card.
        let name = self.beside(share, self.card.title());
        if self.context.sharing == Disclosed::Offered {
            return self.sink.offer(Disclosure::Sharing, share, &name);
        }
        if !self.sink.disclosure(Disclosure::Sharing, share, &name) {
            return;
        }
        self.sink.way(Way::Text, self.message("copyText"));
        self.sink.way(Way::Image, self.message("copyImage"));
        // The ellipsis says that the system asks for more, such as the recipient.
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
