"""Tables, flags, legends and reasons of other hands: what exactly is sealed."""

from __future__ import annotations

import pytest
from minutes import check, document, sealed_sections

SEALED = {
    "a row that goes on in the next one without a number": """
        | Item | Minutes | Action |
        | 1 Opening | The Chair welcomed everyone to the meeting, which was declared quorate by the clerk after the roll had been called. | |
        ! | 7 Staffing (Part 2) | Mr Birtle has been given notice. | HT |
        ! | | His union has been told. | HT |
        | 8 Policies | Approved. | Clerk |
    """,
    "a row that begins Part 2": """
        | Item | Minutes | Action |
        | 1 Opening | The Chair welcomed everyone to the meeting, which was declared quorate by the clerk after the roll had been called. | |
        | 2 Budget | Approved. | SBM |
        ~ | PART 2 – CONFIDENTIAL | | |
        ! | 3 Staffing | Mr Birtle has been given notice. | HT |
        ! | 4 Pupils | Jay T has been suspended. | HT |
    """,
    "rows into Part 2 and back": """
        | Item | Minutes | Action |
        | 1 Opening | The Chair welcomed everyone to the meeting, which was declared quorate by the clerk after the roll had been called. | |
        ~ | 2 | The meeting moved into Part 2. | |
        ! | 3 Staffing | Mr Birtle has been given notice. | HT |
        ~ | 4 | The meeting returned to Part 1. | |
        | 5 Dates | 5 May. | |
    """,
    "matters arising with references to Part 2": """
        ## 3. Matters arising
        | Ref | Matter | Update |
        | 5.2 | Gate | Painted |
        ! | C3 | Letter to family | Sent |
        ! | Part 2, 4 | Appeal | Dismissed |
        | 6.1 | Clock | Mended |
        ## 4. Budget
        Approved.
    """,
    "a summary of actions by item": """
        ## 8. Budget
        Approved. **Action: SBM to send.**
        ! ## 9. Staffing – confidential
        ! Mr Birtle has been warned.
        ! Action: HT to write to Mr Birtle
        ## 10. Dates
        5 May.
        ### Summary of actions
        - Item 8: SBM to send budget
        ! - Item 9: HT to write
        - Item 10: clerk to send dates
    """,
    "actions that give their number behind": """
        ## 8. Budget
        8.1 Approved.
        ! ## 9. Staffing – confidential
        ! 9.1 Mr Birtle has been warned.
        ## 10. Dates
        5 May.
        ## Actions
        SBM: send budget (8.1)
        ! HT: write to union (9.1)
        ! HT – 9.1 – file note
        Clerk: dates (10)
    """,
    "a report back on a confidential item outside matters arising": """
        ## 5. Chair's report
        5.1 The Chair had met the council about the crossing.
        5.2 <<The Chair reported back on the confidential item discussed in July: Mr Birtle's appeal had been dismissed.>> The fair raised £300.
        ## 6. Budget
        Approved.
    """,
    "reasons of three kinds": """
        ## 1. Welcome and apologies
        1.1 Apologies: Mr Lee (jury service), Mrs Rix <<(caring for her mother)>>, Cllr Roe (other council business).
        1.2 Not present: Mr Hale.
        ## 2. Budget
        Approved.
    """,
    "a reason behind a dash": """
        Present: TF, NM, PV
        Apologies: CA <<(operation)>>, DD (work), SK – <<maternity leave>>
        1. Welcome
        All were welcomed.
        2. Budget
        Approved.
    """,
    "a list of apologies with dashes": """
        Present: TF, NM, PV
        Apologies: Mrs Kemp – <<recovering from surgery>>
        Mr Dale – holiday
        1. Welcome
        All were welcomed.
        2. Budget
        Approved.
    """,
    "a column of reasons": """
        | Name | Present / Apologies | Reason |
        | Mrs Kemp | Apologies | <<Hospital appointment>> |
        | Mr Dale | Apologies | Work |
        1. Welcome
        All were welcomed.
        2. Budget
        Approved.
    """,
    "an asterisk explained at the top": """
        Items marked * are confidential and will be removed before publication.
        1. Welcome
        All were welcomed.
        ! 2. *Staffing
        ! Mr Birtle has been warned.
        3. Dates
        5 May.
    """,
    "the end of Part Two in words": """
        8. Budget
        Approved.
        ~ PART TWO
        ! 9. Staffing
        ! Mr Birtle has been warned.
        ~ END OF PART TWO
        10. Any other business
        The fair raised £300.
        The meeting closed at 8pm.
    """,
    "an item named afterwards": """
        ! 5. Complaint
        ! Mrs Rix has gone to stage 3.
        6. Budget
        Approved.
        8. Confidentiality
        It was agreed that item 5 be treated as confidential.
        9. Dates
        5 May.
    """,
    "restricted to members": """
        7.1 Estates report received.
        ! 7.2 RESTRICTED TO MEMBERS: an offer for Elm House of £1.1m has come in.
        7.3 Health and safety report received.
    """,
    "exempt from publication, with the section": """
        7.1 Estates report received.
        ! 7.2 Elm House. An offer of £1.1m has come in. [Exempt from publication – section 43 FOIA]
        7.3 Health and safety report received.
    """,
    "commercial, in confidence": """
        7.1 Estates report received.
        ! 7.2 (Commercial – in confidence) An offer of £1.1m has come in.
        7.3 Health and safety report received.
    """,
    "board only": """
        7. Estates
        Received.
        ! 8. Board only: chief executive's contract
        ! The contract ends in August.
        9. Dates
        5 May.
    """,
    "a closed item with a letter behind its number": """
        **14 Risk**
        14.1 Reviewed.
        ! **14A CEO performance (closed item)**
        ! 14A.1 Two objectives were met.
        **15 AOB**
        15.1 None.
    """,
    "a header that names the case": """
        ! ^ LGB 4 March 2026 – Part 2: suspension of J Birtle
        _ Page 1
        1. Welcome
        All were welcomed.
        2. Budget
        Approved.
        ~ PART 2
        ! 3. Mr Birtle has been suspended.
    """,
    "a decision of Part B told in Part A": """
        8. Staffing
        The Part A report was received. <<DECISION: to offer the post to Hamish Buchan at L14, as agreed in Part B.>>
        ~ PART B – CONFIDENTIAL
        ! B1. Three candidates were seen; Hamish Buchan was preferred.
    """,
    "a confidential note after the meeting": """
        8. Budget
        Approved.
        ! Post-meeting note (confidential): Mrs Garside has since resigned.
        9. Dates
        5 May.
    """,
    "a clerk's note in brackets": """
        8. Budget
        Approved.
        ! [Clerk's note: the following is not for the public minutes. Mrs Garside has since resigned.]
        9. Dates
        5 May.
    """,
    "a table of the agenda": """
        | No | Item | Lead | Time |
        | 1 | Welcome | Chair | 5 |
        | 2 | Budget | SBM | 10 |
        | 3 | <<Capability of Mrs Garside>> | HT | 10 |
        ## 1. Welcome
        All were welcomed and the meeting was declared quorate by the clerk.
        ## 2. Budget
        Approved.
        ~ ## PART 2
        ! ## 3. Capability of Mrs Garside
        ! She has moved to the formal stage.
    """,
    "any other business that names what is in Part 2": """
        ## 9. Any other business
        9.1 <<Mrs Garside's grievance would be taken in Part 2.>>
        9.2 The fair raised £300.
        ~ ## PART 2
        ! ## 10. Grievance
        ! Mrs Garside's grievance was heard.
    """,
}

STAYS_OPEN = {
    "pointers without content": """
        ## 5. Chair's report
        5.1 The confidential item from July will be considered in Part 2.
        5.2 The Chair reminded governors that Part 2 minutes must be kept separately.
        ## 6. Budget
        Approved.
    """,
    "a resolution on an item that is not there": """
        8. Confidentiality
        It was agreed that item 5 be treated as confidential.
        9. Dates
        5 May.
    """,
    "none of the items": """
        5. Complaint policy
        Approved.
        8. Confidentiality
        It was agreed that none of the items be treated as confidential.
        9. Dates
        5 May.
    """,
    "exempt under the Act": """
        7.1 Estates report received.
        7.2 The FOI request was refused as exempt under section 40.
        7.3 Exempt charities were discussed.
    """,
    "rooms and phases in a log": """
        ## 4. Matters arising
        | Ref | Matter | Update |
        | 5.2 | Room C3 | Painted |
        | 6.1 | Phase C2 of the works, part 2 | Done |
        ## 5. Budget
        Approved.
    """,
    "duties in a table of attendance": """
        | Name | Role | Apologies |
        | Mrs Kemp | Family liaison | Present |
        | Mr Dale | Health and safety link | Apologies (other council business) |
        1. Reasons for the change
        The reasons were heard.
    """,
    "an asterisk that means something else": """
        Items marked * are for decision.
        1. Welcome
        All were welcomed.
        2. *Budget
        Approved.
    """,
    "notes and closed gates": """
        [Note: the minutes were taken by the clerk.]
        1. Gate (closed)
        The gate is closed.
        2. Exempt charities
        Donations are exempt from tax.
    """,
    "a colon behind harmless words": """
        1. Report
        The confidential helpline item: it is on the website.
        Reserved business is rare: there was none.
        2. Dates
        5 May.
    """,
}


@pytest.mark.parametrize("case", SEALED)
def test_exactly_what_is_confidential_is_sealed(case: str) -> None:
    check(SEALED[case])


@pytest.mark.parametrize("case", STAYS_OPEN)
def test_nothing_is_sealed_but_what_is_marked(case: str) -> None:
    check(STAYS_OPEN[case])


def test_the_row_that_ends_a_block_has_no_stub_in_its_empty_cell() -> None:
    notation = """
        | Item | Minutes | Action |
        | 11 | The head of maths showed the board round the department and answered what it asked about the results. | |
        ~ | | CONFIDENTIAL BUSINESS. RT left the room. | |
        ! | 12.1 | The pay of one of us was agreed. | |
        | | End of Part Two. RT and NC came back in at 7.50pm. | |
        | 13 | The fair is in June and the clerk will ask the diocese whether the licence of last year still holds. | All |
    """
    minutes = document(notation)
    ends = next(b.place.row for b in minutes.blocks if "End of Part" in b.text and b.place)
    sealed = {s.block for section in sealed_sections(notation) for s in section.spans}
    assert sealed
    assert all(b.place is None or b.place.row != ends for b in minutes.blocks if b.index in sealed)


LEGENDS = {
    "Minutes 12. R in the right-hand column = restricted, cut from the published set": "!",
    "R in the last column: restricted, cut from the published set.": "!",
    "An R in the right-hand column means that the row is not published.": "!",
    "R in the right-hand column = resolution, to be minuted by number": "",
    "R in the last column: read beforehand.": "",
}


@pytest.mark.parametrize("legend", LEGENDS)
def test_a_sign_in_a_column_that_the_footer_explains(legend: str) -> None:
    check(f"""
        _ {legend}
        # Record
        | Row | What was said | What was agreed | R? |
        | 1 | The chair wished everybody a good term and asked for interests; there was one, in the firm that looked at the gutters two years ago, and it was put on the register. | Noted | |
        {LEGENDS[legend]}| 2 | Corin Vasey has begun a claim. // An apology might end it. | Offer to meet | R |
        | 3 | The hedge is cut. // The gate is mended. | Noted | |
    """)


OPENINGS = (
    "Session for directors only. Mr Poe and Ms Ray went out; the CEO stayed for the first matter. Kept in the closed register.",
    "17:31. Session for directors only. Mr Poe and Ms Ray went out.",
    "Directors-only session. Mr Poe and Ms Ray left at 17:31. The record is kept in the sealed file.",
)
ENDS = ("18:08. The executive rejoined.", "The executive team returned at 18:08.")


@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize("end", ENDS)
def test_a_session_between_rows_that_tell_who_went_and_came(opening: str, end: str) -> None:
    check(f"""
        | Ref | Record | Decision |
        | TB1.1 | The chair wished everybody a good term and asked for interests; there was one, in the firm that looked at the gutters two years ago, and it was put on the register. | Noted |
        ~ | | {opening} | |
        !| TB1.2 | Two schools have asked for talks. | Reply |
        !| TB1.3 | The panel proposed a rise. | Agreed |
        ~ | | {end} | |
        | TB1.4 | The hedge is cut. | Noted |
    """)


@pytest.mark.parametrize(
    "said",
    [
        "The hall is for directors only. Letters went out to all parents.",
        "The register is kept in the closed file. Mr Poe went out.",
        "18:08. The Chief Executive rejoined.",
    ],
)
def test_rows_that_open_no_session(said: str) -> None:
    check(f"""
        | Ref | Record | Decision |
        | TB1.1 | The chair wished everybody a good term and asked for interests; there was one, in the firm that looked at the gutters two years ago, and it was put on the register. | Noted |
        | TB1.2 | {said} | Noted |
        | TB1.3 | The hedge is cut. | Noted |
    """)


def test_sub_numbers_in_the_rows_below_a_flagged_title_go_with_it() -> None:
    check("""
        | Minutes | Action |
        | 1. WELCOME. The Chair opened the meeting. | |
        | 2. MINUTES of 13 January. These were agreed as right, page by page, and the Chair will sign them when the clerk has printed them. | |
        | 3. MATTERS ARISING. 5.2 – the defibrillator has been moved. | |
        | 9.1 – the fence is up. | |
        | 4. REPORT. The Head thanked staff. | |
        | 4.1 Staffing. One vacancy in RE. | HV |
        | 4.2 Roll. It is 402. | |
        | 5. POLICIES. The committee adopted two. | |
        !| 6. CONFIDENTIAL ITEM. TW and CM left at 6.02pm. | |
        !| 6.1 Restructure. The posts held by Donna Eccles and Brian Thwaite will go. | HJ to write |
        | 7. AOB. There was none. | |
    """)


@pytest.mark.parametrize("title", ["Business of the meeting", "Order of business", ""])
def test_a_table_of_the_business_says_which_item_is_confidential(title: str) -> None:
    check(f"""
        {title}
        | Item | Subject | Status |
        | 1 | Apologies and interests | Public |
        | 2 | Minutes and actions | Public |
        ~| 3 | Claim against the trust | Confidential – not for publication |
        | 4 | Finance | Public |
        1 Apologies and interests
        None.
        2 Minutes and actions
        The minutes of 3 December were approved.
        ~3 Claim against the trust
        ! 3.1 Counsel puts the chance of success at 40%.
        ! 3.2 Action: Mr Dunstan to tell the insurers by 3 March.
        4 Finance
        The accounts show a surplus.
        5 Any other business
        There was none.
    """)
