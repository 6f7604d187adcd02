// Where the files are that are loaded when they are needed.

/** The address that their names are resolved against: that of the script, by its element where the browser tells which it is. */
export function homeOf(script) {
  const { factCardHome } = self;
  // An element of the page can be found under that name too, and whoever writes a page's text must not choose what it loads.
  if (typeof factCardHome === "string") return Object.assign(document.createElement("a"), { href: factCardHome }).href;
  // A script that is run later than it is read, or in a way of its site's own, is known by the name it has.
  // But not where the policy tells scripts by a nonce: one that is only written into the page's text would then be trusted as this one is.
  const named = document.querySelector("[nonce]") ? undefined : document.querySelector('script[src*="fact-card"]')?.src;
  // Where a site has put it into the page, what is loaded later stands beside that.
  return script?.src || named || document.baseURI;
}
