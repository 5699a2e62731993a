"""For each place of the catalogue, something is planted in a finished Part 1: it is always refused."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from disguises import BYTES, ENCODINGS, PLACES, STRUCTURES
from good_package import CLAIM, good_parts, pack
from hiding_places import CATALOGUE, Planting
from planting import new_part
from product import minutes

from redactor.data import Source
from redactor.pipeline import prepare, publish
from redactor.policy import load
from redactor.verify import Claim, Kind, verify

if TYPE_CHECKING:
    from collections.abc import Callable

    from planting import Parts, Planter

DOCUMENTATION = Path(__file__).parents[2] / "docs" / "verifier.md"


@dataclass(frozen=True)
class Base:
    """A finished Part 1, a redacted value and a run of words of Part 2."""

    parts: Parts = field(repr=False)
    claim: Claim
    value: str = field(repr=False)
    words: str = field(repr=False)

    def kinds(self, file: bytes, name: str = "minutes.docx") -> set[Kind]:
        return {Kind(leak.kind) for leak in verify(file, name, self.claim).leaks}


def made_by_hand() -> Base:
    parts = {
        name: data if isinstance(data, bytes) else data.encode()
        for name, data in good_parts().items()
    }
    return Base(parts, CLAIM, "Kayden Sharples", "the pupil had brought a knife into school")


def made_by_the_product() -> Base:
    policy = load()
    source = Source("minutes", minutes())
    review = prepare(source, policy)
    part1 = publish(source, review, policy)[0].part1
    with zipfile.ZipFile(io.BytesIO(part1)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    from redactor.pipeline import _claim, _plan

    claim = _claim(review, _plan(review, policy).public)
    return Base(parts, claim, "Osian Grug", "phased return after surgery was agreed by four votes")


@pytest.fixture(scope="module", params=[made_by_hand, made_by_the_product])
def base(request: pytest.FixtureRequest) -> Base:
    made: Base = request.param()
    return made


def test_the_finished_part_1_itself_passes(base: Base) -> None:
    assert base.kinds(pack(base.parts)) == set()


def named(planting: Planting) -> str:
    return f"{planting.row} {planting.place}"


@pytest.mark.parametrize("planting", CATALOGUE, ids=named)
def test_a_redacted_value_is_refused_wherever_it_is_planted(base: Base, planting: Planting) -> None:
    found = base.kinds(planting.plant(base.parts, base.value))
    assert {*planting.kinds, Kind.VALUE} <= found


@pytest.mark.parametrize("planting", [p for p in CATALOGUE if not p.one_word], ids=named)
def test_words_of_part_2_are_refused_wherever_they_are_planted(
    base: Base, planting: Planting
) -> None:
    found = base.kinds(planting.plant(base.parts, base.words))
    assert {*planting.kinds, Kind.SEALED} <= found


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())
@pytest.mark.parametrize("encoding", ENCODINGS.values(), ids=ENCODINGS.keys())
def test_an_encoding_hides_nothing(
    base: Base, place: Planter, encoding: Callable[[str], str]
) -> None:
    assert Kind.VALUE in base.kinds(place(base.parts, encoding(base.value)))
    assert Kind.SEALED in base.kinds(place(base.parts, encoding(base.words)))


@pytest.mark.parametrize("encoding", BYTES.values(), ids=BYTES.keys())
def test_bytes_hide_nothing(base: Base, encoding: Callable[[str], bytes]) -> None:
    plant = new_part("word/data.bin", encoding)
    assert {Kind.PART, Kind.VALUE} <= base.kinds(plant(base.parts, base.value))
    assert {Kind.PART, Kind.SEALED} <= base.kinds(plant(base.parts, base.words))


@pytest.mark.parametrize(("change", "kind"), STRUCTURES.values(), ids=STRUCTURES.keys())
def test_a_change_without_any_text_is_refused(
    base: Base, change: Callable[[Parts], bytes], kind: Kind
) -> None:
    assert kind in base.kinds(change(base.parts))


@pytest.mark.parametrize(
    "write", [str, str.upper, lambda t: t.replace(" ", "_"), lambda t: t.replace(" ", "")]
)
def test_the_name_of_the_file_hides_nothing(base: Base, write: Callable[[str], str]) -> None:
    assert base.kinds(pack(base.parts), f"{write(base.value)}.docx") == {Kind.VALUE}


def test_the_catalogue_is_documented() -> None:
    lines = DOCUMENTATION.read_text(encoding="utf-8").splitlines()
    told = [line for line in lines if line.startswith("| ") and line[2].isdigit()]
    assert told == [documented(planting) for planting in CATALOGUE]
    for name in (*ENCODINGS, *BYTES, *STRUCTURES):
        assert f"- {name}" in lines


def documented(planting: Planting) -> str:
    kinds = ", ".join(sorted(planting.kinds)) or "(by the text alone)"
    return f"| {planting.row} | {planting.place} | {kinds} |"


def test_every_row_of_the_catalogue_has_a_place() -> None:
    """Row 33, what the file's name and other files tell, is the test of the name above."""
    assert {planting.row for planting in CATALOGUE} == set(range(1, 33))
