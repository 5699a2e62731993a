"""What a cell keeps back from a phrase on, down to its end: minutes that are one big table.

    Staffing. … Changes go to the staff room first. / Withheld from here. Mr Orme has appealed …
    Applications. Seven since May. / Restricted, not to be published to the end of the box: …

What does not live here: the same within one paragraph (`markers.leads`, `markers.stretches`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.split.words.lexicon import OPENING_MARK
from redactor.split.words.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.split.lines.line import Line, Lines

_KEPT = r"(?:<CONF>|withheld|kept\s+(?:back|out)|closed|private|not\s+(?:for|to\s+be)\s+publi\w+)"
_FROM_HERE = Pattern(
    rf"(?:^\W*|(?<=[.;!?)]\s))(?P<said>{_KEPT}(?:,?\s+(?:and\s+)?{_KEPT})?,?\s+(?:from\s+here(?:\s+(?:on(?:wards)?|down))?"
    r"|(?:(?:up|down)\s+)?to\s+the\s+(?:end|foot|bottom)\s+of\s+(?:the|this)\s+(?:box|cell|column|entry)))\s*[.:-]"
)


def down_to_their_ends(lines: Lines) -> Lines:
    """The lines with the mark of a stretch where such a phrase stands, and in the cell below it."""
    return tuple(_marked(lines))


def _marked(lines: Lines) -> Iterator[Line]:
    kept = None
    for line in lines:
        place = line.block.place
        found = _FROM_HERE.search(line.text) if place is not None else None
        if found is not None:
            kept = place
            yield replace(line, text=_with_mark(line.text, found.start("said")))
        elif place is not None and place == kept and not line.blank:
            yield replace(line, text=_with_mark(line.text, line.start))
        else:
            yield line


def _with_mark(text: str, at: int) -> str:
    return text[:at] + OPENING_MARK + text[at + 1 :]
