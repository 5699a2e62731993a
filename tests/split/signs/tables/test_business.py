"""Tables that list the business of these minutes and say of each item who may read it."""

from __future__ import annotations

import pytest
from minutes import check

COLUMNS = (
    ("Part", "A", "B"),
    ("Part", "Part 1", "Part 2"),
    ("Open/Closed", "Open", "Closed"),
    ("Status", "Public", "Confidential"),
    ("To be published?", "Yes", "No"),
    ("Copy to go on the website", "Yes", "No - governors' copy only"),
    ("Readers", "All", "Governors only"),
    ("Minuted in", "Public minutes", "Confidential minutes"),
    ("Confidential", "", "✓"),
    ("Website", "✓", ""),
    ("Category", "Open", "Restricted"),
    ("P / C", "P", "C"),
)
BODY = """
    ## 1. Opening and minutes
    1.1 There were no apologies.
    ~ ## 2. Pay review
    ! 2.1 Miss Crane will stay on M4.
    ! 2.2 She means to appeal.
    ## 3. Head's report
    3.1 There are 236 on roll.
    3.2 The bus was late.
    ~ ## 4. Letter received
    ! 4.1 Mrs Tibbs says that her son was locked in.
    ## 5. Policies and dates
    5.1 The roof is mended.
"""
BODY_IN_ROWS = """
    | Item | Minute | Action |
    | 1 | Opening and minutes // There were no apologies. | |
    !| 2 | Pay review // Miss Crane will stay on M4. // She means to appeal. | |
    | 3 | Head's report // There are 236 on roll. // The bus was late. | |
    !| 4 | Letter received // Mrs Tibbs says that her son was locked in. | |
    | 5 | Policies and dates // The roof is mended. | |
"""


def listed(heading: str, opened: str, shut: str, *, apart: bool) -> str:
    titles = ("Opening and minutes", "Pay review", "Head's report", "Letter received", "Policies")
    order = (1, 3, 2, 4, 5)  # as they were taken
    head = f"| No. | Item | {heading} |" if apart else f"| Agenda item | {heading} |"
    rows = [
        f"{'~' * (k in {2, 4})}| {k}{' |' if apart else '.'} {titles[k - 1]} | {shut if k in {2, 4} else opened} |"
        for k in order
    ]
    return "\n".join(["Order of business", head, *rows, ""])


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("apart", [True, False])
@pytest.mark.parametrize("body", [BODY, BODY_IN_ROWS])
@pytest.mark.parametrize("first", [True, False])
def test_what_the_table_shuts_is_sealed_where_it_is_minuted(
    column: tuple[str, str, str], *, apart: bool, body: str, first: bool
) -> None:
    table = listed(*column, apart=apart)
    body = "\n".join(line.strip() for line in body.splitlines())
    top = "# Ridge School\nPresent: Ann Orr (Chair), Dev Shah\n"
    check(f"{top}{table}{body}" if first else f"{top}{body}{table}")


@pytest.mark.parametrize(
    ("heading", "opened", "shut"),
    [("To be published?", "Yes", "No"), ("Part", "1", "2"), ("Confidential?", "No", "Yes")],
)
def test_paragraphs_that_a_record_of_publication_names(
    heading: str, opened: str, shut: str
) -> None:
    rows = (
        f"| Paragraphs | {heading} | Reason |\n| 1.1 | {opened} | - |\n"
        f"~| 2.1, 2.2 | {shut} | Staff |\n| 3.1 to 3.2 | {opened} | - |\n"
        f"~| 4.1 | {shut} | A third party |\n| 5.1 | {opened} | - |\n"
    )
    body = "\n".join(line.strip() for line in BODY.splitlines())
    check(f"# Ridge School\nPresent: Ann Orr (Chair)\n{body}\nRecord of publication\n\n{rows}")


def test_the_hour_stands_in_front_of_the_number() -> None:
    rows = "".join(
        f"{'~' * (k in {2, 4})}| 6.{k}0 | {k} {title} | {'No' if k in {2, 4} else 'Yes'} |\n"
        for k, title in enumerate(
            ("Opening and minutes", "Pay review", "Head's report", "Letter received", "Policies"), 1
        )
    )
    body = "\n".join(line.strip() for line in BODY.splitlines())
    check(f"# Ridge School\n\n| Taken | Item | For the website? |\n{rows}\n{body}")


@pytest.mark.parametrize(
    ("heading", "values"),
    [
        ("Lead", ("Chair", "Head", "All", "Clerk", "Governors")),
        ("Paper", ("Yes", "No", "Yes", "No", "Yes")),
        ("Part", ("1", "2", "3", "3", "3")),
        ("Minutes allowed", ("5", "2", "10", "10", "1")),
        ("For decision?", ("Yes", "No", "Yes", "No", "No")),
    ],
)
def test_a_column_that_says_something_else(heading: str, values: tuple[str, ...]) -> None:
    titles = ("Opening and minutes", "Pay review", "Head's report", "Letter received", "Policies")
    rows = "".join(
        f"| {k}. {title} | {value} |\n"
        for k, (title, value) in enumerate(zip(titles, values, strict=True), 1)
    )
    body = "\n".join(line.strip(" ~!") for line in BODY.splitlines())
    check(f"# Ridge School\n\n| Agenda item | {heading} |\n{rows}\n{body}")


@pytest.mark.parametrize(
    "readers", ["governors other than Ross Orr", "Ann Orr, Dev Shah", "not the staff governor"]
)
def test_a_row_for_some_readers_only(readers: str) -> None:
    check(f"""
        # Ridge School

        | Item | Minute | Readers |
        | 1 | No apologies were received. | anyone |
        !| 2 | Miss Garnett has asked for a transfer, which was turned down. | {readers} |
        | 3 | Attendance was 91.7% in the autumn term. | anyone |
    """)


def test_a_list_of_who_gets_which_minutes() -> None:
    body = "\n".join(line.strip() for line in BODY.splitlines())
    check(
        f"# Ridge School\n{body}\nDISTRIBUTION OF THESE MINUTES\n\n| Minutes | Go to |\n"
        "| 1, 3 and 5 | All governors; staff room; school website; anyone who asks |\n"
        "~| 2 | Governors only. Confidential. To be lifted out before the rest is sent round |\n"
        "~| 4 | Governors who are not on the panel. Confidential. |\n"
    )


def test_a_column_of_states_that_says_who_may_read_makes_no_log() -> None:
    check("""
        | Item | Minute | Status |
        | 7 Staffing | The headteacher reported that the school is fully staffed. <<[Exempt: Mrs Marland is off until Easter.]>> | Open in part |
        | 8 Finance | Miss Grant presented the report, which was noted by all. | Open |
        !| 9 Contract | Bids were opened, and one referee spoke in confidence. | Exempt |
    """)


def test_a_table_of_the_business_above_items_of_bare_numbers() -> None:
    check("""
        # Bellwether Academy Local Governing Body
        Tuesday 10 March 2026, 5.00pm
        | No. | Agenda item | To go on the website? |
        | 1 | Welcome | Yes |
        | 2 | Report | Yes |
        ~| 3 | Staffing matter | No |
        | 4 | Dates | Yes |

        ## 1
        The Chair welcomed all.
        ## 2
        Attendance is 91.8%.
        ~ ## 3
        ! Mrs Carr has put in a grievance about her regrading.
        ## 4
        Tuesday 12 May.
        """)


def test_minutes_of_two_cells_are_no_list_of_who_gets_what() -> None:
    check("""
        | 10 | Visits. The report will go on the website for parents. |
        ! | 11 | Confidential. HL left the meeting. Damon Sykes was excluded. |
        | 12 | Policies. Adopted: Behaviour, Supporting pupils with medical conditions, Staff code of conduct, Confidential reporting. |
    """)
