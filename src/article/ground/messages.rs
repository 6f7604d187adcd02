//! What a card's author is told about a figure and the article.

use super::{Grounded, Place, Rounding, Verdict};
use crate::article::Article;
use crate::check::grouped;
use crate::figure::Figure;
use crate::finding::{Finding, Severity, phrase, quoted};
use crate::text::join;

impl Grounded {
    /// What is to be corrected, or worth knowing: a warning where the article does not have the figure or has
    /// another one, a note where the card has fewer digits or leaves out an "about". `None` where nothing is.
    pub fn finding(&self, article: &Article) -> Option<Finding> {
        let there = self.places.first().map(|place| quoted(place.text(article)));
        let there = there.as_deref();
        let own = self.written(self.figure);
        let (severity, expected, remedy) = match (self.verdict, there) {
            // An article rarely has a whole series.
            _ if self.is_point => return None,
            (Verdict::Missing, _) => {
                let remedy = phrase("Correct it, or add it to the article.", &[]);
                (Severity::Warning, phrase("a figure that the article has", &[]), remedy)
            }
            (Verdict::Contradicted, Some(there)) => {
                let remedy = phrase("Correct the card, or the article if that is wrong.", &[]);
                (Severity::Warning, phrase("{0}, which the article has in its place", &[there]), remedy)
            }
            (Verdict::FoundRounded(Rounding::CardRounds | Rounding::CardCuts), Some(there))
                if self.figure.is_plain() =>
            {
                let remedy = phrase("State it with all of its digits. \"display\" shortens what is shown.", &[]);
                (Severity::Note, phrase("{0}, which the article has", &[there]), remedy)
            }
            (_, Some(there)) => {
                let meant = self.figure.qualified(self.left_out()?);
                let remedy = phrase("Write {0}.", &[&meant.json()]);
                (Severity::Note, phrase("{0}: the article says {1}", &[&self.written(meant), there]), remedy)
            }
            (_, None) => return None,
        };
        Some(Finding { severity, path: self.path.clone(), found: own, expected, remedy, fix: None })
    }

    /// The verdict in a few words, which follow the figure: `2,860,701`, `found rounded to "2.9 million"`.
    pub fn explain(&self, article: &Article) -> String {
        let there = self.places.first().map(|place| quoted(place.text(article))).unwrap_or_default();
        match self.verdict {
            Verdict::Found => "found".to_owned(),
            Verdict::FoundRounded(Rounding::ArticleRounds) => join(&["found rounded to ", &there]),
            Verdict::FoundRounded(Rounding::ArticleCuts) => join(&["found cut off to ", &there]),
            Verdict::FoundRounded(Rounding::CardRounds | Rounding::CardCuts) => {
                join(&["found with more digits as ", &there])
            }
            Verdict::OtherUnit(_) => join(&["found as ", &there]),
            Verdict::Derived(_) => {
                let from: Vec<String> = self.places.iter().map(|place| quoted(place.text(article))).collect();
                join(&["follows from ", &from.join(" and ")])
            }
            Verdict::Contradicted => join(&["the article has ", &there, " in its place"]),
            Verdict::Missing => "not in the article".to_owned(),
        }
    }

    /// A figure in English format, with the percent sign if this one is a percentage.
    pub fn written(&self, figure: Figure) -> String {
        join(&[&grouped(figure), if self.is_percent { "%" } else { "" }])
    }
}

impl Verdict {
    /// Its name for programs: `found`, `rounded`, `otherUnit`, `derived`, `contradicted` or `missing`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Found => "found",
            Self::FoundRounded(_) => "rounded",
            Self::OtherUnit(_) => "otherUnit",
            Self::Derived(_) => "derived",
            Self::Contradicted => "contradicted",
            Self::Missing => "missing",
        }
    }
}

impl Place {
    /// The figure, as the article writes it.
    pub fn text<'a>(&self, article: &'a Article) -> &'a str {
        article.text().get(self.span.clone()).unwrap_or_default()
    }
}
