// Prints the page as the server sends it.

import { renderToString as cardToString } from "fact-card/server";
import { renderToString } from "react-dom/server";
import { Page, card } from "./page.jsx";

const page = renderToString(<Page count={0} markup={cardToString(card)} />);
process.stdout.write(`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<title>A card in React, from a server</title>
<link rel="icon" href="data:,">
<script src="/tests/case.js"></script>
<script type="module" src="client.jsx"></script>
</head>
<body><div id="root">${page}</div></body>
</html>
`);
