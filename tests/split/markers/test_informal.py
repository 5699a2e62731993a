"""Lines by untrained hands that open the sealed end, and open lines that only sound like them."""

from __future__ import annotations

import pytest
from minutes import check

OPENINGS = """
CONFIDENTIAL SHEET – trustees only please (Olwen & Bram left 6.15)
REST CONFIDENTIAL - not to go on the web pls
Private bit
PRIVATE BIT (staff gone)
The following is for governors' eyes only
Following notes for governors only - Bram gone home
Staff left at 7.10. The rest is private.
Everything below this line is confidential
Everything from here on is confidential please.
*** CONFIDENTIAL BIT - DO NOT PUT ON WEBSITE!!! ***
★★ CONFIDENTIAL ★★
★ Confidential – governors' eyes only ★
~~~~ Confidential from here ~~~~
>>> confidential <<<
--- NOT FOR PARENTS ---
Conf. section
Rest confidential.
The remainder is confidential
Conf'l
Conf'l items
Confidential notes to follow – do not publish
Closed bit of the meeting (no staff)
Non-staff governors only
Staff governors left. Confidential:
PART TWO (not on web)
Pt 2 stuff
Part 2 - please keep off the web site
FOR THE PINK SHEET
Pink sheet stuff
Rhan gyfrinachol y cyfarfod - ddim i'w gyhoeddi
Adran gyfrinachol
OFF THE RECORD (Olwen and Bram went home)
Minutes below for governors only
confidental
CONFIDENTAL ITEMS
Confedential section - govenors only
confidentail business
Not for website from here down
Don't publish this bit
Do not publish anything below
DO NOT UPLOAD - confidential bits
NOT FOR PUBLIC VIEW
Secret bit - not for the website!
Private and confidential from this point
Private notes (Olwen & Bram out of the room)
Confidential part (Head and staff govs left 6.50pm)
Confidential - Head & Mrs Oake out
For the Chair's file only
Sealed section
Sensitive bits (not for publication)
Redact from here
To be removed before these go on the website:
Not to leave this room
Governors without staff present
Once the staff had gone:
Second half - confidential, not to be given out
Extra page for governors only
Foundation governors only
Members of the Board only: remainder of minutes
In-committee bit
Held in committee, not for minute book
Bit for the confidential folder
This bit isn't for the website
Nothing below here to be published.
What follows stays in this room
Just between governors
""".strip().splitlines()

NO_OPENINGS = """
Governors were reminded not to share papers.
No members of the public.
There was nothing to be minuted.
There is nothing for the pink sheet.
Items for the pink sheet: none
No private matters.
Minutes to go on the website
These minutes will be published on the website.
The minutes would not be published until approved.
Staff left at 7.10.
Please do not park on the zigzags.
Parents are asked not to put photos online.
The rest of the papers are on GovernorHub.
Part 2 of the survey is out.
This part of the site is not for parents.
Private nursery places are full.
Private view of the art show
Members only car park
Between us we raised 400 pounds.
Confident learners
Confidential waste
Confidentialty reminder
Section B of the form
The following is agreed.
Freedom of information publication scheme
""".strip().splitlines()


@pytest.mark.parametrize("line", OPENINGS)
def test_whatever_the_words_the_end_of_the_minutes_is_sealed(line: str) -> None:
    check(f"""
        # Minutes of the governors of Larkhill Primary
        Present: Ann Rigg (chair), Jan Moss, Bram Hood
        ## 1. Money
        Carry forward is 11k.
        ## 2. Dates
        27 Jan 4pm
        ~ {line}
        ! - Carla Foss has been off since May and HR say refer her.
        ! - Lyle Benn's mum rang about the bruise.
    """)


@pytest.mark.parametrize("line", OPENINGS)
def test_notes_typed_without_any_heading_are_sealed_from_there_on(line: str) -> None:
    check(f"""
        Larkhill governors, notes of meeting
        Present Ann Rigg (chair), Jan Moss, Bram Hood
        1 Money. Carry forward is 11k.
        2 Any other business - the fete is in June
        next meeting 22 jan 6pm
        ~ {line}
        ! Carla Foss has been off since May and HR say refer her.
        ! Lyle Benn's mum rang about the bruise.
        ~ home 8.10
    """)


@pytest.mark.parametrize("line", NO_OPENINGS)
def test_what_only_sounds_like_an_opening_seals_nothing(line: str) -> None:
    check(f"""
        # Minutes of the governors of Larkhill Primary
        ## 1. Other things
        The roof is on.
        {line}
        - The fete is in June.
        ## 2. {line}
        The shed is painted.
        ## 3. Dates
        27 Jan 4pm
    """)


def test_part_2_that_was_approved_by_those_present_opens_nothing() -> None:
    check("""
        ## 2. Cofnodion / Minutes
        2.1 Rhan 1 / Part 1: approved.
        2.2 Rhan 2 / Part 2: approved by the governors who had been present.
        ## 3. Money
        Carry forward is 11k.
    """)


@pytest.mark.parametrize(
    "flag", ["Confidental: ", "CONFIDENTAL - ", "Confedential: ", "(confidentail) ", "Conf'l: "]
)
def test_a_misspelt_flag_seals_its_paragraph(flag: str) -> None:
    check(f"""
        ## 1. Staffing
        1.1 The cook was thanked.
        ! 1.2 {flag}Carla Foss has been off since May.
        1.3 The advert is out.
    """)


@pytest.mark.parametrize(
    "doubted",
    [
        "Mr Day was off. (conf?)",
        "Mr Day was off. (conf??)",
        "Mr Day was off. [confidential?]",
        "Mr Day was off. (Part 2?)",
        "Conf? Mr Day was off.",
        "Mr Day was off (private?).",
    ],
)
def test_a_mark_that_its_clerk_doubts_holds(doubted: str) -> None:
    check(
        f"""# Ridge School
        Present: Ann Orr (Chair), Dev Shah
        ## 3 Head
        Roll 198.
        ! {doubted}
        Is the policy out? (Yes.)
        The gate is new.
        """
    )


def test_a_remark_that_says_not_this_one_either() -> None:
    check(
        """# Ridge School
        Present: Ann Orr (Chair), Dev Shah
        ## 3 Safeguarding
        The record was checked.
        ! The council rang about a helper. (Not for the porch copy either.)
        Nothing else was reported.
        """
    )
