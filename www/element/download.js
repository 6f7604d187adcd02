// Fetches a card's data.

import { MAX_BYTES } from "./json.js";
import { Failure } from "./report.js";

/** The timeout of a request, in milliseconds. */
const PATIENCE = 30000;

/** Resolves to the text at an address. `cache` is the cache mode of `fetch`. */
export async function download(address, base, cache) {
  // Safari before 16 has no timeout signals.
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
    text = response.ok ? await read(response.body.getReader(), decoderOf(response)) : "";
  } catch (error) {
    // Safari reports a timeout as if the page had aborted the request.
    if (signal?.aborted) throw new Failure("timeout", `${url} did not answer within ${PATIENCE / 1000} seconds`);
    throw new Failure("network", `${url} could not be fetched (${error.message}). Is it another site without CORS?`);
  }
  if (!response.ok) throw new Failure("http", `${url} answered ${response.status} ${response.statusText}`.trim());
  if (text.trimStart().startsWith("<")) {
    throw new Failure("not-json", `${url} answered with a web page (HTML) where JSON was expected`);
  }
  return text;
}

/** A decoder of the encoding that a response states, else of UTF-8. */
function decoderOf(response) {
  try {
    return new TextDecoder(/charset="?([^";\s]+)/i.exec(response.headers.get("content-type"))?.[1]);
  } catch {
    // There is no such encoding.
    return new TextDecoder();
  }
}

/** Reads a response, but stops once it is too large for a card. */
async function read(reader, decoder) {
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
