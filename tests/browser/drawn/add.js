// Adds two cards of the data at an address, the second with `check`: a function.

(address) => {
  const card = () => document.body.appendChild(document.createElement("fact-card"));
  card().setAttribute("src", address);
  const checked = card();
  checked.setAttribute("check", "");
  checked.setAttribute("src", address);
}
