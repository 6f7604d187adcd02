// Takes the page over in the browser, and then draws it again.

import "fact-card";
import { startTransition, useEffect, useState } from "react";
import { hydrateRoot } from "react-dom/client";
import { Page } from "./page.jsx";

// What the server has written is not needed again: React keeps it.
function Counted() {
  const [count, setCount] = useState(0);
  useEffect(() => startTransition(() => setCount(1)), []);
  return <Page count={count} markup="" />;
}

hydrateRoot(document.querySelector("#root"), <Counted />, {
  onRecoverableError: (error) => console.error(`hydration: ${error.message}`),
});
