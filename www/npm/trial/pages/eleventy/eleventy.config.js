// A site of Eleventy with the card as a shortcode, and the script beside its pages.

import { renderToString } from "fact-card/server";

export default function (config) {
  config.addShortcode("factCard", (card) => renderToString(card));
  config.addPassthroughCopy({ "node_modules/fact-card/*.{js,mjs}": "fact-card" });
  config.addGlobalData("card", {
    title: "KTP-el",
    stats: [{ label: "Terekam", value: 2860701, unit: "jiwa", rank: { place: 2, of: 10 } }],
  });
}
