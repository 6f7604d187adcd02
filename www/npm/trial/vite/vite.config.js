// As www/site/docs/install.md has it.
export default { optimizeDeps: { exclude: ["fact-card"] } };
