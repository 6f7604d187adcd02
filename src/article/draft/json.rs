//! A draft as the data of a card.

use super::{Draft, DraftRelation, DraftStat, DraftWhole, one_line};
use crate::article::figures::{Found, FoundUnit};
use crate::article::text::Article;
use crate::text::json;

impl Draft {
    /// The card as JSON. `article` is the one that it was drafted from.
    pub fn to_json(&self, article: &Article) -> String {
        let mut lines = vec![format!("  \"lang\": {}", json(&self.lang))];
        // A card has to have one, and it is for the editor to write.
        lines.push(format!("  \"title\": {}", json(self.title.as_deref().unwrap_or_default())));
        lines.extend(self.as_of.as_ref().map(|date| format!("  \"asOf\": {}", json(date))));
        let stats: Vec<_> = (0..self.stats.len()).filter_map(|index| self.stat(article, index)).collect();
        lines.push(format!("  \"stats\": [\n{}\n  ]", stats.join(",\n")));
        lines.extend(self.source.as_ref().map(|name| format!("  \"source\": {{ \"name\": {} }}", json(name))));
        format!("{{\n{}\n}}\n", lines.join(",\n"))
    }

    /// A stat as JSON.
    fn stat(&self, article: &Article, index: usize) -> Option<String> {
        let stat = self.stats.get(index)?;
        let mut lines = Vec::new();
        let is_whole = |stat: &DraftStat| match &stat.relation {
            DraftRelation::Share { whole, .. } | DraftRelation::Target { whole, .. } => {
                *whole == DraftWhole::Stat(index)
            }
            DraftRelation::Plain | DraftRelation::Goal { .. } => false,
        };
        if self.stats.iter().any(is_whole) {
            lines.push(format!("\"id\": {}", json(&id(index))));
        }
        lines.push(format!("\"label\": {}", json(&stat.label)));
        lines.push(format!("\"value\": {}", stat.found.value.json()));
        lines.extend(unit(stat).map(|unit| format!("\"unit\": {unit}")));
        match &stat.relation {
            DraftRelation::Plain => {}
            DraftRelation::Share { percent, whole } => {
                lines.push(format!("\"share\": {{ \"percent\": {}, {} }}", percent.json(), of(whole)));
            }
            DraftRelation::Target { percent, whole, reached } => lines.push(format!(
                "\"target\": {{ \"percent\": {}, {}, \"reached\": {} }}",
                percent.json(),
                of(whole),
                reached.json()
            )),
            DraftRelation::Goal { value, date } => {
                let date = date.as_ref().map(|date| format!(", \"date\": {}", json(date)));
                lines.push(format!("\"target\": {{ \"value\": {}{} }}", value.json(), date.unwrap_or_default()));
            }
        }
        if let Some(change) = &stat.change {
            let from = change.from.map(|from| format!("\"from\": {}", from.json()));
            let by = change.by.map(|by| format!("\"by\": {}", by.json()));
            let percent = change.percent.map(|percent| format!("\"percent\": {}", percent.json()));
            let date = change.date.as_ref().map(|date| format!("\"date\": {}", json(date)));
            let keys: Vec<_> = from.into_iter().chain(date).chain(by).chain(percent).collect();
            lines.push(format!("\"change\": {{ {} }}", keys.join(", ")));
        }
        lines.push(format!("\"quote\": {}", json(&one_line(article.text().get(stat.quote.clone())?))));
        Some(format!("    {{\n      {}\n    }}", lines.join(",\n      ")))
    }
}

/// The id of a stat that others are parts of.
fn id(index: usize) -> String {
    format!("stat-{}", index + 1)
}

fn of(whole: &DraftWhole) -> String {
    match whole {
        DraftWhole::Words(words) => format!("\"of\": {}", json(words)),
        DraftWhole::Stat(index) => format!("\"ofStat\": {}", json(&id(*index))),
    }
}

/// The unit of a stat as JSON.
fn unit(stat: &DraftStat) -> Option<String> {
    unit_of(&stat.found, stat.noun.as_deref())
}

/// The unit of a figure as JSON. `noun` has the words for it, where it is a noun.
pub(crate) fn unit_of(found: &Found, noun: Option<&str>) -> Option<String> {
    match &found.unit {
        FoundUnit::None => None,
        FoundUnit::Percent | FoundUnit::Points => Some("\"%\"".to_owned()),
        FoundUnit::Currency { code, .. } => Some(format!("{{ \"currency\": {} }}", json(code))),
        FoundUnit::Measure(name) => Some(format!("{{ \"measure\": {} }}", json(name))),
        FoundUnit::Noun(_) => noun.map(json),
    }
}
