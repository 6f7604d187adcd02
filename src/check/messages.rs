//! The messages about statements that do not add up.

use super::calculation::{Calculation, Check, places};
use super::right_whole::{RightWhole, right_whole};
use crate::card::{Card, PartsOf, Share, Stat, Whole};
use crate::date::Date;
use crate::figure::{Figure, Rounded};
use crate::finding::{Fix, Message, marks, message, phrase, quoted};
use crate::text::{count, join};

/// A percentage that does not follow from its figures.
pub(super) fn contradiction(card: &Card, calculation: &Calculation, stated: Figure) -> Message {
    let found =
        phrase("{0} for {1} of {2}", &[&percent(stated), &grouped(calculation.left), &grouped(calculation.right)]);
    let result = rounded(calculation, stated);
    let expected = percent(result);
    let meant = as_fraction(calculation, stated);
    let remedy = if let Some(meant) = meant {
        phrase("Write {0}: a percentage is of a hundred, and {1} is the fraction.", &[&meant.plain(), &stated.plain()])
    } else if calculation.check == Check::Growth {
        growth_remedy(card, calculation, stated, result)
    } else {
        match right_whole(card, calculation.stat, calculation.left, stated) {
            Some(whole) => whole_remedy(card, calculation, stated, whole),
            None => phrase("Write {0}, or correct the figures, or what it is a percentage of.", &[&result.plain()]),
        }
    };
    // A fraction from 1 on may be a percentage that is wrong.
    let fix = meant.filter(|_| Figure::from(1).exceeds(stated.magnitude())).map(Fix::figure);
    message(&found, &expected, &remedy).with(fix)
}

/// The percentage that a stated fraction stands for, where that is what follows from the figures: 25.4 for
/// 0.254.
fn as_fraction(calculation: &Calculation, stated: Figure) -> Option<Figure> {
    let meant = stated.hundredfold()?;
    let is_fraction = !stated.is_zero() && rounded(calculation, meant).compare(meant)? == std::cmp::Ordering::Equal;
    is_fraction.then_some(meant)
}

/// A share in words beside another percentage.
pub(super) fn other_words(text: &str, part: Figure, whole: Figure, stated: Figure) -> Message {
    let found = phrase("{0} beside {1}", &[&percent(stated), &quoted(text)]);
    let result = part.percent_of(whole, 1).map(|result| Rounded { figure: result.figure.shortened(), ..result });
    let expected = result.map_or_else(|| phrase("the same share", &[]), computed);
    message(&found, &expected, "Correct one of them.")
}

/// A figure beyond its target, which may be one that less is better than.
pub(super) fn beyond_target(value: Figure, goal: Figure) -> Message {
    let found = phrase("{0} for a target of {1}", &[&grouped(value), &grouped(goal)]);
    let remedy = "If less is better, write \"better\": \"down\": the card then says how far above the target it is. \
                  Write \"better\": \"up\" if not.";
    message(&found, "which direction is better", remedy)
}

/// A percentage that was cut off.
pub(super) fn truncation(calculation: &Calculation, stated: Figure) -> Message {
    let found = phrase("{0}, which is {1} cut off", &[&percent(stated), &computed(calculation.result())]);
    let result = rounded(calculation, stated);
    message(
        &found,
        &phrase("{0}, rounded", &[&percent(result)]),
        &phrase("Write {0}, unless it was published like this.", &[&result.plain()]),
    )
}

/// A share below 0% or above 100%.
pub(super) fn impossible(value: Figure, stated: Figure) -> Message {
    if value.is_negative() {
        let remedy = "Take the share out: a part of a whole is not below zero.";
        return message(&phrase("a share of {0}", &[&grouped(value)]), "a part from zero", remedy);
    }
    let remedy = "A part is no more than its whole. For growth write a \"change\", for progress a \"target\".";
    message(&percent(stated), "a percentage from 0 to 100", remedy)
}

/// A whole that is not above zero.
pub(super) fn no_whole(whole: Figure) -> Message {
    let found = phrase("a percentage of {0}", &[&grouped(whole)]);
    message(&found, "a whole above zero", "Correct the whole, or take the percentage out.")
}

/// Figures that are too long to multiply.
pub(super) fn too_long() -> Message {
    let remedy = "Round the figures, or choose a larger unit.";
    message("figures with too many digits to check", "fewer digits", remedy)
}

/// A whole with one name and two sizes.
pub(super) fn other_whole(value: Figure, stated: Figure, stat: &Stat, figure: Figure, known: &Share) -> Message {
    let whole = match known.whole() {
        Whole::Words(words) => quoted(words),
        _ => phrase("a whole", &[]),
    };
    let size = |part: Figure, percent: Figure| {
        part.percent_of(percent, 0).map(|size| grouped(size.figure)).unwrap_or_default()
    };
    let found = phrase(
        "{0} for {1}, which makes {2} about {3}",
        &[&percent(stated), &grouped(value), &whole, &size(value, stated)],
    );
    let expected = phrase(
        "about {0}, as {1} has it: {2} is {3}",
        &[&size(figure, known.percent()), &name(stat), &grouped(figure), &percent(known.percent())],
    );
    message(&found, &expected, "Correct one of them, or name what each is a percentage of.")
}

/// A difference that does not follow from its figures.
pub(super) fn difference(value: Figure, from: Figure, by: Figure) -> Message {
    let difference = value.minus(from).unwrap_or(by);
    let found = phrase("{0} for {1} to {2}", &[&grouped(by), &grouped(from), &grouped(value)]);
    let is_turned = Figure::from(0).minus(by).and_then(|by| by.compare(difference)) == Some(std::cmp::Ordering::Equal);
    let remedy =
        if is_turned { "Write {0}: the sign says which way it went." } else { "Write {0}, or correct the figures." };
    message(&found, &grouped(difference), &phrase(remedy, &[&difference.plain()]))
}

/// Another number of times an earlier figure.
pub(super) fn other_times(value: Figure, from: Figure, stated: Figure) -> Message {
    let found = phrase("{0} times for {1} to {2}", &[&grouped(stated), &grouped(from), &grouped(value)]);
    let result =
        value.percent_of(from, 4).map(|percent| percent.figure.shifted(2).rounded(places(stated.decimals() + 1)));
    let result = result.map_or(stated, |result| result.figure.shortened());
    message(&found, &phrase("about {0}", &[&grouped(result)]), "Correct one of them.")
}

/// A fall of more than 100%.
pub(super) fn impossible_fall(stated: Figure) -> Message {
    message(
        &percent(stated),
        "a fall of at most 100%",
        "Nothing falls by more than all of it, unless it goes below zero.",
    )
}

/// A percentage of a figure that is not above zero.
pub(super) fn of_negative(from: Figure) -> Message {
    let found = phrase("a percentage of {0}", &[&grouped(from)]);
    message(&found, "an earlier figure above zero", "It can't be checked. Write the difference as \"by\".")
}

/// A percentage of a temperature, or of another figure whose zero is a convention.
pub(super) fn of_scale() -> Message {
    message(
        "a percentage of a figure on a scale whose zero is a convention",
        "the difference in its unit",
        "20°C is not twice 10°C. Write the difference as \"by\", or leave the percentage out.",
    )
}

/// A percentage by which a percentage has changed, which may be meant in points.
pub(super) fn of_percentage(value: Figure, stated: Figure, earlier: Option<Figure>) -> Message {
    let found = phrase("a change by {0} of a figure in percent", &[&percent(stated)]);
    let by = earlier.and_then(|earlier| value.minus(earlier));
    let points = [grouped(stated.magnitude()), stated.plain()];
    let points = phrase(
        "If it changed by {0} percentage points, write \"by\": {1} in place of \"percent\".",
        &[&points[0], &points[1]],
    );
    let remedy = match (by, earlier) {
        (Some(by), Some(earlier)) => phrase(
            "{0} If it was ≈{1}, write \"from\" or \"by\" (≈{2}) too: the card shows it as computed.",
            &[&points, &percent(earlier), &by.plain()],
        ),
        _ => points,
    };
    message(&found, "the change in percentage points", &remedy)
}

/// Two figures that should be equal.
pub(super) fn not_the_same(check: Check, one: Figure, other: Figure) -> Message {
    let one = grouped(one);
    let other = grouped(other);
    if let Check::Earlier(index) = check {
        let expected = phrase("{0}, which series[{1}] has for the same date", &[&other, &count(index)]);
        return message(&one, &expected, "Correct one of them.");
    }
    let expected = phrase("{0}, the value of the stat, which its series ends with", &[&one]);
    message(&other, &expected, "Correct one of them, or add the last point.")
}

/// Parts that do not add up.
pub(super) fn parts(card: &Card, parts_of: PartsOf, sum: Figure, total: Figure) -> Message {
    let is_hundred = |stat: &&Stat| stat.parts_of() == Some(parts_of);
    let number = card.stats().iter().filter(is_hundred).count();
    let whole = match parts_of {
        PartsOf::Stat(index) => card.stats().get(index),
        PartsOf::Hundred => None,
    };
    let mark = if parts_of == PartsOf::Hundred { "%" } else { "" };
    let found = phrase("{0} parts that add up to {1}{2}", &[&count(number), &grouped(sum), mark]);
    let rest = total.minus(sum).unwrap_or(total);
    let remedy = if rest.is_negative() {
        "{0} is too much: correct the parts, or take \"partsOf\" out if they are not all, or overlap."
    } else {
        "{0} is missing: correct the parts, or take \"partsOf\" out if they are not all, or overlap."
    };
    let remedy = phrase(remedy, &[&join(&[&grouped(rest.magnitude()), mark])]);
    let total = join(&[&grouped(total), mark]);
    let expected = match whole {
        Some(whole) => phrase("{0}, all of {1}", &[&total, &name(whole)]),
        None => total,
    };
    message(&found, &expected, &remedy)
}

/// Parts in different units.
pub(super) fn units() -> Message {
    message(
        "parts in different units",
        "parts in the unit of their whole",
        "They can't be added, so this is not checked.",
    )
}

/// A date that should be before the date of the card.
pub(super) fn later(date: &Date, as_of: &Date) -> Message {
    let expected = phrase("a date before {0}, the card's \"asOf\"", &[&quoted(as_of.as_str())]);
    message(&quoted(date.as_str()), &expected, "Correct one of the dates.")
}

/// A series that goes on after the date of the card.
pub(super) fn point_after(date: &Date, as_of: &Date) -> Message {
    let expected = phrase("no point after {0}, the card's \"asOf\"", &[&quoted(as_of.as_str())]);
    message(&quoted(date.as_str()), &expected, "Correct one of the dates.")
}

/// A figure from 1900 to 2100 of which nothing else is stated.
pub(super) fn perhaps_a_year(year: Figure) -> Message {
    let digits = year.plain();
    let found = phrase("the figure {0} without a unit", &[&digits]);
    let remedy = phrase("If it is a year, write \"date\": \"{0}\": as a figure it is {1}.", &[&digits, &grouped(year)]);
    message(&found, "a \"unit\" that says what is counted", &remedy)
}

/// A source that is older than its figures.
pub(super) fn published_before(date: &Date, as_of: &Date) -> Message {
    let expected = phrase("a date from {0} on, the card's \"asOf\"", &[&quoted(as_of.as_str())]);
    message(&quoted(date.as_str()), &expected, "Correct one of the dates, or leave \"asOf\" out of a forecast.")
}

/// The remedy where the percentage is of another whole.
fn whole_remedy(card: &Card, calculation: &Calculation, stated: Figure, whole: RightWhole) -> String {
    let stat = whole.stat.and_then(|index| card.stats().get(index));
    let of = stat.map_or_else(|| grouped(whole.of), name);
    let key = match stat {
        Some(stat) => {
            join(&["\"ofStat\": ", &stat.id().map_or_else(|| phrase("the \"id\" that you give it", &[]), quoted)])
        }
        None => join(&["\"ofTotal\": ", &whole.of.plain()]),
    };
    let it_is = phrase("It is {0} of {1}", &[&grouped(calculation.left), &grouped(whole.size)]);
    let stated = stated.plain();
    match (whole.rate, calculation.check) {
        (Some(rate), Check::Reached) => phrase(
            "{0}, {1} of {2}: write \"percent\": {3}, {4} in the target.",
            &[&it_is, &percent(rate), &of, &rate.plain(), &key],
        ),
        (Some(rate), _) => phrase(
            "{0}, {1} of {2}: write it as a target, { \"percent\": {3}, {4}, \"reached\": {5} }.",
            &[&it_is, &percent(rate), &of, &rate.plain(), &key, &stated],
        ),
        (None, Check::Reached) => {
            phrase("{0}, all of {1}: write it as a share, { \"percent\": {2}, {3} }.", &[&it_is, &of, &stated, &key])
        }
        (None, _) => phrase("{0}, all of {1}: write {2}.", &[&it_is, &of, &key]),
    }
}

/// The remedy for a wrong growth.
fn growth_remedy(card: &Card, calculation: &Calculation, stated: Figure, result: Figure) -> String {
    let stat = card.stats().get(calculation.stat);
    let is =
        |figure: Option<Figure>| figure.and_then(|figure| figure.compare(stated)) == Some(std::cmp::Ordering::Equal);
    let remedy = if is(Figure::from(0).minus(result)) {
        "Write {0}: the sign says which way it went."
    } else if is(Some(calculation.left)) {
        "Write {0}. What stands here is the difference: that is \"by\"."
    } else if is(stat
        .and_then(Stat::value)
        .and_then(|value| calculation.left.percent_of(value, places(stated.decimals())))
        .map(|of| of.figure))
    {
        "Write {0}. What stands here is a percentage of the new figure: growth is one of the earlier figure."
    } else if is(result.plus(Figure::from(100))) {
        "Write {0}. What stands here is the new figure in percent of the earlier one."
    } else {
        "Write {0}, or correct the figures."
    };
    phrase(remedy, &[&result.plain()])
}

/// The correct percentage, to as many decimals as were stated.
fn rounded(calculation: &Calculation, stated: Figure) -> Figure {
    calculation
        .left
        .percent_of(calculation.right, places(stated.decimals()))
        .map_or(calculation.result().figure, |rounded| rounded.figure)
}

/// A stat as its author knows it: by its id, or else by its index in the data.
pub(super) fn name(stat: &Stat) -> String {
    stat.id().map_or_else(|| join(&["stats[", &count(stat.index()), "]"]), quoted)
}

/// A calculated percentage.
fn computed(result: Rounded) -> String {
    join(&[if result.exact { "" } else { "≈" }, &percent(result.figure)])
}

pub(super) fn percent(figure: Figure) -> String {
    join(&[&grouped(figure), "%"])
}

/// A figure as the language of the findings writes it, with what was said before it.
pub(crate) fn grouped(figure: Figure) -> String {
    let [group, point] = marks();
    let digits = figure.digits();
    let (whole, decimals) = digits.split_at_checked(digits.len() - figure.decimals()).unwrap_or_default();
    let mut text = figure.qualifier().written().to_owned();
    if figure.is_negative() {
        text.push('-');
    }
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            text.push(group);
        }
        text.push(digit);
    }
    if !decimals.is_empty() {
        text.push(point);
        text.push_str(decimals);
    }
    text
}
