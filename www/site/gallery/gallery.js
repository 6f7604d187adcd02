// The gallery: every kind of figure, theme, width, direction and house style, and all that a card says in a
// language. All data is in cards.json and languages.json.

import { REPORT, cardsIn, choice, outcomes } from "./languages.js";

const THEMES = ["light", "dark"];
const WIDTHS = [240, 280, 320, 480, 760, 1200];
const PAPERS = ["broadsheet", "tabloid", "financial"];

const load = async (name) => (await fetch(new URL(name, import.meta.url))).json();
const [data, spoken] = await Promise.all([load("cards.json"), load("languages.json")]);
const main = document.querySelector("main");
const query = new URLSearchParams(location.search);

/** The only section to show, if the address names one: `gallery.html?only=papers`. */
const only = query.get("only");

/** What must have happened before the page is ready. */
const pending = [];

/** Adds a section with a heading and a text. `fill` adds the samples. */
function section(id, heading, text, fill) {
  if (only && only !== id) return;
  const made = document.createElement("section");
  made.id = id;
  const samples = document.createElement("div");
  samples.className = "samples";
  made.append(element("h2", heading), element("p", text), samples);
  main.append(made);
  fill(samples);
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Adds a card on a page of its own, and returns it. The page is as wide as the card and its margins. */
function sample(samples, name, card, width, classes) {
  const page = document.createElement("div");
  page.className = `page ${classes}`;
  page.style.width = `${width + 40}px`;
  const host = document.createElement("fact-card");
  host.dataset.name = name;
  host.card = card;
  page.append(element("h3", name), host);
  samples.append(page);
  return host;
}

/** Opens what a card has behind one kind of button, if it has any, as a reader does. */
async function open(host, button) {
  await customElements.whenDefined("fact-card");
  await host.updateComplete;
  const { shadowRoot } = host;
  const control = shadowRoot.querySelector(button);
  if (!control) return;
  const opened = new Promise((resolve) => shadowRoot.addEventListener("toggle", resolve, { capture: true, once: true }));
  control.click();
  await opened;
  // No reader is there yet. Another card may have taken the focus meanwhile.
  shadowRoot.activeElement?.blur();
  for (const details of shadowRoot.querySelectorAll("details")) details.open = true;
}

section("kinds", "Kinds", "Each kind of figure, light and dark, from left to right and from right to left.", (samples) => {
  kinds(samples, data.kinds);
});

section("rare", "Rare kinds", "The same of kinds that the lazy-loaded module draws.", (samples) => kinds(samples, data.rare));

function kinds(samples, kinds) {
  for (const { name, stat, ar } of kinds) {
    const arabic = { ...stat, ...ar };
    for (const theme of THEMES) {
      sample(samples, `${name}, ${theme}`, { lang: "en", title: name, stats: withWhole(data.wholes.en, stat) }, 280, theme);
      const card = { lang: "ar-EG", title: ar.label, stats: withWhole(data.wholes.ar, arabic) };
      sample(samples, `${name}, ${theme}, Arabic`, card, 280, theme);
    }
  }
}

/** The stats for a card with one stat, preceded by the stats that it refers to. */
function withWhole(wholes, stat) {
  return (stat.share ?? stat.target)?.ofStat ? [...wholes, stat] : [stat];
}

const WIDE = "One card from the width of a sidebar to that of a whole page: one column, two, or one figure that leads.";
section("widths", "Widths", WIDE, (samples) => {
  for (const name of ["few", "many"]) {
    for (const width of WIDTHS) {
      for (const theme of THEMES) sample(samples, `${name}, ${width} px, ${theme}`, data.cards[name], width, theme);
    }
  }
});

const SUMS = "What opens below a figure: the sum that it comes out of, and where the figures in it are from.";
section("sums", "How it adds up", SUMS, (samples) => {
  for (const [name, card] of Object.entries(data.sums)) {
    for (const width of [280, 480]) {
      for (const theme of THEMES) pending.push(open(sample(samples, `${name}, ${width} px, ${theme}`, card, width, theme), ".how"));
    }
  }
});

const STYLED = "Three papers, made with the custom properties and the parts of the README, and nothing else.";
section("papers", "House styles", STYLED, (samples) => {
  for (const paper of PAPERS) {
    for (const theme of THEMES) sample(samples, `${paper}, ${theme}`, data.cards.few, 480, `${paper} ${theme}`);
  }
});

section("stress", "Hard cases", "Nothing overflows, and nothing is cut off.", (samples) => {
  for (const [name, card] of Object.entries(data.cards)) {
    if (name === "few" || name === "many") continue;
    for (const width of [240, 480]) sample(samples, `${name}, ${width} px`, card, width, "light");
  }
});

const SPOKEN = "All that a card says in one language. Choose yours, and read it through: it takes five minutes.";
section("languages", "Languages", SPOKEN, (samples) => {
  const lang = query.get("lang") in spoken.languages ? query.get("lang") : "en";
  samples.before(choice(spoken, lang));
  let last;
  for (const [name, card] of cardsIn(spoken, lang)) {
    last = sample(samples, name, card, 760, "light");
    pending.push(open(last, ".how"));
  }
  const pressed = element("p", "");
  pressed.lang = lang;
  pressed.dir = "auto";
  samples.after(pressed, ...REPORT.map((line) => element("p", line)));
  pending.push(open(last, ".offer").then(() => (pressed.textContent = outcomes(last))));
});

await Promise.all(pending);
document.documentElement.dataset.ready = "";
