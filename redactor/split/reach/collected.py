"""Lines → what each of them marks, in view of the others.

One line at a time is the business of `markers.reading`. Here is what only the whole shows, in an
order that counts: most readings overrule those in front of them. What does not live here: each of
these readings by itself, of the agenda (`on_agenda`), of cells (`by_column`), of titles
(`item_titles`, `second_titles`) and of papers behind the minutes (`by_paper`).
"""

from __future__ import annotations

import re
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.lines.line import item_end
from redactor.split.markers import earlier
from redactor.split.markers.framed import between_its_names, between_rules, from_here
from redactor.split.markers.noted import ITSELF, noted
from redactor.split.markers.others import HEADS_MINUTE, or_of_above
from redactor.split.markers.reading import marker
from redactor.split.marks import EARLIER_MATTER, Marker, Reach
from redactor.split.reach import item_titles, likewise
from redactor.split.reach.between_parts import before_the_title
from redactor.split.reach.by_column import (
    by_columns,
    by_fields,
    by_schedules,
    marks_beside,
    marks_last,
)
from redactor.split.reach.by_paper import by_papers
from redactor.split.reach.on_agenda import flagged_on_agenda, partly_on_agenda
from redactor.split.reach.second_titles import second_titles
from redactor.split.reach.title_tables import beside_titles, title_tables
from redactor.split.reach.titles_apart import titles_apart
from redactor.split.rulings import only_open
from redactor.split.rulings.listed import rulings
from redactor.split.signs.notes import in_everyday_words, lists, timed
from redactor.split.signs.notes.covered import covered
from redactor.split.signs.tables import business
from redactor.split.signs.tables.columns import flagged_rows, rows_of_shut_tables
from redactor.split.signs.tables.sharing import shut_rows
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines
    from redactor.split.words.vocabulary import SplitRules


ON_AGENDA = "only its entry on the agenda says that it is confidential"
_ITSELF = {("", ITSELF)}
_BY_NAME = frozenset([Reach.PIECES, Reach.LISTED, Reach.ONWARDS])


def collected(lines: Lines, rules: SplitRules) -> list[Marker | None]:
    """What the body lines mark, each by itself and in view of the others."""
    found = _each_by_itself(lines, rules)
    for at in (*item_titles.of_no_business(lines, found), *item_titles.of_rulings(lines, found)):
        found[at] = None
    _by_frames(lines, found)
    for at, number in _numbered_again(lines, found):
        found[at] = Marker(Reach.PIECES, "resolution", numbers=(number,), which=("",))
    for at in chain(flagged_on_agenda(lines, rules), business.items(lines)):
        found[at] = found[at] or Marker(Reach.ITEM, "flag", doubt=ON_AGENDA)
    for at, numbers in partly_on_agenda(lines):
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
    by_fields(lines, found)
    by_columns(lines, found)
    by_papers(lines, found)
    for at, mark in _placed(lines, found, rules):
        found[at] = mark
    by_schedules(lines, found)
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
    marks = [*from_here(lines)]
    ended = {at for (at, _), (_, reach) in pairwise(marks) if reach is Reach.BACK}
    for at, reach in marks:
        sure = reach is Reach.BACK or at in ended
        found[at] = Marker(reach, "informal") if sure else found[at] or Marker(reach, "informal")
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
        if bare and alone and len(words(above.words if above else "")) > item_titles.TITLE:
            yield at, line.number.text
        above = line


def _by_rest_and_hours(lines: Lines, found: list[Marker | None]) -> None:
    """What a ruling shuts that names what alone is open or who may read which item, or between which hours all is shut."""
    for at, whole in chain(only_open.shut(lines), in_everyday_words.shut(lines)):
        cuts = ((lines[at].start, len(lines[at].text)),)
        found[at] = Marker(Reach.ITEM if whole else Reach.FROM, "resolution", cuts=cuts)
    for at in timed.shut(lines):
        cut = (lines[at].start, len(lines[at].text))
        row = lines[at].row is not None and lines[at].first_in_row
        found[at] = Marker(Reach.ITEM if row else Reach.FROM, "resolution", cuts=(cut,))


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


def _by_titles(lines: Lines, found: list[Marker | None], rules: SplitRules) -> None:
    """What stands below a title that is no line of the body, or fills a small table."""
    for at, mark in titles_apart(lines, rules):
        found[at] = mark
    for table in title_tables(lines):
        found[table.start : table.stop] = [None] * len(table)
        found[table.start] = Marker(Reach.BLOCK, "second title")


def _placed(
    lines: Lines, found: Sequence[Marker | None], rules: SplitRules
) -> Iterator[tuple[int, Marker]]:
    """What lines mark by where they stand: beside the text of their row, behind the close."""
    yield from (
        (at, Marker(Reach.ITEM, "flag"))
        for at in (*marks_beside(lines, found), *marks_last(lines, found))
    )
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
    for at in [*before_the_title(lines, found), *item_titles.of_both_parts(lines, found)]:
        found[at] = None
    for at in item_titles.flagged_below(lines, found):
        found[at] = Marker(Reach.WHOLE_ITEM, "flag")
    for at in [*beside_titles(lines, found)]:
        cell = lines[at]
        found[at] = Marker(Reach.FROM, "flag", cuts=((cell.start, len(cell.text)),))
    for at, mark in [*likewise.neither(lines, found)]:
        found[at] = mark
    for at in [*likewise.shut(lines, found)]:
        found[at] = Marker(Reach.RETRO, "retroactive", start=lines[at].start, scope="item")


def _add_earlier_matters(lines: Lines, found: list[Marker | None]) -> None:
    """What is told below "Confidential minutes of last meeting", beside that they were approved."""
    for head, title in enumerate(lines):
        if title.row is None and not title.agenda and earlier.titles(title):
            for at in range(head + 1, item_end(lines, head)):
                if found[at] is None and (cuts := earlier.matters(lines[at])):
                    found[at] = Marker(Reach.FROM, EARLIER_MATTER, cuts=cuts)
