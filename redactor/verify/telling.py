"""A verdict in words that a clerk understands.

What lives here: `require` for our own Part 1, `require_fit` for any published file, the words for
kinds. What does not: how a leak is found, and the words for places (`places`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.errors import Leaking, Withheld
from redactor.verify.kinds import LEAKS, Kind
from redactor.verify.places import FILE_NAME, PACKAGE, in_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from redactor.data import Leak, Verdict

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
    Kind.LINK: "there are links to other files or addresses",
    Kind.PART: "there are parts that a Part 1 does not have",
    Kind.FORMAT: "it is a kind of file that cannot be read through",
    Kind.EARLIER: "earlier versions of the file are still in it",
    Kind.ATTACHED: "other files are attached to it",
    Kind.SCRIPT: "there is a program in it",
}
_TECHNICAL = "the Word file holds something that this program does not write"
"""For every kind that a clerk cannot act on by name."""

_RENAME = "Nothing was written for this file. Rename it so that its name tells of nobody and of no matter of Part 2, then run again."
_AS_PLAIN_TEXT = (
    "Nothing was written for this file, and no single place in it can be named. In Word, copy all of"
    " its text into a new document (if it is withheld again: paste it with Keep Text Only), save that"
    " under the same name and run again."
)
_TAKE_DOWN = (
    "It must not be shown. If it is public, take it down, tell your data protection lead, and"
    " publish the Part 1 that redactor wrote."
)
_NOT_OURS = (
    "Nothing that was redacted or sealed was found in it, but only a Part 1 as redactor wrote it"
    " can be proven: publish that one, without saving it again in another program."
)
_MOST = 8  # paragraphs that are worth reading in one message


def require(verdict: Verdict) -> None:
    """Raises `Withheld` that tells kinds and places, never texts, unless there is no leak."""
    if not verdict.leaks:
        return
    nowhere = all(leak.where == PACKAGE for leak in verdict.leaks)
    hint = _RENAME if _is_named_badly(verdict) else _AS_PLAIN_TEXT if nowhere else None
    raise Withheld(f"Part 1 was made, but could not be proven safe: {_told(verdict.leaks)}.", hint)


def require_fit(verdict: Verdict, name: str) -> None:
    """The same for a file that somebody may have published, in two tiers.

    Raises:
        Leaking: it leaks.
        Withheld: nothing was found, but nobody can say that nothing is there.
    """
    if not verdict.leaks:
        return
    name = "The file" if _is_named_badly(verdict) else name
    leaks = [leak for leak in verdict.leaks if Kind(leak.kind) in LEAKS]
    rest = [leak for leak in verdict.leaks if Kind(leak.kind) not in LEAKS]
    if not leaks:
        raise Withheld(f"{name} cannot be proven safe: {_told(rest)}.", _NOT_OURS)
    besides = f" Besides: {_told(rest)}." if rest else ""
    raise Leaking(f"{name} leaks: {_told(leaks)}.{besides}", _TAKE_DOWN)


def _is_named_badly(verdict: Verdict) -> bool:
    return any(leak.where == FILE_NAME for leak in verdict.leaks)


def _told(leaks: Iterable[Leak]) -> str:
    reasons: dict[str, dict[str, list[str]]] = {}
    for leak in leaks:
        reason = reasons.setdefault(_IN_WORDS.get(Kind(leak.kind), _TECHNICAL), {})
        part, _, paragraph = leak.where.partition(", paragraph ")
        reason.setdefault(in_words(part), []).append(paragraph)
    return "; ".join(f"{reason} ({_places(places)})" for reason, places in reasons.items())


def _places(places: dict[str, list[str]]) -> str:
    return "; ".join(f"{part}{_paragraphs(numbers)}" for part, numbers in places.items())


def _paragraphs(numbers: list[str]) -> str:
    known = list(dict.fromkeys(filter(None, numbers)))
    if not known:
        return ""
    shown = ", ".join(known[:_MOST])
    more = f" and {len(known) - _MOST} more" if len(known) > _MOST else ""
    return f", paragraph{'s' if len(known) > 1 else ''} {shown}{more}"
