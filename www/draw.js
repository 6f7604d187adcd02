// A card's elements, as the crate lists them: see `Tree` in its `node` module.

const SVG = "http://www.w3.org/2000/svg";
const DRAWN = ["svg", "rect", "path"];

/**
 * Elements without children, by the token that they are made from: to copy one is quicker than to make it. Of what was
 * made only once there is none to copy: most of the first card is.
 */
const made = new Map();

/** Where an element that was drawn here keeps the token that it was made from. */
const HEAD = Symbol();

/** The card in a root, which has its styles beside it. */
export function cardIn(root) {
  return root.querySelector("figure");
}

/**
 * Brings the card in `root` to what `tokens` say, from its first tag to its last. What is there already and is as it
 * should be is not touched. Elements are created, never parsed from a string, so a page's Trusted Types policy
 * has nothing to refuse.
 */
export function draw(root, tokens) {
  let parent = root;
  /** The child of `parent` that is next in turn. */
  let next = cardIn(root);
  for (const token of tokens.split("\0")) {
    const content = token.slice(1);
    switch (token[0]) {
      case "<":
        if (!next || !adapt(next, content)) next = parent.insertBefore(create(content), next);
        parent = next;
        next = parent.firstChild;
        break;
      case '"':
        if (next?.nodeType === Node.TEXT_NODE) {
          if (next.data !== content) next.data = content;
          next = next.nextSibling;
        } else {
          parent.insertBefore(document.createTextNode(content), next);
        }
        break;
      case ">":
        while (next) {
          const gone = next;
          next = next.nextSibling;
          gone.remove();
        }
        next = parent.nextSibling;
        parent = parent.parentNode;
    }
  }
}

/** A new element with its attributes. */
function create(content) {
  let element = made.get(content);
  if (!element) {
    const [name, ...attributes] = content.split("\x01");
    element = DRAWN.includes(name) ? document.createElementNS(SVG, name) : document.createElement(name);
    for (const attribute of attributes) element.setAttribute(...pair(attribute));
    // Some attributes hold data, of which there is no end.
    if (made.size > 200) made.clear();
    made.set(content, made.has(content) ? element.cloneNode() : undefined);
  } else {
    element = element.cloneNode();
  }
  element[HEAD] = content;
  return element;
}

/** Brings an element's attributes to what they should be, unless it is another element. */
function adapt(element, content) {
  if (element[HEAD] === content) return true;
  const [name, ...attributes] = content.split("\x01");
  if (element.localName !== name) return false;
  const wanted = new Map(attributes.map(pair));
  for (const [name, value] of wanted) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  for (const name of element.getAttributeNames()) if (!wanted.has(name)) element.removeAttribute(name);
  element[HEAD] = content;
  return true;
}

function pair(attribute) {
  const end = attribute.indexOf("=");
  return [attribute.slice(0, end), attribute.slice(end + 1)];
}
