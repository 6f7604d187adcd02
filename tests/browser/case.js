// Loaded first by every page of the tests: keeps lists of the card's events and of what the console is told,
// says what a reader would see, and waits for what happens. What expectations name is a `var` or a function:
// Firefox's driver does not see the rest.

var happened = [];
for (const name of ["render", "error"]) {
  addEventListener(`fact-card-${name}`, ({ target, detail }) => {
    happened.push([name, target.id || target.localName, detail.code ?? detail.findings.length].join(" "));
  });
}

// What the console is told, for the engines whose drivers don't give it.
var logged = [];
for (const level of ["debug", "log", "info", "warn", "error"]) {
  const say = console[level];
  console[level] = (...words) => {
    logged.push(words.join(" "));
    say.apply(console, words);
  };
}
// Captured, since what does not load says so only to itself.
addEventListener("error", ({ target, message }) => logged.push(message ?? `${target.src ?? target.href} did not load`), true);
addEventListener("unhandledrejection", ({ reason }) => logged.push(`Uncaught (in promise) ${reason}`));
// What a site is told of that its policy refused. Chromium's console does not have all of it.
var refused = [];
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
  refused.push(`${violatedDirective} refuses ${blockedURI}`);
  logged.push(refused.at(-1));
});

/**
 * The texts of a card but for those of its control to share it, or of the fallback where there is none. By
 * its selector, or the element itself.
 */
function shown(card = "fact-card") {
  const host = card.nodeType ? card : document.querySelector(card);
  const root = host.shadowRoot ?? host;
  return root.textContent.replace(root.querySelector(".sharing, .offer")?.textContent ?? "", "").trim();
}

/** A text within a card, by the class of its element. */
function part(name, selector = "fact-card") {
  return document.querySelector(selector).shadowRoot?.querySelector(`.${name}`)?.textContent;
}

/** Presses a control of a card, and resolves when what it opens is there: it may have to be built. */
async function press(control) {
  control.click();
  await customElements.get("fact-card").updateComplete;
}

/** Resolves with the next event of a type. */
function next(type, target = window) {
  return new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
}

/** Resolves when all that was done is to be seen: the second frame begins once the first has been painted. */
function painted() {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Resolves in a task of its own. No clock that a page puts in place of the browser's keeps it waiting. */
function task() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
}

/** Resolves once a condition holds, which is looked at in each frame: for what nothing tells of. */
async function until(condition) {
  while (!condition()) await new Promise(requestAnimationFrame);
}

/**
 * Has the site send what it holds back under a name, now or once it is asked for: as often as it is released.
 */
function release(name) {
  return fetch(`/release/${name}`);
}

/** Resolves to true when the page has loaded, and its cards have nothing more to do and have been painted. */
async function settled() {
  const complete = async () => {
    await customElements.get("fact-card")?.updateComplete;
    return true;
  };
  if (document.readyState !== "complete") await next("load");
  do {
    await complete();
    await task();
    await painted();
    // Where nothing has to be waited for, that is said before the next task.
  } while (!(await Promise.race([complete(), task().then(() => false)])));
  return true;
}
