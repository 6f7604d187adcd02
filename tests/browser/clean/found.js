// What a page finds of what another has left: an expression, whose value is a promise.

(async () => {
  await (await fetch("/embeds/regular.ttf")).arrayBuffer();
  return {
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cached: performance.getEntriesByType("resource").filter(({ transferSize }) => transferSize === 0).length,
    left: typeof left,
    opener: !!opener,
    history: history.length > 2,
    size: [innerWidth, innerHeight],
    media: matchMedia("print").matches,
  };
})()
