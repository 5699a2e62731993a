"""Notes that say by numbers, and in everyday words, which items others may read."""

from __future__ import annotations

import pytest
from minutes import check

ITEMS = """
    # {year}1 Welcome
    Nobody was away.
    # {year}2 Premises
    The gate has been painted by the site team.
    {mark} # {year}3 Kitchen
    {mark} Three firms have written about the kitchen. Bly's is the lowest.
    {mark} Nobody else has been told.
    # {year}4 Books
    Reading in Year 2 is good.
    {mark} # {year}5 Staff
    {mark} Mrs Pine has asked to go down to three days.
    # {year}6 Dates
    The fair is on 9 July.
    """
ABOVE = (
    "Publish 1 and 2, then 4, then 6.",
    "Website copy: 1, 2, 4, 6. File copy: all.",
    "Public copy: items 1, 2, 4 and 6 only.",
    "(1, 2, 4 and 6 for the parents' copy)",
    "What may be shown to parents: 1, 2, 4, 6.",
    "3 and 5 do not go into the copy for display.",
    "The copy of tonight's minutes for display will not have item 3, nor item 5.",
    "It was agreed that the copy for the hall will not have the whole of Item 3 nor item 5.",
    "1, 2, 4 and 6 may be seen by parents, 3 and 5 may not.",
    "Reading copy for the foyer: minutes 1, 2, 4 and 6.",
)
BELOW = (
    "To go on the website: 1 to 2, 4, 6, with the list of those present. Nothing else please.",
    "Note for the office: put up 1 and 2, leave out 3, put up 4, leave out 5, put up 6.",
    "Kath, please type 1, 2, 4 and 6 for the noticeboard. 3 and 5 are for the file.",
    "Items for display: 1–2, 4, 6.",
    "Website: 1, 2, 4, 6. Governors: everything.",
    "All but 3 and 5 can go up.",
    "Everything may be shared apart from 3 and 5.",
    "Nothing from 3 or 5 on the website, the rest is fine.",
    "Leave 3 and 5 off the web version.",
    "3 + 5: governors' copies only.",
    "The version for parents stops short of 3 and 5.",
    "3 and 5 stay in the Secretary's book.",
    "Minutes 3 and 5 are kept in the locked file and are not sent to the website or put in the foyer folder.",
)
SHUT = (
    "Off the web: {}",
    "Leave out of web copy: {}",
    "Website copy: blank out {}",
    "Display copy: no {}",
    "Pages for parents: take away {}",
    "The web copy stops before {}",
    "Only we read {}",
    "Only the secretary's copy has {}",
    "Don't type {} for the hall",
    "Nobody but us reads {}",
    "Only in the board's copy: {}",
    "{} for governors' eyes",
    "{} stay in this room",
    "Share all, {} excepted",
    "The published version excludes {}",
)
FREED = (
    "{} are not just for us",
    "{} are not to be left out",
    "{} are no secret",
    "{} must not be missing from the web copy",
    "There is nothing private in {}",
)
NOTHING = (
    "The summary for the website: 1 page on each of the four classes.",
    "Website: 1, 2, 4 and 6 January photographs have been put up.",
    "Copies: website 1, office 2, file 6.",
    "Publish 1 and 2 of the series of reading books were bought.",
    "Years 3 and 5 are kept in the hall and are not sent to the pool.",
    "Policies 3 and 5 are on the website.",
    "Those present got papers 1, 2, 4 and 6.",
    "All but 3 and 5 year olds can go up.",
    "Items for discussion: 1, 2, 4, 6.",
    "Nothing from 3 or 5 was carried over, the rest is done.",
    "The minutes of items 1 and 2 were put on the website.",
    "Items 1 to 6 can be read by everyone.",
    "Please read items 1, 2 and 4 before the meeting.",
    "Items 3 and 5 are for information; the others are for decision.",
    "Parents are welcome for items 1 to 2.",
    "See 1, 2 and 4 on the website.",
    "Do not keep back 3 and 5; all may be read.",
    "Please don't leave out 3 and 5.",
    "The copy for the hall must not omit 3 and 5.",
    "Nothing private: 1 and 2 can go up.",
    "3 and 5 are not private.",
    "Minutes 3 and 5 are no longer restricted.",
)


@pytest.mark.parametrize("note", ABOVE)
def test_above_the_items(note: str) -> None:
    check(f"~ {note}{ITEMS.format(year='', mark='!')}")


@pytest.mark.parametrize("note", BELOW)
def test_below_them(note: str) -> None:
    check(f"{ITEMS.format(year='', mark='!')}~ {note}")


@pytest.mark.parametrize(
    "note",
    [
        "For the website: 25/41 and 25/42, 25/44 and 25/46. The numbers between are for the minute book only.",
        "For the website: 25/41 to 25/42, 25/44 and 25/46. The rest is for the minute book.",
    ],
)
def test_numbers_with_the_year(note: str) -> None:
    check(f"~ {note}{ITEMS.format(year='25/4', mark='!')}")


@pytest.mark.parametrize("note", NOTHING)
def test_notes_of_something_else(note: str) -> None:
    check(f"~ {note}{ITEMS.format(year='', mark='')}")


@pytest.mark.parametrize("note", SHUT)
@pytest.mark.parametrize("where", ["above", "below"])
def test_what_shuts_them_opens_nothing_else(note: str, where: str) -> None:
    """However it is read: never the other way round."""
    said, items = note.format("3 and 5"), ITEMS.format(year="", mark="~")
    check(f"~ {said}.{items}" if where == "above" else f"{items}~ {said}.")


@pytest.mark.parametrize("note", FREED)
def test_what_is_not_kept_back_shuts_none_of_them(note: str) -> None:
    check(f"~ {note.format('1, 2, 4 and 6')}.{ITEMS.format(year='', mark='~')}")
