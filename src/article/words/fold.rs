//! Letters made alike, so that a word is found however it is typed: in capitals, without its accents,
//! composed or decomposed, with soft hyphens or signs of direction in it.

use unicode_normalization::char::decompose_canonical;

/// What a character becomes in the tables of words: nothing, one or several characters. `keeps_accents` is
/// for languages in which words differ by them alone.
pub(super) fn fold(character: char, keeps_accents: bool, emit: &mut impl FnMut(char)) {
    if character.is_ascii() {
        emit(character.to_ascii_lowercase());
        return;
    }
    for lower in character.to_lowercase() {
        decompose_canonical(lower, |piece| match piece {
            _ if is_ignored(piece) => {}
            '\u{300}'..='\u{36f}' => {
                if keeps_accents {
                    emit(piece);
                }
            }
            // Vowel points of Hebrew and Arabic, and the dot below letters of India: most writers leave
            // them out. And a tone of Burmese, which some type before the sign of a final and some after
            // it.
            '\u{591}'..='\u{5c7}'
            | '\u{640}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{93c}'
            | '\u{9bc}'
            | '\u{a3c}'
            | '\u{1037}' => {}
            'ß' => ['s', 's'].into_iter().for_each(&mut *emit),
            'æ' => ['a', 'e'].into_iter().for_each(&mut *emit),
            'ø' => emit('o'),
            'ł' => emit('l'),
            'đ' if !keeps_accents => emit('d'),
            'ı' => emit('i'),
            'ς' => emit('σ'),
            'ى' | 'ی' => emit('ي'),
            'ک' => emit('ك'),
            'ة' | 'ہ' | 'ۃ' | 'ھ' => emit('ه'),
            'ٱ' => emit('ا'),
            'ँ' => emit('ं'),
            'ঁ' => emit('ং'),
            '‘' | '’' | 'ʼ' | '′' => emit('\''),
            _ => emit(piece),
        });
    }
}

/// Whether a character is not to be seen: soft hyphens, joiners and signs of direction.
pub(super) fn is_ignored(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character belongs to the letter before it, in scripts that put no spaces between words.
pub(super) fn continues_letter(character: char) -> bool {
    matches!(character,
        '\u{300}'..='\u{36f}' | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}' | '\u{eb1}'
        | '\u{eb4}'..='\u{ebc}' | '\u{ec8}'..='\u{ece}' | '\u{102b}'..='\u{103e}' | '\u{1160}'..='\u{11ff}'
        | '\u{17b4}'..='\u{17d3}' | '\u{3099}' | '\u{309a}')
}

/// What Persian puts between the parts of a word in place of a space.
pub(super) const NON_JOINER: char = '\u{200c}';

/// Whether a character is a hyphen within a word.
pub(super) fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '\u{2010}' | '\u{2011}')
}
