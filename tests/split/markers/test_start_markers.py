"""Every family of words by which boards begin Part 2, and all that only looks like one."""

from __future__ import annotations

import pytest
from minutes import check

from redactor.split import SplitRules

END_BLOCKS = [
    "PART 2",
    "Part II",
    "Part Two",
    "Pt 2",
    "PART 2 – CONFIDENTIAL",
    "PART 2 (CONFIDENTIAL)",
    "Part II Items Deemed Confidential",
    "PART 2 – CONFIDENTIAL – NOT FOR PUBLICATION",
    "Part 2 – strictly private and confidential",
    "P A R T  2",
    "PART B",
    "Part B Minutes – CONFIDENTIAL",
    "Section B: Confidential",
    "CONFIDENTIAL",
    "Confidential items",
    "Confidential Minutes",
    "CONFIDENTIAL SECTION",
    "Confidential business",
    "Items treated as confidential",
    "Matters to be treated as confidential",
    "Non-public minutes",
    "RESERVED BUSINESS",
    "Reserved items",
    "CLOSED SESSION",
    "Private session",
    "In camera",
    "IN-COMMITTEE",
    "PINK PAGES",
    "Pink papers – confidential",
    "NOT FOR PUBLICATION",
    "Strictly private and confidential",
    "Restricted",
    "OFFICIAL-SENSITIVE",
    "Governors only",
    "RHAN 2 – CYFRINACHOL / PART 2 – CONFIDENTIAL",
    "Rhan 2",
    "Eitemau cyfrinachol",
    "Confidential, Governor only, minutes",
    "For governors' eyes only",
    "Not for onward transmission",
    "Not for circulation",
    "CONFIDENTIAL PORTION",
    "Green sheet",
    "Yellow papers",
    "Non-public questions",
    "Summary of exempt items considered whilst the public were excluded:-",
    "Members' session",
    "Non-executive session",
    "Trustees only",
    "Reserved area",
    "Agenda B",
    "RHAN 2 (CYFRINACHOL)",
    "Eithriedig",
    "Cofnodion cyfrinachol",
    "Section B – Closed (blue sheet)",
    "Closed business",
    "CLOSED",
    "RESERVED",
    "Reserved agenda",
    "Closed Part",
    "CLOSED MEETING",
    "Private business",
    "PRIVATE",
    "PRIVATE SESSION (staff and observers left)",
    "Part 2 – Private",
    "Part 2: closed to the public",
    "Agenda Part B – Confidential",
    "Minutes: Part Two (Confidential)",
    "Confidential Part II Minutes",
    "CONFIDENTIAL ADDENDUM",
    "Confidential supplement",
    "Restricted business",
    "Restricted session",
    "Business held in committee",
    "Items in committee",
    "Private and confidential items",
    "Confidential Item(s)",
    "Items for governors only",
    "Governors' private session",
    "Members-only session",
    "Second part: confidential",
    "Confidential Section (not for publication)",
    "NON-PUBLIC BUSINESS",
    "Exempt business",
    "EXEMPT INFORMATION",
    "Items which are exempt",
    "Items closed to the public and press",
    "Confidential Business – Trustees only",
    "Pink Sheet Item",
    "Blue pages",
    "THE FOLLOWING ITEMS WERE HELD IN PRIVATE",
    "Busnes cyfrinachol",
    "Rhan B – Cyfrinachol",
    "Materion cyfrinachol",
]


@pytest.mark.parametrize("marker", END_BLOCKS)
@pytest.mark.parametrize("form", ["# {}", "**{}**", "{}"], ids=["style", "bold", "typed"])
def test_an_end_block_begins_with(marker: str, form: str) -> None:
    check(
        f"""
        # Minutes of the Full Governing Board
        # 1. Welcome
        1.1 Everyone was welcomed.
        # 2. Policies
        2.1 The attendance policy was approved.
        ~ {form.format(marker)}
        ! # 3. Staffing
        ! 3.1 Mrs Garside has been signed off until Easter.
        ! # 4. Complaint
        ! 4.1 Mrs Lovage has moved to stage 3.
        The meeting closed at 8.14pm.
        Signed ………………… Chair   Date …………
        """
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "The following items were taken in closed session.",
        "The remainder of the meeting was held in private.",
        "The governors moved to Part 2 business at 7.40pm.",
        "The Board then considered its reserved business.",
        "The meeting proceeded in closed session.",
        "At this point the meeting became confidential and the observers left.",
        "The Chair closed the open meeting and opened the confidential session.",
        "Staff and observers left and the board met in private.",
        "The Chair moved the meeting into a closed session.",
        "It was resolved to go in camera.",
        "The board resolved to exclude the public and press from the remainder of the meeting.",
        "The meeting moved into Part 2 at 19:40.",
        "The board went into closed session.",
        "Mr Amos proposed, Mrs Bell seconded, that the Board go into committee.",
        "The following items are confidential and not for publication.",
        "The remaining items of business were minuted separately.",
        "Symudodd y cyfarfod i Ran 2 am 7.40yh.",
    ],
)
def test_a_sentence_takes_the_meeting_into_part_2_until_it_says_otherwise(sentence: str) -> None:
    check(
        f"""
        # 1. Budget
        1.1 The budget was approved.
        ~ {sentence}
        ! # 2. Appointment
        ! The panel recommended Miss Tansley.
        ~ The meeting returned to Part 1 at 20:05.
        # 3. Policies
        3.1 The lettings policy was approved.
        """
    )


@pytest.mark.parametrize(
    "ending",
    [
        "The meeting returned to Part 1 at 20:05.",
        "The meeting returned to Part 1.",
        "The meeting resumed in public.",
        "The open meeting was resumed.",
        "Observers rejoined and the open part continued.",
        "Closed business ended.",
        "This concluded the closed business.",
        "End of closed session",
        "End of private session",
        "End of Reserved Business",
        "The Board returned to open business.",
        "The meeting returned to the ordinary agenda.",
        "The confidential session closed at 7.50pm.",
        "Confidential session ends.",
        "Part II closed at 8pm.",
        "The public part of the meeting resumed.",
        "Back in open session:",
        "PART ONE (continued)",
        "Part A resumed",
        "Resumption of open meeting",
        "The committee rose from committee.",
        "The Board resumed in open session.",
        "The Board came out of committee.",
        "Open business (cont'd)",
        "SECTION A resumed",
        "The public returned to the meeting.",
        "Dychwelodd y cyfarfod i sesiwn agored.",
        "End of Part 2.",
        "Open session resumed.",
        "The pink pages end here.",
        "It was agreed that the Board come out of committee.",
        "The public were readmitted.",
        "PART 1 (continued)",
        "Dychwelodd y cyfarfod i Ran 1 am 8yh.",
        "Diwedd Rhan 2",
    ],
)
def test_a_block_ends_where_the_minutes_say_so(ending: str) -> None:
    check(
        f"""
        # 1. Budget
        1.1 The budget was approved.
        ~ # PART 2
        ! # 2. Appointment
        ! The panel recommended Miss Tansley.
        ~ {ending}
        # 3. Policies
        3.1 The lettings policy was approved.
        """
    )


def test_the_resolution_to_exclude_the_public_is_public_and_what_follows_is_not() -> None:
    check(
        """
        ## 9. Estates
        The roof was discussed.
        ## 10. EXCLUSION OF PRESS AND PUBLIC
        RESOLVED – That under Section 100(A) of the Local Government Act 1972, the public be excluded from the meeting for the following items.
        ! ## 11. Letting of the fields
        ! Two bids had been received.
        The public were readmitted at 12.50 pm.
        ## 12. Date of next meeting
        20 May 2026
        """
    )


FALSE_FRIENDS = [
    "Confidentiality",
    "Governors were reminded that discussions are confidential until the minutes have been approved.",
    "Declarations of interest and confidentiality: none declared, reminder issued.",
    "The Confidential Reporting (Whistleblowing) Policy was renewed.",
    "All staff have read Part 1 of KCSIE and governors Part 2.",
    "KCSiE Part 2 was read at the training day.",
    "Part 2 of the improvement plan was reviewed.",
    "Part 2 of the drainage survey will follow.",
    "Part 2 (for new governors) follows in June.",
    "The playground plan (part 2, the climbing frame) comes next.",
    "Part B of the asbestos register was noted.",
    "Section B of the visits form is out of date.",
    "Reserves are 6% of income.",
    "Restricted reserves are £64k and unrestricted reserves £188k.",
    "Restricted funds: £18,200 for the chapel.",
    "Exempt supplies for VAT were explained.",
    "Two places were reserved for governors at the concert.",
    "The private provider of the nursery has given notice.",
    "There were no confidential items.",
    "There were no items to be recorded under Part 2.",
    "No Part 2 business.",
    "Part 2: nil",
    "Part 2 – none",
    "Confidential items: none",
    "All non-confidential minutes would be published on the website.",
    "The log of concerns is kept confidential to the head and her deputy.",
    "The safeguarding system is confidential and accessible only to four people.",
    "Staff had used the confidential helpline twice.",
    "The Chair closed the meeting of the pupil parliament.",
    "Part-time staff were thanked.",
    "Pink class sang at the fair.",
    "Papers marked as confidential must be shredded after the meeting.",
    "The Part I and Part II minutes of 10 July were approved and signed.",
    "The minutes and Part 2 minutes were agreed as a correct record.",
    "The confidential annex was approved without amendment.",
    "Part 2 minutes of 4 December: approved and signed.",
    "The Part II minutes were confirmed.",
    "Mr Finch left the meeting while the Chair was elected and returned at 6.12 pm.",
    "Public sector equality duty: the statement was approved.",
    "Darllenwyd Rhan 2 o'r canllawiau.",
    "There were no confidential matters to be raised without the executive.",
    "Is the plan confidential? No, but the costing is.",
    "The panel met in private on 3 May and will report in June.",
    "The trustees met the auditors in private, as the handbook requires.",
    "Governors discussed how to move to a closed loop heating system.",
    "The meeting of the closed Facebook group was noted.",
    "The private finance initiative was explained.",
    "The public meeting will be on 26 November.",
    "The public part of the website has been redesigned.",
    "The open evening continued until 8pm.",
    "A closed session for parents of Year 6 will be held on SATs.",
    "Staff left the hall in private cars.",
    "The board resolved to exclude the cost of lunches from the charge.",
    "Governors agreed to exclude two weeks from the calendar.",
    "Governors agreed that the permanent exclusion of the public footpath was wrong.",
    "The committee was reminded that its papers are confidential.",
    "Confidential information is kept in the red cabinet.",
    "Exempt information is defined in Schedule 12A.",
    "Items which are exempt from VAT are listed.",
    "The school went into special measures in 2012.",
    "Members went into committee rooms 1 and 2 for the workshop.",
    "Reserved business is rare, and there was none.",
    "Reserved matters under the scheme of delegation were listed.",
    "The meeting became lively.",
    "The press and public are welcome at all meetings.",
    "The Chair will write to the private landlord.",
    "Part 2 will follow next year.",
    "Part two of the meeting was a tour of the building.",
    "The following items were bought for the kitchen.",
    "The following policies are for publication.",
    "Pupils returned to the main hall.",
    "The remaining items were covered in the open session.",
    "The Head left the meeting to take a call and returned.",
    "Section B closed at 5pm for lettings.",
    "Annex B, closed since May, will be let.",
    "Private lessons are taken in the annex.",
    "The blue sheet lists the dates.",
    "The second part: a quiz.",
    "The confidential helpline number is on the board.",
    "Only confidential waste is shredded.",
    "Confidential matters - procedure",
    "The register of gifts was seen. This record is held by the clerk.",
    "Confidential items: how we record them",
    "Governors were reminded that confidential matters go in Part 2 and that papers are handed back.",
    "Board members only: parking on the left.",
    "Closed: the east gate.",
    "Private: the staff room is not for visitors.",
    "The tender is commercially sensitive until May.",
    "Minutes not for publication on paper will be online.",
    "Trustees only meet twice a year.",
    "The Part 2 agenda will be sent to governors separately.",
    "It was noted that Part 2 items are recorded on pink paper.",
    "The reserve (part 2 of the grant) was spent.",
    "[Photograph removed]",
    "(see appendix 2)",
    "[Action: Clerk]",
    "(confidentiality reminder given)",
    "Governors received a confidential survey of staff wellbeing in summary.",
    "The survey was anonymous and confidential.",
]


@pytest.mark.parametrize("line", FALSE_FRIENDS)
@pytest.mark.parametrize("form", ["{}", "2.1 {}", "- {}"], ids=["plain", "numbered", "bullet"])
def test_these_words_seal_nothing(line: str, form: str) -> None:
    check(
        f"""
        # 1. Welcome
        1.1 Everyone was welcomed.
        # 2. Other matters
        {form.format(line)}
        2.2 The boiler has been mended.
        # 3. Policies
        3.1 The lettings policy was approved.
        The meeting closed at 8.14pm.
        """
    )


@pytest.mark.parametrize(
    "heading",
    [
        "Confidentiality",
        "Part 1 of the review",
        "Reserves and restricted funds",
        "Minutes of the last meeting (Part 1 and Part 2)",
    ],
)
def test_these_headings_seal_nothing(heading: str) -> None:
    check(
        f"""
        # 1. Welcome
        1.1 Everyone was welcomed.
        # 2. {heading}
        2.1 Noted and agreed.
        # 3. Policies
        3.1 The lettings policy was approved.
        """
    )


@pytest.mark.parametrize(
    "nothing",
    [
        "None.",
        "There were none.",
        "No items.",
        "Nil",
        "There was no confidential business.",
        "The Clerk advised that under Clause 17 no reserved items had been notified for this meeting.",
    ],
)
def test_an_empty_part_2_seals_nothing_behind_it(nothing: str) -> None:
    check(
        f"""
        # 1. Welcome
        1.1 Everyone was welcomed.
        # 2. PART 2 – CONFIDENTIAL
        {nothing}
        # 3. Any other business
        3.1 The fair raised £300.
        """
    )


@pytest.mark.parametrize(
    "line",
    [
        "Confidential business. The Clerk had been notified of none. All items would therefore be open.",
        "Confidential items: none had been notified.",
        "Confidential business. The Clerk to the Corporation had been told of none. All items would therefore be taken in open session.",
        "PART 2 BUSINESS. The Chair asked for any and was told of nothing.",
        "Reserved matters. The whole meeting would be open to the public.",
        "Confidential Business – the Director had received no requests and no such items.",
        "Confidential items – The Chair asked governors to say if any item should be treated as confidential. None was.",
    ],
)
def test_business_of_which_there_is_none_opens_nothing(line: str) -> None:
    check(
        f"""
        # 1. Opening
        1.1 Everyone was welcomed.
        1.2 {line}
        # 2. Accounts
        2.1 The accounts were approved.
        2.2 The auditors were thanked.
        """
    )


@pytest.mark.parametrize(
    "line",
    [
        "CONFIDENTIAL. Nothing had been reported to social care about Corwen Marsh.",
        "Confidential: Mr Tull had heard nothing. Corwen Marsh has been moved to a refuge.",
        "CONFIDENTIAL – The Head had been told of no further matters; Corwen Marsh is in hospital.",
        "Confidential item: Corwen Marsh has been excluded. No requests had been received.",
        "CONFIDENTIAL: The Clerk was told of nothing by the mother of Corwen Marsh.",
        "CONFIDENTIAL: Agreed that Corwen Marsh be excluded.",
        "CONFIDENTIAL. No further action against Mr Tull.",
        "CONFIDENTIAL. Recorded that Corwen lives with his aunt.",
        "CONFIDENTIAL: None of the staff know that Mr Tull is ill.",
    ],
)
def test_a_matter_that_tells_of_nothing_stays_sealed(line: str) -> None:
    check(
        f"""
        # 1. Opening
        1.1 Everyone was welcomed.
        ! 1.2 {line}
        # 2. Accounts
        2.1 The accounts were approved.
        """
    )


@pytest.mark.parametrize(
    "line",
    [
        "There was no evidence that Corwen Marsh had been hurt.",
        "There were no grounds to keep Mr Tull on.",
        "None of the staff know that Mr Tull is ill.",
        "No business could be done with Mrs Marsh.",
        "Not required to return: Mr Tull, who is ill.",
        "There was no discussion. There was none of Corwen's family there.",
    ],
)
def test_a_part_2_that_begins_like_an_empty_one_is_sealed(line: str) -> None:
    check(
        f"""
        # 1. Opening
        1.1 Everyone was welcomed.
        ~ # 2. PART 2 – CONFIDENTIAL
        ! {line}
        ! Corwen lives with his aunt.
        # 3. Any other business
        3.1 The fair raised £300.
        """
    )


def test_a_sealed_part_may_tell_of_none() -> None:
    check(
        """
        # 1. Opening
        1.1 Everyone was welcomed.
        ~ # 2. CONFIDENTIAL BUSINESS
        ! 2.1 Mr Elphick has been told of none of the complaints against him.
        ! 2.2 Ms Oduya's grievance was heard.
        """
    )


def test_a_board_can_add_its_own_marker_and_its_own_false_friend() -> None:
    rules = SplitRules(
        extra_markers=("Cabinet of governors",), false_friends=("Part 2 – the garden",)
    )
    check(
        """
        # 1. Welcome
        Part 2 – the garden is finished.
        ~ # CABINET OF GOVERNORS
        ! # 2. Staffing
        ! Mrs Garside is unwell.
        """,
        rules,
    )


def test_an_own_marker_is_plain_words_and_never_a_pattern() -> None:
    check(
        """
        # 1. Welcome
        Everything was noted.
        """,
        SplitRules(extra_markers=(".*",), false_friends=("(",)),
    )


def test_an_open_bracket_before_a_long_word_is_read_without_delay() -> None:
    check(f"""
        ! 1. Budget
        ! (Part 2: the {"a" * 400}
        2. Premises
    """)


@pytest.mark.parametrize(
    "title",
    [
        "ST OSWIN'S SCHOOL – PART II – CONFIDENTIAL",
        "Oakfield Academy: Part 2 Minutes",
        "Oakfield School – Confidential",
        "Minutes of the Part 2 meeting held on 4 May 2026",
        "Confidential Minutes of the meeting held on 4 May 2026",
        "Full Governing Board – 4 May 2026 – Part 2",
        "Items minuted separately – confidential",
    ],
)
@pytest.mark.parametrize(
    "close",
    [
        "Signed ............ Date ............",
        "| Item | Action | Who |\n| 5 | Roof | SB |\n| 5 | Fence | GT |",
    ],
    ids=["signed", "log"],
)
def test_a_title_with_a_flag_behind_the_close_begins_other_minutes(title: str, close: str) -> None:
    check(
        "# 5. Premises\nThe roof is dry.\n# 6. Next meeting\n4 May\n"
        f"{close}\n! # {title}\n~ Mr Gall and Mrs Root withdrew.\n~ 5 STAFFING\n"
        "! (a) Mrs Odell has been signed off again.\n! (b) A warning was given.\n~ 6 PUPILS\n! He was excluded."
    )


def test_a_mark_in_a_list_whose_dashes_were_typed_means_its_own_line() -> None:
    check("""
        # 10. Head's report
        – The roll stands at 212.
        ! – Part 2: A teaching assistant had been off since March and her union was now involved.
        – The residential to Derbyshire would run in May.
        # 11. Policies
        The charging policy was approved.
    """)
