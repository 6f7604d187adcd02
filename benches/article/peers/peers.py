"""Prints how fast quantulum3 and price-parser read the lines of an article. See run.sh."""

import sys
import time

from price_parser import Price
from quantulum3 import parser

lines = [line for line in open(sys.argv[1], encoding="utf-8").read().splitlines() if line]
size = sum(len(line.encode()) for line in lines)


def measure(name, read):
    read(lines[0])
    rounds = 0
    start = time.perf_counter()
    # Three seconds of whole articles.
    while time.perf_counter() - start < 3:
        for line in lines:
            read(line)
        rounds += 1
    speed = size * rounds / (time.perf_counter() - start) / 1e6
    print(f"{name}: {speed:.3f} MB/s")


measure("quantulum3", parser.parse)
# It reads one price of a text, so that it is given each word by itself.
measure("price-parser, word by word", lambda line: [Price.fromstring(word) for word in line.split()])
