"""Count in how many minutes each word occurs, as `redactor.split.words.frequent` reads it.

    python scripts/words.py OUT

The minutes are those of `../judgement` and `../reader`, without names and without short pieces.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from pathlib import Path

from redactor.split.words.text import stem, words

MODELS = Path(__file__).resolve().parents[2]
SHARES = (0.25, 0.08, 0.015)  # of the minutes, in which words of each line occur
WHOLE = 250  # words of minutes that are no mere piece
LETTERS = 4  # of a word that says anything
_NAME = re.compile(r"\[\[(?!quasi)\w+:.*?\]\]")
_MARKS = re.compile(r"^@.*$|\{\{/?part2\}\}|\[\[quasi:|\]\]|<<2|2>>", re.MULTILINE)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    texts = [f.read_text(encoding="utf-8") for f in sorted(MODELS.glob("*/texts/*.gold"))]
    minutes = [t for t in texts if "%%%" not in t and len(t.split()) >= WHOLE]
    found = Counter(stem_ for text in minutes for stem_ in _stems(text))
    lines, known = [], set[str]()
    for share in SHARES:
        often = {s for s, times in found.items() if times >= share * len(minutes)} - known
        lines.append(" ".join(sorted(often)))
        known |= often
    options.out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(minutes)} minutes: {[len(line.split()) for line in lines]} words")


def _stems(text: str) -> set[str]:
    plain = _MARKS.sub(" ", _NAME.sub(" ", text))
    return {stem(w) for w in words(plain) if len(w) >= LETTERS and not w.isdecimal()}


if __name__ == "__main__":
    main()
