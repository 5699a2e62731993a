"""Lists of what was decided, in front of the minutes or behind them, by the numbers of the items.

    Decisions                                  Summary of decisions
    4. The report was received.                Item 4 - the report was received.
    5. A phased return was agreed.             Item 5 - a phased return was agreed.

What stands there under the number of a sealed item goes with it; of a list without such numbers, or
of what comes next time, whatever repeats one. What does not live here: lists of what is
to be done (`belongings`), and single sentences that name an item (`references`).
"""

from __future__ import annotations

import re
from itertools import takewhile
from operator import lt
from typing import TYPE_CHECKING

from redactor.data import Carrier, Story
from redactor.numbering.forms import canonical
from redactor.split import seals
from redactor.split.lines.closing import closes
from redactor.split.lines.line import item_end

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from redactor.split.lines.line import Line, Lines
    from redactor.split.seals import Seal
    from redactor.split.side_doors.evidence import Evidence

DECIDED = "decision by number"
_TITLE = re.compile(
    r"\W*(?:(?:summary|log|list|record|schedule)\s+of\s+)?(?:(?:the|all|key|main)\s+)*(?:decisions?|resolutions?)"
    r"(?:\s+(?:made|taken|agreed|passed|reached|log|list|summary|register|record))?(?:\s+(?:at|from)\s+(?:this|the)\s+meeting)?\W*",
    re.IGNORECASE,
)
_ENTRY = re.compile(
    r"\W*(?:(?:item|minute|min)\.?\s+)?(\d[\w./]*)(?:[.:)]*\s|\s*[-:])", re.IGNORECASE
)
# … which says so itself, below whatever title
_NAMED = re.compile(r"\W*(?:item|minute|min)\.?\s+(\d[\w./]*)(?::|\s-)\s", re.IGNORECASE)
_CITED = re.compile(r"[(\[](?:(?:item|minute|min)\.?\s+)?(\d[\w./]*)[)\]]\W*$", re.IGNORECASE)
_NEXT_TIME = re.compile(
    r"\W*(?:(?:items?|business|matters?|agenda|points?|topics?)\s+)?(?:for|to\s+(?:go|come)\s+(?:on|to)|carried\s+forward\s+to)\s+(?:the\s+|our\s+)?(?:next|following)\s+(?:meeting|agenda|time)(?:'?s\s+agenda)?\W*"
    r"|\W*(?:next|future)\s+(?:agenda|items)(?:\s+items)?\W*",
    re.IGNORECASE,
)
_SEVERAL = 2


def unnumbered(lines: Lines) -> frozenset[int]:
    """The entries of lists without numbers of items, by their blocks.

    Behind the close, and before the first item bullets and rows of a table.
    """
    found: set[int] = set()
    closed = listing = begun = False
    table: int | None = None  # of whose rows the list consists
    for line in lines:
        title = bool(_TITLE.fullmatch(line.text) or _NEXT_TIME.fullmatch(line.text))
        entry = line.row is not None or bool(line.block.label) if line.top else line.row is None
        same = not begun or table == (line.row[0] if line.row else None)
        goes_on = listing and entry and same and not (line.heading or line.blank)
        listing = (closed or line.top) and (title or goes_on)
        begun = listing and not title
        table = line.row[0] if begun and line.row else None
        if begun and not line.number and not line.contexts & {"actions", "ahead"}:
            found.add(line.block.index)
        closed = closed or closes(line)
    return frozenset(found)


def listed(lines: Lines) -> dict[int, tuple[str, ...]]:
    """The entries of such lists, by their blocks, with the numbers that they cite."""
    borne = {x.number.parts for x in lines if x.number and x.rank is not None and not x.agenda}
    found: dict[int, tuple[str, ...]] = {}
    closed = False
    for at, line in enumerate(lines):
        if line.rank is not None and _TITLE.fullmatch(line.words):
            found |= _citing(lines, at)
        closed = closed or closes(line)
        if line.block.story is not Story.BODY or line.row or not (line.top or closed):
            continue
        if _TITLE.fullmatch(line.text):
            entries = list(_entries(lines[at + 1 :], _ENTRY))
        else:
            entries = list(_entries(lines[at:], _NAMED))
        numbers = [number for number, _ in entries]
        in_turn = all(map(lt, numbers, numbers[1:]))
        if len(entries) >= _SEVERAL and in_turn and borne.issuperset(numbers):
            found |= {entry.block.index: number for number, entry in entries}
    return found


def _citing(lines: Lines, at: int) -> dict[int, tuple[str, ...]]:
    """The entries below a title that cite their item at the end: "10.5 Salaries as recommended (9.1)."."""
    below = (lines[k] for k in range(at + 1, item_end(lines, at)))
    cited = {x.block.index: found[1] for x in below if (found := _CITED.search(x.text))}
    return {k: canonical(x) for k, x in cited.items()} if len(cited) >= _SEVERAL else {}


def sealed(
    open_lines: Lines,
    entries: Mapping[int, tuple[str, ...]],
    others: Container[int],
    evidence: Evidence,
) -> list[Seal]:
    """The entries that tell of a sealed item, by its number or, of `others`, by what they say."""
    found = []
    for at, line in enumerate(open_lines):
        block = line.block.index
        owner = evidence.by_number(entries[block]) if block in entries else None
        if owner is None and block in others:
            owner = evidence.by_content(line.text)
        if owner is not None and line.row is not None:
            found.append(seals.row(open_lines, at, DECIDED, owner=owner))
        elif owner is not None:
            found.append(seals.Seal((seals.whole(line),), DECIDED, Carrier.ITEM, owner=owner))
    return found


def _entries(lines: Lines, form: re.Pattern[str]) -> Iterator[tuple[tuple[str, ...], Line]]:
    """The lines that begin with a number, as long as they do."""
    for line in takewhile(lambda x: x.row is None, (x for x in lines if not x.blank)):
        found = form.match(line.text)
        if found is None:
            return
        yield canonical(found[1]), line
