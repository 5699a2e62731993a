"""The list of recognizers, the table in the docs and the test files name the same kinds."""

from __future__ import annotations

import pickle
import socket
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from presidio_analyzer import EntityRecognizer, Pattern, RecognizerRegistry

from redactor.decide import KINDS as PLACEHOLDERS
from redactor.detect import recognizers
from redactor.detect.recognizers import DESCRIPTIONS, IDENTIFIERS
from redactor.detect.recognizers._base import StrictPatternRecognizer
from redactor.errors import DetectionError
from redactor.policy.model import ENTITY_TYPES, NoticePolicy
from redactor.web.markup.pieces import NAMES

DOCS = Path(__file__).parents[3] / "docs" / "recognizers.md"
LISTED = (*IDENTIFIERS, *DESCRIPTIONS)
KINDS = {kind.__name__: kind for kind in LISTED}
EVERY = [kind() for kind in LISTED]
COUNTS = {"exclusions"}  # ordinary, and yet a small number
ORDINARY = {
    "a budget": "The budget of £27,950 for 2025/26 was agreed, with £1,027,950 carried forward.",
    "opening hours": "Breakfast club is open 07:30-09:15 and the hall 15.15-17.45.",
    "results": "KS2 64% and KS1 71% met the standard; Progress 8 was -0.11.",
    "numbers of items": "Item 5.3.1 and items 12 to 14 were taken together.",
    "dates": "The review runs from 01-02-2026 to 03-04-2026; next meeting 9 July 2026 at 5.30pm.",
    "minute numbers": "Minute 18/77, LAB/61/24-25, FGB/23/12 and 1317.4 were signed.",
    "a roll": "Number on roll is 406 against a PAN of 420; 23 joined and 19 left.",
    "the school's own numbers": "URN 123456, DfE no. 873/2045, company number 07654321.",
    "exclusions": "Y11 PEX: 1. Y10 PEX: 0. Suspensions: three (5.5 days in all).",
    "votes": "The proposal was carried 7-1 with 2 abstentions, 9 of 11 governors being present.",
    "a signature": "Signed ____________________ Date ____________________ Page 1 of 12",
    "training": "Governors had completed Part 1 of KCSiE 2025 (v1.2) by 30/09/2025.",
}


def table_of_docs() -> list[tuple[str, str]]:
    rows = [line.split("|") for line in DOCS.read_text(encoding="utf-8").splitlines()]
    return [
        (row[1].strip(" `"), row[2].strip(" `"))
        for row in rows
        if len(row) > 2 and row[1].strip().startswith("`")
    ]


def test_every_recognizer_has_its_row_in_the_docs_and_the_docs_have_no_other() -> None:
    assert table_of_docs() == [
        (kind.__name__, recognizer.supported_entities[0])
        for kind, recognizer in zip(LISTED, EVERY, strict=True)
    ]


def test_every_kind_has_a_name_on_the_page_and_whatever_is_cut_a_placeholder() -> None:
    kinds = {recognizer.supported_entities[0] for recognizer in EVERY}
    notices = {name for name in NoticePolicy.model_fields if name.isupper()}
    assert kinds | notices | PLACEHOLDERS <= NAMES.keys()
    assert ENTITY_TYPES <= PLACEHOLDERS


def test_every_module_of_the_room_is_on_the_list() -> None:
    modules = {path.stem for path in Path(recognizers.__file__).parent.glob("[!_]*.py")}
    assert modules == {kind.__module__.rpartition(".")[2] for kind in LISTED}


def test_every_recognizer_has_a_test_file_of_its_name() -> None:
    wanted = {f"test_{kind.__module__.rpartition('.')[2]}.py" for kind in LISTED}
    assert wanted <= {path.name for path in Path(__file__).parent.glob("test_*.py")}


def test_every_recognizer_is_told_apart_by_name_and_entity_type() -> None:
    assert len({recognizer.name for recognizer in EVERY}) == len(EVERY)
    assert len({recognizer.supported_entities[0] for recognizer in EVERY}) == len(EVERY)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_any_presidio_registry_takes_it(kind: type[EntityRecognizer]) -> None:
    registry = RecognizerRegistry(recognizers=[])
    registry.add_recognizer(kind())
    (entity,) = registry.get_supported_entities(["en"])
    assert entity == kind.ENTITY


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_it_goes_to_another_process(kind: type[EntityRecognizer]) -> None:
    assert pickle.loads(pickle.dumps(kind())).name == kind.__name__  # noqa: S301  # our own bytes


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_running_out_of_time_is_an_error_and_never_an_empty_list(
    kind: type[EntityRecognizer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kind, "TIMEOUT", 0.01)
    hopeless = kind(patterns=[Pattern("hopeless", "(a|aa)+$", 0.5)])
    with pytest.raises(DetectionError, match=kind.__name__):
        hopeless.analyze("a" * 60 + "!", [], None)


@pytest.mark.parametrize("what", ORDINARY)
def test_ordinary_lines_of_minutes_are_left_by_all(what: str) -> None:
    found = {r.name for r in EVERY if r.analyze(ORDINARY[what], [], None)}
    assert found == ({"SmallNumberRecognizer"} if what in COUNTS else set())


def test_nothing_asks_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        pytest.fail("a recognizer tried the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    text = "kim@example.org, 07700 900417, GB82 WEST 1234 5698 7654 32, 37 Sycamore Rise CX9 4ZQ"
    assert sum(len(kind().analyze(text, [], None)) for kind in LISTED) == 5


def test_a_finding_inside_a_better_one_is_not_told_twice() -> None:
    class Words(StrictPatternRecognizer):
        ENTITY = "WORDS"
        PATTERNS = (Pattern("one", "red", 0.5), Pattern("two", "red door", 0.6))

    (result,) = Words().analyze("the red door", ["WORDS"])
    assert (result.start, result.end, result.score) == (4, 12, 0.6)


TOKENS = st.sampled_from(
    [
        "07700", "900417", "£27,950", "2025/26", "KS2", "64%", "Year 3", "DOB:", "3/9/10", "UPN",
        "K308240116047", "\u0663\u0664\u0665", "ref.", "NHS number", "943 476 5919", "sort code",
        "12-34-56", "Mr", "Flat 3,", "Court,", "CX9 4ZQ", "@", "kim@example.org", "+44", "(0)", "\n",
    ]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(TOKENS | st.text(max_size=6), max_size=14).map(" ".join))
def test_findings_lie_inside_the_text_with_a_score_between_nought_and_one(text: str) -> None:
    for recognizer in EVERY:
        for result in recognizer.analyze(text, [], None):
            assert 0 <= result.start < result.end <= len(text)
            assert 0 < result.score <= 1
