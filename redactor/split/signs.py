"""Signs that minutes explain themselves: "(A) is for everybody, (B) for governors only", "R = restricted".

Finds the sign that means confidential in the sentence that explains it, and puts one character of
the lexicon, `HOUSE_MARK`, wherever it marks a line or fills a cell.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from redactor.split.lexicon import CLOSING_MARK, HOUSE_MARK, OPENING_MARK
from redactor.split.patterns import Pattern, Patterns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.lines import Line

_SYMBOL = r"[^\w\s\"'.,;:()\[\]/&%£$€+=!?|<>@•·…–—\x00-\x1f\ue000-\uf8ff-]{1,3}"
# What is a sign wherever it stands: "letter R", "(B)", "‡"; and where it is said to be one.
_SIGN = (
    rf"(?:letter\s+(?-i:[A-Z])\b|[\"'(\[]+(?-i:[A-Z]|N[FP]P?)[\"')\]]+|[\"'(\[]*{_SYMBOL}[\"')\]]*)"
)
_CODE = (
    rf"(?:{_SIGN}|[(\[](?-i:[A-Z]{{1,4}}|[a-z]{{3,8}})[)\]]"
    r"|(?-i:[A-Z]{1,4}\d?\b)(?=\s+(?:in\s+(?:front|the)|at\s+the|against|beside|before|behind|is|are|will)\b))"
)
_NEAR = rf"(?:(?!{_SIGN})[^.;]){{0,60}}?"  # in the same sentence, no other sign between
_MEANS = r"(?:\b(?:means?|denotes?|indicates?|shows?|marks?|signif(?:y|ies)|stands?\s+for|belongs?\s+to|is|are)\s|=)"
_GOVERNORS = r"(?:the\s+)?(?:governors|board|committee|trustees|members|directors)"
_KEPT_IN = (
    rf"(?:<CONF>|<P2>|(?:closed|private)\b(?=\W*$|[.,;)]|\s+(?:to|and|from)\b)|(?:for\s+)?{_GOVERNORS}\s+only"
    r"|(?:comes?|taken|lifted|left|cut|kept|held|struck|stays?)\s+(?:out|off|back)\b|severed|withheld|retained|omitted"
    r"|to\s+be\s+(?:cut|removed|omitted|deleted)"
    r"|(?:not|never)\s+(?:to\s+)?(?:be\s+)?(?:displayed|published|shown|copied|circulated|leave)"
    rf"|{_GOVERNORS}'?\s+(?:own|tablets|copies|files)\b"
    rf"|(?:stays?|remains?|kept|held)\s+(?:with|within|among|by)\s+{_GOVERNORS}"
    r"|(?:shouldn't|should\s+not|mustn't|must\s+not|may\s+not|cannot|can't)\s+(?:be\s+)?(?:see|seen|read|go|published|shown))"
)
_MARKED = (
    r"(?:marked|flagged|headed|tagged|beginning|preceded|followed"
    r"|(?:items?|rows?|lines?|paragraphs?|bullets?|entries|anything)\s+with)"
)
_LEGEND = Patterns(
    (
        rf"(?P<sign>{_SIGN}){_NEAR}{_MEANS}{_NEAR}{_KEPT_IN}",
        rf"(?P<sign>{_SIGN})\s+(?:(?:may|must|can|shall)\s*not\b|is\s+for\s+{_GOVERNORS}\s*(?:$|[.;]))",
        rf"\b{_MARKED}\s+(?:with\s+|by\s+)?(?:an?\s+|the\s+)?(?:\w+\s+)?(?P<sign>{_CODE}){_NEAR}{_KEPT_IN}",
        rf"\bwhere\s+(?:it|you|we|i)\s+(?:says?|sees?|reads?|puts?|have\s+put|wrote)\s+[\"'(\[]*(?P<sign>(?-i:[A-Z]{{2,6}}))[\"')\]]*{_NEAR}{_KEPT_IN}",
        rf"\b(?:marked|starred|between|with)\s+(?:by\s+|with\s+)?(?:an?\s+|two\s+)?(?P<sign>asterisks?|stars?|daggers?){_NEAR}{_KEPT_IN}",
        rf"\[(?P<sign>(?-i:[A-Z]{{1,3}}))\s*(?:…|\.\.\.)\s*\]{_NEAR}{_KEPT_IN}",
        # "R after a minute number means reserved"
        rf"(?:^|\s)(?P<sign>(?-i:[A-Z]{{1,3}}))\s+(?:after|behind|following)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?numbers?\b{_NEAR}{_MEANS}{_NEAR}{_KEPT_IN}",
        rf"(?:^|\s)(?P<sign>(?-i:[A-Z]{{2,4}}\d?))\s*(?:=|denotes|means|indicates)\s*{_NEAR}{_KEPT_IN}",
        # a key: "G = goes on the website, N = does not"
        rf"(?:^|\s)(?P<sign>(?-i:[A-Z]))\s*(?:=|denotes|means|indicates)\s*(?:(?:(?!(?-i:[A-Z])\s*=)[^.;]){{0,60}}?{_KEPT_IN}|(?:does|do|is|are)\s+not\b)",
        rf"(?:<CONF>|closed|private)\s*(?:<NOUN>)?\s+(?:is|are|being)\s+(?:marked|shown|denoted|indicated|flagged)\s+(?:with|by|as|thus)?\s*(?:an?\s+)?(?P<sign>{_SIGN}|[\"'(\[]*(?-i:[A-Z]{{1,2}})[\"')\]]*)\W*(?:$|\.|;|,)",
    )
)
# "Anything in square brackets comes out", "the confidential parts are in square brackets".
_BRACKETS = r"(?:square\s+brackets?|\[\s*(?:\.\.\.|…)?\s*\])"
_BRACKETED = Patterns(
    (
        rf"\b(?:in|inside|within|between|round|around)\s+{_BRACKETS}[^.;]{{0,60}}?{_KEPT_IN}",
        rf"{_KEPT_IN}[^.;]{{0,60}}?\b(?:in|inside|within|between|by)\s+{_BRACKETS}",
    )
)
_IN_BRACKETS = "[]"
# "A minute number with the letter C after it belongs to …": the sign is glued to the number.
_OF_NUMBERS = re.compile(r"\b(?:numbers?|numbered)\b", re.IGNORECASE)
_GLUED = "#"  # in front of such a sign
_REFERENCES = re.compile(r"(?:[\w./-]*\d(?:\s?[A-Z]{1,2})?(?:,?\s+(?:and\s+)?|$)){1,4}")
_LETTER = 2  # letters of a sign that may be somebody's initials
_DRAWN = {"asterisk": "*", "star": "*", "dagger": "†"}
_SHOWS_PRESENT = re.compile(
    r"\*\W*(?:=|denotes|indicates|means|shows)?\s*(?:\w+\s+)?(?:present|absent|attend)",
    re.IGNORECASE,
)
# A tag that needs no legend where the minutes have a Part 2 of their own: "[P2] Matters arising …",
# "P2: He …"; in Northern Ireland P2 is a class.
_OWN_TAG, _PART2 = (
    re.compile(r"^\W*(?:[\w.]+[.)]\s+)?(?:P2\s*(?::|-\s)|[(\[]P2[)\]])"),
    Pattern(r"^\W*(?:[\w.]+[.)]\s+)?<P2>|<P2>\s+minutes\b"),
)
_ANY_PART2, _HELD = Pattern("<P2>"), re.compile(r"\[P2\s+[A-Z]")  # "[P2 The Head said …]"
_CLOSED = re.compile(r"Closed:\s+[^\W\d]")
_PART_II = re.compile(r"\bPart II\b")
_RATING = re.compile(r"\W*(?:b?rag\b|rating|risk|colour)", re.IGNORECASE)  # there, R is red
_ACTION_LABEL = r"(?i:(?:gweithred|action)[\s/]+){1,2}"


def explained(lines: Sequence[Line]) -> list[str]:
    """The signs that mean confidential; a letter that is explained in brackets keeps them."""
    texts = [line.text for line in lines]
    found = [m for text in texts for _, rx in _LEGEND.possible(text) if (m := rx.search(text))]
    said = {m["sign"].split()[-1].strip("\"'") for m in found}
    signs = {_DRAWN.get(x.casefold().removesuffix("s"), x) for x in said}
    signs |= {
        _GLUED + m["sign"].split()[-1].strip("\"'") for m in found if _OF_NUMBERS.search(m.string)
    }
    if any(map(_explains_brackets, texts)):
        signs.add(_IN_BRACKETS)
    if sum(_CLOSED.match(x) is not None for x in texts) > 1:
        signs.add("Closed")
    if any(map(_PART_II.search, texts)) and sum(x.endswith("(II)") for x in texts) > 1:
        signs.add("(II)")
    if any(map(_SHOWS_PRESENT.search, texts)):
        signs.discard("*")
    own = any(map(_PART2.search, texts)) and any(map(_OWN_TAG.match, texts))
    if own or (any(map(_ANY_PART2.search, texts)) and any(map(_HELD.search, texts))):
        signs.add("P2")
    return sorted(
        {x if x == _IN_BRACKETS or _core(x).isalnum() else _core(x) for x in signs} - {""}
    )


def signed(lines: Sequence[Line], signs: Sequence[str]) -> list[str]:
    """The texts of the lines with the signs that mark them."""
    ratings = {_column(x) for x in lines if x.header_row and _RATING.match(x.text)} - {None}
    texts = [x.text for x in lines]
    for sign in signs:
        texts = [
            text if _column(x) in ratings or explains(x.text) else _signed(text, sign)
            for x, text in zip(lines, texts, strict=True)
        ]
    return texts


@lru_cache(maxsize=4096)
def explains(text: str) -> bool:
    """Whether a line says what a sign means, and marks nothing itself."""
    said = any(rx.search(text) for _, rx in _LEGEND.possible(text))
    return said or _explains_brackets(text)


def _explains_brackets(text: str) -> bool:
    """That brackets mean confidential by themselves; not "[C]", which is a sign of its own."""
    said = any(rx.search(text) for _, rx in _BRACKETED.possible(text))
    return said and not re.search(r"\[[A-Z]{1,4}\]", text)


def _column(line: Line) -> tuple[int, int] | None:
    return (line.row[0], line.block.place.column) if line.row and line.block.place else None


def _core(sign: str) -> str:
    return sign.strip("()[]")


def _signed(text: str, sign: str) -> str:
    """The sign of the legend where it stands before or behind a paragraph's words, or fills a cell.

    A letter that was explained in brackets counts in brackets, another one also with a colon or
    full stop: "R. Arising from …", "… owed by him (R)".
    """
    if sign == _IN_BRACKETS:
        return text.replace("[", OPENING_MARK)
    if sign.startswith(_GLUED) and sign != _GLUED:
        return _glued(text, sign.removeprefix(_GLUED))
    core = _core(sign)
    if not core.isalnum() and len(core) == 1:  # a few words between two stars
        pair = rf"(?<![\w{re.escape(core)}]){re.escape(core)}(?=[^\s{re.escape(core)}])([^{re.escape(core)}]+){re.escape(core)}(?!\w)"
        text = re.sub(pair, lambda m: OPENING_MARK + m[1] + CLOSING_MARK, text)
    mark = HOUSE_MARK * len(core)
    if text.strip(" ()[]") == core:
        return text.replace(core, mark)
    behind, before = "", r"(?<=[\s(\[])"
    if core.isalnum():
        behind = r"(?=[)\]])" if core != sign else r"(?=[)\]]|[.:]\s|\s*[-:]\s)"
        before = r"(?<=[(\[])" if core != sign else r"(?<=[(\[])|(?<=- )"
    number = r"(?:(?:[\w./]*\d[\w./]*[.)]?|\(?[a-z][.)])(?:\s+|(?=[(\[])))?"
    lead = rf"^(\W*(?:{_ACTION_LABEL})?{number}[(\[]?){re.escape(core)}{behind}"
    text = re.sub(lead, lambda m: m[1] + mark, text, count=1)
    if core.isalnum() and len(core) > _LETTER:
        text = re.sub(
            rf"^(\W*){re.escape(core)}(?=\s+[A-Z\d])", lambda m: m[1] + mark, text, count=1
        )
        # before a sentence: "… on Tuesdays. PRIV: the …"
        text = re.sub(rf"(?<=[\w.;!?]\s){re.escape(core)}(?=:\s)", mark, text)
    # in brackets where a sentence begins, or in front of what the brackets hold
    if core.isalnum():
        text = re.sub(rf"(?<=\[){re.escape(core)}(?=\s+[A-Z]|:\s)", mark, text)
        text = re.sub(rf"(?<=\(){re.escape(core)}(?=:\s)", mark, text)
    text = re.sub(rf"(?<=[.;!?]\s[(\[]){re.escape(core)}(?=[)\]]\s)", mark, text)
    return re.sub(rf"(?:{before}){re.escape(core)}(?=[)\]]?\W*$)", mark, text, count=1)


def _glued(text: str, sign: str) -> str:
    """The sign behind the number that opens a paragraph, or behind any of a cell of numbers."""
    glued = rf"(?<=\d)\s?{re.escape(sign)}(?!\w)"
    if _REFERENCES.fullmatch(text.strip()):
        return re.sub(glued, lambda m: HOUSE_MARK * len(m.group()), text)
    opens = re.match(rf"\W*[\w./-]*?{glued}", text)
    if opens is None:
        return text
    end = opens.end()
    return text[: end - len(sign)] + HOUSE_MARK * len(sign) + text[end:]
