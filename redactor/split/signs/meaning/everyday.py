"""Everyday words for who may read what bears a sign: anyone who asks, or only those at the table.

    may be seen by whoever likes, for the porch      stays among us, just the board, not for the newsletter

Asked only of a sign that most lines of the minutes bear, and of items that a note names by their
numbers and says no more of, so that the words may be loose.
"""

from __future__ import annotations

import re

from redactor.split.rulings.targets import targets
from redactor.split.signs.meaning.keys import is_open
from redactor.split.signs.meaning.plainly import withheld

_HERE = r"(?:on|of|in|at|round)\s+(?:the|this|our)\s+(?:\w+\s+)?(?:board|committee|table|body|trust|room|meeting)\b"
_FOR_US = re.compile(
    r"^\W*(?:is\s+|are\s+)?(?:only\s+)?(?:for\s+|to\s+)?(?:the\s+)?(?:us|ourselves|governors?|trustees|members|directors|board|committee|file|safe|cupboard|not|may\s+not|closed|shut|private)(?:\s+(?:only|alone))?\W*$"
    r"|\bstays?\s+(?:with\s+us|among|in\s+the\s+(?:house|room|cupboard|safe|file|office)|here|behind)\b"
    rf"|\b(?:any|every)(?:one|body)\s+{_HERE}",
    re.IGNORECASE,
)
_FOR_ALL = re.compile(
    r"^\W*(?:for\s+)?(?:all|open|public|web(?:site)?|every(?:one|body)|any(?:one|body))\W*$"
    r"|\b(?:any(?:one|body)|every(?:one|body)|whoever|all\s+who)\b|\bfor\s+(?:all|parents)\b|\b(?:may|can)\s+(?:go|be\s+(?:read|seen|pinned|put|posted))\b",
    re.IGNORECASE,
)
# "anyone on the board", "not for all": nothing that is open to all
_NOT = re.compile(
    rf"\b(?:not?|never|nobody|only|governors?|trustees?|members?|directors?)\b|\b{_HERE}",
    re.IGNORECASE,
)
_SHOWN = r"(?:public|publi\w+|web\w*|page|porch|hall|news\w+|board\s+in\s+the\s+\w+|notice\s*board|pin(?:ned|ning)?|post(?:ed|ing)?|put\s+up|upload\w*|go(?:es)?\s+(?:out|up)|leaves?\s+(?:the|this)\s+\w+|parents?|families|shar(?:e|ed|ing)|show(?:n|s|ing)?|cop(?:y|ied|ying)|types?|print(?:ed|ing)|read|see[ns]?|display(?:ed)?|light\s+of\s+day|any(?:one|body)|every(?:one|body)|outside)"
_SHARED = re.compile(rf"\b{_SHOWN}\b|\bok(?:ay)?\b", re.IGNORECASE)
_KEPT = re.compile(
    rf"(?:\bnot\b|n't\b|\bnever\b|\bdon't\b|\bnothing\b|\bno\b|\bnobody\b)(?:[^.;]{{0,60}}?\b(?:{_SHOWN}|leave\w*|go(?:es)?|any)\b)|^\W*(?:do\s+)?(?:not|don't)\W*$"
    r"|\b(?:stays?|keep|kept|remains?|leave\s+(?:(?:it|them)\s+(?:in|out|off|here|behind)|out)|left)\b|\b(?:between|among(?:st)?|just|only)\s+(?:us|ourselves)\b|\bours\b|\bour\s+own\b"
    r"|\b(?:just|only)\s+for\s+(?:the\s+)?(?:\w+\s+)?(?:people|those|ones)\b[^.;]*\b(?:here|there|table|room|meeting)\b"
    r"|(?:^\W*(?:is\s+|are\s+)?|\b(?:for|only|just|to)\s+)(?:the\s+)?(?:\w+\s+of\s+)?(?:us|governors?|trustees?|board|members|directors|committee)(?:'\s+eyes)?(?:\s+(?:only|alone))?\W*$"
    r"|\boff\s+the\s+record\b|\bneed\s+not\s+(?:know|see)\b|\brather\s+(?:weren't|not)\b|\b(?:blanks?|takes?\s+(?:it|them|those)\s+out)\b",
    re.IGNORECASE,
)

_ONLY = re.compile(
    r"^\W*(?:only|just|solely)\s+(?:for\s+|to\s+)?(?:the\s+)?(?:\w+\s+)?(?:governors?|trustees?|members?|directors?|board|committee|clerk|us|ourselves)\b|^\W*(?:for\s+)?(?:the\s+)?(?:\w+\s+)?(?:governors?|trustees?|members?|directors?)\s+(?:only|alone)\b",
    re.IGNORECASE,
)
_STAND_IN = "9866"  # a number that no item has

# "need not be kept back"
_NEED_NOT = re.compile(
    r"(?:\bnot|n't|\bnever|\bnothing|\bnone|\bno\s+need)\b[^.;,]{0,25}?\b(?:kept|keep|stay|held|hidden|left\s+out|withheld|private|secret|confidential)\b",
    re.IGNORECASE,
)


def is_kept(said: str) -> bool:
    """Whether words that follow a sign or a value keep from others what bears it."""
    ruled = any(x.place == _STAND_IN for x in targets(f"Items {_STAND_IN}{said}"))
    return ruled or withheld(said) or _ONLY.search(said) is not None


def is_shut(said: str) -> bool:
    """Whether words say of a sign that what bears it is for those at the table."""
    return not is_free(said) and (_FOR_US.search(said) is not None or is_kept(said))


def is_free(said: str) -> bool:
    """Whether words say of a sign that anybody may read what bears it."""
    return (is_open(said) or _FOR_ALL.search(said) is not None) and _NOT.search(said) is None


def closes(said: str) -> bool:
    """Whether words of a sentence about a sign or brackets, as loose as they like, keep it from others."""
    kept = is_shut(said) or _KEPT.search(said) is not None
    return kept and not is_free(said) and _NEED_NOT.search(said) is None


def opens(said: str) -> bool:
    """Whether they let others have it."""
    return is_free(said) or _SHARED.search(said) is not None
