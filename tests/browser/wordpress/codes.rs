//! The embed codes that are published: those of the README, and those that the crate writes.

use fact_card::Document;
use fact_card::render::{Embed, Script};
use libtest_mimic::Failed;

/// What a reader sees of an embed code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Seen {
    Card,
    /// What stands in the card's place without the script.
    Fallback,
    /// The same, and the console says why.
    Refused,
    /// What stands there, and the data or the script as text: the tags are gone from around it.
    Code,
    Nothing,
}

/// The embed codes by name: the forms of the README, and what a reader sees of them. First where an
/// administrator has published them, who may use all of HTML, in a block and with the classic editor; then an
/// author, who may not, with either.
pub(super) const CODES: [(&str, &str, [Seen; 3]); 12] = [
    ("element", PASTED, [Seen::Card, Seen::Card, Seen::Code]),
    ("element-line", ELEMENT_LINE, [Seen::Card, Seen::Card, Seen::Code]),
    ("element-gap", ELEMENT_GAP, [Seen::Card, Seen::Card, Seen::Code]),
    ("element-gaps", ELEMENT_GAPS, [Seen::Card, Seen::Fallback, Seen::Code]),
    ("element-src", ELEMENT_SRC, [Seen::Card, Seen::Card, Seen::Fallback]),
    ("div", "<div data-fact-card='DATA'>Fallback</div>", [Seen::Card; 3]),
    ("div-lines", DIV_LINES, [Seen::Card; 3]),
    ("div-encoded", DIV_ENCODED, [Seen::Card; 3]),
    ("div-backslash", DIV_BACKSLASH, [Seen::Card, Seen::Card, Seen::Refused]),
    ("div-src", DIV_SRC, [Seen::Card; 3]),
    ("script", SCRIPT, [Seen::Card, Seen::Card, Seen::Nothing]),
    ("property", PROPERTY, [Seen::Card, Seen::Card, Seen::Code]),
];

/// The README's own, in lines.
const PASTED: &str = r#"<script async src="/wp-content/fact-card/fact-card.js"></script>

<fact-card>
  <script type="application/json">
    {
      "title": "A title",
      "stats": [
        { "label": "Residents", "value": 1234, "unit": "people",
          "note": "Tom & Ann's \"fine\" -- 1x2... (c)" }
      ]
    }
  </script>
  Fallback
</fact-card>"#;

const ELEMENT_LINE: &str = "<fact-card><script type=\"application/json\">DATA</script>Fallback</fact-card>";

/// With an empty line within the data, where the classic editor's text has a paragraph.
const ELEMENT_GAP: &str = r#"<fact-card><script type="application/json">
{ "title": "A title",

  "stats": [ { "label": "Residents", "value": 1234, "unit": "people", "note": "Tom & Ann's \"fine\" -- 1x2... (c)" } ]
}
</script>Fallback</fact-card>"#;

/// With empty lines around the data too: there the paragraph ends, and the element with it, before the data.
const ELEMENT_GAPS: &str = r#"<fact-card>

<script type="application/json">DATA</script>

Fallback

</fact-card>"#;

const ELEMENT_SRC: &str = "<fact-card src=\"/seeds/us-census-2020.json\">Fallback</fact-card>";

const DIV_LINES: &str = r#"<div data-fact-card='{
  "title": "A title",

  "stats": [
    { "label": "Residents", "value": 1234, "unit": "people",
      "note": "Tom \u0026 Ann\u0027s \u0022fine\u0022 -- 1x2... (c)" }
  ]
}'>Fallback</div>"#;

/// Between double marks, as programs write attributes.
const DIV_ENCODED: &str = r#"<div data-fact-card="{ &quot;title&quot;: &quot;A title&quot;, &quot;stats&quot;: [ { &quot;label&quot;: &quot;Residents&quot;, &quot;value&quot;: 1234, &quot;unit&quot;: &quot;people&quot;, &quot;note&quot;: &quot;Tom &amp; Ann's \&quot;fine\&quot; -- 1x2... (c)&quot; } ] }">Fallback</div>"#;

/// WordPress takes the backslashes out of an author's.
const DIV_BACKSLASH: &str = r#"<div data-fact-card='{ "title": "A title", "stats": [ { "label": "Residents", "value": 1234, "unit": "people", "note": "Tom &amp; Ann&#39;s \"fine\" -- 1x2... (c)" } ] }'>Fallback</div>"#;

const DIV_SRC: &str = "<div data-fact-card-src=\"/seeds/us-census-2020.json\">Fallback</div>";

const SCRIPT: &str = "<script async src=\"/wp-content/fact-card/fact-card.js\" data-card='DATA'></script>";

const PROPERTY: &str =
    "<fact-card>Fallback</fact-card>\n<script>document.querySelector(\"fact-card\").card = DATA</script>";

/// A card in one line, as embed codes have it, with all that WordPress likes to make finer.
pub(super) const DATA: &str = r#"{ "title": "A title", "stats": [ { "label": "Residents", "value": 1234, "unit": "people", "note": "Tom \u0026 Ann\u0027s \u0022fine\u0022 -- 1x2... (c)" } ] }"#;

/// The note of the card.
pub(super) const NOTE: &str = r#"Tom & Ann's "fine" -- 1x2... (c)"#;

/// A card with all that WordPress takes for something else: markup, entities, shortcodes, smileys, addresses,
/// what it quotes, and what it takes backslashes out of. Its lines have room to spare, for WordPress makes
/// the text of the fallback finer, which may be longer or shorter then.
pub(super) const NASTY: &str = r#"{ "lang": "en", "title": "Tom & Ann's \"fine\" -- 1x2... (c) :) [gallery ids=\"1\"]",
  "asOf": "2024-10",
  "stats": [
    { "label": "</div></script><!-- more --><!--more--> ]]> <b>bold</b>", "value": 1234, "unit": "\\people\\", "note": "C:\\new\\table \\\\ \\u0022 \\' / \/",
      "share": { "percent": 12.34, "ofTotal": 10000, "of": "&amp; &quot; &lt;i&gt; &nbsp; %20 %s $1 \\1" } },
    { "label": "https://www.youtube.com/watch?v=x editor@example.org", "text": "{{x}} <?php echo 1; ?> <% x %> ${x} `x`",
      "source": { "name": "A 'B' \"C\" \u2019 \u00a0 \ud83d\ude00", "url": "https://example.org/?a=1&b='2'&c=[3]" } },
    { "label": "&#8217; 10\" x 12' -- it's \u00bd", "missing": "[caption]x[/caption] --- ''q''" } ],
  "note": "javascript:alert(1) onclick=alert(1) style=x <img src=x onerror=alert(1)>" }"#;

/// The embed codes that the crate writes of it, by name, and who may publish each: an administrator, or
/// anyone.
pub(super) fn generated() -> [(&'static str, Embed<'static>, bool); 4] {
    let script = Script { address: "/wp-content/fact-card/fact-card.js", integrity: "" };
    [
        ("generated-element", Embed::Element(None), false),
        ("generated-div", Embed::Div(None), true),
        ("generated-div-script", Embed::Div(Some(script)), true),
        ("generated-script", Embed::Script(script), false),
    ]
}

/// The card that they are of.
pub(super) fn nasty() -> Result<Document, Failed> {
    Ok(Document::from_json(NASTY)?)
}
