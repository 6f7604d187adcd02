//! The cards of `seeds/`, as the crate reads them.

use std::fs;

use fact_card::Card;

use crate::setup::root;

/// What is written of a seed's card and its data: nothing where there is no card.
pub(crate) fn written(seed: &str, write: impl FnOnce(&Card, &str) -> String) -> String {
    let data = fs::read_to_string(root().join("seeds").join(format!("{seed}.json"))).unwrap_or_default();
    let card = Card::from_json(&data).ok().and_then(|reading| reading.card);
    card.map(|card| write(&card, &data)).unwrap_or_default()
}
