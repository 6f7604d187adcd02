// Attributes of the element as properties, for scripts and for frameworks that set properties.

/** The attributes whose value counts, then those of which only the presence does. */
const VALUES = ["src", "theme", "heading", "refresh", "article"];
const FLAGS = ["check", "strict"];

/** The names of all. */
export const REFLECTED = [...VALUES, ...FLAGS];

/** Defines the properties for a class of elements: see `fact-card.d.ts`. */
export function reflect({ prototype }) {
  for (const name of REFLECTED) {
    Object.defineProperty(prototype, name, {
      get() {
        return FLAGS.includes(name) ? this.hasAttribute(name) : this.getAttribute(name);
      },
      set(value) {
        // Frameworks set `true` for an attribute without a value.
        if (value == null || value === false) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? "" : value);
      },
    });
  }
}
