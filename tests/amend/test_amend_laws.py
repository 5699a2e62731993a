"""Laws that hold for any acts in any order."""

from __future__ import annotations

from itertools import pairwise

from desk_reviews import POLICY, acts, characters, keeps, redacts, review
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from redactor.acts import Act, Keep, Redact
from redactor.amend import amended, review_sha256
from redactor.data import Review
from redactor.errors import ActRefused
from redactor.pipeline import public_text

FIRST = review()
REVIEW = TypeAdapter(Review)
ACTS = TypeAdapter(tuple[Act, ...])
BYTES = REVIEW.dump_json(FIRST)


def fitting(tried: list[Act]) -> list[Act]:
    """Those of the acts that the review allows, one after another."""
    done: list[Act] = []
    for act in tried:
        try:
            amended(FIRST, [*done, act], POLICY)
        except ActRefused:
            continue
        done.append(act)
    return done


several = st.lists(acts(), max_size=6).map(fitting)


@given(several)
def test_undo_gives_the_same_bytes_and_redo_too(done: list[Act]) -> None:
    states = [REVIEW.dump_json(amended(FIRST, done[:n], POLICY)) for n in range(len(done) + 1)]
    for n in reversed(range(len(done) + 1)):
        assert REVIEW.dump_json(amended(FIRST, done[:n], POLICY)) == states[n]
    assert states[0] == BYTES == REVIEW.dump_json(FIRST)


@given(several)
def test_acts_commute_with_saving_and_loading(done: list[Act]) -> None:
    loaded = ACTS.validate_json(ACTS.dump_json(tuple(done)), strict=True)
    assert loaded == tuple(done)
    again = amended(REVIEW.validate_json(BYTES, strict=True), loaded, POLICY)
    now = amended(FIRST, done, POLICY)
    assert again == now
    assert REVIEW.validate_json(REVIEW.dump_json(now), strict=True) == now
    assert review_sha256(again) == review_sha256(now)


@given(several)
def test_decisions_are_in_order_say_what_stands_there_and_never_overlap(done: list[Act]) -> None:
    now = amended(FIRST, done, POLICY)
    assert all(a.span < b.span and not a.span.overlaps(b.span) for a, b in pairwise(now.decisions))
    for decision in now.decisions:
        block = now.document.blocks[decision.span.block]
        assert block.text[decision.span.start : decision.span.end] == decision.text
        assert bool(decision.placeholder) == decision.cut
        assert decision.person is None or decision.person in {p.id for p in now.people}


@given(several)
def test_sections_still_cover_every_character_once(done: list[Act]) -> None:
    now = amended(FIRST, done, POLICY)
    covered = sorted(
        (span.block, at)
        for section in now.sections
        for span in section.spans
        for at in range(span.start, span.end)
    )
    assert covered == [(b.index, at) for b in now.document.blocks for at in range(len(b.text))]
    assert len({section.id for section in now.sections}) == len(now.sections)


@given(several)
def test_what_is_cut_or_sealed_is_not_in_part_1_at_its_place(done: list[Act]) -> None:
    now = amended(FIRST, done, POLICY)
    gone = characters(now, cut=True) | characters(now, cut=False)
    left = "".join(
        c for b in now.document.blocks for at, c in enumerate(b.text) if (b.index, at) not in gone
    )
    public = "".join(public_text(now, POLICY))
    rest = iter(public)
    assert all(c in rest for c in left), "something public got lost"
    assert public.count("960118") == left.count("960118")


@given(several, redacts())
def test_whatever_is_redacted_is_cut_and_what_was_cut_stays_cut(
    done: list[Act], act: Redact
) -> None:
    before = amended(FIRST, done, POLICY)
    if act not in fitting([*done, act])[len(done) :]:
        return
    now = amended(FIRST, [*done, act], POLICY)
    assert characters(before, cut=True) <= characters(now, cut=True)
    text = FIRST.document.blocks[act.at.block].text
    selected = {
        (act.at.block, at) for at in range(act.at.start, act.at.end) if not text[at].isspace()
    }
    assert selected <= characters(now, cut=True)


@given(several, keeps())
def test_a_kept_selection_uncovers_nothing_outside_it(done: list[Act], act: Keep) -> None:
    before = amended(FIRST, done, POLICY)
    if len(fitting([*done, act])) == len(done):
        return
    now = amended(FIRST, [*done, act], POLICY)
    uncovered = characters(before, cut=True) - characters(now, cut=True)
    assert all(b == act.at.block and act.at.start <= at < act.at.end for b, at in uncovered)
    assert characters(before, cut=False) == characters(now, cut=False)
