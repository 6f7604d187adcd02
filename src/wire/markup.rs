//! Markup that was copied along with a text: entities and tags, which the card would show as they are
//! written.

/// A text as it was probably meant: without its tags, and with characters in place of entities. `None` where
/// it has neither.
pub(super) fn without_markup(text: &str) -> Option<String> {
    let mut plain = text.to_owned();
    // Some texts have been encoded twice.
    for _ in 0..3 {
        let once = decoded(&plain);
        if once == plain {
            break;
        }
        plain = once;
    }
    (plain != text).then_some(plain)
}

/// Tags of text that content systems write. Other angle brackets may be meant: `a < b`.
const TAGS: [&str; 16] =
    ["a", "b", "br", "div", "em", "font", "i", "li", "p", "small", "span", "strong", "sub", "sup", "u", "ul"];

/// The entities of HTML that content systems write.
const ENTITIES: [(&str, &str); 12] = [
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", " "),
    ("ndash", "–"),
    ("mdash", "—"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("ldquo", "“"),
    ("rdquo", "”"),
];

fn decoded(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let found = entity(from).or_else(|| tag(from).map(|after| (String::new(), after)));
        let (piece, after) = found.unwrap_or_else(|| {
            let (sign, after) = from.split_at(1);
            (sign.to_owned(), after)
        });
        out.push_str(&piece);
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The character of an entity that a text begins with, and what follows it.
fn entity(text: &str) -> Option<(String, &str)> {
    let (name, after) = text.strip_prefix('&')?.split_once(';')?;
    let number = |digits: &str, radix| char::from_u32(u32::from_str_radix(digits, radix).ok()?);
    let character = match name.strip_prefix('#') {
        Some(hex) if hex.starts_with(['x', 'X']) => number(hex.get(1..)?, 16)?.to_string(),
        Some(decimal) => number(decimal, 10)?.to_string(),
        None => ENTITIES.iter().find(|(known, _)| *known == name)?.1.to_owned(),
    };
    Some((character, after))
}

/// What follows a tag that a text begins with.
fn tag(text: &str) -> Option<&str> {
    let (inside, after) = text.strip_prefix('<')?.split_once('>')?;
    let name = inside.trim_start_matches('/').split([' ', '/']).next()?.to_ascii_lowercase();
    TAGS.contains(&name.as_str()).then_some(after)
}

#[cfg(test)]
mod tests {
    use super::without_markup;

    #[test]
    fn entities_and_tags_are_found() {
        for (written, meant) in [
            ("R&amp;D", "R&D"),
            ("R&amp;amp;D", "R&D"),
            ("&lt;b&gt;the report&lt;/b&gt;", "the report"),
            ("<b>the</b> report<br />", "the report"),
            ("L&#39;eau &#xe9;t&eacute;", "L'eau ét&eacute;"),
            ("5&nbsp;km&sup2;", "5 km&sup2;"),
        ] {
            assert_eq!(without_markup(written).as_deref(), Some(meant), "{written}");
        }
        for plain in ["R&D", "AT&T; Inc.", "a < b > c", "5 <x>", "Q&A"] {
            assert_eq!(without_markup(plain), None, "{plain}");
        }
    }
}
