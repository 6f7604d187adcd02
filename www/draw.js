// A card's elements, as the crate lists them: see `Tree` in its `node` module.

const SVG = "http://www.w3.org/2000/svg";

/**
 * Brings the first child of `root` to what `tokens` say, from its first tag to its last. What is there already and is as it
 * should be is not touched. Elements are created, never parsed from a string, so a page's Trusted Types policy
 * has nothing to refuse.
 */
export function draw(root, tokens) {
  const document = root.ownerDocument;
  let parent = root;
  /** The child of `parent` that is next in turn. */
  let next = root.firstChild;
  /** The attributes that an element which was there already should have, as far as they are known. */
  let names;
  for (const token of tokens.split("\0")) {
    const content = token.slice(1);
    if (names && token[0] !== "@") {
      for (const name of parent.getAttributeNames()) if (!names.includes(name)) parent.removeAttribute(name);
      names = undefined;
    }
    switch (token[0]) {
      case "<": {
        let element = next;
        if (element?.localName === content) {
          names = [];
        } else {
          const isSvg = content === "svg" || parent.namespaceURI === SVG;
          element = isSvg ? document.createElementNS(SVG, content) : document.createElement(content);
          parent.insertBefore(element, next);
        }
        parent = element;
        next = element.firstChild;
        break;
      }
      case "@": {
        const end = content.indexOf("=");
        const name = content.slice(0, end);
        const value = content.slice(end + 1);
        names?.push(name);
        if (parent.getAttribute(name) !== value) parent.setAttribute(name, value);
        break;
      }
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
