// Cells of a spreadsheet, as CSV or as they are pasted, made into stats. Our own, since what comes from a
// spreadsheet needs thirty lines, and a library would be the only thing here that has to be bundled.

const SEPARATORS = ["\t", ";", ",", "|"];

/** A column of years has them as its name, not as its figures. */
const YEAR = /^(19|20)\d\d$/;

/** Names of columns that have shares and nothing else: "Growth (%)" has none. */
const SHARE =
  /^(%|pct\.?|per ?cent|percentage|share|proportion|persen|persentase|pangsa|porsi|prozent|anteil|part|pourcentage|porcentaje|porcentagem|percentual|percentuale|quota|procent|procento|podíl|podiel|aandeel|percentage|andel|prosent|osuus|udział|доля|процент|частка|yüzde|pay|tỷ lệ|割合|占比|비율)( ?\(%\)|,? ?%)?$/iu;

/** The same with the whole in words that the card can put behind its own. */
const OF_WHOLE = /^(?:%|pct\.?|per ?cent|percentage|share|proportion|persen|persentase|pangsa) (?:of|dari) (.+?)(?: ?\(%\))?$/iu;

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

/** A column of shares of which nobody knows how they are written. */
const UNCLEAR = Symbol("unclear");

/**
 * A stat of each row that has words and a figure after them. The figures are texts as they are written. Where
 * the name of a column or a cell says that a further figure is a share, the stat has it as one.
 *
 * Also counts the rows that are none, and names what was not taken: columns by their names, and the number of
 * figures in those without one.
 */
export function statsOf(rows) {
  const table = rows.map((row) => row.map((cell) => cell.trim())).filter((row) => row.some(Boolean));
  const first = table.findIndex((row, index) => !isHeader(row, table.slice(index + 1)) && labelOf(row));
  const header = first > 0 && isHeader(table[first - 1], table.slice(first)) ? table[first - 1] : [];
  const shares = sharesOf(header, table.slice(Math.max(first, 0)));
  const stats = [];
  const columns = new Set();
  let [without, unnamed] = [0, 0];
  for (const row of table) {
    if (row === header) continue;
    const label = labelOf(row);
    if (!label) {
      without++;
      continue;
    }
    const figures = row.map((_, index) => index).filter((index) => index > 0 && isFigure(row[index]));
    const isShare = (index) => (header[index] ? shares.has(index) : isPercentage(row[index]));
    const at = figures.find((index) => !isShare(index)) ?? figures[0];
    const part = figures.find((index) => index !== at && isShare(index) && shares.get(index) !== UNCLEAR);
    const isPercent = row[at].endsWith("%") || (shares.has(at) && shares.get(at) !== UNCLEAR);
    const unit = isPercent ? "%" : row.slice(at + 1).find((cell) => cell && !isFigure(cell));
    const of = shares.get(part);
    const share = part !== undefined && { percent: bare(row[part]), ...(of && { of }) };
    stats.push({ label, value: bare(row[at]), ...(unit && { unit }), ...(share && { share }) });
    for (const index of figures.filter((index) => index !== at && index !== part)) {
      if (header[index]) columns.add(header[index]);
      else unnamed++;
    }
  }
  return { stats, without, columns: [...columns], unnamed };
}

/** The words before the first figure of a row; empty where there are none, or no figure. */
function labelOf(row) {
  const at = row.findIndex((cell, index) => index > 0 && isFigure(cell));
  return row.slice(0, Math.max(at, 0)).filter(Boolean).join(", ");
}

/** Whether a row names the columns of those after it: it has words, or years above other figures. */
function isHeader(row, after) {
  if (row.filter(Boolean).length < 2) return false;
  return row.every((cell, index) => {
    if (index === 0 || !isFigure(cell)) return true;
    const below = after.map((other) => other[index] ?? "").filter(isFigure);
    return YEAR.test(cell) && below.length > 0 && below.some((other) => !YEAR.test(other));
  });
}

/** The columns that have a share, and the words of what it is one, "" or `UNCLEAR`. */
function sharesOf(header, rows) {
  const shares = new Map();
  for (const [index, name] of header.entries()) {
    const of = OF_WHOLE.exec(name)?.[1];
    const cells = rows.map((row) => row[index] ?? "").filter(isFigure);
    // A spreadsheet may have 0.125 for 12.5%, and that is for nobody to guess.
    const isFraction = cells.every((cell) => /^(0|1$)/.test(cell));
    if (index > 0 && (of || SHARE.test(name))) shares.set(index, isFraction ? UNCLEAR : (of ?? ""));
  }
  return shares;
}

/** Whether a cell alone says that it is a share: a change would have a sign. */
function isPercentage(cell) {
  return /^\p{Nd}.*%$/u.test(cell);
}

function bare(cell) {
  return cell.replace(/\s*%$/, "");
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
