// The base URL: where lazy-loaded files are.

/** The base URL for a script, by its element where the browser tells which it is. */
export function baseOf(script) {
  // An element with such an ID is found under its name too. Authors of page content must not choose what is
  // loaded, so only strings count.
  const base = [self.factCardBase, self.factCardHome].find((base) => typeof base === "string");
  if (base !== undefined) return Object.assign(document.createElement("a"), { href: base }).href;
  // A script that an optimiser delays or runs in its own way is found by its name. Not where the policy uses
  // nonces: any `<script>` in page content, which the policy refuses to run, would then choose what is
  // loaded.
  const named = document.querySelector("[nonce]") ? undefined : document.querySelector('script[src*="fact-card"]')?.src;
  // For a script that was inlined, the base URL is that of the page.
  return script?.src || named || document.baseURI;
}
