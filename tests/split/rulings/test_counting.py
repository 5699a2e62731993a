"""Places that a note counts from the end, by a figure, or in front of the title under which they stand."""

from __future__ import annotations

import pytest

from tests.split.minutes import check

MINUTES = """
    # School board
    1. Welcome. Nobody was away.
    2. Premises
    - The gate has been painted.
    - Boilers were serviced while the children swam.
    {bullet}- A price of £9,000 was named for the field.
    - Oaks were felled by volunteers on a Sunday.
    {of_bullets}
    3. Leavers
    Two teachers begin in June.
    {paragraph}The lease of the hall ends at Easter.
    Training was held on Monday.
    {of_paragraphs}
    4. Dates
    The fair is on 9 July.
    {at_the_end}
"""


def minutes(bullet: str = "", paragraph: str = "", **notes: str) -> str:
    places = ("of_bullets", "of_paragraphs", "at_the_end")
    below = {name: f"~ {notes[name]}" if name in notes else "" for name in places}
    told = MINUTES.format(bullet=bullet, paragraph=paragraph, **below)
    return "\n".join(x for x in told.splitlines() if x.strip())


@pytest.mark.parametrize(
    "note",
    [
        "(The last bullet but one is not for publication.)",
        "The last but one bullet above stays in the governors' copy.",
        "The bullet before the last is to be redacted.",
        "Please redact the second to last bullet.",
        "NB third bullet: leave out of web copy.",
        "Clerk's note: the 3rd bullet point in this item is not to go on the website.",
        "Do not publish the third of these bullets.",
        "Bullet 3 to be removed before publication.",
    ],
)
def test_one_of_the_bullets_above(note: str) -> None:
    check(minutes(of_bullets=note, bullet="! "))


@pytest.mark.parametrize(
    "note",
    [
        "The last but one paragraph is confidential.",
        "The middle paragraph is to be left out of the published minutes.",
        "Please take out the second para before publishing.",
        "The second paragraph of this item is not for publication.",
    ],
)
def test_one_of_the_paragraphs_above(note: str) -> None:
    check(minutes(of_paragraphs=note, paragraph="! "))


@pytest.mark.parametrize(
    "note",
    [
        "Under Premises, the third bullet is not to go on the website.",
        "Clerk: remove the 3rd bullet under Premises before the minutes are published.",
        "The last bullet but one of item 2 is confidential.",
        "To come out before publication - item 2, third bullet.",
    ],
)
def test_one_of_the_bullets_of_another_item(note: str) -> None:
    check(minutes(at_the_end=note, bullet="! "))


@pytest.mark.parametrize(
    "note",
    [
        "Not for the website: item 2, third bullet; item 3, second paragraph.",
        "Before publication remove (a) the third bullet of item 2 and (b) the second paragraph of item 3.",
        "Before publishing, delete the 3rd bullet of item 2 and the last but one para of item 3.",
    ],
)
def test_pieces_of_two_items(note: str) -> None:
    check(minutes(at_the_end=note, bullet="! ", paragraph="! "))


@pytest.mark.parametrize(
    "note",
    [
        "The second paragraph of the policy was amended.",
        "The third bullet is to be removed from the plan.",
        "The last but one paragraph should be left out of the prospectus.",
        "In the draft minutes delete the second sentence: it should read 'agreed'.",
        "The third of these bullets is the priority.",
        "Governors asked to delete the third bullet of the strategy.",
    ],
)
def test_places_in_other_papers(note: str) -> None:
    check(minutes(of_bullets=note, of_paragraphs=note))


TABLE = """
    # School board
    1. Welcome. Nobody was away.
    2. Premises
    | Item | What | Who |
    {first}| Roof | A tender of £4,000 was taken | AP |
    | Trees | Oaks to be looked at | CO |
    {third}| Hall | Rent falls to £200 | AP |
    ~ {note}
    3. Dates
    The fair is on 9 July.
"""


@pytest.mark.parametrize(
    "note",
    [
        "The first row of the table is not for publication.",
        "Row 1 of the above table is confidential.",
        "The top row of the table above is for governors only.",
        "Row 1 not for website.",
    ],
)
def test_the_first_row_of_the_table_above(note: str) -> None:
    check(TABLE.format(first="! ", third="", note=note))


@pytest.mark.parametrize(
    "note",
    [
        "The last row of the table is not for publication.",
        "The bottom row is for governors only.",
        "The third row of the table above is confidential.",
    ],
)
def test_the_last_row_of_the_table_above(note: str) -> None:
    check(TABLE.format(first="", third="! ", note=note))


@pytest.mark.parametrize(
    "note",
    [
        "The first and last rows of the table are not for publication.",
        "Rows 1 and 3 of the table are confidential.",
        "The rows about the roof and the hall are not for publication.",
    ],
)
def test_two_rows_of_the_table_above(note: str) -> None:
    check(TABLE.format(first="! ", third="! ", note=note))


@pytest.mark.parametrize(
    "note",
    [
        "The first row of the table was corrected.",
        "The last row of the table shows the total for publication in June.",
        "Row 1 is now complete.",
    ],
)
def test_what_is_told_of_a_row(note: str) -> None:
    check(TABLE.format(first="", third="", note=note))


LEASE = """
    # School board
    1. Welcome. Nobody was away.
    2. Premises
    The gate has been painted.
    ! A price of £9,000 was named for the field.
    ! The seller would like an answer by May.
    {above}
    Oaks were felled by volunteers on a Sunday.
    3. Dates
    The fair is on 9 July.
    {at_the_end}
"""


@pytest.mark.parametrize(
    "note",
    [
        "Paragraphs 2 and 3 of item 2 are not for publication.",
        "Item 2: paras 2 and 3 are confidential.",
        "The 2nd and 3rd paragraphs of item 2 are not to go on the website.",
        'In item 2 everything from "A price" to "by May" is not for publication.',
    ],
)
def test_two_paragraphs_named_at_the_end(note: str) -> None:
    check(LEASE.format(above="", at_the_end=f"~ {note}"))


@pytest.mark.parametrize(
    "note",
    [
        "Please redact the two paragraphs above.",
        "Remove the two paragraphs above before publication.",
    ],
)
def test_two_paragraphs_named_below_them(note: str) -> None:
    check(LEASE.format(above=f"~ {note}", at_the_end=""))


def test_a_section_whose_title_says_that_it_is_not_public() -> None:
    check("""
        Section 1 - Preliminaries
        1.1 Mrs Hargrave took the chair.
        Section 2 - Items for discussion
        2.1 Ofsted readiness.
        2.2 Lunch.
        ~ Section 3 - Items not for the public record
        ! 3.1 The chair told the meeting of an anonymous letter about the tuck shop.
        ! 3.2 The till rolls would be checked.
        Section 4 - Items for decision
        4.1 The budget was approved.
    """)


def test_the_sentence_of_an_item_about_something() -> None:
    check("""
        1. Roll. 211 on roll.
        2. Staffing. Two teachers begin in June. <<The absence of the bursar is likely to be long.>> Training was held.
        3. Close
        ~ It was determined that the sentence in 2 about the absence of the bursar be held with the confidential minutes.
    """)
