"""What the classifier of sentences says of a matter, beside the cue words.

The classifier's findings are sentences: their entity type is the matter, their score its
probability. What lives here: which type is which matter, how sure is sure, and how the two kinds of
evidence are put together. What does not: the cue words (`matters`), and the classifier (`detect`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.data import Finding, Matter, Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# A legal sentence makes no matter of its own, yet a claim has somebody who makes it.
_LEGAL = "LEGAL_MATTER"
# Commercial sentences are nobody's own matter: whoever acts in them is named there.
_MATTERS = {
    "PERSONNEL_MATTER": Matter.PERSONNEL,
    "COMPLAINT_MATTER": Matter.COMPLAINT,
    "PUPIL_MATTER": Matter.PUPIL,
    _LEGAL: Matter.PERSONNEL,
}
_ANY = "_MATTER"  # how the entity types of all sentences end

MAKES = 0.8  # from here on the classifier makes a matter where no cue word stands
LIKELY = 0.6  # from here on staff matters make one that only an act of work outweighs
DOUBTS = 0.15  # below this it doubts a cue word
_OF_STAFF = (Matter.PERSONNEL, Matter.COMPLAINT)


@dataclass(frozen=True, slots=True)
class Judged:
    """What a sentence is about; where nobody is sure, whoever acts in a job is not touched by it."""

    matter: Matter
    sure: bool = True
    heard: bool = False  # the classifier says so, and loudly


class Classified:
    """The classifier's probabilities for every stretch of a document."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self._spoken = any(finding.entity_type.endswith(_ANY) for finding in findings)
        self._by_block: dict[int, list[Finding]] = {}
        for finding in findings:
            if finding.entity_type in _MATTERS:
                self._by_block.setdefault(finding.span.block, []).append(finding)

    def of(self, span: Span) -> Mapping[Matter, float] | None:
        """Probability by matter; None where no classifier has read the document."""
        if not self._spoken:
            return None
        heard: dict[Matter, float] = {}
        for finding in self._by_block.get(span.block, ()):
            if finding.span.overlaps(span):
                matter = _MATTERS[finding.entity_type]
                score = DOUBTS if finding.entity_type == _LEGAL else finding.score
                heard[matter] = max(heard.get(matter, 0), score)
        return heard


def judged(cue: Matter, heard: Mapping[Matter, float] | None) -> Judged:
    """Put the matter of the cue words and the classifier's probabilities together."""
    if heard is None:
        return Judged(cue)
    loudest = max(heard, key=lambda matter: (heard[matter], matter), default=Matter.ORDINARY)
    makes = heard.get(loudest, 0) >= MAKES
    if makes and heard.get(cue, 0) < DOUBTS:
        return Judged(loudest, heard=True)
    if cue is Matter.ORDINARY and sum(heard.get(matter, 0) for matter in _OF_STAFF) >= LIKELY:
        return Judged(Matter.PERSONNEL, sure=False, heard=True)
    if cue is Matter.ORDINARY or heard.get(cue, 0) < DOUBTS:
        return Judged(cue, sure=cue is Matter.ORDINARY)
    return Judged(cue, heard=heard[cue] >= MAKES)
