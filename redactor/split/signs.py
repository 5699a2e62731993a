"""Signs that minutes explain themselves: "(A) is for everybody, (B) for governors only", "R = restricted".

Finds the sign that means confidential in the sentence that explains it, and puts one character of
the lexicon, `HOUSE_MARK`, wherever it marks a line or fills a cell.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.lexicon import HOUSE_MARK
from redactor.split.patterns import Pattern, Patterns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.split.lines import Line

_SYMBOL = r"[^\w\s\"'.,;:()\[\]/&%£$€+=!?|<>@•·–—\x00-\x1f\ue000-\uf8ff-]{1,3}"
# What is a sign wherever it stands: "letter R", "(B)", "‡"; and where it is said to be one.
_SIGN = (
    rf"(?:letter\s+(?-i:[A-Z])\b|[\"'(\[]+(?-i:[A-Z]|N[FP]P?)[\"')\]]+|[\"'(\[]*{_SYMBOL}[\"')\]]*)"
)
_CODE = (
    rf"(?:{_SIGN}|[(\[](?-i:[A-Z]{{1,4}}|[a-z]{{3,8}})[)\]]"
    r"|(?-i:[A-Z]{1,4}\b)(?=\s+(?:in\s+(?:front|the)|at\s+the|against|beside|before|behind|is|are|will)\b))"
)
_NEAR = rf"(?:(?!{_SIGN})[^.;]){{0,60}}?"  # in the same sentence, no other sign between
_MEANS = (
    r"(?:\b(?:means?|denotes?|indicates?|shows?|marks?|signif(?:y|ies)|stands?\s+for|is|are)\s|=)"
)
_GOVERNORS = r"(?:the\s+)?(?:governors|board|committee|trustees|members|directors)"
_KEPT_IN = (
    rf"(?:<CONF>|<P2>|(?:closed|private)\b(?=\W*$|[.,;)]|\s+(?:to|and|from)\b)|(?:for\s+)?{_GOVERNORS}\s+only"
    r"|(?:comes?|taken|lifted|left|cut|kept|held|struck|stays?)\s+(?:out|off|back)\b|withheld|retained|omitted"
    r"|to\s+be\s+(?:cut|removed|omitted|deleted)"
    r"|(?:not|never)\s+(?:to\s+)?(?:be\s+)?(?:displayed|published|shown|copied|circulated|leave)"
    rf"|{_GOVERNORS}'?\s+(?:own|tablets|copies|files)\b)"
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
        # a key: "G = goes on the website, N = does not"
        rf"(?:^|\s)(?P<sign>(?-i:[A-Z]))\s*(?:=|denotes|means|indicates)\s*(?:(?:(?!(?-i:[A-Z])\s*=)[^.;]){{0,60}}?{_KEPT_IN}|(?:does|do|is|are)\s+not\b)",
        rf"(?:<CONF>|closed|private)\s*(?:<NOUN>)?\s+(?:is|are|being)\s+(?:marked|shown|denoted|indicated|flagged)\s+(?:with|by|as|thus)?\s*(?:an?\s+)?(?P<sign>{_SIGN}|[\"'(\[]*(?-i:[A-Z]{{1,2}})[\"')\]]*)\W*(?:$|\.|;|,)",
    )
)
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
_RATING = re.compile(r"\W*(?:b?rag\b|rating|risk|colour)", re.IGNORECASE)  # there, R is red
_ACTION_LABEL = r"(?i:(?:gweithred|action)[\s/]+){1,2}"


def explained(lines: Sequence[Line]) -> list[str]:
    """The signs that mean confidential; a letter that is explained in brackets keeps them."""
    texts = [line.text for line in lines]
    found = (rx.search(text) for text in texts for _, rx in _LEGEND.possible(text))
    said = {m["sign"].split()[-1].strip("\"'") for m in found if m}
    signs = {_DRAWN.get(x.casefold().removesuffix("s"), x) for x in said}
    if any(map(_SHOWS_PRESENT.search, texts)):
        signs.discard("*")
    if any(map(_PART2.search, texts)) and any(map(_OWN_TAG.match, texts)):
        signs.add("P2")
    return sorted({x if _core(x).isalnum() else _core(x) for x in signs} - {""})


def signed(lines: Sequence[Line], signs: Sequence[str]) -> list[str]:
    """The texts of the lines with the signs that mark them."""
    ratings = {_column(x) for x in lines if x.header_row and _RATING.match(x.text)} - {None}
    texts = [x.text for x in lines]
    for sign in signs:
        texts = [
            text if _column(x) in ratings or _explains(x) else _signed(text, sign)
            for x, text in zip(lines, texts, strict=True)
        ]
    return texts


def _explains(line: Line) -> bool:
    return any(rx.search(line.text) for _, rx in _LEGEND.possible(line.text))


def _column(line: Line) -> tuple[int, int] | None:
    return (line.row[0], line.block.place.column) if line.row and line.block.place else None


def _core(sign: str) -> str:
    return sign.strip("()[]")


def _signed(text: str, sign: str) -> str:
    """The sign of the legend where it stands before or behind a paragraph's words, or fills a cell.

    A letter that was explained in brackets counts in brackets, another one also with a colon or
    full stop: "R. Arising from …", "… owed by him (R)".
    """
    core = _core(sign)
    mark = HOUSE_MARK * len(core)
    if text.strip(" ()[]") == core:
        return text.replace(core, mark)
    behind, before = "", r"(?<=[\s(\[])"
    if core.isalnum():
        behind = r"(?=[)\]])" if core != sign else r"(?=[)\]]|[.:]\s|\s*[-:]\s)"
        before = r"(?<=[(\[])" if core != sign else r"(?<=[(\[])|(?<=- )"
    number = r"(?:[\w./]*\d[\w./]*[.)]?(?:\s+|(?=[(\[])))?"
    lead = rf"^(\W*(?:{_ACTION_LABEL})?{number}[(\[]?){re.escape(core)}{behind}"
    text = re.sub(lead, lambda m: m[1] + mark, text, count=1)
    if core.isalpha() and len(core) > _LETTER:  # before a sentence: "… on Tuesdays. PRIV: the …"
        text = re.sub(rf"(?<=[\w.;!?]\s){re.escape(core)}(?=:\s)", mark, text)
    if core != sign:  # in brackets where a sentence begins
        text = re.sub(rf"(?<=[.;!?]\s[(\[]){re.escape(core)}(?=[)\]]\s)", mark, text)
    return re.sub(rf"(?:{before}){re.escape(core)}(?=[)\]]?\W*$)", mark, text, count=1)
