// A card's data from an address.

import { MAX_BYTES } from "./json.js";
import { Failure } from "./report.js";

/** How long an answer may take, in milliseconds. */
const PATIENCE = 30000;

/** Resolves to the text at an address. `cache` is how the browser's cache is used: see `fetch`. */
export async function download(address, base, cache) {
  // Safari before 16 can't be told when to give up.
  const signal = AbortSignal.timeout?.(PATIENCE);
  let url;
  let response;
  let text;
  try {
    url = new URL(address, base);
  } catch {
    throw new Failure("address", `"${address}" is not an address`);
  }
  try {
    response = await fetch(url, { cache, signal });
    text = response.ok ? await read(response.body.getReader()) : "";
  } catch (error) {
    // Safari calls it as if the page had ended it.
    if (signal?.aborted) throw new Failure("timeout", `${url} did not answer within ${PATIENCE / 1000} seconds`);
    throw new Failure("network", `${url} could not be fetched (${error.message}). Is it another site without CORS?`);
  }
  if (!response.ok) throw new Failure("http", `${url} answered ${response.status} ${response.statusText}`.trim());
  if (text.trimStart().startsWith("<")) {
    throw new Failure("not-json", `${url} answered with a web page (HTML) where JSON was expected`);
  }
  return text;
}

/** The text of an answer, or the beginning of one that is too long for a card: nobody need load the rest. */
async function read(reader) {
  const decoder = new TextDecoder();
  let text = "";
  for (let size = 0; size <= MAX_BYTES; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    text += decoder.decode(value, { stream: true });
  }
  reader.cancel();
  return text;
}
