// fact-card.share.mjs: sharing a card. Lazy-loaded when its button is first pressed.

import { picture } from "./picture.js";
import { fire } from "./report.js";
import { text } from "./text.js";

/** What the buttons do, by their values. Each resolves to the outcome: the name of the message for it. */
const WAYS = {
  async text(host, control) {
    const view = viewOf(host);
    const address = addressOf(view.document);
    const words = text(host.shadowRoot) + (address && `\n\n${address}`);
    try {
      await view.navigator.clipboard.writeText(words);
    } catch {
      // Insecure connections have no clipboard, and a frame or a policy may refuse it.
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
      // A sandboxed frame may block downloads without an error.
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
      // The reader has cancelled it.
      return error.name === "AbortError" ? "" : "notShared";
    }
  },
};

/** Handles a share button of a host's card. `outcome` is the element for the message. */
async function share(host, control, outcome) {
  const show = (name) => (outcome.textContent = outcome.dataset[name] ?? "");
  // Clear the previous outcome.
  show();
  while (outcome.nextSibling) outcome.nextSibling.remove();
  const way = WAYS[control.value];
  if (!way) {
    // The menu has been opened. Its last button is shown where the browser can share.
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
  show(name);
  if (/^(copied|saved|shared)$/.test(name)) fire(host, "share", { how: control.value });
}

function viewOf(host) {
  return host.ownerDocument.defaultView;
}

/**
 * The URL of the article: the canonical one, else the page's own, else that of the page around a frame. Else
 * empty.
 */
function addressOf(document) {
  const canonical = document.querySelector("link[rel=canonical]")?.href;
  return [canonical, document.location.href, document.referrer].find((address) => /^https?:/.test(address)) ?? "";
}

function titleOf(host) {
  return host.shadowRoot.querySelector(".title")?.textContent ?? "";
}

/** A picture as a PNG file. It is made synchronously: later, the reader's click may no longer count. */
function fileOf(host, drawn) {
  const bytes = Uint8Array.from(atob(drawn.toDataURL().split(",")[1]), (character) => character.charCodeAt(0));
  // Letters and digits of any script, short enough for file systems.
  const name = titleOf(host).match(/[\p{L}\p{M}\p{N}]+/gu)?.join("-").slice(0, 60) ?? "fact-card";
  return new File([bytes], `${name}.png`, { type: "image/png" });
}

function save(view, file) {
  const address = view.URL.createObjectURL(file);
  const link = view.document.createElement("a");
  Object.assign(link, { href: address, download: file.name }).click();
  // Some browsers read the file after a delay.
  setTimeout(() => view.URL.revokeObjectURL(address), 60000);
}

/**
 * Copies words without the clipboard API. Where that is refused too, the words are left selected for the
 * reader to copy.
 */
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

/** Shows an element at the end of the menu, in full width. */
function showBelow(control, element) {
  // Not in the stylesheet, which every reader loads.
  Object.assign(element.style, { display: "block", boxSizing: "border-box", width: "100%", margin: "8px 0 0", font: "inherit" });
  control.parentNode.append(element);
}

export default { share };
