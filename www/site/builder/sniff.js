// What a file is by its first bytes. Names may say anything.

/** The beginnings of files that are no text, as text of a byte each, and the words for them. */
const BEGINNINGS = [
  ["%PDF-", "isPdf"],
  ["\x89PNG", "isImage"],
  ["\xff\xd8\xff", "isImage"],
  ["GIF8", "isImage"],
  ["II*\0", "isImage"],
  ["MM\0*", "isImage"],
  ["{\\rtf", "isWord"],
  ["\x1f\x8b", "isZip"],
  ["7z\xbc\xaf", "isZip"],
  ["Rar!", "isZip"],
];

/** Folders and types in packed files of offices. */
const PACKED = [
  [/word\/document|oasis\.opendocument\.text/, "isWord"],
  [/xl\/workbook|oasis\.opendocument\.spreadsheet/, "isSheet"],
  [/ppt\/presentation|oasis\.opendocument\.presentation/, "isSlides"],
];

/** The name of the words for a file that can't be read as text; nothing where it can. */
export function troubleOf(buffer, name) {
  const bytes = new Uint8Array(buffer);
  if (!bytes.length) return "isEmpty";
  const start = latin(bytes.subarray(0, 1000));
  const found = BEGINNINGS.find(([beginning]) => start.startsWith(beginning));
  if (found) return found[1];
  if (start.startsWith("RIFF") && start.slice(8, 12) === "WEBP") return "isImage";
  if (start.slice(4, 8) === "ftyp" && /^(hei|hev|mif|msf|avi)/.test(start.slice(8))) return "isImage";
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) {
    // The list of what is in it stands at its end.
    const list = start + latin(bytes.subarray(-65536));
    return PACKED.find(([inside]) => inside.test(list))?.[1] ?? "isZip";
  }
  // Offices from before 2007, which say later what they hold.
  if (start.startsWith("\xd0\xcf\x11\xe0")) {
    if (/\.(xls|xlt)$/i.test(name)) return "isSheet";
    return /\.(ppt|pps|pot)$/i.test(name) ? "isSlides" : "isWord";
  }
  const isUtf16 = /^(\xff\xfe|\xfe\xff)/.test(start);
  if (!isUtf16 && start.includes("\0")) return "isBinary";
}

function latin(bytes) {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
