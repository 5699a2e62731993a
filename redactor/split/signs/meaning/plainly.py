"""What clerks without training say of a sign: that what bears it is kept back, in whatever words.

    private, don't photocopy for the parents' board      leave out of the version for the school website

Asked only of a sign that is used elsewhere in the minutes as such a legend says, so that the words
may be many. What does not live here: what names the sign (`margins`, `between.wrapped`).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.signs.meaning.conventions import keeps
from redactor.split.words.patterns import Pattern

if TYPE_CHECKING:
    from redactor.split.lines.line import Line

_NOT = r"(?:\b(?:not?|never|nobody|cannot)\b|n't\b)"
_SHOWN = (
    r"(?:publi\w+|web\w*|on-?line|internet|(?:photo)?cop(?:y|ies|ied|ying)|print\w*|shar(?:e|ed|ing)|show\w*|circulat\w*|display\w*|distribut\w*|post(?:ed|ing)?"
    r"|parents?|families|pupils|others?|any(?:one|body)|outsiders?|see|go\s+(?:up|out|any\w+)|(?:give|given|hand|handed|pass|passed)\s+(?:it\s+|them\s+|this\s+)?(?:out|round|around|away|on)|pass\w*\s+on|pinned|sent|leave\s+th\w+|elsewhere|any\s+further)"
)
_GROUP = r"(?:governors?|govs?|trustees?|members?|directors?|board|committee|chair|clerk|head(?:teacher)?|heads|us|ourselves|yourself|yourselves)"
# Closed words that are no attribute of a thing: "private hire", "restricted funds".
_CLOSED = (
    r"(?:private|restricted|conf(?:id(?:ential(?:ly)?)?)?\.?|sealed|secret|closed|sensitive|reserved|hidden|in\s+confidence|hush(?:[\s-]+hush)?|hold\s+back)"
    r"(?=\W*$|\s*[^\w\s]|\s+(?:<NOUN>|to|and|or|from|for|by|so|until|please|one|bits?|stuff|text|words|things?)\b)"
)
_WITHHELD = Pattern(
    rf"{_NOT}(?!\s+yet\b)[^.;]{{0,40}}?\b{_SHOWN}\b|\b(?:black|blank|block|white|score|cross|strike|struck)(?:ed|d)?\s+out\b|\b(?:remove|delete|omit|withhold|withheld|exclude|suppress|redact|strip|detach|cut|hide|censor)(?:e?s|d|ed|p?ped|t?ted)?\b|\bredactions?\b|\bfor\s+(?:removal|omission)\b|\b{_CLOSED}|(?:<P2>|<CONF>)(?=\W*$|\s*[^\w\s]|\s+(?:<NOUN>|to|and|or|from|for|by|so|until)\b)"
    rf"|\b(?:{_GROUP}(?:'s?|s')?|ours)\s+(?:and\s+\w+\s+)?(?:only|alone|eyes)\b|\b(?:only|just)\s+(?:for|to)\s+(?:the\s+)?{_GROUP}\b"
    r"|\bcomes?\s+(?:straight\s+|right\s+)?out\s+(?:of|before|when|first)\b|\b(?:in|into|=|for)\s*(?:the\s+)?(?:locked\s+)?(?:cupboard|strong-?room|drawer|cabinet)\b|\(locked\)"
    r"|\b(?:kept|held|stored|filed|locked)\s+(?:\w+\s+)?(?:by|with)\s+(?:the\s+)?(?:clerk|secretary|chair|head(?:teacher)?)\b"
    r"|\b(?:keep|kept|stays?|held|withheld|hidden)\s+(?:back\s+)?(?:from|off|out\s+of)\s+(?:the|any|all|our|every)\b"
    rf"|\b(?:keep|kept|stays?)\s+(?:it\s+|this\s+|these\s+|them\s+)?(?:to|among|between|with)\s+(?:the\s+)?{_GROUP}\b|\b(?:keep|kept|leave|left|take|takes|taken|cut|strip|miss|snip(?:s|ped)?|clip(?:s|ped)?|chop(?:s|ped)?|trim(?:s|med)?|lift(?:s|ed)?|peel(?:s|ed)?|rub(?:s|bed)?)\s+(?:\w+\s+){{0,3}}?(?:out|off|back|away)\b"
)
_OPEN = Pattern(
    rf"{_NOT}\s+(?:(?:be|longer|at|all|as|treated|being)\s+)*(?:<CONF>|{_CLOSED}|private|secret)"
)
_TOLD = re.compile(r"^\W*not\s+yet\b|\b(?:was|were|had|did|took)\b", re.IGNORECASE)
_CLOSES_WHEN_DONE = re.compile(
    r"\b(?:status|actions?|progress|tracker|done|completed?|due|overdue|ongoing|pending|started)\b",
    re.IGNORECASE,
)
_DONE = re.compile(r"\bclosed\b", re.IGNORECASE)
# Keys of other things: who was there, what is spent from which fund, how far a plan is.
_OTHER_KEY = re.compile(
    r"\b(?:present|absen(?:t|ce)|apologies|attend(?:ed|ance)|unrestricted|funds?|reserves|income|vat|zero[\s-]rated|vacan\w+)\b"
    r"|^(?!.*\b(?:publi\w+|website)\b).*\bamber\b",
    re.IGNORECASE,
)
_OPENS = Pattern(r"\W*(?:[\w.]+[.)]\s+)?<P2>")
_LONGEST = 60  # words of a legend
_OUTSIDE = frozenset({Story.HEADER, Story.FOOTER})


@lru_cache(maxsize=1024)  # several readings ask it of a line
def withheld(clause: str, legend: str = "") -> bool:
    """Whether words of a legend keep from others what bears the sign beside them."""
    said = unless_done(clause, legend or clause)
    if _OPEN.search(said) or _TOLD.search(said):
        return False
    return keeps(said, public=False) or _WITHHELD.search(said) is not None


def unless_done(clause: str, legend: str) -> str:
    """What is said of a sign, without "closed" where that tells how far an action is."""
    return _DONE.sub("", clause) if _CLOSES_WHEN_DONE.search(legend) else clause


def released(text: str) -> bool:
    """Whether a sentence says that what bears a sign is not confidential."""
    return _OPEN.search(text) is not None


def may_explain(line: Line) -> bool:
    """Whether a line is short enough for a legend, and no key of other things."""
    apart = line.block.heading or line.agenda or line.header_row
    return not apart and _may_explain(line.text)


@lru_cache(maxsize=1024)
def _may_explain(text: str) -> bool:
    if not 1 < len(text.split()) <= _LONGEST:
        return False
    return _OPENS.match(text) is None and _OTHER_KEY.search(text) is None


def set_apart(line: Line) -> bool:
    """Whether a line stands outside of the minutes: in a header or footer."""
    return line.block.story in _OUTSIDE
