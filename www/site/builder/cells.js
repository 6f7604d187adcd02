// Cells of a spreadsheet, as CSV or as they are pasted, made into stats. Our own, since what comes from a
// spreadsheet needs thirty lines, and a library would be the only thing here that has to be bundled.

const SEPARATORS = ["\t", ";", ",", "|"];

/** The rows of a table; nothing where the text is none, unless `isNamed` says that a file is called one. */
export function rowsOf(text, isNamed) {
  const lines = text.trim().split(/\r?\n|\r/);
  const isTabbed = lines.length > 1 && lines.every((line) => line.includes("\t"));
  if (isTabbed || isNamed) return split(text, isTabbed ? "\t" : separatorOf(lines));
}

/** The separator that most lines have equally often: a title has none, and words have commas. */
function separatorOf(lines) {
  const alike = (separator) => {
    const times = new Map();
    for (const line of lines) {
      const count = line.split(separator).length - 1;
      if (count) times.set(count, (times.get(count) ?? 0) + 1);
    }
    return Math.max(0, ...times.values());
  };
  const ranked = SEPARATORS.map((separator) => ({ separator, lines: alike(separator) }));
  return ranked.sort((one, other) => other.lines - one.lines)[0].separator;
}

/**
 * A stat of each row that has words and a figure after them. The figures are texts as they are written. Also
 * counts the rows that are none, and those with more figures, of which the first is taken.
 */
export function statsOf(rows) {
  const stats = [];
  let without = 0;
  let several = 0;
  for (const row of rows) {
    const cells = row.map((cell) => cell.trim());
    if (!cells.some(Boolean)) continue;
    const at = cells.findIndex((cell, index) => index > 0 && isFigure(cell));
    const label = cells.slice(0, Math.max(at, 0)).filter(Boolean).join(", ");
    if (!label) {
      without++;
      continue;
    }
    const after = cells.slice(at + 1);
    if (after.some(isFigure)) several++;
    const unit = cells[at].endsWith("%") ? "%" : after.find((cell) => cell && !isFigure(cell));
    stats.push({ label, value: cells[at].replace(/\s*%$/, ""), ...(unit && { unit }) });
  }
  return { stats, without, several };
}

/** Decodes a file of text: UTF-8 or, with its mark, UTF-16; else what spreadsheets on Windows write. */
export function decode(bytes) {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  const utf16 = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "";
  try {
    return new TextDecoder(utf16 || "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function isFigure(cell) {
  return /^[-+−]?[\p{Nd}][\p{Nd}.,'’\s\u00a0\u202f]*%?$/u.test(cell);
}

/** Splits as RFC 4180 has it: a cell in quotation marks may have separators, line breaks, doubled marks. */
function split(text, separator) {
  const rows = [[""]];
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    const row = rows.at(-1);
    const isMark = character === '"';
    if (isQuoted && isMark && text[at + 1] === '"') row[row.length - 1] += text[++at];
    else if (isMark && (isQuoted || row.at(-1) === "")) isQuoted = !isQuoted;
    else if (!isQuoted && character === separator) row.push("");
    else if (!isQuoted && /[\r\n]/.test(character)) {
      if (row.length > 1 || row[0]) rows.push([""]);
    } else row[row.length - 1] += character;
  }
  return rows;
}
