"""Items that a line, itself no more than a marker, names by their number as confidential.

    Confidential items: 3 and 4.        C91 to C93 RESERVED BUSINESS        Items 12 onwards are private.

Knows one text; which lines bear those numbers is found in `reach.by_number`. What a sentence rules
of others is read in `targets`.
"""

from __future__ import annotations

import re

from redactor.numbering.forms import spelt_out
from redactor.split.words import lexicon
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import words

_NUMBERS = r"(?P<numbers>[A-Z]{0,6}/?\d[\w./()-]*(?:\s*(?:,|and|&|to)\s*[A-Z]{0,6}/?\d[\w./()-]*)*)"
_LISTED = Pattern(
    rf"^\W*(?:<CONF>|private)\s+(?:items|minutes|paragraphs|paras|sections|points)\s*[:=-]?\s*{_NUMBERS}\W*$"
)
_ONWARDS = Pattern(
    r"\b(?:items?|minutes?|paragraphs?|paras?\.?|no\.?|from)\s+(?P<number>[A-Z]{0,6}/?\d[\w./()-]*)\s+(?:onwards?|and\s+(?:all\s+)?(?:below|beyond|after|following)|to\s+the\s+end|down(?:wards)?)\b"
)
_ONE = r"[A-Z]{0,6}[/.-]?\d[\w./]*"
# … with their titles: "Confidential items: Staffing (item 9), Lease (item 12)"
_IN_BRACKETS = re.compile(rf"[(\[]\s*(?:(?:item|minute|no\.?)\s+)?({_ONE})\s*[)\]]", re.IGNORECASE)
_TITLED = Pattern(
    rf"^\W*(?:<CONF>|private|<P2>)\s+items\s*[:=-]\s*(?P<list>(?:[^()\[\]\d:;.]{{3,50}}{_IN_BRACKETS.pattern}\s*(?:,\s*and|,|;|and\b|&)?\s*)+)\W*$"
)
_RANGE = re.compile(
    rf"(?<!pages )(?<!page )(?<!part )(?<!year )(?<!years )(?<![\w£/.-])"
    rf"(?P<numbers>{_ONE}(?:\s*(?:,\s*and|,|and|&|-|to|through|\ba\b)\s*{_ONE})+)(?![\w£/-])",
    re.IGNORECASE,
)
# … and in front of a mark with more behind it: "32.2 - 32.4 EXEMPT (para. 3) - withheld from press copy"
_LEADS = re.compile(
    rf"\W*(?P<numbers>{_ONE}\s*(?:-|to)\s*{_ONE})\s*[-:(\[]*\s*(?P<mark>[^-:;,.(\[]+)(?=[-;,.(\[]|:?\s*$)"
)
_TIMES = re.compile(
    r"[01]?\d[.:][0-5]\d\s*(?:-|to)\s*[012]?\d[.:][0-5]\d|20\d\d\b.*"
)  # 19.05-19.50, 2025-26
_GROUND = re.compile(
    r"\s*(?:[(\[][^()\[\]]*[)\]]|\bfor\s+(?:\w+\s+){1,4}(?:only|alone)|\b(?:under|by\s+virtue\s+of|in\s+accordance\s+with|pursuant\s+to|within)\b.*)\W*$",
    re.IGNORECASE,
)
_AROUND = lexicon.MARKER_WORDS | frozenset(
    "is are was were be been being to must should remain remains stay kept held taken considered "
    "heard discussed which that all both inclusive follow follows below following here paragraphs "
    "paragraph paras para sections numbers nos no points point council board corporation college "
    "governing body private go with withdrawn secret shared by ar y daflen taflen felen binc yn unig".split()
)
_CONFIDENTIAL = Pattern(
    r"(?<!\bnot )(?<!\bno longer )(?:<CONF>|\bprivate\b)|\by\s+<COLOUR>\s+yn\s+unig\b|\bnot\s+(?:to\s+)?(?:be\s+(?:published|on)|go\s+(?:on|in))|\bgovernors\s+only\b"
)
_BOARD = r"(?:governors|trustees|directors|members|councillors|council|corporation|board)"
_KEPT_IN = Pattern(
    rf"<P2>|\bin[- ]committee\b|\bfor\s+(?:the\s+)?{_BOARD}\b.*\bonly\b|\b(?:stay|remain|kept|held)\s+with\s+(?:the\s+)?{_BOARD}\b"
)

_CLAUSE = re.compile(r"[;:]|\.(?=\s)|\b(?:and|but|while|whilst)\b")
_OPEN = Pattern(
    r"\b(?:is|are|be|remains?|stays?)\s+(?:[\w']+\s+)?(?:open|public)\b|\bfor\s+(?:all|everybody|everyone)\b"
)
_BUT_NOT_SO = re.compile(r"\b(?:not|never|no|nor|cannot|only|alone|until)\b|n't\b", re.IGNORECASE)


def listed(text: str) -> tuple[str, ...]:
    """The numbers in a line that is no more than their list, be it with their titles."""
    if titled := _TITLED.search(text):
        return tuple(_IN_BRACKETS.findall(titled["list"]))
    found = _LISTED.search(text)
    return spelt_out(found["numbers"]) if found else ()


def ranged(text: str) -> tuple[str, ...]:
    """The numbers in a heading that is no more than a marker and the items that it stands for."""
    if not (_CONFIDENTIAL.search(text) or _KEPT_IN.search(text)):
        return ()
    said = text if _RANGE.search(_GROUND.sub("", text)) is None else _GROUND.sub("", text)
    found = _RANGE.search(said)
    if found is None or _TIMES.fullmatch(found["numbers"]):
        return ()
    around = f"{said[: found.start()]} {said[found.end() :]}"
    leads = _LEADS.match(text)
    marked = leads is not None and _marks(leads["mark"])
    return spelt_out(found["numbers"]) if _AROUND.issuperset(words(around)) or marked else ()


def _marks(said: str) -> bool:
    confidential = _CONFIDENTIAL.search(said) or _KEPT_IN.search(said)
    return confidential is not None and _AROUND.issuperset(words(said))


def onwards(text: str) -> str:
    """The number of the item from which on the minutes are confidential."""
    found = next((x for x in _ONWARDS.finditer(text) if not _is_open(text, x)), None)
    return found["number"] if found and _CONFIDENTIAL.search(text) else ""


def _is_open(text: str, found: re.Match[str]) -> bool:
    """Whether it is said of what follows that it is for everybody: "12 onwards are open"."""
    begun = max((m.end() for m in _CLAUSE.finditer(text, 0, found.start())), default=0)
    ended = _CLAUSE.search(text, found.end())
    said = text[begun : ended.start() if ended else len(text)]
    kept = _CONFIDENTIAL.search(said) or _BUT_NOT_SO.search(said)
    return bool(_OPEN.search(said)) and not kept
