// Marks sentences of the page, and scrolls to the first. Nothing in the page's tree changes: the mark is a
// highlight of the CSS Custom Highlight API.

/** The name of the highlight, for the page's own `::highlight(fact-card)`. */
const NAME = "fact-card";

/** The rule for a theme. It is in a layer, so that the page's own wins. */
const ruleFor = (isDark) => `@layer fact-card {
  ::highlight(${NAME}) { ${isDark ? "background-color: #5b4a12; color: #fff3cf" : "background-color: #ffe39a; color: #1a1a1a"} }
  @media (forced-colors: active) { ::highlight(${NAME}) { background-color: Mark; color: MarkText } }
}`;

/** What is marked: its control, and what takes the mark away. There is one on a page. */
let marked;

/** Whether a sentence can be marked: `"mark"`, `"link"` where only text fragments can do it, or `false`. */
export function canMark({ defaultView, fragmentDirective }) {
  if (defaultView?.CSS.highlights && defaultView.Highlight) return "mark";
  return !!fragmentDirective && "link";
}

/**
 * The address of a sentence on its page, as a text fragment. Of a long one it has the first and the last
 * words.
 */
export function linkTo({ location }, text) {
  const words = text.split(/\s+/);
  const ends = words.length > 12 ? [words.slice(0, 5), words.slice(-5)] : [words];
  const encoded = ends.map((words) => encodeURIComponent(words.join(" ")).replaceAll("-", "%2D"));
  return `${location.href.replace(/#.*/s, "")}#:~:text=${encoded}`;
}

/**
 * Marks ranges in place of those that are marked, and scrolls to the first. `ended` is called when the mark
 * goes.
 */
export function mark(control, ranges, isDark, ended) {
  marked?.end();
  const { defaultView: view } = control.ownerDocument;
  const [range] = ranges;
  const root = range.startContainer.getRootNode();
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(ruleFor(isDark));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  view.CSS.highlights.set(NAME, new view.Highlight(...ranges));
  control.setAttribute("aria-pressed", "true");
  const scrolled = scrollTo(range, view);
  const onKey = (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) unmark(control);
  };
  view.addEventListener("keydown", onKey);
  marked = {
    control,
    end() {
      marked = undefined;
      view.CSS.highlights.delete(NAME);
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      view.removeEventListener("keydown", onKey);
      control.setAttribute("aria-pressed", "false");
      ended();
    },
    back() {
      control.focus({ preventScroll: true });
      for (const [element, top] of scrolled) element.scrollTo({ top, behavior: behaviour(view) });
    },
  };
}

/**
 * Takes the mark of a control away and, unless `stays` is set, goes back to it. Returns whether there was
 * one.
 */
export function unmark(control, stays) {
  if (marked?.control !== control) return false;
  const { end, back } = marked;
  end();
  if (!stays) back();
  return true;
}

/** Scrolls a range to the middle of all that it is in. Returns what was scrolled, and from where. */
function scrollTo(range, view) {
  const scrolled = [];
  const page = range.startContainer.ownerDocument.scrollingElement;
  const { top, height } = range.getBoundingClientRect();
  let middle = top + height / 2;
  for (let element = range.startContainer.parentElement; element; element = element.parentElement) {
    const isPage = element === page;
    if (!isPage && !/auto|scroll/.test(view.getComputedStyle(element).overflowY)) continue;
    const box = isPage ? { top: 0, height: view.innerHeight } : element.getBoundingClientRect();
    const most = element.scrollHeight - element.clientHeight;
    const before = element.scrollTop;
    const after = Math.max(0, Math.min(most, before + middle - box.top - box.height / 2));
    if (after === before) continue;
    scrolled.push([element, before]);
    element.scrollTo({ top: after, behavior: behaviour(view) });
    middle -= after - before;
  }
  return scrolled;
}

function behaviour(view) {
  return view.matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
}
