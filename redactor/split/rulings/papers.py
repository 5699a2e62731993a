"""Papers behind the minutes that a sentence calls confidential by their letter or number.

    See Annex B, which is confidential.      Appendices 2 and 3 are not for publication.
    Table S2 (governors only)                Tables lettered S are for members only.
    Rows 3 and 5 of Table 1 are confidential.

Where such a paper begins, its title says what it is about and not that nobody may have it. What is
said of a paper is read as it would be of an item. What does not live here: papers whose own titles
say so (`markers.openings`, `signs.own_names.sheets`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.rulings.targets import targets
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import flat, sentences, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.split.lines.line import Line, Lines

TABLE = "table"
_KINDS = {
    "annex": r"annexe?s?",
    "appendix": r"append(?:ix|ices|ixes)",
    "schedule": r"schedules?",
    "enclosure": r"(?:enclosures?|attachments?|supplements?)",
    TABLE: r"tables?",
}
_LABEL = r"(?-i:[A-Z]\d{0,2}|\d{1,2}|[IVX]{2,4})(?![\w/]|\.\d)"
_KIND = "|".join(rf"(?P<{name}>{written})" for name, written in _KINDS.items())
_NAMED = re.compile(
    rf"\b(?:{_KIND})\s+(?P<lettered>(?:(?:lettered|marked|numbered|headed|beginning|that\s+begin)\s+(?:with\s+)?(?:an?\s+)?)?)[\"'(]?(?P<labels>{_LABEL}(?:(?:\s*,\s*|\s+and\s+){_LABEL})*)[\"')]?",
    re.IGNORECASE,
)
_TITLE = re.compile(rf"\W*(?:{_KIND})\s+(?P<labels>{_LABEL})", re.IGNORECASE)
_ROWS = re.compile(
    rf"\b(?:the\s+)?rows?\s+(?:(?:numbered|nos?\.?)\s+)?(?P<rows>\d{{1,2}}(?:(?:\s*,\s*|\s+and\s+|\s*&\s*)\d{{1,2}})*)\s+(?:of|in|from)\s+(?:the\s+)?table\s+(?P<label>{_LABEL})",
    re.IGNORECASE,
)
_BESIDE = Pattern(r"\s*[,(\[]\s*(?:<CONF>|<P2>)(?:\s+<NOUN>)?\s*(?:[)\].,;]|$)")
_BEFORE = Pattern(r"(?:<CONF>|<P2>)\s+$")
# "CONFIDENTIAL BOX:", and the table below it
_HEADS_TABLE = Pattern(r"^\W*(?:<CONF>|<P2>)\s+(?:box|grid|chart)\s*:?\W*$")
_ENDS = Pattern(r"^\W*end\s+of\s+(?:the\s+)?<CONF>")
_STAND_IN = "9867"  # a number that no item has
_LONGEST = 14  # words of a title


@dataclass(frozen=True, slots=True)
class Paper:
    """A kind of paper and its label; a label that ends in `*` is the letter of all of a class."""

    kind: str
    label: str

    def bears(self, other: Paper) -> bool:
        """Whether another paper is meant by this name."""
        alike = self.label == other.label or (
            self.label.endswith("*") and other.label.startswith(self.label[:-1])
        )
        return self.kind == other.kind and alike


def tables(lines: Lines) -> Iterator[int]:
    """Lines that call the table right below them confidential."""
    if any(_ENDS.search(x.words) for x in lines):
        return
    for at, line in enumerate(lines):
        alone = line.row is None and not line.agenda and _HEADS_TABLE.search(line.words)
        below = next((x for x in lines[at + 1 :] if not x.blank), None) if alone else None
        if below is not None and below.row is not None:
            yield at


def titled(lines: Lines) -> Iterator[tuple[int, Paper, bool]]:
    """Where papers begin, which, and whether a sentence elsewhere calls them confidential.

    As it was written: a legend of letters is no sentence any more in other readings.
    """
    titles = [(at, paper) for at, x in enumerate(lines) if (paper := _title(x)) is not None]
    if not titles:
        return
    shut = {
        paper for x in lines if x.block.story is Story.BODY for paper in _shut(flat(x.block.text))
    }
    for at, paper in titles:
        yield at, paper, any(one.bears(paper) for one in shut)


def rows(lines: Lines) -> Iterator[int]:
    """The first cells of the rows of tables that a sentence keeps back by their numbers."""
    ruled = [
        (Paper(TABLE, found["label"]), number)
        for x in lines
        for found in _ROWS.finditer(flat(x.block.text))
        if _ruled(flat(x.block.text), found)
        for number in re.findall(r"\d+", found["rows"])
    ]
    for at, line in enumerate(lines) if ruled else ():
        paper = _title(line)
        wanted = [number for one, number in ruled if one == paper]
        if wanted:
            yield from _bearing(lines, at, wanted)


def _bearing(lines: Lines, title: int, wanted: list[str]) -> Iterator[int]:
    """The rows with these numbers in the table right below a title."""
    table = None
    for at in range(title + 1, len(lines)):
        line = lines[at]
        if line.blank:
            continue
        table = line.row[0] if table is None and line.row else table
        if line.row is None or line.row[0] != table:
            return
        if line.first_in_row and line.text.strip(" .()") in wanted:
            yield at


def _title(line: Line) -> Paper | None:
    """The paper whose title a line is: a heading, or a few words that are no sentence."""
    found = _TITLE.match(flat(line.block.text), line.start)
    if found is None or line.agenda or line.row is not None or line.block.story is not Story.BODY:
        return None
    brief = len(words(line.text)) <= _LONGEST and not line.text.rstrip().endswith((".", ";", ","))
    return next(iter(_papers(found)), None) if brief or line.heading else None


def _shut(text: str) -> Iterator[Paper]:
    for start, end in sentences(text) if _NAMED.search(text) else ():
        said = text[start:end]
        for found in _NAMED.finditer(said):
            beside = _BESIDE.match(said, found.end()) or _BEFORE.search(said[: found.start()])
            if beside or _ruled(said, found):
                yield from _papers(found)


def _ruled(said: str, found: re.Match[str]) -> bool:
    """Whether what is said of a paper would keep an item back."""
    instead = f"{said[: found.start()]}item {_STAND_IN}{said[found.end() :]}"
    return any(x.place == _STAND_IN and not x.which for x in targets(instead))


def _papers(found: re.Match[str]) -> Iterator[Paper]:
    kind = next(name for name in _KINDS if found[name])
    of_class = "*" if found.groupdict().get("lettered") else ""
    for label in re.findall(_LABEL, found["labels"]):
        yield Paper(kind, label + of_class)
