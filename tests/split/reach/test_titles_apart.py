"""Titles of a part in text that no reader sees, in the header of its pages, in letters of another dress."""

from __future__ import annotations

from dataclasses import replace

import pytest
from minutes import check, document

from redactor.data import Attached, Block, Part, Span, Story
from redactor.split import split

MINUTES = """
        Minutes of the Governing Body of Ashfold School, 4 June
        Present: Mrs A Nkemelu (Chair), Mr P Hourihane, Mrs S Brearley (Headteacher)
        # 1. Budget
        The budget was noted.
        The lease of the lodge ends in March.
        The Chair will write to the agent.
"""


def _sealed(hidden: str, anchor: int) -> list[str]:
    """The lines that are sealed where a hidden text stands behind the line `anchor`."""
    minutes = document(MINUTES)
    block = Block(len(minutes.blocks), Story.HIDDEN, hidden, anchor=anchor, origin="white text")
    sections = split(replace(minutes, blocks=(*minutes.blocks, block)))
    gone = {s.block for x in sections if x.part is Part.TWO for s in x.spans}
    return [x.text for x in minutes.blocks if x.index in gone]


def test_a_title_that_nobody_sees_opens_a_part() -> None:
    assert _sealed("Part 2 – Confidential", anchor=3) == [
        "The lease of the lodge ends in March.",
        "The Chair will write to the agent.",
    ]


def _sealed_below(header: str, first: str = "Minutes") -> list[str]:
    """The lines that are sealed where the last two have a header of their own."""
    minutes = document(MINUTES)
    at = len(minutes.blocks)
    heads = (Block(at, Story.HEADER, first), Block(at + 1, Story.HEADER, header))
    spans = [Span(x.index, 0, len(x.text)) for x in minutes.blocks]
    attached = (Attached((at,), (tuple(spans[:4]),)), Attached((at + 1,), (tuple(spans[4:]),)))
    sections = split(replace(minutes, blocks=(*minutes.blocks, *heads), attached=attached))
    gone = {s.block for x in sections if x.part is Part.TWO for s in x.spans}
    return [x.text for x in minutes.blocks if x.index in gone]


@pytest.mark.parametrize(
    "header",
    ["Part 2 – Confidential", "Ashfold Primary School – Part 2 – Confidential", "PART II"],
)
def test_pages_with_a_header_of_their_own_are_a_part(header: str) -> None:
    assert _sealed_below(header) == [
        "The lease of the lodge ends in March.",
        "The Chair will write to the agent.",
    ]


def test_pages_with_another_header_are_none() -> None:
    assert _sealed_below("Minutes (continued)") == []


@pytest.mark.parametrize(
    "hidden", ["Part 2 of the form is missing", "Minutes of 4 June", "Page 2", "Confidential waste"]
)
def test_other_hidden_text_opens_none(hidden: str) -> None:
    assert _sealed(hidden, anchor=3) == []


def test_nor_does_one_above_the_first_item() -> None:
    assert _sealed("Confidential", anchor=0) == []


@pytest.mark.parametrize(
    "title",
    [
        "Ｐａｒｔ ２ – Ｃｏｎｆｉｄｅｎｔｉａｌ",
        "𝐏𝐚𝐫𝐭 𝟐 – 𝐂𝐨𝐧𝐟𝐢𝐝𝐞𝐧𝐭𝐢𝐚𝐥",
        "Раrt 2",
        "РАRТ 2 – СОNFIDЕNТIАL",
        "ΡΑRΤ ΙΙ – CΟΝFΙDΕΝΤΙΑL",
        "Pɑrt 2 – Cᴏnfidential",
        "С О N F I D Е N T I А L",
        "P.A.R.T. 2 – C.O.N.F.I.D.E.N.T.I.A.L.",
        "C-O-N-F-I-D-E-N-T-I-A-L",
    ],
)
def test_letters_in_another_dress_or_spelled_out_are_letters(title: str) -> None:
    check(f"""
        1. Budget
        The budget was noted.
        ~# {title}
        !The lease of the lodge ends in March.
    """)
