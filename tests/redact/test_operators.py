"""How a text is cut: by presidio-anonymizer, with what the policy asks for."""

from __future__ import annotations

import pytest
from presidio_anonymizer.entities import InvalidParamError
from reviews import POLICY, cut, document

from redactor.policy import Policy
from redactor.redact.operators import Placeholder, written

MINUTES = document("Osian Grug, Nanw and Osian’s nan spoke – 07700 900284.")
CUTS = [
    cut("Osian Grug", MINUTES),
    cut("Nanw", MINUTES, "[Pupil B]"),
    cut("Osian’s nan", MINUTES, "[Relative A]"),
    cut("07700 900284", MINUTES, "[phone number]"),
]


def results(name: str) -> list[str]:
    policy = Policy.model_validate(
        {**POLICY.model_dump(), "operator": {"name": name, "text": "[cut]"}}
    )
    return written(MINUTES.blocks[0].text, CUTS, policy)


def test_each_stretch_gets_its_own_placeholder_in_order() -> None:
    placeholders = ["[Pupil A]", "[Pupil B]", "[Relative A]", "[phone number]"]
    assert results("placeholder") == placeholders


def test_replace_writes_one_text_for_all() -> None:
    assert results("replace") == ["[cut]"] * 4


def test_redact_leaves_nothing() -> None:
    assert results("redact") == [""] * 4


def test_nothing_to_cut_is_nothing_written() -> None:
    assert written("Nobody spoke.", [], POLICY) == []


def test_twenty_names_in_a_row_keep_their_order() -> None:
    minutes = document(" ".join(f"Name{chr(97 + n)}" for n in range(20)))
    cuts = [cut(f"Name{chr(97 + n)}", minutes, f"[Pupil {n}]") for n in range(20)]
    assert written(minutes.blocks[0].text, cuts, POLICY) == [f"[Pupil {n}]" for n in range(20)]


def test_the_placeholder_operator_does_not_look_at_the_text() -> None:
    operator = Placeholder()
    assert operator.operate("Osian", {"placeholder": "[Pupil A]"}) == "[Pupil A]"
    assert operator.operate("Maximilian", {"placeholder": "[Pupil A]"}) == "[Pupil A]"


@pytest.mark.parametrize("parameters", [None, {}, {"placeholder": ""}])
def test_a_cut_without_a_placeholder_is_an_error_and_not_a_gap(
    parameters: dict[str, str] | None,
) -> None:
    with pytest.raises((InvalidParamError, ValueError)):
        Placeholder().validate(parameters)
