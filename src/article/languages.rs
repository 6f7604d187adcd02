//! Which language's words a text is read with.

/// Other tags of a language, or of one that has nearly the same words.
const ALSO: [(&str, &str); 11] = [
    ("bs", "hr"),
    ("in", "id"),
    ("iw", "he"),
    ("jv", "id"),
    ("ms", "id"),
    ("nn", "nb"),
    ("no", "nb"),
    ("sh", "hr"),
    ("sr-latn", "hr"),
    ("tl", "fil"),
    ("yue", "zh"),
];

/// The nearest tag to a BCP 47 tag that is known, in lower case: the same, that of a language with nearly the
/// same words, or else that of a shorter tag. `None` where there is none.
pub(super) fn nearest(lang: &str, is_known: impl Fn(&str) -> bool) -> Option<String> {
    let mut tag = lang.to_ascii_lowercase();
    loop {
        if is_known(&tag) {
            return Some(tag);
        }
        let other = ALSO.iter().find(|(also, _)| *also == tag).map(|(_, other)| *other);
        if let Some(other) = other.filter(|other| is_known(other)) {
            return Some(other.to_owned());
        }
        tag.truncate(tag.rfind('-')?);
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_language_has_the_words_of_its_nearest_tag() {
        let known = |tag: &str| ["id", "hr", "ms", "zh"].contains(&tag);
        for (lang, expected) in [
            ("id", Some("id")),
            ("ID-id", Some("id")),
            ("in", Some("id")),
            ("ms", Some("ms")),
            ("jv-Java", Some("id")),
            ("sr-Latn-ME", Some("hr")),
            ("sr", None),
            ("zh-Hant-TW", Some("zh")),
            ("no", None),
            ("", None),
        ] {
            assert_eq!(nearest(lang, known).as_deref(), expected, "{lang}");
        }
    }
}
