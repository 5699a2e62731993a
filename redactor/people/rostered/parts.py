"""Names of the roster that are nobody else's, as part of a word, of a file's name, of an address.

What lives here: where such a part is one, and how far what is cut reaches. What does not: a name
that stands by itself and is written as a name, which other readers know.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.naming import is_given_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.people.rostered.lines import Line
    from redactor.people.rostered.wanted import Wanted

_NO_BLANK = r"[^\s,;:()\[\]<>|\"“”‘’]*"
_FILE = re.compile(rf"{_NO_BLANK}(?:\.(?!\d)\w{{2,5}}\b|[\\_]){_NO_BLANK}")
_WORD = re.compile(r"(?:\w|[\u0300-\u036f]|(?<=\w)[-‐‑](?=\w))+")


def rare_names(line: Line, person: Wanted) -> Iterator[tuple[int, int]]:
    """Where a rare forename or surname is joined to something, or written as names are not."""
    for names, joints in ((person.surnames, "#_-"), (person.forenames, "#_")):
        for name in names:
            at = line.letters.text.find(name)
            while at >= 0:
                if _is_part(line, name, at, joints):
                    yield widened(line, at, at + len(name))
                at = line.letters.text.find(name, at + 1)


def _is_part(line: Line, name: str, at: int, joints: str) -> bool:
    """`EHCP_Threlkeld.pdf`, `OThrelkeld`, `threlkeld`, `T h r e l k e l d`, not `Threlkeld`."""
    end = at + len(name)
    gaps = {line.gap(n) for n in range(at + 1, end)}
    if gaps != {""}:
        return len(gaps) == 1
    start, stop = line.letters.starts[at], line.letters.ends[end - 1]
    if not ((line.begins(at) or _has_initial(line, at)) and line.stops(end)):
        return False
    before, behind = line.text[:start][-1:], line.text[stop : stop + 1]
    glued = before.isalnum() or (behind.isalnum() and behind != "s")
    joined = any(mark and mark in joints for mark in (before, behind))
    small = not (line.is_capital(at) or is_given_name(name))
    return glued or joined or small or bool(_files(line, start, stop))


def _has_initial(line: Line, at: int) -> bool:
    """`OThrelkeld`."""
    before = line.text[: line.letters.starts[at]][-2:]
    return line.is_capital(at) and before[-1:].isupper() and not before[:-1].isalpha()


def widened(line: Line, at: int, end: int) -> tuple[int, int]:
    """The place of letters, with the whole of the words and the files that they are part of."""
    start, stop = line.letters.starts[at], line.letters.ends[end - 1]
    around = [m.span() for m in _WORD.finditer(line.text) if m.start() < stop and start < m.end()]
    around += _files(line, start, stop)
    start, stop = min(start, *(a for a, _ in around)), max(stop, *(b for _, b in around))
    return start, start + len(line.text[start:stop].rstrip(".'’-"))


def _files(line: Line, start: int, stop: int) -> list[tuple[int, int]]:
    """Names of files, and addresses, that have one of these letters."""
    found = (match.span() for match in _FILE.finditer(line.text))
    return [(a, b) for a, b in found if a < stop and start < b]
