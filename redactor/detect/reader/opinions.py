"""What the reader makes of names and of lines, as findings with their probabilities.

What lives here: the classes, and how wordpieces become names again. What does not: what follows
from an opinion (`people`, `split`, `notices`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.data import Finding, Span
from redactor.detect.reader.elsewhere import hints
from redactor.detect.reader.model import answer, encoder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from redactor.attendance import Attendee
    from redactor.data import Block
    from redactor.detect.reader.passages import Passage

# Whose a name is: nobody's, somebody's at work, a pupil's, a relative's, a person's whose own matter it is.
NAMES = ("", "AT_WORK", "PUPIL", "RELATIVE", "OWN_CASE")
# What a line says of Part 2.
MARKS = ("", "OPENS", "CLOSES", "FLAGS_ITSELF", "LOOKS_BACK", "WHOLE_DOCUMENT", "POINTS_ELSEWHERE")
# What it holds or does, as far as its neighbours show.
PRIVATE = ("SEALED", "UNMARKED", "LEADS_IN", "LEADS_OUT")
NAMED, LINE = "NAMED_", "LINE_"  # how entity types of opinions begin
FLOOR = 0.05  # what is less likely says nothing
TITLE = "reader"


def read(blocks: Sequence[Block], seats: Sequence[Attendee]) -> Iterator[Finding]:
    """Opinions about all blocks, in no order.

    Of each name that the reader sees: a finding for every class that is not unlikely. Of each
    line the same, over the whole of its text.
    """
    texts = {block.index: block.text for block in blocks}
    for passage in encoder().passages(blocks, hints(blocks, seats)):
        said = answer(passage)
        for line, index in enumerate(passage.blocks):
            yield from _of_line(index, texts[index], said.marks[line], MARKS)
            yield from _of_line(index, texts[index], said.private[line], PRIVATE)
        yield from _of_names(passage, texts, said.names)


def _of_line(
    index: int, text: str, row: NDArray[np.float32], kinds: Sequence[str]
) -> Iterator[Finding]:
    for kind, score in zip(kinds, row, strict=True):
        if kind and score >= FLOOR:
            yield _finding(Span(index, 0, len(text)), text, LINE + kind, float(score))


def _of_names(
    passage: Passage, texts: dict[int, str], rows: NDArray[np.float32]
) -> Iterator[Finding]:
    """Neighbouring wordpieces that are more likely a name than not, as one."""
    run: list[int] = []
    for at, line in enumerate(passage.lines):
        if run and not _goes_on(passage, texts, run[-1], at):
            yield from _of_name(passage, texts, rows, run)
            run = []
        start, end = passage.places[at]
        if line >= 0 and end > start and rows[at, 0] < 0.5:
            run.append(at)
    if run:
        yield from _of_name(passage, texts, rows, run)


def _goes_on(passage: Passage, texts: dict[int, str], last: int, at: int) -> bool:
    line = passage.lines[at]
    if line != passage.lines[last]:
        return False
    between = texts[passage.blocks[line]][passage.places[last][1] : passage.places[at][0]]
    return not between.strip(" .'’-")


def _of_name(
    passage: Passage, texts: dict[int, str], rows: NDArray[np.float32], run: list[int]
) -> Iterator[Finding]:
    index = passage.blocks[passage.lines[run[0]]]
    start, end = passage.places[run[0]][0], passage.places[run[-1]][1]
    mean = rows[run].mean(axis=0)
    for kind, score in zip(NAMES, mean, strict=True):
        if kind and score >= FLOOR:
            span = Span(index, start, end)
            yield _finding(span, texts[index][start:end], NAMED + kind, float(score))


def _finding(span: Span, text: str, kind: str, score: float) -> Finding:
    return Finding(span, text, kind, round(score, 3), TITLE)
