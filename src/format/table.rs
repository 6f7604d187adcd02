//! Tables and tags that are kept in one text.

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
