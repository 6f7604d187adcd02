// What tests do on the page on which people write cards.

window.at = (id) => document.getElementById(id);

/** The card, as the page has it. */
window.card = () => JSON.parse(at("json").value);

/** Types a text into a field. */
window.type = (field, text) => {
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
};

/** Chooses an option. */
window.choose = (id, value) => {
  at(id).value = value;
  at(id).dispatchEvent(new Event("change", { bubbles: true }));
};

/** Drops a file on the page. */
window.drop = (name, text) => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name));
  dispatchEvent(Object.assign(new Event("drop", { cancelable: true }), { dataTransfer }));
};

/** Resolves to the text of the demo article, as it is copied from its page. */
window.demo = async () => {
  const response = await fetch("/index.html");
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  page.querySelector("fact-card").remove();
  const blocks = [...page.querySelectorAll("article h1, article p:not(.section)")];
  return blocks.map(({ textContent }) => textContent.replace(/\s+/g, " ").trim()).join("\n\n");
};
