// Prints how fast Recognizers-Text for JavaScript reads the lines of an article. See run.sh.

const { readFileSync } = require("node:fs");
const recognizers = require("@microsoft/recognizers-text-suite");

const lines = readFileSync(process.argv[2], "utf8").split("\n").filter(Boolean);
const size = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);

function measure(name, read) {
  read(lines[0]);
  let rounds = 0;
  const start = performance.now();
  // Three seconds of whole articles.
  while (performance.now() - start < 3000) {
    lines.forEach(read);
    rounds += 1;
  }
  const speed = (size * rounds) / (performance.now() - start) / 1000;
  console.log(`${name}: ${speed.toFixed(3)} MB/s`);
}

const culture = recognizers.Culture.English;
measure("Recognizers-Text, numbers", (line) => recognizers.recognizeNumber(line, culture));
measure("Recognizers-Text, numbers, percentages, currencies, dimensions", (line) => [
  recognizers.recognizeNumber(line, culture),
  recognizers.recognizePercentage(line, culture),
  recognizers.recognizeCurrency(line, culture),
  recognizers.recognizeDimension(line, culture),
]);
