"""Notes that keep back what stands from them on, as far as they say."""

from __future__ import annotations

import pytest
from minutes import check

WHAT = ["everything from here", "what follows", "the paragraphs from here", "all below this note"]
ENDS = {
    "to the end of 3.5": "",
    "up to and including paragraph 3.5": "",
    "until the next clerk's note": "~ [Clerk: the public copy goes on from here]",
    "down to the row of dots,": "~ . . . . . .",
}
SAID = [
    "[Note to clerk: {passage} is to stay out of the public set, as agreed with the Chair]",
    "({passage} should not be published)",
    "Clerk's note: {passage} is confidential.",
    "[Clerk: leave {passage} out of the web copy]",
]
MINUTES = """
    # Stonegarth School
    Present: Nadia Rahim (Chair), Paul Threadgold (Head)
    ## 3. Head's report
    3.2 There has been one racist incident.
    ~ {note}
    ! 3.3 The incident was between Dylan and Efe.
    ! 3.4 Mr Omoregie is unhappy with the sanction.
    ! 3.5 Judy Pearson has been reminded of the rota.
    {end}
    3.6 The residential is fully paid for.
    ## 6. Governor training
    6.1 Akosua Darko has completed the course.
"""


@pytest.mark.parametrize("what", WHAT)
@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("said", SAID)
def test_what_stands_up_to_the_end_that_is_named_is_sealed(said: str, end: str, what: str) -> None:
    check(MINUTES.format(note=said.format(passage=f"{what} {end}"), end=ENDS[end]))


def test_rows_up_to_the_next_note_are_sealed() -> None:
    check("""
        # Lowther Street School
        Present: Janet Holroyd (Chair), Michael Adu (Head)
        | Minute | Action |
        | 3. Results. Combined 61%. | MA to share the data |
        ~| [clerk: leave the rows from here down to the next clerk's note out of the web copy] | |
        ~| <<4. Beatrice Lumb had a stroke in August.>> | <<MA to send flowers>> |
        !| Joel Fenner resigned before the hearing. | JH to sign |
        ~| [clerk: web copy goes on from here] | |
        | 6. Premises. The car park has been resurfaced at £14,300. | |
    """)


def test_a_note_that_keeps_nothing_back_seals_nothing() -> None:
    note = "[Note to clerk: everything from here to the end of 3.5 was taken after item 6]"
    check(MINUTES.format(note=note, end="").replace("! ", ""))


def test_a_note_between_pluses_reaches_to_the_next_row_of_them() -> None:
    check("""
        # Stonegarth School
        5. Staffing. Two posts are out.
        ~ +++ From here to the next row of pluses is not to be put on the website +++
        ! Mr Omoregie is unhappy with the sanction.
        ~ ++++++++++++++++++++
        6. Finance. The forecast was accepted.
        """)


DOWN_TO_A_ROW = """
    # 1 Welcome
    Everybody was there.
    # 5 Persons
    ~ {note}
    ! Mrs Ogle has left under a cloud.
    ! Her husband owes us £40.
    ~ * * * * * * * *
    # 6 Finance
    The roof will cost £900.
    # 7 Dates
    Next: 3 March
"""


@pytest.mark.parametrize(
    "note",
    [
        "From here to the row of asterisks the minutes are for members' copies and are not in the council's library.",
        "From here to the row of stars the minutes are for members' copies only.",
        "What stands between here and the row of stars is for the governors' own set.",
        "What follows, down to the stars, stays in the clerk's file and is not on the website.",
        "Down to the row of asterisks: not for the parents' noticeboard.",
        "Not published from this point until the line of stars.",
        "The following, up to the row of asterisks, is kept in the governors' minute book alone.",
        "From here as far as the asterisks these minutes are held on the closed file.",
    ],
)
def test_a_row_of_signs_ends_what_a_note_keeps_back_in_any_words(note: str) -> None:
    check(DOWN_TO_A_ROW.format(note=note))


@pytest.mark.parametrize(
    "note",
    [
        "From here to the row of asterisks the minutes were typed by the deputy clerk.",
        "From here to the row of stars the minutes are for everybody.",
        "From here to the row of stars the minutes may go on the website.",
        "From this point to the line of asterisks the Vice Chair took the chair.",
        "From here to the row of stars nothing is confidential.",
        "From here to the row of asterisks the minutes are in the order of the reports, not that of the agenda.",
        "The children will walk from here to the row of shops and are not to leave the pavement.",
    ],
)
def test_a_row_of_signs_alone_keeps_nothing_back(note: str) -> None:
    check(DOWN_TO_A_ROW.format(note=note).replace("! ", ""))
