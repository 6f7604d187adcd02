//! Figures in millions beside single ones. Nothing is calculated from the two: a percentage of the one in the
//! other would be a million times another one.

use super::{Card, Goal, Relation, Stat, Unit, Whole};
use crate::figure::Figure;
use crate::finding::{At, Findings, Message, message, phrase, quoted};
use crate::format::Category;
use crate::full::Full;

impl Card {
    /// Finds out which figures are in thousands, millions and the like. Wholes in another scale than their
    /// parts are marked as such, and figures that are obviously not in the scale of their stat are left out.
    /// `scale_of` returns the power of ten that the words of a unit begin with.
    pub(crate) fn find_scales(&mut self, scale_of: impl Fn(&str) -> u8, findings: &Findings) {
        let units: Vec<Scaled> = self.stats.iter().map(|stat| Scaled::of(stat, &scale_of)).collect();
        let stats_at = At::Card.key("stats");
        for (stat, own) in self.stats.iter_mut().zip(&units) {
            let at = &stats_at.item(stat.index);
            if let Some(more) = stat.more.get_mut() {
                more.scale = own.scale;
            }
            if own.scale > 0 {
                own.leave_out(stat, at, findings);
            }
            let (key, whole) = match &mut stat.relation {
                Relation::Plain => continue,
                Relation::Share(share) => ("share", &mut share.whole),
                Relation::Target(target) => match &mut target.goal {
                    Goal::Percent(_, whole) => ("target", whole),
                    Goal::Value(_) => continue,
                },
            };
            if let Whole::Stat(index, words) = whole
                && let Some(other) = units.get(*index).filter(|other| other.scale != own.scale)
            {
                let at = &at.key(key);
                findings.warning(&at.key("ofStat"), || own.beside(other));
                *whole = Whole::OtherScale(Full::Yes, *index, words.take());
            }
        }
    }
}

/// The unit of a stat.
struct Scaled {
    /// The power of ten that its words begin with.
    scale: u8,
    /// As a finding quotes it.
    unit: String,
}

impl Scaled {
    fn of(stat: &Stat, scale_of: impl Fn(&str) -> u8) -> Self {
        match stat.unit() {
            Some(Unit::Words(words)) => {
                let words = words.of(Category::Other);
                Self { scale: scale_of(words), unit: quoted(words) }
            }
            Some(_) => Self { scale: 0, unit: phrase("another unit", &[]) },
            None => Self { scale: 0, unit: phrase("no unit", &[]) },
        }
    }

    /// A whole in another scale.
    fn beside(&self, whole: &Self) -> Message {
        let found = phrase("a figure in {0} and its whole in {1}", &[&self.unit, &whole.unit]);
        let remedy = "They are not compared. Write both in single units, with all digits that were published: \
                      \"display\": \"compact\" shows them short.";
        message(&found, "both in one scale", remedy)
    }

    /// Leaves out what is stated in the unit of the stat, but can't be in its scale: a target of 858,210 for
    /// 2.86 million people.
    fn leave_out(&self, stat: &mut Stat, at: &At<'_>, findings: &Findings) {
        let Some(value) = stat.value() else { return };
        let find = |at: &At<'_>, other: Figure| {
            let is_apart = self.is_apart(value, other);
            if is_apart {
                findings.error(at, || self.apart(value, other));
            }
            is_apart
        };
        let (at_share, at_target) = (at.key("share"), at.key("target"));
        let stated = match &stat.relation {
            Relation::Target(target) => match target.goal {
                Goal::Value(goal) => Some((at_target.key("value"), goal)),
                Goal::Percent(_, Whole::Total(total, _)) => Some((at_target.key("ofTotal"), total)),
                Goal::Percent(..) => None,
            },
            Relation::Share(share) => match share.whole {
                Whole::Total(total, _) => Some((at_share.key("ofTotal"), total)),
                _ => None,
            },
            Relation::Plain => None,
        };
        if stated.is_some_and(|(at, figure)| find(&at, figure)) {
            stat.relation = Relation::Plain;
        }
        let listed = |at: &At<'_>, item: Option<usize>, key: &str, figure: Option<Figure>| {
            figure.is_some_and(|figure| find(&at.listed(item).key(key), figure))
        };
        let change = at.key("change");
        stat.changes
            .retain(|one| !listed(&change, one.item(), "from", one.from) && !listed(&change, one.item(), "by", one.by));
        if let Some(more) = stat.more.get_mut() {
            let compare = at.key("compare");
            more.comparisons.retain(|one| !listed(&compare, one.item(), "value", Some(one.value)));
        }
    }

    /// Whether a figure is as much larger than the value as it is where it was stated in single units.
    fn is_apart(&self, value: Figure, other: Figure) -> bool {
        // A figure of the same scale may be a hundred times the value.
        let hundredth = self.scale.saturating_sub(2).max(2);
        !value.is_zero() && other.magnitude().shifted(hundredth).exceeds(value.magnitude())
    }

    fn apart(&self, value: Figure, other: Figure) -> Message {
        let found = phrase("{0} beside a value of {1} in {2}", &[&other.plain(), &value.plain(), &self.unit]);
        let remedy = phrase(
            "Write {0} if it is {1} in single units.",
            &[&other.shifted(self.scale).shortened().plain(), &other.plain()],
        );
        message(&found, "a figure in the scale of the value", &remedy)
    }
}
