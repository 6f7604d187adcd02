//! The table of the element `<fact-card>`: its attributes, members, events, custom properties and parts.
//!
//! In all texts, code is in backticks.

/// What the element is.
pub(super) const ELEMENT: &str = "A card of an article's key figures. Its data is a `<script type=\"application/json\">` \
    inside it, the JSON at the address in `src`, or the property `card`. Other content is the fallback: readers see it \
    until the card is there, and where scripts are off. There are no slots.";

/// An attribute, of the element or of another host of a card.
pub(super) struct Attribute {
    pub(super) name: &'static str,
    pub(super) on: On,
    /// The type of its value in TypeScript.
    pub(super) values: &'static str,
    /// The behaviour without it, in words.
    pub(super) default: &'static str,
    pub(super) sentence: &'static str,
}

impl Attribute {
    /// What it means, with its default.
    pub(super) fn meaning(&self) -> String {
        let Self { sentence, default, .. } = self;
        if default.is_empty() { (*sentence).to_owned() } else { format!("{sentence} Default: {default}.") }
    }

    /// Whether `<fact-card>` has it as a property, too. Every element has its `lang`.
    pub(super) fn is_reflected(&self) -> bool {
        matches!(self.on, On::Element | On::Host) && !self.name.contains('-')
    }

    /// Whether only its presence counts, not its value.
    pub(super) fn is_flag(&self) -> bool {
        self.values == "boolean"
    }
}

/// The elements that may have an attribute.
#[derive(Clone, Copy)]
pub(super) enum On {
    /// `<fact-card>`.
    Element,
    /// The element with the data: `<fact-card>`, or any element with one of the attributes that bring a card
    /// to it.
    Host,
    /// Any element but `<fact-card>`.
    Other,
    /// Any element around the card, or the card itself.
    Around,
    /// The script tag.
    Script,
}

impl On {
    /// Whether `<fact-card>` may have it.
    pub(super) fn is_element(self) -> bool {
        matches!(self, Self::Element | Self::Host | Self::Around)
    }

    /// In Markdown.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Element => "`<fact-card>`",
            Self::Host => "`<fact-card>`, or the element with the data",
            Self::Other => "any element",
            Self::Around => "any element around the card",
            Self::Script => "the script tag",
        }
    }
}

pub(super) const ATTRIBUTES: [Attribute; 15] = [
    Attribute { name: "src", on: On::Element, values: "string", default: "", sentence: "The address of the data." },
    Attribute {
        name: "data-fact-card",
        on: On::Host,
        values: "string",
        default: "",
        sentence: "The data as JSON. It brings a card to any element.",
    },
    Attribute {
        name: "data-fact-card-src",
        on: On::Other,
        values: "string",
        default: "",
        sentence: "The address of the data. It brings a card to any element.",
    },
    Attribute {
        name: "data-card",
        on: On::Script,
        values: "string",
        default: "",
        sentence: "The data as JSON, for a card where the script tag is.",
    },
    Attribute {
        name: "refresh",
        on: On::Element,
        values: "number",
        default: "never",
        sentence: "Fetch `src` again after this many seconds, at least 10: `refresh=\"60\"`. An unchanged answer costs a \
                   few bytes if the server sends an `ETag`. Each failure doubles the time, up to an hour. Nothing is fetched \
                   while the page is hidden.",
    },
    Attribute {
        name: "data-fact-card-refresh",
        on: On::Other,
        values: "number",
        default: "never",
        sentence: "The same for `data-fact-card-src`.",
    },
    Attribute {
        name: "data-nowasm",
        on: On::Script,
        values: "string",
        default: "",
        sentence: "Draw cards without WebAssembly, and do not try it. The value may be the address of \
                   `fact-card.nowasm.js`.",
    },
    Attribute {
        name: "theme",
        on: On::Element,
        values: "\"light\" | \"dark\"",
        default: "that of the page: the background behind the card, then its `color-scheme`",
        sentence: "The theme of the card.",
    },
    Attribute {
        name: "heading",
        on: On::Element,
        values: "2 | 3 | 4 | 5 | 6",
        default: "2",
        sentence: "The level of the card's heading: one more than that of the heading above it.",
    },
    Attribute {
        name: "data-fact-card-heading",
        on: On::Other,
        values: "2 | 3 | 4 | 5 | 6",
        default: "2",
        sentence: "The same for a card on any element, or on the script tag.",
    },
    Attribute {
        name: "check",
        on: On::Host,
        values: "boolean",
        default: "",
        sentence: "Check the card as soon as it is drawn, and report figures that do not add up. A listener for \
                   `fact-card-finding` on the element itself does the same. Otherwise the card is checked when a reader \
                   opens the calculations of a figure.",
    },
    Attribute {
        name: "strict",
        on: On::Host,
        values: "boolean",
        default: "",
        sentence: "Leave out a stat that contradicts itself, and report it. The card is drawn when it has been checked.",
    },
    Attribute {
        name: "article",
        on: On::Element,
        values: "string",
        default: "the card knows no article",
        sentence: "A CSS selector of the card's article. Readers can go from a figure to its sentence there, and figures \
                   that it contradicts are reported. Empty: the `<article>` or `<main>` around the card.",
    },
    Attribute {
        name: "data-fact-card-article",
        on: On::Other,
        values: "string",
        default: "the card knows no article",
        sentence: "The same for a card on any element.",
    },
    Attribute {
        name: "lang",
        on: On::Around,
        values: "string",
        default: "",
        sentence: "The language of a card whose data states none.",
    },
];

/// A property or a method.
pub(super) struct Member {
    pub(super) name: &'static str,
    /// The type of its value, or of what it returns, in TypeScript.
    pub(super) values: &'static str,
    pub(super) is_method: bool,
    pub(super) is_static: bool,
    pub(super) is_read_only: bool,
    pub(super) sentence: &'static str,
}

pub(super) const MEMBERS: [Member; 4] = [
    Member {
        name: "card",
        values: "Card | undefined",
        is_method: false,
        is_static: false,
        is_read_only: false,
        sentence: "The data, if it was set from script. Setting it again updates the card: only what differs changes.",
    },
    Member {
        name: "findings",
        values: "Finding[]",
        is_method: false,
        is_static: false,
        is_read_only: true,
        sentence: "What is wrong with the data and, once the card is checked, with its figures: see the attribute `check`.",
    },
    Member {
        name: "updateComplete",
        values: "Promise<void>",
        is_method: false,
        is_static: false,
        is_read_only: true,
        sentence: "Resolves once the card shows the data last set, in `card`, an attribute or its content, and has fired \
                   its events, or once it has reported why it can't. It also waits for data set meanwhile, but not for \
                   the next fetch of `refresh`. It never rejects.",
    },
    Member {
        name: "toText",
        values: "string",
        is_method: true,
        is_static: false,
        is_read_only: false,
        sentence: "The card's facts as plain text: the title and the date, a line for each stat, the note, and the source \
                   with its address. Figures are exact where the card shows short ones. Calculations are left out. \
                   Empty before there is a card. The same characters as `fact-card render --as text` prints.",
    },
];

/// Static members of the class.
pub(super) const STATIC_MEMBERS: [Member; 1] = [Member {
    name: "updateComplete",
    values: "Promise<void>",
    is_method: false,
    is_static: true,
    is_read_only: true,
    sentence: "Resolves once no card on the page has pending work, on any element. It never rejects. \
               `(await customElements.whenDefined(\"fact-card\")).updateComplete`",
}];

/// An event. It bubbles and crosses shadow roots.
pub(super) struct Event {
    pub(super) name: &'static str,
    pub(super) detail: &'static Interface,
    pub(super) sentence: &'static str,
}

pub(super) const EVENTS: [Event; 5] = [
    Event { name: "fact-card-render", detail: &RENDER_DETAIL, sentence: "The card is shown, or shown with new data." },
    Event {
        name: "fact-card-finding",
        detail: &FINDING_DETAIL,
        sentence: "Something is wrong with the data, or something other than before. Fired once for each card and change, \
                   however often it is drawn. The card does not know of listeners on the document: for them, add the \
                   attribute `check` to report figures that do not add up.",
    },
    Event {
        name: "fact-card-error",
        detail: &ERROR_DETAIL,
        sentence: "The card is not shown: the fallback or the previous card stays. The console has the same message.",
    },
    Event { name: "fact-card-share", detail: &SHARE_DETAIL, sentence: "The reader has shared the card." },
    Event {
        name: "fact-card-reveal",
        detail: &REVEAL_DETAIL,
        sentence: "The reader goes to the sentence of a figure. `preventDefault()` keeps the card from marking it and from \
                   scrolling to it, for pages that show it in their own way.",
    },
];

/// The type of an object that scripts receive.
pub(super) struct Interface {
    pub(super) name: &'static str,
    pub(super) sentence: &'static str,
    pub(super) fields: &'static [InterfaceField],
}

/// A field of such an object: its name, its TypeScript type, and its meaning.
pub(super) struct InterfaceField(pub(super) &'static str, pub(super) &'static str, pub(super) &'static str);

pub(super) const INTERFACES: [&Interface; 6] =
    [&FINDING, &RENDER_DETAIL, &FINDING_DETAIL, &ERROR_DETAIL, &SHARE_DETAIL, &REVEAL_DETAIL];

static FINDING: Interface = Interface {
    name: "Finding",
    sentence: "Something that is wrong with a card's data.",
    fields: &[
        InterfaceField(
            "severity",
            "\"error\" | \"warning\"",
            "`error`: something was left out of the card, or contradicts itself. `warning`: something looks unintended.",
        ),
        InterfaceField(
            "path",
            "string",
            "Where it is in the data, such as `stats[1].value`. Empty for the card as a whole.",
        ),
        InterfaceField("found", "string", "What was found."),
        InterfaceField("expected", "string", "What was expected."),
        InterfaceField("remedy", "string", "What to write instead."),
        InterfaceField("message", "string", "All of these as one line."),
        InterfaceField(
            "fix?",
            "{ replace: string } | { rename: string } | { remove: \"key\" | \"repetition\" }",
            "What to change at `path`, if it can be one thing only: put this JSON in place of the value, give the key \
             this name, or take out the key or its repetitions, which are equal.",
        ),
    ],
};

const FINDINGS: InterfaceField = InterfaceField("findings", "Finding[]", "What is wrong with the data.");

static RENDER_DETAIL: Interface = Interface {
    name: "RenderDetail",
    sentence: "The `detail` of `fact-card-render`: the card is shown, or shown with new data.",
    fields: &[FINDINGS],
};

static FINDING_DETAIL: Interface = Interface {
    name: "FindingDetail",
    sentence: "The `detail` of `fact-card-finding`: something is wrong with the data, or something other than before.",
    fields: &[FINDINGS],
};

static ERROR_DETAIL: Interface = Interface {
    name: "ErrorDetail",
    sentence: "The `detail` of `fact-card-error`: the card is not shown.",
    fields: &[
        InterfaceField("code", "ErrorCode", "What has happened."),
        InterfaceField("message", "string", "What has happened, in words."),
        FINDINGS,
    ],
};

static SHARE_DETAIL: Interface = Interface {
    name: "ShareDetail",
    sentence: "The `detail` of `fact-card-share`: the reader has shared the card.",
    fields: &[InterfaceField(
        "how",
        "\"text\" | \"image\" | \"share\"",
        "As text or as an image, both copied (or saved, if images can't be copied), or with the share function of the \
         reader's system.",
    )],
};

static REVEAL_DETAIL: Interface = Interface {
    name: "RevealDetail",
    sentence: "The `detail` of `fact-card-reveal`: the reader goes to the sentence of a figure.",
    fields: &[
        InterfaceField("path", "string", "Where the figure is in the data, such as `stats[1].value`."),
        InterfaceField("text", "string", "The sentence."),
        InterfaceField("range", "Range", "Where it stands in the page."),
    ],
};

/// The codes of errors, each with its cause and its remedy.
pub(super) const ERRORS: [(&str, &str, &str); 12] = [
    (
        "no-data",
        "Five seconds after the page has loaded there is no data in the element.",
        "Put it inside, or set `src` or `card`.",
    ),
    ("json", "The data is not JSON.", "The message has the line and column."),
    ("too-large", "The data is more than 64 KiB of JSON.", "Leave out what readers do not need."),
    ("card", "No stat in the data can be shown.", "See `findings`."),
    (
        "unchecked",
        "A `strict` card could not be checked.",
        "Put the file with the second wasm module beside the script: `findings` say why it could not be loaded.",
    ),
    ("address", "`src` is not an address.", "Write `/cards/x.json` or `https://…`."),
    ("network", "The address could not be reached.", "On another site, it must allow yours (CORS)."),
    ("timeout", "The address did not answer within half a minute.", ""),
    ("http", "The address answered with an error, such as 404.", ""),
    ("not-json", "The address answered with a web page.", "It is often a login or an error page."),
    (
        "wasm",
        "Neither WebAssembly nor `fact-card.nowasm.js` could start.",
        "Allow `'wasm-unsafe-eval'` in `script-src`, or put that file beside the script. On another origin it needs CORS.",
    ),
    (
        "internal",
        "A bug in fact-card. The card keeps what it shows, and the next card starts afresh.",
        "Please report it, with the console's message, which has the version.",
    ),
];

/// A CSS custom property.
pub(super) struct CustomProperty {
    pub(super) name: &'static str,
    pub(super) syntax: &'static str,
    /// The default on a light page.
    pub(super) default: &'static str,
    /// The default on a dark page, if it differs.
    pub(super) dark: &'static str,
    pub(super) sentence: &'static str,
}

impl CustomProperty {
    /// What it means, with its default on dark pages.
    pub(super) fn meaning(&self) -> String {
        let Self { sentence, dark, .. } = self;
        if dark.is_empty() { (*sentence).to_owned() } else { format!("{sentence} Default on dark pages: {dark}.") }
    }
}

pub(super) const CUSTOM_PROPERTIES: [CustomProperty; 11] = [
    color(
        "--fact-card-accent",
        "#a3231f",
        "#ff8f7d",
        "Bars. The lines of trends and ranges mix it with ink, so that they are visible with any accent.",
    ),
    color("--fact-card-ink", "#1a1a1a", "#f0efec", "Text."),
    color("--fact-card-quiet", "#5c5f66", "#a2a6ae", "Labels and notes."),
    color("--fact-card-rule", "#d9dbe0", "#3a3d44", "Lines between figures."),
    color("--fact-card-track", "#e6e2dc", "#363a42", "The background of bars."),
    color(
        "--fact-card-good",
        "#14693a",
        "#74d19b",
        "The arrow of an improvement, and the bar of a target that is met.",
    ),
    color("--fact-card-bad", "#a3231f", "#ff8f7d", "The arrow of a setback, and the bar of a target that is not met."),
    color(
        "--fact-card-paper",
        "transparent",
        "",
        "The background of the card. The theme follows what is behind the card: where the two differ, set `theme` too.",
    ),
    CustomProperty {
        name: "--fact-card-padding",
        syntax: "<length>",
        default: "0",
        dark: "",
        sentence: "The padding at the sides of the card. Set it with a background.",
    },
    CustomProperty {
        name: "--fact-card-size",
        syntax: "<length>",
        default: "16px",
        dark: "",
        sentence: "The size of the text.",
    },
    CustomProperty {
        name: "--fact-card-label-font",
        syntax: "*",
        default: "system-ui, sans-serif",
        dark: "",
        sentence: "The typeface of labels and notes.",
    },
];

const fn color(
    name: &'static str,
    default: &'static str,
    dark: &'static str,
    sentence: &'static str,
) -> CustomProperty {
    CustomProperty { name, syntax: "<color>", default, dark, sentence }
}

/// The names for `::part()`, with what they match.
pub(super) const PARTS: [(&str, &str); 29] = [
    ("card", "The whole card."),
    ("title", "Its heading."),
    ("as-of", "The date for which the figures hold."),
    ("stat", "A figure with everything about it."),
    ("label", "What it counts."),
    ("value", "The large figure, or the date or the words in its place."),
    ("unit", "Its unit."),
    ("bar", "The bar of a share or a target."),
    ("share", "The share in words."),
    ("target", "The target in words."),
    ("set-by", "Until when a target is to be reached, and who set it."),
    ("span", "The drawing of a range or a margin."),
    ("range", "The range or the margin in words."),
    ("change", "How the figure has changed, or how far it is from that of another place."),
    ("previous", "The earlier figure, or the earlier rank."),
    ("rank", "The place in a ranking."),
    ("trend", "The line of a series."),
    ("points", "The figures of a series: its ends, the highest and the lowest."),
    ("sums", "The disclosure with the calculations of a stat."),
    ("how", "The line that opens it."),
    ("claim", "What a calculation is about."),
    ("sum", "A calculation in figures."),
    ("term", "A figure that calculations use, with its label."),
    ("sharing", "The disclosure with the ways to share the card."),
    ("offer", "The line that opens it."),
    ("way", "A button in it."),
    ("outcome", "The result of sharing, in words."),
    ("note", "A note, of a stat or of the card. Also how final a figure is."),
    ("source", "A source, of a stat or of the card."),
];
