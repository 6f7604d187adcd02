//! A draft without what the card's own check calls an error.

use super::{Draft, DraftRelation, DraftStat, DraftWhole};
use crate::article::text::Article;
#[cfg(not(browser))]
use crate::document::Document;
use crate::finding::{Finding, Severity};

/// What the check of a card says.
#[cfg(not(browser))]
fn findings(json: &str) -> Vec<Finding> {
    Document::all_findings(json).unwrap_or_default()
}

/// What the check of a card says.
#[cfg(browser)]
fn findings(json: &str) -> Vec<Finding> {
    crate::bridge::check(json)
}

/// What of a stat was taken off a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Taken {
    /// The stat.
    Stat,
    /// How it relates to a whole.
    Relation,
    /// How it has changed.
    Change,
}

impl Draft {
    /// Takes off what does not add up: the stat, by where its figure stands in the text, and what of it.
    pub(super) fn check(&mut self, article: &Article) -> Vec<(usize, Taken)> {
        let mut all = Vec::new();
        // Each of them leaves less.
        while let Some((index, taken)) = self.error(article) {
            let Some(start) = self.stats.get(index).map(|stat| stat.found.span.start) else { break };
            all.push((start, taken));
            let Some(wrong) = self.stats.get_mut(index) else { break };
            match taken {
                Taken::Relation => wrong.relation = DraftRelation::Plain,
                Taken::Change => wrong.change = None,
                Taken::Stat => self.remove(index),
            }
        }
        all
    }

    /// The first error of the card.
    fn error(&self, article: &Article) -> Option<(usize, Taken)> {
        // A card without a title has an error that is not the draft's: the editor writes one.
        let titled = Self { title: self.title.clone().or_else(|| Some("-".to_owned())), ..self.clone() };
        findings(&titled.to_json(article)).iter().find_map(|finding| self.taken(finding))
    }

    /// What a finding is about. A stat that is related to nothing has the error itself.
    fn taken(&self, finding: &Finding) -> Option<(usize, Taken)> {
        (finding.severity == Severity::Error).then_some(())?;
        let (index, key) = finding.path.strip_prefix("stats[")?.split_once(']')?;
        let index = index.parse().ok()?;
        let stat: &DraftStat = self.stats.get(index)?;
        let is_related = stat.relation != DraftRelation::Plain;
        let taken = match key.split(['.', '[']).nth(1) {
            Some("share" | "target") if is_related => Taken::Relation,
            Some("change") if stat.change.is_some() => Taken::Change,
            _ => Taken::Stat,
        };
        Some((index, taken))
    }

    /// Takes off a stat, with what others say of it.
    fn remove(&mut self, removed: usize) {
        if removed < self.stats.len() {
            self.stats.remove(removed);
        }
        for stat in &mut self.stats {
            let (DraftRelation::Share { whole: DraftWhole::Stat(of), .. }
            | DraftRelation::Target { whole: DraftWhole::Stat(of), .. }) = &mut stat.relation
            else {
                continue;
            };
            match (*of).cmp(&removed) {
                std::cmp::Ordering::Less => {}
                std::cmp::Ordering::Equal => stat.relation = DraftRelation::Plain,
                std::cmp::Ordering::Greater => *of -= 1,
            }
        }
    }
}
