"""What is shared by those who read notes in the head of minutes: where it is, and how it calls Part 2."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from redactor.split.lines.line import Line

_THING = r"(?:items?|matters?|business|discussions?|parts?|portion|session|section|minutes?|record|notes?|agenda|meeting|appendix|appendices|annexe?|papers?|copy)"
_KIND = r"(?:<CONF>|closed|private|reserved|exempt)"
_OF_IT = r"(?:\s+of\s+(?:the|this|these|our)\s+(?:\w+\s+)?\w+)?"
PART = rf"(?:<P2>(?:\s*\(<CONF>\))?(?:\s+{_THING})?{_OF_IT}|{_KIND}\s+{_THING}{_OF_IT})"
_LONGEST = 45  # words of a line


def in_head(line: Line) -> bool:
    return line.top and not (line.number or line.blank) and len(line.text.split()) <= _LONGEST
