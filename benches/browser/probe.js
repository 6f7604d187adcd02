// Watches a page of the benchmark, and draws many cards on it. Every variant defines <fact-card> with a `card` property.

const DRAWN = "858.210";
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
const painted = new Promise((resolve) => {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    if (this.localName !== "fact-card" || !document.querySelector("p")) return root;
    const observer = new MutationObserver(() => {
      if (!root.textContent.includes(DRAWN)) return;
      observer.disconnect();
      requestAnimationFrame(async () => {
        await task();
        resolve(performance.now());
      });
    });
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    return root;
  };
});

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
  return { painted: at, longest, shift };
}

const value = (element) => element.shadowRoot?.querySelectorAll(".value")[1]?.textContent;

async function drawMany() {
  await customElements.whenDefined("fact-card");
  const result = {};
  let one;
  for (const count of [1, 10, 100, 1000]) {
    const place = document.createElement("div");
    document.body.append(place);
    const start = performance.now();
    const elements = [];
    for (let index = 0; index < count; index++) {
      const element = document.createElement("fact-card");
      place.append(element);
      element.card = data;
      elements.push(element);
    }
    await until(() => elements.every(value));
    result[`draw ${count.toLocaleString("en")}`] = performance.now() - start;
    place.getBoundingClientRect();
    if (count === 1000) result["with layout"] = performance.now() - start;
    else if (count === 1) one = elements[0];
    else place.remove();
  }
  const start = performance.now();
  for (let index = 1; index <= 1000; index++) {
    const before = value(one);
    const stats = [data.stats[0], { ...data.stats[1], value: 156639 + index }];
    one.card = { ...data, stats };
    await until(() => value(one) !== before);
  }
  result["update 1,000"] = performance.now() - start;
  result["wasm memory"] = memory ? memory.buffer.byteLength / 1024 : 0;
  return result;
}
