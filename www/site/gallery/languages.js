// The section of languages: all that a card says in one of them. What it takes for that is in languages.json.

/** How whoever speaks the language reports what is wrong. */
export const REPORT = [
  "Would no editor print it like that? Tell us the language, the label above it and what you would write.",
  "CONTRIBUTING.md says where, and which line of which file it changes: see “For a translator”.",
];

/** The cards in a language, each with its name. */
export function cardsIn({ languages, cards }, lang) {
  return Object.entries(cards).map(([name, card]) => [name, { ...filled(card, languages[lang]), lang }]);
}

/** A list of the languages. The address keeps what is chosen. */
export function choice({ languages }, lang) {
  const select = document.createElement("select");
  for (const [tag, { name }] of Object.entries(languages)) {
    const option = new Option(`${name} (${tag})`, tag, false, tag === lang);
    option.lang = tag;
    select.append(option);
  }
  select.addEventListener("change", () => {
    location.search = new URLSearchParams({ only: "languages", lang: select.value });
  });
  const label = document.createElement("label");
  label.append("Language: ", select);
  return label;
}

/** What a card says once a reader has pressed a button of "Share", which must be open. */
export function outcomes({ shadowRoot }) {
  return Object.values(shadowRoot.querySelector(".outcome").dataset).join(" · ");
}

/** A card with a language's words in place of `"@name"`. */
function filled(value, words) {
  if (typeof value === "string") return value.startsWith("@") ? words[value.slice(1)] : value;
  if (Array.isArray(value)) return value.map((item) => filled(item, words));
  if (typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item, words)]));
}
