"""People and findings → decisions, each with its reason: the policy speaks, nothing else.

What lives here: which rule of the policy fits a mention, the placeholders, and what happens where
two findings overlap. What does not: who somebody is (`people`), and how a text is cut (`redact`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from redactor.data import (
    Action,
    Decision,
    Finding,
    Matter,
    Mention,
    Notice,
    Part,
    Person,
    Role,
    Section,
    Span,
    Treatment,
)
from redactor.policy.model import ENTITY_TYPES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from redactor.policy import Policy

# What stands for an identifier; the kind may be known, the value not.
_PLACEHOLDERS = {
    "PHONE_NUMBER": "phone number",
    "EMAIL_ADDRESS": "e-mail address",
    "URL": "web address",
    "SOCIAL_HANDLE": "account name",
    "UK_ADDRESS": "address",
    "UK_POSTCODE": "postcode",
    "DATE_OF_BIRTH": "date of birth",
    "UK_NINO": "personal number",
    "UK_NHS": "personal number",
    "UK_UPN": "personal number",
    "UK_ULN": "personal number",
    "UK_PASSPORT": "personal number",
    "UK_DRIVING_LICENCE": "personal number",
    "UK_VEHICLE_REGISTRATION": "vehicle registration",
    "UK_BANK_ACCOUNT": "bank details",
    "IBAN_CODE": "bank details",
    "CASE_REFERENCE": "reference",
    "PUPIL_CLASS": "class",
    "QUASI_IDENTIFIER": "description removed",
    "SMALL_NUMBER": "small number",
    "ABSENCE_REASON": "reason not published",
    "RELATIONSHIP": "relationship removed",
    "QUOTED_LETTER": "quotation removed",
    "PEOPLE_TABLE_DETAIL": "details removed",
}
# What a placeholder that names no person may speak of.
KINDS = _PLACEHOLDERS.keys()


type _Called = tuple[int, Role]


def decide(
    findings: Sequence[Finding],
    people: Sequence[Person],
    sections: Sequence[Section],
    policy: Policy,
    notices: Sequence[Notice] = (),
) -> tuple[Decision, ...]:
    """One decision for each stretch that names or identifies somebody, in reading order.

    Decisions do not overlap. Notices count only where the policy redacts them. Mentions inside
    Part 2 get a decision too, because the verifier must know which names may not appear elsewhere.
    """
    mentioned = [of_mention(person, m, policy) for person in people for m in person.mentions]
    identified = [_of_finding(f, policy) for f in findings if _identifies(f)]
    described = [_of_notice(n) for n in notices if n.treatment is Treatment.REDACT]
    joined = united([*mentioned, *identified, *described])
    return tuple(with_placeholders(joined, people, sections, policy))


def _identifies(finding: Finding) -> bool:
    """A name is decided by its mention; what describes is decided as a notice, or is evidence."""
    return finding.entity_type in ENTITY_TYPES


def of_mention(person: Person, mention: Mention, policy: Policy) -> Decision:
    """What the policy says of one mention, still without its placeholder."""
    action, reason = _rule(person, mention, policy)
    return Decision(
        span=mention.span,
        text=mention.text,
        entity_type="PERSON",
        action=action,
        reason=policy.reasons[reason],
        score=mention.score,
        recognizer=mention.recognizer,
        role=mention.role,
        person=person.id,
        why="; ".join(mention.evidence or person.evidence),
    )


def _rule(person: Person, mention: Mention, policy: Policy) -> tuple[Action, str]:
    """What the roster says of a person goes before the policy's rules."""
    if person.publish is not None and mention.matter is Matter.ORDINARY:
        return (Action.KEEP, "office") if person.publish else (Action.REDACT, "personal")
    for rule in policy.people:
        if rule.fits(mention.role, mention.matter, seated=person.rostered):
            return rule.action, rule.reason
    return Action.REVIEW, "personal"


def _of_finding(finding: Finding, policy: Policy) -> Decision:
    return Decision(
        span=finding.span,
        text=finding.text,
        entity_type=finding.entity_type,
        action=policy.identifiers.action(finding.entity_type, finding.score),
        reason=policy.reasons["contact"],
        score=finding.score,
        recognizer=finding.recognizer,
    )


def _of_notice(notice: Notice) -> Decision:
    return Decision(
        span=notice.span,
        text=notice.text,
        entity_type=notice.kind,
        action=Action.REDACT,
        reason=notice.reason,
        score=notice.score,
        recognizer="policy",
        why=notice.why,
    )


def united(decisions: Iterable[Decision]) -> list[Decision]:
    """Where decisions overlap the wider one speaks; a cut is never narrowed by something kept."""
    done: list[Decision] = []
    for decision in sorted(decisions, key=_reading_order):
        wide = decision
        while done and done[-1].span.overlaps(wide.span):
            wide = _joined(done.pop(), wide)
        done.append(wide)
    return done


def _reading_order(decision: Decision) -> tuple[int, int, int, int]:
    span = decision.span
    return span.block, span.start, -span.end, _rank(decision)


def _joined(first: Decision, second: Decision) -> Decision:
    speaks = first.cut or not second.cut
    if speaks and first.span.covers(second.span) and _rank(first) <= _rank(second):
        return first
    leading = min(first, second, key=lambda d: (not d.cut, _rank(d), -(d.span.end - d.span.start)))
    other = second if leading is first else first
    if not leading.cut or (leading.span.covers(other.span)):
        return leading
    start, end = min(first.span.start, second.span.start), max(first.span.end, second.span.end)
    text = first.text + second.text[len(second.text) - max(0, end - first.span.end) :]
    return replace(leading, span=Span(leading.span.block, start, end), text=text)


def _rank(decision: Decision) -> int:
    """A certain identifier before a name: "CX9 4AA" is a postcode, whatever the model says."""
    if decision.entity_type == "PERSON":
        return 1
    return 2 if decision.entity_type == "PUPIL_CLASS" else 0


def with_placeholders(
    decisions: Sequence[Decision],
    people: Sequence[Person],
    sections: Sequence[Section],
    policy: Policy,
) -> Iterator[Decision]:
    """Number the persons who are cut from Part 1 in the order of the text, by what they are."""
    roles = {person.id: person.role for person in people}
    sealed: dict[int, list[Span]] = {}
    for section in sections:
        if section.part is Part.TWO:
            for span in section.spans:
                sealed.setdefault(span.block, []).append(span)
    public = {
        _called(d, roles)
        for d in decisions
        if d.cut and not any(span.overlaps(d.span) for span in sealed.get(d.span.block, ()))
    }
    names: dict[_Called, str] = {}
    count: dict[str, int] = {}
    for decision in decisions:
        called = _called(decision, roles)
        if called is not None and called in public and decision.cut and called not in names:
            label = policy.placeholders[called[1]]
            names[called] = f"[{label} {_letters(count.setdefault(label, 0))}]"
            count[label] += 1
        yield replace(decision, placeholder=_placeholder(decision, called, names, policy))


def _called(decision: Decision, roles: Mapping[int, Role]) -> _Called | None:
    """The person and what a placeholder says of them; two sorts of placeholder share no letter."""
    if decision.person is None:
        return None
    return decision.person, decision.kind or roles[decision.person]


def _placeholder(
    decision: Decision, called: _Called | None, names: Mapping[_Called, str], policy: Policy
) -> str:
    if not decision.cut:
        return ""
    if called is not None and called in names:
        return names[called]
    if called is None and decision.kind is None:
        return f"[{_PLACEHOLDERS[decision.entity_type]}]"
    return f"[{policy.placeholders[decision.kind or decision.role]}]"


def _letters(number: int) -> str:
    """Count in letters: A … Z, AA, AB, and so on."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
