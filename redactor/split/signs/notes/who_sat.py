"""Who sat in which part of a meeting, told in the head of its minutes.

    Mr Odd left at 7.10 pm before the confidential session.
    Clerk's note: the staff governor was not present for Part B.

What does not live here: those who go all together, with whom the closed part begins.
"""

from __future__ import annotations

import re

from redactor.split.signs.notes.heads import PART
from redactor.split.words.patterns import Pattern

_THE = r"(?:(?:the|any|an?|our|this|its|start|beginning|end|of)\s+){0,4}"
_WAS_THERE = r"(?:absent|attend(?:s|ed|ing)?|join(?:s|ed)?|stay(?:s|ed)?|remain(?:s|ed)?|came|was\s+there|(?:not\s+)?present)"
_LEFT = r"(?:left|leaves?|leaving|withdr[ae]ws?|departs?|departed|stepped\s+out|asked\s+to\s+(?:leave|withdraw))"
# "Mr Odd left before the Part 2 item": with nothing behind it that begins there
_SAT = Pattern(
    rf"\b(?:{_WAS_THERE}\b(?:[^.;]|\.(?=\d)){{0,60}}?\b(?:before|until|till|to|for|at|during|prior\s+to|when|throughout)|{_LEFT}\b(?:[^.;]|\.(?=\d)){{0,60}}?\b(?:before|until|till|prior\s+to|when|at))\s+{_THE}{PART}(?:\s+(?:began|started|only|at\s+[\d.:]+\s*(?:[ap]\.?m\b)?))?\W*$"
)
# Those who go all together go now, unless they do so at each meeting.
_ALL_OF_THEM = re.compile(
    r"^\W*(?:(?:the|all|any)\s+)*(?:(?:remaining|other|non-?)\s*)?(?:staff|officers?|observers?|visitors?|guests|public|press|members\s+of\s+the|executives?|others|they|non-\w+|everyone|everybody|pupils?|students?|clerk)\b[^.;]*\b(?:left|withdrew|departed|were|was|stepped)\b",
    re.IGNORECASE,
)
_ONE_WAS_NOT = re.compile(r"\b(?:not\s+(?:present|attend|stay|there)|absent)\b", re.IGNORECASE)


def tells(said: str) -> bool:
    """Whether a sentence tells of presence in a part."""
    return _SAT.search(said) is not None


def of_some(said: str) -> bool:
    """… and of some people only, so that nothing begins there."""
    return not _ALL_OF_THEM.match(said) or _ONE_WAS_NOT.search(said) is not None
