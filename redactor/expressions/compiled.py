"""An expression as `re` has compiled it, taken apart so that it can be kept.

What lives here: the one place that knows how `re` makes its patterns. What does not: where they are
kept (`kept`).
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]  # no stubs
import re
import sys
import zlib
from array import array
from re import _compiler as compiler  # type: ignore[attr-defined]  # no stubs; `sre_compile` is deprecated
from re import _parser as parser  # type: ignore[attr-defined]  # the same
from typing import NamedTuple

_FLAGS = int(re.IGNORECASE)
# In another Python the same expression may be compiled to something else.
PYTHON = (
    *(sys.version, sys.implementation.cache_tag, sys.byteorder),
    *(_sre.MAGIC, _sre.CODESIZE, _sre.MAXREPEAT),
)


class Code(NamedTuple):
    """All that a pattern in any case is made of but its text."""

    flags: int
    groups: int
    names: dict[str, int]  # and the numbers of their groups
    packed: bytes | memoryview


def code_of(pattern: str) -> Code:
    """What `re.compile` makes of an expression: this takes the time."""
    tree = parser.parse(pattern, _FLAGS)
    words = array("I", compiler._code(tree, _FLAGS))  # noqa: SLF001  # as `re.compile` does it
    state = tree.state
    packed = zlib.compress(words.tobytes(), 3)
    return Code(_FLAGS | state.flags, state.groups - 1, state.groupdict, packed)


def assembled(pattern: str, code: Code) -> re.Pattern[str]:
    """The pattern that `re.compile` gives; `re` looks through the code before it takes it."""
    words = array("I", zlib.decompress(code.packed)).tolist()
    named: list[str | None] = [None] * (code.groups + 1)
    for name, number in code.names.items():
        named[number] = name
    made: re.Pattern[str] = _sre.compile(
        pattern, code.flags, words, code.groups, code.names, tuple(named)
    )
    return made
