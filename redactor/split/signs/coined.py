"""A sign that means confidential in one set of minutes, whoever coined it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

INITIALS = 2  # letters of a sign that may be somebody's
_WORD = 4  # letters of a sign that is a word and no abbreviation
_DOTTED = re.compile(r"(?:\w\.){2,4}")  # an abbreviation, with a capital or not


class Kind(Enum):
    """How a sign is used."""

    PLAIN = auto()  # R, ‡, NFP: beside a paragraph's words, or alone in a cell
    BRACKETED = auto()  # (B): only in brackets
    LEADING = auto()  # K Mr Ogle …: in front of every line stands one letter or the other
    VALUE = auto()  # a word like any other: alone or last in a cell, or where a ruling says so
    OF_NUMBERS = auto()  # 187/9C: behind the number of a minute
    BEFORE_NUMBERS = auto()  # K1.4, Ledger 2.4: in front of the number of a minute
    ENCLOSING = auto()  # what stands in brackets is meant, whatever it is
    PASSAGE = auto()  # between two phrases: "Private. … Public again."
    CLOSING = auto()  # alone in a line where a passage is over
    RULE = auto()  # a line drawn across the page: what stands below it in the same item


@dataclass(frozen=True, slots=True)
class Sign:
    """What means confidential in these minutes, without its brackets."""

    text: str
    kind: Kind
    until: str = ""  # the phrase that ends a passage

    @property
    def worded(self) -> bool:
        """Letters or words, as against a star, a bracket or the raised figure of a footnote."""
        raised = self.text.isdigit() and not self.text.isdecimal()
        return not raised and re.sub(r"[ '.-]", "", self.text).isalnum()


@dataclass(frozen=True, slots=True)
class Use:
    """What the minutes show of a sign: whether it is somebody's initials, too, and where it stands."""

    initials: bool
    trails: bool


def is_word(sign: Sign) -> bool:
    """Whether a sign may be spoken of: "end GCO", "The Vestry pages were read"."""
    return sign.worded and sign.kind is Kind.PLAIN and len(sign.text) > INITIALS


def spelled(sign: Sign) -> str:
    """The sign as an expression; words also in capitals or with a capital in front."""
    exact = re.escape(sign.text)
    if sign.kind is Kind.VALUE:
        return rf"(?i:{exact})"
    if not is_word(sign) or len(sign.text) < _WORD:
        return exact
    if " " in sign.text or _DOTTED.fullmatch(sign.text):
        return rf"(?i:{exact})"
    return rf"(?:{exact}|{re.escape(sign.text.upper())}|{re.escape(sign.text.capitalize())})"
