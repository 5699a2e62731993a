"""Words that stand between two signs which a plain legend shows: "_underlined like this_ = leave out".

    Put what is not for publication between [grey] and [/grey]     text between chevrons >> << is withheld
    Curly brackets: not for parents.                               *like this* means private

The legend shows the pair, or names it; it counts where the pair is used in the minutes. What
stands between, in one paragraph or several, is put between the lexicon's own brackets. What does
not live here: tags that explain themselves (`passages`), phrases (`bearing.standing`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from redactor.split.markers.informal import framed
from redactor.split.signs.between.passages import LONGEST, enclosed
from redactor.split.signs.between.until import ended
from redactor.split.signs.meaning.everyday import closes
from redactor.split.signs.meaning.plainly import may_explain, withheld
from redactor.split.words.patterns import Pattern, several
from redactor.split.words.text import dotted_between, sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.split.lines.line import Line, Lines

_MIRRORED = {
    "[[": "]]",
    "((": "))",
    "{{": "}}",
    "<<": ">>",
    ">>": "<<",
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "{": "}",
    "<": ">",
    ">": "<",
}
_BETWEEN = r"(?:\s*(?:…|\.{2,3})\s*|[^\[\]{}<>()«»‹›.;]{0,24}?)"
_TAG = r"[\[<{(]{1,2}[^\W_][\w -]{0,15}[\]>})]{1,2}"
_END_TAG = r"[\[<{(]{1,2}(?:/\s?[\w -]{0,15}|(?:end|stop|close)s?\b[\w -]{0,15}|[\w -]{1,15}\s(?:ends?|stops?|off))[\]>})]{1,2}"
_SHOWN = (
    re.compile(rf"(?P<open>{_TAG}){_BETWEEN}(?P<shut>{_END_TAG})", re.IGNORECASE),
    *(
        re.compile(
            rf"(?<![\[({{<>«»‹›]){re.escape(a)}(?P<said>{_BETWEEN}){re.escape(b)}(?![\])}}<>«»‹›])"
        )
        for a, b in _MIRRORED.items()
    ),
    re.compile(
        r"(?<![^\s(\"'])(?P<same>[_*~#|/^=+¬]{1,3})(?=[^\W_])[^_*~#|/^=+¬]{2,40}(?<=\w)(?P=same)(?=[\s)\"',.:;]|$)"
    ),
    re.compile(
        r"\bbetween\s+(?:an?\s+|two\s+|the\s+)?(?P<same>[_*~#|/^=+¬]{1,3})\s+and\s+(?:an?(?:other)?\s+)?(?P=same)(?!\S)"
    ),
)
_CHEVRONS = {"<<": ("«", "‹"), ">>": ("»", "›")}  # which a word processor makes of them
# How pairs are called, and what they may look like.
_BRACKETS = (
    (r"(?:curly|wavy|squiggly)\s+brackets|braces", ("{{", "{"), ("}}", "}")),
    (r"(?:chevrons|arrows?|guillemets|(?:angled?|pointed)\s+brackets)", (">>", "<<", "»", "«", "<"), ("<<", ">>", "«", "»", ">")),
)  # fmt: skip
_DOUBLED = (
    (r"(?:square\s+)?brackets", ("[[",), ("]]",)),
    (r"(?:round\s+)?brackets|parentheses", ("((",), ("))",)),
    (r"dashes|hyphens", ("--", "––", "——"), ("--", "––", "——")),
)
_SAME = {
    r"underscores?|underlin(?:ed|ing|es)": "_",
    r"asterisks?|stars?": "*",
    r"(?:hash|pound|number)(?:es|\s+(?:signs?|marks?)|tags?)": "#",
    r"tildes?|wavy\s+lines|squiggles?": "~",
    r"(?:vertical\s+)?(?:bars|lines|strokes)|pipes": "|",
    r"(?:forward\s+)?slash(?:es)?|strokes|obliques": "/",
    r"back\s*slash(?:es)?": "\\",
    r"per\s*cent(?:age)?\s+(?:signs?|marks?)": "%",
    r"plus(?:es|\s+signs?)": "+",
    r"equals?\s+signs?": "=",
    r"dollars?(?:\s+signs?)?": "$",
    r"at\s+signs?": "@",
    r"(?:section|paragraph)\s+(?:signs?|marks?)": "§",
    r"daggers?": "†",
    r"carets?|circumflex\w*": "^",
    r"exclamation\s+(?:marks?|points?)": "!",
    r"question\s+marks?": "?",
    r"ampersands?": "&",
    r"colons": ":",
}
_FEW_OR_MANY = (3, 2, 1)  # of the same sign side by side
_TWICE = r"(?:double|two|paired|triple|three)\s+"
_STANDS = r"\b(?:between|inside|within|in|round|around|by|with)\s+(?:a\s+pair\s+of\s+|pairs\s+of\s+|the\s+)?|^\W*(?:\w+:\s+)?|[.;:]\s+|\b(?:puts?|have|has|use|an?|with)\s+(?:an?\s+)?"
_PUNCTUATION = frozenset("?!:")  # alone these stand for themselves


def _looks(sign: str) -> tuple[str, ...]:
    return tuple(sign * n for n in _FEW_OR_MANY if n > 1 or sign not in _PUNCTUATION)


# Of single ones, since "a C in square brackets" is a sign.
_SQUARE = (
    r"\b(?:puts?|have|has)\s+square\s+brackets\s+a?round\b|^\W*square\s+brackets\s*[:=]"
    r"|\b(?:what(?:ever)?|anything|everything|bits|words|text)\s+(?:\w+\s+){0,3}?(?:in|inside|within|between)\s+(?:the\s+)?square\s+brackets\b"
)
_CALLED = several(
    [(Pattern(_SQUARE), (("[[", "["), ("]]", "]")))]
    + [
        (Pattern(rf"(?:{_STANDS})(?:{name})(?!\w)"), (opening, closing))
        for name, opening, closing in (
            *((rf"(?:{_TWICE})?(?:{name})", a, b) for name, a, b in _BRACKETS),
            *((rf"{_TWICE}(?:{name})", a, b) for name, a, b in _DOUBLED),
            *((rf"(?:{_TWICE})?(?:{name})", _looks(x), _looks(x)) for name, x in _SAME.items()),
        )
    ]
)
_SHOWN_BEFORE = re.compile(
    r"\b(?:between|inside|within|in|round|around|like|chevrons|arrows|brackets)\s+(?:\w+\s+)?[(\[\"']?$",
    re.IGNORECASE,
)
_AND_ANOTHER = re.compile(r"\s*(?:and|to|until|up\s+to|…|\.{3})\s*[\[({<«‹»>]")
_OF_BRACKETS = re.compile(
    r"\b(?:and|to|like|this|words?|text|double|single|curly|angle|brackets|chevrons|arrows|guillemets)\b",
    re.IGNORECASE,
)
_LEAST = 2  # words between


@dataclass(frozen=True, slots=True)
class _Pair:
    """What stands in front of and behind the words that are meant."""

    open: str
    shut: str

    @property
    def begins(self) -> re.Pattern[str]:
        sign, same = _loose(self.open), re.escape(self.open[-1])
        if not self.alike:
            return re.compile(sign)
        whole = rf"^\W*?{sign}(?=\s*$|\s+\S.*\s{sign}\W*$)"
        return re.compile(rf"(?<![\w{same}]){sign}(?=[^\s{same}])|{whole}")

    @property
    def ends(self) -> re.Pattern[str]:
        sign = _loose(self.shut)
        return re.compile(
            rf"(?<=\S){sign}(?!\w)|\s{sign}\W*$|^\s*{sign}\s*$" if self.alike else sign
        )

    @property
    def alike(self) -> bool:
        """Whether one and the same sign opens and closes."""
        return self.open == self.shut


def wrapped(lines: Lines) -> Lines:
    """The lines with the lexicon's brackets around what stands between such signs."""
    for at, line in enumerate(lines):
        explained = list(_explained(line)) if may_explain(line) else []
        for pair, span in sorted(explained, key=lambda x: _first_use(lines, x[0], at)):
            plain = [
                replace(x, text=_blanked(x.text, span)) if x.text == line.text else x for x in lines
            ]
            if found := _enclosed(plain, pair, at):
                lines = found
                break
    return lines


def _first_use(lines: Lines, pair: _Pair, legend: int) -> tuple[int, int]:
    """Where a pair opens first: of `<<` and `>>` the one that does is the opening one."""
    for at, line in enumerate(lines):
        if at != legend and (found := pair.begins.search(line.text)):
            return at, found.start()
    return len(lines), 0


def _explained(line: Line) -> Iterator[tuple[_Pair, tuple[int, int]]]:
    """The pairs that a line says keep something back, and the sentences in which it does.

    None in a line that opens a part between stars itself: "*** Only for us between the stars ***".
    """
    if framed(line.text):
        return
    spans = sentences(line.text)
    for n, (a, b) in enumerate(spans):
        last = spans[min(n + 1, len(spans) - 1)][1]
        for pair, (first, end) in _pairs(line.text[a:b]):
            said = f"{line.text[a : a + first]} {line.text[a + end : b]}"
            told = withheld(said) or closes(said)
            if told or withheld(line.text[b:last]):
                yield pair, (a, b if told else last)
    for begins, ends, said in ended(line.text):
        if withheld(said):
            yield _Pair(begins, ends), (0, len(line.text))


def _pairs(text: str) -> Iterator[tuple[_Pair, tuple[int, int]]]:
    tags, *mirrored, like_this, between = _SHOWN
    if found := tags.search(text):
        yield _Pair(found["open"], found["shut"]), found.span()
    for rx, (a, b) in zip(mirrored, _MIRRORED.items(), strict=True):
        found = rx.search(text)
        if found and _shown(text, found):
            yield _Pair(a, b), found.span()
            drawn = zip(_CHEVRONS.get(a, ()), _CHEVRONS.get(b, ()), strict=True)
            yield from ((_Pair(one, other), found.span()) for one, other in drawn)
    for rx in (between, like_this):
        if found := rx.search(text):
            yield _Pair(found["same"], found["same"]), found.span()
    for named, (opening, closing) in _CALLED.possible(text):
        if found := named.search(text):
            looks = zip(opening, closing, strict=True)
            yield from ((_Pair(a, b), found.span()) for a, b in looks)


def _shown(text: str, found: re.Match[str]) -> bool:
    """Whether a text speaks of brackets, and does not merely use them: "tagged {off}"."""
    before = text[: found.start()]
    if re.search(r"\w$", before) or _AND_ANOTHER.match(text, found.end()):
        return False  # "between «closed» and «open»"
    named = not re.search(r"\w", _OF_BRACKETS.sub("", found["said"]))
    return named or _SHOWN_BEFORE.search(before) is not None


def _enclosed(lines: Sequence[Line], pair: _Pair, legend: int) -> Lines | None:
    """The lines with brackets for the pair; none where it is not used, or a word never ends it."""
    found, used, at, start = list(lines), False, 0, 0
    closed = not pair.shut.replace(" ", "").isalpha()
    while at < len(found):
        line = found[at]
        begun = None if at == legend else pair.begins.search(line.text, max(start, line.start))
        end = begun and _end(found, at, begun.end(), pair)
        if not (begun and end):
            at, start = (at, begun.end()) if begun else (at + 1, 0)
            continue
        used, (last, until) = True, end
        closed = closed or pair.ends.search(found[last].text[:until]) is not None
        for j in range(at, last + 1):
            x = found[j]
            first = begun.start() if j == at else x.start
            text = enclosed(x.text, first, until if j == last else len(x.text))
            found[j] = replace(x, text=text)
        at, start = last, until
    return tuple(found) if used and closed else None


def _end(lines: Sequence[Line], at: int, start: int, pair: _Pair) -> tuple[int, int] | None:
    """Where a passage ends: at the other sign, or, where that was forgotten, with its paragraph."""
    begins = not lines[at].text[lines[at].start : start].strip(f" {pair.open}")
    for j in range(at, min(at + LONGEST, len(lines))):
        if j > at and pair.alike and (lines[j].heading or not begins):
            return None  # a star may stand for many things
        behind = start if j == at else 0
        over = pair.ends.search(lines[j].text, behind)
        again = None if j == at or pair.alike else pair.begins.search(lines[j].text)
        if again and not (over and over.start() < again.start()):
            break
        if over:
            return j, over.end()
    if pair.alike or len(lines[at].text[start:].split()) < _LEAST:
        return None
    return at, len(lines[at].text)


def _loose(sign: str) -> str:
    """A sign as an expression, with or without spaces in it; tags in capitals or not."""
    if sign.replace(" ", "").isalpha():
        return rf"\b{r'\s+'.join(sign.split())}\b"
    return rf"(?i:{r'\s*'.join(re.escape(part) for part in sign.split())})"


def _blanked(text: str, span: tuple[int, int]) -> str:
    a, b = span
    return dotted_between(text, a, b)
