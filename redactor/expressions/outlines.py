r"""The outline of an expression: where a long building block stands, anything may.

    \bkeep\s+(?P<list>…)\s+out\b        \bkeep\s+(?P<list>[\s\S]*?)\s+out\b

What the outline does not match, the expression does not either, and an outline is compiled in no
time. What does not live here: the building blocks (`needs`), and the expressions.
"""

from __future__ import annotations

import re
from re import _constants as op  # type: ignore[attr-defined]  # no stubs; `sre_constants` is deprecated
from re import _parser as parser  # type: ignore[attr-defined]  # the same
from typing import TYPE_CHECKING, Any

from redactor.expressions.needs import with_signs

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONG = 6144  # characters: it then takes a hundredth of a second to compile
_ANYTHING = r"[\s\S]*?"
_FINAL = (op.ASSERT_NOT, op.ATOMIC_GROUP, op.POSSESSIVE_REPEAT)


def outline(pattern: str) -> str | None:
    """What every text matches that the pattern matches; nothing where it has no long block.

    Nothing either where a block must not be there, or is not gone back to: "anything" says less.
    """
    signed, blocks = with_signs(pattern)
    long = [sign for sign, text in blocks.items() if len(text) >= _LONG]
    if not long or _final(parser.parse(signed, re.IGNORECASE), {*map(ord, long)}):
        return None
    for sign in long:
        signed = signed.replace(sign, _ANYTHING)
    for sign, text in blocks.items():
        signed = signed.replace(sign, text)
    return signed


def _final(items: Iterable[Any], signs: set[int], *, within: bool = False) -> bool:
    """Whether one of these characters stands where a match is refused, or kept for good."""
    for item in items:
        if not isinstance(item, (tuple, list, parser.SubPattern)):
            continue
        kind = item[0] if item and isinstance(item, tuple) else None
        if kind is op.LITERAL:
            if within and item[1] in signs:
                return True
        elif _final(item, signs, within=within or any(kind is final for final in _FINAL)):
            return True
    return False
