// Loaded first by every page of the tests: keeps lists of the card's events and of what the console is told, and says what a
// reader would see. What expectations name is a `var` or a function: Firefox's driver does not see the rest.

var happened = [];
for (const name of ["render", "error"]) {
  addEventListener(`fact-card-${name}`, ({ target, detail }) => {
    happened.push([name, target.id || target.localName, detail.code ?? detail.findings.length].join(" "));
  });
}

// What the console is told, for the engines whose drivers don't give it.
var said = [];
for (const level of ["debug", "log", "info", "warn", "error"]) {
  const say = console[level];
  console[level] = (...words) => {
    said.push(words.join(" "));
    say.apply(console, words);
  };
}
// Captured, since what does not load says so only to itself.
addEventListener("error", ({ target, message }) => said.push(message ?? `${target.src ?? target.href} did not load`), true);
addEventListener("unhandledrejection", ({ reason }) => said.push(`Uncaught (in promise) ${reason}`));
// What a site is told of that its policy refused. Chromium's console does not have all of it.
var refused = [];
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
  refused.push(`${violatedDirective} refuses ${blockedURI}`);
  said.push(refused.at(-1));
});

/**
 * The texts of a card but for those of its control to share it, or of the fallback where there is none. By its selector, or the element itself.
 */
function shown(card = "fact-card") {
  const host = card.nodeType ? card : document.querySelector(card);
  const root = host.shadowRoot ?? host;
  return root.textContent.replace(root.querySelector(".sharing")?.textContent ?? "", "").trim();
}

/** A text within a card, by the class of its element. */
function part(name, selector = "fact-card") {
  return document.querySelector(selector).shadowRoot?.querySelector(`.${name}`)?.textContent;
}
