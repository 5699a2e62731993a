"""What the reader thinks of each name.

The reader (`detect/reader`) has seen the whole passage and says how likely each name is that of
somebody at work, a pupil, a relative, or somebody whose own matter is told. What follows from it
is settled in `second_opinion`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from redactor.data import Finding, Span

AT_WORK, PUPIL, RELATIVE, OWN_MATTER = (
    "NAMED_AT_WORK",
    "NAMED_PUPIL",
    "NAMED_RELATIVE",
    "NAMED_OWN_CASE",
)
_KINDS = (AT_WORK, PUPIL, RELATIVE, OWN_MATTER)
SEALED, UNMARKED = _OF_LINES = ("LINE_SEALED", "LINE_UNMARKED")
CERTAIN = 0.9  # from here on whatever it is, unless plain words say otherwise
UNTITLED = 0.95  # the same, where it has none and may be a child's
A_NAME = 0.6  # from here on somebody's name, though nobody else saw it


@dataclass(frozen=True, slots=True)
class Opinion:
    """Probabilities that a name is of each kind; what is left of one is no name at all."""

    scores: tuple[float, ...]  # as _KINDS

    @property
    def at_work(self) -> float:
        return self.scores[0]

    @property
    def private(self) -> float:
        return sum(self.scores[1:])

    @property
    def young(self) -> float:
        """A pupil or a relative, who is nowhere at work."""
        return self.scores[1] + self.scores[2]

    @property
    def pupil(self) -> float:
        return self.scores[1]

    @property
    def relative(self) -> float:
        return self.scores[2]

    @property
    def own_matter(self) -> float:
        return self.scores[3]

    @property
    def likeliest(self) -> str:
        """Of the private kinds."""
        return max(_KINDS[1:], key=lambda kind: self.scores[_KINDS.index(kind)])


class Opinions:
    """The reader's findings of a document, by place."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self._by_block: dict[int, list[Finding]] = {}
        self._of_lines: dict[tuple[int, str], float] = {}
        for finding in findings:
            if finding.entity_type in _KINDS:
                self._by_block.setdefault(finding.span.block, []).append(finding)
            elif finding.entity_type in _OF_LINES:
                key = finding.span.block, finding.entity_type
                self._of_lines[key] = max(finding.score, self._of_lines.get(key, 0))

    def of(self, span: Span) -> Opinion | None:
        """What is thought of a name; None where the reader saw none."""
        here = [f for f in self._by_block.get(span.block, ()) if f.span.overlaps(span)]
        if not here:
            return None
        loudest = [max((f.score for f in here if f.entity_type == k), default=0) for k in _KINDS]
        total = max(1.0, sum(loudest))
        return Opinion(tuple(score / total for score in loudest))

    def beside(self, span: Span) -> tuple[Opinion, ...]:
        """What is thought of the other names of the block."""
        found = sorted({f.span for f in self._by_block.get(span.block, ())})
        others = (self.of(other) for other in found if not other.overlaps(span))
        return tuple(opinion for opinion in others if opinion is not None)

    def of_line(self, block: int, kind: str) -> float:
        """How likely a block holds sealed or unmarked private matter."""
        return self._of_lines.get((block, kind), 0)

    def private(self) -> Iterator[Span]:
        """Places of names that are more likely private than anything else."""
        for found in self._by_block.values():
            for span in sorted({finding.span for finding in found}):
                opinion = self.of(span)
                if opinion is not None and opinion.private >= A_NAME:
                    yield span
