"""Notes of a few words that say beside a mark which paragraphs it means: "Confidential (6.4 only)"."""

from __future__ import annotations

import pytest
from minutes import check

NOTES = (
    "Confidential ({} only).",
    "Conf. – {}",
    "Part 2: {} only, the rest is open.",
    "{} only: confidential",
    "Confidential ({}, not the rest of the item).",
    "Governors only ({})",
    "[Confidential, {} only]",
    "Confidential as to {} alone.",
)


@pytest.mark.parametrize("note", NOTES)
@pytest.mark.parametrize("style", ["## ", ""])
def test_it_means_the_paragraph_that_it_names(note: str, style: str) -> None:
    check(
        f"# Ridge School\nPresent: Ann Orr (Chair), Dev Shah\n{style}6. Budget\n"
        "6.1 The draft budget was read.\n6.2 Ideas for savings were asked for.\n"
        f"! 6.3 The two to go will be Mrs Platt and Miss Sarwar.\n~ {note.format('6.3')}\n"
        f"6.4 The hoist is out of use.\n{style}7. Premises\n7.1 A fence is up."
    )


@pytest.mark.parametrize("note", NOTES)
@pytest.mark.parametrize("named", ["6.2 and 6.3", "6.2–6.3"])
def test_or_the_paragraphs(note: str, named: str) -> None:
    check(
        "# Ridge School\n## 6. Budget\n6.1 The draft budget was read.\n"
        "! 6.2 The two to go will be Mrs Platt and Miss Sarwar.\n! 6.3 They will be told after Easter.\n"
        f"6.4 The hoist is out of use.\n## 7. Premises\n7.1 A fence is up.\n~ {note.format(named)}"
    )


@pytest.mark.parametrize(
    "line", ["Budget share (6.3 only).", "Savings – 6.3", "6.3 only: carried forward"]
)
def test_numbers_beside_other_words_mean_nothing(line: str) -> None:
    check(
        f"# Ridge School\n## 6. Budget\n6.1 The budget was read.\n6.3 The hoist is out of use.\n{line}"
    )
