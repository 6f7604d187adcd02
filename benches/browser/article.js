// Measures a card that finds its figures in the article around it. The page has `article`, the element, and
// the constants that it is told.

let longest = 0;
const observer = new PerformanceObserver((list) => note(list.getEntries()));
observer.observe({ type: "longtask" });

function note(entries) {
  for (const { duration } of entries) longest = Math.max(longest, duration);
}

const host = () => document.querySelector("fact-card");
const controls = () =>
  [...(host().shadowRoot?.querySelectorAll("p") ?? [])].flatMap((p) => [...(p.shadowRoot?.querySelectorAll(".control") ?? [])]);

async function until(holds) {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 4));
}

/** Resolves to the longest task since the last time. One of less than 50 ms is nobody's: 0. */
async function longestTask() {
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
  note(observer.takeRecords());
  const result = longest;
  longest = 0;
  return result;
}

/** Resolves when the card has been drawn and nothing is left to do. */
async function drawn() {
  if (document.readyState !== "complete") await new Promise((resolve) => addEventListener("load", resolve));
  await until(() => host().shadowRoot?.querySelector(".value"));
  await longestTask();
  return true;
}

/** Names the article. Resolves to what it takes until all is found: see `done`. */
async function name() {
  WebAssembly.instantiate = timed;
  host().setAttribute("article", "");
  await until(() => controls().length === CONTROLS);
  return done();
}

/** Corrects a figure. Resolves to what it takes until the card no longer has it: see `done`. */
function correct() {
  return change(FIGURE, CORRECTED, () => controls().length !== CONTROLS);
}

/** Takes that back and corrects it again, TIMES times. Resolves to the median of how long the module ran. */
async function changes() {
  const took = [];
  for (let time = 0; time < TIMES; time++) {
    took.push((await change(CORRECTED, FIGURE, () => controls().length === CONTROLS))[1], (await correct())[1]);
  }
  return took.sort((one, other) => one - other)[took.length >> 1];
}

/** Writes one figure in place of another. Resolves to what it takes until the card has noticed that. */
async function change(from, to, isNoticed) {
  const [text] = [...article.querySelectorAll("p")].map((p) => p.firstChild).filter(({ data }) => data.includes(from));
  text.data = text.data.replaceAll(from, to);
  await until(isNoticed);
  return done();
}

/** Resolves to the longest task and how long the article's module ran since then, in milliseconds. */
async function done() {
  const result = [await longestTask(), ran];
  ran = 0;
  return result;
}

/** How long the module that reads articles ran, in milliseconds. */
let ran = 0;
const { instantiate } = WebAssembly;

/** Instantiates a module whose functions add to `ran`. */
async function timed(...module) {
  const { instance } = await instantiate(...module);
  const time =
    (exported) =>
    (...values) => {
      const start = performance.now();
      try {
        return exported(...values);
      } finally {
        ran += performance.now() - start;
      }
    };
  const exports = Object.entries(instance.exports).map(([name, exported]) => [
    name,
    typeof exported === "function" ? time(exported) : exported,
  ]);
  return { instance: { exports: Object.fromEntries(exports) } };
}
