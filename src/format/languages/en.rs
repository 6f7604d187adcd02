//! English.

use super::{Language, Words};

pub(super) const ENGLISH: Language = Language {
    subtag: "en",
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    day: "{month} {day}, {year}",
    month: "{month} {year}",
    words: Words {
        as_of: "As of {date}",
        source: "Source: {source}",
        source_dated: "Source: {source}, {date}",
        share: "{percent} of {whole}",
        whole: "{name} ({size})",
        target: "{percent} of the target of {target}",
        target_rate: "{percent} of the target of {target} ({rate} of {whole})",
        target_of_name: "{percent} of the target of {rate} of {whole}",
        target_alone: "Target: {target}",
        target_alone_of_name: "Target: {rate} of {whole}",
        bar_target: "{percent} of the target",
        set_by: "Target set by {by}",
    },
};
