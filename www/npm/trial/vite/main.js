import "fact-card";

document.querySelector("fact-card").card = {
  title: "Census 2020",
  stats: [{ label: "Residents", value: 331449281, unit: "people" }],
};
