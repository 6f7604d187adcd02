//! What the elements of a page mean for its text.

use std::rc::Rc;

use html5gum::StartTag;

use super::BlockKind;

/// The end of an element is looked for no deeper than this, as pages are no deeper.
pub(super) const MAX_DEPTH: usize = 512;

/// An element that is open, with what holds for the text in it.
pub(super) struct Open {
    name: Vec<u8>,
    pub(super) is_hidden: bool,
    pub(super) is_title: bool,
    pub(super) kind: BlockKind,
    pub(super) script: Script,
    /// The language, where the element or one around it says it. That of the page is not one of these.
    pub(super) lang: Option<Rc<str>>,
}

/// Where characters stand on their line.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    None,
    Above,
    Below,
}

impl Script {
    /// The text with its digits raised or lowered, so that they are not read as those of a figure.
    pub(super) fn shown(self, text: &str) -> String {
        let digits = match self {
            Self::None => return text.to_owned(),
            Self::Above => ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'],
            Self::Below => ['₀', '₁', '₂', '₃', '₄', '₅', '₆', '₇', '₈', '₉'],
        };
        let digit = |character: char| {
            let digit = character.to_digit(10).and_then(|digit| usize::try_from(digit).ok());
            digit.and_then(|digit| digits.get(digit)).copied().unwrap_or(character)
        };
        text.chars().map(digit).collect()
    }
}

impl Open {
    /// The page itself.
    pub(super) fn page() -> Self {
        Self {
            name: Vec::new(),
            is_hidden: false,
            is_title: false,
            kind: BlockKind::Paragraph,
            script: Script::None,
            lang: None,
        }
    }

    pub(super) fn is(&self, name: &[u8]) -> bool {
        self.name == name
    }

    /// An element in this one. None if it has no end.
    pub(super) fn inner(&self, tag: &StartTag<usize>) -> Option<Self> {
        let name = tag.name.as_slice();
        if is_void(name) {
            return None;
        }
        Some(Self {
            name: name.to_vec(),
            is_hidden: self.is_hidden || is_hidden(tag),
            is_title: self.is_title || name == b"title",
            kind: match name {
                _ if is_note(tag) => BlockKind::Note,
                b"title" | b"h1" => BlockKind::Headline,
                b"h2" | b"h3" | b"h4" | b"h5" | b"h6" => BlockKind::Heading,
                b"figcaption" | b"caption" => BlockKind::Caption,
                b"td" | b"th" => BlockKind::Cell,
                _ => self.kind,
            },
            script: match name {
                b"sup" => Script::Above,
                b"sub" => Script::Below,
                _ => self.script,
            },
            lang: match lang(tag) {
                Some(lang) if name != b"html" => Some(lang.into()),
                _ => self.lang.clone(),
            },
        })
    }

    /// Whether the start of another element ends it, as its own end tag may be left out.
    pub(super) fn ends_before(&self, name: &[u8]) -> bool {
        match self.name.as_slice() {
            b"p" => is_block(name) && !matches!(name, b"title"),
            b"li" => name == b"li",
            b"dt" | b"dd" => matches!(name, b"dt" | b"dd"),
            b"td" | b"th" => matches!(name, b"td" | b"th" | b"tr" | b"tbody" | b"tfoot"),
            b"tr" => matches!(name, b"tr" | b"tbody" | b"tfoot"),
            b"caption" => matches!(name, b"tr" | b"td" | b"th" | b"thead" | b"tbody"),
            b"option" => matches!(name, b"option" | b"optgroup"),
            _ => false,
        }
    }
}

/// The language that an element says, if that is one.
pub(super) fn lang(tag: &StartTag<usize>) -> Option<String> {
    let lang = tag.attributes.get(&b"lang"[..]).or_else(|| tag.attributes.get(&b"xml:lang"[..]))?;
    let lang = String::from_utf8_lossy(lang).trim().replace('_', "-");
    crate::format::is_language_tag(&lang).then_some(lang)
}

/// Whether readers do not see what is in it, or not as a part of the article: scripts, controls, navigation,
/// what has been deleted, and cards.
fn is_hidden(tag: &StartTag<usize>) -> bool {
    let has = |name: &[u8]| tag.attributes.contains_key(name);
    let style = tag.attributes.get(&b"style"[..]).map(|style| String::from_utf8_lossy(style).to_ascii_lowercase());
    let is_shown = style.is_none_or(|style| !style.replace(char::is_whitespace, "").contains("display:none"));
    let is_element = matches!(
        tag.name.as_slice(),
        b"audio"
            | b"button"
            | b"canvas"
            | b"datalist"
            | b"del"
            | b"fact-card"
            | b"iframe"
            | b"math"
            | b"nav"
            | b"noscript"
            | b"object"
            | b"rp"
            | b"rt"
            | b"s"
            | b"script"
            | b"select"
            | b"strike"
            | b"style"
            | b"svg"
            | b"template"
            | b"textarea"
            | b"video"
    );
    is_element || !is_shown || has(b"hidden") || has(b"data-fact-card") || has(b"data-fact-card-src")
}

/// Whether it is a footnote, or the list of them.
fn is_note(tag: &StartTag<usize>) -> bool {
    let value = |name: &[u8]| tag.attributes.get(name).map(|value| value.to_ascii_lowercase()).unwrap_or_default();
    let names = |value: &[u8]| {
        value.split(u8::is_ascii_whitespace).any(|word| {
            let word = word.strip_prefix(b"doc-").unwrap_or(word);
            matches!(word, b"footnote" | b"footnotes" | b"endnote" | b"endnotes")
        })
    };
    let is_numbered = value(b"id").strip_prefix(b"fn").is_some_and(|rest| {
        let rest = rest.trim_ascii_start();
        rest.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'-' | b'_')) && !rest.is_empty()
    });
    // Elements of text, and not the links to them.
    is_block(&tag.name) && (names(&value(b"class")) || names(&value(b"role")) || is_numbered)
}

/// Whether it begins and ends a block of text.
pub(super) fn is_block(name: &[u8]) -> bool {
    matches!(
        name,
        b"address"
            | b"article"
            | b"aside"
            | b"blockquote"
            | b"body"
            | b"caption"
            | b"center"
            | b"dd"
            | b"details"
            | b"dialog"
            | b"dir"
            | b"div"
            | b"dl"
            | b"dt"
            | b"fact-card"
            | b"fieldset"
            | b"figcaption"
            | b"figure"
            | b"footer"
            | b"form"
            | b"h1"
            | b"h2"
            | b"h3"
            | b"h4"
            | b"h5"
            | b"h6"
            | b"head"
            | b"header"
            | b"hr"
            | b"html"
            | b"legend"
            | b"li"
            | b"main"
            | b"menu"
            | b"nav"
            | b"ol"
            | b"option"
            | b"p"
            | b"pre"
            | b"search"
            | b"section"
            | b"summary"
            | b"table"
            | b"tbody"
            | b"td"
            | b"tfoot"
            | b"th"
            | b"thead"
            | b"title"
            | b"tr"
            | b"ul"
    )
}

/// Whether it has no end.
fn is_void(name: &[u8]) -> bool {
    matches!(
        name,
        b"area"
            | b"base"
            | b"br"
            | b"col"
            | b"embed"
            | b"hr"
            | b"img"
            | b"input"
            | b"link"
            | b"meta"
            | b"param"
            | b"source"
            | b"track"
            | b"wbr"
    )
}
