//! What others are told who want to embed a card's page, as [oEmbed](https://oembed.com) has it: the content
//! system asks for an address that somebody has pasted, and shows the frame of the answer in its place.

use std::path::Path;
use std::{fs, io};

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use fact_card::render::{self, Embed, Script};
use fact_card::{Context, Document, Theme};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use serde_json::{Map, Value};
use sha2::{Digest, Sha384};
use url::{Origin, Url, form_urlencoded};

use crate::Refusal;

/// What cards in frames are drawn for: the reader's system says whether they are light or dark.
pub(crate) fn context() -> Context<'static> {
    Context { lang: "en", theme: Theme::Auto, ..Context::default() }
}

/// Where the script of frames is. What is there never changes: its address has the version.
pub(crate) const SCRIPT: &str = concat!("/", env!("CARGO_PKG_VERSION"), "/fact-card.frame.js");

/// The width that cards are embedded at, in pixels.
const WIDTH: u32 = 640;

/// Who answers: this server, as others call it.
pub(crate) struct Provider {
    base: String,
    origin: Origin,
    script: String,
    integrity: String,
}

/// What is asked.
pub(crate) struct Request {
    /// The name of the card.
    pub(crate) name: String,
    is_xml: bool,
    max_width: Option<u32>,
    max_height: Option<u32>,
}

impl Provider {
    /// The provider at an address such as `https://cards.example`. `root` has the script of frames.
    pub(crate) fn new(base: &str, root: &Path) -> io::Result<Self> {
        let origin = Url::parse(base).map_err(io::Error::other)?.origin();
        let script = fs::read_to_string(root.join("www/element/frame.js"))?;
        let integrity = format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(&script)));
        Ok(Self { base: base.trim_end_matches('/').to_owned(), origin, script, integrity })
    }

    /// The script that gives frames the height of their cards.
    pub(crate) fn script(&self) -> &str {
        &self.script
    }

    /// The links by which a card's page says where its card is described.
    pub(crate) fn links(&self, name: &str) -> String {
        let page = format!("{}/cards/{name}", self.base);
        let link = |(kind, format)| {
            let query = form_urlencoded::Serializer::new(String::new())
                .append_pair("url", &page)
                .append_pair("format", format)
                .finish()
                .replace('&', "&amp;");
            format!("<link rel=\"alternate\" type=\"{kind}+oembed\" href=\"{}/oembed?{query}\">\n", self.base)
        };
        [("application/json", "json"), ("text/xml", "xml")].map(link).concat()
    }

    /// Reads a query. `is_name` says what may be the name of a card.
    pub(crate) fn request(&self, query: &str, is_name: impl Fn(&str) -> bool) -> Result<Request, Refusal> {
        let value =
            |name| form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == name).map(|(_, value)| value);
        let Some(url) = value("url") else {
            let text = format!("found no url, expected url={}/cards/NAME\n", self.base);
            return Err((StatusCode::BAD_REQUEST, text));
        };
        let Some(name) = self.name(&url).filter(|name| is_name(name)) else {
            let text = format!("found url={url}, expected {}/cards/NAME\n", self.base);
            return Err((StatusCode::NOT_FOUND, text));
        };
        let is_xml = match value("format").as_deref() {
            None | Some("json") => false,
            Some("xml") => true,
            Some(other) => {
                let text = format!("found format={other}, expected json or xml\n");
                return Err((StatusCode::NOT_IMPLEMENTED, text));
            }
        };
        let most = |name| match value(name).as_deref() {
            None => Ok(None),
            Some(text) => match text.parse() {
                Ok(pixels) if pixels > 0 => Ok(Some(pixels)),
                _ => {
                    let text = format!("found {name}={text}, expected a whole number of pixels\n");
                    Err((StatusCode::BAD_REQUEST, text))
                }
            },
        };
        Ok(Request { name, is_xml, max_width: most("maxwidth")?, max_height: most("maxheight")? })
    }

    /// The answer about a card.
    pub(crate) fn answer(&self, request: &Request, document: &Document) -> Response {
        let page = format!("{}/frames/{}", self.base, request.name);
        let address = format!("{}{SCRIPT}", self.base);
        let script = Script { address: &address, integrity: &self.integrity };
        let frame = render::embed(document, context(), Embed::Frame { page: &page, script });
        let width = request.max_width.unwrap_or(WIDTH).min(WIDTH);
        let height = render::frame_height(document, context());
        // The frame grows with its card, so that it is what is around it that keeps to a height.
        let most = request.max_height.map(|most| format!(";max-height:{most}px;overflow:auto")).unwrap_or_default();
        let fields: [(&str, Value); 9] = [
            ("type", "rich".into()),
            ("version", "1.0".into()),
            ("title", document.card().title().unwrap_or(&request.name).into()),
            ("provider_name", "fact-card".into()),
            ("provider_url", self.base.as_str().into()),
            ("cache_age", 600.into()),
            ("html", format!("<div style=\"max-width:{width}px{most}\">{frame}</div>").into()),
            ("width", width.into()),
            ("height", request.max_height.map_or(height, |most| most.min(height)).into()),
        ];
        if !request.is_xml {
            let fields: Map<String, Value> = fields.map(|(name, value)| (name.to_owned(), value)).into_iter().collect();
            let kind = "application/json; charset=utf-8";
            return ([(header::CONTENT_TYPE, kind)], Value::Object(fields).to_string()).into_response();
        }
        match xml(&fields) {
            Ok(text) => ([(header::CONTENT_TYPE, "text/xml; charset=utf-8")], text).into_response(),
            Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        }
    }

    /// The name in the address of a card's page.
    fn name(&self, url: &str) -> Option<String> {
        let url = Url::parse(url).ok().filter(|url| url.origin() == self.origin)?;
        let name = url.path().strip_prefix("/cards/")?;
        Some(name.to_owned())
    }
}

fn xml(fields: &[(&str, Value)]) -> io::Result<Vec<u8>> {
    let mut writer = Writer::new(Vec::new());
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), Some("yes"))))?;
    writer.create_element("oembed").write_inner_content(|writer| {
        for (name, value) in fields {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            // Cards may have these two, and XML may not.
            let text = text.replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}");
            writer.create_element(*name).write_text_content(BytesText::new(&text))?;
        }
        Ok(())
    })?;
    Ok(writer.into_inner())
}

#[cfg(test)]
mod tests {
    use quick_xml::Reader;

    use super::*;

    #[test]
    fn xml_holds_whatever_a_title_has() {
        let title = "A & B <c> ]]> \"d\" 'e' &amp;lt; \u{fffe}";
        let text = String::from_utf8(xml(&[("title", title.into())]).unwrap()).unwrap();
        let (_, inner) = text.split_once("<title>").unwrap();
        let (inner, _) = inner.split_once("</title>").unwrap();
        assert!(!inner.contains('<') && !inner.contains("]]>"), "{inner}");
        assert_eq!(quick_xml::escape::unescape(inner).unwrap(), title.replace('\u{fffe}', "\u{fffd}"));
        let mut reader = Reader::from_str(&text);
        while reader.read_event().unwrap() != Event::Eof {}
    }

    #[test]
    fn an_address_ends_with_or_without_a_slash() {
        let provider = Provider::new("http://127.0.0.1:8000/", Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        assert!(provider.links("a").contains(
            "href=\"http://127.0.0.1:8000/oembed?url=http%3A%2F%2F127.0.0.1%3A8000%2Fcards%2Fa&amp;format=json\""
        ));
        let name = |query| provider.request(query, |_| true).map(|request| request.name).map_err(|(status, _)| status);
        assert_eq!(name("url=http%3A%2F%2F127.0.0.1%3A8000%2Fcards%2Fa"), Ok("a".to_owned()));
        assert_eq!(name("url=https%3A%2F%2F127.0.0.1%3A8000%2Fcards%2Fa"), Err(StatusCode::NOT_FOUND));
    }
}
