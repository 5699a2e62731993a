"""Notes in shorthand of going into the private part and out of it."""

from __future__ import annotations

import pytest
from minutes import check

INTO = (
    "Prop Mrs Orr sec Mr Gault to go into committee. Miss Hasson stepped out.",
    "Mrs Orr moved in committee, Mr Gault seconded. Miss Hasson left.",
    "In committee 8.10 (Mrs Orr/Mr Gault). Miss Hasson out.",
    "Into Part 2 6.10 (prop AO, sec DS). Staff out.",
    "6.10 into closed session. Miss Hasson left.",
    "Part 2 6.10 – staff govs out",
    "Staff left. Conf session from 6.10.",
)
OUT = (
    "Prop Mr Gault, sec Rev. Semple, out of committee. 8.31. Miss Hasson back in.",
    "Mr Gault moved out of committee, Rev. Semple seconded.",
    "Committee rose 8.31. Miss Hasson back.",
    "6.31 out of Part 2. Miss Hasson back.",
    "Back in open session 6.31, prop AO",
    "End confidential 6.31 – all back",
    "6.31 – everyone back in. Closed session over.",
)
PRESENT = "# Ridge School\nPresent: Ann Orr (AO, Chair), Mr Gault, Rev. Semple, Dev Shah (DS), Miss Hasson\n"


@pytest.mark.parametrize("into", INTO)
@pytest.mark.parametrize("out", OUT)
@pytest.mark.parametrize("numbered", [True, False])
def test_what_stands_between_is_sealed(into: str, out: str, *, numbered: bool) -> None:
    two, three, four, five, six = (f"7.{k} " if numbered else "" for k in (2, 3, 4, 5, 6))
    check(
        f"{PRESENT}## 6 Finance\nThe plan was read.\n## 7 Staffing\nThree will retire.\n~ {two}{into}\n"
        f"! {three}Deputy post. Offer to Mrs Neeson, who has not told them.\n! {four}Mr Wylie suspended.\n"
        f"~ {five}{out}\n{six}A student starts.\n## 8 Estates\nA defibrillator was donated."
    )


@pytest.mark.parametrize("into", INTO)
@pytest.mark.parametrize("out", OUT)
def test_and_so_it_is_where_titles_run_on(into: str, out: str) -> None:
    check(
        f"{PRESENT}6 Finance. The plan was read.\n7 Policies. Agreed.\n~ {into}\n"
        "! 8.1 Deputy post. Offer to Mrs Neeson, who has not told them.\n! 8.2 Mr Wylie suspended.\n"
        f"~ {out}\n9 Estates. A defibrillator was donated.\n10 Dates. 10 Sept."
    )


OTHER_MOVES = """
The report was discussed in committee.
The Finance Committee rose to the challenge.
Part 2 of the audit is due out in May.
Staff are out of Part 2 of the scheme.
The part 2 training is over, said Mr Gault.
Prop Mrs Orr, sec Mr Gault, that it go to committee.
Agreed to go back to committee.
Resolved that it return to committee.
Chair had a private meeting with the Principal at 4.30.
Committee 6.30, Board 7.30.
Committee meeting 6.30pm in the staff room.
Mrs Orr left the committee.
Mr Gault returned to the committee.
Miss Hasson moved to the private meeting room.
Staff to return to Part 2 before 4.30.
Mrs Orr moved into the committee room.
Mr Gault and Mrs Orr both moved to committee.
Into committee (item for next term's agenda).
"""


@pytest.mark.parametrize("line", OTHER_MOVES.strip().splitlines())
def test_other_committees_and_parts_open_nothing(line: str) -> None:
    check(
        f"{PRESENT}## 6 Finance\nThe plan was read.\n{line}\nThe fair is on a Saturday.\n"
        "## 7 Estates\nA defibrillator was donated."
    )


NO_END = """
Committee rose at 9 and Mr Wylie was told of his suspension.
Mr Wylie is out of Part 2.
Agreed that this come back to the full board.
Principal to come back to the full board by 6.30.
Mr Gault left before the end of Part 2.
Staff out until end of Part 2.
Committee closed.
Camera stopped at 9.15.
Mr Gault asked to step out of the committee.
Principal to go out of committee with Mr Wylie.
Mr Gault out of committee.
Back to full comm.
"""


@pytest.mark.parametrize("line", NO_END.strip().splitlines())
def test_a_line_that_tells_more_ends_nothing(line: str) -> None:
    check(
        f"{PRESENT}## 6 Finance\nThe plan was read.\n~ Into committee 8.10. Miss Hasson out.\n"
        f"! Mr Wylie was asked about it.\n! {line}\n! He denies it.\n~ Out of committee 8.31.\nA student starts."
    )
