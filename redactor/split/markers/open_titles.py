"""Titles of items that say of themselves that they are open, which end a session that is closed.

    5. Premises (open session)        OPEN: Premises        [Open] 5. Premises        Premises - public item

What does not live here: sessions that are called open again without an item's title (`resumed`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.split.words.patterns import Pattern

if TYPE_CHECKING:
    from redactor.split.lines.line import Line

_OPEN = r"(?:open|public|un(?:restricted|reserved)|(?:non-?\s?|not\s+)(?:confidential|restricted))"
_PART = r"(?:session|items?|business|part|minutes?|section|agenda|matters?|meeting)"
_SAID = (
    rf"(?:{_OPEN}(?:\s+{_PART})?|in\s+(?:the\s+)?(?:public|open)(?:\s+{_PART})?|for\s+publication)"
)
_TITLED = Pattern(
    rf"^\W*{_OPEN}(?:\s+{_PART})?(?:\s*[:)\]]+|\s+-)\s+\w"
    rf"|\w\W*[(\[]\s*{_SAID}\s*[)\]]\W*$|\w\s+-\s*{_SAID}\W*$"
)
# "Actions (open)", "Vacancy - closed": what is done with, or is not yet, whoever may read it.
NOT_DONE_WITH = re.compile(
    r"\b(?:actions?|vacanc(?:y|ies)|posts?|complaints?|cases?|risks?|recommendations?|quer(?:y|ies)|issues?|claims?|investigations?|grievances?|referrals?|enquir(?:y|ies)|logs?|registers?|tenders?|orders?)\b",
    re.IGNORECASE,
)


def titled_open(line: Line) -> bool:
    """Whether the line begins an item of which its title says that it is open."""
    begins = line.rank is not None and not line.agenda
    said = begins and _TITLED.search(line.words) is not None
    return said and not NOT_DONE_WITH.search(line.words)
