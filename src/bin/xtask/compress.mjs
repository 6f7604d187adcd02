// Compresses files as a server does at its best, all at once, and says how many bytes each then has, as a
// list of JSON. Arguments: "brotli", "gzip", or "write" (which leaves FILE.br beside each file); then the
// files.

import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const [method, ...files] = process.argv.slice(2);

async function compress(file) {
  const content = await readFile(file);
  if (method === "gzip") return promisify(gzip)(content, { level: 9 });
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const compressed = await promisify(brotliCompress)(content, { params });
  if (method === "write") await writeFile(`${file}.br`, compressed);
  return compressed;
}

const sizes = await Promise.all(files.map(async (file) => (await compress(file)).length));
console.log(JSON.stringify(sizes));
