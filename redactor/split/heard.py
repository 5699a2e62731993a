"""What the reader hears of a line: Part 2 that opens or closes in words which no rule knows.

The reader (`detect`) says of each line how likely it leads in or out of a confidential part, and
how likely it holds sealed matter. A lead is believed only where the lines behind it bear it out;
where a rule has read the line, the rule speaks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.markers import Marker, Reach

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from redactor.data import Finding
    from redactor.split.lines import Line, Lines

RULE = "heard"
OPENED = "no usual words: the reader says that a confidential part begins here"
_OPENS, _CLOSES = ("LINE_OPENS", "LINE_LEADS_IN"), ("LINE_CLOSES", "LINE_LEADS_OUT")
_WHOLE, _SEALED = "LINE_WHOLE_DOCUMENT", "LINE_SEALED"
_SURE, _LIKELY, _BORNE_OUT, _OPEN = 0.8, 0.4, 0.6, 0.3
_NEAR = 3  # lines behind or before one that bear it out
_TOP, _PROSE = 8, 40  # lines above the first item; characters of a line that tells something

type Heard = Mapping[int, Mapping[str, float]]


def heard(findings: Sequence[Finding]) -> Heard:
    """The reader's opinions of lines, by block."""
    found: dict[int, dict[str, float]] = {}
    for finding in findings:
        if finding.entity_type.startswith("LINE_"):
            of_block = found.setdefault(finding.span.block, {})
            kind = finding.entity_type
            of_block[kind] = max(finding.score, of_block.get(kind, 0))
    return found


def with_heard(lines: Lines, marks: Sequence[Marker | None], said: Heard) -> list[Marker | None]:
    """The markers, and those that only the reader hears."""
    return [mark or _mark(lines, at, said) for at, mark in enumerate(marks)]


def whole(lines: Lines, said: Heard) -> bool:
    """Whether a line above the first item says that the whole paper is confidential."""
    top = [line for line in lines if line.block.story is Story.BODY and not line.blank][:_TOP]
    spoken = any(_said(said, line.block.index, _WHOLE) >= _SURE for line in top)
    body = [x for x in lines if x.block.story is Story.BODY and len(x.text) > _PROSE]
    return spoken and _mean(said, body) >= _LIKELY


def _mark(lines: Lines, at: int, said: Heard) -> Marker | None:
    line = lines[at]
    if line.blank or line.agenda or line.header_row or line.block.story is not Story.BODY:
        return None
    index = line.block.index
    behind = _mean(said, _following(lines, at))
    if _leads(said, index, _OPENS) and behind >= _BORNE_OUT:
        return Marker(Reach.BLOCK, RULE, doubt=OPENED)
    before = _mean(said, _preceding(lines, at))
    out = max(_said(said, index, kind) for kind in _CLOSES)
    if out >= _LIKELY and before >= _BORNE_OUT and behind <= _OPEN:
        return Marker(Reach.BACK, RULE)
    return None


def _leads(said: Heard, index: int, kinds: Sequence[str]) -> bool:
    scores = [_said(said, index, kind) for kind in kinds]
    return max(scores) >= _SURE or min(scores) >= _OPEN


def _said(said: Heard, index: int, kind: str) -> float:
    return said.get(index, {}).get(kind, 0.0)


def _following(lines: Lines, at: int) -> Lines:
    return tuple(x for x in lines[at + 1 :] if len(x.text) > _PROSE)[:_NEAR]


def _preceding(lines: Lines, at: int) -> Lines:
    return tuple(x for x in reversed(lines[:at]) if len(x.text) > _PROSE)[:_NEAR]


def _mean(said: Heard, lines: Sequence[Line]) -> float:
    scores = [_said(said, line.block.index, _SEALED) for line in lines]
    return sum(scores) / len(scores) if scores else 0.0
