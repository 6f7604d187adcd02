//! The tables of the element.

use super::markdown::{code, table};
use crate::schema::element::{ATTRIBUTES, Attribute, CUSTOM_PROPERTIES, ERRORS, EVENTS, MEMBERS, PARTS};

pub(super) fn attributes() -> String {
    let row = |attribute: &Attribute| {
        let values = if attribute.is_flag() { String::new() } else { code(attribute.values) };
        vec![code(attribute.name), attribute.on.words().to_owned(), values, attribute.meaning()]
    };
    table(&["attribute", "on", "value", "meaning"], ATTRIBUTES.iter().map(row))
}

pub(super) fn members() -> String {
    let rows = MEMBERS.iter().map(|member| {
        let call = if member.is_method { "()" } else { "" };
        vec![code(&format!("{}{call}", member.name)), code(member.values), member.sentence.to_owned()]
    });
    table(&["member", "type", "meaning"], rows)
}

pub(super) fn events() -> String {
    let rows = EVENTS.iter().map(|event| {
        let fields: Vec<_> = event.detail.fields.iter().map(|field| code(field.0)).collect();
        vec![code(event.name), fields.join(", "), event.sentence.to_owned()]
    });
    table(&["event", "`event.detail`", "meaning"], rows)
}

pub(super) fn errors() -> String {
    let rows = ERRORS.iter().map(|(name, happened, remedy)| vec![code(name), (*happened).into(), (*remedy).into()]);
    table(&["`code`", "what has happened", "what to do"], rows)
}

pub(super) fn custom_properties() -> String {
    let rows = CUSTOM_PROPERTIES.iter();
    let rows = rows.map(|property| vec![code(property.name), code(property.default), property.meaning()]);
    table(&["custom property", "default", "meaning"], rows)
}

pub(super) fn parts() -> String {
    table(&["part", "meaning"], PARTS.iter().map(|(name, sentence)| vec![code(name), (*sentence).to_owned()]))
}
