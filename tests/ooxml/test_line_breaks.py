"""Line breaks: those that part paragraphs, those that wrap one, and what stays together."""

from __future__ import annotations

import io

import docx as python_docx
import pytest
from build import docx, p, reading, tbl, tc, texts, tr, visible, written

from redactor.data import Story

NUMBERED = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
ITEM = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
HEADING = '<w:style w:type="paragraph" w:styleId="h1"><w:name w:val="heading 1"/></w:style>'


def broken(*lines: str) -> str:
    """Runs with a line break between them."""
    return "<w:r><w:br/></w:r>".join(f"<w:r><w:t>{line}</w:t></w:r>" for line in lines)


PARTED = {
    "an item below another": ("3. Budget", "The budget was agreed.", "4. Premises"),
    "a long line without a stop": (
        "Governors heard that the roof of the hall had been mended in the holidays",
        "4. Premises",
    ),
    "all of the minutes": (
        "Beck Hill Primary School",
        "Present: Ada Holt (Chair), Colm Strachan",
        "Apologies: Romola Pike",
        "",
        "Welcome",
        "The Chair welcomed everyone.",
        "Part 2 – Confidential",
        "Tegan Orme was named.",
    ),
}
WRAPPED = {
    "in a sentence": (
        "The Chair asked whether the grant for the new hall would be spent by",
        "the summer.",
    ),
    "in front of a surname, as far as other lines go": (
        "The report was given by all of those who had been there, among them Kathleen",
        "Mellor, and it was agreed by everybody in the room, who thanked her at some",
        "length.",
    ),
    "behind a courtesy title": (
        "The Chair thanked the outgoing caretaker, and welcomed his successor, Mrs",
        "Pike.",
    ),
    "behind a stop, where the next word had no room": (
        "The first report was read by everybody in the room on the day of the meeting",
        "and agreed by them all as it stood there; the second one was read afterwards.",
        "Nobody objected.",
    ),
}
TOGETHER = {
    "an address": ("Write to Ada Holt", "12 Elm Road", "Skelby", "SK1 2AB"),
    "a word of a title": ("CONFI-", "DENTIAL ITEMS"),
    "a title in small letters": ("Minutes of the meeting", "held in the hall"),
    "a note below a few lines": ("Tegan Orme was named.", "All signed.", "(Confidential)"),
    "a mark above a few lines": ("CONFIDENTIAL:", "Tegan Orme was named.", "All signed."),
}


@pytest.mark.parametrize("lines", PARTED.values(), ids=PARTED)
def test_a_line_break_parts_paragraphs(lines: tuple[str, ...]) -> None:
    assert texts(docx(p(broken(*lines)))) == [*lines]


@pytest.mark.parametrize("lines", WRAPPED.values(), ids=WRAPPED)
def test_a_line_that_was_wrapped_by_hand_is_read_on(lines: tuple[str, ...]) -> None:
    data = docx(p(broken(*lines)))

    assert texts(data) == [" ".join(lines)]
    assert python_docx.Document(io.BytesIO(written(data))).paragraphs[0].text == "\n".join(lines)


@pytest.mark.parametrize("lines", TOGETHER.values(), ids=TOGETHER)
def test_what_belongs_together_stays_in_one_paragraph(lines: tuple[str, ...]) -> None:
    assert texts(docx(p(broken(*lines)))) == ["\n".join(lines)]


def test_the_width_of_one_paragraph_tells_where_the_others_are_wrapped() -> None:
    wide = "The Chair asked whether the grant for the new hall would be spent by then and"
    left, below = (
        "Those who had been on the visit to the farm in the spring were",
        "Kathleen Mellor.",
    )

    found = texts(docx(p(broken(wide, "why.")), p(broken(left, below))))
    assert found == [f"{wide} why.", f"{left} {below}"]
    assert texts(docx(p(broken(left, below)))) == [f"{left}\n{below}"]


def test_the_lines_of_a_paragraph_look_as_they_did() -> None:
    around = '<w:spacing w:before="200" w:after="300"/><w:ind w:left="500" w:hanging="300"/>'
    data = docx(p(broken("3. Budget", "It was agreed.", "4. Dates"), ppr=around))
    lines = [x.paragraph_format for x in python_docx.Document(io.BytesIO(written(data))).paragraphs]

    assert [x.space_before.twips for x in lines] == [200, 0, 0]
    assert [x.space_after.twips for x in lines] == [0, 0, 300]
    assert [x.left_indent.twips for x in lines] == [500, 500, 500]
    assert [x.first_line_indent.twips for x in lines] == [-300, 0, 0]


def test_only_the_first_line_has_the_number_and_only_it_counts() -> None:
    lines = broken("Budget", "(a) It was agreed."), broken("Premises", "(a) The roof is dry.")
    data = docx(*(p(x, ppr=ITEM) for x in lines), numbering=NUMBERED)

    assert texts(data) == [
        "1.\tBudget",
        "(a) It was agreed.",
        "2.\tPremises",
        "(a) The roof is dry.",
    ]
    below = python_docx.Document(io.BytesIO(written(data))).paragraphs[1].paragraph_format
    assert (below.left_indent.twips, below.first_line_indent.twips) == (720, 0)


_MANY = "Welcome", "All were there.", "The field is dry.", "It was let.", "The roof was mended."


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("The panel upheld the exclusion of Tegan", "Orme in the spring."),
        ("The panel was told by the mother of Tegan", "Orme."),
        ("The panel has read what was said by Mrs Winifred", "Garrow, whose son is in Year 2."),
    ],
)
def test_a_name_that_a_line_break_cuts_is_one_among_many_lines_too(line: str, below: str) -> None:
    assert texts(docx(p(broken(*_MANY, line, below))))[-1] == f"{line}\n{below}"


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("Minutes of the meeting of the Board", "Present: Ada Holt (Chair)"),
        ("The hall was let to the Scouts", "Premises"),
        ("The Chair welcomed everyone.", "Governors agreed the budget."),
    ],
)
def test_a_line_that_ends_like_half_a_name_may_be_whole(line: str, below: str) -> None:
    assert texts(docx(p(broken(*_MANY, line, below))))[-2:] == [line, below]


def test_a_heading_stays_one_block() -> None:
    data = docx(p(broken("Part 2", "Confidential"), ppr='<w:pStyle w:val="h1"/>'), styles=HEADING)

    assert texts(data) == ["Part 2\nConfidential"]


def test_a_cell_of_short_lines_is_one_block_and_a_cell_of_minutes_several() -> None:
    lines = "3. Budget", "The budget was agreed by all of those present.", "4. Dates"
    cells = tc(p(broken("1. Action", "2. By"))), tc(p(broken(*lines)))

    assert texts(docx(tbl(tr(*cells))))[:4] == ["1. Action\n2. By", *lines]


def test_hidden_words_and_the_end_of_a_section_are_told_once() -> None:
    gone = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r>"
    ends = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
    data = docx(p(broken("1. One.", "2. Two."), gone, ppr=ends), p("Three."))

    assert [x.text for x in visible(data)] == ["1. One.", "2. Two.", "Three."]
    assert [x.text for x in reading(data).blocks if x.story is Story.HIDDEN] == ["unseen"]
    assert len(python_docx.Document(io.BytesIO(written(data))).sections) == len(["One", "Three"])
