"""The policy may redact a description or seal a paragraph or table; the rest stays as it was."""

from __future__ import annotations

import io
from typing import Any

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from understood import minutes, policy, prepared

from redactor.data import (
    Block,
    Carrier,
    Document,
    Notice,
    Part,
    Place,
    Reason,
    Section,
    Source,
    Span,
    Story,
    Treatment,
)
from redactor.notices import with_notices_sealed
from redactor.pipeline import prepare, publish

CASE = "Kayla Vole (Year 5) was suspended for kicking a teaching assistant."
LIFT = "A lift is planned for the only child in Year 2 who uses a wheelchair."
LIST = (("Name", "Class", "Medical"), ("Xq Bramblewick", "3B", "asthma"), ("Ola Quist", "3B", "-"))


def word(*lines: str, table: tuple[tuple[str, ...], ...] = ()) -> Source:
    """A Word file with an attendance list, lines and a table."""
    document = docx.Document()
    for line in (*(block.text for block in minutes().blocks), *lines):
        document.add_paragraph(line)
    if table:
        grid = document.add_table(rows=len(table), cols=len(table[0]))
        for row, cells in enumerate(table):
            for column, cell in enumerate(cells):
                grid.cell(row, column).text = cell
    document.add_paragraph("The meeting closed at 8pm. Training on asthma is on 4 May.")
    data = io.BytesIO()
    document.save(data)
    return Source("minutes", data.getvalue())


def part_1(source: Source, **tables: dict[str, Any]) -> str:
    """The text of Part 1, cells included, as it passed the verifier."""
    rules = policy(**tables)
    packages, _ = publish(source, prepare(source, rules), rules)
    made = docx.Document(io.BytesIO(packages.part1))
    cells = [cell.text for table in made.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(p.text for p in made.paragraphs), *cells])


def test_shown_nothing_changes() -> None:
    assert LIFT in part_1(word(LIFT))


def test_redacted_a_placeholder_stands_in_its_place() -> None:
    said = part_1(word(LIFT), notices={"QUASI_IDENTIFIER": "redact"})
    assert "A lift is planned for [description removed]." in said


def test_a_redacted_number_stays_where_it_counts_something_else() -> None:
    lines = "There were two suspensions.", "Governors made two visits."
    said = part_1(word(*lines), notices={"SMALL_NUMBER": "redact"})
    assert "There were [small number]." in said
    assert "Governors made two visits." in said


def test_a_sealed_paragraph_leaves_a_stub() -> None:
    said = part_1(word(CASE, LIFT), notices={"UNMARKED_PART_2": "seal"})
    assert "suspended" not in said
    assert "Recorded separately in Part 2 as a confidential item." in said
    assert LIFT in said


def test_a_class_list_is_redacted_by_column() -> None:
    said = part_1(word(table=LIST))
    assert "Bramblewick" not in said
    assert {"[Pupil A]", "[Pupil B]", "3B", "[details removed]"} <= set(said.splitlines())
    assert "Training on asthma is on 4 May." in said


def test_a_class_list_is_sealed_whole() -> None:
    said = part_1(word(table=LIST), people_tables={"default": "seal"})
    assert "3B" not in said
    assert said.count("Recorded separately in Part 2 as a confidential item.") == 1


def test_a_class_list_is_shown_without_its_names() -> None:
    said = part_1(word(table=LIST), people_tables={"default": "show"})
    assert "Bramblewick" not in said
    assert "asthma" in said.splitlines()


def test_the_program_seals_and_asks() -> None:
    rules = policy(notices={"UNMARKED_PART_2": "seal"})
    told, marked, sections = prepared(minutes(CASE), rules)
    (new,) = [s for s in sections if s not in marked and s.part is Part.TWO]
    assert [n.treatment for n in told] == [Treatment.SEAL]
    assert new.rule == "policy: UNMARKED_PART_2"
    assert new.doubt


def test_without_anything_to_seal_sections_stay_as_they_are() -> None:
    _, marked, sections = prepared(minutes(CASE, LIFT), policy())
    assert sections == marked


BLOCKS = 6
DOCUMENT = Document(
    "d",
    "0" * 64,
    tuple(
        Block(i, Story.BODY, "abcdefghij", place=Place(0, i - 3, 0) if i > 2 else None)
        for i in range(BLOCKS)
    ),
)
CUTS = st.tuples(*(st.integers(0, 10) for _ in range(BLOCKS)))


def sections(cuts: tuple[int, ...]) -> tuple[Section, ...]:
    """Every block in two pieces at most, the second sealed as a stretch."""
    public = tuple(Span(i, 0, cut) for i, cut in enumerate(cuts) if cut)
    sealed = tuple(Span(i, cut, 10) for i, cut in enumerate(cuts) if cut < 10)
    made = [Section("s1", Part.ONE, public)] if public else []
    made += [
        Section(f"s{n}", Part.TWO, (s,), carrier=Carrier.STRETCH) for n, s in enumerate(sealed, 2)
    ]
    return tuple(made)


@given(cuts=CUTS, wanted=st.lists(st.tuples(st.integers(0, BLOCKS - 1), st.booleans()), max_size=5))
def test_sections_cover_every_character_once(
    cuts: tuple[int, ...], wanted: list[tuple[int, bool]]
) -> None:
    notices = [
        Notice(
            Span(block, 0, 10),
            "abcdefghij",
            "PEOPLE_TABLE" if whole else "UNMARKED_PART_2",
            0.9,
            Reason("", ""),
            treatment=Treatment.SEAL,
        )
        for block, whole in wanted
    ]
    made = with_notices_sealed(DOCUMENT, sections(cuts), notices)
    covered = sorted((s.block, at) for x in made for s in x.spans for at in range(s.start, s.end))
    assert covered == [(block, at) for block in range(BLOCKS) for at in range(10)]
    assert len({section.id for section in made}) == len(made)
    sealed = {s.block for x in made if x.part is Part.TWO for s in x.spans}
    assert {block for block, _ in wanted} <= sealed


@pytest.mark.parametrize(
    ("kind", "treatment"), [("HIDDEN_TEXT", "redact"), ("UNMARKED_PART_2", "redact")]
)
def test_the_policy_refuses_what_makes_no_sense(kind: str, treatment: str) -> None:
    with pytest.raises(ValueError, match=kind):
        policy(notices={kind: treatment})
