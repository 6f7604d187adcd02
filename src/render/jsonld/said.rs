//! What a card says of its stats, part by part.

use crate::node::{Token, Tree};

/// The texts of a stat's parts, in the order of the card. A part is what pages can style: `value`, `share`, `note`.
#[derive(Default)]
pub(super) struct Said<'a>(Vec<(&'a str, String)>);

impl Said<'_> {
    /// What the parts of these names say, a line each. `None` where the stat has none of them.
    pub(super) fn of(&self, names: &[&str]) -> Option<String> {
        let lines = self.0.iter().filter(|(name, _)| names.contains(name)).map(|(_, text)| text.trim());
        let lines: Vec<&str> = lines.filter(|text| !text.is_empty()).collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }
}

/// What each stat of a card says. What is for the eye alone is left out, as it is for screen readers.
pub(super) fn said(tree: &Tree) -> Vec<Said<'_>> {
    let mut stats = Vec::new();
    // How many elements are open, and how many were when each of these began.
    let mut open = 0_usize;
    let (mut stat, mut part, mut hidden) = (None, None, None);
    for token in tree.tokens() {
        match token {
            Token::Open(head) => {
                open += 1;
                if hidden.is_none() && head.attribute("aria-hidden").is_some() {
                    hidden = Some(open);
                }
                match head.attribute("part") {
                    Some("stat") => {
                        stat = Some(open);
                        stats.push(Said::default());
                    }
                    Some(name) if stat.is_some() && part.is_none() => {
                        part = Some(open);
                        if let Some(Said(parts)) = stats.last_mut() {
                            parts.push((name, String::new()));
                        }
                    }
                    _ => {}
                }
            }
            Token::Close => {
                for begun in [&mut stat, &mut part, &mut hidden] {
                    begun.take_if(|begun| *begun == open);
                }
                open = open.saturating_sub(1);
            }
            Token::Text(text) => {
                if part.is_some()
                    && hidden.is_none()
                    && let Some((_, said)) = stats.last_mut().and_then(|Said(parts)| parts.last_mut())
                {
                    said.push_str(text);
                }
            }
        }
    }
    stats
}
