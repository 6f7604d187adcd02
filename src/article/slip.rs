//! Figures that differ as a slip of the keyboard would have them.

/// From so many digits on, a figure with one other digit is not there by chance.
pub(super) const TELLING: usize = 6;

/// How many slips of the keyboard lie between two figures: one or two other digits, one more or less, or two
/// in the other order. `None` where it is another figure altogether.
pub(super) fn slips(one: &str, other: &str) -> Option<usize> {
    let [one, other] = [one.as_bytes(), other.as_bytes()];
    if one.len() != other.len() {
        let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
        let start = short.iter().zip(long).take_while(|(one, other)| one == other).count();
        let is_one = long.len() == short.len() + 1 && short.get(start..) == long.get(start + 1..);
        return is_one.then_some(1);
    }
    let differing: Vec<usize> =
        one.iter().zip(other).enumerate().filter(|(_, (one, other))| one != other).map(|(index, _)| index).collect();
    match differing[..] {
        [_] => Some(1),
        [first, second]
            if second == first + 1 && one.get(first) == other.get(second) && one.get(second) == other.get(first) =>
        {
            Some(1)
        }
        // Half of a figure of four digits would be another figure.
        [_, _] if one.len() >= TELLING => Some(2),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::slips;

    #[test]
    fn a_slip_is_told_from_another_figure() {
        for (one, other, expected) in [
            ("156639", "157639", Some(1)),
            ("156639", "156693", Some(1)),
            ("156639", "15639", Some(1)),
            ("156639", "1566639", Some(1)),
            ("156639", "157638", Some(2)),
            ("18.25", "18.52", Some(1)),
            ("18.25", "19.35", None),
            ("18.25", "18.3", None),
            ("156639", "287104", None),
        ] {
            assert_eq!(slips(one, other), expected, "{one} {other}");
        }
    }
}
