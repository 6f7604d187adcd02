// HTML that was pasted or dropped, laid out where nobody sees it, so that it can be read as readers see it.

/** What is no text and would load something, run or send readers elsewhere. Scripts do not run either way. */
const DROPPED = "script, link, base, meta, img, picture, source, video, audio, iframe, object, embed, svg";

/** Forbids the rest, such as pictures that a style names. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Resolves to what `read` makes of the article in some HTML. */
export async function inFrame(html, read) {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const element of page.querySelectorAll(DROPPED)) element.remove();
  const policy = page.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = POLICY;
  page.head.prepend(policy);
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", "allow-same-origin");
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  frame.className = "unseen";
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  frame.srcdoc = `<!doctype html>${page.documentElement.outerHTML}`;
  document.body.append(frame);
  try {
    await loaded;
    const { contentDocument: shown } = frame;
    return await read(shown.querySelector("article") ?? shown.querySelector("main") ?? shown.body);
  } finally {
    frame.remove();
  }
}
