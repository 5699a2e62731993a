"""What is ruled afterwards, columns of letters, schedules behind the close: what exactly is sealed."""

from __future__ import annotations

import pytest
from minutes import check, document

from redactor.data import Finding, Part, Span
from redactor.split import split

RULED = {
    "hold": "It was agreed that minutes 4.2 and 6.1 above hold matters which ought to stay confidential.",
    "deal with": "RESOLVED: that items 4.2 and 6.1 deal with named people and must be kept private.",
    "left out": "Trustees felt that paragraphs 4.2 and 6.1 contain details that should be left out of the website copy.",
    "written at": "The Chair ruled that what is written at 4.2 and 6.1 is to be kept as a reserved minute.",
    "recorded under": "Everything recorded under 4.2 and 6.1 will be held as a closed minute.",
    "withhold": "It was agreed to withhold 4.2 and 6.1 from the published minutes.",
    "taken out": "Governors asked the clerk to take 4.2 and 6.1 out of the website copy.",
    "sensitive": "4.2 and 6.1 above are sensitive and are to be treated as Part 2.",
    "numbered": "The Chair directed that the paragraphs numbered 4.2 and 6.1 be kept confidential.",
    "too sensitive": "On reflection the Board thought 4.2 and 6.1 too sensitive to publish.",
    "publication": "Publication of 4.2 and 6.1 would do harm and they are to remain confidential.",
    "ruled": "The matters at 4.2 and 6.1 were ruled confidential.",
    "not shown": "Minutes 4.2 and 6.1 name members of staff and ought not to be shown to parents.",
}


@pytest.mark.parametrize("ruling", RULED.values(), ids=RULED)
def test_paragraphs_that_are_ruled_confidential_by_number(ruling: str) -> None:
    check(f"""
        # 4. Contracts
        4.1 The cleaning contract was let.
        ! 4.2 Mr Odell of the losing firm has complained of the scores.
        # 6. Safeguarding
        ! 6.1 A night worker, Lewin Astley, was arrested in May.
        6.2 The register is kept.
        # 7. These minutes
        ~ 7.1 {ruling}
    """)


@pytest.mark.parametrize(
    "said",
    [
        "Items 4.2 and 6.1 contain nothing that should be confidential.",
        "Minutes 4.2 and 6.1 concern staff who have since left and are no longer to be kept confidential.",
        "The clerk was asked to take 4.2 and 6.1 from the agenda of the next meeting.",
        "4.2 and 6.1 are nearly done and are to be marked by the architect.",
        "Items 4.2 and 6.1 were put on the website.",
        "Section 4.2 should be removed from the handbook.",
    ],
)
def test_what_is_said_of_numbers_otherwise(said: str) -> None:
    check(f"""
        # 4. Contracts
        4.2 The window contract was let.
        # 6. Safeguarding
        6.1 The register is kept.
        # 7. These minutes
        7.1 {said}
    """)


BACKWARDS = {
    "had better not": "It was felt afterwards that this last paragraph had better not go up on the website.",
    "that last entry": "We thought that last entry ought never to be printed in the newsletter.",
    "just above": "Members wished the paragraph just above to be left out of the copy for parents.",
    "immediately above": "The entry immediately above should not be pinned up in the porch.",
    "best not": "It was thought best not to publish the paragraph above.",
    "dropped": "Pat asked to drop the last paragraph before this goes on the website.",
    "not seen": "Members preferred that the last paragraph should not be seen by parents.",
    "would be kept": "Pat asked that this last note would be kept off the website.",
}


@pytest.mark.parametrize("remark", BACKWARDS.values(), ids=BACKWARDS)
def test_a_remark_on_the_paragraph_above(remark: str) -> None:
    check(f"""
        # Numbers
        The roll stands at forty-one.
        ! Tamsin told us that the Kellaways are parting and may move away.
        ~ {remark}
        # Roof
        The slates were counted.
    """)


def test_a_paragraph_above_that_is_only_praised_stays() -> None:
    check("""
        # Numbers
        The roll stands at forty-one.
        The paragraph just above would be better with a figure for last year.
        # Roof
        The slates were counted.
    """)


LEGENDS = {
    "column or brackets": "Please note: a C in the right-hand column of a table, or a paragraph which begins and ends with C in brackets, means that the committee wants it kept out of the public copy.",
    "stands": "Where a C stands in the last column, or in brackets, the row is kept out of the published minutes.",
    "last column": "An item with the letter C in the last column, or C in brackets round a paragraph, is confidential.",
}


@pytest.mark.parametrize("legend", LEGENDS.values(), ids=LEGENDS)
def test_a_letter_in_a_column_or_in_brackets(legend: str) -> None:
    check(f"""
        ~ {legend}
        # 1. Debts
        | Debtor | Sum | |
        | Rowing club | 40 | |
        !| Mrs Hebden, dinner money | 388 | C |
        # 2. Audit
        C. Firth of the auditors came twice.
        ! (C) The bursar said that Edna Rook had paid herself hours that were not worked. (C)
        The control was changed.
    """)


ENDS = {
    "dash": "COMMERCIAL IN CONFIDENCE – ENDS",
    "brackets": "Confidential (ends)",
    "colon": "Confidential section: ended",
    "part": "PART 2 – ENDS HERE",
}


@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
def test_an_end_behind_a_dash_or_in_brackets(end: str) -> None:
    check(f"""
        # 7. Premises
        The lift works.
        ~ COMMERCIAL IN CONFIDENCE – STARTS
        ! # 8. Catering contract
        ! Four firms had bid, and Mrs Tranter is unwell.
        ~ {end}
        # 10. Lettings
        The hall was let on Tuesdays.
    """)


def test_a_heading_that_says_closed_ends_nothing() -> None:
    check("""
        # 7. Premises
        The lift works.
        ~ PART 2 – CLOSED
        ! # 8. Catering contract
        ! Four firms had bid, and Mrs Tranter is unwell.
    """)


@pytest.mark.parametrize("column", ["Business", "Matter"])
def test_a_table_of_business_with_actions_is_that_of_the_minutes(column: str) -> None:
    check(f"""
        | No. | {column} | Lead | Action |
        | 1 | Opening // Apologies were taken from two members, who were on a train that had stopped outside the station and could be heard to say so on the telephone. | Chair | |
        ~| 2 | Closed session. The staff governors left at 17.32. | Chair | |
        !| 2.1 | Conduct // Mr Yardley was seen to smoke with students and was warned. | Head | None |
        !| 2.2 | Structure // One post will go, and the pool is Ms Lacey and Dr Hume. | Head | Head to tell both |
        ~| | Open session resumed at 17.55. | | |
        | 3 | Finance // The accounts were noted. | Bursar | |
    """)


def test_an_action_that_gives_its_number_in_front() -> None:
    check("""
        # 9. Budget
        The budget was approved.
        ~ # 10. CONFIDENTIAL ITEM
        ! 10.1 A grievance has come from Idris Maddock.
        ! 10.2 The post of deputy was filled.
        # 11. Dates
        6 May.
        Gweithredu / Actions: Clerk (reminder); Mrs Bevan (card). <<(10.2) Cllr Treharne to ask for advice.>>
    """)


def test_both_languages_of_the_second_part_of_a_project() -> None:
    check("""
        # 6. Grounds
        (c) Rhan 2 / Part 2 of the new pitch begins in June.
        (d) The hedge was cut.
        # 7. Dates
        6 May.
    """)


def test_a_letter_of_the_welsh_alphabet_before_a_confidential_item() -> None:
    check("""
        # 4. Materion yn codi / Matters arising
        (c) The gate was mended.
        !(ch) Eitem gyfrinachol 12 / Confidential item 12: Mr Furlong did not appeal. Mabli Rees is back in school.
        (d) The hedge was cut.
        # 5. Dates
        6 May.
    """)


def test_an_action_of_a_lettered_minute() -> None:
    check("""
        # 148.9 Policies
        Two were adopted.
        ~ 148.10 CONFIDENTIAL ITEM
        ~ Mr Sawyer withdrew. See confidential annex.
        # 148.11 Dates
        6 May.
        | Minute | Action | Lead |
        | 148.9 | Policies to the website | Clerk |
        !| 148.10A | Letter setting out terms | Chair |
    """)


SCHEDULES = {
    "schedule": (
        "SCHEDULE TO THE RECORD: FOR THE EYES OF MEMBERS OF THE COMMITTEE.",
        "From the Schedule",
        "The Schedule was closed at 9.50 am.",
    ),
    "supplement": (
        "Supplement to the open minutes: withheld from public inspection",
        "From the supplement",
        "Supplement ends",
    ),
    "supplementary": (
        "Supplementary record for trustees' eyes only",
        "From Part 2",
        "End of Part 2",
    ),
    "addendum": (
        "Addendum to these notes (governors only)",
        "From the addendum",
        "The addendum was concluded.",
    ),
}


@pytest.mark.parametrize(("title", "source", "end"), SCHEDULES.values(), ids=SCHEDULES)
def test_what_lies_behind_the_record_and_what_came_of_the_last_one(
    title: str, source: str, end: str
) -> None:
    check(f"""
        # 1. Chair
        Mr Munday was elected.
        # 2. Last record
        Both were approved.
        (1) The training was held.
        ! (2) {source}: the appeal of Mrs Garland was allowed.
        # 3. Date
        11 November. The open meeting closed at 9.05 am.
        ~ {title}
        ! # S1 Decisions
        ! S1.1 Mr Rossiter was not awarded the point.
        ~ {end}
        | To do | By whom |
        | Report to the board | Mr Munday |
        !| Schedule S1: letter to Mr Rossiter | Clerk |
    """)


def test_an_ordinary_schedule_is_none() -> None:
    check("""
        # 1. Buildings
        Schedule to the contract: confirmed with the builder.
        (2) From the schedule: the roof comes first.
        # 2. Dates
        6 May.
    """)


def test_items_that_are_numbered_by_the_letter_of_the_pay_committee() -> None:
    check("""
        # P1 Terms
        They are unchanged.
        ~ # P2 Individual pay (confidential)
        ! Mr Rossiter was not awarded the point.
        # P3 Date
        11 November.
        | Minute | Action | By |
        | P1 | Terms to the board | Clerk |
        !| P2 | Reasons in writing | Head |
    """)


def test_dates_and_actions_behind_a_part_without_an_end() -> None:
    check("""
        # Marwood School
        ## Minutes of the Board, 21 May
        ### Report
        #. The roll is ninety.
        ~ ### PART 2 – CONFIDENTIAL
        ! #. Mr Jessop has complained of the attendance officer.
        ! #. The head would like to go in July.
        ### Dates
        #. 2 July and 24 September, 18.00.
        #. To do: Nora, draft of the plan. <<Part 2: Nora, reply by Friday.>>
    """)


def test_sealed_is_said_of_actions_where_a_section_is() -> None:
    check("""
        # 1. Report
        The roll is ninety.
        ~ # 2. Sealed section (the clerk's envelope only). Members only
        ! Mr Jessop has complained of the attendance officer.
        # 3. Dates
        2 July and 24 September, 18.00.
        To do: Nora, draft of the plan. <<Sealed: Nora, reply by Friday.>>
    """)


def test_what_is_sealed_otherwise_is_open() -> None:
    check("""
        # Premises
        The gym floor was sanded and sealed at half-term.
        # Dates
        2 July and 24 September, 18.00.
        To do: Nora, draft of the plan. Sealed: Nora, the last of the floor.
    """)


def test_actions_under_a_heading_of_the_sealed_section_are_sealed() -> None:
    check("""
        # Report
        #. The roll is ninety.
        ~ # Sealed section (the clerk's envelope only). Members only
        ! #. Mr Jessop has complained of the attendance officer.
        ! ## Next steps and dates
        ! #. To do: Nora, draft of the reply.
    """)


BEHIND_THE_CLOSE = """
# 1. Chair
Mr Munday was elected for the year that begins in the autumn term.
# 2. The award
The award of four per cent was explained, and a member asked whether it was in the budget.
It was decided that the award be applied in full and paid with the December salaries.
It was asked how many had applied, and the answer was seven of the sixteen in scope.
# 3. Date
11 November. The open meeting closed at 9.05 am.
CONFIDENTIAL SCHEDULE TO THE RECORD
# S1 Decisions
S1.1 Mr Rossiter was not awarded the point that he had asked for in September.
"""


def _sealed(text: str, *kinds: str) -> str:
    minutes = document(text)
    said = [
        Finding(Span(b.index, 0, len(b.text)), b.text, kind, 0.95, "reader")
        for b in minutes.blocks
        if "award" in b.text or "how many" in b.text
        for kind in kinds
    ]
    found = (s for s in split(minutes, None, said) if s.part is Part.TWO)
    return " ".join(minutes.blocks[x.block].text for s in found for x in s.spans)


def test_items_above_a_sealed_part_behind_the_close_open_none_by_their_matter() -> None:
    found = _sealed(BEHIND_THE_CLOSE, "LINE_SEALED")
    assert "Mr Rossiter" in found
    assert "four per cent" not in found


def test_but_by_a_line_that_leads_into_one() -> None:
    assert "four per cent" in _sealed(
        BEHIND_THE_CLOSE, "LINE_SEALED", "LINE_OPENS", "LINE_LEADS_IN"
    )


def test_and_by_their_matter_where_no_such_part_is() -> None:
    above, _, _ = BEHIND_THE_CLOSE.partition("CONFIDENTIAL SCHEDULE")
    assert "four per cent" in _sealed(above, "LINE_SEALED")
