"""Minutes by practised clerks: what they say of items to come, of their signs and of earlier minutes."""

from __future__ import annotations

import pytest
from minutes import check

MINUTES = {
    "items to be taken openly, and items to be taken in private": """
        # 1. Order of business
        The committee agreed that items 2 to 3 and 5 onwards be taken openly and that item 4 be taken in private and recorded on the confidential sheet.
        # 2. Minutes
        Agreed.
        # 3. Report
        The report was read.
        !# 4. Staffing
        ! Mrs Orr has been ill.
        # 5. Dates
        12 March.
        """,
    "the same, with the verb said once": """
        # 1. Order of business
        It was agreed that items 2 and 4 be taken in open session and item 3 in private.
        # 2. Minutes
        Agreed.
        !# 3. Staffing
        ! Mrs Orr has been ill.
        # 4. Dates
        12 March.
        """,
    "what becomes of paragraphs with a sign": """
        Members: Ann Orr (Chair), Bob Day
        ~ Paragraphs which begin with the sign § are for members only. They are taken out of the copy that goes on the website.
        # 1. Welcome
        1.1 The chair welcomed Bob.
        ! 1.2 § The members' paragraphs were agreed too.
        1.3 All done.
        """,
    "what was told of a correction": """
        # 2. Minutes
        2.1 The open minutes were approved without change.
        2.2 The private minutes were approved with one correction. <<In C3, the sum recovered from Gareth Orme was £3,418. PS reported that the last instalment has been received and the matter can be closed.>>
        2.3 Action tracker: 11 complete.
        """,
    "who moved it behind a correction": """
        # 2. Minutes
        The Part 2 minutes were approved <<with one correction: item 4, for Mr Orr read Mrs Orr>>. Proposed AB, seconded CD.
        # 3. Report
        Read.
        """,
    "a monsignor named in both parts": """
        FOUNDATION GOVERNORS
        Monsignor Terence Hegarty
        # 1. MINUTES
        Mgr Hegarty led the prayer.
        # 2. DATE OF NEXT MEETING
        10 February 2026. Mgr Hegarty gave a blessing, and Part I ended at 8.25 p.m.
        ~# PART II – CONFIDENTIAL
        ! Mrs Fallows had been seen by Mgr Hegarty about the complaint.
        """,
    "a confidential helpline": """
        # 5. Wellbeing
        (a) The assistance line was used 23 times. It is a confidential helpline and the school sees no names.
        (b) A counsellor comes on Fridays. The service is free and confidential.
        (c) The survey is open. It is confidential, and staff can fill it in at home.
        """,
    "a matter that is confidential": """
        # 5. Wellbeing
        5.1 All well.
        ! 5.2 Mrs Orr has been seen twice. It is a confidential matter.
        """,
    "on call at a hospital": """
        Present: Ann Orr (Chair), Bob Day
        Apologies for absence: Dr Amara Lind, on call at the hospital
        # 1. Welcome
        All were welcomed.
        """,
}


@pytest.mark.parametrize("minutes", MINUTES.values(), ids=MINUTES)
def test_what_practised_clerks_say(minutes: str) -> None:
    check(minutes)
