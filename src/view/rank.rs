//! Ranks.

use super::View;
use super::sentence::Argument;
use super::sink::{Part, Sink};
use crate::card::Rank;
use crate::figure::Figure;
use crate::format::fill;

impl<S: Sink> View<'_, S> {
    /// A rank below a figure, and the one before it. `is_fact` says that the rank itself is the large text.
    pub(super) fn rank(&mut self, rank: &Rank, is_fact: bool) {
        if !is_fact {
            let place = self.place(rank);
            self.words(Part::Rank, &place);
        }
        let Some(previous) = rank.previous() else { return };
        let place = match previous.of() {
            Some(of) => self.place_of(previous.place(), of, rank),
            None => self.locale.number(previous.place()),
        };
        let date = previous.date().map(|date| self.date(date));
        let place = self.beside(&place, date.as_deref());
        self.sentence(Part::PreviousRank, self.message("previous"), &[("figure", Argument::Text(place))]);
    }

    /// A rank: "1st of 10 provinces".
    pub(super) fn place(&self, rank: &Rank) -> String {
        let place = self.place_of(rank.place(), rank.of(), rank);
        if rank.is_tied() { fill(self.message("tied"), &[("rank", &place)]) } else { place }
    }

    /// A place in a field of this size, which consists of the same as that of `rank`.
    fn place_of(&self, place: Figure, of: Figure, rank: &Rank) -> String {
        let size = self.locale.number(of);
        let field = match rank.among() {
            Some(among) => self.counted(&size, among.of(self.locale.category(of))),
            None => size,
        };
        let pattern = self.message_for("rank", self.locale.ordinal_category(place));
        fill(pattern, &[("place", &self.locale.number(place)), ("field", &field)])
    }
}
