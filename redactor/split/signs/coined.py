"""A sign that means confidential in one set of minutes, whoever coined it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto


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
        """Letters or words, as against a star or a bracket."""
        return re.sub(r"[ '.-]", "", self.text).isalnum()
