import { createRoot } from "react-dom/client";
import { Card } from "../card.jsx";
import { define } from "../host.js";

define((root, data, drawn = createRoot(root)) => {
  drawn.render(<Card data={data} C="className" />);
  return drawn;
});
