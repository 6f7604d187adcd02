//! The custom elements manifest, from which editors and component catalogues know `<fact-card>`. Its
//! descriptions are Markdown.

use serde_json::json;

use super::element::{
    ATTRIBUTES, Attribute, CUSTOM_PROPERTIES, CustomProperty, ELEMENT, EVENTS, Event, MEMBERS, Member, PARTS,
    STATIC_MEMBERS,
};
use super::json::Json;

/// The module that defines the element.
const MODULE: &str = "fact-card.mjs";
const CLASS: &str = "FactCardElement";
const TAG: &str = "fact-card";

/// The manifest as a file, in the [format] of the Web Components Community Group.
///
/// [format]: https://github.com/webcomponents/custom-elements-manifest
pub fn custom_elements_manifest() -> String {
    let definition = json!({
        "kind": "custom-element-definition",
        "name": TAG,
        "declaration": { "name": CLASS, "module": MODULE },
    });
    let module = vec![
        ("kind", "javascript-module".into()),
        ("path", MODULE.into()),
        ("declarations", Json::List(vec![Json::Object(declaration())])),
        ("exports", Json::List(vec![definition.into()])),
    ];
    Json::Object(vec![("schemaVersion", "2.1.0".into()), ("modules", Json::List(vec![Json::Object(module)]))]).file()
}

fn declaration() -> Vec<(&'static str, Json)> {
    let attributes = ATTRIBUTES.iter().filter(|attribute| attribute.on.is_element());
    let members = MEMBERS.iter().chain(&STATIC_MEMBERS).map(member);
    let reflected = ATTRIBUTES.iter().filter(|attribute| attribute.is_reflected()).map(property);
    let parts = PARTS.iter().map(|(name, sentence)| Json::Object(named(name, sentence)));
    vec![
        ("kind", "class".into()),
        ("description", ELEMENT.into()),
        ("name", CLASS.into()),
        ("tagName", TAG.into()),
        ("customElement", true.into()),
        ("superclass", json!({ "name": "HTMLElement", "package": "global:" }).into()),
        ("attributes", Json::List(attributes.map(attribute).collect())),
        ("members", Json::List(members.chain(reflected).collect())),
        ("events", Json::List(EVENTS.iter().map(event).collect())),
        ("cssProperties", Json::List(CUSTOM_PROPERTIES.iter().map(custom_property).collect())),
        ("cssParts", Json::List(parts.collect())),
    ]
}

/// The members that every declared item begins with.
fn named(name: &str, sentence: &str) -> Vec<(&'static str, Json)> {
    vec![("name", name.into()), ("description", sentence.into())]
}

fn typed(name: &str) -> Json {
    json!({ "text": name }).into()
}

fn attribute(attribute: &Attribute) -> Json {
    let mut members = named(attribute.name, &attribute.meaning());
    members.push(("type", typed(attribute.values)));
    if attribute.is_flag() {
        members.push(("default", "false".into()));
    }
    if attribute.is_reflected() {
        members.push(("fieldName", attribute.name.into()));
    }
    Json::Object(members)
}

/// The property of an attribute.
fn property(attribute: &Attribute) -> Json {
    let mut members: Vec<(&str, Json)> = vec![("kind", "field".into())];
    members.extend(named(attribute.name, &attribute.meaning()));
    members.push(("type", typed(if attribute.is_flag() { "boolean" } else { "string | null" })));
    members.push(("attribute", attribute.name.into()));
    members.push(("reflects", true.into()));
    Json::Object(members)
}

fn member(member: &Member) -> Json {
    let kind = if member.is_method { "method" } else { "field" };
    let mut members = vec![("kind", kind.into())];
    members.extend(named(member.name, member.sentence));
    if member.is_static {
        members.push(("static", true.into()));
    }
    if member.is_method {
        members.push(("return", json!({ "type": { "text": member.values } }).into()));
    } else {
        members.push(("type", typed(member.values)));
        if member.is_read_only {
            members.push(("readonly", true.into()));
        }
    }
    Json::Object(members)
}

fn event(event: &Event) -> Json {
    let mut members = named(event.name, event.sentence);
    members.push(("type", typed(&format!("CustomEvent<{}>", event.detail.name))));
    Json::Object(members)
}

fn custom_property(property: &CustomProperty) -> Json {
    let mut members = named(property.name, &property.meaning());
    members.push(("syntax", property.syntax.into()));
    members.push(("default", property.default.into()));
    Json::Object(members)
}
