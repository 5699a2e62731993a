"""Whether a sentence rules and tells nothing else: how it was ruled, who leaves, where it is kept.

Such a sentence may stay where what it rules about goes. What does not live here: what it keeps
back (`targets`).
"""

from __future__ import annotations

import re

from redactor.naming import is_english
from redactor.split.rulings.targets import targets
from redactor.split.words import known, vocabulary
from redactor.split.words.patterns import Pattern
from redactor.split.words.text import sentences

_SUM = re.compile(r"\d{3}|\d,\d|\d%")
_OF_THE_PAPER = Pattern(vocabulary.OF_THE_PAPER)
# How it was ruled, who is to leave for it, where it is kept: what a ruling says beside what it means.
_OF_THE_RULING = (
    known.OF_RULINGS
    | known.OF_MOVEMENT
    | known.OF_POINTERS
    | set("there them they reason reasons being commercial objection objections dissent".split())
)


def rules_only(text: str) -> bool:
    """Whether a ruling names what it keeps back, and no sentence of it tells a matter."""
    return bool(targets(text)) and tells_of_ruling(text)


def tells_of_ruling(text: str) -> bool:
    """Whether each sentence names what is kept back, or says how that was ruled or is done."""
    spoken = (text[a:b] for a, b in sentences(text))
    return all(targets(s) or _OF_THE_PAPER.search(s) or _of_the_ruling(s) for s in spoken)


# "Mr Orr is to leave": not the room, nor for an item
_LEAVES = re.compile(
    r"\b(?:leave|leaves|left|go|goes|retire)\b(?![^.;]*\b(?:room|meeting|items?|for|during|while|point|discussions?|call)\b)",
    re.IGNORECASE,
)
_WITH_TITLE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Revd?|Cllr|Sir|Lady|Prof|Canon|Fr|Sr)\b\.?\s+[A-Z][\w'’-]+"
)


def _of_the_ruling(said: str) -> bool:
    """Whether a sentence has the words of rulings and of movement, and names; no sum, no other word."""
    if said.isupper() or "£" in said or _LEAVES.search(said) or _SUM.search(said):
        return False
    others = known.others(_WITH_TITLE.sub("", said), _OF_THE_RULING)
    return all(x.group()[0].isupper() and not is_english(x.group()) for x in others)
