//! What the words beside figures are for: the names in the table `beside.txt`.

/// Lists them once: each with its name in the table.
macro_rules! uses {
    ($($one:ident = $name:literal,)+) => {
        /// What words are for.
        #[derive(Clone, Copy)]
        pub(super) enum Use {
            $($one,)+
        }

        impl Use {
            /// All of them, in their order.
            pub(super) const ALL: [Self; [$($name),+].len()] = [$(Self::$one),+];

            /// The name in the table.
            pub(super) fn name(self) -> &'static str {
                match self {
                    $(Self::$one => $name,)+
                }
            }
        }
    };
}

uses! {
    About = "about",
    After = "after",
    Against = "against",
    And = "and",
    At = "at",
    AtLeast = "atLeast",
    AtMost = "atMost",
    Below = "below",
    Between = "between",
    Clock = "clock",
    Code = "code",
    Compared = "compared",
    Counted = "counted",
    DayBefore = "day before",
    Down = "down",
    EachMonth = "each month",
    From = "from",
    Half = "half",
    Joins = "joins",
    LessThan = "lessThan",
    Linked = "linked",
    Minus = "minus",
    Month = "month",
    MonthBefore = "month before",
    MoreThan = "moreThan",
    Moved = "moved",
    Nearly = "nearly",
    None = "none",
    Of = "of",
    Pair = "pair",
    Percent = "percent",
    Plus = "plus",
    Range = "range",
    Ratio = "ratio",
    Reached = "reached",
    Score = "score",
    Sentence = "sentence",
    Street = "street",
    To = "to",
    Up = "up",
    UpTo = "upTo",
    Verb = "verb",
    Year = "year",
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Use;

    #[test]
    fn the_table_has_their_names_and_no_others() {
        let lines = include_str!("beside.txt").lines().filter(|line| !line.starts_with('#') && !line.is_empty());
        let names: BTreeSet<&str> =
            lines.map(|line| line.split_once(' ').unwrap().1.split_once(" = ").unwrap().0).collect();
        assert_eq!(names, Use::ALL.map(Use::name).into());
    }

    #[test]
    fn they_are_listed_in_their_order() {
        for (index, one) in Use::ALL.into_iter().enumerate() {
            assert_eq!(one as usize, index, "{}", one.name());
        }
    }
}
