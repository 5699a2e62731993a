"""The story from bytes to proven packages, without a disk."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from dataclasses import replace

import pytest
from product import MINUTES, PUBLIC, ROOT, SAMPLES, SECRETS, changed, minutes, printed, secrets_in

from redactor.data import Action, Review, Source
from redactor.errors import TooLarge, Withheld
from redactor.pipeline import prepare, publish, recheck
from redactor.policy import Policy, load

POLICY = load()
SOURCE = Source("FGB 5 March 2025", minutes())


@pytest.fixture(scope="module")
def review() -> Review:
    return prepare(SOURCE, POLICY)


def policy(**tables: dict[str, object]) -> Policy:
    said = POLICY.model_dump()
    return Policy.model_validate({**said, **{n: {**said[n], **t} for n, t in tables.items()}})


def sealed_blocks(of: Review) -> set[int]:
    return {span.block for section in of.sealed() for span in section.spans}


def test_part_1_has_what_is_public_and_part_2_what_is_sealed(review: Review) -> None:
    packages, verdict = publish(SOURCE, review, POLICY)
    assert verdict.part1_sha256 == hashlib.sha256(packages.part1).hexdigest()
    assert verdict.leaks == ()
    assert secrets_in(packages.part1) == {}
    text = printed(packages.part1)
    assert [public for public in PUBLIC if public not in text] == []
    assert packages.part2 is not None
    assert MINUTES[-1] in printed(packages.part2)
    assert "The budget was approved" not in printed(packages.part2)


def test_minutes_without_confidential_business_have_no_part_2() -> None:
    source = Source("FGB", minutes(*MINUTES[:3], *MINUTES[4:10]))
    packages, _ = publish(source, prepare(source, POLICY), POLICY)
    assert packages.part2 is None


def test_a_heading_that_a_field_shows_opens_part_2() -> None:
    heading = "<w:r><w:t>PART 2 – CONFIDENTIAL</w:t></w:r>"
    shown = f'<w:fldSimple w:instr=" DOCPROPERTY Marking ">{heading}</w:fldSimple>'
    source = Source("FGB", changed(minutes(), heading, shown))
    packages, _ = publish(source, prepare(source, POLICY), POLICY)
    assert secrets_in(packages.part1) == {}
    assert packages.part2 is not None
    assert MINUTES[-1] in printed(packages.part2)


def test_nothing_is_published_that_the_verifier_does_not_like(review: Review) -> None:
    named = replace(SOURCE, stem="FGB with Osian Grug")
    with pytest.raises(Withheld) as withheld:
        publish(named, review, POLICY)
    for secret in SECRETS:
        assert secret not in str(withheld.value) + withheld.value.hint


def test_a_decision_of_a_person_changes_part_1(review: Review) -> None:
    kept = tuple(
        replace(d, action=Action.KEEP) if d.text == "Osian Grug" else d for d in review.decisions
    )
    packages, _ = publish(SOURCE, replace(review, decisions=kept), POLICY)
    assert "Osian Grug, has raised £214" in printed(packages.part1)


def test_a_part_1_can_be_checked_again_and_another_file_is_refused(review: Review) -> None:
    part1 = publish(SOURCE, review, POLICY)[0].part1
    assert recheck(part1, "FGB 5 March 2025.docx", review, POLICY).leaks == ()
    for other in (
        changed(part1, "welcomed everyone", "welcomed Osian"),
        changed(part1, "welcomed everyone", "welcomed nobody"),
        SOURCE.data,
    ):
        with pytest.raises(Withheld):
            recheck(other, "FGB 5 March 2025.docx", review, POLICY)


@pytest.mark.parametrize("stem", ["FGB Wexcombe tender", "wexcombe-2025", "FGB_Wexcombe_"])
def test_a_file_that_is_called_after_a_matter_of_part_2_is_withheld(stem: str) -> None:
    source = Source(stem, minutes(*MINUTES, "The Wexcombe tender was chosen."))
    review = prepare(source, POLICY)
    with pytest.raises(Withheld, match="the name of the file") as withheld:
        publish(source, review, POLICY)
    assert "Rename it" in withheld.value.hint
    assert "excombe" not in str(withheld.value)
    assert publish(replace(source, stem="FGB"), review, POLICY)[1].leaks == ()


@pytest.mark.parametrize(
    "stem", ["FGB staffing tender", "Beck Hill Staffing", "Govs mins Part 2", "FGB Strachan"]
)
def test_a_file_may_be_called_after_its_kind_of_business_and_what_is_open(stem: str) -> None:
    source = Source(stem, minutes(*MINUTES, "The tender for Beck Hill, seen by Mr Strachan."))
    assert publish(source, prepare(source, POLICY), POLICY)[1].leaks == ()


def test_minutes_that_are_sealed_whole_may_have_their_schools_name() -> None:
    lines = ("Wexcombe", "Minutes of the Pupil Discipline Committee of 5 March 2025", "Heard.")
    source = Source("Wexcombe discipline", minutes(*lines))
    review = prepare(source, POLICY)
    assert len(review.sealed()) == 1
    assert publish(source, review, POLICY)[1].leaks == ()


def test_the_policys_own_markers_reach_the_splitter() -> None:
    source = Source("FGB", minutes(*MINUTES[:10], "Magpie", "5. Paint", "Red was chosen."))
    own = policy(split={"extra_markers": ("Magpie",)})
    assert sealed_blocks(prepare(source, own)) >= {3, 11, 12}
    assert sealed_blocks(prepare(source, POLICY)) == {3}


def test_the_policys_limits_reach_the_reader() -> None:
    with pytest.raises(TooLarge):
        prepare(SOURCE, policy(limits={"unpacked_mb": 1, "parts": 3}))


SAME_BYTES = """
import hashlib, sys
from pathlib import Path
from redactor.data import Source
from redactor.people.roster import parse
from redactor.pipeline import prepare, publish
from redactor.policy import load

samples = Path(sys.argv[1])
policy = load(samples / "policy.toml")
roster = parse((samples / "people.csv").read_text(encoding="utf-8"))
for name in sys.argv[2:]:
    (path,) = (samples / name).glob("*.docx")
    source = Source(path.stem, path.read_bytes())
    packages, _ = publish(source, prepare(source, policy, roster), policy)
    for data in (packages.part1, packages.part2):
        print(hashlib.sha256(data).hexdigest())
"""


def test_the_same_file_gives_the_same_bytes_in_every_process() -> None:
    names = ["02-diocesan-slash", "03-academy-big-table", "10-exclusion-panel"]
    hashes = [
        subprocess.run(  # noqa: S603  # the script above
            [sys.executable, "-c", SAME_BYTES, str(SAMPLES), *names],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=True,
        ).stdout.split()
        for seed in ("1", "271828")
    ]
    assert hashes[0] == hashes[1]
    assert len(set(hashes[0])) == 2 * len(names)


def test_a_name_that_is_spelled_out_is_that_of_the_pupil() -> None:
    spelled = "O s i a n sang; G.r.u.g and the O-s-i-a-n of Year 3 sang, too."
    source = Source("FGB", minutes(*MINUTES[:8], spelled, *MINUTES[8:10]))
    packages, _ = publish(source, prepare(source, POLICY), POLICY)
    assert "[Pupil A] sang; [Pupil A] and the [Pupil A] of" in printed(packages.part1)
