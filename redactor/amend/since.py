"""Whether an act would overrule what was done after the one who acts had looked.

What lives here: what two reviews differ in, and whether an act is about that. What does not: which
of them somebody has looked at, which `desk` is told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from redactor.data import Review


def overrules(seen: Review, now: Review, wanted: Review) -> bool:
    """Whether an act changes something that has changed since it was last seen.

    Args:
        seen: the review that somebody looked at.
        now: the review before the act.
        wanted: the review after it.
    """
    return not _differing(seen, now).isdisjoint(_differing(now, wanted))


def _differing(one: Review, other: Review) -> set[object]:
    left, right = _things(one), _things(other)
    return {name for name in left.keys() | right.keys() if left.get(name) != right.get(name)}


def _things(review: Review) -> dict[object, object]:
    """All that people decide about, by its name.

    Of an item and of a person it is only what is said of them: two may seal two paragraphs of one
    item, or cut two names of one person.
    """
    return {
        **{d.span: d for d in review.decisions},
        **{s.id: (s.part, s.stub) for s in review.sections},
        **{(n.span, n.kind): n for n in review.notices},
        **{p.id: (p.role, p.publish) for p in review.people},
    }
