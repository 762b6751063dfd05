"""How much of the true article text is shown: python -m tests.bench.extract DIR

DIR holds pages as ID.html.gz and truth.json, a map from id to {url, text}. What is judged is the
text of the HTML that the window would show, without captions and without our own head, in bags of
runs of four words. Per page precision and recall; `f1` is that of their two means. Figures beside:
processor time of a page, and how many captions of figures were kept with their picture.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
import time
from collections import Counter
from pathlib import Path

from reader.content.clean import plain_text
from reader.content.extract import extract_page
from reader.model import Page

_CAPTION = re.compile(r"<figcaption[^<>]*>.*?</figcaption>", re.DOTALL)
_WORD = re.compile(r"\w+")
_RUN = 4  # words

Runs = Counter[tuple[str, ...]]


def shown_text(page: Page) -> str:
    """Answer the text of a page as it is judged."""
    return plain_text(_CAPTION.sub("\n", page.html))


def runs(text: str) -> Runs:
    """Answer the runs of four words of a text, a shorter text as one run."""
    words = _WORD.findall(text)
    if not words:
        return Counter()
    return Counter(tuple(words[n : n + _RUN]) for n in range(max(1, len(words) - _RUN + 1)))


def agreement(text: str, truth: str) -> tuple[float | None, float | None]:
    """Answer precision and recall of a text, None where there is nothing to measure."""
    found, wanted = runs(text), runs(truth)
    both = (found & wanted).total()
    precision = both / found.total() if found else None
    return precision, both / wanted.total() if wanted else None


def mean(values: list[float]) -> float:
    """Answer the mean, 0 for no values."""
    return sum(values) / len(values) if values else 0.0


def main() -> int:
    """Extract all pages of a folder and print the figures, the worst pages first."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--worst", type=int, default=10, help="how many of them are listed")
    asked = parser.parse_args()
    truth = json.loads((asked.folder / "truth.json").read_text("utf-8"))
    rows: list[tuple[float, str, str]] = []
    precisions: list[float] = []
    recalls: list[float] = []
    refused = 0
    spent = 0.0
    for name, want in truth.items():
        body = gzip.decompress((asked.folder / f"{name}.html.gz").read_bytes())
        started = time.process_time()
        page = extract_page(body, address=want["url"])
        spent += time.process_time() - started
        refused += bool(page.refusal)
        precision, recall = agreement(shown_text(page), want["text"])
        if precision is not None:
            precisions.append(precision)
        if recall is not None:
            recalls.append(recall)
        rows.append(((precision or 0.0) + (recall or 0.0), name, f"{precision or 0:.3f}"
                     f" {recall or 0:.3f} {page.refusal:10} {want['url'][:80]}"))  # fmt: skip
    for _, name, line in sorted(rows)[: asked.worst]:
        print(name, line)
    precision, recall = mean(precisions), mean(recalls)
    both = precision + recall
    figures = {
        "f1": round(2 * precision * recall / both, 4) if both else 0.0,
        "precision": round(precision, 4),
        "recall": round(recall, 4),
        "pages": len(truth),
        "refused": refused,
        "cpu_ms": round(1000 * spent / max(1, len(truth)), 1),
    }
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
