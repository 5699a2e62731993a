"""Short minutes by many hands: what each clerk sealed, and what only sounds like it."""

from __future__ import annotations

import pytest
from minutes import check

HANDS = {
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
}


@pytest.mark.parametrize("notation", HANDS.values(), ids=HANDS)
def test_exactly_what_the_clerk_meant_is_sealed(notation: str) -> None:
    check(notation)
