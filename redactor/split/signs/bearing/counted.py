"""A sign that counts the sentences it means: "(TE, this sentence and the next) The rebate …".

What does not live here: a sign that says no more than "this sentence" (`standing`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.words.lexicon import CLOSING_MARK, OPENING_MARK
from redactor.split.words.text import sentences

if TYPE_CHECKING:
    from redactor.split.signs.coined import Sign

_MORE = {"": 1, "one": 1, "two": 2, "three": 3, "four": 4}


def and_the_next(text: str, start: int, sign: Sign) -> str:
    """The lexicon's brackets around the sentence with the sign, and around those counted with it.

    Args:
        text: the text of a line.
        start: where its words begin, behind its number.
        sign: the sign that may count them.
    """
    said = rf"[(\[]{re.escape(sign.text)}\.?[,:]?\s+this\s+(?:sentence\s+)?and\s+the\s+next(?:\s+(?P<more>one|two|three|four))?(?:\s+sentences?)?[)\]]"
    found = re.search(said, text)
    if found is None:
        return text
    spans = sentences(text, start)
    own = next(n for n, (_, end) in enumerate(spans) if found.start() < end)
    last = spans[min(own + _MORE[found["more"] or ""], len(spans) - 1)]
    end = last[0] + len(text[slice(*last)].rstrip())
    first = spans[own][0]
    return text[:first] + OPENING_MARK + text[first + 1 : end - 1] + CLOSING_MARK + text[end:]
