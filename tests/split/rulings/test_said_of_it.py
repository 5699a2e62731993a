"""What is said of a paragraph, of numbers, of counted items: each case in the words of one hand."""

from __future__ import annotations

import pytest
from minutes import check

ACTIONS_TOO = {
    "and any action from them": "minutes 3.2 and 5.1, and any action from them, are confidential",
    "together with the actions": "minutes 3.2 and 5.1 together with the actions arising should not be published",
    "with their rows": "items 3.2 and 5.1 with their rows in the action log be treated as confidential",
    "as well as the tasks": "minutes 3.2 and 5.1, as well as the tasks that follow, be left out of the published copy",
    "excluded from the copy": "minutes 3.2 and 5.1 be excluded from the copy that is open to inspection",
}
NUMBERS = """
    # 3. Welfare
    3.1 The breakfast club is full.
    ! 3.2 Tilly Marrable sleeps at her aunt's.
    # 5. Staffing
    ! 5.1 Mr Cheadle's post will go at Easter.
    5.2 The survey was noted.
    # 9. Close
    ~ 9.1 It was resolved that {said}.
    # 10. Actions
    | Min. | Action | Who |
    | 3.1 | More toasters | Head |
    !| 3.2 | Call the aunt | Head |
    !| 5.1 | Write the letter | Chair |
    | 5.2 | Publish the survey | Clerk |
"""


@pytest.mark.parametrize("said", ACTIONS_TOO.values(), ids=ACTIONS_TOO)
def test_numbers_are_sealed_with_their_actions(said: str) -> None:
    check(NUMBERS.format(said=said))


BELOW = {
    "signed by initials": "(Not to go in the public copy. J.W.)",
    "signed by the clerk": "(Not for the website - clerk)",
    "this": "(This is not for the website.)",
    "this bit, please": "[This bit not to be published please]",
    "kept out": "(Please keep this out of the published minutes.)",
    "left off": "(To be left off the website version.)",
    "the above": "(The above not to be published)",
    "this letter and what was said": "(This letter and what we said about it is confidential.)",
}
SINGLE = """
    # 4. Arising
    4.1 The hedge has been cut.
    ! 4.2 Mrs Ogle's hearing was on the ninth and she has a final warning.
    ~ {said}
    4.3 The bus is late again.
    # 5. Money
    5.1 There is enough.
"""


@pytest.mark.parametrize("said", BELOW.values(), ids=BELOW)
def test_a_remark_below_a_paragraph_means_that_paragraph(said: str) -> None:
    check(SINGLE.format(said=said))


def test_a_signed_remark_below_a_heading_means_the_item() -> None:
    check("""
        # 4. Roof
        The slates are back.
        ~ # 5. Caretaker
        ~ (Not for the website. J.W.)
        ! Mr Ogle has been warned.
        ! He is to be seen again in May.
        # 6. Money
        There is enough.
    """)


TOLD = {
    "this letter": "A letter came from a mother who says that Ned is hit. We shall reply. (This letter and what we said about it is confidential, not for the public minutes.)",
    "all of the above": "Mr Ogle has asked to go part time. (All of the above is to be kept private.)",
    "everything above": "Mr Ogle has asked to go part time. [Everything above must be treated as confidential.]",
    "without brackets": "A letter came from a mother who says that Ned is hit. This letter is confidential.",
    "this conversation": "Mr Ogle has asked to go part time. This conversation and the reasons are to be kept confidential.",
}


@pytest.mark.parametrize("paragraph", TOLD.values(), ids=TOLD)
def test_the_end_of_a_paragraph_speaks_of_all_of_it(paragraph: str) -> None:
    check(f"""
        # 7. Letters
        The parish council thanks us for the hall.
        ! {paragraph}
        A card had come from the bishop.
    """)


WITHIN = {
    "end of confidential note": "<<Confidential: Ivy's brother comes to the same carers in May. End of confidential note.>>",
    "end of the confidential minute": "<<Confidential minute: Ivy's brother comes to the same carers. End of the confidential minute.>>",
    "part 2 ends": "<<Part 2: Ivy's brother comes to the same carers. Part 2 ends.>>",
    "start and end": "<<Start of confidential note: Ivy's brother comes to us. End of confidential note.>>",
}


@pytest.mark.parametrize("stretch", WITHIN.values(), ids=WITHIN)
def test_a_note_within_a_paragraph_ends_where_it_says_so(stretch: str) -> None:
    check(f"""
        # 8. Safeguarding
        One child is looked after. {stretch} The report was received with thanks.
        All have signed.
    """)


UNMINUTED = {
    "quietly": "<<Bertram said quietly, and asked that it was not minuted for the public, that she may not stay.>>",
    "having asked": "<<Asking that this not be recorded in the public minutes, Bertram told us that she may not stay.>>",
    "would rather": "<<Bertram explained, wanting it not to go on the website, that she may not stay.>>",
    "two sentences": "<<She may not stay, as her brother is ill. Bertram asked that this not be minuted.>>",
    "in confidence": "<<Bertram added in confidence that she may not stay.>>",
}


@pytest.mark.parametrize("told", UNMINUTED.values(), ids=UNMINUTED)
def test_what_somebody_asked_not_to_have_minuted(told: str) -> None:
    check(f"""
        # 8. Governors
        A term of office ends in March. {told} The PCC will be asked for names.
    """)


LAST_TWO = {
    "kept out": "(NB asked that the last two paragraphs be kept out of the published minutes. Agreed.)",
    "left out": "It was agreed that the last two paragraphs should be left out of the public copy.",
    "omitted": "The two paragraphs above are to be omitted from what is published.",
    "do not appear": "The clerk was asked that the last two paragraphs must not appear on the website.",
}


@pytest.mark.parametrize("said", LAST_TWO.values(), ids=LAST_TWO)
def test_the_last_two_paragraphs_of_a_cell(said: str) -> None:
    check(f"""
        | Ref | Discussion | Action |
        | 1 | Welcome // All were welcomed to the school by the Chair and the new plan was shown to everybody who was there. | |
        | 2 | Inclusion // There are forty plans. // <<Ivy cares for her father.>> // <<The nurse will see her.>> // {said} | Head |
        | 3 | Money // There is enough. | |
    """)


ARISING = {
    "part II": "PART II MATTERS ARISING",
    "from the confidential minutes": "Matters arising from the confidential minutes",
    "in brackets": "Matters arising (Part 2)",
    "reserved": "Reserved matters arising",
    "actions of the pink pages": "Actions arising from the pink pages",
}


@pytest.mark.parametrize("title", ARISING.values(), ids=ARISING)
def test_a_row_of_confidential_matters_arising(title: str) -> None:
    check(f"""
        | No. | Minute | Action |
        | 1 | OPENING // All were welcomed to the school by the Chair and the new plan was shown to everybody who was there. | |
        | 4 | MINUTES OF 3 MAY // Both sets were approved. // Arising from 5: the statue is mended. | |
        !| 4(a) | {title} // 3 May, 2: Mrs Ogle has withdrawn her grievance. // 3: Ned moves to The Willows in April. | Head to thank the mediator |
        | 5 | REPORT // The roll is 134. | |
    """)


def test_confidential_matters_arising_of_which_there_are_none_stay_open() -> None:
    check("""
        | No. | Minute | Action |
        | 1 | OPENING // All were welcomed to the school by the Chair and the new plan was shown to everybody who was there. | |
        | 4 | MINUTES OF 3 MAY // Approved. | |
        | 5 | PART II MATTERS ARISING // There were none. | |
        | 6 | REPORT // The roll is 134. | |
    """)


SCHEDULES = {
    "reserved schedule": "RESERVED SCHEDULE TO THE MINUTES OF 9 MAY 2025",
    "confidential schedule": "Confidential Schedule to these minutes",
    "restricted annexe": "RESTRICTED ANNEXE TO THE MINUTES OF 9 MAY 2025",
}


@pytest.mark.parametrize("title", SCHEDULES.values(), ids=SCHEDULES)
def test_a_schedule_behind_the_signature_is_part_2_to_its_end(title: str) -> None:
    check(f"""
        # 25/40 Report
        40.1 The roll is 134.
        ! 40.2 The trust is in talks with two schools that owe much.
        40.3 Standards were noted.
        ~ # 25/41 RESERVED BUSINESS
        ~ Two matters are recorded in the reserved schedule. Mr Ogle withdrew before they were taken.
        # 25/42 Governance
        42.1 Mrs Tarn was appointed.
        ~ 42.2 IT WAS RESOLVED THAT minute 25/40.2 be excluded from the copy which is open to inspection.
        # 25/43 Actions
        | Minute | Action | By |
        | 40.3 | Data to governors | Head |
        !| Reserved 1 | Write with the outcome | Clerk |
        | 42.1 | Tell Companies House | Clerk |
        # 25/44 Next meeting
        Tuesday 10 June at four. The Chair closed the meeting at six.
        ~ Signed ............ Chair
        ~ # {title}
        ~ Not open to inspection. For the directors and the Secretary alone.
        ! ## Reserved minute 1: appeal
        ! The panel has dismissed the appeal of a technician.
        ! ## Reserved minute 2: pay
        ! The Principal withdrew. The salary was raised by three per cent.
    """)


def test_not_open_to_inspection_alone_opens_the_end() -> None:
    check("""
        # 5. Money
        There is enough.
        # 6. Close
        The meeting closed at six.
        ~ Signed ............ Chair
        ~ Not open to inspection. For the trustees and the clerk alone.
        ! The appeal of a technician was dismissed.
        ! The salary was raised by three per cent.
    """)


COUNTED = {
    "reserved": "RESERVED BUSINESS. The Board agreed that the next two items be reserved.",
    "confidential": "The Board agreed that the next two items be confidential.",
    "in private": "It was agreed to take the following two items in private.",
}


@pytest.mark.parametrize("said", COUNTED.values(), ids=COUNTED)
def test_the_next_two_items_are_two(said: str) -> None:
    check(f"""
        C25/11 Finance
        The accounts were noted.
        ~ {said}
        ! C25/12 Land
        ! Two offers have come in.
        ! C25/13 Staff
        ! A lecturer has been suspended.
        C25/14 Estates
        The roof was late.
        C25/15 Dates
        Monday 3 May at five.
    """)


RETURNED = {
    "members and officers": "The members and officers who had withdrawn came back into the meeting at 18.55.",
    "everyone": "Everyone who had left the room was called back.",
    "the staff": "The staff who had been asked to leave rejoined.",
    "those": "Those who had withdrawn returned.",
    "doors": "DOORS OPENED 18.55. The clerk of works came back in.",
}


@pytest.mark.parametrize("said", RETURNED.values(), ids=RETURNED)
def test_those_who_had_withdrawn_come_back(said: str) -> None:
    check(f"""
        # 5. Money
        There is enough.
        ~ RESERVED BUSINESS
        ! A lecturer has been suspended.
        ! A cleaner has a grievance.
        ~ {said}
        The roof was late.
        The bats are gone.
    """)


LEAVERS = {
    "keys": "The staff who had left were asked to return their keys.",
    "doors": "The doors opened by themselves in the night.",
    "laptops": "Members who had left the trust returned their laptops.",
}


@pytest.mark.parametrize("said", LEAVERS.values(), ids=LEAVERS)
def test_those_who_had_left_the_school_end_nothing(said: str) -> None:
    check(f"""
        # 5. Money
        There is enough.
        ~ RESERVED BUSINESS
        ! A lecturer has been suspended.
        ! {said}
        ! A cleaner has a grievance.
    """)


NOTES = {
    "having left": "Reserved note, the Principal having left the room: her pay was raised.",
    "taken by": "Confidential minute taken by the Vice-Chair: the clerk's pay was raised.",
    "absent": "Confidential note (the Head being absent): her pay was raised.",
    "plain": "Reserved note: two others were seen and not chosen.",
}


@pytest.mark.parametrize("note", NOTES.values(), ids=NOTES)
def test_a_single_note_and_no_more_is_sealed(note: str) -> None:
    check(f"""
        # 5. Pay Committee
        It met on 1 May and followed the code.
        ! {note}
        The statement was approved for publication.
        # 6. Policies
        Approved.
    """)


OPEN = {
    "a policy with its part": "The pay policy 2025-26 (with Part 2, support staff) and the grievance procedure were recommended.",
    "a report held back for now": "We read the draft. The report is confidential until the end of term.",
    "a photograph for the newsletter": "Governors asked that the picture not go on the website.",
    "a formal decision": "They liked the plan. The Chair asked that this not be recorded as a decision.",
    "where it was discussed": "The kitchen will be done. (This was discussed with the diocese.)",
    "a bracket that says who": "The kitchen will be done. (Ask J.W.)",
    "items without a seal": "Minutes 3.2 and 5.1, and any action from them, were noted.",
    "minutes that are published": "The last minutes should be put on the website, as the last note was taken from them.",
    "land": "The path floods. (It is private land.)",
    "a fault": "The Head said that it was serious and that she wanted it not to be repeated.",
    "a plan": "The Head told us about the fair and asked that it not go ahead in June.",
    "charges": "The hall can be hired again: see the separate schedule.",
    "two sets": "Open and confidential minutes are kept by the clerk.",
    "accounts": "The accounts are not open to inspection before July.",
    "seats": "The next two rows are reserved for parents.",
}


@pytest.mark.parametrize("paragraph", OPEN.values(), ids=OPEN)
def test_what_only_sounds_so_stays_open(paragraph: str) -> None:
    check(f"""
        # 3. Report
        3.1 The roll is 134.
        3.2 Standards were noted.
        # 5. Policies
        5.1 {paragraph}
        ~ # 6. Staffing (confidential)
        ! A grievance has come in about support in the policy on pay.
        # 7. Close
        The meeting closed at six.
    """)


def test_who_is_to_do_an_action_does_not_seal_it() -> None:
    check("""
        # 3. Safeguarding
        Numbers will be given by phase.
        ~ # 4. Pay (confidential)
        ! The progression of Ms Sunita Pathak was deferred.
        # 5. Actions
        | Ref | Action | Owner |
        | 3 | Numbers by phase | Sunita Pathak |
        | 3 | Risk walk | Head |
        !| 4 | Tell Sunita Pathak | Head |
    """)


def test_what_an_action_is_about_does() -> None:
    check("""
        # 3. Safeguarding
        Numbers will be given by phase.
        ~ # 4. Pay (confidential)
        ! The progression of Ms Sunita Pathak was deferred.
        # 5. Actions
        | Action | Owner |
        | Numbers by phase | Head |
        !| Tell Sunita Pathak | Head |
    """)


def test_a_stub_that_tells_of_leaving_and_coming_back_ends_with_its_item() -> None:
    check("""
        ~ # 47 Closed session
        ! 47.1 The executives withdrew. The item is recorded in confidential minute C4, appended to governors' copies. They came back at 6.12.
        # 48 Estates
        48.1 The roof is dry.
        ~ # PART 2: CONFIDENTIAL MINUTES
        ! Mr Ogle has been warned about his conduct in the yard.
        ~ End of confidential minutes
    """)


ABOVE_IT = (
    "Governors agreed that the above discussion would be recorded in the confidential minutes only.",
    "RESOLVED: that the foregoing matter be kept out of the public record.",
    "The preceding item is to be moved to Part 2.",
    "Note: this discussion should be withheld from the published minutes.",
)


@pytest.mark.parametrize("remark", ABOVE_IT)
def test_a_remark_on_the_whole_of_what_was_said(remark: str) -> None:
    check(f"""
        7. Trip
        The trip costs £320.
        ~ 8. Staff wellbeing
        ! Several governors were concerned about the Deputy's workload since her bereavement.
        ! The Chair would speak with her.
        ~ {remark}
        9. Links
        The choir sang.
    """)


@pytest.mark.parametrize("thing", ["information", "report", "update"])
def test_a_remark_on_what_stands_in_front_of_it(thing: str) -> None:
    check(f"""
        8. Staff wellbeing
        The policy was approved.
        ! The Deputy has lost her father. The above {thing} will be recorded in Part 2.
        9. Links
        The choir sang.
    """)


SUBJECTS = (
    "This minute (4)",
    "This item (item 4)",
    "This minute, number 4,",
    "The discussion above",
    "The above discussion",
    "The content of this minute",
    "The record of this item",
)
SAID = (
    "is confidential and is to be removed before publication",
    "is to be held in the confidential file",
    "must not be shared outside the governing body",
    "must be redacted",
    "will not be published",
    "contains personal data and must be redacted before publication",
)


@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_remark_below_an_item_means_it_in_many_words(subject: str, said: str) -> None:
    check(f"""
        3. Data. There are 61 plans across eight schools.
        ! 4. Larkmead Juniors. The stepfather of a pupil was sentenced in February.
        ~ {subject} {said}.
        5. Audit. The auditor gave six schools green.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "This matter has been carried to Part II below.",
        "The Chair asked whether this item must be redacted.",
        "This item will be published with the accounts.",
    ],
)
def test_what_tells_of_another_place_or_asks_seals_nothing(said: str) -> None:
    check(f"""
        3. Data. There are 61 plans across eight schools.
        4. Larkmead Juniors. The hall was painted in February.
        {said}
        5. Audit. The auditor gave six schools green.
    """)


def test_the_paragraph_above_is_its_own_where_the_remark_ends_it() -> None:
    check("""
        **STAFFING**
        Two students start in January.
        ! Mrs Dyson is pregnant and would rather people did not know. (The paragraph above is confidential.)
        Reviews have been completed on time.
        **LETTINGS**
        The karate club would like Tuesdays.
        ! The slimming class has not paid since June. (The paragraph above is confidential.)
        **NEXT TIME**
        15 January.
    """)


def test_a_matter_of_earlier_minutes_in_welsh_is_one_item() -> None:
    check("""
        # 3. Cofnodion a materion yn codi / Minutes and matters arising
        The new signs are up.
        ! Rhan 2, eitem 3: cadarnhaodd y Pennaeth fod Mr Crowther wedi gadael.
        # 4. Adroddiad y Pennaeth / Headteacher's report
        Mae 171 o ddisgyblion ar y gofrestr.
    """)
