//! How a reader takes the card along. What the buttons do is a matter of `www/element/share.js`, which is loaded when they are opened.

use super::{Disclosed, View};
use crate::finding::join;
use crate::node::{Outcome, Tag};

impl View<'_> {
    /// What opens to the ways to share the card, and has the words for what comes of it.
    pub(super) fn sharing(&mut self) {
        let share = self.say("sharing");
        // Heard by itself, it says which card.
        let title = self.card.title();
        if self.context.sharing == Disclosed::Offered {
            return self.offer("offer", share, title);
        }
        self.disclosure("sharing", "offer", share, title);
        // It asks where to, as three dots say.
        let elsewhere = join(&[share, "…"]);
        for (way, words) in
            [("text", self.say("copyText")), ("image", self.say("copyImage")), ("share", elsewhere.as_str())]
        {
            self.tree.open_part(Tag::Button, "way");
            self.tree.value(way);
            self.tree.text(words);
            self.tree.close();
        }
        self.tree.open_part(Tag::P, "outcome");
        // Screen readers are told what it comes to say.
        self.tree.role("status");
        for (outcome, name) in [
            (Outcome::Copied, "copied"),
            (Outcome::Saved, "saved"),
            (Outcome::NotCopied, "notCopied"),
            (Outcome::NotShared, "notShared"),
        ] {
            self.tree.outcome(outcome, self.say(name));
        }
        self.tree.close();
        self.tree.close();
    }
}
