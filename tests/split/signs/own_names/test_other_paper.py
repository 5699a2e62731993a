"""Sections that are printed elsewhere, that come first, or whose end is told in other words."""

from __future__ import annotations

import pytest
from minutes import check

OPENED = {
    "a sheet behind a letter": "f. PINK SHEET",
    "not for a copy": "D. NOT FOR THE FILE COPY",
    "not for a place": "NOT FOR THE VILLAGE NOTICE BOARD. The posted copy stops here.",
    "not for the porch": "Not for the church porch",
    "for whose eyes": "First: matters for the committee's eyes",
    "seen by": "LOOSE LEAF, to be seen by governors alone",
    "kept by": "Separate slip, to be read by the trustees only",
}
ENDED = {
    "after the sheet": "g. After the pink sheet",
    "the part stops": "Here the private part of the record stops.",
    "anybody": "Back to what anybody may read.",
    "the ordinary notes": "Back to the ordinary notes",
    "matters for the record": "Second: matters for the record",
    "white sheets": "White sheets again",
    "a line of stars": "*** End ***",
    "in brackets": "[Ends]",
    "for everybody": "What follows is for everybody.",
}
SECTION = """
    c. Welcome
    The roof is mended.
    ~ {opened}
    ! Mr Ogle has been seen at the Bay Horse at dinner time.
    ! Nell Arkle's father is not to be let in.
    ~ {ended}
    The estimate for the gate is £1,960.
    h. Policies
    The attendance policy was adopted.
"""


@pytest.mark.parametrize("opened", OPENED.values(), ids=OPENED)
def test_a_section_on_other_paper(opened: str) -> None:
    check(SECTION.format(opened=opened, ended="Back to the open minutes"))


@pytest.mark.parametrize("ended", ENDED.values(), ids=ENDED)
def test_its_end_in_other_words(ended: str) -> None:
    check(SECTION.format(opened="PINK SHEET", ended=ended))


def test_rows_that_bear_the_number_of_a_marked_row_go_with_it() -> None:
    check("""
        | Agenda | Minute | Person |
        | 10. Premises | The churchwarden has mended the gate, and the neighbour's complaint about the engines was noted. | AP |
        ~| 11. | A matter taken on the blue sheet. | |
        !| 11. | Mr Ogle says that the head favours her friends, and the trust has named an investigator for it. | NF |
        !| | The boy would meanwhile come in at half past nine and wait for his father in the office. | NF |
        ~| | Mrs Bly came back. | |
        | 12. Policies | Worship, charging, lettings and the rest of them were adopted as they had been sent round. | |
    """)


def test_rows_lettered_below_a_marked_row_go_with_it() -> None:
    check("""
        | Item | Minute | Action |
        | 20/21-14 Laptops | The devices were set up by the technicians and the sixth-formers led the helpdesk for a week. | |
        ~| 20/21-15 | NOT FOR PUBLICATION: COMMERCIAL AND PERSONNEL. The two guests disconnected. | |
        !| 20/21-15(a) | Cleaning: four bids were opened, and the preferred bidder is not to be told until Friday noon. | IC |
        !| 20/21-15(b) | The finance officer is under investigation for purchases on the card of the trust since May. | LV |
        | 20/21-16 Risks | Sixteen risks were read and one was added, and the insurance was renewed for another year. | |
    """)


OPEN = {
    "kept by the clerk": "4.2 The confidential minutes are kept by the clerk.",
    "a copy for the porch": "4.2 A copy of the newsletter goes in the church porch.",
    "back to normal": "4.2 The boiler is back to normal.",
    "matters": "4.2 Matters for the record of visits were noted.",
    "ordinary": "4.2 The pink sheet of the lunch menu was not liked.",
}


@pytest.mark.parametrize("said", OPEN.values(), ids=OPEN)
def test_what_only_sounds_like_it_is_open(said: str) -> None:
    check(f"""
        # 4. News
        4.1 The roof is mended.
        {said}
        4.3 The bus was late.
    """)


def test_a_bracket_that_says_withheld() -> None:
    check("""
        # 4. Kitchen
        <<[Withheld: Mr Ogle, the cook, is on his final warning for lateness.]>> The kitchen scored five.
        [Withheld until May] The prices are as they were.
    """)
