"""Minutes that are one table: marks in the midst of a cell, and rows of nothing but a mark."""

from __future__ import annotations

import io

import pytest
from docx import Document as Docx
from minutes import check

from redactor import ooxml
from redactor.data import Part
from redactor.pipeline import limits
from redactor.policy import load
from redactor.split import split

MATTER = (
    "Ms Grey summarised the position and governors agreed the recommendation.",
    "The matter will be looked at again in June.",
)
FIRST = (
    ("Item", "Discussion", "Action"),
    ("1", "Apologies\nApologies were received from Mr Dan Pell and accepted.", ""),
    ("2", "Minutes\nThe minutes of 8 January 2026 were agreed and signed.", "Clerk to file"),
)
LAST = (
    ("4", "Policies\nThe charging policy was approved.", "Publish"),
    ("5", "Any other business\nThere was none.", ""),
)


def _sealed(rows: tuple[tuple[str, str, str], ...]) -> set[str]:
    docx = Docx()
    docx.add_paragraph("Full Governing Board, 12 March 2026")
    table = docx.add_table(rows=0, cols=3)
    for row in (*FIRST, *rows, *LAST):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            first, *others = text.split("\n")
            cell.text = first
            for other in others:
                cell.add_paragraph(other)
    data = io.BytesIO()
    docx.save(data)
    document = ooxml.read(data.getvalue(), "minutes", limits(load(None)))
    texts = {block.index: block.text for block in document.blocks}
    return {
        texts[span.block]
        for section in split(document)
        if section.part is Part.TWO
        for span in section.spans
        if texts[span.block]
    }


@pytest.mark.parametrize(
    "title",
    [
        "Personnel – in confidence",
        "Confidential matters arising",
        "The meeting became confidential at this point.",
    ],
)
def test_what_stands_below_a_title_in_a_cell_is_sealed(title: str) -> None:
    text = "\n".join(("Finance", "The monitoring report was received.", title, *MATTER))
    sealed = _sealed((("3", text, ""),))
    assert {*MATTER} <= sealed
    assert "The monitoring report was received." not in sealed


@pytest.mark.parametrize(
    "mark", ["Closed item", "CONFIDENTIAL DISCUSSION", "Sensitive item", "Withheld minute"]
)
def test_rows_without_a_number_below_a_row_of_a_mark_are_sealed(mark: str) -> None:
    rows = (
        ("3", "Finance\nThe monitoring report was received.", ""),
        ("", mark, ""),
        ("", "\n".join(MATTER), ""),
        ("", "Mr Pell will write to the buyer.", "DP"),
    )
    assert _sealed(rows) == {mark, *MATTER, "Mr Pell will write to the buyer.", "DP"}


def test_short_minutes_in_two_columns_are_read_as_minutes() -> None:
    check("""
        | Item | Minute |
        | Apologies | Apologies were received from Mr Pell and accepted. |
        | Minutes | The minutes of January were agreed and signed. |
        ~| | Governors went into executive session at 7.20pm. |
        !| Lettings | Ms Grey summarised the position. |
        ~| | The open session resumed. |
        | Policies | The charging policy was approved. |
    """)
