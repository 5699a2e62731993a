"""The policy decides about every mention; cuts never shrink; placeholders follow the text."""

from __future__ import annotations

import pytest

from redactor.data import (
    Action,
    Decision,
    Finding,
    Matter,
    Mention,
    Part,
    Person,
    Role,
    Section,
    Span,
)
from redactor.decide import decide
from redactor.policy import load

POLICY = load()


def person(  # noqa: PLR0913  # the columns of the tables below
    text: str,
    role: Role,
    *places: tuple[int, int],
    matter: Matter = Matter.ORDINARY,
    number: int = 0,
    seated: bool = False,
    publish: bool | None = None,
) -> Person:
    """Somebody who is named at (block, start) places."""
    mentions = tuple(
        Mention(Span(block, at, at + len(text)), text, role, matter, 0.9, "test")
        for block, at in places or ((0, 0),)
    )
    return Person(number, text, role, mentions, (), rostered=seated, publish=publish)


def action(one: Person) -> Action:
    (decision,) = decide((), (one,), (), POLICY)
    return decision.action


REDACT, KEEP, REVIEW = Action.REDACT, Action.KEEP, Action.REVIEW
SEATED, ELSEWHERE = "seated", "elsewhere"
RULES = {
    "a pupil": (Role.PUPIL, Matter.ORDINARY, ELSEWHERE, REDACT),
    "a pupil at the table": (Role.PUPIL, Matter.ORDINARY, SEATED, REDACT),
    "a relative": (Role.FAMILY, Matter.ORDINARY, ELSEWHERE, REDACT),
    "a governor": (Role.GOVERNOR, Matter.ORDINARY, SEATED, KEEP),
    "a governor in a pupil's matter": (Role.GOVERNOR, Matter.PUPIL, SEATED, KEEP),
    "a head in a matter of their own": (Role.HEAD, Matter.PERSONNEL, SEATED, REDACT),
    "a clerk in a matter of their own": (Role.CLERK, Matter.PERSONNEL, SEATED, REDACT),
    "staff at work": (Role.STAFF, Matter.ORDINARY, ELSEWHERE, KEEP),
    "staff in a personnel matter": (Role.STAFF, Matter.PERSONNEL, ELSEWHERE, REDACT),
    "staff complained of": (Role.STAFF, Matter.COMPLAINT, ELSEWHERE, REDACT),
    "staff at the table where a complaint is heard": (Role.STAFF, Matter.COMPLAINT, SEATED, KEEP),
    "staff in a pupil's matter": (Role.STAFF, Matter.PUPIL, ELSEWHERE, REVIEW),
    "staff at the table in a pupil's matter": (Role.STAFF, Matter.PUPIL, SEATED, KEEP),
    "a visitor": (Role.OTHER, Matter.ORDINARY, ELSEWHERE, KEEP),
    "nobody knows who": (Role.UNKNOWN, Matter.ORDINARY, ELSEWHERE, REVIEW),
    "nobody knows who, in a personnel matter": (Role.UNKNOWN, Matter.PERSONNEL, ELSEWHERE, REVIEW),
}


@pytest.mark.parametrize(("role", "matter", "place", "expected"), RULES.values(), ids=RULES)
def test_the_first_rule_that_fits_decides(
    role: Role, matter: Matter, place: str, expected: Action
) -> None:
    one = person("Ada Birch", role, matter=matter, seated=place == SEATED)
    assert action(one) is expected


def test_the_rosters_publish_column_goes_before_the_rules() -> None:
    assert action(person("Ada Birch", Role.STAFF, publish=False)) is REDACT
    assert action(person("Ada Birch", Role.PUPIL, publish=True)) is KEEP


def test_the_publish_column_does_not_publish_somebodys_own_matter() -> None:
    head = person("Ada Birch", Role.HEAD, matter=Matter.PERSONNEL, publish=True)
    assert action(head) is REDACT


def test_every_decision_says_which_clause_it_rests_on() -> None:
    (cut,) = decide((), (person("Ada", Role.PUPIL),), (), POLICY)
    assert (cut.reason.code, cut.reason.clause.startswith("Guidance c)")) == ("15(3)(b)", True)


def finding(text: str, at: int, kind: str = "UK_POSTCODE", score: float = 0.9) -> Finding:
    return Finding(Span(0, at, at + len(text)), text, kind, score, "test")


def test_an_identifier_goes_before_a_name_in_the_same_place() -> None:
    (decision,) = decide((finding("CX9 4AA", 0),), (person("CX9 4AA", Role.PUPIL),), (), POLICY)
    assert decision.placeholder == "[postcode]"


def test_a_faint_identifier_stays_and_so_does_a_class() -> None:
    findings = (finding("01632 960 123", 0, "PHONE_NUMBER", 0.3), finding("5B", 20, "PUPIL_CLASS"))
    assert [d.action for d in decide(findings, (), (), POLICY)] == [KEEP, KEEP]


def test_an_official_number_is_a_personal_number() -> None:
    (decision,) = decide((finding("485 777 3456", 0, "UK_NHS"),), (), (), POLICY)
    assert decision.placeholder == "[personal number]"


def test_where_cuts_overlap_the_union_is_cut() -> None:
    pupil = person("Kayden Moss", Role.PUPIL, (0, 0))
    decisions = decide((finding("Moss Lane", 7, "UK_ADDRESS"),), (pupil,), (), POLICY)
    assert [(d.span, d.text, d.cut) for d in decisions] == [
        (Span(0, 0, 16), "Kayden Moss Lane", True)
    ]


def test_a_cut_inside_something_kept_is_cut_all_the_same() -> None:
    governor = person("Ada Birch Moss", Role.GOVERNOR, (0, 0), seated=True)
    pupil = person("Moss", Role.PUPIL, (0, 10), number=1)
    decisions = decide((), (governor, pupil), (), POLICY)
    assert [d for d in decisions if d.cut and d.span.covers(Span(0, 10, 14))]


def placeholders(decisions: tuple[Decision, ...]) -> list[str]:
    return [d.placeholder for d in decisions]


def test_placeholders_are_lettered_in_the_order_of_the_text_and_stay_the_same() -> None:
    people = (
        person("Zayd", Role.PUPIL, (2, 0), (4, 0), number=0),
        person("Ada", Role.PUPIL, (1, 0), number=1),
        person("Mrs Moss", Role.FAMILY, (3, 0), number=2),
    )
    assert placeholders(decide((), people, (), POLICY)) == [
        "[Pupil A]",
        "[Pupil B]",
        "[Relative A]",
        "[Pupil B]",
    ]


def test_after_z_comes_aa() -> None:
    people = [person("Ada", Role.PUPIL, (block, 0), number=block) for block in range(28)]
    assert placeholders(decide((), people, (), POLICY))[25:] == [
        "[Pupil Z]",
        "[Pupil AA]",
        "[Pupil AB]",
    ]


def test_roles_that_share_a_word_share_their_letters() -> None:
    people = (
        person("Ada", Role.UNKNOWN, (0, 0), number=0),
        person("Bea", Role.OTHER, (1, 0), number=1, publish=False),
    )
    assert placeholders(decide((), people, (), POLICY)) == ["[Person A]", "[Person B]"]


def test_who_is_named_in_part_2_alone_uses_up_no_letter() -> None:
    people = (
        person("Zayd", Role.PUPIL, (1, 0), number=0),
        person("Ada", Role.PUPIL, (2, 0), number=1),
    )
    sealed = Section("s1", Part.TWO, (Span(1, 0, 40),))
    assert placeholders(decide((), people, (sealed,), POLICY)) == ["[Pupil]", "[Pupil A]"]


def test_what_stays_has_no_placeholder() -> None:
    assert placeholders(decide((), (person("Ada", Role.GOVERNOR, seated=True),), (), POLICY)) == [
        ""
    ]


def test_a_name_inside_a_faint_address_that_stays_is_cut_all_the_same() -> None:
    address = finding("Kayden Moss, 4 Tarn Close", 0, "UK_ADDRESS", 0.3)
    (decision,) = decide((address,), (person("Kayden Moss", Role.PUPIL),), (), POLICY)
    assert decision.cut


def test_a_sentence_that_is_about_a_matter_is_no_identifier() -> None:
    assert decide((finding("She resigned.", 0, "PERSONNEL_MATTER"),), (), (), POLICY) == ()


def test_what_somebody_is_here_decides_not_what_they_are_elsewhere() -> None:
    mention = Mention(Span(0, 0, 8), "Mr Birch", Role.UNKNOWN, Matter.ORDINARY, 0.9, "test")
    teacher = Person(0, "Mr Birch", Role.STAFF, (mention,), ())
    assert action(teacher) is REVIEW
