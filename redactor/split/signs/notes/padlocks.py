"""What a padlock means, told in the head of minutes that bear it elsewhere: "🔒 confidential item"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.markers.tags import pure

if TYPE_CHECKING:
    from redactor.split.lines.line import Lines

_LOCKED = re.compile(r"[🔒🔐]")
_LOCK = re.compile(r"\s*[🔒🔐]\s*[–:=-]?\s*(?P<said>\S.*)")


def explains(text: str, at: int, lines: Lines) -> bool:
    key = _LOCK.match(text)
    bear = any(_LOCKED.search(x.text) for n, x in enumerate(lines) if n != at)
    return key is not None and bear and pure(key["said"])
