// fact-card.frame.js: gives frames with a card's page the height of the card. Each page in such a frame gets
// a port, on which it says how high it is: see `framed.js`.

const FRAMES = "iframe[data-fact-card-frame]";
const HEIGHT = "fact-card-height";
/** No card is higher than this, in pixels: larger heights are ignored. */
const MOST = 10_000;
/** The port of the page that is in a frame. */
const ports = new WeakMap();

// The window is the frame's own, whatever is in it by now: a page to which the server has redirected, or one
// whose origin a sandbox has taken, so that no origin could be named. Nobody else has the port.
const ask = (frame) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    if (Number.isInteger(data) && data > 0 && data <= MOST) frame.style.height = `${data}px`;
  };
  ports.get(frame)?.close();
  ports.set(frame, port1);
  frame.contentWindow?.postMessage({ [HEIGHT]: "?" }, "*", [port2]);
};

// Pages that are still to come are asked when they have loaded, also those that come after others.
document.addEventListener("load", ({ target }) => target.matches?.(FRAMES) && ask(target), true);
for (const frame of document.querySelectorAll(FRAMES)) ask(frame);
