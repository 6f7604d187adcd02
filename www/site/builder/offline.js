// The service worker of the page on which people write cards: with it the page also works offline. Its scope
// is the folder of the page, and only `builder.js` registers it, so it never answers a page with an embed.
//
// The network comes first. Most of the names have no version in them: a file that is replaced on the site has
// to arrive at once. What it keeps is for when the network fails, or when the file is gone.

/** What the page needs, and a hash of all that. The build writes both. */
const FILES = "@files";
const VERSION = "@version";

/** The caches of this page. Another copy of it on the same site has others. */
const CACHES = `fact-card-builder ${registration.scope} `;

addEventListener("install", (event) => event.waitUntil(keep()));
addEventListener("activate", (event) => event.waitUntil(takeOver()));
addEventListener("fetch", (event) => {
  if (event.request.method === "GET") event.respondWith(answer(event.request));
});

/** Keeps all files, or fails: then the page goes on without the worker. */
async function keep() {
  const cache = await caches.open(CACHES + VERSION);
  // A copy of the browser's could be older than the rest.
  const store = async (file) => cache.put(file, await plain(await fetch(file, { cache: "no-cache" })));
  await Promise.all(FILES.map(store));
}

/** A response that may stand for any request: one that was redirected may not answer a navigation. */
async function plain(response) {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
}

/** Removes what other versions have kept, and answers the pages that are open already. */
async function takeOver() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(CACHES) && name !== CACHES + VERSION);
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
}

async function answer(request) {
  const isPage = request.mode === "navigate";
  let failed;
  const response = await fetch(request).catch((error) => void (failed = error));
  if (response?.ok || (response && isPage)) return response;
  const cache = await caches.open(CACHES + VERSION);
  // The page's requests have other headers than those of this script.
  const kept = await cache.match(isPage ? "index.html" : request, { ignoreVary: true });
  if (!kept && failed) throw failed;
  return kept ?? response;
}
