// Checks a finished module: that its text decodes to the same wasm, and that its JavaScript form has the same
// exports. Arguments: the bundled instance.js, and the module as wasm, as text and as JavaScript.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [instance, wasm, text, nowasm] = process.argv.slice(2);
const { bytes } = await import(pathToFileURL(instance));
const { instantiate } = await import(pathToFileURL(nowasm));
const expected = readFileSync(wasm);
if (!expected.equals(bytes(readFileSync(text, "ascii")))) throw new Error("the text is not that of the wasm");
const exported = WebAssembly.Module.exports(await WebAssembly.compile(expected)).map(({ name }) => name);
const without = Object.keys(instantiate({ i: {} }));
if (`${without.sort()}` !== `${exported.sort()}`) throw new Error(`it exports ${exported}, and without wasm ${without}`);
