// What axe-core finds wrong with a page, and what it can't decide: an expression, whose value is a promise of
// a list.

(async () => {
  await new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = "/tools/axe-core/axe.min.js";
    script.addEventListener("load", resolve);
    script.addEventListener("error", () => reject(new Error("axe-core is not there")));
    document.head.append(script);
  });
  // All rules but those that axe itself calls experimental or obsolete, and those of level AAA.
  const { violations, incomplete, passes } = await axe.run(document, { rules: { "target-size": { enabled: true } } });
  const found = [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(" ")}: ${failureSummary}`),
  );
  const seen = passes.flatMap(({ nodes }) => nodes).filter(({ target }) => `${target}`.includes("fact-card")).length;
  if (seen < 10) found.push(`axe has looked at ${seen} places in cards`);
  return found;
})()
