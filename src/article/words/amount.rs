//! Exact amounts: a numerator and a denominator.

use crate::figure::Figure;

/// An amount that is not below zero.
#[derive(Clone, Copy)]
pub(in crate::article) struct Amount {
    numerator: u128,
    denominator: u128,
}

/// How many digits of a fraction that does not come out are kept.
const DIGITS: u32 = 15;

impl Amount {
    pub(super) const fn whole(value: u128) -> Self {
        Self { numerator: value, denominator: 1 }
    }

    pub(in crate::article) fn part(numerator: u32, denominator: u32) -> Option<Self> {
        (denominator > 0).then_some(Self { numerator: numerator.into(), denominator: denominator.into() })
    }

    /// Digits after the decimal point.
    pub(super) fn decimal(digits: u128, count: u8) -> Option<Self> {
        (count > 0).then_some(Self { numerator: digits, denominator: 10_u128.checked_pow(count.into())? })
    }

    pub(super) fn is_fraction(self) -> bool {
        self.denominator > 1
    }

    pub(super) fn is_below(self, limit: u128) -> bool {
        self.denominator.checked_mul(limit).is_some_and(|limit| self.numerator < limit)
    }

    /// Whether it is a whole number of thousands.
    pub(super) fn is_in_thousands(self) -> bool {
        self.denominator == 1 && self.numerator > 0 && self.numerator.checked_rem(1000) == Some(0)
    }

    pub(super) fn plus(self, other: Self) -> Option<Self> {
        let left = self.numerator.checked_mul(other.denominator)?;
        let right = other.numerator.checked_mul(self.denominator)?;
        let denominator = self.denominator.checked_mul(other.denominator)?;
        Some(Self { numerator: left.checked_add(right)?, denominator })
    }

    /// With a part of a unit added, or taken away. Unchanged where it is less than that.
    pub(super) fn plus_part(self, numerator: i32, denominator: u32, unit: u128) -> Self {
        let parts = u128::from(numerator.unsigned_abs()).checked_mul(unit);
        let changed = parts.and_then(|parts| {
            let whole = self.numerator.checked_mul(denominator.into())?;
            let parts = parts.checked_mul(self.denominator)?;
            let numerator = if numerator < 0 { whole.checked_sub(parts) } else { whole.checked_add(parts) }?;
            Some(Self { numerator, denominator: self.denominator.checked_mul(denominator.into())? })
        });
        changed.unwrap_or(self)
    }

    pub(super) fn times(self, factor: u128) -> Option<Self> {
        // Half a million is whole.
        if factor.checked_rem(self.denominator) == Some(0) {
            let factor = factor.checked_div(self.denominator)?;
            return Some(Self::whole(self.numerator.checked_mul(factor)?));
        }
        Some(Self { numerator: self.numerator.checked_mul(factor)?, ..self })
    }

    /// The amount, if it is a whole number that is not large.
    pub(super) fn small(self) -> Option<u32> {
        (self.denominator == 1).then_some(())?;
        u32::try_from(self.numerator).ok()
    }

    /// The two numbers of the fraction that it is of a whole: 52 and 1000 for 5.2 of a hundred.
    pub(super) fn over(self, whole: u32) -> Option<(u32, u32)> {
        let whole = self.denominator.checked_mul(whole.into())?;
        Some((u32::try_from(self.numerator).ok()?, u32::try_from(whole).ok()?))
    }

    /// The figure, rounded to 15 digits if it does not come out.
    pub(in crate::article) fn figure(self, is_negative: bool) -> Option<Figure> {
        let whole = self.numerator.checked_div(self.denominator)?;
        let length = whole.checked_ilog10().map_or(0, |digits| digits + 1);
        let mut numerator = self.numerator;
        let mut decimals = 0;
        while numerator.checked_rem(self.denominator)? != 0 {
            if decimals + length >= DIGITS {
                numerator = numerator.checked_add(self.denominator / 2)?;
                break;
            }
            numerator = numerator.checked_mul(10)?;
            decimals += 1;
        }
        let digits = numerator.checked_div(self.denominator)?.to_string();
        let sign = if is_negative { "-" } else { "" };
        let figure = Figure::parse(&(sign.to_owned() + &digits)).ok()?;
        Some(figure.shifted(u8::try_from(decimals).ok()?).shortened())
    }
}
