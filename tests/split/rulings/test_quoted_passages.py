"""Rulings that name a passage by its first and last words, or by what they leave of an item."""

from __future__ import annotations

import pytest
from minutes import check, document

from redactor.data import Part
from redactor.split import SplitRules, split

MINUTES = """
    3. Reports
    Reading is at 81% and the target is 85%.
    4. Other matters
    {a}The pond has been fenced at a cost of £900.
    {b}The lead told members that Kian had brought a knife. His mother had been rude to Miss Orr.
    {c}Mr Lumb had been off since May. A new meeting will be held in June.
    {d}The shed has been painted.
    {behind}
    5. Building
    The roof is sound.
    6. Close
    Midsummer fire on 20 June.
    {end}
"""
POND, KNIFE, MOTHER, LUMB, JUNE, SHED = (
    "pond has been",
    "brought a knife",
    "rude to Miss Orr",
    "off since May",
    "meeting will be held in June",
    "shed has been",
)
ALL = (POND, KNIFE, MOTHER, LUMB, JUNE, SHED)
RULED = {
    "from words on": ('{item}, from the words "The lead told members", was confidential', (KNIFE, MOTHER, LUMB, JUNE, SHED)),
    "from words to words": ('{item} from "The lead told members" to "held in June" is not for publication', (KNIFE, MOTHER, LUMB, JUNE)),
    "the words from and to": ('the words from "The lead told" to "Miss Orr" in {item} are confidential', (KNIFE, MOTHER)),
    "a paragraph by its beginning": ('the paragraph beginning "The lead told members" be withheld', (KNIFE, MOTHER)),
    "a paragraph of an item": ('the paragraph of {item} that begins "The lead told" is to be removed before publication', (KNIFE, MOTHER)),
    "two paragraphs": ('the two paragraphs beginning "The lead told" and "Mr Lumb had" are confidential', (KNIFE, MOTHER, LUMB, JUNE)),
    "a passage by both ends": ('the passage beginning "The lead told members" and ending "to Miss Orr" is confidential', (KNIFE, MOTHER)),
    "a sentence by its beginning": ('the sentence beginning "His mother had" is to be kept out of the public copy', (MOTHER,)),
    "all behind words": ('all of {item} after the words "a cost of £900" must come out of the copy for the website', (KNIFE, MOTHER, LUMB, JUNE, SHED)),
    "so many sentences": ('the four sentences of {item} from "The lead told members" are confidential', (KNIFE, MOTHER, LUMB, JUNE)),
    "all but two paragraphs": ("{item} except for its first and last paragraphs be treated as Part 2", (KNIFE, MOTHER, LUMB, JUNE)),
    "paragraphs by their count": ("paragraphs two and three of {item} are confidential", (KNIFE, MOTHER, LUMB, JUNE)),
    "the middle": ("the two middle paragraphs of {item} are not for publication", (KNIFE, MOTHER, LUMB, JUNE)),
    "a sentence of a paragraph": ("the last sentence of the second paragraph of {item} is confidential", (MOTHER,)),
}  # fmt: skip
LETTERED = {"a": "(a) ", "b": "(b) ", "c": "(c) ", "d": "(d) "}
NUMBERED = {"a": "4.1 ", "b": "4.2 ", "c": "4.3 ", "d": "4.4 "}
PLAIN = dict.fromkeys("abcd", "")


def sealed(text: str) -> set[str]:
    """Which of the things told in the item are in Part 2."""
    minutes = document("\n".join(line.strip() for line in text.splitlines() if line.strip()))
    spans = [s for x in split(minutes, SplitRules(), ()) if x.part is Part.TWO for s in x.spans]
    return {
        told
        for told in ALL
        for block in minutes.blocks
        if not block.text.startswith("It was agreed") and (at := block.text.find(told)) >= 0
        if any(s.block == block.index and s.start <= at < s.end for s in spans)
    }


@pytest.mark.parametrize(
    "numbers", [PLAIN, LETTERED, NUMBERED], ids=["plain", "lettered", "numbered"]
)
@pytest.mark.parametrize(("said", "meant"), RULED.values(), ids=RULED)
def test_a_ruling_at_the_end_names_a_passage(
    said: str, meant: tuple[str, ...], numbers: dict[str, str]
) -> None:
    ruling = f"It was agreed that {said.format(item='item 4')}."
    assert sealed(MINUTES.format(**numbers, behind="", end=ruling)) == set(meant)


@pytest.mark.parametrize(("said", "meant"), RULED.values(), ids=RULED)
def test_a_ruling_in_the_item_names_a_passage_of_it(said: str, meant: tuple[str, ...]) -> None:
    ruling = f"It was agreed that {said.format(item='this minute')}."
    told = sealed(MINUTES.format(**PLAIN, behind=ruling, end=""))
    assert set(meant) <= told <= {*meant, SHED}


def test_words_between_signs_are_still_a_legend() -> None:
    check("""
        _ What is between OFF and BACK does not go on the website.
        # 1. Staff
        Two teachers have begun. <<OFF Mrs Odell has been warned. BACK>> Cover is in place.
        # 2. Dinners
        A menu was agreed.
    """)
