"""Tables with a row for each paragraph: marks reach as they do in the same lines without a table."""

from __future__ import annotations

import pytest
from minutes import check

from benchmarks.wordings.notation import in_rows

TITLES = (
    "Eitem gyfrinachol / Confidential item",
    "CLOSED SESSION",
    "Staffing (confidential)",
    "Staffing - minuted separately",
    "RESERVED ITEM",
    "Governors only: Staffing",
)
ITEM = {
    "numbered": ("7.1 ", "7.2 ", "7.3 "),
    "lettered": ("(a) ", "(b) ", "(c) "),
    "without numbers": ("", "", ""),
}
REMARKS = (
    "It was agreed that this item should be treated as confidential.",
    "Because a child could be recognised, it was agreed that the whole of this item is confidential.",
    "This discussion was confidential and would not appear in the published minutes.",
)


def _rows(minutes: str, *, apart: bool) -> str:
    header = "| No | Item | Action |" if apart else "| Item | Action |"
    return f"# Ridge School\nPresent: Ann Orr (Chair), Dev Shah\n{header}\n{in_rows(minutes, apart=apart)}"


@pytest.mark.parametrize("apart", [True, False])
@pytest.mark.parametrize("numbers", ITEM.values(), ids=ITEM)
@pytest.mark.parametrize("title", TITLES)
def test_a_title_with_a_mark_heads_the_rows_below(
    title: str, numbers: tuple[str, str, str], *, apart: bool
) -> None:
    minutes = f"""
        6. Policies
        The uniform policy was adopted by all.
        ~ 7. {title}
        ~ Staff governors withdrew.
        ! {numbers[0]}Mrs Parry had been accused of swearing at her son in the queue.
        ! {numbers[1]}Carys Jenkin's contract ends in April and cannot be renewed.
        ~ The staff governors returned.
        8. Finance
        The report was noted by all who had come.
    """
    check(_rows(minutes, apart=apart))


@pytest.mark.parametrize("apart", [True, False])
@pytest.mark.parametrize("remark", REMARKS)
def test_the_last_row_of_an_item_says_that_it_is_confidential(remark: str, *, apart: bool) -> None:
    minutes = f"""
        6. Policies
        6.1 The uniform policy was adopted by all.
        ~ 7. Parking
        ! 7.1 There had been an incident outside the gate.
        ! 7.2 Hassan asked how Mila would be collected from now on.
        ~ 7.3 {remark}
        8. Finance
        8.1 The report was noted by all who had come.
    """
    check(_rows(minutes, apart=apart))


@pytest.mark.parametrize("apart", [True, False])
@pytest.mark.parametrize(
    "first",
    ["See confidential minutes.", "Minuted separately.", "A confidential minute was taken."],
)
def test_the_first_row_says_where_an_item_is_minuted(first: str, *, apart: bool) -> None:
    minutes = f"""
        6. Policies
        6.1 The uniform policy was adopted by all.
        ~ 7. Pay review
        ~ 7.1 {first}
        ! 7.2 The Head explained that Mr Cope had been seen outside the gate.
        8. Finance
        8.1 The report was noted by all who had come.
    """
    check(_rows(minutes, apart=apart))


@pytest.mark.parametrize("apart", [True, False])
def test_the_next_paragraph_is_the_next_row(*, apart: bool) -> None:
    minutes = """
        6. Lettings
        6.1 The karate club has taken an extra evening in the hall.
        ~ 6.2 The committee resolved that the next paragraph should be treated as confidential.
        ! 6.3 Miss Lath, who hires the hall for a dance school, owes us £1,965.
        6.4 Charges from September: an increase of 4% was agreed.
        7. Finance
        7.1 The report was noted by all who had come.
    """
    check(_rows(minutes, apart=apart))


def test_the_action_of_a_sealed_row_goes_with_it() -> None:
    check("""
        # Ridge School
        Present: Ann Orr (Chair), Dev Shah
        | No | Item | Action |
        | 6. | Lettings | |
        | 6.1 | The karate club has taken an extra evening in the hall. | Clerk |
        ~| 7. | Staffing (confidential) | |
        !| 7.1 | Mrs Parry had been accused of swearing at her son. | Write to her |
        | 8. | Finance | |
        | 8.1 | The report was noted by all who had come. | Head |
    """)


def test_what_follows_in_another_table_or_in_none() -> None:
    check("""
        # Ridge School
        Present: Ann Orr (Chair), Dev Shah
        | No | Item | Action |
        | 6. | Lettings | |
        | 6.1 | The karate club has taken an extra evening in the hall. | Clerk |
        ~| 7. | PART 2 - CONFIDENTIAL | |
        !| 7.1 | Mrs Parry had been accused of swearing at her son in the queue. | Head |
        !| 7.2 | Carys Jenkin's contract ends in April and cannot be renewed. | Head |

        ! The letters were as follows.
        !| Name | Day | Sent |
        !| Carys Jenkin | Monday | yes |

        ! Nobody is to be told.
        ~ The meeting closed at 7pm.
    """)


@pytest.mark.parametrize(
    "mark",
    ["(Confidential)", "Confidential", "CONFIDENTIAL", "[Part 2]", "(not for publication)"],
)
@pytest.mark.parametrize(
    "told", ["The cook moves to grade six in May.", "Pay // The cook moves to grade six in May."]
)
def test_a_bare_mark_at_the_end_of_a_cell_is_of_its_row(told: str, mark: str) -> None:
    check(f"""
        | Item | Minute | Action |
        | 1 | The roof is mended. | JB |
        ! | 2 | {told} // {mark} | JB |
        | 3 | The gutters will wait. | JB |
    """)


@pytest.mark.parametrize("told", ["", "Welcome // "])
def test_a_title_of_part_2_at_the_end_of_a_cell_is_of_what_comes_next(told: str) -> None:
    check(f"""
        | Item | Minute |
        | 1 | The roof is mended. |
        ~ | 2 | {told}PART 2 – CONFIDENTIAL |
        ! | 3 | The cook moves to grade six in May. |
    """)


@pytest.mark.parametrize("mark", ["Not confidential", "(non-confidential)", "Part 1", "Open"])
def test_a_cell_that_ends_with_the_opposite_stays(mark: str) -> None:
    check(f"""
        | Item | Minute | Action |
        | 1 | The roof is mended. | JB |
        | 2 | The cook moves to grade six in May. // {mark} | JB |
        | 3 | The gutters will wait. | JB |
    """)
