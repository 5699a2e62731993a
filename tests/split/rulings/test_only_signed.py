"""Signs of what alone is open: whatever bears none is sealed."""

from __future__ import annotations

import pytest
from minutes import check

KEYS = {
    "a sign that is drawn": ("Only lines with a tick ✓ in front are for publishing.", "✓"),
    "a sign by its name": ("Publish only the lines with an asterisk.", "*"),
    "what has none, in a sentence of its own": (
        "A green dot in front = can be published. No dot = governors only.",
        "●",
    ),
    "what has none, in the same sentence": (
        "If a line has a tick in front it can go out, if not it stays with the board.",
        "✔",
    ),
    "unless": ("Everything is confidential unless it has a plus sign in front.", "+"),
    "nothing unless": ("Nothing goes on the website unless there is a star in front of it.", "★"),
    "nothing else": ("Lines that begin with a + are for the website; nothing else is.", "+"),
    "letters": ("Only paragraphs marked (P) are public. The rest is confidential.", "(P)"),
    "a colour in words": (
        "Only green may be published. Red, or no colour at all = stays in the file.",
        "Green.",
    ),
    "capitals": ("Publish only the lines with W.", "W"),
}


@pytest.mark.parametrize(
    "numbers", [("1. ", "2. ", "3. ", "4. "), ("",) * 4], ids=["numbers", "no numbers"]
)
@pytest.mark.parametrize(("key", "sign"), KEYS.values(), ids=KEYS)
def test_what_bears_no_sign_is_sealed(key: str, sign: str, numbers: tuple[str, ...]) -> None:
    one, two, three, four = numbers
    check(f"""
        # Millrace Junior School, board, 12 February 2026
        ~ {key}
        {sign} {one}The minutes of 20 November were agreed.
        ! {two}Miss Orr has put in a grievance against Mr Cope.
        {sign} {three}Complaints since September: three, all closed.
        ! {four}Mr Gant was asked to stop coming in.
        """)


def test_a_row_is_open_by_a_cell_with_the_sign() -> None:
    check("""
        # Millrace Junior School, board, 12 February 2026
        ~ Nothing may be published unless it is marked with a tick.
        | Item | Notes | Web |
        | 1 | The minutes of 20 November were agreed. | ✓ |
        !| 2 | Miss Orr has put in a grievance against Mr Cope. | |
        | 3 | The roof is mended. | ✓ |
        """)


@pytest.mark.parametrize(
    "key",
    [
        "Only items with a star were discussed; the others were taken as read.",
        "Only items with a star need a decision.",
        "Lines with a star are for the website team.",
        "* = apologies received. No star = present.",
    ],
)
def test_signs_of_other_things_seal_nothing(key: str) -> None:
    check(f"""
        # Millrace Junior School, board, 12 February 2026
        {key}
        * 1. The minutes of 20 November were agreed.
        2. The boiler has been mended.
        * 3. The roof leaks.
        4. The fair raised £300.
        """)


def test_the_sign_may_stand_at_the_end() -> None:
    check("""
        # Kilnhurst Nursery School, governors, 28 January 2026
        ~ Please note: apart from the heading only those lines that finish with (ok) may be shown to anyone outside the governing body.
        Apologies accepted. (ok)
        ! Bad debts. Mrs Cope owes £412.
        The roof is mended. (ok)
        ! The Head wants to retire at Christmas.
        """)


def test_a_letter_in_the_last_column_opens_its_row() -> None:
    check("""
        # Kilnhurst Nursery School, board, 28 January 2026
        ~ A row goes on the website only if there is an x in its last column.
        | Ref | Minute | By | pub |
        | 61 | The minutes were agreed. | | x |
        !| 62 | Mr Cope is up before the magistrates. | Chair | |
        | 63 | The roof is mended. | | x |
        """)
