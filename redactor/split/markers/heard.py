"""What the reader hears of a line: Part 2 that opens or closes in words which no rule knows.

A lead is believed only where the lines behind it bear it out, and a line is sealed by itself where
it also speaks of confidential business, or sounds sealed beyond doubt (`alone`); where a rule has
read the line, the rule speaks. What the reader says is in `hearing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.lines.closing import closes, is_over
from redactor.split.lines.movement import RETURNED, WITHDREW, is_movement
from redactor.split.lines.tables import Table
from redactor.split.markers.alone import by_rows, flags_itself, with_alone
from redactor.split.markers.earlier import only_approves
from redactor.split.markers.hearing import (
    CLOSES,
    EACH,
    HELD,
    LIKELY,
    NEAR,
    OPEN,
    OPENS,
    PARTS,
    PRIVATE,
    RULE,
    SEALED,
    SPEAKS,
    SURE,
    TITLE,
    WHOLE,
    may_be_heard,
    score,
)
from redactor.split.markers.leads import introduces
from redactor.split.markers.silent import none_here
from redactor.split.markers.tags import unmasked
from redactor.split.marks import Marker, Reach

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.markers.hearing import Heard
    from redactor.split.words.vocabulary import SplitRules

OPENED = "no usual words: the reader says that a confidential part begins here"
TOLD = "speaks of confidential business, and the reader says that it tells of it"
_OPENING = (*PARTS, Reach.REST, Reach.WHOLE_ITEM)
_SEALING = (Reach.BLOCK, Reach.ITEM)
_FIRST = 60  # characters in which a line says what it is about
_BORNE_OUT = 0.6  # how private the lines behind an opening sound
_ENDED = 0.15  # lines of an item that sound less like sealed matter are open again
_FEW = 3  # lines of a part that is hardly one
_LONGEST = 40  # lines of a part whose end is written
_TOP, _PROSE = 8, 40  # lines above the first item; characters of a line that tells something


def with_heard(
    lines: Lines, marks: Sequence[Marker | None], said: Heard, rules: SplitRules
) -> list[Marker | None]:
    """The markers, and those that only the reader hears.

    Where the minutes say that nothing is confidential, it is heard only of what follows their close.
    """
    if not any(marks) and any(none_here(x.text[x.start :]) for x in lines if not x.agenda):
        said = _behind_the_close(lines, said)
    found: list[Marker | None] = []
    opened = False  # a rule has read that something is private from here on
    open_again = False  # a rule has read that the meeting is, and nothing else since
    inside = _inside_blocks(lines, marks)
    announced = _announced(lines, marks)
    for at, mark in enumerate(marks):
        open_again = open_again if mark is None else mark.reach is Reach.BACK
        heard_ = _framed(lines, marks, at, said, rules) or _mark(
            lines, at, said, rules, led=open_again or at < announced
        )
        closes = heard_ is not None and heard_.reach is Reach.BACK
        back = RETURNED.search(lines[at].text) and is_movement(lines[at])
        faint = closes and inside[at] and not back and _closing(lines[at], said) < SURE
        opened = opened if mark is None else _goes_beyond(lines[at], mark)
        if heard_ is None and opened and _surely_closes(lines, at, said):
            heard_ = Marker(Reach.BACK, RULE)
        if heard_ is not None and heard_.reach is Reach.BLOCK:
            believed = mark is None or _may_open(lines[at], mark)
            believed = believed and not _read_behind(lines, marks, at)
            found.append(heard_ if believed and not by_rows(lines, marks, at) else mark)
        else:
            found.append(mark or (None if faint else heard_))
    sealing = False
    for at, line in enumerate(lines):
        if found[at] is None and sealing and _goes_on(line, said):
            found[at] = Marker(Reach.ITEM, RULE, doubt=OPENED)
        sealing = sealing if line.blank else _seals(found[at])
    for at, mark in enumerate(found):
        if mark is not None and mark.rule == RULE and mark.reach is Reach.BLOCK and not inside[at]:
            end = _open_again(lines, at, said)
            if end is not None:
                found[end] = found[end] or Marker(Reach.BACK, RULE)
    inside = _inside_blocks(lines, found)
    outside = [at >= announced and not within for at, within in enumerate(inside)]
    return list(with_alone(lines, found, said, rules, outside))


def _behind_the_close(lines: Lines, said: Heard) -> Heard:
    closed = next((k for k, x in enumerate(lines) if closes(x)), len(lines))
    behind = {x.block.index for x in lines[closed:]}
    return {index: of for index, of in said.items() if index in behind}


def _announced(lines: Lines, marks: Sequence[Marker | None]) -> int:
    """Where a line of its own opens the one sealed part, behind the close: the items above are open.

    -1 where there is none, or where a rule has opened another part as well.
    """
    parts = [at for at, mark in enumerate(marks) if mark is not None and mark.reach in PARTS]
    opened = [at for at in parts if lines[at].row is None or lines[at].number is None]
    if len(opened) != 1:
        return -1
    line = lines[opened[0]]
    alone = line.number is None and line.row is None
    return opened[0] if alone and is_over(lines, opened[0]) else -1


def _read_behind(lines: Lines, marks: Sequence[Marker | None], at: int) -> bool:
    """Whether a rule opens something right behind a line: what follows bears the rule out.

    Or flags paragraph after paragraph: where the clerk did that, what has no flag is open.
    """
    behind = [j for j in range(at + 1, len(lines)) if not lines[j].blank][:NEAR]
    opening = {Reach.BLOCK, Reach.AFTER, Reach.WHOLE_ITEM}
    flagged = sum(flags_itself(lines[j], marks[j]) for j in behind)
    opened = any((mark := marks[j]) is not None and mark.reach in opening for j in behind)
    return opened or flagged >= EACH


def _may_open(line: Line, mark: Marker) -> bool:
    """Whether what a rule takes for a private paragraph may open a whole part.

    "Separate sheet, private. PA was not in the room. Do not put on the website." does;
    "Reserved note: two others were interviewed." has its own matter behind the colon.
    """
    return flags_itself(line, mark) and not introduces(line.words)


def _inside_blocks(lines: Lines, marks: Sequence[Marker | None]) -> list[bool]:
    """For each line whether it stands in a block that a rule has opened; one with a number ends as items do."""
    opener: Line | None = None
    found = []
    for line, mark in zip(lines, marks, strict=True):
        if mark is not None and mark.reach in {Reach.BLOCK, Reach.AFTER}:
            opener = line
        elif mark is not None and mark.reach is Reach.BACK:
            opener = None
        elif opener is not None and opener.number is not None and line.rank is not None:
            opener = opener if line.rank > (opener.rank or 0) else None
        found.append(opener is not None)
    return found


def _seals(mark: Marker | None) -> bool:
    return mark is not None and mark.rule == RULE and mark.reach in _SEALING


def _goes_beyond(line: Line, mark: Marker) -> bool:
    """Whether a rule's mark is said of more than its own line."""
    titles = line.rank is None and len(line.words.split()) <= TITLE
    return mark.reach in _OPENING or (titles and mark.reach is Reach.ITEM)


def _goes_on(line: Line, said: Heard) -> bool:
    """Whether a line right behind one that the reader had sealed is as private."""
    return (
        line.row is None and not closes(line) and score(said, line.block.index, SEALED) >= PRIVATE
    )


def _open_again(lines: Lines, at: int, said: Heard) -> int | None:
    """The item behind a line from which on nothing sounds sealed any more."""
    items = (j for j in range(at + 1, len(lines)) if _begins_item(lines[j], lines[at]))
    return next((j for j in items if _mean(said, _following(lines, j - 1)) <= _ENDED), None)


def whole(lines: Lines, said: Heard) -> bool:
    """Whether a line above the first item says that the whole paper is confidential."""
    top = [line for line in lines if line.block.story is Story.BODY and not line.blank][:_TOP]
    spoken = any(score(said, line.block.index, WHOLE) >= SURE for line in top)
    body = [x for x in lines if x.block.story is Story.BODY and len(x.text) > _PROSE]
    return spoken and _mean(said, body) >= LIKELY


def _begins_item(line: Line, opener: Line) -> bool:
    """Whether a line begins an item that covers as much as the one that the opener stands in."""
    if line.rank is None or (line.row is not None and not line.first_in_row):
        return False
    return opener.rank is None or line.rank <= opener.rank


def _framed(
    lines: Lines, marks: Sequence[Marker | None], at: int, said: Heard, rules: SplitRules
) -> Marker | None:
    """A line that leads into a confidential part, where a line below says that it is over.

    Nothing between them need sound private; people may have left in it, as they do for elections.
    """
    line, index = lines[at], lines[at].block.index
    leads = max(score(said, index, kind) for kind in OPENS)
    spoken = leads >= PRIVATE and SPEAKS.search(unmasked(line.text, rules))
    if not may_be_heard(line) or not (spoken or (leads >= SURE and _told_apart(lines, at, said))):
        return None
    if closes(line) or line.table not in {None, Table.MINUTES}:
        return None
    for mark, behind in zip(marks[at + 1 : at + _LONGEST], lines[at + 1 :], strict=False):
        if mark is not None and mark.reach is not Reach.ITEM:
            return Marker(Reach.BLOCK, RULE, doubt=OPENED) if mark.reach is Reach.BACK else None
        if _closing(behind, said) >= PRIVATE:
            return Marker(Reach.BLOCK, RULE, doubt=OPENED)
    return None


def _told_apart(lines: Lines, at: int, said: Heard) -> bool:
    """Whether one or two lines that may be private stand between a lead and a line that closes."""
    told: list[float] = []
    for line in (x for x in lines[at + 1 : at + _LONGEST] if not x.blank):
        if _closing(line, said) >= SURE:
            return any(each >= OPEN for each in told)
        told.append(score(said, line.block.index, SEALED))
        if len(told) > _FEW or line.rank is not None:
            return False
    return False


def _mark(lines: Lines, at: int, said: Heard, rules: SplitRules, *, led: bool) -> Marker | None:
    """What is heard of a line; `led` where no part opens unless its line leads into one."""
    line = lines[at]
    if not may_be_heard(line):
        return None
    index = line.block.index
    behind = _mean(said, _following(lines, at))
    private = score(said, index, SEALED) >= PRIVATE
    begins = line.heading or line.first_in_row or behind >= PRIVATE
    if led:
        leads = min(score(said, index, kind) for kind in OPENS) >= OPEN
    else:
        leads = _leads(said, index, OPENS) or (private and begins)
    if (
        leads
        and behind >= _BORNE_OUT
        and not (closes(line) or is_movement(line))
        and line.table in {None, Table.MINUTES}
    ):
        return Marker(Reach.BLOCK, RULE, doubt=OPENED)
    if (
        private
        and SPEAKS.search(unmasked(line.text, rules)[:_FIRST])
        and not only_approves(line.text)
    ):
        return Marker(Reach.ITEM, RULE, doubt=TOLD)
    before = _mean(said, _preceding(lines, at))
    leaves = WITHDREW.search(line.text) and not RETURNED.search(line.text)
    tells = (private or _last_told(said, index)) and not is_movement(line)
    ends = _closing(line, said) >= LIKELY and not (leaves or tells)
    if ends and before >= _BORNE_OUT and behind <= OPEN:
        return Marker(Reach.BACK, RULE)
    return None


def _surely_closes(lines: Lines, at: int, said: Heard) -> bool:
    """Whether all that the reader says of a line, and of those behind it, is that a part is over."""
    scores = [score(said, lines[at].block.index, kind) for kind in CLOSES]
    leaves = WITHDREW.search(lines[at].text) and not RETURNED.search(lines[at].text)
    sure = max(scores) >= PRIVATE and min(scores) >= LIKELY
    told = score(said, lines[at].block.index, SEALED) >= PRIVATE
    spoken = may_be_heard(lines[at]) and not (leaves or told)
    return spoken and sure and _mean(said, _following(lines, at)) <= OPEN


def _last_told(said: Heard, index: int) -> bool:
    """Whether a line, however near to the end, tells of the matter rather than that it is over."""
    sealed, closes_ = score(said, index, SEALED), score(said, index, CLOSES[0])
    return sealed >= HELD > closes_


def _closing(line: Line, said: Heard) -> float:
    return max(score(said, line.block.index, kind) for kind in CLOSES)


def _leads(said: Heard, index: int, kinds: Sequence[str]) -> bool:
    scores = [score(said, index, kind) for kind in kinds]
    return max(scores) >= SURE or min(scores) >= OPEN


def _following(lines: Lines, at: int) -> Lines:
    return tuple(x for x in lines[at + 1 :] if len(x.text) > _PROSE)[:NEAR]


def _preceding(lines: Lines, at: int) -> Lines:
    return tuple(x for x in reversed(lines[:at]) if len(x.text) > _PROSE)[:NEAR]


def _mean(said: Heard, lines: Sequence[Line]) -> float:
    scores = [score(said, line.block.index, SEALED) for line in lines]
    return sum(scores) / len(scores) if scores else 0.0
