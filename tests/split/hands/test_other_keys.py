"""What only looks like a key or note of these minutes, and keys that mean the opposite of what they say first."""

from __future__ import annotations

import pytest
from minutes import check

MINUTES = {
    "nothing is confidential unless starred": """
        ~ Nothing here is confidential unless it has a star in front.
        1. Minutes agreed.
        ! * 2. Miss Orr has put in a grievance.
        3. Complaints: three.
        ! * 4. Mr Gant was asked to stop coming in.
        """,
    "out to governors only": """
        ~ Items marked (C) will go out to governors only; the rest are not restricted.
        1. Minutes agreed.
        ! (C) 2. Miss Orr has put in a grievance.
        3. Complaints: three.
        ! (C) 4. Mr Gant was asked to stop coming in.
        """,
    "only if the chair agrees": """
        ~ Items with a star can be published only if the chair agrees, otherwise they are for governors only.
        1. Minutes agreed.
        ! * 2. Miss Orr has put in a grievance.
        3. Complaints: three.
        ! * 4. Mr Gant was asked to stop coming in.
        """,
    "an item for discussion in private": """
        ~ # 7. Staffing
        ~ Item for discussion in private
        ! Mr Cope has resigned after the inquiry.
        # 8. Premises
        The roof is mended.
        """,
    "a consent agenda": """
        Consent agenda: nothing is open for discussion unless it has a star.
        1. Welcome.
        * 2. Budget.
        * 3. Pay policy.
        4. Fair.
        """,
    "open for discussion": """
        * = open for discussion. The rest is taken as read and is not debated.
        1. Welcome.
        * 2. Budget.
        * 3. Pay policy.
        4. Fair.
        """,
    "a tick in a tracker": """
        1. Welcome.
        2. Policies. Nothing goes on the website unless it has a tick in the tracker.
        | Safeguarding ✓ | Admissions ✓ | Lettings – |

        3. The fair raised £300.
        """,
    "items that are printed": """
        1. Welcome.
        2. Paper. To save paper only items 1 and 3 are printed.
        3. The fair raised £300.
        4. Roof.
        """,
    "items for parents": """
        1. Welcome.
        2. Lunch.
        3. Newsletter
        Items for parents: 2 and 4.
        4. Roof.
        """,
    "open risks": """
        1. Welcome.
        2. Risk. Open: 1 and 2. The others are not.
        3. Toilets.
        4. Roof.
        """,
    "a hard copy": """
        Items marked H go out as hard copy, all others are kept on GovernorHub
        1. Welcome.
        H 2. Budget.
        H 3. Pay policy.
        4. Fair.
        """,
    "an outcome above who came back": """
        ## 8. Staffing
        ~ Jo, Ravi and Anna left for this item.
        ! Mr Toal has been signed off.
        ! ### Outcome: Mr Toal dismissed
        ~ Jo, Ravi and Anna came back at 7.20.
        ## 9. Finance
        The budget is set.
        """,
    "minute numbers like hours": """
        14.01 Roof.
        ! 14.02 Mr Cope is on final warning.
        ! 14.03 Mrs Bray owes £412.
        14.04 Lettings.
        15.01 Pay policy.
        ! 15.02 Mr Gant hit a child.
        15.03 Dates.
        ~ Minutes 14.02, 14.03 and 15.02 are confidential.
        """,
    "minute numbers in a list": """
        6.10 Roof.
        ! 6.11 Mr Cope is on final warning.
        ! 6.12 Mrs Bray owes £412.
        7.12 Pay policy.
        8.3 Lettings.
        ! 8.4 Mr Gant hit a child.
        ~ Confidential minutes: 6.11 to 6.12, 8.4.
        """,
    "a session that is not confidential": """
        6.02 – Barbara starts.
        6.44 – lettings.
        6.50 – the roof.
        7.28 – next 22 September.
        The minutes of the session from 6.02 to 7.28 are not confidential.
        """,
    "a public session": """
        6.02 – Barbara starts.
        6.44 – lettings.
        6.50 – the roof.
        7.28 – next 22 September.
        The public session ran from 6.02 to 7.28; there was no private session.
        """,
    "what the notes cover": """
        6.02 – Barbara starts.
        6.44 – lettings.
        6.50 – the roof.
        7.28 – next 22 September.
        ~ These notes cover 6.02 to 7.28; what followed was in private session and is minuted separately.
        """,
    "hours of other things": """
        6.02 – Barbara starts.
        6.44 – lettings.
        6.50 – the roof.
        7.28 – next 22 September.
        All were asked to move their cars, as the car park is closed from 6.50 to 7.09.
        Private music lessons are at all times from 6.45 to 7.15.
        the session from 6.44 to 7.09 was moved to the library as the hall was let for a private function.
        """,
    "an hour by itself": """
        6.02 – Barbara starts.
        ! 6.10 – Mr Cope is off.
        6.44 – lettings.
        ! 6.50 – Mrs Bray owes £412.
        7.28 – next 22 September.
        ~ Leave out 6.10 and all between 6.50 and 7.09 in the public version.
        """,
    "items not sent yet": """
        1. Welcome.
        2. Roof.
        3. Items 1 and 2 have not been sent to parents yet.
        """,
    "items that go back": """
        1. Welcome.
        2. Roof.
        3. Fair.
        Items 2 and 3 go back to the committee.
        """,
    "options and trophies": """
        1. Welcome.
        2. Roof.
        3. Fair.
        4. Options: 2 and 3 are excluded.
        Tracker: 1 and 2 to be removed as complete.
        Trophies: 2, 3 and 4 go in the cabinet
        """,
    "a column of closed actions": """
        | no | what | c |
        | 1 | Welcome | Y |
        | 2 | Roof | N |
        | 3 | Fair | Y |

        c = can it be closed, Y or N
        """,
    "a column of what is on the website yet": """
        | no | what | w |
        | 1 | Welcome | Y |
        | 2 | Roof | N |
        | 3 | Fair | Y |

        w = is it on the website yet, Y or N
        """,
    "a column of what can wait": """
        | no | what | w |
        | 1 | Welcome | Y |
        | 2 | Roof | N |
        | 3 | Fair | Y |

        Last column: can it wait, Y or N
        """,
    "brackets of a policy": """
        3. Lettings policy. Square brackets show text to be deleted.
        "Hirers [and guests] must leave by ten."
        4. The hall [north side] leaks.
        """,
    "codes of the log of actions": """
        1. Report. Read.
        | Ref | Action | Who |
        | A1 | Order paint | Head |
        | A2 | Book the coach | Clerk |

        2. Dates. The meeting ended at 7pm.
        ~ # CONFIDENTIAL PART
        ! A1 Mr Tranmere was suspended.
        ! A2 There were talks.
        """,
    "who is to do it": """
        clk at the end of a line = clerk to take off the list.
        1. Roof. clk
        2. Fair.
        3. Bus. clk
        """,
    "options with letters": """
        1. Welcome.
        8. Options. Option a) was kept, option b) was chosen. The rest was fine.
        9. Dates.
        Reserved: 8b was minuted in the Part 2 minutes.
        """,
    "another committee": """
        3. The resources committee had no confidential items to report.
        6. Dates. The meeting ended at 7pm.
        """,
}


@pytest.mark.parametrize("minutes", MINUTES.values(), ids=MINUTES)
def test_what_is_meant_is_sealed_and_nothing_else(minutes: str) -> None:
    check(minutes)
