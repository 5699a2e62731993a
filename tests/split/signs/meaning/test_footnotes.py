"""Stars and small figures that a line at the foot explains as confidential."""

from __future__ import annotations

import pytest
from minutes import check

SAID = (
    "* Confidential item",
    "*Confidential",
    "* Confidential - not for publication",
    "* Part 2 item",
    "* denotes a confidential item",
    "Note: starred items are confidential.",
)
STANDS = {
    "behind the title": """
        # 5. Premises
        The fence is mended.
        ~ # 6. Staffing*
        ! Mrs Odell is off sick.
        # 7. Policies
        The policy was approved.
    """,
    "before the number": """
        5. Premises
        The fence is mended.
        ~ *6. Staffing
        ! Mrs Odell is off sick.
        7. Policies
        The policy was approved.
    """,
    "behind a paragraph": """
        # 6. Staffing
        Two cleaners have started.
        ! Mrs Odell is off sick.*
        # 7. Policies
        The policy was approved.
    """,
    "behind the number of a paragraph": """
        # 6. Staffing
        6.1 Two cleaners have started.
        ! 6.2* Mrs Odell is off sick.
        # 7. Policies
        7.1 The policy was approved.
    """,
    "in a row": """
        | 5 | Premises | The fence is mended and the roof has been looked at. |
        ! | 6* | Staffing | Mrs Odell is off sick and her classes are covered. |
        | 7 | Policies | The policy was approved with two changes as circulated. |
    """,
}


@pytest.mark.parametrize("minutes", STANDS.values(), ids=STANDS)
@pytest.mark.parametrize("said", SAID)
def test_what_bears_the_star_is_sealed(minutes: str, said: str) -> None:
    check(f"{minutes}\n~ {said}")


def test_a_small_figure_means_the_paragraph_that_bears_it() -> None:
    check("""
        # 7. Staffing
        Mrs Heath has been appointed.
        ! Mr Jolly's absence has passed the trigger for stage 3.¹
        # 8. Premises
        The alarm has been upgraded.
        ~ ¹ This paragraph is confidential and will not appear in the published minutes.
    """)


def test_who_was_absent_is_no_footnote() -> None:
    check("""
        Present: Ann Ode*, Ben Lee*
        5. Premises
        The fence is mended.
        ~ 6. Staffing*
        ! Mrs Odell is off sick.
        7. Policies
        The policy was approved.
        ~ * Confidential
    """)


def test_a_grade_is_no_footnote() -> None:
    check("""
        5. Results
        One pupil was predicted A*
        ~ 6. Staffing*
        ! Mrs Odell is off sick.
        7. Policies
        The policy was approved.
        ~ * Confidential
    """)


@pytest.mark.parametrize(
    ("said", "above"),
    [
        ("* This item is confidential.", "Present: Ann Ode*, Ben Lee*"),
        ("(2) This minute is confidential.", "Regulation 15(2) was read out."),
    ],
)
def test_a_remark_on_its_own_item_is_no_footnote(said: str, above: str) -> None:
    check(f"""
        {above}
        5. Premises
        The kitchen has a rating of 5*.
        ~ 6. Staffing
        ! Mrs Odell is off sick.
        ~ {said}
    """)


def test_a_star_in_front_of_the_words_is_explained_by_the_law() -> None:
    check("""
        4. Education
        4.1 Eight of the academies had been visited.
        !4.2 *Mr Adair had been placed upon a support plan.
        4.3 The phonics results had improved.
        5. Risk
        The register was noted.
        ~* Paragraph redacted from the published minutes under section 40(2) of the Freedom of Information Act 2000.
    """)


NOTED = {
    "daggers": ("†", "† Withheld from the public copy"),
    "raised figures": (
        "¹",
        "¹ Sentence withheld from the public copy: articles, 125(a), person employed",
    ),
}


@pytest.mark.parametrize(("sign", "note"), NOTED.values(), ids=NOTED)
def test_the_sentence_that_a_footnote_is_set_behind(sign: str, note: str) -> None:
    check(f"""
        2. Audit
        There are no high risk points. <<The cook was paid £14,500 to go.{sign}>> The accounts were approved.
        3. Risk
        The register was received.
        4. Close
        ~ {note}
    """)


def test_a_footnote_goes_on_with_the_one_above() -> None:
    check("""
        2. Audit
        There are no high risk points. <<The cook was paid £14,500 to go.¹>> The accounts were approved.
        3. Risk
        The register was received. <<The server was entered within two hours.²>> A note will come.
        4. Close
        ~ ¹ Sentence withheld from the public copy: person employed
        ~ ² Likewise, security.
    """)


def test_a_footnote_that_cites_a_confidential_paper_shuts_nothing() -> None:
    check("""
        2. Audit
        There are no high risk points. The roof was paid for.¹ The accounts were approved.
        3. Close
        ¹ The confidential report is with the clerk.
    """)
