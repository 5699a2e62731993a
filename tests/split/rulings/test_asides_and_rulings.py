"""What is told aside in a paragraph, ruled of this or the above, reserved, or kept in a second record."""

from __future__ import annotations

import pytest
from minutes import check

ASIDES = {
    "in confidence": "In confidence: Mrs Prowse has asked for a settlement of £9,000.",
    "off the record": "Off the record: Mrs Prowse has asked for a settlement.",
    "ourselves": "Strictly between ourselves, Mrs Prowse has asked for a settlement.",
    "commercial": "Commercially sensitive: Brack Homes have offered £2m for the annexe.",
    "minuting": "Not for minuting: Mrs Prowse has asked for a settlement.",
    "redact": "[Redact: Mrs Prowse has asked for a settlement.]",
}


@pytest.mark.parametrize("aside", ASIDES.values(), ids=ASIDES)
def test_what_is_told_aside_in_the_middle_of_a_paragraph(aside: str) -> None:
    check(f"""
        # 5. Reports
        5.1 The hedge is cut. Seven gates are open. <<{aside}>>
        5.2 The risk register was read.
    """)


FLAGGED = {
    "this": "Mrs Prowse has asked for a settlement. This is confidential.",
    "not to be": "Mrs Prowse has asked for a settlement. This is not to be published.",
    "no further": "Mrs Prowse has asked for a settlement. It must go no further.",
    "this room": "Mrs Prowse has asked for a settlement. That is to stay in this room.",
    "privately": "The Head told us privately that Mrs Prowse has asked for a settlement.",
    "repeated": "The Head told us, not to be repeated outside, that Mrs Prowse has asked to go.",
    "minutes": "Mrs Prowse has asked for a settlement - not for minutes please",
    "bracket": "(Commercially sensitive) The annexe will be sold to Brack Homes for £2m.",
    "excluded": "Excluded minute: Mrs Prowse will be away until June after an operation.",
    "letter": "Confidential letter from Mr Dyer of Mill Lane about his son's exclusion.",
}


@pytest.mark.parametrize("paragraph", FLAGGED.values(), ids=FLAGGED)
def test_a_paragraph_that_says_so_of_itself(paragraph: str) -> None:
    check(f"""
        # News
        The hedge is cut.
        ! {paragraph}
        The gate is to be painted.
    """)


OPEN = {
    "survey": "Staff answered in confidence. Pupils grow in confidence: the reading test shows it.",
    "stock": "Two books were taken off the record of stock.",
    "rule": "The fire door was wedged open. This must not be repeated.",
    "passwords": "A password was on the wall. It should not be shared.",
    "papers": "The confidential papers were sent out under separate cover.",
    "right": "The right is reserved to the landlord to enter.",
    "room": "It was agreed that a room be reserved for parents.",
    "judgment": "It was resolved that judgment be reserved until the survey is in.",
    "money": "It was agreed that £20,000 be reserved for the boiler.",
    "funds": "Restricted: the music fund, £400. Unrestricted: £9,000.",
    "figures": "The above figures should not be put on the website before August.",
    "late": "The above was to go on the website by Friday, and is not yet there.",
    "committee": "The bid had been discussed in committee and came to the board with its support.",
    "interest": "Mrs Orr declared an interest in item 9 (Part 2).",
    "some day": "It was agreed that individual recommendations be considered in Part II.",
    "excluded": "Excluded from the sum are the grants. Excluded pupils: none.",
}


@pytest.mark.parametrize("said", OPEN.values(), ids=OPEN)
def test_what_only_sounds_like_it_is_open(said: str) -> None:
    check(f"""
        # 4. News
        {said}
        The roof is mended.
    """)


RULED = {
    "clause": "It was resolved under clause 17(2) that this minute be reserved.",
    "recorded": "It was agreed that this be recorded in Part 2.",
    "pink": "Governors asked that this be minuted on pink paper.",
}


@pytest.mark.parametrize("ruling", RULED.values(), ids=RULED)
def test_a_ruling_in_a_minute_of_its_own_means_the_item(ruling: str) -> None:
    check(f"""
        # 5. Reports
        5.1 The hedge is cut.
        ~ # 6. Staffing
        ! 6.1 Mr Tarbuck, the technician, has asked to go early with a payment of £14,000.
        ~ 6.2 {ruling}
        # 7. Estates
        7.1 The lift works.
    """)


def test_the_next_items_are_reserved() -> None:
    check("""
        # 5. Estates
        5.1 The lift works.
        ~ 5.2 It was agreed that the next two items be reserved.
        ! # 6. Staffing
        ! 6.1 Mr Tarbuck has asked to go early.
        ! # 7. Claims
        ! 7.1 Miss Orr has slipped in the kitchen and claims.
        # 8. Policies
        8.1 Two were adopted.
    """)


NAMED = {
    "classified": "The Corporation determined that minute 25/31 should be classified as confidential.",
    "off the website": "Clerk's note: please leave item 25/31 off the website version.",
    "by title": "Governors asked that the item on estates be kept out of the published minutes.",
}


@pytest.mark.parametrize("ruling", NAMED.values(), ids=NAMED)
def test_an_item_that_is_ruled_confidential_later(ruling: str) -> None:
    check(f"""
        # 25/30 Finance
        The accounts were noted.
        ~ # 25/31 Estates
        ! The College will sell the annexe to Brack Homes for £2m.
        # 25/32 Dates
        11 November.
        ~ {ruling}
    """)


ABOVE = {
    "porch": "The above was not to go in the porch copy.",
    "notice board": "The above should not be put on the notice board.",
    "library": "The above must not appear in the library copy.",
    "parents": "The above to be left out of the parents' copy.",
    "foregoing": "The Chair ruled that the foregoing was confidential.",
}


@pytest.mark.parametrize("remark", ABOVE.values(), ids=ABOVE)
def test_the_above_is_the_paragraph_above(remark: str) -> None:
    check(f"""
        # 2. Numbers
        The roll stands at forty-one.
        ! Tamsin told us that the Kellaways are parting and may move away.
        ~ {remark}
        # 3. Roof
        The slates were counted.
    """)


def test_the_above_in_the_same_paragraph() -> None:
    check("""
        # 2. Numbers
        The roll stands at forty-one.
        ! Tamsin told us that the Kellaways are parting. The above is not for the public file.
        # 3. Roof
        The slates were counted.
    """)


SECOND = {
    "annex": "Annex A to the record, circulated to members alone",
    "record": "Second record: not for inspection by the public",
    "sheet": "Sheet B – members only",
    "clerk": "Supplementary minute, held by the clerk",
    "excluded": "EXCLUDED MINUTES",
    "redaction": "[Redaction begins]",
}


@pytest.mark.parametrize("title", SECOND.values(), ids=SECOND)
def test_a_second_record_behind_the_close(title: str) -> None:
    check(f"""
        # 1. Chair
        Mr Munday was elected.
        # 3. Date
        11 November. The meeting closed at 9.05 am.
        ~ {title}
        ! 1. Mr Rossiter was not awarded the point.
        ! 2. He has appealed.
    """)


@pytest.mark.parametrize("title", ["Sheet B – income", "Annex A to the report: the plan"])
def test_an_ordinary_sheet_is_none(title: str) -> None:
    check(f"""
        # 3. Papers
        {title}
        Income is £400.
    """)


def test_a_redaction_that_begins_and_ends() -> None:
    check("""
        # News
        The hedge is cut.
        ~ [Redaction begins]
        ! Mrs Prowse has asked for a settlement.
        ! Her union has written.
        ~ [Redaction ends]
        The gate is to be painted.
    """)


def test_a_discussion_takes_the_rest_of_the_item() -> None:
    check("""
        # 4. Budget
        The budget was approved.
        ~ A confidential discussion followed.
        ! Mrs Prowse has asked for a settlement.
        # 5. Dates
        11 November.
    """)


def test_a_discussion_that_is_recorded_elsewhere_leaves_the_rest() -> None:
    check("""
        # 4. Budget
        The budget was approved.
        A confidential discussion took place and is recorded in Part 2.
        The reserve stands at £20,000.
    """)


def test_the_ground_behind_a_heading_and_a_session_that_is_held() -> None:
    check("""
        # 4. Budget
        The budget was approved.
        ! # 5. Early retirement of Mrs Prowse – exempt, paragraphs 1 and 3
        ! She will have £9,000.
        # 6. Premises
        The roof is done.
        ~ The visitors left and the governors held a closed session.
        ! # 7. Absence
        ! Mrs Prowse will be away until June after an operation.
        ~ The visitors were asked back in.
        # 8. Dates
        11 November.
    """)


def test_a_stub_that_says_under_separate_cover() -> None:
    check("""
        # 4. Budget
        The budget was approved.
        ~ # 5. Staffing
        ~ 5.1 This item is minuted under separate cover.
        ! 5.2 Mrs Prowse will be away until June.
        # 6. Dates
        11 November.
    """)


@pytest.mark.parametrize(
    ("column", "open_", "closed"),
    [("Status", "Open", "Closed"), ("Website", "Yes", "No"), ("On website?", "Y", "N")],
)
def test_a_column_that_says_who_may_read_a_minute(column: str, open_: str, closed: str) -> None:
    check(f"""
        | No | Discussion | {column} |
        | 1 | Apologies came from Mr Hale, who was at a conference in Leeds and sent his good wishes to us all, and to those who were there for the first time that night. | {open_} |
        !| 2 | Mrs Prowse has asked for a settlement of nine thousand pounds and the union will write to us about it before the end of the month, as it did the last time. | {closed} |
        | 3 | The budget was approved as it stood after a long talk about the price of gas and of coal and of oil, and about the roof of the hall, which is to be mended. | {open_} |
    """)


def test_such_a_column_of_actions_or_policies_is_none() -> None:
    check("""
        # 4. Policies
        | Policy | Review | Website |
        | Charging | May | No |
        # 5. Actions
        | Action | Owner | Status |
        | Mend the gate | Head | Closed |
    """)


def test_a_flag_on_the_agenda_means_the_item() -> None:
    check("""
        # Agenda
        1. Welcome
        2. Budget
        3. Staffing (confidential)
        4. Pupils (confidential)
        5. Dates
        # 1. Welcome
        All were welcome.
        # 2. Budget
        It was approved.
        ~ # 3. Staffing
        ! Mrs Prowse has asked for a settlement.
        # 4. Pupils
        None.
        # 5. Dates
        11 November.
    """)


def test_a_sign_that_a_footnote_explains() -> None:
    check("""
        # News
        1.1 The hedge is cut.
        ! 1.2† Mrs Prowse has asked for a settlement.
        1.3 The gate is to be painted.
        ~ † Withheld from the public copy.
    """)


def test_a_label_in_a_cell_of_a_log_takes_the_row() -> None:
    check("""
        # 8. Actions
        | Minute | Action | Who | State |
        | 1 | Tell the diocese | Clerk | done |
        !| 7 | Write to the council. Confidential: taxi for Reece Dowsett | Head | £1,260, in place |
    """)


def test_a_written_end_is_that_of_the_last_part_which_was_opened() -> None:
    check("""
        # 1. Chair
        Mr Munday was elected.
        ~ # 2. Part 2
        ! 2.1 The Dowsetts have asked for a taxi.
        # 3. Policies
        3.1 Two were adopted.
        # 4. Premises
        4.1 The lift works.
        ~ # 5. Part 2
        ! 5.1 Mr Rossiter was not awarded the point.
        ~ End of confidential part
        # 6. Dates
        11 November.
    """)


def test_without_sure_evidence_a_written_end_is_also_that_of_an_earlier_opening() -> None:
    check("""
        # 1. Chair
        Mr Munday was elected.
        ~ # 2. Part 2
        ! 2.1 The Dowsetts have asked for a taxi.
        ! # 3. Claims
        ! 3.1 Miss Orr has slipped in the kitchen.
        ~ # 4. Part 2, continued
        ! 4.1 Mr Rossiter was not awarded the point.
        ~ End of confidential part
        # 5. Dates
        11 November.
    """)


@pytest.mark.parametrize(
    ("left", "back"),
    [
        (
            "RESERVED BUSINESS – teacher representative withdrew",
            "The teacher representative returned.",
        ),
        (
            "The executive left the meeting and the trustees met alone.",
            "4.4 The executive rejoined.",
        ),
    ],
    ids=["representative", "numbered"],
)
def test_those_who_go_by_their_office_come_back(left: str, back: str) -> None:
    check(f"""
        # 4. Report
        4.1 The enrolment is 212.
        ~ {left}
        ! Miss Toner's sick leave was extended.
        ~ {back}
        4.5 The reserve stands at £20,000.
    """)


def test_no_part_2_behind_its_heading() -> None:
    check("""
        # 9. Part II: there was no Part II business at this meeting
        # 10. Dates
        11 November.
    """)


def test_what_is_to_be_added_to_the_closed_record() -> None:
    check("""
        # 11. Other business
        The hour was changed. <<The Chairman asked that it be added to the in-committee record that Miss Gorman is to be told of the grievance.>>
        # 12. Date
        11 November.
    """)


def test_the_next_bullet_had_better_not_go_up() -> None:
    check("""
        # News
        - The hedge is cut.
        ~- Angela said that on reflection the next bullet had better not go up either.
        !- We also talked about Mrs Wiseman, who has put things on Facebook.
        - The gate is painted, and the next line should not be longer.
        - The bell was oiled.
    """)


ANNOUNCED = {
    "as part 2": (
        "Staff governors were asked to leave and the meeting continued as Part 2.",
        "Staff governors were invited back at 7.40 pm.",
    ),
    "for the part": (
        "The observers were moved to the waiting room for the confidential part.",
        "The observers were let back in.",
    ),
    "live stream": ("The live stream was switched off.", "The live stream was switched on again."),
    "Welsh": ("Penderfynwyd gwahardd y wasg a'r cyhoedd.", "Dychwelodd y cyhoedd."),
}


@pytest.mark.parametrize(("opened", "ended"), ANNOUNCED.values(), ids=ANNOUNCED)
def test_a_part_that_is_announced_in_a_sentence(opened: str, ended: str) -> None:
    check(f"""
        # 4. Legal
        The lease was signed.
        ~ {opened}
        ! An offer of £9,000 was made to Mr Dyer.
        ~ {ended}
        # 5. Dates
        11 November.
    """)


SINGLE = {
    "wider": "Not for wider circulation: Mr Dyer was offered £9,000.",
    "information": "For governors' information only: Mr Dyer was offered £9,000.",
    "file": "For the file only: Mr Dyer was offered £9,000.",
    "run-in": "Claims – Confidential. Mr Dyer was offered £9,000.",
    "bracket": "Mr Dyer was offered £9,000. (To be omitted from the published minutes.)",
    "not to publish": "Mr Dyer was offered £9,000. Governors agreed not to publish this paragraph.",
}


@pytest.mark.parametrize("paragraph", SINGLE.values(), ids=SINGLE)
def test_a_single_paragraph_in_other_words(paragraph: str) -> None:
    check(f"""
        # Legal
        The lease was signed.
        ! {paragraph}
        The roof is done.
    """)


DETERMINED = {
    "agreed": "Governors considered which items should be confidential and agreed item 4.",
    "so determined": "It was asked whether any matter should be confidential. Item 4 was so determined.",
    "before publication": "The clerk was instructed to redact item 4 before publication.",
}


@pytest.mark.parametrize("ruling", DETERMINED.values(), ids=DETERMINED)
def test_items_that_are_determined_confidential_at_the_end(ruling: str) -> None:
    check(f"""
        ~ # 4. Legal
        ! Mr Dyer was offered £9,000.
        # 5. Roof
        It is done.
        # 6. Confidentiality
        ~ {ruling}
    """)


@pytest.mark.parametrize(
    "said",
    [
        "The committee agreed that there were no items to be recorded as confidential from this meeting.",
        "It was considered whether any matters should be treated as confidential. There were none.",
    ],
)
def test_nothing_that_is_determined_confidential(said: str) -> None:
    check(f"""
        # 4. Legal
        The lease was signed.
        # 6. Confidential items
        {said}
    """)


@pytest.mark.parametrize(
    "said",
    [
        "The next meeting will have a confidential item on pay.",
        "The clerk was asked to take this item off the agenda of the spring meeting.",
        "The live stream of the concert was switched off at nine, and nobody had noticed until then.",
    ],
)
def test_what_is_said_of_other_things(said: str) -> None:
    check(f"""
        # 4. Dates
        11 November.
        {said}
        The hedge is cut.
    """)


@pytest.mark.parametrize(
    "note",
    [
        "[Clerk's note: {} confidential, CM/26/05]",
        "[Clerk's note - {} for the confidential minutes only.]",
        "[Note for office: {} not for publication]",
        "({} - confidential minute CM/26/05)",
        "Clerk: {} to be redacted.",
        "NB {} goes in the confidential file.",
    ],
)
@pytest.mark.parametrize("named", ["9.2", "9.2 and 9.3", "9.2-9.3"])
@pytest.mark.parametrize("where", ["before", "behind", "last"])
def test_a_note_that_calls_paragraphs_confidential(note: str, named: str, where: str) -> None:
    line = f"~ {note.format(named)}\n"
    two = named != "9.2"
    check(
        "## 9 Complaints\n9.1 Four were closed.\n"
        + line * (where == "before")
        + f"! 9.2 The fifth concerns a kettle.\n{'! ' * two}9.3 Miss Orr has been spoken to.\n"
        + line * (where == "behind")
        + "9.4 The clerk will report.\n## 10 Governance\n10.1 There will be an election.\n"
        + line * (where == "last")
    )


@pytest.mark.parametrize(
    "sheet", ["Part 2 - confidential - 9.2", "YELLOW SHEET - CONFIDENTIAL - 9"]
)
def test_a_sheet_that_bears_the_number_of_the_paragraph_below(sheet: str) -> None:
    check(f"""
        ## 9 Complaints
        9.1 Four were closed.
        ~ {sheet}
        ! 9.2 The fifth concerns a kettle.
        ~ ## 10 Close
        ~ 10.1 The meeting closed at 8pm.
    """)
