// Cards on a server: prints what `fact-card/server` makes of the card in the file that is named.

import { readFileSync } from "node:fs";

import { CardError, check, csp, embed, renderToString } from "fact-card/server";

const json = readFileSync(process.argv[2], "utf8");
const message = (work) => {
  try {
    return `no error: ${work()}`;
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
};
const isCardError = (work) => {
  try {
    return !work();
  } catch (error) {
    return error instanceof CardError;
  }
};
const forms = ["element", "plain-html", "page", "text", "jsonld"].map((as) => [as, renderToString(json, { as })]);
console.log(
  JSON.stringify({
    ...Object.fromEntries(forms),
    object: renderToString(JSON.parse(json)),
    div: embed(json),
    csp: csp(),
    cspOfPage: csp({ as: "page" }),
    cspOfText: message(() => csp({ as: "text" })),
    findings: check(json),
    wrong: check({ title: "Wrong", stats: [{ label: "Residents", value: "1,234" }, { label: "Homes", value: 1 }] }),
    notJson: message(() => check("{ title: 1")),
    nothing: message(() => renderToString({ title: "Nothing", stats: [] })),
    option: message(() => renderToString(json, { as: "html" })),
    unknown: message(() => renderToString(json, { language: "id" })),
    noScript: message(() => embed(json, { form: "script" })),
    isCardError: isCardError(() => check("{")),
    // After all of these it still works.
    again: renderToString(json),
  }),
);
