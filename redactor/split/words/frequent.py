"""How much a word tells: nothing, if most minutes have it.

`frequent.txt` (made by `models/retelling`) has the stems of the words that occur in a quarter of all minutes,
in a twelfth, in one of seventy, a line each.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

_LISTS = Path(__file__).with_suffix(".txt")
RARE = 3  # the weight of a word that hardly any minutes have


@cache
def _weights() -> dict[str, int]:
    lines = _LISTS.read_text(encoding="utf-8").splitlines()
    return {stem: weight for weight, line in enumerate(lines) for stem in line.split()}


def weight(stem: str) -> int:
    """From 0, for a word of most minutes, to `RARE`."""
    return _weights().get(stem, RARE)
