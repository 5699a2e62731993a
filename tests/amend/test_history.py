"""Undo, objections and sign-off: what a history comes to, and which step it does not allow."""

from __future__ import annotations

import pytest
from desk_reviews import POLICY, at, review
from hypothesis import given
from hypothesis import strategies as st

from redactor.acts import (
    Answer,
    Ask,
    Comment,
    Decide,
    Objection,
    Published,
    Redo,
    Signer,
    SignOff,
    Step,
    Undo,
    What,
)
from redactor.amend.history import Standing, State, in_force, require, standing
from redactor.data import Action, Role
from redactor.errors import ActRefused
from redactor.policy import Policy

OSIAN = at("Osian Grug", review().document)
KEEP, CUT = Decide(OSIAN, Action.KEEP), Decide(OSIAN, Action.REDACT)
CLERK, TRUSTEE = Signer("Ffion Mair", Role.CLERK), Signer("Tegan Lloyd", Role.TRUSTEE)
OTHER = Signer("Huw Bevan", Role.TRUSTEE)
SHA = "a" * 64
OLDER = "b" * 64


def history(*steps: tuple[Signer, What]) -> tuple[Step, ...]:
    return tuple(Step(by, "2025-03-06T10:00:00Z", what) for by, what in steps)


def stands(*steps: tuple[Signer, What], policy: Policy = POLICY) -> Standing:
    return standing(history(*steps), SHA, policy)


def allowed(by: Signer, what: What, *before: tuple[Signer, What]) -> None:
    require(Step(by, "", what), history(*before), SHA, POLICY)


def test_undo_and_redo_go_back_and_forth_without_end() -> None:
    steps = [(CLERK, KEEP), (CLERK, CUT), (CLERK, Undo()), (CLERK, Undo()), (CLERK, Redo())]
    assert in_force(history(*steps)) == ((KEEP,), (CUT,))
    assert in_force(history(*steps, (CLERK, Redo()))) == ((KEEP, CUT), ())


def test_a_new_act_forgets_what_was_undone() -> None:
    assert in_force(history((CLERK, KEEP), (CLERK, Undo()), (CLERK, CUT))) == ((CUT,), ())


def test_comments_are_not_undone() -> None:
    steps = [(CLERK, KEEP), (TRUSTEE, Comment(OSIAN, "Why?")), (CLERK, Undo())]
    assert in_force(history(*steps)) == ((), (KEEP,))


@given(st.lists(st.sampled_from([KEEP, CUT, Undo(), Redo(), Comment(OSIAN, "Why?")])))
def test_as_many_redos_as_undos_change_nothing(tried: list[What]) -> None:
    steps: list[tuple[Signer, What]] = []
    for what in tried:
        try:
            allowed(CLERK, what, *steps)
        except ActRefused:
            continue
        steps.append((CLERK, what))
    done, undone = in_force(history(*steps))
    back = [*steps, *[(CLERK, Undo())] * len(done)]
    assert in_force(history(*back))[0] == ()
    forth = [*back, *[(CLERK, Redo())] * (len(done) + len(undone))]
    assert in_force(history(*forth)) == ((*done, *reversed(undone)), ())


def test_a_document_goes_from_review_to_sign_off_to_publication() -> None:
    steps: list[tuple[Signer, What]] = [(CLERK, KEEP)]
    assert stands(*steps).state is State.TO_REVIEW
    steps.append((CLERK, Ask(SHA)))
    assert stands(*steps).state is State.WAITING
    steps.append((TRUSTEE, SignOff(SHA)))
    assert (stands(*steps).state, stands(*steps).approvals) == (State.READY, (TRUSTEE,))
    steps.append((CLERK, Published(SHA, "c" * 64, "board-2025-03-05-minutes")))
    assert stands(*steps).state is State.PUBLISHED
    assert standing(history(*steps, (CLERK, CUT)), OLDER, POLICY).state is State.TO_REVIEW


@pytest.mark.parametrize("later", [CUT, Undo()], ids=["an act", "an undo"])
def test_a_later_change_voids_a_sign_off_and_says_so(later: What) -> None:
    found = stands((CLERK, KEEP), (TRUSTEE, SignOff(SHA)), (CLERK, later))
    assert (found.approvals, found.voided, found.missing) == ((), (TRUSTEE,), 1)


def test_a_sign_off_stays_void_when_the_change_is_undone() -> None:
    steps = [(CLERK, KEEP), (TRUSTEE, SignOff(SHA)), (CLERK, CUT), (CLERK, Undo())]
    assert stands(*steps).voided == (TRUSTEE,)
    again = stands(*steps, (TRUSTEE, SignOff(SHA)))
    assert (again.approvals, again.voided) == ((TRUSTEE,), ())


def test_a_sign_off_of_another_review_does_not_count() -> None:
    found = stands((TRUSTEE, SignOff(OLDER)))
    assert (found.missing, found.voided) == (1, (TRUSTEE,))


@pytest.mark.parametrize(
    "later", [Comment(OSIAN, "Good."), Ask(SHA)], ids=["a comment", "a question"]
)
def test_words_leave_a_sign_off_alone(later: What) -> None:
    assert not stands((CLERK, KEEP), (TRUSTEE, SignOff(SHA)), (CLERK, later)).missing


def test_an_objection_blocks_until_it_is_answered() -> None:
    steps = [(TRUSTEE, SignOff(SHA)), (OTHER, Objection(OSIAN, "Too much."))]
    assert (stands(*steps).state, stands(*steps).objections) == (State.TO_REVIEW, (1,))
    answered = stands(*steps, (CLERK, Answer(1, "It is a pupil.")))
    assert (answered.state, answered.objections) == (State.READY, ())


def test_one_person_approves_once_and_the_policy_counts() -> None:
    said = POLICY.model_dump()
    two = Policy.model_validate({**said, "sign_off": {"approvals": 2, "roles": ["trustee"]}})
    for again in (" TEGAN  lloyd", "Tegan\u00a0Lloyd", "Te\u200bgan Lloyd"):
        same = Signer(again, Role.TRUSTEE)
        one = stands((TRUSTEE, SignOff(SHA)), (same, SignOff(SHA)), policy=two)
        assert (one.missing, len(one.approvals)) == (1, 1)
    assert not stands((TRUSTEE, SignOff(SHA)), (OTHER, SignOff(SHA)), policy=two).missing


@pytest.mark.parametrize("name", ["", "  ", "\u200b"])
def test_an_empty_name_is_nobodys_approval(name: str) -> None:
    assert stands((Signer(name, TRUSTEE.role), SignOff(SHA))).missing == 1


def test_a_board_may_ask_for_nobody() -> None:
    said = POLICY.model_dump()
    none = Policy.model_validate({**said, "sign_off": {"approvals": 0, "roles": ["trustee"]}})
    assert stands(policy=none).state is State.READY


def test_who_decides_after_approving_has_not_approved() -> None:
    steps = [(TRUSTEE, SignOff(SHA)), (TRUSTEE, KEEP), (TRUSTEE, SignOff(SHA))]
    assert stands(*steps).missing == 1


@pytest.mark.parametrize(
    ("by", "what", "before"),
    [
        (CLERK, Undo(), []),
        (CLERK, Undo(), [(CLERK, KEEP), (CLERK, Undo())]),
        (CLERK, Redo(), [(CLERK, KEEP)]),
        (CLERK, Answer(0, "No."), [(TRUSTEE, Comment(OSIAN, "Why?"))]),
        (CLERK, Answer(0, "No."), [(TRUSTEE, Objection(OSIAN, "!")), (CLERK, Answer(0, "So."))]),
        (CLERK, Ask(OLDER), []),
        (TRUSTEE, SignOff(OLDER), []),
        (CLERK, SignOff(SHA), []),
        (TRUSTEE, SignOff(SHA), [(Signer("tegan lloyd", Role.CLERK), KEEP)]),
        (TRUSTEE, SignOff(SHA), [(TRUSTEE, KEEP), (TRUSTEE, Undo())]),
        (TRUSTEE, SignOff(SHA), [(TRUSTEE, Ask(SHA))]),
    ],
)
def test_a_step_that_does_not_count_is_refused(
    by: Signer, what: What, before: list[tuple[Signer, What]]
) -> None:
    with pytest.raises(ActRefused) as refused:
        allowed(by, what, *before)
    assert "Tegan" not in str(refused.value) + refused.value.hint


@pytest.mark.parametrize(
    ("by", "what", "before"),
    [
        (TRUSTEE, SignOff(SHA), [(CLERK, KEEP)]),
        (TRUSTEE, SignOff(SHA), [(TRUSTEE, Comment(OSIAN, "Hm."))]),
        (CLERK, Ask(SHA), []),
        (CLERK, KEEP, [(TRUSTEE, SignOff(SHA))]),
        (TRUSTEE, Answer(0, "Never mind."), [(TRUSTEE, Objection(OSIAN, "!"))]),
    ],
)
def test_a_step_that_counts_is_allowed(
    by: Signer, what: What, before: list[tuple[Signer, What]]
) -> None:
    allowed(by, what, *before)
