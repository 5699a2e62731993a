"""What stands between the open part and the title of the other: its actions, and how it ended.

    The remaining business was taken as Part 2.    Part 1 closed at 7.40.    Actions …    PART 2

Where nothing else stands there, the part begins with its title. What does not live here: where
parts end (`ends`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.lines.closing import cites, closes
from redactor.split.lines.movement import is_movement
from redactor.split.lines.tables import Table
from redactor.split.markers.into import OPEN_CLOSED
from redactor.split.marks import Reach

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.marks import Marker

_PARTS = frozenset([Reach.BLOCK, Reach.AFTER])
_RUN_IN = re.compile(r"\W*actions?\s*:\s+\S", re.IGNORECASE)
_LABEL = re.compile(
    r"\W*(?:[\w']+\s+){0,3}?(?:actions?|gweithred\w*|to\s+do)\b(?:\s+\w+){0,2}\W*", re.IGNORECASE
)


def before_the_title(lines: Lines, found: Sequence[Marker | None]) -> list[int]:
    """Ends of the open part behind which its actions stand, and then the title of the other."""
    ended = [at for at in range(len(lines)) if _leads_over(lines[at], found[at])]
    return [at for at in ended if _only_actions_until_its_title(lines, found, at)]


def _leads_over(line: Line, mark: Marker | None) -> bool:
    """Whether a line ends the open part, or leads to the other, and is no title."""
    if mark is None or line.rank is not None or line.row is not None:
        return False
    told = not mark.pure or (mark.rule == "informal" and line.text.rstrip().endswith("."))
    return mark.rule == OPEN_CLOSED or (mark.reach in _PARTS and told)


def _only_actions_until_its_title(lines: Lines, found: Sequence[Marker | None], at: int) -> bool:
    """Whether nothing else stands there than what is to be done, and how the open part ended."""
    marked = (k for k in range(at + 1, len(lines)) if found[k] is not None)
    title = next((k for k in marked if not _leads_over(lines[k], found[k])), None)
    mark = None if title is None else found[title]
    if title is None or mark is None or mark.reach is not Reach.BLOCK or not mark.pure:
        return False
    between = [k for k in range(at + 1, title) if not lines[k].blank]
    logged = [k for k in between if lines[k].table is Table.LOG]
    run_in = [k for k in between if _RUN_IN.match(lines[k].words)]
    others = [lines[k] for k in between if k not in logged and found[k] is None]
    if not (logged or run_in) or not all(map(_of_the_end, others)):
        return False
    return not logged or cites(lines, logged[0])  # so that rows of the other part are found


def _of_the_end(line: Line) -> bool:
    label = _LABEL.fullmatch(line.words) is not None
    return label or closes(line) or is_movement(line) or _RUN_IN.match(line.words) is not None
