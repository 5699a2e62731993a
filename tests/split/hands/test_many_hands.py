"""Short minutes by many hands: what each clerk sealed, and what only sounds like it."""

from __future__ import annotations

import pytest
from minutes import check

HANDS = {
    "the rest is private": """
        # Governors
        ## 8 Anything else
        The poems were judged.
        ~ Mrs Oake and Will went home at this point, twenty to eight, because the rest is private and not for the noticeboard.
        ! Mr Bray. If it happens once more he will have to go.
        ! Lyle was called a name by a helper.
        ~ Next meeting Monday 11th May at six.
    """,
    "a stub, and an end that is announced": """
        # Audit Committee
        ## 35 Whistleblowing
        35.1 The policy was reviewed.
        ~ 35.2 This item is minuted in full as a separate confidential minute (Committee members and Clerk only).
        ! 35.3 The payments had been traced to Mr Bray.
        ! 35.4 The bank should be told first. End of confidential minute.
        ## 36 Risk
        36.1 The register was received.
    """,
    "Part A resumes in the line of those who came back": """
        # Resources Committee
        ## 5. Staffing matters
        ~ (PART B) Mrs Oake left the call at 2.05pm.
        ! One post is to go; the lowest score was Mr Bray's.
        ~ Mrs Oake rejoined the call at 2.25pm. Part A resumed.
        ## 6. Staff absence
        The rate is 4.9%.
    """,
    "the rest of an item as a private session": """
        # Extraordinary meeting
        ## 4. Leadership
        4.1 The acting arrangement was confirmed.
        ~ 4.2 Mrs Oake left the call at 8.24. The governors resolved to treat the rest of item 4 as a private session, to be minuted separately.
        ! 4.3 A complaint about Mr Bray is to be investigated.
        ! 4.4 No contact is to be made with him.
        ~ The private session ended at 8.52 and the call was opened again to all.
        ## 5. Next
        5.1 The clerk will write to parents about the consultation.
    """,
    "a line of stars behind the close": """
        # Oakmere CP School – FGB notes
        Present: Ann Rigg (chair), Jan Moss, Bram Hood
        1. Welcome
        All were welcomed.
        2. Head's report
        Attendance 94%.
        3. AOB
        None.
        Meeting closed at 7.15pm
        ~ ***** GOVERNORS ONLY - DO NOT UPLOAD *****
        ! Mrs Oake has asked to reduce her hours.
        ! A Year 4 family has been referred to MASH.
    """,
    "items 12 onwards at the top": """
        # Minutes of the governors
        ## 1. Welcome
        Items 4 onwards are confidential and will not be on the website.
        ## 2. Money
        The carry forward is 11k.
        ## 3. Policies
        All adopted.
        ~ ## 4. Staffing
        ! Mrs Oake has been off.
        ~ ## 5. Pupils
        ! Lyle was excluded.
    """,
    "confidential - item 3 onwards heading": """
        # Minutes of the governors
        ## 1. Welcome
        All were welcomed.
        ## 2. Money
        The carry forward is 11k.
        ~ Confidential – Item 3 onwards
        ~ ## 3. Staffing
        ! Mrs Oake has been off.
        ~ ## 4. Pupils
        ! Lyle was excluded.
    """,
    "a short mark behind a paragraph": """
        ## 4. Staffing
        4.1 The cook was thanked.
        ! 4.2 Mrs Oake has been off since May. [CONF]
        ! 4.3 Mr Frome is on a plan (conf'l).
        4.4 The advert is out.
    """,
    "asterisk note": """
        ## 4. Staffing
        4.1 The cook was thanked.
        ! *4.2 Mrs Oake has been off since May.
        4.3 The advert is out.
        ## 5. Dates
        27 January.
        Paragraphs marked * are not for publication.
    """,
    "letters that a note explains": """
        ## 4. Staffing
        4.1 The cook was thanked.
        ! 4.2 (NFP) Mrs Oake has been off since May.
        4.3 The advert is out.
        Items marked NFP are not for publication.
    """,
    "begin end confidential": """
        ## 4. Staffing
        4.1 The cook was thanked.
        ~ [Confidential begins]
        ! Mrs Oake has been off since May.
        ~ [Confidential ends]
        4.2 The advert is out.
    """,
    "start end brackets inline": """
        ## 4. Staffing
        The cook was thanked. <<[START CONFIDENTIAL] Mrs Oake has been off since May. [END CONFIDENTIAL]>> The advert is out.
    """,
    "confidential minute text in own para, end marker": """
        ## 4. Staffing
        The cook was thanked.
        ~ --- CONFIDENTIAL ---
        ! Mrs Oake has been off since May.
        ~ --- END OF CONFIDENTIAL ---
        The advert is out.
        ## 5. Money
        All is well.
    """,
    "scottish": """
        # Strathbrae Academy Parent Council
        1. Welcome
        All were welcomed.
        2. Funds
        The balance is £412.
        3. AOCB
        None.
        ~ Private business – co-opted members and staff left at this point
        ! The Convener read a complaint about Mr Laidlaw.
        ! It was agreed to write to the Director of Education.
    """,
    "college confidential annex": """
        # Corporation minutes
        1. Welcome
        All were welcomed.
        2. Finance
        EBITDA is 5%.
        3. Date of next meeting
        10 March.
        ~ CONFIDENTIAL ANNEX A (circulated to members only)
        ! A1 Principal's pay. An increase of 3% was agreed.
        ! A2 Settlement. Mr Eke will be offered £10,000.
    """,
    "diocese: closed minute": """
        # Foundation committee
        1. Prayer
        Father Okoro led the prayer.
        2. Buildings
        The bell was mended.
        ~ 3. Closed minute
        ! Mrs Oake, the head of RE, has left the Church.
        4. Next meeting
        3 May.
    """,
    "council yellow": """
        # School Organisation Panel
        1. Apologies
        None.
        2. Places
        A bulge class was agreed.
        ~ YELLOW PAPER
        ! 3. Mrs Oake's redundancy will cost £9,000.
        ! 4. Mr Frome will be redeployed.
    """,
    "not minuted in open": """
        ## 4. Staffing
        4.1 The cook was thanked.
        ~ 4.2 The following was discussed in confidence and is not for the public minutes:
        ! Mrs Oake has been off since May.
    """,
    "NI": """
        8. Correspondence
        A letter from CCMS was noted.
        ~ 9. In-Committee
        ~ Staff reps withdrew.
        ! 9.1 The sick line of Mrs Doran was noted.
        ~ Out of committee
        10. Any other business
        None.
    """,
    "welsh": """
        7. Polisïau
        Derbyniwyd.
        ~ Eitemau cyfrinachol (gadawodd y staff)
        ! 8. Mae Mrs Puw yn absennol ers mis Mai.
        ! 9. Cwyn gan riant am Mr Rees.
    """,
    "welsh 2": """
        7. Polisïau
        Derbyniwyd.
        ~ MATERION CYFRINACHOL – LLYWODRAETHWYR YN UNIG
        ! Mae Mrs Puw yn absennol ers mis Mai.
        ! Cwyn gan riant am Mr Rees.
    """,
    "one copy only, in brackets": """
        7. Policies
        Adopted.
        8. dates
        3 may
        ~ (restricted - chair's copy only)
        ! Mrs Oake is off.
    """,
    "a word to turn over": """
        7. Policies
        Adopted.
        8. dates
        3 may
        ~ CONFIDENTIAL - PTO
        ! Mrs Oake is off.
    """,
    "separate sheet typed": """
        7. Policies
        Adopted.
        8. dates
        3 may
        ~ Confidential sheet to minutes of 4 March
        ! Mrs Oake is off.
    """,
    "confidential minutes with date": """
        7. Policies
        Adopted.
        8. dates
        3 may
        ~ Confidential minutes 4th March 2026
        ! Mrs Oake is off.
    """,
    "FGB 4 March - confidential": """
        7. Policies
        Adopted.
        8. dates
        3 may
        ~ FGB 4 March – confidential part
        ! Mrs Oake is off.
    """,
    "bold confidential heading with name of school": """
        7. Policies
        Adopted.
        8. dates
        3 may
        ~ **Oakmere School – Confidential Minutes**
        ! Mrs Oake is off.
    """,
    "exempt": """
        7. Policies
        Adopted.
        8. dates
        3 may
        ~ The press and public left. Exempt business:
        ! Mrs Oake is off.
    """,
    "staff gov left, then": """
        7. Policies
        Adopted.
        8. dates
        3 may
        ~ Bram and Tess left the meeting at 6.30 and the governors talked about the following in private.
        ! Mrs Oake is off.
    """,
    "an item by an abbreviation": """
        3. Money
        11k.
        ~ 4. Confid. item
        ! Mrs Oake is off.
        5. Dates
        3 May.
    """,
    "table row with P2 label": """
        | Item | Minute | Action |
        | 1 | Welcome. All were welcomed. | |
        ! | 2 CONF | Staffing. Mrs Oake is off. | JR |
        | 3 | Money. All is well. | |
    """,
    "table merged row opener": """
        | Item | Minute | Action |
        | 1 | Welcome. All were welcomed. | |
        | 2 | Money. All is well. | |
        ~ | CONFIDENTIAL SECTION – governors only please | | |
        ! | 3 | Mrs Oake is off. | JR |
        ! | 4 | Mr Frome moves up a point. | |
    """,
    "email chain style": """
        Hi all, notes from tonight
        Money - carry forward 11k
        Roof - fixed
        Dates - 3 May
        ~ Not for sharing outside governors please:
        ! Mrs Oake is off.
        ! Mr Frome moves up.
    """,
    "please don't": """
        Hi all, notes from tonight
        Money - carry forward 11k
        Roof - fixed
        Dates - 3 May
        ~ Please don't put this next bit on the website Jan!
        ! Mrs Oake is off.
        ! Mr Frome moves up.
    """,
    "clerk please remove": """
        Money - carry forward 11k
        Roof - fixed
        Dates - 3 May
        ~ CLERK - PLEASE REMOVE BEFORE PUBLISHING
        ! Mrs Oake is off.
    """,
    "this section": """
        3. Money
        11k.
        4. Dates
        3 May.
        ~ This section is confidential
        ! Mrs Oake is off.
    """,
    "confidential from now": """
        3. Money
        11k.
        ~ Chair said the meeting was confidential from now on.
        ! 4. Mrs Oake is off.
        ! 5. Mr Frome moves up.
    """,
    "from here confidential prose": """
        3. Money
        11k.
        ~ From here the minutes are confidential to governors.
        ! 4. Mrs Oake is off.
        ! 5. Mr Frome moves up.
    """,
    "above confid": """
        3. Money
        11k.
        ! 4. Staffing. Mrs Oake is off.
        ~ NB the above is not for publication.
        5. Dates
        3 May.
    """,
    "item 4 not for web at AOB": """
        3. Money
        11k.
        ! 4. Staffing. Mrs Oake is off.
        5. AOB
        Agreed item 4 should not go on the website.
        6. Dates
        3 May.
    """,
    "minutes 3 and 4 confidential list": """
        2. Money
        11k.
        ! 3. Staffing. Mrs Oake is off.
        ! 4. Pupils. Lyle was excluded.
        5. Policies
        All adopted.
        6. Dates
        3 May.
        Confidential items: 3 and 4.
    """,
    "false: part 2 of trip": """
        3. Trips
        Part 2 of the residential is in May.
        4. Website
        Part 1 of the review is done, part 2 is not for publication until June.
        5. Dates
        3 May.
    """,
    "false: conf room": """
        3. Conference
        Conf. room booked for May.
        4. Private hire
        The hall was hired for a private party.
        5. Closed circuit TV
        Working.
        6. Exclusions
        None this term. There were no confidential matters.
    """,
    "false: confidential policy": """
        3. Confidential reporting policy
        Adopted.
        4. Restricted funds
        £33k.
        5. Pink slips
        The pink slips are in the office.
        6. Governors only training
        Safeguarding training for governors only on 3 May.
    """,
    "false: agenda": """
        # Agenda
        1. Welcome
        2. Confidential items (if any)
        3. Dates
        # Minutes
        1. Welcome
        All were welcomed.
        2. Confidential items
        None.
        3. Dates
        3 May.
    """,
    "a line about what stands above": """
        3. Money
        All is well.
        ! 4. Staffing. Mrs Oake is off.
        ~ This is not for the website.
        5. Policies
        All adopted.
        6. Dates
        3 May.
    """,
    "bracket after paragraph": """
        3. Money
        All is well.
        4. Staffing
        The cook was thanked.
        ! Mrs Oake is off. (not for website please)
        5. Policies
        All adopted.
    """,
    "a bracket that asks not to minute it": """
        3. Money
        All is well.
        4. Staffing
        The cook was thanked.
        ! Mrs Oake is off (please don't minute this publicly).
        5. Policies
        All adopted.
    """,
    "bracket before": """
        3. Money
        All is well.
        4. Staffing
        The cook was thanked.
        ! (Off the record) Mrs Oake is off.
        ! Private – Mr Frome is on a plan.
        ! Governors only: Mr Rees has resigned.
        ! NOT FOR WEBSITE: the alarm code is to change.
        ! Conf: Lyle was excluded.
        ! Confidentially, the head reported that Mrs Oake is off.
        The advert is out.
        5. Policies
        All adopted.
    """,
    "heading suffix informal": """
        3. Money
        All is well.
        ~ 4. Staffing (private bit - not for website)
        ! Mrs Oake is off.
        5. Policies
        All adopted.
    """,
    "heading suffix governors only": """
        3. Money
        All is well.
        ~ 4. Staffing – governors only
        ! Mrs Oake is off.
        5. Policies
        All adopted.
    """,
    "bullets under informal": """
        ## 3. Money
        - All is well.
        ## 4. Staffing
        - The cook was thanked.
        ! - CONF - Mrs Oake is off.
        ! - Mr Frome is on a plan *CONFIDENTIAL*
        ! - Mr Rees has resigned **not for publication**
        - The advert is out.
        ## 5. Policies
        - All adopted.
    """,
    "a row that heads the last rows": """
        | 1 | Welcome | All were welcomed. |
        | 2 | Money | All is well. |
        | 3 | Dates | 3 May. |
        ~ | Private bit - staff gone | | |
        ! | 4 | Staffing | Mrs Oake is off. |
    """,
    "table no numbers": """
        | Item | Notes |
        | Welcome | All were welcomed. |
        | Money | All is well. |
        ! | Staffing (conf.) | Mrs Oake is off. |
        | Dates | 3 May. |
        ~ | CONFIDENTIAL - not for web | |
        ! | Pay | The Head moves up. |
    """,
    "action": """
        # Minutes
        Present: Jan Moss
        1. Welcome
        All were welcomed.
        2. Money
        All is well.
        3. Dates
        3 May.
        ~ Private bit - governors only
        ! 4. Mrs Oake is off and Mr Frome will cover.
        ! 5. Complaint from Mrs Dalton about Lyle.
        ~ Actions
        ~ - Jan: boiler quotes
        ! - Jan: write to Mrs Dalton
        ! - Chair: see Mr Frome about cover for Mrs Oake
    """,
    "back to normal": """
        3. Money
        All is well.
        ~ Staff gone out - private
        ! Mrs Oake is off.
        ~ Staff came back in
        4. Policies
        All adopted.
    """,
    "end of private bit": """
        3. Money
        All is well.
        ~ PRIVATE BIT
        ! Mrs Oake is off.
        ~ END OF PRIVATE BIT
        4. Policies
        All adopted.
    """,
    "college strictly": """
        12. Date of next meeting
        3 May.
        ~ STRICTLY CONFIDENTIAL MINUTES – FOR INDEPENDENT MEMBERS ONLY
        ! 13. The Principal's bonus was agreed.
    """,
    "trust exec": """
        12. Date of next meeting
        3 May.
        ~ Trustee-only session (executives not present)
        ! 13. The CEO's bonus was agreed.
    """,
    "trust ned": """
        12. Date of next meeting
        3 May.
        ~ NEDs only
        ! 13. The CEO's bonus was agreed.
    """,
    "jersey": """
        12. Date of next meeting
        3 May.
        ~ 'B' AGENDA – NOT FOR PUBLIC INSPECTION
        ! B1. The Head's bonus was agreed.
    """,
    "no public inspection": """
        12. Date of next meeting
        3 May.
        ~ The following items are not available for public inspection.
        ! 13. The Head's bonus was agreed.
    """,
    "embargo": """
        12. Date of next meeting
        3 May.
        ~ Confidential until further notice:
        ! The merger with Oakmere will be announced in June.
    """,
    "confidental part": """
        12. Date of next meeting
        3 May.
        ~ Confidental Minuets
        ! 13. The Head's bonus was agreed.
    """,
    "minuets": """
        12. Date of next meeting
        3 May.
        ~ confidential minuets - govenors only, do not publsh
        ! 13. The Head's bonus was agreed.
    """,
    "cyfrinachol misspelt": """
        12. Dyddiad y cyfarfod nesaf
        3 Mai.
        ~ Cyfrinacol
        ! 13. Mae Mrs Puw yn absennol.
    """,
    "appendix": """
        12. Date of next meeting
        3 May.
        ~ Appendix 1 (governors only)
        ! The Head's bonus was agreed.
    """,
    "a note for the file": """
        12. Date of next meeting
        3 May.
        ~ Note for the confidential file
        ! Mrs Oake rang the Chair about her marriage.
    """,
    "note to chair": """
        12. Date of next meeting
        3 May.
        ~ Clerk's private note to Chair – not part of the minutes
        ! Mrs Oake rang the Chair about her marriage.
    """,
    "not part of the minutes": """
        12. Date of next meeting
        3 May.
        ~ Not part of the public minutes
        ! Mrs Oake rang the Chair about her marriage.
    """,
    "only and private in open business": """
        3. Website
        Governors agreed that the minutes should not go on the website until they are approved.
        4. Visits
        Governors only see lessons by appointment.
        5. Home time
        Everyone left happy. Staff stayed on.
        6. Pupils
        Only governors may see the book.
        7. Sharing
        Please share the poster with parents. Do not share it online.
    """,
    "numbers of items in open business": """
        3. Actions from last time
        Items 3 and 4 were not put on the website: Jan to do.
        4. Papers
        Item 5 onwards: papers were late.
        5. Policies
        All adopted. Section 4 should be removed from the policy.
        6. Plan
        Items 2 and 3 of the plan should be withdrawn.
    """,
}


@pytest.mark.parametrize("notation", HANDS.values(), ids=HANDS)
def test_exactly_what_the_clerk_meant_is_sealed(notation: str) -> None:
    check(notation)
