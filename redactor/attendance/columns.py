"""Lists with the surname in one column and the first name in another.

    | Surname | First name | Category |
    | Okoye   | Bernice    | Parent   |

What does not live here: who they are (`attendees`), and which tables are lists (`tables`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from redactor.data import Block

_SURNAME = re.compile(r"^\W*(?:surname|family name|last name)s?\W*$", re.IGNORECASE)
_FIRST = re.compile(
    r"^\W*(?:first|fore|given|christian)[ -]?names?(?: and titles?)?\W*$", re.IGNORECASE
)


def whole_names(listed: Sequence[Block], heads: Mapping[int, Mapping[int, str]]) -> dict[int, str]:
    """The whole name for the block of each half, where a table divides them."""
    whole: dict[int, str] = {}
    for table, columns in heads.items():
        last = next((c for c, head in columns.items() if _SURNAME.match(head)), None)
        first = next((c for c, head in columns.items() if _FIRST.match(head)), None)
        if last is None or first is None:
            continue
        rows: dict[int, dict[int, Block]] = {}
        for block in listed:
            if block.place is not None and block.place.table == table and block.place.row:
                rows.setdefault(block.place.row, {})[block.place.column] = block
        for row in rows.values():
            halves = [row[column] for column in (first, last) if column in row]
            if len(halves) > 1 and all(half.text.strip() for half in halves):
                name = " ".join(half.text.strip() for half in halves)
                whole |= {half.index: name for half in halves}
    return whole
