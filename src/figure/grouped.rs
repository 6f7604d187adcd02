//! Figures as people print them: with group separators, with a decimal comma, in the digits of their script.

/// The figure that was meant by a text as a newspaper prints it: `2.860.701`, `1.234,5`, `28,60,701`,
/// `२८,६०,७०१`. The result has the digits 0 to 9, no group separators, and a decimal point. `None` where the
/// text is not a figure or could mean two.
pub fn meant_by(text: &str) -> Option<String> {
    match readings(text)? {
        Readings { grouped: Some(_), decimal, is_in_format, .. } if decimal.is_some() => {
            decimal.filter(|_| is_in_format)
        }
        Readings { grouped, decimal, .. } => grouped.or(decimal),
    }
}

/// Both figures that a text with a single separator can mean: 1234 and 1.234 for `1,234`.
pub(crate) fn two_meanings(text: &str) -> Option<[String; 2]> {
    let Readings { grouped, decimal, .. } = readings(text).filter(|readings| !readings.is_in_format)?;
    Some([grouped?, decimal?])
}

/// The other figure that a text can mean which is a figure of the format: 43016 for `43.016`.
pub(crate) fn other_meaning(text: &str) -> Option<String> {
    let Readings { grouped, decimal, .. } = readings(text).filter(|readings| readings.is_in_format)?;
    // Nobody groups the digits of 0.016.
    decimal.and(grouped).filter(|grouped| !grouped.trim_start_matches('-').starts_with('0'))
}

/// What a text of digits with marks between them can mean.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Readings {
    /// With all of its marks between groups of digits.
    pub(crate) grouped: Option<String>,
    /// With its last mark before decimals.
    pub(crate) decimal: Option<String>,
    /// Its last mark, one character for each kind.
    pub(crate) mark: Option<char>,
    /// Whether it is written as the format writes decimals, which has no groups.
    is_in_format: bool,
}

/// What a text as a newspaper prints it can mean, whatever its language. Both readings are there for `1,234`
/// and for `1.234`. `None` where it is no figure.
pub(crate) fn readings(text: &str) -> Option<Readings> {
    let printed = Printed::read(text)?;
    let sign = if printed.is_negative { "-" } else { "" };
    let (last, before) = printed.runs.split_last()?;
    let (mark, groups) = match printed.marks.split_last() {
        None => (None, &[][..]),
        Some((mark, groups)) => (Some(*mark), groups),
    };
    let is_one_kind = groups.iter().all(|other| groups.first() == Some(other));
    let joins_groups =
        mark.is_none_or(|mark| groups.iter().all(|other| *other == mark) && are_groups(&printed.runs, mark));
    let grouped = joins_groups.then(|| sign.to_owned() + &printed.runs.concat());
    let is_decimal = matches!(mark, Some('.' | ',' | '٫'))
        && is_one_kind
        && groups.first().is_none_or(|group| Some(*group) != mark && are_groups(before, *group));
    let decimal = is_decimal.then(|| [sign, &before.concat(), ".", last].concat());
    let is_in_format = printed.is_ascii && printed.marks == ['.'];
    (grouped.is_some() || decimal.is_some()).then_some(Readings { grouped, decimal, mark, is_in_format })
}

/// A text of digits with marks between them.
struct Printed {
    is_negative: bool,
    /// The digits between the marks, as 0 to 9.
    runs: Vec<String>,
    /// The marks, all kinds of one as the same character.
    marks: Vec<char>,
    /// Whether these are the digits 0 to 9.
    is_ascii: bool,
}

impl Printed {
    fn read(text: &str) -> Option<Self> {
        // Right-to-left texts have invisible marks beside the sign.
        let text = text.trim_matches([' ', '\u{a0}', '\u{200e}', '\u{200f}', '\u{61c}']);
        let unsigned = text.strip_prefix(['-', '\u{2212}', '\u{ff0d}']);
        let is_negative = unsigned.is_some();
        let unsigned = unsigned.or_else(|| text.strip_prefix(['+', '\u{ff0b}'])).unwrap_or(text);
        let mut printed = Self { is_negative, runs: vec![String::new()], marks: Vec::new(), is_ascii: true };
        let mut script = None;
        for character in unsigned.chars() {
            if let Some((zero, digit)) = digit(character) {
                // Digits of two scripts look alike.
                (*script.get_or_insert(zero) == zero).then_some(())?;
                printed.runs.last_mut()?.push(digit);
            } else {
                printed.marks.push(mark(character)?);
                printed.runs.push(String::new());
            }
        }
        printed.is_ascii = script == Some('0');
        printed.runs.iter().all(|run| !run.is_empty()).then_some(printed)
    }
}

/// Whether digits are grouped by thousands, or with commas as in India: by hundreds, but for the last three.
fn are_groups(runs: &[String], mark: char) -> bool {
    let lengths: Vec<usize> = runs.iter().map(String::len).collect();
    let is_begun = runs.first().is_some_and(|run| !run.starts_with('0'));
    let by = |size: usize, middle: &[usize]| middle.iter().all(|length| *length == size);
    is_begun
        && match (mark, lengths.as_slice()) {
            ('٫', _) => false,
            (_, [1..=3, middle @ .., 3]) if by(3, middle) => true,
            (',' | '٬', [1..=2, middle @ .., 3]) => !middle.is_empty() && by(2, middle),
            _ => false,
        }
}

/// A mark between digits, one character for each kind.
pub(crate) fn mark(character: char) -> Option<char> {
    match character {
        '.' | '\u{ff0e}' => Some('.'),
        ',' | '\u{ff0c}' => Some(','),
        '\'' | '\u{2019}' | '\u{ff07}' => Some('\''),
        // The Arabic marks: one for groups, and one for decimals.
        '٬' | '٫' => Some(character),
        ' ' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => Some(' '),
        _ => None,
    }
}

/// The zero of each script that has digits, in the order of Unicode. The other nine follow it.
const ZEROS: &str = "\u{30}\u{660}\u{6f0}\u{7c0}\u{966}\u{9e6}\u{a66}\u{ae6}\u{b66}\u{be6}\u{c66}\u{ce6}\u{d66}\u{de6}\u{e50}\
    \u{ed0}\u{f20}\u{1040}\u{1090}\u{17e0}\u{1810}\u{1946}\u{19d0}\u{1a80}\u{1a90}\u{1b50}\u{1bb0}\u{1c40}\
    \u{1c50}\u{a620}\u{a8d0}\u{a900}\u{a9d0}\u{a9f0}\u{aa50}\u{abf0}\u{ff10}\u{104a0}\u{10d30}\u{11066}\
    \u{110f0}\u{11136}\u{111d0}\u{112f0}\u{11450}\u{114d0}\u{11650}\u{116c0}\u{11730}\u{118e0}\u{11950}\
    \u{11c50}\u{11d50}\u{11da0}\u{16a60}\u{16ac0}\u{16b50}\u{1d7ce}\u{1d7d8}\u{1d7e2}\u{1d7ec}\u{1d7f6}\
    \u{1e140}\u{1e2f0}\u{1e950}\u{1fbf0}";

/// The zero of a digit's script, and the digit as 0 to 9.
pub(crate) fn digit(character: char) -> Option<(char, char)> {
    // Most characters are told at once: there are many scripts.
    if character < '\u{660}' {
        return character.is_ascii_digit().then_some(('0', character));
    }
    ZEROS.chars().find_map(|zero| {
        let value = u32::from(character).checked_sub(u32::from(zero)).filter(|value| *value < 10)?;
        Some((zero, char::from_digit(value, 10)?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_read_one_way_only_is_read() {
        for (text, meant) in [
            ("2.860.701", "2860701"),
            ("2,860,701", "2860701"),
            ("2,860,701.5", "2860701.5"),
            ("2 860 701", "2860701"),
            ("2\u{a0}860\u{202f}701", "2860701"),
            ("2\u{2009}860", "2860"),
            ("2'860'701", "2860701"),
            ("2’860’701.50", "2860701.50"),
            ("28,60,701", "2860701"),
            ("1,00,000.5", "100000.5"),
            ("1.234,5", "1234.5"),
            ("1.234,567", "1234.567"),
            ("-1,234.50", "-1234.50"),
            ("−4.5", "-4.5"),
            ("99,54", "99.54"),
            ("-0,5", "-0.5"),
            ("0,123", "0.123"),
            ("1234,567", "1234.567"),
            ("2 860,701", "2860.701"),
            ("+1.000.000", "1000000"),
            ("२८,६०,७०१", "2860701"),
            ("٢٬٨٦٠٬٧٠١", "2860701"),
            ("٢٬٨٦٠٫٥", "2860.5"),
            ("٢٬٨٦٠", "2860"),
            ("٠٫٥", "0.5"),
            ("\u{61c}-١٢", "-12"),
            ("\u{200e}−۱۲٫۵", "-12.5"),
            ("２，８６０，７０１", "2860701"),
            ("１２．５", "12.5"),
            ("๑๒", "12"),
        ] {
            assert_eq!(meant_by(text).as_deref(), Some(meant), "{text}");
        }
    }

    #[test]
    fn what_could_mean_two_things_or_none_is_not_read() {
        for text in [
            "",
            " ",
            "-",
            "1,234",
            "-12,345",
            "२,२३४",
            "२.२३४",
            "٢.٨٦٠",
            ",5",
            "5,",
            "1.23.4",
            "12a",
            "--1",
            ".5",
            "5.",
            "1e6",
            "12.3.4,5",
            "2.860 701",
            "1.234.56",
            "1,234.567,890",
            "1 23",
            "1  234",
            "0.123.456",
            "012,345,678",
            "1,2,3",
            "1,23,45",
            "12,345,67,890",
            "123,45,678",
            "1.23.456",
            "٢٫٨٦٠٫٧٠١",
            "2٬860.7٠1",
            "1,234 567",
            "2.860,701.5",
            "1\n234\n567",
            "1:30",
            "2/3",
            "1-2",
            "2024-10",
            "1_000",
            "½",
            "²",
            "1,234,567,",
            "1'23",
            "5'110'2",
        ] {
            assert_eq!(meant_by(text), None, "{text}");
        }
    }

    #[test]
    fn both_meanings_are_known() {
        assert_eq!(two_meanings("1,234"), Some(["1234", "1.234"].map(str::to_owned)));
        assert_eq!(two_meanings("-१२,३४५"), Some(["-12345", "-12.345"].map(str::to_owned)));
        for text in ["1,23", "1.234", "2 860", "1,234,567", "a", ""] {
            assert_eq!(two_meanings(text), None, "{text}");
        }
    }

    #[test]
    fn each_script_has_ten_digits() {
        for zero in ZEROS.chars() {
            for value in 0..10 {
                let character = char::from_u32(u32::from(zero) + value).unwrap();
                assert!(character.is_numeric());
                assert_eq!(digit(character), Some((zero, char::from_digit(value, 10).unwrap())));
            }
        }
    }
}
