// Compares a card on a hostile page with one on a blank page beside it, and the hostile page with what it was
// before. `compare` and `leave` each set `complaints`, a list, once they are done.

var complaints;
/** Whether the two cards are to be seen alike, and not only to have the same styles. */
var canBeSeen;

const page = location.search.slice(1);
const [hostile, blank] = document.querySelectorAll("iframe");
/** What becomes otherwise with the height of what is inside an element. */
const SIZES = /^(grid-template-.*|width|height|inline-size|block-size|perspective-origin|transform-origin|top|bottom|left|right|inset-.*)$/;
/** What becomes otherwise in a flexible box or a grid. */
const ITEM = /^(display|min-(width|height|inline-size|block-size))$/;
const PSEUDO = ["::before", "::after", "::marker", "::selection"];
/** The types whose prototypes the script might add to. */
const TYPES = ["Object", "Array", "String", "Function", "Promise", "Map", "EventTarget", "Node", "Element", "HTMLElement", "Document", "Event"];

/** Does something and says what is wrong then. */
function run(work) {
  complaints = undefined;
  work().then(
    (found) => (complaints = found),
    (error) => (complaints = [`${error}\n${error.stack}`]),
  );
}

async function load(frame, address) {
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  frame.src = address;
  await loaded;
  return frame.contentWindow;
}

/**
 * Waits until a page's cards have nothing more to do, and no transition runs. A page that lets all values
 * pass slowly does so with its own style too, where an engine shows what it has read of the page above it.
 */
async function settle({ document, customElements, requestAnimationFrame }) {
  await customElements.get("fact-card")?.updateComplete;
  const running = document.getAnimations().filter(({ transitionProperty }) => transitionProperty);
  await Promise.allSettled(running.map(({ finished }) => finished));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Adds the script to a page, and takes it away again when it has drawn the card. */
async function draw(view) {
  const { document } = view;
  const drawn = new Promise((resolve) => view.addEventListener("fact-card-render", resolve, { once: true }));
  const script = document.createElement("script");
  script.src = "/dist/fact-card.js";
  document.head.append(script);
  await drawn;
  script.remove();
  const { shadowRoot } = document.querySelector("fact-card");
  // What only some cards show is seen too.
  for (const button of shadowRoot.querySelectorAll("button:is(.how, .offer)")) button.click();
  await view.customElements.get("fact-card").updateComplete;
  // What is opened by a script has the look of what has the focus.
  shadowRoot.activeElement?.blur();
  // Chromium lays out what surrounds a card in another writing mode only once, whatever is opened in it
  // later.
  const host = document.querySelector("fact-card");
  const style = host.getAttribute("style");
  host.style.display = "none";
  host.getBoundingClientRect();
  host.setAttribute("style", style ?? "");
  if (style === null) host.removeAttribute("style");
  await settle(view);
  return [...shadowRoot.querySelectorAll("*")].filter(({ localName }) => localName !== "style");
}

function computed(view, element, pseudo) {
  const style = view.getComputedStyle(element, pseudo);
  const values = {};
  for (let at = 0; at < style.length; at++) values[style[at]] = style.getPropertyValue(style[at]);
  return values;
}

function differences(was, is, ignored) {
  return Object.keys(was)
    .filter((name) => was[name] !== is[name] && !ignored?.test(name))
    .map((name) => `${name}: ${is[name]}, not ${was[name]}`);
}

const describe = (element) => `${element.localName}.${element.getAttribute("class")}`;

/** All names that a page's scripts might see, of the page itself and of the types it shares. */
function names(view) {
  const all = Object.getOwnPropertyNames(view);
  for (const type of TYPES) all.push(...Object.getOwnPropertyNames(view[type].prototype).map((name) => `${type}.${name}`));
  return all;
}

const own = [];
let listeners;
let namesBefore;
let markupBefore;

/** The hostile page: its own elements, before the card came and after. */
async function compare() {
  const found = [];
  const view = await load(hostile, `styles/${page}`);
  const { document: theirs } = view;
  const host = theirs.querySelector("fact-card");
  const markup = host.outerHTML;
  await settle(view);
  for (const element of theirs.querySelectorAll("*")) {
    if (!host.contains(element)) own.push([element, computed(view, element)]);
  }
  const copy = theirs.documentElement.cloneNode(true);
  copy.querySelector("fact-card").remove();
  markupBefore = copy.outerHTML;
  namesBefore = new Set(names(view));
  listeners = listen(view);
  const parts = await draw(view);

  const { moved, least, most, zoom } = theirs.documentElement.dataset;
  const sized = "sized" in theirs.documentElement.dataset;
  for (const [element, was] of own) {
    const changed = differences(was, computed(view, element), sized || element.contains(host) ? SIZES : undefined);
    if (changed.length) found.push(`The page's ${describe(element)} has ${changed.join("; ")}`);
  }

  // What is closed opens.
  const closed = theirs.querySelector("main[hidden]");
  if (closed) closed.hidden = false;

  // The twin: as wide, in the same place, with the page's typeface, as light or dark.
  const [card] = parts;
  const box = card.getBoundingClientRect();
  const width = view.getComputedStyle(card).width;
  const twin = await load(blank, "styles/blank.html");
  const place = twin.document.querySelector("#place");
  twin.document.querySelector("#elements").remove();
  Object.assign(place.style, { position: "absolute", width });
  const { fontFamily } = view.getComputedStyle(host);
  if (twin.getComputedStyle(place).fontFamily !== fontFamily) Object.assign(place.style, { fontFamily });
  if (zoom) Object.assign(place.style, { zoom });
  else if (!moved) Object.assign(place.style, { left: `${box.left}px`, top: `${box.top}px` });
  for (const { cssRules } of theirs.styleSheets) {
    const fonts = [...cssRules].filter((rule) => rule instanceof view.CSSFontFaceRule);
    twin.document.querySelector("style").append(...fonts.map(({ cssText }) => cssText));
  }
  place.innerHTML = markup;
  place.firstChild.setAttribute("theme", card.dataset.theme);
  const wanted = await draw(twin);

  if (least && !(box.width >= least)) found.push(`It is ${box.width} pixels wide, and not ${least} or more`);
  if (most && !(box.width <= most)) found.push(`It is ${box.width} pixels wide, and not ${most} or less`);
  if (parts.length < 100 || parts.length !== wanted.length) found.push(`It has ${parts.length} elements, not ${wanted.length}`);
  parts.forEach((part, at) => {
    // One of each kind tells of these.
    for (const pseudo of [null, ...(["h2", "summary"].includes(part.localName) ? PSEUDO : [])]) {
      const changed = differences(computed(twin, wanted[at], pseudo), computed(view, part, pseudo), part === card ? ITEM : undefined);
      if (changed.length) found.push(`${describe(part)}${pseudo ?? ""} has ${changed.join("; ")}`);
    }
  });

  // Looked at now: a driver that takes a picture leaves names of its own.
  const left = names(view).filter((name) => !namesBefore.has(name));
  if (left.length) found.push(`New names: ${left}`);
  canBeSeen = !moved;
  return found;
}

/** The hostile page without the card again. */
async function leave() {
  const found = [];
  const { contentWindow: view, contentDocument: theirs } = hostile;
  const sized = "sized" in theirs.documentElement.dataset;
  const host = theirs.querySelector("fact-card");
  const parent = host.parentNode;
  if (parent.dataset.closed) parent.setAttribute("hidden", "");
  const once = listeners.length;
  const again = host.cloneNode(true);
  host.remove();
  parent.append(again);
  await settle(view);
  if (!again.shadowRoot) found.push("A second card is not drawn");
  again.remove();
  await settle(view);
  if (listeners.length !== once) found.push(`A second card leaves ${listeners.slice(once)}`);
  const markup = theirs.documentElement.outerHTML;
  if (markup !== markupBefore) found.push(`The markup was\n${markupBefore}\nand is\n${markup}`);
  if (theirs.adoptedStyleSheets?.length) found.push("The page has a stylesheet more");
  for (const [element, was] of own) {
    const changed = differences(was, computed(view, element), sized || element.contains(parent) ? SIZES : undefined);
    if (changed.length) found.push(`Without a card, the page's ${describe(element)} has ${changed.join("; ")}`);
  }
  return found;
}

/** The listeners that are added to what is not part of a card, from now on. */
function listen(view) {
  const all = [];
  const { prototype } = view.EventTarget;
  const add = prototype.addEventListener;
  prototype.addEventListener = function (type, ...rest) {
    if (!(this instanceof view.ShadowRoot)) all.push(`${this} ${type}`);
    return add.call(this, type, ...rest);
  };
  return all;
}
