"""What minutes say of the item that they stand in, in the words of any clerk, and for how long."""

import pytest
from minutes import check

PLAIN = "Attendance was 94.1 per cent, and the fence has been mended."
TOLD = "Mrs Odell has been signed off again and her husband has rung the school."
THEN = "Her post will be covered until June."
SAID = (
    "The item is considered confidential.",
    "The discussion was kept confidential.",
    "This matter was treated as confidential by the governors present.",
    "This item is kept confidential until the consultation is launched.",
    "This item to remain confidential until staff and parents have been told.",
    "This matter is confidential in line with the Regulations.",
    "This discussion is confidential and the staff governors withdrew.",
    "The Chair declared this item confidential.",
    "The Board agreed that this discussion should be minuted in confidence.",
    "The Chair stated that the item was confidential at the request of the Headteacher.",
)


@pytest.mark.parametrize("said", SAID)
def test_at_the_top_of_an_item_it_means_what_stands_below(said: str) -> None:
    check(f"""
        6. Premises
        {PLAIN}
        ~ 7. Staffing
        ~ {said}
        ! {TOLD}
        ! {THEN}
        8. Finance
        {PLAIN}
    """)


@pytest.mark.parametrize("said", [x for x in SAID if "withdrew" not in x])
def test_under_a_number_it_means_the_numbers_beside_it(said: str) -> None:
    check(f"""
        6. Premises
        6.1 {PLAIN}
        ~ 7. Staffing
        ~ 7.1 {said}
        ! 7.2 {TOLD}
        8. Finance
        8.1 {PLAIN}
    """)


@pytest.mark.parametrize(
    "said",
    [
        "The discussion was kept confidential.",
        "This matter was treated as confidential by the governors present.",
        "This item is kept confidential until the consultation is launched.",
    ],
)
def test_at_the_end_of_an_item_it_means_what_stands_above(said: str) -> None:
    check(f"""
        6. Premises
        {PLAIN}
        ~ 7. Staffing
        ! {TOLD}
        ! {THEN}
        ~ {said}
        8. Finance
        {PLAIN}
    """)


@pytest.mark.parametrize(
    "said",
    [
        "The papers are confidential until published.",
        "Panel papers are to be kept confidential to the panel.",
        "Names will be kept confidential between the Head and the DSL.",
        "Results are strictly confidential until 14 August.",
    ],
)
def test_papers_and_results_are_no_item(said: str) -> None:
    check(f"""
        6. Premises
        {PLAIN}
        7. Results
        {said}
        {PLAIN}
    """)


@pytest.mark.parametrize(
    "flag",
    [
        "(confidential at this stage)",
        "(confidential until announced)",
        "(confidential until the contract is signed)",
        "(not to be included in the minutes for display)",
        "(verbal, confidential)",
        "(confidential report by the Head)",
        "(Confidential) (RT)",
        "(closed item)",
    ],
)
def test_a_title_says_for_how_long_or_by_whom(flag: str) -> None:
    check(f"""
        6. Premises
        {PLAIN}
        ~ 7. Future of the school {flag}
        ! {TOLD}
        8. Finance
        {PLAIN}
    """)
    check(f"""
        | Item | Minute | Action |
        | 6. Premises | {PLAIN} | JP |
        !| 7. Future of the school {flag} | {TOLD} | RT |
        | 8. Finance | {PLAIN} | |
    """)


@pytest.mark.parametrize(
    "remark",
    [
        "(please treat as confidential and leave out of the website copy)",
        "This is confidential until she has written to the Trust.",
        "This must remain confidential.",
        "This is to remain confidential for now.",
        "Governors were reminded that this was confidential.",
        "This was shared in confidence.",
    ],
)
def test_a_remark_behind_a_paragraph_means_that_paragraph(remark: str) -> None:
    check(f"""
        7. Staffing
        Two posts have been advertised.
        ! {TOLD} {remark}
        The staff survey will be in May.
    """)
    check(f"""
        | Item | Minute | Action |
        | 6. Premises | {PLAIN} | JP |
        | 7. Staffing | Two posts have been advertised. // <<{TOLD} {remark}>> // The survey is in May. | RT |
    """)


@pytest.mark.parametrize(
    "remark",
    [
        "The Chair ruled that this exchange be confidential.",
        "Governors considered this to be confidential.",
        "Governors agreed to treat this letter as confidential.",
        "The Clerk advised that this should be a confidential minute and this was agreed.",
        "The Head requested that this is minuted confidentially.",
        "To be minuted in confidence.",
        "This was given in confidence.",
    ],
)
def test_who_decided_it_of_the_paragraph(remark: str) -> None:
    check(f"""
        7. Staffing
        Two posts have been advertised.
        ! {TOLD} {remark}
        The staff survey will be in May.
    """)


def test_this_section_at_the_end_of_an_item() -> None:
    check(f"""
        ~ # 9. Headship
        ! {TOLD}
        ~ **This section is confidential**
        # 10. Policies
        {PLAIN}
    """)
    check(f"""
        # 9. Date of next meeting
        14 May.
        ~ **This section is confidential**
        ! # 10. Staffing
        ! {TOLD}
    """)


def test_the_pta_is_no_first_part() -> None:
    check(f"""
        # 8. Dates
        14 May.
        ~ PART 2 - CONFIDENTIAL
        ! # 9. PTA
        ! {TOLD}
        ! # 10. Staffing
        ! {THEN}
    """)


def test_leaving_for_an_item_which_is_confidential() -> None:
    check(f"""
        4. Lettings
        {PLAIN}
        ~ 5. Mrs Tarn left for this item, which is confidential, and rejoined at 6.05pm.
        ! {TOLD}
        6. Energy
        {PLAIN}
    """)


def test_the_following_item_stands_below_its_own_heading() -> None:
    check(f"""
        # 4 Numbers
        There are 74 pupils on roll.
        ~ # 5 Staffing
        ~ The Chair stated that the following item was confidential.
        ! {TOLD}
        # 6 Premises
        {PLAIN}
    """)


def test_a_bullet_that_only_titles_flags_the_next_one() -> None:
    check(f"""
        # 4. Head's report
        - 88 children at Carr Top.
        ~ - Staffing (confidential)
        ! - {TOLD}
        # 5. Finance
        {PLAIN}
    """)


def test_the_following_item_ends_where_those_who_left_come_back() -> None:
    check(f"""
        6. Headteacher's report
        {PLAIN}
        ~ The following item was deemed confidential and the staff governors withdrew.
        ! {TOLD}
        ~ The staff governors rejoined the meeting.
        7. School development plan
        {PLAIN}
    """)


def test_a_flag_in_the_midst_of_an_item_ends_with_it() -> None:
    check(f"""
        # 7. Staffing structure
        One post will not be filled in September.
        ~ CONFIDENTIAL
        ! {TOLD}
        # 8. Policies
        {PLAIN}
        # 9. Governor visits
        {PLAIN}
    """)


def test_a_flag_behind_the_date_of_the_next_meeting_opens_the_second_part() -> None:
    check(f"""
        # 8 Policies
        {PLAIN}
        # 9 Next meeting: 29 January 2026
        ~ CONFIDENTIAL ITEMS
        ! # 10 Staffing matters
        ! 10.1 {TOLD}
        ! # 11 Student matter
        ! 11.1 {THEN}
    """)


def test_who_left_for_a_numbered_item_is_out_until_the_return() -> None:
    check(f"""
        # 19. Finance
        {PLAIN}
        ~ # 20. Confidential – not for the website. RN and ZM left at 7:50pm
        ! # 21. {TOLD}
        ! # 22. {THEN}
        ~ # 23. RN and ZM returned at 8:04pm
        # 24. Policies
        {PLAIN}
    """)


@pytest.mark.parametrize(
    "said", ["It was not necessary to hold a Part 2 meeting.", "A Part 2 was not required."]
)
def test_there_was_no_second_part(said: str) -> None:
    check(f"""
        9. AOB
        There was no other business.
        10. Part 2
        {said}
        11. Next meeting
        18 November at 6pm.
    """)


@pytest.mark.parametrize(
    "way_back", ["The meeting moved out of confidential session.", "End of embargoed section"]
)
def test_the_way_back_out_of_a_session(way_back: str) -> None:
    check(f"""
        9. Contracts
        The photocopier lease was renewed.
        ~ At this point the meeting moved into confidential session.
        ! {TOLD}
        ~ {way_back}
        10. Lettings
        {PLAIN}
    """)


def test_the_following_discussion_is_the_rest_of_its_item() -> None:
    check(f"""
        11. Staff wellbeing
        The staff survey had a 90% response.
        ~ The following discussion was deemed confidential.
        ! {TOLD}
        12. Budget
        {PLAIN}
    """)


def test_a_flagged_part_of_an_item_ends_before_the_next_item() -> None:
    check(f"""
        4. Contracts
        4.1 The photocopier lease was renewed.
        ~ 4.2 (Commercial in confidence - not for publication)
        ! Three tenders were considered. Bramley Foods was the lowest.
        5. School fund
        {PLAIN}
    """)
    check(f"""
        8. Behaviour
        {PLAIN}
        ~ 8b. Part II item
        ! The permanent exclusion of a Year 8 girl was discussed.
        9. SEND
        {PLAIN}
    """)


def test_the_approval_of_earlier_minutes_in_a_row() -> None:
    check("""
        | Item | Discussion | Action |
        | 2. Declarations | None | |
        | 3. Confidential minutes of last meeting | Agreed and signed | Clerk to file |
        | 4. Matters arising | The gate has been fixed and the path has been swept. | |
    """)


def test_who_has_left_the_school_has_not_left_the_meeting() -> None:
    check(f"""
        3. Matters arising
        The bench has been delivered.
        ~ 4. Matters arising from the confidential minutes
        ! Mrs Hobday has now left and her post will not be filled.
        5. Correspondence
        {PLAIN}
    """)


def test_a_plain_title_heads_its_text_across_who_left() -> None:
    check(f"""
        School improvement
        The partner visited on 6 June.
        ~ Staffing (confidential)
        ~ Staff members of the local board left the meeting.
        ! {TOLD}
        ~ Staff members rejoined.
        Summer events
        Sports day is on 2 July.
    """)


def test_plain_titles_end_what_a_plain_flag_seals() -> None:
    check(f"""
        Budget
        The budget was agreed by all.
        Curriculum
        {PLAIN}
        ~ Confidential
        ! {TOLD}
        AOB
        Mrs Gale asked whether the gate could be opened earlier.
        Next meeting
        To be held on 5 March at 4.30pm.
    """)
    check(f"""
        Finance report
        {PLAIN}
        ~ Staffing - confidential
        ! {TOLD}
        Premises
        The new gate will be fitted on 3 April.
        Policies
        The Uniform Policy was adopted.
    """)


def test_the_close_with_thanks_is_open() -> None:
    check(f"""
        6. Ofsted preparation
        {PLAIN}
        ~ 7. Confidential item
        ! {TOLD}
        There being no further business, the Chair thanked governors and closed the meeting at 7.40pm.
        Date of next meeting: 2 July at 5.30pm
    """)


@pytest.mark.parametrize(
    "said",
    [
        "The Headteacher shared the following in confidence, not to be minuted in Part 1.",
        "The Chair asked that the next part of the discussion be kept out of the public minutes.",
    ],
)
def test_what_is_told_next_in_an_item(said: str) -> None:
    check(f"""
        6. Partnership
        The cluster heads met in November.
        ~ {said}
        ! {TOLD}
        7. Cluster sports
        {PLAIN}
    """)


def test_points_between_a_title_and_the_public_ones() -> None:
    check(f"""
        3. Budget monitoring
        - Energy is on budget.
        ~ Confidential points
        ! - {TOLD}
        ! - {THEN}
        ~ Public points
        - The lettings income is above target.
    """)


def test_a_flag_in_front_of_the_number_of_a_paragraph() -> None:
    check(f"""
        3. Progress of groups
        ! CONFIDENTIAL 3.1 {TOLD}
        3.2 {PLAIN}
    """)


def test_a_pupil_who_returned_to_school_has_not_come_back_to_the_meeting() -> None:
    check(f"""
        4. Numbers on roll: 176.
        ~ 5. Exclusions
        ! The Year 6 boy suspended in October returned on a part-time timetable.
        6. Library
        {PLAIN}
        ~ 7. Resolved: that under Regulation 15(3) minute 5 be excluded from the published minutes.
    """)


def test_a_remark_behind_a_title_in_the_line_means_what_follows_it() -> None:
    check("""
        9.1 The SENDCo presented her report on the year.
        9.2 Governors asked if funding meets the costs. It does not.
        !9.3 Tribunal cases - this paragraph is confidential and will not appear in the published minutes. There are two: Isaac Dow and Nell Arkle.
        9.4 The policy was approved.
    """)
