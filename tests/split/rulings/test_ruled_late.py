"""Rulings late in the meeting, and remarks behind a paragraph: by short numbers, half brackets, ellipsis."""

from __future__ import annotations

import pytest
from minutes import check

OF_A_MEETING = {
    "minutes": "The Corporation determined that minutes 2.2 and 3.1 be treated as reserved.",
    "in addition": "The Corporation determined that, in addition to 2.2, minute 3.1 be reserved and left out of the public copy.",
    "besides": "RESOLVED that, besides 2.2, 3.1 be kept as a confidential minute.",
    "in full": "It was agreed that C88.2.2 and C88.3.1 be treated as confidential.",
}


@pytest.mark.parametrize("ruling", OF_A_MEETING.values(), ids=OF_A_MEETING)
def test_numbers_without_that_of_the_meeting(ruling: str) -> None:
    check(f"""
        # C88.1 Opening
        .1 The Chair opened the meeting.
        .2 No interests were declared.
        # C88.2 Students
        .1 The union has bought a kettle.
        !.2 Corin Vasey was asked to leave and has appealed.
        # C88.3 Estates
        !.1 Two sealed bids for the orchard were opened.
        .2 The gutters were cleared.
        # C88.4 Reserved business
        ~ .1 {ruling}
        # C88.5 Actions
        | Minute | Action | Lead |
        | 2.1 | Thank the union | Clerk |
        !| 2.2 | Find three members for a panel | Clerk |
        !| 3.1 | Write to both | Bursar |
    """)


def test_a_number_of_another_meeting_is_none_of_this_one() -> None:
    check("""
        # C88.1 Opening
        .1 The Chair opened the meeting.
        # C88.2 Students
        .1 The union has bought a kettle.
        # C88.3 Last meeting
        .1 It was noted that C87.2.1 be treated as reserved.
    """)


REMARKS = {
    "minute": "(Minute .2 above is reserved by direction of the Chair.)",
    "number alone": "(.2 is to be kept confidential.)",
    "who was out": "(Reserved. The staff members had left the room for .2 and returned for .3.)",
    "who withdrew": "[Confidential: the bursar withdrew while this was discussed and then came back.]",
}


@pytest.mark.parametrize("remark", REMARKS.values(), ids=REMARKS)
@pytest.mark.parametrize("heading", ["C88.2", "7", "BM24"])
def test_a_remark_behind_a_paragraph_with_a_short_number(remark: str, heading: str) -> None:
    check(f"""
        # C88.1 Opening
        .1 The Chair opened the meeting.
        .2 No interests were declared.
        # {heading} People
        .1 The turnover was low.
        !.2 Orla Pinnock has begun a claim.
        ~ {remark}
        .3 The survey was read.
    """)


@pytest.mark.parametrize(
    "remark",
    [
        "(The staff members had left the room for .2 and returned for .3.)",
        "(Minute .2 above is to be read with the paper.)",
        "(Reserved places. Two had been left over and were returned.)",
    ],
)
def test_a_bracket_that_keeps_nothing_back(remark: str) -> None:
    check(f"""
        # C88.1 Opening
        .1 The Chair opened the meeting.
        # C88.2 People
        .1 The turnover was low.
        .2 The pay policy was renewed.
        {remark}
        .3 The survey was read.
    """)


ELLIPSES = {
    "withheld": "Governors considered what should be withheld from the website. They agreed that 9.2 should be, in addition to the two already noted.",
    "which minutes": "The clerk asked which minutes ought to be confidential. It was agreed that 9.2 must be.",
    "agreed on": "The Board discussed whether anything was to be left out of the public copy, and settled on no rule. It was decided on 9.2.",
    "be": "Members thought about what needed to be kept private. They resolved that 9.2 be so.",
    "asked whether": "The clerk asked whether 9.2 above, taken in a hurry, should be open. It was resolved that it be Reserved.",
    "asked if": "The clerk asked if 9.2, which names a colleague, was to stand. Governors decided that it should be confidential.",
}


@pytest.mark.parametrize("ruling", ELLIPSES.values(), ids=ELLIPSES)
def test_a_ruling_that_leans_on_the_question_before_it(ruling: str) -> None:
    check(f"""
        # 9 Other business
        9.1 The staff would like a kettle.
        ! 9.2 Hester Quayle has settled her claim for £900.
        ~ 9.3 {ruling}
        # 10 Dates
        6 May.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "Governors considered what should be withheld from the website. They agreed that 9.2 should not be.",
        "Governors considered what should be withheld from the website. They agreed that 9.2, on the kettle, could be shown.",
        "Governors considered what should be withheld from the website. They agreed that 9.2 should stand.",
        "The clerk asked whether 9.2 should be open. It was resolved that it be shown to all.",
        "The clerk asked whether 9.2 should be confidential. It was agreed that it need not be confidential.",
        "The clerk asked what should be minuted. It was agreed that 9.2 should be.",
    ],
)
def test_a_question_that_is_answered_otherwise(said: str) -> None:
    check(f"""
        # 9 Other business
        9.1 The staff would like a kettle.
        9.2 The hall was let on Tuesdays.
        9.3 {said}
        # 10 Dates
        6 May.
    """)


HALVES = {
    "number first": "resolved that 43/25 b) and the sentence in 46/25 a) about an allegation are to be treated as confidential.",
    "sentence first": "agreed that the sentence about the allegation in 46/25 a) and 43/25 b) be left out of the published minutes.",
    "in brackets": "resolved that 43/25 (b) and the sentence under 46/25(a) concerning an allegation be kept confidential.",
    "asked": "asked the clerk to leave 43/25 b) and the sentence in 46/25 a) on the allegation out of the public copy.",
}


@pytest.mark.parametrize("ruling", HALVES.values(), ids=HALVES)
def test_a_letter_with_half_a_bracket_and_the_sentence_about_a_matter(ruling: str) -> None:
    check(f"""
        ### 43/25 Report
        a) The roll is sixty.
        ! b) Ruben Askew was out for three days.
        c) The band played.
        ### 46/25 Safeguarding
        a) The audit was good. <<It also found that an allegation against Miles Corder was sent in late.>> The plan was noted.
        b) The code was signed.
        ### 49/25 Any other business
        ~ a) Before closing, governors {ruling}
    """)


def test_letters_in_half_brackets_share_their_number() -> None:
    check("""
        ### 43/25 Report
        a) The roll is sixty.
        ! b) Ruben Askew was out for three days.
        ! c) Ines Rowntree has moved away.
        d) The band played.
        ### 49/25 Any other business
        ~ a) It was resolved that 43/25 b) and c) be treated as confidential.
    """)


def test_the_sentence_about_a_matter_of_which_no_sentence_speaks_is_the_paragraph() -> None:
    check("""
        ### 46/25 Safeguarding
        ! a) The audit was good. It also found that Miles Corder was reported late.
        b) The code was signed.
        ### 49/25 Any other business
        ~ a) It was resolved that the sentence in 46/25 a) about an allegation be kept confidential.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "The list (items 2, 46/25 and so on, see b) should be checked by the clerk.",
        "The sentence in 46/25 a) about the audit was put right.",
        "It was agreed that the sentence in 46/25 a) about the audit need not be confidential.",
    ],
)
def test_what_is_said_of_a_sentence_otherwise(said: str) -> None:
    check(f"""
        ### 46/25 Safeguarding
        a) The audit was good. The plan was noted.
        b) The code was signed.
        ### 49/25 Any other business
        a) {said}
    """)


@pytest.mark.parametrize(
    "ruling",
    [
        "It was agreed that minute 11A, which had been noted in Part A, should be moved to Part B.",
        "It was agreed that 11A is confidential.",
    ],
)
def test_a_minute_that_was_put_in_behind_another(ruling: str) -> None:
    check(f"""
        # 11. Reports
        11.1 The fence has been mended.
        ~## 11A. Note from the trust
        ! 11A.1 The chief executive has told the Chair that the academy will be closed.
        # 12. Any other business
        ~ 12.2 {ruling}
        # 13. Date of next meeting
        13.1 Thursday 12 March.
    """)


def test_a_paragraph_of_a_row_that_is_to_be_marked_conf() -> None:
    check("""
        | Item | Minute | Action |
        | 13 | Budget. The forecast was noted. // <<The settlement with Mr Poe is £9,000.>> // The rest was noted. | GP |
        ~| 19 | Publication. The committee decided that row 13 second paragraph should also be marked Conf. | GP |
        | 20 | Dates. The committee will meet again in May at the usual time. | GP |
    """)


def test_a_duty_to_repeat_nothing_is_no_ruling() -> None:
    check("""
        # 61 Report
        61.1 The numbers will fall unless families move into the new houses.
        # 62 Reminders
        62.3 Confidentiality matters. What is heard about families here must not be repeated.
        # 63 Dates
        63.1 May.
    """)


AFTERWARDS = {
    "what was said there": "The Chair spoke of 2.2. It was agreed that what was said there should not be published.",
    "the discussion there": "The Chair came back to 2.2. He ruled that the discussion there is not to appear in the published record.",
    "a printed comment": "[Comment KO3: 2.2 Part 2. Confidential, please delete from the public copy.]",
    "a clerk's note": "Clerk's note: 2.2 - confidential, delete from public copy",
}


@pytest.mark.parametrize("ruling", AFTERWARDS.values(), ids=AFTERWARDS)
def test_a_ruling_that_comes_back_to_a_paragraph(ruling: str) -> None:
    check(f"""
        # 2. The Head's report
        2.1 Attendance was good.
        ! 2.2 The cook has been off since May.
        2.3 The roof is mended.
        # 3. Any other business
        ~ {ruling}
        # 4. Close
        The meeting ended at 6 pm.
    """)


def test_a_job_of_the_log_to_take_something_out() -> None:
    check("""
        # 2. The Head's report
        2.1 Attendance was good. <<She went on to describe the move of a pupil.>>
        2.2 The board thanked all.
        # 3. Actions
        | No. | What | Who |
        | 1 | Class sizes to the committee | Head |
        ~ | 2 | Take out 2.1 from "She went on" to the end before the web team get the minutes | Clerk |
    """)


def test_a_job_of_the_last_meeting_takes_nothing_out_of_these_minutes() -> None:
    check("""
        # 1. Matters arising
        | No. | What | Who |
        | 1 | Take out 2.1 before the minutes go on the website | Clerk |
        # 2. The Head's report
        2.1 Attendance was good.
        2.2 The board thanked all.
    """)
