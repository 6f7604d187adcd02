//! Several sources in a line, and where in a source figures are.

use super::sentence::Argument;
use super::sink::{Part, Sink};
use super::{APART, View};
use crate::card::{Several, Source};
use crate::format::{Piece, find, next_piece};

impl<S: Sink> View<'_, S> {
    /// Several sources: "Sources: Statistics Indonesia (table 3), 2024 · our own count".
    pub(super) fn sources(&mut self, sources: &Several<Source>) {
        // How a language puts a date behind a name, without the words before them.
        let dated = self.message("sourceDated");
        let start = find(dated, "{source}").min(find(dated, "{date}"));
        let dated = start.and_then(|start| dated.get(start..)).unwrap_or(dated);
        self.sink.begin(Part::Source);
        self.around(self.message("sources"), |view, _| {
            for (index, source) in sources.iter().enumerate() {
                if index > 0 {
                    view.sink.text(APART);
                }
                let name = ("source", Argument::Source(source));
                match source.date() {
                    Some(date) => view.pieces(dated, &[name, ("date", Argument::Date(date))]),
                    None => view.pieces("{source}", &[name]),
                }
            }
        });
        self.sink.end();
    }

    /// The name of a source, and where in it the figures are: "Statistics Indonesia (table 3)".
    pub(super) fn name_with(&mut self, source: &Source, detail: &str) {
        self.around(self.message("whole"), |view, place| match place {
            "name" => view.name(source),
            _ => view.sink.text(detail),
        });
    }

    /// The pieces of a message. `fill` writes what stands in place of each placeholder.
    fn around(&mut self, mut pattern: &str, fill: impl Fn(&mut Self, &str)) {
        while let Some(piece) = next_piece(&mut pattern) {
            match piece {
                Piece::Text(text) => self.sink.text(text),
                Piece::Place(place) => fill(self, place),
            }
        }
    }
}
