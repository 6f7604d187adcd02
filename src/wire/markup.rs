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
    (plain != text).then(|| plain.trim_matches(' ').to_owned())
}

/// Tags of text that content systems write. Other angle brackets may be meant: `a < b`.
const TAGS: [&str; 16] =
    ["a", "b", "br", "div", "em", "font", "i", "li", "p", "small", "span", "strong", "sub", "sup", "u", "ul"];

/// Those that break the line.
const BREAKS: [&str; 5] = ["br", "div", "li", "p", "ul"];

/// The entities of HTML that content systems write, besides those of letters.
const ENTITIES: [(&str, &str); 19] = [
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", " "),
    ("thinsp", " "),
    ("ndash", "–"),
    ("mdash", "—"),
    ("minus", "−"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("sbquo", "‚"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("bdquo", "„"),
    ("hellip", "…"),
    ("bull", "•"),
    ("euro", "€"),
];

/// The entities of the characters from U+00A1 on, in order.
const LATIN: &str = "iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 \
    acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring \
    AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times \
    Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave \
    eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute \
    ucirc uuml yacute thorn yuml";

fn decoded(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        if let Some((is_break, after)) = tag(from) {
            // The words before and after it are not one.
            if is_break && !out.ends_with(' ') {
                out.push(' ');
            }
            rest = if out.ends_with(' ') { after.trim_start_matches(' ') } else { after };
            continue;
        }
        let (piece, after) = entity(from).unwrap_or_else(|| {
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
    let number = |digits: &str, radix| {
        let character = char::from_u32(u32::from_str_radix(digits, radix).ok()?);
        character.filter(|character| !character.is_control())
    };
    let character = match name.strip_prefix('#') {
        Some(hex) if hex.starts_with(['x', 'X']) => number(hex.get(1..)?, 16)?.to_string(),
        Some(decimal) => number(decimal, 10)?.to_string(),
        None => match ENTITIES.iter().find(|(known, _)| *known == name) {
            Some((_, character)) => (*character).to_owned(),
            None => ('\u{a1}'..).zip(LATIN.split_ascii_whitespace()).find(|(_, known)| *known == name)?.0.to_string(),
        },
    };
    Some((character, after))
}

/// Whether a tag that a text begins with breaks the line, and what follows it.
fn tag(text: &str) -> Option<(bool, &str)> {
    let (inside, after) = text.strip_prefix('<')?.split_once('>')?;
    let name = inside.trim_start_matches('/').split([' ', '/']).next()?.to_ascii_lowercase();
    TAGS.contains(&name.as_str()).then(|| (BREAKS.contains(&name.as_str()), after))
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
            ("<p>One.</p><p>Two.</p>", "One. Two."),
            ("Kutai<br>Timur", "Kutai Timur"),
            ("Kutai &lt;br /&gt; Timur", "Kutai Timur"),
            ("<b>the </b>report", "the report"),
            ("L&#39;eau &#xe9;t&eacute;", "L'eau été"),
            ("5&nbsp;km&sup2; &iexcl;&yuml;&alefsym;", "5 km² ¡ÿ&alefsym;"),
        ] {
            assert_eq!(without_markup(written).as_deref(), Some(meant), "{written}");
        }
        for plain in ["R&D", "AT&T; Inc.", "a < b > c", "5 <x>", "Q&A"] {
            assert_eq!(without_markup(plain), None, "{plain}");
        }
    }
}
