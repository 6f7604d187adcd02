// A card as a picture, painted box by box from what the browser has laid out. An SVG with the card's markup in it would be shorter, but
// WebKit lets nobody read a canvas that has seen one, and a page's policy may refuse it as an image.

/** How wide the card in a picture is, in CSS pixels: as on the page, but to be read on a telephone. */
const NARROWEST = 320;
const WIDEST = 600;
/** The paper around the card. */
const MARGIN = 24;
/** How many pixels of the picture a CSS pixel is at least. */
const DENSITY = 2;
/** The most pixels that a canvas has in Safari on telephones. */
const MOST = 16777216;
/** The paper of a page that has none. */
const PAPER = { light: "#fff", dark: "#16181c" };

/** A canvas with the card of a host, on paper, with its source and where that is, or else with the address of the page. */
export function picture(host, address) {
  const { ownerDocument, shadowRoot } = host;
  const view = ownerDocument.defaultView;
  const shown = shadowRoot.querySelector(".card");
  // A copy, in the same root so that it has the same style. It is there for no longer than this.
  const frame = ownerDocument.createElement("div");
  const width = Math.min(Math.max(shown.offsetWidth, NARROWEST), WIDEST);
  Object.assign(frame.style, { position: "fixed", top: 0, left: 0, width: `${width}px` });
  const card = shown.cloneNode(true);
  // What is closed is not to be seen, and nothing in a picture opens.
  for (const part of card.querySelectorAll(".sharing, .offer, .sums:not([open]), button.how")) part.remove();
  frame.append(card);
  sign(card, address);
  shadowRoot.append(frame);
  try {
    const canvas = ownerDocument.createElement("canvas");
    const [wide, high] = [card.offsetWidth + 2 * MARGIN, card.offsetHeight + 2 * MARGIN];
    const density = Math.min(Math.max(DENSITY, view.devicePixelRatio), Math.sqrt(MOST / (wide * high)));
    canvas.width = wide * density;
    canvas.height = high * density;
    // The languages that share characters draw them each in its own way.
    canvas.lang = card.lang;
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", card.querySelector(".title")?.textContent ?? "");
    const context = canvas.getContext("2d");
    context.scale(density, density);
    context.fillStyle = PAPER[card.dataset.theme] ?? PAPER.light;
    context.fillRect(0, 0, wide, high);
    context.fillStyle = paperOf(host, card, view) ?? context.fillStyle;
    context.fillRect(0, 0, wide, high);
    context.translate(MARGIN, MARGIN);
    new Painter(context, view, card).paint(card);
    return canvas;
  } finally {
    frame.remove();
  }
}

/** Writes below a card where its source is, or else the page. */
function sign(card, address) {
  const link = card.querySelector(".foot a")?.href ?? address;
  if (!link) return;
  const line = card.ownerDocument.createElement("p");
  line.className = "source";
  line.textContent = link.replace(/^https?:\/\/(www\.)?|\/$/g, "");
  // An address is written from the left wherever it stands.
  line.dir = "ltr";
  line.style.textAlign = card.dir === "rtl" ? "right" : "left";
  card.querySelector(".foot").append(line);
}

/** The first colour behind a card that nothing shines through, if there is one. */
function paperOf(host, card, view) {
  for (let element = card; element; element = element === card ? host : (element.assignedSlot ?? element.parentElement ?? element.getRootNode().host)) {
    const { backgroundColor } = view.getComputedStyle(element);
    if (!/^transparent|^rgba|\//.test(backgroundColor)) return backgroundColor;
  }
}

/** Paints elements where they stand in a card. */
class Painter {
  #context;
  #view;
  #card;
  /** How much larger or smaller than it is the page shows the card. */
  #zoom;
  #origin;

  constructor(context, view, card) {
    this.#context = context;
    this.#view = view;
    this.#card = card;
    this.#origin = card.getBoundingClientRect();
    this.#zoom = this.#origin.width / card.offsetWidth || 1;
  }

  /** Paints an element and all in it. */
  paint(element) {
    const style = this.#view.getComputedStyle(element);
    if (style.display === "none" || style.visibility !== "visible" || style.clipPath !== "none") return;
    if (element.localName === "svg") {
      this.#drawing(element, style);
      return;
    }
    if (style.display !== "inline") this.#box(element, style);
    for (const node of element.childNodes) {
      if (node.nodeType === node.TEXT_NODE) this.#text(node, style);
      else this.paint(node);
    }
  }

  /** Where a box of the page is in the card. */
  #place({ left, top, width, height }) {
    const [x, y, wide, high] = [left - this.#origin.left, top - this.#origin.top, width, height].map((length) => length / this.#zoom);
    return { x, y, width: wide, height: high };
  }

  /** The background and the borders of an element. */
  #box(element, style) {
    const { x, y, width, height } = this.#place(element.getBoundingClientRect());
    const context = this.#context;
    context.fillStyle = style.backgroundColor;
    // The card's own is that of the whole paper.
    if (element !== this.#card) context.fillRect(x, y, width, height);
    const thick = (side) => (/none|hidden|dotted/.test(style[`border${side}Style`]) ? 0 : parseFloat(style[`border${side}Width`]));
    const [top, right, bottom, left] = ["Top", "Right", "Bottom", "Left"].map(thick);
    const line = (side, ...place) => {
      context.fillStyle = style[`border${side}Color`];
      context.fillRect(...place);
    };
    line("Top", x, y, width, top);
    line("Bottom", x, y + height - bottom, width, bottom);
    line("Left", x, y, left, height);
    line("Right", x + width - right, y, right, height);
  }

  /** The shapes of a drawing. */
  #drawing(svg, style) {
    const context = this.#context;
    const { x, y, width, height } = this.#place(svg.getBoundingClientRect());
    const [left, right] = [parseFloat(style.paddingLeft), parseFloat(style.paddingRight)];
    let matrix = new DOMMatrix().translate(x, y);
    // Where it is written from the right, bars grow from there.
    if (style.transform !== "none" && new DOMMatrix(style.transform).a < 0) matrix = matrix.translate(width, 0).scale(-1, 1);
    matrix = matrix.translate(left, 0);
    if (svg.hasAttribute("viewBox")) matrix = matrix.scale((width - left - right) / 100, height / 100);
    for (const shape of svg.children) {
      const style = this.#view.getComputedStyle(shape);
      const own = new Path2D(shape.getAttribute("d") ?? "");
      if (shape.localName === "rect") {
        const box = shape.getBBox();
        own.rect(box.x, box.y, box.width, box.height);
      }
      // Lines keep their thickness, however the drawing is stretched.
      const path = new Path2D();
      path.addPath(own, style.transform === "none" ? matrix : matrix.multiply(new DOMMatrix(style.transform)));
      if (style.fill !== "none") {
        context.fillStyle = style.fill;
        context.fill(path);
      }
      if (style.stroke !== "none") {
        context.strokeStyle = style.stroke;
        context.lineWidth = parseFloat(style.strokeWidth);
        context.lineCap = style.strokeLinecap;
        context.lineJoin = style.strokeLinejoin;
        context.stroke(path);
      }
    }
  }

  /** A text, in the runs of one line and one direction that the browser has broken it into. */
  #text(node, style) {
    const range = node.ownerDocument.createRange();
    const runs = [];
    let run;
    for (let at = 0; at < node.length; ) {
      const character = String.fromCodePoint(node.data.codePointAt(at));
      range.setStart(node, at);
      range.setEnd(node, (at += character.length));
      // At the end of a line a character may have a box on either side of the break.
      const boxes = [...range.getClientRects()].sort((one, other) => other.width - one.width);
      if (!boxes[0]?.width) {
        // What stands on the character before it. White space without a width is where a line ends.
        if (run && character.trim()) run.text += character;
        continue;
      }
      const { x: left, y: top, width, height } = this.#place(boxes[0]);
      const right = left + width;
      const direction = run && (left + width / 2 < run.last ? "rtl" : left + width / 2 > run.last ? "ltr" : run.direction);
      const apart = run && Math.max(left - run.right, run.left - right);
      const goesOn = run && Math.abs(top - run.top) < height / 2 && apart < 1 && (run.direction ?? direction) === direction;
      if (goesOn) {
        run.text += character;
        run.direction = direction;
        run.left = Math.min(run.left, left);
        run.right = Math.max(run.right, right);
      } else {
        run = { text: character, top, height, left, right };
        runs.push(run);
      }
      run.last = left + width / 2;
    }
    for (const run of runs) this.#run(run, style);
  }

  /** Characters of one line and one direction, in just the room that they have on the page. */
  #run({ text, direction, left, right, top, height }, style) {
    const context = this.#context;
    let written = style.textTransform === "uppercase" ? text.toLocaleUpperCase(this.#card.lang) : text;
    // Firefox turns a lone bracket round only where it stands beside something that is written from the right.
    if ((direction ?? style.direction) === "rtl") written = `\u200f${written}\u200f`;
    context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    if ("letterSpacing" in context) context.letterSpacing = style.letterSpacing === "normal" ? "0px" : style.letterSpacing;
    context.direction = direction ?? style.direction;
    context.textAlign = "left";
    context.fillStyle = style.color;
    const { width, fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText(written);
    const baseline = top + (height - above - below) / 2 + above;
    context.save();
    context.translate(left, baseline);
    // Digits of one width, and whatever else a canvas can't be asked for, would leave it a little wider or narrower.
    if (width) context.scale((right - left) / width, 1);
    context.fillText(written, 0, 0);
    context.restore();
    if (style.textDecorationLine.includes("underline")) {
      context.fillStyle = style.textDecorationColor;
      context.fillRect(left, baseline + 2, right - left, 1);
    }
  }
}
