"""The texts with slots from which the model learns: every one can be read, every slot filled."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from random import Random

import pytest

RECIPE = Path(__file__).parents[2] / "models" / "pipeline"
sys.path.insert(0, str(RECIPE / "scripts"))
slots = pytest.importorskip("slots")

FILES = sorted((RECIPE / "texts").glob("*.txt"))
FORMS = {"", ".first", ".last", ".title", ".titlefull", ".fi", ".il", ".init", ".caps", ".nick"}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_slot_is_a_person_or_a_thing(file: Path) -> None:
    for text in slots.read(file):
        known = {person[0] for person in text.people}
        for _, line in text.lines:
            for ident, form in re.findall(r"\{(\w+)(\.\w+)?\}", line):
                assert ident in known or ident.rstrip("0123456789") in slots.THINGS, (
                    text.slug,
                    line,
                )
                assert form in FORMS, (text.slug, line)


def test_a_stretch_of_a_line_keeps_the_names_inside_it() -> None:
    line = slots.Line("Thanks to Ada. Well done, Bo.", ((10, 13, "x"), (26, 28, "y")), "o")
    part = slots.cut(line, 15, 29)
    assert [part.text[s:e] for s, e, _ in part.names] == ["Bo"]


def test_lines_put_together_keep_their_names() -> None:
    one, two = (
        slots.Line("Ada came.", ((0, 3, "x"),), "o"),
        slots.Line("Bo left.", ((0, 2, "y"),), "p"),
    )
    both = slots.joined([one, two], " ")
    assert [both.text[s:e] for s, e, _ in both.names] == ["Ada", "Bo"]


def test_a_slip_never_moves_a_name_off_its_place() -> None:
    line = slots.Line("Ada Byron came to the school.", ((0, 9, "x"),), "o")
    for seed in range(300):
        changed = slots.varied(line, Random(seed))
        ((start, end, _),) = changed.names
        assert changed.text[start:end].lower().replace("\xa0", " ") == "ada byron"
