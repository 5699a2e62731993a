"""Parts of a paragraph by the letters within it: "8(b)" of "8. Premises. (a) Roof. … (b) Break-in. …"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.lines.line import item_end
from redactor.split.reach.by_number import bearing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.split.lines.line import Line
    from redactor.split.reach.scan import Scan

_PLACE = re.compile(r"(?P<item>.*\d)\s?\(?(?P<letter>[a-z])\)?")


def within(scan: Scan, place: str, at: int) -> Iterator[tuple[Line, tuple[int, int]]]:
    """Where such a part stands, up to the next letter; none where a paragraph bears the number."""
    named = _PLACE.fullmatch(place)
    if named is None or bearing(scan, place, at):
        return
    letter = named["letter"]
    begins = _written(letter)
    ends = _written(chr(ord(letter) + 1))
    for head in bearing(scan, named["item"], at)[:1]:
        inside = scan.lines[head : item_end(scan.lines, head)]
        if letter != "a" and not any(_written("a").search(x.text, x.start) for x in inside):
            continue
        for line in inside:
            begun = begins.search(line.text, line.start)
            if begun is not None:
                over = ends.search(line.text, begun.end())
                yield line, (begun.start(), over.start() if over else len(line.text))


def _written(letter: str) -> re.Pattern[str]:
    return re.compile(rf"(?:(?<=[.;:]\s)|(?<=\d\s)|^\W*)\(?{letter}\)(?=\s)")
