// The base URL: where the files are that are loaded when they are needed.

/** The base URL for the script, given its element where the browser knows which it is. */
export function baseOf(script) {
  // An element of the page can be found under these names too, and whoever writes a page's text must not choose what it loads.
  const base = [self.factCardBase, self.factCardHome].find((base) => typeof base === "string");
  if (base !== undefined) return Object.assign(document.createElement("a"), { href: base }).href;
  // A script that is run later than it is read, or in a way of its site's own, is known by the name it has.
  // But not where the policy tells scripts by a nonce: one that is only written into the page's text would then be trusted as this one is.
  const named = document.querySelector("[nonce]") ? undefined : document.querySelector('script[src*="fact-card"]')?.src;
  // Where a site has put it into the page, what is loaded later stands beside that.
  return script?.src || named || document.baseURI;
}
