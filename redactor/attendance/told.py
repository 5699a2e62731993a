"""Lists that somebody tells in a sentence or more: `A took the chair; with her were B and C`.

What does not live here: where the names stand (`names`), and who they are (`roles`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from redactor.attendance.entries import COMES
from redactor.attendance.region import LABELLED, SHOWS, SPOKEN, label_at
from redactor.data import Span
from redactor.naming import ADULT_TITLES, OFFICE_WORDS, tokens
from redactor.naming.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

BESIDE = re.compile(  # what stands between two names of a list
    r"\s*(?:\([^()]{0,40}\)\s*)?(?:,|and|&|,\s*and|a|a/and)\s*(?:the [\w -]{3,30},\s*)?"
)
_CLAUSE = re.compile(r"[.!?;:]\s+[A-Z][a-z]+(?:\s+[a-z'’]+){4}")
# A sentence, and no label of another list: `Absent without apology: …`
_SENTENCE = re.compile(
    r"[.!?]\s+(?![A-Z][^.;:,]{0,50}:\s)(?:[A-Z][a-z]+(?:\s+[A-Z][a-z]+)?|[A-Z]{2,4})\s+[a-z'’]+\s+[a-z'’]"
)
_OPENS_ENTRY = re.compile(r"(?:(?:^|\.\s)[^:–—.-]{0,60}[:–—-]|;)\s*(?:the\s+)?$", re.IGNORECASE)
# `whose son Tom is ill`
_OF_KIN = re.compile(
    r"\b(?:sons?|daughters?|baby|twins?|grand(?:son|daughter|child)|nephew|niece)\W{1,3}$",
    re.IGNORECASE,
)
_SEVERAL = 3  # names that are no chance
_LABEL = "Present: "  # what the cell before says
# What a sentence says of those who sat at the table, where somebody tells it in words.
_WAS_THERE = re.compile(
    r"\b(?:was|were|is|are) (?:all |both |also )?(?:(?:in|took) the chair|there|here|present|with us|in attendance)\b"
    r"|\b(?:took the chair|chaired|clerked|with (?:him|her|them|us) (?:was|were|came)|joined (?:us|him|her|them)|came (?:for|along|to|by)"
    r"|made (?:it|up)|took (?:the |these )?(?:notes|minutes|record)|(?<!council )(?<!pupils )(?<!students )(?<!children )(?:was|were) represented by|(?:had )?sent (?:his|her|their) apologies|stayed for|came along|sat round)\b",
    re.IGNORECASE,
)
# "Both accepted. No reason had been received from …": of those absent
_ACCEPTED = re.compile(
    r"(?<=[.;] )(?:No (?:reason|apolog(?:y|ies)|word|message)s?|Both|All|These|They|The (?:apologies|absences|reasons))\b[^.;]*"
)
_SENT_APOLOGIES = re.compile(
    r"(?:sorry|apologies|apols?|regrets|no (?:word|news|reply|answer|reason|apolog\w+)|nothing|not heard)\b[^.;]{0,30}\bfrom\b",
    re.IGNORECASE,
)
_TOOK_NOTES = re.compile(
    r"\s+(?:took (?:the |these )?(?:notes|minutes|chair)|chaired|clerked)\b", re.IGNORECASE
)
_FROM_A_BODY = re.compile(
    r",?\s+(?:from|of) (?:the |our )?(?:[\w'’&-]+ ){0,5}(?:team|office|council|service|trust|diocese|authority|hub|firm|department|board|police|university|Ltd|LLP)\b"
)
_CAME = re.compile(
    r"\b(?:was|were) (?:there|here|present|with us|in attendance)\b|\b(?:joined|stayed|came|made it)\b"
)
# … and of those who were there besides the list.
_ALSO_THERE = re.compile(
    r"\b(?:was|were) (?:also )?(?:in the room|in attendance|present|there)\b|\balso (?:attended|present)\b|\b(?:had )?sent (?:his|her|their) apologies\b",
    re.IGNORECASE,
)
_KIN = re.compile(
    r"\b(?:mother|father|mum|dad|parents?|carers?|sons?|daughters?|sister|brother|family|case|appeal\w*|complain\w*|union|represent\w*)\b",
    re.IGNORECASE,
)
_AS_WELL = re.compile(r"\bas (?:was|were|did) (?:the [\w -]{3,40}, )?$", re.IGNORECASE)
_BESIDE_REASON = re.compile(r"(?:,|\band|&)\s*$")  # `Sorry from A (poorly) and B (working)`


def of_the_list(text: str, names: Sequence[Span], *, labelled: bool = False) -> list[Span]:
    """Of the names of a paragraph those that the list holds, and nobody whom it only tells of.

    `labelled`: whether another cell of its row may say that it is one.
    """
    came = COMES.search(text)
    if came and all(x.end <= came.start() for x in names):
        text = text[: came.start()]
    at = label_at(text)
    if labelled and (at is None or any(x.start < at for x in names)):
        return _of_labelled(_LABEL + text, names, -len(_LABEL))
    found = [] if labelled else _of_list(text, names)
    behind = _of_labelled(text, names, at) if at else [] if at is None else _of_list(text, names)
    return sorted({*found, *behind})


def _of_labelled(text: str, names: Sequence[Span], at: int) -> list[Span]:
    """Behind a label at `at`; a negative one says by how much the names stand further on."""
    said = text[max(at, 0) :]
    behind = [Span(x.block, x.start - at, x.end - at) for x in names if x.start >= at]
    return [Span(x.block, x.start + at, x.end + at) for x in _of_list(said, behind)]


def _of_list(text: str, names: Sequence[Span]) -> list[Span]:
    names = [x for x in names if not _OF_KIN.search(text[: x.start])]
    said = LABELLED.search(text) or SPOKEN.search(text)
    there = _present(text, names) if not said else []
    if len(there) * 2 > len(names):
        return there
    if _is_list(text, names) and not (said and _SENTENCE.search(text)):
        return names
    return _told(text, names) if said else there


def _is_list(text: str, names: Sequence[Span]) -> bool:
    """Whether little but names and offices stands here: what is left has few words of its own."""
    rest = text
    for span in reversed(names):
        rest = rest[: span.start] + "," + rest[span.end :]
    rest = _ACCEPTED.sub(" ", re.sub(r"\([^)]*\)|\[[^\]]*\]", " ", rest))
    own = [t for t in tokens(rest) if t.text.islower() and t.low not in OFFICE_WORDS]
    return len(own) <= 2 * len(names) + 1 and not _CLAUSE.search(rest)


def _told(text: str, names: Sequence[Span]) -> list[Span]:
    """The names of a list with sentences behind it: `Here: A, B and C. B left at 11.` gives A, B and C."""
    sentence = _SENTENCE.search(text)
    inside = [span for span in names if sentence and span.end <= sentence.start() + 1]
    if inside and sentence and _is_list(text[: sentence.start() + 1], inside):
        behind = [span for span in names if span not in inside]
        return [*inside, *_in_sentences(text, behind, sentence.start() + 1)]
    return _first_of_each(text, names)


def _in_sentences(text: str, names: Sequence[Span], start: int) -> Iterator[Span]:
    """Of sentences behind a list: who took the notes or came for a while, and who sent apologies."""
    for a, b in sentences(text):
        inside = [span for span in names if a <= span.start < b]
        if b <= start or not inside:
            continue
        if _SENT_APOLOGIES.match(text[a:b].lstrip()):
            first, *others = inside
            yield first
            yield from (x for x in others if _BESIDE_REASON.search(text[a : x.start]))
        elif _ALSO_THERE.search(text, a, b) and not (
            SHOWS.search(text, a, b) or _KIN.search(text, a, b)
        ):
            yield from _before_it(text, inside, b)
        elif not text[a : inside[0].start].strip() and _came_to_work(text[:b], inside[0]):
            yield inside[0]


def _before_it(text: str, names: Sequence[Span], end: int) -> Iterator[Span]:
    """Who was in the room, or sent apologies, and `as was the clerk, C`: nobody of the reasons."""
    said = [(m.start(), m.end()) for m in _ALSO_THERE.finditer(text, names[0].end, end)]
    for name in names:
        before = any(name.end <= start for start, _ in said)
        if before or _AS_WELL.search(text, 0, name.start):
            yield name


def _came_to_work(text: str, name: Span) -> bool:
    """Whether a sentence says of whom it begins with that they took the notes, or came for a body.

    Children come to a meeting as well, to show what they have made.
    """
    behind = text[name.end :]
    titled = tokens(text[name.start :])[0].low in ADULT_TITLES
    return _TOOK_NOTES.match(behind) is not None or (
        (titled or _FROM_A_BODY.match(behind) is not None) and _CAME.search(behind) is not None
    )


def _present(text: str, names: Sequence[Span]) -> list[Span]:
    """The names of sentences that say who was there, like `A took the chair; with her were B and C`."""
    told = [(a, b) for a, b in sentences(text) if _WAS_THERE.search(text, a, b)]
    found = [span for span in names if any(a <= span.start < b for a, b in told)]
    return found if len(found) >= _SEVERAL else []


def _first_of_each(text: str, names: Sequence[Span]) -> list[Span]:
    """Of `Apologies: A and B; C, whose wife D is unwell`: A, B and C, and nobody of the reasons."""
    found: list[Span] = []
    for span in names:
        beside = found and BESIDE.fullmatch(text[found[-1].end : span.start])
        opening = SPOKEN.match(text)
        first = opening is not None and opening.end() == span.start
        if beside or first or _OPENS_ENTRY.search(text[: span.start]):
            found.append(span)
    return found
