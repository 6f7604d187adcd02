// What is wrong with the cards of a page that can be measured: an expression, whose value is a list of
// complaints.

(() => {
  const complaints = [];
  const hosts = [...document.querySelectorAll("fact-card")];
  const cards = hosts.map((host) => [host.dataset.name, host.shadowRoot.querySelector(".card"), [...host.shadowRoot.querySelectorAll(".card *")]]);

  /**
   * Red, green, blue and opacity, from 0 to 1. Of `rgb(…)` and of what `color-mix` comes to, `color(srgb …)`.
   */
  const channels = (colour) => {
    const numbers = colour.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? [];
    const [red, green, blue, alpha = 1] = colour.startsWith("color(") ? numbers : numbers.map((number, at) => (at < 3 ? number / 255 : number));
    return { red, green, blue, alpha };
  };
  /** The contrast of two colours (WCAG 2.2, "contrast ratio"). */
  const contrast = (one, other) => {
    const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const luminance = ({ red, green, blue }) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    const [light, dark] = [luminance(one), luminance(other)].sort((one, other) => other - one);
    return (light + 0.05) / (dark + 0.05);
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement ?? at.getRootNode().host) {
      const background = channels(getComputedStyle(at).backgroundColor);
      if (background.alpha > 0.99) return background;
    }
    return { red: 1, green: 1, blue: 1, alpha: 1 };
  };
  const demand = (name, element, property, least) => {
    const ratio = contrast(channels(getComputedStyle(element)[property]), behind(element));
    if (!(ratio >= least)) complaints.push(`${name}: the ${property} of .${element.getAttribute("class")} has a contrast of ${ratio.toFixed(2)}, not ${least}`);
  };

  for (const [name, card, parts] of cards) {
    const { left, right } = card.getBoundingClientRect();
    for (const part of parts) {
      const box = part.getBoundingClientRect();
      const classes = part.getAttribute("class");
      if (classes !== "exact" && box.width > 0 && (box.left < left - 5 || box.right > right + 5)) complaints.push(`${name}: .${classes} leaves the card`);
      const isBlock = part instanceof HTMLElement && getComputedStyle(part).display !== "inline";
      if (isBlock && part.scrollWidth > part.clientWidth + 1) complaints.push(`${name}: .${classes} has ${part.scrollWidth} pixels in ${part.clientWidth}`);
      if ([...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())) demand(name, part, "color", 4.5);
    }
  }

  // What is drawn has the size that it stands for.
  const sizeOf = (part) => part.getBoundingClientRect();
  for (const [name, , parts] of cards) {
    for (const part of parts) {
      const { width, height } = sizeOf(part);
      const wanted = part.localName === "rect" && part.getAttribute("width");
      const is = part.ownerSVGElement && (width / sizeOf(part.ownerSVGElement).width) * 100;
      if (part.localName === "svg" && !(width > 5 && height > 5)) complaints.push(`${name}: .${part.getAttribute("class")} is not to be seen`);
      if (wanted && wanted.endsWith("%") && Math.abs(is - parseFloat(wanted)) > 1) complaints.push(`${name}: ${wanted} is drawn as ${is}%`);
      if (part.localName === "path" && !(width > 5)) complaints.push(`${name}: a path is ${width} pixels wide`);
    }
  }

  // Whatever accent a page chooses, what is drawn is seen.
  for (const accent of ["#fff", "#fffdf9", "#000", "#17181c", "#808080", "#ff0", "#00f"]) {
    for (const host of hosts) host.style.setProperty("--fact-card-accent", accent);
    for (const [name, , parts] of cards) {
      for (const part of parts) {
        const drawn = { fill: "stroke", line: "stroke", dots: "stroke", reach: "fill" }[part.getAttribute("class")];
        if (drawn) demand(`${name}, accent ${accent}`, part, drawn, 3);
      }
    }
    for (const host of hosts) host.style.removeProperty("--fact-card-accent");
  }
  return complaints;
})()
