"""Open business in words that only sound as if they kept an item back, and parts that stay sealed beside them."""

from __future__ import annotations

import pytest
from minutes import check

OPEN = {
    "the next agenda": "The only item to be confidential is the Head's pay.",
    "a policy on complaints": "Governors agreed that all complaints should be dealt with on a confidential basis.",
    "a task of the clerk": "The old report is still there. Action: delete from website.",
    "a network": "A chat app is used at night. Governors agreed that this should be blocked.",
    "who waits": "The next item was held back until Mr Dunn came.",
    "a pointer to more": "Three had resigned and all posts were filled. For further detail see the confidential minutes.",
    "minutes until signed": "The previous minutes are to be kept confidential until signed.",
    "a question": "A governor asked if the clerk had classified it as confidential. She had not.",
    "a limit in a scheme": "What the Head may spend is set out in Part 2. The limit will be £10,000.",
    "notes of staff": "Staff were told to treat the above as confidential.",
    "a report to others": "A confidential briefing was given to heads after half term.",
    "a survey": "Private comments were invited and 84 per cent said that the school is well led.",
}


@pytest.mark.parametrize("said", OPEN.values(), ids=OPEN)
def test_stays_open(said: str) -> None:
    check(f"""
        6. Report
        The report was read.
        {said}
        7. Library
        The library will open in June.
        8. Field
        The field was mown.
    """)


SEALED = {
    "times of a day": """
        ~8. Pupil matter (confidential)
        !The day went thus:
        !9.10 Ben Day hit Mr Pole.
        !9.25 The police came.
        10. Website
        It is up to date.
    """,
    "a slip of numbers": """
        7. Budget
        7.1 It was agreed.
        ~8. Head's pay (confidential)
        !9.1 The panel recommended one point.
        !9.2 Objectives were set.
        10. Website
        It is up to date.
    """,
    "the same number again": """
        ~10. Other business: the Chair thanked Mrs Hall for all her work on the summer fair
        !10. Part 2
        !Mr Pole's grievance was dismissed.
    """,
    "an exclusion that ended": """
        ~6. Exclusion of a pupil (confidential)
        !Ben Day was excluded on 3 May.
        !--- End of exclusion ---
        !On his first day back he hit Mr Pole.
        7. Library
        It will open in June.
    """,
    "papers of a panel": """
        B1. Library
        It will open in June.
        ~B2. Confidential: named pupils
        !A1 Ann Orde
        !She has been out of school since May.
        !A2 Ben Day
        !He hit Mr Pole.
        B3. Field
        It was mown.
    """,
    "a separate minute that lies below": """
        6. Library
        It will open in June.
        ~Confidential - separate minutes
        !7. Staffing
        !Mr Pole goes with £9,000.
    """,
    "an item of many, see below": """
        7. Budget
        The budget was agreed.
        ~Confidential items: see below
        ! Mrs Oduya has written in about Mr Dunn.
        ! Mr Dunn will move out of the house.
    """,
    "items below minutes overleaf": """
        7. Budget
        The budget was agreed.
        ~8. Confidential minutes (see overleaf)
        ~9. Letter
        ! Mrs Oduya has written in about Mr Dunn.
    """,
    "a discussion ruled on in its midst": """
        ~5. House
        ! Mr Dunn is to move out of the house and the union has written.
        ~The Chair ruled that the whole of this discussion should be confidential.
        ! It was agreed to write to Mrs Oduya.
        6. Library
        The library will open in June.
    """,
    "a break in the meeting": """
        6. Budget
        The budget was agreed.
        ~7. Part 2 (confidential)
        ! Mrs Oduya told the panel of her son.
        ! The Chair stopped the meeting for ten minutes at 6.10pm.
        ! Resumption of the meeting at 6.20pm
        ! Mr Dunn said that he was not there.
    """,
    "whom to write to": """
        5. Budget
        The budget was agreed.
        ~Part 2: Confidential
        ~6. Complaint
        ! Mrs Oduya says that her son was shut in a store by Mr Dunn.
        ! Clerk: Letter to Mrs Oduya
    """,
    "whom to ring": """
        5. Budget
        The budget was agreed.
        ~Part 2: Confidential
        ~6. Complaint
        ! Mrs Oduya says that her son was shut in a store by Mr Dunn.
        ! Chair: Phone Mrs Oduya
        ! Contact: Mrs Oduya
    """,
    "a correction to what is reviewed": """
        3. Minutes of the previous meeting
        Part 1 minutes agreed.
        ! During the review of the confidential minutes Mrs Orr asked for a correction: Mr Dunn had hit the boy twice.
        4. Library
        The library will open in June.
    """,
    "a correction to what stays closed": """
        3. Minutes of the previous meeting
        ! Release of the confidential minutes of 3 May was refused. They were amended to say that Mr Dunn had hit the boy twice.
        4. Library
        The library will open in June.
    """,
    "a correction under terms of reference": """
        9. Any other business
        ! The minutes of the confidential meeting of 3 May were amended under the terms of reference of the pay committee: the Head's point is L21 and not L20.
        10. Close
        The meeting closed at 8pm.
    """,
    "a remark that says what is gone": """
        5. Premises
        The fence will be mended.
        Mr Orr asked what the roof will cost. £9,000.
        ~(The paragraph on the house is in the confidential minutes.)
        6. Library
        The library will open in June.
    """,
}


@pytest.mark.parametrize("notation", SEALED.values(), ids=SEALED)
def test_stays_sealed(notation: str) -> None:
    check(notation)
