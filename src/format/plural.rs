//! The CLDR's plural categories: which form of a word goes with a number.

use super::table::pieces;
use crate::figure::Figure;

/// A category of numbers that take the same form of words (Unicode Technical Standard 35, part 3, "Language
/// Plural Rules").
#[expect(missing_docs, reason = "each is the category of its name, which means something else in each language")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl Category {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many, Self::Other];

    /// Its index in [`Self::ALL`], as a digit.
    pub(crate) fn mark(self) -> &'static str {
        let index = self as usize;
        "012345".get(index..=index).unwrap_or_default()
    }

    /// Its name in the CLDR.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }
}

/// The category of a figure times a power of ten, as `2.86 million` is times 10⁶. The rules are those of the
/// CLDR in a compact notation: the first letter of a category, `:` and its condition, in which `+` is "and"
/// and `/` is "or". `;` separates the rules.
pub(super) fn category(rules: &str, figure: Figure, exponent: u8) -> Category {
    let operands = Operands::of(figure, exponent);
    for rule in pieces(rules, b';') {
        let condition = rule.get(2..).unwrap_or_default();
        let holds = |condition| pieces(condition, b'+').all(|relation| operands.hold(relation.as_bytes()));
        if pieces(condition, b'/').any(holds)
            && let Some(category) =
                Category::ALL.iter().find(|category| category.name().bytes().next() == rule.bytes().next())
        {
            return *category;
        }
    }
    Category::Other
}

/// The operands of the rules. Rules use no more of a number than its last six digits, and whether there are
/// others.
struct Operands {
    /// The digits before the point.
    whole: u32,
    /// The digits after the point, as printed.
    decimals: u32,
    /// The digits after the point, without trailing zeros.
    shortened: u32,
    /// The number of printed decimals.
    count: u32,
    exponent: u32,
}

impl Operands {
    #[expect(clippy::single_char_add_str, reason = "the code that encodes a `char` would be more bytes of the bundle")]
    fn of(figure: Figure, exponent: u8) -> Self {
        let mut digits = figure.digits();
        let mut count = figure.decimals();
        for _ in 0..exponent {
            match count.checked_sub(1) {
                Some(fewer) => count = fewer,
                None => digits.push_str("0"),
            }
        }
        let (whole, decimals) = digits.split_at_checked(digits.len() - count).unwrap_or_default();
        let mut shortened = decimals;
        while let Some(shorter) = shortened.strip_suffix('0') {
            shortened = shorter;
        }
        Self {
            whole: last_digits(whole),
            decimals: last_digits(decimals),
            shortened: last_digits(shortened),
            count: u32::try_from(count).unwrap_or_default(),
            exponent: exponent.into(),
        }
    }

    /// Whether a relation holds, such as `i%10=2..4,9` or `v!=0`. A number with decimals is in no list of
    /// whole numbers.
    fn hold(&self, relation: &[u8]) -> bool {
        let Some((operand, mut rest)) = relation.split_first() else { return true };
        let mut value = match operand {
            b'n' | b'i' => self.whole,
            b'f' => self.decimals,
            b't' => self.shortened,
            b'v' => self.count,
            _ => self.exponent,
        };
        if let Some(after) = rest.strip_prefix(b"%") {
            let (modulus, after) = number(after);
            value = value.checked_rem(modulus).unwrap_or_default();
            rest = after;
        }
        let (is_negated, mut rest) = match rest.strip_prefix(b"!=") {
            Some(list) => (true, list),
            None => (false, rest.strip_prefix(b"=").unwrap_or_default()),
        };
        let mut is_listed = false;
        while !rest.is_empty() {
            let (low, after) = number(rest);
            let (high, after) = after.strip_prefix(b"..").map_or((low, after), number);
            is_listed |= low <= value && value <= high;
            rest = after.strip_prefix(b",").unwrap_or_default();
        }
        (is_listed && !(*operand == b'n' && self.shortened > 0)) != is_negated
    }
}

/// The number of the last six digits, plus a million where there is a digit other than zero before them.
fn last_digits(digits: &str) -> u32 {
    let (more, last) = digits.split_at_checked(digits.len().saturating_sub(6)).unwrap_or_default();
    let million = if more.bytes().any(|digit| digit != b'0') { 1_000_000 } else { 0 };
    number(last.as_bytes()).0 + million
}

/// The number at the start of a text, of at most seven digits, and the rest.
fn number(text: &[u8]) -> (u32, &[u8]) {
    let mut number = 0_u32;
    let mut rest = text;
    while let Some((digit, after)) = rest.split_first()
        && digit.is_ascii_digit()
    {
        number = number.wrapping_mul(10).wrapping_add(u32::from(digit & 15));
        rest = after;
    }
    (number, rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_of_the_cldr_are_read() {
        let polish = "o:i=1+v=0;f:v=0+i%10=2..4+i%100!=12..14;m:v=0+i!=1+i%10=0..1/v=0+i%10=5..9/v=0+i%100=12..14";
        for (figure, category) in [
            ("1", Category::One),
            ("3", Category::Few),
            ("13", Category::Many),
            ("1000003", Category::Few),
            ("1.0", Category::Other),
            ("-5", Category::Many),
        ] {
            assert_eq!(super::category(polish, Figure::parse(figure).unwrap(), 0), category, "{figure}");
        }
        let spanish = "o:n=1;m:e=0+i!=0+i%1000000=0+v=0/e!=0..5";
        let of = |figure: &str, exponent| super::category(spanish, Figure::parse(figure).unwrap(), exponent);
        assert_eq!(of("1.0", 0), Category::One);
        assert_eq!(of("1.5", 0), Category::Other);
        assert_eq!(
            [of("2000000", 0), of("2860701", 0), of("2.86", 6)],
            [Category::Many, Category::Other, Category::Many]
        );
    }
}
