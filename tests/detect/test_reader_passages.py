"""Passages hold all of the minutes, in order, and know where each wordpiece stands."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from redactor.data import Block, Place, Story
from redactor.detect.reader.model import encoder
from redactor.detect.reader.passages import LONGEST

WORDS = st.sampled_from(
    "Mrs Okafor-Lyle said that the roof’s leaks cost £1,140.50 (ex VAT); Siân Nguyễn agreed. ½ … – 7".split()
)
LINES = st.lists(st.lists(WORDS, max_size=150).map(" ".join), max_size=6)


def blocks(lines: list[str]) -> list[Block]:
    return [Block(i, Story.BODY, line) for i, line in enumerate(lines)]


@settings(max_examples=60, deadline=None)
@given(LINES)
def test_every_wordpiece_stands_where_it_says_and_none_is_lost(lines: list[str]) -> None:
    read: dict[int, list[tuple[int, int]]] = {}
    for passage in encoder().passages(blocks(lines), {}):
        assert len(passage) <= LONGEST
        for line, place in zip(passage.lines, passage.places, strict=True):
            if line >= 0 and place[1] > place[0]:
                read.setdefault(passage.blocks[line], []).append(place)
    for index, line in enumerate(lines):
        places = read.get(index, [])
        assert places == sorted(places)
        covered = {at for start, end in places for at in range(start, end)}
        assert covered >= {at for at, c in enumerate(line) if not c.isspace()}


def test_the_heading_stands_before_a_passage_that_begins_below_it() -> None:
    long = "The board noted the report and thanked everyone. " * 12
    lines = [Block(0, Story.BODY, "7. Staffing", heading=2), Block(1, Story.BODY, long)]
    first, second, *_ = encoder().passages(lines, {})
    assert first.blocks[0] == 0
    assert second.lines[0] == -1
    assert second.lines.index(0) > 2  # behind the start, the heading and its end


def test_cells_and_paragraphs_are_told_apart() -> None:
    cell = Block(0, Story.BODY, "Roof", place=Place(0, 0, 0))
    (of_cell,) = encoder().passages([cell], {})
    (of_paragraph,) = encoder().passages([Block(0, Story.BODY, "Roof")], {})
    assert of_cell.styles != of_paragraph.styles
    assert of_cell.ids[-1] != of_paragraph.ids[-1]


def test_an_empty_line_is_no_line() -> None:
    assert list(encoder().passages(blocks(["", "  ", "\t"]), {})) == []
