// What a card tells the page: one console message, one event, and nothing thrown.

/** A reason why a card can't be shown. `code` is one of those in the README's table of errors. */
export class Failure extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** Fires a `fact-card-…` event at the host element. It bubbles, also out of a shadow tree that the host stands in. */
export function fire(host, name, detail) {
  host.dispatchEvent(new CustomEvent(`fact-card-${name}`, { bubbles: true, composed: true, detail }));
}

/** Says in the console and by an event why the card is not shown. */
export function reportFailure(host, error, findings) {
  const code = error.code ?? "internal";
  const left = host.shadowRoot ? "keeps the card it had" : "keeps its fallback";
  console.error(`fact-card: ${describe(host)} ${left}: ${error.message}.${list(findings)}`);
  fire(host, "error", { code, message: error.message, findings });
}

/** Says in the console what of the card's data is left out or looks unintended. */
export function reportFindings(host, findings) {
  if (findings.length) console.warn(`fact-card: ${describe(host)} is shown, but look at its data.${list(findings)}`);
}

function list(findings) {
  return findings.map(({ severity, message }) => `\n  ${severity}: ${message}`).join("");
}

/** The host element as its opening tag, with what a developer finds it by. */
function describe(host) {
  const title = host.shadowRoot?.querySelector(".title")?.textContent;
  const names = ["id", "src", "data-fact-card-src"].filter((name) => host.hasAttribute(name));
  return `<${[host.localName, ...names.map((name) => `${name}="${host.getAttribute(name)}"`)].join(" ")}>${title ? ` "${title}"` : ""}`;
}
