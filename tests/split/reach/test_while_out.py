"""What is held while people are out: Part 2 where it is a private matter, though nobody wrote so."""

from __future__ import annotations

import pytest
from minutes import check

AWAY = {
    "staff governors": ("Staff governors left the meeting at 6.40pm.", "Staff governors returned at 6.55pm."),
    "named": ("Mr Ode and Mrs Fell (staff governors) left the room.", "Mr Ode and Mrs Fell rejoined the meeting."),
    "an office": ("The Headteacher withdrew.", "The Headteacher returned."),
    "they": ("The Principal and the Deputy Principal left the meeting.", "They returned at 7.10pm."),
    "asked": ("The observers were asked to leave for the next item.", "The observers were invited back in."),
    "all others": ("All non-governors left the meeting.", "Other attendees were invited back in."),
    "an interest": ("Mrs Hay declared an interest and left the meeting.", "Mrs Hay returned to the meeting."),
    "outside": ("The staff governors stepped outside.", "Staff governors came back in."),
    "waiting": ("The staff governors waited outside for this.", "Staff governors returned."),
    "asked out": ("Staff governors asked to step out.", "Staff governors came back in."),
    "a note of it": ("[staff governors out of room]", "Staff governors returned."),
    "in the staff room": ("The observers and staff governors went to the staff room for this part.", "They came back in."),
    "excused": ("Head and staff governors excused.", "They were asked back in."),
    "executives": ("The CEO, CFO and other members of the executive withdrew.", "The executive team rejoined the meeting."),
}  # fmt: skip
PRIVATE = (
    "The panel recommended that four teachers progress to the upper pay range.",
    "Two of the three objectives had been met and a further point was agreed.",
    "A lecturer has been suspended pending an investigation.",
    "The selection matrix for the reduction of two teaching posts was discussed.",
    "Eight applications have been received and five candidates shortlisted.",
    "The school has two long-term absentees, one of whom awaits surgery.",
    "Two parents have complained of the manner in which they were received.",
    "The events that led to the permanent exclusion of a Year 9 pupil were explained.",
    "The adviser suggested a settlement before the tribunal.",
)
OPEN = (
    "Mrs Ode was elected Chair for one year by a show of hands.",
    "The catering contract was awarded to Larder and Sons at £2.40 a meal.",
    "The Pay Policy was approved without changes.",
    "The complaints procedure was reviewed and adopted.",
    "A grant of £400 to the playgroup was agreed.",
    "The minibus will be replaced in the spring.",
)


@pytest.mark.parametrize("who", AWAY.values(), ids=AWAY)
@pytest.mark.parametrize("told", PRIVATE)
def test_a_private_matter_is_sealed(who: tuple[str, str], told: str) -> None:
    check(f"""
        8. Governor visits
        Mrs Lovick had visited to look at maths books.
        ~ {who[0]}
        ~ 9. Committee report
        ! {told}
        ~ {who[1]}
        10. Health and safety
        The fire drill took four minutes.
    """)


@pytest.mark.parametrize("who", AWAY.values(), ids=AWAY)
@pytest.mark.parametrize("told", OPEN)
def test_anything_else_stays(who: tuple[str, str], told: str) -> None:
    check(f"""
        8. Governor visits
        Mrs Lovick had visited to look at maths books.
        9. Committee report
        {who[0]}
        {told}
        {who[1]}
        10. Health and safety
        The fire drill took four minutes.
    """)


def test_the_title_says_what_they_left_for() -> None:
    check("""
        ~ 9. Headteacher's performance management
        ~ The Headteacher left the meeting.
        ! Mr Dunmore reported that all was well and one more point was agreed.
        ~ The Headteacher rejoined the meeting.
        10. Health and safety
        The fire drill took four minutes.
    """)


def test_who_never_came_back_is_out_for_the_item() -> None:
    check("""
        10. Sports premium
        The report was approved for the website.
        ~ Staff governors left the meeting at 5.50pm.
        ~ 11. Restructure
        ! Governors favoured the option that removes one class teacher.
        ~ The meeting closed at 6.20pm.
    """)


@pytest.mark.parametrize(
    "gone",
    [
        "Mr Alder (staff governor) left at 5.55 pm to run the after-school club.",
        "Mrs Shah (staff governor) left the meeting early.",
        "The Principal was thanked and left the meeting.",
    ],
)
def test_who_left_for_something_else_says_nothing(gone: str) -> None:
    check(f"""
        4. Finance report
        The return had been submitted.
        {gone}
        5. Sickness absence
        The average number of days lost was 5.1, against 6.4 the year before.
        6. Staff wellbeing
        The charter has been signed.
    """)


def test_each_line_goes_with_the_return_of_those_whom_it_names() -> None:
    check("""
        5. Budget
        Mr Oram (auditor) presented the accounts and left the meeting at 6.20pm.
        The accounts were approved for signature.
        ~ 6. Leadership
        ~ The Headteacher left the meeting at 6.30pm.
        ! Governors considered a letter from nine staff who complain of his manner.
        ~ The Headteacher returned at 6.55pm.
        7. Dates
        10 July.
    """)


def test_rows_between_go() -> None:
    check("""
        | 9 | Training | Four governors attended the course. | |
        ~ | 10 | | Mr Bright (staff governor) withdrew at 18.50 | |
        ! | 11 | Staffing | Governors discussed which two assistants are to be made redundant. | HT |
        ~ | 12 | | Mr Bright returned at 19.10 | |
        | 13 | Premises | The hall was painted in the summer and the fence has been mended. | SBM |
    """)


def test_where_the_matter_is_kept_elsewhere_nothing_goes() -> None:
    check("""
        6. Premises
        The hall was painted.
        ~ Mrs Jarman and Mr Oke left the meeting.
        ~ 7. Pay
        ~ This item is minuted separately.
        ~ Mrs Jarman and Mr Oke returned.
        8. Health and safety
        No accidents were reported.
    """)


def test_what_stands_behind_a_sealed_item_stays() -> None:
    check("""
        5. Premises
        New boilers are needed, and BT will place the order.
        6. Admissions
        HD will report on the numbers in Reception at the next meeting.
        10. Dates
        10 July.
        ~ CONFIDENTIAL ITEMS
        ! 11. CEO appraisal
        ! Helena Dyson left the meeting. The Chair reported the outcome of her performance review and the salary was raised.
        ~ The meeting closed at 6.45pm.
        | Action | Owner | Date |
        | Report on numbers in Reception | HD | December |
        | Boilers: place order | BT | November |
    """)


def test_who_left_early_by_the_list_of_those_present_seals_nothing() -> None:
    check("""
        Present: Denzil Brand (DB) Chair; Simone Abbot (SA) staff; Hannah Rosen (HR) left 10.40
        In attendance: Claire Dunn (Head of School)
        1. Apologies
        Seven of eight. Quorate.
        2. Report
        Attendance was 93%, with four families on holiday and one child whose mother is ill.
        3. Pay policy
        The policy was approved.
        4. Dates
        HR left at 10.40. HR returned at 10.50.
    """)


def test_somebody_came_back_for_the_item_that_says_so() -> None:
    check("""
        ! BM204 RESERVED: SEVERANCE
        ~ Mr Sproat left the meeting.
        ! .1 Nine applications for voluntary severance were considered.
        BM205 LEARNING AND TEACHING
        .1 Early withdrawal is 8.1%.
        Mr Sproat came back for this item.
        BM206 RISK
        .1 Cyber risk remains red.
    """)


def test_the_title_above_the_line_that_says_who_is_back_is_open() -> None:
    check("""
        ~ ## 8. Staffing
        ~ Jo, Ravi and Anna left for this item.
        ! Mr Toal has been signed off for six weeks.
        ## 9. Finance
        ~ Jo, Ravi and Anna came back.
        The forecast is a surplus of £4,000.
        """)


@pytest.mark.parametrize(
    "said",
    [
        "The children waited outside for the bus.",
        "Parents stood outside during the drill, and the head went to the staff room.",
        "Staff sat out the summer term in huts.",
        "Staff were asked to step out of the old contract.",
    ],
)
def test_whoever_is_outside_for_something_else_has_not_left(said: str) -> None:
    check(f"""
        5. Playground
        {said}
        The head is to write to Mrs Dunn about her pay.
        They came back in.
        6. Buildings
        The roof is dry.
    """)


def test_nobody_came_back_as_the_board() -> None:
    check("""
        5. School development plan
        5.1 Mrs Toner gave a presentation on year two of the plan.
        5.2 The Board commended the staff. Mrs Toner withdrew.
        6. Child protection
        6.1 The Principal gave the report required at each meeting.
        7. Finance
        7.1 The causes are cover for long-term illness and a pay award. One debt of £212 is left.
        ~8. In committee
        ~It was agreed that the Board go into committee. Mr Breslin withdrew at 8.40 pm.
        !8.1 A complaint had been received from a parent.
        ~It was agreed that the Board come out of committee. Mr Breslin returned at 9.05 pm.
        9. Dates
        9.1 The Board meets on 26 November.
    """)
