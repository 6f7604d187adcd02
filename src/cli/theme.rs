//! The theme among the arguments.

use clap::ValueEnum;
use fact_card::Theme;

/// The page or paper that a card is drawn for.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ThemeArgument {
    /// A light page
    #[default]
    Light,
    /// A dark page
    Dark,
    /// A page that follows the reader's system
    Auto,
}

impl From<ThemeArgument> for Theme {
    fn from(argument: ThemeArgument) -> Self {
        match argument {
            ThemeArgument::Light => Self::Light,
            ThemeArgument::Dark => Self::Dark,
            ThemeArgument::Auto => Self::Auto,
        }
    }
}

/// Parses the theme of a picture, which cannot follow the reader's system.
#[cfg(feature = "image")]
pub(crate) fn picture_theme() -> impl clap::builder::TypedValueParser<Value = ThemeArgument> {
    use clap::builder::{PossibleValuesParser, TypedValueParser};

    PossibleValuesParser::new(["light", "dark"]).try_map(|name| ThemeArgument::from_str(&name, false))
}
