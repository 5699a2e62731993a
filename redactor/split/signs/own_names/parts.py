"""Parts of minutes that are no open and closed half, though they are called Part A and Part B.

    PART B: FINANCE          where there is a Part C, it is one of several; "PART C: CONFIDENTIAL" is the closed one
    PART B: BOARD            where Part A is the general meeting, and both are told to be two meetings
    PART B, of which is said that none of it was closed
    Section 9 (confidential business) was amended …      of standing orders, whose title is told

Their letter is blanked, or the title in brackets, so that nothing behind takes them for Part 2. What does not live here:
the words by which a half is known to be closed (`words.lexicon`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from redactor.split.markers.tags import CONFIDENTIAL
from redactor.split.words import vocabulary
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from redactor.split.lines.line import Line, Lines

_HALF = Pattern(
    r"^\W*(?P<kind>part|section|agenda)\s+(?P<name>[a-f1-6]|ii?i?|iv|vi?|one|two|three|four|five|six)\b(?P<rest>.*)"
)
_FIRST, _SECOND = frozenset(["a", "1", "i", "one"]), frozenset(["b", "2", "ii", "two"])
_THIRD = frozenset("c d e f 3 4 5 6 iii iv v vi three four five six".split())
_BODY = re.compile(
    r"\b(?:general\s+meeting|[ae]\.?g\.?m\b|board|body|committee|council|corporation|forum)",
    re.IGNORECASE,
)
_NO_NAME = frozenset(
    "the a an of and for to at on in from by with meeting minutes record pm am noon open public full".split()
)
_TWO_MEETINGS = re.compile(
    r"\b(?:two|both)\s+(?:\w+\s+)?meetings\b|\bjoint\s+(?:record|minutes|note)\b"
    r"|\bmeetings\b[^.;]{0,40}\b(?:one\s+after\s+(?:the\s+other|another)|in\s+succession|consecutively|back[\s-]to[\s-]back|in\s+turn)\b"
    r"|\b(?:first|second)\s+meeting\s+of\s+the\s+(?:evening|day|afternoon|morning)\b",
    re.IGNORECASE,
)
_OF_RULES = re.compile(
    r"\b(?:sections?|clauses?|articles?|paragraphs?|schedules?|standing\s+orders?|orders?|annexe?s?|appendix|parts?|chapters?|rules?|regulations?)\s+[\dA-Z][\w.]{0,5}\s+(?P<title>\([^()]{3,60}\))"
    r"\s+(?:(?:was|were|is|are|has|had|have|will|to)\s+(?:(?:been|now|also|to\s+be|be)\s+)*(?:amend|revis|chang|replac|updat|delet|brought|re-?word|simplif|clarif|expand|insert|re-?writ|re-?number)|of\s+(?:the|our)\s+(?:standing\s+orders|articles|scheme|constitution|policy|terms|instrument))",
    re.IGNORECASE,
)
_CLOSED = r"(?:<CONF>|\b(?:closed(?!\s*(?:at\b|\d|\W*$))|private|confidential)\b)"  # "Part B closed at 7.10"
_CLOSED_TO_SOME = Pattern(rf"{_CLOSED}|\b(?:only|alone|without|withdrew|left)\b")
_HELD = r"(?:(?:all|wholly|entirely|also|likewise|both|held|taken|conducted|minuted)\s+)*"
_BE = r"(?:is|are|was|were|has\s+been|had\s+been)"


@dataclass(frozen=True, slots=True)
class _Half:
    """A part by its kind and letter, and what its headings say behind it."""

    kind: str
    name: str
    titles: tuple[str, ...]

    @property
    def written(self) -> str:
        return rf"\b{self.kind}\s+{self.name}\b"


def ordinary(lines: Lines) -> Lines:
    """The lines with the letters blanked of parts that are no second half."""
    lines = tuple(map(_without_titles, lines))
    found = ((x, _HALF.match(x.text)) for x in lines)
    halves = {x.block.index: m for x, m in found if m and _is_heading(x, m)}
    if any(m["name"].casefold() in _THIRD for m in halves.values()):
        return _of_several(lines, halves)
    for half in _halves(list(halves.values()), _SECOND):
        before = [x for x in _halves(list(halves.values()), _FIRST) if x.kind == half.kind]
        if _is_open(half, lines) or any(_two_meetings(x, half, lines) for x in before):
            lines = _without_letters(lines, half)
    return lines


def _without_titles(line: Line) -> Line:
    """The line without the titles of sections of standing orders that were amended."""
    text = line.text
    for found in _OF_RULES.finditer(text):
        a, b = found.span("title")
        text = f"{text[: a + 1]}{'·' * (b - a - 2)}{text[b - 1 :]}"
    return line if text == line.text else replace(line, text=text)


_SHORT, _LONGER = 6, 16  # words of a heading; of one with a dash or colon behind the letter


def _is_heading(line: Line, half: re.Match[str]) -> bool:
    titled = half["rest"].lstrip()[:1] in {"-", ":", "–", "—", "("}
    return line.heading or len(line.text.split()) <= (_LONGER if titled else _SHORT)


_SHUT = re.compile(
    r"\W*[(\[]\s*(?:closed|private)\s*[)\]]\W*$|\W+(?:closed|private)\W*$", re.IGNORECASE
)


def _of_several(lines: Lines, halves: Mapping[int, re.Match[str]]) -> Lines:
    """Of three parts or more, one is closed where its title says so, up to the next one."""
    told, closed = list(lines), False
    for at, line in enumerate(lines):
        if half := halves.get(line.block.index):
            bare = half["name"].casefold() in _SECOND and not words(half["rest"])  # may be closed
            shut = CONFIDENTIAL.search(half["rest"]) or _SHUT.match(half["rest"])
            was, closed = closed, bare or shut is not None
            told[at] = _called(line, half, "2" if closed else "1" if was else "·")
    return tuple(told)


def _called(line: Line, half: re.Match[str], name: str) -> Line:
    """The line with another name of its part, character for character."""
    first, last = half.span("name")
    filled = "·" * (last - first) if name == "·" else name.ljust(last - first)
    return replace(line, text=line.text[:first] + filled + line.text[last:])


def _without_letters(lines: Lines, half: _Half) -> Lines:
    written = re.compile(rf"(\b{half.kind}\s+){half.name}\b", re.IGNORECASE)

    def blanked(text: str) -> str:
        return written.sub(lambda m: m[1] + "·" * (len(m.group()) - len(m[1])), text)

    return tuple(x if (text := blanked(x.text)) == x.text else replace(x, text=text) for x in lines)


def _halves(found: Sequence[re.Match[str]], names: frozenset[str]) -> list[_Half]:
    called = {(m["kind"].casefold(), m["name"].casefold()) for m in found}
    return [
        _Half(
            kind,
            name,
            tuple(
                m["rest"]
                for m in found
                if (m["kind"].casefold(), m["name"].casefold()) == (kind, name)
                and not m["rest"].lstrip()[:1].islower()  # "Part B was not confidential."
            ),
        )
        for kind, name in sorted(called)
        if name in names
    ]


def _is_open(half: _Half, lines: Lines) -> bool:
    """Whether it is said of a part that nothing of it was closed, and nowhere that it was."""
    none = Pattern(
        rf"\b(?:none|nothing|no\s+(?:part|items?|business|matters?))\s+(?:of|in|under|from)\s+{half.written}[^.;]{{0,40}}?{_CLOSED}"
        rf"|{half.written}\s+{_BE}\s+{_HELD}(?:(?:in\s+)?(?:open|public)\b|not\s+(?:\w+\s+){{0,2}}?{_CLOSED})"
    )
    return any(none.search(x.text) for x in lines) and not _is_closed(half, lines, none)


def _is_closed(half: _Half, lines: Lines, but: Pattern | None = None) -> bool:
    """Whether a heading of the part, or what is said of it, has to do with closed doors."""
    said = Pattern(rf"{half.written}[^.;]{{0,60}}?{_CLOSED}|{_CLOSED}\s*[-:(]*\s*{half.written}")
    told = (x.text for x in lines if but is None or not but.search(x.text))
    return any(map(_CLOSED_TO_SOME.search, half.titles)) or any(map(said.search, told))


def _two_meetings(first: _Half, second: _Half, lines: Lines) -> bool:
    """Whether the parts are two meetings of two bodies, by their headings and by what is said."""
    bodies = [{w for title in x.titles for w in _named(title)} for x in (first, second)]
    named = all(any(map(_BODY.search, x.titles)) for x in (first, second))
    if not named or bodies[0] <= bodies[1] or bodies[1] <= bodies[0]:
        return False
    hears = any(_hears_cases(title) for title in second.titles)
    told = any(_TWO_MEETINGS.search(x.text) for x in lines)
    return told and not hears and not _is_closed(second, lines)


def _named(title: str) -> set[str]:
    return {w for w in words(title) if w not in _NO_NAME and not w[0].isdigit()}


def _hears_cases(title: str) -> bool:
    """Whether it names a body whose minutes are confidential from end to end."""
    said = " ".join(words(title))
    bodies = (*vocabulary.CONFIDENTIAL_BODIES, *vocabulary.REMUNERATION_BODIES)
    return any(" ".join(words(body)) in said for body in bodies)
