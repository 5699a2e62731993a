"""Notes that list by their numbers what is kept back, in drafts that begin with small letters."""

from __future__ import annotations

import pytest
from minutes import check

LEADS = (
    "blue sheet (= confidential, keep off web): {}",
    "Part 2: {}",
    "Conf: {}",
    "To come out: {}",
    "Off the web: {}",
    "Closed minute: {}",
    "The following are confidential: {}",
    "Keep back: {}",
    "Govs only: {}",
    "Private bits are {}",
    "Leave out of web copy: {}",
)
LISTS = (
    "3.3, 6.1 to 6.3",
    "3.3, 6.1-6.3",
    "3.3; 6.1, 6.2, 6.3",
    "items 3.3 and 6.1 to 6.3",
    "3.3 + 6.1/6.2/6.3",
    "3.3, all of 6 except 6.4",
)
RESTS = ("", ". Everything else is open", ", rest open", " - the rest can go up")


def draft(note: str, told: str = "Head said well done.") -> str:
    return f"""# St Aldhelm governors 29 January
        Present: Fr Nnadi (Chair), Hilary Crouch (head)
        1.1 prayer
        1.2 decs none
        3.1 roll 164
        3.2 y6 small
        ! 3.3 two boys found with lighter
        3.4 carols
        ! 6.1 Mrs Pickersgill - till short
        ! 6.2 police? not yet
        ! 6.3 she is on leave
        6.4 parents to pay by app
        8.1 siams due. Vision tweaked. {told}
        9.1 phonics
        9.2 computing
        ~ {note}
        """


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize("listed", LISTS)
@pytest.mark.parametrize("rest", RESTS)
def test_what_is_listed_is_sealed(lead: str, listed: str, rest: str) -> None:
    check(draft(lead.format(listed) + rest))


def test_a_passage_among_the_numbers() -> None:
    check(
        draft(
            'Conf: 3.3, 6.1 to 6.3, and 8.1 from "Head then said" to the end of it, rest open',
            "<<Head then said Tess's term ends july.>>",
        )
    )


def test_a_quantity_in_front_of_a_small_letter_is_no_number_of_a_paragraph() -> None:
    check(
        """# St Aldhelm governors 29 January
        Present: Fr Nnadi (Chair), Hilary Crouch (head)
        1. Money
        The forecast of the trust was read.
        3.3 million is what the trust has, and
        6.1 per cent of that is ours.
        ! 2. Confidential: staffing
        ! The governors heard that
        ! 2.4 posts may go.
        3. Dates
        4.30 start, as ever.
        """
    )
