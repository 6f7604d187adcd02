// Slips in a text that is not JSON, where the browser's own message does not say what to write.

/** Marks between groups of digits and before decimals. */
const MARKS = ".,' \xa0\u2009\u202f\u2019";

/** What is wrong with a text that is not JSON, as the rest of a sentence, or nothing. */
export function slip(text) {
  // Texts keep their length, so that what is found is at its place. One may have any mark.
  const bare = text.replace(/"(?:[^"\\]|\\.)*"/gs, (words) => "_".repeat(words.length));
  const comma = /,(?=\s*[}\]])/.exec(bare);
  const number = new RegExp(`(?<=:\\s*)-?\\d+(?:[${MARKS}]\\d+)+(?=\\s*[,}\\]])`, "g");
  const printed = [...bare.matchAll(number)].find(([digits]) => digits.split(/[^-\d]/).length > 2 || !digits.includes("."));
  if (printed && !(comma?.index < printed.index)) {
    const [digits] = printed;
    return `. Found ${digits}${lineOf(text, printed)}, expected digits with at most one point. Write ${meant(digits)}`;
  }
  return comma ? `. Found a comma after the last entry${lineOf(text, comma)}, expected none. Take it out` : "";
}

function lineOf(text, { index }) {
  return ` in line ${text.slice(0, index).split("\n").length}`;
}

/**
 * What a number as a newspaper prints it can mean. A mark that occurs once is one of decimals, or of
 * thousands.
 */
function meant(digits) {
  const [whole, ...groups] = digits.split(/[^-\d]/);
  const marks = digits.match(/[^-\d]/g);
  const last = groups.pop();
  const apart = `${[whole, ...groups].join("")}.${last}`;
  const together = apart.replace(".", "");
  const isAlone = marks.indexOf(marks.at(-1)) === marks.length - 1;
  if (!isAlone || !",.".includes(marks.at(-1))) return together;
  return marks.length === 1 && last.length === 3 ? `${together} or ${apart}, whichever is meant` : apart;
}
