// Watches a page of the benchmark, and draws many cards on it. Every variant defines <fact-card> with a
// `card` property. The page has the `data` of its card, and `drawn`: a figure that is there once the card is.

const HOST = "fact-card, [data-fact-card]";
let shift = 0;
let longest = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) shift += entry.value;
}).observe({ type: "layout-shift", buffered: true });
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
}).observe({ type: "longtask", buffered: true });

/** A task of its own, after what is waiting. */
const task = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });

/** Waits until something holds: through microtasks first, so that the browser lays nothing out meanwhile. */
async function until(holds) {
  for (let tick = 0; tick < 50 && !holds(); tick++) await null;
  while (!holds()) await task();
}

/** When the first card has been painted: the task after the frame that its text is in. */
let isThere;
const painted = new Promise((resolve) => {
  isThere = () =>
    requestAnimationFrame(async () => {
      await task();
      resolve(performance.now());
    });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    if (!this.matches(HOST) || !document.querySelector("p")) return root;
    const observer = new MutationObserver(() => {
      if (!root.textContent.includes(drawn)) return;
      observer.disconnect();
      isThere();
    });
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    return root;
  };
});

/** Whether all figures of the card stand in the page itself, in its markup or in its words. */
let isReadable = false;

/** To be called behind a card that stands in the page, which may be drawn there already. */
function parsed() {
  const { shadowRoot, innerText } = document.querySelector(HOST);
  if (shadowRoot?.textContent.includes(drawn)) isThere();
  isReadable = (shadowRoot?.textContent ?? innerText).includes(drawn);
}

let memory;
const { instantiate } = WebAssembly;
WebAssembly.instantiate = async (...given) => {
  const result = await instantiate.apply(WebAssembly, given);
  memory = result.instance.exports.memory;
  return result;
};

async function measured() {
  const at = await painted;
  // Late shifts and tasks.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const [{ startTime }] = performance.getEntriesByName("first-contentful-paint");
  return { painted: at, readable: isReadable ? startTime : at, longest, shift };
}

/** Puts more of the same below a card. */
function repeat(card, times) {
  for (let index = 0; index < times; index++) document.body.append(card.cloneNode(true));
}

const value = (element) => element.shadowRoot?.querySelectorAll(".value")[1]?.textContent;

/** Has many cards drawn in a place on the page, and resolves to them. */
async function drawIn(place, count) {
  const elements = [];
  for (let index = 0; index < count; index++) {
    const element = document.createElement("fact-card");
    place.append(element);
    element.card = data;
    elements.push(element);
  }
  // The last one first: to look at all of them again and again would take longer than to draw them.
  await until(() => value(elements.at(-1)) && elements.every(value));
  return elements;
}

async function drawMany() {
  await customElements.whenDefined("fact-card");
  const result = {};
  const place = document.createElement("div");
  document.body.append(place);
  // Out of sight there is nothing to lay out: that is the time of the scripts, in however many tasks.
  place.hidden = true;
  for (const count of [1, 10, 100, 1000]) {
    const start = performance.now();
    await drawIn(place, count);
    result[`draw ${count.toLocaleString("en")}`] = performance.now() - start;
    place.replaceChildren();
  }
  place.hidden = false;
  const begun = performance.now();
  const [one] = await drawIn(place, 1000);
  await new Promise(requestAnimationFrame);
  await task();
  result["paint 1,000"] = performance.now() - begun;
  place.replaceChildren(one);
  await new Promise(requestAnimationFrame);
  await task();
  const start = performance.now();
  const [first, { target, ...second }] = data.stats;
  for (let index = 1; index <= 1000; index++) {
    const before = value(one);
    const count = second.value + index;
    // As much of the target as it is, so that what is shown adds up.
    const reached = Math.round((count / (first.value * target.percent)) * 1e6) / 100;
    const stats = [first, { ...second, value: count, target: { ...target, reached } }];
    one.card = { ...data, stats };
    await until(() => value(one) !== before);
  }
  result["update 1,000"] = performance.now() - start;
  return result;
}

/** Has a thousand cards on the page, and stay there. */
async function keepMany() {
  const place = document.body.appendChild(document.createElement("div"));
  place.hidden = true;
  await drawIn(place, 1000);
  return { "wasm memory": memory ? memory.buffer.byteLength / 1024 : 0 };
}
