"""The numbering of minutes: what a typed or automatic minute number looks like.

    1.  1.1  1.01  4a.  a.  iv)  FIN 2.4  18/77  LAB/61/24-25  R/25/09  ARC/25/04/6  24/25-03  2526-05  1317.4  BM24  BM24.1  P2.1  (a)  IV.
    5.7 / 5.  EMC.41  EMC.41.2  EMC.41(2)

Knows one paragraph at a time; which number is an item is the business of `layout`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

COUNTED = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
).split()
_WORD = (
    r"(?i:(?:(?:agenda\s+)?(?:item|minute|min\.?|eitem|cofnod)|agenda(?=\s\d))\s*(?:no\.?\s*)?)?"
)
_FORMS = r"""
    [A-Z]{1,6}/\d{1,4}(?:[/-]\d{1,4}){0,3}(?:(?:\.\d+)+|[a-z])?   # LAB/61/24-25, R/25/09, RC/26/20a
  | [A-Z]{1,6}\d\d/\d{1,4}(?:\.\d+)*                          # C25/124
  | [A-Z]{2,6}\.\d{1,4}(?:\.\d+)*(?:\((?:\d{1,2}|[a-z])\))?    # EMC.41, EMC.41.2, EMC.41(2)
  | [A-Z]{2,4}[ ]\d{1,4}(?:/\d{2}(?:\.\d+)*|(?=:))               # MC 46/25, MC 46: in a log
  | [A-Z]{2,4}[ ]\d{1,3}(?:\.\d{1,3})+[a-z]?                # FIN 2.4: in a column of numbers
  | (?!PART|RHAN|PT|PAGE|YEAR|TERM|UNIT|WEEK|ITEM)[A-Z]{2,4}[ ]\d{1,3}(?=\s+[A-Z]{3}|\s*$)                # FGP 5, FGP 5 CONFIDENTIAL ITEM: the same
  | \d{1,3}\.\d{1,2}/\d{2}                                    # 45.1/25, a paragraph of 45/25
  | \d{1,2}/\d{2}-\d{1,4}(?:\([a-z]\))?                      # 24/25-03, 24/25-03(a)
  | 2\d2\d-\d{1,3}(?:\.\d+)*                                # 2526-05, of a school year
  | (?:20)?2\d-2\d/\d{1,3}(?:\.\d+)*                        # 25-26/05, 2025-26/05
  | \d{1,4}/\d{1,4}(?:[A-Z]?(?:\.\d+)*|(?:\.\d+)*(?:\([a-z]\)|[A-Z]))  # 18/77, 25/44.1, 18/77(b), 25/66C, 5/07A.1
  | (?!C\d)[A-PRSU-XZ]{1,3}\d{1,3}/\d\d(?!\d|-\d)(?:\.\d+)*                # A5/25, the fifth of a year; C2/25 is a confidential one
  | [A-Z]{1,3}\d{1,4}[A-Z]?(?:\.\d+)*                         # BM24, BM24A, P2.1, C1
  | (?:\.\d{1,2}){1,3}                                         # .1 and .2.1 below BM24
  | \d{1,4}(?:\.\d{1,3})+[a-zA-Z]?                            # 1.1, 1.01, 1317.4, 148.10A
  | \d{1,3}[A-Z](?:\.\d{1,2})+                                # 12C.1
  | (?!(?:19|20)\d\d)\d{4}(?=\.?\s+[A-Z]{2})                  # 1465 HEAD'S REPORT
  | \d{1,3}[a-zA-Z]?                                          # 1, 4a, 14A
  | [IVX]{1,5}(?=[.):])                                       # IV.
  | \((?:[a-z]|ch|dd|ff|ng|ll|ph|rh|th|[ivx]{2,4})\) | \(\d{1,2}\) | (?<![^\W\d_])(?:[a-z]|[ivx]{2,5})(?=\)|\.\s+[A-Z"'“‘])  # (a), (ch), (iv), (2), a), iv), a. Budget
"""
_NUMBER = re.compile(
    rf"[\s*|]*{_WORD}(?P<number>{_FORMS})(?P<stop>[.):]*)(?=[\s|:]|-(?!\d)|$|(?<=\d[.)])(?=[A-Z][a-z])|(?<=[\d.)])[*†‡§]{{1,3}}\s+[A-Z])[\s|:-]*",
    re.VERBOSE,
)
_REVERSED = re.compile(r"\s*(?P<outer>\d{1,3})[.)]?\s+(?=\S)")
# Pupils' years, key stages, pay points, questions and answers: letters and digits, no minutes.
_NOT_A_PREFIX = frozenset(
    [
        "Y",
        "KS",
        "L",
        "M",
        "UPS",
        "MPS",
        "TLR",
        "H",
        "Q",
        "A",
        "F",
        "G",
        "T",
        "EYFS",
        "PE",
        "AS",
        "V",
        "MP",
        "UP",
        "GCSE",
        "ES",
        "N",
        "P",
        "NO",
        "VOL",
        "PP",
        "FIG",
        "REF",
        "TEL",
    ]
)
# In a heading or a column of numbers, the letters of sections: A1, F2, P3.
_SECTION_LETTERS = frozenset("AFGHP")
MONTHS = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_CLOCK = re.compile(r"\W*\d{1,2}:\d\d(?!\d)")  # "17:35", in a column of times
_UNIT = re.compile(
    r"(?:[ap]\.?m\b|per\s*cent|%|fte\b|days?\b|(?-i:years?)\b|hours?\b|(?-i:th|st|nd|rd)\b|-?form\b"
    rf"|{MONTHS}\b)",
    re.IGNORECASE,
)
# … and somebody of that name: "7.4 AM: the pool", "7.12 PM's question", "4.2 May Adcock said".
_SOMEBODY = re.compile(
    r"\d+\.\d\W+[AP]M\b|\S+\s+[AP]M(?:['’]s)?\s+(?!(?:start|onwards?|in|on|at|till?|until|to\s+\d|sharp|prompt|for|and)\b)[a-z]"
    r"|\S+\s+(?:May|April|June|August)\s+[A-Z]"
)


@dataclass(frozen=True, slots=True)
class Number:
    """A minute number: as printed, its depth, where the text behind it starts."""

    text: str
    depth: int
    end: int
    stopped: bool  # a full stop, colon or bracket behind it: certain even in plain text

    @property
    def parts(self) -> tuple[str, ...]:
        return canonical(self.text)

    @property
    def lettered(self) -> bool:
        return self.text.startswith("(") or (self.text.isalpha() and self.text.islower())


_OF_A_YEAR = re.compile(r"(?P<first>\d\d)/(?P<second>\d\d)-\d")  # 24/25-03, the third of a year
_ROUND = re.compile(r"(?<=^\d)\.0$|(?<=^\d\d)\.0$")  # 5.0, above 5.1 and before 6.0, is 5


# LAB/61/24-25, and MC 46/25; but FGB 25/07 is the seventh of its year, and 2025/26-07 as well
_YEAR_BEHIND = re.compile(
    r"/(?P<first>\d\d)-(?P<second>\d\d)$|(?<=[A-Z] )(?P<item>\d\d)/(?P<year>\d\d)$"
)
_YEARS = range(15, 40)


def _without_year(found: re.Match[str]) -> str:
    if found["first"]:
        return "" if int(found["second"]) - int(found["first"]) == 1 else found.group()
    leads = int(found["item"]) in _YEARS and int(found["year"]) not in _YEARS
    return found.group() if leads else found["item"]


@lru_cache(maxsize=4096)
def canonical(text: str) -> tuple[str, ...]:
    """The parts to compare numbers by: "LAB/61/24-25" → ("LAB", "61"), "45.1/25" → ("45", "25", "1")."""
    bare = text.strip(" .():*")
    of_a_year = _OF_A_YEAR.match(bare)
    if not of_a_year or int(of_a_year["second"]) - int(of_a_year["first"]) != 1:
        bare = _YEAR_BEHIND.sub(_without_year, bare)
    bare = re.sub(r"^(\d+)\.(\d+)/(\d\d)$", r"\1/\3.\2", bare)
    bare = re.sub(r"^(\d+)([A-Z]|\([a-z]\))/(\d\d)$", r"\1/\3.\2", bare)  # 12A/24, of 12/24
    bare = _ROUND.sub("", bare)
    return tuple(re.findall(r"P2(?=\.)|[A-Z]+|\d+|[a-z]+", bare))


def unprefixed(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Without the letters of the committee: FPR/5.4 is its 5.4, LAB/48 its 48."""
    prefixed = len(parts) > 1 and len(parts[0]) > 1 and parts[0].isalpha()
    return parts[1:] if prefixed else parts


_SERIAL = re.compile(r"[A-Z]{0,6}/?\d+/\d+|[A-Z]{1,6}/\d+/\d\d-\d\d")


def serial(text: str) -> tuple[str, ...]:
    """The last part of 25/44, C25/73 or FGB/25/07, by which lists of actions cite them."""
    return canonical(text)[-1:] if _SERIAL.fullmatch(text.strip(" .():*")) else ()


_SPAN = re.compile(
    r"(?P<before>.*?)(?P<first>\d+)(?P<year>(?:/\d\d)?)\s*(?:-|to|through)\s*(?P=before)(?P<last>\d+)(?P=year)",
    re.IGNORECASE,  # ITEMS 5 TO 11
)
_PREFIX_ONCE = re.compile(r"^([A-Z]{1,3})(\d+\s*(?:-|to|TO|through)\s*)(?=\d)")  # C91-93
_LONGEST_SPAN = 20


def spelt_out(numbers: str) -> tuple[str, ...]:
    """Every number that a list names: "5.4 and 5.5", "12 to 15", "(3)-(5)", "(d)"."""
    found: list[str] = []
    for entry in re.split(r"\s*(?:,|\b(?i:and)\b|&)\s*", numbers):
        found += re.findall(r"[\w./()-]*\d[\w./()-]*|^\([a-z]\)$|\b[A-Z](?:\([a-z]+\)|$)", entry)
        span = _SPAN.fullmatch(_PREFIX_ONCE.sub(r"\1\2\1", entry.strip(" .()")))
        if span and 0 < int(span["last"]) - int(span["first"]) <= _LONGEST_SPAN:
            between = range(int(span["first"]), int(span["last"]) + 1)
            digits = len(span["first"])  # 5.07 to 5.09
            found += [f"{span['before']}{n:0{digits}}{span['year']}" for n in between]
    return tuple(dict.fromkeys(found))


# "Item 5.2 is to be …" is said of an item, and begins none.
_SAID_OF = re.compile(
    r"\s*(?:(?:above|below|also|likewise|again|too|similarly|equally)\s+)?(?:\([^()]{2,20}\)\s*)?(?:(?:and|with)\s+(?:its|their|the)\s+\w+\s+)?(?:,?\s*from\s+(?:the\s+words?\s+)?[\"'“‘][^\"”]{3,90}[\"'”’][^.;]{0,30}?\s)?(?:is|was|are|were|should|shall|must|will|has\s+been|to\s+be|stands?|stays?|remains?|goes|lies|belongs?|appears?|ends?|closes?|follows)\b"
)
# Behind a letter that the sentence speaks of: "(c) and (d) are confidential".
_OF_LETTERS = re.compile(r"(?:(?:,|and\b|&)\s*\([a-z]{1,3}\)|(?:is|are)\b[^?]*$)")
_ROMAN = {roman: n for n, roman in enumerate(
    "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV".split(),
    1,
)}  # fmt: skip


def steps(before: str, after: str) -> int | None:
    """How many steps lie between two parts: digits, Roman numerals or the letters of sections."""
    if before.isdigit() and after.isdigit():
        return int(after) - int(before)
    if before in _ROMAN and after in _ROMAN:
        return _ROMAN[after] - _ROMAN[before]
    letters = len(before) == len(after) == 1 and (before + after).isupper()
    return ord(after) - ord(before) if letters else None


@lru_cache(maxsize=4096)
def _depth(text: str) -> int:
    if text.startswith("(") or (text.isalpha() and text.islower()):
        return 3
    if text.endswith(")"):
        return _depth(text[:-3]) + 1
    dots = _ROUND.sub("", text).count(".") - bool(
        re.match(r"[A-Z]+\.", text)
    )  # the dot of EMC.41 parts nothing
    if text.startswith("."):
        return dots + 1
    if re.match(r"[A-Z]{1,2}2\.\d", text) or re.match(r"\d{3,4}\.", text):
        return max(dots, 1)  # P2.1 is item 1 of Part 2; 1317.4 is decision 4 of meeting 1317
    return dots + 1


_OF_ITS_YEAR = re.compile(r"[A-Z]{1,3}\d{1,3}/\d\d(?:\.\d+)*")  # A5/25


def _plausible(text: str, behind: str, *, certain: bool) -> bool:
    if _OF_ITS_YEAR.fullmatch(text):
        return certain or not behind[:1].islower()
    prefix = re.match(r"[A-Z]+(?=[ .]?\d)", text)
    if prefix and prefix.group() in _NOT_A_PREFIX and not text.startswith("P2."):
        return certain and prefix.group() in _SECTION_LETTERS
    if _UNIT.match(behind) and not _SOMEBODY.match(f"{text} {behind}"):
        return False
    spaced = prefix and " " in text and "/" not in text
    if spaced and not certain and ("." in text or not behind.startswith(":")):
        return False  # "SEF 2.1 was read", "BTEC 3 PASSES"
    if text[0].isdigit() and text[-1].isupper() and not certain:
        return False  # "7A" is a class, but for a heading
    if text[0].isdigit() and not certain and behind[:1].islower():
        return False
    return not (text.isdigit() and len(text) < 4 and not certain)


def read(text: str, label: str = "", *, certain: bool = False) -> Number | None:
    """The minute number at the start of a paragraph, if there is one.

    `label` is an automatic number; `certain` says that a bare "1" may be trusted, because the
    paragraph is a heading or stands in a column of numbers.
    """
    if label and not any(c.isalnum() for c in label):
        inner = read(text[len(label) :], certain=certain)
        return None if inner is None else replace(inner, end=inner.end + len(label))
    if label:
        bare = label.strip().rstrip(".):").strip()
        known = _NUMBER.fullmatch(f"{bare}.")
        if not known:
            return None
        return Number(bare, _depth(known["number"]), len(label), stopped=True)
    found = _NUMBER.match(text)
    if not found or _CLOCK.match(text):
        return None
    number, behind = found["number"], text[found.end() :]
    worded = found.group().lstrip(" *|")[:1] != number[:1]
    set_off = "." in number and "--" in found.group()  # "9.2 -- not for the web --"
    sure = certain or bool(found["stop"]) or worded or set_off
    if not _plausible(number, behind, certain=sure) or (worded and _SAID_OF.match(behind)):
        return None
    if number[0] == "(" and _OF_LETTERS.match(behind):
        return None
    outer = _REVERSED.match(text, found.end())
    if (
        outer
        and number.startswith(outer["outer"] + ".")
        and behind[: len(outer["outer"])].isdigit()
    ):
        return Number(outer["outer"], 1, outer.end(), stopped=True)
    return Number(number, _depth(number), found.end(), stopped=bool(found["stop"]))
