// Puts cards on the page: defines the element, and finds the other forms that cards are embedded in.

import { Card, cards } from "./card.js";
import { elementClass } from "./element.js";
import { Engine } from "./engine.js";
import { systemIsDark } from "./environment.js";

const NAME = "fact-card";
/** The form for content systems that strip unknown elements: any element that can have a shadow root. */
const PLAIN = `[data-fact-card]:not(${NAME}),[data-fact-card-src]:not(${NAME})`;
const ALL = `${NAME},${PLAIN}`;
/** The form for content systems that take only a script. It marks a place, whichever script has the code in the end. */
const SCRIPT = "script[data-card]";

/**
 * Registers `<fact-card>` and finds the plain forms, now and later. The first script on a page to do so keeps
 * the name: for a second copy, of this version or another, there is nothing left to do. The arguments are
 * those of `Engine`.
 */
export function register(instantiate, base, nowasm) {
  if (customElements.get(NAME)) return;
  const engine = new Engine(instantiate, base, nowasm);
  customElements.define(NAME, elementClass(engine));

  const look = (host) => {
    const card = cards.get(host) ?? new Card(host, engine);
    const text = host.getAttribute("data-fact-card");
    if (text !== null) card.showText(text);
    else card.showFrom(host.getAttribute("data-fact-card-src"));
  };
  const lookIn = (node) => {
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    for (const host of [node, ...node.querySelectorAll(`${ALL},${SCRIPT}`)]) {
      // A card that was moved here may stand on another page, so to speak.
      if (host.matches(ALL)) cards.get(host)?.redraw() ?? look(host);
      // Others may have an attribute of that name too.
      else if (host.matches(SCRIPT) && /^\s*\{/.test(host.dataset.card)) placeAt(host);
    }
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "childList") addedNodes.forEach(lookIn);
      else if (target.matches(PLAIN)) look(target);
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ["data-fact-card", "data-fact-card-src", "data-fact-card-refresh"],
  });
  lookIn(document.documentElement);

  const redraw = () => {
    for (const host of document.querySelectorAll(ALL)) cards.get(host)?.redraw();
  };
  systemIsDark.addEventListener("change", redraw);
  // A page that fades from light to dark is neither until it has.
  addEventListener("transitionend", ({ propertyName }) => propertyName === "background-color" && redraw());
  // Who prints the page, or looks for something in it, is shown what is closed too.
  const reveal = () => Promise.all([...document.querySelectorAll(ALL)].map((host) => cards.get(host)?.reveal()));
  addEventListener("keydown", ({ key, ctrlKey, metaKey }) => (ctrlKey || metaKey) && /^[fp]$/i.test(key) && reveal());
  let opened = [];
  let isPrinting = false;
  addEventListener("beforeprint", async () => {
    isPrinting = true;
    await reveal();
    // What had to be loaded may have come too late.
    if (!isPrinting) return;
    // On paper nothing opens. Where a stylesheet can't show what is closed, it is open for as long as the
    // page prints.
    if (CSS.supports("selector(::details-content)")) return;
    opened = [...document.querySelectorAll(ALL)].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(".sums:not([open])") ?? [])]);
    for (const details of opened) details.open = true;
  });
  addEventListener("afterprint", () => {
    isPrinting = false;
    for (const details of opened) details.open = false;
  });
  const settle = () => {
    // A card may have been drawn before the page had its style.
    redraw();
    // Where sites say that the reader has chosen dark, by a class or an attribute of whatever name.
    const chosen = new MutationObserver(redraw);
    for (const element of [document.documentElement, document.body]) if (element) chosen.observe(element, { attributes: true });
  };
  if (document.readyState === "complete") settle();
  else addEventListener("load", settle, { once: true });
}

/** The scripts that have their card. */
const placed = new WeakSet();

/** A card where a `<script data-card>` stands, for content systems that take only a script. */
export function placeAt(script) {
  const data = script?.getAttribute("data-card");
  if (data == null || placed.has(script)) return;
  placed.add(script);
  if (script.closest("head")) {
    console.error("fact-card: <script data-card> stands in the page's head. Move it to where the card should be.");
    return;
  }
  // A second copy of this script may have been here before.
  if (script.nextElementSibling?.getAttribute("data-fact-card") === data) return;
  const host = document.createElement(NAME);
  host.setAttribute("data-fact-card", data);
  script.after(host);
}
