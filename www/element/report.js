// Reports to the page: one console message, one event, and nothing thrown.

/** The advice for errors that should not happen. */
export const MISTAKE = `This is a mistake of fact-card ${VERSION}: please report it, see ${HELP}`;

/** A reason why a card can't be shown. `failure` is one of the codes in the README's table of errors. */
export class Failure extends Error {
  constructor(failure, message) {
    super(message);
    // Not `code`, which errors of the browser may have.
    this.failure = failure;
  }
}

/** Dispatches a `fact-card-…` event on the host. It bubbles, also out of shadow trees. */
export function fire(host, name, detail) {
  host.dispatchEvent(new CustomEvent(`fact-card-${name}`, { bubbles: true, composed: true, detail }));
}

/** Reports why the card is not shown, in the console and with an event. */
export function reportFailure(host, error, findings) {
  const code = error.failure ?? "internal";
  const message = error.failure ? error.message : `${error}. ${MISTAKE}`;
  const left = host.shadowRoot ? "keeps the card it had" : "keeps its fallback";
  console.error(`fact-card: ${describe(host)} ${left}: ${message}.${list(findings)}`);
  fire(host, "error", { code, message, findings });
}

/** Reports the findings of a card that is shown, in the console. */
export function reportFindings(host, findings) {
  if (findings.length) console.warn(`fact-card: ${describe(host)} is shown, but look at its data.${list(findings)}`);
}

function list(findings) {
  return findings.map(({ severity, message }) => `\n  ${severity}: ${message}`).join("");
}

/** The host's opening tag and title, for a developer to find it by. */
function describe(host) {
  const title = host.shadowRoot?.querySelector(".title")?.textContent;
  const names = ["id", "src", "data-fact-card-src"].filter((name) => host.hasAttribute(name));
  return `<${[host.localName, ...names.map((name) => `${name}="${host.getAttribute(name)}"`)].join(" ")}>${title ? ` "${title}"` : ""}`;
}
