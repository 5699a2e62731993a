"""From findings of descriptions to notices: what is too faint, what is no small number, what is one.

What lives here: which findings are put before the reviewer, and how many at once. What does not:
the words of a description (`detect`).
"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from redactor.data import Document, Finding, Notice, Reason, Span, Treatment
from redactor.naming.numbers import values
from redactor.naming.sentences import around
from redactor.notices.cues import COMPLAINT_CASE, ILLNESS_OR_LEAVE, PERSONNEL_CASE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from redactor.policy import Policy

DESCRIPTIONS = {  # kind → its reason, by the name that the policy gives it
    "QUASI_IDENTIFIER": "personal",
    "SMALL_NUMBER": "pupil",
    "ABSENCE_REASON": "personal",
    "RELATIONSHIP": "personal",
    "QUOTED_LETTER": "personal",
    "PEOPLE_TABLE": "pupil",
    "PEOPLE_TABLE_DETAIL": "pupil",
}
_COUNT = "a count of "  # how the recognizer of small numbers says which
_NUMBER_TABLE = "number table"  # what the reader of tables calls itself
_BESIDE_PARAGRAPHS = frozenset({"QUASI_IDENTIFIER", "PEOPLE_TABLE"})  # told though the paragraph is
_HEARD = ("PUPIL_MATTER", "PERSONNEL_MATTER", "COMPLAINT_MATTER", "LEGAL_MATTER")


def notices(
    document: Document,
    findings: Sequence[Finding],
    paragraphs: Sequence[Notice],
    policy: Policy,
) -> Iterator[Notice]:
    """Notices for all findings of a description, in reading order.

    Args:
        document: what was read.
        findings: everything that was detected in it.
        paragraphs: what is told as a whole already.
        policy: says which kinds are told, and what is small.
    """
    whole = {n.span.block for n in paragraphs if n.treatment is Treatment.SHOW}
    told = [
        f
        for f in findings
        if f.entity_type in DESCRIPTIONS and _counts(document, f, findings, policy)
    ]
    found = [_notice(f, policy) for f in told]
    yield from (n for n in found if n.treatment is not Treatment.SHOW)
    shown = [_notice(f, policy) for f in _once_a_table(document, told)]
    shown = [n for n in shown if n.treatment is Treatment.SHOW]
    for _, group in groupby(sorted(shown, key=_place), key=lambda n: n.span.block):
        for notice in _united(document, list(group)):
            if notice.kind in _BESIDE_PARAGRAPHS or notice.span.block not in whole:
                yield notice


def _once_a_table(document: Document, findings: Sequence[Finding]) -> Iterator[Finding]:
    """Of the small numbers of a table only the first, which tells how many there are."""
    cells: dict[int, list[Finding]] = {}
    for finding in findings:
        place = document.blocks[finding.span.block].place
        if finding.recognizer == _NUMBER_TABLE and place is not None:
            cells.setdefault(place.table, []).append(finding)
        else:
            yield finding
    for first, *others in cells.values():
        more = f"; {len(others)} more in the table" if others else ""
        yield replace(first, why=f"{first.why}{more}")


def _place(notice: Notice) -> tuple[Span, str]:
    return notice.span, notice.kind


def _notice(finding: Finding, policy: Policy) -> Notice:
    kind = finding.entity_type
    reason: Reason = policy.reasons[DESCRIPTIONS[kind]]
    treatment = policy.treatment(kind)
    return Notice(finding.span, finding.text, kind, finding.score, reason, finding.why, treatment)


def _counts(
    document: Document, finding: Finding, findings: Iterable[Finding], policy: Policy
) -> bool:
    """Whether a finding is to be told: small enough, and not too faint without other evidence."""
    if finding.entity_type == "SMALL_NUMBER":
        counted = values(finding.why.removeprefix(_COUNT))
        return not counted or counted[-1] < policy.notices.small_below
    return (
        finding.score >= policy.notices.faint
        or _heard(finding, findings, policy)
        or _is_private(document.blocks[finding.span.block].text, finding.span)
    )


def _is_private(text: str, span: Span) -> bool:
    """Whether the words of the sentence, apart from the description, are those of a case."""
    start, end = around(text, span.start, span.end)
    said = f"{text[start : span.start]} {text[span.end : end]}"
    return any(p.search(said) for p in (ILLNESS_OR_LEAVE, PERSONNEL_CASE, COMPLAINT_CASE))


def _heard(finding: Finding, findings: Iterable[Finding], policy: Policy) -> bool:
    """Whether the classifier says that the sentence is about somebody's private matter."""
    return any(
        f.entity_type in _HEARD
        and f.score >= policy.notices.sure_matter
        and f.span.overlaps(finding.span)
        for f in findings
    )


def _united(document: Document, group: Sequence[Notice]) -> Iterator[Notice]:
    """Of one paragraph: its small numbers as one thing to look at, and nothing inside another."""
    numbers = [n for n in group if n.kind == "SMALL_NUMBER"]
    rest = [n for n in group if n.kind != "SMALL_NUMBER"]
    together = [*rest, *([_joined(document, numbers)] if numbers else [])]
    for notice in together:
        others = (other for other in together if other is not notice)
        if not any(_says_more(other, notice) for other in others):
            yield notice


def _says_more(one: Notice, other: Notice) -> bool:
    """Whether one notice covers another and makes it needless; of two alike the surer stays."""
    if not one.span.covers(other.span):
        return False
    if one.kind == "SMALL_NUMBER" and other.kind == "QUASI_IDENTIFIER" and one.span != other.span:
        return False  # "one referral concerned a student from Afghanistan" tells more than a count
    return one.span != other.span or (one.score, one.kind) > (other.score, other.kind)


def _joined(document: Document, numbers: Sequence[Notice]) -> Notice:
    first = numbers[0]
    block = first.span.block
    span = Span(block, first.span.start, max(n.span.end for n in numbers))
    return replace(
        first,
        span=span,
        text=document.blocks[block].text[span.start : span.end],
        score=max(n.score for n in numbers),
        why="; ".join(dict.fromkeys(n.why for n in numbers)),
    )
