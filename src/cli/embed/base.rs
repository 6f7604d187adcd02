//! The base URL of the scripts and the pages of a site.

use std::fmt::Write;
use std::str::FromStr;

use crate::cli::failure::Failure;
use crate::cli::input::Input;

/// The URL of a folder, without a slash at its end.
#[derive(Clone, Debug)]
pub(super) struct Base(String);

impl FromStr for Base {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let rest = ["https://", "http://", "/"].iter().find_map(|start| text.strip_prefix(start));
        let is_url = |rest: &str| {
            !rest.starts_with('/')
                && !rest.contains(|letter: char| letter.is_whitespace() || "?#\"'<>\\".contains(letter))
        };
        match rest {
            Some(rest) if is_url(rest) => Ok(Self(text.trim_end_matches('/').to_owned())),
            _ => Err("expected the URL of a folder, such as https://cdn.example/fact-card or /fact-card"),
        }
    }
}

impl Base {
    /// The URL of a script of this version. The script at a URL never changes, so browsers can cache it
    /// forever.
    pub(super) fn script(&self, name: &str) -> String {
        format!("{}/{}/{name}", self.0, env!("CARGO_PKG_VERSION"))
    }

    /// The URL of the page of a card.
    pub(super) fn page(&self, input: &Input) -> Result<String, Failure> {
        let Input::File { relative_path, .. } = input else {
            return Err(Failure::new(
                "the page of standard input has no name",
                "Name the file from which `fact-card render --as page` writes the page.",
            ));
        };
        let name = relative_path.with_extension("html");
        Ok(format!("{}/{}", self.0, encoded(&name.to_string_lossy())))
    }
}

/// Percent-encodes a name, except for the characters that RFC 3986 calls unreserved.
fn encoded(name: &str) -> String {
    let mut encoded = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string does not fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}
