"""What the reader hears of a line: Part 2 that opens or closes in words which no rule knows.

The reader (`detect`) says of each line how likely it leads in or out of a confidential part, and
how likely it holds sealed matter. A lead is believed only where the lines behind it bear it out,
and a line is sealed by itself where it also speaks of confidential business, or sounds sealed
beyond doubt; where a rule has read the line, the rule speaks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.lines.closing import closes, is_over
from redactor.split.lines.line import item_end
from redactor.split.lines.movement import RETURNED, WITHDREW, is_movement
from redactor.split.lines.tables import Table
from redactor.split.markers.earlier import only_approves
from redactor.split.markers.leads import introduces
from redactor.split.markers.tags import unmasked
from redactor.split.marks import Marker, Reach
from redactor.split.words.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from redactor.data import Finding
    from redactor.split.lines.line import Line, Lines
    from redactor.split.words.vocabulary import SplitRules

RULE = "heard"
OPENED = "no usual words: the reader says that a confidential part begins here"
_OPENS, _CLOSES = ("LINE_OPENS", "LINE_LEADS_IN"), ("LINE_CLOSES", "LINE_LEADS_OUT")
_FLAGS = "LINE_FLAGS_ITSELF"
_WHOLE, _SEALED, _UNMARKED = "LINE_WHOLE_DOCUMENT", "LINE_SEALED", "LINE_UNMARKED"
ALONE = "no mark that is known: the reader says that this is told in confidence"
LED = "no mark that is known: the reader says that the line above leads into it"
HEADED = "the line above is marked, and the reader says that this belongs to it"
TOLD = "speaks of confidential business, and the reader says that it tells of it"
_SPEAKS = Pattern(
    r"<P2>|<CONF>|<COLOUR>|\b(?:closed|private|reserved|restricted)\s+(?:item|minute|part|session|section|business|record)"
    r"|\bin[- ](?:committee|camera)\b"
)
_PARTS = (Reach.BLOCK, Reach.AFTER)
_OPENING = (*_PARTS, Reach.REST, Reach.WHOLE_ITEM)
_SEALING = (Reach.BLOCK, Reach.ITEM)
_FIRST = 60  # characters in which a line says what it is about
_PRIVATE = 0.9  # from here on a line holds sealed matter, whatever stands around it
_SURE, _LIKELY, _BORNE_OUT, _OPEN = 0.8, 0.4, 0.6, 0.3
_HELD = 0.5  # from here on a line is more likely of the matter than not
_TITLE = 14  # words of a line that heads others
_TELLS = 8  # words of a line that tells something
_ENDED = 0.15  # lines of an item that sound less like sealed matter are open again
_SPOKEN = 8  # characters of a cell that says anything
_EACH = 2  # of those that are flagged each by itself
_NEAR = 3  # lines behind or before one that bear it out
_LONGEST = 40  # lines of a part whose end is written
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


def private(said: Heard) -> dict[int, float]:
    """By block, how likely it tells of what is or ought to be Part 2."""
    kinds = (_SEALED, _UNMARKED)
    return {block: max(of.get(kind, 0.0) for kind in kinds) for block, of in said.items()}


def with_heard(
    lines: Lines, marks: Sequence[Marker | None], said: Heard, rules: SplitRules
) -> list[Marker | None]:
    """The markers, and those that only the reader hears."""
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
        faint = closes and inside[at] and not back and _closing(lines[at], said) < _SURE
        opened = opened if mark is None else _goes_beyond(lines[at], mark)
        if heard_ is None and opened and _surely_closes(lines, at, said):
            heard_ = Marker(Reach.BACK, RULE)
        if heard_ is not None and heard_.reach is Reach.BLOCK:
            believed = mark is None or _may_open(lines[at], mark)
            believed = believed and not _read_behind(lines, marks, at)
            found.append(heard_ if believed and not _by_rows(lines, marks, at) else mark)
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
    return list(_with_alone(lines, found, said, rules, announced))


def _with_alone(
    lines: Lines,
    marks: Sequence[Marker | None],
    said: Heard,
    rules: SplitRules,
    announced: int,
) -> Iterator[Marker | None]:
    """The markers, and one for each line outside any part that sounds sealed beyond doubt."""
    inside = _inside_blocks(lines, marks)
    headed = False  # by a short line above that says that this is confidential
    for at, mark in enumerate(marks):
        open_ = mark is None and not inside[at] and at >= announced
        open_ = open_ and not _opens_within(lines, marks, at)
        alone = open_ and not _flagged_beside(lines, marks, at)
        if alone and _alone(lines[at], said):
            yield Marker(Reach.ITEM, RULE, doubt=ALONE)
        elif alone and _led_into(lines, marks, at, said):
            yield Marker(Reach.ITEM, RULE, doubt=LED)
        elif open_ and headed and _sounds_private(lines[at], said):
            yield Marker(Reach.ITEM, RULE, doubt=HEADED)
            continue
        else:
            yield mark
        headed = headed if lines[at].blank else _heads(lines[at], mark, said, rules)


def _opens_within(lines: Lines, marks: Sequence[Marker | None], at: int) -> bool:
    """Whether a rule opens a part in the item that a line begins: that says how far it reaches."""
    if lines[at].rank is None:
        return False
    behind = marks[at + 1 : item_end(lines, at)]
    return any(mark is not None and mark.reach in _PARTS for mark in behind)


def _alone(line: Line, said: Heard) -> bool:
    """Whether a line tells of sealed matter, although nothing that anybody knows marks it.

    Clerks coin marks that no rule reads; the reader has heard of thousands, and of private
    matter that nobody marked as well, which it must sound less like.
    """
    if not _may_be_heard(line) or line.heading or closes(line) or is_movement(line):
        return False
    index = line.block.index
    sealed = _said(said, index, _SEALED)
    tells = len(line.text.split()) >= _TELLS and not only_approves(line.text)
    return tells and sealed >= _PRIVATE and sealed > _said(said, index, _UNMARKED)


def _led_into(lines: Lines, marks: Sequence[Marker | None], at: int, said: Heard) -> bool:
    """Whether the line above leads into this one, which sounds sealed: too little for a whole part."""
    above = next((j for j in reversed(range(at)) if not lines[j].blank), None)
    if above is None or marks[above] is not None or not _may_be_heard(lines[at]):
        return False
    leads = max(_said(said, lines[above].block.index, kind) for kind in _OPENS)
    plain = not (lines[at].heading or closes(lines[at]) or is_movement(lines[at]))
    private = max(_said(said, lines[at].block.index, kind) for kind in (_SEALED, _UNMARKED))
    return plain and leads >= _SURE and private >= _SURE and _may_be_heard(lines[above])


def _heads(line: Line, mark: Marker | None, said: Heard, rules: SplitRules) -> bool:
    """Whether a short line, which begins no item, says that what stands below it is confidential.

    "Legally privileged: remove from the public copy", in minutes that have no numbers: there an
    item ends where nothing sounds private any more.
    """
    plain = line.rank is None and line.row is None and not (line.block.label or line.top)
    if not plain or len(line.words.split()) > _TITLE or not _may_be_heard(line):
        return False
    flagged = mark is not None and mark.reach is Reach.ITEM and mark.rule == "flag"
    if not (flagged or (mark is None and _SPEAKS.search(unmasked(line.text, rules)))):
        return False
    index = line.block.index
    leads = max(_said(said, index, kind) for kind in (*_OPENS, _SEALED)) >= _LIKELY
    return leads and _said(said, index, _FLAGS) < _HELD and not only_approves(line.text)


def _sounds_private(line: Line, said: Heard) -> bool:
    plain = line.rank is None and line.row is None and not (closes(line) or is_movement(line))
    private = max(_said(said, line.block.index, kind) for kind in (_SEALED, _UNMARKED))
    return plain and _may_be_heard(line) and private >= _OPEN


def _flagged_beside(lines: Lines, marks: Sequence[Marker | None], at: int) -> bool:
    """Whether paragraphs nearby are flagged one by one: what has no flag among them is open."""
    if lines[at].row is not None:
        return _by_rows(lines, marks, at)
    before = [j for j in range(at) if not lines[j].blank][-_NEAR:]
    behind = [j for j in range(at + 1, len(lines)) if not lines[j].blank][:_NEAR]
    near = [(lines[j], marks[j]) for j in (*before, *behind)]
    told = sum(_told_and_flagged(line, mark) for line, mark in near)
    return told >= _EACH or any(_flags_itself(line, mark) for line, mark in near)


def _by_rows(lines: Lines, marks: Sequence[Marker | None], at: int) -> bool:
    """Whether a line stands in a table in which rows have a cell for their flag: others are open."""
    row = lines[at].row
    if row is None:
        return False
    flagged = (
        mark is not None and mark.reach is Reach.ITEM and mark.rule == "flag"
        for line, mark in zip(lines, marks, strict=True)
        if line.row is not None and line.row[0] == row[0] and len(line.text) < _SPOKEN
    )
    return sum(flagged) >= _EACH


def _may_be_heard(line: Line) -> bool:
    """Whether a line is one of the minutes' own, and says anything."""
    if line.blank or line.agenda or line.header_row or line.block.story is not Story.BODY:
        return False
    return not (line.action_cell or line.top or (line.row is not None and len(line.text) < _SPOKEN))


def _announced(lines: Lines, marks: Sequence[Marker | None]) -> int:
    """Where a line of its own opens the one sealed part, behind the close: the items above are open.

    -1 where there is none, or where a rule has opened another part as well.
    """
    parts = [at for at, mark in enumerate(marks) if mark is not None and mark.reach in _PARTS]
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
    behind = [j for j in range(at + 1, len(lines)) if not lines[j].blank][:_NEAR]
    opening = {Reach.BLOCK, Reach.AFTER, Reach.WHOLE_ITEM}
    flagged = sum(_flags_itself(lines[j], marks[j]) for j in behind)
    opened = any((mark := marks[j]) is not None and mark.reach in opening for j in behind)
    return opened or flagged >= _EACH


def _flags_itself(line: Line, mark: Marker | None) -> bool:
    """Whether a rule takes a line without a number for one that is private itself."""
    alone = line.rank is None and line.row is None and not line.block.label
    return alone and mark is not None and mark.reach is Reach.ITEM and mark.rule == "flag"


def _told_and_flagged(line: Line, mark: Marker | None) -> bool:
    """Whether a rule takes a paragraph, numbered or not, for one that is private itself."""
    told = line.row is None and not line.heading and len(line.text.split()) >= _TELLS
    return told and mark is not None and mark.reach is Reach.ITEM and mark.rule == "flag"


def _may_open(line: Line, mark: Marker) -> bool:
    """Whether what a rule takes for a private paragraph may open a whole part.

    "Separate sheet, private. PA was not in the room. Do not put on the website." does;
    "Reserved note: two others were interviewed." has its own matter behind the colon.
    """
    return _flags_itself(line, mark) and not introduces(line.words)


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
    titles = line.rank is None and len(line.words.split()) <= _TITLE
    return mark.reach in _OPENING or (titles and mark.reach is Reach.ITEM)


def _goes_on(line: Line, said: Heard) -> bool:
    """Whether a line right behind one that the reader had sealed is as private."""
    return (
        line.row is None and not closes(line) and _said(said, line.block.index, _SEALED) >= _PRIVATE
    )


def _open_again(lines: Lines, at: int, said: Heard) -> int | None:
    """The item behind a line from which on nothing sounds sealed any more."""
    items = (j for j in range(at + 1, len(lines)) if _begins_item(lines[j], lines[at]))
    return next((j for j in items if _mean(said, _following(lines, j - 1)) <= _ENDED), None)


def whole(lines: Lines, said: Heard) -> bool:
    """Whether a line above the first item says that the whole paper is confidential."""
    top = [line for line in lines if line.block.story is Story.BODY and not line.blank][:_TOP]
    spoken = any(_said(said, line.block.index, _WHOLE) >= _SURE for line in top)
    body = [x for x in lines if x.block.story is Story.BODY and len(x.text) > _PROSE]
    return spoken and _mean(said, body) >= _LIKELY


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
    leads = max(_said(said, index, kind) for kind in _OPENS) >= _PRIVATE
    if not (leads and _may_be_heard(line) and _SPEAKS.search(unmasked(line.text, rules))):
        return None
    if closes(line) or line.table not in {None, Table.MINUTES}:
        return None
    for mark, behind in zip(marks[at + 1 : at + _LONGEST], lines[at + 1 :], strict=False):
        if mark is not None and mark.reach is not Reach.ITEM:
            return Marker(Reach.BLOCK, RULE, doubt=OPENED) if mark.reach is Reach.BACK else None
        if _closing(behind, said) >= _PRIVATE:
            return Marker(Reach.BLOCK, RULE, doubt=OPENED)
    return None


def _mark(lines: Lines, at: int, said: Heard, rules: SplitRules, *, led: bool) -> Marker | None:
    """What is heard of a line; `led` where no part opens unless its line leads into one."""
    line = lines[at]
    if not _may_be_heard(line):
        return None
    index = line.block.index
    behind = _mean(said, _following(lines, at))
    private = _said(said, index, _SEALED) >= _PRIVATE
    begins = line.heading or line.first_in_row or behind >= _PRIVATE
    if led:
        leads = min(_said(said, index, kind) for kind in _OPENS) >= _OPEN
    else:
        leads = _leads(said, index, _OPENS) or (private and begins)
    if (
        leads
        and behind >= _BORNE_OUT
        and not (closes(line) or is_movement(line))
        and line.table in {None, Table.MINUTES}
    ):
        return Marker(Reach.BLOCK, RULE, doubt=OPENED)
    if (
        private
        and _SPEAKS.search(unmasked(line.text, rules)[:_FIRST])
        and not only_approves(line.text)
    ):
        return Marker(Reach.ITEM, RULE, doubt=TOLD)
    before = _mean(said, _preceding(lines, at))
    leaves = WITHDREW.search(line.text) and not RETURNED.search(line.text)
    tells = (private or _last_told(said, index)) and not is_movement(line)
    ends = _closing(line, said) >= _LIKELY and not (leaves or tells)
    if ends and before >= _BORNE_OUT and behind <= _OPEN:
        return Marker(Reach.BACK, RULE)
    return None


def _surely_closes(lines: Lines, at: int, said: Heard) -> bool:
    """Whether all that the reader says of a line, and of those behind it, is that a part is over."""
    scores = [_said(said, lines[at].block.index, kind) for kind in _CLOSES]
    leaves = WITHDREW.search(lines[at].text) and not RETURNED.search(lines[at].text)
    sure = max(scores) >= _PRIVATE and min(scores) >= _LIKELY
    told = _said(said, lines[at].block.index, _SEALED) >= _PRIVATE
    spoken = _may_be_heard(lines[at]) and not (leaves or told)
    return spoken and sure and _mean(said, _following(lines, at)) <= _OPEN


def _last_told(said: Heard, index: int) -> bool:
    """Whether a line, however near to the end, tells of the matter rather than that it is over."""
    sealed, closes_ = _said(said, index, _SEALED), _said(said, index, _CLOSES[0])
    return sealed >= _HELD > closes_


def _closing(line: Line, said: Heard) -> float:
    return max(_said(said, line.block.index, kind) for kind in _CLOSES)


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
