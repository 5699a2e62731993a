"""Minutes in a house style of their own, as a practised clerk explains it or takes it for granted."""

from __future__ import annotations

import pytest
from minutes import check

MINUTES = {
    "a remark for the chair in brackets": """
        # 3. Report
        Behaviour is calm. <<[CHAIR ONLY: one of the two suspensions concerns Finley Yelland, the Head's nephew.]>> There have been two since.
        <<[CHAIR ONLY: Maureen has told me that she is unwell.]>> The link roles will be looked at again.
        # 4. Dates
        3 May.
        """,
    "remarks for members in brackets": """
        # 3. Report
        The tables came. <<[GOVERNORS' EYES ONLY: the refund has been written off because the owner is bankrupt.]>>
        The slides. [For information only: they are on the drive.]
        <<[Trustees only: Mr Day is ill.]>> All well.
        # 4. Dates
        3 May.
        """,
    "down to a row of stars": """
        # 3. Report
        3.1 Roll 61.
        ~ Governors only from here to the row of stars (Pauline had gone back to her class)
        ! (n) The Head described the injury to Ellis.
        ! (o) Ms Barr has told others.
        ~ * * * * * * * * * *
        (p) The gutter is mended.
        # 4. Dates
        3 May.
        """,
    "a sheet to be taken off": """
        # 3. Report
        Roll 209. There has been one suspension (see sheet, 3).
        # 4. Next meeting
        2 July at 5pm.
        ~ SHEET - TO BE TAKEN OFF BEFORE THE MINUTES ARE PUT ON THE WEBSITE OR SENT TO THE PARISH
        ! 3: the suspended child is Dominik Wojtas.
        ! Mr Quaye will be asked to teach Year 3.
        ~ END OF SHEET
        ACTIONS (these may be published)
        | Ring the diocese | Ann Orr |
        """,
    "closed and open in turn": """
        # 3 Report
        ~ Open
        Mock results are up.
        ~ Closed
        ! Jaxon was found with cannabis.
        ! Mr Trask will leave.
        ~ Open
        The Head thanked Mrs Bee.
        # 4 Site
        ~ Open
        The television has been extended.
        ~ Closed
        ! The school may be offered £1.3 million.
        # 5 Lettings
        ~ Open
        The gym is let.
        """,
    "withheld from here, in a cell": """
        | 25/64 | Pastoral report. Figures were given. // Contracts were signed. // <<Withheld from here. Mrs Fair described the circumstances of Declan.>> // <<The second will be withdrawn.>> | Head to report | O/X |
        | 25/65 | Policies were agreed. | | O |
        """,
    "to the end of the box": """
        | 5 Applications | Seven since September. // The list stands at nine. // <<Restricted, not to be published to the end of the box: The committee looked at the two refusals.>> // <<Talia came from Manchester.>> | S Bloom |
        | 6 Dates | 3 May. | |
        """,
    "not for the portal": """
        # 5 Fees
        5.2 Mr Auch asked how much is owed. £84,000 from 23 families. <<Not to be minuted in the portal copy: those three are the Mackays and Dr Brandt.>>
        5.3 The Bursar will produce a list.
        ! 6.3 The Rector asked for one decision: that the bursary of Sorcha Deans continue. Confirmed. (Not for the portal.)
        6.4 Done.
        """,
    "until a letter is out": """
        # 8 Contracts
        8.2 Managed wi-fi. Three offers have been scored. <<Not to be released until the award letter is out: the scores were Northbeam 81 and Clearpath 77.>>
        8.3 Done.
        """,
    "what the secretary was asked to alter": """
        # 2 Minutes
        The minutes of 4 June were adopted.
        The in-committee minutes were also adopted. <<The Secretary had been asked to alter Mr Fintan Lavery's date of suspension to 8 September and did so.>>
        # 3 Report
        Read.
        """,
    "what the clerk had left out": """
        # 2 Minutes
        The minutes of 1 July were signed.
        The closed sheet of 1 July was signed too. <<The clerk had left out that Mrs Crane's pension estimate was still awaited when her early retirement was agreed, and this has been added.>>
        # 3 Report
        Read.
        """,
    "out of committee, in passing": """
        ~# 9 MOVE INTO COMMITTEE
        ~ It was agreed that the Board go into committee. Mr Stinson withdrew at 8.11 pm.
        ! (i) Mr Lavery is suspended.
        ~ It was agreed that the Board come out of committee. Mr Stinson returned at 8.40 pm.
        # 11 ADMISSIONS
        The criteria were adopted.
        ! In committee, on the ruling of the Chair: the family whose appeal was lost is the Faughey family.
        The Board passed then, out of committee, to the statistics on late applications, of which there were nine.
        # 12 CORRESPONDENCE
        (a) From the Department. Noted.
        """,
    "a policy in Welsh": """
        # 8 Polisïau / Policies
        8.1 Approved: Polisi Iaith, Polisi Cyfrinachedd (confidentiality), Polisi Ymddygiad.
        8.2 Read.
        """,
    "open, with the exceptions of two": """
        # S25.17 Business and access
        Resolved at the outset, on the Chair's motion, that this committee's minutes are open to inspection in the usual way, with the exceptions of S25.21 and S25.22, which are to be entered on the closed sheet because persons can be recognised in them. Voted: four in favour.
        # S25.18 Interests
        None.
        !# S25.21
        ! Clive Arrandale has had three periods of sickness.
        !# S25.22
        ! Pay. Mr Lomas was refused.
        # S25.23 Policies
        Agreed.
        """,
    "published, except two": """
        # 1 Access
        Agreed that these minutes be published, except items 3 and 4.
        # 2 Interests
        None.
        !# 3 Staff
        ! Clive Arrandale has had three periods of sickness.
        !# 4 Pay
        ! Pay. Mr Lomas was refused.
        # 5 Policies
        Agreed.
        """,
    "between two words, and a colour for single remarks": """
        How these minutes are kept: a passage between the words OFF SHEET and ON SHEET was taken down for the committee's yellow sheet and is cut from the copy sent to schools, the hospital and the web. One or two single remarks are marked (yellow).
        # 1. Opening
        1.1 All welcome.
        ! 1.3 (yellow) The yellow sheet was agreed with one change.
        # 4. Report
        4.2 Roll 61.
        ~ 4.3 OFF SHEET
        ! 4.4 Skyla was readmitted.
        ! 4.5 Her stepfather has been told.
        ~ 4.6 ON SHEET
        4.7 All well.
        5.4 The head spoke about pay. <<OFF SHEET Tristan Ayre has claimed mileage. He was suspended. ON SHEET>> A new form comes in.
        ! 9.4 The price is not known to the owner. (yellow)
        ! - (yellow) Find cover: Soraya.
        """,
    "a column for the board's own file": """
        | Item | For the website | For the board's own file, not to be put on the website |
        | 1 Opening | The Chair welcomed everyone. | |
        | 2 Minutes | Approved. // Action 4 is closed. | <<Correction: Mrs Wix's last day should read 31 October.>> |
        | 3 Report | Mocks begin. | <<Reece was excluded.>> // <<The mother will come.>> |
        | ~9 Parking | | <<Mr Grimwade has threatened to block the drive.>> |
        """,
    "colours in front of paragraphs": """
        ~ GREEN paragraphs are for everyone. RED paragraphs are for committee members and stay with me.
        # 1 Minutes
        GREEN The minutes were approved. Attendance is still red.
        ! RED Mrs Polglase and Mr Draycott are no longer speaking.
        GREEN The red folder is up to date.
        ! RED The trust is thinking of selling the house.
        """,
    "a letter behind the number of a title": """
        # 231.02 Access to the minutes
        The Director reminded members that under clause 17 of the Instrument certain material is left out of the public minutes. Where that applies the minute is headed with the letter Z. Z minutes are looked at again each summer.
        # 231.07 Estates
        The lowest price is within the estimate.
        ~# 231.08 Z Study centre contract
        ! The Director of Finance named the tenderers.
        # 231.09 Dates
        3 May.
        ! Z. The Principal's objectives. The Chair mentioned reservations.
        """,
    "no paragraph with a letter in front": """
        ~ Note. No paragraph with C in front of its number is for the website.
        # 2. Minutes
        2.1 Adopted.
        ! C2.2 From the sealed minutes: Mrs Orr has accepted.
        # 3. Report
        3.1 Roll 612.
        ! C3.2 The Principal has suspended Kyle.
        3.3 All well.
        """,
    "open and closed minutes in one title": """
        # Harbour Lights Free School
        # Board of Trustees, open and closed minutes
        Present: Ann Orr (Chair), Bob Day
        # 1 Welcome
        All welcome.
        ~# Closed session
        ! Mr Day is ill.
        ~ Closed session ended 20:40.
        # 9 Dates
        3 May.
        """,
    "Part B is recorded below": """
        | Item | Discussion and decisions | Action |
        | LAB/28 | Report read. | |
        ~| | The two staff members left at 18:14. Part B is recorded on the sheets below. | |
        | LAB/29 | Finance. Period 2 accounts. | DBR |
        | LAB/34 | Dates. 29 January. Part A closed at 18:55. | |
        ~# Part B: confidential – not for the website or the notice board
        !| B/1 | Mr Green was dismissed. | |
        """,
    "what is asked of a colleague in brackets": """
        # 2. Report
        2.1 The trust educates 2,914. [well done - RP]
        ! 2.2 Talks have begun. [take this paragraph out - RP]
        2.4 Attendance is 93.2%. <<It has been held down by Brandon Pyle. [this sentence out - RP]>> The team was thanked.
        ! 2.5 The settlement was approved. [out - RP]
        2.6 Noreen will chair. [no need to take this out - RP]
        """,
    "a table of business that keeps back a paragraph": """
        ~ The last column shows which copy carries the minute: W = the website and the file; F = the governors' file only, to be removed before the minutes are put on the website.
        | Minute | Business | Led by | Copy |
        | 1 | Opening, interests | Chair | W |
        | 2 | Minutes and matters arising | Chair | W, but 2.3 is F |
        ~| 5 | Staffing matters | Headteacher | F |
        | 6 | Finance | Mrs Buckle | W |
        # 1 Opening, interests
        1.1 All welcome.
        # 2 Minutes and matters arising
        2.1 Agreed.
        ! 2.3 The file-only minutes of 20 November were confirmed.
        ~# 5 Staffing matters
        ! 5.1 Mr Day is ill.
        # 6 Finance
        6.1 Read.
        """,
    "doors closed and open": """
        ~ It has long been the custom here that when a matter is not for the copy that goes on the website, the Chair says "doors". The minutes then read "Doors closed", and everything from there as far as the words "Doors open" is taken out of the website copy.
        # 2 Minutes
        2.1 Agreed.
        ~ 2.2 Doors closed.
        ! 2.3 The "doors" minutes were read out.
        ! 2.4 Arising from them, HT said that Terry had not appealed.
        ~ Doors open.
        2.5 The fire doors are now closed by the caretaker. The hall doors open at 7.45am.
        """,
    "a number that ends in a letter": """
        # 2 Minutes
        2.1 Agreed.
        ! 2.2/T In number 5.3/T the words were taken out.
        2.3 Read.
        # 3 Staff
        ! 3.3/T The four cases were described.
        ! Members asked if it had been raised.
        3.4 Vacancies: two.
        | Ref | Action | Who |
        !| 3.3/T | Formal meeting | Director |
        | 3.4 | Advert | Head |
        ~ Numbering. A number that ends in /T is for trustees: it, and anything that stands under it before the next number, is left out of the copy that goes to the academies and onto the website, together with its row in the action list. The other numbers are open.
        """,
    "a book of its own, down to a row of stars": """
        ~ The Secretary keeps two books. What is said about named pupils and members of staff goes into the Maroon Book, which stays in the safe.
        # 2. Minutes
        2.1 Agreed.
        ~ MAROON BOOK
        ! The entry for 11 December was read over.
        ~ * * * * *
        Matters arising: the new maroon blazers have been well liked.
        # 3. Report
        3.1 Enrolment is 812.
        ~ MAROON BOOK
        ! Mr Day is ill.
        ~ * * * * *
        3.2 Attendance: 92.7%.
        """,
    "a log of both parts": """
        # 9 Dates
        3 May.
        ~# Part B
        ! B/1 Mr Day was dismissed.
        ~ The meeting closed at 7.15pm.
        # Action log (Part A and Part B)
        | Ref | Action | Owner |
        | 24 | Room for prayer | PST |
        | 33 | Thank-you letter | EA |
        !| B/1 | Hear the appeal | LH |
        """,
    "the value of a column behind a title": """
        | Item | What was said | Publish |
        | 1 Opening | All welcome. | Y |
        !| 8 Plans | Simcha needs a nurse. | N |
        | 13 Dates | 20 January. | Y |
        ~# Candidates ranked for Reception 2026 (N)
        !| Rank | Candidate | Criterion |
        !| 1 | Chaya Perlow | sibling |
        # Follow-up
        | Item | To be done | By |
        | 1 | Put it on the website | clerk |
        !| 8 (N) | Write to borough | head |
        """,
}


@pytest.mark.parametrize("minutes", MINUTES.values(), ids=MINUTES)
def test_a_house_style_is_read(minutes: str) -> None:
    check(minutes)
