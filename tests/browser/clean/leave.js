// Leaves all that a page can leave: an expression, whose value is a promise.

(async () => {
  document.cookie = "left=1; max-age=3600; path=/";
  localStorage.left = 1;
  sessionStorage.left = 1;
  await new Promise((resolve) => (indexedDB.open("left").onsuccess = resolve));
  await (await caches.open("left")).put("/left", new Response("left"));
  await (await fetch("/embeds/regular.ttf")).arrayBuffer();
  open("/tests/drawn.html");
  window.left = 1;
  console.log("left");
})()
