"""Papers behind the minutes that a sentence calls confidential: each ends where the next one begins.

What does not live here: which papers a sentence names (`rulings.papers`), and an appendix of the
open minutes behind a part without an end (`appended`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.split.marks import Marker, Reach
from redactor.split.rulings import papers

if TYPE_CHECKING:
    from redactor.split.lines.line import Lines


def by_papers(lines: Lines, found: list[Marker | None]) -> None:
    """Papers behind the minutes that a sentence calls confidential; the next one ends them."""
    for at in papers.rows(lines):
        found[at] = Marker(Reach.ITEM, "paper")
    for at in papers.tables(lines):
        found[at] = Marker(Reach.NEXT, "paper", start=len(lines[at].text), scope="table")
    opened = ""
    for at, paper, shut in papers.titled(lines):
        if found[at] is not None:
            continue
        if shut and paper.kind == papers.TABLE:
            found[at] = Marker(Reach.NEXT, "paper", start=len(lines[at].text), scope="table")
        elif shut and lines[at].rank is not None:
            found[at] = Marker(Reach.ITEM, "paper")
        elif shut:
            found[at], opened = Marker(Reach.BLOCK, "paper"), paper.kind
        elif opened == paper.kind:
            found[at], opened = Marker(Reach.BACK, "return"), ""
