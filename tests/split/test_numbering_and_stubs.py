"""The numbering styles of minutes, and what a stub says."""

from __future__ import annotations

import pytest
from minutes import check, document, sealed_sections, sections

from redactor.data import Carrier, Part
from redactor.numbering import forms
from redactor.split import SplitRules, split, stub_text


@pytest.mark.parametrize(
    ("text", "number", "depth"),
    [
        ("1. Welcome", "1", 1),
        ("1.1 The Chair", "1.1", 2),
        ("1.01 The Chair", "1.01", 2),
        ("4a. Permanent exclusions", "4a", 1),
        ("18/77 FINANCE", "18/77", 1),
        ("25/44.1 Noted", "25/44.1", 2),
        ("LAB/61/24-25 Training", "LAB/61/24-25", 1),
        ("FGB/23/12 Welcome", "FGB/23/12", 1),
        ("24/25-03 Welcome", "24/25-03", 1),
        ("2526-03 Welcome", "2526-03", 1),
        ("25-26/03 Welcome", "25-26/03", 1),
        ("1317.4 Approved", "1317.4", 1),
        ("BM24 WELCOME", "BM24", 1),
        ("BM219A CORRESPONDENCE", "BM219A", 1),
        ("P2.1 Complaint", "P2.1", 1),
        ("C1. Staffing", "C1", 1),
        ("(a) Car parking", "(a)", 3),
        ("(iv) Car parking", "(iv)", 3),
        (".1 The minute was approved", ".1", 2),
        ("IV. Finance", "IV", 1),
        ("Item 12: Finance", "12", 1),
        ("5.7 5. Minutes of the last meeting", "5", 1),
        ("15) Any other business", "15", 1),
        ("13.Confidential", "13", 1),
        ("4)Premises", "4", 1),
    ],
)
def test_typed_numbers_are_read(text: str, number: str, depth: int) -> None:
    found = forms.read(text)
    assert found is not None
    assert (found.text, found.depth) == (number, depth)


@pytest.mark.parametrize(
    ("printed", "parts"),
    [
        ("LAB/61/24-25", ("LAB", "61")),  # of a year
        ("24/25-03", ("24", "25", "03")),  # of the year that it begins with
        ("25/26-14", ("25", "26", "14")),
        ("45.1/25", ("45", "25", "1")),
    ],
)
def test_numbers_are_compared_by_what_counts_in_them(printed: str, parts: tuple[str, ...]) -> None:
    assert forms.canonical(printed) == parts


@pytest.mark.parametrize(
    "text",
    [
        "16 October 2025 at 5pm",
        "71 suspensions involving 48 students",
        "5.5 days were lost",
        "4.6 FTE vacancies",
        "3.SEN pupils",
        "10.30am start",
        "6.30 pm in the library",
        "5:05pm Mr D joins the meeting",
        "Y10 detentions have risen",
        "KS2 outcomes were good",
        "20/11/25 was the date",
        "2025 was a good year",
        "A governor asked",
        "I. Newton was thanked"[3:],
    ],
)
def test_other_figures_are_no_numbers(text: str) -> None:
    assert forms.read(text) is None


@pytest.mark.parametrize(
    ("first", "second", "third"),
    [
        ("25/48 FINANCE", "25/49 STAFFING (Part II)", "25/50 ADMISSIONS"),
        ("BM30 FINANCE", "BM31 RESERVED ITEM", "BM32 AUDIT"),
        ("LAB/31/25-26 Finance", "LAB/32/25-26 CONFIDENTIAL Staffing", "LAB/33/25-26 Policies"),
        ("FGB/23/12 Finance", "FGB/23/13 Staffing (confidential)", "FGB/23/14 Policies"),
        ("IV. Finance", "V. Staffing – Confidential", "VI. Policies"),
        ("Item 4: Finance", "Item 5: Staffing (confidential)", "Item 6: Policies"),
    ],
)
def test_an_item_ends_where_the_next_number_stands(first: str, second: str, third: str) -> None:
    check(
        f"{first}\nThe accounts were noted.\n! {second}\n! Mrs Garside is unwell.\n{third}\nApproved."
    )


def test_automatic_numbers_are_minute_numbers() -> None:
    (section,) = sealed_sections(
        "**Opening**\n#. Hello.\n#. [Confidential] Mrs Garside is unwell.\n#. Goodbye."
    )
    assert section.number == "2"


def test_headings_without_numbers_bound_items_too() -> None:
    check(
        """
        **Opening**
        Everyone was welcomed.
        ! **Staffing (confidential)**
        ! Mrs Garside is unwell.
        **Policies**
        Approved.
        """
    )


def test_reversed_numbers_in_a_table_belong_to_their_item() -> None:
    check(
        """
        | No. | Agenda item, discussion and decisions | Action |
        | 7.1 | 7. Report // Roll 1,020; attendance 93.3 per cent, slightly above that of other schools of the same kind in the archdiocese. | |
        ! | 8.1 | 8. Pupil matters | |
        ! | 8.2 | The position of one pupil was explained. | |
        ! | 8.3 | *What happens next?* A meeting. | KL |
        ~ | | *Governors agreed that this discussion be recorded confidentially.* | |
        | 9.1 | 9. Finance // Noted. | |
        """
    )


def test_public_sections_are_the_items_with_their_numbers() -> None:
    assert [
        s.number for s in sections("Title\n# 1. Welcome\nHello.\n# 2. Policies\nApproved.")
    ] == ["", "1", "2"]


def stub(notation: str, rules: SplitRules | None = None) -> str:
    minutes = document(notation)
    section = next(
        s
        for s in split(minutes, rules)
        if s.carrier is not Carrier.DOCUMENT and s.part.value == "2"
    )
    return stub_text(section, minutes, rules)


def test_a_stub_keeps_the_number_and_not_the_heading() -> None:
    said = stub(
        "# 1. Welcome\nHello.\n# 2. Capability of Mrs Garside (confidential)\nHeard.\n# 3. Dates\nMay."
    )
    assert said == "2. Recorded separately in Part 2 as a confidential item."


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        (
            "25/49 STAFFING (Part II)",
            "25/49 STAFFING: recorded separately in Part 2 as a confidential item.",
        ),
        (
            "LAB/40/25-26 Confidential item",
            "LAB/40/25-26 Recorded separately in Part 2 as a confidential item.",
        ),
        (
            "7. Pupil matter – Confidential",
            "7. Pupil matter: recorded separately in Part 2 as a confidential item.",
        ),
        (
            "7. Staffing: Mrs Garside (confidential)",
            "7. Recorded separately in Part 2 as a confidential item.",
        ),
    ],
)
def test_only_headings_of_the_allow_list_are_kept(heading: str, said: str) -> None:
    assert stub(f"# 1. Welcome\nHello.\n# {heading}\nHeard.") == said


def test_the_board_chooses_the_neutral_headings() -> None:
    notation = "# 1. Welcome\nHello.\n# 2. Staffing (confidential)\nHeard."
    assert "Staffing" not in stub(notation, SplitRules(neutral_headings=()))


def test_a_row_of_an_action_log_leaves_nothing() -> None:
    notation = (
        "# Actions\n| Ref | Action | Owner |\n| 1 | Budget | SBM |\n| 2 (Part 2) | Letter | Chair |"
    )
    assert stub(notation) == ""


def test_a_reason_for_absence_leaves_a_short_mark() -> None:
    assert stub("# 1. Apologies\nApologies: Colin Ashby (hospital)") == "[reason not published]"


@pytest.mark.parametrize(
    ("paragraph", "left"),
    [
        (
            "Both were agreed. The Part 2 minutes were approved, subject to Mrs Garside's date being corrected.",
            "Both were agreed. The Part 2 minutes were approved, [recorded separately in Part 2].",
        ),
        (
            "Debts come to £2,316. (not for publication: £1,180 of it is Mr Kellow's) Letters go out.",
            "Debts come to £2,316. [recorded separately in Part 2] Letters go out.",
        ),
        (
            "3.1 The closed minutes (blue sheet) were signed, subject to one word at B1 being removed.",
            "3.1 Confidential minutes of an earlier meeting: approved, with a correction that is recorded separately in Part 2.",
        ),
    ],
)
def test_what_is_left_of_a_paragraph_reads_on(paragraph: str, left: str) -> None:
    minutes = document(f"# 3. Minutes\nThe minutes were signed.\n{paragraph}\n# 4. Visits\nNone.")
    (section,) = (s for s in split(minutes) if s.part is Part.TWO)
    ((span),) = section.spans
    text = minutes.blocks[span.block].text
    assert text[: span.start] + stub_text(section, minutes) + text[span.end :] == left


def test_paragraphs_below_a_lettered_heading_have_its_number() -> None:
    check("""
        # A3 Staff
        A3.1 The rota was noted.
        ! A3.2 The cook, Orla Finbow, has had a stroke.
        # A4 The record
        ~ A4.1 It was agreed that A3.2 is to be treated as confidential.
        A4.2 Notices on A3.2 mm board and A4 paper are to be put up.
    """)


def test_a_row_with_a_letter_behind_its_number_is_an_item() -> None:
    check("""
        | Min | Business | Action |
        | RC/4 Minutes of 3 May | Agreed, and the confidential annex of the same date also agreed. // The gate has been mended, the gutters, walls and doors are to be painted by the end of the summer holidays if money can be found. | |
        ! | RC/4a Arising from the confidential annex of 3 May | Mr Pask has paid back the advance. | AB |
        | RC/5 Roof | The slates are on. | |
    """)


def test_an_item_is_not_another_of_the_same_year() -> None:
    check("""
        25/26-14 DECLARATIONS
        Mr Larwood is a trustee of the Broads Skills Trust.
        25/26-15 MINUTES
        The minutes of 14 October were confirmed.
        ~25/26-16 RESERVED ITEM
        ~This item has been recorded in a reserved minute.
        25/26-17 ESTATES
        The engineering centre opens in February.
    """)


def test_items_whose_titles_a_dash_ends_are_items() -> None:
    check("""
        5 Kodesh - the new programme was shown to governors.
        6 Finance - Mr Kay reported that 74% has come in.
        !6.1 (confidential) Mr and Mrs Sachs have stopped paying.
        7 Catering - the supplier was inspected.
        8 Policies - lettings approved.
    """)
