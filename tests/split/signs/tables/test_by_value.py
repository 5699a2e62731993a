"""Columns of two words of which a note says that the rows of one are kept back."""

from __future__ import annotations

import pytest

from tests.split.minutes import check

MINUTES = """
    # Minutes of the governing body
    ~ {note}
    | No. | Item | Action | {head} |
    | 1 | Nobody was away. | | {open} |
    | 2 | The gate has been painted. | AP | {open} |
    ! | 3 | The landlord asks for £900. Agreed to pay it. | CO | {shut} |
    | 4 | Most like the new reports. | | {open} |
    ! | 5 | Three firms have written. Bly's is the lowest. | AP | {shut} |
"""
NOTES = {
    "only some": ("Web: anybody may have it. Six: only the six trustees who sat round the table.", "For", "Web", "Six"),
    "rows with it": ("The rows with Six are for the six of us only.", "For", "Web", "Six"),
    "its rows": ("Six rows are taken out of the copy for the website.", "For", "Web", "Six"),
    "what they say": ("Rows that say stays are not for the website.", "Goes", "out", "stays"),
    "lifted out": ("World - the row goes on the website. Board - the row is lifted out.", "Reads", "World", "Board"),
}  # fmt: skip


@pytest.mark.parametrize(("note", "head", "open_", "shut"), NOTES.values(), ids=NOTES)
def test_its_rows_go(note: str, head: str, open_: str, shut: str) -> None:
    check(MINUTES.format(note=note, head=head, open=open_, shut=shut))


def test_the_head_of_the_column_may_say_it() -> None:
    head = "E: anybody can see this. U: just us"
    check(MINUTES.format(note="Taken by the clerk.", head=head, open="E", shut="U"))


@pytest.mark.parametrize("head", ["Redact?", "Withhold (Y/N)", "To be removed", "Private?"])
def test_a_head_that_asks_what_to_take_out(head: str) -> None:
    check(MINUTES.format(note="Taken by the clerk.", head=head, open="N", shut="Y"))


OTHERWISE = {
    "who": ("Rows for Jo are not started, those for Sam are in hand.", "Who", "Jo", "Sam"),
    "how far": ("Rows marked Red have not been done; Green rows are complete.", "How far", "Green", "Red"),
    "when": ("May rows are for the summer, June rows for the fair only.", "When", "May", "June"),
}  # fmt: skip


@pytest.mark.parametrize(("note", "head", "one", "other"), OTHERWISE.values(), ids=OTHERWISE)
def test_columns_that_tell_something_else(note: str, head: str, one: str, other: str) -> None:
    check(MINUTES.replace("! |", "|").format(note=note, head=head, open=one, shut=other))
