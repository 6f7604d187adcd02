//! How tables and tags that are kept in one text are read.

/// What stands between separators. By bytes: the search for a `char` would be a kilobyte of the bundle.
pub(crate) fn pieces(text: &str, separator: u8) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || next_piece(&mut rest, separator))
}

// One copy is enough: there are many tables, and none is long.
#[inline(never)]
fn next_piece<'a>(rest: &mut Option<&'a str>, separator: u8) -> Option<&'a str> {
    let whole = (*rest)?;
    let end = whole.bytes().position(|byte| byte == separator);
    *rest = end.and_then(|end| whole.get(end + 1..));
    whole.get(..end.unwrap_or(whole.len()))
}

/// A field of a row, by its index.
#[inline(never)]
pub(super) fn field(row: &str, index: usize) -> &str {
    pieces(row, b'|').nth(index).unwrap_or_default()
}

/// Where a text stands in another. The standard library's search is quicker, and would be a kilobyte of the
/// bundle.
#[cfg(target_arch = "wasm32")]
pub(crate) fn find(text: &str, wanted: &str) -> Option<usize> {
    let wanted = wanted.as_bytes();
    // Most begin with a space or a line's end, which are many: the second byte tells them apart soonest.
    text.as_bytes().windows(wanted.len()).position(|window| window.get(1) == wanted.get(1) && window == wanted)
}

/// The same on a server, which has room for a search of many bytes at once: every word of a card is looked up
/// in its language's text.
#[cfg(not(target_arch = "wasm32"))]
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
