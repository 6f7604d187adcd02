//! The node tree as elements of a page: created once, then patched where it changed.
//!
//! Elements are created one by one, never parsed from a string, so a page's Trusted Types policy has nothing to refuse.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Node as Live};

use crate::node::{Element, Node};

const SVG: &str = "http://www.w3.org/2000/svg";

/// Brings what is drawn in `root` from `old` to `new`, touching only what differs. Without `old`, or where someone
/// else has changed what was drawn, everything is drawn anew.
pub(crate) fn draw(root: &Live, old: Option<&Node>, new: &Node) -> Result<(), JsValue> {
    if let (Some(old), Some(live)) = (old, root.first_child())
        && patch(root, &live, old, new)?
    {
        return Ok(());
    }
    let document = root.owner_document().ok_or(JsValue::NULL)?;
    let fresh = create(&document, new)?;
    root.set_text_content(None);
    root.append_child(&fresh)?;
    Ok(())
}

fn create(document: &Document, node: &Node) -> Result<Live, JsValue> {
    let element = match node {
        Node::Text(text) => return Ok(document.create_text_node(text).into()),
        Node::Element(element) => element,
    };
    let name = element.tag().name();
    let live = if element.tag().is_svg() {
        document.create_element_ns(Some(SVG), name)?
    } else {
        document.create_element(name)?
    };
    for attribute in element.attributes() {
        live.set_attribute(attribute.name(), attribute.value())?;
    }
    for child in element.children() {
        live.append_child(&create(document, child)?)?;
    }
    Ok(live.into())
}

/// Whether `live`, a child of `parent`, could be brought from `old` to `new`.
fn patch(parent: &Live, live: &Live, old: &Node, new: &Node) -> Result<bool, JsValue> {
    match (old, new) {
        (Node::Text(old), Node::Text(new)) => {
            if old != new {
                live.set_node_value(Some(new));
            }
            Ok(true)
        }
        (Node::Element(old), Node::Element(new)) if old.tag() == new.tag() => patch_element(live, old, new),
        _ => {
            let Some(document) = live.owner_document() else { return Ok(false) };
            parent.replace_child(&create(&document, new)?, live)?;
            Ok(true)
        }
    }
}

fn patch_element(live: &Live, old: &Element, new: &Element) -> Result<bool, JsValue> {
    let Some(element) = live.dyn_ref::<web_sys::Element>() else { return Ok(false) };
    for attribute in new.attributes() {
        if !old.attributes().contains(attribute) {
            element.set_attribute(attribute.name(), attribute.value())?;
        }
    }
    for attribute in old.attributes() {
        if !new.attributes().iter().any(|kept| kept.name() == attribute.name()) {
            element.remove_attribute(attribute.name())?;
        }
    }
    let children = live.child_nodes();
    for (index, (old, new)) in (0_u32..).zip(old.children().iter().zip(new.children())) {
        if old != new {
            let Some(child) = children.item(index) else { return Ok(false) };
            if !patch(live, &child, old, new)? {
                return Ok(false);
            }
        }
    }
    for _ in new.children().len()..old.children().len() {
        let Some(child) = live.last_child() else { return Ok(false) };
        live.remove_child(&child)?;
    }
    if let Some(added) = new.children().get(old.children().len()..) {
        let Some(document) = live.owner_document() else { return Ok(false) };
        for child in added {
            live.append_child(&create(&document, child)?)?;
        }
    }
    Ok(true)
}
