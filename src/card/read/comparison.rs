//! What a figure is compared with: its uncertainty, an earlier figure, its history.

use super::{date, require};
use crate::card::{Better, Change, Extent, Fact, Interval, Point, Unit};
use crate::figure::Figure;
use crate::finding::{At, Findings, Fix, message, phrase, quoted};
use crate::full::{IS_FULL, Rare};
use crate::wire::Record;

/// The range or the margin of a stat.
pub(super) fn interval(stat: &Record, fact: &Fact, at: &At<'_>, findings: &Findings) -> Option<Interval> {
    if stat.has("range") && stat.has("margin") {
        let remedy = "Keep the one that was published: here the range is shown.";
        findings.error(&at.key("margin"), || message("\"margin\" beside \"range\"", "one of the two", remedy));
    }
    if let Some(record) = stat.object("range") {
        if !matches!(fact, Fact::Figure(_) | Fact::Range) {
            return None;
        }
        let at = &at.key("range");
        for key in ["low", "high"] {
            require(record, key, at, findings, || {
                message("nothing", "a figure", "Add both \"low\": … and \"high\": ….")
            });
        }
        let (low, high) = (record.figure("low")?, record.figure("high")?);
        if low.exceeds(high) {
            let found = || phrase("{0} to {1}", &[&low.plain(), &high.plain()]);
            findings.error(at, || message(&found(), "\"low\" below \"high\"", "Swap the two."));
            return None;
        }
        if let Fact::Figure(value) = *fact
            && (low.exceeds(value) || value.exceeds(high))
        {
            let found = || phrase("{0} to {1} around {2}", &[&low.plain(), &high.plain(), &value.plain()]);
            findings
                .error(at, || message(&found(), "a range that the figure is in", "Correct the range or the figure."));
            return None;
        }
        return Some(Interval { extent: Extent::Range(low, high), confidence: confidence(record, at, findings) });
    }
    let record = stat.object("margin").filter(|_| matches!(fact, Fact::Figure(_)))?;
    let at = &at.key("margin");
    require(record, "value", at, findings, || message("nothing", "a figure", "Add \"value\": 2.5 for ±2.5."));
    let margin = record.figure("value")?;
    if margin.is_negative() {
        let found = || margin.plain();
        findings.error(&at.key("value"), || message(&found(), "a margin from zero", "Write it without the sign."));
        return None;
    }
    Some(Interval { extent: Extent::Margin(margin), confidence: confidence(record, at, findings) })
}

fn confidence(record: &Record, at: &At<'_>, findings: &Findings) -> Option<Figure> {
    let confidence = record.figure("confidence")?;
    // 0.95 is the fraction for 95%: nobody states as little as that.
    if !confidence.exceeds(Figure::from(1)) || confidence.exceeds(Figure::from(100)) {
        let expected = "a percentage above 1, up to 100";
        findings.error(&at.key("confidence"), || {
            // A fraction below a half may be the probability of an error: 0.05 for 95%.
            let meant = confidence.hundredfold().filter(|meant| !Figure::from(50).exceeds(*meant));
            let meant = meant.filter(|_| Figure::from(1).exceeds(confidence));
            let remedy =
                meant.map_or(phrase("Write 95 for 95%.", &[]), |meant| phrase("Write {0}.", &[&meant.plain()]));
            message(&confidence.plain(), expected, &remedy).with(meant.map(Fix::figure))
        });
        return None;
    }
    Some(confidence)
}

/// A change of a stat's figure. `item` is its index in the list, if it is in one.
pub(super) fn change(
    record: &Record,
    unit: Option<&Unit>,
    at: &At<'_>,
    item: Option<usize>,
    findings: &Findings,
) -> Option<Change> {
    let from = record.figure("from");
    let mut percent = record.figure("percent");
    let times = Rare::new(|| times(record, at, findings));
    let is_stated = ["from", "by", "percent"].iter().any(|key| record.has(key)) || (IS_FULL && record.has("times"));
    if !is_stated {
        let remedy = "Add \"from\": … with the earlier figure, or \"by\" or \"percent\" as published.";
        findings.error(at, || message("no change", "how much the figure has changed", remedy));
    }
    if from.is_some_and(Figure::is_zero) && unit != Some(&Unit::Percent) {
        let remedy = "Only the difference is shown.";
        let expected = "an earlier figure that a percentage can be of";
        if percent.take().is_some() {
            findings.error(&at.key("percent"), || message("a percentage of zero", expected, remedy));
        } else {
            findings.note(&at.key("from"), || message("a change from zero", expected, remedy));
        }
    }
    let by = record.figure("by");
    from.or(by).or(percent).or_else(|| *times.get()?)?;
    if from.or(by).is_none() && unit == Some(&Unit::Percent) {
        // The full module shows it in percentage points.
        findings.ask();
    }
    let (date, better) = (date(record, "date", at, findings), better(record, at, findings));
    Some(Change { from, date, by, percent, better, times, item: Rare::new(|| item) })
}

/// How many times the earlier figure the figure is.
fn times(record: &Record, at: &At<'_>, findings: &Findings) -> Option<Figure> {
    let times = record.figure("times")?;
    findings.need_words();
    if !times.exceeds(Figure::from(1)) {
        let remedy = "Write 3 for three times as much. State a fall as \"by\" or \"percent\".";
        findings.error(&at.key("times"), || message(&times.plain(), "a figure above 1", remedy));
        return None;
    }
    Some(times)
}

/// Which direction is better.
pub(super) fn better(record: &Record, at: &At<'_>, findings: &Findings) -> Option<Better> {
    match record.text("better")? {
        "up" => Some(Better::Up),
        "down" => Some(Better::Down),
        "neutral" => None,
        other => {
            let expected = "\"up\", \"down\" or \"neutral\"";
            let remedy = "Write \"up\" where a larger figure is for the better, \"down\" where a smaller one is.";
            findings.error(&at.key("better"), || {
                let meant = other.to_ascii_lowercase();
                let fix = matches!(meant.as_str(), "up" | "down" | "neutral").then(|| Fix::text(&meant));
                message(&quoted(other), expected, remedy).with(fix)
            });
            None
        }
    }
}

/// The series of a stat. Empty where it has fewer than two points with a figure.
pub(super) fn series(stat: &Record, at: &At<'_>, findings: &Findings) -> Vec<Point> {
    let Some(slots) = stat.list("series") else { return Vec::new() };
    let at = &at.key("series");
    let mut points: Vec<Point> = Vec::new();
    for (index, slot) in slots.iter().enumerate() {
        let at = &at.item(index);
        points.extend(slot.object().and_then(|record| point(record, points.last(), at, findings)));
    }
    let known = points.iter().filter(|point| point.value.is_some()).count();
    if known < 2 {
        let found = if known == 1 { "one point" } else { "no points" };
        let remedy = "Add more, or take the series out.";
        findings.error(at, || message(found, "at least two points with a figure", remedy));
        points.clear();
    }
    points
}

fn point(record: &Record, last: Option<&Point>, at: &At<'_>, findings: &Findings) -> Option<Point> {
    require(record, "date", at, findings, || message("nothing", "when it was so", "Add \"date\": \"2024\"."));
    let date = date(record, "date", at, findings)?;
    if let Some(last) = last {
        let found = || phrase("{0} after {1}", &[&quoted(date.as_str()), &quoted(last.date.as_str())]);
        if !date.is_as_precise_as(&last.date) {
            let expected = "dates of one form: all years, all months, all quarters or the like";
            findings.error(&at.key("date"), || message(&found(), expected, "Write all dates alike."));
            return None;
        }
        if date.position() <= last.date.position() {
            let expected = "each point later than the one before it";
            findings.error(&at.key("date"), || message(&found(), expected, "Put the points in order."));
            return None;
        }
    }
    require_value(record, at, findings);
    Some(Point { date, value: record.figure("value") })
}

/// Warns of a point without a figure: the gap may be intended, or a mistake.
fn require_value(record: &Record, at: &At<'_>, findings: &Findings) {
    if !record.has("value") {
        let remedy = "The line has a gap here.";
        findings.warning(&at.key("value"), || message("nothing", "a figure", remedy));
    }
}
