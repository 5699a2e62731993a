"""Minutes out of a PDF: a paragraph for each line, and what is one paragraph to a reader."""

from __future__ import annotations

import io
import textwrap

import docx as python_docx
import pytest
from build import docx, p, r, tbl, texts, tr, written

TOLD = (
    "The Chair asked whether the grant for the new hall would be spent by the summer, as the council had said that it must be, and was told by the bursar that the builders would start in the week after Easter and that nothing stood in their way but the weather.",
    "Governors heard that the roof of the old hall had been looked at by a surveyor, who found it sound but for the lead above the door, and that the caretaker would go on looking at it after each storm until the work was done, which all agreed was the best that could be had.",
    "The report on the visit to the farm was read by everybody in the room on the day of the meeting, and those who had been there, among them Mrs Kathleen Mellor and the young Mr Strachan, were thanked for having taken part in it on what had been a very wet day in May.",
)
TITLES = ("1. Grant", "2. Premises", "3. Visits")


def lines(text: str, width: int = 76) -> list[str]:
    return textwrap.wrap(text, width, break_on_hyphens=False)


def cut(*paragraphs: str) -> list[str]:
    """Each line of each paragraph as a paragraph."""
    return [p(line) for text in paragraphs for line in lines(text)]


ITEMS = [text for item in zip(TITLES, TOLD, strict=True) for text in item]


def test_the_lines_of_a_paragraph_are_one() -> None:
    assert texts(docx(*cut(*ITEMS))) == ITEMS


def test_they_stay_lines_on_the_page() -> None:
    written_ = python_docx.Document(io.BytesIO(written(docx(*cut(*ITEMS)))))

    assert [x.text for x in written_.paragraphs] == ["\n".join(lines(x)) for x in ITEMS]


def test_a_hyphen_at_the_end_of_a_line_takes_no_blank() -> None:
    name = "All of this was said at some length, and in the hearing of Miss Ada Holt-", "Pike."

    assert "Holt-Pike" in texts(docx(*cut(*ITEMS), p(name[0]), p(name[1])))[-1]


FULL = "The whole of the second report was read out to everybody who was there."
APART = {
    "the number of an item": "4. Dates",
    "a number without a blank": "4.Dates",
    "a letter": "(b) The hall was let.",
    "a bullet": "• the hall",
    "an empty line": "",
}


@pytest.mark.parametrize("below", APART.values(), ids=APART)
def test_what_begins_a_paragraph_stands_by_itself(below: str) -> None:
    assert texts(docx(*cut(*ITEMS), p(""), p(FULL), p(below)))[-2:] == [FULL, below]


def test_a_bold_line_stands_by_itself() -> None:
    bold = p(r("Part 2 – Confidential", "<w:b/>"))

    assert texts(docx(*cut(*ITEMS), p(""), p(FULL), bold, p("It was so.")))[-3:] == [
        FULL,
        "Part 2 – Confidential",
        "It was so.",
    ]


def test_the_head_of_each_page_is_no_line_of_the_text() -> None:
    head = "Minutes of the Governing Board of Beck Hill Primary School, and its committees"
    page = [p(""), p(head), p("were agreed.")]

    found = texts(docx(*cut(*ITEMS), *page, *page))
    assert [x for x in found if x.startswith("Minutes")] == [head, head]


UNCUT = {
    "paragraphs": [p(text) for text in ITEMS],
    "a list in small letters": [
        p("The committee is to see to the following before it meets again in the spring:"),
        *(p(f"to {what} in time") for what in ("read it", "write to them", "ask the bursar") * 4),
    ],
    "a table between": [p(FULL), tbl(tr("and", "so")), p("on it went.")] * 10,
}


@pytest.mark.parametrize("body", UNCUT.values(), ids=UNCUT)
def test_minutes_whose_paragraphs_are_whole_stay_as_they_are(body: list[str]) -> None:
    written_ = python_docx.Document(io.BytesIO(written(docx(*body))))
    plain = python_docx.Document(io.BytesIO(docx(*body)))

    assert [x.text for x in written_.paragraphs] == [x.text for x in plain.paragraphs]
