//! Powers: `1.3e6`, `6.2 × 10^4`, `10⁶`, `1.1^23`.

use crate::figure::{Figure, MAX_DIGITS};

/// The largest exponent that is tried.
const MAX_EXPONENT: u32 = 200;

/// A power behind a number.
#[derive(Clone, Copy)]
pub(super) struct Power {
    /// Where it ends in the text.
    pub(super) end: usize,
    /// What the number comes to with it. `None` where that has more digits than a figure may have, or does
    /// not come out.
    pub(super) figure: Option<Figure>,
    /// One unit of the last printed digit. `None` where the number itself is raised to a power.
    pub(super) place: Option<Figure>,
}

/// The power behind a number that ends at a position.
pub(super) fn power_after(text: &str, end: usize, figure: Figure) -> Option<Power> {
    let rest = text.get(end..)?;
    let moved_by = |(behind, factor): (&str, Option<Figure>)| Power {
        end: text.len() - behind.len(),
        figure: factor.and_then(|factor| product(figure, factor)),
        place: factor.and_then(|factor| product(figure.last_place(), factor)),
    };
    let ten = Figure::from(10);
    if let Some(behind) = rest.strip_prefix(['e', 'E']) {
        let (behind, exponent) = exponent(behind, false)?;
        return Some(moved_by((behind, raised(ten, exponent))));
    }
    if let Some((behind, exponent)) = exponent_at(rest, figure) {
        return Some(Power { end: text.len() - behind.len(), figure: raised(figure, exponent), place: None });
    }
    let factor = rest.trim_start_matches(' ').strip_prefix(['x', '×', '·'])?.trim_start_matches(' ');
    let digits = factor.bytes().take_while(u8::is_ascii_digit).count();
    let base = factor.get(..digits).filter(|digits| (1..=3).contains(&digits.len()))?.parse::<u32>().ok()?;
    let behind = factor.get(digits..)?;
    let base = Figure::from(base);
    // A sign that stands right behind the ten of `2.48×10−5` is that of an exponent which was raised.
    let is_lowered = base == ten && figure.decimals() > 0 && rest.starts_with('×');
    let minus = if is_lowered { behind.strip_prefix(['-', '\u{2212}']) } else { None };
    let (behind, exponent) = match minus {
        Some(exponent_text) => {
            let (behind, exponent) = exponent(exponent_text, false)?;
            (behind, -exponent)
        }
        None => exponent_at(behind, base)?,
    };
    Some(moved_by((behind, raised(base, exponent))))
}

/// The exponent that a text begins with, and what is behind it: `^23`, `⁶`.
fn exponent_at(text: &str, base: Figure) -> Option<(&str, i32)> {
    if let Some(text) = text.strip_prefix('^') {
        return exponent(text, false);
    }
    // Behind any other number, a raised digit is that of a footnote.
    if base == Figure::from(10) { exponent(text, true) } else { None }
}

/// A whole number of at most three digits with its sign, and what is behind it.
fn exponent(text: &str, is_raised: bool) -> Option<(&str, i32)> {
    const RAISED: &str = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    let value = |character: char| {
        if is_raised {
            RAISED.chars().zip(0..).find(|(known, _)| *known == character).map(|(_, value)| value)
        } else {
            character.to_digit(10)
        }
    };
    let (minus, plus): (&[char], &[char]) = if is_raised { (&['⁻'], &['⁺']) } else { (&['-', '\u{2212}'], &['+']) };
    let unsigned = text.strip_prefix(minus);
    let is_negative = unsigned.is_some();
    let unsigned = unsigned.or_else(|| text.strip_prefix(plus)).unwrap_or(text);
    let behind = unsigned.trim_start_matches(|character| value(character).is_some());
    let digits = unsigned.get(..unsigned.len() - behind.len())?;
    if !(1..=3).contains(&digits.chars().count()) || behind.starts_with(char::is_alphanumeric) {
        return None;
    }
    let exponent = digits
        .chars()
        .filter_map(value)
        .try_fold(0_i32, |all, digit| all.checked_mul(10)?.checked_add_unsigned(digit))?;
    Some((behind, if is_negative { -exponent } else { exponent }))
}

/// A figure to the power of a whole number.
fn raised(base: Figure, exponent: i32) -> Option<Figure> {
    let exponent_size = exponent.unsigned_abs();
    if exponent_size > MAX_EXPONENT {
        return None;
    }
    let mut power = Figure::from(1);
    for _ in 0..exponent_size {
        power = product(power, base)?;
    }
    if exponent < 0 { reciprocal(power) } else { Some(power) }
}

/// The product of two figures.
fn product(one: Figure, other: Figure) -> Option<Figure> {
    let product = one.percentage(other.hundredfold()?)?;
    (product.digits().len().max(product.decimals()) <= MAX_DIGITS).then_some(product)
}

/// What a figure times is one, if that comes out.
fn reciprocal(figure: Figure) -> Option<Figure> {
    let digits: u128 = figure.digits().parse().ok()?;
    let mut one = 1_u128;
    for places in 0..MAX_DIGITS {
        if let (Some(quotient), Some(0)) = (one.checked_div(digits), one.checked_rem(digits)) {
            let figure_places = u8::try_from(figure.decimals()).ok()?;
            let quotient = Figure::parse(&quotient.to_string()).ok()?;
            return Some(quotient.shifted(u8::try_from(places).ok()?).times_ten_to(figure_places)?.shortened());
        }
        one = one.checked_mul(10)?;
    }
    None
}
