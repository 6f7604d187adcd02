//! stub
pub(super) struct Scale {
    pub(super) power: u8,
    pub(super) is_sure: bool,
}
pub(super) fn scale_at(text: &str, at: usize, _lang: &str) -> Option<(usize, Scale)> {
    for (word, power) in [("million", 6), ("juta", 6), ("Millionen", 6), ("millones", 6), ("k", 3)] {
        if text.get(at..)?.starts_with(word) {
            return Some((at + word.len(), Scale { power, is_sure: true }));
        }
    }
    None
}
