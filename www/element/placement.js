// `<script data-card>`: the form for content systems that take only a script. Its card stands where the
// script does.

import { NAME } from "./hosts.js";

/** The element only marks the place: the code may come from another script. */
export const SCRIPT = "script[data-card]";

/** The scripts that have their card. */
const placed = new WeakSet();

/** Inserts the card of a script after it, unless that is done. */
export function placeAt(script) {
  const data = script?.getAttribute("data-card");
  if (data == null || placed.has(script)) return;
  placed.add(script);
  if (script.closest("head")) {
    console.error("fact-card: <script data-card> stands in the page's head. Move it to where the card should be.");
    return;
  }
  // Another copy of this script may have inserted it.
  if (script.nextElementSibling?.getAttribute("data-fact-card") === data) return;
  const host = document.createElement(NAME);
  host.setAttribute("data-fact-card", data);
  const heading = "data-fact-card-heading";
  if (script.hasAttribute(heading)) host.setAttribute(heading, script.getAttribute(heading));
  script.after(host);
}
