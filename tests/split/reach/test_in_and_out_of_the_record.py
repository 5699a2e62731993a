"""The words in which a meeting goes off the record and comes back, and who moved that it should."""

from __future__ import annotations

import pytest
from minutes import check

BEGINS = (
    "The Board went into committee at 8.45pm.",
    "The Chair ruled that the meeting was OFF THE PUBLIC RECORD.",
    "The Chair took the meeting off the record.",
    "The recording was stopped and the meeting went into private.",
)
ENDS = (
    "Out of committee{}.",
    "The Board came out of committee{}.",
    "Committee rose{}.",
    "The Chair ruled that it was BACK ON THE PUBLIC RECORD{}.",
    "Back on the record{}.",
    "The Chair declared the meeting open again{}.",
    "Open session resumed{}.",
)


@pytest.mark.parametrize("begin", BEGINS)
@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize(
    "moved",
    [
        "",
        " at 8.55pm",
        " at 8.55pm, proposed by Mr Orr and seconded by Mrs Fell",
        " on the proposal of Mr Orr",
        " (proposed Mr Orr, seconded Mrs Fell)",
    ],
)
@pytest.mark.parametrize("numbered", [True, False])
def test_off_the_record_and_back(begin: str, end: str, moved: str, *, numbered: bool) -> None:
    def n(number: str) -> str:
        return f"{number} " * numbered

    check(
        f"## 11. Roof\nIt is mended.\n~ ## 12. Staffing\n~ {begin}\n"
        f"! {n('12.1')}Miss Dunwoody had met her objectives.\n! {n('12.2')}It was agreed to move her one point.\n"
        f"~ {n('12.3')}{end.format(moved)}\n## 13. Car park\nMs Wilk asked for a notice.\n"
        "## 14. Close\nThe meeting closed at 9pm.\n"
    )


@pytest.mark.parametrize(
    "line",
    [
        "The committee rose to its challenge.",
        "The school is back on the record books as the best in the county.",
        "The proposal that the meeting be moved was put off.",
        "Mr Orr said, off the record of achievement, that reading was good.",
    ],
)
def test_other_records(line: str) -> None:
    check(f"## 11. Roof\nIt is mended.\n## 12. Reading\n{line}\n## 13. Car park\nMs Wilk asked.\n")


def test_the_log_of_the_open_part_in_front_of_the_other() -> None:
    check("""
        ## 12. Any other business
        It was asked that the papers be sent as one file.
        ~ The open part of the meeting ended at 18:50.

        ## Summary of actions
        | Ref | Action | Owner |
        | 4 | Review homework calendar | Harriet Boyce |
        | 12 | Papers as one file | Clerk |
        !| B8.2 | Principal to agree an exit date | Sophie Tranter |

        ~ ## PART B - CONFIDENTIAL MINUTES
        ! ## B8. Staffing matter
        ! B8.1 The Principal reported that Miss Stead had been on a plan.
        ! B8.2 Her representative has asked for a conversation.
        ~ End of Part B. The meeting closed at 19:10.
    """)


def test_who_and_when_say_nothing_of_the_matter_of_a_row() -> None:
    check(
        """
        ## 10. Fountain
        10.1 A second water fountain is wanted. The lease of the field ends soon.
        ~ ## PART 2 - CONFIDENTIAL ITEMS
        ! ## 12. Matters arising
        ! 12.1 The disciplinary hearing for Mr Pritchard took place.
        ~ The meeting closed at 8.10pm.

        | Action | Who | By |
        | Second water fountain | Headteacher | Easter |
        | Renew lease of field | Bursar | 31 December |
        ! | Set date for hearing of Mr Pritchard | Clerk | 12 December |
    """.replace("! | Set", "!| Set")
    )
