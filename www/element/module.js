// fact-card.mjs: the module build, with the wasm in a file beside it.

import { register } from "./register.js";

register(async (imports) => {
  const url = new URL("fact-card.wasm", import.meta.url);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  // Streaming compilation requires the right MIME type, which many hosts don't send.
  const { instance } =
    response.headers.get("content-type") === "application/wasm"
      ? await WebAssembly.instantiateStreaming(response, imports)
      : await WebAssembly.instantiate(await response.arrayBuffer(), imports);
  return instance.exports;
}, import.meta.url);
