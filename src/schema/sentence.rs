//! Texts for readers, composed from the tables.

use crate::wire::{Field, FieldDocs, Kind, MAX_TEXT, ObjectType, Texts};

/// The full meaning of a key in Markdown, with its unit, range, default and first version.
pub(super) fn meaning(object: &ObjectType, field: &Field) -> String {
    let FieldDocs { unit, range, default, .. } = field.docs;
    let mut text = sentence(object, field);
    for (lead, part) in [("Unit", unit), ("Range", range), ("Default", default), ("Since version", since(field))] {
        if !part.is_empty() {
            text = format!("{text} {lead}: {part}.");
        }
    }
    text
}

/// The same, with the length of a list and with examples.
pub(super) fn description(object: &ObjectType, field: &Field) -> String {
    let mut text = meaning(object, field);
    match field.kind {
        Kind::List(_, most) => text = format!("{text} Length: {} to {most}.", field.docs.least),
        Kind::OneOrMore(_, most, _) => text = format!("{text} Length of a list: {} to {most}.", field.docs.least),
        _ => {}
    }
    let examples: Vec<_> = field.docs.examples.iter().map(|example| format!("`{example}`")).collect();
    match examples.len() {
        0 => text,
        1 => format!("{text} Example: {}", examples.concat()),
        _ => format!("{text} Examples: {}", examples.join(", ")),
    }
}

/// What a key means. For a label, that is the message it replaces.
fn sentence(object: &ObjectType, field: &Field) -> String {
    if object.docs.type_name == "Labels" {
        return format!("Replaces \"{}\". Keep the placeholders in braces.", english(field.name));
    }
    field.docs.sentence.to_owned()
}

/// The version that added a key, unless it was in the first version.
fn since(field: &Field) -> &'static str {
    if field.docs.since == FieldDocs::FIRST_VERSION { "" } else { field.docs.since }
}

/// A message of the card in English, by its name.
pub(super) fn english(name: &str) -> &'static str {
    let lines = include_str!("../format/words/en.txt").lines();
    let mut sentences = lines.filter_map(|line| line.strip_prefix(name)?.strip_prefix(" = "));
    sentences.next().unwrap_or_default()
}

/// Markdown without backticks. Names get quotation marks instead.
pub(super) fn plain(text: &str) -> String {
    let is_name = |code: &str| code.chars().all(|letter| letter.is_ascii_alphabetic());
    let pieces = text.split('`').enumerate().map(|(index, piece)| {
        let is_code = index % 2 == 1;
        if is_code && is_name(piece) { format!("\"{piece}\"") } else { piece.to_owned() }
    });
    pieces.collect()
}

/// The values that a key takes, in words.
pub(super) fn kind(field: &Field) -> String {
    let texts = match field.docs.texts {
        Texts::Any => "text".to_owned(),
        Texts::Date => "date".to_owned(),
        Texts::LanguageTag => "language tag".to_owned(),
        Texts::Link => "link".to_owned(),
        Texts::Currency => "currency".to_owned(),
        Texts::Measure => "measure".to_owned(),
        Texts::OneOf(texts) => texts.iter().map(|text| format!("`\"{text}\"`")).collect::<Vec<_>>().join(", "),
    };
    match field.kind {
        Kind::Text => texts,
        Kind::Figure => "figure".to_owned(),
        Kind::Stated(_) => "stated figure".to_owned(),
        Kind::Flag(_) => "`true`, `false`".to_owned(),
        Kind::Object(object) => called(object).to_owned(),
        Kind::List(object, most) => format!("list of {} to {most} {}s", field.docs.least, called(object)),
        Kind::OneOrMore(object, most, _) => format!("{0} or list of up to {most} {0}s", called(object)),
        Kind::TextOr(object) => format!("{texts} or {}", called(object)),
    }
}

/// The name of an object type, without an article.
fn called(object: &ObjectType) -> &'static str {
    let name = object.name;
    name.strip_prefix("an object of ").or_else(|| name.split_once(' ').map(|(_, name)| name)).unwrap_or(name)
}

/// The kinds of values: the name and the syntax of each.
pub(super) fn kinds() -> [(&'static str, String); 8] {
    let digits = crate::figure::MAX_DIGITS;
    [
        (
            "figure",
            format!(
                "A number (`2860701`), or a text with its digits (`\"99.50\"`): at most one point, perhaps a sign, no \
                 grouping, up to {digits} digits. As a number up to 15 digits, and no less than 0.000001."
            ),
        ),
        (
            "stated figure",
            "A figure, or a text with a figure and what was said before it: `\"about 300000\"`, `\"nearly 300000\"`, \
             `\"less than 0.01\"`, `\"more than 5\"`, `\"at least 5\"`, `\"at most 5\"`, `\"up to 5\"`; or `~`, `<`, `>`, `<=` \
             or `>=`. The card says it in its language."
                .to_owned(),
        ),
        (
            "date",
            "A year, a month or a day: `\"2024\"`, `\"2024-10\"` or `\"2024-11-04\"`; or one of the other forms below, such \
             as `\"2024-Q3\"`."
                .to_owned(),
        ),
        ("text", format!("1 to {MAX_TEXT} characters, white space around it aside. It is never read as markup.")),
        ("language tag", "A BCP 47 tag: `\"id\"`, `\"es-MX\"`.".to_owned()),
        ("link", "An address that begins with `http://` or `https://`.".to_owned()),
        ("currency", "An ISO 4217 code, in capital letters: `\"IDR\"`.".to_owned()),
        ("measure", "One of the names below. Others are shown as they are.".to_owned()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::{MARGIN, STAT};

    #[test]
    fn a_description_has_all_columns() {
        let field = MARGIN.fields[0];
        let text = "The margin of error: 2.5 for ±2.5. Unit: that of the stat; of percentages, percentage points. Range: \
                    from 0. Example: `2.5`";
        assert_eq!(description(&MARGIN, &field), text);
    }

    #[test]
    fn a_list_says_how_long_it_is() {
        let (object, field) = (&STAT, STAT.fields.iter().find(|field| field.name == "series").unwrap());
        assert!(description(object, field).contains(" than the one before it. Length: 2 to 120. Example: `[ { "));
    }

    #[test]
    fn a_key_that_came_later_says_since_when() {
        let mut field = MARGIN.fields[0];
        field.docs.since = "9.9.0";
        assert!(meaning(&MARGIN, &field).ends_with(" Range: from 0. Since version: 9.9.0."));
    }

    #[test]
    fn names_are_quoted_once_where_there_are_no_backticks() {
        assert_eq!(plain("See `of`, or `\"100%\"`, or `{ \"a\": 1 }`."), "See \"of\", or \"100%\", or { \"a\": 1 }.");
    }
}
