"""Lines that somebody, or a program, wrapped by hand: how it is seen that a sentence goes on.

    … was heard by those who⏎were there           in small letters
    … and welcomed his successor, Mrs⏎Pike         behind a word that no line ends with
    … on the day of the meeting⏎Nobody objected    where the next word had no room any more
    … upheld the exclusion of Tegan⏎Orme in May    in the middle of a name

What does not live here: what becomes of such lines (`line_breaks`, `cut_lines`).
"""

from __future__ import annotations

import re

SENTENCE = range(50, 131)  # characters of such a line; in shorter ones stand titles and names
ENDS = ".!?:;"
_HYPHENS = ("-", "\u2010", "\u2011")
# At the end of a line, what a line does not end with: "Mrs", "by the", "Jo Fell,", "Part 2 –".
_GOES_ON = re.compile(
    r"(?:[,&\u2010-\u2014-]|\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Fr|Sr|Rev|Revd|Cllr|Prof|and|or|of|the|a|an|to|by|for|with|from|in|on|at|that))$"
)
# A name that a line break cuts in a sentence: "… the exclusion of Tegan⏎Orme in the spring."
_HALF = re.compile(r"\b[a-zà-þ][\w'’-]*\s(?:[A-ZÀ-Þ][\w'’-]*\s){0,3}[A-ZÀ-Þ][\w'’-]*$")
_OTHER_HALF = re.compile(r"[A-ZÀ-Þ][\w'’-]*(?:[,;)]?\s+[a-zà-þ(]|[.,;]$)")
_SMALL = re.compile(r"\b[a-zà-þ][\w'’-]*")
_TOLD = 3  # small words that make a sentence of a line
_NAME = 60  # characters at the end of a line
# "4. Premises", "(b) …", "• …".
_BEGINS = re.compile(
    r"\W*(?:(?:\d{1,3}(?:\.\d{1,2}){0,3}[.)]?|[a-z][.)]|[ivx]{1,4}[.)])\s|\d{1,2}[.)](?=[A-Z]))|[•*\uf0b7–-]\s"
)
_NEARLY = 0.85  # of the width, in characters, where letters are not all as wide


def blank(line: str) -> str:
    """What stands between a line and the one that it goes on in: nothing behind a hyphen."""
    return "" if line.endswith(_HYPHENS) else " "


def goes_on(line: str, below: str) -> bool:
    """Whether the words tell that a line goes on in the one below."""
    if not line or not below:
        return False
    if _GOES_ON.search(line) or (line[-1] not in ENDS and below[0].islower()):
        return True
    told = len(_SMALL.findall(line)) >= _TOLD
    return told and bool(_HALF.search(line[-_NAME:]) and _OTHER_HALF.match(below))


def is_full(line: str, below: str, width: int) -> bool:
    """Whether the first word of the line below had no room any more."""
    if not below or len(line) not in SENTENCE:
        return False
    needed = width if line[-1] in ENDS else width * _NEARLY
    return len(line) + len(below.split(maxsplit=1)[0]) >= needed


def begins(line: str) -> bool:
    """Whether a line begins a paragraph, however full the one above."""
    return _BEGINS.match(line) is not None
