//! Bahasa Indonesia.

use super::{Language, Words};

pub(super) const INDONESIAN: Language = Language {
    subtag: "id",
    months: [
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ],
    day: "{day} {month} {year}",
    month: "{month} {year}",
    words: Words {
        as_of: "Data per {date}",
        source: "Sumber: {source}",
        source_dated: "Sumber: {source}, {date}",
        share: "{percent} dari {whole}",
        whole: "{name} ({size})",
        target: "{percent} dari target {target}",
        target_rate: "{percent} dari target {target} ({rate} dari {whole})",
        target_of_name: "{percent} dari target {rate} dari {whole}",
        target_alone: "Target: {target}",
        target_alone_of_name: "Target: {rate} dari {whole}",
        bar_target: "{percent} dari target",
        set_by: "Target ditetapkan {by}",
    },
};
