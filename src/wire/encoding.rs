//! Texts that went through a wrong encoding: UTF-8 that was read as Windows-1252, and letters that an
//! encoding lacks.

/// A text as it was before its UTF-8 was read as Windows-1252: "Café" for `CafÃ©`. `None` where not all of it
/// can be that, or where it may be meant: "FPÖ’s".
pub(super) fn decoded(text: &str) -> Option<String> {
    let mut mended = once(text)?;
    // Some texts have been encoded more often.
    for _ in 0..2 {
        let Some(again) = once(&mended) else { break };
        mended = again;
    }
    (!mended.chars().any(is_unlikely)).then_some(mended)
}

fn once(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    for character in text.chars() {
        bytes.push(byte_of(character)?);
    }
    let decoded = String::from_utf8(bytes).ok()?;
    let mut letters = decoded.chars().filter(|letter| !letter.is_ascii());
    let first = letters.next()?;
    // One letter alone may be two signs that are meant.
    let is_certain = letters.next().is_some() || !is_ambiguous(first);
    is_certain.then_some(decoded)
}

/// The byte that Windows-1252 has for a character.
fn byte_of(character: char) -> Option<u8> {
    let code = u32::from(character);
    match u8::try_from(code) {
        // Five bytes without a character are those of control characters.
        Ok(byte) if !matches!(byte, 0x80..=0x9f) || OTHERS.contains(character) => Some(byte),
        _ => OTHERS.chars().zip(0x80_u8..).find(|(known, _)| *known == character).map(|(_, byte)| byte),
    }
}

/// The characters of Windows-1252 from 0x80 to 0x9f.
const OTHERS: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";

/// Whether the two bytes of a letter are also a capital letter and a sign that follows letters: "Ö’", "É»",
/// "Å”". Those of "Ã" and "Â" rarely are the end of a word.
fn is_ambiguous(letter: char) -> bool {
    let mut bytes = [0; 4];
    let encoded = letter.encode_utf8(&mut bytes).as_bytes();
    matches!(encoded, [0xc4..=0xdf, 0x85 | 0x91..=0x97 | 0xa0 | 0xb0 | 0xb2 | 0xb3 | 0xb9 | 0xbb])
}

/// Whether a character is in no text: of control, for private use, or a mark of pronunciation.
fn is_unlikely(character: char) -> bool {
    matches!(character, '\u{80}'..='\u{9f}' | '\u{250}'..='\u{36f}' | '\u{591}'..='\u{5af}' | '\u{e000}'..='\u{f8ff}')
}

/// The first word of a text in which letters were replaced because an encoding lacks them: "S??o".
pub(super) fn damaged_word(text: &str) -> Option<&str> {
    text.split([' ', '\t', '\u{a0}', '\u{202f}']).find(|word| word.contains('\u{fffd}') || has_lost_letters(word))
}

/// Whether question marks stand within a word, or are all of it. An address may have them too.
fn has_lost_letters(word: &str) -> bool {
    if word.contains(['/', '=', '&', '.', '@']) {
        return false;
    }
    let is_letter = |letter: &char| letter.is_ascii_alphabetic() || !letter.is_ascii();
    let letters: Vec<char> = word.chars().collect();
    let is_within = letters.split(|letter| *letter != '?' && !is_letter(letter)).any(|run| {
        let inner = run.iter().position(is_letter).zip(run.iter().rposition(is_letter));
        inner.is_some_and(|(first, last)| run.get(first..last).is_some_and(|inner| inner.contains(&'?')))
    });
    is_within || (letters.len() > 2 && letters.iter().all(|letter| *letter == '?'))
}

#[cfg(test)]
mod tests {
    use super::{damaged_word, decoded};

    /// UTF-8 that was read as Windows-1252.
    fn misread(text: &str) -> String {
        text.bytes()
            .map(|byte| match byte {
                0x80..=0x9f => super::OTHERS.chars().nth(usize::from(byte - 0x80)).unwrap(),
                byte => char::from(byte),
            })
            .collect()
    }

    #[test]
    fn a_text_in_a_wrong_encoding_is_decoded() {
        for meant in
            ["Café", "São Paulo", "Malmö", "Łódź", "Türkiye’de %5", "Одна треть", "人口", "👍 5", "5 € – ½", "Ağrı"]
        {
            assert_eq!(decoded(&misread(meant)).as_deref(), Some(meant));
            assert_eq!(decoded(&misread(&misread(meant))).as_deref(), Some(meant));
        }
        for meant in [
            "",
            "Cafe",
            "Café",
            "São Paulo",
            "SÃO PAULO",
            "die „SPÖ“",
            "FPÖ’s",
            "«CAFÉ»",
            "MAÇÃ…",
            "“MAÇÔ",
            "Å",
            "Łódź",
            "人口",
            "MANHÃ DE SOL",
            "50 °C",
            "É°",
            "±3",
            "naïve",
            "10 €",
        ] {
            assert_eq!(decoded(meant), None, "{meant}");
        }
    }

    #[test]
    fn letters_that_were_lost_are_found() {
        for (text, word) in [
            ("Estado de S??o Paulo", "S??o"),
            ("caf\u{fffd} noir", "caf\u{fffd}"),
            ("S?o Paulo", "S?o"),
            ("Th?ng l?i", "Th?ng"),
            ("(Gda?sk)", "(Gda?sk)"),
            ("??????? 2024", "???????"),
        ] {
            assert_eq!(damaged_word(text), Some(word), "{text}");
        }
        for text in [
            "",
            "Who?",
            "What?!",
            "¿Qué?",
            "https://example.org/a?b=c",
            "example.org?a",
            "Why? Because.",
            "A ?",
            "??",
            "(why?)-b",
        ] {
            assert_eq!(damaged_word(text), None, "{text}");
        }
    }
}
