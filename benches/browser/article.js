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

/** Names the article. Resolves to the longest task until all is found. */
async function name() {
  host().setAttribute("article", "");
  await until(() => controls().length === CONTROLS);
  return longestTask();
}

/**
 * Resolves to how long it takes to read the article's text and to compare the card with it, in one piece, in
 * milliseconds: the first time, and the median of the next ones.
 */
async function grounded() {
  const { Article, checkCard } = await import(WRITE);
  const paragraphs = [...article.querySelectorAll("p")].map((p) => p.textContent);
  // As it was before it was corrected.
  const text = paragraphs.join("\n\n").replaceAll(CORRECTED, FIGURE);
  const card = JSON.parse(host().querySelector("script").textContent);
  await checkCard(card, "id");
  const took = [];
  for (let time = 0; time < TIMES; time++) {
    const read = new Article(text, "id");
    const start = performance.now();
    const { places } = await checkCard(card, "id", read);
    took.push(performance.now() - start);
    read.close();
    if (!places.every(({ isThere }) => isThere)) throw new Error(JSON.stringify(places));
  }
  const [first, ...next] = took;
  return [first, next.sort((one, other) => one - other)[next.length >> 1]];
}

/** Corrects a figure. Resolves to the longest task until the card no longer has it. */
async function correct() {
  const [text] = [...article.querySelectorAll("p")].map((p) => p.firstChild).filter(({ data }) => data.includes(FIGURE));
  text.data = text.data.replaceAll(FIGURE, CORRECTED);
  await until(() => controls().length !== CONTROLS);
  return longestTask();
}
