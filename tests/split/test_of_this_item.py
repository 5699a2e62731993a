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
