"""A verdict in words that a clerk understands.

What lives here: `require`, the words for kinds and places. What does not: how a leak is found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.errors import Withheld
from redactor.verify.kinds import Kind
from redactor.verify.places import FILE_NAME, in_words

if TYPE_CHECKING:
    from redactor.data import Verdict

_IN_WORDS: dict[Kind, str] = {
    Kind.VALUE: "something that was redacted is still there",
    Kind.SEALED: "words of Part 2 are there",
    Kind.UNPLANNED: "there is text that nobody decided to publish",
    Kind.LOST: "text that should be published is missing",
    Kind.UNSEEN: "there are characters that cannot be seen",
    Kind.STRAY_TEXT: "there is text where no reader would see it",
    Kind.HIDDEN: "there is hidden text",
    Kind.REVISION: "there are tracked changes",
    Kind.COMMENT: "there are comments",
    Kind.FIELD: "there is a field other than a page number",
    Kind.OBJECT: "there is a picture or an embedded object",
    Kind.PROPERTY: "the document properties say more than they should",
}
_TECHNICAL = "the Word file holds something that this program does not write"
"""For every kind that a clerk cannot act on by name."""

_RENAME = (
    "Nothing was written for this file. Rename it so that its name tells of nobody, then run again."
)
_MOST = 8  # paragraphs that are worth reading in one message


def require(verdict: Verdict) -> None:
    """Raises `Withheld` that tells kinds and places, never texts, unless there is no leak."""
    if not verdict.leaks:
        return
    reasons: dict[str, dict[str, list[str]]] = {}
    for leak in verdict.leaks:
        reason = reasons.setdefault(_IN_WORDS.get(Kind(leak.kind), _TECHNICAL), {})
        part, _, paragraph = leak.where.partition(", paragraph ")
        reason.setdefault(in_words(part), []).append(paragraph)
    told = "; ".join(f"{reason} ({_places(places)})" for reason, places in reasons.items())
    hint = _RENAME if any(leak.where == FILE_NAME for leak in verdict.leaks) else None
    raise Withheld(f"Part 1 was made, but could not be proven safe: {told}.", hint)


def _places(places: dict[str, list[str]]) -> str:
    return "; ".join(f"{part}{_paragraphs(numbers)}" for part, numbers in places.items())


def _paragraphs(numbers: list[str]) -> str:
    known = list(dict.fromkeys(filter(None, numbers)))
    if not known:
        return ""
    shown = ", ".join(known[:_MOST])
    more = f" and {len(known) - _MOST} more" if len(known) > _MOST else ""
    return f", paragraph{'s' if len(known) > 1 else ''} {shown}{more}"
