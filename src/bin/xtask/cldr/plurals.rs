//! Which forms of words go with which numbers.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use super::listing::table;
use super::{CATEGORIES, json, words};

/// The rows of rules: for numbers, and where a language's words need them for places in a field.
pub(super) fn plurals(packages: &Path) -> Result<String> {
    let supplemental = packages.join("cldr-core").join("supplemental");
    let cardinals = json(&supplemental.join("plurals.json"))?;
    let ordinals = json(&supplemental.join("ordinals.json"))?;
    let mut rows = Vec::new();
    let all = cardinals["supplemental"]["plurals-type-cardinal"].as_object().context("no rules for plurals")?;
    for (tag, of_cardinals) in all {
        let translated = fs::read_to_string(words().join(format!("{tag}.txt"))).unwrap_or_default();
        let of_ordinals = &ordinals["supplemental"]["plurals-type-ordinal"][tag];
        let of_places = if translated.contains("\nrank.") { rules(of_ordinals) } else { String::new() };
        let row = [rules(of_cardinals), of_places].join("|");
        if row != "|" {
            rows.push((tag.clone(), row));
        }
    }
    Ok(table("?", rows))
}

/// The rules as the crate reads them: `o:i=1+v=0;f:…`.
fn rules(rules: &Value) -> String {
    let rule = |category: &&str| {
        let rule = rules[format!("pluralRule-count-{category}")].as_str()?;
        // Examples follow.
        let condition = rule.split('@').next()?.replace(" and ", "+").replace(" or ", "/").replace(' ', "");
        (!condition.is_empty()).then(|| format!("{}:{condition}", category.get(..1).unwrap_or_default()))
    };
    CATEGORIES.iter().filter_map(rule).collect::<Vec<_>>().join(";")
}
