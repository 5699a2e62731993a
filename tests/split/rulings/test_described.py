"""Rulings on pieces that they describe: by who spoke, what of, and below which heading."""

from __future__ import annotations

import pytest
from minutes import check

MEANT = {
    "a paragraph and its heading": "It was agreed that the paragraph on supervision (under Staffing) be treated as confidential.",
    "two paragraphs": "The Chair asked what should be confidential. It was agreed that the paragraphs on supervision (under Staffing) and about lateness be left out of the published copy.",
    "who asked, and the answer": "It was agreed that the question from PO about lateness, under Staffing, and the answer given are confidential.",
    "whose statement": "PO's question under Staffing will not form part of the published minutes.",
    "an order": "The clerk was asked to leave the exchange about the mentor under Staffing out of the public copy.",
    "words that stand elsewhere too": "RESOLVED that the discussion about the mentor's lateness be kept out of the public minutes.",
}


@pytest.mark.parametrize("ruling", MEANT.values(), ids=MEANT)
def test_a_ruling_seals_what_it_describes(ruling: str) -> None:
    check(f"""
        # Staffing
        There are 31 staff, and the mentor for science has moved to maths.
        ! PO: Supervision of the new mentor was a worry. The head said that lateness had been seen.
        A quiet room is wanted for lunch. It was asked if the yard has one.
        # Premises
        PO asked about the lift. It is mended.
        # Any other business
        ~ {ruling}
        # Next meeting
        The next meeting is in May.
    """)


def test_what_somebody_told_and_the_questions_that_followed() -> None:
    check("""
        # Staffing
        There are 31 staff.
        ! SO said that the technician had taken chemicals home and was sent home on full pay.
        ! JM asked whether the prep room was safe. It has been locked.
        KR asked that thanks to the cover team be recorded.
        ~ # Letters
        ! A letter from Mrs Crane was talked about. She says that Joss was called lazy.
        # Any other business
        ~ It was agreed that what the Deputy Head had told them about the technician, together with the questions that followed, and the conversation about the parent's letter should be treated as confidential.
    """)


def test_a_ruling_seals_the_words_between_two_others() -> None:
    check("""
        # Staffing
        There are 31 staff. <<The mentor was late on Monday and was seen in the Railway.>> A quiet room is wanted.
        # Any other business
        ~ The words under Staffing between "The mentor" and "the Railway" are not to be published.
    """)


def test_where_several_paragraphs_fit_all_of_them_are_sealed() -> None:
    check("""
        # Staffing
        ! There are 31 staff, and the mentor for science has moved to maths.
        ! The head said that the mentor had been late.
        A quiet room is wanted.
        # Any other business
        ~ It was agreed that the discussion about the mentor be kept out of the public minutes.
    """)


def test_where_no_paragraph_of_the_item_has_the_words_all_of_it_is_sealed() -> None:
    check("""
        # Staffing
        ! There are 31 staff.
        ! A mentor has been seen by parents in the Railway.
        # Premises
        The lift is mended.
        # Any other business
        ~ It was agreed that the exchange about drinking under Staffing be kept out of the public minutes.
    """)


RULES_NOTHING = {
    "of every meeting": "The Chair reminded governors that discussions in meetings must be kept confidential.",
    "asked only": "It was asked whether the paragraph on supervision should be confidential. It should not.",
    "refused": "It was not agreed that the discussion of the mentor be confidential.",
    "another meeting": "The discussion of supervision at the last meeting was confidential.",
    "a policy": "It was agreed that the statement on confidentiality in the policy be kept on the closed file.",
    "nothing that was minuted": "It was agreed that the comments about the moat be kept confidential.",
    "what others say": "Staff were told that conversations with pupils about supervision are confidential.",
}


@pytest.mark.parametrize("said", RULES_NOTHING.values(), ids=RULES_NOTHING)
def test_what_describes_no_piece_of_these_minutes_seals_none(said: str) -> None:
    check(f"""
        # Staffing
        There are 31 staff, and the mentor for science has moved to maths.
        The head said that supervision of the yard is in hand.
        # Premises
        The lift is mended.
        # Any other business
        ~ {said}
    """)


def test_what_is_last_told_in_a_reserved_item_is_sealed_with_it() -> None:
    check("""
        # PR61 Risk
        The register was reviewed.
        ~ PR62 RESERVED ITEM
        ~ .1 Mr Tove and Ms Rusk withdrew from the meeting.
        ! .2 Ms Pell tabled a paper on severance for nine people.
        ! .3 It was agreed that the paper be reviewed for release in November.
        ~ .4 Mr Tove and Ms Rusk rejoined the meeting.
        # PR63 Any other business
        None.
    """)


def test_a_discussion_in_a_row_of_its_own_is_sealed_with_what_is_to_be_done() -> None:
    check("""
        | No | Minutes | Action |
        | 5 | Staffing // The infants are fully staffed. // AP left the meeting. | |
        !| | The teacher of Oak class has had a second absence. // MP said staff had noticed she was struggling. | LO to speak to HR |
        | 6 | Premises // The roof is dry. | |
        ~| 7 | It was agreed that the discussion about the teacher of Oak class in item 5 should also be treated as confidential. | |
    """)


def test_a_title_that_an_item_begins_with_is_no_sentence_of_it() -> None:
    check("""
        # 4. Reports
        4.4 Staffing, Oak House. Mrs Odell takes Class 2 from January. <<Mr Brand has been signed off.>>
        # 5. Confidentiality
        ~5.1 Governors agreed that the second sentence of item 4.4 is confidential and is to be left out of the published minutes.
    """)


def test_words_with_which_a_paragraph_begins_are_no_sign() -> None:
    check("""
        50/25 STAFFING
        (a) The rota was noted.
        !(e) Absence of staff. Mrs Rook has been absent since October.
        (f) Training was noted.
        52/25 SAFEGUARDING
        The register was checked.
        The training log is up to date.
        !An admission was made by a volunteer.
        53/25 CONFIDENTIALITY
        ~RESOLVED that minute 50/25 (e) and the third paragraph of minute 52/25 (beginning “An admission”) be treated as confidential and be left out of the public copy.
    """)


def test_a_name_that_an_item_begins_with_is_counted() -> None:
    check("""
        # 4. Pupils
        4.4 Mia Fell. <<Has been excluded for a week. >>Her books were sent home.
        # 5. Confidentiality
        ~5.1 Governors agreed that the second sentence of item 4.4 is confidential and is to be left out of the published minutes.
    """)
