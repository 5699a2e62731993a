"""Habits of single clerks: how one line, one paragraph or one cell is taken out, and what goes with it."""

from __future__ import annotations

from textwrap import dedent

import pytest
from minutes import check as _check


def check(notation: str) -> None:
    _check(dedent(notation).strip())


PRIVATE = "The cook, Mrs Orla Finbow, has been signed off until Easter."

HABITS = {
    "the line above": f"""
        # 3. Arising
        3.1 The fire doors are done.
        ! {PRIVATE}
        ~ (The line above is confidential.)
        # 4. Money
        The forecast was noted.
    """,
    "two paragraphs above": f"""
        # 3. Arising
        3.1 The fire doors are done.
        ! 3.2 {PRIVATE}
        ! 3.3 Her post will be covered.
        ~ The two paragraphs above are confidential.
        3.4 The forecast was noted.
    """,
    "above item, with its number": f"""
        # 3. Arising
        3.1 The fire doors are done.
        ! 3.2 {PRIVATE}
        ~ Above item (3.2) confidential, save that a report was received.
        3.3 The forecast was noted.
    """,
    "the above, which is the last": f"""
        # 9. Other business
        9.1 The fete is in June.
        ! 9.2 {PRIVATE}
        ~ The above, which is the last, is also confidential.
        # 10. Next meeting
        The board meets in May.
    """,
    "three paragraphs to come, restricted to trustees": f"""
        # 4. Report
        4.1 The roll is 420.
        ~ 4.2 The next three paragraphs are restricted to trustees and were heard without Mr Noor.
        ! 4.3 {PRIVATE}
        ! 4.4 An adviser has been named.
        ! 4.5 It was asked whether there was a pattern.
        4.6 Mr Noor came back. The new library was praised.
    """,
    "one paragraph to come": f"""
        # 4. Finance
        4.1 The accounts were noted.
        ~ 4.2 One paragraph, restricted:
        ! 4.3 {PRIVATE}
        4.4 The scheme of delegation was amended.
    """,
    "four paragraphs to come, and who left": f"""
        22. The mud kitchen is up.
        ~ At this point Joy went to put the kettle on. PART 2 - the next four paragraphs are NOT for the website.
        ! 23. {PRIVATE}
        ! 24. Two people have applied who are related to staff.
        ! 25. A mother told the Head something on Friday.
        ! 26. Joy has asked to go down to three days.
        27. The Easter tea is on the 2nd.
    """,
    "paragraphs named by a proposal": f"""
        # 5. Staffing
        5.1 Two teachers have started.
        ! 5.2 {PRIVATE}
        ! 5.3 Reasonable adjustments will be made.
        ~ (Agreed on the chair's proposal that 5.2 and 5.3 be treated as confidential.)
        # 6. Premises
        6.1 The roof is mended.
    """,
    "what became of earlier confidential business": """
        # 3. Matters arising
        - The gate has been mended.
        ! - The letter that we talked about in the confidential part has gone to the union.
        - The hall is booked.
    """,
    "two further matters arising": f"""
        # 3. Matters arising
        3.1 The risk statement has been posted.
        ~ 3.2 There are two further matters arising, and they are both restricted.
        ! 3.3 {PRIVATE}
        ! 3.4 The complaint of Mr Carswell has been closed with an apology.
        3.5 Nothing else was outstanding.
    """,
    "the remainder of an item": f"""
        # 25.3.5 Staffing
        25.3.5.1 The plan was received.
        ~ 25.3.5.2 The Chair ruled that the remainder of item 25.3.5 was confidential.
        ! 25.3.5.3 {PRIVATE}
        ! 25.3.5.4 Full pay was extended.
        ~ 25.3.5.5 Open business was resumed at 5.05pm.
        # 25.3.6 Estates
        25.3.6.1 The roof is finished.
    """,
    "a numbered remark about the rest": f"""
        # 6. Police
        6.1 The sergeant spoke of the buses.
        ~ 6.2 Remainder of item: confidential.
        ! 6.3 {PRIVATE}
        # 7. Finance
        7.1 A virement was approved.
    """,
    "a numbered remark about the item": f"""
        ~ # 5. Staffing
        ~ 5.1 This item is confidential and has been minuted in Part 2.
        ! 5.2 {PRIVATE}
        ! 5.3 Her resignation was received.
        # 6. Estates
        6.1 The roof is finished.
    """,
    "the tag and who left, behind the label": f"""
        # 7. Money
        7.1 The forecast was noted.
        ~ # 8. Staffing - Part 2. CB and Rhys went to see the hens while we did this.
        ! - {PRIVATE}
        ~ Rejoined 6.20.
        # 9. Dates
        The board meets in May.
    """,
    "the sealed pages and the open ones": f"""
        # Matters arising
        The hoist has been serviced.
        ~ [PINK]
        ! {PRIVATE}
        ~ [WHITE]
        The pool is open again.
    """,
    "a recording that was stopped": f"""
        # 6. Premises
        The gate is mended.
        ~ Recording stopped, 6.10pm.
        ! {PRIVATE}
        ~ Recording back on at 6.30pm.
        The fence is next.
    """,
    "everybody comes back": f"""
        # P11. Gender pay
        The statement will be published.
        ~ # P12. Confidential items
        ! C9. {PRIVATE}
        ~ P13. Those who had withdrawn were invited to return and the open part of the meeting was taken up again at 6.35pm.
        # P14. Date of next meeting
        The board meets in May.
    """,
    "a colon and words behind it": f"""
        # 6. Staffing
        6.1 Turnover is 14%.
        ! Closed: {PRIVATE}
        6.2 Three trainees are on track.
        ! Closed: A settlement was approved.
        # 7. SEND
        7.1 The room was paid for by the Round Table.
    """,
    "a row of which the last column says C": f"""
        | Ref | What was said | C | To do |
        | 1 | The lift is repaired. | | |
        ! | 1a | {PRIVATE} | C | |
        | 2 | The gutters will be cleared in May. | | |
        ! | 2a | The tenant owes rent. | C (rent) | Chair |
        | 3 | The bell rope was mended. | | |
    """,
    "the roman number of the part behind an action": """
        # 4. Report
        The minutes were approved, Part I and Part II.
        - Order the paint
        ! - Write to the cook (II)
        - Book the hall
        ! - Find three members for the panel (II)
    """,
    "letters of people in the list of actions": """
        # 3. Report
        3.1 Mr Low thanked Bronwen Achterberg for the flowers.
        ~ # 4. Confidential item
        ! 4.1 Mrs Achterberg has complained of her nephew's teacher, and a panel will sit.
        # 5. Actions
        | Action | By |
        ! | Dates for the Achterberg panel | Clerk |
        | Order the paint | Mr Low |
    """,
    "initials of people in the list of actions": """
        # Governors
        Present: Theo Karagounis (TK), Rosa Lind (RL)
        # 3. Report
        3.1 TK thanked everybody.
        ~ # 4. Confidential item
        ! 4.1 Bridie Fallon has asked to move up the scale. RL will write.
        # 5. Actions
        | Action | By |
        ! | Letter to BF | RL |
        | Cards for the cooks | TK |
    """,
    "a reason in a sentence of its own": """
        # Minutes of the governors
        Apologies: Lady Orr, Mr Hackett. <<His wife is in the hospice and the Board was content to excuse him.>>
        # 1. Welcome
        GT's apologies were accepted; <<she is sitting with her husband, who is in the hospice>>.
        The new member was welcomed. SM declared that her son attends the school.
    """,
    "the Welsh abbreviation": f"""
        # 4. Staff
        4.1 Mae'r to wedi'i drwsio.
        ! 4.2 {PRIVATE} (cyfrin.)
        4.3 The roof is mended.
    """,
}


@pytest.mark.parametrize("notation", HABITS.values(), ids=HABITS)
def test_exactly_what_the_clerk_meant_is_sealed(notation: str) -> None:
    check(notation)
