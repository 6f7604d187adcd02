// fact-card.share.mjs: how readers take a card along. Loaded when the control for that is first opened.

import { picture } from "./picture.js";
import { fire } from "./report.js";
import { text } from "./text.js";

/** What the buttons do, by their values. Each resolves to what came of it, by the name of the words for that. */
const WAYS = {
  async text(host, control) {
    const view = viewOf(host);
    const address = addressOf(view.document);
    const words = text(host.shadowRoot) + (address && `\n\n${address}`);
    try {
      await view.navigator.clipboard.writeText(words);
    } catch {
      // There is no clipboard where the connection is not secure, and a frame or a policy may refuse it.
      if (!copyByHand(control, words)) return "notCopied";
    }
    return "copied";
  },

  async image(host, control) {
    const view = viewOf(host);
    const drawn = picture(host, addressOf(view.document));
    const file = fileOf(host, drawn);
    try {
      await view.navigator.clipboard.write([new view.ClipboardItem({ [file.type]: file })]);
      return "copied";
    } catch {
      // A sandboxed frame may be without downloads, and does not say so.
      if (view.origin === "null") {
        showBelow(control, drawn);
        return "notCopied";
      }
      save(view, file);
      return "saved";
    }
  },

  async share(host) {
    const view = viewOf(host);
    const files = [fileOf(host, picture(host, addressOf(view.document)))];
    const given = { title: titleOf(host), text: text(host.shadowRoot), url: addressOf(view.document) || undefined };
    try {
      await view.navigator.share(view.navigator.canShare?.({ files }) ? { ...given, files } : given);
      return "shared";
    } catch (error) {
      // The reader thought better of it.
      return error.name === "AbortError" ? "" : "notShared";
    }
  },
};

/** Does what a control of a host's card is for. `outcome` is where what came of it is said. */
async function share(host, control, outcome) {
  const say = (name) => (outcome.textContent = outcome.dataset[name] ?? "");
  // What was said and shown of the time before.
  say();
  while (outcome.nextSibling) outcome.nextSibling.remove();
  const way = WAYS[control.value];
  if (!way) {
    // It has been opened. There is no room for what this browser has not.
    const last = outcome.previousSibling;
    if (viewOf(host).navigator.share) last.style.display = "inline-block";
    return;
  }
  let name = "notShared";
  try {
    name = await way(host, control);
  } catch (error) {
    console.error("fact-card: a card could not be shared", error);
  }
  say(name);
  if (/^(copied|saved|shared)$/.test(name)) fire(host, "share", { how: control.value });
}

function viewOf(host) {
  return host.ownerDocument.defaultView;
}

/** Where the article is: the page's own word for that, else its address, else that of the page around a frame. Empty where none is known. */
function addressOf(document) {
  const canonical = document.querySelector("link[rel=canonical]")?.href;
  return [canonical, document.location.href, document.referrer].find((address) => /^https?:/.test(address)) ?? "";
}

function titleOf(host) {
  return host.shadowRoot.querySelector(".title")?.textContent ?? "";
}

/** A picture as a PNG file. It is made at once: a browser that had to wait for it might take the reader's click for too long ago. */
function fileOf(host, drawn) {
  const bytes = Uint8Array.from(atob(drawn.toDataURL().split(",")[1]), (character) => character.charCodeAt(0));
  // Letters and digits of any script, no longer than file systems take.
  const name = titleOf(host).match(/[\p{L}\p{M}\p{N}]+/gu)?.join("-").slice(0, 60) ?? "fact-card";
  return new File([bytes], `${name}.png`, { type: "image/png" });
}

function save(view, file) {
  const address = view.URL.createObjectURL(file);
  const link = view.document.createElement("a");
  Object.assign(link, { href: address, download: file.name }).click();
  // Some browsers read it later than they are told to.
  setTimeout(() => view.URL.revokeObjectURL(address), 60000);
}

/** Copies words as browsers did before they had a clipboard for scripts. Where that is refused too, the words are left there, selected, for the reader to copy. */
function copyByHand(control, words) {
  const area = control.ownerDocument.createElement("textarea");
  area.value = words;
  area.readOnly = true;
  area.rows = 6;
  area.setAttribute("aria-label", control.textContent);
  showBelow(control, area);
  area.select();
  if (!control.ownerDocument.execCommand("copy")) return false;
  area.remove();
  control.focus();
  return true;
}

/** Shows an element at the end of what is open, as wide as there is room. */
function showBelow(control, element) {
  // Not by the stylesheet, which every reader loads.
  Object.assign(element.style, { display: "block", boxSizing: "border-box", width: "100%", margin: "8px 0 0", font: "inherit" });
  control.parentNode.append(element);
}

export default { share };
