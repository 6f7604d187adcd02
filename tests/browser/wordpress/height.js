// Whether a card is as high as its fallback was, which keeps its room: a function, whose value is 0, or else
// both heights.

(host) => {
  const place = document.createElement("div");
  place.innerHTML = host.innerHTML;
  host.after(place);
  const [drawn, before] = [host, place].map((element) => element.getBoundingClientRect().height);
  place.remove();
  return Math.abs(drawn - before) < 2 ? 0 : [drawn, before];
}
