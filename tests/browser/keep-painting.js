// Puts a pixel into a corner of the page that changes its colour in each frame: an expression.

(() => {
  if (window.keepsPainting) return;
  window.keepsPainting = true;
  const pixel = document.body.appendChild(document.createElement("i"));
  Object.assign(pixel.style, { position: "fixed", right: 0, bottom: 0, width: "1px", height: "1px" });
  let isLight = false;
  const paint = () => {
    isLight = !isLight;
    pixel.style.background = isLight ? "#eee" : "#ddd";
    requestAnimationFrame(paint);
  };
  paint();
})()
