//! A figure as it was stated: an exact decimal with its printed precision.
//!
//! `18.25` and `18.250` are equal amounts but different statements: the second claims one digit more. A
//! [`Figure`] keeps both, and all its arithmetic is on integers. A binary float appears only in
//! [`Figure::from_number`], for numbers in JSON.

mod grouped;

use std::cmp::Ordering;
use std::num::NonZeroU8;

use crate::full::Rare;
pub use crate::qualifier::Qualifier;

#[cfg(browser)]
use crate::js::shortest;
use crate::text::{join, json};
pub use grouped::meant_by;
#[cfg(any(not(browser), feature = "article"))]
pub(crate) use grouped::{Readings, mark, readings};
pub(crate) use grouped::{digit, other_meaning, two_meanings};

/// The most digits a figure may have, leading zeros not counted.
pub const MAX_DIGITS: usize = 30;

/// The largest whole number a JSON number carries exactly (2⁵³ − 1, ECMA-262 `Number.MAX_SAFE_INTEGER`).
const MAX_SAFE_INTEGER: u128 = 9_007_199_254_740_991;

/// An exact decimal with its printed precision: `digits / 10^scale`.
///
/// Equality compares statements, not amounts: `99.5` and `99.50` differ. [`Figure::compare`] compares
/// amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Figure {
    digits: i128,
    /// The scale plus one. An optional figure is then no larger than a figure, which makes the bundle 300
    /// bytes smaller.
    places: NonZeroU8,
    /// What stands before it. The module that every reader loads reads no such figures.
    qualifier: Rare<Qualifier>,
}

/// Why a text or a number is not a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FigureError {
    /// The text is not digits with at most one point and an optional sign. [`meant_by`] may know what was
    /// meant.
    NotAFigure,
    /// More than [`MAX_DIGITS`] digits.
    TooLong,
    /// A JSON number that some JSON readers do not keep exactly: see [`Figure::from_number`].
    Inexact,
    /// NaN or an infinity, which only a script can pass.
    NotFinite,
}

/// A figure, rounded to fewer decimals for reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rounded {
    /// The figure as rounded, half away from zero.
    pub figure: Figure,
    /// Whether rounding changed nothing.
    pub exact: bool,
}

impl Figure {
    /// Marks a figure that is too long to calculate with. The result of any calculation with it is not a
    /// figure either.
    pub(crate) const TOO_LONG: Self = Self { digits: 1, places: NonZeroU8::MAX, qualifier: Rare::of(Qualifier::None) };

    fn new(digits: i128, scale: u8) -> Self {
        Self { digits, places: NonZeroU8::MIN.saturating_add(scale), qualifier: Rare::of(Qualifier::None) }
    }

    /// What stands before it.
    pub fn qualifier(self) -> Qualifier {
        self.qualifier.get().copied().unwrap_or_default()
    }

    /// The same figure with something before it.
    pub(crate) fn qualified(self, qualifier: Qualifier) -> Self {
        Self { qualifier: Rare::of(qualifier), ..self }
    }

    /// Whether no other figure follows from it, since the amount can be far from it.
    pub(crate) fn is_bound(self) -> bool {
        self.qualifier().is_bound()
    }

    /// Whether its digits are those of the amount: nothing stands before it.
    pub(crate) fn is_plain(self) -> bool {
        self.qualifier() == Qualifier::None
    }

    fn scale(self) -> u8 {
        self.places.get() - 1
    }

    /// Reads digits with at most one point and an optional sign: `2860701`, `-0.5`, `99.50`.
    ///
    /// # Errors
    /// [`FigureError::NotAFigure`] for anything else, grouping separators included; [`FigureError::TooLong`]
    /// past [`MAX_DIGITS`] digits.
    pub(crate) fn parse(text: &str) -> Result<Self, FigureError> {
        Self::read(text.as_bytes())
    }

    fn read(text: &[u8]) -> Result<Self, FigureError> {
        let unsigned = text.strip_prefix(b"-").or(text.strip_prefix(b"+")).unwrap_or(text);
        let (whole, fraction) = parts(unsigned);
        if !is_digits(whole) || !is_digits(fraction) {
            return Err(FigureError::NotAFigure);
        }
        // The length of the fraction, if there is one.
        let scale = unsigned.len().saturating_sub(whole.len() + 1);
        let mut digits = 0_i128;
        let mut length = 0;
        for byte in unsigned.iter().filter(|byte| **byte != b'.') {
            digits = digits * 10 + i128::from(byte - b'0');
            // Leading zeros do not count towards the length. Decimals count, zeros too: see `scale`.
            length += usize::from(length > 0 || *byte != b'0');
            if length.max(scale) > MAX_DIGITS {
                return Err(FigureError::TooLong);
            }
        }
        // At most MAX_DIGITS, checked above.
        Ok(Self::new(if text.starts_with(b"-") { -digits } else { digits }, u8::try_from(scale).unwrap_or(0)))
    }

    /// The figure that a JSON number stands for: its shortest decimal form.
    ///
    /// Browsers and servers read JSON numbers as binary floats. So only numbers that all of them give back
    /// digit for digit are accepted: whole numbers up to 2⁵³ − 1, and decimals of up to 15 significant digits
    /// from a millionth on (JavaScript writes smaller ones with an exponent). Others must be written as a
    /// text.
    ///
    /// # Errors
    /// [`FigureError::Inexact`] or [`FigureError::NotFinite`].
    pub fn from_number(number: f64) -> Result<Self, FigureError> {
        if !number.is_finite() {
            return Err(FigureError::NotFinite);
        }
        if number != 0.0 && number.abs() < 1e-6 {
            return Err(FigureError::Inexact);
        }
        // A form that does not parse has an exponent.
        let figure = Self::read(shortest(number).as_bytes()).map_err(|_| FigureError::Inexact)?;
        let limit = if figure.scale() == 0 { MAX_SAFE_INTEGER } else { 1_000_000_000_000_000 };
        if figure.digits.unsigned_abs() > limit { Err(FigureError::Inexact) } else { Ok(figure) }
    }

    /// The number of printed decimals.
    pub fn decimals(self) -> usize {
        usize::from(self.scale())
    }

    /// Whether it is below zero.
    pub fn is_negative(self) -> bool {
        self.digits < 0
    }

    /// Whether it is zero, with any number of printed decimals.
    pub fn is_zero(self) -> bool {
        self.digits == 0
    }

    /// The digits without sign and point, with at least one digit before the point: `286070100` for
    /// `2860701.00`, `050` for `0.50`.
    pub fn digits(self) -> String {
        let mut digits = String::new();
        let mut rest = self.digits.unsigned_abs();
        // Written without `core::fmt`, which would be a large part of the small bundle.
        while rest > 0 || digits.len() <= self.decimals() {
            let (tens, digit) = divide(rest, 10);
            let digit = usize::try_from(digit).unwrap_or_default();
            digits.insert_str(0, "0123456789".get(digit..=digit).unwrap_or_default());
            rest = tens;
        }
        digits
    }

    /// The figure as the data format writes it: `-0.50`.
    #[expect(clippy::single_char_add_str, reason = "the code that encodes a `char` would be more bytes of the bundle")]
    pub(crate) fn plain(self) -> String {
        let mut text = self.digits();
        if self.scale() > 0 {
            text.insert_str(text.len() - self.decimals(), ".");
        }
        if self.is_negative() {
            text.insert_str(0, "-");
        }
        text
    }

    /// The figure in JSON: as a number if every program reads it back with all of its digits, else as a text.
    pub(crate) fn json(self) -> String {
        // Numbers have no zeros at the end of their decimals. See `from_number` for the limits.
        let is_kept = self.is_plain()
            && self.digits.unsigned_abs() < 1_000_000_000_000_000
            && (self.scale() == 0 || (self.scale() <= 6 && self.shortened() == self));
        if is_kept { self.plain() } else { json(&join(&[self.qualifier().written(), &self.plain()])) }
    }

    /// A hundred times the figure. `None` where it has too many digits.
    pub(crate) fn hundredfold(self) -> Option<Self> {
        self.percentage(Self::from(10_000))
    }

    /// Compares the amounts, not the printed precision. `None` where the numbers are too long to align.
    pub fn compare(self, other: Self) -> Option<Ordering> {
        let (left, right) = self.aligned(other)?;
        Some(left.cmp(&right))
    }

    /// Whether it is certainly larger than another. `false` where the numbers are too long to align.
    #[inline(never)]
    pub(crate) fn exceeds(self, other: Self) -> bool {
        self.compare(other) == Some(Ordering::Greater)
    }

    /// `percent` percent of this figure, exactly, without trailing zeros: 30% of 2860701 is 858210.3. `None`
    /// where the product has too many digits.
    pub fn percentage(self, percent: Self) -> Option<Self> {
        let digits = multiply(self.digits, percent.digits)?;
        let scale = self.scale().checked_add(percent.scale())?.checked_add(2)?;
        Some(Self::new(digits, scale).shortened().qualified(self.qualifier().and(percent.qualifier())))
    }

    /// The difference of the two, to the precision of the finer one. `None` where the numbers are too long.
    pub fn minus(self, other: Self) -> Option<Self> {
        let (left, right) = self.aligned(other)?;
        let difference = Self::new(left.checked_sub(right)?, self.scale().max(other.scale()));
        Some(difference.qualified(self.qualifier().and(other.qualifier())))
    }

    /// The sum of the two, to the precision of the finer one. `None` where the numbers are too long.
    pub fn plus(self, other: Self) -> Option<Self> {
        self.minus(Self { digits: -other.digits, ..other })
    }

    /// The smallest and the largest value that round to this figure, to its last printed digit: 18.245 and
    /// 18.255 for 18.25. `None` where the number is too long.
    pub(crate) fn rounded_from(self) -> Option<(Self, Self)> {
        let digits = times_power_of_ten(self.digits, 1)?;
        let scale = self.scale().checked_add(1)?;
        Some((Self::new(digits.checked_sub(5)?, scale), Self::new(digits.checked_add(5)?, scale)))
    }

    /// One unit of its last printed digit: 0.01 for 18.25.
    pub(crate) fn last_place(self) -> Self {
        Self { digits: 1, ..self }
    }

    /// Half of one unit of its last digit that is not zero: 50000 for 300000, 0.05 for 0.10.
    pub(crate) fn half_of_last_digit(self) -> Self {
        let mut zeros = 0;
        let mut rest = self.digits.unsigned_abs();
        while rest != 0
            && let (tenth, 0) = divide(rest, 10)
        {
            rest = tenth;
            zeros += 1;
        }
        let digits = times_power_of_ten(5, zeros).unwrap_or(i128::MAX);
        Self::new(digits, self.scale()).shifted(1)
    }

    /// Whether it is a whole number that ends in three zeros.
    #[cfg(any(not(browser), feature = "article"))]
    pub(crate) fn is_in_thousands(self) -> bool {
        self.scale() == 0 && divide(self.digits.unsigned_abs(), 1000).1 == 0
    }

    /// The figure without its sign.
    pub fn magnitude(self) -> Self {
        Self { digits: if self.is_negative() { -self.digits } else { self.digits }, ..self }
    }

    /// The digits alone: nothing stands before them.
    pub(crate) fn alone(self) -> Self {
        self.qualified(Qualifier::None)
    }

    /// About how much it is, for looking it up among others.
    #[cfg(any(not(browser), feature = "article"))]
    #[expect(clippy::cast_precision_loss, reason = "what is looked up is compared exactly")]
    pub(crate) fn approximately(self) -> f64 {
        self.digits as f64 / 10_f64.powi(self.scale().into())
    }

    /// The figure with its point moved to the left by this many digits: 2860701 by 6 is 2.860701.
    pub(crate) fn shifted(self, places: u8) -> Self {
        Self::new(self.digits, self.scale().saturating_add(places))
    }

    /// The figure times a power of ten: 2.8 with 6 is 2800000. `None` where it has too many digits.
    pub(crate) fn times_ten_to(self, power: u8) -> Option<Self> {
        let zeros = power.saturating_sub(self.scale());
        let digits = times_power_of_ten(self.digits, zeros)?;
        Some(Self::new(digits, self.scale() - (power - zeros)).qualified(self.qualifier()))
    }

    /// Whether a percentage of `whole` says how much of it this figure is: not of zero, nor of a figure with
    /// the other sign.
    pub(crate) fn has_percentage_of(self, whole: Self) -> bool {
        !whole.is_zero() && (self.is_zero() || self.is_negative() == whole.is_negative())
    }

    /// The percentage of `whole` that this figure is, rounded to `decimals`. `None` where the whole is zero
    /// or the numbers are too long.
    pub fn percent_of(self, whole: Self, decimals: u8) -> Option<Rounded> {
        let qualifier = self.qualifier().and(whole.qualifier());
        let (part, whole) = self.aligned(whole)?;
        let scaled = times_power_of_ten(part, decimals.checked_add(2)?)?;
        let (digits, exact) = divide_rounding(scaled, whole)?;
        let figure = Self::new(digits, decimals).qualified(qualifier);
        Some(Rounded { figure, exact: exact && figure.is_plain() })
    }

    /// The figure with at most `decimals` decimals, rounded half away from zero.
    pub fn rounded(self, decimals: u8) -> Rounded {
        let kept = Rounded { figure: self, exact: true };
        if self.scale() <= decimals {
            return kept;
        }
        // No figure that we build has a scale above 38. If one had, it would stay unchanged.
        let Some(divisor) = times_power_of_ten(1, self.scale() - decimals) else { return kept };
        let Some((digits, exact)) = divide_rounding(self.digits, divisor) else { return kept };
        Rounded { figure: Self::new(digits, decimals).qualified(self.qualifier()), exact }
    }

    /// The same figure with at least so many decimals.
    pub(crate) fn with_decimals(self, decimals: u8) -> Self {
        // A difference has the decimals of the finer figure.
        self.minus(Self::new(0, decimals)).unwrap_or(self).qualified(self.qualifier())
    }

    /// The figure rounded to tens, hundreds or more: the last `zeros` of its whole digits become zero.
    pub(crate) fn in_round_numbers(self, zeros: u8) -> Option<Self> {
        let round = self.shifted(zeros).rounded(0).figure;
        Some(Self::new(times_power_of_ten(round.digits, zeros)?, 0))
    }

    /// Without trailing zeros in its decimals.
    pub(crate) fn shortened(mut self) -> Self {
        while self.scale() > 0
            && let Some((tenth, true)) = divide_rounding(self.digits, 10)
        {
            self = Self::new(tenth, self.scale() - 1).qualified(self.qualifier());
        }
        self
    }

    /// The digits of both figures at the same scale.
    fn aligned(self, other: Self) -> Option<(i128, i128)> {
        if self.places == NonZeroU8::MAX || other.places == NonZeroU8::MAX {
            return None;
        }
        let scale = self.scale().max(other.scale());
        let left = times_power_of_ten(self.digits, scale - self.scale())?;
        let right = times_power_of_ten(other.digits, scale - other.scale())?;
        Some((left, right))
    }
}

impl From<u32> for Figure {
    fn from(number: u32) -> Self {
        Self::new(i128::from(number), 0)
    }
}

/// The shortest digits that parse as the same number.
#[cfg(not(browser))]
fn shortest(number: f64) -> String {
    number.to_string()
}

/// The parts before and after the first point. Where there is no point, the second is a zero.
fn parts(text: &[u8]) -> (&[u8], &[u8]) {
    // By bytes, because searching for a `char` would add a kilobyte to the bundle.
    let point = text.iter().position(|byte| *byte == b'.');
    let split = point.and_then(|point| Some((text.get(..point)?, text.get(point + 1..)?)));
    split.unwrap_or((text, b"0"))
}

fn is_digits(text: &[u8]) -> bool {
    !text.is_empty() && text.iter().all(u8::is_ascii_digit)
}

// Our own 128-bit arithmetic. The compiler's is faster, but would add a kilobyte to the bundle.

/// The product. `None` where it might be too large: where the factors have more than 126 bits together.
fn multiply(left: i128, right: i128) -> Option<i128> {
    let bits = |number: i128| 128 - number.unsigned_abs().leading_zeros();
    (bits(left) + bits(right) <= 126).then(|| left.wrapping_mul(right))
}

/// The number with this many zeros appended. `None` where it would be too large.
fn times_power_of_ten(mut number: i128, zeros: u8) -> Option<i128> {
    for _ in 0..zeros {
        if number.unsigned_abs() > i128::MAX.unsigned_abs() / 10 {
            return None;
        }
        number = (number << 3) + (number << 1);
    }
    Some(number)
}

/// The quotient and the remainder, bit by bit. The divisor is not zero.
fn divide(dividend: u128, divisor: u128) -> (u128, u128) {
    // Most numbers fit 64 bits, which processors divide in hardware.
    if let (Ok(dividend), Ok(divisor)) = (u64::try_from(dividend), u64::try_from(divisor)) {
        let rest = dividend.checked_rem(divisor).unwrap_or_default();
        return (dividend.checked_div(divisor).unwrap_or_default().into(), rest.into());
    }
    let (mut quotient, mut rest) = (0, dividend);
    let mut shift = divisor.leading_zeros().saturating_sub(dividend.leading_zeros());
    loop {
        let subtrahend = divisor << shift;
        quotient <<= 1;
        if rest >= subtrahend {
            rest -= subtrahend;
            quotient |= 1;
        }
        if shift == 0 {
            return (quotient, rest);
        }
        shift -= 1;
    }
}

/// The quotient, rounded half away from zero, and whether there is no remainder. `None` for a divisor of
/// zero.
fn divide_rounding(dividend: i128, divisor: i128) -> Option<(i128, bool)> {
    if divisor == 0 {
        return None;
    }
    let (quotient, rest) = divide(dividend.unsigned_abs(), divisor.unsigned_abs());
    let up = rest >= divisor.unsigned_abs() - rest;
    let rounded = i128::try_from(quotient + u128::from(up)).ok()?;
    Some((if (dividend < 0) == (divisor < 0) { rounded } else { -rounded }, rest == 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_own_arithmetic_agrees_with_the_compiler() {
        let numbers = [0, 1, 2, 9, 10, 11, 255, 99_999, 1 << 64, 123_456_789_012_345_678_901_234_567_890, i128::MAX];
        for left in numbers {
            for right in numbers {
                if right != 0 {
                    let (left, right) = (left.unsigned_abs(), right.unsigned_abs());
                    assert_eq!(divide(left, right), (left / right, left % right));
                }
                for sign in [1, -1] {
                    assert!(
                        multiply(left, sign * right)
                            .is_none_or(|product| Some(product) == left.checked_mul(sign * right))
                    );
                }
            }
            for zeros in 0..40 {
                let expected = 10_i128.checked_pow(zeros.into()).and_then(|power| left.checked_mul(power));
                // Zero never becomes too large.
                assert_eq!(times_power_of_ten(left, zeros), if left == 0 { Some(0) } else { expected });
                assert_eq!(
                    times_power_of_ten(-left, zeros),
                    if left == 0 { Some(0) } else { expected.map(|number| -number) }
                );
            }
        }
        assert_eq!(multiply(10_i128.pow(18), -10_i128.pow(18)), Some(-10_i128.pow(36)));
    }

    fn figure(text: &str) -> Figure {
        Figure::parse(text).unwrap()
    }

    #[test]
    fn a_text_keeps_its_printed_precision() {
        for text in ["0", "7", "-7", "99.50", "0.05", "-0.5", "123456789012345678901234567890"] {
            assert_eq!(figure(text).plain(), text);
        }
        assert_eq!(figure("+12").plain(), "12");
        assert_eq!(figure("007").plain(), "7");
        assert_eq!((figure("0.50").digits(), figure("12.5").digits()), ("050".into(), "125".into()));
        assert_ne!(figure("99.5"), figure("99.50"));
        assert_eq!(figure("99.5").compare(figure("99.50")), Some(Ordering::Equal));
    }

    #[test]
    fn digits_are_capped() {
        assert!(Figure::parse(&"9".repeat(30)).is_ok());
        assert_eq!(Figure::parse(&"9".repeat(31)), Err(FigureError::TooLong));
        assert_eq!(Figure::parse(&("0.".to_owned() + &"1".repeat(31))), Err(FigureError::TooLong));
        assert!(Figure::parse(&("000".to_owned() + &"9".repeat(30))).is_ok());
    }

    #[test]
    fn a_json_number_gives_its_shortest_decimal() {
        for (number, plain) in [
            (0.0, "0"),
            (-0.0, "0"),
            (18.25, "18.25"),
            (99.54, "99.54"),
            (0.1, "0.1"),
            (-2.5e-6, "-0.0000025"),
            (1e15, "1000000000000000"),
            (2_860_701.0, "2860701"),
            (9_007_199_254_740_991.0, "9007199254740991"),
            (858_210.3, "858210.3"),
        ] {
            assert_eq!(Figure::from_number(number).unwrap().plain(), plain);
        }
    }

    #[test]
    fn a_json_number_that_browsers_do_not_keep_is_refused() {
        for number in [9_007_199_254_740_992.0, 1e21, 0.1 + 0.2, 1.0 / 3.0, 9e-7, f64::MIN_POSITIVE, f64::MAX] {
            assert_eq!(Figure::from_number(number), Err(FigureError::Inexact), "{number}");
        }
        for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert_eq!(Figure::from_number(number), Err(FigureError::NotFinite));
        }
    }

    #[test]
    fn in_json_a_figure_keeps_its_digits() {
        for (text, json) in [
            ("2860701", "2860701"),
            ("-0.5", "-0.5"),
            ("99.50", "\"99.50\""),
            ("0.0", "\"0.0\""),
            ("0", "0"),
            ("0.000001", "0.000001"),
            ("0.0000012", "\"0.0000012\""),
            ("999999999999999", "999999999999999"),
            ("1000000000000000", "\"1000000000000000\""),
            ("1234567890.123456", "\"1234567890.123456\""),
        ] {
            assert_eq!(figure(text).json(), json);
            if let Ok(number) = json.parse() {
                assert_eq!(Figure::from_number(number), Ok(figure(text)));
            }
        }
    }

    #[test]
    fn every_short_decimal_survives_the_float() {
        for step in 1..20_000_u32 {
            let plain = format!("{}.{:03}1", step * 79, step % 1000);
            assert_eq!(Figure::from_number(plain.parse().unwrap()).unwrap().plain(), plain);
        }
    }

    #[test]
    fn a_target_is_an_exact_product() {
        let target = figure("2860701").percentage(figure("30")).unwrap();
        assert_eq!(target.plain(), "858210.3");
        let read = target.rounded(0);
        assert_eq!((read.figure.plain().as_str(), read.exact), ("858210", false));
        assert!(figure("200").percentage(figure("50")).unwrap().rounded(0).exact);
        let long = figure(&"9".repeat(30));
        assert_eq!(long.percentage(long), None);
    }

    #[test]
    fn a_difference_is_exact() {
        let minus = |left: &str, right: &str| figure(left).minus(figure(right)).map(Figure::plain);
        assert_eq!(minus("4.91", "5.32").as_deref(), Some("-0.41"));
        assert_eq!(minus("5", "4.50").as_deref(), Some("0.50"));
        assert_eq!(minus(&"9".repeat(30), &("0.".to_owned() + &"1".repeat(30))), None);
        assert_eq!(figure("-0.5").magnitude().plain(), "0.5");
    }

    #[test]
    fn a_quotient_rounds_half_away_from_zero() {
        let percent = |part: &str, whole: &str, decimals| {
            let rounded = figure(part).percent_of(figure(whole), decimals).unwrap();
            (rounded.figure.plain(), rounded.exact)
        };
        assert_eq!(percent("156639", "858210.3", 2), ("18.25".into(), false));
        assert_eq!(percent("156639", "2860701", 2), ("5.48".into(), false));
        assert_eq!(percent("1", "8", 2), ("12.50".into(), true));
        assert_eq!(percent("1", "8", 0), ("13".into(), false));
        assert_eq!(percent("-1", "8", 0), ("-13".into(), false));
        assert_eq!(percent("3", "2", 0), ("150".into(), true));
        assert_eq!(figure("1").percent_of(figure("0.00"), 1), None);
    }
}
