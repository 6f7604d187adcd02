import { render } from "preact";
import { Card } from "../card.jsx";
import { define } from "../host.js";

define((root, data) => render(<Card data={data} C="class" />, root));
