// What a card tells the page: one console message, one event, and nothing thrown.

/** What to do about something that should not happen. */
export const MISTAKE = `This is a mistake of fact-card ${VERSION}: please report it, see ${HELP}`;

/** A reason why a card can't be shown. `failure` is one of the codes in the README's table of errors. */
export class Failure extends Error {
  constructor(failure, message) {
    super(message);
    // A browser's own errors may have a `code`.
    this.failure = failure;
  }
}

/** Fires a `fact-card-…` event at the host element. It bubbles, also out of a shadow tree that the host stands in. */
export function fire(host, name, detail) {
  host.dispatchEvent(new CustomEvent(`fact-card-${name}`, { bubbles: true, composed: true, detail }));
}

/** Says in the console and by an event why the card is not shown. */
export function reportFailure(host, error, findings) {
  const code = error.failure ?? "internal";
  const message = error.failure ? error.message : `${error}. ${MISTAKE}`;
  const left = host.shadowRoot ? "keeps the card it had" : "keeps its fallback";
  console.error(`fact-card: ${describe(host)} ${left}: ${message}.${list(findings)}`);
  fire(host, "error", { code, message, findings });
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
