"""What goes with a sealed item through the side doors: actions, agenda lines, furniture.

By its reference number, by the words of Part 2, or by content: a person who occurs in sealed
text only, or several words that no open item uses. `corrections` and `apologies` are separate modules.
"""

from __future__ import annotations

import re
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from redactor.data import Carrier, Span, Story
from redactor.numbering.forms import canonical, read
from redactor.split import seals
from redactor.split.lines.tables import Table
from redactor.split.markers.tags import PART2, pure, unmasked
from redactor.split.side_doors import (
    apologies,
    clauses,
    corrections,
    decisions,
    headings,
    references,
    retold,
)
from redactor.split.side_doors.gathering import (
    ACTION_LINE,
    gather,
    is_candidate,
    open_lines_of,
)
from redactor.split.side_doors.retelling import Retelling
from redactor.split.signs.tables.columns import open_rows
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.markers.hearing import Opinions
    from redactor.split.seals import Seal
    from redactor.split.side_doors.evidence import Evidence
    from redactor.split.words.vocabulary import SplitRules

BY_NUMBER, BY_WORDS = "action by number", "page furniture"
_PART1 = Pattern(r"<P1>")
_REFERENCE_COLUMN = re.compile(
    r"^\W*(?:agenda\s+)?(?:item|ref(?:erence)?|min(?:ute)?)\.?(?:\s+(?:no\.?|number|ref\.?))?\W*$",
    re.IGNORECASE,
)
_REFERENCE_BEHIND = re.compile(
    r"[(\[](?:item|minute|min\.?)?\s*([A-Z]{0,5}/?\d[\w./-]*)[)\]](?:\W*$|\s*:|\s-\s)",
    re.IGNORECASE,
)
_REFERENCE_BEFORE = re.compile(
    r"\W*[(\[](?:item|minute|min\.?)?\s*([A-Z]{0,5}/?\d[\w./-]*)[)\]]\s*[:-]?\s*\w", re.IGNORECASE
)
_WITH_DOER = re.compile(r"\([^()]{2,40}\)\W*$|^\W*(?:[A-Z][\w'.]*\s+){1,3}to\s+[a-z]")
_LISTS = re.compile(r"\b(?:agenda|items|business|includ\w+)\b", re.IGNORECASE)
# Tuesday 3 February 2026, 4.00pm, at Malting Lane.
_WHEN_AND_WHERE = re.compile(
    r"\W*(?:(?i:next\s+meeting|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\W+)*\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]+(?:\s+\d{4})?[\s,]*(?:at\s+)?"
    r"\d{1,2}(?:[.:]\d\d)?\s*(?:[ap]\.?m\.?)?[\s,-]*(?:(?:at|in)\s+(?:the\s+)?(?:[A-Z][\w'’-]*\W*){1,5})?(?:(?i:school|hall|room|library|centre|office|online)\W*)*"
)
# Tanyard Lane Academy, Holy Trinity CE Primary School
_CALLED = re.compile(
    r"(?P<name>(?:\b(?!(?:Mrs?|Ms|Miss|Mx|Dr)\b)[A-Z][\w'’.-]*\s+){1,6})(?:School|Academy|College|Nursery|Federation|Trust)\b"
)
_SECTION = re.compile(r"\W*(?:item\s+)?(?:[A-Z]|[IVX]+)\W*", re.IGNORECASE)
_LETTERED = re.compile(
    r"\W*(?:item\s+)?(?:[\w/.]*\d\s*|[A-Z])\([a-z]{1,3}\)\W*", re.IGNORECASE
)  # 48(b)
_LETTER = re.compile(r"\W*([A-Z])[.:)]\s")
_PARAGRAPH = re.compile(r"\W*((?:[\w/.]*\d\s?|[A-Z])\([a-z]{1,3}\))[\s:.,-]")  # F(g) Report …
_OWNER_COLUMN = re.compile(
    r"\W*(?:(?:action|lead)\s+)?(?:owner|who|whom|by|by\s+whom|lead|lead\s+person|responsible|responsibility|person(?:\s+responsible)?|assigned(?:\s+to)?|action\s+by)\W*$",
    re.IGNORECASE,
)
_SERIAL = re.compile(r"^\W*(?:no\.?|number|#|action\s+(?:no|number)\.?)\W*$", re.IGNORECASE)
_COUNTED_ROW = re.compile(r"\W*(?P<serial>\d{1,2})[.)]\s+\W?[^\W\d]")  # "3. Letters to bidders"


def sealed(lines: Lines, marked: Sequence[Seal], rules: SplitRules, said: Opinions) -> list[Seal]:
    """Everything that belongs to what is sealed, or to Part 2 minutes of earlier meetings."""
    found: list[Seal] = []
    if rules.corrections:
        found += corrections.sealed(lines, rules)
    if rules.apology_reasons:
        found += apologies.reasons(lines)
    open_lines = open_lines_of(lines, [*marked, *found])
    stubs = headings.stubs(lines, [*marked, *found], rules)
    decided = decisions.listed(lines)  # their numbers are those of items, and begin none
    others = decisions.unnumbered(lines)
    telling = tuple(x for x in open_lines if x.block.index not in decided.keys() | others)
    evidence = gather(lines, telling, [*marked, *found], stubs)
    if rules.actions:
        found += _log_rows(lines, open_lines, evidence)
        found += _actions(open_lines, evidence)
        found += references.sealed(open_lines, evidence, rules)
        found += decisions.sealed(open_lines, decided, others, evidence)
    if rules.repeated_headings:
        repeated = headings.repeated(open_lines, evidence, rules)
        known = {span.block for seal in repeated for span in seal.spans}
        entries = tuple(x for x in open_lines if x.block.index not in known)
        found += [*repeated, *headings.flagged_entries(entries, rules)]
    if rules.page_furniture:
        found += _furniture(lines, open_lines, evidence, rules)
    if rules.actions:
        found += retold.sealed(lines, [*marked, *found], others, Retelling(lines, evidence, said))
    return found


def _rows(open_lines: Iterable[Line], table: Table) -> dict[tuple[int, int], list[Line]]:
    rows: dict[tuple[int, int], list[Line]] = {}
    for line in open_lines:
        if line.row is not None and line.table is table and not line.header_row:
            rows.setdefault(line.row, []).append(line)
    return rows


def _log_rows(lines: Lines, open_lines: Lines, evidence: Evidence) -> list[Seal]:
    """Rows of the action log and of matters arising."""
    rows = _rows(open_lines, Table.LOG)
    serial = {table for table in {row[0] for row in rows} if _counts(lines, table)}
    cited = {
        (x.row[0], x.block.place.column)
        for x in lines
        if x.header_row and x.row and x.block.place
        if _REFERENCE_COLUMN.search(x.text) or (x.block.place.column and _SERIAL.search(x.text))
    }
    cited -= {(t, 0) for t, column in cited if column and t in serial}  # "No | Minute | Action"
    where = {x.block.index: at for at, x in enumerate(lines)}
    owners = _owners(lines)
    said_open = open_rows(lines)
    found = []
    for (table, _), members in rows.items():
        first = next(
            (x for x in members if x.block.place and (table, x.block.place.column) in cited),
            members[0],
        )
        ref = _cited(first)
        counts = table in serial and first is members[0]
        own = not (counts and "".join(ref).isdigit())
        text = " ".join(x.text for x in members if x.block.index not in owners)
        owner = evidence.by_number(ref) or evidence.of_piece(ref, text) if own else None
        owner = owner or evidence.by_title(first.words)
        if owner is not None and not _of_earlier_meeting(first, owner):
            found.append(seals.row(lines, where[first.block.index], BY_NUMBER, owner=owner))
            continue
        spoken = [x.text for x in members]
        owner = next(filter(None, (references.referred(text, evidence) for text in spoken)), None)
        if owner is not None and not _of_earlier_meeting(first, owner):
            found.append(seals.row(lines, where[first.block.index], BY_NUMBER, owner=owner))
            continue
        told = [x.text for x in members if x.block.index not in owners]
        both = evidence.of_both(ref, " ".join(told)) if own else None
        who = " ".join(x.text for x in members if x is not members[0])
        cited_says = evidence.told_in(ref, " ".join(told)) if own else frozenset()
        by_content = partial(evidence.by_content, told=cited_says)
        owner = both or next(filter(None, map(by_content, told)), None)
        owner = owner or evidence.by_doing(text, who)
        if owner is not None and first.row not in said_open:
            found.append(seals.row(lines, where[first.block.index], seals.BY_CONTENT, owner=owner))
    return found


def _owners(lines: Lines) -> set[int]:
    """The cells below "Owner" or "By": they say who is to do it, not what it is about."""
    columns = {
        (x.row[0], x.block.place.column)
        for x in lines
        if x.header_row and x.row and x.block.place and _OWNER_COLUMN.match(x.text)
    }
    return {
        x.block.index
        for x in lines
        if x.row and x.block.place and (x.row[0], x.block.place.column) in columns
    }


def _counts(lines: Lines, table: int) -> bool:
    """Whether the first column of a log counts its rows, and cites no minutes."""
    column = [
        x
        for x in lines
        if x.row and x.row[0] == table and x.block.place and x.block.place.column == 0
    ]
    begun = [m for x in column if not x.header_row if (m := _COUNTED_ROW.match(x.text))]
    if [int(m["serial"]) for m in begun] == list(
        range(1, sum(not x.header_row for x in column) + 1)
    ):
        return True
    counted = [x.text.strip() for x in column if not (x.header_row or x.blank)]
    numbers = [int(text) for text in counted if text.isdecimal()]
    in_turn = len(numbers) == len(counted) and all(b - a == 1 for a, b in pairwise(numbers))
    return in_turn and any(x.header_row and _SERIAL.search(x.text) for x in column)


def _cited(line: Line) -> tuple[str, ...]:
    """The minute number in the cell of a log; "C" or "IV" where items are lettered."""
    number = read(line.text, line.block.label, certain=True)
    if number is not None:
        return number.parts
    if _LETTERED.fullmatch(line.text) or line.text.strip(" .").isdecimal():
        return canonical(line.text)
    return canonical(line.text) if _SECTION.fullmatch(line.text) else ()


def _of_earlier_meeting(line: Line, owner: Span) -> bool:
    """Matters arising come before the items of this meeting: their numbers are those of the last."""
    return "arising" in line.contexts and line.block.index < owner.block


def _actions(open_lines: Lines, evidence: Evidence) -> list[Seal]:
    """Lines and sentences of action lists, action cells, and what stands after the dates."""
    found = []
    counted = _counted(open_lines)
    for line in open_lines:
        if not is_candidate(line) or line.table is Table.LOG or line.header_row or line.agenda:
            continue
        owner = _line_owner(line, evidence, counts=line.item in counted)
        if owner is not None:
            found.append(
                seals.Seal(
                    (seals.whole(line),),
                    BY_NUMBER,
                    Carrier.STRETCH if line.row else Carrier.ITEM,
                    owner=owner,
                )
            )
            continue
        found += _sentences(line, evidence)
    return found


def _counted(open_lines: Lines) -> set[int | None]:
    """The lists whose lines are counted 1, 2, 3: their digits are no minute numbers."""
    firsts = {
        x.item
        for x in open_lines
        if "actions" in x.contexts and x.number is not None and x.number.text == "1"
    }
    printed = {x.item for x in open_lines if x.block.label[:1].isdigit()}
    return firsts | printed


def _line_owner(line: Line, evidence: Evidence, *, counts: bool) -> Span | None:
    """The sealed item that an action line names by its number."""
    if not line.contexts & {"actions"} or line.heading:
        return None
    number = line.number or read(line.text, line.block.label, certain=True)
    bullet = bool(line.block.label) and not any(c.isalnum() for c in line.block.label)
    own = number and (bullet or not counts or not number.text.isdigit()) and not number.lettered
    if number and own:
        owner = evidence.by_number(number.parts) or evidence.of_piece(number.parts, line.text)
        if owner is not None:
            return owner
    letter = _LETTER.match(line.text[len(line.block.label) :])
    if letter and (owner := evidence.by_number((letter[1],))):
        return owner
    cited = _PARAGRAPH.match(line.text[len(line.block.label) :])
    if cited and (owner := evidence.by_number(canonical(cited[1]))):
        return owner
    behind = _REFERENCE_BEHIND.search(line.text)
    owner = evidence.by_number(canonical(behind[1])) if behind else None
    return owner or references.referred(line.text, evidence)


def _sentences(line: Line, evidence: Evidence) -> list[Seal]:
    spoken = list(sentences(line.text, line.start))
    if ACTION_LINE.search(line.text) and not line.contexts & {"actions", "dates"}:
        spoken = [(a, b) for a, b in spoken if ACTION_LINE.search(line.text[a:b])]
    spoken = [piece for said in spoken for piece in _actions_in(line, said)]
    if line.contexts & {"dates", "ahead"}:
        spoken = [piece for said in spoken for piece in _entries(line, said)]
    listed = "actions" in line.contexts
    listed_of = line.number.parts if line.number else ()
    told = evidence.told_in(listed_of, line.text) if listed else evidence.told_around(line)
    owners = [_spoken_of(line.text[a:b], evidence, told, listed=listed) for a, b in spoken]
    if not any(owners):
        return []
    if all(owners) and spoken[0][0] == line.start and not line.heading:
        carrier = Carrier.STRETCH if line.row else Carrier.ITEM
        return [seals.Seal((seals.whole(line),), seals.BY_CONTENT, carrier, owner=owners[0])]
    return [
        seals.stretch(line, ((a, b)), seals.BY_CONTENT, owner=owner)
        for (a, b), owner in zip(spoken, owners, strict=True)
        if owner
    ]


def _actions_in(line: Line, said: tuple[int, int]) -> list[tuple[int, int]]:
    """Each action of a run-in list: "map of the wood (HT); reply to the bank (Clerk); …".

    Only where each piece says who is to do it: what goes on with the piece before stays with it.
    """
    ends = [m.start() for m in re.finditer(";", line.text[: said[1]]) if m.start() > said[0]]
    pieces = list(pairwise([said[0], *ends, said[1]]))
    alone = "actions" in line.contexts and all(_WITH_DOER.search(line.text[a:b]) for a, b in pieces)
    return pieces if alone else [said]


def _entries(line: Line, said: tuple[int, int]) -> list[tuple[int, int]]:
    """What comes next time, one by one; where and when that is belongs to nothing sealed."""
    start, end = said
    if _WHEN_AND_WHERE.fullmatch(line.text[start:end]):
        return []
    listed = _LISTS.search(line.text, start, end) is not None
    entries = clauses.entries(line.text[start:end], listed=listed)
    return [(start + a, start + b) for a, b in entries]


def _spoken_of(
    sentence: str, evidence: Evidence, told: frozenset[str], *, listed: bool
) -> Span | None:
    """The sealed item that a sentence names in brackets by its number, or repeats.

    `listed`: it stands in a list of actions, where those whom it names are to do something.
    """
    reference = _REFERENCE_BEFORE.match(sentence) or _REFERENCE_BEHIND.search(sentence)
    owner = evidence.by_number(canonical(reference[1])) if reference else None
    behind = sentence.strip(" •-*").partition(" ")[2]  # the first word need be no name
    owner = owner or evidence.by_content(sentence, told=told)
    return owner or (evidence.by_doing(sentence, behind) if listed else None)


def _furniture(
    lines: Lines, open_lines: Lines, evidence: Evidence, rules: SplitRules
) -> list[Seal]:
    """A header, footer or note that names a Part 2 matter; what the school is called is none."""
    found = []
    for line in lines:
        if line.block.story in {Story.BODY, Story.HIDDEN} or line.blank:
            continue
        clean = unmasked(line.text, rules)
        called = {word for m in _CALLED.finditer(line.text) for word in words(m["name"])}
        owner = evidence.by_content(line.text, told=frozenset(called))
        owner = owner or headings.printed_apart(line, open_lines, evidence)
        said = PART2.search(clean) and not _PART1.search(clean) and not pure(clean)
        if owner is not None or said:
            found.append(seals.stretch(line, ((0, None)), BY_WORDS, owner=owner))
    return found
