// The module for Node, Deno and Bun: compiled from the file beside the script.

import { readFileSync } from "node:fs";

export default new WebAssembly.Module(readFileSync(new URL("./fact-card.server.wasm", import.meta.url)));
