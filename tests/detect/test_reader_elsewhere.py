"""What the minutes say of a word in other places reaches the passage in which it stands."""

from __future__ import annotations

import pytest

from redactor.attendance import Attendee
from redactor.data import Block, Role, Span, Story
from redactor.detect.reader.elsewhere import (
    NOTHING,
    OF_A_YEAR,
    PUPIL_THERE,
    SEATED,
    TITLED,
    hints,
)
from redactor.detect.reader.model import encoder

SEATS = (
    Attendee(Span(0, 0, 0), "Dr Ngozi Pell-Arden", Role.GOVERNOR, "NPA"),
    Attendee(Span(0, 0, 0), "Tamsin Roe", Role.PUPIL),
)


def said(word: str, *lines: str) -> int:
    """The hint for a word where it occurs last."""
    blocks = [Block(i, Story.BODY, line) for i, line in enumerate(lines)]
    last = max(i for i, line in enumerate(lines) if word in line)
    at = lines[last].rindex(word)
    found = [
        hint
        for passage in encoder().passages(blocks, hints(blocks, SEATS))
        for hint, line, (start, end) in zip(
            passage.hints, passage.lines, passage.places, strict=True
        )
        if line >= 0 and passage.blocks[line] == last and start <= at < end
    ]
    return found[0]


@pytest.mark.parametrize(
    ("word", "lines", "hint"),
    [
        ("Pell", ("Mrs Pell-Arden asked about the roof.",), SEATED),
        ("Tamsin", ("Tamsin spoke of the garden.",), PUPIL_THERE),
        ("Corr", ("Mr Corr met the auditors.", "Corr will write to them."), TITLED),
        ("Ilse", ("Ilse Brandt (Y4) won the cup.", "Ilse thanked everyone."), OF_A_YEAR),
        ("Ilse", ("Ilse, in Year 4, won the cup.",), OF_A_YEAR),
        ("Low", ("Mrs Low (Y5) showed the books.",), TITLED),
        ("roof", ("The roof was mended.",), NOTHING),
    ],
)
def test_tells_what_is_said_elsewhere(word: str, lines: tuple[str, ...], hint: int) -> None:
    assert said(word, *lines) == hint


def test_a_small_word_is_not_the_name_that_is_written_like_it() -> None:
    assert said("mark", "Mr Mark chaired.", "We will mark the day.") == NOTHING
