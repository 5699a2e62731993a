"""What a stub keeps of the automatic label of its paragraph: the number, and no word beside it."""

from __future__ import annotations

import re

_ROMAN = r"(?=[ivxl])(?:xl|x{0,3})(?:ix|iv|v?i{0,3})"
_NUMBER = re.compile(
    rf"""
    [^\w]*
    (?:(?i:(?:agenda\s+)?(?:item|minute|min\.?|eitem|cofnod))\s*)?(?:(?i:no\.?)\s*)?
    (?:
        (?:[A-Z]{{1,4}}[ /.]?)?                             # LAB/61/24-25, FIN 2.4
        \d+(?:st|nd|rd|th|(?:[./-]?\(?(?:\d+|[A-Za-z](?![A-Za-z]))\)?)*)
      | (?i:{_ROMAN})
      | ([A-Za-z])\1?                                       # (a), and (aa) behind (z)
    )
    (?!\w)[.:)\]]*
    """,
    re.VERBOSE,
)


def number_of(label: str) -> str:
    """The number of a label, with the space behind; a bullet is as it was."""
    if not any(map(str.isalnum, label)):
        return label
    found = _NUMBER.match(label)
    if not found or not any(map(str.isalnum, found.group())):
        return ""
    if not any(map(str.isalnum, label[found.end() :])):
        return label
    return found.group() + label[len(label.rstrip()) :]
