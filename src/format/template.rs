//! Sentences with placeholders: `{percent} of {whole}`.

/// A piece of a sentence: text or a placeholder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// Text that is written unchanged.
    Text(&'a str),
    /// A placeholder: what is between its braces. It ends with its name. [`joint`] has what may stand before
    /// that.
    Place(&'a str),
}

/// Removes the first piece from a sentence. A brace that is not closed is text.
pub(crate) fn next_piece<'a>(sentence: &mut &'a str) -> Option<Piece<'a>> {
    let whole = *sentence;
    if whole.is_empty() {
        return None;
    }
    if let Some(inside) = whole.strip_prefix('{')
        && let Some(end) = inside.bytes().position(|byte| byte == b'}')
        && let (Some(name), Some(rest)) = (inside.get(..end), inside.get(end + 1..))
    {
        *sentence = rest;
        return Some(Piece::Place(name));
    }
    // At least one character, so that a lone brace is skipped.
    let end = whole.bytes().skip(1).position(|byte| byte == b'{').map_or(whole.len(), |at| at + 1);
    let (text, rest) = whole.split_at_checked(end).unwrap_or((whole, ""));
    *sentence = rest;
    Some(Piece::Text(text))
}

/// The sentence with its placeholders filled in. A placeholder without a value becomes empty.
pub(crate) fn fill(mut sentence: &str, places: &[(&str, &str)]) -> String {
    let mut text = String::new();
    while let Some(piece) = next_piece(&mut sentence) {
        match piece {
            Piece::Text(words) => text.push_str(words),
            Piece::Place(name) => {
                if let Some((known, value)) = places.iter().find(|(known, _)| name.ends_with(known)) {
                    if known.len() < name.len() {
                        text.push_str(joint(name, value));
                    }
                    text.push_str(value);
                }
            }
        }
    }
    text
}

/// What stands before a value, by what stands before its name in the placeholder.
///
/// | placeholder | before the value |
/// |---|---|
/// | `{d’whole}` | French "of", elided before a vowel. Before an `h` it is not: nothing tells which kind that is |
/// | `{ whole}` | a space, but for Thai words, which no space separates |
pub(crate) fn joint(place: &str, value: &str) -> &'static str {
    let value = value.as_bytes();
    if place.as_bytes().first() == Some(&b' ') {
        // The consonants, and the vowels that are written before them: neither ฿ nor digits.
        let is_thai = matches!(value, [0xe0, 0xb8, 0x81..=0xae, ..] | [0xe0, 0xb9, 0x80..=0x84, ..]);
        return if is_thai { "" } else { " " };
    }
    let is_vowel = match value {
        // From À to ü, but for Ç, Ð and Ñ, large and small.
        [0xc3, second, ..] => !matches!(second & 0x1f, 0x07 | 0x10 | 0x11),
        // Œ and œ.
        [0xc5, 0x92 | 0x93, ..] => true,
        [first, ..] => matches!(first | 0x20, b'a' | b'e' | b'i' | b'o' | b'u'),
        [] => false,
    };
    if is_vowel { "d’" } else { "de " }
}

#[cfg(test)]
mod tests {
    use super::{Piece::*, fill, next_piece};

    #[test]
    fn placeholders_are_found() {
        let all = |mut sentence| std::iter::from_fn(|| next_piece(&mut sentence)).collect::<Vec<_>>();
        assert_eq!(all("{a} of {b}"), [Place("a"), Text(" of "), Place("b")]);
        assert_eq!(all("{a}{b}!"), [Place("a"), Place("b"), Text("!")]);
        assert_eq!(all("総数{a}、"), [Text("総数"), Place("a"), Text("、")]);
        assert_eq!(all("none"), [Text("none")]);
        assert_eq!(all("{open"), [Text("{open")]);
        assert_eq!(all(""), []);
    }

    #[test]
    fn french_words_are_elided_before_vowels() {
        assert_eq!(fill("{a} {d’b}", &[("a", "99 %"), ("b", "adultes")]), "99 % d’adultes");
        assert_eq!(fill("{a} {d’b}", &[("a", "99 %"), ("b", "Écossais")]), "99 % d’Écossais");
        assert_eq!(fill("{a} {d’b}", &[("a", "99 %"), ("b", "personnes")]), "99 % de personnes");
        assert_eq!(fill("{a} {d’b}", &[("a", "99 %"), ("b", "œuvres")]), "99 % d’œuvres");
        assert_eq!(fill("{a} {d’b}", &[("a", "99 %"), ("b", "Ñandús")]), "99 % de Ñandús");
        assert_eq!(fill("Hausse {d’by}", &[("by", "60")]), "Hausse de 60");
    }

    #[test]
    fn placeholders_are_filled_by_name() {
        assert_eq!(fill("{b}/{a}/{c}", &[("a", "1"), ("b", "2")]), "2/1/");
    }
}
