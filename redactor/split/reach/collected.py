"""Lines → what each of them marks, in view of the others.

One line at a time is the business of `markers.reading`. Here is what only the whole shows: flags on
the agenda, lists of rulings, columns. What does not live here: titles behind the close of the
meeting (`second_titles`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.numbering import forms
from redactor.split.lines.agenda import comes_again, same_entry
from redactor.split.lines.line import item_end
from redactor.split.lines.tables import Table
from redactor.split.markers import earlier
from redactor.split.markers.framed import between_its_names, between_rules, from_here
from redactor.split.markers.noted import ITSELF, noted
from redactor.split.markers.others import HEADS_MINUTE, or_of_above
from redactor.split.markers.reading import marker
from redactor.split.markers.silent import says_nothing, tells_of_none
from redactor.split.markers.tags import pure
from redactor.split.marks import EARLIER_MATTER, Marker, Reach
from redactor.split.reach import likewise
from redactor.split.reach.between_parts import before_the_title
from redactor.split.reach.scan import SCOPE
from redactor.split.reach.second_titles import second_titles
from redactor.split.reach.title_tables import beside_titles, title_tables
from redactor.split.reach.titles_apart import titles_apart
from redactor.split.rulings import only_open, papers
from redactor.split.rulings.excluded import shuts_onwards, shuts_out
from redactor.split.rulings.listed import rulings
from redactor.split.signs.notes import lists, timed
from redactor.split.signs.notes.covered import covered
from redactor.split.signs.tables import business, cards, checklists, fields
from redactor.split.signs.tables.columns import (
    calls_column,
    flagged_rows,
    named_in_row,
    partly_open,
    rows_of_shut_tables,
    shut_cells,
)
from redactor.split.signs.tables.sharing import items_beside, shut_rows
from redactor.split.words.lexicon import HOUSE_MARK, RULED_MARK
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import sentences, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.words.vocabulary import SplitRules


ON_AGENDA = "only its entry on the agenda says that it is confidential"
_TITLE = 10  # words of one
_OF_BOTH = Pattern(
    r"^\W*actions?\b[^.;:]{0,30}?(?:<P1>\s*(?:and|&|\+|,|/)\s*<P2>|<P2>\s*(?:and|&|\+|,|/)\s*<P1>)\W*$"
)
_TELLS = 6  # words of a cell that tells something
_EARLIER = frozenset(["minutes", "arising", "actions"])
_PARTS = frozenset([Reach.BLOCK, Reach.AFTER, Reach.NEXT_ITEM])
_ITSELF = {("", ITSELF)}
_BY_NAME = frozenset([Reach.PIECES, Reach.LISTED, Reach.ONWARDS])


def collected(lines: Lines, rules: SplitRules) -> list[Marker | None]:
    """What the body lines mark, each by itself and in view of the others."""
    found = _each_by_itself(lines, rules)
    for at in (*_titles_of_none(lines, found), *_titles_of_rulings(lines, found)):
        found[at] = None
    _by_frames(lines, found)
    for at, number in _numbered_again(lines, found):
        found[at] = Marker(Reach.PIECES, "resolution", numbers=(number,), which=("",))
    for at in chain(_flagged_on_agenda(lines, rules), business.items(lines)):
        found[at] = found[at] or Marker(Reach.ITEM, "flag", doubt=ON_AGENDA)
    for at, numbers in _partly_on_agenda(lines):
        found[at] = Marker(Reach.PIECES, "resolution", numbers=numbers, which=("",) * len(numbers))
    for at, note in noted(lines, lists.led):
        before = found[at]
        found[at] = before if before and _names(before) and not _names_less(before, note) else note
    for at, note in noted(lines):
        before = found[at]
        found[at] = before if before and _names(before) else note
    for at, ruling in rulings(lines):
        found[at] = ruling
    for at, rule in _shut_items(lines):
        found[at] = found[at] or Marker(Reach.ITEM, rule)
    _by_fields(lines, found)
    _by_columns(lines, found)
    _by_papers(lines, found)
    for at, mark in _placed(lines, found, rules):
        found[at] = mark
    _by_titles(lines, found, rules)
    _in_view_of_others(lines, found)
    _add_earlier_matters(lines, found)
    _by_rest_and_hours(lines, found)
    return [
        or_of_above(line, mark) if mark and mark.reach is Reach.PIECES else mark
        for line, mark in zip(lines, found, strict=True)
    ]


def _by_frames(lines: Lines, found: list[Marker | None]) -> None:
    """What stands between two lines; where both call it by its name, they mean nothing else."""
    for at, reach in between_rules(lines):
        found[at] = found[at] or Marker(reach, "informal")
    for at, reach in from_here(lines):
        back = reach is Reach.BACK
        found[at] = Marker(reach, "informal") if back else found[at] or Marker(reach, "informal")
    for at, reach in between_its_names(lines):
        found[at] = Marker(reach, "informal", pure=True)


_TO_REMOVE = re.compile(r"\b(?:remove|redact|delete|omit|withhold|not)", re.IGNORECASE)
# "Item 9 - confidential. No other items." among other business
_NO_OTHERS = Pattern(
    r"\W*(?:agenda\s+)?(?:item|minute)\s+\S+\s*[-:(]?\s*(?:is\s+|was\s+)?(?:<CONF>|<P2>)\)?[.;,]\s+(?:and\s+)?(?:no(?:ne|thing)?\s+(?:other|else)|(?:all|the)\s+(?:others?|rest))\b"
)


def _numbered_again(lines: Lines, found: Sequence[Marker | None]) -> Iterator[tuple[int, str]]:
    """Bare marks with the number of the paragraph above: "3.3 Mr Orr …", "3.3 Confidential"."""
    above: Line | None = None
    for at, line in enumerate(lines):
        if line.number is None or line.row is not None:
            continue
        mark = found[at]
        again = above is not None and above.number and above.number.parts == line.number.parts
        known = any(x.number and x.number.parts == line.number.parts for x in lines[:at])
        if known and _NO_OTHERS.match(line.text):
            yield at, line.number.text
        bare = again and mark and mark.pure and _TO_REMOVE.search(line.words)
        below = next((x for x in lines[at + 1 :] if not x.blank), None)
        alone = below is not None and below.number is not None
        if bare and alone and len(words(above.words if above else "")) > _TITLE:
            yield at, line.number.text
        above = line


def _by_rest_and_hours(lines: Lines, found: list[Marker | None]) -> None:
    """What a ruling shuts that names what alone is open, or between which hours all is shut."""
    for at, whole in only_open.shut(lines):
        cuts = ((lines[at].start, len(lines[at].text)),)
        found[at] = Marker(Reach.ITEM if whole else Reach.FROM, "resolution", cuts=cuts)
    for at in timed.shut(lines):
        found[at] = Marker(Reach.FROM, "resolution", cuts=((lines[at].start, len(lines[at].text)),))


def _names(mark: Marker) -> bool:
    return mark.reach in _BY_NAME or mark.rule == HEADS_MINUTE


def _names_less(mark: Marker, note: Marker) -> bool:
    """Whether a mark names some of what a note names, and nothing else."""
    places = [{n for n in x.numbers if n} for x in (mark, note)]
    pieces = [{*zip(x.numbers, x.which, strict=False)} - _ITSELF for x in (mark, note)]
    named, more = places if any(places) else pieces
    return bool(named) and named < more


def _each_by_itself(lines: Lines, rules: SplitRules) -> list[Marker | None]:
    """What each body line says, in view of the next one that is not blank."""
    found: list[Marker | None] = []
    following = None
    for line in reversed(lines):
        found.append(marker(line, rules, following) if line.block.story is Story.BODY else None)
        following = following if line.blank else line
    return found[::-1]


_OF_MINUTES = Pattern(r"\W*(?:<CONF>|<P2>)\s+(?:minutes|record|notes)\b")
_OF_TITLES = frozenset(["flag", "stub", "subtitle"])
_NOTICE = Pattern(r"\W*notices?\s+of\s+(?:any\s+)?(?:<CONF>|<P2>|private|closed)\b")
_ANNOUNCES = re.compile(
    r"\b(?:would|will|is\s+to|are\s+to|was\s+to|were\s+to)\s+be\s+(?:taken|considered|discussed|dealt\s+with|heard|asked)\b",
    re.IGNORECASE,
)


def _only_announces(text: str) -> bool:
    return all(_ANNOUNCES.search(text, a, b) for a, b in sentences(text))


def _titles_of_none(lines: Lines, found: Sequence[Marker | None]) -> Iterator[int]:
    """Flagged titles of items that say that there was no such business, or only approve earlier minutes."""
    for at, mark in enumerate(found):
        line = lines[at]
        flagged = mark is not None and (
            mark.rule in _OF_TITLES or (mark.reach is Reach.BLOCK and mark.pure)
        )
        if not flagged or line.rank is None or line.row is not None:
            continue
        told = [x.words for x in lines[at + 1 : item_end(lines, at)] if not x.blank]
        of_none = all(map(tells_of_none, told))
        one = mark is not None and mark.reach is Reach.ITEM and line.number is not None
        titled = one and _OF_MINUTES.match(line.words)  # no title of a second part
        approved = titled and all(map(earlier.only_formal, told))
        announced = _NOTICE.match(line.words) and all(map(_only_announces, told))
        if told and len(words(line.words)) <= _TITLE and (of_none or approved or announced):
            yield at


def _by_titles(lines: Lines, found: list[Marker | None], rules: SplitRules) -> None:
    """What stands below a title that is no line of the body, or fills a small table."""
    for at, mark in titles_apart(lines, rules):
        found[at] = mark
    for table in title_tables(lines):
        found[table.start : table.stop] = [None] * len(table)
        found[table.start] = Marker(Reach.BLOCK, "second title")


def _titles_of_rulings(lines: Lines, found: Sequence[Marker | None]) -> Iterator[int]:
    """Titles of resolutions that name the items for which the public goes: "Exclusion of the public"."""
    for at, mark in enumerate(found):
        if mark is None or mark.reach not in _PARTS or lines[at].rank is None:
            continue
        below = next((j for j in range(at + 1, len(lines)) if not lines[j].blank), at)
        ruling = found[below]
        named = ruling and ruling.reach is Reach.PIECES and shuts_out(lines[below].text)
        if named or shuts_onwards(lines[below].text):
            yield at


def _placed(
    lines: Lines, found: Sequence[Marker | None], rules: SplitRules
) -> Iterator[tuple[int, Marker]]:
    """What lines mark by where they stand: beside the text of their row, behind the close."""
    yield from ((at, Marker(Reach.ITEM, "flag")) for at in _marks_beside(lines, found))
    yield from (
        (at, Marker(Reach.BLOCK, "second title")) for at in second_titles(lines, found, rules)
    )


def _shut_items(lines: Lines) -> Iterator[tuple[int, str]]:
    """Rows that a column shuts, and items that are covered on the paper copy."""
    yield from (
        (at, "flag")
        for at in sorted(flagged_rows(lines) | shut_rows(lines) | rows_of_shut_tables(lines))
    )
    yield from ((at, "resolution") for at in covered(lines))


def _in_view_of_others(lines: Lines, found: list[Marker | None]) -> None:
    """What means something only beside the marks of other lines, or nothing there."""
    for at in [*before_the_title(lines, found), *_logs_of_both(lines, found)]:
        found[at] = None
    for at in _below_titles(lines, found):
        found[at] = Marker(Reach.WHOLE_ITEM, "flag")
    for at in [*beside_titles(lines, found)]:
        cell = lines[at]
        found[at] = Marker(Reach.FROM, "flag", cuts=((cell.start, len(cell.text)),))
    for at, mark in [*likewise.neither(lines, found)]:
        found[at] = mark
    for at in [*likewise.shut(lines, found)]:
        found[at] = Marker(Reach.RETRO, "retroactive", start=lines[at].start, scope="item")


_BELOW_A_TITLE = Pattern(
    r"\W*[(\[]\s*(?:<CONF>|<P2>|private|closed)(?:\s+(?:<NOUN>|item))?(?:\s*[-:,]\s*(?:(?:on|see)\s+)?(?:the\s+)?<COLOUR>)?\s*[)\]]\W*$"
)


# This item was not on the agenda that parents see. Private.
_OF_THIS_ITEM = re.compile(r"\W*[(\[]\s*this\s+(?:item|matter)\b[^()\[\]]*[)\]]\W*", re.IGNORECASE)


def _below_titles(lines: Lines, found: Sequence[Marker | None]) -> Iterator[int]:
    """Brackets like "(confidential: pink sheet)" between the title of an item and what the item tells."""
    written = [line for line in lines if not line.blank and line.block.story is Story.BODY]
    where = {line.block.index: at for at, line in enumerate(lines)}
    for title, line, told in zip(written, written[1:], written[2:], strict=False):
        below = title.rank is not None and title.number is not None and line.rank is None
        inside = told.rank is None or (title.rank is not None and told.rank > title.rank)
        mark = found[where[line.block.index]]
        flagged = mark is not None and mark.rule == "flag" and _OF_THIS_ITEM.fullmatch(line.words)
        said = flagged or _BELOW_A_TITLE.match(line.words)
        alone = line.row is None and not line.top and said
        if below and inside and alone and len(words(title.words)) <= _TITLE:
            yield where[line.block.index]


def _logs_of_both(lines: Lines, found: Sequence[Marker | None]) -> Iterator[int]:
    """Titles of a log of both parts, "Actions (Part A and Part B)", whose rows say of which they are."""
    for at, mark in enumerate(found):
        if mark is None or not _OF_BOTH.search(lines[at].words):
            continue
        told = [k for k in range(at + 1, item_end(lines, at)) if not lines[k].blank]
        logged = all(lines[k].table is Table.LOG for k in told)
        if logged and any(found[k] is not None for k in told):
            yield at


def _by_fields(lines: Lines, found: list[Marker | None]) -> None:
    """What lines of a form say of the items that they begin or end."""
    answers = [*fields.answers(lines)]
    for at, head in answers:
        single = head is not None and len(answers) == 1
        found[at] = found[at] if single else None
        if head is not None:
            found[head] = found[head] or Marker(Reach.ITEM, "flag")
    for said, shut in cards.answered(lines):
        for k in said:
            found[k] = None
        for k in shut:
            found[k] = Marker(Reach.ITEM, "flag")


def _by_columns(lines: Lines, found: list[Marker | None]) -> None:
    """What cells say by the column in which they stand: of items, of their row, or of themselves."""
    shut_besides = (items_beside, business.paragraphs, business.circulated)
    for at, numbers in chain.from_iterable(find(lines) for find in shut_besides):
        _with_items(lines, found, at, numbers)
    for asks, at, named in checklists.answered(lines):
        places, which = tuple(x.place for x in named), tuple(x.which for x in named)
        found[asks] = None
        found[at] = Marker(Reach.PIECES, "resolution", numbers=places, which=which)
    shut = shut_cells(lines)
    for at in (k for k, x in enumerate(lines) if shut and calls_column(x)):
        found[at] = None
    for at in shut:
        found[at] = Marker(Reach.FROM, "column", cuts=((lines[at].start, len(lines[at].text)),))
    for at in partly_open(lines):
        _only_flagged(lines, found, at)


def _by_papers(lines: Lines, found: list[Marker | None]) -> None:
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


def _with_items(
    lines: Lines, found: list[Marker | None], at: int, numbers: tuple[str, ...]
) -> None:
    """The row of a cell, and the items that the cell names besides."""
    first = next(j for j, x in enumerate(lines) if x.row == lines[at].row and not x.blank)
    found[at] = Marker(Reach.PIECES, "resolution", numbers=numbers, which=("",) * len(numbers))
    if first != at:
        found[first] = found[first] or Marker(Reach.ITEM, "flag")


def _add_earlier_matters(lines: Lines, found: list[Marker | None]) -> None:
    """What is told below "Confidential minutes of last meeting", beside that they were approved."""
    for head, title in enumerate(lines):
        if title.row is None and not title.agenda and earlier.titles(title):
            for at in range(head + 1, item_end(lines, head)):
                if found[at] is None and (cuts := earlier.matters(lines[at])):
                    found[at] = Marker(Reach.FROM, EARLIER_MATTER, cuts=cuts)


def _flagged_on_agenda(lines: Lines, rules: SplitRules) -> Iterator[int]:
    """Items whose entry on the agenda is flagged: "6. Staffing (confidential)"."""
    entries = [_entry(x) for x in lines if x.agenda and not x.contexts & _EARLIER]
    rows = {lines[at].row for at in flagged_rows(lines)}
    rows |= {x.row for x in entries if x.row and not x.header_row and _flagged(x, rules)}
    flagged = [x for x in entries if (x.row and x.row in rows) or _flagged(x, rules)]
    of_rows = [[x for x in entries if x.row == row] for row in rows]
    by_number = flagged and _numbers(entries) == _numbers([x for x in lines if not x.agenda])
    for at, line in enumerate(lines):
        named = any(same_entry(x, line) or (by_number and _bears(line, x)) for x in flagged)
        named = named or any(cells and comes_again(cells, line) for cells in of_rows)
        if line.rank is None or line.agenda or not named:
            continue
        below = next((x for x in lines[at + 1 :] if not x.blank), None)
        if below is not None and not says_nothing(below.words):
            yield at


# "Public, save FRC 5.3 and 5.4", "W, but 2.3 is F": in the table of business
_A_NUMBER = r"(?:[A-Z]{1,5}[ /])?\d[\w./]*"
_SAVE = re.compile(
    rf"\W*(?:open|public|published|all|yes|[A-Z])\b[^,;\d]{{0,20}}[,;]?\s*(?:save|except(?:ing)?|but|apart from|other than)(?: for)?\s+(?P<list>{_A_NUMBER}(?:(?:,| and| &)\s+{_A_NUMBER})*)"
    rf"(?:\s+(?:is|are)\s+(?:[A-Z{HOUSE_MARK}{RULED_MARK}]+|closed|private|confidential|sensitive|not))?\W*",
    re.IGNORECASE,
)


def _partly_on_agenda(lines: Lines) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Cells of the agenda that say which paragraphs of an item are not open."""
    for at, line in enumerate(lines):
        said = _SAVE.fullmatch(line.text) if line.agenda and line.row is not None else None
        if said is not None:
            yield at, tuple(re.findall(r"\d[\w./]*\w|\d", said["list"]))


def _entry(line: Line) -> Line:
    """An entry of the agenda with its number, which nobody reads in its table."""
    number = line.number or (forms.read(line.text, certain=True) if line.row else None)
    return replace(line, number=number)


def _flagged(entry: Line, rules: SplitRules) -> bool:
    mark = marker(replace(entry, agenda=False), rules)
    return mark is not None and mark.rule == "flag"


def _numbers(lines: Sequence[Line]) -> set[tuple[str, ...]]:
    """The numbers of items, where all of them are the agenda's: its entries are theirs."""
    return {x.number.parts for x in lines if x.number and x.number.depth == 1}


def _bears(line: Line, entry: Line) -> bool:
    one, other = line.number, entry.number
    return one is not None and other is not None and one.depth == 1 and one.parts == other.parts


def _marks_beside(lines: Lines, found: Sequence[Marker | None]) -> Iterator[int]:
    """Bare marks in the last cell of a row that tells something: "7.2 | One pupil … | Part 2"."""
    for at, line in enumerate(lines):
        mark = found[at]
        if line.row is None or line.first_in_row or mark is None or mark.reach is not Reach.BLOCK:
            continue
        beside = [x for x in lines if x.row == line.row and not x.blank]
        told = any(len(words(x.words)) >= _TELLS for x in beside if x is not line)
        if pure(line.words) and beside[-1] is line and told:
            yield at


def _only_flagged(lines: Lines, found: list[Marker | None], at: int) -> None:
    """In a row that a cell calls partly open, the flagged or named paragraphs; where none is, the row."""
    beside = [j for j, x in enumerate(lines) if x.row == lines[at].row and j != at]
    flagged = [j for j in beside if (mark := found[j]) is not None and mark.rule == "flag"]
    if (named := named_in_row(lines, at)) is not None:
        found[at], found[named] = None, Marker(Reach.FROM, "flag")
        return
    found[at] = None if flagged else Marker(Reach.ITEM, "flag", doubt=SCOPE)
    for j in flagged:
        if (mark := found[j]) is not None and mark.reach is Reach.ITEM:
            found[j] = Marker(Reach.FROM, "flag")
