// fact-card/server: cards as text in JavaScript on a server, from the crate's native forms. It needs no page.

import * as glue from "fact-card-glue";
import { imports } from "fact-card-imports";
import module from "fact-card-module";

const AS = ["element", "plain-html", "page", "text", "jsonld"];
const THEMES = ["light", "dark", "auto"];
const FORMS = ["element", "div", "script", "iframe"];

/** Data that no card can be made of. `findings` say what is wrong with it. */
export class CardError extends Error {
  name = "CardError";

  constructor(message, findings) {
    super([message, ...findings.map(({ severity, message }) => `${severity}: ${message}`)].join("\n"));
    this.findings = findings;
  }
}

/** Writes a card: see `server.d.ts`. */
export function renderToString(data, options = {}) {
  const known = { lang: text, theme: oneOf(THEMES), as: oneOf(AS), heading, strict: flag, css: text };
  const { lang = "", theme = "light", as = "element", heading: level = 2, strict = false, css = "" } = checked(
    options,
    known,
  );
  const answer = ask(() => glue.render(json(data), as, lang, theme, level, strict, css));
  if (!answer.text && !answer.problem) answer.problem = "strict leaves no stat of the card to show";
  return written(answer);
}

/** Writes the embed code of a card. */
export function embed(data, options = {}) {
  const known = { lang: text, form: oneOf(FORMS), heading, script: text, integrity: text, page: text };
  const { lang = "", form = "div", heading: level = 2, script = "", integrity = "", page = "" } = checked(
    options,
    known,
  );
  if (!script && (form === "script" || form === "iframe")) {
    throw new TypeError(`script: found nothing, expected the address of a script. The form "${form}" needs it.`);
  }
  if (script && !integrity) {
    throw new TypeError("integrity: found nothing, expected the hash of the script. manifest.json has it.");
  }
  if (form === "iframe" && !page) {
    throw new TypeError('page: found nothing, expected the address of a page. The form "iframe" needs it.');
  }
  return written(ask(() => glue.embed(json(data), form, lang, level, script, integrity, page)));
}

/** What is wrong with a card. An empty list: nothing. Fails where the data is not JSON. */
export function check(data) {
  const { problem, findings } = ask(() => glue.check(json(data)));
  if (problem && findings.length === 0) throw new CardError(problem, findings);
  return findings;
}

/** What a content security policy must allow of a card that has its stylesheet in it. */
export function csp(options = {}) {
  const { as = "element" } = checked(options, { as: oneOf(["element", "page"]) });
  return run(() => glue.csp(as));
}

function written({ text, problem, findings }) {
  if (problem) throw new CardError(problem, findings);
  return text;
}

let isRunning = false;

/** The answer of the module about a card. */
function ask(work) {
  return JSON.parse(run(work));
}

/** What the module writes. After a fault the next call gets a new instance. */
function run(work) {
  if (!isRunning) glue.__wbg_set_wasm(new WebAssembly.Instance(module, imports).exports);
  isRunning = false;
  const answer = work();
  isRunning = true;
  return answer;
}

function json(data) {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  if (text === undefined) throw new TypeError(`data: found ${typeof data}, expected a card, or its JSON as text.`);
  return text;
}

/** The options that are set. A mistake in them is the developer's: it is told at once. */
function checked(options, known) {
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(known, name)) {
      throw new TypeError(`options: found "${name}", expected ${list(Object.keys(known))}.`);
    }
    const expected = value === undefined ? undefined : known[name](value);
    if (expected) throw new TypeError(`${name}: found ${JSON.stringify(value)}, expected ${expected}.`);
  }
  return options;
}

function oneOf(values) {
  return (value) => (values.includes(value) ? undefined : list(values.map((value) => `"${value}"`)));
}

function text(value) {
  return typeof value === "string" ? undefined : "a text";
}

function flag(value) {
  return typeof value === "boolean" ? undefined : "true or false";
}

function heading(value) {
  return [2, 3, 4, 5, 6].includes(value) ? undefined : "a number from 2 to 6";
}

function list(words) {
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
