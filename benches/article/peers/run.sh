#!/bin/sh
# Measures how fast fact-card, quantulum3, price-parser and Recognizers-Text read the same text, one after the
# other: benches/article/peers/run.sh. The peers are installed into target/peers, from PyPI and npm.
#
# fact-card also compares the figures with a card's. The peers only find them.
set -eu
cd "$(dirname "$0")/../../.."
here=benches/article/peers
into=target/peers
if [ ! -d "$into/python" ]; then
    python3 -m venv "$into/python"
    "$into/python/bin/pip" install --quiet --requirement "$here/requirements.txt"
fi
if [ ! -d "$into/node_modules" ]; then
    cp "$here/package.json" "$into/"
    npm install --prefix "$into" --no-audit --no-fund --silent
fi
cargo bench --bench article -- "housing.en"
"$into/python/bin/python" "$here/peers.py" tests/articles/housing.en.md
NODE_PATH="$into/node_modules" node "$here/peers.cjs" tests/articles/housing.en.md
