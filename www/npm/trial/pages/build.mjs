// Builds the pages in which the package is tried in browsers, into `site/` beside their sources. The package
// is installed in this folder.

import { execFileSync } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { Eleventy } from "@11ty/eleventy";
import * as esbuild from "esbuild";

// React says what is wrong with a page only in development.
process.env.NODE_ENV = "development";
const { build } = await import("vite");

const server = { bundle: true, jsx: "automatic", platform: "node", format: "esm", packages: "external" };
await esbuild.build({ ...server, entryPoints: ["react/server.jsx"], outfile: "react/server.mjs" });
writeFileSync("react/index.html", execFileSync(process.execPath, ["react/server.mjs"]));
await build({
  root: "react",
  base: "/npm/react/",
  mode: "development",
  logLevel: "error",
  esbuild: { jsx: "automatic", jsxDev: false },
  optimizeDeps: { exclude: ["fact-card"] },
  build: { outDir: "../site/react", minify: false },
});

const eleventy = new Eleventy("eleventy", "site/eleventy", { configPath: "eleventy/eleventy.config.js", quietMode: true });
await eleventy.write();

cpSync("import-map", "site/import-map", { recursive: true });
cpSync("node_modules/fact-card", "site/import-map/fact-card", { recursive: true });
