"""Which pictures go out: crests that the policy keeps, and never one that is said to show somebody.

What lives here: the policy's `[pictures]`. What does not: drawing them anew (`ooxml.pictures`).
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from redactor.naming import is_capitalised, is_given_name, tokens

if TYPE_CHECKING:
    from collections.abc import Collection

    from redactor.data import Picture, Review, Span
    from redactor.policy import Policy


def crests(
    review: Review, dropped: Collection[int], taken: Collection[Span], policy: Policy
) -> tuple[Picture, ...]:
    """The pictures that Part 1 keeps: none, unless the policy says so.

    A photograph of people never goes out with a full name in its caption or alternative text: a
    picture beside somebody who is cut, or that is said to show somebody, is dropped like any other.
    """
    if policy.pictures.crest != "keep":
        return ()
    known = set(policy.pictures.known)
    stories = [block.story for block in review.document.blocks]
    named = {(d.span.block, stories[d.span.block]) for d in review.decisions if d.cut}
    beside = {(index + step, story) for index, story in named for step in (-1, 0, 1)}
    return tuple(
        picture
        for picture in review.document.pictures
        if (picture.in_every_header or picture.sha256 in known)
        and picture.span.block not in dropped
        and (picture.span.block, stories[picture.span.block]) not in beside
        and not any(span.overlaps(picture.span) for span in taken)
        and not _names_somebody(picture.alt)
    )


def _names_somebody(text: str) -> bool:
    words = [token.text for token in tokens(text)]
    return any(is_given_name(one) and is_capitalised(two) for one, two in pairwise(words))
