//! Something with its position in a picture.

use super::paint::{Colour, Frame, Mark};
use super::paragraph::{Paragraph, Typesetter};

/// Something in a picture.
#[derive(Clone)]
pub(super) struct Placed {
    pub(super) marks: Vec<Mark>,
    /// Its text.
    #[cfg(test)]
    pub(super) words: String,
}

impl Placed {
    pub(super) fn drawing(marks: Vec<Mark>) -> Self {
        Self {
            marks,
            #[cfg(test)]
            words: String::new(),
        }
    }

    pub(super) fn rule(frame: Frame) -> Self {
        Self::drawing(vec![Mark::rectangle(frame, Colour::Rule)])
    }

    /// Text in a frame.
    pub(super) fn words(
        words: &mut Paragraph,
        typesetter: &mut Typesetter,
        frame: Frame,
        size: f32,
        lines: usize,
    ) -> Self {
        let width = words.balanced(size, frame.width, lines);
        let marks = words.draw(typesetter, (typesetter.start(frame, width), frame.y), size, width, lines);
        Self {
            marks,
            #[cfg(test)]
            words: words.words().to_owned(),
        }
    }
}
