"""Single lines that sound sealed, although nothing that anybody knows marks them.

A line is sealed by itself where it sounds so beyond doubt, or where the line above it leads into
it or is marked and begins no item. Where paragraphs or rows are flagged one by one, what has no
flag among them is open. What does not live here: parts of several lines (`heard`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.lines.closing import closes
from redactor.split.lines.line import item_end
from redactor.split.lines.movement import is_movement
from redactor.split.markers.earlier import only_approves
from redactor.split.markers.hearing import (
    EACH,
    FLAGS,
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
    SPOKEN,
    SURE,
    TITLE,
    UNMARKED,
    may_be_heard,
    score,
)
from redactor.split.markers.tags import unmasked
from redactor.split.marks import Marker, Reach

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.markers.hearing import Heard
    from redactor.split.words.vocabulary import SplitRules

ALONE = "no mark that is known: the reader says that this is told in confidence"
LED = "no mark that is known: the reader says that the line above leads into it"
HEADED = "the line above is marked, and the reader says that this belongs to it"
_TELLS = 8  # words of a line that tells something
# Who is to sit, where nothing is told of what they will hear: "Appraisal: the panel will be A, B and C".
_NAMES_PANEL = re.compile(
    r"^[^.]{0,60}(?:\.\s+)?[^.]{0,40}\b(?:panel|committee|group)\s+(?:will|would|is\s+to|was\s+to|shall)\s+(?:be|consist\s+of|comprise)\b[^.]*\.?\W*$",
    re.IGNORECASE,
)
_WELCOMES = re.compile(
    r"\W*(?:we|governors|trustees|the\s+(?:chair\w*|head\w*|board|committee))\s+(?:then\s+|all\s+)?(?:welcomed|congratulated)\b[^.]*\.?\W*$",
    re.IGNORECASE,
)


def with_alone(
    lines: Lines,
    marks: Sequence[Marker | None],
    said: Heard,
    rules: SplitRules,
    outside: Sequence[bool],
) -> Iterator[Marker | None]:
    """The markers, and one for each line `outside` any part that sounds sealed by itself."""
    headed = False  # by a short line above that says that this is confidential
    for at, (line, mark) in enumerate(zip(lines, marks, strict=True)):
        open_ = mark is None and outside[at] and not _opens_within(lines, marks, at)
        doubt = _doubt(lines, marks, at, said, headed=headed) if open_ else ""
        yield Marker(Reach.ITEM, RULE, doubt=doubt) if doubt else mark
        if not (line.blank or doubt == HEADED):
            headed = _heads(line, mark, said, rules)


def _doubt(
    lines: Lines, marks: Sequence[Marker | None], at: int, said: Heard, *, headed: bool
) -> str:
    """Why an open line is sealed, for a person to check; empty where it is not."""
    if not (_flagged_beside(lines, marks, at) or _behind_an_end(lines, marks, at)):
        if _alone(lines[at], said):
            return ALONE
        if _led_into(lines, marks, at, said):
            return LED
    return HEADED if headed and _sounds_private(lines[at], said) else ""


def _opens_within(lines: Lines, marks: Sequence[Marker | None], at: int) -> bool:
    """Whether a rule opens a part in the item that a line begins: that says how far it reaches."""
    if lines[at].rank is None:
        return False
    behind = marks[at + 1 : item_end(lines, at)]
    return any(mark is not None and mark.reach in PARTS for mark in behind)


def _alone(line: Line, said: Heard) -> bool:
    """Whether a line tells of sealed matter, although nothing that anybody knows marks it.

    Clerks coin marks that no rule reads; the reader has heard of thousands, and of private
    matter that nobody marked as well, which it must sound less like.
    """
    if not may_be_heard(line) or line.heading or closes(line) or is_movement(line):
        return False
    index = line.block.index
    sealed = score(said, index, SEALED)
    tells = len(line.text.split()) >= _TELLS and not only_approves(line.text)
    tells = tells and not (_NAMES_PANEL.search(line.words) or _WELCOMES.match(line.words))
    return tells and sealed >= PRIVATE and sealed > score(said, index, UNMARKED)


def _led_into(lines: Lines, marks: Sequence[Marker | None], at: int, said: Heard) -> bool:
    """Whether the line above leads into this one, which sounds sealed: too little for a whole part."""
    above = next((j for j in reversed(range(at)) if not lines[j].blank), None)
    if above is None or marks[above] is not None or not may_be_heard(lines[at]):
        return False
    leads = max(score(said, lines[above].block.index, kind) for kind in OPENS)
    plain = not (lines[at].heading or closes(lines[at]) or is_movement(lines[at]))
    private = max(score(said, lines[at].block.index, kind) for kind in (SEALED, UNMARKED))
    return plain and leads >= SURE and private >= SURE and may_be_heard(lines[above])


def _heads(line: Line, mark: Marker | None, said: Heard, rules: SplitRules) -> bool:
    """Whether a short line, which begins no item, says that what stands below it is confidential.

    "Legally privileged: remove from the public copy", in minutes that have no numbers: there an
    item ends where nothing sounds private any more.
    """
    plain = line.rank is None and line.row is None and not (line.block.label or line.top)
    if not plain or len(line.words.split()) > TITLE or not may_be_heard(line):
        return False
    flagged = mark is not None and mark.reach is Reach.ITEM and mark.rule == "flag"
    if not (flagged or (mark is None and SPEAKS.search(unmasked(line.text, rules)))):
        return False
    index = line.block.index
    leads = max(score(said, index, kind) for kind in (*OPENS, SEALED)) >= LIKELY
    return leads and score(said, index, FLAGS) < HELD and not only_approves(line.text)


def _behind_an_end(lines: Lines, marks: Sequence[Marker | None], at: int) -> bool:
    """Whether the line above says, in words that a rule knows, that a part is over: so this is open.

    The title of an item that nothing marks may stand between them.
    """
    told = (j for j in reversed(range(at)) if not lines[j].blank)
    above = next((j for j in told if marks[j] is not None or not lines[j].heading), None)
    mark = None if above is None else marks[above]
    return mark is not None and mark.reach is Reach.BACK and mark.rule != RULE


def _sounds_private(line: Line, said: Heard) -> bool:
    plain = line.rank is None and line.row is None and not (closes(line) or is_movement(line))
    private = max(score(said, line.block.index, kind) for kind in (SEALED, UNMARKED))
    return plain and may_be_heard(line) and private >= OPEN


def _flagged_beside(lines: Lines, marks: Sequence[Marker | None], at: int) -> bool:
    """Whether paragraphs nearby are flagged one by one: what has no flag among them is open."""
    if lines[at].row is not None:
        return by_rows(lines, marks, at)
    before = [j for j in range(at) if not lines[j].blank][-NEAR:]
    behind = [j for j in range(at + 1, len(lines)) if not lines[j].blank][:NEAR]
    near = [(lines[j], marks[j]) for j in (*before, *behind)]
    label = lines[at].block.label
    told = [line for line, mark in near if _told_and_flagged(line, mark)]
    in_list = label and any(line.block.label == label for line in told)
    return in_list or len(told) >= EACH or any(flags_itself(line, mark) for line, mark in near)


def by_rows(lines: Lines, marks: Sequence[Marker | None], at: int) -> bool:
    """Whether a line stands in a table in which rows have a cell for their flag: others are open."""
    row = lines[at].row
    if row is None:
        return False
    flagged = (
        mark is not None and mark.reach is Reach.ITEM and mark.rule == "flag"
        for line, mark in zip(lines, marks, strict=True)
        if line.row is not None and line.row[0] == row[0] and len(line.text) < SPOKEN
    )
    return sum(flagged) >= EACH


def flags_itself(line: Line, mark: Marker | None) -> bool:
    """Whether a rule takes a line without a number for one that is private itself."""
    alone = line.rank is None and line.row is None and not line.block.label
    return alone and mark is not None and mark.reach is Reach.ITEM and mark.rule == "flag"


def _told_and_flagged(line: Line, mark: Marker | None) -> bool:
    """Whether a rule takes a paragraph, numbered or not, for one that is private itself."""
    told = line.row is None and not line.heading and len(line.text.split()) >= _TELLS
    return told and mark is not None and mark.reach is Reach.ITEM and mark.rule == "flag"
