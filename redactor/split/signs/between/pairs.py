"""Pairs of tags of which a legend says that what stands between them is kept back.

    Text between NFW> and <NFW is confidential.        {c} … {o} = not for the web
    Everything from START C to END C is to be left out of the website copy.

What a tag looks like does not matter: one sentence names the two side by side, or a key says of one
that it shuts and of the other that it opens ("PINK = confidential. Runs on till I type WHITE."), and
they stand elsewhere by turns. What does not live here: tags that explain themselves (`passages`,
`delimited`), and signs that a legend shows or calls by name (`wrapped`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise, permutations, product
from typing import TYPE_CHECKING

from redactor.naming import is_english
from redactor.split.signs.between.passages import LONGEST, enclosed
from redactor.split.signs.meaning.conventions import keeps
from redactor.split.signs.meaning.plainly import may_explain, released, withheld
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import dotted, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines

    type _Place = tuple[int, int, int]  # line, first character, behind the last one

# From [C] to [/C]; [C] … [/C]; [C] at the start and [/C] at the end; from [C] until it ends with [/C].
_HERE = r"(?:\s+(?:at|in|by|on)\s+(?:the\s+|its\s+)?(?:start|beginning|top|front|outset))"
_THERE = r"(?:\s+(?:it|they|ends?|stops?|closes?|finish(?:es)?|before|after|with|at|by|the|an?|an?other|next|words?|tags?))*"
# P2> = Part 2 starts, <P2 = ends
_BEGINS, _ENDED = r"\b(?:starts?|begins?|from\s+here)\b", r"\b(?:ends?|stops?|back|over|again)\b"
_EACH_SAID = rf"\s*=(?=[^=]*{_BEGINS})[^=]{{2,60}}?[,;/]\s*(?:and\s+)?(?=\S+(?:\s\S+)?\s*=[^=]{{0,30}}{_ENDED})"
_SIDE_BY_SIDE = re.compile(
    rf"(?=(?P<joint>{_EACH_SAID}|\s*(?:/|…|(?<!\.)\.{{3,5}}(?!\.))\s*|\s[-–—]\s|{_HERE}?,?\s+(?:and|to|until|up\s+to|then){_THERE}\s+))"
)
_AROUND = "\"'“”‘’"
_STOPS = ".,;:)"
_LONGEST = 3  # words of a tag
# What any sentence may hold: words, single signs, numbers and letters of items, addresses.
_PLAIN = re.compile(
    r"[^\W\d_][\w'’-]*|[\w.,;:!?()'\"/&%£$€–—\[\]{}<>-]|.*(?:(?<![Pp])\d|\d\d).*|.*(?:\w@\w|https?:|\bwww\.).*|[^\W\d_]+(?:/[^\W\d_]+)+"
)
_LETTERED = re.compile(r"[\w./-]*\(?\b(?:[a-z]|[ivx]+)\)")  # (a), 2(a): of a paragraph
_SIGNS = re.compile(r"[^\w\s]{2,}")
# Words that are tags: END RESERVED, NFP begins, [end conf.]
_WORDS = re.compile(
    r"(?=.{3})[A-Z]+(?:[ -][A-Z]+)*|(?i:start|begin|end|stop|open|close|finish) [A-Z]{1,6}|[A-Z]\w{0,7} (?i:start|begin|end|stop|open|close)s?|[\[({<]/? ?[\w.]+(?: [\w.]+)*[\])}>]"
)
_CAPITALS = re.compile(r"[A-Z -]+")
# … which need more: that they are called so, or that one of them closes the other.
_CALLED_SO = re.compile(
    r"\b(?:words|tags|marks|markers|labels|flags)\s+\W?(?=[A-Z]{3})", re.IGNORECASE
)
_STANDS = re.compile(
    r"\b(?:between|inside|begin\w*|start\w*|ends?|round|around|boxed|enclos\w+)\b", re.IGNORECASE
)
_BETWEEN = re.compile(r"\bbetween\b", re.IGNORECASE)
_ENDS = re.compile(r"\b(?:END|STOP|CLOSE|FINISH|OVER|OFF|OPEN|AGAIN|BACK|RESUME)", re.IGNORECASE)
_CLOSES = re.compile(r"(?:\W+|(?:UN|NON)-?)\Z", re.IGNORECASE)  # /G-ONLY, UNBOX


def in_pairs(lines: Lines, told: Lines) -> Lines:
    """The lines with the lexicon's brackets around what stands between such tags.

    `told`: the same before a key that says more of its signs (`bearing.reaching`) was taken away.
    """
    explained = {
        at: x for at, line in enumerate(told) if (x := _explained(line, _others(lines, at)))
    }
    if not explained:
        explained = {at: x for at in range(len(lines)) if (x := _told_apart(lines, at))}
    found = list(lines)
    for at, stretches in explained.items():
        found[at] = replace(told[at], text=dotted(told[at].text))
        for begin, end in stretches:
            _enclose(found, begin, end)
    return tuple(found)


def _enclose(found: list[Line], begin: _Place, end: _Place) -> None:
    for at in range(begin[0], end[0] + 1):
        line = found[at]
        first = begin[1] if at == begin[0] else line.start
        until = end[2] if at == end[0] else len(line.text)
        if first < line.start and line.number:  # the tag looks like a number: "P2:"
            line = replace(line, number=None, rank=None)
        found[at] = replace(line, text=enclosed(line.text, first, until))


def _explained(key: Line, others: Sequence[tuple[int, Line]]) -> list[tuple[_Place, _Place]]:
    """Where the stretches begin and end between two tags that a line explains; none, if it does not."""
    text = key.text
    pairs = list(_pairs(text)) if may_explain(key) else []
    if not (pairs and (withheld(text) or keeps(text, public=False))):
        return []
    return next(filter(None, (_by_turns(others, *pair) for pair in pairs)), [])


def _others(lines: Lines, at: int) -> list[tuple[int, Line]]:
    return [(k, x) for k, x in enumerate(lines) if k != at and not (x.blank or x.agenda)]


# PINK: confidential, runs on till I type WHITE; after 8< it is private, and >8 it stops
_SHUTS = Pattern(
    r"<CONF>|<P2>|\b(?:in\s+committee|private|conf|secret|sealed|closed|hush(?:-hush)?|cyfrinachol|(?:governors?|trustees?|members?|us)\s+only|not\s+for)\b"
)
_NO_MORE = re.compile(
    r"\b(?:until|till|up\s+to|out\s+of|stops?|stopped|ends?|ended|again|off|over|back|opens?|public|published|website|normal|finish\w*|agored)\b",
    re.IGNORECASE,
)
# 8<  \\  CYF:  (priv)  PINK, and no line drawn above a title
_APART = re.compile(
    r"(?!\d+$|(\W)\1{2})(?:\d|[^\w\s\"'.,;]){2,4}|[▲▼△▽◆◇]|[A-Z]{1,5}\d?:|[A-Z]{3,8}|[a-z]/[a-z]|[\[({](?:[a-z\d /-]{1,8}|[A-Z\d /-]{1,8})[\])}]"
)


_SPEAKS_OF_TAGS = re.compile(
    r"=|\b(?:i|we)\s+(?:type|write|wrote|put|mark)\b|\b(?:means?|turns|tags?|marks?|type|written|typed)\b|\bwhere\s+(?:there\s+is|i|you\s+see|it\s+says)\b|\b(?:after|behind|from)\s+(?=(?-i:[^a-z\s]))|\bwhen\s+it\b",
    re.IGNORECASE,
)


def _told_apart(lines: Lines, at: int) -> list[tuple[_Place, _Place]]:
    """The same of a key that says of one tag that it shuts, and of the other that it opens."""
    line = lines[at]
    numbered = line.number is not None and not _symbol(line.text.split()[0])
    if not _SPEAKS_OF_TAGS.search(line.text):
        return []
    if numbered or line.row or line.block.label or line.block.heading or not may_explain(line):
        return []
    others = [(k, x) for k, x in _others(lines, at) if x.row is None or len(words(x.text)) > 1]
    pairs = dict.fromkeys(_one_and_other(line.text))
    return max((_by_turns(others, *x, strictly=True) for x in pairs), key=len, default=[])


def _one_and_other(text: str) -> Iterator[tuple[str, str]]:
    """Of the tags that a key names, each that shuts with each that opens."""
    named = [
        (m.start(), m.end(), tag) for m in re.finditer(r"\S+", text) if (tag := _symbol(m.group()))
    ]
    for (a, a_end, one), (b, b_end, other) in permutations(named, 2):
        if one == other:
            continue
        of_one = text[a_end : b if a < b else len(text)]
        of_other = re.split(r"\.\s", text[b_end : a if b < a else len(text)], maxsplit=1)[0]
        shuts = _SHUTS.search(of_one) is not None and not released(of_one)
        leads = of_one if a < b else ""
        if shuts and not _SHUTS.search(of_other) and _NO_MORE.search(f"{leads[-25:]} {of_other}"):
            yield one, other


def _symbol(said: str) -> str:
    """The tag that a word of a key is, without what stands around it; empty for other words."""
    bare = said.strip(_AROUND).rstrip(".,;")
    return bare if _APART.fullmatch(bare) else ""


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """What a sentence names side by side, the longest first."""
    for joint in _SIDE_BY_SIDE.finditer(text):
        before, behind = text[: joint.start()].split(), text[joint.end("joint") :].split()
        for n, m in product(range(_LONGEST, 0, -1), repeat=2):
            for first, last in product(_tags(before[-n:]), _tags(behind[:m])):
                if not _CAPITALS.fullmatch(first) or _closes(last, first) or _spoken_of(text, last):
                    yield first, last


def _closes(last: str, first: str) -> bool:
    """Whether a tag is the end of another by what it says: END RESERVED, OPEN AGAIN."""
    before = last.removesuffix(first) if last.endswith(first) else ""
    return _ENDS.search(last) is not None or _CLOSES.match(before) is not None


def _spoken_of(text: str, last: str) -> bool:
    """Whether a sentence speaks of capitals as of tags: "between HOLD and RELEASE"."""
    if _CALLED_SO.search(text) and _STANDS.search(text):
        return True
    return _BETWEEN.search(text) is not None and all(map(is_english, last.split()))


def _tags(parts: Sequence[str]) -> list[str]:
    """How a tag may be written that a sentence names: with the stop behind it, or without."""
    said = " ".join(parts).strip(_AROUND)
    stops = _STOPS.replace(")", "") if "(" in said else _STOPS
    found = dict.fromkeys((said, said.rstrip(stops).strip(_AROUND)))
    return [x for x in found if _is_tag(x)]


def _is_tag(said: str) -> bool:
    """Whether no sentence has words like these: capitals, or what signs stand at."""
    if _LETTERED.fullmatch(said) or _WORDS.fullmatch(said):
        return not _LETTERED.fullmatch(said)
    if " " in said:
        words = _SIGNS.sub("", said).strip()
        return _SIGNS.search(said) is not None and (
            not words or _WORDS.fullmatch(words) is not None
        )
    return bool(said) and not _PLAIN.fullmatch(said.rstrip(_STOPS))


def _by_turns(
    others: Sequence[tuple[int, Line]], first: str, last: str, *, strictly: bool = False
) -> list[tuple[_Place, _Place]]:
    """The stretches between two tags; one that nobody closes ends as `_end_of` has it.

    `strictly`: each of them is closed before the next one begins.
    """
    both = re.compile("|".join(map(_spelled, sorted({first, last}, key=len, reverse=True))))
    places = [
        (k, m.start(), m.end(), m.group())
        for k, x in others
        for m in both.finditer(x.text)
        if not (strictly and x.text[m.start() - 1 : m.end() + 1] == f"({m.group()})")  # only cited
    ]
    if strictly and any(a[3] == b[3] == first for a, b in pairwise(places)):
        return []
    found: list[tuple[_Place, _Place]] = []
    closed = 0
    while places:
        line, *where, tag = places.pop(0)
        if tag != first:
            continue
        shut = bool(places) and places[0][3] == last and places[0][0] - line <= LONGEST
        closed += shut
        if shut or first != last:  # one and the same sign may stand for other things, too
            begin = (line, where[0], where[1])
            found.append((begin, places.pop(0)[:3] if shut else _end_of(others, begin, places)))
    return found if closed else []


_HOUR = re.compile(r"\b\d{1,2}[.:]\d\d\s*(?:[ap]m\b)?")  # SHUT 8.10


def _end_of(
    others: Sequence[tuple[int, Line]], begin: _Place, later: Sequence[tuple[int, int, int, str]]
) -> _Place:
    """Where a stretch ends that nobody closes: with its paragraph, or what the tag alone heads.

    That is all up to the next heading or tag.
    """
    end, alone = begin, False
    for k, line in others:
        if k == begin[0]:
            end = k, len(line.text), len(line.text)
            beside = line.words.replace(line.text[begin[1] : begin[2]], "")
            alone = not words(_HOUR.sub("", beside))
        elif k > begin[0] and (not alone or line.heading or (later and k >= later[0][0])):
            break
        elif k > begin[0]:
            end = k, len(line.text), len(line.text)
    return end


def _spelled(tag: str) -> str:
    exact = re.escape(tag)
    return rf"(?<!\w){exact}(?!\w)" if tag[0].isalnum() and tag[-1].isalnum() else exact
