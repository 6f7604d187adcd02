//! Whether a stated percentage follows from its figures.

use super::calculation::{Check, Reason, Verdict};
use super::span::Span;
use crate::figure::Figure;

/// Whether a part is a percentage of a whole above zero, or has grown by that percentage from it.
pub(crate) fn verdict(part: Span, whole: Span, percent: Figure, check: Check) -> Verdict {
    let step = percent.last_place();
    // The first percentage that would not be cut off to the stated one.
    let mut end =
        if percent.is_negative() { percent.minus(step) } else { percent.plus(step) }.unwrap_or(Figure::TOO_LONG);
    let mut percents = Span::printed(percent);
    let mut percent = percent;
    if check == Check::Growth {
        // The new figure is 100% of the earlier one, plus the growth.
        let hundred = Figure::from(100);
        percents = percents.plus(hundred);
        percent = percent.plus(hundred).unwrap_or(Figure::TOO_LONG);
        end = end.plus(hundred).unwrap_or(Figure::TOO_LONG);
    }
    let verdict = verdict_of(whole.percentage(percents).meets(part));
    if verdict != Verdict::Contradicts || !percent.is_plain() {
        return verdict;
    }
    // All values of the part are now either above the percentage or below it.
    let exact = whole.percentage(Span::exact(percent));
    let cut = whole.percentage(Span::exact(end));
    let is_cut = if end.exceeds(percent) {
        part.low.exceeds(exact.low) && cut.high.exceeds(part.low)
    } else {
        exact.low.exceeds(part.low) && part.high.exceeds(cut.low)
    };
    if is_cut { Verdict::Truncated } else { verdict }
}

/// The verdict on two spans, from whether they meet. `None` where the numbers are too long to tell.
pub(super) fn verdict_of(meets: Option<bool>) -> Verdict {
    match meets {
        Some(true) => Verdict::Agrees,
        Some(false) => Verdict::Contradicts,
        None => Verdict::Unchecked(Reason::TooLong),
    }
}
