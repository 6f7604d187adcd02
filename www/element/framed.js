// What a card's page does in a frame: it says how high it is, to the page around the frame, once that asks.
(() => {
  const { parent } = window;
  const root = document.documentElement;
  if (parent === window) return;
  let port;
  const tell = () => port?.postMessage(Math.ceil(root.getBoundingClientRect().height));
  new ResizeObserver(tell).observe(root);
  addEventListener("message", (event) => {
    if (event.source !== parent || event.data?.["fact-card-height"] !== "?") return;
    [port] = event.ports;
    tell();
  });
})();
