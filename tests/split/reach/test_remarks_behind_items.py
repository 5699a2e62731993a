"""Remarks that are the last line of an item and mean all of it."""

from __future__ import annotations

import pytest
from minutes import check, read, sealed_text

from redactor.data import Finding, Span
from redactor.split import split


def check_heard(notation: str, *private: str) -> None:
    """What is marked is sealed, and nothing else, where the reader hears some lines as private."""
    minutes, expected = read(notation, "minutes", "")
    told = [b for b in minutes.blocks if any(words in b.text for words in private)]
    heard = [
        Finding(Span(b.index, 0, len(b.text)), b.text, "LINE_UNMARKED", 0.6, "reader") for b in told
    ]
    found = sealed_text(minutes, split(minutes, None, heard))
    wanted = {at: text for at, text in enumerate(expected) if text is not None}
    assert {at: found[at].split() for at in wanted} == {at: t.split() for at, t in wanted.items()}


BEHIND = """
    # 10. Budget
    The budget was agreed.
    ~# 11. Complaint
    !The Chair gave an account of the hearing that Mr and Mrs Kowal had asked for.
    !The school would say sorry for the delay.
    ~{remark}
    # 12. Policies
    The charging policy was approved.
"""


@pytest.mark.parametrize(
    "remark",
    [
        "Not for publication.",
        "(Not for publication)",
        "Not to be published.",
        "(Confidential minute)",
        "The above is confidential to governors.",
        "(The above minute is confidential and is not to be copied for public inspection.)",
        "Confidential – not to be displayed.",
        "[This item to be removed from the published minutes.]",
        "The Chair asked that this be kept out of the public minutes.",
        "Please treat the above as confidential.",
        "[Confidential]",
        "Confidential item – not to be published.",
        "[End of confidential item]",
        "The Chair declared this a confidential item.",
        "Part 2 item",
        "To be recorded in Part 2",
        "Agreed: Part 2.",
        "Agreed confidential.",
    ],
)
def test_a_remark_behind_what_sounds_private_means_the_item(remark: str) -> None:
    check_heard(BEHIND.format(remark=remark), "The Chair gave", "The school would")


@pytest.mark.parametrize("mark", ["CONFIDENTIAL", "CONFIDENTIAL ITEMS", "Not for publication"])
def test_where_what_follows_sounds_private_too_it_does_not_stay_open(mark: str) -> None:
    check_heard(
        f"""
        ~# 10. Staffing
        ~Two teachers had resigned; both posts are advertised.
        !{mark}
        !# 11. Premises
        !The diocese may sell the top field at £1.2m.
        """,
        "Two teachers",
        "The diocese",
    )


@pytest.mark.parametrize("remark", ["CONFIDENTIAL ITEM", "Part 2 item", "(Confidential item)"])
def test_a_remark_that_says_item_means_its_numbered_paragraphs_too(remark: str) -> None:
    check_heard(
        f"""
        # 10. Budget
        10.1 The budget was agreed.
        ~# 11. Complaint
        !11.1 The Chair gave an account of the hearing that Mr and Mrs Kowal had asked for.
        !11.2 The school would say sorry for the delay.
        ~{remark}
        # 12. Policies
        12.1 The charging policy was approved.
        """,
        "11.1",
    )


@pytest.mark.parametrize("remark", ["CONFIDENTIAL", "Not for publication"])
def test_behind_an_open_item_the_same_words_begin_a_part(remark: str) -> None:
    check(f"""
        # 10. Policies
        The charging policy was approved.
        !{remark}
        !# 11. Complaint
        !The Chair gave an account of the hearing that Mr and Mrs Kowal had asked for.
    """)


def test_a_mark_with_the_number_of_the_paragraph_above() -> None:
    check("""
        3 Principal's report
        3.1 Enrolment is up.
        !3.2 A complaint about the salon had come from Ms Orme, who had been dismissed in March.
        ~3.2 Confidential – remove before publication.
        3.3 The evening classes are full.
        4 Finance
        4.1 It was noted.
    """)


def test_an_item_ends_where_the_paragraphs_of_the_next_begin() -> None:
    check("""
        7.1 The plan was agreed in draft.
        ~8. CONFIDENTIAL ITEM
        ~A separate confidential minute has been prepared and sent to all eligible governors.
        9.1 The quality report was received.
        9.2 Three courses were in need of improvement.
        10.1 Student numbers were noted.
    """)


@pytest.mark.parametrize(
    "title",
    [
        "CONFIDENTIAL ANNEX A (minute 8)",
        "CONFIDENTIAL ANNEX A – minute 8",
        "Item 8 (confidential, not to be filed with the published minutes)",
        "Separate sheet: item 8",
        "Pink page – minute 8",
    ],
)
def test_the_title_of_a_minute_that_stands_apart(title: str) -> None:
    check(f"""
        7. Finance
        A deficit of £8,300 is forecast.
        ~8. Staffing – see the confidential annex
        9. Policies
        Charging, approved.
        ~{title}
        !The post of site supervisor would be at risk from April, and Mr Tebay had been told.
    """)


@pytest.mark.parametrize(
    "title",
    [
        "Breach of the code – taken in confidential session, Mrs Orme withdrawing",
        "Staffing – discussed in confidential session, staff governors having withdrawn",
        "Staffing – considered in camera",
        "Staffing – confidential session, Mr Orr withdrawing",
        "Staffing (continued in confidence)",
    ],
)
def test_titles_that_say_how_the_item_was_taken(title: str) -> None:
    check(f"""
        5. Budget
        It was agreed.
        ~6. {title}
        !She had told a parent which teacher was leaving.
        7. Policies
        Charging, approved.
    """)


def test_an_item_of_which_the_title_says_who_had_left() -> None:
    check("""
        11. Budget
        The budget was agreed.
        ~12. Pupil matter (non-teaching staff having left)
        !The parents of a girl in Year 11 have asked for a managed move.
        ~(Non-teaching staff came in again.)
        13. Policies
        Charging, approved.
    """)


@pytest.mark.parametrize(
    ("begins", "ends"),
    [
        ("--- to be deleted before circulation ---", "--- end of deletion ---"),
        ("[IN CAMERA]", "[IN OPEN MEETING]"),
    ],
)
def test_what_stands_between_two_lines(begins: str, ends: str) -> None:
    check(f"""
        6. Head's report
        The school is full in every year but one.
        ~{begins}
        !Three families left after the business with Mr Pask.
        ~{ends}
        A fourth reader has been found.
        7. Policies
        Charging, approved.
    """)


def test_the_bracketed_sentence_of_an_item() -> None:
    check("""
        B1 Report
        Attendance is 90.2%. <<[Two brothers have not come since February; they are with an aunt.]>> Home visits continue.
        B2 Finance
        The forecast is a deficit.
        C1 Other business
        ~It was agreed that the bracketed sentence on attendance in B1 be left out of the public copy.
        The dinner is on 26 June.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "to be omitted in copies sent beyond the Board of Governors",
        "not for circulation outside the board",
    ],
)
def test_a_footnote_about_copies(said: str) -> None:
    check(f"""
        4.1 Sister Tighe gave the reflection.
        4.2 The chapel roof is safe.
        !*4.3 The convent is to be sold.
        4.4 Prize-giving is on 10 July.
        4.5 The choir will sing.
        ~* {said}
    """)


def test_the_approval_of_earlier_confidential_minutes_is_open() -> None:
    check("""
        # 10. Part 2 minutes of the last meeting
        The Part 2 minutes of 7 November were agreed and signed. There was nothing arising.
        # 11. Policies
        Charging, approved.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "Governors agreed that the following item was confidential and would not be published.",
        "The next item is confidential.",
    ],
)
def test_one_item_that_is_announced(said: str) -> None:
    check(f"""
        10. Budget
        It was agreed.
        ~{said}
        ~11. Staffing
        !A teaching assistant had been off since March.
        12. Policies
        Charging, approved.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "The Chair then made a report which the Board determined should be dealt with on a confidential basis.",
        "The Governing Body resolved, six votes to none, to treat the sole item as confidential business.",
    ],
)
def test_an_item_that_is_ruled_confidential_by_its_first_words(said: str) -> None:
    check(f"""
        1. Notice was waived.
        ~2. {said}
        !The adviser would be asked in.
        3. Press enquiries should go to the Chair.
    """)


def test_a_paragraph_that_the_clerk_is_to_mark() -> None:
    check("""
        5. Schools
        5.1 No school was named.
        !5.2 The head of Bellfield does not open her e-mails. Clerk to mark confidential.
        5.3 The other two would be seen in the normal way.
    """)


def test_paragraphs_that_are_in_one_copy_only() -> None:
    check("""
        8. Exams
        ~The next two paragraphs are only in the clerk's full copy.
        !8.1 An allegation had been made about coursework.
        !8.2 She is suspended.
        8.3 Six invigilators had been trained.
    """)


def test_an_item_that_is_confidential_until_something_happens() -> None:
    check("""
        # 50. Consultation
        ~# 51. Finance team
        !The team would go from nine posts to six.
        !Approved.
        ~(Confidential until consultation opens. The Chair will review on 12 January.)
        # 52. Policies
        Charging, approved.
    """)


def test_somebody_who_was_excused_for_a_matter_of_their_own() -> None:
    check("""
        7. Benchmarking
        Staff cost 3% more than elsewhere.
        ~At this point Mrs Sheard was excused, since the next matter touched on her.
        !The Head wished to regrade the business manager. Her pay would go to grade 10.
        ~Mrs Sheard resumed her seat.
        8. Energy: fixed until 2026.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "The Chair asked that the minute on staffing be recorded in Part 2.",
        "Confidential items: Staffing (item 9)",
        "Item 9 – confidential. No other items.",
    ],
)
def test_an_item_that_is_named_among_other_business(said: str) -> None:
    check(f"""
        # 8. Finance
        The budget was approved.
        ~# 9. Staffing
        !A teaching assistant had been off since March.
        # 10. Rewilding
        The patch has frogspawn.
        # 11. Other business
        ~{said}
        The Chair thanked everybody.
    """)


def test_a_bracket_that_is_open_over_several_paragraphs() -> None:
    check("""
        7 Security
        7.1 The gates are locked at 8.45.
        ~[Not for publication from here
        !7.2 The fob system fails open.
        !7.3 A father whom the court has ordered to stay away came on 4 February.
        ~to here.]
        7.4 The drill will be repeated.
    """)


def test_what_was_left_in_below_a_stub_in_prose_is_sealed_as_far_as_it_sounds_private() -> None:
    check_heard(
        """
        The business manager reported two bids for the catering contract.
        ~Due to commercial sensitivity the discussion was minuted confidentially.
        !Bid A was £2.49 per meal and Bid B £2.61. Trustees agreed to accept Bid B.
        Trustees went on to consider the condition improvement fund.
        """,
        "Bid A",
    )


def test_a_row_below_one_that_tells_of_earlier_business_is_another_matter() -> None:
    check_heard(
        """
        | No | Item | Notes | Action |
        | <<4>> | <<Matters arising>> | <<From Part 2, item 9: Mrs Oakes has asked to retire early because of her eyes.>> | <<EN>> |
        | 4a | Matters arising | Ovens have been serviced. A window was replaced under guarantee. | |
        | 5 | Budget | The position was explained. | |
        """,
        "From Part 2",
    )


@pytest.mark.parametrize(
    "remark",
    [
        "(Item 5 paragraphs above are confidential. To be taken out of the published copy.)",
        "(The paragraphs above are confidential.)",
        "(Paragraphs above are confidential and to be removed from the published copy.)",
        "[Above paragraphs confidential]",
        "Above paragraphs to be taken out of the published copy.",
    ],
)
def test_paragraphs_above_are_all_of_the_item_and_nothing_behind(remark: str) -> None:
    check(f"""
        # 4. Return to school
        Nine pupils have gone back.
        # 5. Pupil matters
        ! Shirley went through the cases. Connor was found with a knife.
        ! Mr Gilroy asked about the man collecting Libby.
        ~ {remark}
        The committee thanked Shirley.
        # 6. Money
        The forecast is fine.
    """)


def test_two_paragraphs_above_are_two() -> None:
    check("""
        # 5. Money
        5.1 The fence was mended.
        ! 5.2 Mrs Dunn has resigned.
        ! 5.3 The post will be filled.
        ~ (The two paragraphs above are confidential.)
        # 6. Buildings
        The roof is dry.
    """)


def test_everything_above_in_an_item_goes() -> None:
    check("""
        ~ # 5. Pupil matters
        ! Connor was found with a knife.
        ! Mr Gilroy asked about the man collecting Libby.
        ~ (Everything in item 5 above this line is confidential.)
        # 6. Money
        The forecast is fine.
    """)


@pytest.mark.parametrize(
    "remark",
    [
        "Both paragraphs above: Part 2.",
        "Clerk's note: last two paras above not for website.",
        "NB: previous two paragraphs to be redacted",
    ],
)
def test_a_note_counts_the_paragraphs_above_it(remark: str) -> None:
    check(f"""
        # 5. Staffing
        The vacancy was noted.
        ! Mrs Dunn has resigned and will leave in May.
        ! The head is to write to her.
        ~ {remark}
        # 6. Buildings
        The roof is dry.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "Both paragraphs above were agreed.",
        "NB: previous two paragraphs of the policy to be deleted.",
        "The last two paragraphs above are for Part 1.",
    ],
)
def test_other_notes_on_paragraphs_seal_nothing(said: str) -> None:
    check(f"""
        # 5. Staffing
        The vacancy was noted.
        The post will be filled in May.
        {said}
        # 6. Buildings
        The roof is dry.
    """)
