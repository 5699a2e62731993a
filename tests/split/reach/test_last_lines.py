"""The last lines of a sealed part: who came or went, when they meet, who signs, and no matter."""

from __future__ import annotations

import pytest
from minutes import check

HEADS = ["PART 2 - CONFIDENTIAL", "3. Confidential item", "3. Confidential: staffing"]
MINUTES = """
    Minutes of the Governing Body
    Present: Ann Orr (Chair), Dev Shah, Lil Moss
    1. Welcome
    The Chair opened the meeting.
    2. Oil
    The oil is dear.
    ~ {head}
    ! It was noted that things were hard.
    {last}
"""
TOLD = """
Mia was left on the field at the end of play.
Mia arrived with bruises on her arm.
Mr Cope came in late and smelt of drink.
Mr Lumb returned drunk.
Miss Hill left Kyle alone in the taxi.
Leo went out through the fire door.
Mr Cole left in tears.
Mrs Kay withdrew her grievance.
Mr Roe withdrew his son.
Mr Tate left after a row with the head.
Ms Dunn returned from sick leave.
She returned at Easter on half pay.
The mother arrived with a solicitor.
Mr Bligh left because of stress.
Mr Bligh left for Spain.
Mrs Rudd arrived at 10.40 on 3 May, for the fifth time.
The disciplinary meeting was adjourned to 3 May.
Signed statements from two pupils were read.
Signed off sick until 3 May.
Page 3 of the report names Mia Moss.
The Chair closed the case of Mia Moss.
The next meeting with Mrs Orr is on 3 May at 10am.
The next meeting will be told that Mr Cope has resigned.
Date of next review meeting for Mia Moss: 3 May.
Notes taken by Mrs Orr say that Mia wept.
The meeting finished with Mr Cope in tears.
Telephone records show that Mr Cope rang her.
Signature of Mr Cope on the settlement is awaited.
Dates of meetings with the family: 3 May and 4 June.
Staff returned to the building after the alarm and were upset.
"""
SAID = """
Mrs Orr left the meeting at 6.10pm.
The Head and the staff governors withdrew.
Dev Shah and Lil Moss rejoined.
Mrs Orr left the meeting due to another engagement.
Mr Gill (SENCo) joined the meeting for this item.
The staff governor was invited back into the meeting.
The meeting closed at 7pm, with thanks to all for attending.
Next meeting: Thursday 12 March, 6pm, in the library.
Signed: ............ Chair
Minutes taken by Jane Poole, Clerk to the Governors.
The Chair closed the meeting with a prayer at half past seven.
"""


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("told", TOLD.strip().splitlines())
def test_a_last_line_that_tells_of_a_matter_is_sealed(told: str, head: str) -> None:
    check(MINUTES.format(head=head, last=f"! {told}"))


@pytest.mark.parametrize("said", SAID.strip().splitlines())
def test_a_last_line_that_says_no_more_than_that_stays(said: str) -> None:
    check(MINUTES.format(head=HEADS[1], last=said))


def test_an_alarm_brings_nobody_back() -> None:
    check("""
        Minutes of the Governing Body
        Present: Ann Orr (Chair), Dev Shah, Lil Moss
        1. Welcome
        The Chair opened the meeting.
        2. Staffing
        ~ The staff governors left the meeting and what follows is confidential.
        ! The site manager's pay was raised.
        ! Staff returned to the building after the alarm and were upset.
        ! It was agreed to offer an extra day.
        ~ The staff governors returned at 6.25pm.
        The rota was noted.
    """)


@pytest.mark.parametrize(
    "last",
    [
        "CHAIR …………………      DATE ………",
        "Chair of Governors ……………  Date ………",
        "_______________ Date ________",
        "Name ………………… Position …………",
        "Confirmed as a true record …………",
        "The committee rose at 6.40 p.m.",
        "Closed 8.12pm.",
        "Ended 19.25",
    ],
)
def test_how_else_minutes_end(last: str) -> None:
    check(MINUTES.format(head=HEADS[0], last=last))
