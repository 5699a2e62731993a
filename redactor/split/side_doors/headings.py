"""Headings of sealed items: they say as much as the item does.

An item of which nothing is left open loses its heading too, unless it names no more than the kind
of business; and a line elsewhere, above all of the agenda, that repeats a sealed heading goes.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.data import Carrier, Story
from redactor.naming import OFFICE_WORDS, is_english, is_given_name
from redactor.split import seals
from redactor.split.lines.closing import tail_start
from redactor.split.lines.line import item_end, same_row
from redactor.split.lines.movement import is_movement
from redactor.split.lines.tables import without_number
from redactor.split.markers.noted import OWN_RULE
from redactor.split.markers.reading import marker
from redactor.split.markers.tags import is_tag
from redactor.split.marks import Reach
from redactor.split.side_doors import references
from redactor.split.side_doors.evidence import title_words
from redactor.split.words import vocabulary
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import stem, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.data import Span
    from redactor.split.lines.line import Line, Lines
    from redactor.split.seals import Seal
    from redactor.split.side_doors.evidence import Evidence
    from redactor.split.words.vocabulary import SplitRules

HEADING = "repeated heading"
_TELLING = 5  # letters of a word by which something is told
_A_MATTER = 3  # words of an entry of the agenda that name one
_PART1, _ORDINARY = Pattern(r"<P1>"), Pattern(vocabulary.ORDINARY_TITLE)
_OPEN_ITEMS = frozenset({"minutes", "arising", "actions", "dates", "apologies", "interests"})


def with_emptied(lines: Lines, found: Sequence[Seal], rules: SplitRules) -> list[Seal]:
    """The seals, those of an item's whole content with its heading in front."""
    done = list(found)
    gone = _gone(lines, found)
    for at, head in enumerate(lines):
        if head.rank is None or head.agenda or head.block.index in gone:
            continue
        title = at if head.words else _beside(lines, at)
        content = _content(lines, at, title)
        sealed = [gone[x.block.index] for x in content if x.block.index in gone]
        left = (x for x in content if x.block.index not in gone)
        if not sealed or not all(_points(x, rules) or _resolves(x, rules) for x in left):
            continue
        if not (_says_much(lines[title], rules) or (head.row and is_tag(lines[title].words))):
            continue
        first = sealed[0]
        if head.row is not None:
            done.append(seals.row(lines, at, done[first].rule))
        else:
            number = head.number.text if head.number else done[first].number
            spans = (seals.whole(head), *done[first].spans)
            done[first] = replace(done[first], spans=spans, number=number)
    return done


def _gone(lines: Lines, found: Sequence[Seal]) -> dict[int, int]:
    """The blocks of which nothing is left, and the position of the seal that took them."""
    by_index = {x.block.index: x for x in lines}
    gone: dict[int, int] = {}
    for n, seal in enumerate(found):
        if seal.carrier is Carrier.LOG_ROW or seal.rule in {seals.APPROVAL_RULE, OWN_RULE}:
            continue
        for span in seal.spans:
            line = by_index[span.block]
            if span.start <= line.start and not line.text[span.end :].strip(" ."):
                gone.setdefault(span.block, n)
    return gone


def stubs(lines: Lines, found: Sequence[Seal], rules: SplitRules) -> list[Line]:
    """The open heads of items of which no more is said than that they are minuted elsewhere."""
    gone = {span.block for seal in found for span in seal.spans}
    return [
        head
        for at, head in enumerate(lines)
        if head.number is not None
        and head.rank is not None
        and not head.agenda
        and head.block.index not in gone
        and _pointed(lines[at : item_end(lines, at)], rules)
    ]


_STUB_LINES = 3  # below its heading a stub has a pointer, and who came and went


def _pointed(inside: Sequence[Line], rules: SplitRules) -> bool:
    head = inside[0]
    below = [x for x in inside[1:] if not (x.blank or x.action_cell or is_movement(x))]
    if len(below) > _STUB_LINES or not all(_points(x, rules) for x in below):
        return False
    said = [head, *below] if len(words(head.words)) <= 14 else below
    return any(_is_pointer(x, rules) for x in said)


def _is_pointer(line: Line, rules: SplitRules) -> bool:
    mark = marker(line, rules)
    return mark is not None and mark.reach is Reach.POINTER


def _beside(lines: Lines, at: int) -> int:
    """In a row that begins with a cell for the number: the first words beside it."""
    beside = (
        j for j in range(at + 1, len(lines)) if same_row(lines[at], lines[j]) and lines[j].words
    )
    return next(beside, at)


def _content(lines: Lines, at: int, title: int) -> list[Line]:
    """What stands below the heading of an item, without who came and went.

    The action cell of a row goes with the row.
    """
    end = min(item_end(lines, at), tail_start(lines, at))
    inside = (x for x in lines[title + 1 : end] if x.block.story is Story.BODY)
    return [x for x in inside if not (x.blank or x.header_row or x.action_cell or is_movement(x))]


def _points(line: Line, rules: SplitRules) -> bool:
    """Whether a line says no more than where the minute is, or that the meeting is open again."""
    mark = marker(line, rules)
    return mark is not None and mark.reach in {Reach.BACK, Reach.POINTER}


def _resolves(line: Line, rules: SplitRules) -> bool:
    """Whether a line begins with the resolution by which the meeting went into committee: it stays."""
    mark = marker(line, rules)
    return mark is not None and mark.reach is Reach.AFTER


def _says_much(line: Line, rules: SplitRules) -> bool:
    title = len(words(line.words)) <= 14 and not line.text.rstrip().endswith((".", "?"))
    ordinary = line.contexts & _OPEN_ITEMS or _ORDINARY.search(line.words)
    return title and not ordinary and not seals.neutral(line, rules)


def flagged_entries(open_lines: Lines, rules: SplitRules) -> list[Seal]:
    """Entries of the agenda that bear a mark and name the matter: "AOB (T B resignation, Part 2)"."""
    return [
        seals.Seal((seals.whole(line),), HEADING, Carrier.ITEM, line.number.text)
        for line in open_lines
        if line.agenda and line.number and _names_matter(line) and _bears(line, rules)
    ]


def _names_matter(entry: Line) -> bool:
    """Whether an entry tells more than the kind of business: "Pupils (confidential)" does not."""
    return len(list(title_words(words(entry.words)))) >= _A_MATTER


def _bears(entry: Line, rules: SplitRules) -> bool:
    mark = marker(replace(entry, agenda=False), rules)
    return mark is not None and mark.reach is Reach.ITEM and mark.rule == "flag"


def repeated(open_lines: Lines, evidence: Evidence, rules: SplitRules) -> list[Seal]:
    """A line elsewhere, above all of the agenda, that repeats a sealed heading."""
    titles = [(title, item.span) for item in evidence.items for title in item.titles]
    neutral = {tuple(words(phrase)) for phrase in vocabulary.NEUTRAL_HEADINGS}
    told = _of_open_items(open_lines, rules)
    found = []
    for line in open_lines:
        if line.header_row or _PART1.search(line.text):
            continue  # the heads of a table's columns; the title of the open half
        if _titles_the_minutes(line):
            continue  # the school, of which the title of Part 2 is, too
        if line.rank is not None and line.item in told and _names_nobody(line):
            continue  # `Headteacher's report`, which goes on in Part 2
        said = tuple(title_words(words(without_number(line.text))))
        owner = next(
            (
                span
                for title, span in titles
                if _repeats(line, said, title) and title not in neutral
            ),
            None,
        )
        if owner is not None and not (line.agenda or len(said) > 1):
            owner = None
        if owner is None and line.agenda:
            owner = evidence.by_content(line.text)
        if owner is not None:
            number = line.number.text if line.number else ""
            carrier = Carrier.STRETCH if line.row else Carrier.ITEM
            found.append(seals.Seal((seals.whole(line),), HEADING, carrier, number, owner=owner))
    return found


def printed_apart(line: Line, open_lines: Lines, evidence: Evidence) -> Span | None:
    """The sealed item whose title a header, footer, note or box repeats, or of which it tells by its number.

    One word may be anything, and so may a title that the minutes or an open item bear as well.
    """
    said = tuple(title_words(words(line.text)))
    told = {stem(word) for word in said if len(word) >= _TELLING}
    named = references.referred(line.text, evidence)
    if any(item.span == named and told & item.stems for item in evidence.items):
        return named
    heads = [tuple(title_words(words(x.words))) for x in open_lines if x.top]
    for item in evidence.items:
        for title in item.titles:
            several = len(title) > 1 and title not in evidence.open_titles
            if several and _within(title, said) and not any(_within(title, x) for x in heads):
                return item.span
    return None


def _within(title: tuple[str, ...], said: tuple[str, ...]) -> bool:
    n = len(title)
    return any(said[i : i + n] == title for i in range(len(said) - n + 1))


def _of_open_items(open_lines: Lines, rules: SplitRules) -> set[int | None]:
    """The items that tell something in public, and not only where they are minuted."""
    said = (x for x in open_lines if not (x.blank or x.agenda or x.heading or is_movement(x)))
    told: set[int | None] = set()
    for line in said:
        below = line.rank is None or (line.number and line.number.depth > 1)
        if below and line.item not in told and not _points(line, rules):
            told.add(line.item)
    return told


def _titles_the_minutes(line: Line) -> bool:
    """Whether a line stands above the items, and names no matter."""
    matter = set(map(stem, words(line.words))) & vocabulary.MATTER_STEMS
    return line.top and not (line.agenda or line.number or matter)


def _names_nobody(line: Line) -> bool:
    if set(map(stem, words(line.words))) & vocabulary.MATTER_STEMS:
        return False  # `Dismissal of the caretaker`
    known = (word for word in words(line.words) if word not in OFFICE_WORDS)
    return all(is_english(word) and not is_given_name(word) for word in known)


def _repeats(line: Line, said: tuple[str, ...], title: tuple[str, ...]) -> bool:
    """The same words; in an agenda among others, or with no more than the first of them."""
    if said == title or not line.agenda:
        return said == title
    entry = said[:-1] if said and said[-1].isdigit() else said  # without its page
    shortened = len(entry) > 1 and title[: len(entry)] == entry
    return shortened or (len(title) > 1 and _within(title, said))
