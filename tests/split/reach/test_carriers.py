"""The ways in which a confidential matter stands in the minutes, and where each ends."""

from __future__ import annotations

import pytest
from minutes import check, document, sealed_sections, sections

from redactor.data import Carrier, Part
from redactor.split import split, stub_text

END_BLOCK = """
    # 12. Dates
    12.1 Tuesday 13 January 2026.
    # PART 2 – CONFIDENTIAL
    # 14. Staffing
    14.1 The Headteacher reported on Mrs Garside.
    # 15. Pupil matter
    15.1 The police had called.
"""


def test_each_item_of_an_end_block_is_a_section_with_its_own_number() -> None:
    assert [s.number for s in sealed_sections(END_BLOCK)] == ["14", "15"]
    assert {s.carrier for s in sealed_sections(END_BLOCK)} == {Carrier.ITEM}


def test_a_heading_that_is_only_the_marker_goes_with_the_first_item() -> None:
    minutes = document(END_BLOCK)
    public = {span.block for s in split(minutes) if s.part is Part.ONE for span in s.spans}
    assert all(minutes.blocks[i].text != "PART 2 – CONFIDENTIAL" for i in public)
    first = next(s for s in split(minutes) if s.part is Part.TWO)
    assert minutes.blocks[first.spans[0].block].text == "PART 2 – CONFIDENTIAL"
    assert (
        stub_text(first, minutes)
        == "14. Staffing: recorded separately in Part 2 as a confidential item."
    )


def test_an_end_block_without_an_end_asks() -> None:
    assert all("no end marker" in s.doubt for s in sealed_sections(END_BLOCK))


def test_items_of_part_2_keep_numbers_of_their_own() -> None:
    found = sealed_sections(
        """
        # 1. Welcome
        Hello.
        # PART 2
        P2.1 Mrs Garside is unwell.
        P2.2 The lease was refused.
        """
    )
    assert [s.number for s in found] == ["P2.1", "P2.2"]


def test_two_items_with_one_number_are_told() -> None:
    found = sealed_sections(
        """
        # 1. Welcome
        Hello.
        # 2. Budget
        Approved.
        # PART 2
        # 1. Complaint
        Mrs Lovage wrote again.
        """
    )
    assert [s.number for s in found] == ["1"]
    assert "same number" in found[0].doubt


@pytest.mark.parametrize(
    "heading",
    [
        "## 6. Staffing – CONFIDENTIAL",
        "## 6. CONFIDENTIAL: Staffing",
        "## 6. Staffing (Part II)",
        "## 6. Staffing [Confidential]",
        "## 6. Lease of the field (Exempt Information – Paragraph 14)",
        "## 6. Confidential item",
        "## 6. RESERVED ITEM",
        "**6. Staffing (confidential)**",
        "6. Staffing (confidential)",
    ],
)
def test_a_flagged_heading_seals_its_item_and_no_other(heading: str) -> None:
    check(
        f"""
        ## 5. Budget
        5.1 The budget was approved.
        ! {heading}
        ! 6.1 Mrs Garside has been signed off.
        ! Her class is being covered.
        ## 7. Policies
        7.1 The lettings policy was approved.
        ## 8. Premises
        8.1 The boiler has been mended.
        """.replace("## 5", "**5" if heading.startswith("**") else "## 5").replace(
            "5. Budget", "5. Budget**" if heading.startswith("**") else "5. Budget"
        )
    )


@pytest.mark.parametrize(
    "paragraph",
    [
        "[Confidential] Mrs Garside has been signed off.",
        "(conf) Mrs Garside has been signed off.",
        "CONFIDENTIAL – Mrs Garside has been signed off.",
        "Confidential: Mrs Garside has been signed off.",
        "(Part 2) Mrs Garside has been signed off.",
        "Mrs Garside has been signed off. (conf)",
        "Mrs Garside has been signed off. [Confidential]",
        "Mrs Garside has been signed off (Part 2).",
        "Mrs Garside has been signed off. (conf) / JF",
        "Mrs Garside has been signed off. This paragraph is confidential.",
        "Mrs Garside has been signed off. This minute is confidential.",
        "(Cyfrinachol) Mrs Garside has been signed off.",
    ],
)
@pytest.mark.parametrize("form", ["6.2 {}", "- {}", "#. {}"], ids=["number", "bullet", "automatic"])
def test_a_flag_seals_its_paragraph_and_no_other(paragraph: str, form: str) -> None:
    check(
        f"""
        ## 6. Headteacher's report
        {form.format("Attendance is 94%.").replace("6.2", "6.1")}
        ! {form.format(paragraph)}
        {form.format("The Bishop will visit on 6 May.").replace("6.2", "6.3")}
        ## 7. Policies
        7.1 The lettings policy was approved.
        """
    )


def test_confidential_within_a_paragraph_seals_from_there_to_its_end() -> None:
    check(
        """
        ## 6. Resources
        6.3 Supply cover is overspent. <<Confidential: Mrs Quayle's unpaid leave is to be extended to Easter.>>
        6.4 The roof was mended.
        """
    )


def test_a_stub_whose_text_was_left_in_is_sealed_whole() -> None:
    check(
        """
        **25/48 FINANCE**
        The report was received.
        ~ **25/49 CASE OF THE CARETAKER**
        ~ This item is minuted in Part II.
        ! The Headteacher reported that Mrs Corrigan had resigned.
        ! It was RESOLVED that the payment be made.
        **25/50 ADMISSIONS**
        The published number would remain 30.
        """
    )


@pytest.mark.parametrize(
    "stub",
    [
        "This item is minuted in Part 2.",
        "See Part B.",
        "See separate confidential minute.",
        "Minuted separately.",
        "This item was dealt with in-committee.",
        "A separate confidential minute has been taken.",
        "Recorded as a confidential minute.",
        "Cofnodwyd ar wahân.",
    ],
)
def test_a_finished_stub_under_a_neutral_heading_needs_nothing(stub: str) -> None:
    check(
        f"""
        ## 8. Budget
        8.1 Approved.
        ## 9. Staffing
        ~ {stub}
        ## 10. Policies
        10.1 Approved.
        """
    )


def test_the_heading_of_a_stub_leaks_and_is_sealed() -> None:
    check(
        """
        ## 8. Budget
        8.1 Approved.
        ! ## 9. Capability of the Year 2 teacher
        ! This item is minuted in Part 2.
        ## 10. Policies
        10.1 Approved.
        """
    )


def test_a_pointer_at_the_end_of_an_open_paragraph_leaves_it_open() -> None:
    check(
        """
        ## 8. Headteacher's report
        8.1 The Chair gave an update on the lettings of the hall, which are going well. A further matter was recorded in Part 2.
        8.2 Attendance is 95%.
        """
    )


def test_a_numbered_part_2_in_the_run_ends_with_its_item() -> None:
    check(
        """
        ## 4 Report
        4.1 Roll 207.
        ~ ## 5 Part II
        ! 5.1 The grievance was heard.
        ! 5.2 The salary was agreed.
        ## 6 Finance
        6.1 The accounts were received.
        ## 7 Audit
        7.1 Noted.
        """
    )


def test_rows_that_are_items_are_sealed_row_by_row() -> None:
    table = """
        | Item | Discussion | Action |
        | 5. Safeguarding | All governors have read Part 1 of KCSIE and will complete the course, Part 2 of which is online. // Noted. | |
        | | The staff governors left the meeting at 5.25pm. | |
        ! | 6. CONFIDENTIAL Staffing | The Principal reported on Mr Mellish. // Cover is arranged. | Principal to arrange cover |
        | 7. Finance | The accounts were noted. | |
        ! | 8 | Confidential item | TF 14 Feb |
        | 9. Policies | Approved. | |
        """
    check(table)
    assert [(s.number, s.carrier) for s in sealed_sections(table)] == [
        ("6", Carrier.ROW),
        ("8", Carrier.ROW),
    ]


def test_one_flagged_paragraph_of_a_cell_is_sealed_alone() -> None:
    table = """
        | Item | Discussion | Action |
        | 3. Report | Roll 207, attendance 94.6 per cent and persistent absence 13.8 per cent, which is better than the national figure this year. // ! | |
        | 4. Staffing update | Two teachers were welcomed to the school at the start of the term. // <<[Confidential] Mrs Garside has been signed off.>> // The caretaker was thanked. | |
        | 5. Policies | Approved. | |
        """.replace(" // ! ", " ")
    check(table)
    assert [s.carrier for s in sealed_sections(table)] == [Carrier.STRETCH]


def test_a_marker_row_begins_a_block_of_rows() -> None:
    check(
        """
        | Item | Discussion | Action |
        | 5. Safeguarding | The link governor reported on her visit, the central record and the training of all staff in the autumn term of this year. | |
        ~ | PART 2 – CONFIDENTIAL | | |
        ! | 6. Staffing | The Principal reported on Mr Mellish. | Clerk |
        ! | 7. Complaint | Mrs Lovage wrote again. | |
        | | The meeting closed at 7pm. | |
        """
    )


@pytest.mark.parametrize(
    "resolution",
    [
        "Governors agreed that items 6.2 and 9.2 be treated as confidential.",
        "It was resolved that minutes 6.2, 9.2 should be recorded as confidential.",
        "Governors reviewed the minutes and agreed that paragraphs 6.2 and 9.2 be moved to Part 2.",
    ],
)
def test_a_resolution_under_any_other_business_seals_earlier_items(resolution: str) -> None:
    check(
        f"""
        ## 6. Report
        6.1 Roll 207.
        ! 6.2 Mrs Garside has resigned.
        6.3 The fair raised £300.
        ## 9. Premises
        9.1 The roof was mended.
        ! 9.2 Two bids were received.
        ## 10. Any other business
        10.1 {resolution}
        """
    )


def test_this_minute_is_confidential_seals_the_minute_above() -> None:
    check(
        """
        ## 6. Report
        6.1 Roll 207.
        ! 6.2 Mrs Garside has resigned.
        ! This minute is confidential.
        6.3 The fair raised £300.
        """
    )


def test_this_item_is_confidential_on_its_own_seals_the_whole_item() -> None:
    check(
        """
        ## 5. Budget
        5.1 Approved.
        ! ## 6. Lease
        ! 6.1 Two bids were received.
        ! 6.2 The lower was preferred.
        ! This item is confidential.
        ## 7. Policies
        7.1 Approved.
        """
    )


def test_the_next_paragraph_is_not_to_be_published() -> None:
    check(
        """
        ## 6. Report
        6.1 Roll 207.
        ~ (The next paragraph is not to be published.)
        ! Mrs Garside has resigned.
        6.2 The fair raised £300.
        """
    )


def test_the_following_item_is_one_item() -> None:
    check(
        """
        ## 6. Report
        6.1 Roll 207.
        ~ The Chair declared the following item confidential under Regulation 15(3).
        ! ## 7. Lease
        ! 7.1 Two bids were received.
        ## 8. Policies
        8.1 Approved.
        """
    )


def test_leaving_and_coming_back_alone_is_no_marker() -> None:
    check(
        """
        ## 1. Election of the Chair
        Mrs Doyle left the meeting. It was unanimously agreed that Mrs Doyle be elected Chair. Mrs Doyle returned to the meeting.
        ## 2. Heating contract
        Mr Rees left the room.
        The contract was awarded to Glenfield Heating.
        Mr Rees returned.
        ## 3. Policies
        Approved.
        """
    )


def test_what_was_held_while_they_were_out_is_sealed_and_asked_about() -> None:
    notation = """
        ## 6. Report
        6.1 Roll 207.
        The staff governors left the meeting at 7.15pm.
        ! ## 7. Pay (confidential)
        ! 7.1 The panel's recommendations were agreed.
        ! ## 8. Absence
        ! 8.1 One teacher is unwell.
        The staff governors returned at 7.40pm.
        ## 9. Policies
        9.1 Approved.
        """
    check(notation)
    assert "while those who withdrew" in sealed_sections(notation)[1].doubt


def test_coming_back_ends_a_block_that_says_no_other_end() -> None:
    check(
        """
        ## 6. Report
        6.1 Roll 207.
        The staff governors left the meeting at 7.15pm.
        ~ ## PART 2
        ! ## 7. Pay
        ! 7.1 The recommendations were agreed.
        The staff governors rejoined the meeting at 7.40pm.
        ## 8. Policies
        8.1 Approved.
        """
    )


def test_one_person_coming_back_between_two_items_does_not_end_a_block() -> None:
    check(
        """
        ## 6. Report
        6.1 Roll 207.
        The staff governors left the meeting at 7.15pm.
        ~ ## PART 2
        ! ## 7. Pay
        ! Mrs Selwood withdrew.
        ! 7.1 One point was agreed.
        ! Mrs Selwood returned.
        ! ## 8. Complaint
        ! 8.1 Mrs Lovage wrote again.
        The meeting closed at 8pm.
        """
    )


def test_a_block_with_numbers_of_its_own_ends_where_the_main_numbers_go_on() -> None:
    notation = """
        ## 5. Finance
        5.1 Approved.
        ~ ## PART 2 – CONFIDENTIAL
        ! ## P2.1 Pay
        ! One point was agreed.
        ! ## P2.2 Complaint
        ! Mrs Lovage wrote again.
        ## 6. Policies
        6.1 Approved.
        ## 7. Any other business
        7.1 None.
        """
    check(notation)
    assert all("main numbering" in s.doubt for s in sealed_sections(notation))


def test_anything_but_closing_furniture_behind_an_end_block_stays_sealed() -> None:
    check(
        """
        ## 5. Finance
        5.1 Approved.
        ~ ## PART 2
        ! ## 6. Pay
        ! One point was agreed.
        ! ## 7. Governor visits
        ! Mrs Ibe saw the library.
        ## 8. Date of next meeting
        Tuesday 13 January 2026 at 5pm
        The meeting closed at 8.14pm.
        Signed ……………… (Chair)     Date ……………
        """
    )


def test_the_action_log_of_the_whole_meeting_behind_part_2_stays_but_for_its_sealed_rows() -> None:
    check(
        """
        ## 5. Finance
        5.1 Approved.
        ~ ## PART 2
        ! ## 6. Pay
        ! One point was agreed for Mrs Selwood.
        ## Actions
        | Ref | Action | Owner | Due |
        | 5.1 | Send the budget to the council | SBM | May |
        ! | 6 | Write to payroll | Chair | May |
        """
    )


def test_sections_cover_every_visible_block_once_in_reading_order() -> None:
    found = sections(END_BLOCK)
    spans = sorted(span for section in found for span in section.spans)
    assert [span.block for span in spans] == list(range(7))
    assert [min(s.spans) for s in found] == sorted(min(s.spans) for s in found)


def test_hidden_text_is_in_no_section() -> None:
    notation = "# 1. Welcome\n` secret\nHello."
    assert {span.block for s in sections(notation) for span in s.spans} == {0, 2}


def test_colour_alone_is_a_question_and_no_seal() -> None:
    notation = """
        # 1. Report
        Roll 207.
        = Mrs Garside is unwell.
        # 2. Policies
        Approved.
        # 3. Dates
        Tuesday.
        """
    assert not sealed_sections(notation)
    assert ["highlighted" in s.doubt for s in sections(notation)] == [True, False, False]
