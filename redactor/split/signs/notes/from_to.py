"""Notes that keep back what stands between two items, or items by their titles.

    The printed record leaves off after minute 46 and resumes at minute 50.
    The copy for the website goes from 2 straight to 6.       All after Premises and before Dates is for governors only.
    Everything from Lease down to Offers stays off the web.   The three items after Premises are not for publication.
    Lease, Parents' views, Offers: not for publication.

What they say of it is read as it would be of an item. What they mean is put between the lexicon's
own brackets. What does not live here: what is named by numbers alone (`rulings`), and notes that
keep back what stands from them on (`instructed`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.numbering.forms import canonical
from redactor.split.lines.line import item_end
from redactor.split.rulings.targets import targets
from redactor.split.signs.between.passages import enclosed
from redactor.split.words.text import dotted_between, sentences, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.split.lines.line import Line, Lines

_NUMBER = r"(?:(?:items?|minutes?|paragraphs?|nos?\.?|numbers?)\s+)?[A-Z]{0,4}/?\d[\w/]*(?:\.\d+)*"
_TITLE = r"(?-i:[A-Z][\w'’-]+(?:\s+(?!and\b|to\b|is\b|are\b|be\b|before\b|stays?\b|should\b|must\b)[\w'’-]+){0,4}?)"
_X, _Y = rf"(?P<first>{_NUMBER}|{_TITLE})", rf"(?P<last>{_NUMBER}|{_TITLE})"
_END_OF, _START_OF = r"(?:the\s+end\s+of\s+)?", r"(?:the\s+(?:start|beginning)\s+of\s+)?"
_STRAIGHT = r"(?:(?:straight|directly|right|on|up|down|through)\s+)*"
_BEHIND = r"(?![\w/]|\.\d)"
# What everybody reads has a gap there.
_GAPS = tuple(
    re.compile(said, re.IGNORECASE)
    for said in (
        rf"\b(?:stops?|leaves?\s+off|ends?|breaks?\s+off)\s+(?:short\s+)?(?:(?:after|at|with|behind)\s+)?{_END_OF}{_X}\s*,?\s+(?:and\s+|then\s+)*(?:resumes?|(?:starts?|begins?|takes?\s+up|goes\s+on|picks?\s+up|continues?)(?:\s+again)?)\s+(?:at|with|from)\s+{_START_OF}{_Y}{_BEHIND}",
        rf"\b(?:goes|jumps|runs|skips|passes|reads)\s+{_STRAIGHT}from\s+{_END_OF}{_X}\s+{_STRAIGHT}to\s+{_START_OF}{_Y}{_BEHIND}",
    )
)
_A_COPY = re.compile(
    r"\b(?:cop(?:y|ies)|record|set|version|minutes|edition|notes)\b[^.;]{0,60}$", re.IGNORECASE
)
_OPEN_COPY = re.compile(
    r"\b(?:printed|public|published|open|posted|web\w*|notice[ -]?board|library|parents'?|publication)\b",
    re.IGNORECASE,
)
_ALL = r"(?:everything|all|anything|what(?:ever)?|(?:the\s+)?(?:items|minutes|business|part|text|bit))(?:\s+that)?(?:\s+(?:stands?|is|comes?|lies|lie|was|were|said|written|recorded)){0,3}"
_BETWEEN = re.compile(
    rf"(?:\b{_ALL}\s+)?(?:\bbetween\s+{_X}\s+and\s+{_Y}|\bafter\s+(?P<after>{_NUMBER}|{_TITLE})\s+and\s+before\s+(?P<before>{_NUMBER}|{_TITLE})|\bfrom\s+the\s+end\s+of\s+(?P<end>{_NUMBER}|{_TITLE})\s+{_STRAIGHT}to\s+the\s+(?:start|beginning)\s+of\s+(?P<start>{_NUMBER}|{_TITLE})){_BEHIND}",
    re.IGNORECASE,
)
_FROM_TO = re.compile(
    rf"\b{_ALL}\s+from\s+(?P<first>{_TITLE})\s+{_STRAIGHT}to\s+(?:and\s+including\s+)?(?P<last>{_TITLE}){_BEHIND}",
    re.IGNORECASE,
)
_COUNT = {"": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_SO_MANY = re.compile(
    rf"\bthe\s+(?:(?P<count>two|three|four|five)\s+)?(?:items?|minutes?|headings?)\s+(?:(?:just|right|immediately)\s+)?(?:after|behind|following|below)\s+(?P<first>{_NUMBER}|{_TITLE}){_BEHIND}",
    re.IGNORECASE,
)
_LIST = re.compile(
    rf"^\W*(?:(?:the\s+)?items?\s+(?:on\s+|headed\s+|entitled\s+)?)?(?P<list>{_TITLE}(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*;\s*){_TITLE})+)(?=\s*[:-]|\s+(?:is|are|should|must|to|be)\b)",
    re.IGNORECASE,
)
_NOT_SO = re.compile(
    r"\b(?:nothing|none|whether|if|unless|relations?|difference|gap|meeting)\b", re.IGNORECASE
)
_THESE_MINUTES = re.compile(
    r"^\s*,?\s*(?:these|the|our)\s+(?:minutes|notes)\s+(?=are|is)", re.IGNORECASE
)
_STAND_IN = "9866"  # a number that no item has
_MOST = 40  # words of such a note
_SHARE = 0.8  # of the lines that such a note may mean


def between_items(lines: Lines) -> Lines:
    """The lines with the lexicon's brackets around what such notes keep back."""
    found = list(lines)
    for at, line in enumerate(lines):
        said, meant = _meant(lines, at) if _may_tell(line) else (None, set[int]())
        told = {k for k in meant if k != at and _told(lines[k])}
        if said is None or not told or len(told) > _SHARE * sum(map(_told, lines)):
            continue
        for a, b in sentences(line.text):
            if a <= said.start() < b:  # it marks nothing else
                found[at] = replace(line, text=dotted_between(line.text, a, b))
        for k in told:
            text = found[k].text
            found[k] = replace(found[k], text=enclosed(text, found[k].start, len(text)))
    return tuple(found)


def _may_tell(line: Line) -> bool:
    body = line.block.story is Story.BODY and not (line.agenda or line.header_row or line.heading)
    return body and 1 < len(words(line.text)) <= _MOST and _NOT_SO.search(line.text) is None


def _told(line: Line) -> bool:
    return line.block.story is Story.BODY and not (line.blank or line.agenda or line.top)


def _meant(lines: Lines, at: int) -> tuple[re.Match[str] | None, set[int]]:
    """What a note names, and the positions of what it keeps back."""
    text = lines[at].text
    gap = next(filter(None, (x.search(text) for x in _GAPS)), None)
    if gap and _OPEN_COPY.search(text) and _A_COPY.search(text[: gap.start()]):
        return gap, {*_inside(lines, at, gap["first"], gap["last"])}
    for form, places in _FORMS:
        if (found := form.search(text)) and _kept(text, found):
            return found, {*places(lines, at, found)}
    return None, set()


def _kept(text: str, found: re.Match[str]) -> bool:
    """Whether the sentence would keep back an item of which it said the same."""
    behind = _THESE_MINUTES.sub(" ", text[found.end() :])
    said = f"{text[: found.start()]} item {_STAND_IN} {behind}".lstrip()
    return any(x.place == _STAND_IN and not x.which for x in targets(said))


def _head(lines: Lines, at: int, named: str) -> int | None:
    """Where an item begins that is named by its number or title."""
    number = re.fullmatch(r".*?([A-Z]{0,4}/?\d[\w/.]*)", named)
    heads = [k for k, x in enumerate(lines) if x.rank is not None and k != at and not x.agenda]
    if number:
        wanted = canonical(number[1])
        return next((k for k in heads if (n := lines[k].number) and n.parts == wanted), None)
    title = words(named)
    return next((k for k in heads if words(lines[k].words)[: len(title)] == title), None)


def _inside(lines: Lines, at: int, first: str, last: str) -> Iterator[int]:
    begins, ends = _head(lines, at, first), _head(lines, at, last)
    if begins is not None and ends is not None:
        yield from range(item_end(lines, begins), ends)


def _between(lines: Lines, at: int, found: re.Match[str]) -> Iterator[int]:
    first = found["first"] or found["after"] or found["end"]
    return _inside(lines, at, first, found["last"] or found["before"] or found["start"])


def _from_to(lines: Lines, at: int, found: re.Match[str]) -> Iterator[int]:
    begins, ends = _head(lines, at, found["first"]), _head(lines, at, found["last"])
    if begins is not None and ends is not None:
        yield from range(begins, item_end(lines, ends))


def _behind(lines: Lines, at: int, found: re.Match[str]) -> Iterator[int]:
    head = _head(lines, at, found["first"])
    for _ in range(_COUNT[(found["count"] or "").lower()] if head is not None else 0):
        head = item_end(lines, head or 0)
        if head < len(lines) and lines[head].rank is not None:
            yield from range(head, item_end(lines, head))


def _listed(lines: Lines, at: int, found: re.Match[str]) -> Iterator[int]:
    """Items by their titles, where the minutes have each of them."""
    titles = re.split(r"\s*[,;]\s*(?:and\s+)?|\s+and\s+", found["list"])
    heads = [_head(lines, at, title) for title in titles]
    if all(head is not None for head in heads):
        yield from (k for h in heads if h is not None for k in range(h, item_end(lines, h)))


_FORMS = ((_BETWEEN, _between), (_FROM_TO, _from_to), (_SO_MANY, _behind), (_LIST, _listed))
