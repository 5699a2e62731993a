"""Which pictures go out: none, unless the policy keeps crests; and never one that shows somebody."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from reviews import POLICY, cut, document, review, sealed, stretch, stubs, whole

from redactor.data import Block, Document, Picture, Review, Story
from redactor.redact import plan

if TYPE_CHECKING:
    from redactor.policy import Policy

MARK = "[picture removed]"
CREST, OTHER = "a" * 64, "b" * 64


def keeping(*known: str, crest: str = "keep") -> Policy:
    chosen = POLICY.pictures.model_copy(update={"crest": crest, "known": known})
    return POLICY.model_copy(update={"pictures": chosen})


def minutes(*, alt: str = "School crest", everywhere: bool = True, sha256: str = CREST) -> Document:
    """A crest in the header, under it the school's name."""
    head = (
        Block(0, Story.HEADER, f"{MARK} Harrowmere"),
        Block(0, Story.HEADER, "Tel. 01632 960 100"),
    )
    of = document("1. Welcome", "Isolde Threlkeld sang.", "2. Dates", *head)
    crest = Picture(stretch(MARK, of), sha256, b"png", 500_000, 500_000, alt, everywhere)
    return replace(of, pictures=(crest,))


def kept(of: Review, policy: Policy) -> int:
    return len(plan(of, stubs(of), policy).edits.pictures)


def test_no_picture_goes_out_by_default() -> None:
    assert kept(review(minutes()), POLICY) == 0
    assert kept(review(minutes()), keeping(CREST, crest="drop")) == 0


def test_a_crest_in_every_header_stays_where_the_policy_keeps_crests() -> None:
    planned = plan(review(minutes()), {}, keeping())

    assert [one.sha256 for one in planned.edits.pictures] == [CREST]
    assert planned.public[3:] == (" Harrowmere", "Tel. 01632 960 100")


@pytest.mark.parametrize(("known", "count"), [((CREST,), 1), ((OTHER,), 0), ((), 0)])
def test_a_picture_elsewhere_stays_only_when_the_policy_knows_it(
    known: tuple[str, ...], count: int
) -> None:
    assert kept(review(minutes(everywhere=False)), keeping(*known)) == count


@pytest.mark.parametrize(
    ("alt", "count"),
    [
        ("School crest", 1),
        ("", 1),
        ("A red lion on a blue shield", 1),
        ("Isolde Threlkeld receives the cup", 0),
        ("Crest, drawn by Imogen Tarry in Year 5", 0),
    ],
)
def test_a_picture_that_is_said_to_show_somebody_is_no_crest(alt: str, count: int) -> None:
    assert kept(review(minutes(alt=alt)), keeping(CREST)) == count


@pytest.mark.parametrize(("text", "count"), [("Tel. 01632 960 100", 0), ("Harrowmere", 0), ("Isolde Threlkeld", 1)])  # fmt: skip
def test_a_picture_beside_somebody_who_is_cut_is_no_crest(text: str, count: int) -> None:
    of = minutes()

    assert kept(review(of, cut(text, of)), keeping(CREST)) == count


def test_the_last_line_of_the_minutes_does_not_stand_beside_the_header() -> None:
    of = minutes()

    assert kept(review(of, cut("Dates", of)), keeping(CREST)) == 1


def test_a_picture_in_a_sealed_item_goes_with_it() -> None:
    of = minutes()

    assert kept(review(of, sealed(whole(3, of=of))), keeping(CREST)) == 0
