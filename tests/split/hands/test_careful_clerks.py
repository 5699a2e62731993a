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
    "an app that is confidential": """
        # 5. Wellbeing
        Mrs Dale had seen the new reporting app demonstrated. It is confidential and 90 students had used it.
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
    "a log of the whole meeting behind Part 2, citing paragraphs": """
        # 214.3 Report
        (3) Signs will go up.
        # 214.6 Money
        (3) A note was asked for.
        # 214.10 Dates
        24 March 2026.
        ~ RESERVED BUSINESS. The staff governors withdrew at 19:05.
        !# 214.11 Senior posts
        ! (1) The salary was raised.
        ~ The meeting ended at 19:50.
        # Schedule of actions
        | Minute | Action | Owner |
        | 214.3(3) | Signs at the gate | Ann Orr |
        | 214.6(3) | Note on pay | Dee Day |
        !| 214.11(1) | Tell the bank | Principal |
        """,
    "a log behind the close that says which of its rows is confidential": """
        # 1. Report
        1.1 Signs will go up.
        # 2. Dates
        24 March 2026.
        ~# PART 2 – CONFIDENTIAL
        ! 3.1 The salary was raised.
        ~ The meeting closed at 7.15pm.
        | Action | Who |
        | Order a bell | Ann Orr |
        !| Part 2, 3.1: tell the bank | Principal |
        """,
    "a log of Part 2 itself": """
        # 1. Report
        1.1 Signs will go up.
        # 2. Dates
        24 March 2026.
        ~# PART 2 – CONFIDENTIAL
        ! 3.1 The salary was raised for Mrs Orr.
        ! Actions from Part 2
        !| Action | Who |
        !| Tell Mrs Orr | Ann Orr |
        !| Tell the bank of the confidential matter | Principal |
        """,
    "colours typed where the paper changes": """
        Here: Ann Orr (Chair), Bob Day
        ~ What is on yellow paper is for governors only and is not put on the website. For the emailed copy I have typed YELLOW and WHITE where the paper changes.
        # 1. Arising
        All done.
        ~ YELLOW
        ! Mr Whyte has now paid half.
        ~ WHITE
        The broken blind has been replaced.
        # 2. Report
        2.1 Sixty children.
        ~ YELLOW
        ! 2.2 Noah has a mark on his leg.
        ~ WHITE
        2.3 The boiler works.
        """,
    "what was left off the website last time": """
        # 2. Last minutes
        The minutes were agreed. The clerk said that paragraph 5 had been left off the website because it was about a family.
        # 5. Money
        The budget sheet was given out.
        The carpet will be replaced.
        """,
    "ordinary business that goes on in Part B under its own title": """
        # 4 Headteacher's report
        DP took governors through his report.
        # 5 Dates
        3 May.
        ~# Part B
        !# 4 Headteacher's report
        ! Kaiden had brought a knife.
        """,
    "statuses of actions in Part 2": """
        3.1 The roof was mended.
        ~# PART 2 - CONFIDENTIAL
        ! 12.1 Head to meet Mr Orme about his capability plan.
        ! Closed
        ! 12.2 HR to write to Mrs Dunn about her absence.
        ! Open
        ! 12.3 Chair to hear the grievance of Mr Pike.
        ! Closed
        ! 12.4 Settlement agreement with Mrs Lacey to be signed.
        ! Open
        ! 12.5 Governors agreed the sum.
        """,
    "statuses of open actions": """
        # 9 Actions
        9.1 Clerk to order badges.
        Open
        9.2 Head to mend gate.
        Closed
        9.3 Chair to write to the diocese.
        Open
        9.4 Clerk to book the hall.
        Closed
        # 10 Any other business
        The car park will be resurfaced.
        """,
    "a book of accidents": """
        Accidents are entered in the Accident Book, which is kept locked in the office and is not open to the public.
        # 4 Accident Book
        There were six entries, all grazes.
        """,
    "a ruling behind a legend": """
        # 1 Welcome
        Paragraphs marked * are confidential. It was resolved that the press and public be excluded for the rest of the meeting.
        ~# 2 Staffing
        ! Mr Orme has appealed.
        """,
    "a ruling behind the key of an ending": """
        A number that ends in /T is for trustees, and is left out of the copy on the website. It was resolved that item 4 is confidential.
        ~# 4 Staffing
        ! 4.1 Mrs Lacey is to be dismissed.
        # 5 Dates
        5.1 The next meeting is on 5 May.
        """,
    "confidential business minuted below": """
        # 6 Report
        Numbers are up.
        ~The confidential business is minuted below.
        ! Mr Orme has been off since May.
        ! He has asked for a settlement.
        """,
    "Part 2 on the following pages": """
        # 6 Report
        Numbers are up.
        ~Part 2 is recorded on the following pages.
        ~# 7 Pay
        ! Mr Orme's pay was agreed at M4.
        """,
    "what staff may not be told": """
        ~# 4 Staffing
        ! This item is confidential and staff may not be told until June. Mr Orme is to go.
        # 5 Trips
        Trips are booked.
        """,
    "an item held over that is confidential": """
        # 2 Minutes of the last meeting
        The minutes were agreed. Item 4 below, which had been held over from that meeting, is confidential.
        # 3 Premises
        The roof was mended.
        ~# 4 Staffing
        ! Mr Orme has appealed.
        # 5 Dates
        The next meeting is on 5 May.
        """,
    "a sentence to be taken out of a paragraph that is confidential": """
        # 6 Staffing
        The advert is out.
        ! CONFIDENTIAL: Mr Orme has been off since May. He has asked for a settlement. [take this sentence out - RP] The sum is £12,000.
        # 7 Trips
        Trips are booked.
        """,
    "a telling title over where it is minuted": """
        # 5 Premises
        The roof was mended.
        !# 6 Dismissal of the caretaker
        The Chair explained that this would be dealt with at the end of the meeting.
        # 7 Trips
        Trips are booked.
        ~# PART 2 - CONFIDENTIAL
        !# 6 Dismissal of the caretaker
        ! The caretaker was dismissed for theft.
        """,
    "open and closed actions of Part 2": """
        # 3 Report
        3.1 Numbers are up.
        ~# PART 2 - CONFIDENTIAL
        !# 5 Staffing
        ! 5.1 Mr Orme has appealed.
        ! Open/closed actions
        ~| Ref | Action | Who |
        !| A1 | Send the letter before the weekend | Chair |
        !| A2 | Change the locks | Head |
        """,
    "what a ruling leaves out": """
        # 1 Welcome
        It was agreed that all items other than 2 and 3 are confidential.
        # 2 Trips
        Trips are booked.
        # 3 Lunches
        Lunches went up.
        """,
    "a funeral to take": """
        Present: Ann Orr (Chair), Bob Day
        Apologies were accepted from Rev Clare Dunn, who had a funeral to take.
        # 1. Welcome
        All were welcomed.
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


def test_terse_rows_are_no_agenda() -> None:
    check("""
        | No | Item | Minute |
        | 1 | Welcome | All came; no apologies; no interests |
        !| 2 | Staffing (confidential) | Mr Lowe dismissed at Easter; appeal lodged by Mr Lowe; panel to hear it in May; cover found for the class |
        | 3 | Premises | Fence mended; yard wet; roof leaks |
        # Actions
        1. Welcome pack to be sent.
        ~ 2. Staffing: book the panel.
        3. Premises: three quotes.
    """)


def test_bullets_with_a_mark_and_open_ones_between() -> None:
    check("""
        # 5. Safeguarding
        - The log was seen.
        ! - Part 2, confidential: Ama told us that Lola-Mae Stride came in with a burn on her hand.
        - Policies: the first aid policy was approved.
        # 6. Money
        - The budget shows a deficit of £31,700 for this year.
        ! - Part 2, confidential: Oonagh reported on Marianne's review, which she held with the adviser.
        - Policies: the charging policy was approved.
        # 7. Visits
        - Parveen visited for stay and play.
    """)


@pytest.mark.parametrize("last", ["105/25 Close", "105/25 Premises"])
def test_an_item_whose_number_ends_with_the_year(last: str) -> None:
    check(f"""
        # 103/25 Policies
        Mobile phones approved. Sage has asked for a copy.
        ~# 104/25 Confidential – recorded on pink paper
        ! Mrs Rosewarne said that Mr Gordon Speight has been dismissed for theft.
        ! Ada Winslow has been refused a regrading.
        # {last}
        The fence has been mended. The meeting closed at 6.05 pm.
    """)


def test_a_class_with_a_letter_is_no_minute() -> None:
    check("""
        # 5. Reports
        ! 5.2 Class 5A has had three teachers since Mr Lowe hit Leo.
        5.3 The fence has been mended.
        # 6. Publication
        ~ 6.1 It was agreed that the section on Class 5A be confidential.
    """)


def test_dots_between_brackets_stand_for_what_is_kept_back() -> None:
    check("""
        What stands between [[....]] is not for publication.
        # 1. Premises
        The gate is open. <<[[Mr Lowe has been dismissed.]]>> The yard is wet.
    """)
