"""The same mark means other lines where it stands elsewhere in its item."""

from __future__ import annotations

import pytest
from minutes import check, document

from redactor.data import Finding, Part, Span
from redactor.split import split


def test_the_following_item_is_what_stands_right_below() -> None:
    check("""
        6. Wellbeing
        A survey had been completed.
        ~ 7. Chair's business
        ~ The Chair declared the following item confidential under Regulation 15(3).
        ! Mr Stopes had made an allegation against a colleague.
        ! The authority had been told.
        8. Safeguarding
        The audit was complete.
    """)


def test_text_between_an_announcement_and_the_next_item_goes_as_well() -> None:
    check("""
        6. Any other matters
        The hall has been let to the brass band.
        ~ The Chair declared the following item confidential under Regulation 15(3).
        ! Mr Stopes had made an allegation against a colleague.
        ! 7. Report
        ! The authority had been told.
        8. Safeguarding
        The audit was complete.
    """)


def test_a_numbered_flag_ends_with_the_next_number() -> None:
    check("""
        3.1 The report was received with thanks.
        ~ 3.3 CONF
        ! The probation of the new receptionist has been extended for three months.
        3.4 The staff Christmas lunch will be on 18 December.
        4. Visits
        Mr Quayle had visited the forest school.
    """)


def test_what_holds_for_a_time_at_the_end_of_an_item_means_the_item() -> None:
    check("""
        7. Uniform
        The new supplier has been chosen.
        ~ 8. Vice Principal
        ! Ms Tranter is to leave for a headship in Devon.
        ! The Trust will look to fill the post from within.
        ~ Confidential until announced to staff.
        9. Visits
        Mr Pym had visited the library.
    """)


@pytest.mark.parametrize(
    "pointer",
    [
        "[Minute withheld - confidential]",
        "The Board went into committee. See confidential minutes.",
        "This item is confidential and is minuted below as Part 2.",
    ],
)
def test_a_pointer_ends_with_its_item(pointer: str) -> None:
    check(f"""
        5. Finance
        The deficit will have gone by March.
        ~ 6. Staffing
        ~ {pointer}
        7. Policies
        The lettings policy was approved.
    """)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Items for Part 2", "It was agreed that there were no items for Part 2."),
        ("Finance", "This had been discussed in committee on 12 March, and was agreed."),
    ],
)
def test_these_seal_nothing(title: str, said: str) -> None:
    check(f"""
        3. {title}
        {said}
        4. Report
        There have been eleven compliments.
    """)


def test_a_short_title_with_a_stop_is_no_first_paragraph() -> None:
    check("""
        LAB/43 Finance. The budget was agreed.
        ~ LAB/44 Staffing.
        ! Sandra Kitching has withdrawn her notice and would stay to December.
        The structure for September was otherwise noted.
        LAB/48 Any other business. The Chair thanked Mr Dunn.
        ~ Governors agreed that the first paragraph of LAB/44 be treated as confidential and not published.
        LAB/49 Next meeting. 4 May.
    """)


def test_the_next_part_of_a_discussion_that_would_be_confidential() -> None:
    check("""
        7. Report
        The building works are due to finish on 20 December.
        ~ Governors agreed that the next part of the discussion would be confidential.
        ! The builder is close to administration and has asked to be paid weekly.
        8. Finance
        The report was noted.
    """)


FLAGGED = """
    7. Staffing
    Two new midday supervisors started in September.
    Mrs Fairhurst has been absent since 2 March with stress.
    CONFIDENTIAL
    {below}
    8. Premises
    The hall floor will be resealed in August.
"""


def sealed(below: str, private: str) -> list[str]:
    """The texts that are sealed where the reader hears one of them as private."""
    minutes = document(FLAGGED.format(below=below))
    told = next(b for b in minutes.blocks if b.text.startswith(private))
    span = Span(told.index, 0, len(told.text))
    heard = [Finding(span, told.text, "LINE_UNMARKED", 0.9, "reader")]
    parts = {x.block for s in split(minutes, None, heard) if s.part is Part.TWO for x in s.spans}
    return [b.text for b in minutes.blocks if b.index in parts and b.text]


@pytest.mark.parametrize("below", ["", "The vacancy in Year 5 has been advertised."])
def test_a_flag_behind_a_private_paragraph_means_that_paragraph(below: str) -> None:
    found = sealed(below, "Mrs Fairhurst")
    assert found == ["Mrs Fairhurst has been absent since 2 March with stress.", "CONFIDENTIAL"]


def test_a_flag_in_front_of_a_private_paragraph_means_what_follows() -> None:
    found = sealed("Mr Swann has asked to be released to care for his wife.", "Mr Swann")
    assert found[:2] == ["CONFIDENTIAL", "Mr Swann has asked to be released to care for his wife."]
    assert "Two new midday supervisors started in September." not in found


def test_figures_that_are_confidential_for_a_time_mean_their_paragraph() -> None:
    check("""
        8. Results
        ! Provisional results were shared: 58% A*-B. These are confidential and not for publication until 14 August.
        The Head thanked the sixth form team.
        9. Trips
        The trip was approved.
    """)


@pytest.mark.parametrize(
    "title",
    ["Actions from Part 2", "Actions from confidential items:", "Actions arising from Part 2"],
)
def test_actions_of_part_2_by_their_title(title: str) -> None:
    check(f"""
        Actions from Part 1
        - Clerk to circulate the training list
        ~ {title}
        ! - Chair to write to the parents
        ! - Head to refer Mr Gadd
        Next meeting: 11 November 2025
    """)


def test_an_item_that_is_called_confidential_in_passing() -> None:
    check("""
        5. Declarations
        There were none.
        ~ Mrs Tuck left the meeting while item 6, which is confidential, was discussed.
        ~ 6. Appeal
        ! A bursary had been refused, and the decision was upheld.
        ~ Mrs Tuck came back into the room.
        7. Policy
        The threshold was raised.
    """)


def test_who_left_and_then_a_confidential_item_means_what_follows() -> None:
    check("""
        10. Policies
        The Pay Policy was adopted.
        ~ The clerk and staff governors left. Confidential item.
        ! 11. Governors discussed the clerk's hours.
        ~ The clerk rejoined the meeting.
        12. Dates
        20 January.
    """)


def test_the_chair_opened_part_2() -> None:
    check("""
        10. Any other business
        Mrs Noon was thanked for the refreshments.
        ~ At 18.50 the Chair closed Part 1 and opened Part 2.
        ! 11. An allegation has been reported.
        ! 12. The Chair would be kept informed.
        Meeting closed: 19.05
    """)


def test_part_2_of_a_report_is_confidential_where_its_title_says_so() -> None:
    check("""
        ~ 5. Headteacher's report
        Attendance is 96%.
        ~ Part 2 of the Headteacher's report (confidential)
        ! There are three open cases.
    """)
    check("""
        5. Headteacher's report
        Attendance is 96%.
        Part 2 of the Headteacher's report
        There are three open vacancies.
    """)


def test_a_tag_behind_a_ruling_belongs_to_what_it_names() -> None:
    check("""
        6. Staffing
        ! 6.4 Non Fychan had been absent since 13 October.
        6.5 Suspensions: none.
        ~ 12.2 Governors considered whether any part of the minutes should be excluded from the public copy. It was resolved that minute 6.4 be confidential (Part 2).
        13. Next meeting
        4 May.
    """)


def test_a_flag_below_the_number_of_its_row_means_the_row() -> None:
    check("""
        | Ref | Minutes | By whom |
        | 7.1 | The Head gave an update on the nursery, and numbers are healthy. | |
        ! | 7.2 // Confidential | The nurse is the subject of a complaint from a parent. | HT |
        | 7.3 | The outdoor area will be resurfaced at half term. | SBM |
    """)


def test_a_title_with_its_mark_that_runs_into_the_text() -> None:
    check("""
        # 5. Head's report
        5.2 Behaviour. There were no exclusions.
        ! 5.3 Staff (confidential) Mrs Roper is to have surgery in March.
        5.4 Buildings. The new windows are in.
    """)


def test_this_sentence_means_its_paragraph() -> None:
    check("""
        # 8. Behaviour
        The Head gave the figures.
        ! A student has been suspended. Governors asked that this sentence be withheld from the published minutes.
        The trend was down.
    """)


def test_what_is_recorded_here_and_confidential_stands_below() -> None:
    check("""
        # 8. Catering
        Four companies came.
        ~ The scores and prices are confidential and are recorded here for governors only:
        ! Harvest Kitchen 81, £2.41 a meal; Colston Foods 77.
        # 9. Meals
        Take-up has risen.
    """)
