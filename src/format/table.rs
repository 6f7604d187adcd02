//! Reads tables and tags that are stored as one text.

/// The pieces between separators. By bytes, because searching for a `char` would add a kilobyte to the
/// bundle.
pub(crate) fn pieces(text: &str, separator: u8) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || next_piece(&mut rest, separator))
}

// Not inlined: one copy is fast enough, because there are many tables, and none is long.
#[inline(never)]
fn next_piece<'a>(rest: &mut Option<&'a str>, separator: u8) -> Option<&'a str> {
    let whole = (*rest)?;
    let end = whole.bytes().position(|byte| byte == separator);
    *rest = end.and_then(|end| whole.get(end + 1..));
    whole.get(..end.unwrap_or(whole.len()))
}

/// The field of a row at an index.
#[inline(never)]
pub(super) fn field(row: &str, index: usize) -> &str {
    pieces(row, b'|').nth(index).unwrap_or_default()
}

/// The index of a text in another. The standard library's search is faster, but would add a kilobyte to the
/// bundle.
#[cfg(browser)]
pub(crate) fn find(text: &str, wanted: &str) -> Option<usize> {
    let wanted = wanted.as_bytes();
    // Most texts that are searched for begin with a space or a line break, which are frequent. Comparing the
    // second byte first rejects other positions soonest.
    text.as_bytes().windows(wanted.len()).position(|window| window.get(1) == wanted.get(1) && window == wanted)
}

/// The same on a server, by a larger search that compares many bytes at once: every word of a card is looked
/// up in its language's text.
#[cfg(not(browser))]
pub(crate) fn find(text: &str, wanted: &str) -> Option<usize> {
    memchr::memmem::find(text.as_bytes(), wanted.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[test]
    fn pieces_are_split_at_each_separator() {
        let all = |text| pieces(text, b'|').collect::<Vec<_>>();
        assert_eq!(all("a|b||"), ["a", "b", "", ""]);
        assert_eq!(all("é"), ["é"]);
        assert_eq!(all(""), [""]);
    }
}
