// Bundles the peers with esbuild, as a newsroom would: minified, for production. Takes the folder for the
// bundles and the card's minified stylesheet.

import { readFile } from "node:fs/promises";
import { build } from "esbuild";
import { compile, compileModule } from "svelte/compiler";

const [outdir, css] = process.argv.slice(2);

const svelte = {
  name: "svelte",
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js } = compile(await readFile(path, "utf8"), { filename: path, css: "external", dev: false });
      return { contents: js.code, loader: "js" };
    });
    onLoad({ filter: /\.svelte\.js$/ }, async ({ path }) => {
      const { js } = compileModule(await readFile(path, "utf8"), { filename: path, dev: false });
      return { contents: js.code, loader: "js" };
    });
  },
};

const common = {
  outdir,
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  legalComments: "none",
  conditions: ["production", "browser", "svelte"],
  define: { "process.env.NODE_ENV": '"production"' },
  loader: { ".css": "text" },
  alias: { "fact-card-css": css },
  jsx: "automatic",
  logLevel: "warning",
  plugins: [svelte],
};
await build({ ...common, entryPoints: ["floor.js", "lit.js", "svelte.svelte.js", "shoelace.js"].map((name) => ({ in: `peers/${name}`, out: name.split(".")[0] })) });
await build({ ...common, entryPoints: [{ in: "peers/preact.jsx", out: "preact" }], jsxImportSource: "preact" });
await build({ ...common, entryPoints: [{ in: "peers/react.jsx", out: "react" }], jsxImportSource: "react" });
