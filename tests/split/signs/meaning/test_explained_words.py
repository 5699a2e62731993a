"""Words that minutes say they mark confidential lines with, in a legend, a footer or a note."""

from __future__ import annotations

import pytest
from minutes import check

LEADS = {
    "whatever opens with": ("Whatever opens with 'Board only' is lifted out before the notes go on the website.", "Board only:"),
    "bullets marked": ("Bullets marked [T] are for board members.", "[T]"),
    "lines beginning": ("Lines beginning PRIV. are taken out of the published copy.", "PRIV."),
    "where it opens": ("Entries that start with CYFRIN are confidential to the governors.", "CYFRIN:"),
    "headed": ("Notes headed 'Trustees' file' are kept back from the public record.", "Trustees' file:"),
    "not for the notice board": ("Anything that begins with 'Within' isn't for the notice board.", "Within:"),
}  # fmt: skip
LINES = """
    # 1. Welcome
    - Mrs Arkle was thanked for the cakes.
    ! - {sign} Mr Ogle has been asked about the missing money.
    - The bus was late.
    # 2. Jobs
    - Clerk: dates
    ! - {sign} letter to Mr Ogle from the chair
    ~ {legend}
"""


@pytest.mark.parametrize(("legend", "sign"), LEADS.values(), ids=LEADS)
def test_a_word_that_is_explained_marks_the_lines_that_it_leads(legend: str, sign: str) -> None:
    check(LINES.format(legend=legend, sign=sign))


def test_a_footer_explains_as_well() -> None:
    check("""
        # 1. Welcome
        - Notes agreed.
        ! - [G] Mr Ogle is leaving at Easter under an agreement.
        - The bus was late.
        ~ _ Entries marked [G] are for governors only
    """)


TAILS = {"in brackets": "(conf)", "with a courtesy": "(conf), please", "thanks": "(conf) thanks"}


@pytest.mark.parametrize("tail", TAILS.values(), ids=TAILS)
def test_a_word_behind_the_paragraph(tail: str) -> None:
    check(f"""
        ~ (Things with conf after them aren't for the notice board.)
        - The bus was late.
        ! - Nell's mother would rather that nobody knew of the fits {tail}
        - The gate has been painted.
    """)


def test_words_in_a_column_and_in_an_action_log() -> None:
    check("""
        ~ Rows marked White are published. Rows marked Buff are confidential to the board.
        | Ref | Minute | Access |
        | 1 | The minutes were agreed and both sheets were initialled by the chair at the meeting as usual. | White |
        !| 2 | Mr Ogle has been suspended since Friday and the police have been told of it by the head. | Buff |
        | 3 | The date of prize day was agreed and the speaker is to be the mayor of the town again. | White |

        | Action | For | Sheet |
        | Order the cups | RM | White |
        !| Write to the police | MP | Buff |
    """)


def test_an_asterisk_behind_the_number_of_a_row() -> None:
    check("""
        ~ Rows whose number carries an asterisk are for members only.
        | No. | Record | Action |
        | 1 | The minutes were agreed, rows 2* and 5* of the last meeting among them, and signed by the chair. | |
        !| 1* | Mr Ogle finished his support plan in July and the committee was glad that it has come right. | VC to write |
        | 2 | Results were presented by the deputy and the committee asked about geography and then moved on. | |
    """)


def test_a_word_behind_the_number_in_a_log() -> None:
    check("""
        ~ Where a line opens with GEHEIM it is confidential to the board.
        # 1. Head
        The roof is mended.
        ! GEHEIM: Mr Ogle has written a bitter letter.
        # 2. Actions
        | No. | Action | Who |
        | 1 | Thank the roofer | Clerk |
        !| 1 GEHEIM | Answer him | Chair |
    """)


PASSAGES = {
    "between": "Passages between the words 'Private' and 'Public again' are cut from the website copy.",
    "from and to": "What stands from 'Private' to 'Public again' is not published.",
    "begins and ends": "Each passage that begins with 'Private' and ends with 'Public again' is confidential.",
}


@pytest.mark.parametrize("legend", PASSAGES.values(), ids=PASSAGES)
def test_a_passage_between_two_phrases(legend: str) -> None:
    check(f"""
        ~ {legend}
        # 1. Visits
        First visits are made in pairs. <<Private. The dog at Mr Cope's has bitten two. Public again.>> Phones will be bought.
        A private donor has given books.
        <<Private. Nell has moved to Leeds.>>
        <<Her mother is to be told. Public again.>>
        The lift is mended.
    """)


def test_a_passage_in_brackets_from_a_word_on() -> None:
    check("""
        ~ Whatever opens with 'Council only' is taken out of the website copy.
        Attendance is 94 %. <<(Council only from here: two girls have not been in since May. Back to the ordinary notes.)>> Year 6 is up.
    """)


OPEN = {
    "done": "Actions marked Done are taken off the list.",
    "from the log": "Rows marked Settled are removed from the log.",
    "published": "Rows marked Settled are on the website.",
}


@pytest.mark.parametrize("legend", OPEN.values(), ids=OPEN)
def test_a_word_that_says_how_far_an_action_is_seals_nothing(legend: str) -> None:
    check(f"""
        {legend}
        # 1. Head
        Done: the hedge. Settled: the bill.
        # 2. Actions
        | Action | Who | Status |
        | Cut the hedge | Clerk | Done |
        | Pay the bill | Chair | Settled |
    """)


def test_bullets_of_the_last_meeting_are_named_and_not_sealed() -> None:
    check("""
        ~ Bullets marked [C] are for council members.
        - Notes agreed, no changes. [C] bullets of the last meeting agreed too.
        ! - [C] Mr Ogle is on agreed leave.
    """)
