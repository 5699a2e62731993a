"""The models' opinions of lines and sentences, and the thresholds that `heard` and `alone` share.

The reader (`detect`) says of each line how likely it leads in or out of a confidential part, and
how likely it holds sealed matter; the classifier says of each sentence what sort of matter it is.
What does not live here: what follows from it for parts (`heard`) and for single lines (`alone`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from redactor.data import Story
from redactor.split.marks import Reach
from redactor.split.words.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from redactor.data import Finding, Span
    from redactor.split.lines.line import Line

RULE = "heard"
OPENS, CLOSES = ("LINE_OPENS", "LINE_LEADS_IN"), ("LINE_CLOSES", "LINE_LEADS_OUT")
FLAGS, LOOKS_BACK = "LINE_FLAGS_ITSELF", "LINE_LOOKS_BACK"
WHOLE, SEALED, UNMARKED = "LINE_WHOLE_DOCUMENT", "LINE_SEALED", "LINE_UNMARKED"
SPEAKS = Pattern(
    r"<P2>|<CONF>|<COLOUR>|\b(?:closed|private|reserved|restricted)\s+(?:item|minute|part|session|section|business|record)"
    r"|\bin[- ](?:committee|camera)\b"
)
PARTS = (Reach.BLOCK, Reach.AFTER)
PRIVATE = 0.9  # from here on a line holds sealed matter, whatever stands around it
SURE, LIKELY, OPEN = 0.8, 0.4, 0.3
HELD = 0.5  # from here on a line is more likely of the matter than not
TITLE = 14  # words of a line that heads others
EACH = 2  # of those that are flagged each by itself
NEAR = 3  # lines behind or before one that bear it out
SPOKEN = 8  # characters of a cell that says anything

type Heard = Mapping[int, Mapping[str, float]]
_MATTER = "_MATTER"  # how the entity types of sentences end
_NAMED, _AT_WORK, _YOUNG = "NAMED_", "NAMED_AT_WORK", ("NAMED_PUPIL", "NAMED_RELATIVE")


class Matters:
    """What sort of matter the sentences are, each with its probabilities: PUPIL_MATTER: 0.8."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self._found: dict[int, list[Finding]] = {}
        for finding in findings:
            if finding.entity_type.endswith(_MATTER):
                self._found.setdefault(finding.span.block, []).append(finding)

    def within(self, *spans: Span) -> dict[str, float]:
        """The most likely of each sort in these places."""
        best: dict[str, float] = {}
        for span in spans:
            for finding in self._found.get(span.block, ()):
                if finding.span.overlaps(span):
                    kind = finding.entity_type
                    best[kind] = max(finding.score, best.get(kind, 0))
        return best


class Names:
    """Of the names that the reader sees, how likely each is private, and a pupil's or relative's."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self._found: dict[int, dict[Span, tuple[float, float]]] = {}
        for finding in findings:
            kind = finding.entity_type
            if kind.startswith(_NAMED):
                of_block = self._found.setdefault(finding.span.block, {})
                private, young = of_block.get(finding.span, (0.0, 0.0))
                private += finding.score if kind != _AT_WORK else 0
                young += finding.score if kind in _YOUNG else 0
                of_block[finding.span] = private, young

    def within(self, *spans: Span) -> Iterator[tuple[Span, float, float]]:
        """The names in these places, with both probabilities."""
        for span in spans:
            for name, (private, young) in self._found.get(span.block, {}).items():
                if name.overlaps(span):
                    yield name, private, young


@dataclass(frozen=True, slots=True)
class Opinions:
    """All of them, of one document."""

    lines: Heard
    matters: Matters
    names: Names


def opinions(findings: Sequence[Finding]) -> Opinions:
    return Opinions(heard(findings), Matters(findings), Names(findings))


def heard(findings: Sequence[Finding]) -> Heard:
    """The reader's opinions of lines, by block."""
    found: dict[int, dict[str, float]] = {}
    for finding in findings:
        if finding.entity_type.startswith("LINE_"):
            of_block = found.setdefault(finding.span.block, {})
            kind = finding.entity_type
            of_block[kind] = max(finding.score, of_block.get(kind, 0))
    return found


def private(said: Heard) -> dict[int, float]:
    """By block, how likely it tells of what is or ought to be Part 2."""
    kinds = (SEALED, UNMARKED)
    return {block: max(of.get(kind, 0.0) for kind in kinds) for block, of in said.items()}


def score(said: Heard, index: int, kind: str) -> float:
    return said.get(index, {}).get(kind, 0.0)


def may_be_heard(line: Line) -> bool:
    """Whether a line is one of the minutes' own, and says anything."""
    if line.blank or line.agenda or line.header_row or line.block.story is not Story.BODY:
        return False
    return not (line.action_cell or line.top or (line.row is not None and len(line.text) < SPOKEN))
